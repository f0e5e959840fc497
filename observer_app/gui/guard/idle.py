"""Nobody touched the program for a while, or the machine slept: both lock."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer, Signal

from observer_app.gui.locking import IDLE_MINUTES

_LOOK_MS = 2_000
_SLEPT_S = 45.0
"""No beat of the timer for so long: the machine slept, or the process was stopped."""

_ACTIVITY = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.InputMethod,
        QEvent.Type.Drop,
    }
)


def elapsed_s() -> float:
    """Return seconds on a clock that also counts while the laptop sleeps.

    Source: clock_gettime(2) on Linux (CLOCK_BOOTTIME) and on macOS, where CLOCK_MONOTONIC
    goes on during sleep and time.monotonic() does not; on Windows time.monotonic() does.
    """
    name = {"linux": "CLOCK_BOOTTIME", "darwin": "CLOCK_MONOTONIC"}.get(sys.platform, "")
    which = getattr(time, name, None)
    return time.monotonic() if which is None else time.clock_gettime(which)


class IdleWatch(QObject):
    """Tells when nobody touched the program for a while, and at once after a sleep.

    Input is noticed by `notice`: guard/keys.py calls it for every event of a window.
    elapsed: seconds on a clock that never goes back. is_busy: while long work is under
    way the watch waits, so that an export over lunch is not cut off; a sleep still locks.
    """

    idle = Signal()

    def __init__(
        self,
        parent: QObject,
        *,
        minutes: int = IDLE_MINUTES,
        elapsed: Callable[[], float] = elapsed_s,
        is_busy: Callable[[], bool] = lambda: False,
    ) -> None:
        super().__init__(parent)
        self.minutes = minutes
        self._elapsed = elapsed
        self._is_busy = is_busy
        self._last = self._beat = elapsed()
        self._told = False
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.look)
        self._timer.start(_LOOK_MS)

    def touch(self) -> None:
        """Count from now on."""
        self._last = self._beat = self._elapsed()
        self._told = False

    def look(self) -> None:
        """Tell, once, if nobody was there for too long. 0 minutes: only a sleep counts."""
        now = self._elapsed()
        slept, self._beat = now - self._beat >= _SLEPT_S, now
        if slept:
            self._tell()
        elif self._is_busy():
            self.touch()
        elif self.minutes and now - self._last >= self.minutes * 60:
            self._tell()

    def notice(self, event: QEvent) -> None:
        """Notice that somebody is there."""
        if event.type() in _ACTIVITY:
            if event.type() is not QEvent.Type.MouseMove:
                self.look()
            if not self._told:
                self._last = self._elapsed()

    def _tell(self) -> None:
        if not self._told:
            self._told = True
            self.idle.emit()
