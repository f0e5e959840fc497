"""Content on its way in: hashed, sealed and inserted at the same time, read once.

The caller's thread hashes; a second one seals and inserts. Chunks are durable before
anything names them. Source: resources/spec/notebook-v1.md, section 5.
"""

from __future__ import annotations

import hashlib
import os
import queue
import threading

from observer_app.core.errors import NotebookError
from observer_app.store.chunks import CHUNK_BYTES, associated, nonce, object_cipher
from observer_app.store.driver import Database
from observer_app.store.records import SealedObject

BATCH_CHUNKS = 16
"""16 MiB a commit: a longer transaction would keep readers waiting."""

_QUEUE_CHUNKS = 16
"""Room for what is hashed while a batch is committed (measured: 6 takes a third longer)."""


class EvidenceWriter:
    """The push side of intake: `write` any number of times, then `finish` or `abort`.

    Memory stays under 64 MiB, whatever the size. As a context manager it aborts
    unless it was finished. One thread uses a writer; several writers may be open.
    """

    def __init__(self, database: Database, *, master: bytes) -> None:
        self._database = database
        self.object_id = os.urandom(16).hex()
        self._key = os.urandom(32)
        self._cipher = object_cipher(self._key, master=master)
        self._hash = hashlib.sha256()
        self._pending: bytes | bytearray = b""
        self.size_bytes = 0
        self._queue: queue.Queue[tuple[bytes | bytearray, bool] | None] = queue.Queue(_QUEUE_CHUNKS)
        self._ids: list[int] = []
        self._error: BaseException | None = None
        self._is_open = True
        self._thread = threading.Thread(target=self._seal_and_insert, daemon=True)
        self._thread.start()

    def write(self, data: bytes | bytearray | memoryview) -> int:
        """Take in `data`; return its length.

        Raises: DiskFullError, NotebookError; the writer is then of no more use.
        """
        if not self._is_open:
            raise ValueError("the writer is closed")
        view = memoryview(data).cast("B")
        self._hash.update(view)
        self.size_bytes += len(view)
        start = 0
        while start < len(view):
            # A full chunk goes out only when more follows: the last one is marked.
            if len(self._pending) == CHUNK_BYTES:
                self._put(self._pending, last=False)
                self._pending = b""
            part = view[start : start + CHUNK_BYTES - len(self._pending)]
            whole = len(part) == len(view) == CHUNK_BYTES
            if whole and isinstance(data, bytes):
                self._pending = data  # nobody can change it: no copy
            else:
                self._pending = self._pending or bytearray()
                self._pending += part
            start += len(part)
        return len(view)

    def finish(self) -> SealedObject:
        """Return the object once all its chunks are durable.

        Raises: DiskFullError, NotebookError; nothing is left then.
        """
        padding = CHUNK_BYTES - len(self._pending)
        try:
            self._put(self._pending + bytes(padding), last=True)
            self._join()
            if self._error is not None:
                raise self._error
        except BaseException:
            self.abort()
            raise
        self._is_open = False
        return SealedObject(
            object_id=self.object_id,
            sha256=self._hash.hexdigest(),
            size_bytes=self.size_bytes,
            key=self._key,
            chunk_ids=tuple(self._ids),
        )

    def abort(self) -> None:
        """Take back what was written. After `finish` it does nothing."""
        if not self._is_open:
            return
        self._is_open = False
        if self._error is None:
            self._error = RuntimeError("aborted")
        self._join()
        delete_chunks(self._database, self._ids)
        self._ids = []

    def __enter__(self) -> EvidenceWriter:
        return self

    def __exit__(self, *_: object) -> None:
        self.abort()

    def _put(self, chunk: bytes | bytearray, *, last: bool) -> None:
        if self._error is not None:
            raise self._error
        self._queue.put((chunk, last))

    def _join(self) -> None:
        if self._thread.is_alive():
            self._queue.put(None)
            self._thread.join()

    def _seal_and_insert(self) -> None:
        index = 0
        batch: list[bytes] = []
        while (item := self._queue.get()) is not None:
            if self._error is not None:
                continue  # drain, so that nobody waits for room in the queue
            chunk, last = item
            try:
                data = associated(self.object_id, index=index, last=last)
                batch.append(self._cipher.encrypt(nonce(index), chunk, data))
                index += 1
                if last or len(batch) == BATCH_CHUNKS:
                    self._ids.extend(_insert(self._database, batch))
                    batch.clear()
            except BaseException as exc:  # noqa: BLE001 - handed to the caller's thread
                self._error = exc


def _insert(database: Database, batch: list[bytes]) -> list[int]:
    with database.transaction():
        return [database.run("INSERT INTO chunks (data) VALUES (?)", (data,)) for data in batch]


def delete_chunks(database: Database, chunk_ids: list[int]) -> None:
    """Remove chunks that nothing names. On a full disk they stay for the next opening."""
    try:
        for start in range(0, len(chunk_ids), 256):
            with database.transaction():
                ids = [(chunk_id,) for chunk_id in chunk_ids[start : start + 256]]
                database.run_many("DELETE FROM chunks WHERE id = ?", ids)
    except NotebookError:
        pass
