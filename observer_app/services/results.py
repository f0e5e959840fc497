"""Results: every copy of a protocol beside the official figures of its contest.

Read only. A difference is a question, never a verdict. Where no bundle has come yet, a kept
summary's figures stand in, and are marked; see services/told.py.
"""

from __future__ import annotations

from collections.abc import Sequence, Set
from dataclasses import dataclass
from datetime import date

from observer_app.core.fold import Current
from observer_app.core.kinds import EntryKind
from observer_app.core.results import Comparison, Figures, compare
from observer_app.services.observers import observer_names
from observer_app.services.official import newest_official
from observer_app.services.protocols import read_protocols, typed_twice
from observer_app.services.session import Session
from observer_app.services.stations import station_order
from observer_app.services.told import Arrival, Told, told, told_calendar, told_on
from observer_app.services.totals import Copy, Total, disagree, totals


@dataclass(frozen=True, slots=True)
class ResultRow:
    """One observer's copy of one contest's protocol beside the official figures.

    twice: how many of its votes were typed two times with the same result, None where only
    a summary arrived, which does not tell. is_disputed: another copy of the same station and
    contest gives other figures.
    """

    station: str
    contest: str
    observer: str
    source: str
    comparison: Comparison
    twice: int | None = None
    arrived: Arrival = Arrival.BUNDLE
    is_disputed: bool = False


@dataclass(frozen=True, slots=True)
class Results:
    """All comparisons; official results nobody has a copy for; totals by constituency.

    left_out: stations with copies of another day than theirs, and when those were written.
    unknown: how many copies are of no contest that the loaded pack has at their station.
    """

    rows: tuple[ResultRow, ...]
    without_copy: tuple[tuple[str, str], ...]
    totals: tuple[Total, ...] = ()
    left_out: tuple[tuple[str, date], ...] = ()
    unknown: int = 0


@dataclass(frozen=True, slots=True)
class _Found:
    """Every copy whose figures are known. left_out, unknown: see Results."""

    copies: Sequence[Copy]
    left_out: tuple[tuple[str, date], ...]
    unknown: int


def results(session: Session) -> Results:
    """Return every copy of a protocol beside the newest official figures of its contest."""
    official = newest_official(session)
    found = _copies(session)
    beside: dict[tuple[str, str], list[Copy]] = {}
    for copy in found.copies:
        beside.setdefault((copy.station, copy.contest), []).append(copy)
    disputed = {place for place, copies in beside.items() if disagree(copies)}
    rows = [
        ResultRow(
            station=copy.station,
            contest=copy.contest,
            observer=copy.observer,
            source=copy.source,
            comparison=compare(
                session.pack,
                session.pack.contest(copy.contest),
                station=copy.station,
                copy=copy.figures,
                official=official.get((copy.station, copy.contest), Figures()),
            ),
            twice=copy.twice,
            arrived=copy.arrived,
            is_disputed=(copy.station, copy.contest) in disputed,
        )
        for copy in found.copies
    ]
    return Results(
        rows=tuple(rows),
        without_copy=tuple(sorted(set(official) - set(beside))),
        totals=totals(session.pack, copies=found.copies, official=official),
        left_out=found.left_out,
        unknown=found.unknown,
    )


def _copies(session: Session) -> _Found:
    """Return the copies of the station's day; a summary's only where no bundle has that one."""
    newest = told(session)
    days = told_calendar(session, newest)
    left_out: set[tuple[str, date]] = set()
    names = observer_names(session)
    groups: dict[tuple[str, str], list[Current]] = {}
    for item in session.notebook.queries.current(kinds=(EntryKind.PROTOCOL,)):
        if days.includes_paper(item) and not days.is_rehearsed(item.station):
            groups.setdefault((item.station, item.device), []).append(item)
        else:
            left_out.add((item.station, session.pack.local_day(item.happened_at)))
    found: dict[tuple[str, str, str, str], Copy] = {}
    unknown = 0
    for (key, device), items in groups.items():
        twice = typed_twice(items)
        contests = session.pack.contests_at(key)
        unknown += _of_no_contest(items, {contest.id for contest in contests})
        for contest in contests:
            for source, figures in read_protocols(items, contest.id).items():
                found[key, contest.id, device, source] = Copy(
                    station=key,
                    contest=contest.id,
                    observer=names.get(device, device[:8]),
                    source=source,
                    figures=figures,
                    twice=len(twice.get(source, frozenset()) & set(figures.votes)),
                )
    for telling in newest:
        for place, copy in _told_copies(telling).items():
            on = told_on(session.pack, telling).on
            if on >= days.on(copy.station) and not days.is_rehearsed(copy.station):
                found.setdefault(place, copy)
            else:
                left_out.add((copy.station, on))
    ordered = sorted(found.values(), key=lambda copy: (station_order(copy.station), copy.contest))
    return _Found(
        copies=ordered,
        left_out=tuple(sorted(left_out, key=lambda at: (station_order(at[0]), at[1]))),
        unknown=unknown,
    )


def _of_no_contest(items: Sequence[Current], known: Set[str]) -> int:
    """Return how many sheets of a device give figures of none of the contests `known`.

    A sheet is typed in several entries: it is one for each contest and source.
    """
    lost: dict[str, list[Current]] = {}
    for item in items:
        name = str(item.payload.get("contest", ""))
        # Figures without a contest are of every one that is known.
        if name not in known if name else not known:
            lost.setdefault(name, []).append(item)
    return sum(len(read_protocols(found, name)) for name, found in lost.items())


def _told_copies(item: Told) -> dict[tuple[str, str, str, str], Copy]:
    key = item.content.station
    return {
        (key, protocol.contest, item.device, source): Copy(
            station=key,
            contest=protocol.contest,
            observer=item.alias,
            source=source,
            figures=figures,
            arrived=Arrival.SUMMARY,
        )
        for protocol in item.content.protocols
        for source, figures in protocol.copies.items()
    }
