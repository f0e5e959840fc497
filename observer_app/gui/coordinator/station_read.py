"""What one station's page shows, read in one go on the session's thread."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime

from observer_app.core.clock import read_time
from observer_app.core.fold import Current
from observer_app.core.kinds import EntryKind
from observer_app.services import day, review, turnout_rows
from observer_app.services.day import ProtocolView, TallyView
from observer_app.services.days import calendar
from observer_app.services.evidence import evidence_entries
from observer_app.services.observers import observer_names
from observer_app.services.presence import presence
from observer_app.services.review import IncidentRow
from observer_app.services.session import Session
from observer_app.services.stations import OtherDay, other_days
from observer_app.services.told import Told, told, told_on
from observer_app.services.turnout_rows import TurnoutRow

_TIMELINE = (EntryKind.STATION, EntryKind.EVENT, EntryKind.TURNOUT, EntryKind.QUIET)


@dataclass(frozen=True, slots=True)
class StationRead:
    """One station as one device saw it.

    observers: (device, alias) of all that recorded something there; chosen_by: of those that
    chose the station and recorded nothing. tally: None if nothing has arrived.
    answered: (start, end, answer) of quiet periods. here: hashes of content that arrived.
    told: what a summary of that device tells beyond its bundles, None if nothing. counted: on
    the station's day, None if that is not known. other_days: what is not in it.
    """

    station: str
    name: str
    device: str
    observers: tuple[tuple[str, str], ...]
    tally: TallyView | None
    answered: tuple[tuple[datetime, datetime, str], ...]
    turnout: tuple[TurnoutRow, ...]
    timeline: tuple[Current, ...]
    incidents: tuple[IncidentRow, ...]
    protocol: ProtocolView | None
    evidence: tuple[Current, ...]
    here: frozenset[str]
    told: Told | None = None
    counted: int | None = None
    other_days: tuple[OtherDay, ...] = ()
    chosen_by: tuple[tuple[str, str], ...] = ()


def read_station(session: Session, station: str, *, device: str = "") -> StationRead:
    """Return all about a station; of its observers the one with `device`, else the first."""
    queries = session.notebook.queries
    names = observer_names(session)
    tellings = {item.device: item for item in told(session, station=station)}
    known = presence(session, station=station)
    seen = {device for _, device in known.observed} | tellings.keys()
    there = _named(seen - {session.device}, names)
    others = _named({device for _, device in known.chosen} - seen - {session.device}, names)
    listed = [found for found, _ in (*there, *others)]
    counts = tuple(told_on(session.pack, item) for item in tellings.values())
    days = calendar(session, station=station, told=counts)
    chosen = device if device in listed else next(iter(listed), "")
    telling = tellings.get(chosen)
    has_bundle = bool(chosen) and (telling is None or not telling.is_alone)
    entries = queries.current(kinds=_TIMELINE, station=station, device=chosen) if chosen else []
    alias = names.get(chosen, chosen[:8])
    pieces = tuple(evidence_entries(session, station=station))
    hashes = [str(piece.payload["sha256"]) for piece in pieces]
    turnout = turnout_rows.turnout(session, station=station) if chosen else []
    stays = [e for e in entries if e.kind is EntryKind.STATION]
    typed = [str(e.payload["name"]) for e in stays if e.payload.get("name")]
    return StationRead(
        station=station,
        name=typed[-1] if typed else "",
        device=chosen,
        observers=there,
        chosen_by=others,
        tally=day.tally_view(session, station=station, device=chosen, told=counts)
        if has_bundle
        else None,
        answered=tuple(
            (
                read_time(item.payload["from"]),
                read_time(item.payload["to"]),
                str(item.payload["answer"]),
            )
            for item in entries
            if item.kind is EntryKind.QUIET
        ),
        turnout=tuple(row for row in turnout if row.observer == alias),
        timeline=tuple(entries),
        incidents=tuple(review.incidents(session, station=station)),
        protocol=day.protocol_view(session, station=station, device=chosen, told=counts)
        if has_bundle
        else None,
        evidence=pieces,
        here=frozenset(name for name in hashes if queries.object(name) is not None),
        told=telling,
        counted=days.tallies(station).get(chosen, 0) if (chosen, alias) in there else None,
        other_days=other_days(session, station=station),
    )


def _named(devices: Iterable[str], names: Mapping[str, str]) -> tuple[tuple[str, str], ...]:
    """Return devices with their aliases, in the order of those."""
    found = ((device, names.get(device, device[:8])) for device in devices)
    return tuple(sorted(found, key=lambda item: (names.get(item[0], item[0]), item[0])))
