"""Stations: all of them in one table, and one of them on a page of its own."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from observer_app.core.text import folded
from observer_app.gui.coordinator.columns_button import ColumnsButton
from observer_app.gui.coordinator.flow import Flow
from observer_app.gui.coordinator.nothing import Nothing
from observer_app.gui.coordinator.rows import RowsModel, RowsTable
from observer_app.gui.coordinator.station_columns import is_open, station_columns
from observer_app.gui.coordinator.station_detail import StationDetail
from observer_app.gui.coordinator.station_read import read_station
from observer_app.gui.pages import Desk, Page, number
from observer_app.gui.widgets.basic import Choice, button, label, line_edit, row
from observer_app.services.stations import StationRow, stations


class StationsPage(Page):
    """A table of all stations; Enter or a double click opens one."""

    scrolls = False

    def __init__(self, desk: Desk) -> None:
        super().__init__(
            desk,
            title=self.tr("Stations"),
            help_line=self.tr("Enter opens a station. A dash means that nothing is known yet."),
        )
        self.rows: list[StationRow] = []
        self.search = line_edit(
            self.tr("Number, name or observer"), name=self.tr("Search stations"), width=230
        )
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(lambda _: self._filter())
        self.search.returnPressed.connect(self._open_found)
        self.which = Choice(
            [
                ("all", self.tr("All")),
                ("observed", self.tr("Observed")),
                ("open", self.tr("Something open")),
            ],
            name=self.tr("Which stations are shown"),
            value="all",
        )
        self.which.chosen.connect(lambda _: self._filter())
        self.model: RowsModel[StationRow] = RowsModel(
            station_columns(desk), key=lambda item: item.station
        )
        self.table = RowsTable(self.model, name=self.tr("Stations"))
        self.table.opened.connect(self.open)
        self.count = label(role="muted")
        self.nothing = Nothing(
            picture="stations",
            go=self.tr("Open the set-up"),
            act=lambda: self.desk.navigate("setup", "pack"),
        )
        self.open_button = button(self.tr("Open the station"), self._open_chosen, role="small")
        self.detail = StationDetail(desk)
        self.detail.back.connect(self.show_list)
        self.detail.again.connect(self.open)
        self.stack = QStackedWidget()
        self.stack.addWidget(self._list())
        self.stack.addWidget(self.detail)
        self.content.addWidget(self.stack, 1)
        for keys, act in (("Esc", self.show_list), ("Alt+Left", self.show_list)):
            QShortcut(QKeySequence(keys), self).activated.connect(act)
        find = QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self)
        find.activated.connect(self.search.setFocus)

    def refresh(self) -> None:
        """Read all stations; the one that is open is read again."""
        language = self.desk.language
        self.read(lambda s: stations(s, lang=language), self._draw)
        if self.stack.currentWidget() is self.detail and self.detail.station:
            self.open(self.detail.station)

    def arrive(self, what: object) -> None:
        """Open the station with this key."""
        if isinstance(what, str):
            self.open(what)

    def open(self, station: str) -> None:
        """Show one station."""
        device = self.detail.device if station == self.detail.station else ""
        self.read(
            lambda session: read_station(session, station, device=device), self.detail.show_station
        )
        self.title.setText(self.tr("Station {key}").format(key=station))
        self.help.hide()
        self.stack.setCurrentWidget(self.detail)
        self.detail.setFocus()

    def show_list(self) -> None:
        """Show the table again, at the station that was open."""
        if self.stack.currentIndex() == 0:
            return
        self.stack.setCurrentIndex(0)
        self.title.setText(self.tr("Stations"))
        self.help.show()
        self.table.choose(self.detail.station)
        self.table.setFocus()

    def _list(self) -> QWidget:
        frame = QWidget()
        column = QVBoxLayout(frame)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addLayout(Flow(self.search, self.which, spacing=12))
        column.addWidget(self.nothing, 1)
        column.addWidget(self.table, 1)
        self.columns = ColumnsButton(self.table, desk=self.desk, name="stations")
        column.addLayout(row(self.count, 1, self.columns, self.open_button))
        return frame

    def _draw(self, rows: list[StationRow]) -> None:
        self.rows = rows
        self.table.fill(rows)
        self._filter()

    def _filter(self) -> None:
        typed = folded(self.search.text()).split()
        which = self.which.value

        def passes(item: StationRow) -> bool:
            if which != "all" and not item.observers:
                return False
            if which == "open" and not is_open(item):
                return False
            if not typed:
                return True
            hay = folded(f"{item.station} {item.name} {' '.join(item.observers)}")
            return all(word in hay for word in typed)

        self.model.set_filter(passes if typed or which != "all" else None)
        shown = len(self.model.shown)
        self.table.setVisible(shown > 0)
        self.nothing.setVisible(shown == 0)
        self.nothing.go.setVisible(not self.rows)
        self.nothing.setText(
            self.tr("No station fits the filter.")
            if self.rows
            else self.tr(
                "No stations yet. Load an election pack in the set-up, or take in bundles: "
                "stations that observers typed in show here too."
            )
        )
        self.open_button.setEnabled(shown > 0)
        seen = sum(1 for item in self.rows if item.observers)
        self.count.setText(
            self.tr("{shown} of %Ln stations, {seen} observed", "", len(self.rows)).format(
                shown=number(shown), seen=number(seen)
            )
        )

    def _open_found(self) -> None:
        """Open the one station that fits what was typed; of several one is chosen in the table."""
        found = self.model.shown
        if len(found) == 1:
            self.open(found[0].station)
        elif found:
            self.table.setFocus(Qt.FocusReason.TabFocusReason)

    def _open_chosen(self) -> None:
        if self.table.key:
            self.open(self.table.key)
