"""What else is known of an incident: people, witnesses, an answer, a group seen elsewhere."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from observer_app.core.canonical import JsonValue
from observer_app.gui.widgets.basic import field, label, line_edit, row
from observer_app.gui.widgets.figurefield import take_number
from observer_app.services.groups import GROUP_FIELDS, described

_APART = 14


class IncidentDetails(QWidget):
    """Lines that may stay empty; all of them describe and none of them names."""

    edited = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.people = line_edit(self.tr("age, badge, role; never names"))
        self.witnesses = line_edit(self.tr("as descriptions"))
        self.response = line_edit(self.tr("what officials answered"))
        self.how_many = line_edit(self.tr("how many"), width=110)
        take_number(self.how_many)
        self.clothes = line_edit(self.tr("colours, what stands out"))
        self.vehicle = line_edit(self.tr("make, colour, number plate"))
        self.direction = line_edit(self.tr("from where, to where"))
        self._build()
        for line in self.lines().values():
            line.textEdited.connect(lambda _: self.edited.emit())

    def lines(self) -> dict[str, QLineEdit]:
        """Return the lines by the names under which a draft keeps them."""
        return {
            "people": self.people,
            "clothes": self.clothes,
            "vehicle": self.vehicle,
            "size": self.how_many,
            "direction": self.direction,
            "witnesses": self.witnesses,
            "response": self.response,
        }

    def group(self) -> dict[str, JsonValue]:
        """Return what a group is recognized by, without what was left empty."""
        lines = self.lines()
        return described({}, {name: lines[name].text() for name in GROUP_FIELDS})

    def _build(self) -> None:
        first, second, third, fourth = (row(spacing=_APART) for _ in range(4))
        first.addLayout(field(self.tr("People"), self.people), 1)
        first.addLayout(field(self.tr("Witnesses"), self.witnesses), 1)
        second.addLayout(field(self.tr("Answer"), self.response), 1)
        third.addLayout(field(self.tr("How many"), self.how_many), 0)
        third.addLayout(field(self.tr("Clothes"), self.clothes), 1)
        fourth.addLayout(field(self.tr("Vehicle"), self.vehicle), 1)
        fourth.addLayout(field(self.tr("Direction"), self.direction), 1)
        again = label(
            self.tr("A group that may turn up elsewhere, so that others can recognize it"),
            "section",
            wrap=True,
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addLayout(first)
        column.addLayout(second)
        column.addWidget(again)
        column.addLayout(third)
        column.addLayout(fourth)
