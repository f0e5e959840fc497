"""Small named values in journal.db: secrets, settings, drafts, packs, previews.

These are working state, not history: they may be changed and deleted.
Never sqlite_utils' `upsert` here: it tries a CREATE TABLE to see what SQLite can do, and
on a full disk falls back to an INSERT OR IGNORE that drops the row without an error
(4.2.1). `insert(replace=True)` raises.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping, Sequence

from observer_app.core.canonical import JsonValue, write_canonical
from observer_app.store.driver import Database
from observer_app.store.records import BundleRow, SealedObject
from observer_app.store.rows import put_bundle

_SEALED = "sealed"


class Vault:
    """Reads and writes named values. Each write is durable when it returns.

    Writes raise DiskFullError and NotebookError, and InputError("json.not_canonical").
    """

    def __init__(self, database: Database) -> None:
        self._database = database

    def get_secret(self, name: str) -> bytes | None:
        """Return a secret, for example a signing key, or None."""
        row = self._database.row("SELECT value FROM secrets WHERE name = ?", (name,))
        return None if row is None else bytes(row[0])

    def put_secret(self, name: str, value: bytes) -> None:
        """Keep a secret under a name, in place of what was there."""
        self._put("secrets", {"name": name, "value": bytes(value)})

    def delete_secret(self, name: str) -> None:
        """Forget a secret; nothing happens if there is none."""
        self._delete("secrets", name)

    def get(self, name: str, default: JsonValue = None) -> JsonValue:
        """Return a setting."""
        row = self._database.row("SELECT value FROM settings WHERE name = ?", (name,))
        return default if row is None else json.loads(row[0])

    def put(self, name: str, value: JsonValue) -> None:
        """Keep a setting."""
        self._put("settings", {"name": name, "value": _text(value)})

    def delete(self, name: str) -> None:
        """Forget a setting."""
        self._delete("settings", name)

    def get_draft(self, name: str) -> JsonValue:
        """Return what was being written on a page, or None."""
        row = self._database.row("SELECT value FROM drafts WHERE name = ?", (name,))
        value = None if row is None else json.loads(row[0])
        if isinstance(value, dict):
            value.pop(_SEALED, None)
        return value

    def draft_names(self) -> tuple[str, ...]:
        """Return the names under which something is being written."""
        rows = self._database.rows("SELECT name FROM drafts ORDER BY name")
        return tuple(row[0] for row in rows)

    def put_draft(
        self, name: str, value: JsonValue, *, sealed: Sequence[SealedObject] = ()
    ) -> None:
        """Keep what is being written on a page, and the content that was put to it.

        The chunks of `sealed` outlive the next opening as long as the draft does; `value`
        is then an object. Discard content only after a draft without it was put.
        """
        if sealed:
            if not isinstance(value, dict):
                raise TypeError("a draft with content is an object")
            value = {**value, _SEALED: [_sealed_json(item) for item in sealed]}
        self._put("drafts", {"name": name, "value": _text(value)})

    def draft_content(self, name: str | None = None) -> tuple[SealedObject, ...]:
        """Return the content that was put to a draft, in order; None: to any draft."""
        sql = (
            "SELECT item.value FROM drafts, json_each(drafts.value, ?) AS item"
            " WHERE json_type(drafts.value) = 'object' AND (? IS NULL OR drafts.name = ?)"
            " ORDER BY drafts.name, item.key"
        )
        rows = self._database.rows(sql, (f"$.{_SEALED}", name, name))
        return tuple(_sealed(json.loads(row[0])) for row in rows)

    def delete_draft(self, name: str) -> None:
        """Forget a draft."""
        self._delete("drafts", name)

    def add_pack(self, data: bytes) -> str:
        """Keep a pack file; return its SHA-256."""
        sha256 = hashlib.sha256(data).hexdigest()
        with self._database.transaction():
            row = {"sha256": sha256, "data": bytes(data)}
            self._database.tables().table("packs").insert(row, pk="sha256", replace=True)
        return sha256

    def get_pack(self, sha256: str) -> bytes | None:
        """Return a pack file, or None."""
        row = self._database.row("SELECT data FROM packs WHERE sha256 = ?", (sha256,))
        return None if row is None else bytes(row[0])

    def packs(self) -> tuple[str, ...]:
        """Return the SHA-256 of every pack that is kept."""
        rows = self._database.rows("SELECT sha256 FROM packs ORDER BY sha256")
        return tuple(row[0] for row in rows)

    def put_preview(self, sha256: str, *, jpeg: bytes, metadata: Mapping[str, JsonValue]) -> None:
        """Keep what the media worker made of an object."""
        row = {"sha256": sha256, "jpeg": bytes(jpeg), "metadata": _text(dict(metadata))}
        with self._database.transaction():
            self._database.tables().table("previews").insert(row, pk="sha256", replace=True)

    def put_bundle(self, bundle: BundleRow) -> None:
        """Note a bundle that was looked at; one that was accepted stays so."""
        with self._database.transaction():
            put_bundle(self._database, bundle)

    def _put(self, table: str, row: dict[str, object]) -> None:
        with self._database.transaction():
            self._database.tables().table(table).insert(row, pk="name", replace=True)

    def _delete(self, table: str, name: str) -> None:
        with self._database.transaction():
            self._database.run(f"DELETE FROM {table} WHERE name = ?", (name,))


def _text(value: JsonValue) -> str:
    return write_canonical(value).decode("utf-8")


def _sealed_json(item: SealedObject) -> dict[str, JsonValue]:
    return {
        "object_id": item.object_id,
        "sha256": item.sha256,
        "size_bytes": item.size_bytes,
        "key": item.key.hex(),
        "chunk_ids": list(item.chunk_ids),
    }


def _sealed(value: Mapping[str, JsonValue]) -> SealedObject:
    chunk_ids, size_bytes = value["chunk_ids"], value["size_bytes"]
    assert isinstance(chunk_ids, list)
    assert isinstance(size_bytes, int)
    return SealedObject(
        object_id=str(value["object_id"]),
        sha256=str(value["sha256"]),
        size_bytes=size_bytes,
        key=bytes.fromhex(str(value["key"])),
        chunk_ids=tuple(chunk for chunk in chunk_ids if isinstance(chunk, int)),
    )
