"""Fields that words are typed into: they tell each change, and when the keyboard leaves them."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit

from observer_app.core.pack import QuestionType
from observer_app.gui.look import px
from observer_app.gui.observer.moments import read_moment
from observer_app.gui.widgets.figurefield import take_number


class AnswerLine(QLineEdit):
    """One line. Qt tells of leaving only what was typed since; words may have come back, too."""

    edited = Signal()
    """Other words stand in it, by whoever sits there."""
    left = Signal()
    """The keyboard has left, or Enter was pressed: the words may be taken."""

    def __init__(self, hint: str, *, name: str, width: int = 0) -> None:
        """width: a fixed one, in pixels."""
        super().__init__()
        self._is_shown = False
        self.setPlaceholderText(hint)
        self.setAccessibleName(name)
        if width:
            self.setFixedWidth(px(width))
        self.textChanged.connect(self._changed)
        self.editingFinished.connect(self.left)

    def words(self) -> str:
        """Return what stands in it, without the blanks around it."""
        return self.text().strip()

    def show_words(self, words: str) -> None:
        """Put other words there; that is not told."""
        if words != self.text():
            self._is_shown = True
            self.setText(words)
            self._is_shown = False

    def _changed(self) -> None:
        if not self._is_shown:
            self.edited.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Tell that the words may be taken; the field's own menu is no leaving."""
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.left.emit()


class AnswerBox(QPlainTextEdit):
    """Some lines of text."""

    edited = Signal()
    left = Signal()

    def __init__(self, *, name: str) -> None:
        super().__init__()
        self._is_shown = False
        self.setFixedHeight(px(58))
        self.setTabChangesFocus(True)
        self.setAccessibleName(name)
        self.textChanged.connect(self._changed)

    def words(self) -> str:
        """Return what stands in it, without the blanks around it."""
        return self.toPlainText().strip()

    def show_words(self, words: str) -> None:
        """Put other words there; that is not told."""
        if words != self.toPlainText():
            self._is_shown = True
            self.setPlainText(words)
            self._is_shown = False

    def _changed(self) -> None:
        if not self._is_shown:
            self.edited.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Tell that the words may be taken; the field's own menu is no leaving."""
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.left.emit()


def answer_field(kind: QuestionType, *, name: str, hint: str) -> AnswerLine | AnswerBox:
    """Return a field that answers of a kind are typed into."""
    if kind is QuestionType.TEXT:
        return AnswerBox(name=name)
    made = AnswerLine(hint, name=name, width=180 if kind is QuestionType.DATETIME else 110)
    take_number(made)
    return made


def read_answer(kind: QuestionType, words: str, *, today: date) -> str | int:
    """Return what words say, as an answer; those that do not read as one, as they are."""
    match kind:
        case QuestionType.INTEGER if words.isdecimal():
            return int(words)
        case QuestionType.TIME:
            return _tidy_hour(words)
        case QuestionType.DATETIME:
            return read_moment(words, today=today)
    return words


def _tidy_hour(text: str) -> str:
    digits = text.replace(":", "").replace(".", "").replace(" ", "")
    if digits.isdecimal() and len(digits) in (3, 4):
        return f"{int(digits[:-2]):02d}:{digits[-2:]}"
    return text
