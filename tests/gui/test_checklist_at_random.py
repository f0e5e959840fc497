"""A day at a checklist as it comes, beside a plain model: nothing that was typed is ever gone.

More of it: OBSERVER_RANDOM_STEPS=5000 OBSERVER_RANDOM_SEED=7 with this file alone.
"""

from __future__ import annotations

import os
import random
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from observer_app.core.checklist import misfit
from observer_app.core.kinds import EntryKind
from observer_app.core.pack import NOT_OBSERVED, QuestionType
from observer_app.gui.observer.answerfield import AnswerBox, AnswerLine, read_answer
from observer_app.gui.observer.answers import QuestionCard
from observer_app.gui.observer.checklist import ChecklistPage
from observer_app.services.checklists import checklist_state
from observer_app.services.commands import AnswerChecklist, GivenAnswer
from observer_app.services.unsaved import Paper
from tests.gui.conftest import Used
from tests.gui.stepping import Stepper
from tests.gui.test_checklist_keeps import VOTE, at_work, click, relook, reopened, settle
from tests.gui.test_observer_pages import drop

STEPS = int(os.environ.get("OBSERVER_RANDOM_STEPS", "100"))
SEED = int(os.environ.get("OBSERVER_RANDOM_SEED", "2025"))
PIECES = ("7", "12", "x", "0", "14:05", "1405", "a man", " in red", "ə", " ")

Words = dict[tuple[Paper, str], str]


@dataclass
class Model:
    """What stands where, as whoever sits there would say. photos: which question each is of."""

    lines: Words = field(default_factory=dict)
    comments: Words = field(default_factory=dict)
    chosen: dict[tuple[Paper, str], str] = field(default_factory=dict)
    photos: dict[str, str] = field(default_factory=dict)
    from_elsewhere: set[str] = field(default_factory=set)


class Day:
    """Does one thing after the other at the page, and notes it in the model."""

    def __init__(self, use: Callable[..., Used], folder: Path, seed: int) -> None:
        self.use, self.folder = use, folder
        self.model, self.draw = Model(), random.Random(seed)
        self.done: list[str] = []
        self.notebook, self.pool = Stepper(), Stepper()
        self.used = use(owner=self.notebook, pool=self.pool)
        at_work(self.used)

    @property
    def story(self) -> str:
        """What was done last."""
        return " ".join(self.done[-24:])

    @property
    def page(self) -> ChecklistPage:
        page = self.used.window.page("checklist")
        assert isinstance(page, ChecklistPage)
        return page

    def step(self) -> None:
        """Do one thing."""
        todo = (
            (30, self.type),
            (16, self.comment),
            (18, self.choose),
            (6, self.leave),
            (10, self.photo),
            (6, self.elsewhere),
            (5, self.next_open),
            (4, self.page_switch),
            (4, self.form_switch),
            (4, self.visit),
            (16, self.hold),
            (20, self.go_on),
            (1, self.look_anew),
            (1, self.lock),
        )
        (act,) = self.draw.choices([act for _, act in todo], [weight for weight, _ in todo])
        self.done.append(act.__name__)
        act()
        settle()

    def card(self, *kinds: QuestionType) -> QuestionCard | None:
        """Return a question in sight, of those kinds if any are given."""
        cards = [
            made
            for made in self.page.cards.values()
            if not made.isHidden()
            and made.question.type is not QuestionType.NOTE
            and (not kinds or made.question.type in kinds)
        ]
        return self.draw.choice(cards) if cards and self.page.paper is not None else None

    def at(self, made: QuestionCard) -> tuple[Paper, str]:
        assert self.page.paper is not None
        self.done.append(made.question.id)
        return self.page.paper, made.question.id

    def type(self) -> None:
        """Type a piece at the end of a field, over it, or take a letter away."""
        made = self.card(QuestionType.INTEGER, QuestionType.TIME, QuestionType.TEXT)
        if made is not None and made.line is not None:
            self.write(made.line, self.model.lines, self.at(made))

    def comment(self) -> None:
        """Go on with a comment."""
        made = self.card()
        if made is not None:
            place = self.at(made)
            made.comment_button.click()
            self.write(made.comment, self.model.comments, place)

    def write(self, line: AnswerLine | AnswerBox, words: Words, place: tuple[Paper, str]) -> None:
        line.setFocus(Qt.FocusReason.MouseFocusReason)
        settle()
        QTest.keyClick(line, Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
        way = self.draw.random()
        if way < 0.15:
            QTest.keyClick(line, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        if way < 0.3:
            QTest.keyClick(line, Qt.Key.Key_Backspace)
        else:
            for letter in self.draw.choice(PIECES):
                if letter.isascii():
                    QTest.keyClicks(line, letter)
                elif isinstance(line, AnswerLine):
                    line.insert(letter)
                else:
                    line.insertPlainText(letter)
                if self.draw.random() < 0.2:
                    self.go_on()
                    settle()
        words[place] = line.words()
        if self.draw.random() < 0.5:
            self.leave()

    def leave(self) -> None:
        """Press Tab or Enter."""
        target = QApplication.focusWidget()
        if isinstance(target, AnswerLine) and self.draw.random() < 0.5:
            QTest.keyClick(target, Qt.Key.Key_Return)
        elif target is not None:
            QTest.keyClick(target, Qt.Key.Key_Tab)

    def choose(self) -> None:
        """Press an answer, or that nothing was observed."""
        made = self.card()
        if made is None:
            return
        place = self.at(made)
        if made.choice is not None:
            option = self.draw.choice(made.question.options).id
            was = made.value
            click(made, option)
            self.model.chosen[place] = "" if was == option else option
        elif made.line is not None:
            made.unseen.setFocus(Qt.FocusReason.MouseFocusReason)
            settle()
            was = made.value
            made.unseen.click()
            if was != NOT_OBSERVED:
                self.model.lines[place] = ""

    def photo(self) -> None:
        """Drop a photo on a question, whoever has the keyboard."""
        made = self.card()
        if made is not None:
            path = self.folder / f"{len(self.model.photos)}.jpg"
            path.write_bytes(b"\xff\xd8\xff\xe0" + path.name.encode())
            self.model.photos[path.name] = self.at(made)[1]
            drop(made, path)

    def elsewhere(self) -> None:
        """Have another entry come, with all that is under way behind it."""
        self.rest()
        made = self.card(QuestionType.INTEGER)
        if made is None:
            return
        (paper, name), value = self.at(made), self.draw.randrange(100)
        place = (paper, name)
        is_line_clean = made.typed.answer == "" and self.is_saved(place)
        is_comment_clean = made.comment.words() == self.stands(place)[1]
        given = GivenAnswer(name, value, f"from elsewhere {value}")
        command = AnswerChecklist(paper.form, (given,), visit=paper.visit)
        self.page.desk.dispatcher.execute(command)
        self.model.from_elsewhere.add(given.comment)
        self.model.chosen.pop(place, None)
        if is_line_clean:
            self.model.lines[place] = str(value)
        if is_comment_clean:
            self.model.comments[place] = given.comment

    def next_open(self) -> None:
        """Go to what is not answered."""
        if self.page.paper is not None:
            self.page.next_unanswered()

    def page_switch(self) -> None:
        """Look at another page, and come back."""
        self.used.go(self.draw.choice(("today", "journal", "evidence")))
        settle()
        self.used.go("checklist")

    def form_switch(self) -> None:
        """Look at another form, mostly to come back."""
        for name in ("OPEN", VOTE):
            button = self.page.forms.option(name)
            button.setFocus(Qt.FocusReason.MouseFocusReason)
            button.click()
            settle()
            if self.draw.random() < 0.3:
                break

    def visit(self) -> None:
        """Begin another visit, or look at one that was."""
        visits = self.page.visits
        if visits.isHidden():
            return
        visits.choice.setFocus(Qt.FocusReason.MouseFocusReason)
        settle()
        if visits.new.isEnabled() and self.draw.random() < 0.2:
            visits.new.click()
        else:
            place = self.draw.randrange(visits.choice.count())
            visits.choice.setCurrentIndex(place)
            visits._choose(place)

    def hold(self) -> None:
        """Let the disk be slow from now on."""
        for slow in self.draw.choice(
            ((self.notebook,), (self.pool,), (self.notebook, self.pool)),
        ):
            slow.is_held = True

    def go_on(self) -> None:
        """Let it do one thing, or all."""
        way = self.draw.random()
        if way < 0.35:
            self.page.refresh()
        elif way < 0.95:
            self.draw.choice((self.notebook, self.pool)).step()
        else:
            self.draw.choice((self.notebook, self.pool)).let_go()

    def look_anew(self) -> None:
        """Change the language."""
        self.rest()
        relook(self.used, self.draw.choice(("en", "az", "ru")))

    def lock(self) -> None:
        """Lock, and unlock."""
        self.rest(is_sealing_over=True)
        old = self.used.window
        self.notebook, self.pool = Stepper(), Stepper()
        reopened(self.used, self.use, owner=self.notebook, pool=self.pool)
        assert self.used.window is not old

    def rest(self, *, is_sealing_over: bool = True) -> None:
        """Have all that was begun end."""
        for _ in range(20):
            self.notebook.let_go()
            if is_sealing_over:
                self.pool.let_go()
            settle()
            if not self.notebook.waiting and not self.pool.waiting:
                return

    def stands(self, place: tuple[Paper, str]) -> tuple[object, str]:
        """Return the answer and the comment that the notebook has."""
        paper, name = place
        state = checklist_state(self.used.session, paper.form, visit=paper.visit)
        return state.answers.get(name, ""), state.comments.get(name, "")

    def is_saved(self, place: tuple[Paper, str]) -> bool:
        """Return whether the notebook has what stands in the line."""
        made = self.page.cards[place[1]]
        assert made.line is not None
        value = "" if (found := self.stands(place)[0]) == NOT_OBSERVED else found
        return self.read(made, made.line.words()) == value

    def read(self, made: QuestionCard, words: str) -> str | int:
        today = self.page.desk.local(self.page.desk.now()).date()
        return read_answer(made.question.type, words.strip(), today=today)

    def check_fields(self) -> None:
        """What was typed last stands in its field, saved or not, whatever is under way."""
        paper = self.page.paper
        for name, made in self.page.cards.items():
            if paper is None:
                return
            place = (paper, name)
            if place in self.model.lines:
                assert made.line is not None
                typed = self.read(made, self.model.lines[place])
                assert self.read(made, made.line.words()) == typed, (name, self.story)
            if place in self.model.comments:
                typed = self.model.comments[place].strip()
                assert made.comment.words() == typed, (name, self.story)

    def check_notebook(self) -> None:
        """What stands in a field is in the notebook, has the keyboard, or words beside it."""
        self.rest()
        self.check_fields()
        paper, focused = self.page.paper, QApplication.focusWidget()
        for name, made in self.page.cards.items():
            assert paper is not None
            place = (paper, name)
            value, comment = self.stands(place)
            is_said = not made.problem.isHidden() and bool(made.problem.text())
            if made.line is not None and not self.is_saved(place):
                assert made.line is focused or is_said, (name, self.story)
            if made.comment.words() != comment:
                assert made.comment is focused or is_said, (name, self.story)
            if place in self.model.chosen and made.choice is not None:
                assert value == self.model.chosen[place], (name, self.story)
            if isinstance(value, str | int) and value != "":
                assert misfit(made.question, value) == "", (name, self.story)
        self.check_entries()

    def check_entries(self) -> None:
        """No answer was written twice, and each photo is once where it was dropped."""
        last: dict[tuple[int, str], tuple[object, str]] = {}
        for entry in self.used.entries(EntryKind.CHECKLIST):
            for answer in entry.payload["answers"]:
                place = (int(entry.payload.get("visit", 0)), str(answer["question"]))
                said = (answer["value"], str(answer.get("comment", "")))
                is_new = last.get(place) != said
                assert is_new or said[1] in self.model.from_elsewhere, (place, said, self.story)
                last[place] = said
        found = [
            (str(e.payload["name"]), e.payload["note"])
            for e in self.used.entries(EntryKind.EVIDENCE)
        ]
        assert sorted(found) == sorted(self.model.photos.items()), self.story


def test_nothing_typed_is_ever_gone(use: Callable[..., Used], tmp_path: Path) -> None:
    day = Day(use, tmp_path, SEED)
    for number in range(STEPS):
        day.step()
        day.check_fields()
        if number % 10 == 9:
            day.check_notebook()
    day.check_notebook()
    assert len(day.model.lines) > 5
