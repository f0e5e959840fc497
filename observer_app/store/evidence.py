"""evidence.db: sealed chunks of one size, and nothing else.

It has its own connection and may be used from another thread than the journal, so that a
tap never waits for a video. Source: resources/spec/notebook-v1.md, section 5.
"""

from __future__ import annotations

import io
import os
import shutil
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO

from observer_app.core.errors import NotebookError
from observer_app.core.progress import Cancel, Progress, check
from observer_app.store.chunks import (
    CHUNK_BYTES,
    SEALED_BYTES,
    associated,
    chunk_count,
    nonce,
    object_cipher,
)
from observer_app.store.driver import Database, connect_plain
from observer_app.store.intake import EvidenceWriter, delete_chunks
from observer_app.store.records import ObjectRow, SealedObject

if TYPE_CHECKING:
    from _typeshed import WriteableBuffer
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

_SCHEMA = f"""CREATE TABLE chunks (
  id INTEGER PRIMARY KEY,
  data BLOB NOT NULL CHECK (length(data) = {SEALED_BYTES})
) STRICT"""

_UNKNOWN_ROOM = 1 << 62


def create_evidence(path: Path) -> None:
    """Make an empty evidence.db."""
    database = connect_plain(path, may_create=True)
    try:
        with database.transaction():
            database.run(_SCHEMA)
    finally:
        database.close()


class Evidence:
    """Content at rest: taken in once, read at any place, each chunk verified."""

    def __init__(self, database: Database, *, master: bytes) -> None:
        self._database = database
        self._master = master

    @property
    def free_bytes(self) -> int:
        """The room on its disk; what a disk that is gone has is said by the next write."""
        try:
            return shutil.disk_usage(self._database.path.parent).free
        except OSError:
            return _UNKNOWN_ROOM

    def take_in(
        self,
        source: BinaryIO,
        *,
        size_hint: int | None = None,
        progress: Progress | None = None,
        cancel: Cancel | None = None,
    ) -> SealedObject:
        """Return the content of `source`, sealed and durable; nothing names it yet.

        Reads to the end, once, 1 MiB at a time. Journal.append with `objects` keeps it;
        `discard` takes it back, and so does the next opening.
        Raises: Cancelled, DiskFullError, NotebookError, OSError of `source`; nothing is
        left then.
        """
        with self.writer() as writer:
            while True:
                check(cancel)
                data = source.read(CHUNK_BYTES)
                if not data:
                    return writer.finish()
                writer.write(data)
                if progress is not None:
                    progress(writer.size_bytes, size_hint)

    def writer(self) -> EvidenceWriter:
        """Return the push side of `take_in`, for content that arrives in pieces."""
        return EvidenceWriter(self._database, master=self._master)

    def open(self, content: ObjectRow | SealedObject) -> io.BufferedReader:
        """Return a seekable reader; each chunk is verified before a byte of it is given.

        Its reads raise NotebookError("evidence.damaged" | "evidence.chunk_missing").
        """
        return io.BufferedReader(
            ObjectReader(self._database, content, master=self._master), buffer_size=1 << 16
        )

    def is_there(self, content: ObjectRow | SealedObject) -> bool:
        """Return whether the first and the last byte of the content can be read."""
        try:
            with self.open(content) as reader:
                reader.read(1)
                reader.seek(max(content.size_bytes - 1, 0))
                return len(reader.read(1)) == 1
        except NotebookError:
            return False

    def discard(self, content: SealedObject) -> None:
        """Remove chunks that no entry names. On a full disk the next opening does it."""
        delete_chunks(self._database, list(content.chunk_ids))

    def chunk_ids(self) -> list[int]:
        """Return the ids of all chunks there are, in order."""
        return [row[0] for row in self._database.rows("SELECT id FROM chunks ORDER BY id")]

    def clear_orphans(self, referenced: Iterable[int]) -> int:
        """Remove all chunks but `referenced`; return how many. Only while nothing comes in."""
        orphans = set(self.chunk_ids()).difference(referenced)
        delete_chunks(self._database, sorted(orphans))
        return len(orphans)

    def close(self) -> None:
        """Close the file."""
        self._database.close()


class ObjectReader(io.RawIOBase):
    """One object as a read-only, seekable file. Holds one chunk in memory."""

    def __init__(
        self, database: Database, content: ObjectRow | SealedObject, *, master: bytes
    ) -> None:
        super().__init__()
        if len(content.chunk_ids) != chunk_count(content.size_bytes):
            raise NotebookError("evidence.chunk_missing")
        self._database = database
        self._content = content
        self._cipher = object_cipher(content.key, master=master)
        self._position = 0
        self._index = -1
        self._chunk = memoryview(b"")

    def readable(self) -> bool:
        """Return True."""
        return True

    def seekable(self) -> bool:
        """Return True."""
        return True

    def tell(self) -> int:
        """Return the position in the content."""
        return self._position

    def seek(self, offset: int, whence: int = os.SEEK_SET) -> int:
        """Move to a position; past the end there is nothing to read."""
        base = {os.SEEK_SET: 0, os.SEEK_CUR: self._position, os.SEEK_END: self._content.size_bytes}
        position = base[whence] + offset
        if position < 0:
            raise ValueError("negative position")
        self._position = position
        return position

    def readinto(self, buffer: WriteableBuffer) -> int:
        """Fill `buffer` from at most one chunk; return how much, 0 at the end."""
        left = self._content.size_bytes - self._position
        if left <= 0:
            return 0
        index, start = divmod(self._position, CHUNK_BYTES)
        target = memoryview(buffer).cast("B")
        count = min(len(target), left, CHUNK_BYTES - start)
        target[:count] = self._read_chunk(index)[start : start + count]
        self._position += count
        return count

    def _read_chunk(self, index: int) -> memoryview:
        if index != self._index:
            last = index == len(self._content.chunk_ids) - 1
            self._chunk = memoryview(
                read_chunk(
                    self._database,
                    self._content.chunk_ids[index],
                    cipher=self._cipher,
                    place=(self._content.object_id, index, last),
                )
            )
            self._index = index
        return self._chunk


def read_chunk(
    database: Database, chunk_id: int, *, cipher: AESGCM, place: tuple[str, int, bool]
) -> bytes:
    """Return the CHUNK_BYTES of content in one row. place: object, index, is it the last.

    Raises: NotebookError("evidence.chunk_missing" | "evidence.damaged").
    """
    from cryptography.exceptions import InvalidTag

    object_id, index, last = place
    row = database.row("SELECT data FROM chunks WHERE id = ?", (chunk_id,))
    if row is None:
        raise NotebookError("evidence.chunk_missing", index=index)
    data = associated(object_id, index=index, last=last)
    try:
        return cipher.decrypt(nonce(index), row[0], data)
    except InvalidTag as exc:
        raise NotebookError("evidence.damaged", index=index) from exc
