"""The visits of a form that is filled in again and again: which is shown, and a new one."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QWidget

from observer_app.gui.pages import Desk
from observer_app.gui.speaking import name_choice
from observer_app.gui.widgets.basic import button, label
from observer_app.services.checklists import FIRST, ChecklistState


class VisitBar(QWidget):
    """A choice of visits; a new one is there once its first answer is given."""

    chosen = Signal()
    """Another visit is to be shown: read with `wanted`."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk
        self.wanted = 0
        """The visit to read, 0 for the newest."""
        self.shown = FIRST
        self._newest = 0
        self.choice = QComboBox()
        name_choice(self.choice, self.tr("Visit"))
        self.choice.setMinimumContentsLength(16)
        self.choice.activated.connect(self._choose)
        self.new = button(self.tr("New visit"), self.begin, role="small", picture="plus")
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(10)
        line.addWidget(label(self.tr("Visit")))
        line.addWidget(self.choice)
        line.addWidget(self.new)
        line.addStretch(1)
        self.hide()

    def begin(self) -> None:
        """Show a new visit, without answers."""
        self.wanted = self._newest + 1
        self.chosen.emit()

    def forget(self) -> None:
        """Read the newest visit next: another form is shown."""
        self.wanted = 0

    def draw(self, state: ChecklistState) -> None:
        """Show which visits there are; the one that is read is chosen."""
        self.shown = self.wanted = state.visit
        self._newest = max((visit.number for visit in state.visits), default=0)
        self.choice.clear()
        for visit in state.visits:
            text = self.tr("{number}, begun {time}").format(
                number=visit.number, time=self.desk.hour(visit.began_at)
            )
            self.choice.addItem(text, visit.number)
        if self.choice.findData(state.visit) < 0:
            text = self.tr("{number}, no answer yet").format(number=state.visit)
            self.choice.addItem(text, state.visit)
        self.choice.setCurrentIndex(self.choice.findData(state.visit))
        # One empty visit is enough.
        self.new.setEnabled(state.visit <= self._newest)

    def _choose(self, place: int) -> None:
        self.wanted = int(self.choice.itemData(place))
        self.chosen.emit()
