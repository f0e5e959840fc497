"""Digits that look like a figure, typed beside its field: each of them counted as a group."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject

from observer_app.gui.messages import MessageBar, Tone
from observer_app.gui.pages import Desk, number
from observer_app.services.session import Changes, Session
from observer_app.services.undoing import TakenBack, take_back_these

_PAUSE_MS = 700
"""Digits of one figure follow each other no slower than this."""
_MANY = 3
"""So many groups one after the other, that fast, are a figure rather than people."""
_ABOUT = "typed-figure"


class TypedDigits(QObject):
    """Asks whether a figure was meant, and takes back exactly what its digits counted."""

    def __init__(
        self, desk: Desk, messages: MessageBar, *, told: Callable[[TakenBack], None]
    ) -> None:
        super().__init__(messages)
        self._desk, self._messages, self._told = desk, messages, told
        self._last_ms: int | None = None
        self._digits: list[int] = []
        self._counted: list[str] = []

    def press(self, digit: int) -> None:
        """Notice a digit that no field took, before it counts."""
        now_ms = self._desk.clock.now().mono_ms
        if self._last_ms is None or now_ms - self._last_ms > _PAUSE_MS:
            self._digits, self._counted = [], []
        self._last_ms = now_ms
        self._digits.append(digit)
        self._ask()

    def counted(self, changes: Changes) -> None:
        """Notice what a digit became."""
        self._counted.append(changes.newest.id)
        self._ask()

    def _ask(self) -> None:
        is_figure = len(self._digits) >= _MANY or (len(self._digits) > 1 and min(self._digits) < 2)
        if not is_figure or not self._counted:
            return
        voters = sum(digit for digit in self._digits if digit > 1)
        self._messages.say(
            self.tr("Counted by digits: {n}. Was a figure meant, typed beside its field?").format(
                n=number(voters)
            ),
            Tone.WARN,
            actions=((self.tr("Take them back"), partial(self._take_back, tuple(self._counted))),),
        )
        self._messages.mark_about(_ABOUT)

    def _take_back(self, ids: tuple[str, ...]) -> None:
        reason = self.tr("a figure typed beside its field")

        def work(session: Session) -> TakenBack:
            return take_back_these(session, ids, reason=reason)

        def done(changes: Changes) -> None:
            assert isinstance(changes, TakenBack)
            self._messages.settle(_ABOUT)
            self._told(changes)

        self._digits, self._counted = [], []
        self._desk.dispatcher.change(work, done, self._messages.show_error, owner=self)
