"""What the sources of a protocol's figures say beside each other: posted sheet, copy, …"""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtWidgets import QVBoxLayout, QWidget

from observer_app.core.pack import Contest
from observer_app.core.results import Figures
from observer_app.gui.pages import Desk, number
from observer_app.gui.widgets.basic import clear, label
from observer_app.gui.widgets.tabbing import tab_after
from observer_app.gui.widgets.table import Table
from observer_app.gui.wording import source_names
from observer_app.services.protocols import ProtocolState


class Copies(QWidget):
    """Only the figures that differ between sources, one row each."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk
        self.differing: list[str] = []
        self.told = label(wrap=True)
        self._holder = QVBoxLayout()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self.told)
        column.addLayout(self._holder)

    def draw(self, state: ProtocolState, contest: Contest | None) -> bool:
        """Show the differences; return False where fewer than two sources have figures."""
        clear(self._holder)
        words = dict(source_names())
        sources = [name for name in words if name in state.copies]
        if len(sources) < 2:
            return False
        rows: list[tuple[str, list[str | tuple[str, str]]]] = []
        alike = 0
        for name, caption in self._captions(contest):
            figures = [
                state.copies[s].lines.get(name, state.copies[s].votes.get(name)) for s in sources
            ]
            known = {figure for figure in figures if figure is not None}
            if len(known) > 1:
                cells = ["—" if figure is None else number(figure) for figure in figures]
                rows.append((name, [caption, *((cell, self.desk.theme.warn) for cell in cells)]))
            elif None not in figures:
                alike += 1
        self.differing = [name for name, _ in rows]
        self.told.setText(self._sentence(len(rows), alike))
        if rows:
            table = Table(
                (self.tr("Figure"), *(words[s] for s in sources)),
                name=self.tr("Figures that differ"),
                stretch=0,
            )
            table.set_numeric(*range(1, len(sources) + 1))
            table.fill(rows)
            table.fit_height(most=8)
            self._holder.addWidget(table)
            tab_after(self, table)
        return True

    def _sentence(self, differing: int, alike: int) -> str:
        if not differing:
            return self.tr("What both have is the same: %Ln figure(s).", "", alike)
        return (
            self.tr("%Ln figure(s) are not the same.", "", differing)
            + " "
            + self.tr("The same: {alike}. Which sheet is right is for others to find out.").format(
                alike=alike
            )
        )

    def _captions(self, contest: Contest | None) -> list[tuple[str, str]]:
        lines = [
            (line.id, f"{line.item}  {self.desk.text(line.label)}".strip())
            for line in self.desk.pack.applicable_lines()
        ]
        return lines + [
            (c.id, self.desk.text(c.name)) for c in (contest.candidates if contest else ())
        ]


def others_than(
    typed: int | None, name: str, copies: Mapping[str, Figures], *, source: str
) -> list[tuple[str, int]]:
    """Return which sheets but `source` have another figure than the one typed, in words."""
    found = []
    for other, words in source_names():
        if typed is not None and other != source and other in copies:
            figure = copies[other].lines.get(name, copies[other].votes.get(name))
            if figure is not None and figure != typed:
                found.append((words, figure))
    return found
