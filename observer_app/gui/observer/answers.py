"""Controls for one checklist question each: they show an answer and tell a new one."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeyEvent
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from observer_app.core.pack import NOT_OBSERVED, Question, QuestionType
from observer_app.gui.look import px
from observer_app.gui.observer.answerchoice import AnswerBoxes, AnswerChoice
from observer_app.gui.observer.answerfield import AnswerBox, AnswerLine, answer_field, read_answer
from observer_app.gui.observer.incidentoffer import IncidentOffer
from observer_app.gui.observer.moments import moment_hint, show_moment
from observer_app.gui.pages import Desk
from observer_app.gui.speaking import Part, announce, read_as
from observer_app.gui.widgets.basic import button, label, set_tone
from observer_app.gui.widgets.columns import Columns
from observer_app.gui.widgets.drop import accept_copy, files_in
from observer_app.gui.widgets.tabbing import tab_after
from observer_app.services.commands import GivenAnswer
from observer_app.services.unsaved import Typed

_LEAST_WORDS = 180
Value = str | int | tuple[str, ...]


class QuestionCard(QFrame):
    """One question with its answer, "not observed", a comment, and what is odd about it.

    What is typed stays in its field until an entry says it: whoever takes an answer calls
    `accept`, whoever does not calls `refuse`, and what is shown anew passes over such a field.
    """

    answered = Signal(object)
    """A GivenAnswer."""
    edited = Signal(str)
    """The id of the question in whose fields other words stand now; see `typed`."""
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
        if not self.hint.text():
            # Not setVisible: before it has a place, what is shown is a window of its own.
            self.hint.hide()
        self.problem = label(tone="error", wrap=True)
        self.problem.hide()
        self.offer = IncidentOffer(self)
        self.offer.wanted.connect(lambda: self.wants_incident.emit(question.id))
        self.photo_button = button(
            self.tr("Photo"), lambda: self.wants_photo.emit(question.id), role="link"
        )
        comment = self.tr("comment")
        self.comment = AnswerLine(comment, name=f"{words}: {comment}")
        self.comment.left.connect(self._commented)
        self.comment.edited.connect(self._edited)
        self.comment_button = button(self.tr("Comment"), self._open_comment, role="link")
        self.comment.hide()
        self.choice: AnswerChoice | None = None
        self.line: AnswerLine | AnswerBox | None = None
        self.boxes: dict[str, QCheckBox] = {}
        self.unseen = QPushButton(self.tr("Not observed"), self)
        self.unseen.setCheckable(True)
        self.unseen.setProperty("role", "choice")
        self.unseen.clicked.connect(lambda _=False: self._tell(NOT_OBSERVED))
        self._value: Value = ""
        self._comment = ""
        self._refusal = self._said = ""
        self._is_given_back = self._is_hushed = False
        self._arrange()

    def _arrange(self) -> None:
        """Put the question, its answer and what is said of it below each other."""
        question, column = self.question, QVBoxLayout(self)
        column.setContentsMargins(14, 10, 14, 10)
        column.setSpacing(7)
        head = QHBoxLayout()
        head.setSpacing(10)
        head.addWidget(self.mark, 0, Qt.AlignmentFlag.AlignTop)
        if question.incident:
            self.words.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
            # Beside the offer's kept place no column of single words.
            self.words.setMinimumWidth(px(_LEAST_WORDS))
            head.addWidget(Columns((self.words, 1), (self.offer.place(), 0)), 1)
        else:
            head.addWidget(self.words, 1)
        column.addLayout(head)
        column.addWidget(self.hint)
        if question.type is not QuestionType.NOTE:
            column.addLayout(self._answer_row())
            if self.line is not None:
                tab_after(self.line, self.unseen)
            column.addWidget(self.comment)
            if not self._is_short:
                column.addWidget(self.problem)
            self.setAcceptDrops(True)
        else:
            self.unseen.hide()

    @property
    def value(self) -> Value:
        """The answer that is shown; "" is none."""
        return self._value

    @property
    def typed(self) -> Typed:
        """What stands in the fields and is not the answer that stands."""
        answer = self.line.words() if self.line is not None and self.is_line_typed else ""
        return Typed(answer, self.comment.words() if self._is_comment_typed() else "")

    def show_answer(self, value: Value, comment: str) -> None:
        """Show the answer that stands; what is typed and not saved stays in its field."""
        is_line_typed, is_comment_typed = self.is_line_typed, self._is_comment_typed()
        self._is_given_back = False
        self._value, self._comment = value, comment
        self.unseen.setChecked(value in (NOT_OBSERVED, (NOT_OBSERVED,)))
        if self.choice is not None:
            self.choice.set_value(str(value))
        for option, box in self.boxes.items():
            box.setChecked(isinstance(value, tuple) and option in value)
        if not is_line_typed:
            self._fill_line()
        if not is_comment_typed and self.comment.words() != comment:
            self.comment.show_words(comment)
        self.comment.setVisible(bool(self.comment.text()) or self.comment.hasFocus())
        set_tone(self.mark, "ok" if value not in ("", ()) else "")
        self._look_at_refusal()

    def accept(self, given: GivenAnswer) -> None:
        """Take an answer as the one that stands: it is on its way into the notebook."""
        is_unseen_now = given.value == NOT_OBSERVED != self._value
        self._value, self._comment = given.value, given.comment
        # What was said is of the answer before.
        self._is_hushed, self._said = False, ""
        if is_unseen_now and self.line is not None:
            # Said instead of what was typed.
            self.line.show_words("")
        self._look_at_refusal()

    def refuse(self, why: str) -> None:
        """Say beside the field why what is typed there is not saved."""
        self._refusal, self._is_hushed = why, False
        self._say_problem()

    def hush(self) -> None:
        """Say no more of what stood there, until the field is left: what is typed now fits."""
        self._refusal, self._is_hushed = "", True
        self._say_problem()

    def give_back(self, why: str) -> None:
        """Have again as typed what was accepted: the notebook did not take it."""
        self._is_given_back = True
        self.refuse(why)

    def put_back(self, typed: Typed) -> None:
        """Put words into the fields that were typed there before; "" leaves one as it is."""
        if typed.answer and self.line is not None:
            self.line.show_words(typed.answer)
        if typed.comment:
            self.comment.show_words(typed.comment)
            self.comment.show()

    def empty(self) -> None:
        """Forget the answer and what is typed: another paper is to be shown."""
        self._value = self._comment = self._refusal = ""
        self._is_given_back = self._is_hushed = False
        if self.line is not None:
            self.line.show_words("")
        self.comment.show_words("")

    @property
    def reading(self) -> Value:
        """What the field says, as an answer; words that do not read as one, as they are."""
        text = self.line.words() if self.line is not None else ""
        return read_answer(self.question.type, text, today=self._today())

    @property
    def is_line_typed(self) -> bool:
        """True if the field says something else than the answer that stands."""
        if self.line is None:
            return False
        if self._is_given_back:
            return bool(self.line.words())
        stands = "" if self._value == NOT_OBSERVED else self._value
        return self.reading != stands

    def _is_comment_typed(self) -> bool:
        return self.comment.words() != self._comment or (
            self._is_given_back and bool(self._comment)
        )

    def _fill_line(self) -> None:
        """Show the answer that stands in the field, unless it says so in other words just now."""
        if self.line is None or (self.line.hasFocus() and not self.is_line_typed):
            return
        text = "" if self._value == NOT_OBSERVED else str(self._value)
        is_moment = self.question.type is QuestionType.DATETIME
        self.line.show_words(show_moment(text) if is_moment else text)

    def _edited(self) -> None:
        self._look_at_refusal()
        self.edited.emit(self.question.id)

    def _look_at_refusal(self) -> None:
        """A refusal goes with the words that it is about."""
        if self.typed == Typed():
            self._refusal = ""
        self._say_problem()

    def show_photos(self, many: int) -> None:
        """Say how many photos belong to the question."""
        text = self.tr("%Ln photo(s)", "", many) if many else self.tr("Photo")
        self.photo_button.setText(text)
        self.photo_button.setAccessibleName(text)

    def show_problem(self, text: str) -> None:
        """Say what is odd about the answer that stands, "" for nothing."""
        self._said = text
        self._say_problem()

    def _say_problem(self) -> None:
        text = self._refusal or ("" if self._is_hushed else self._said)
        self._tell_news(self.problem.text(), text)
        self.problem.setText(text)
        self.problem.setVisible(bool(text))

    def show_offer(self, text: str, *, noted: str = "") -> None:
        """Offer the incident that the answer suggests, "" for none; noted: the one there is."""
        self._tell_news(self.offer.words, text)
        self.offer.offer(text, noted=noted)
        set_tone(self.mark, "warn" if text else "ok" if self._value not in ("", ()) else "")

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
        shown = [(option.id, self.desk.text(option.label)) for option in options]
        if self.question.type is QuestionType.MULTI:
            several = AnswerBoxes(self.question, shown)
            several.chosen.connect(self._tell)
            self.boxes = several.boxes
            line.addWidget(several, 1)
        elif options:
            long = sum(len(text) for _, text in shown) > 70
            self.choice = AnswerChoice(shown, columns=3 if long else 0)
            self.choice.chosen.connect(self._tell)
            line.addWidget(self.choice, 1)
        else:
            line.addWidget(self._typed_into(), 0 if self._is_short else 1)
        known = {option.id for option in options}
        self.unseen.setHidden(NOT_OBSERVED in known)
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

    def _typed_into(self) -> QWidget:
        hints = {
            QuestionType.TIME: "14:05",
            QuestionType.DATETIME: moment_hint(self._today()),
            QuestionType.INTEGER: self.tr("figure"),
        }
        kind = self.question.type
        self.line = made = answer_field(kind, name=self.words.text(), hint=hints.get(kind, ""))
        made.left.connect(self._tell_line)
        made.edited.connect(self._edited)
        return made

    def _today(self) -> date:
        return self.desk.local(self.desk.now()).date()

    def _tell(self, value: Value) -> None:
        if value == self._value == NOT_OBSERVED and not self.unseen.isChecked():
            value = ""
        # A comment that stands in its field belongs to what is answered now.
        self._give(value, self.comment.words())

    def _give(self, value: Value, comment: str) -> None:
        if (value, comment) != (self._value, self._comment) or self._is_given_back:
            self._is_given_back = False
            self.answered.emit(GivenAnswer(self.question.id, value, comment))

    def _tell_line(self) -> None:
        if self.is_line_typed:
            self._tell(self.reading)
        elif self._is_hushed:
            self._is_hushed = False
            self._say_problem()

    def _open_comment(self) -> None:
        # The button stays: what stood in its place would take the second of two clicks.
        self.comment.show()
        self.comment.setFocus()

    def _commented(self) -> None:
        if self._is_comment_typed():
            self._give(self._value, self.comment.words())

    def _tell_news(self, before: str, text: str) -> None:
        """Have said what appears while somebody is at this question."""
        focus = QApplication.focusWidget()
        if text != before and focus is not None and self.isAncestorOf(focus):
            announce(self, text)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Answer by number: 1 to 9 choose an answer, 0 is "not observed"."""
        place = event.key() - Qt.Key.Key_0
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if not plain or not 0 <= place <= 9:
            super().keyPressEvent(event)
        # A key held down answers once: again and again it would tick and untick.
        elif event.isAutoRepeat() or self._press(place):
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
