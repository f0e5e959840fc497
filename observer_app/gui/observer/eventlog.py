"""Logging an event from a page: said with a way back; noted already, it is asked about."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QWidget

from observer_app.core.errors import ObserverError
from observer_app.core.kinds import EntryKind
from observer_app.core.pack import Event
from observer_app.gui.entry_dialog import open_entry
from observer_app.gui.letters import key_letter
from observer_app.gui.messages import Edge, MessageBar, Tone
from observer_app.gui.observer.noted import Noted
from observer_app.gui.observer.questions import Action
from observer_app.gui.pages import Page
from observer_app.gui.widgets.scroll import bring_into_view
from observer_app.gui.widgets.tabbing import tab_after
from observer_app.services.commands import LogEvent
from observer_app.services.events import log_event
from observer_app.services.session import Changes

_ACTION = LogEvent.__name__
_BOUNCES_MS = 1_000
"""A key pressed twice in so short a time is not read: it means no more than once."""
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
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
        self._early: LogEvent | None = None
        """A step of the count that is asked about, as it was pressed before the closing hour."""
        self._early_ms = 0
        self._said = Noted(page)
        page.desk.dispatcher.changed.connect(self._on_changed)

    def log(self, event: str) -> None:
        """Log an event with the present time, or ask first.

        Asked about is what was noted today already, and a step of the count while the voting
        goes on: pressed once more it is meant, unless the key only bounced.
        """
        is_asked = self._early is not None and self._early.event == event
        waited_ms = self.page.desk.clock.now().mono_ms - self._early_ms
        if not is_asked or waited_ms >= _BOUNCES_MS:
            self._send(LogEvent(event), is_early=is_asked)

    def take_key(self, event: QKeyEvent, known: tuple[Event, ...]) -> bool:
        """Log the event whose letter was pressed. False: another key."""
        plain = not event.modifiers() & ~Qt.KeyboardModifier.ShiftModifier
        if self._early is not None and self._is_enter(event):
            self._send(self._early, is_early=True)
            return True
        letters = (event.text().upper(), key_letter(event))
        found = next((item for item in known if item.key and item.key in letters), None)
        if not plain or found is None or event.isAutoRepeat():
            return False
        self.log(found.code)
        return True

    def _is_enter(self, event: QKeyEvent) -> bool:
        """True for an Enter that no field or button in use has for itself."""
        used = isinstance(self.page.window().focusWidget(), (QLineEdit, QAbstractButton))
        return event.key() in _ENTER and not event.isAutoRepeat() and not used

    def leave(self) -> None:
        """Leave what was noted as it is."""
        self._forget()
        self.page.setFocus()

    def _forget(self) -> None:
        self.asked, self._early = "", None
        self.question.clear()

    def _send(self, command: LogEvent, *, once_more: bool = False, is_early: bool = False) -> None:
        self.page.desk.dispatcher.change(
            lambda session: log_event(session, command, once_more=once_more, is_early=is_early),
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
        elif error.code == "event.early":
            self._ask_early(command, error)
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
        self.asked, self._noted, self._early = command.event, entry, None
        self._say(
            text,
            (translate("eventlog", "Correct the time…"), lambda: self._correct(entry)),
            (translate("eventlog", "Note it once more"), lambda: self._send(again, once_more=True)),
            (translate("eventlog", "Leave it so"), self.leave),
        )

    def _ask_early(self, command: LogEvent, error: ObserverError) -> None:
        """Ask whether the voting has ended; what is meant has the time of the first press."""
        now = self.page.desk.clock.now()
        pressed = LogEvent(command.event, at=now.wall)
        text = translate(
            "eventlog",
            "{event}, {time}? Voting goes on until {closes}, and nobody logged that it ended. "
            "Enter logs it all the same, Esc does not.",
        ).format(
            event=self._label(command.event),
            time=self.page.desk.hour(now.wall),
            closes=f"{error.params['at']:%H:%M}",
        )
        self.asked, self._noted = command.event, ""
        self._early, self._early_ms = pressed, now.mono_ms
        self._say(
            text,
            (
                translate("eventlog", "Log it all the same"),
                lambda: self._send(pressed, is_early=True),
            ),
            (translate("eventlog", "Do not log it"), self.leave),
        )

    def _say(self, text: str, *actions: Action) -> None:
        self.question.say(text, Tone.WARN, actions=actions, closable=False, on_escape=self.leave)
        bring_into_view(self.question)
        # The keyboard stays where it is: space goes on counting. Tab leads to the answers.
        here = self.page.window().focusWidget()
        is_here = here is not None and self.page.isAncestorOf(here)
        tab_after(here if here is not None and is_here else self.page, *self.question.buttons())

    def _on_changed(self, changes: Changes) -> None:
        """Ask no more about an entry that was taken back or corrected meanwhile, or elsewhere."""
        is_changed = any(item.id == self._noted for item in changes.changed)
        if self.asked and (is_changed or EntryKind.STATION in changes.kinds):
            self._forget()

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
