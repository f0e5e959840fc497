"""What a coordinator compares: stations at a glance, turnout, results beside official figures.

Read only. A difference is a question, never a verdict. Where no bundle has come yet, a kept
summary's figures stand in, and are marked; see services/told.py.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import TYPE_CHECKING

from observer_app.core import tally
from observer_app.core.fold import Current
from observer_app.core.kinds import EntryKind
from observer_app.core.pack import Pack, Station
from observer_app.core.results import Comparison, Figures, compare
from observer_app.services.days import Calendar, calendar
from observer_app.services.official import newest_official, official_by_hour, official_turnout
from observer_app.services.protocols import read_protocols, typed_twice
from observer_app.services.session import Role, Session
from observer_app.services.tallying import as_known, hour_is_reached
from observer_app.services.told import Arrival, Told, arrival, told, told_on
from observer_app.services.totals import Copy, Total, totals

if TYPE_CHECKING:
    from observer_app.store.records import StationSummary

_ANSWERS = ("compiled", "posted", "copy", "given_to", "refused_by", "words")


@dataclass(frozen=True, slots=True)
class StationRow:
    """A station at a glance. None or "" where nothing is known yet.

    tally: the largest count of one observer there: two at one door count the same voters.
    announced: the commission's newest figure; official: from the loaded results.
    on: the day of these figures. other_days: what was counted on others, the newest first; it
    is not in them. given_to, refused_by, words: whom the copy went to or who refused it, and
    with what words.
    arrived: what the figures rest on. told_by: observers whose figures are from a summary.
    """

    station: str
    name: str
    registered: int | None
    observers: tuple[str, ...]
    tally: int | None
    announced: int | None
    announced_hour: str
    official_turnout: int | None
    incidents: int
    compiled: str
    posted: str
    copy: str
    last_entry: datetime | None
    media_missing: int
    given_to: str = ""
    refused_by: str = ""
    words: str = ""
    arrived: Arrival = Arrival.NOTHING
    told_by: tuple[str, ...] = ()
    on: date | None = None
    other_days: tuple[tuple[date, int], ...] = ()


@dataclass(frozen=True, slots=True)
class OtherDay:
    """Voters that were counted at a station on another day than its figures are of.

    on: the day of its figures. tally: the largest count of one observer on the other day.
    """

    station: str
    on: date
    other: date
    tally: int


@dataclass(frozen=True, slots=True)
class TurnoutRow:
    """One announced hour at one station, as one observer saw it.

    difference: announced - counted, or official - counted where nothing was announced.
    covered: the observer missed not a minute since opening. arrived: from a bundle or from a
    summary alone, which does not tell the minutes watched up to each hour. is_reached: the
    record reaches that hour; else counted and difference are None: nobody knows what came later.
    """

    station: str
    observer: str
    hour: str
    counted: int | None
    announced: int | None
    official: int | None
    difference: int | None
    watched_minutes: int | None
    total_minutes: int | None
    covered: bool
    arrived: Arrival = Arrival.BUNDLE
    is_reached: bool = True


@dataclass(frozen=True, slots=True)
class ResultRow:
    """One observer's copy of one contest's protocol beside the official figures.

    twice: how many of its votes were typed two times with the same result, None where only
    a summary arrived, which does not tell.
    """

    station: str
    contest: str
    observer: str
    source: str
    comparison: Comparison
    twice: int | None = None
    arrived: Arrival = Arrival.BUNDLE


@dataclass(frozen=True, slots=True)
class Results:
    """All comparisons; official results nobody has a copy for; totals by constituency.

    left_out: stations with copies of another day than theirs, and when those were written.
    """

    rows: tuple[ResultRow, ...]
    without_copy: tuple[tuple[str, str], ...]
    totals: tuple[Total, ...] = ()
    left_out: tuple[tuple[str, date], ...] = ()


def stations(session: Session, *, lang: str = "en") -> list[StationRow]:
    """Return every station that the pack lists or an entry names, in order of number.

    lang: of the stations' names.
    """
    queries = session.notebook.queries
    own = session.device if session.role is Role.COORDINATOR else ""
    summaries = {item.station: item for item in queries.station_summaries(without=own)}
    newest = told(session)
    tellings = _by_station(newest)
    days = _calendar(session, newest)
    listed = {station.key: station for station in session.pack.stations}
    hours = _announced(queries.current(kinds=(EntryKind.TURNOUT,)), tellings, days)
    protocols = _answers(queries.current(kinds=(EntryKind.PROTOCOL,)), tellings, days)
    official = official_turnout(session)
    names = observer_names(session)
    typed = _typed_names(queries.current(kinds=(EntryKind.STATION,)))
    rows = []
    for key in sorted({*listed, *summaries, *official, *tellings}, key=station_order):
        summary, known = summaries.get(key), listed.get(key)
        telling = tellings.get(key, ())
        there = {device: names.get(device, device[:8]) for device in _devices(session, summary)}
        hour, figure = hours.get(key, ("", None))
        answers = protocols.get(key, {})
        rows.append(
            StationRow(
                station=key,
                name=_name(known, lang=lang) or typed.get(key, ""),
                registered=known.registered if known else None,
                observers=tuple(
                    {**there, **{item.device: item.alias for item in telling}}.values()
                ),
                tally=max(days.tallies(key).values(), default=None),
                announced=figure,
                announced_hour=hour,
                official_turnout=official.get(key),
                incidents=summary.incidents if summary else 0,
                compiled=answers.get("compiled", ""),
                posted=answers.get("posted", ""),
                copy=answers.get("copy", ""),
                last_entry=_last(summary, telling),
                media_missing=(summary.media_announced - summary.media_received) if summary else 0,
                given_to=answers.get("given_to", ""),
                refused_by=answers.get("refused_by", ""),
                words=answers.get("words", ""),
                arrived=arrival(has_bundle=bool(there), summaries=telling),
                told_by=tuple(item.alias for item in telling),
                on=days.on(key) if there or telling else None,
                other_days=days.other_days(key),
            )
        )
    return rows


def turnout(session: Session, *, station: str | None = None) -> list[TurnoutRow]:
    """Return counted, announced and official turnout for each station, observer and hour."""
    queries = session.notebook.queries
    newest = told(session, station=station)
    days = _calendar(session, newest, station=station)
    found = queries.current(kinds=tally.DAY_KINDS, station=station)
    recorded = queries.last_recorded(station=station)
    moves: dict[str, list[Current]] = {}
    for item in queries.current(kinds=(EntryKind.STATION,)):
        moves.setdefault(item.device, []).append(item)
    groups: dict[tuple[str, str], list[Current]] = {}
    for item in found:
        groups.setdefault((item.station, item.device), []).append(item)
    official = official_by_hour(session)
    names = observer_names(session)
    rows: list[TurnoutRow] = []
    pack = session.pack
    for (key, device), items in groups.items():
        on, within = days.on(key), days.within(key, device)
        those = [item for item in items if within.start <= item.happened_at < within.end]
        if not those:
            continue
        day = as_known(
            session,
            tally.read_day(those),
            within=within,
            here=(key, device),
            chosen=moves.get(device, ()),
            recorded=recorded,
        )
        place = (key, names.get(device, device[:8]))
        rows += _turnout_rows(pack, place, day, on, official)
    known = {(row.station, row.observer, row.hour) for row in rows}
    for telling in newest:
        if told_on(session.pack, telling).on != days.on(telling.content.station):
            continue
        fresh = _told_hours(pack, telling, official)
        rows += [row for row in fresh if (row.station, row.observer, row.hour) not in known]
    return sorted(rows, key=lambda row: (station_order(row.station), row.observer, row.hour))


def other_days(session: Session, *, station: str | None = None) -> tuple[OtherDay, ...]:
    """Return what was counted on other days than those of `stations` and `turnout`."""
    days = _calendar(session, told(session, station=station), station=station)
    return tuple(
        OtherDay(station=key, on=days.on(key), other=on, tally=count)
        for key in sorted(days.counted, key=station_order)
        for on, count in days.other_days(key)
        if key
    )


def _calendar(
    session: Session, tellings: Iterable[Told], *, station: str | None = None
) -> Calendar:
    return calendar(
        session, station=station, told=[told_on(session.pack, item) for item in tellings]
    )


def _turnout_rows(
    pack: Pack,
    place: tuple[str, str],
    day: tally.Day,
    on: date,
    official: Mapping[tuple[str, str], int],
) -> list[TurnoutRow]:
    key, observer = place
    announced = {item.hour: item.count for item in day.announced}
    hours = sorted({*announced, *(hour for at, hour in official if at == key)})
    opens = pack.moment(pack.opens, day=on)
    rows = []
    for hour in hours:
        seen = tally.seen_until(day, pack.moment(hour, day=on), opens=opens)
        published = official.get((key, hour))
        figure = announced.get(hour, published)
        watched = seen.coverage
        rows.append(
            TurnoutRow(
                station=key,
                observer=observer,
                hour=hour,
                counted=seen.counted if seen.is_reached else None,
                announced=announced.get(hour),
                official=published,
                difference=figure - seen.counted
                if seen.is_reached and figure is not None
                else None,
                watched_minutes=round(watched.watched) if watched else None,
                total_minutes=round(watched.total) if watched else None,
                covered=watched is not None and watched.is_whole,
                is_reached=seen.is_reached,
            )
        )
    return rows


def _told_hours(
    pack: Pack, item: Told, official: Mapping[tuple[str, str], int]
) -> list[TurnoutRow]:
    content = item.content
    rows = []
    for hour in content.turnout:
        reached = hour_is_reached(
            pack, hour.hour, told_at=content.at, open_minutes=content.open_min
        )
        rows.append(
            TurnoutRow(
                station=content.station,
                observer=item.alias,
                hour=hour.hour,
                counted=hour.counted if reached else None,
                announced=hour.announced,
                official=official.get((content.station, hour.hour)),
                difference=hour.announced - hour.counted if reached else None,
                watched_minutes=None,
                total_minutes=None,
                covered=False,
                arrived=Arrival.SUMMARY,
                is_reached=reached,
            )
        )
    return rows


def results(session: Session) -> Results:
    """Return every copy of a protocol beside the newest official figures of its contest."""
    official = newest_official(session)
    copies, left_out = _copies(session)
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
        )
        for copy in copies
    ]
    covered = {(copy.station, copy.contest) for copy in copies}
    return Results(
        rows=tuple(rows),
        without_copy=tuple(sorted(set(official) - covered)),
        totals=totals(session.pack, copies=copies, official=official),
        left_out=left_out,
    )


def _copies(session: Session) -> tuple[list[Copy], tuple[tuple[str, date], ...]]:
    """Return every copy whose figures are known; a summary's only where no bundle has that one.

    Of the station's day; the others as the stations and days of what is left out.
    """
    newest = told(session)
    days = _calendar(session, newest)
    left_out: set[tuple[str, date]] = set()
    names = observer_names(session)
    groups: dict[tuple[str, str], list[Current]] = {}
    for item in session.notebook.queries.current(kinds=(EntryKind.PROTOCOL,)):
        if days.includes_paper(item):
            groups.setdefault((item.station, item.device), []).append(item)
        else:
            left_out.add((item.station, session.pack.local_day(item.happened_at)))
    found: dict[tuple[str, str, str, str], Copy] = {}
    for (key, device), items in groups.items():
        twice = typed_twice(items)
        for contest in session.pack.contests_at(key):
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
            if on >= days.on(copy.station):
                found.setdefault(place, copy)
            else:
                left_out.add((copy.station, on))
    ordered = sorted(found.values(), key=lambda copy: (station_order(copy.station), copy.contest))
    return ordered, tuple(sorted(left_out, key=lambda at: (station_order(at[0]), at[1])))


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


def observer_names(session: Session) -> dict[str, str]:
    """Return the alias by which each device is known: from bundles, else from enrolment."""
    names = {session.device: session.alias}
    for item in session.notebook.queries.current(kinds=(EntryKind.ENROL,)):
        names[str(item.payload["device"])] = str(item.payload["alias"])
    for row in session.notebook.queries.bundles():
        if row.device and row.verdict in ("accepted", "duplicate"):
            names[row.device] = row.alias
    return names


def station_order(key: str) -> tuple[tuple[int, str], ...]:
    """Return what sorts stations as people do: 9/2 before 9/10 before 10/1."""
    return tuple((int(part) if part.isdigit() else 1 << 30, part) for part in key.split("/"))


def _devices(session: Session, summary: StationSummary | None) -> tuple[str, ...]:
    """Return who was at a station; a coordinator's own notes about it are no presence."""
    away = session.device if session.role is Role.COORDINATOR else ""
    return tuple(device for device in (summary.devices if summary else ()) if device != away)


def _by_station(tellings: Iterable[Told]) -> dict[str, tuple[Told, ...]]:
    found: dict[str, tuple[Told, ...]] = {}
    for item in tellings:
        found[item.content.station] = (*found.get(item.content.station, ()), item)
    return found


def _last(summary: StationSummary | None, tellings: Iterable[Told]) -> datetime | None:
    moments = [item.content.at for item in tellings]
    return max([*moments, summary.last_happened_at] if summary else moments, default=None)


def _announced(
    found: Iterable[Current], tellings: Mapping[str, tuple[Told, ...]], days: Calendar
) -> dict[str, tuple[str, int]]:
    """Return each station's newest announced hour and figure, of its day."""
    newest: dict[str, tuple[str, int]] = {}
    figures = [
        (item.station, str(item.payload["hour"]), int(item.payload["count"]))
        for item in found
        if days.includes(item)
    ]
    told_here = [
        (item.content.station, hour.hour, hour.announced)
        for items in tellings.values()
        for item in items
        if told_on(days.pack, item).on == days.on(item.content.station)
        for hour in item.content.turnout
    ]
    for key, hour, count in (*told_here, *figures):
        if key not in newest or hour >= newest[key][0]:
            newest[key] = (hour, count)
    return newest


def _answers(
    found: Iterable[Current], tellings: Mapping[str, tuple[Told, ...]], days: Calendar
) -> dict[str, dict[str, str]]:
    """Return the newest answer of any observer to each protocol question, by station."""
    given = [
        (item.recorded_at, item.station, dict(item.payload))
        for item in found
        if days.includes_paper(item)
    ]
    given += [
        (item.content.at, key, dict(protocol.answers))
        for key, items in tellings.items()
        for item in items
        if told_on(days.pack, item).on >= days.on(key)
        for protocol in item.content.protocols
    ]
    answers: dict[str, dict[str, str]] = {}
    for _, key, payload in sorted(given, key=lambda answer: answer[0]):
        known = answers.setdefault(key, {})
        known.update({name: str(payload[name]) for name in _ANSWERS if name in payload})
    return answers


def _name(station: Station | None, *, lang: str) -> str:
    return station.name.in_language(lang) if station is not None and station.name else ""


def _typed_names(found: Iterable[Current]) -> dict[str, str]:
    """Return what observers called stations that no pack lists, the newest name of each."""
    return {item.station: str(item.payload["name"]) for item in found if item.payload.get("name")}
