"""The code of an incident: a line to find it, and what the chosen one means."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from observer_app.core.pack import IncidentCode
from observer_app.gui.observer.incident_codes import incident_codes
from observer_app.gui.pages import Desk
from observer_app.gui.widgets.basic import label
from observer_app.gui.widgets.reserved import Reserved
from observer_app.gui.widgets.search import SearchList, as_code, matching


class CodeField(QWidget):
    """Finds a code; neither its list nor what is said of the chosen one moves what is below."""

    picked = Signal(str)
    """A code was chosen from the list."""
    typed = Signal()
    """The line was edited: `code` is what it says, or none."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.code = ""
        self.items = incident_codes(desk)
        self.search = SearchList(
            lambda typed: matching(self.items, typed),
            name=self.tr("Code of the incident"),
            hint=self.tr("a code or words: A07, group, bulletin…"),
            rows=5,
            floats=True,
        )
        self.chosen = label(role="section", wrap=True)
        self.definition = label(role="muted", wrap=True)
        self._how = self.tr("The list opens as you type: ↓ and Enter choose, Esc closes it.")
        self._said = Reserved(
            (self.chosen, self.definition),
            [*(self._said_of(code) for code in desk.pack.incidents), ("", self._how)],
        )
        self._said.say(("", self._how))
        self.search.picked.connect(self.picked)
        self.search.line.textEdited.connect(self._edited)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.search)
        column.addWidget(self._said)
        self.setFocusProxy(self.search)

    def take(self, code: str) -> bool:
        """Take a code as it is typed; return False for one that the pack does not have."""
        known = self._desk.pack.incident(code)
        if known is None:
            return False
        self.code = known.code
        self._said.say(self._said_of(known))
        return True

    def show_code(self, code: str) -> bool:
        """Take a code, have it in the line and close the list; the keyboard stays."""
        if not self.take(code):
            return False
        self.search.line.setText(self.code)
        self.search.search()
        self.search.set_open(False)
        return True

    def empty(self) -> None:
        """Have no code, and nothing in the line."""
        self._take_none()
        self.search.line.clear()
        self.search.search()
        self.search.set_open(self.search.line.hasFocus())

    def _edited(self, typed: str) -> None:
        # A whole code is taken with its last letter: three keys are enough.
        if not self.take(as_code(typed)):
            self._take_none()
            self.search.set_open(True)
        self.typed.emit()

    def _take_none(self) -> None:
        self.code = ""
        self._said.say(("", self._how))

    def _said_of(self, code: IncidentCode) -> tuple[str, str]:
        """Return a code's name, and what it means and belongs to."""
        category = self._desk.pack.category(code.category)
        said = [self._desk.text(code.definition)]
        said += [self._desk.text(category.label)] if category else []
        return f"{code.code}  {self._desk.text(code.label)}", "  ·  ".join(filter(None, said))
