"""Which day a station's figures are of: one rule for pages, commands, summaries and comparisons.

A notebook may hold a rehearsal, the election and a repeat vote. Their voters are never added
up. An observer's figures are today's; a coordinator's are of the election's date where any
entry is of it, else of the newest day there is. Other days are told beside.
Source: resources/spec/journal-v1.md, section 7.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Set
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta, timezone
from functools import lru_cache
from typing import Protocol

from observer_app.core.fold import Current
from observer_app.core.kinds import EntryKind
from observer_app.core.pack import Pack
from observer_app.core.spans import Span
from observer_app.core.tally import DAY_KINDS
from observer_app.services.session import Role, Session
from observer_app.store.records import DayRow

_DAY = timedelta(days=1)
_SIX_HOURS = timedelta(hours=6)
_NIGHT_PARTS = 1
"""A night belongs to the day before, if that was watched: counting goes on past midnight."""
_MORNING_PARTS = 2
"""So does the morning after the election itself, until voters are counted again: figures are
handed over then."""


class Placed(Protocol):
    """What a day is told of: an entry, or a few fields of one."""

    @property
    def station(self) -> str:
        """Where."""

    @property
    def device(self) -> str:
        """Whose journal it is of."""

    @property
    def happened_at(self) -> datetime:
        """When, UTC."""


@dataclass(frozen=True, slots=True)
class Watched:
    """The polling days on which a device watched, and tapped voters, from six o'clock on."""

    days: frozenset[date] = frozenset()
    tapped: frozenset[date] = frozenset()


@dataclass(frozen=True, slots=True)
class Counted:
    """Voters that one device counted at a station on one day."""

    station: str
    device: str
    on: date
    tally: int


@dataclass(frozen=True, slots=True)
class Calendar:
    """The days of a notebook's stations, read once for all its uses.

    counted: station, then day, then device. days: of each station; `usual` of all others.
    watched: by device. papers_on: where it is not the station's day; see calendar.
    """

    pack: Pack
    usual: date
    days: Mapping[str, date]
    counted: Mapping[str, Mapping[date, Mapping[str, int]]]
    watched: Mapping[str, Watched] = field(default_factory=dict)
    papers_on: date | None = None

    def on(self, station: str) -> date:
        """Return the day that the station's figures are of."""
        return self.days.get(station, self.usual)

    def tallies(self, station: str) -> Mapping[str, int]:
        """Return what each device counted on the station's day; 0 if it was there."""
        return self.counted.get(station, {}).get(self.on(station), {})

    def is_rehearsed(self, station: str) -> bool:
        """Return True if a station's figures are of before the election, others' of the day."""
        on = self.pack.date
        return on is not None and self.on(station) < on and on in self.days.values()

    def other_days(
        self, station: str, *, device: str | None = None
    ) -> tuple[tuple[date, int], ...]:
        """Return what was counted on other days, newest first: the largest count of a device."""
        on, by_day = self.on(station), self.counted.get(station, {})
        if not by_day.keys() - {on}:
            return ()
        found = {
            day: max((n for who, n in by.items() if device in (None, who)), default=0)
            for day, by in by_day.items()
            if day != on
        }
        return tuple((day, found[day]) for day in sorted(found, reverse=True) if found[day])

    def within(self, station: str, device: str) -> Span:
        """Return the stretch of the station's day, as far as this device's journal goes."""
        return window(self.pack, self.on(station), self.watched.get(device, Watched()))

    def includes(self, item: Placed) -> bool:
        """Return True if the entry is of its station's day."""
        span = self.within(item.station, item.device)
        return span.start <= item.happened_at < span.end

    def includes_paper(self, item: Placed) -> bool:
        """Return True if a protocol or form is about its station's day; see is_paper_of."""
        on = self.papers_on or self.on(item.station)
        known = self.watched.get(item.device, Watched())
        return is_paper_of(self.pack, item, on=on, known=known)


def calendar(
    session: Session, *, station: str | None = None, told: Iterable[Counted] = ()
) -> Calendar:
    """Return the days of all stations, or of one. told: what summaries tell beyond bundles.

    A coordinator's own notes about a station say nothing of who was there. The papers that
    an observer has before them are those of the day they counted voters on last, until they
    watch again: they may be written down days later.
    """
    pack = session.pack
    rows = session.notebook.queries.days(offset_min=pack.utc_offset_min, station=station)
    watched = _watched(pack, rows)
    is_own = session.role is not Role.COORDINATOR
    counted: dict[str, dict[date, dict[str, int]]] = {}
    seen: dict[str, set[date]] = {}
    for row in rows:
        if (station not in (None, row.station)) or not (is_own or row.device != session.device):
            continue
        is_before = row.part < _parts_before(pack, row.day, watched[row.device])
        on = row.day - _DAY if is_before else row.day
        there = counted.setdefault(row.station, {}).setdefault(on, {})
        there[row.device] = there.get(row.device, 0) + row.tally
        if row.seen > 0:
            seen.setdefault(row.station, set()).add(on)
    for item in told:
        counted.setdefault(item.station, {}).setdefault(item.on, {})[item.device] = item.tally
        seen.setdefault(item.station, set()).add(item.on)
    if is_own:
        own = watched.get(session.device) or _own(session)
        usual, days = _today(session, own), {}
        papers_on = paper_day(pack, usual, own)
    else:
        papers_on = None
        today = pack.local_day(session.clock.now().wall)
        usual = pack.date or today
        days = {
            key: _chosen(pack, by_day, seen.get(key, set()), latest=today + _DAY)
            for key, by_day in counted.items()
        }
    return Calendar(
        pack=pack,
        usual=usual,
        days=days,
        counted=counted,
        watched=watched,
        papers_on=papers_on,
    )


def polling_day(session: Session) -> date:
    """Return the observer's day: today at the stations, the night after it included."""
    return _today(session, _own(session))


def polling_time(session: Session) -> Span:
    """Return from when to when entries of this device belong to the observer's day."""
    known = _own(session)
    return window(session.pack, _today(session, known), known)


def counted_today(session: Session) -> int:
    """Return the voters that this device counted at its present station on its day."""
    if not session.station:
        return 0
    here = calendar(session, station=session.station)
    return here.tallies(session.station).get(session.device, 0)


def day_at(pack: Pack, moment: datetime, known: Watched) -> date:
    """Return the polling day that a moment of a device's journal belongs to."""
    there = pack.local_day(moment)
    return there - _DAY if moment < _begin(pack, there, known) else there


def window(pack: Pack, on: date, known: Watched) -> Span:
    """Return the stretch whose every moment `day_at` calls `on`."""
    return Span(_begin(pack, on, known), _begin(pack, on + _DAY, known))


def is_paper_of(pack: Pack, item: Placed, *, on: date, known: Watched) -> bool:
    """Return True if an entry of a protocol or a form is about the day `on`.

    Papers may be written down days later; until voters are counted anew.
    """
    written = day_at(pack, item.happened_at, known)
    return on <= written and not any(on < day <= written for day in known.tapped)


def paper_day(pack: Pack, today: date, known: Watched) -> date:
    """Return the day of the papers that an observer has before them; see calendar."""
    if today == pack.date or today in known.days:
        return today
    return max((day for day in known.tapped if day <= today), default=today)


def told_day(pack: Pack, *, told_at: datetime, open_minutes: int) -> date:
    """Return the day that a summary is of.

    open_minutes: that the station had been open by then. More than there were since today's
    opening are those of the day before: it was made in the night, or the morning after.
    """
    there = pack.local_day(told_at)
    since = (told_at - pack.moment(pack.opens, day=there)) / timedelta(minutes=1)
    return there - _DAY if open_minutes > max(0, since) else there


def watched_of(pack: Pack, entries: Iterable[Current]) -> Watched:
    """Return the days of one device from its entries; see Queries.days for the many."""
    parts: dict[date, set[int]] = {}
    tapped: set[date] = set()
    for item in entries:
        on = pack.local_day(item.happened_at)
        part = (item.happened_at - _midnight(pack.utc_offset_min, on)) // _SIX_HOURS
        if part and item.retracted is None and item.kind in DAY_KINDS:
            parts.setdefault(on, set()).add(part)
            if item.kind is EntryKind.TALLY and item.payload["count"]:
                tapped.add(on)
    return _known(pack, parts, tapped)


def _begin(pack: Pack, on: date, known: Watched) -> datetime:
    """Return when the polling day of this calendar day begins."""
    return _midnight(pack.utc_offset_min, on) + _parts_before(pack, on, known) * _SIX_HOURS


@lru_cache(maxsize=64)
def _midnight(offset_min: int, on: date) -> datetime:
    """Return when a calendar day begins: the same few days are asked for at each entry."""
    zone = timezone(timedelta(minutes=offset_min))
    return datetime.combine(on, time(), tzinfo=zone).astimezone(UTC)


def _parts_before(pack: Pack, on: date, known: Watched) -> int:
    """Return how many times six hours of this calendar day belong to the day before."""
    before = on - _DAY
    if before not in known.days:
        return 0
    return _MORNING_PARTS if before == pack.date and on not in known.tapped else _NIGHT_PARTS


def _own(session: Session) -> Watched:
    rows = session.notebook.queries.days(
        offset_min=session.pack.utc_offset_min, device=session.device
    )
    return _watched(session.pack, rows).get(session.device, Watched())


def _today(session: Session, known: Watched) -> date:
    return day_at(session.pack, session.clock.now().wall, known)


def _watched(pack: Pack, rows: Iterable[DayRow]) -> dict[str, Watched]:
    found: dict[str, tuple[dict[date, set[int]], set[date]]] = {}
    for row in rows:
        parts, tapped = found.setdefault(row.device, ({}, set()))
        if row.part > 0 and row.seen > 0:
            parts.setdefault(row.day, set()).add(row.part)
        if row.part > 0 and row.tally > 0:
            tapped.add(row.day)
    return {device: _known(pack, parts, tapped) for device, (parts, tapped) in found.items()}


def _known(pack: Pack, parts: Mapping[date, Set[int]], tapped: Set[date]) -> Watched:
    """Return the days of a device. parts: those after six of each day that have seen entries.

    Who logged on the morning after the election that they left watched no other day.
    """
    days, on = set(parts), pack.date
    if on is not None and on in parts:
        after = on + _DAY
        if after in parts and after not in tapped and max(parts[after]) < _MORNING_PARTS:
            days.remove(after)
    return Watched(frozenset(days), frozenset(tapped))


def _chosen(pack: Pack, by_day: Mapping[date, object], seen: Set[date], *, latest: date) -> date:
    if pack.date is not None and pack.date in by_day:
        return pack.date
    known = seen or by_day.keys()
    # A laptop whose clock ran a year ahead wrote of no day that has come.
    return max((day for day in known if day <= latest), default=max(known))
