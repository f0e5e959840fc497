"""The count's steps at a station: when each was logged, the breaks, how long it took."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from observer_app.core.fold import Current
from observer_app.core.kinds import EntryKind
from observer_app.core.pack import Event
from observer_app.services.days import calendar
from observer_app.services.session import Session

PHASES = ("closing", "counting")
"""Phases of the pack's events that belong to the count."""
CLOSED, STARTED, ENDED = "closed", "count-started", "count-ended"
PAUSED, RESUMED = "count-paused", "count-resumed"


@dataclass(frozen=True, slots=True)
class Step:
    """An event of the pack, and each time it was logged, oldest first."""

    event: Event
    times: tuple[datetime, ...]


@dataclass(frozen=True, slots=True)
class Break:
    """A pause of the count; end is None while it lasts."""

    start: datetime
    end: datetime | None


@dataclass(frozen=True, slots=True)
class CountView:
    """The count as it was seen. Minutes are whole; None is not known (yet).

    until_started: from closing to the start of the count. at_work: from its start to its
    end (or now), without breaks.
    """

    steps: tuple[Step, ...]
    breaks: tuple[Break, ...]
    until_started: int | None
    at_work: int | None
    in_breaks: int
    is_over: bool

    def last(self, code: str) -> datetime | None:
        """Return when an event was logged last, or None."""
        return next((s.times[-1] for s in self.steps if s.event.code == code and s.times), None)


def count_view(session: Session) -> CountView:
    """Return the day's count at the present station, from this notebook's own events.

    The day is that of the papers: they are gone through later, and a rehearsal's is another.
    """
    entries = session.notebook.queries.current(
        kinds=(EntryKind.EVENT,), station=session.station, device=session.device
    )
    days = calendar(session, station=session.station)
    entries = [item for item in entries if days.includes_paper(item)]
    entries.sort(key=lambda item: (item.happened_at, item.seq))
    times: dict[str, list[datetime]] = {}
    for item in entries:
        times.setdefault(str(item.payload["event"]), []).append(item.happened_at)
    steps = tuple(
        Step(event, tuple(times.get(event.code, ())))
        for event in session.pack.events
        if event.phase in PHASES
    )
    breaks = _breaks(entries)
    now = session.clock.now().wall
    started = times.get(STARTED, [None])[0]
    closed = times.get(CLOSED, [None])[0]
    ended = times.get(ENDED, [None])[-1]
    until = ended or now
    idle = sum(((b.end or until) - b.start for b in breaks), timedelta())
    return CountView(
        steps=steps,
        breaks=breaks,
        until_started=minutes_between(closed, started) if started and closed else None,
        at_work=_minutes(until - started - idle) if started else None,
        in_breaks=_minutes(idle),
        is_over=ended is not None,
    )


def _breaks(entries: list[Current]) -> tuple[Break, ...]:
    found: list[Break] = []
    begun: datetime | None = None
    for item in entries:
        code = item.payload["event"]
        if code == PAUSED and begun is None:
            begun = item.happened_at
        elif code in (RESUMED, ENDED) and begun is not None:
            found.append(Break(begun, item.happened_at))
            begun = None
    if begun is not None:
        found.append(Break(begun, None))
    return tuple(found)


def minutes_between(start: datetime, end: datetime) -> int:
    """Return the minutes from one time to another as a clock shows both, as the checks count."""
    return _minutes(end.replace(second=0, microsecond=0) - start.replace(second=0, microsecond=0))


def _minutes(span: timedelta) -> int:
    return max(0, int(span / timedelta(minutes=1)))
