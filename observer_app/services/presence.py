"""Who observed at which station: who recorded something there, not who chose it alone.

A station that is chosen by mistake and changed at once is in the journal all the same. The one
rule for pages, commands and figures is here.
"""

from __future__ import annotations

from dataclasses import dataclass

from observer_app.core.kinds import AMENDABLE, EntryKind
from observer_app.services.session import Session

LEFT = "left"
"""The event of going away, which says no more of a station than that it was chosen."""

_OBSERVING = AMENDABLE - {EntryKind.STATION, EntryKind.OFFICIAL, EntryKind.REVIEW}
"""What an observer records of a station. What was taken back does not count."""

Place = tuple[str, str]
"""A station and a device."""


@dataclass(frozen=True, slots=True)
class Presence:
    """observed: places of which something stands. chosen: those that were chosen and no more."""

    observed: frozenset[Place]
    chosen: frozenset[Place]


def presence(session: Session, *, station: str | None = None) -> Presence:
    """Return who observed at all stations, or at one, and who only chose them."""
    queries = session.notebook.queries
    observed = queries.standing(_OBSERVING, station=station, but_event=LEFT)
    chosen = queries.standing((EntryKind.STATION,), station=station)
    return Presence(observed=observed, chosen=chosen - observed)
