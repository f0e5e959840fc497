"""What is in an election pack, list by list."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from observer_app.core.pack import Pack
from observer_app.gui.coordinator.phrases import count_text, severity_text
from observer_app.gui.coordinator.rows import Column, RowsModel, RowsTable
from observer_app.gui.look import px
from observer_app.gui.pages import Desk, number
from observer_app.gui.widgets.basic import Choice
from observer_app.services.stations import station_order

_Row = tuple[str, str, str]


class PackView(QWidget):
    """Buttons with counts; below them the chosen list."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk
        self.pack: Pack = desk.pack
        self.shown = "stations"
        self._captions = {
            "constituencies": self.tr("Constituencies"),
            "stations": self.tr("Stations"),
            "contests": self.tr("Candidates"),
            "lines": self.tr("Protocol lines"),
            "forms": self.tr("Checklists"),
            "incidents": self.tr("Incident codes"),
            "hours": self.tr("Turnout hours"),
        }
        self.which = Choice(tuple(self._captions.items()), name=self.tr("What is in the pack"))
        self.which.chosen.connect(self.choose)
        self._third = {
            "constituencies": self.tr("Stations"),
            "stations": self.tr("Registered"),
            "contests": self.tr("Contest"),
            "forms": self.tr("Questions"),
            "incidents": self.tr("Severity"),
        }
        columns = (
            Column[_Row]("№", lambda row: row[0], order=lambda row: station_order(row[0])),
            Column[_Row](self.tr("Name"), lambda row: row[1], stretch=True, width=180),
            Column[_Row]("", lambda row: row[2], width=260),
        )
        self.model: RowsModel[_Row] = RowsModel(columns, key=lambda row: f"{row[0]}|{row[1]}")
        self.table = RowsTable(self.model, name=self.tr("What is in the pack"))
        self.table.setMinimumHeight(px(240))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.which)
        column.addWidget(self.table, 1)

    def show_pack(self, pack: Pack) -> None:
        """Show a pack."""
        self.pack = pack
        counts = {
            "constituencies": len(pack.constituencies),
            "stations": len(pack.stations),
            "contests": sum(len(contest.candidates) for contest in pack.contests),
            "lines": len(pack.applicable_lines()),
            "forms": len(pack.forms),
            "incidents": len(pack.incidents),
            "hours": len(pack.turnout_hours),
        }
        for name in self._captions:
            made = self.which.option(name)
            made.setText(f"{self._captions[name]}  {number(counts[name])}")
            made.setAccessibleName(made.text())
        shown = self.shown if counts[self.shown] else "incidents"
        self.choose(shown)

    def choose(self, name: str) -> None:
        """Show one list of the pack."""
        self.shown = name
        self.which.set_value(name)
        self.model.set_title(2, self._third.get(name, ""))
        self.table.show_column(2, shown=name in self._third)
        self.table.fill(self._rows(name), anew=True)

    def _rows(self, name: str) -> Sequence[_Row]:  # noqa: PLR0911 - one line a list
        pack, text = self.pack, self.desk.text
        if name == "constituencies":
            stations: dict[str, int] = {}
            for station in pack.stations:
                stations[station.constituency] = stations.get(station.constituency, 0) + 1
            return [
                (item.number, text(item.name), number(stations.get(item.number, 0)))
                for item in pack.constituencies
            ]
        if name == "stations":
            return [
                (item.key, text(item.name), count_text(item.registered)) for item in pack.stations
            ]
        if name == "contests":
            return [
                (candidate.id, text(candidate.name), text(contest.title))
                for contest in pack.contests
                for candidate in contest.candidates
            ]
        if name == "lines":
            return [(line.item or "—", text(line.label), "") for line in pack.applicable_lines()]
        if name == "forms":
            return [(form.id, text(form.title), number(len(form.questions))) for form in pack.forms]
        if name == "incidents":
            return [
                (item.code, text(item.label), self._severity(item.severity))
                for item in pack.incidents
            ]
        return [(hour, "", "") for hour in pack.turnout_hours]

    def _severity(self, level: int) -> str:
        name = next((self.desk.text(s.label) for s in self.pack.severities if s.level == level), "")
        return f"{severity_text(level)}  {name}"
