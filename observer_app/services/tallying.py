"""One observer's day at one station: what was counted, beside what was announced. Read only."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta

from observer_app.core import tally
from observer_app.core.fold import Current
from observer_app.core.kinds import EntryKind
from observer_app.core.pack import Pack
from observer_app.services.protocols import NIGHT_ENDS
from observer_app.services.session import Session

DAY_KINDS = (EntryKind.TALLY, EntryKind.EVENT, EntryKind.QUIET, EntryKind.TURNOUT)
"""What tally.read_day folds into a day."""
_FEW = tuple(kind for kind in DAY_KINDS if kind is not EntryKind.TALLY)


@dataclass(frozen=True, slots=True)
class StationDay:
    """What the journal has now of an observer's day at a station, read once for all its uses.

    on: the local day it is about. opens, closes: the pack's hours on it. now: when it was read.
    """

    station: str
    day: tally.Day
    on: date
    opens: datetime
    closes: datetime
    now: datetime

    @property
    def events(self) -> Mapping[str, datetime]:
        """The newest time each event was logged."""
        return {code: at for at, code in self.day.events}

    @property
    def present(self) -> datetime:
        """Up to when voters may have come, as far as is known: now, or the closing."""
        limits = (self.closes, self.day.known_until, tally.voting_ended(self.day))
        return min([self.now, *(limit for limit in limits if limit is not None)])

    @property
    def is_over(self) -> bool:
        """The voting ended, and the record reaches that far."""
        known = self.day.known_until or self.now
        return known >= self.closes or tally.voting_ended(self.day) is not None

    @property
    def coverage(self) -> tally.Coverage:
        """How much of the day so far the observer watched."""
        until = max(self.opens, self.present)
        watched = tally.watching(self.day, until=until)
        return tally.coverage(watched, start=self.opens, end=until)

    def opened(self) -> datetime:
        """Return when it was first seen to open, else the pack's hour."""
        return next((at for at, code in self.day.events if code == "opened"), self.opens)

    def quiet(self, pack: Pack) -> tuple[tally.Span, ...]:
        """Return the silences that nobody has explained yet."""
        return tally.quiet_periods(
            self.day, minutes=pack.quiet_minutes, opens=self.opened(), closes=self.present
        )


@dataclass(frozen=True, slots=True)
class TallyView:
    """The tally at one station: what was counted beside what was announced."""

    station: str
    total: int
    streams: Mapping[str, int]
    curve: tally.Curve
    opens: datetime
    closes: datetime
    reconciliation: tuple[tally.Reconciliation, ...]
    quiet: tuple[tally.Span, ...]
    silence: tally.Silence
    coverage: tally.Coverage
    can_undo: bool
    last_tap: datetime | None


def station_day(session: Session, *, station: str, device: str) -> StationDay:
    """Return the day of one device at a station.

    Taps are most of a day's entries, and little of them is needed: they are read as rows.
    """
    queries, pack = session.notebook.queries, session.pack
    few = queries.current(kinds=_FEW, station=station, device=device)
    taps = tuple(queries.tally_times(station, device=device))
    now = session.clock.now().wall
    moments = [*(item.happened_at for item in few), *(at for at, *_ in taps)]
    on = _local_day(pack, moments, now)
    chosen = queries.current(kinds=(EntryKind.STATION,), device=device)
    known = queries.last_recorded(station=station, device=device)
    day = replace(tally.read_day(few), taps=taps)
    return StationDay(
        station=station,
        day=as_known(session, day, on=on, here=(station, device), chosen=chosen, recorded=known),
        on=on,
        opens=pack.moment(pack.opens, day=on),
        closes=pack.moment(pack.closes, day=on),
        now=now,
    )


def as_known(
    session: Session,
    day: tally.Day,
    *,
    on: date,
    here: tuple[str, str],
    chosen: Iterable[Current],
    recorded: Mapping[tuple[str, str], datetime],
) -> tally.Day:
    """Return `day` with the moves between stations, and with how far its record reaches.

    Events and answers of other days are left out: an arrival of yesterday's is none today.
    here: the station, and the device whose day it is. chosen: STATION entries. recorded: see
    Queries.last_recorded. Who is at the station now knows of every minute up to now; of
    anybody else nothing is known past their newest entry, unless they said that they left.
    """
    station, device = here
    now = session.clock.now().wall
    begins = session.pack.moment("00:00", day=on)
    ends = begins + timedelta(days=1, minutes=NIGHT_ENDS)
    moves = _moves(chosen, station=station, device=device)
    moved = replace(
        day,
        events=tuple(item for item in day.events if begins <= item[0] < ends),
        quiet=tuple(item for item in day.quiet if begins <= item.span.start < ends),
        moves=tuple(item for item in moves if begins <= item[0] < ends),
        begins=begins,
    )
    is_today = on in (session.pack.local_day(now), _evening(session.pack, now))
    is_here = device == session.device and station == session.station and is_today
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

    open_minutes: that the station had been open by then; a summary of the small hours is
    about the evening before if there were any.
    """
    is_night = open_minutes > 0
    return (
        pack.moment(hour, day=_evening(pack, told_at) if is_night else pack.local_day(told_at))
        <= told_at
    )


def tally_view(session: Session, *, station: str = "", device: str = "") -> TallyView:
    """Return the tally of one device (this one) at a station (the present one)."""
    here = station_day(session, station=station or session.station, device=device or session.device)
    day, minutes = here.day, session.pack.quiet_minutes
    return TallyView(
        station=here.station,
        total=tally.total(day.taps),
        streams=_by_stream(day),
        curve=tally.curve(day.taps),
        opens=here.opens,
        closes=here.closes,
        reconciliation=tally.reconcile(session.pack, day, on=here.on),
        quiet=here.quiet(session.pack),
        silence=tally.silence(day, minutes=minutes, opens=here.opened(), closes=here.present),
        coverage=here.coverage,
        can_undo=bool(day.taps),
        last_tap=day.taps[-1][0] if day.taps else None,
    )


def day_of(pack: Pack, currents: Sequence[Current], now: datetime) -> date:
    """Return the local day that most recent entries belong to, or today if there are none.

    What happens in the night after a day with entries still belongs to that day.
    """
    return _local_day(pack, [item.happened_at for item in currents], now)


def _local_day(pack: Pack, moments: Iterable[datetime], now: datetime) -> date:
    known = list(moments)
    if not known:
        return pack.local_day(now)
    last = max(known)
    evening = _evening(pack, last)
    begins = pack.moment("00:00", day=evening)
    ends = begins + timedelta(days=1)
    is_night = any(begins <= moment < ends for moment in known)
    return evening if is_night else pack.local_day(last)


def _evening(pack: Pack, moment: datetime) -> date:
    """Return the day that a moment of the night still belongs to."""
    return pack.local_day(moment - timedelta(minutes=NIGHT_ENDS))


def _by_stream(day: tally.Day) -> dict[str, int]:
    streams: dict[str, int] = {}
    for _, count, stream in day.taps:
        streams[stream] = streams.get(stream, 0) + count
    return streams
