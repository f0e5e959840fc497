"""What is written of an incident: its code, time, source, text, people and group."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from observer_app.core.canonical import JsonValue
from observer_app.core.kinds import Basis
from observer_app.gui.look import px
from observer_app.gui.observer.beginning import Beginning
from observer_app.gui.observer.codefield import CodeField
from observer_app.gui.observer.incident_details import IncidentDetails
from observer_app.gui.pages import Desk
from observer_app.gui.widgets.basic import Choice, field, line_edit
from observer_app.gui.widgets.columns import Columns
from observer_app.gui.widgets.timefield import TimeField
from observer_app.gui.wording import basis_name
from observer_app.services.commands import NoteIncident
from observer_app.services.drafts import read_begun, write_begun

_TEXT_HEIGHT = 78


class IncidentFields(QWidget):
    """The controls, and what a draft keeps of them. Files have their place among them."""

    edited = Signal()
    """Something else than the code was written."""
    code_edited = Signal()

    def __init__(self, desk: Desk, *, files: QWidget) -> None:
        super().__init__()
        self.what = CodeField(desk)
        self.time = TimeField(desk, name=self.tr("When it happened"))
        self.begun = Beginning(desk, self.time)
        self.basis = Choice(
            [(basis, basis_name(basis)) for basis in Basis],
            name=self.tr("How do you know?"),
            value=Basis.SEEN,
        )
        self.text = QPlainTextEdit()
        self.text.setAccessibleName(self.tr("What happened"))
        self.text.setFixedHeight(px(_TEXT_HEIGHT))
        self.text.setTabChangesFocus(True)
        self.details = IncidentDetails()
        self.told_by = line_edit(self.tr("by role or description; never names"))
        # Below the text: what one goes to from the answer stays where it is.
        self.teller = QWidget()
        self._build(files)
        self.what.typed.connect(self.code_edited)
        self.text.textChanged.connect(self.edited)
        self.time.line.textEdited.connect(lambda _: self.edited.emit())
        self.basis.chosen.connect(self._basis_chosen)
        self.told_by.textEdited.connect(lambda _: self.edited.emit())
        self.details.edited.connect(self.edited)

    def typed(self) -> dict[str, Any]:
        """Return what is written, as a draft keeps it."""
        typed: dict[str, Any] = {name: line.text() for name, line in self._lines().items()}
        typed |= {"text": self.text.toPlainText(), "code": self.what.code}
        typed |= {"basis": self.basis.value, "time": self.time.line.text()}
        return typed | write_begun(self.begun.moment)

    @property
    def is_empty(self) -> bool:
        """True if nothing is written; a source is always chosen."""
        return not any(v for name, v in self.typed().items() if name not in ("basis", "begun"))

    @property
    def is_told(self) -> bool:
        """Return whether words say what happened; who told it is not what."""
        said = [line.text() for line in self.details.lines().values()]
        return any(text.strip() for text in (self.text.toPlainText(), *said))

    def show_draft(self, known: Mapping[str, JsonValue]) -> None:
        """Show what a draft has."""
        with QSignalBlocker(self):
            for name, line in self._lines().items():
                line.setText(str(known.get(name, "")))
            self.show_text(str(known.get("text", "")))
            if known.get("code"):
                self.what.show_code(str(known["code"]))
            self.basis.set_value(str(known.get("basis") or Basis.SEEN))
            self.teller.setVisible(self.basis.value == Basis.TOLD)
            self.time.line.setText(str(known.get("time", "")))
            self.begun.show(read_begun(known))

    def clear(self) -> None:
        """Show nothing."""
        with QSignalBlocker(self):
            for line in self._lines().values():
                line.clear()
            self.text.clear()
            self.time.set_moment(None)
            self.basis.set_value(Basis.SEEN)
            self.teller.hide()
            self.what.empty()
            self.begun.forget()

    def show_text(self, words: str) -> None:
        """Put words there; who goes on writes behind them."""
        self.text.setPlainText(words)
        self.text.moveCursor(QTextCursor.MoveOperation.End)

    def command(self) -> NoteIncident:
        """Return what is to be noted. Raises: ValueError for a time that is none."""
        return NoteIncident(
            code=self.what.code,
            basis=Basis(self.basis.value or Basis.SEEN),
            text=self.text.toPlainText().strip(),
            at=self.time.moment(),
            begun=self.begun.moment,
            people=self.details.people.text().strip(),
            witnesses=self.details.witnesses.text().strip(),
            response=self.details.response.text().strip(),
            told_by=self.told_by.text().strip() if self.basis.value == Basis.TOLD else "",
            group=self.details.group(),
        )

    def _build(self, files: QWidget) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addLayout(field(self.tr("What is it?"), self.what))
        when = field(self.tr("When"), self.time)
        when.addStretch(1)
        basis = field(self.tr("How do you know?"), self.basis)
        column.addWidget(Columns((when, 0), (basis, 1), spacing=14))
        column.addLayout(field(self.tr("What happened"), self.text))
        told = field(self.tr("Told by"), self.told_by)
        told.setContentsMargins(0, 0, 0, 0)
        self.teller.setLayout(told)
        self.teller.hide()
        column.addWidget(self.teller)
        column.addWidget(files)
        column.addWidget(self.details)

    def _lines(self) -> dict[str, QLineEdit]:
        return {**self.details.lines(), "told_by": self.told_by}

    def _basis_chosen(self, value: str) -> None:
        self.teller.setVisible(value == Basis.TOLD)
        self.edited.emit()
