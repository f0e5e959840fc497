"""Choosing a station: typed as on the door, from the list, or new when no list knows it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from observer_app.gui.pages import Desk
from observer_app.gui.widgets.basic import button, field, label, line_edit, row
from observer_app.gui.widgets.search import Found, SearchList, matching
from observer_app.services.commands import ChooseStation


class StationChooser(QWidget):
    """Says which station one is at."""

    chosen = Signal(object)
    """A ChooseStation."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk
        self._items = tuple(
            Found(
                id=station.key,
                text=f"{station.key}   {desk.text(station.name)}",
                words=desk.text(station.address),
            )
            for station in desk.pack.stations
        )
        self.search = SearchList(
            self._matching,
            name=self.tr("Station"),
            hint=self.tr("constituency/station, for example 23/7, or a word of its name"),
            rows=5,
        )
        self.search.picked.connect(self._fill)
        self.search.line.returnPressed.connect(self._typed)
        self.constituency = line_edit(width=110)
        self.number = line_edit(width=110)
        self.name = line_edit(self.tr("as written on the door"))
        self.go = button(self.tr("I am at this station"), self._go, role="primary")
        for control in (self.constituency, self.number):
            control.setMaxLength(16)
            control.textChanged.connect(lambda _: self._enable())
        for control in (self.constituency, self.number, self.name):
            control.returnPressed.connect(self._go)
        self.known = label(role="muted", wrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        if self._items:
            column.addWidget(self.search)
        else:
            self.search.setParent(self)
            self.search.hide()
        line = row(
            field(self.tr("Constituency"), self.constituency),
            field(self.tr("Station"), self.number),
            spacing=12,
        )
        line.addLayout(field(self.tr("Name, if no list has it"), self.name), 1)
        column.addLayout(line)
        column.addWidget(self.known)
        column.addLayout(row(self.go, 1))
        self.setFocusProxy(self.search.line if self._items else self.constituency)
        self._enable()

    def _matching(self, typed: str) -> Sequence[Found]:
        return matching(self._items, typed)

    def _fill(self, key: str) -> None:
        constituency, _, number = key.partition("/")
        self.constituency.setText(constituency)
        self.number.setText(number)
        self.go.setFocus()

    def _typed(self) -> None:
        constituency, slash, number = self.search.line.text().strip().partition("/")
        if slash and self.search.list.count() == 0:
            self.constituency.setText(constituency.strip())
            self.number.setText(number.strip())

    def _key(self) -> str:
        return f"{self.constituency.text().strip()}/{self.number.text().strip()}"

    def _enable(self) -> None:
        whole = bool(self.constituency.text().strip() and self.number.text().strip())
        self.go.setEnabled(whole)
        listed = self.desk.pack.station(self._key())
        if not whole:
            self.known.setText("")
        elif listed is not None:
            self.known.setText(self.desk.text(listed.name))
        else:
            self.known.setText(
                self.tr("No list knows this station; it is noted as typed in, and that is fine.")
            )

    def _go(self) -> None:
        if self.go.isEnabled():
            self.chosen.emit(
                ChooseStation(
                    constituency=self.constituency.text().strip(),
                    number=self.number.text().strip(),
                    name=self.name.text().strip(),
                )
            )
