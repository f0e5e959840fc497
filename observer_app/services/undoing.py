"""Taking back what was counted last: of the day that is shown, and never more than was meant."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from observer_app.core.errors import RefusedError
from observer_app.core.kinds import EntryKind
from observer_app.services.commands import Retract
from observer_app.services.days import counted_today, polling_time
from observer_app.services.recording import needs_station
from observer_app.services.session import Changes, Session


@dataclass(frozen=True, slots=True)
class TakenBack(Changes):
    """What became of a count. count: how many voters it was. total: what stands now."""

    count: int = 0
    total: int = 0
    stream: str = ""

    @property
    def before(self) -> int:
        """What stood before."""
        return self.total + self.count


def take_back_count(session: Session, *, reason: str, after: int = 0) -> TakenBack:
    """Take back the count that was written last at this station on the observer's day.

    It need not be the last one to have happened. after: only one written after the entry of
    that number in this notebook's own journal.
    Raises: RefusedError("tally.nothing_to_undo") if there is none, "station.none" without one.
    """
    newest = session.notebook.queries.written_last(
        EntryKind.TALLY,
        station=needs_station(session),
        device=session.device,
        within=polling_time(session),
    )
    if newest is None or newest.seq <= after:
        raise RefusedError("tally.nothing_to_undo")
    changes = session.execute(Retract(newest.id, reason))
    return TakenBack(
        changes.entries,
        changes.changed,
        count=int(newest.payload["count"]),
        total=counted_today(session),
        stream=str(newest.payload.get("stream", "")),
    )


def take_back_these(session: Session, ids: Iterable[str], *, reason: str) -> TakenBack:
    """Take back certain counts, together; one that is taken back already stays so.

    Raises: RefusedError("tally.nothing_to_undo") if none of them stands.
    """
    found = [session.notebook.queries.find(entry_id) for entry_id in ids]
    standing = [item for item in found if item is not None and item.retracted is None]
    if not standing:
        raise RefusedError("tally.nothing_to_undo")
    with session.together():
        made = Changes.of([session.execute(Retract(item.id, reason)) for item in standing])
    return TakenBack(
        made.entries,
        made.changed,
        count=sum(int(item.payload["count"]) for item in standing),
        total=counted_today(session),
        stream=str(standing[-1].payload.get("stream", "")),
    )
