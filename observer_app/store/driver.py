"""Connections to the two database files, and their errors in the project's own words.

Every connection comes from here: SQLCipher for journal.db, the same library without a
key for evidence.db. Source: resources/spec/notebook-v1.md, sections 4 and 5.
"""

from __future__ import annotations

import os
import shutil
import sys
import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

import sqlcipher3
from sqlcipher3 import dbapi2

from observer_app.core.errors import DiskFullError, NotebookError

if TYPE_CHECKING:
    import sqlite_utils

# sqlite_utils catches the exception classes of the sqlite module it finds; under these
# names it finds sqlcipher3, and not the standard library's, which would write plaintext.
# Can go when sqlite_utils takes the module as an argument.
sys.modules["pysqlite3"] = sqlcipher3
sys.modules["pysqlite3.dbapi2"] = dbapi2

Row = tuple[Any, ...]
Error = dbapi2.Error

# Primary result codes. Source: https://sqlite.org/rescode.html
_CODES = {
    5: "notebook.in_use",
    6: "notebook.in_use",
    7: "memory.too_little",
    8: "notebook.read_only",
    10: "disk.io_error",
    11: "notebook.damaged",
    14: "notebook.cannot_open",
    23: "notebook.cannot_open",
    26: "notebook.damaged",
}
_BUSY = (5, 6)
_FULL = 13
_IO_ERROR = 10
_NEARLY_NOTHING = 1 << 20
"""Free bytes under which a failed write is taken for a full disk: not every system and
file system (quotas, network shares) says ENOSPC."""


class Database:
    """One connection. Methods may be called from any thread, one at a time.

    Reads and writes raise NotebookError or DiskFullError; a write that failed is rolled
    back and the connection stays usable.
    """

    def __init__(self, connection: Any, *, path: Path) -> None:
        self.connection = connection
        self.path = path
        self.lock = threading.RLock()
        self._is_open = True
        self._tables: sqlite_utils.Database | None = None

    def rows(self, sql: str, params: Sequence[object] = ()) -> list[Row]:
        """Return all rows of a query."""
        with self.lock, self.translated():
            result: list[Row] = self.connection.execute(sql, params).fetchall()
            return result

    def row(self, sql: str, params: Sequence[object] = ()) -> Row | None:
        """Return the first row of a query, or None."""
        with self.lock, self.translated():
            result: Row | None = self.connection.execute(sql, params).fetchone()
            return result

    def run(self, sql: str, params: Sequence[object] = ()) -> int:
        """Write inside a transaction; return the row id of an INSERT."""
        with self.translated():
            cursor = self.connection.execute(sql, params)
            return int(cursor.lastrowid or 0)

    def run_many(self, sql: str, rows: Sequence[Sequence[object]]) -> None:
        """Write one row after the other inside a transaction."""
        with self.translated():
            self.connection.executemany(sql, rows)

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """Hold the write lock; commit at the end, or roll back and pass the error on.

        Inside another transaction of the same thread it joins that one.
        """
        with self.lock, self.translated():
            if self.connection.in_transaction:
                yield
                return
            self.connection.execute("BEGIN IMMEDIATE")
            try:
                yield
                self.connection.execute("COMMIT")
            except BaseException:
                self._roll_back()
                raise

    def _roll_back(self) -> None:
        # A full disk may have rolled back already; an error here must not hide the first.
        if self.connection.in_transaction:
            try:
                self.connection.execute("ROLLBACK")
            except Error:
                pass

    @contextmanager
    def translated(self) -> Iterator[None]:
        """Turn the library's errors into the project's; unknown ones are bugs and pass."""
        try:
            yield
        except Error as exc:
            known = self._known(exc)
            if known is None:
                raise
            raise known from exc

    def _known(self, exc: Exception) -> NotebookError | None:
        if not self._is_open:
            return NotebookError("notebook.closed", part=self.path.stem)
        result = getattr(exc, "sqlite_errorcode", 0) & 0xFF
        if result == _FULL or (result == _IO_ERROR and _is_full(self.path)):
            return DiskFullError()
        code = _CODES.get(result)
        return None if code is None else NotebookError(code, part=self.path.stem)

    def tables(self) -> sqlite_utils.Database:
        """Return the sqlite_utils view of this connection; write inside transaction()."""
        if self._tables is None:
            import sqlite_utils
            import sqlite_utils.utils

            if vars(sqlite_utils.utils)["sqlite3"] is not sqlcipher3:
                raise RuntimeError("sqlite_utils was imported before observer_app.store.driver")
            self._tables = sqlite_utils.Database(self.connection)
        return self._tables

    def close(self) -> None:
        """Close the connection; what was not committed is dropped. Twice is once."""
        with self.lock, self.translated():
            if self._is_open:
                self._is_open = False
                self._roll_back()
                self.connection.close()


def _is_full(path: Path) -> bool:
    try:
        return shutil.disk_usage(path.parent).free < _NEARLY_NOTHING
    except OSError:
        return False


def _connect(target: str, *, path: Path, uri: bool = False) -> Database:
    try:
        # Python's own transactions are off: every BEGIN is written out.
        connection = dbapi2.connect(
            target, timeout=0.0, isolation_level=None, check_same_thread=False, uri=uri
        )
    except Error as exc:
        raise NotebookError("notebook.cannot_open", part=path.stem) from exc
    return Database(connection, path=path)


def _require_file(path: Path, *, may_create: bool) -> None:
    # SQLite takes a file of no bytes for an empty, valid database.
    if may_create:
        os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_RDWR, 0o600))
    elif not path.is_file():
        raise NotebookError("notebook.missing_file", part=path.stem)
    elif path.stat().st_size == 0:
        raise NotebookError("notebook.damaged", part=path.stem)


def _give_key(database: Database, raw_key: bytes, *, exclusive: bool = False) -> None:
    connection = database.connection
    with database.translated():
        connection.execute("PRAGMA cipher_log_level=NONE")
        connection.execute(f"PRAGMA key = \"x'{raw_key.hex()}'\"")
        status = connection.execute("PRAGMA cipher_status").fetchone()
        if status is None or str(status[0]) != "1":
            raise RuntimeError("SQLCipher is not active: nothing may be written")
        if exclusive:
            # Before the first read: then the index of the WAL stays in memory, no file.
            connection.execute("PRAGMA locking_mode=EXCLUSIVE")
        connection.execute("SELECT count(*) FROM sqlite_schema").fetchone()


_JOURNAL_PRAGMAS = (
    "journal_mode=WAL",
    "synchronous=FULL",
    "fullfsync=ON",
    "checkpoint_fullfsync=ON",
    "temp_store=MEMORY",
    "secure_delete=ON",
    "foreign_keys=ON",
    "recursive_triggers=ON",
    "trusted_schema=OFF",
)

_EVIDENCE_PRAGMAS = (
    "locking_mode=EXCLUSIVE",
    "journal_mode=DELETE",
    "synchronous=EXTRA",
    "cache_size=-512",  # KiB: a chunk is used once, and a small cache is faster (measured)
    "fullfsync=ON",
    "temp_store=MEMORY",
    "trusted_schema=OFF",
)


def _set_pragmas(database: Database, pragmas: Sequence[str]) -> None:
    try:
        with database.translated():
            for pragma in pragmas:
                database.connection.execute(f"PRAGMA {pragma}").fetchall()
            # The exclusive lock is taken by the first read or write, and kept.
            database.connection.execute("BEGIN IMMEDIATE")
            database.connection.execute("COMMIT")
    except BaseException:
        database.connection.close()
        raise


def connect_encrypted(path: Path, raw_key: bytes, *, may_create: bool = False) -> Database:
    """Return the one writing connection to journal.db; the raw 32-byte key is required.

    Raises: NotebookError("notebook.damaged" | "notebook.missing_file" | "notebook.in_use"
    | "notebook.cannot_open"), DiskFullError.
    """
    _require_file(path, may_create=may_create)
    database = _connect(str(path), path=path)
    try:
        _give_key(database, raw_key, exclusive=True)
    except BaseException:
        database.connection.close()
        raise
    _set_pragmas(database, _JOURNAL_PRAGMAS)
    return database


@contextmanager
def reading_encrypted(path: Path, raw_key: bytes) -> Iterator[Database]:
    """Give a connection to journal.db that changes no byte of the notebook.

    For the check before opening, and for damaged notebooks. The caller holds the lock
    file. Raises as connect_encrypted.
    """
    _require_file(path, may_create=False)
    wal, shm = path.with_name(path.name + "-wal"), path.with_name(path.name + "-shm")
    # Without a WAL the file alone is the database. With one, it has to be read too: that
    # needs an index file, which is ours to take away again.
    has_wal = wal.is_file() and wal.stat().st_size > 0
    had_shm = shm.exists()
    mode = "mode=ro" if has_wal else "immutable=1"
    database = _connect(f"{path.absolute().as_uri()}?{mode}", path=path, uri=True)
    try:
        _give_key(database, raw_key)
        yield database
    finally:
        database.connection.close()
        if has_wal and not had_shm:
            shm.unlink(missing_ok=True)


def connect_plain(path: Path, *, may_create: bool = False) -> Database:
    """Return the connection to evidence.db, whose rows are sealed before they get here.

    Raises as connect_encrypted.
    """
    _require_file(path, may_create=may_create)
    database = _connect(str(path), path=path)
    if may_create:
        database.connection.execute("PRAGMA page_size=16384")
    _set_pragmas(database, _EVIDENCE_PRAGMAS)
    return database


@contextmanager
def reading_plain(path: Path) -> Iterator[Database]:
    """Give a connection to evidence.db that changes no byte, also not a hot journal's."""
    _require_file(path, may_create=False)
    database = _connect(f"{path.absolute().as_uri()}?immutable=1", path=path, uri=True)
    try:
        yield database
    finally:
        database.connection.close()
