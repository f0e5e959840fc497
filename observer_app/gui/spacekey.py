"""The space bar where no control and no page has a use for it: one voter, on nearly every page."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

from observer_app.core.clock import Clock
from observer_app.gui.counter import TALLY_KEY
from observer_app.gui.messages import MessageBar, Tone

_SETS = frozenset({"handover", "settings"})
"""The pages that count nobody by the space bar: what one chooses there is pressed with it."""
_TYPING_MS = 2_000
"""So long after a letter that no field took, a space is one between two words."""


class SpaceKey:
    """Counts a voter, or says why it does not."""

    def __init__(self, clock: Clock, notice: MessageBar, count: Callable[[], None]) -> None:
        self._clock, self._notice, self._count = clock, notice, count
        self._letter_ms: int | None = None
        """When a letter was typed that nothing took."""

    def lose(self, event: QKeyEvent) -> None:
        """Notice a key that nothing had a use for."""
        if event.text().isalpha():
            self._letter_ms = self._clock.now().mono_ms

    def press(self, page_id: str) -> None:
        """Do what the space bar does on a page."""
        if page_id in _SETS:
            text = QCoreApplication.translate(
                "SpaceKey", "Not counted: on this page {key} counts a voter."
            )
            self._notice.say(text.format(key=TALLY_KEY))
        elif self._is_typing():
            text = QCoreApplication.translate(
                "SpaceKey",
                "That was typed beside every field: nothing of it is written down, and nobody "
                "was counted. Click into the field first.",
            )
            self._notice.say(text, Tone.WARN)
        elif not QApplication.activePopupWidget():
            self._count()

    def _is_typing(self) -> bool:
        letter_ms, now_ms = self._letter_ms, self._clock.now().mono_ms
        return letter_ms is not None and now_ms - letter_ms < _TYPING_MS
