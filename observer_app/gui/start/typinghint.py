"""A line below a passphrase that says what the dots hide: Caps Lock, or another alphabet."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLabel, QLineEdit

from observer_app.gui.speaking import announce

_LATIN_ENDS = "\u02af"
"""The last of the blocks with Latin letters; ə is in that of IPA Extensions."""


class TypingHint(QLabel):
    """Watches what is typed into a line; empty and away while there is nothing to say.

    No system tells its layout everywhere; the letters that arrive do.
    """

    def __init__(self, line: QLineEdit) -> None:
        super().__init__()
        self.setWordWrap(True)
        self.setProperty("tone", "warn")
        self.hide()
        line.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Look at each letter; never keep it."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            self._look(event)
        return super().eventFilter(watched, event)

    def _look(self, event: QKeyEvent) -> None:
        letter = event.text()
        if len(letter) != 1 or not letter.isalpha():
            return
        shifted = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        has_case = letter.isupper() or letter.islower()
        text = ""
        if letter > _LATIN_ENDS:
            text = self.tr("The keyboard types another alphabet than Latin: look at its layout.")
        elif has_case and letter.isupper() != shifted:
            text = self.tr("Caps Lock is on.")
        if text != self.text():
            self.setText(text)
            self.setVisible(bool(text))
            announce(self, text)
