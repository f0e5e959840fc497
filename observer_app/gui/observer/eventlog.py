"""Logging an event from a page: said with a way back; noted already, it is asked about."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from observer_app.core.errors import ObserverError
from observer_app.core.pack import Event
from observer_app.gui.entry_dialog import open_entry
from observer_app.gui.letters import key_letter
from observer_app.gui.messages import Edge, MessageBar, Tone
from observer_app.gui.observer.noted import Noted
from observer_app.gui.pages import Page
from observer_app.gui.widgets.tabbing import tab_after
from observer_app.services.commands import LogEvent
from observer_app.services.events import log_event
from observer_app.services.session import Changes

_ACTION = LogEvent.__name__
translate = QCoreApplication.translate


class EventLog:
    """Logs events for a page. question: stands on the page, empty until it asks.

    over: the question lies there or above the page's foot instead, and moves nothing.
    """

    def __init__(self, page: Page, *, over: QWidget | None = None) -> None:
        self.page = page
        self.question = MessageBar(None if over is None else page, over=over, edge=Edge.FOOT)
        self.asked = ""
        """The code of the event that is asked about, "" while nothing is."""
        self._noted = ""
        self._said = Noted(page)
        page.desk.dispatcher.changed.connect(self._on_changed)

    def log(self, event: str) -> None:
        """Log an event with the present time, or ask if it was noted today already."""
        self._send(LogEvent(event), once_more=False)

    def take_key(self, event: QKeyEvent, known: tuple[Event, ...]) -> bool:
        """Log the event whose letter was pressed. False: another key."""
        plain = not event.modifiers() & ~Qt.KeyboardModifier.ShiftModifier
        letters = (event.text().upper(), key_letter(event))
        found = next((item for item in known if item.key and item.key in letters), None)
        if not plain or found is None or event.isAutoRepeat():
            return False
        self.log(found.code)
        return True

    def leave(self) -> None:
        """Leave what was noted as it is."""
        self.asked = ""
        self.question.clear()
        self.page.setFocus()

    def _send(self, command: LogEvent, *, once_more: bool) -> None:
        self.page.desk.dispatcher.change(
            lambda session: log_event(session, command, once_more=once_more),
            partial(self._logged, command.event),
            partial(self._not_logged, command),
            owner=self.page,
        )

    def _label(self, event: str) -> str:
        known = self.page.desk.pack.event(event)
        return self.page.desk.text(known.label) if known else event

    def _not_logged(self, command: LogEvent, error: ObserverError) -> None:
        if error.code == "event.noted":
            self._ask(command, error)
        else:
            self.page.fail(error)
            self.page.messages.mark_about(_ACTION)

    def _ask(self, command: LogEvent, error: ObserverError) -> None:
        """Ask what a second press means; noted once more, it has the time of that press."""
        desk, entry = self.page.desk, str(error.params["entry"])
        again = LogEvent(command.event, at=desk.now())
        text = translate("eventlog", "{event}: noted at {time} already. Esc leaves it so.").format(
            event=self._label(command.event), time=f"{error.params['at']:%H:%M}"
        )
        self.asked, self._noted = command.event, entry
        self.question.say(
            text,
            Tone.WARN,
            actions=(
                (translate("eventlog", "Correct the time…"), lambda: self._correct(entry)),
                (
                    translate("eventlog", "Note it once more"),
                    lambda: self._send(again, once_more=True),
                ),
                (translate("eventlog", "Leave it so"), self.leave),
            ),
            closable=False,
            on_escape=self.leave,
        )
        # The keyboard stays where it is: space goes on counting. Tab leads to the answers.
        here = self.page.window().focusWidget()
        is_here = here is not None and self.page.isAncestorOf(here)
        tab_after(here if here is not None and is_here else self.page, *self.question.buttons())

    def _on_changed(self, changes: Changes) -> None:
        """Ask no more about an entry that was taken back or corrected meanwhile."""
        if self.asked and any(item.id == self._noted for item in changes.changed):
            self.asked = ""
            self.question.clear()

    def _correct(self, entry: str) -> None:
        self.leave()
        open_entry(self.page.desk, entry, self.page)

    def _logged(self, event: str, changes: Changes) -> None:
        stored = changes.newest
        if self.asked:
            self.leave()
        self.page.messages.settle(_ACTION)
        what = f"{self._label(event)}, {self.page.desk.hour(stored.entry.happened_at)}"
        correct = (
            translate("eventlog", "Correct the time…"),
            lambda: open_entry(self.page.desk, stored.id, self.page),
        )
        text = translate("eventlog", "Logged: {what}.").format(what=what)
        self._said.say(text, what, entry_id=stored.id, actions=(correct,))
