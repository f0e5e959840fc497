"""Appending, folding, and a database that refuses to change what was written."""

from __future__ import annotations

import io
from collections.abc import Iterator, Mapping
from contextlib import contextmanager

import pytest
from hypothesis import given
from hypothesis import strategies as st

from observer_app.core.canonical import JsonValue
from observer_app.core.chain import SALT_BYTES, Head, commit, extend
from observer_app.core.entries import Entry, StoredEntry, read_body, write_body
from observer_app.core.errors import InputError
from observer_app.core.fold import Current, fold
from observer_app.core.kinds import EntryKind
from observer_app.store.driver import Database, Error
from observer_app.store.notebook import Notebook
from tests.store.sample import DEVICE, chain, entry, evidence_entry, note, reopen

OTHER = "cd" * 16


def states(notebook: Notebook) -> dict[str, Current]:
    found = notebook.queries.current(include_retracted=True)
    return {item.id: item for item in found}


def test_entries_follow_each_other(notebook: Notebook) -> None:
    first = notebook.journal.append(entry()).stored
    second = notebook.journal.append(entry(minute=1)).stored
    assert (first.link.seq, second.link.seq) == (1, 2)
    assert second.link.prev == first.id
    assert notebook.journal.head().id == second.id
    assert list(notebook.journal.stored(DEVICE)) == [first, second]
    assert notebook.journal.links(DEVICE, since=1) == [second.link]


def test_an_append_says_what_it_changed(notebook: Notebook) -> None:
    tap = notebook.journal.append(entry()).stored
    undo = entry(EntryKind.RETRACT, {"target": tap.id, "reason": "slipped"}, minute=1)
    own, target = notebook.journal.append(undo).changed
    assert own.kind is EntryKind.RETRACT
    assert target.id == tap.id
    assert target.retracted == "slipped"
    assert notebook.queries.one(tap.id) == target


def test_the_entry_of_another_device_is_refused(notebook: Notebook) -> None:
    with pytest.raises(InputError) as caught:
        notebook.journal.append(entry(device=OTHER))
    assert caught.value.code == "journal.other_device"
    assert notebook.journal.head().seq == 0


def test_many_entries_are_appended_together_or_not_at_all(notebook: Notebook) -> None:
    bad = entry(payload={"count": -1})
    with pytest.raises(InputError):
        notebook.journal.append_many([entry(), bad])
    assert notebook.journal.head().seq == 0
    assert notebook.queries.count() == 0
    assert len(notebook.journal.append_many([entry(), entry(minute=1)])) == 2


@pytest.mark.parametrize(
    "sql",
    [
        "UPDATE links SET id = 'x'",
        "UPDATE bodies SET body = x'00'",
        "DELETE FROM links",
        "DELETE FROM bodies",
        "INSERT OR REPLACE INTO bodies (n, salt, body) VALUES (1, x'00', x'00')",
        "REPLACE INTO links (n, device, seq, prev, commitment, id)"
        " VALUES (1, 'd', 1, 'p', 'c', 'i')",
        "REPLACE INTO links (device, seq, prev, commitment, id)"
        " SELECT device, seq, prev, commitment, 'other' FROM links",
        "REPLACE INTO links (device, seq, prev, commitment, id)"
        " SELECT 'other', seq, prev, commitment, id FROM links",
        "UPDATE OR REPLACE links SET seq = 2",
        "INSERT INTO links (device, seq, prev, commitment, id) VALUES ('d', 2, 'p', 'c', 'i')",
        "INSERT INTO links (device, seq, prev, commitment, id) VALUES ('d', 'one', 'p', 'c', 'i')",
    ],
)
def test_the_database_itself_refuses_to_change_the_journal(notebook: Notebook, sql: str) -> None:
    stored = notebook.journal.append(entry()).stored
    database = raw(notebook)
    # Also over a connection that has not asked for recursive triggers.
    database.connection.execute("PRAGMA recursive_triggers=OFF")
    with pytest.raises(Error):
        database.connection.execute(sql)
    assert list(notebook.journal.stored(DEVICE)) == [stored]


def test_content_and_its_entry_come_together(notebook: Notebook) -> None:
    sealed = notebook.evidence.take_in(io.BytesIO(b"picture"))
    assert notebook.queries.object(sealed.sha256) is None
    with pytest.raises(InputError):
        notebook.journal.append(entry(payload={"count": -1}), objects=[sealed])
    assert notebook.queries.object(sealed.sha256) is None
    notebook.journal.append(evidence_entry(sealed.sha256, 7), objects=[sealed])
    found = notebook.queries.object(sealed.sha256)
    assert found is not None
    assert notebook.evidence.open(found).read() == b"picture"


def test_the_same_content_twice_is_kept_once(notebook: Notebook) -> None:
    for _ in range(2):
        sealed = notebook.evidence.take_in(io.BytesIO(b"picture"))
        notebook.journal.append(evidence_entry(sealed.sha256, 7), objects=[sealed])
    assert len(notebook.evidence.chunk_ids()) == 1
    assert notebook.queries.count() == 2


def test_a_failed_append_leaves_the_journal_usable(notebook: Notebook) -> None:
    with pytest.raises(InputError):
        notebook.journal.append(note("x" * 300_000))
    assert notebook.journal.append(note("short")).stored.link.seq == 1


ACTIONS = st.lists(
    st.tuples(
        st.sampled_from(["tap", "note", "amend", "retract", "incident", "move", "evidence"]),
        st.integers(0, 12),
        st.sampled_from(["12/1", "12/2"]),
    ),
    max_size=14,
)


def act(action: str, target: str, *, number: int, station: str, device: str) -> Entry:
    """Return an entry; its target may be anything that was said before, also nonsense."""
    kinds: dict[str, tuple[EntryKind, Mapping[str, JsonValue]]] = {
        "tap": (EntryKind.TALLY, {"count": 1 + number % 3}),
        "note": (EntryKind.EVENT, {"event": "opened", "note": f"n{number}"}),
        "incident": (EntryKind.INCIDENT, {"code": "carousel", "basis": "seen"}),
        "amend": (EntryKind.AMEND, {"target": target, "reason": "r", "set": {"count": 5}}),
        "move": (
            EntryKind.AMEND,
            {"target": target, "reason": "r", "happened_at": "2025-01-29T03:00:00.000Z"},
        ),
        "retract": (EntryKind.RETRACT, {"target": target, "reason": "r"}),
    }
    if action == "evidence":
        return evidence_entry(f"{number:064x}", number, device=device)
    kind, payload = kinds[action]
    return entry(kind, payload, minute=number, station=station, device=device)


def extended(head_entries: list[StoredEntry], item: Entry) -> StoredEntry:
    """Return `item` linked behind a list of entries."""
    if not head_entries:
        return chain([item])[0]
    salt = bytes([len(head_entries)]) * SALT_BYTES
    last = head_entries[-1]
    head = Head(device=last.link.device, seq=last.link.seq, id=last.id)
    body = write_body(item)
    return StoredEntry(extend(head, commit(body, salt)), salt, body, read_body(body))


@given(actions=ACTIONS)
def test_the_projection_rebuilt_equals_the_incremental_one(
    shared_notebook: Notebook, actions: list[tuple[str, int, str]]
) -> None:
    with undone(shared_notebook):
        fold_and_compare(shared_notebook, actions)


def fold_and_compare(notebook: Notebook, actions: list[tuple[str, int, str]]) -> None:
    start = notebook.journal.head().seq
    ids = ["0" * 64]
    for action, number, station in actions:
        target = ids[number % len(ids)]
        item = act(action, target, number=number, station=station, device=DEVICE)
        ids.append(notebook.journal.append(item).stored.id)
    everything = list(notebook.journal.stored(DEVICE))
    assert len(everything) == start + len(actions)
    incremental = states(notebook)
    counts = raw(notebook).rows("SELECT * FROM station_counts ORDER BY 1, 2")
    assert incremental == fold(everything)
    days = notebook.queries.days(offset_min=240)
    notebook.journal.rebuild_projection()
    assert states(notebook) == incremental
    assert raw(notebook).rows("SELECT * FROM station_counts ORDER BY 1, 2") == counts
    assert notebook.queries.days(offset_min=240) == days
    for station in notebook.queries.station_keys():
        times = notebook.queries.tally_times(station)
        assert tapped(notebook, station) == sum(count for _, count, _ in times)


def test_a_checkpoint_keeps_everything(notebook: Notebook) -> None:
    head = notebook.journal.append_many([entry(minute=n) for n in range(20)])[-1].stored.id
    notebook.journal.checkpoint()
    assert (notebook.path / "journal.db-wal").stat().st_size == 0
    notebook.close()
    with reopen(notebook.path) as again:
        assert again.journal.head().id == head


@contextmanager
def undone(notebook: Notebook) -> Iterator[None]:
    """Take back all that is written inside: an example costs no file of its own."""
    database = raw(notebook)
    database.connection.execute("BEGIN IMMEDIATE")
    try:
        yield
    finally:
        database.connection.execute("ROLLBACK")


def tapped(notebook: Notebook, station: str, *, device: str | None = None) -> int:
    """Return the voters that are counted by quarters, all days added up."""
    rows = notebook.queries.days(offset_min=0, device=device)
    return sum(row.tally for row in rows if row.station == station)


def raw(notebook: Notebook) -> Database:
    """Return the connection itself: what SQL alone may do is part of the promise."""
    return notebook._database
