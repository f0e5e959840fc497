"""Choosing a station: typed as on the door, from the list, or new when no list knows it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from observer_app.core.entries import check_station
from observer_app.core.errors import InputError
from observer_app.core.kinds import EntryKind
from observer_app.core.text import folded
from observer_app.gui.messages import error_text
from observer_app.gui.pages import Desk
from observer_app.gui.widgets.basic import button, field, label, line_edit, row, set_tone
from observer_app.gui.widgets.search import Found, SearchList, matching
from observer_app.services.commands import ChooseStation
from observer_app.services.session import Changes

_ADDED = "+"
"""Begins the id of a station that is on no list."""
_NUMBER = re.compile(r"(?:(\w{1,16})\s*/\s*)?([0-9]\w{0,15})")
"""A station as it stands on a door: 23/7, or its number alone."""


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
        constituencies = {station.constituency for station in desk.pack.stations}
        self._only = constituencies.pop() if len(constituencies) == 1 else ""
        self.search = SearchList(
            self._matching,
            name=self.tr("Station"),
            hint=self.tr("constituency/station, for example 23/7, or a word of its name"),
            rows=5,
        )
        # A list that the keyboard comes to marks its first row, and that would be chosen: the
        # line's own arrows go through it.
        self.search.list.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.search.marked.connect(self._fill)
        self.search.picked.connect(self._take)
        self.search.entered.connect(lambda _: self._go())
        desk.dispatcher.changed.connect(self._on_changed)
        self.constituency = line_edit(width=110)
        self.number = line_edit(width=110)
        self.name = line_edit(self.tr("as written on the door"))
        self._typed = ""
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
        """Return the listed stations that fit, and one to add where the number is on no list."""
        found = matching(self._items, typed)
        known = _NUMBER.fullmatch(typed.strip())
        if known is None:
            return found
        constituency, number = known[1] or "", known[2]
        exact = [item for item in self._items if _is_named(item.id, constituency, number)]
        rest = [item for item in found if item not in exact]
        if exact:
            return [*exact, *rest]
        key = f"{constituency or self._only}/{number}"
        words = key if key[0] != "/" else number
        added = Found(
            id=f"{_ADDED}{key}", text=self.tr("Add station {key}: no list has it").format(key=words)
        )
        # A whole key was meant as it stands; a number alone may be the start of a longer one.
        return [added, *rest] if constituency else [*rest, added]

    def _fill(self, found: str) -> None:
        """Put the marked row into the fields, so that the button says what it takes."""
        constituency, _, number = found.removeprefix(_ADDED).partition("/")
        self.constituency.setText(constituency)
        self.number.setText(number)

    def _take(self, found: str) -> None:
        self._fill(found)
        (self.go if self.constituency.text() else self.constituency).setFocus()

    def _on_changed(self, changes: Changes) -> None:
        """Begin anew once a station was chosen."""
        if EntryKind.STATION in changes.kinds:
            self.name.clear()
            self._typed = ""
            self.search.line.clear()
            self.search.search()
            self._fill("")

    def _key(self) -> str:
        return f"{self.constituency.text().strip()}/{self.number.text().strip()}"

    def _enable(self) -> None:
        whole = bool(self.constituency.text().strip() and self.number.text().strip())
        wrong = _wrong(self._key()) if whole else ""
        whole = whole and not wrong
        self.go.setEnabled(whole)
        words = self.tr("I am at station {key}").format(key=self._key())
        self.go.setText(words if whole else self.tr("I am at this station"))
        self.go.setAccessibleName(self.go.text())
        listed = self.desk.pack.station(self._key())
        self._name_listed(listed is not None)
        set_tone(self.known, "error" if wrong else "")
        if not whole:
            self.known.setText(wrong)
        elif listed is not None:
            self.known.setText(self.desk.text(listed.name))
        else:
            self.known.setText(
                self.tr("No list knows this station; it is noted as typed in, and that is fine.")
            )

    def _name_listed(self, is_listed: bool) -> None:
        """Take no name for a listed station: one typed for another must not stick to it."""
        if is_listed and self.name.isEnabled():
            self._typed = self.name.text()
            self.name.clear()
        elif not is_listed and not self.name.isEnabled():
            self.name.setText(self._typed)
        self.name.setEnabled(not is_listed)

    def _go(self) -> None:
        if self.go.isEnabled():
            self.chosen.emit(
                ChooseStation(
                    constituency=self.constituency.text().strip(),
                    number=self.number.text().strip(),
                    name=self.name.text().strip(),
                )
            )


def _wrong(key: str) -> str:
    """Return why that cannot be a station, "" if it can."""
    try:
        check_station(key)
    except InputError as error:
        return error_text(error)
    return ""


def _is_named(key: str, constituency: str, number: str) -> bool:
    """Return True if a key has that number, and that constituency unless it is ""."""
    of, _, own = key.partition("/")
    same = folded(own) == folded(number)
    return same and (not constituency or folded(of) == folded(constituency))
