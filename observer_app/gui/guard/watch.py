"""All that guards a window, put together: keys at once, the rest once a notebook is open."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QWidget

from observer_app.gui.guard.files import keep_no_history
from observer_app.gui.guard.idle import IdleWatch
from observer_app.gui.guard.keys import InputWatch
from observer_app.gui.locking import LOCK_KEY, PANIC_KEY, Guard


class Watch(QObject):
    """Calls `lock` or `panic` when the moment has come."""

    def __init__(
        self,
        app: QApplication,
        *,
        lock: Callable[[], object],
        panic: Callable[[], object],
        is_busy: Callable[[], bool],
    ) -> None:
        super().__init__(app)
        self._app, self._lock, self._panic, self._is_busy = app, lock, panic, is_busy
        self._idle: IdleWatch | None = None
        self._system: QObject | None = None
        keep_no_history()
        self._input = InputWatch(app, keys={PANIC_KEY: panic}, notice=self._notice)

    def open(self, window: QWidget, guard: Guard) -> None:
        """Guard an open notebook in `window`, as its settings say."""
        self._input.set_keys({guard.panic_key: self._panic, LOCK_KEY: self._lock})
        if self._idle is None:
            self._idle = IdleWatch(self, is_busy=self._is_busy)
            self._idle.idle.connect(self._lock)
        self._idle.minutes = guard.idle_minutes
        self._idle.touch()
        if self._system is None:
            from observer_app.gui.guard.system import watch_system

            self._system = watch_system(self, window=window, locked=lambda _why: self._lock())
        self._hide(window, hidden=guard.hidden)

    def _hide(self, window: QWidget, *, hidden: bool) -> None:
        from observer_app.gui.guard.system import can_hide_from_capture

        if can_hide_from_capture():
            from observer_app.gui.guard.windows import hide_from_capture

            hide_from_capture(int(window.winId()), hidden=hidden)

    def _notice(self, event: QEvent) -> None:
        if self._idle is not None:
            self._idle.notice(event)
