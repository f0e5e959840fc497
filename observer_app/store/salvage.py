"""Whatever can still be read of a damaged notebook, written out for a person to keep.

What is written is readable by anybody: it is done only when somebody asks for it.
Source: resources/spec/notebook-v1.md, section 7.
"""

from __future__ import annotations

import hashlib
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from observer_app.core.canonical import JsonValue, read_json, write_canonical
from observer_app.core.errors import InputError, NotebookError
from observer_app.core.progress import Cancel, Progress, check
from observer_app.store import keys as slots_of
from observer_app.store.chunks import CHUNK_BYTES, chunk_count, object_cipher
from observer_app.store.damaged import DamagedJournal, FoundEntry
from observer_app.store.driver import Database, connect_plain, reading_plain
from observer_app.store.evidence import read_chunk
from observer_app.store.keyfiles import read_keys, refusing_full_disk
from observer_app.store.lockfile import locking
from observer_app.store.records import ObjectRow


@dataclass(frozen=True, slots=True)
class SalvageReport:
    """What was written. media_partial: content with zeros where chunks were lost."""

    entries: int
    entries_verified: int
    rows_lost: int
    media_whole: int
    media_partial: int


def salvage(
    path: Path,
    *,
    passphrase: str,
    out: Path,
    progress: Progress | None = None,
    cancel: Cancel | None = None,
) -> SalvageReport:
    """Write what is readable to the new folder `out`: entries.jsonl and media/SHA256.

    Each line has device, seq, prev, commitment, id, salt, body, and whether body and
    commitment agree; null where it is lost. Content with lost chunks is called
    SHA256.partial. The notebook is not changed. progress counts entries, then objects.
    Raises: InputError("output.exists"), DiskFullError, Cancelled, and as doctor.examine.
    """
    path = path.absolute()
    with locking(path):
        copies = read_keys(path)
        notebook_key, _ = slots_of.unlock(copies.keys, passphrase=passphrase)
        if out.exists() and (not out.is_dir() or any(out.iterdir())):
            raise InputError("output.exists")
        with refusing_full_disk():
            (out / "media").mkdir(mode=0o700, parents=True)
            raw_key = slots_of.derive(notebook_key, purpose="journal")
            with DamagedJournal(path / "journal.db", raw_key) as journal:
                entries, verified = _write_entries(journal, out, progress, cancel)
                objects = list(journal.objects())
                master = slots_of.derive(notebook_key, purpose="evidence")
                whole, partial = _write_media(path, out, objects, master, cancel)
                return SalvageReport(entries, verified, journal.rows_lost, whole, partial)


def _write_entries(
    journal: DamagedJournal, out: Path, progress: Progress | None, cancel: Cancel | None
) -> tuple[int, int]:
    count = verified = 0
    with (out / "entries.jsonl").open("wb") as file:
        for found in journal.entries():
            check(cancel)
            file.write(write_canonical(_line(found)) + b"\n")
            count += 1
            verified += found.is_verified
            if progress is not None:
                progress(count, None)
    return count, verified


def _line(found: FoundEntry) -> JsonValue:
    link = found.link
    body: JsonValue = None
    if found.body is not None:
        try:
            body = read_json(found.body)
        except InputError:
            body = found.body.decode("utf-8", "replace")
    return {
        "device": None if link is None else link.device,
        "seq": None if link is None else link.seq,
        "prev": None if link is None else link.prev,
        "commitment": None if link is None else link.commitment,
        "id": None if link is None else link.id,
        "salt": found.salt.hex(),
        "body": body,
        "verified": found.is_verified,
    }


def _write_media(
    path: Path, out: Path, objects: list[ObjectRow], master: bytes, cancel: Cancel | None
) -> tuple[int, int]:
    whole = partial = 0
    with ExitStack() as stack:
        try:
            database = open_damaged_evidence(path / "evidence.db", stack)
        except NotebookError:
            return 0, 0
        for item in objects:
            target = out / "media" / f"{item.sha256}.partial"
            with target.open("wb") as file:
                chunks, is_whole = _write_object(database, item, file, master, cancel)
            if is_whole:
                target.rename(target.with_suffix(""))
                whole += 1
            elif chunks:
                partial += 1
            else:
                target.unlink()
    return whole, partial


def open_damaged_evidence(path: Path, stack: ExitStack) -> Database:
    """Return a connection that `stack` closes, and that takes back an unfinished commit."""
    journal = path.with_name(path.name + "-journal")
    if journal.exists() and journal.stat().st_size > 0:
        database = connect_plain(path)
        stack.callback(database.close)
        return database
    return stack.enter_context(reading_plain(path))


def _write_object(
    database: Database, item: ObjectRow, file: BinaryIO, master: bytes, cancel: Cancel | None
) -> tuple[int, bool]:
    """Return how many chunks were readable, and whether all is what the hash says."""
    cipher = object_cipher(item.key, master=master)
    digest = hashlib.sha256()
    readable, last = 0, chunk_count(item.size_bytes) - 1
    for index in range(last + 1):
        check(cancel)
        length = min(CHUNK_BYTES, item.size_bytes - index * CHUNK_BYTES)
        chunk_id = item.chunk_ids[index] if index < len(item.chunk_ids) else 0
        try:
            place = (item.object_id, index, index == last)
            chunk = read_chunk(database, chunk_id, cipher=cipher, place=place)
            readable += 1
        except NotebookError:
            chunk = bytes(CHUNK_BYTES)
        digest.update(memoryview(chunk)[:length])
        file.write(memoryview(chunk)[:length])
    return readable, readable == last + 1 and digest.hexdigest() == item.sha256
