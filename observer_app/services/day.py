"""The observer's day as its pages and the command line show it. Read only.

Everything here is folded from the journal; nothing is kept.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta, timezone
from enum import StrEnum

from observer_app.core import tally
from observer_app.core.arithmetic import ProtocolContext, minutes_into
from observer_app.core.chain import Head
from observer_app.core.fold import Current
from observer_app.core.kinds import EntryKind
from observer_app.core.pack import Pack
from observer_app.core.spans import Span
from observer_app.services.checklists import ChecklistState, checklist_state
from observer_app.services.days import Counted, calendar, counted_today, polling_day
from observer_app.services.drafts import incidents_begun
from observer_app.services.packs import other_day
from observer_app.services.protocols import (
    ProtocolState,
    ProtocolView,
    protocol_state,
    read_protocols,
)
from observer_app.services.session import Session
from observer_app.services.tallying import (
    StationDay,
    TallyView,
    station_day,
    tally_view,
)
from observer_app.services.unsaved import protocols_typed, read_figures
from observer_app.services.unsent import entries_after

__all__ = [
    "DRAFTS",
    "LATEST",
    "Asked",
    "ChecklistState",
    "OpenQuestion",
    "ProtocolState",
    "ProtocolView",
    "Status",
    "TallyView",
    "TodayView",
    "checklist_state",
    "polling_day",
    "protocol_context",
    "protocol_view",
    "read_protocols",
    "status",
    "tally",
    "tally_view",
    "today",
]

LATEST = 12


@dataclass(frozen=True, slots=True)
class Status:
    """A notebook at a glance. entries: of all devices; tally: what this device counted at this
    station on its day; evidence: all that stands.
    """

    role: str
    alias: str
    device: str
    election: str
    station: str
    entries: int
    tally: int
    evidence: int
    incidents: int
    head: Head
    enrolled: bool
    pending_entries: int


class OpenQuestion(StrEnum):
    """Something the day leaves open at this hour; a page words it."""

    NO_STATION = "no-station"
    NOT_ENROLLED = "not-enrolled"
    INCIDENT_BEGUN = "incident-begun"
    QUIET = "quiet"
    TURNOUT_TYPED = "turnout-typed"
    PROTOCOL_TYPED = "protocol-typed"
    TURNOUT_DUE = "turnout-due"
    COUNT_NOT_STARTED = "count-not-started"
    PROTOCOL_OPEN = "protocol-open"
    NOT_HANDED_OVER = "not-handed-over"


DRAFTS = frozenset(
    {OpenQuestion.INCIDENT_BEGUN, OpenQuestion.TURNOUT_TYPED, OpenQuestion.PROTOCOL_TYPED}
)
"""What no entry says: a draft comes and goes without one."""


@dataclass(frozen=True, slots=True)
class Asked:
    """An open question with what it is about: minutes, an hour, a number, a stretch of time.

    station: where it waits, if that is not the present station.
    """

    question: OpenQuestion
    minutes: int = 0
    hour: str = ""
    number: int = 0
    span: Span | None = None
    station: str = ""


@dataclass(frozen=True, slots=True)
class TodayView:
    """What the day needs at this hour.

    next_hour: the next announcement that is not written down yet, "" after the last, after
    closing and after leaving. missing_hours: those that passed and were not written down.
    other_day: the laptop's day, if the pack is for another one. events: the newest time each
    event was logged. latest: newest first, retracted ones too.
    """

    status: Status
    now: datetime
    station_name: str
    registered: int | None
    next_hour: str
    next_at: datetime | None
    events: Mapping[str, datetime]
    asked: tuple[Asked, ...]
    latest: tuple[Current, ...]
    last_export: datetime | None
    missing_hours: tuple[str, ...] = ()
    other_day: date | None = None


def status(session: Session) -> Status:
    """Return the notebook at a glance."""
    queries = session.notebook.queries
    station = session.station
    return Status(
        role=str(session.role),
        alias=session.alias,
        device=session.device,
        election=session.pack.id,
        station=station,
        entries=queries.count(include_retracted=True),
        tally=counted_today(session),
        evidence=queries.count_files(),
        incidents=queries.count(kinds=(EntryKind.INCIDENT,)),
        head=session.head,
        enrolled=session.notebook.vault.get_secret("certificate") is not None,
        pending_entries=_pending(session),
    )


def today(session: Session) -> TodayView:
    """Return what the day needs now."""
    current_status = status(session)
    station = current_status.station
    now = session.clock.now().wall
    listed = session.pack.station(station) if station else None
    on = polling_day(session)
    here = station_day(session, station=station, device=session.device) if station else None
    hour, moment = _next_hour(session.pack, here, on, now)
    latest = session.notebook.queries.current(
        device=session.device, newest_first=True, limit=LATEST, include_retracted=True
    )
    exports = session.notebook.queries.current(
        kinds=(EntryKind.EXPORT,), device=session.device, newest_first=True, limit=1
    )
    return TodayView(
        status=current_status,
        now=now,
        station_name=_station_name(session, station),
        registered=listed.registered if listed else None,
        next_hour=hour,
        next_at=moment,
        events=here.events if here else {},
        asked=tuple(_questions(session, current_status, here, on)),
        latest=tuple(latest),
        last_export=exports[0].happened_at if exports else None,
        missing_hours=_missing_hours(session.pack, here, on) if here else (),
        other_day=other_day(session.pack, now=now),
    )


def protocol_view(
    session: Session, *, station: str = "", device: str = "", told: Iterable[Counted] = ()
) -> ProtocolView:
    """Return what is known of the protocols at a station (the present one)."""
    station, device = station or session.station, device or session.device
    told = tuple(told)
    here = station_day(session, station=station, device=device, told=told) if station else None
    return _protocols(session, here, station=station, device=device, told=told)


def protocol_entries(
    session: Session, *, station: str, device: str, told: Iterable[Counted] = ()
) -> list[Current]:
    """Return what is written of protocols at a station on the day, oldest first."""
    entries = session.notebook.queries.current(
        kinds=(EntryKind.PROTOCOL,), station=station, device=device
    )
    days = calendar(session, station=station, told=told)
    return [item for item in entries if days.includes_paper(item)]


def _protocols(
    session: Session,
    here: StationDay | None,
    *,
    station: str,
    device: str,
    told: Iterable[Counted] = (),
) -> ProtocolView:
    entries = protocol_entries(session, station=station, device=device, told=told)
    contests = session.pack.contests_at(station) if station else ()
    names = [contest.id for contest in contests] or [""]
    context = protocol_context(session.pack, here) if here else ProtocolContext()
    logged = here.events if here else {}
    states = tuple(
        protocol_state(session.pack, name, entries, context, logged=logged) for name in names
    )
    return ProtocolView(station=station, contests=contests, states=states, context=context)


def _own(session: Session, kinds: tuple[EntryKind, ...], station: str) -> list[Current]:
    return session.notebook.queries.current(kinds=kinds, station=station, device=session.device)


def _station_name(session: Session, station: str) -> str:
    listed = session.pack.station(station) if station else None
    if listed is not None and listed.name:
        return listed.name.in_language("en")
    typed = _own(session, (EntryKind.STATION,), station) if station else []
    return str(typed[-1].payload.get("name", "")) if typed else ""


def _pending(session: Session) -> int:
    """Return how many own entries came after the newest bundle; see services/unsent.py."""
    exports = session.notebook.queries.current(
        kinds=(EntryKind.EXPORT,), device=session.device, newest_first=True, limit=1
    )
    return entries_after(session, exports[0].seq if exports else 0)


def pending_media(session: Session) -> tuple[int, int]:
    """Return how many files, and bytes, came after the newest full bundle left."""
    queries = session.notebook.queries
    exports = queries.current(kinds=(EntryKind.EXPORT,), device=session.device)
    covered = max((item.seq for item in exports if not item.payload["light"]), default=0)
    own = queries.current(kinds=(EntryKind.EVIDENCE,), device=session.device, since=covered)
    sizes = {str(e.payload["sha256"]): int(e.payload["size_bytes"]) for e in own}
    return len(sizes), sum(sizes.values())


def _next_hour(
    pack: Pack, here: StationDay | None, on: date, now: datetime
) -> tuple[str, datetime | None]:
    if here is not None and (tally.is_gone(here.day) or tally.voting_ended(here.day) is not None):
        return "", None
    if not _is_announced(pack, here, on):
        return "", None
    noted = {item.hour for item in here.day.announced} if here is not None else set()
    for hour in pack.turnout_hours:
        moment = pack.moment(hour, day=on)
        if moment > now and hour not in noted:
            return hour, moment
    return "", None


def _is_announced(pack: Pack, here: StationDay | None, on: date) -> bool:
    """Return True where figures are announced: on the pack's day, or once a rehearsal began."""
    return pack.date in (None, on) or (here is not None and _has_begun(here))


def _has_begun(here: StationDay) -> bool:
    """Return True once voting was seen: logged, or voters counted."""
    return "opened" in here.events or any(count for _, count, _ in here.day.taps)


def _missing_hours(pack: Pack, here: StationDay, on: date) -> tuple[str, ...]:
    """Return the hours that passed while the observer was there, and were not written down."""
    if not _is_announced(pack, here, on):
        return ()
    noted = {item.hour for item in here.day.announced}
    until = here.now
    if tally.is_gone(here.day):
        until = here.events.get("left", until)
    passed = (hour for hour in pack.turnout_hours if pack.moment(hour, day=on) <= until)
    return tuple(hour for hour in passed if hour not in noted)


def _questions(
    session: Session, now_status: Status, here: StationDay | None, on: date
) -> list[Asked]:
    if here is None:
        return [Asked(OpenQuestion.NO_STATION)]
    asked = [] if now_status.enrolled else [Asked(OpenQuestion.NOT_ENROLLED)]
    asked += not_saved(session)
    if _has_begun(here):
        asked += [
            Asked(OpenQuestion.QUIET, minutes=int(span.minutes), span=span)
            for span in here.quiet[-1:]
        ]
        typed = {item.hour for item in asked if item.question is OpenQuestion.TURNOUT_TYPED}
        asked += [i for i in _turnout_due(session.pack, here, on) if i.hour not in typed]
    asked += _after_closing(session, here)
    if now_status.pending_entries > 0:
        asked.append(Asked(OpenQuestion.NOT_HANDED_OVER, number=now_status.pending_entries))
    return asked


def not_saved(session: Session) -> list[Asked]:
    """Return what is kept as a draft alone.

    The incidents that somebody began to write, each with its hour if it has one, the announced
    figures that were typed at the present station, and the figures of protocols, by station.
    """
    zone = timezone(timedelta(minutes=session.pack.utc_offset_min))
    typed = read_figures(session, station=session.station)
    here = session.station
    asked = [
        Asked(
            OpenQuestion.INCIDENT_BEGUN,
            hour=f"{item.at.astimezone(zone):%H:%M}" if item.at is not None else "",
            station=item.station if item.station != here else "",
        )
        for item in incidents_begun(session)
    ]
    asked += [Asked(OpenQuestion.TURNOUT_TYPED, hour=hour) for hour in typed]
    return asked + [
        Asked(OpenQuestion.PROTOCOL_TYPED, station=station if station != here else "")
        for station in protocols_typed(session)
    ]


def _turnout_due(pack: Pack, here: StationDay, on: date) -> list[Asked]:
    passed = [hour for hour in pack.turnout_hours if pack.moment(hour, day=on) <= here.now]
    missing = _missing_hours(pack, here, on)
    return [Asked(OpenQuestion.TURNOUT_DUE, hour=hour) for hour in passed[-1:] if hour in missing]


def _after_closing(session: Session, here: StationDay) -> list[Asked]:
    events = here.events
    closed = events.get("closed")
    if closed is None:
        return []
    if "count-started" not in events and "left" in events:
        return []
    if "count-started" not in events:
        minutes = int((here.now - closed) / timedelta(minutes=1))
        late = minutes >= session.pack.count_start_minutes
        return [Asked(OpenQuestion.COUNT_NOT_STARTED, minutes=minutes)] if late else []
    if not ("count-ended" in events or "protocol-compiled" in events):
        return []
    view = _protocols(session, here, station=here.station, device=session.device)
    open_ = any(not {"compiled", "posted", "copy"} <= set(state.answers) for state in view.states)
    return [Asked(OpenQuestion.PROTOCOL_OPEN)] if open_ else []


def protocol_context(pack: Pack, here: StationDay) -> ProtocolContext:
    """Return what the day says beside the protocol; unknown stays unknown."""
    on = pack.local_day(here.opens)

    def minute(code: str) -> int | None:
        moment = here.events.get(code)
        return None if moment is None else minutes_into(pack, moment, day=on)

    listed = pack.station(here.station)
    counted = tally.total(here.day.taps)
    return ProtocolContext(
        registered=listed.registered if listed else None,
        counted=counted or None,
        covered_whole_day=here.coverage.is_whole if counted and here.is_over else None,
        closed_at=minute("closed"),
        count_started_at=minute("count-started"),
    )
