"""What the pages and reports read. Nothing here writes."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Sequence
from datetime import date, datetime, timedelta
from itertools import groupby
from operator import itemgetter

from observer_app.core.clock import read_time, write_time
from observer_app.core.entries import StoredEntry
from observer_app.core.errors import InputError
from observer_app.core.fold import Current
from observer_app.core.kinds import EntryKind
from observer_app.core.spans import Span
from observer_app.store.driver import Database, Row
from observer_app.store.projection import COLUMNS, QUARTER_S, load_current, read_current
from observer_app.store.records import (
    BundleRow,
    DayRow,
    MissingObject,
    ObjectRow,
    PickedRow,
    Preview,
    StationSummary,
)
from observer_app.store.rows import ENTRY_COLUMNS, load_object, read_stored_row

_SEQ = re.compile(r"#?([0-9]{1,9})")
_PREFIX = re.compile(r"[0-9a-f]{6,64}")


class Queries:
    """Reads of one notebook. `device` is its own: a bare number means its entries."""

    def __init__(self, database: Database, *, device: str) -> None:
        self._database = database
        self.device = device

    def current(
        self,
        *,
        kinds: Iterable[EntryKind] | None = None,
        station: str | None = None,
        device: str | None = None,
        include_retracted: bool = False,
        target: str | None = None,
        since: int | None = None,
        limit: int | None = None,
        newest_first: bool = False,
        within: Span | None = None,
    ) -> list[Current]:
        """Return entries as they stand now, by the time they happened.

        target: only those that name this entry (reviews, amendments, evidence for it).
        since: only those with a larger seq. within: only those that happened then.
        """
        where, params = _filter(kinds=kinds, station=station, device=device, within=within)
        if not include_retracted:
            where.append("c.retracted IS NULL")
        if target is not None:
            where.append("c.target = ?")
            params.append(target)
        if since is not None:
            where.append("c.seq > ?")
            params.append(since)
        order = "DESC" if newest_first else "ASC"
        rows = self._database.rows(
            f"SELECT {COLUMNS} FROM current c{_where(where)}"
            f" ORDER BY c.happened_at {order}, c.recorded_at {order}, c.device {order},"
            f" c.seq {order} LIMIT ?",
            (*params, -1 if limit is None else limit),
        )
        return [read_current(row) for row in rows]

    def written_last(
        self, kind: EntryKind, *, station: str, device: str, within: Span
    ) -> Current | None:
        """Return the entry of a kind that was written last and stands, whenever it happened."""
        where, params = _filter(kinds=(kind,), station=station, device=device, within=within)
        where.append("c.retracted IS NULL")
        row = self._database.row(
            f"SELECT {COLUMNS} FROM current c{_where(where)} ORDER BY c.seq DESC LIMIT 1", params
        )
        return None if row is None else read_current(row)

    def picked(self, kind: EntryKind, fields: Sequence[str]) -> list[PickedRow]:
        """Return some fields of the entries of a kind that stand and have any, in order of time.

        fields: names of texts and numbers. A station's figures need little of its entries, and
        a protocol is long.
        """
        picks = ", ".join(["json_extract(c.payload, ?)"] * len(fields))
        rows = self._database.rows(
            f"SELECT c.station, c.device, c.happened_at, c.recorded_at, {picks} FROM current c"
            " WHERE c.kind = ? AND c.retracted IS NULL"
            " ORDER BY c.happened_at, c.recorded_at, c.device, c.seq",
            (*(f"$.{name}" for name in fields), str(kind)),
        )
        return [
            PickedRow(row[0], row[1], read_time(row[2]), read_time(row[3]), tuple(row[4:]))
            for row in rows
            if any(value is not None for value in row[4:])
        ]

    def one(self, ref: str) -> Current:
        """Return the entry that a person means, retracted or not.

        ref: "#12" or "12" (this device's entry 12), a full id, or six or more of its
        first hex digits. Up to nine digits alone are a number.
        Raises: InputError("entry.not_found" | "entry.ambiguous").
        """
        text = ref.strip().lower()
        number = _SEQ.fullmatch(text)
        if number:
            found = self._database.rows(
                f"SELECT {COLUMNS} FROM current c WHERE c.device = ? AND c.seq = ?",
                (self.device, int(number[1])),
            )
        elif _PREFIX.fullmatch(text):
            found = self._database.rows(
                f"SELECT {COLUMNS} FROM links l JOIN current c ON c.n = l.n"
                " WHERE l.id >= ? AND l.id < ? LIMIT 2",
                (text, text + "g"),
            )
        else:
            found = []
        if not found:
            raise InputError("entry.not_found", ref=text[:64])
        if len(found) > 1:
            raise InputError("entry.ambiguous", ref=text[:64])
        return read_current(found[0])

    def find(self, entry_id: str) -> Current | None:
        """Return the state of the entry with this full id, or None."""
        return load_current(self._database, entry_id)

    def stored(self, entry_id: str) -> StoredEntry:
        """Return an entry with its exact bytes.

        Raises: InputError("entry.not_found").
        """
        row = self._database.row(
            f"SELECT {ENTRY_COLUMNS} FROM links l JOIN bodies b ON b.n = l.n WHERE l.id = ?",
            (entry_id,),
        )
        if row is None:
            raise InputError("entry.not_found", ref=entry_id[:64])
        return read_stored_row(row)

    def count(
        self,
        *,
        kinds: Iterable[EntryKind] | None = None,
        station: str | None = None,
        device: str | None = None,
        include_retracted: bool = False,
    ) -> int:
        """Return how many entries there are."""
        where, params = _filter(kinds=kinds, station=station, device=device)
        if not include_retracted:
            where.append("c.retracted IS NULL")
        row = self._database.row(f"SELECT count(*) FROM current c{_where(where)}", params)
        return int(row[0]) if row else 0

    def count_files(self) -> int:
        """Return how many files evidence that stands is about; one taken in twice is one."""
        row = self._database.row(
            "SELECT count(DISTINCT sha256) FROM current WHERE kind = ? AND retracted IS NULL",
            (str(EntryKind.EVIDENCE),),
        )
        return int(row[0]) if row else 0

    def days(
        self,
        *,
        offset_min: int,
        station: str | None = None,
        device: str | None = None,
    ) -> list[DayRow]:
        """Return what was counted, by device, station and six hours of a day.

        A device that wrote on one day alone, from six on, has one row for each station: no
        rule tells the parts of such a day apart. offset_min: local time minus UTC. station:
        only the devices that were there, but with all that they wrote: whose night it is, is
        told by the day before, wherever it was.
        """
        where, params = _filter(kinds=None, station=None, device=device)
        if station is not None:
            where.append("c.device IN (SELECT device FROM station_counts WHERE station = ?)")
            params.append(station)
        local = (QUARTER_S, offset_min * 60)
        spans = self._database.rows(_SPANS.format(where=_where(where)), (*local, *local, *params))
        rows: list[Row] = []
        parted: list[str] = []
        for name, group in groupby(spans, key=itemgetter(0)):
            lines = list(group)
            begin, end = min(line[2] for line in lines), max(line[3] for line in lines)
            if begin // _DAY_S == end // _DAY_S and begin % _DAY_S >= PART_S:
                rows += [
                    (name, line[1], end // _DAY_S, line[3] % _DAY_S // PART_S, *line[4:])
                    for line in lines
                ]
            else:
                parted.append(name)
        if parted:
            rows += self._database.rows(_PARTS, (json.dumps(parted), *local))
        return [DayRow(row[0], row[1], _EPOCH + timedelta(days=row[2]), *row[3:]) for row in rows]

    def tally_times(
        self, station: str, *, device: str | None = None, within: Span | None = None
    ) -> list[tuple[datetime, int, str]]:
        """Return when, how many and in which stream ("" if none), oldest first."""
        where, params = _filter(
            kinds=(EntryKind.TALLY,), station=station, device=device, within=within
        )
        where.append("c.retracted IS NULL")
        rows = self._database.rows(
            "SELECT c.happened_at, c.amount, coalesce(json_extract(c.payload, '$.stream'), '')"
            f" FROM current c{_where(where)} ORDER BY c.happened_at, c.device, c.seq",
            params,
        )
        return [(read_time(row[0]), row[1], row[2]) for row in rows]

    def last_recorded(
        self, *, station: str | None = None, device: str | None = None
    ) -> dict[tuple[str, str], datetime]:
        """Return when each device wrote its newest entry at each station (station, device)."""
        where, params = _filter(kinds=None, station=station, device=device)
        rows = self._database.rows(
            f"SELECT c.station, c.device, c.last_recorded_at FROM station_counts c{_where(where)}",
            params,
        )
        return {(row[0], row[1]): read_time(row[2]) for row in rows}

    def station_keys(self) -> tuple[str, ...]:
        """Return every station that an entry names."""
        rows = self._database.rows(
            "SELECT DISTINCT station FROM station_counts WHERE station <> '' ORDER BY station"
        )
        return tuple(row[0] for row in rows)

    def station_summaries(self, *, without: str = "") -> list[StationSummary]:
        """Return a line for each station, in order. without: a device whose entries do not count.

        A coordinator's own entries about a station say nothing of who was there.
        """
        media = {row[0]: (row[1], row[2]) for row in self._database.rows(_MEDIA)}
        rows = self._database.rows(
            "SELECT station, group_concat(device ORDER BY device), sum(entries), sum(incidents),"
            " max(last_happened_at) FROM station_counts WHERE station <> '' AND device <> ?"
            " GROUP BY station ORDER BY station",
            (without,),
        )
        return [_summary(row, media.get(row[0], (0, 0))) for row in rows]

    def standing(
        self, kinds: Iterable[EntryKind], *, station: str | None = None, but_event: str = ""
    ) -> frozenset[tuple[str, str]]:
        """Return at which stations each device has entries of some kinds that stand.

        but_event: an event that does not count. Returns (station, device).
        """
        where, params = _filter(kinds=kinds, station=None, device=None)
        around, given = _filter(kinds=None, station=station, device=None)
        # Alike in both: the one says at which places to look, and is small.
        where += [
            "c.station = p.station",
            "c.device = p.device",
            "c.retracted IS NULL",
            "NOT (c.kind = 'event' AND json_extract(c.payload, '$.event') = ?)",
        ]
        found = f"EXISTS (SELECT 1 FROM current c{_where(where)})"
        rows = self._database.rows(
            f"SELECT p.station, p.device FROM (SELECT c.station, c.device FROM station_counts c"
            f"{_where([*around, 'c.station <> ?'])}) AS p WHERE {found}",
            (*given, "", *params, but_event),
        )
        return frozenset((row[0], row[1]) for row in rows)

    def objects(self) -> list[ObjectRow]:
        """Return all content that is here, in order of its hash."""
        rows = self._database.rows("SELECT sha256 FROM objects ORDER BY sha256")
        found = (load_object(self._database, row[0]) for row in rows)
        return [item for item in found if item is not None]

    def object(self, sha256: str) -> ObjectRow | None:
        """Return one object, or None if its content is not here."""
        return load_object(self._database, sha256)

    def announced_missing(self, *, device: str | None = None) -> list[MissingObject]:
        """Return content that entries name and that is not here (light bundles)."""
        where, params = _filter(kinds=(EntryKind.EVIDENCE,), station=None, device=device)
        where += ["c.retracted IS NULL", "o.sha256 IS NULL"]
        rows = self._database.rows(
            "SELECT c.sha256, max(c.amount), c.device FROM current c"
            f" LEFT JOIN objects o ON o.sha256 = c.sha256{_where(where)}"
            " GROUP BY c.sha256, c.device ORDER BY c.device, c.sha256",
            params,
        )
        return [MissingObject(sha256=row[0], size_bytes=row[1], device=row[2]) for row in rows]

    def bundles(self, *, device: str | None = None) -> list[BundleRow]:
        """Return the bundles that were looked at, oldest first."""
        where, params = ("", ()) if device is None else (" WHERE device = ?", (device,))
        rows = self._database.rows(
            "SELECT sha256, device, alias, number, created_at, seq, head, light, verdict, code,"
            f" received_at FROM bundles{where} ORDER BY received_at, device, number, sha256",
            params,
        )
        return [_bundle(row) for row in rows]

    def has_bundle(self, sha256: str) -> bool:
        """Return True if a bundle with this hash was looked at before, whatever came of it."""
        found = self._database.row("SELECT 1 FROM bundles WHERE sha256 = ?", (sha256,))
        return found is not None

    def preview(self, sha256: str) -> Preview | None:
        """Return the preview of an object, or None."""
        row = self._database.row("SELECT jpeg, metadata FROM previews WHERE sha256 = ?", (sha256,))
        return None if row is None else Preview(sha256, bytes(row[0]), json.loads(row[1]))


_MEDIA = """SELECT c.station, count(DISTINCT c.sha256), count(DISTINCT o.sha256)
 FROM current c LEFT JOIN objects o ON o.sha256 = c.sha256
 WHERE c.kind = 'evidence' AND c.retracted IS NULL GROUP BY c.station"""


_EPOCH = date(1970, 1, 1)
_DAY_S = 86_400
PART_S = 21_600
"""Seconds of the parts of a day; see DayRow."""
_SPANS = """SELECT c.device, c.station, min(c.quarter) * ? + ?, max(c.quarter) * ? + ?,
 sum(c.seen), sum(c.tally) FROM station_quarters c{where}
 GROUP BY c.device, c.station"""
_PARTS = f"""SELECT device, station, local / {_DAY_S}, local % {_DAY_S} / {PART_S}, sum(seen),
 sum(tally) FROM json_each(?) AS parted CROSS JOIN (SELECT device, station, quarter * ? + ? AS
 local, entries, seen, tally FROM station_quarters) ON device = parted.value
 GROUP BY 1, 2, 3, 4 HAVING sum(entries) > 0 ORDER BY 1, 2, 3, 4"""


def _filter(
    *,
    kinds: Iterable[EntryKind] | None,
    station: str | None,
    device: str | None,
    within: Span | None = None,
) -> tuple[list[str], list[object]]:
    where: list[str] = []
    params: list[object] = []
    if kinds is not None:
        names = [str(kind) for kind in kinds]
        where.append(f"c.kind IN ({','.join('?' * len(names))})")
        params += names
    if station is not None:
        where.append("c.station = ?")
        params.append(station)
    if device is not None:
        where.append("c.device = ?")
        params.append(device)
    if within is not None:
        where.append("c.happened_at >= ? AND c.happened_at < ?")
        params += [write_time(within.start), write_time(within.end)]
    return where, params


def _where(conditions: Sequence[str]) -> str:
    return " WHERE " + " AND ".join(conditions) if conditions else ""


def _summary(row: Row, media: tuple[int, int]) -> StationSummary:
    return StationSummary(
        station=row[0],
        devices=tuple(row[1].split(",")),
        entries=row[2],
        incidents=row[3],
        last_happened_at=read_time(row[4]),
        media_announced=media[0],
        media_received=media[1],
    )


def _bundle(row: Row) -> BundleRow:
    return BundleRow(
        sha256=row[0],
        device=row[1],
        alias=row[2],
        number=row[3],
        created_at=read_time(row[4]),
        seq=row[5],
        head=row[6],
        light=bool(row[7]),
        verdict=row[8],
        code=row[9],
        received_at=read_time(row[10]),
    )
