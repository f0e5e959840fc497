"""What is whole in a notebook and what is not. Nothing is ever repaired by erasing.

Source: resources/spec/notebook-v1.md, section 7.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from contextlib import ExitStack
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from observer_app.core.canonical import JsonValue
from observer_app.core.chain import Head, empty_head
from observer_app.core.errors import InputError, NotebookError
from observer_app.core.fold import fold
from observer_app.core.progress import Cancel, Progress, check
from observer_app.store import keys as slots_of
from observer_app.store.chunks import CHUNK_BYTES, chunk_count, object_cipher
from observer_app.store.damaged import DamagedJournal
from observer_app.store.driver import (
    Database,
    connect_encrypted,
    reading_encrypted,
)
from observer_app.store.evidence import read_chunk
from observer_app.store.journal import Journal
from observer_app.store.keyfiles import NAMES, read_keys
from observer_app.store.lockfile import locking
from observer_app.store.medium import lies_fixed
from observer_app.store.migrations import check_not_newer
from observer_app.store.projection import load_current
from observer_app.store.records import ObjectRow
from observer_app.store.salvage import open_damaged_evidence
from observer_app.store.walcheck import has_lost_frames


class Level(StrEnum):
    """How bad a finding is."""

    NOTE = "note"
    WARNING = "warning"
    DAMAGE = "damage"


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that was found. detail: numbers and hashes, never content."""

    code: str
    level: Level
    detail: Mapping[str, JsonValue]


@dataclass(frozen=True, slots=True)
class DoctorReport:
    """What an examination found. is_whole: nothing is damaged or missing.

    entries_known: links; entries_readable: bodies that are what was committed to.
    objects_readable: content whose every chunk and whose hash is right.
    """

    findings: tuple[Finding, ...]
    is_whole: bool
    heads: tuple[Head, ...]
    entries_known: int
    entries_readable: int
    objects_known: int
    objects_readable: int


class _Examination:
    def __init__(
        self,
        path: Path,
        *,
        notebook_key: bytes,
        progress: Progress | None,
        cancel: Cancel | None,
    ) -> None:
        self.path = path
        self.raw_key = slots_of.derive(notebook_key, purpose="journal")
        self.master = slots_of.derive(notebook_key, purpose="evidence")
        self.progress = progress
        self.cancel = cancel
        self.findings: list[Finding] = []
        self.heads: dict[str, Head] = {}
        self.links = 0
        self.bodies = 0
        self.objects: list[ObjectRow] = []
        self.objects_readable = 0
        self.done_bytes = 0

    def find(self, code: str, level: Level = Level.DAMAGE, **detail: JsonValue) -> None:
        self.findings.append(Finding(code, level, detail))

    def has_damage(self) -> bool:
        return any(finding.level is Level.DAMAGE for finding in self.findings)


def examine(
    path: Path,
    *,
    passphrase: str,
    progress: Progress | None = None,
    cancel: Cancel | None = None,
) -> DoctorReport:
    """Return what is whole and what is not. Works on damaged notebooks; takes the lock.

    progress counts bytes of media. Changes no byte, but for moving the WAL into a
    journal that was read to the end without a fault, as any opening does.
    Raises: WrongPassphraseError, NotebookError("notebook.not_found" | "notebook.in_use"
    | "notebook.newer" | "notebook.copy_first" | "keys.missing" | "keys.damaged"), Cancelled.
    """
    path = path.absolute()
    lies_fixed(path, may_be_fixed=True)
    with locking(path):
        keys = read_keys(path)
        notebook_key, _ = slots_of.unlock(keys.keys, passphrase=passphrase)
        work = _Examination(path, notebook_key=notebook_key, progress=progress, cancel=cancel)
        _examine_keys(work, keys.stale)
        _examine_journal(work)
        _examine_media(work)
    return DoctorReport(
        findings=tuple(work.findings),
        is_whole=not work.has_damage(),
        heads=tuple(work.heads[device] for device in sorted(work.heads)),
        entries_known=work.links,
        entries_readable=work.bodies,
        objects_known=len(work.objects),
        objects_readable=work.objects_readable,
    )


def _examine_keys(work: _Examination, stale: tuple[str, ...]) -> None:
    for name in stale:
        try:
            slots_of.read_key_file((work.path / name).read_bytes())
            work.find("keys.copy_old", Level.WARNING, file=NAMES.index(name) + 1)
        except (NotebookError, OSError):
            work.find("keys.copy_damaged", file=NAMES.index(name) + 1)
    for file in (work.path, *sorted(work.path.iterdir())):
        if file.stat().st_mode & 0o077:
            work.find("notebook.open_to_others", Level.WARNING)
            return


def _examine_journal(work: _Examination) -> None:
    path = work.path / "journal.db"
    try:
        with reading_encrypted(path, work.raw_key) as database:
            check_not_newer(database)
    except NotebookError as exc:
        if exc.code == "notebook.newer":
            raise
        work.find("journal.unreadable", why=exc.code)
        return
    if has_lost_frames(path.with_name("journal.db-wal")):
        work.find("journal.wal_cut", Level.WARNING)
    with DamagedJournal(path, work.raw_key) as journal:
        _follow_chains(work, journal)
        work.objects = list(journal.objects())
        if journal.rows_lost:
            work.find("journal.rows_lost", rows=journal.rows_lost)
    if not work.has_damage():
        _check_pages(work, path)


def _follow_chains(work: _Examination, journal: DamagedJournal) -> None:
    broken: set[str] = set()
    for found in journal.entries():
        check(work.cancel)
        if found.link is None:
            work.find("journal.link_lost", row=found.n)
            continue
        link = found.link
        work.links += 1
        head = work.heads.get(link.device, empty_head(link.device))
        follows = link.seq == head.seq + 1 and link.prev == head.id and link.id == found.link_id
        if not follows and link.device not in broken:
            broken.add(link.device)
            work.find("journal.broken_chain", device=link.device, seq=link.seq)
        work.heads[link.device] = Head(link.device, link.seq, link.id)
        if found.is_verified:
            work.bodies += 1
        elif found.body is not None:
            work.find("journal.bad_commitment", device=link.device, seq=link.seq)


def _check_pages(work: _Examination, path: Path) -> None:
    """Ask SQLCipher about every page, and SQLite about every index.

    The WAL goes in first: integrity of the file alone says nothing about a page that the
    WAL still covers (one false alarm was measured).
    """
    with ExitStack() as stack:
        if path.with_name("journal.db-wal").exists():
            database = connect_encrypted(path, work.raw_key)
            stack.callback(database.close)
            database.row("PRAGMA wal_checkpoint(TRUNCATE)")
        else:
            database = stack.enter_context(reading_encrypted(path, work.raw_key))
        try:
            for pragma in ("cipher_integrity_check", "integrity_check"):
                for row in database.rows(f"PRAGMA {pragma}"):
                    if row[0] != "ok":
                        work.find("journal.damaged_page", check=pragma)
                        break
            _check_projection(work, database)
        except NotebookError as exc:
            work.find("journal.damaged_page", why=exc.code)


def _check_projection(work: _Examination, database: Database) -> None:
    row = database.row("SELECT value FROM settings WHERE name = 'notebook.device'")
    if row is None:
        work.find("journal.device_lost")
    journal = Journal(database, device="", discard=lambda item: None)
    try:
        for head in journal.devices():
            for entry_id, current in fold(journal.stored(head.device)).items():
                check(work.cancel)
                if load_current(database, entry_id) != current:
                    # Derived, so nothing is lost: it can be folded again.
                    work.find("projection.differs", Level.WARNING, device=head.device)
                    break
    except InputError:
        work.find("journal.bad_entry")
    _check_announced(work, database, own="" if row is None else str(json.loads(row[0])))


def _check_announced(work: _Examination, database: Database, *, own: str) -> None:
    rows = database.rows(
        "SELECT c.device = ?, c.sha256, c.seq FROM current c"
        " LEFT JOIN objects o ON o.sha256 = c.sha256"
        " WHERE c.kind = 'evidence' AND o.sha256 IS NULL ORDER BY c.n",
        (own,),
    )
    for is_own, sha256, seq in rows:
        if is_own:
            work.find("evidence.not_here", sha256=sha256, seq=seq)
        else:
            work.find("evidence.not_received", Level.NOTE, sha256=sha256)


def _examine_media(work: _Examination) -> None:
    with ExitStack() as stack:
        try:
            database = open_damaged_evidence(work.path / "evidence.db", stack)
        except NotebookError as exc:
            work.find("evidence.unreadable", why=exc.code)
            return
        _count_unnamed(work, database)
        for item in work.objects:
            _examine_object(work, database, item)


def _count_unnamed(work: _Examination, database: Database) -> None:
    named = {chunk for item in work.objects for chunk in item.chunk_ids}
    try:
        unnamed = sum(row[0] not in named for row in database.rows("SELECT id FROM chunks"))
    except NotebookError as exc:
        # Single chunks may still be found: the reading goes on.
        work.find("evidence.unreadable", why=exc.code)
        return
    if unnamed:
        work.find("evidence.unnamed_chunks", Level.NOTE, chunks=unnamed)


def _examine_object(work: _Examination, database: Database, item: ObjectRow) -> None:
    bad = _bad_chunks(work, database, item)
    if not bad:
        work.objects_readable += 1
    else:
        lost = [index for index in bad if index >= 0]
        work.find("evidence.damaged", sha256=item.sha256, chunks=len(lost), of=len(item.chunk_ids))


def _bad_chunks(work: _Examination, database: Database, item: ObjectRow) -> list[int]:
    """Return the numbers of chunks that are gone or altered; [-1] for a wrong hash."""
    cipher = object_cipher(item.key, master=work.master)
    digest = hashlib.sha256()
    bad: list[int] = []
    last = chunk_count(item.size_bytes) - 1
    for index in range(last + 1):
        check(work.cancel)
        chunk_id = item.chunk_ids[index] if index < len(item.chunk_ids) else 0
        try:
            place = (item.object_id, index, index == last)
            chunk = read_chunk(database, chunk_id, cipher=cipher, place=place)
            left = item.size_bytes - index * CHUNK_BYTES
            digest.update(memoryview(chunk)[:left])
        except NotebookError:
            bad.append(index)
        work.done_bytes += CHUNK_BYTES
        if work.progress is not None:
            work.progress(work.done_bytes, _total(work.objects))
    if not bad and digest.hexdigest() != item.sha256:
        bad.append(-1)
    return bad


def _total(objects: list[ObjectRow]) -> int:
    return sum(chunk_count(item.size_bytes) for item in objects) * CHUNK_BYTES
