"""What was just written down, said with its way back until that entry changes."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from observer_app.gui.messages import Tone
from observer_app.gui.pages import Page
from observer_app.services.commands import Retract
from observer_app.services.session import Changes

translate = QCoreApplication.translate


class Noted:
    """Says on a page what was noted there; one press takes it back."""

    def __init__(self, page: Page) -> None:
        self._page = page
        self._said, self._said_of = "", ""
        """The words that something was noted, and which entry that is."""
        page.desk.dispatcher.changed.connect(self._on_changed)

    def say(
        self,
        text: str,
        what: str,
        *,
        entry_id: str,
        actions: tuple[tuple[str, Callable[[], object]], ...] = (),
    ) -> None:
        """Say `text`. what: the entry in few words, for when it is taken back."""
        self._said, self._said_of = text, entry_id
        back = (translate("eventlog", "Take back"), lambda: self._take_back(entry_id, what))
        self._page.messages.say(text, Tone.OK, actions=(back, *actions))

    def _take_back(self, entry_id: str, what: str) -> None:
        # At once: a second press would take back what is taken back already.
        self._page.messages.clear()
        text = translate("eventlog", "Taken back: {what}. Both stay in the journal.")
        self._page.send(
            Retract(entry_id, translate("eventlog", "pressed by mistake")),
            lambda _: self._page.messages.say(text.format(what=what)),
        )

    def _on_changed(self, changes: Changes) -> None:
        """Say no more of an entry that was taken back or corrected meanwhile."""
        is_past = any(
            item.id == self._said_of and (item.changes or item.retracted is not None)
            for item in changes.changed
        )
        if is_past and self._page.messages.text == self._said:
            self._page.messages.clear()
