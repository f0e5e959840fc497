"""Official results as CSV: one row for each station and contest.

Columns: constituency, station, contest (may be left out if there is only one there),
`line:ID` for protocol lines, `votes:ID` for candidates, `turnout:HH:MM` for announced
turnout. A bare line id is a line. An empty cell is not known.
Source: resources/spec/pack-v1.md, section 10.
"""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from observer_app.core.entries import check_station
from observer_app.core.errors import InputError
from observer_app.core.pack import Contest, Pack
from observer_app.core.results import Figures
from observer_app.formats.csvtable import Row, Table, read_table

_HOUR = re.compile(r"([01][0-9]|2[0-3]):[0-5][0-9]")
_KEYS = ("constituency", "station", "contest")


@dataclass(frozen=True, slots=True)
class OfficialRow:
    """What was published for one station's contest. turnout: "HH:MM" -> voters.

    row: where it stands in the file. contest: "" if the pack has none there.
    """

    station: str
    contest: str
    lines: Mapping[str, int] = field(default_factory=dict)
    votes: Mapping[str, int] = field(default_factory=dict)
    turnout: Mapping[str, int] = field(default_factory=dict)
    row: int = 0

    @property
    def figures(self) -> Figures:
        """The lines and votes, for core/results.py."""
        return Figures(lines=self.lines, votes=self.votes)


def read_official(
    data: bytes, *, pack: Pack, file: str = "official.csv"
) -> tuple[OfficialRow, ...]:
    """Return the rows of an official results file, checked against the pack.

    Raises: InputError("csv.…" | "official.unknown_column" | "official.unknown_station"
    | "official.unknown_contest" | "official.unknown_candidate" | "official.duplicate"
    | "official.no_figures"), with file, row and column.
    """
    table = read_table(data, file=file)
    table.need("constituency", "station")
    places = _places(table, pack)
    rows = tuple(_read_row(row, pack=pack, places=places) for row in table.rows)
    seen: set[tuple[str, str]] = set()
    for row, source in zip(rows, table.rows, strict=True):
        if (row.station, row.contest) in seen:
            raise source.error("official.duplicate", "station")
        seen.add((row.station, row.contest))
    return rows


def write_official(rows: Sequence[OfficialRow], *, pack: Pack) -> bytes:
    """Return the CSV that read_official reads, with commas and a line end of \\n."""
    lines = [n.id for n in pack.lines if any(n.id in row.lines for row in rows)]
    candidates = dict.fromkeys(name for row in rows for name in row.votes)
    hours = sorted({hour for row in rows for hour in row.turnout})
    text = io.StringIO(newline="")
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(
        [*_KEYS]
        + [f"turnout:{hour}" for hour in hours]
        + [f"line:{name}" for name in lines]
        + [f"votes:{name}" for name in candidates]
    )
    for row in rows:
        cells: list[object] = [*row.station.split("/"), row.contest]
        cells += [row.turnout.get(hour, "") for hour in hours]
        cells += [row.lines.get(name, "") for name in lines]
        cells += [row.votes.get(name, "") for name in candidates]
        writer.writerow(cells)
    return text.getvalue().encode("utf-8")


def _places(table: Table, pack: Pack) -> dict[str, tuple[str, str]]:
    """Return column -> (what, id) for every figure column."""
    lines = {line.id for line in pack.lines}
    candidates = {c.id for contest in pack.contests for c in contest.candidates}
    is_open = not any(contest.candidates for contest in pack.contests)
    places: dict[str, tuple[str, str]] = {}
    for column in table.columns:
        if column in _KEYS:
            continue
        what, colon, name = column.partition(":")
        if not colon:
            what, name = "line", column
        known = (
            (what == "line" and name in lines)
            or (what == "votes" and bool(name) and (is_open or name in candidates))
            or (what == "turnout" and bool(_HOUR.fullmatch(name)))
        )
        if not known:
            raise InputError("official.unknown_column", file=table.file, row=1, column=column[:64])
        if (what, name) in places.values():
            raise InputError("csv.duplicate_column", file=table.file, row=1, column=column[:64])
        places[column] = (what, name)
    return places


def _read_row(row: Row, *, pack: Pack, places: Mapping[str, tuple[str, str]]) -> OfficialRow:
    station = f"{row.need('constituency')}/{row.need('station')}"
    try:
        check_station(station)
    except InputError as exc:
        raise row.error("official.unknown_station", "station", station=station[:40]) from exc
    if pack.stations and pack.station(station) is None:
        raise row.error("official.unknown_station", "station", station=station)
    contest = _contest(row, pack=pack, station=station)
    known = {c.id for c in contest.candidates} if contest and contest.candidates else None
    figures: dict[str, dict[str, int]] = {"line": {}, "votes": {}, "turnout": {}}
    for column, (what, name) in places.items():
        count = row.count(column)
        if count is None:
            continue
        if what == "votes" and known is not None and name not in known:
            raise row.error("official.unknown_candidate", column)
        figures[what][name] = count
    if not any(figures.values()):
        raise row.error("official.no_figures", "station")
    return OfficialRow(
        station=station,
        contest=contest.id if contest else row.get("contest"),
        lines=figures["line"],
        votes=figures["votes"],
        turnout=figures["turnout"],
        row=row.number,
    )


def _contest(row: Row, *, pack: Pack, station: str) -> Contest | None:
    held = pack.contests_at(station)
    wanted = row.get("contest")
    if not wanted and len(held) <= 1:
        return held[0] if held else None
    found = next((c for c in held if c.id == wanted), None)
    if found is None and held:
        raise row.error("official.unknown_contest", "contest")
    return found
