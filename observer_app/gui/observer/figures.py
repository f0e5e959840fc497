"""The figures of a protocol as they are typed: one set for each place they were read from."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QSignalBlocker, QTimer, Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QGridLayout, QLineEdit, QVBoxLayout, QWidget

from observer_app.core.pack import Contest
from observer_app.core.results import Figures
from observer_app.gui.look import px
from observer_app.gui.observer.copies import others_than
from observer_app.gui.observer.second_entry import SecondEntry
from observer_app.gui.observer.secondtypings import Place
from observer_app.gui.observer.sheethead import SheetHead
from observer_app.gui.observer.typedfigures import (
    COMPLETED,
    DRAFT,
    TypedFigures,
    is_alike,
    saved_moment,
    saved_texts,
    saved_twice,
)
from observer_app.gui.pages import Desk, number
from observer_app.gui.widgets.basic import Caption, button, clear, label
from observer_app.gui.widgets.columns import Columns
from observer_app.gui.widgets.figurefield import (
    FigureChip,
    figure_field,
    figure_of,
    read_figures,
    readable_figures,
)
from observer_app.gui.widgets.tabbing import tab_after
from observer_app.services.protocols import ProtocolState

_KEEP_MS = 700
_TWICE, _OTHER = "✓✓", "≠ {}"
_LEAST_WORDS = 190
_LARGE = 88_888
"""No figure of a station is longer."""


class FigureForm(QWidget):
    """Lines and votes; what is typed and not saved yet is kept as a draft."""

    edited = Signal()
    draft = Signal(object)
    """What is typed and not saved, to be kept; None if there is nothing."""
    ended = Signal()
    """Everything was typed, as often as it is asked for: saving is next."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk
        self.station = ""
        self.contest: Contest | None = None
        self.state: ProtocolState | None = None
        self.lines: dict[str, QLineEdit] = {}
        self.votes: dict[str, QLineEdit] = {}
        self._marks: dict[str, FigureChip] = {}
        self._others: dict[str, FigureChip] = {}
        self._typed = TypedFigures()
        self._shown: Place | None = None
        """Whose figures the fields have."""
        self._keeping = QTimer(self)
        self._keeping.setSingleShot(True)
        self._keeping.setInterval(_KEEP_MS)
        self._keeping.timeout.connect(self.keep)
        self.head = SheetHead(desk)
        self.source, self.completed = self.head.source, self.head.completed
        self.source_question = self.head.source_question
        self.source.chosen.connect(self._source_chosen)
        self.completed.line.textChanged.connect(lambda _: self._touched())
        self.completed.line.returnPressed.connect(lambda: self._next(self.completed.line))
        self._line_grid, self._vote_grid = _grid(), _grid()
        self.vote_title = label(role="section", wrap=True)
        self.sum_label = label(role="muted", wrap=True)
        self.again_button = button(
            self.tr("Type the votes a second time"), self.begin_again, role="small"
        )
        self.second = SecondEntry(self.again_button)
        self.second.agreed.connect(self._agree)
        self.second.left.connect(self._left_again)
        for happened in (self.second.asked, self.second.edited):
            happened.connect(self._keep_soon)
        self._build()

    @property
    def place(self) -> Place:
        """The station, the contest and the source that are chosen."""
        return (self.station, self.contest.id if self.contest else "", self.source.value)

    def show_contest(self, contest: Contest | None, *, station: str) -> None:
        """Ask for the figures of a contest at a station; no source is chosen for either."""
        self._pause()
        self._shown = None
        self.contest, self.station = contest, station
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
            self._marks[candidate.id] = FigureChip("ok", room=_TWICE)
            self._vote_grid.addWidget(self._marks[candidate.id], place, 1)
        self._order()
        self.vote_title.setText(self.desk.text(contest.title) if contest else "")
        for part in (self.vote_title, self.sum_label, self.again_button):
            part.setVisible(bool(self.votes))

    def draw(self, state: ProtocolState, *, anew: bool) -> None:
        """Show what the journal has; what is being typed stays. anew: choose its source, too."""
        self.state = state
        if anew:
            self._choose_source(rather=state.answers.get("source", ""))
        self._fill()

    def typed(self) -> Figures | None:
        """Return the figures in the fields, or None if one is no whole number."""
        read = self.readable()
        return None if self.wrong() else read

    def readable(self) -> Figures:
        """Return the figures in the fields, without those that are no whole number."""
        return Figures(lines=readable_figures(self.lines), votes=readable_figures(self.votes))

    def twice(self) -> tuple[str, ...]:
        """Return the candidates whose figure, as it stands, was typed twice."""
        agreed = self._agreed_here()
        return tuple(
            name
            for name, control in self.votes.items()
            if name in agreed and figure_of(control.text()) == agreed[name]
        )

    def wrong(self) -> list[QLineEdit]:
        """Return the fields whose text is no whole number."""
        return [made for made in self._figures() if made.property("wrong")]

    def pending(self) -> dict[str, str]:
        """Return what is typed at this place and not saved."""
        return self._typed.of(self.place)

    def saved(self, place: Place, typed: Mapping[str, str]) -> None:
        """Forget what the journal has now; what was typed since then stays."""
        self._typed.forget(place, typed)
        self.head.completed_question.clear()
        self.keep()

    def restore(self, draft: Any) -> bool:
        """Take what was typed before; return True if something of it is of this station."""
        self._typed.read(draft)
        self._choose_source(rather=self.source.value)
        stations = self._typed.stations()
        if self.place in self._typed.seconds.places():
            self._shown = None
        self._fill()
        return self.station in stations

    def elsewhere(self) -> list[str]:
        """Return the other stations of which figures are typed and not saved."""
        return sorted(self._typed.stations() - {self.station})

    def _choose_source(self, *, rather: str) -> None:
        """Choose what was typed last: one sees it again, whatever stands in the journal."""
        station, contest, _ = self.place
        self.source.set_value(self._typed.newest_source(station, contest, rather=rather))

    def begin_again(self) -> None:
        """Hide the votes and ask for them a second time."""
        first = read_figures(self.votes)
        if not first:
            self.sum_label.setText(self.tr("Type the votes once; then they are asked again."))
            return
        self.second.begin(self._ask_again(), first)

    def _ask_again(self) -> list[tuple[str, str]]:
        self._votes.hide()
        self.second.show()
        return [(name, self._name(name)) for name in self.votes]

    def _build(self) -> None:
        self._votes = QWidget()
        column = QVBoxLayout(self._votes)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addLayout(self._vote_grid)
        self.sum_label.ensurePolished()
        lines = self.sum_label.fontMetrics().size(0, self._sums(_LARGE, 88, 88, is_whole=False))
        self.sum_label.setMinimumSize(lines.width() + px(4), lines.height())
        sums = QVBoxLayout()
        sums.addWidget(self.sum_label)
        column.addWidget(Columns((sums, 1), (self.again_button, 0), spacing=8))
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
        outer.addWidget(self.head)
        outer.addWidget(Columns((left, 1), (right, 1), spacing=24))
        self.second.hide()

    def _source_chosen(self, source: str) -> None:
        """Show the figures of a source; what was typed before one was chosen is of it."""
        station, contest, _ = here = self.place
        before = (station, contest, "")
        if self._typed.move(before, here):
            self._keep_soon()
        if self._shown == before and not self.second.isHidden():
            # The second typing had no source yet: it is of this one.
            self._shown = here
            self._keep_soon()
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
        caption = Caption(words, made)
        caption.setWordWrap(True)
        caption.ensurePolished()
        # Words are wrapped, and a long one is never cut.
        widest = max(map(caption.fontMetrics().horizontalAdvance, words.split()), default=0)
        caption.setMinimumWidth(max(_LEAST_WORDS, widest + px(4)))
        grid.addWidget(caption, place, 0)
        grid.addWidget(made, place, 2)
        self._others[name] = FigureChip("warn", room=_OTHER.format(number(_LARGE)))
        grid.addWidget(self._others[name], place, 3)
        return made

    def _next(self, control: QLineEdit) -> None:
        """Go to the next field; after the last one to what comes next, which is not pressed."""
        controls = [self.completed.line, *self._figures()]
        place = controls.index(control) + 1
        if place < len(controls):
            controls[place].setFocus()
            controls[place].selectAll()
        else:
            # Not now: the same Enter goes on to the window, which presses what has the keyboard.
            QTimer.singleShot(0, self, self._go_on)

    def _go_on(self) -> None:
        """Lead to typing the votes again, or to saving if that was done or there are none."""
        typed = [name for name, made in self.votes.items() if figure_of(made.text()) is not None]
        if set(typed) - set(self.twice()):
            self.again_button.setFocus()
        else:
            self.ended.emit()

    def _figures(self) -> list[QLineEdit]:
        return [*self.lines.values(), *self.votes.values()]

    def all_fields(self) -> list[QLineEdit]:
        """Return the fields of figures, those of the second and third typing too."""
        return [*self._figures(), *self.second.fields.values(), *self.second.third.values()]

    def _order(self) -> None:
        """Let Tab go from the time of completion through the figures to typing them again."""
        when = (self.completed.line, self.completed.now_button)
        tab_after(*when, *self._figures(), self.again_button)

    def _controls(self) -> dict[str, QLineEdit]:
        lines = {f"lines.{name}": control for name, control in self.lines.items()}
        votes = {f"votes.{name}": control for name, control in self.votes.items()}
        return {COMPLETED: self.completed.line} | lines | votes

    def _fill(self) -> None:
        """Show the figures of the chosen source, and over them what is not saved yet."""
        if self.place != self._shown:
            self._pause()
        saved = saved_texts(self.desk, self.state, self.source.value)
        typed = self._typed.of(self.place)
        # A time that is shown is none that was typed.
        blocked = QSignalBlocker(self.completed.line)
        if self.place != self._shown or not self.completed.line.hasFocus():
            self.completed.set_moment(saved_moment(self.state, self.source.value))
        for name, control in self._controls().items():
            text = typed.get(name, saved.get(name, ""))
            if control.text() != text and not (
                control.hasFocus() and is_alike(control.text(), text)
            ):
                control.setText(text)
        blocked.unblock()
        if self.place != self._shown:
            self._shown = self.place
            self.head.completed_question.clear()
            self._resume()
        self._mark()
        self.edited.emit()

    def _touched(self) -> None:
        saved = saved_texts(self.desk, self.state, self.source.value)
        typed = {name: control.text() for name, control in self._controls().items()}
        self._typed.note(
            self.place, {n: t for n, t in typed.items() if not is_alike(t, saved.get(n, ""))}
        )
        self._mark()
        self._keep_soon()
        self.edited.emit()

    def _keep_soon(self) -> None:
        self.desk.drafts[DRAFT] = self._draft()
        # Not put off by the next key: who types without a pause loses no more than a moment.
        if not self._keeping.isActive():
            self._keeping.start()

    def _mark(self) -> None:
        """Mark what was typed twice and what another sheet has otherwise, and tell the sum."""
        self._mark_sources()
        twice = self.twice()
        for name, mark in self._marks.items():
            is_twice = name in twice
            mark.say([_TWICE] * is_twice, told=self.tr("two typings came out alike"))
        votes = readable_figures(self.votes)
        is_whole = not any(made.property("wrong") for made in self.votes.values())
        total = sum(votes.values())
        self.sum_label.setText(self._sums(total, len(twice), len(votes), is_whole=is_whole))

    def _sums(self, total: int, twice: int, count: int, *, is_whole: bool) -> str:
        """Return two lines, whatever is known: what is below them stays where it is."""
        checked = self.tr("checked twice: {n} of {all}").format(n=twice, all=count)
        text = self.tr("Sum: {sum}") if is_whole else self.tr("Sum without the marked: {sum}")
        return text.format(sum=number(total)) + "\n" + checked

    def _mark_sources(self) -> None:
        """Show which sheets have figures, and beside each figure those that are not the same."""
        copies = self.state.copies if self.state is not None else {}
        self.head.mark_kept(copies)
        for name, chip in self._others.items():
            typed = figure_of((self.lines.get(name) or self.votes[name]).text())
            differing = others_than(typed, name, copies, source=self.source.value)
            said = "\n".join(f"{words}: {number(there)}" for words, there in differing)
            chip.say([_OTHER.format(number(there)) for _, there in differing], told=said)

    def keep(self) -> None:
        """Have what is typed kept as a draft now."""
        self._keeping.stop()
        self.desk.drafts[DRAFT] = self._draft()
        self.draft.emit(self.desk.drafts[DRAFT])

    def _draft(self) -> dict[str, dict[str, str]] | None:
        here = None if self.second.isHidden() else self._shown
        return self._typed.draft({here: self.second.pause()} if here else {})

    def _agreed_here(self) -> Mapping[str, int]:
        return {
            **saved_twice(self.state, self.source.value),
            **self._typed.seconds.agreed(self.place),
        }

    def _agree(self, figures: Mapping[str, int], twice: frozenset[str]) -> None:
        self._typed.seconds.agree(self.place, {name: figures[name] for name in twice})
        for name, control in self.votes.items():
            if name in figures:
                control.setText(str(figures[name]))
        self._end_again()
        self._touched()
        self.ended.emit()

    def _left_again(self) -> None:
        self._end_again()
        self._keep_soon()
        self.again_button.setFocus()

    def _end_again(self) -> None:
        self.second.hide()
        self._votes.show()

    def _pause(self) -> None:
        """Put a second typing away that is of another place than the one that comes."""
        if self._shown is not None and not self.second.isHidden():
            self._typed.seconds.pause(self._shown, self.second.pause())
        self._end_again()

    def _resume(self) -> None:
        """Go on with the second typing of this place, if one was put away."""
        first = read_figures(self.votes)
        if first and (paused := self._typed.seconds.resume(self.place)) is not None:
            self.second.resume(self._ask_again(), first, paused)
            self._keep_soon()

    def hideEvent(self, event: QHideEvent) -> None:
        """Keep at once what is typed: the page is left, or the window closes to lock."""
        super().hideEvent(event)
        self.keep_now()

    def keep_now(self) -> None:
        """Keep what is typed, if the last key was not kept yet."""
        if self._keeping.isActive():
            self.keep()


def _grid() -> QGridLayout:
    made = QGridLayout()
    made.setColumnStretch(0, 1)
    made.setVerticalSpacing(4)
    made.setHorizontalSpacing(8)
    return made
