"""Photos and videos: taken in byte for byte, named by one entry, shown through previews."""

from __future__ import annotations

import os
import re
import secrets
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO

from observer_app.core.canonical import JsonValue
from observer_app.core.errors import Cancelled, InputError, ObserverError
from observer_app.core.fold import Current
from observer_app.core.kinds import EntryKind
from observer_app.core.progress import Cancel, Progress, check
from observer_app.services import files
from observer_app.services.session import Changes, Session

if TYPE_CHECKING:
    from observer_app.media.client import MediaWorker
    from observer_app.services.commands import Command
    from observer_app.store.evidence import Evidence
    from observer_app.store.records import ObjectRow, Preview, SealedObject

MAX_FILE_BYTES = (1 << 33) - 1
_COPY_BYTES = 1 << 20
_CONTENT = ("sha256", "size_bytes", "media_type", "name")
"""What an entry says of its content, whatever that belongs to."""
_NOT_TEXT = re.compile("[\ud800-\udfff]")


@dataclass(frozen=True, slots=True)
class Taken:
    """A file whose bytes are durable in the notebook, and that no entry names yet."""

    sealed: SealedObject
    media_type: str
    name: str


def take_in(
    evidence: Evidence,
    path: Path,
    *,
    progress: Progress | None = None,
    cancel: Cancel | None = None,
) -> Taken:
    """Return the file at `path` sealed in `evidence`; safe to call from any thread.

    Raises: InputError("evidence.unreadable" | "evidence.empty" | "evidence.too_large" |
    "evidence.no_room"), DiskFullError, Cancelled; then nothing of it stays.
    """
    try:
        if not path.is_file():
            raise InputError("evidence.unreadable")
        if path.stat().st_size > evidence.free_bytes:
            raise InputError("evidence.no_room")
        with path.open("rb") as source:
            return take_in_stream(
                evidence, source, name=path.name, progress=progress, cancel=cancel
            )
    except OSError as exc:
        raise InputError("evidence.unreadable") from exc


def take_in_stream(
    evidence: Evidence,
    source: BinaryIO,
    *,
    name: str,
    progress: Progress | None = None,
    cancel: Cancel | None = None,
) -> Taken:
    """Return the content of a seekable stream sealed in `evidence`: bytes that were pasted, say.

    Raises: as take_in, and OSError from `source`.
    """
    from observer_app.media.sniff import HEAD_BYTES, sniff

    size = source.seek(0, os.SEEK_END)
    if size == 0:
        raise InputError("evidence.empty")
    if size > MAX_FILE_BYTES:
        raise InputError("evidence.too_large", limit_bytes=MAX_FILE_BYTES)
    source.seek(0)
    media_type = sniff(source.read(HEAD_BYTES)).name
    source.seek(0)
    sealed = evidence.take_in(source, size_hint=size, progress=progress, cancel=cancel)
    return Taken(sealed=sealed, media_type=media_type, name=_as_text(name)[:255])


def take_in_each(
    evidence: Evidence,
    paths: Sequence[Path],
    *,
    progress: Progress | None = None,
    cancel: Cancel | None = None,
) -> tuple[tuple[Taken, ...], tuple[tuple[str, ObserverError], ...]]:
    """Return the files that could be sealed, and the names of the others with why not.

    Raises: Cancelled; then nothing of any of them stays.
    """
    taken: list[Taken] = []
    left: list[tuple[str, ObserverError]] = []
    for path in paths:
        try:
            check(cancel)
            taken.append(take_in(evidence, path, progress=progress, cancel=cancel))
        except Cancelled:
            for item in taken:
                evidence.discard(item.sealed)
            raise
        except ObserverError as exc:
            left.append((path.name, exc))
    return tuple(taken), tuple(left)


def _as_text(name: str) -> str:
    """Return a file's name as text: bytes that are no UTF-8 (an old camera's card) are marked."""
    return _NOT_TEXT.sub("\ufffd", name)


def record_taken(
    session: Session,
    taken: Sequence[Taken],
    *,
    to: str = "",
    note: str = "",
    at: datetime | None = None,
) -> Changes:
    """Name sealed files in the journal, one entry each, in one transaction.

    `to`: the entry that they belong to. Raises: InputError("entry.not_found").
    """
    target = session.notebook.queries.one(to) if to else None
    entries = []
    for item in taken:
        payload: dict[str, JsonValue] = {
            "sha256": item.sealed.sha256,
            "size_bytes": item.sealed.size_bytes,
            "media_type": item.media_type,
            "name": item.name,
        }
        if target is not None:
            payload["to"] = target.id
        if note:
            payload["note"] = note
        station = target.station if target is not None else None
        entries.append(session.entry(EntryKind.EVIDENCE, payload, at=at, station=station))
    return session.append(*entries, objects=tuple(item.sealed for item in taken))


def record_with(
    session: Session, command: Command, taken: Sequence[Taken], *, linked: Sequence[Current] = ()
) -> Changes:
    """Record `command`, and files as belonging to it, in one transaction.

    linked: evidence that stands already; its content belongs to the new entry as well, and is
    not copied. Raises: as Session.execute and record_taken; then nothing of it is there.
    """
    with session.together():
        done = [session.execute(command)]
        to = done[0].newest.id
        if taken:
            done.append(record_taken(session, taken, to=to))
        if linked:
            done.append(_link(session, linked, to=to))
    return Changes.of(done)


def _link(session: Session, linked: Sequence[Current], *, to: str) -> Changes:
    """Name content that is known already as belonging to one more entry."""
    target = session.notebook.queries.one(to)
    entries = []
    for item in linked:
        same = {name: item.payload[name] for name in _CONTENT}
        payload: dict[str, JsonValue] = {**same, "to": target.id}
        entries.append(session.entry(EntryKind.EVIDENCE, payload, station=target.station))
    return session.append(*entries)


def attach(
    session: Session,
    paths: Sequence[Path],
    *,
    to: str = "",
    note: str = "",
    progress: Progress | None = None,
    cancel: Cancel | None = None,
) -> Changes:
    """Take in files and name them: all of them, or none.

    Raises: as take_in and record_taken.
    """
    if not paths:
        raise InputError("evidence.none_given")
    if to:
        to = session.notebook.queries.one(to).id
    with taking_in(session, paths, progress=progress, cancel=cancel) as taken:
        return record_taken(session, taken, to=to, note=note)


@contextmanager
def taking_in(
    session: Session,
    paths: Sequence[Path],
    *,
    progress: Progress | None = None,
    cancel: Cancel | None = None,
) -> Iterator[tuple[Taken, ...]]:
    """Give all files sealed; if the block raises, none of their chunks stays.

    Raises: as take_in.
    """
    taken: list[Taken] = []
    try:
        for path in paths:
            check(cancel)
            taken.append(take_in(session.notebook.evidence, path, progress=progress, cancel=cancel))
        yield tuple(taken)
    except BaseException:
        for item in taken:
            session.notebook.evidence.discard(item.sealed)
        raise


def evidence_entries(session: Session, *, station: str | None = None) -> list[Current]:
    """Return the evidence entries that stand, oldest first."""
    return session.notebook.queries.current(kinds=(EntryKind.EVIDENCE,), station=station)


def evidence_of(session: Session, entry_id: str) -> list[Current]:
    """Return the evidence that belongs to an entry, oldest first."""
    return session.notebook.queries.current(kinds=(EntryKind.EVIDENCE,), target=entry_id)


def find_evidence(session: Session, ref: str) -> Current:
    """Return the evidence entry that `ref` names: an entry reference, or the start of a SHA-256.

    Raises: InputError("evidence.not_found" | "entry.ambiguous").
    """
    by_hash = [
        entry
        for entry in evidence_entries(session)
        if len(ref) >= 6 and str(entry.payload["sha256"]).startswith(ref.lower())
    ]
    if len({entry.payload["sha256"] for entry in by_hash}) > 1:
        raise InputError("entry.ambiguous", ref=ref[:64])
    if by_hash:
        return by_hash[0]
    entry = session.notebook.queries.one(ref)
    if entry.kind is not EntryKind.EVIDENCE:
        raise InputError("evidence.not_found")
    return entry


def export_original(
    session: Session,
    ref: str,
    out: Path,
    *,
    progress: Progress | None = None,
    cancel: Cancel | None = None,
) -> Current:
    """Write the original bytes of a piece of evidence to `out`, a new file, and check them.

    Leaves the notebook's protection: the caller has asked the person. Raises:
    InputError("file.exists"), VerificationError, NotebookError, DiskFullError, Cancelled.
    """
    entry = find_evidence(session, ref)
    row = session.notebook.queries.object(str(entry.payload["sha256"]))
    if row is None:
        raise InputError("evidence.not_received")
    write_original(session.notebook.evidence, row, out, progress=progress, cancel=cancel)
    return entry


def write_original(
    evidence: Evidence,
    row: ObjectRow,
    out: Path,
    *,
    progress: Progress | None = None,
    cancel: Cancel | None = None,
) -> None:
    """Write an object's bytes to `out`, a new file; safe to call from any thread.

    The file has its name only once it is whole. Raises: as export_original; then no file is
    left behind.
    """
    if out.exists():
        raise InputError("file.exists", name=out.name)
    temporary = out.with_name(f".{secrets.token_hex(6)}.tmp")
    try:
        out.parent.mkdir(parents=True, exist_ok=True)
        with temporary.open("xb") as target:
            _copy(evidence, row, target, progress=progress, cancel=cancel)
        # The empty file claims the name: rename alone would replace somebody else's.
        out.open("xb").close()
        temporary.replace(out)
    except FileExistsError as exc:
        raise InputError("file.exists", name=out.name) from exc
    except OSError as exc:
        raise files.disk_error(exc, at=out.parent) from exc
    finally:
        temporary.unlink(missing_ok=True)


def _copy(
    evidence: Evidence,
    row: ObjectRow,
    target: BinaryIO,
    *,
    progress: Progress | None,
    cancel: Cancel | None,
) -> None:
    done = 0
    with evidence.open(row) as source:
        while block := source.read(_COPY_BYTES):
            check(cancel)
            target.write(block)
            done += len(block)
            if progress is not None:
                progress(done, row.size_bytes)
    target.flush()
    os.fsync(target.fileno())


def make_preview(session: Session, sha256: str, *, worker: MediaWorker) -> Preview | None:
    """Return the preview of a piece of evidence, made and kept if it was not there yet.

    None if the bytes are not here. A file that no decoder reads gets an empty preview:
    the evidence is kept whatever a decoder says.
    """
    queries = session.notebook.queries
    known = queries.preview(sha256)
    if known is not None:
        return known
    row = queries.object(sha256)
    if row is None:
        return None
    jpeg, metadata = examine_object(session.notebook.evidence, row, worker=worker)
    return keep_preview(session, sha256, jpeg=jpeg, metadata=metadata)


def keep_preview(
    session: Session, sha256: str, *, jpeg: bytes, metadata: dict[str, JsonValue]
) -> Preview:
    """Keep what examine_object found and return it.

    Where no decoder could be started nothing is kept: another day it may.
    """
    from observer_app.store.records import Preview

    if metadata.get("unreadable") != "media.unavailable":
        session.notebook.vault.put_preview(sha256, jpeg=jpeg, metadata=metadata)
    return Preview(sha256=sha256, jpeg=jpeg, metadata=metadata)


def examine_object(
    evidence: Evidence, row: ObjectRow, *, worker: MediaWorker
) -> tuple[bytes, dict[str, JsonValue]]:
    """Return the preview JPEG (b"" if no decoder reads it) and what the file says of itself."""
    try:
        with evidence.open(row) as reader:
            found = worker.examine(reader, size_bytes=row.size_bytes)
    except InputError as exc:
        return b"", {"unreadable": exc.code}
    metadata: dict[str, JsonValue] = {
        "media_type": found.media_type,
        "width": found.width,
        "height": found.height,
        "phash": found.phash,
    }
    optional = {
        "captured_at": found.captured_at,
        "duration_ms": found.duration_ms,
        "make": found.make,
        "model": found.model,
        "gps": list(found.gps) if found.gps else None,
    }
    metadata.update({name: value for name, value in optional.items() if value is not None})
    return found.preview_jpeg, metadata


def view_object(evidence: Evidence, row: ObjectRow, *, worker: MediaWorker) -> bytes:
    """Return a JPEG of a photo that is large enough to read from; b"" if no decoder reads it."""
    try:
        with evidence.open(row) as reader:
            return worker.view(reader, size_bytes=row.size_bytes).jpeg
    except InputError:
        return b""
