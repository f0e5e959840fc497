"""What a coordinator compares: stations at a glance, turnout, results beside official figures.

Read only, but for loading official figures. A difference is a question, never a verdict.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from observer_app.core import tally
from observer_app.core.canonical import JsonValue
from observer_app.core.entries import Entry
from observer_app.core.fold import Current
from observer_app.core.kinds import EntryKind
from observer_app.core.pack import Station
from observer_app.core.results import Comparison, Figures, compare, sum_figures
from observer_app.services import files
from observer_app.services.day import DAY_KINDS, day_of, read_protocols
from observer_app.services.session import Role, Session

if TYPE_CHECKING:
    from observer_app.store.records import StationSummary

MAX_OFFICIAL_BYTES = 64 << 20


@dataclass(frozen=True, slots=True)
class StationRow:
    """A station at a glance. None or "" where nothing is known yet.

    tally: the largest count of one observer there: two at one door count the same voters.
    announced: the commission's newest figure; official: from the loaded results.
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


@dataclass(frozen=True, slots=True)
class TurnoutRow:
    """One announced hour at one station, as one observer saw it.

    difference: announced - counted, or official - counted where nothing was announced.
    covered: the observer missed not a minute since opening.
    """

    station: str
    observer: str
    hour: str
    counted: int
    announced: int | None
    official: int | None
    difference: int | None
    watched_minutes: int
    total_minutes: int
    covered: bool


@dataclass(frozen=True, slots=True)
class ResultRow:
    """One observer's copy of one contest's protocol beside the official figures."""

    station: str
    contest: str
    observer: str
    source: str
    comparison: Comparison


@dataclass(frozen=True, slots=True)
class Results:
    """All comparisons; official results nobody has a copy for; totals by constituency."""

    rows: tuple[ResultRow, ...]
    without_copy: tuple[tuple[str, str], ...]
    totals: Mapping[tuple[str, str], Figures] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class LoadedOfficial:
    """What a file of official results brought: rows read, new or changed ones, the same ones."""

    rows: int
    changed: int
    unchanged: int


def stations(session: Session, *, lang: str = "en") -> list[StationRow]:
    """Return every station that the pack lists or an entry names, in order of number.

    lang: of the stations' names.
    """
    queries = session.notebook.queries
    own = session.device if session.role is Role.COORDINATOR else ""
    summaries = {item.station: item for item in queries.station_summaries(without=own)}
    listed = {station.key: station for station in session.pack.stations}
    announced = _newest_announced(queries.current(kinds=(EntryKind.TURNOUT,)))
    protocols = _answers(queries.current(kinds=(EntryKind.PROTOCOL,)))
    official = _official_turnout(session)
    names = observer_names(session)
    rows = []
    for key in sorted({*listed, *summaries, *official}, key=station_order):
        summary, known = summaries.get(key), listed.get(key)
        answers = protocols.get(key, {})
        hour, figure = announced.get(key, ("", None))
        tallies = [count for _, count in summary.tallies] if summary else []
        rows.append(
            StationRow(
                station=key,
                name=_name(known, lang=lang),
                registered=known.registered if known else None,
                observers=_observers(session, summary, names),
                tally=max(tallies) if tallies else None,
                announced=figure,
                announced_hour=hour,
                official_turnout=official.get(key),
                incidents=summary.incidents if summary else 0,
                compiled=answers.get("compiled", ""),
                posted=answers.get("posted", ""),
                copy=answers.get("copy", ""),
                last_entry=summary.last_happened_at if summary else None,
                media_missing=(summary.media_announced - summary.media_received) if summary else 0,
            )
        )
    return rows


def turnout(session: Session, *, station: str | None = None) -> list[TurnoutRow]:
    """Return counted, announced and official turnout for each station, observer and hour."""
    found = session.notebook.queries.current(kinds=DAY_KINDS, station=station)
    groups: dict[tuple[str, str], list[Current]] = {}
    for item in found:
        groups.setdefault((item.station, item.device), []).append(item)
    official = _official_by_hour(session)
    names = observer_names(session)
    rows: list[TurnoutRow] = []
    for (key, device), items in sorted(groups.items(), key=lambda pair: station_order(pair[0][0])):
        rows += _turnout_rows(session, key, names.get(device, device[:8]), items, official)
    return rows


def _turnout_rows(
    session: Session,
    key: str,
    observer: str,
    items: list[Current],
    official: Mapping[tuple[str, str], int],
) -> list[TurnoutRow]:
    pack = session.pack
    on = day_of(pack, items, session.clock.now().wall)
    day = tally.read_day(items)
    announced = {item.hour: item.count for item in day.announced}
    hours = sorted({*announced, *(hour for at, hour in official if at == key)})
    opens = pack.moment(pack.opens, day=on)
    rows = []
    for hour in hours:
        at = pack.moment(hour, day=on)
        counted = tally.total(day.taps, until=at)
        seen = tally.coverage(tally.watching(day, until=at), start=opens, end=at)
        published = official.get((key, hour))
        figure = announced.get(hour, published)
        rows.append(
            TurnoutRow(
                station=key,
                observer=observer,
                hour=hour,
                counted=counted,
                announced=announced.get(hour),
                official=published,
                difference=None if figure is None else figure - counted,
                watched_minutes=round(seen.watched),
                total_minutes=round(seen.total),
                covered=seen.is_whole,
            )
        )
    return rows


def results(session: Session) -> Results:
    """Return every copy of a protocol beside the newest official figures of its contest."""
    pack = session.pack
    official = _newest_official(session)
    copies = session.notebook.queries.current(kinds=(EntryKind.PROTOCOL,))
    names = observer_names(session)
    groups: dict[tuple[str, str], list[Current]] = {}
    for item in copies:
        groups.setdefault((item.station, item.device), []).append(item)
    rows: list[ResultRow] = []
    covered: set[tuple[str, str]] = set()
    for (key, device), items in sorted(groups.items(), key=lambda pair: station_order(pair[0][0])):
        for contest in pack.contests_at(key):
            for source, figures in read_protocols(items, contest.id).items():
                published = official.get((key, contest.id))
                covered.add((key, contest.id))
                rows.append(
                    ResultRow(
                        station=key,
                        contest=contest.id,
                        observer=names.get(device, device[:8]),
                        source=source,
                        comparison=compare(
                            pack,
                            contest,
                            station=key,
                            copy=figures,
                            official=published or Figures(),
                        ),
                    )
                )
    return Results(
        rows=tuple(rows),
        without_copy=tuple(sorted(set(official) - covered)),
        totals=_totals(official),
    )


def load_official(session: Session, path: Path) -> LoadedOfficial:
    """Load official results from a CSV file; what did not change is not written again.

    Earlier figures stay in the journal: the history of a figure is evidence too.
    Raises: InputError naming row and column; then nothing was loaded.
    """
    from observer_app.formats.official import read_official

    session.require(Role.COORDINATOR)
    data = files.read_bounded(path, limit_bytes=MAX_OFFICIAL_BYTES)
    rows = read_official(data, pack=session.pack, file=path.name)
    known = {
        (item.station, str(item.payload.get("contest", ""))): item.payload
        for item in _official_entries(session)
    }
    entries: list[Entry] = []
    for row in rows:
        figures = {"lines": row.lines, "votes": row.votes, "turnout": row.turnout}
        payload: dict[str, JsonValue] = {
            name: dict(values) for name, values in figures.items() if values
        }
        before = known.get((row.station, row.contest))
        if before is not None and all(before.get(n, {}) == payload.get(n, {}) for n in figures):
            continue
        payload["source"] = path.name[:255]
        if row.contest:
            payload["contest"] = row.contest
        entries.append(session.entry(EntryKind.OFFICIAL, payload, station=row.station))
    if entries:
        session.append(*entries)
    return LoadedOfficial(rows=len(rows), changed=len(entries), unchanged=len(rows) - len(entries))


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


def _observers(
    session: Session, summary: StationSummary | None, names: Mapping[str, str]
) -> tuple[str, ...]:
    """Return who was at a station; a coordinator's own notes about it are no presence."""
    devices = summary.devices if summary else ()
    away = session.device if session.role is Role.COORDINATOR else ""
    return tuple(names.get(device, device[:8]) for device in devices if device != away)


def _official_entries(session: Session) -> list[Current]:
    return session.notebook.queries.current(kinds=(EntryKind.OFFICIAL,), device=session.device)


def _newest_official(session: Session) -> dict[tuple[str, str], Figures]:
    return {
        (item.station, str(item.payload.get("contest", ""))): Figures(
            lines=item.payload.get("lines", {}), votes=item.payload.get("votes", {})
        )
        for item in _official_entries(session)
    }


def _official_by_hour(session: Session) -> dict[tuple[str, str], int]:
    found: dict[tuple[str, str], int] = {}
    for item in _official_entries(session):
        for hour, count in item.payload.get("turnout", {}).items():
            found[(item.station, str(hour))] = int(count)
    return found


def _official_turnout(session: Session) -> dict[str, int]:
    """Return each station's official figure for its latest hour."""
    latest: dict[str, tuple[str, int]] = {}
    for (key, hour), count in _official_by_hour(session).items():
        if key not in latest or hour >= latest[key][0]:
            latest[key] = (hour, count)
    return {key: count for key, (_, count) in latest.items()}


def _newest_announced(found: Iterable[Current]) -> dict[str, tuple[str, int]]:
    newest: dict[str, tuple[str, int]] = {}
    for item in found:
        hour = str(item.payload["hour"])
        if item.station not in newest or hour >= newest[item.station][0]:
            newest[item.station] = (hour, int(item.payload["count"]))
    return newest


def _answers(found: Iterable[Current]) -> dict[str, dict[str, str]]:
    """Return the newest answer of any observer to each protocol question, by station."""
    answers: dict[str, dict[str, str]] = {}
    for item in sorted(found, key=lambda entry: (entry.recorded_at, entry.device, entry.seq)):
        known = answers.setdefault(item.station, {})
        for name in ("compiled", "posted", "copy"):
            if name in item.payload:
                known[name] = str(item.payload[name])
    return answers


def _totals(official: Mapping[tuple[str, str], Figures]) -> dict[tuple[str, str], Figures]:
    parts: dict[tuple[str, str], list[Figures]] = {}
    for (key, contest), figures in official.items():
        parts.setdefault((key.partition("/")[0], contest), []).append(figures)
    return {place: sum_figures(found) for place, found in parts.items()}


def _name(station: Station | None, *, lang: str) -> str:
    return station.name.in_language(lang) if station is not None and station.name else ""
