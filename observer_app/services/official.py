"""Official figures: loaded from a file, kept in the coordinator's journal, read again."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from observer_app.core.canonical import JsonValue
from observer_app.core.entries import Entry
from observer_app.core.errors import InputError
from observer_app.core.fold import Current
from observer_app.core.kinds import EntryKind
from observer_app.core.results import Figures
from observer_app.services import files
from observer_app.services.session import Role, Session

if TYPE_CHECKING:
    from observer_app.formats.official import OfficialRow

MAX_OFFICIAL_BYTES = 64 << 20


@dataclass(frozen=True, slots=True)
class LoadedOfficial:
    """What a file of official results brought: rows read, new or changed ones, the same ones."""

    rows: int
    changed: int
    unchanged: int


def load_official(session: Session, path: Path) -> LoadedOfficial:
    """Load official results from a CSV file; what did not change is not written again.

    Earlier figures stay in the journal: the history of a figure is evidence too.
    Raises: InputError naming row and column, ("official.turnout_differs") where the contests
    of one station would have different turnout for one hour; then nothing was loaded.
    """
    from observer_app.formats.official import read_official

    session.require(Role.COORDINATOR)
    data = files.read_bounded(path, limit_bytes=MAX_OFFICIAL_BYTES)
    rows = read_official(data, pack=session.pack, file=path.name)
    known = {
        (item.station, str(item.payload.get("contest", ""))): item.payload
        for item in _official_entries(session)
    }
    _refuse_two_turnouts(rows, known, file=path.name)
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


def _refuse_two_turnouts(
    rows: Sequence[OfficialRow], known: Mapping[tuple[str, str], Mapping[str, Any]], *, file: str
) -> None:
    """Turnout is of a station: its rows, and what stands from before, must agree by hour."""
    new = {(row.station, row.contest) for row in rows}
    figures: dict[tuple[str, str], int] = {}
    for place, payload in known.items():
        if place not in new:
            for hour, count in payload.get("turnout", {}).items():
                figures[(place[0], str(hour))] = int(count)
    for row in rows:
        for hour, count in row.turnout.items():
            if figures.setdefault((row.station, hour), count) != count:
                raise InputError(
                    "official.turnout_differs",
                    file=file,
                    row=row.row,
                    hour=hour,
                    station=row.station,
                    other=figures[(row.station, hour)],
                )


def newest_official(session: Session) -> dict[tuple[str, str], Figures]:
    """Return the newest official figures by station and contest."""
    return {
        (item.station, str(item.payload.get("contest", ""))): Figures(
            lines=item.payload.get("lines", {}), votes=item.payload.get("votes", {})
        )
        for item in _official_entries(session)
    }


def official_by_hour(session: Session) -> dict[tuple[str, str], int]:
    """Return official turnout by station and hour."""
    found: dict[tuple[str, str], int] = {}
    for item in _official_entries(session):
        for hour, count in item.payload.get("turnout", {}).items():
            found[(item.station, str(hour))] = int(count)
    return found


def official_turnout(session: Session) -> dict[str, int]:
    """Return each station's official figure for its latest hour."""
    latest: dict[str, tuple[str, int]] = {}
    for (key, hour), count in official_by_hour(session).items():
        if key not in latest or hour >= latest[key][0]:
            latest[key] = (hour, count)
    return {key: count for key, (_, count) in latest.items()}


def _official_entries(session: Session) -> list[Current]:
    return session.notebook.queries.current(kinds=(EntryKind.OFFICIAL,), device=session.device)
