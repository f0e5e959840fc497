"""Events as they are logged: what was noted already is asked about, never refused for good."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta, timezone

from observer_app.core import tally
from observer_app.core.errors import RefusedError
from observer_app.core.fold import Current
from observer_app.core.kinds import EntryKind
from observer_app.core.spans import Span, intersect
from observer_app.services.commands import LogEvent
from observer_app.services.counting import CLOSED, PHASES
from observer_app.services.days import calendar, polling_time
from observer_app.services.session import Changes, Session

COUNTED_ALL_THE_SAME = ("closed", "left", "away")
"""After these no voter is expected to be counted; one who is counts all the same."""
_REPEATING_PHASE = "voting"
_REPEATING = frozenset({"count-paused", "count-resumed"})
_UNDONE_BY = {"arrived": "left", "left": "arrived"}
"""Who left may arrive again, and leave again after that."""
_NO_MORE_AFTER = {
    "opened": ("closed",),
    "arrived": ("left", "away"),
    "back": ("left", "away"),
    "left": ("away",),
}
"""Which events no longer hold once another one was logged."""


def noted_before(session: Session, event: str) -> Current | None:
    """Return the newest entry of an event that happens once a day, if it was noted today.

    What the pack counts to the voting happens again and again, and so do breaks of the count.
    """
    known = session.pack.event(event)
    repeats = known is None or known.phase == _REPEATING_PHASE or event in _REPEATING
    if repeats or not session.station:
        return None
    codes = {event, _UNDONE_BY.get(event, event)}
    noted = [item for item in _events(session) if item.payload["event"] in codes]
    return noted[-1] if noted and noted[-1].payload["event"] == event else None


def voting_goes_on_until(session: Session, event: str) -> datetime | None:
    """Return the pack's closing hour if a step of the count comes before the voting has ended.

    It has ended at that hour, or when somebody logged it: some stations close early.
    """
    known = session.pack.event(event)
    if known is None or known.phase not in PHASES or not session.station:
        return None
    on = calendar(session, station=session.station).on(session.station)
    closes = session.pack.moment(session.pack.closes, day=on)
    if session.clock.now().wall >= closes:
        return None
    return None if any(item.payload["event"] == CLOSED for item in _events(session)) else closes


def log_event(
    session: Session, command: LogEvent, *, once_more: bool, is_early: bool = True
) -> Changes:
    """Log an event. once_more: a person knows that it was noted before.

    is_early: they know that the voting goes on, which a step of the count would end.

    Raises: RefusedError("event.noted") or ("event.early") if they do not; nothing was written
    then.
    """
    before = None if once_more else noted_before(session, command.event)
    there = timezone(timedelta(minutes=session.pack.utc_offset_min))
    if before is not None:
        at = before.happened_at.astimezone(there)
        raise RefusedError("event.noted", event=command.event, at=at, entry=before.id)
    closes = None if is_early else voting_goes_on_until(session, command.event)
    if closes is not None:
        raise RefusedError("event.early", event=command.event, at=closes.astimezone(there))
    return session.execute(command)


def away_since(session: Session) -> datetime | None:
    """Return since when the observer has been out of the room, None while they are not."""
    if not session.station:
        return None
    return tally.away_since(tally.read_day(_events(session)))


@dataclass(frozen=True, slots=True)
class Unexpected:
    """What the newest tally stands against: an event of COUNTED_ALL_THE_SAME, and its time."""

    event: str
    at: datetime


def unexpected_count(session: Session) -> Unexpected | None:
    """Return what says that nobody should be counted now, None if nothing does."""
    if not session.station:
        return None
    day = tally.read_day(_events(session))
    since: dict[str, datetime] = {}
    for at, code in day.events:
        for undone in _NO_MORE_AFTER.get(code, ()):
            since.pop(undone, None)
        if code in COUNTED_ALL_THE_SAME:
            since.setdefault(code, at)
    found = next((code for code in COUNTED_ALL_THE_SAME if code in since), None)
    return None if found is None else Unexpected(event=found, at=since[found])


def voting_ended(session: Session) -> datetime | None:
    """Return when the voting ended at the present station, as logged; None while it goes on."""
    found = unexpected_count(session)
    return found.at if found is not None and found.event == CLOSED else None


def away_spans(session: Session, *, opens: datetime) -> tuple[Span, ...]:
    """Return when the observer was out of the room since `opens`, up to now if still out."""
    now = session.clock.now().wall
    spans: list[Span] = []
    since: datetime | None = None
    for at, code in tally.read_day(_events(session)).events:
        if code == "away":
            since = since or at
        elif since is not None and code in _NO_MORE_AFTER:
            spans.append(Span(since, at))
            since = None
    if since is not None:
        spans.append(Span(since, now))
    return intersect(spans, [Span(opens, max(opens, now))])


def _events(session: Session) -> list[Current]:
    """Return the events of the observer's day at the present station."""
    return session.notebook.queries.current(
        kinds=(EntryKind.EVENT,),
        station=session.station,
        device=session.device,
        within=polling_time(session),
    )
