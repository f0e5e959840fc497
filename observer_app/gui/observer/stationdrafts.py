"""Drafts of incidents, each of the station where it was begun: kept, read, and told of there."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from observer_app.core.canonical import JsonValue
from observer_app.core.errors import ObserverError
from observer_app.gui.observer.beginning import begun_text, waiting_text
from observer_app.gui.pages import Desk
from observer_app.gui.widgets.basic import label
from observer_app.services.drafts import IncidentDrafts, incident_draft, keep_draft, read_incidents
from observer_app.services.session import Session

if TYPE_CHECKING:
    from observer_app.services.evidence import Taken


class StationDrafts:
    """Which station the form writes for, and what waits at others."""

    def __init__(self, desk: Desk, owner: QWidget) -> None:
        self._desk, self._owner = desk, owner
        self.station: str | None = None
        """Where what the form shows was begun, "" before a station was chosen; None: not read."""
        self.waiting = label(tone="warn", wrap=True)
        self.waiting.hide()
        self._reads = 0
        self._once_read: list[Callable[[], None]] = []

    def read(self, on_read: Callable[[IncidentDrafts], None]) -> None:
        """Read what is being written at the present station; see `when_read`."""

        def done(found: IncidentDrafts) -> None:
            self._reads -= 1
            self._say_waiting(found)
            on_read(found)
            self._go_on()

        def failed(_: ObserverError) -> None:
            self._reads -= 1
            self._go_on()

        self._reads += 1
        self._desk.dispatcher.run(read_incidents, done, failed, owner=self._owner)

    def when_read(self, act: Callable[[], None]) -> bool:
        """Return True if all is read; else have `act` done when it is, and return False."""
        if self._reads:
            self._once_read.append(act)
        return not self._reads

    def keep(
        self,
        typed: Mapping[str, JsonValue] | None,
        taken: Sequence[Taken],
        *,
        linked: Sequence[str],
    ) -> None:
        """Keep what is written, None for nothing, where it was begun."""
        if self.station is None:
            return
        name = incident_draft(self.station)

        def work(session: Session) -> None:
            if typed is None:
                session.notebook.vault.delete_draft(name)
            else:
                keep_draft(session, name, typed, taken=taken, linked=linked)

        self._desk.dispatcher.run(work, owner=self._owner)

    def _go_on(self) -> None:
        if not self._reads:
            waiting, self._once_read = self._once_read, []
            for act in waiting:
                act()

    def _say_waiting(self, found: IncidentDrafts) -> None:
        said = [
            waiting_text(begun_text(self._desk, item.at), station=item.station)
            for item in found.elsewhere
        ]
        self.waiting.setText("\n".join(said))
        self.waiting.setVisible(bool(said))
