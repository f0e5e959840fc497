"""Announced hours at every station: what was counted beside what was announced and published.

Read only. A difference is a question, never a verdict. Where no bundle has come yet, a kept
summary's figures stand in, and are marked; see services/told.py.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from observer_app.core import tally
from observer_app.core.fold import Current
from observer_app.core.kinds import EntryKind
from observer_app.core.pack import Pack
from observer_app.services.observers import observer_names
from observer_app.services.official import official_by_hour
from observer_app.services.presence import presence
from observer_app.services.session import Session
from observer_app.services.stations import station_order
from observer_app.services.tallying import as_known, hour_is_reached
from observer_app.services.told import Arrival, Told, told, told_calendar, told_on


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


def turnout(session: Session, *, station: str | None = None) -> list[TurnoutRow]:
    """Return counted, announced and official turnout for each station, observer and hour."""
    queries = session.notebook.queries
    newest = told(session, station=station)
    days = told_calendar(session, newest, station=station)
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
    observed = presence(session, station=station).observed
    for (key, device), items in groups.items():
        if (key, device) not in observed:
            continue
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
    day_hours = tally.Hours.of(pack, on=on)
    moments = [pack.moment(hour, day=on) for hour in hours]
    rows = []
    for hour, seen in zip(hours, tally.seen_at(day, moments, hours=day_hours), strict=True):
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
                watched_minutes=watched.watched_minutes if watched else None,
                total_minutes=watched.total_minutes if watched else None,
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
