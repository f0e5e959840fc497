"""One observer's day at one station: what was counted, beside what was announced. Read only."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime

from observer_app.core import tally
from observer_app.core.fold import Current
from observer_app.core.kinds import EntryKind
from observer_app.core.pack import Pack
from observer_app.core.spans import Span
from observer_app.services.days import Counted, calendar, told_day
from observer_app.services.session import Session

_FEW = tuple(kind for kind in tally.DAY_KINDS if kind is not EntryKind.TALLY)


@dataclass(frozen=True, slots=True)
class StationDay:
    """What the journal has now of an observer's day at a station, read once for all its uses.

    on: the local day it is about. hours: the pack's on it. now: when it was read.
    other_days: what was counted here on other days, and is not in it.
    """

    station: str
    day: tally.Day
    on: date
    hours: tally.Hours
    now: datetime
    other_days: tuple[tuple[date, int], ...] = ()

    @property
    def opens(self) -> datetime:
        """The pack's hour of that day."""
        return self.hours.opens

    @property
    def events(self) -> Mapping[str, datetime]:
        """The newest time each event was logged."""
        return {code: at for at, code in self.day.events}

    @property
    def present(self) -> datetime:
        """Up to when voters may have come, as far as is known: now, or the closing."""
        return min(self.now, tally.known_end(self.day, hours=self.hours))

    @property
    def is_over(self) -> bool:
        """The voting ended, and the record reaches that far."""
        known = self.day.known_until or self.now
        return known >= self.hours.closes or tally.voting_ended(self.day) is not None

    @property
    def coverage(self) -> tally.Coverage:
        """How much of the day so far the observer watched."""
        until = max(self.opens, self.present)
        watched = tally.watching(self.day, hours=self.hours, until=until)
        return tally.coverage(watched, start=self.opens, end=until)

    @property
    def quiet(self) -> tuple[Span, ...]:
        """The silences that nobody has explained yet."""
        return tally.quiet_periods(self.day, hours=self.hours)


@dataclass(frozen=True, slots=True)
class TallyView:
    """The tally at one station: what was counted beside what was announced, on one day.

    other_days: what was counted on others, newest first; nothing here includes it.
    """

    station: str
    total: int
    streams: Mapping[str, int]
    curve: tally.Curve
    opens: datetime
    closes: datetime
    reconciliation: tuple[tally.Reconciliation, ...]
    quiet: tuple[Span, ...]
    silence: tally.Silence
    coverage: tally.Coverage
    can_undo: bool
    last_tap: datetime | None
    on: date
    other_days: tuple[tuple[date, int], ...] = ()


def station_day(
    session: Session, *, station: str, device: str, told: Iterable[Counted] = ()
) -> StationDay:
    """Return the day of one device at a station.

    told: what summaries tell beyond bundles, which may name the day. Taps are most of a
    day's entries, and little of them is needed: they are read as rows.
    """
    queries, pack = session.notebook.queries, session.pack
    days = calendar(session, station=station, told=told)
    on, within = days.on(station), days.within(station, device)
    few = [
        item
        for item in queries.current(kinds=_FEW, station=station, device=device)
        if item.kind is EntryKind.QUIET or within.start <= item.happened_at < within.end
    ]
    taps = tuple(queries.tally_times(station, device=device, within=within))
    chosen = queries.current(kinds=(EntryKind.STATION,), device=device)
    known = queries.last_recorded(station=station, device=device)
    day = replace(tally.read_day(few), taps=taps)
    return StationDay(
        station=station,
        day=as_known(
            session, day, within=within, here=(station, device), chosen=chosen, recorded=known
        ),
        on=on,
        hours=tally.Hours.of(pack, on=on),
        now=session.clock.now().wall,
        other_days=days.other_days(station, device=device),
    )


def as_known(
    session: Session,
    day: tally.Day,
    *,
    within: Span,
    here: tuple[str, str],
    chosen: Iterable[Current],
    recorded: Mapping[tuple[str, str], datetime],
) -> tally.Day:
    """Return `day` with the moves between stations, and with how far its record reaches.

    Moves and answers of other days are left out: silence of yesterday's is none today.
    within: the day. here: the station, and the device whose day it is. chosen: STATION
    entries. recorded: see Queries.last_recorded. Who is at the station now knows of every
    minute up to now; of anybody else nothing is known past their newest entry, unless they
    said that they left.
    """
    station, device = here
    now = session.clock.now().wall
    begins, ends = within.start, within.end
    moves = _moves(chosen, station=station, device=device)
    moved = replace(
        day,
        quiet=tuple(item for item in day.quiet if begins <= item.span.start < ends),
        moves=tuple(item for item in moves if begins <= item[0] < ends),
        begins=begins,
    )
    is_here = device == session.device and station == session.station and begins <= now < ends
    is_over = tally.is_gone(moved) or tally.voting_ended(moved) is not None
    newest = now if is_here or is_over else recorded.get(here, now)
    return replace(moved, known_until=min(now, newest))


def _moves(
    chosen: Iterable[Current], *, station: str, device: str
) -> tuple[tuple[datetime, str], ...]:
    moves: list[tuple[datetime, str]] = []
    is_here = was_here = False
    for item in sorted(chosen, key=lambda c: (c.happened_at, c.seq)):
        if item.device != device or (item.station == station) is is_here:
            continue
        is_here = item.station == station
        if was_here:
            moves.append((item.happened_at, "arrived" if is_here else "left"))
        was_here = True
    return tuple(moves)


def hour_is_reached(pack: Pack, hour: str, *, told_at: datetime, open_minutes: int) -> bool:
    """Return True if an hour had come when a summary was made.

    open_minutes: see days.told_day.
    """
    on = told_day(pack, told_at=told_at, open_minutes=open_minutes)
    return pack.moment(hour, day=on) <= told_at


def tally_view(
    session: Session, *, station: str = "", device: str = "", told: Iterable[Counted] = ()
) -> TallyView:
    """Return the tally of one device (this one) at a station (the present one)."""
    station, device = station or session.station, device or session.device
    here = station_day(session, station=station, device=device, told=told)
    day = here.day
    return TallyView(
        station=here.station,
        total=tally.total(day.taps),
        streams=_by_stream(day),
        curve=tally.curve(day.taps),
        opens=here.opens,
        closes=here.hours.closes,
        reconciliation=tally.reconcile(session.pack, day, on=here.on),
        quiet=here.quiet,
        silence=tally.silence(day, hours=here.hours),
        coverage=here.coverage,
        can_undo=bool(day.taps),
        last_tap=day.taps[-1][0] if day.taps else None,
        on=here.on,
        other_days=here.other_days,
    )


def _by_stream(day: tally.Day) -> dict[str, int]:
    streams: dict[str, int] = {}
    for _, count, stream in day.taps:
        streams[stream] = streams.get(stream, 0) + count
    return streams
