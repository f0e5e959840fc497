"""The form for a new incident. What is typed is kept as a draft inside the notebook."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from observer_app.core.errors import ObserverError
from observer_app.core.fold import Current
from observer_app.core.kinds import EntryKind
from observer_app.gui.messages import Edge, MessageBar, Tone
from observer_app.gui.observer.incident_fields import IncidentFields
from observer_app.gui.observer.incident_files import IncidentFiles
from observer_app.gui.observer.stationdrafts import StationDrafts
from observer_app.gui.pages import Desk
from observer_app.gui.widgets.basic import button, label
from observer_app.gui.widgets.drop import on_paste
from observer_app.services.drafts import (
    Draft,
    IncidentDrafts,
    save_incident,
)
from observer_app.services.session import Changes, Session

_KEEP_MS = 700
_NO_CODE = "no code"
_BUSY = "files are taken in"


@dataclass(frozen=True, slots=True)
class Prefill:
    """What another page knows of an incident that it suggests."""

    code: str
    text: str = ""
    files: tuple[Current, ...] = ()
    """Evidence that there is of it already."""


class IncidentForm(QWidget):
    """Code, time, basis, text, people and files; saved as one incident and its evidence."""

    saved = Signal()
    emptied = Signal()
    """What was written is on its way to the journal: the form is ready for the next one."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk
        self._cleared: Draft | None = None
        self._is_saving = False
        self._is_asked = False
        """Whether it was asked if nothing is to be said of what happened."""
        self.drafts = StationDrafts(desk, self)
        self.messages = MessageBar()
        self.question = MessageBar(self)
        self.attached = IncidentFiles(desk, pastes=self)
        self.files = self.attached.intake
        self.fields = IncidentFields(desk, files=self.attached)
        self.what, self.text, self.time = self.fields.what, self.fields.text, self.fields.time
        self.search, self.begun = self.what.search, self.fields.begun
        self.what.picked.connect(self.choose_code)
        self.fields.code_edited.connect(self._code_edited)
        self.kept = label(role="muted", wrap=True)
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
        self.fields.edited.connect(self._touched)
        self.attached.changed.connect(self._files_changed)
        self.files.taken.connect(self._files_taken)
        self.refresh()

    def ask_above(self, foot: QWidget) -> None:
        """Have what is asked before saving lie on the lower edge of `foot`."""
        self.question.lie_over(foot, Edge.ON)

    def refresh(self) -> None:
        """Show what is being written at the present station; what is of another waits there."""
        if self._is_saving:
            return
        self.keep_now()
        self.drafts.read(self._read)

    def begin(self) -> None:
        """Be ready to take a code; what is there already is named, and kept until it is cleared."""
        written = self._written()
        if self.drafts.when_read(lambda: self._begin(written)):
            self._begin(written)

    def _begin(self, written: tuple[str, str]) -> None:
        if self._is_empty():
            self.focus_code()
        else:
            # Who has gone on writing since is not taken out of it in the middle of a word.
            self._name_draft(has_focus=self._written() == written)

    def _written(self) -> tuple[str, str]:
        return self.search.line.text(), self.text.toPlainText()

    def focus_code(self) -> None:
        """Be ready to take a code."""
        self.search.setFocus()
        self.search.line.selectAll()

    def _name_draft(self, *, has_focus: bool) -> None:
        """Say whose words these are: who wants another incident must not write into them."""
        words = self.tr("This one was begun at {time} and is not saved yet.")
        self.question.say(
            words.format(time=self.begun.time),
            Tone.WARN,
            actions=(
                (self.tr("Go on with it"), self._go_on),
                (self.tr("Clear it, begin another"), self._begin_another),
            ),
        )
        if has_focus:
            self.question.buttons()[0].setFocus()

    def _go_on(self) -> None:
        self.question.clear()
        (self.text if self.code else self.search).setFocus()

    def _begin_another(self) -> None:
        self.question.clear()
        if not self._is_empty():
            self.clear_form()
        self.focus_code()

    def prefill(self, known: Prefill) -> None:
        """Begin with what another page knows; what is being written already stays."""
        if not self.drafts.when_read(lambda: self.prefill(known)):
            return
        self.choose_code(known.code)
        if known.text and not self.text.toPlainText().strip():
            # What was answered, and a line for what happened.
            self.fields.show_text(f"{known.text}\n")
        self.attached.link(known.files)

    @property
    def code(self) -> str:
        """The code that is chosen, "" if none is."""
        return self.what.code

    def choose_code(self, code: str) -> None:
        """Take a code of the pack, and go on to what happened."""
        if self.what.show_code(code):
            self._code_taken()
            self.text.setFocus()

    def _code_taken(self) -> None:
        self.messages.settle(_NO_CODE)
        self._touched()

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
            words = self.tr("Files are still being taken in. When they are, save it again.")
            self.messages.say(words, Tone.INFO)
            self.messages.mark_about(_BUSY)
            return
        if not (self.fields.is_told or self.attached.is_any or self._is_asked):
            self._ask_for_text()
            return
        self._settle_question()
        self._let_go()
        command = self.fields.command()
        # What is typed from now on is the next one; until it is saved this one is a draft.
        self.keep_now()
        typed, linked = self.fields.typed(), self.attached.ids
        self._set_saving(True)
        taken, evidence = self.attached.put_down()
        sent = Draft(value=typed, taken=taken, linked=evidence)
        self._empty()
        self.search.be_ready()
        self.emptied.emit()
        station = self.drafts.station or ""

        def work(session: Session) -> Changes:
            if station and session.station != station:
                # Another station was chosen meanwhile: it is saved from where it was begun.
                return Changes()
            return save_incident(session, command, station=station, taken=taken, linked=linked)

        self.desk.dispatcher.change(
            work, partial(self._done, sent), partial(self._failed, sent), owner=self
        )

    def _ask_for_text(self) -> None:
        """Ask once: pressed again, the button saves it so."""
        words = self.tr("What happened is not described yet.")
        act = (self.tr("Save it without"), self.save)
        self.question.say(words, Tone.WARN, actions=(act,))
        self._is_asked = True
        self.text.setFocus()

    def clear_form(self) -> None:
        """Begin anew, or bring back what was cleared until something else is written."""
        back, self._cleared = self._cleared, None
        self.files.messages.clear()
        if back is not None:
            self._restore(back)
        elif not self._is_empty():
            typed, (taken, linked) = self.fields.typed(), self.attached.put_down()
            self._cleared = Draft(value=typed, taken=taken, linked=linked)
            self._empty()
        self._keep()

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(self.drafts.waiting)
        column.addWidget(self.messages)
        column.addWidget(self.fields)
        column.addStretch(1)

    def _code_edited(self) -> None:
        if self.code:
            self._code_taken()
        else:
            self._mark_begun()

    def _touched(self) -> None:
        self._settle_question()
        self._let_go()
        self._mark_begun()
        # Not put off by the next key: who writes without a pause loses no more than a moment.
        if not self._keeping.isActive():
            self._keeping.start()

    def _files_changed(self) -> None:
        self._settle_question()
        self._let_go()
        self._mark_begun()
        self._keep()

    def _files_taken(self) -> None:
        self.messages.settle(_BUSY)
        self.refresh()

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

    def _is_empty(self) -> bool:
        return self.fields.is_empty and not self.attached.is_any and not self.files.is_busy

    def _keep(self) -> None:
        if self._is_saving:
            # The draft is still what is being saved.
            return
        is_empty = self._is_empty()
        typed, files = None if is_empty else self.fields.typed(), self.attached
        self.drafts.keep(typed, files.taken, linked=files.ids)
        if is_empty:
            self.kept.clear()
        else:
            self.kept.setText(self.begun.said_with(self.tr("Draft kept")))
        self._name_clear()

    def hideEvent(self, event: QHideEvent) -> None:
        """Keep at once what is typed: the page is left, or the window closes to lock."""
        super().hideEvent(event)
        self.keep_now()

    def keep_now(self) -> None:
        """Keep what is typed, if the last key was not kept yet."""
        if self._keeping.isActive():
            self._keeping.stop()
            self._keep()

    def _name_clear(self) -> None:
        back = self._cleared is not None
        self.clear_button.setText(self.tr("Bring back") if back else self.tr("Clear"))

    def _settle_question(self) -> None:
        self._is_asked = False
        self.question.clear()

    def _read(self, found: IncidentDrafts) -> None:
        """Show the draft of a station that one came to; what was there is put away first."""
        if found.station == self.drafts.station or self.files.is_busy:
            # Files that are being taken in belong to what is shown; when they are, it is read anew.
            return
        if self._keeping.isActive():
            self.refresh()
            return
        if self.drafts.station is not None:
            self._put_away()
        self.drafts.station = found.station
        if found.here is not None:
            self._restore(found.here)
        elif not self._is_empty():
            self._keep()

    def _put_away(self) -> None:
        self.messages.clear()
        self._settle_question()
        self._let_go()
        self.attached.put_down()
        self._empty()

    def _restore(self, draft: Draft) -> None:
        self.fields.show_draft(draft.value)
        self.attached.put(draft)
        self.kept.setText(self.begun.said_with(self.tr("Draft from before")))

    def _empty(self) -> None:
        self.fields.clear()
        self.kept.clear()

    def _set_saving(self, is_saving: bool) -> None:
        self._is_saving = is_saving
        self.save_button.setEnabled(not is_saving)

    def _done(self, sent: Draft, changes: Changes) -> None:
        self._set_saving(False)
        if not changes.entries:
            self._have_back(sent)
            self.refresh()
            return
        self.messages.clear()
        self._settle_question()
        if not self._is_empty():
            self._keep()
        self.refresh()
        if EntryKind.INCIDENT in changes.kinds:
            self.saved.emit()

    def _failed(self, sent: Draft, error: ObserverError) -> None:
        self._set_saving(False)
        self._have_back(sent)
        self.messages.show_error(error)

    def _have_back(self, sent: Draft) -> None:
        """Show what could not be saved; what was typed since stands below it."""
        since = self.text.toPlainText().strip()
        self._restore(sent)
        if since:
            self.text.appendPlainText(since)
        self._keep()
