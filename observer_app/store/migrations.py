"""The tables of journal.db, as named steps that each happen wholly or not at all.

To change a table: add a step at the end of MIGRATIONS. A step that was released is never
edited. Source: resources/spec/notebook-v1.md, section 4.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from observer_app.core.errors import NotebookError
from observer_app.store.driver import Database

if TYPE_CHECKING:
    import sqlite_utils

_REFUSE = """
CREATE TRIGGER {table}_no_update BEFORE UPDATE ON {table}
BEGIN SELECT RAISE(ABORT, 'journal.immutable'); END;
CREATE TRIGGER {table}_no_delete BEFORE DELETE ON {table}
BEGIN SELECT RAISE(ABORT, 'journal.immutable'); END;
"""

# INSERT OR REPLACE deletes without asking the DELETE trigger unless the connection says
# so; these two ask before.
_INSERT_GUARDS = """
CREATE TRIGGER links_no_replace BEFORE INSERT ON links
WHEN EXISTS (SELECT 1 FROM links WHERE device = NEW.device AND seq = NEW.seq)
  OR EXISTS (SELECT 1 FROM links WHERE id = NEW.id)
  OR EXISTS (SELECT 1 FROM links WHERE n = NEW.n)
BEGIN SELECT RAISE(ABORT, 'journal.immutable'); END;
CREATE TRIGGER links_follow BEFORE INSERT ON links
WHEN NEW.seq > 1 AND NOT EXISTS (
  SELECT 1 FROM links WHERE device = NEW.device AND seq = NEW.seq - 1 AND id = NEW.prev)
BEGIN SELECT RAISE(ABORT, 'journal.broken_chain'); END;
CREATE TRIGGER bodies_no_replace BEFORE INSERT ON bodies
WHEN EXISTS (SELECT 1 FROM bodies WHERE n = NEW.n)
BEGIN SELECT RAISE(ABORT, 'journal.immutable'); END;
"""


def _statements(db: sqlite_utils.Database, script: str) -> None:
    # executescript would commit first; one statement ends with a line that ends in ";".
    statement = ""
    for line in script.strip().splitlines():
        statement += line + "\n"
        if line.endswith(";"):
            db.conn.execute(statement)
            statement = ""


def _journal(db: sqlite_utils.Database) -> None:
    db.table("links").create(
        {"n": int, "device": str, "seq": int, "prev": str, "commitment": str, "id": str},
        pk="n",
        not_null={"device", "seq", "prev", "commitment", "id"},
        strict=True,
    )
    db.table("links").create_index(["device", "seq"], unique=True, index_name="links_place")
    db.table("links").create_index(["id"], unique=True, index_name="links_id")
    db.table("bodies").create(
        {"n": int, "salt": bytes, "body": bytes},
        pk="n",
        not_null={"salt", "body"},
        foreign_keys=[("n", "links", "n")],
        strict=True,
    )
    for table in ("links", "bodies"):
        _statements(db, _REFUSE.format(table=table))
    _statements(db, _INSERT_GUARDS)


def _projection(db: sqlite_utils.Database) -> None:
    db.table("current").create(
        {
            "n": int,
            "id": str,
            "device": str,
            "seq": int,
            "author": str,
            "kind": str,
            "station": str,
            "happened_at": str,
            "recorded_at": str,
            "payload": str,
            "changes": str,
            "retracted": str,
            "target": str,
            "sha256": str,
            "amount": int,
        },
        pk="n",
        not_null={"id", "device", "seq", "author", "kind", "station", "happened_at"}
        | {"recorded_at", "payload", "changes"},
        foreign_keys=[("n", "links", "n")],
        strict=True,
    )
    _statements(
        db,
        """
CREATE INDEX current_kind ON current (kind, station, happened_at);
CREATE INDEX current_station ON current (station, happened_at);
CREATE INDEX current_device ON current (device, seq);
CREATE INDEX current_time ON current (happened_at);
CREATE INDEX current_target ON current (target) WHERE target IS NOT NULL;
CREATE INDEX current_sha256 ON current (sha256) WHERE sha256 IS NOT NULL;
""",
    )
    db.table("station_counts").create(
        {
            "station": str,
            "device": str,
            "entries": int,
            "tally": int,
            "incidents": int,
            "last_recorded_at": str,
            "last_happened_at": str,
        },
        pk=("station", "device"),
        not_null={"entries", "tally", "incidents", "last_recorded_at", "last_happened_at"},
        strict=True,
    )


def _objects(db: sqlite_utils.Database) -> None:
    db.table("objects").create(
        {"sha256": str, "object_id": str, "size_bytes": int, "key": bytes},
        pk="sha256",
        not_null={"object_id", "size_bytes", "key"},
        strict=True,
    )
    db.table("objects").create_index(["object_id"], unique=True, index_name="objects_id")
    db.table("object_chunks").create(
        {"object_id": str, "idx": int, "chunk_id": int},
        pk=("object_id", "idx"),
        not_null={"chunk_id"},
        foreign_keys=[("object_id", "objects", "object_id")],
        strict=True,
    )
    db.table("object_chunks").create_index(
        ["chunk_id"], unique=True, index_name="object_chunks_chunk"
    )
    db.table("previews").create(
        {"sha256": str, "jpeg": bytes, "metadata": str},
        pk="sha256",
        not_null={"jpeg", "metadata"},
        strict=True,
    )


def _exchange(db: sqlite_utils.Database) -> None:
    columns = {
        "sha256": str,
        "device": str,
        "alias": str,
        "number": int,
        "created_at": str,
        "seq": int,
        "head": str,
        "light": int,
        "verdict": str,
        "code": str,
        "received_at": str,
    }
    db.table("bundles").create(
        columns, pk="sha256", not_null=set(columns) - {"sha256"}, strict=True
    )
    db.table("bundles").create_index(["device", "number"], index_name="bundles_device")


def _vault(db: sqlite_utils.Database) -> None:
    for table, column, type_ in (
        ("packs", "data", bytes),
        ("secrets", "value", bytes),
        ("settings", "value", str),
        ("drafts", "value", str),
    ):
        name = "sha256" if table == "packs" else "name"
        db.table(table).create({name: str, column: type_}, pk=name, not_null={column}, strict=True)


def _quarters(db: sqlite_utils.Database) -> None:
    """Counts by quarter of an hour: a station's day can be told from its other days.

    Every zone's midnight lies on a quarter. What is there already is counted at once.
    """
    columns = {"device": str, "station": str, "quarter": int}
    counts = {"entries": int, "seen": int, "tally": int}
    db.table("station_quarters").create(
        columns | counts,
        pk=("device", "station", "quarter"),
        not_null=set(counts),
        strict=True,
    )
    db.conn.execute(
        "INSERT INTO station_quarters SELECT device, station, unixepoch(happened_at) / 900,"
        " count(*), sum(retracted IS NULL AND kind IN ('tally', 'event', 'quiet', 'turnout')),"
        " sum(iif(retracted IS NULL AND kind = 'tally', amount, 0))"
        " FROM current GROUP BY 1, 2, 3"
    )


def _days(db: sqlite_utils.Database) -> None:
    """Keep the quarters in one tree, and no count of which no figure is read.

    A station's quarters are read all in a row: 264,000 of 10,000 stations are added up in
    a third of the time.
    """
    _statements(
        db,
        """
ALTER TABLE station_quarters RENAME TO quarters_before;
CREATE TABLE station_quarters (
  device TEXT NOT NULL, station TEXT NOT NULL, quarter INTEGER NOT NULL,
  entries INTEGER NOT NULL, seen INTEGER NOT NULL, tally INTEGER NOT NULL,
  PRIMARY KEY (device, station, quarter)) STRICT, WITHOUT ROWID;
INSERT INTO station_quarters SELECT * FROM quarters_before;
DROP TABLE quarters_before;
ALTER TABLE station_counts DROP COLUMN tally;
""",
    )


Step = Callable[["sqlite_utils.Database"], None]

MIGRATIONS: tuple[tuple[str, Step], ...] = (
    ("0001-journal", _journal),
    ("0002-projection", _projection),
    ("0003-objects", _objects),
    ("0004-exchange", _exchange),
    ("0005-vault", _vault),
    ("0006-quarters", _quarters),
    ("0007-days", _days),
)


def applied(database: Database) -> tuple[str, ...]:
    """Return the names of the steps that this file has been through, in order."""
    exists = database.row("SELECT 1 FROM sqlite_schema WHERE type='table' AND name='migrations'")
    if exists is None:
        return ()
    return tuple(row[0] for row in database.rows("SELECT name FROM migrations ORDER BY n"))


def check_not_newer(database: Database) -> None:
    """Accept a file whose steps are all known here.

    Raises: NotebookError("notebook.newer").
    """
    known = tuple(name for name, _ in MIGRATIONS)
    names = applied(database)
    if names != known[: len(names)]:
        raise NotebookError("notebook.newer")


def migrate(database: Database) -> tuple[str, ...]:
    """Take the steps that are missing, each in its own transaction; return their names.

    Raises: NotebookError("notebook.newer"), DiskFullError.
    """
    check_not_newer(database)
    missing = MIGRATIONS[len(applied(database)) :]
    for name, step in missing:
        with database.transaction():
            db = database.tables()
            if not db.table("migrations").exists():
                db.table("migrations").create({"n": int, "name": str}, pk="n", strict=True)
            step(db)
            db.table("migrations").insert({"name": name})
            _require_strict(database)
    return tuple(name for name, _ in missing)


def _require_strict(database: Database) -> None:
    """Stop a step that made a lax table: sqlite_utils leaves STRICT out if a probe fails."""
    lax = [row[1] for row in database.rows("PRAGMA main.table_list") if not row[5]]
    if any(not name.startswith("sqlite_") for name in lax):
        raise RuntimeError("a table is not STRICT")
