"""Ctrl+Z in a text takes back the last word, not all that was typed in one go."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSignalBlocker
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from observer_app.gui.widgets.infocus import InFocus


class WordsUndone(InFocus):
    """Has Qt's way back end at every space typed into the text in use.

    Qt joins what is typed without a pause of the cursor: a whole report would go by one key, and
    one who presses it means the voter that was counted last.
    """

    def wants(self, control: QWidget) -> bool:
        """See a text."""
        return isinstance(control, QLineEdit | QPlainTextEdit)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """End a step before the space that follows a word."""
        is_press = event.type() == QEvent.Type.KeyPress
        if is_press and isinstance(event, QKeyEvent) and event.text().isspace():
            if isinstance(watched, QPlainTextEdit):
                # What is typed into an unchanged text begins a step of its own.
                watched.document().setModified(False)
            elif isinstance(watched, QLineEdit) and not watched.hasSelectedText():
                _part(watched)
        return super().eventFilter(watched, event)


def _part(line: QLineEdit) -> None:
    """Move the cursor there and back, which is where Qt ends a step."""
    at = line.cursorPosition()
    with QSignalBlocker(line):
        line.setCursorPosition(at - 1 if at else at + 1)
        line.setCursorPosition(at)
