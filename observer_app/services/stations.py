"""Stations at a glance, as a coordinator sees them, and what is not in their figures.

Read only. Where no bundle has come yet, a kept summary's figures stand in, and are marked; see
services/told.py.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import TYPE_CHECKING

from observer_app.core.kinds import EntryKind
from observer_app.core.pack import Station
from observer_app.services.days import Calendar
from observer_app.services.observers import observer_names
from observer_app.services.official import official_turnout
from observer_app.services.presence import presence
from observer_app.services.session import Role, Session
from observer_app.services.told import Arrival, Told, arrival, told, told_calendar, told_on

if TYPE_CHECKING:
    from observer_app.store.records import PickedRow, StationSummary

_ANSWERS = ("compiled", "posted", "copy", "given_to", "refused_by", "words")


@dataclass(frozen=True, slots=True)
class StationRow:
    """A station at a glance. None or "" where nothing is known yet.

    tally: the largest count of one observer there: two at one door count the same voters.
    announced: the commission's newest figure; official: from the loaded results.
    on: the day of these figures. other_days: what was counted on others, the newest first; it
    is not in them. given_to, refused_by, words: whom the copy went to or who refused it, and
    with what words.
    observers: those who recorded something there; chosen_by: those who chose the station and
    recorded nothing. arrived: what the figures rest on. told_by: observers whose figures are
    from a summary.
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
    chosen_by: tuple[str, ...] = ()
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


def stations(session: Session, *, lang: str = "en") -> list[StationRow]:
    """Return every station that the pack lists or an entry names, in order of number.

    lang: of the stations' names.
    """
    queries = session.notebook.queries
    own = session.device if session.role is Role.COORDINATOR else ""
    summaries = {item.station: item for item in queries.station_summaries(without=own)}
    newest = told(session)
    tellings = _by_station(newest)
    days = told_calendar(session, newest)
    listed = {station.key: station for station in session.pack.stations}
    hours = _announced(queries.picked(EntryKind.TURNOUT, ("hour", "count")), tellings, days)
    protocols = _answers(queries.picked(EntryKind.PROTOCOL, _ANSWERS), tellings, days)
    official = official_turnout(session)
    names = observer_names(session)
    known_places = presence(session)
    typed = _typed_names(queries.picked(EntryKind.STATION, ("name",)))
    rows = []
    for key in sorted({*listed, *summaries, *official, *tellings}, key=station_order):
        summary, known = summaries.get(key), listed.get(key)
        telling = tellings.get(key, ())
        devices = {device: names.get(device, device[:8]) for device in _devices(summary)}
        there = {d: alias for d, alias in devices.items() if (key, d) in known_places.observed}
        chosen = {d: alias for d, alias in devices.items() if (key, d) in known_places.chosen}
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
                tally=max(days.tallies(key).values(), default=None) if there or telling else None,
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
                chosen_by=_besides(chosen, telling),
                on=days.on(key) if there or telling else None,
                other_days=days.other_days(key),
            )
        )
    return rows


def other_days(session: Session, *, station: str | None = None) -> tuple[OtherDay, ...]:
    """Return what was counted on other days than those of `stations` and `turnout`."""
    days = told_calendar(session, told(session, station=station), station=station)
    return tuple(
        OtherDay(station=key, on=days.on(key), other=on, tally=count)
        for key in sorted(days.counted, key=station_order)
        for on, count in days.other_days(key)
        if key
    )


def station_order(key: str) -> tuple[tuple[int, str], ...]:
    """Return what sorts stations as people do: 9/2 before 9/10 before 10/1."""
    return tuple((int(part) if part.isdigit() else 1 << 30, part) for part in key.split("/"))


def _by_station(tellings: Iterable[Told]) -> dict[str, tuple[Told, ...]]:
    found: dict[str, tuple[Told, ...]] = {}
    for item in tellings:
        found[item.content.station] = (*found.get(item.content.station, ()), item)
    return found


def _devices(summary: StationSummary | None) -> tuple[str, ...]:
    return summary.devices if summary is not None else ()


def _besides(chosen: Mapping[str, str], tellings: Iterable[Told]) -> tuple[str, ...]:
    """Return who chose a station, without those of whom a summary tells more."""
    told_of = {item.device for item in tellings}
    return tuple(alias for device, alias in chosen.items() if device not in told_of)


def _last(summary: StationSummary | None, tellings: Iterable[Told]) -> datetime | None:
    moments = [item.content.at for item in tellings]
    return max([*moments, summary.last_happened_at] if summary else moments, default=None)


def _announced(
    found: Iterable[PickedRow], tellings: Mapping[str, tuple[Told, ...]], days: Calendar
) -> dict[str, tuple[str, int]]:
    """Return each station's newest announced hour and figure, of its day."""
    newest: dict[str, tuple[str, int]] = {}
    figures = [
        (item.station, str(item.values[0]), int(item.values[1] or 0))
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
    found: Iterable[PickedRow], tellings: Mapping[str, tuple[Told, ...]], days: Calendar
) -> dict[str, dict[str, str]]:
    """Return the newest answer of any observer to each protocol question, by station."""
    given: list[tuple[datetime, str, Mapping[str, object]]] = [
        (item.recorded_at, item.station, dict(zip(_ANSWERS, item.values, strict=True)))
        for item in found
        if days.includes_paper(item)
    ]
    given += [
        (item.content.at, key, protocol.answers)
        for key, items in tellings.items()
        for item in items
        if told_on(days.pack, item).on >= days.on(key)
        for protocol in item.content.protocols
    ]
    answers: dict[str, dict[str, str]] = {}
    for _, key, payload in sorted(given, key=lambda answer: answer[0]):
        known = answers.setdefault(key, {})
        known.update({name: str(value) for name, value in payload.items() if value is not None})
    return answers


def _name(station: Station | None, *, lang: str) -> str:
    return station.name.in_language(lang) if station is not None and station.name else ""


def _typed_names(found: Iterable[PickedRow]) -> dict[str, str]:
    """Return what observers called stations that no pack lists, the newest name of each."""
    return {item.station: str(item.values[0]) for item in found if item.values[0]}
