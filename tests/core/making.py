"""Small entries and chains to test with."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime, timedelta

from observer_app.core.canonical import JsonValue
from observer_app.core.chain import Head, Link, commit, empty_head, extend
from observer_app.core.clock import Instant
from observer_app.core.entries import Entry, StoredEntry, write_body
from observer_app.core.kinds import EntryKind

MORNING = datetime(2025, 1, 29, 4, 0, tzinfo=UTC)
DEVICE = "0123456789abcdef" * 2
OTHER = "fedcba9876543210" * 2


def instant(minute: float, *, boot: str = "b1", mono_minute: float | None = None) -> Instant:
    mono = minute if mono_minute is None else mono_minute
    wall = MORNING + timedelta(minutes=minute)
    return Instant(wall=wall, mono_ms=round(mono * 60_000), boot=boot, offset_min=240)


def entry(
    kind: EntryKind, payload: Mapping[str, JsonValue], *, device: str = DEVICE, minute: int = 0
) -> Entry:
    return Entry(
        kind=kind,
        device=device,
        author="baki-17",
        election="az-2025",
        station="14/3",
        happened_at=instant(minute).wall,
        recorded=instant(minute),
        payload=payload,
    )


def append(known: Sequence[StoredEntry], item: Entry) -> StoredEntry:
    """Return `item` behind `known`, with a salt that depends on its place and device alone."""
    head = empty_head(item.device)
    if known:
        head = Head(device=item.device, seq=known[-1].link.seq, id=known[-1].link.id)
    body = write_body(item)
    salt = hashlib.sha256(f"{item.device} {head.seq}".encode()).digest()
    return StoredEntry(link=extend(head, commit(body, salt)), salt=salt, body=body, entry=item)


def journal(entries: Sequence[Entry]) -> list[StoredEntry]:
    out: list[StoredEntry] = []
    for item in entries:
        out.append(append(out, item))
    return out


def links(count: int, *, device: str = DEVICE, fork_at: int | None = None) -> list[Link]:
    """Return a chain; from seq `fork_at` on it holds other commitments."""
    head, out = empty_head(device), []
    for seq in range(1, count + 1):
        is_other = fork_at is not None and seq >= fork_at
        body = b"%d%s" % (seq, b" other" if is_other else b"")
        link = extend(head, commit(body, bytes(32)))
        head = Head(device=device, seq=seq, id=link.id)
        out.append(link)
    return out
