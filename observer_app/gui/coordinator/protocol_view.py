"""A station's protocol: compiled, posted, given; its figures, and what does not add up."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QGridLayout, QVBoxLayout, QWidget

from observer_app.core.arithmetic import CheckResult, Outcome, failures
from observer_app.core.pack import Contest, Level
from observer_app.gui.coordinator.flow import Flow, Sides
from observer_app.gui.coordinator.phrases import source_name
from observer_app.gui.coordinator.station_columns import answer_text
from observer_app.gui.coordinator.station_read import StationRead
from observer_app.gui.pages import Desk, number
from observer_app.gui.widgets.basic import clear, label
from observer_app.services.day import ProtocolState

_TONES = {"yes": "ok", "given": "ok", "no": "warn", "refused": "warn"}


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
        if not known:
            self._column.addWidget(
                label(self.tr("Nothing was written down about the protocol here yet."), "muted")
            )

    def _draw_state(self, state: ProtocolState) -> None:
        contest = self.desk.pack.contest(state.contest) if state.contest else None
        if contest is not None:
            self._column.addWidget(label(self.desk.text(contest.title), wrap=True))
        chips = Flow(spacing=6)
        for caption, name in (
            (self.tr("Compiled"), "compiled"),
            (self.tr("Posted"), "posted"),
            (self.tr("Copy"), "copy"),
        ):
            value = state.answers.get(name, "")
            text = f"{caption}: {answer_text(value)}"
            chips.addWidget(label(text, "chip", tone=_TONES.get(value, "")))
        self._column.addLayout(chips)
        said = [state.answers.get(name, "") for name in ("refused_by", "words", "note")]
        if any(said):
            self._column.addWidget(label(" · ".join(s for s in said if s), "muted", wrap=True))
        for result in failures(state.checks):
            self._column.addWidget(self._failure(result))
        held = sum(1 for result in state.checks if result.outcome is Outcome.HOLDS)
        if held:
            text = self.tr("✓  {n} relations between the figures hold").format(n=number(held))
            self._column.addWidget(label(text, tone="ok"))
        if state.lines or state.votes:
            sources = ", ".join(source_name(source) for source in state.copies)
            self._column.addWidget(
                label(self.tr("Figures from: {sources}").format(sources=sources), "muted")
            )
            self._column.addWidget(
                Sides(self._lines(state), self._votes(state, contest), shares=(3, 2))
            )

    def _failure(self, result: CheckResult) -> QWidget:
        text = f"▲  {self.desk.text(result.message)}"
        check = next((item for item in self.desk.pack.checks if item.id == result.check), None)
        # Both sides say something only where they should be the same.
        if check is not None and "==" in check.expr and result.right is not None:
            text += f"  ({result.left} / {result.right})"
        return label(text, tone="error" if result.level is Level.ERROR else "warn", wrap=True)

    def _lines(self, state: ProtocolState) -> QWidget:
        rows = []
        for line in self.desk.pack.applicable_lines():
            if line.id in state.lines:
                caption = f"{line.item}  {self.desk.text(line.label)}".strip()
                rows.append((caption, state.lines[line.id]))
        return _figures(rows)

    def _votes(self, state: ProtocolState, contest: Contest | None) -> QWidget:
        names = {c.id: self.desk.text(c.name) for c in contest.candidates} if contest else {}
        return _figures([(names.get(name, name), votes) for name, votes in state.votes.items()])


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
