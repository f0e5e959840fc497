"""The union of a bundle's links, entries and content with what is known."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby

from observer_app.core.chain import Head, Link, empty_head, verify_body
from observer_app.core.entries import StoredEntry
from observer_app.core.errors import VerificationError
from observer_app.store.driver import Database
from observer_app.store.projection import clear_projection, project
from observer_app.store.records import BundleRow, MergeCounts, SealedObject
from observer_app.store.rows import (
    ENTRY_COLUMNS,
    add_object,
    insert_body,
    insert_link,
    load_head,
    put_bundle,
    read_stored_row,
)


def merge_into(
    database: Database,
    *,
    links: Sequence[Link],
    entries: Sequence[StoredEntry],
    objects: Sequence[SealedObject],
    bundle: BundleRow,
) -> tuple[MergeCounts, list[SealedObject]]:
    """Add what is new; return the counts and the objects that were known already.

    Inside a transaction. Raises as Journal.merge.
    """
    links_new = 0
    for _, of_device in groupby(links, key=lambda link: link.device):
        links_new += _add_links(database, list(of_device))
    entries_new = 0
    ordered = sorted(entries, key=lambda item: (item.link.device, item.link.seq))
    for device, of_device_entries in groupby(ordered, key=lambda item: item.link.device):
        entries_new += _add_entries(database, device, list(of_device_entries))
    unneeded = [item for item in objects if not add_object(database, item)]
    put_bundle(database, bundle)
    counts = MergeCounts(links_new, entries_new, media_new=len(objects) - len(unneeded))
    return counts, unneeded


def _add_links(database: Database, links: list[Link]) -> int:
    """Add the links of one device that are new; return how many."""
    head = load_head(database, links[0].device)
    known = _known_ids(database, links, head=head)
    before = _head_before(database, links[0])
    new = 0
    for link in links:
        link_id = link.id
        if link.seq in known:
            if known[link.seq] != link_id:
                raise VerificationError("journal.fork", seq=link.seq)
        elif link.seq > head.seq + 1:
            raise VerificationError("journal.gap", seq=head.seq + 1)
        elif link.prev != head.id:
            raise VerificationError("journal.fork", seq=head.seq)
        if before is not None and (link.seq != before.seq + 1 or link.prev != before.id):
            raise VerificationError("journal.broken_chain", seq=link.seq)
        before = Head(device=link.device, seq=link.seq, id=link_id)
        if link.seq not in known:
            insert_link(database, link, link_id=link_id)
            head = before
            new += 1
    return new


def _known_ids(database: Database, links: list[Link], *, head: Head) -> dict[int, str]:
    if links[0].seq > head.seq:
        return {}
    rows = database.rows(
        "SELECT seq, id FROM links WHERE device = ? AND seq BETWEEN ? AND ?",
        (links[0].device, links[0].seq, links[-1].seq),
    )
    return {row[0]: row[1] for row in rows}


def _head_before(database: Database, link: Link) -> Head | None:
    """Return what the first link must follow, or None if that is not known here."""
    if link.seq == 1:
        return empty_head(link.device)
    row = database.row(
        "SELECT id FROM links WHERE device = ? AND seq = ?", (link.device, link.seq - 1)
    )
    return None if row is None else Head(device=link.device, seq=link.seq - 1, id=row[0])


def _add_entries(database: Database, device: str, entries: list[StoredEntry]) -> int:
    """Add the bodies that are new, of links that are known; return how many."""
    newest = database.row(
        "SELECT max(l.seq) FROM links l JOIN bodies b ON b.n = l.n WHERE l.device = ?", (device,)
    )
    newest_seq = newest[0] if newest and newest[0] is not None else 0
    added: list[tuple[int, StoredEntry]] = []
    for stored in entries:
        row = database.row(
            "SELECT l.n, b.n FROM links l LEFT JOIN bodies b ON b.n = l.n WHERE l.id = ?",
            (stored.id,),
        )
        if row is None:
            raise VerificationError("journal.unknown_link", seq=stored.link.seq)
        if row[1] is None:
            verify_body(stored.link, body=stored.body, salt=stored.salt)
            insert_body(database, stored, n=row[0])
            added.append((row[0], stored))
    if added and added[0][1].link.seq < newest_seq:
        # A body that was withheld before: what came after it may amend it.
        _fold_again(database, device)
    else:
        for n, stored in added:
            project(database, stored, n=n)
    return len(added)


def _fold_again(database: Database, device: str) -> None:
    clear_projection(database, device=device)
    rows = database.rows(
        f"SELECT {ENTRY_COLUMNS} FROM links l JOIN bodies b ON b.n = l.n"
        " WHERE l.device = ? ORDER BY l.seq",
        (device,),
    )
    for row in rows:
        project(database, read_stored_row(row), n=row[-1])
