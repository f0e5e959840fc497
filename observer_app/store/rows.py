"""Single rows of the journal's tables: links, bodies, objects."""

from __future__ import annotations

from observer_app.core.chain import Head, Link, empty_head
from observer_app.core.clock import write_time
from observer_app.core.entries import StoredEntry, read_body
from observer_app.store.driver import Database, Row
from observer_app.store.records import BundleRow, ObjectRow, SealedObject

LINK_COLUMNS = "l.device, l.seq, l.prev, l.commitment"
ENTRY_COLUMNS = "l.device, l.seq, l.prev, l.commitment, b.salt, b.body, l.n"


def read_link_row(row: Row) -> Link:
    """Return the link in a row of LINK_COLUMNS."""
    return Link(device=row[0], seq=row[1], prev=row[2], commitment=row[3])


def read_stored_row(row: Row) -> StoredEntry:
    """Return the entry in a row of ENTRY_COLUMNS.

    Raises: InputError (entry.*, json.*) if the body is damaged.
    """
    return StoredEntry(link=read_link_row(row), salt=row[4], body=row[5], entry=read_body(row[5]))


def load_head(database: Database, device: str) -> Head:
    """Return the newest link of a device; seq 0 if there is none."""
    row = database.row(
        "SELECT seq, id FROM links WHERE device = ? ORDER BY seq DESC LIMIT 1", (device,)
    )
    return empty_head(device) if row is None else Head(device=device, seq=row[0], id=row[1])


def insert_link(database: Database, link: Link, *, link_id: str) -> int:
    """Add a link; return its row number."""
    return database.run(
        "INSERT INTO links (device, seq, prev, commitment, id) VALUES (?, ?, ?, ?, ?)",
        (link.device, link.seq, link.prev, link.commitment, link_id),
    )


def insert_body(database: Database, stored: StoredEntry, *, n: int) -> None:
    """Add the body of the link in row n."""
    database.run(
        "INSERT INTO bodies (n, salt, body) VALUES (?, ?, ?)", (n, stored.salt, stored.body)
    )


def add_object(database: Database, item: SealedObject) -> bool:
    """Name the chunks of an object; return False, and do nothing, if its content is known."""
    if database.row("SELECT 1 FROM objects WHERE sha256 = ?", (item.sha256,)) is not None:
        return False
    database.run(
        "INSERT INTO objects (sha256, object_id, size_bytes, key) VALUES (?, ?, ?, ?)",
        (item.sha256, item.object_id, item.size_bytes, item.key),
    )
    database.run_many(
        "INSERT INTO object_chunks (object_id, idx, chunk_id) VALUES (?, ?, ?)",
        [(item.object_id, index, chunk) for index, chunk in enumerate(item.chunk_ids)],
    )
    return True


def load_object(database: Database, sha256: str) -> ObjectRow | None:
    """Return an object with its chunks, or None."""
    row = database.row("SELECT object_id, size_bytes, key FROM objects WHERE sha256 = ?", (sha256,))
    if row is None:
        return None
    chunks = database.rows(
        "SELECT chunk_id FROM object_chunks WHERE object_id = ? ORDER BY idx", (row[0],)
    )
    return ObjectRow(
        object_id=row[0],
        sha256=sha256,
        size_bytes=row[1],
        key=row[2],
        chunk_ids=tuple(chunk[0] for chunk in chunks),
    )


def put_bundle(database: Database, bundle: BundleRow) -> None:
    """Note a bundle. One that was accepted stays so; others take the newer verdict."""
    known = database.row("SELECT verdict FROM bundles WHERE sha256 = ?", (bundle.sha256,))
    if known is not None and known[0] == "accepted":
        return
    database.tables().table("bundles").insert(
        {
            "sha256": bundle.sha256,
            "device": bundle.device,
            "alias": bundle.alias,
            "number": bundle.number,
            "created_at": write_time(bundle.created_at),
            "seq": bundle.seq,
            "head": bundle.head,
            "light": int(bundle.light),
            "verdict": bundle.verdict,
            "code": bundle.code,
            "received_at": write_time(bundle.received_at),
        },
        pk="sha256",
        replace=True,
    )
