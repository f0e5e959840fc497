"""Small real notebooks and entries for the tests of the store."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from pathlib import Path

from observer_app.core.canonical import JsonValue
from observer_app.core.chain import Link, commit, empty_head, extend
from observer_app.core.clock import Instant
from observer_app.core.entries import Entry, StoredEntry, read_body, write_body
from observer_app.core.kinds import EntryKind
from observer_app.store.keys import FLOOR_KDF
from observer_app.store.notebook import Notebook, create_notebook, open_notebook
from observer_app.store.records import BundleRow

PASSPHRASE = "copper lantern orchard seven"
DEVICE = "ab" * 16
STATION = "12/3"
START = datetime(2025, 1, 29, 4, 0, tzinfo=UTC)


def new_notebook(path: Path, *, device: str = DEVICE) -> Notebook:
    return create_notebook(path, passphrase=PASSPHRASE, device=device, kdf=FLOOR_KDF)


def reopen(path: Path) -> Notebook:
    return open_notebook(path, passphrase=PASSPHRASE)


def entry(
    kind: EntryKind = EntryKind.TALLY,
    payload: Mapping[str, JsonValue] | None = None,
    *,
    device: str = DEVICE,
    minute: int = 0,
    station: str = STATION,
) -> Entry:
    at = START + timedelta(minutes=minute)
    return Entry(
        kind=kind,
        device=device,
        author="observer-1",
        election="2025-municipal",
        station=station,
        happened_at=at,
        recorded=Instant(wall=at, mono_ms=minute * 60_000, boot="boot-1", offset_min=240),
        payload={"count": 1} if payload is None else payload,
    )


def note(text: str, *, minute: int = 0, device: str = DEVICE) -> Entry:
    return entry(EntryKind.EVENT, {"event": "arrived", "note": text}, minute=minute, device=device)


def evidence_entry(sha256: str, size_bytes: int, *, device: str = DEVICE) -> Entry:
    payload = {
        "sha256": sha256,
        "size_bytes": size_bytes,
        "media_type": "image/jpeg",
        "name": "photo.jpg",
    }
    return entry(EntryKind.EVIDENCE, payload, device=device)


def chain(entries: list[Entry], *, salt: int = 0) -> list[StoredEntry]:
    """Return entries of one device as another notebook's journal holds them."""
    head = empty_head(entries[0].device)
    result = []
    for number, item in enumerate(entries):
        body = write_body(item)
        secret = hashlib.sha256(f"{salt}/{number}".encode()).digest()
        link = extend(head, commit(body, secret))
        head = type(head)(device=link.device, seq=link.seq, id=link.id)
        result.append(StoredEntry(link=link, salt=secret, body=body, entry=read_body(body)))
    return result


def bundle_row(links: list[Link], *, verdict: str = "accepted", name: bytes = b"") -> BundleRow:
    last = links[-1] if links else None
    return BundleRow(
        sha256=hashlib.sha256(name or os.urandom(8)).hexdigest(),
        device=last.device if last else "cd" * 16,
        alias="observer-2",
        number=1,
        created_at=START,
        seq=last.seq if last else 0,
        head=last.id if last else "0" * 64,
        light=False,
        verdict=verdict,
        code="ok",
        received_at=START,
    )


def hashes(folder: Path) -> dict[str, str]:
    """Return what lies in a folder: each file's name, hash and time of change."""
    return {
        file.name: f"{hashlib.sha256(file.read_bytes()).hexdigest()} {file.stat().st_mtime_ns}"
        for file in sorted(folder.iterdir())
    }
