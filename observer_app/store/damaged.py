"""Reading a journal.db that may be damaged: what is whole comes out, the rest is counted.

One bad page fails all later reads of its SQLCipher connection, so a failure means a new
connection and half the range. Nothing here writes to the notebook.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path

from observer_app.core.chain import Link, verify_body
from observer_app.core.errors import InputError, NotebookError, VerificationError
from observer_app.store.driver import Database, Row, reading_encrypted
from observer_app.store.records import ObjectRow
from observer_app.store.rows import read_link_row

_RANGE = 512
_LEAST_ROW_BYTES = 200
"""No row of links or bodies is shorter: bounds the row numbers when the count is lost."""


@dataclass(frozen=True, slots=True)
class FoundEntry:
    """What could be read of row n: a link, a body, or both; is_verified if they agree."""

    n: int
    link: Link | None
    link_id: str
    salt: bytes
    body: bytes | None
    is_verified: bool


class DamagedJournal:
    """A reader that goes on after damage. A context manager."""

    def __init__(self, path: Path, raw_key: bytes) -> None:
        self._path = path
        self._raw_key = raw_key
        self._stack = ExitStack()
        self._database: Database | None = None
        self.rows_lost = 0

    def __enter__(self) -> DamagedJournal:
        return self

    def __exit__(self, *_: object) -> None:
        self._forget()

    def _forget(self) -> None:
        self._stack.close()
        self._database = None

    def rows(self, sql: str, params: tuple[object, ...] = ()) -> list[Row]:
        """Return the rows of a query; after a failure the next call starts afresh.

        Raises: NotebookError.
        """
        try:
            if self._database is None:
                reader = reading_encrypted(self._path, self._raw_key)
                self._database = self._stack.enter_context(reader)
            return self._database.rows(sql, params)
        except NotebookError:
            self._forget()
            raise

    def entries(self) -> Iterator[FoundEntry]:
        """Give what is readable of every entry, in the order it was added.

        Bodies that were withheld are links alone.
        """
        for low in range(1, self._last("links", "bodies") + 1, _RANGE):
            high = low + _RANGE - 1
            links = self._range("n, device, seq, prev, commitment, id", "links", "n", low, high)
            bodies = self._range("n, salt, body", "bodies", "n", low, high)
            for n in sorted(links.keys() | bodies.keys()):
                yield _found(n, links.get(n), bodies.get(n))

    def objects(self) -> Iterator[ObjectRow]:
        """Give every object whose key and all of whose chunk numbers are readable."""
        chunks: dict[str, dict[int, int]] = {}
        columns = "rowid, object_id, idx, chunk_id"
        for row in self._all(columns, "object_chunks"):
            chunks.setdefault(row[1], {})[row[2]] = row[3]
        for row in self._all("rowid, sha256, object_id, size_bytes, key", "objects"):
            places = chunks.get(row[2], {})
            # A number that is lost becomes row 0, which never exists: one chunk missing.
            ids = tuple(places.get(index, 0) for index in range(max(places, default=-1) + 1))
            yield ObjectRow(
                sha256=row[1], object_id=row[2], size_bytes=row[3], key=row[4], chunk_ids=ids
            )

    def _all(self, columns: str, table: str) -> Iterator[Row]:
        for low in range(1, self._last(table, key="rowid") + 1, _RANGE):
            found = self._range(columns, table, "rowid", low, low + _RANGE - 1)
            yield from (found[key] for key in sorted(found))

    def _last(self, *tables: str, key: str = "n") -> int:
        try:
            found = [self.rows(f"SELECT coalesce(max({key}), 0) FROM {name}") for name in tables]
            return max(int(rows[0][0]) for rows in found)
        except NotebookError:
            return self._path.stat().st_size // _LEAST_ROW_BYTES

    def _range(self, columns: str, table: str, key: str, low: int, high: int) -> dict[int, Row]:
        try:
            rows = self.rows(
                f"SELECT {columns} FROM {table} WHERE {key} BETWEEN ? AND ?", (low, high)
            )
            return {row[0]: row for row in rows}
        except NotebookError:
            if low == high:
                self.rows_lost += 1
                return {}
        middle = (low + high) // 2
        return self._range(columns, table, key, low, middle) | self._range(
            columns, table, key, middle + 1, high
        )


def _found(n: int, link_row: Row | None, body_row: Row | None) -> FoundEntry:
    link = None if link_row is None else read_link_row(link_row[1:5])
    salt, body = (b"", None) if body_row is None else (body_row[1], body_row[2])
    is_verified = False
    if link is not None and body is not None:
        try:
            verify_body(link, body=body, salt=salt)
            is_verified = True
        except (VerificationError, InputError):
            pass
    link_id = "" if link_row is None else str(link_row[5])
    return FoundEntry(n, link, link_id, salt, body, is_verified)
