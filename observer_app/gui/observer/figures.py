"""The figures of a protocol as they are typed: one set for each place they were read from."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import pairwise
from typing import Any

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from observer_app.core.clock import read_time
from observer_app.core.pack import Contest
from observer_app.core.results import Figures
from observer_app.gui.messages import MessageBar, Tone
from observer_app.gui.observer.second_entry import SecondEntry
from observer_app.gui.pages import Desk, number
from observer_app.gui.widgets.basic import Choice, button, clear, field, label, row
from observer_app.gui.widgets.columns import Columns
from observer_app.gui.widgets.figurefield import figure_field, figure_of, mark_wrong
from observer_app.gui.widgets.timefield import TimeField
from observer_app.gui.wording import source_names
from observer_app.services.protocols import ProtocolState

_KEEP_MS = 700
Place = tuple[str, str]
"""A contest and a source: figures of different sources are never mixed."""


class FigureForm(QWidget):
    """Lines and votes; what is typed and not saved yet is kept as a draft."""

    edited = Signal()
    draft = Signal(object)
    """What is typed and not saved, to be kept; None if there is nothing."""
    ended = Signal()
    """Enter was pressed on the last figure."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk
        self.contest: Contest | None = None
        self.state: ProtocolState | None = None
        self.lines: dict[str, QLineEdit] = {}
        self.votes: dict[str, QLineEdit] = {}
        self._marks: dict[str, QLabel] = {}
        self._others: dict[str, QLabel] = {}
        self._typed: dict[Place, dict[str, str]] = {}
        self._agreed: dict[Place, dict[str, int]] = {}
        self._keeping = QTimer(self)
        self._keeping.setSingleShot(True)
        self._keeping.setInterval(_KEEP_MS)
        self._keeping.timeout.connect(self._keep)
        self.source = Choice(source_names(), name=self.tr("Where did you read them?"))
        self.source.chosen.connect(self._source_chosen)
        self.source_question = MessageBar()
        self.completed = TimeField(desk, name=self.tr("Completed at"), hint="21:40")
        self.completed.line.textChanged.connect(lambda _: self.edited.emit())
        self._line_grid, self._vote_grid = _grid(), _grid()
        self.vote_title = label(role="section", wrap=True)
        self.sum_label = label(role="muted", wrap=True)
        self.again_button = button(
            self.tr("Type the votes a second time"), self.begin_again, role="small"
        )
        self.second = SecondEntry(self.again_button)
        self.second.agreed.connect(self._agree)
        self.second.left.connect(self._end_again)
        self._build()

    @property
    def place(self) -> Place:
        """The contest and the source whose figures are shown."""
        return (self.contest.id if self.contest else "", self.source.value)

    def show_contest(self, contest: Contest | None) -> None:
        """Ask for the figures of a contest."""
        self.contest = contest
        clear(self._line_grid)
        clear(self._vote_grid)
        self.lines.clear()
        self.votes.clear()
        self._marks.clear()
        self._others.clear()
        for place, line in enumerate(self.desk.pack.applicable_lines()):
            words = f"{line.item}  {self.desk.text(line.label)}".strip()
            self.lines[line.id] = self._figure(self._line_grid, place, words, line.id)
        for place, candidate in enumerate(contest.candidates if contest else ()):
            words = self._name(candidate.id)
            made = self._figure(self._vote_grid, place, words, candidate.id)
            self.votes[candidate.id] = made
            mark = label("✓✓", "chip", tone="ok")
            mark.setToolTip(self.tr("two typings came out alike"))
            mark.setAccessibleName(self.tr("two typings came out alike"))
            self._marks[candidate.id] = mark
            self._vote_grid.addWidget(mark, place, 3)
        self._order()
        self.vote_title.setText(self.desk.text(contest.title) if contest else "")
        for part in (self.vote_title, self.sum_label, self.again_button):
            part.setVisible(bool(self.votes))
        self._end_again()

    def draw(self, state: ProtocolState, *, anew: bool) -> None:
        """Show what the journal has; what is being typed stays. anew: choose its source, too."""
        self.state = state
        if anew and state.answers.get("source"):
            self.source.set_value(state.answers["source"])
        completed = state.answers.get("completed_at", "")
        if completed and not self.completed.line.hasFocus():
            self.completed.set_moment(read_time(completed))
        self._fill()

    def typed(self) -> Figures | None:
        """Return the figures in the fields, or None if one is no whole number."""
        lines, votes = _read(self.lines), _read(self.votes)
        if lines is None or votes is None:
            return None
        return Figures(lines=lines, votes=votes)

    def twice(self) -> tuple[str, ...]:
        """Return the candidates whose figure, as it stands, was typed twice."""
        agreed = self._agreed_here()
        return tuple(
            name
            for name, control in self.votes.items()
            if name in agreed and figure_of(control.text()) == agreed[name]
        )

    def ask_source(self) -> None:
        """Ask where the figures were read: nobody else can know, so nothing is preset."""
        self.source_question.say(
            self.tr("Say first where you read them: each place has figures of its own."),
            Tone.WARN,
            closable=False,
        )
        self.source.option(source_names()[0][0]).setFocus()

    def saved(self, place: Place) -> None:
        """Forget what was typed at a place: the journal has it."""
        self._typed.pop(place, None)
        self._keep()

    def restore(self, draft: Any) -> bool:
        """Take what was typed before; return True if that was something."""
        if not isinstance(draft, dict):
            return False
        for key, texts in draft.items():
            contest, slash, source = str(key).partition("|")
            if slash and isinstance(texts, dict):
                known = {str(name): str(text) for name, text in texts.items()}
                self._typed[(contest, source)] = known
        sources = [s for (c, s), texts in self._typed.items() if c == self.place[0] and texts]
        # What was typed last is what one sees again, whatever stands in the journal.
        if sources and self.source.value not in sources:
            self.source.set_value(sources[-1])
        self._fill()
        return bool(self._typed)

    def begin_again(self) -> None:
        """Hide the votes and ask for them a second time."""
        first = _read(self.votes)
        if not first:
            self.sum_label.setText(self.tr("Type the votes once; then they are asked again."))
            return
        names = [(name, self._name(name)) for name in self.votes]
        self._votes.hide()
        self.second.show()
        self.second.begin(names, first)

    def _build(self) -> None:
        where = field(self.tr("Where did you read them?"), self.source)
        when = row(label(self.tr("Completed at")), self.completed)
        self._votes = QWidget()
        column = QVBoxLayout(self._votes)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addLayout(self._vote_grid)
        column.addLayout(row(self.sum_label, self.again_button))
        left, right = QVBoxLayout(), QVBoxLayout()
        left.addWidget(label(self.tr("Lines"), "section"))
        left.addLayout(self._line_grid)
        left.addStretch(1)
        right.addWidget(self.vote_title)
        right.addWidget(self._votes)
        right.addWidget(self.second)
        right.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(10)
        outer.addLayout(where)
        outer.addWidget(self.source_question)
        outer.addLayout(when)
        outer.addWidget(Columns((left, 1), (right, 1), spacing=24))
        self.second.hide()

    def _source_chosen(self, source: str) -> None:
        """Show the figures of a source; what was typed before one was chosen is of it."""
        self.source_question.clear()
        contest = self.contest.id if self.contest else ""
        if typed := self._typed.pop((contest, ""), None):
            self._typed[contest, source] = {**self._typed.get((contest, source), {}), **typed}
            self._keeping.start()
        if agreed := self._agreed.pop((contest, ""), None):
            self._agreed[contest, source] = agreed
        self._fill()

    def _name(self, candidate_id: str) -> str:
        candidates = self.contest.candidates if self.contest else ()
        found = next(c for c in candidates if c.id == candidate_id)
        party = self.desk.text(found.party)
        return self.desk.text(found.name) + (f"  ({party})" if party else "")

    def _figure(self, grid: QGridLayout, place: int, words: str, name: str) -> QLineEdit:
        made = figure_field(words)
        made.textEdited.connect(lambda _: self._touched())
        made.returnPressed.connect(lambda: self._next(made))
        caption = label(words, wrap=True)
        caption.setMinimumWidth(190)
        caption.setBuddy(made)
        grid.addWidget(caption, place, 0)
        grid.addWidget(made, place, 1)
        other = label(role="chip", tone="warn")
        other.hide()
        self._others[name] = other
        grid.addWidget(other, place, 2)
        return made

    def _next(self, control: QLineEdit) -> None:
        controls = [*self.lines.values(), *self.votes.values()]
        place = controls.index(control) + 1
        if place < len(controls):
            controls[place].setFocus()
            controls[place].selectAll()
        else:
            # Not now: the same Enter goes on to the window, which presses what has the keyboard.
            QTimer.singleShot(0, self, self.ended.emit)

    def all_fields(self) -> list[QLineEdit]:
        """Return the fields of figures, those of the second and third typing too."""
        again = [*self.second.fields.values(), *self.second.third.values()]
        return [*self.lines.values(), *self.votes.values(), *again]

    def _order(self) -> None:
        """Let Tab go from the time of completion through the figures to typing them again."""
        figures = [*self.lines.values(), *self.votes.values()]
        when = (self.completed.line, self.completed.now_button)
        for one, after in pairwise([*when, *figures, self.again_button]):
            QWidget.setTabOrder(one, after)

    def _controls(self) -> dict[str, QLineEdit]:
        lines = {f"lines.{name}": control for name, control in self.lines.items()}
        return lines | {f"votes.{name}": control for name, control in self.votes.items()}

    def _saved_texts(self) -> dict[str, str]:
        figures = self.state.copies.get(self.source.value) if self.state is not None else None
        if figures is None:
            return {}
        lines = {f"lines.{name}": str(value) for name, value in figures.lines.items()}
        return lines | {f"votes.{name}": str(value) for name, value in figures.votes.items()}

    def _fill(self) -> None:
        """Show the figures of the chosen source, and over them what is not saved yet."""
        saved, typed = self._saved_texts(), self._typed.get(self.place, {})
        for name, control in self._controls().items():
            text = typed.get(name, saved.get(name, ""))
            if control.text() != text and not (control.hasFocus() and control.isModified()):
                control.setText(text)
        self._mark()
        self.edited.emit()

    def _touched(self) -> None:
        saved = self._saved_texts()
        self._typed[self.place] = {
            name: control.text()
            for name, control in self._controls().items()
            if control.text().strip() != saved.get(name, "")
        }
        self._mark()
        # Not put off by the next key: who types without a pause loses no more than a moment.
        if not self._keeping.isActive():
            self._keeping.start()
        self.edited.emit()

    def _mark(self) -> None:
        """Mark what was typed twice and what another sheet has otherwise, and tell the sum."""
        self._mark_sources()
        twice = self.twice()
        for name, mark in self._marks.items():
            mark.setVisible(name in twice)
        votes = _read(self.votes)
        if votes is not None:
            text = self.tr("Sum: {sum}").format(sum=number(sum(votes.values())))
            if votes:
                text += "  ·  " + self.tr("checked twice: {n} of {all}").format(
                    n=len(twice), all=len(votes)
                )
            self.sum_label.setText(text)

    def _mark_sources(self) -> None:
        """Show which sheets have figures, and beside each figure those that are not the same."""
        copies = self.state.copies if self.state is not None else {}
        for source, words in source_names():
            option = self.source.option(source)
            kept = source in copies
            option.setText(f"{words}  ✓" if kept else words)
            known = self.tr("figures are kept") if kept else self.tr("no figures yet")
            option.setAccessibleDescription(known)
            option.setToolTip(known)
        others = [(w, copies[s]) for s, w in source_names() if s in copies and s != self.place[1]]
        for name, chip in self._others.items():
            here = figure_of((self.lines.get(name) or self.votes[name]).text())
            differing = [
                (words, there)
                for words, figures in others
                if (there := figures.lines.get(name, figures.votes.get(name))) is not None
                and here is not None
                and there != here
            ]
            chip.setVisible(bool(differing))
            chip.setText("≠ " + ", ".join(number(there) for _, there in differing))
            said = "\n".join(f"{words}: {number(there)}" for words, there in differing)
            chip.setToolTip(said)
            chip.setAccessibleName(said)

    def _keep(self) -> None:
        kept = {f"{c}|{source}": texts for (c, source), texts in self._typed.items() if texts}
        self.draft.emit(kept or None)

    def _agreed_here(self) -> Mapping[str, int]:
        figures = self.state.copies.get(self.source.value) if self.state is not None else None
        known = {}
        if self.state is not None and figures is not None:
            kept = self.state.twice.get(self.source.value, frozenset())
            known = {name: figures.votes[name] for name in kept if name in figures.votes}
        return known | self._agreed.get(self.place, {})

    def _agree(self, figures: Mapping[str, int], twice: frozenset[str]) -> None:
        self._agreed[self.place] = {name: figures[name] for name in twice}
        for name, control in self.votes.items():
            if name in figures:
                control.setText(str(figures[name]))
        self._end_again()
        self._touched()

    def _end_again(self) -> None:
        self.second.hide()
        self._votes.show()


def _read(controls: Mapping[str, QLineEdit]) -> dict[str, int] | None:
    """Return the figures in fields, or None if one is no whole number."""
    found: dict[str, int] = {}
    is_whole = True
    for name, control in controls.items():
        typed = bool(control.text().strip())
        value = figure_of(control.text())
        mark_wrong(control, typed and value is None)
        if value is not None:
            found[name] = value
        elif typed:
            is_whole = False
    return found if is_whole else None


def _grid() -> QGridLayout:
    made = QGridLayout()
    made.setColumnStretch(0, 1)
    made.setVerticalSpacing(4)
    made.setHorizontalSpacing(8)
    return made
