"""The journal: one writer, durable when a call returns, UPDATE and DELETE refused.

Source: resources/spec/journal-v1.md (chain, entries) and notebook-v1.md, section 4.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager

from observer_app.core.chain import (
    SALT_BYTES,
    Head,
    Link,
    commit,
    empty_head,
    extend,
    verify_body,
    verify_chain,
)
from observer_app.core.entries import Entry, StoredEntry, read_body, write_body
from observer_app.core.errors import InputError, VerificationError
from observer_app.core.progress import Cancel, Progress, check
from observer_app.store.driver import Database
from observer_app.store.merging import merge_into
from observer_app.store.projection import clear_projection, project
from observer_app.store.records import (
    Appended,
    BundleRow,
    MergeCounts,
    SealedObject,
)
from observer_app.store.rows import (
    ENTRY_COLUMNS,
    LINK_COLUMNS,
    add_object,
    insert_body,
    insert_link,
    load_head,
    read_link_row,
    read_stored_row,
)

_PAGE = 1000


class Journal:
    """Entries of this device and of those whose bundles came in.

    `discard` takes back chunks of content that turned out to be known already.
    """

    def __init__(
        self, database: Database, *, device: str, discard: Callable[[SealedObject], None]
    ) -> None:
        self._database = database
        self._discard = discard
        self.device = device

    def head(self, device: str | None = None) -> Head:
        """Return the newest link of a device, by default one's own; seq 0 if none."""
        return load_head(self._database, device or self.device)

    def devices(self) -> tuple[Head, ...]:
        """Return the head of every device that is known, in order of device."""
        rows = self._database.rows("SELECT DISTINCT device FROM links ORDER BY device")
        return tuple(self.head(row[0]) for row in rows)

    def append(self, entry: Entry, *, objects: Sequence[SealedObject] = ()) -> Appended:
        """Add one entry of this device; it is durable when this returns.

        objects: the content that the entry names, kept in the same transaction.
        Raises: InputError (entry.*, json.*, "journal.other_device"), DiskFullError,
        NotebookError; nothing is kept then.
        """
        return self.append_many((entry,), objects=objects)[0]

    def append_many(
        self, entries: Sequence[Entry], *, objects: Sequence[SealedObject] = ()
    ) -> tuple[Appended, ...]:
        """Add entries in order, all or none. Raises as `append`."""
        with self._database.transaction():
            unneeded = [item for item in objects if not add_object(self._database, item)]
            appended = self._append(entries)
        for item in unneeded:
            self._discard(item)
        return appended

    @contextmanager
    def together(self) -> Iterator[None]:
        """Let all that is appended in the block be kept, or none of it if it raises."""
        with self._database.transaction():
            yield

    def _append(self, entries: Sequence[Entry]) -> tuple[Appended, ...]:
        # The head is read each time (10 us): a copy in memory could go stale when a
        # signal comes between the commit and the line that would update it.
        head = load_head(self._database, self.device)
        result = []
        for entry in entries:
            if entry.device != self.device:
                raise InputError("journal.other_device")
            body, salt = write_body(entry), os.urandom(SALT_BYTES)
            link = extend(head, commit(body, salt))
            # Read back: what this device shows is what others will read from the bytes.
            stored = StoredEntry(link=link, salt=salt, body=body, entry=read_body(body))
            link_id = link.id
            n = insert_link(self._database, link, link_id=link_id)
            insert_body(self._database, stored, n=n)
            result.append(Appended(stored, project(self._database, stored, n=n)))
            head = Head(device=self.device, seq=link.seq, id=link_id)
        return tuple(result)

    def merge(
        self,
        *,
        links: Sequence[Link],
        entries: Sequence[StoredEntry],
        objects: Sequence[SealedObject],
        bundle: BundleRow,
        own: Sequence[Entry] = (),
    ) -> MergeCounts:
        """Add what is new of a verified bundle, and `own` entries, all or nothing.

        A union: again changes nothing, any order gives the same. links: of one or more
        devices, in chain order, from any seq that is known or next. Content that is
        known already is discarded.
        Raises: VerificationError("journal.fork" | "journal.gap" | "journal.broken_chain"
        | "journal.bad_commitment" | "journal.unknown_link"), DiskFullError, NotebookError;
        nothing is changed then.
        """
        with self._database.transaction():
            counts, unneeded = merge_into(
                self._database, links=links, entries=entries, objects=objects, bundle=bundle
            )
            self._append(own)
        for item in unneeded:
            self._discard(item)
        return counts

    def links(self, device: str, *, since: int = 0) -> list[Link]:
        """Return the links of a device after `since`, in order."""
        rows = self._database.rows(
            f"SELECT {LINK_COLUMNS} FROM links l WHERE device = ? AND seq > ? ORDER BY seq",
            (device, since),
        )
        return [read_link_row(row) for row in rows]

    def stored(self, device: str, *, since: int = 0) -> Iterator[StoredEntry]:
        """Give the entries of a device after `since`, in order, those whose body is known."""
        for _, entry in self._numbered(device, since=since):
            yield entry

    def _numbered(self, device: str, *, since: int = 0) -> Iterator[tuple[int, StoredEntry]]:
        while True:
            rows = self._database.rows(
                f"SELECT {ENTRY_COLUMNS} FROM links l JOIN bodies b ON b.n = l.n"
                " WHERE l.device = ? AND l.seq > ? ORDER BY l.seq LIMIT ?",
                (device, since, _PAGE),
            )
            for row in rows:
                yield row[-1], read_stored_row(row)
            if len(rows) < _PAGE:
                return
            since = rows[-1][1]

    def rebuild_projection(
        self, *, progress: Progress | None = None, cancel: Cancel | None = None
    ) -> int:
        """Fold everything again from the entries; return how many there were."""
        count = 0
        with self._database.transaction():
            clear_projection(self._database)
            for head in self.devices():
                for n, stored in self._numbered(head.device):
                    check(cancel)
                    project(self._database, stored, n=n)
                    count += 1
                    if progress is not None and count % _PAGE == 0:
                        progress(count, None)
        return count

    def verify(
        self, *, progress: Progress | None = None, cancel: Cancel | None = None
    ) -> tuple[Head, ...]:
        """Return the heads once every link follows and every body is what was committed to.

        Raises: VerificationError("journal.broken_chain" | "journal.bad_commitment").
        """
        heads = []
        for known in self.devices():
            head = verify_chain(self.links(known.device), head=empty_head(known.device))
            if head != known:
                raise VerificationError("journal.broken_chain", seq=known.seq)
            for stored in self.stored(known.device):
                check(cancel)
                verify_body(stored.link, body=stored.body, salt=stored.salt)
                if progress is not None and stored.link.seq % _PAGE == 0:
                    progress(stored.link.seq, known.seq)
            heads.append(head)
        return tuple(heads)

    def checkpoint(self) -> None:
        """Move the WAL into the database; for idle moments. Nothing depends on it."""
        self._database.row("PRAGMA wal_checkpoint(TRUNCATE)")
