"""The space bar where no control and no page has a use for it: one voter, on nearly every page.

A number has a use for it between two of its digits alone.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QWidget

from observer_app.core.clock import Clock
from observer_app.gui.counter import TALLY_KEY
from observer_app.gui.messages import MessageBar, Tone
from observer_app.gui.widgets.figurefield import is_of_number
from observer_app.gui.widgets.infocus import InFocus

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


class SpaceInNumbers(InFocus):
    """Hands the space bar on from a number that is not just being typed, and its Ctrl+Z too.

    No number begins with a space. One typed and confirmed, come to by Tab, or put there by the
    program is not being typed: who presses the key there counts.
    """

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window

    def wants(self, control: QWidget) -> bool:
        """See a field of a number; a dialog counts nobody."""
        return is_of_number(control) and control.window() is self._window

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Leave a key to the page where the number has no use for it."""
        kinds = (QEvent.Type.KeyPress, QEvent.Type.ShortcutOverride)
        line = watched.lineEdit() if isinstance(watched, QComboBox) else watched
        if (
            isinstance(line, QLineEdit)
            and isinstance(event, QKeyEvent)
            and event.type() in kinds
            and self._is_for_page(line, event)
        ):
            event.ignore()
            return True
        return super().eventFilter(watched, event)

    def _is_for_page(self, line: QLineEdit, event: QKeyEvent) -> bool:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            # What Enter confirms is typed to its end, whether or not it is kept.
            line.setModified(False)
        elif event.key() == Qt.Key.Key_Space:
            at = line.selectionStart() if line.hasSelectedText() else line.cursorPosition()
            return not (at and line.isModified())
        elif event.matches(QKeySequence.StandardKey.Undo):
            return not line.isUndoAvailable()
        return False
