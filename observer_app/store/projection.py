"""The tables that are folded from entries: what stands now, and counts by station.

Written in the same transaction as the entry; can be thrown away and rebuilt.
Source: resources/spec/notebook-v1.md, section 4.
"""

from __future__ import annotations

import json
from collections.abc import Iterable

from observer_app.core.canonical import write_canonical
from observer_app.core.clock import read_time, write_time
from observer_app.core.entries import StoredEntry
from observer_app.core.fold import Change, Current, step
from observer_app.core.kinds import EntryKind
from observer_app.core.tally import DAY_KINDS
from observer_app.store.driver import Database, Row

COLUMNS = (
    "c.id, c.device, c.seq, c.author, c.kind, c.station, c.happened_at, c.recorded_at,"
    " c.payload, c.changes, c.retracted"
)

_TARGETS = {
    EntryKind.AMEND: "target",
    EntryKind.RETRACT: "target",
    EntryKind.REVIEW: "target",
    EntryKind.EVIDENCE: "to",
}
"""The payload field that names another entry, of the kinds that have one."""

_AMOUNTS = {EntryKind.TALLY: "count", EntryKind.EVIDENCE: "size_bytes"}

_INSERT = """INSERT INTO current (n, id, device, seq, author, kind, station, happened_at,
 recorded_at, payload, changes, retracted, target, sha256, amount)
 VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"""

_UPDATE = """UPDATE current SET happened_at = ?, payload = ?, changes = ?, retracted = ?,
 target = ?, sha256 = ?, amount = ? WHERE n = (SELECT n FROM links WHERE id = ?)"""

_COUNT = """INSERT INTO station_counts
 (station, device, entries, incidents, last_recorded_at, last_happened_at)
 VALUES (?, ?, ?, ?, ?, ?)
 ON CONFLICT (station, device) DO UPDATE SET entries = entries + excluded.entries,
 incidents = incidents + excluded.incidents,
 last_recorded_at = max(last_recorded_at, excluded.last_recorded_at),
 last_happened_at = CASE WHEN excluded.entries > 0 THEN excluded.last_happened_at
 ELSE last_happened_at END"""

QUARTER_S = 900
"""Seconds of the stretches that are counted apart; every zone's midnight begins one."""

_QUARTER = """INSERT INTO station_quarters (device, station, quarter, entries, seen, tally)
 VALUES (?, ?, ?, ?, ?, ?)
 ON CONFLICT (device, station, quarter) DO UPDATE SET entries = entries + excluded.entries,
 seen = seen + excluded.seen, tally = tally + excluded.tally"""


def read_current(row: Row) -> Current:
    """Return the state in a row of COLUMNS."""
    changes: tuple[Change, ...] = ()
    if row[9] != "[]":
        changes = tuple(
            Change(
                by=item["by"],
                at=read_time(item["at"]),
                reason=item["reason"],
                before=item["before"],
                happened_before=read_time(item["happened_before"]),
            )
            for item in json.loads(row[9])
        )
    return Current(
        id=row[0],
        device=row[1],
        seq=row[2],
        author=row[3],
        kind=EntryKind(row[4]),
        station=row[5],
        happened_at=read_time(row[6]),
        recorded_at=read_time(row[7]),
        payload=json.loads(row[8]),
        changes=changes,
        retracted=row[10],
    )


def load_current(database: Database, entry_id: str) -> Current | None:
    """Return the state of one entry, or None."""
    row = database.row(
        f"SELECT {COLUMNS} FROM links l JOIN current c ON c.n = l.n WHERE l.id = ?", (entry_id,)
    )
    return None if row is None else read_current(row)


def project(database: Database, stored: StoredEntry, *, n: int) -> tuple[Current, ...]:
    """Fold one entry in; return the states that changed. n: its row in links.

    Inside a transaction, in chain order of its device.
    """
    before: dict[str, Current] = {}

    def look_up(entry_id: str) -> Current | None:
        found = load_current(database, entry_id)
        if found is not None:
            before[entry_id] = found
        return found

    own, *others = step(stored, look_up)
    database.run(_INSERT, (n, *_own_values(own), *_changing_values(own)[1:]))
    _count(database, None, own)
    for other in others:
        database.run(_UPDATE, (*_changing_values(other), other.id))
        _count(database, before[other.id], other)
    return (own, *others)


def _own_values(current: Current) -> tuple[object, ...]:
    return (
        current.id,
        current.device,
        current.seq,
        current.author,
        str(current.kind),
        current.station,
        write_time(current.happened_at),
        write_time(current.recorded_at),
    )


def _changing_values(current: Current) -> tuple[object, ...]:
    """What an amendment may change: happened_at, payload, changes, retracted, keys."""
    target = _TARGETS.get(current.kind)
    amount = _AMOUNTS.get(current.kind)
    is_evidence = current.kind is EntryKind.EVIDENCE
    return (
        write_time(current.happened_at),
        write_canonical(dict(current.payload)).decode("utf-8"),
        _write_changes(current.changes),
        current.retracted,
        None if target is None else current.payload.get(target),
        current.payload["sha256"] if is_evidence else None,
        None if amount is None else current.payload[amount],
    )


def _write_changes(changes: tuple[Change, ...]) -> str:
    if not changes:
        return "[]"
    return write_canonical(
        [
            {
                "by": change.by,
                "at": write_time(change.at),
                "reason": change.reason,
                "before": dict(change.before),
                "happened_before": write_time(change.happened_before),
            }
            for change in changes
        ]
    ).decode("utf-8")


def _count(database: Database, before: Current | None, after: Current) -> None:
    incidents = _incidents(after) - _incidents(before)
    recorded, happened = write_time(after.recorded_at), write_time(after.happened_at)
    database.run(
        _COUNT,
        (
            after.station,
            after.device,
            1 if before is None else 0,
            incidents,
            recorded,
            happened,
        ),
    )
    _count_quarters(database, before, after)


def _count_quarters(database: Database, before: Current | None, after: Current) -> None:
    changed: dict[int, tuple[int, int, int]] = {}
    for current, sign in ((before, -1), (after, 1)):
        if current is not None:
            quarter = int(current.happened_at.timestamp()) // QUARTER_S
            entries, seen, tally = changed.get(quarter, (0, 0, 0))
            seen += sign * int(current.retracted is None and current.kind in DAY_KINDS)
            changed[quarter] = (entries + sign, seen, tally + sign * _tally(current))
    for quarter, counts in changed.items():
        if any(counts):
            database.run(_QUARTER, (after.device, after.station, quarter, *counts))


def _tally(current: Current | None) -> int:
    if current is None or current.kind is not EntryKind.TALLY or current.retracted is not None:
        return 0
    return int(current.payload["count"])


def _incidents(current: Current | None) -> int:
    stands = current is not None and current.retracted is None
    return int(stands and current is not None and current.kind is EntryKind.INCIDENT)


def clear_projection(database: Database, *, device: str | None = None) -> None:
    """Throw away what was folded, of one device or of all. Inside a transaction."""
    where, params = ("", ()) if device is None else (" WHERE device = ?", (device,))
    database.run(f"DELETE FROM current{where}", params)
    database.run(f"DELETE FROM station_counts{where}", params)
    database.run(f"DELETE FROM station_quarters{where}", params)


def fold_all(database: Database, entries: Iterable[tuple[int, StoredEntry]]) -> int:
    """Fold entries in, in the order given; return how many. Inside a transaction."""
    count = 0
    for n, stored in entries:
        project(database, stored, n=n)
        count += 1
    return count
