"""Controls for one checklist question each: they show an answer and tell a new one."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QFocusEvent, QKeyEvent
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from observer_app.core.pack import NOT_OBSERVED, Question, QuestionType
from observer_app.gui.look import px
from observer_app.gui.observer.moments import moment_hint, read_moment, show_moment
from observer_app.gui.pages import Desk
from observer_app.gui.speaking import Part, announce, read_as
from observer_app.gui.widgets.basic import Choice, button, label, line_edit, set_tone
from observer_app.gui.widgets.columns import Columns
from observer_app.gui.widgets.drop import accept_copy, files_in
from observer_app.services.commands import GivenAnswer

Value = str | int | tuple[str, ...]
_OFFER_WIDE, _OFFER_WIDEST = 340, 480


class TextBox(QPlainTextEdit):
    """Some lines of text; tells when the keyboard leaves it."""

    left = Signal()

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setFixedHeight(px(58))
        self.setTabChangesFocus(True)
        self.setAccessibleName(name)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Tell that the text may be taken."""
        super().focusOutEvent(event)
        self.left.emit()


class QuestionCard(QFrame):
    """One question with its answer, "not observed", a comment, and what is odd about it."""

    answered = Signal(object)
    """A GivenAnswer."""
    wants_incident = Signal(str)
    """The id of the question whose answer suggests one."""
    wants_photo = Signal(str)
    dropped = Signal(str, list)
    """The id of the question, and the files that were dropped on it."""

    def __init__(self, desk: Desk, question: Question, *, place: str) -> None:
        super().__init__()
        self.desk, self.question = desk, question
        self.setProperty("role", "card")
        words = desk.text(question.label)
        self.setAccessibleName(words)
        # A reader says the question once, on the way in; then each answer by its own words.
        read_as(self, Part.GROUP)
        self.mark = label(place, "chip")
        self.words = label(words, wrap=True)
        self.hint = label(desk.text(question.hint), "muted", wrap=True)
        self.hint.setVisible(bool(self.hint.text()))
        self.problem = label(tone="error", wrap=True)
        self.problem.hide()
        self.offer = QPushButton()
        self.offer.setProperty("role", "small")
        self.offer.hide()
        self.offer.clicked.connect(lambda _=False: self.wants_incident.emit(question.id))
        self.photo_button = button(
            self.tr("Photo"), lambda: self.wants_photo.emit(question.id), role="link"
        )
        self.comment = line_edit(self.tr("comment"), name=f"{words}: {self.tr('comment')}")
        self.comment.editingFinished.connect(self._commented)
        self.comment_button = button(self.tr("Comment"), self._open_comment, role="link")
        self.comment.hide()
        self.choice: Choice | None = None
        self.line: QLineEdit | QPlainTextEdit | None = None
        self.boxes: dict[str, QCheckBox] = {}
        self.unseen = QPushButton(self.tr("Not observed"))
        self.unseen.setCheckable(True)
        self.unseen.setProperty("role", "choice")
        self.unseen.clicked.connect(lambda _=False: self._tell(NOT_OBSERVED))
        self._value: Value = ""
        self._comment = ""
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 10, 14, 10)
        column.setSpacing(7)
        head = QHBoxLayout()
        head.setSpacing(10)
        head.addWidget(self.mark, 0, Qt.AlignmentFlag.AlignTop)
        if question.incident:
            self.words.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
            head.addWidget(Columns((self.words, 1), (self._offer_place(), 0)), 1)
        else:
            head.addWidget(self.words, 1)
        column.addLayout(head)
        column.addWidget(self.hint)
        if question.type is not QuestionType.NOTE:
            column.addLayout(self._answer_row())
            column.addWidget(self.comment)
            if not self._is_short:
                column.addWidget(self.problem)
            self.setAcceptDrops(True)

    @property
    def value(self) -> Value:
        """The answer that is shown; "" is none."""
        return self._value

    def show_answer(self, value: Value, comment: str) -> None:
        """Show the answer that stands."""
        self._value, self._comment = value, comment
        unseen = value in (NOT_OBSERVED, (NOT_OBSERVED,))
        self.unseen.setChecked(unseen)
        if self.choice is not None:
            self.choice.set_value(str(value))
        for option, box in self.boxes.items():
            box.setChecked(isinstance(value, tuple) and option in value)
        if self.line is not None and not self.line.hasFocus():
            text = "" if unseen else str(value)
            if self.question.type is QuestionType.DATETIME:
                text = show_moment(text)
            if isinstance(self.line, QLineEdit):
                self.line.setText(text)
            else:
                self.line.setPlainText(text)
        if not self.comment.hasFocus():
            self.comment.setText(comment)
        self.comment.setVisible(bool(comment) or self.comment.hasFocus())
        set_tone(self.mark, "ok" if value not in ("", ()) else "")

    def show_photos(self, many: int) -> None:
        """Say how many photos belong to the question."""
        text = self.tr("%Ln photo(s)", "", many) if many else self.tr("Photo")
        self.photo_button.setText(text)
        self.photo_button.setAccessibleName(text)

    def show_problem(self, text: str) -> None:
        """Say what cannot stand, "" for nothing."""
        self._tell_news(self.problem.text(), text)
        self.problem.setText(text)
        self.problem.setVisible(bool(text))

    def show_offer(self, text: str) -> None:
        """Offer the incident that the answer suggests, "" for none."""
        before = "" if self.offer.isHidden() else self.offer.accessibleName()
        self._tell_news(before, text)
        if text:
            metrics, wide = self.offer.fontMetrics(), _offer_width() - px(24)
            self.offer.setText(metrics.elidedText(text, Qt.TextElideMode.ElideRight, wide))
            self.offer.setToolTip(text)
            self.offer.setAccessibleName(text)
        self.offer.setVisible(bool(text))
        set_tone(self.mark, "warn" if text else "ok" if self._value not in ("", ()) else "")

    def _offer_place(self) -> QWidget:
        """Return the place of what an answer may suggest, kept: the next questions stay put."""
        kept = self.offer.sizePolicy()
        kept.setRetainSizeWhenHidden(True)
        self.offer.setSizePolicy(kept)
        place = QWidget()
        place.setFixedWidth(_offer_width())
        inside = QVBoxLayout(place)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addWidget(self.offer, 0, Qt.AlignmentFlag.AlignTop)
        return place

    def focus_answer(self) -> None:
        """Put the keyboard on the answer."""
        if self.line is not None:
            self.line.setFocus()
        elif self.choice is not None:
            options = self.question.options
            self.choice.option(options[0].id).setFocus()
        elif self.boxes:
            next(iter(self.boxes.values())).setFocus()

    def _answer_row(self) -> QHBoxLayout:
        line = QHBoxLayout()
        line.setSpacing(8)
        options = self.question.options
        if self.question.type is QuestionType.MULTI:
            line.addWidget(self._boxes(), 1)
        elif options:
            ids = {option.id for option in options}
            shown = [(option.id, self.desk.text(option.label)) for option in options]
            long = sum(len(text) for _, text in shown) > 70
            self.choice = Choice(shown, name="", columns=3 if long else 0)
            self.choice.chosen.connect(self._tell)
            line.addWidget(self.choice, 1)
            self.unseen.setVisible(NOT_OBSERVED not in ids)
        else:
            line.addWidget(self._typed(), 0 if self._is_short else 1)
        known = {option.id for option in options}
        if NOT_OBSERVED not in known:
            line.addWidget(self.unseen, 0, Qt.AlignmentFlag.AlignTop)
        if self._is_short:
            # What cannot stand is said beside the field.
            line.addWidget(self.problem, 1)
            line.addStretch(1)
        line.addWidget(self.photo_button, 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(self.comment_button, 0, Qt.AlignmentFlag.AlignTop)
        return line

    @property
    def _is_short(self) -> bool:
        return self.question.type in (
            QuestionType.INTEGER,
            QuestionType.TIME,
            QuestionType.DATETIME,
        )

    def _boxes(self) -> QWidget:
        holder = QWidget()
        grid = QGridLayout(holder)
        grid.setContentsMargins(0, 0, 0, 0)
        for place, option in enumerate(self.question.options):
            box = QCheckBox(self.desk.text(option.label))
            box.clicked.connect(lambda _=False: self._tell_boxes())
            self.boxes[option.id] = box
            grid.addWidget(box, place // 2, place % 2)
        return holder

    def _typed(self) -> QWidget:
        if self.question.type is QuestionType.TEXT:
            box = TextBox(self.words.text())
            box.left.connect(self._tell_line)
            self.line = box
            return box
        hints = {
            QuestionType.TIME: "14:05",
            QuestionType.DATETIME: moment_hint(self._today()),
            QuestionType.INTEGER: self.tr("figure"),
        }
        made = line_edit(
            hints.get(self.question.type, ""),
            name=self.words.text(),
            width=180 if self.question.type is QuestionType.DATETIME else 110,
        )
        made.editingFinished.connect(self._tell_line)
        self.line = made
        return made

    def _today(self) -> date:
        return self.desk.local(self.desk.now()).date()

    def _tell(self, value: Value) -> None:
        if value == self._value and self.unseen.isChecked() is False and value == NOT_OBSERVED:
            value = ""
        if value != self._value:
            self._value = value
            self.answered.emit(GivenAnswer(self.question.id, value, self._comment))

    def _tell_boxes(self) -> None:
        chosen = tuple(option for option, box in self.boxes.items() if box.isChecked())
        if NOT_OBSERVED in chosen and len(chosen) > 1:
            # What was ticked last decides: nothing goes together with "not observed".
            had = isinstance(self._value, tuple) and NOT_OBSERVED in self._value
            chosen = tuple(c for c in chosen if (c == NOT_OBSERVED) is not had)
            for option, box in self.boxes.items():
                box.setChecked(option in chosen)
        self._tell(chosen)

    def _tell_line(self) -> None:
        if self.line is None:
            return
        text = self.line.text() if isinstance(self.line, QLineEdit) else self.line.toPlainText()
        text = text.strip()
        if not text and self._value == NOT_OBSERVED:
            return
        value: Value = text
        if self.question.type is QuestionType.INTEGER and text.isdecimal():
            value = int(text)
        elif self.question.type is QuestionType.TIME:
            value = _tidy_hour(text)
        elif self.question.type is QuestionType.DATETIME:
            value = read_moment(text, today=self._today())
        self._tell(value)

    def _open_comment(self) -> None:
        # The button stays: what stood in its place would take the second of two clicks.
        self.comment.show()
        self.comment.setFocus()

    def _commented(self) -> None:
        text = self.comment.text().strip()
        if text != self._comment:
            self._comment = text
            self.answered.emit(GivenAnswer(self.question.id, self._value, text))

    def _tell_news(self, before: str, text: str) -> None:
        """Have said what appears while somebody is at this question."""
        focus = QApplication.focusWidget()
        if text != before and focus is not None and self.isAncestorOf(focus):
            announce(self, text)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Answer by number: 1 to 9 choose an answer, 0 is "not observed"."""
        place = event.key() - Qt.Key.Key_0
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if plain and 0 <= place <= 9 and self._press(place):
            event.accept()
        else:
            super().keyPressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Accept files."""
        if files_in(event.mimeData()):
            accept_copy(event)

    def dropEvent(self, event: QDropEvent) -> None:
        """Tell which files were dropped on the question."""
        accept_copy(event)
        self.dropped.emit(self.question.id, files_in(event.mimeData()))

    def _press(self, place: int) -> bool:
        if place == 0:
            if self.choice is not None and not self.unseen.isVisibleTo(self):
                self.choice.option(NOT_OBSERVED).click()
            else:
                self.unseen.click()
            return True
        options = [option.id for option in self.question.options if option.id != NOT_OBSERVED]
        if place > len(options):
            return False
        if self.choice is not None:
            self.choice.option(options[place - 1]).click()
        elif self.boxes:
            self.boxes[options[place - 1]].click()
        return True


def _offer_width() -> int:
    """Return the width kept for an offer; larger text does not push the question away."""
    return min(px(_OFFER_WIDE), _OFFER_WIDEST)


def _tidy_hour(text: str) -> str:
    digits = text.replace(":", "").replace(".", "").replace(" ", "")
    if digits.isdecimal() and len(digits) in (3, 4):
        return f"{int(digits[:-2]):02d}:{digits[-2:]}"
    return text
