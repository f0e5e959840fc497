"""Incidents of all stations: filtered on the left, read and judged on the right."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QComboBox, QFrame

from observer_app.core.kinds import ReviewStatus
from observer_app.core.text import folded
from observer_app.gui.coordinator.columns_button import ColumnsButton
from observer_app.gui.coordinator.flow import Flow, Sides
from observer_app.gui.coordinator.incident_detail import (
    IncidentDetail,
    IncidentRead,
    read_incident,
)
from observer_app.gui.coordinator.nothing import Nothing
from observer_app.gui.coordinator.phrases import (
    severity_colour,
    severity_name,
    severity_text,
    status_colour,
    status_text,
)
from observer_app.gui.coordinator.rows import Column, RowsModel, RowsTable
from observer_app.gui.pages import Desk, Page, number
from observer_app.gui.speaking import name_choice
from observer_app.gui.widgets.basic import button, card, label, line_edit, row
from observer_app.gui.wording import moment_text
from observer_app.services import review
from observer_app.services.review import IncidentRow
from observer_app.services.stations import station_order


class IncidentsPage(Page):
    """What observers noted, and what is concluded about it."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(
            desk,
            title=self.tr("Incidents"),
            help_line=self.tr("Your conclusion stands beside an entry; it never changes it."),
        )
        self.rows: list[IncidentRow] = []
        self._wanted = ""
        self.search = line_edit(
            self.tr("Words, code or observer"), name=self.tr("Search incidents"), width=160
        )
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(lambda _: self._filter())
        self.station = self._combo(self.tr("Station"))
        self.category = self._combo(self.tr("Category"))
        self.severity = self._combo(self.tr("Severity"))
        self.status = self._combo(self.tr("Conclusion"))
        self.model: RowsModel[IncidentRow] = RowsModel(self._columns(), key=lambda item: item.id)
        self.table = RowsTable(self.model, name=self.tr("Incidents"), is_multi=True)
        self.table.chosen.connect(self.open)
        self.table.selectionModel().selectionChanged.connect(lambda *_: self._count())
        self.count = label(role="muted")
        self.sheets_button = button(
            self.tr("Sheets of the selected…"), self._sheets, role="small", picture="sheets"
        )
        self.nothing = Nothing(
            picture="incidents",
            go=self.tr("Open the inbox"),
            act=lambda: self.desk.navigate("inbox", None),
        )
        self.detail = IncidentDetail(desk)
        self.detail.other.connect(self.go_to)
        self.detail.sheet.connect(lambda entry: self.desk.navigate("sheets", [entry]))
        self.content.addLayout(self._filters())
        sides = Sides(self._list_card(), self.detail, shares=(7, 5), high=1000)
        self.content.addWidget(sides, 1)
        self._fill_filters()
        find = QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self)
        find.activated.connect(self.search.setFocus)

    def refresh(self) -> None:
        """Read all incidents; the chosen one is read again."""
        self.read(review.incidents, self._draw)

    def arrive(self, what: object) -> None:
        """Show an incident by its id, or the incidents of a station ("station:23/31")."""
        if not isinstance(what, str):
            return
        if what.startswith("station:"):
            self._wanted = ""
            self.clear_filters()
            self._choose_station(what.removeprefix("station:"))
        else:
            self.go_to(what)

    def go_to(self, entry_id: str) -> None:
        """Show an incident, whatever the filter."""
        if self.table.choose(entry_id):
            return
        self.clear_filters()
        if not self.table.choose(entry_id):
            self._wanted = entry_id

    def open(self, entry_id: str) -> None:
        """Read an incident and show it."""
        self.read(lambda session: read_incident(session, entry_id), self._show)

    def clear_filters(self) -> None:
        """Show everything."""
        self.search.clear()
        for combo in (self.station, self.category, self.severity, self.status):
            combo.setCurrentIndex(0)

    def _combo(self, name: str) -> QComboBox:
        made = QComboBox()
        name_choice(made, name)
        made.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        made.setMinimumContentsLength(14)
        made.currentIndexChanged.connect(lambda _: self._filter())
        return made

    def _filters(self) -> Flow:
        self.clear_button = button(self.tr("Show all"), self.clear_filters, role="link")
        self.clear_button.hide()
        return Flow(
            self.search, self.station, self.category, self.severity, self.status, self.clear_button
        )

    def _list_card(self) -> QFrame:
        frame, column = card()
        column.addWidget(self.nothing, 1)
        column.addWidget(self.table, 1)
        self.columns = ColumnsButton(self.table, desk=self.desk, name="incidents")
        column.addLayout(row(self.count, 1, self.columns, self.sheets_button))
        frame.setMinimumWidth(300)
        return frame

    def _fill_filters(self) -> None:
        pack = self.desk.pack
        self.station.addItem(self.tr("All stations"), "")
        self.category.addItem(self.tr("All categories"), "")
        for category in pack.categories:
            self.category.addItem(self.desk.text(category.label), category.id)
        self.severity.addItem(self.tr("Any severity"), 0)
        for item in sorted(pack.severities, key=lambda known: -known.level):
            text = f"{severity_text(item.level)}  {self.desk.text(item.label)}"
            self.severity.addItem(text, item.level)
        self.status.addItem(self.tr("Any conclusion"), "")
        for status in ReviewStatus:
            self.status.addItem(status_text(status), str(status))

    def _columns(self) -> Sequence[Column[IncidentRow]]:
        desk, theme = self.desk, self.desk.theme

        def words(item: IncidentRow) -> str:
            code = desk.pack.incident(item.code)
            name = desk.text(code.label) if code else ""
            text = f"{item.code}  {item.text or name}"
            return self.tr("(taken back) {text}").format(text=text) if item.retracted else text

        def faded(item: IncidentRow) -> str:
            return theme.muted if item.retracted is not None else ""

        return (
            Column(
                self.tr("Severity"),
                lambda item: severity_text(item.severity),
                order=lambda item: item.severity,
                colour=lambda item: severity_colour(theme, item.severity),
                tip=lambda item: severity_name(desk, item.severity),
            ),
            Column(
                self.tr("Time"),
                lambda item: desk.hour(item.happened_at),
                order=lambda item: item.happened_at.timestamp(),
                colour=faded,
                tip=lambda item: moment_text(desk, item.happened_at, year=True, seconds=True),
            ),
            Column(
                self.tr("Station"),
                lambda item: item.station or "—",
                order=lambda item: station_order(item.station),
                colour=faded,
            ),
            Column(
                self.tr("Conclusion"),
                lambda item: status_text(item.status),
                order=lambda item: str(item.status),
                colour=lambda item: status_colour(theme, item.status),
                width=160,
            ),
            Column(
                self.tr("Files"),
                lambda item: number(item.evidence) if item.evidence else "",
                order=lambda item: item.evidence,
                is_number=True,
                hint=self.tr("Photos and videos"),
                spare=1,
            ),
            Column(self.tr("What"), words, colour=faded, stretch=True, width=160),
        )

    def _draw(self, rows: list[IncidentRow]) -> None:
        self.rows = rows
        self._fill_stations()
        self.table.fill(rows)
        self._filter()
        if self._wanted and self.table.choose(self._wanted):
            self._wanted = ""
        elif self.detail.shown is not None:
            self.open(self.detail.shown.incident.id)
        elif self.model.shown:
            self.table.choose(self.model.shown[0].id)

    def _fill_stations(self) -> None:
        chosen = self.station.currentData()
        keys = sorted({item.station for item in self.rows if item.station}, key=station_order)
        self.station.blockSignals(True)
        while self.station.count() > 1:
            self.station.removeItem(1)
        for key in keys:
            self.station.addItem(key, key)
        self.station.setCurrentIndex(max(0, self.station.findData(chosen)))
        self.station.blockSignals(False)

    def _choose_station(self, key: str) -> None:
        if self.station.findData(key) < 0:
            self.station.addItem(key, key)
        self.station.setCurrentIndex(self.station.findData(key))

    def _filter(self) -> None:
        typed = folded(self.search.text()).split()
        station, category = self.station.currentData(), self.category.currentData()
        severity, status = self.severity.currentData(), self.status.currentData()

        def passes(item: IncidentRow) -> bool:
            if (station and item.station != station) or (category and item.category != category):
                return False
            if (severity and item.severity != severity) or (status and item.status != status):
                return False
            code = self.desk.pack.incident(item.code)
            name = self.desk.text(code.label) if code else ""
            hay = folded(f"{item.code} {name} {item.text} {item.author} {item.station}")
            return all(word in hay for word in typed)

        self.clear_button.setVisible(bool(typed or station or category or severity or status))
        self.model.set_filter(passes)
        shown, total = len(self.model.shown), len(self.rows)
        self.table.setVisible(shown > 0)
        self.nothing.setVisible(shown == 0)
        self.nothing.go.setVisible(total == 0)
        self.nothing.setText(
            self.tr("No incident fits the filter.")
            if total
            else self.tr("No incidents yet. They come with the observers' bundles: see the inbox.")
        )
        if not shown:
            # What is not in sight is not concluded on.
            self.detail.show_nothing()
        elif self.detail.shown is None and self.table.key:
            self.open(self.table.key)
        self._count()

    def _count(self) -> None:
        shown, total, chosen = len(self.model.shown), len(self.rows), len(self.table.keys)
        text = self.tr("{shown} of {total}").format(shown=number(shown), total=number(total))
        if chosen > 1:
            text += "  ·  " + self.tr("{n} selected").format(n=number(chosen))
        self.count.setText(text)
        self.sheets_button.setEnabled(chosen > 0)

    def _sheets(self) -> None:
        self.desk.navigate("sheets", self.table.keys)

    def _show(self, found: IncidentRead) -> None:
        if self.model.shown:
            self.detail.show_incident(found)
