"""The form for a new incident. What is typed is kept as a draft inside the notebook."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from observer_app.core.errors import ObserverError
from observer_app.core.kinds import Basis, EntryKind
from observer_app.gui.look import px
from observer_app.gui.messages import MessageBar, Tone
from observer_app.gui.observer.beginning import Beginning
from observer_app.gui.observer.incident_codes import incident_codes
from observer_app.gui.pages import Desk
from observer_app.gui.widgets.attachments import Intake
from observer_app.gui.widgets.basic import Choice, button, field, label, line_edit, row
from observer_app.gui.widgets.columns import Columns
from observer_app.gui.widgets.drop import on_paste
from observer_app.gui.widgets.search import SearchList, as_code, matching
from observer_app.gui.widgets.timefield import TimeField
from observer_app.gui.wording import basis_name
from observer_app.services.commands import NoteIncident
from observer_app.services.drafts import (
    INCIDENT,
    Draft,
    keep_draft,
    read_begun,
    read_draft,
    write_begun,
)
from observer_app.services.session import Changes, Session

_KEEP_MS = 700
_NO_CODE = "no code"


@dataclass(frozen=True, slots=True)
class Prefill:
    """What another page knows of an incident that it suggests."""

    code: str
    text: str = ""


class IncidentForm(QWidget):
    """Code, time, basis, text, people and files; saved as one incident and its evidence."""

    saved = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk
        self.code = ""
        self._restoring = False
        self._cleared: Draft | None = None
        self.messages = MessageBar()
        self._items = incident_codes(desk)
        self.search = SearchList(
            lambda typed: matching(self._items, typed),
            name=self.tr("Code of the incident"),
            hint=self.tr("a code or words: A07, group, bulletin…"),
            rows=5,
        )
        self.search.picked.connect(self.choose_code)
        self.search.line.textEdited.connect(self._code_edited)
        # The list opens when the line has the keyboard; closed it leaves room for the rest.
        self.search.set_open(False)
        self.chosen = label(role="section", wrap=True)
        self.definition = label(role="muted", wrap=True)
        self.time = TimeField(desk, name=self.tr("When it happened"))
        self.begun = Beginning(desk, self.time)
        self.basis = Choice(
            [(basis, basis_name(basis)) for basis in Basis],
            name=self.tr("How do you know?"),
            value=Basis.SEEN,
        )
        self.text = self._box(self.tr("What happened"), 78)
        self.people = line_edit(self.tr("age, badge, role; never names"))
        self.clothes = line_edit(self.tr("colours, what stands out"))
        self.vehicle = line_edit(self.tr("make, colour, number plate"))
        self.how_many = line_edit(self.tr("how many"), width=110)
        self.direction = line_edit(self.tr("from where, to where"))
        self.witnesses = line_edit(self.tr("as descriptions"))
        self.response = line_edit(self.tr("what officials answered"))
        self.told_by = line_edit(self.tr("by role or description; never names"))
        self.files = Intake(
            desk,
            text=self.tr("Drop photos and videos here, or paste them (Ctrl+V)"),
            is_low=True,
            pastes=self,
        )
        self.files.messages.setParent(self.files)
        self.kept = label(role="muted")
        self.save_button = button(
            self.tr("Save the incident"), self.save, role="primary", key="Ctrl+Return"
        )
        self.clear_button = button(self.tr("Clear"), self.clear_form, role="small")
        self._build()
        on_paste(self, self.files.zone)
        self._keeping = QTimer(self)
        self._keeping.setSingleShot(True)
        self._keeping.setInterval(_KEEP_MS)
        self._keeping.timeout.connect(self._keep)
        self.text.textChanged.connect(self._touched)
        self.time.line.textEdited.connect(lambda _: self._touched())
        self.basis.chosen.connect(self._basis_chosen)
        for line in self._lines().values():
            line.textEdited.connect(lambda _: self._touched())
        self.files.changed.connect(self._files_changed)
        desk.dispatcher.run(lambda s: read_draft(s, INCIDENT), self._restore, owner=self)

    def focus_code(self) -> None:
        """Be ready to take a code."""
        self.search.setFocus()
        self.search.line.selectAll()

    def begin_anew(self) -> None:
        """Be ready for the next one: the code's line has the keyboard, its list is closed."""
        self.search.be_ready()

    def prefill(self, known: Prefill) -> None:
        """Begin with what another page knows; what is being written already stays."""
        self.choose_code(known.code)
        if known.text and not self.text.toPlainText().strip():
            self.text.setPlainText(known.text)

    def choose_code(self, code: str) -> None:
        """Take a code of the pack, and go on to what happened."""
        if self._take_code(code):
            self.search.line.setText(self.code)
            self.search.search()
            self.search.set_open(False)
            self.text.setFocus()

    def _take_code(self, code: str) -> bool:
        """Take a code as it is typed; the keyboard stays where it is."""
        known = self.desk.pack.incident(code)
        if known is None:
            return False
        self.code = known.code
        self.messages.settle(_NO_CODE)
        category = self.desk.pack.category(known.category)
        said = [self.desk.text(known.definition)]
        said += [self.desk.text(category.label)] if category else []
        self.chosen.setText(f"{known.code}  {self.desk.text(known.label)}")
        self.definition.setText("  ·  ".join(filter(None, said)))
        self.chosen.show()
        self.definition.setVisible(bool(self.definition.text()))
        self._touched()
        return True

    def save(self) -> None:
        """Note the incident, then name its files."""
        if not self.code:
            self.messages.say(self.tr("Choose a code first: press one of the list."), Tone.WARN)
            self.messages.mark_about(_NO_CODE)
            self.focus_code()
            return
        if not self.time.is_valid:
            self.messages.say(self.tr("The time reads like 14:05."), Tone.WARN)
            self.time.setFocus()
            return
        if self.files.is_busy:
            self.messages.say(self.tr("Files are still being taken in; a moment."), Tone.INFO)
            return
        self.save_button.setEnabled(False)
        command = NoteIncident(
            code=self.code,
            basis=Basis(self.basis.value or Basis.SEEN),
            text=self.text.toPlainText().strip(),
            at=self.time.moment(),
            begun=self.begun.moment,
            people=self.people.text().strip(),
            witnesses=self.witnesses.text().strip(),
            response=self.response.text().strip(),
            told_by=self.told_by.text().strip() if self.basis.value == Basis.TOLD else "",
            group=self._group(),
        )
        taken = tuple(self.files.ready)

        def work(session: Session) -> Changes:
            from observer_app.services.evidence import record_with

            # Both or neither: a draft that outlives its incident would be noted twice.
            with session.together():
                changes = record_with(session, command, taken)
                session.notebook.vault.delete_draft(INCIDENT)
            return changes

        self.desk.dispatcher.change(work, self._done, self._failed, owner=self)

    def clear_form(self) -> None:
        """Begin anew, or bring back what was cleared until something else is written."""
        back, self._cleared = self._cleared, None
        self.files.messages.clear()
        if back is not None:
            self._restore(back)
        elif not self._is_empty():
            self._cleared = Draft(value=self._typed(), taken=self.files.put_down())
            self._empty()
        self._keep()

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(self.messages)
        column.addLayout(field(self.tr("What is it?"), self.search))
        column.addWidget(self.chosen)
        column.addWidget(self.definition)
        self.chosen.hide()
        self.definition.hide()
        when = field(self.tr("When"), self.time)
        when.addStretch(1)
        basis = field(self.tr("How do you know?"), self.basis)
        column.addWidget(Columns((when, 0), (basis, 1), spacing=14))
        self.teller = QWidget()
        told = field(self.tr("Told by"), self.told_by)
        told.setContentsMargins(0, 0, 0, 0)
        self.teller.setLayout(told)
        self.teller.hide()
        column.addWidget(self.teller)
        column.addLayout(field(self.tr("What happened"), self.text))
        column.addWidget(self.files)
        first, second, third = row(spacing=14), row(spacing=14), row(spacing=14)
        first.addLayout(field(self.tr("People"), self.people), 1)
        first.addLayout(field(self.tr("Witnesses"), self.witnesses), 1)
        second.addLayout(field(self.tr("Answer"), self.response), 1)
        third.addLayout(field(self.tr("How many"), self.how_many), 0)
        third.addLayout(field(self.tr("Clothes"), self.clothes), 1)
        fourth = row(spacing=14)
        fourth.addLayout(field(self.tr("Vehicle"), self.vehicle), 1)
        fourth.addLayout(field(self.tr("Direction"), self.direction), 1)
        again = label(
            self.tr("A group that may turn up elsewhere, so that others can recognize it"),
            "section",
            wrap=True,
        )
        for part in (first, second):
            column.addLayout(part)
        column.addWidget(again)
        for part in (third, fourth):
            column.addLayout(part)
        column.addStretch(1)

    def _box(self, name: str, height: int) -> QPlainTextEdit:
        box = QPlainTextEdit()
        box.setAccessibleName(name)
        box.setFixedHeight(px(height))
        box.setTabChangesFocus(True)
        return box

    def _lines(self) -> dict[str, QLineEdit]:
        return {
            "people": self.people,
            "clothes": self.clothes,
            "told_by": self.told_by,
            "vehicle": self.vehicle,
            "size": self.how_many,
            "direction": self.direction,
            "witnesses": self.witnesses,
            "response": self.response,
        }

    def _group(self) -> dict[str, str | int]:
        size = self.how_many.text().strip()
        found: dict[str, str | int] = {
            "clothes": self.clothes.text().strip(),
            "vehicle": self.vehicle.text().strip(),
            "direction": self.direction.text().strip(),
            "size": int(size) if size.isdecimal() else size,
        }
        return {name: value for name, value in found.items() if value != ""}

    def _code_edited(self, typed: str) -> None:
        # A whole code is taken with its last letter: three keys are enough.
        if not self._take_code(as_code(typed)):
            self.code = ""
            self.chosen.hide()
            self.definition.hide()
            self.search.set_open(True)
            self._mark_begun()

    def _basis_chosen(self, value: str) -> None:
        self.teller.setVisible(value == Basis.TOLD)
        if value == Basis.TOLD:
            self.told_by.setFocus()
        self._touched()

    def _touched(self) -> None:
        if self._restoring:
            return
        self._let_go()
        self._mark_begun()
        # Not put off by the next key: who writes without a pause loses no more than a moment.
        if not self._keeping.isActive():
            self._keeping.start()

    def _files_changed(self) -> None:
        self._let_go()
        self._mark_begun()
        self._keep()

    def _mark_begun(self) -> None:
        """Remember when the first of it was put down, for as long as there is anything."""
        if self._is_empty() and not self.search.line.text():
            self.begun.forget()
        else:
            self.begun.begin()

    def _let_go(self) -> None:
        """Something else is written: what was cleared is gone for good."""
        if self._cleared is not None:
            self.files.discard(self._cleared.taken)
            self._cleared = None
            self._name_clear()

    def _typed(self) -> dict[str, Any]:
        typed: dict[str, Any] = {name: line.text() for name, line in self._lines().items()}
        typed |= {"text": self.text.toPlainText(), "code": self.code, "basis": self.basis.value}
        return typed | {"time": self.time.line.text()} | write_begun(self.begun.moment)

    def _is_empty(self) -> bool:
        typed = any(v for name, v in self._typed().items() if name not in ("basis", "begun"))
        return not typed and not self.files.ready and not self.files.is_busy

    def _keep(self) -> None:
        typed, taken, is_empty = self._typed(), tuple(self.files.ready), self._is_empty()

        def work(session: Session) -> None:
            if is_empty:
                session.notebook.vault.delete_draft(INCIDENT)
            else:
                keep_draft(session, INCIDENT, typed, taken=taken)

        self.desk.dispatcher.run(work, owner=self)
        if is_empty:
            self.kept.clear()
        else:
            self.kept.setText(self.begun.said_with(self.tr("Draft kept inside the notebook")))
        self._name_clear()

    def _name_clear(self) -> None:
        back = self._cleared is not None
        self.clear_button.setText(self.tr("Bring back") if back else self.tr("Clear"))

    def _restore(self, draft: Draft | None) -> None:
        if draft is None:
            return
        known = draft.value
        self._restoring = True
        for name, line in self._lines().items():
            line.setText(str(known.get(name, "")))
        self.text.setPlainText(str(known.get("text", "")))
        if known.get("code"):
            self.choose_code(str(known["code"]))
        self.basis.set_value(str(known.get("basis") or Basis.SEEN))
        self.teller.setVisible(self.basis.value == Basis.TOLD)
        self.time.line.setText(str(known.get("time", "")))
        self.files.put(draft.taken)
        self.begun.show(read_begun(known))
        self.kept.setText(self.begun.said_with(self.tr("Draft from before")))
        self._restoring = False

    def _empty(self) -> None:
        self._restoring = True
        for line in self._lines().values():
            line.clear()
        self.text.clear()
        self.time.set_moment(None)
        self.basis.set_value(Basis.SEEN)
        self.teller.hide()
        self.code = ""
        self.search.line.clear()
        self.search.search()
        self.search.set_open(self.search.line.hasFocus())
        self.chosen.hide()
        self.definition.hide()
        self.kept.clear()
        self.begun.forget()
        self._restoring = False

    def _done(self, changes: Changes) -> None:
        self.save_button.setEnabled(True)
        self.messages.clear()
        self._keeping.stop()
        self.files.named()
        self._let_go()
        self._empty()
        if EntryKind.INCIDENT in changes.kinds:
            self.saved.emit()

    def _failed(self, error: ObserverError) -> None:
        self.save_button.setEnabled(True)
        self.messages.show_error(error)
