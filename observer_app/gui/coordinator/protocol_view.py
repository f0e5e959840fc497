"""A station's protocol: compiled, posted, given; its figures, and what does not add up."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFrame, QGridLayout, QVBoxLayout, QWidget

from observer_app.core.arithmetic import Outcome
from observer_app.core.pack import Contest, Level
from observer_app.gui.coordinator.flow import Flow, Sides
from observer_app.gui.coordinator.phrases import twice_text
from observer_app.gui.coordinator.station_columns import answer_text, copy_lines
from observer_app.gui.coordinator.station_read import StationRead
from observer_app.gui.pages import Desk, number
from observer_app.gui.widgets.basic import clear, label
from observer_app.gui.wording import source_name
from observer_app.services.checkwords import Said, say_protocol
from observer_app.services.day import ProtocolState
from observer_app.services.protocols import in_order
from observer_app.services.sheet_words import words_in
from observer_app.services.told import Told

if TYPE_CHECKING:
    from observer_app.formats.summary import ProtocolFigures

_TONES = {"yes": "ok", "given": "ok", "no": "warn", "refused": "warn"}

_ALONE_PX = 520


class ProtocolCard(QFrame):
    """What is known of the protocols of one station."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk
        self.setProperty("role", "card")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(16, 14, 16, 14)
        self._column.setSpacing(8)

    def draw(self, read: StationRead) -> None:
        """Show the protocols of a station."""
        clear(self._column)
        self._column.addWidget(label(self.tr("Protocol"), "section"))
        states = read.protocol.states if read.protocol is not None else ()
        known = [state for state in states if state.entries]
        for state in known:
            self._draw_state(state)
        if read.told is not None:
            self._draw_told(read.told, known)
        if not known and (read.told is None or not read.told.content.protocols):
            self._column.addWidget(
                label(self.tr("Nothing was written down about the protocol here yet."), "muted")
            )

    def _draw_told(self, told: Told, known: Sequence[ProtocolState]) -> None:
        """Show what only the summary has: contests and copies that no bundle brought."""
        for protocol in told.content.protocols:
            if any(_has_all(state, protocol) for state in known):
                continue
            contest = self.desk.pack.contest(protocol.contest)
            mark = self.tr("◇  Signed summary")
            title = f"{mark}  ·  {self.desk.text(contest.title)}" if contest else mark
            self._column.addWidget(label(title, tone="warn", wrap=True))
            self._column.addLayout(self._chips(protocol.answers))
            for source, figures in in_order(protocol.copies):
                text = self.tr("Figures from: {sources}").format(sources=source_name(source))
                self._column.addWidget(label(text, "muted", wrap=True))
                self._draw_figures(figures.lines, figures.votes, contest)

    def _chips(self, answers: Mapping[str, str]) -> Flow:
        chips = Flow(spacing=6)
        for caption, name in (
            (self.tr("Compiled"), "compiled"),
            (self.tr("Posted"), "posted"),
            (self.tr("Copy"), "copy"),
        ):
            value = answers.get(name, "")
            text = f"{caption}: {answer_text(value)}"
            chips.addWidget(label(text, "chip", tone=_TONES.get(value, "")))
        return chips

    def _draw_state(self, state: ProtocolState) -> None:
        contest = self.desk.pack.contest(state.contest) if state.contest else None
        if contest is not None:
            self._column.addWidget(label(self.desk.text(contest.title), wrap=True))
        self._column.addLayout(self._chips(state.answers))
        answers = state.answers
        said = copy_lines(
            given_to=answers.get("given_to", ""),
            by=answers.get("refused_by", ""),
            words=answers.get("words", ""),
        )
        for text in (*said, answers.get("note", "")):
            if text:
                self._column.addWidget(label(text, wrap=True))
        words = words_in(self.desk.language)
        for item in say_protocol(state, pack=self.desk.pack, words=words):
            self._column.addWidget(self._failure(item))
        held = sum(1 for result in state.checks if result.outcome is Outcome.HOLDS)
        if held:
            text = self.tr("✓  %Ln relations between the figures hold", "", held)
            self._column.addWidget(label(text, tone="ok"))
        # The posted sheet and the copy may differ: each stands for itself.
        for source, figures in state.copies.items():
            text = self.tr("Figures from: {sources}").format(sources=source_name(source))
            if figures.votes:
                twice = len(state.twice.get(source, frozenset()) & set(figures.votes))
                text += ". " + twice_text(twice, len(figures.votes))
            self._column.addWidget(label(text, "muted", wrap=True))
            self._draw_figures(figures.lines, figures.votes, contest)

    def _draw_figures(
        self, lines: Mapping[str, int], votes: Mapping[str, int], contest: Contest | None
    ) -> None:
        if lines and votes:
            both = Sides(self._lines(lines), self._votes(votes, contest), shares=(3, 2))
            self._column.addWidget(both)
        elif lines or votes:
            alone = self._lines(lines) if lines else self._votes(votes, contest)
            alone.setMaximumWidth(_ALONE_PX)
            self._column.addWidget(alone)

    def _failure(self, said: Said) -> QWidget:
        tone = "error" if said.level is Level.ERROR else "warn"
        return label(f"▲  {said.line}", tone=tone, wrap=True)

    def _lines(self, lines: Mapping[str, int]) -> QWidget:
        rows = []
        for line in self.desk.pack.applicable_lines():
            if line.id in lines:
                caption = f"{line.item}  {self.desk.text(line.label)}".strip()
                rows.append((caption, lines[line.id]))
        return _figures(rows)

    def _votes(self, votes: Mapping[str, int], contest: Contest | None) -> QWidget:
        names = {c.id: self.desk.text(c.name) for c in contest.candidates} if contest else {}
        return _figures([(names.get(name, name), count) for name, count in votes.items()])


def _has_all(state: ProtocolState, protocol: ProtocolFigures) -> bool:
    """Return True if bundles brought all that a summary says of a contest."""
    same = state.contest == protocol.contest and set(protocol.copies) <= set(state.copies)
    return same and protocol.answers.items() <= state.answers.items()


def _figures(rows: list[tuple[str, int]]) -> QWidget:
    made = QWidget()
    made.setMinimumWidth(240)
    grid = QGridLayout(made)
    grid.setContentsMargins(0, 0, 12, 0)
    grid.setHorizontalSpacing(12)
    grid.setVerticalSpacing(3)
    grid.setColumnStretch(0, 1)
    for place, (caption, value) in enumerate(rows):
        grid.addWidget(label(caption, "muted", wrap=True), place, 0)
        figure = label(number(value))
        grid.addWidget(figure, place, 1)
    grid.setRowStretch(len(rows), 1)
    return made
