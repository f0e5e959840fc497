"""Merging is a union: again changes nothing, any order gives the same."""

from __future__ import annotations

import io
import random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from observer_app.core.chain import Link
from observer_app.core.entries import StoredEntry
from observer_app.core.errors import InputError, VerificationError
from observer_app.core.fold import fold
from observer_app.core.kinds import EntryKind
from observer_app.store.notebook import Notebook
from observer_app.store.records import MergeCounts
from tests.store.sample import bundle_row, chain, entry, evidence_entry
from tests.store.test_journal import ACTIONS, act, extended, raw, states, tapped, undone

OTHER = "cd" * 16
THIRD = "ef" * 16


def day(device: str = OTHER, count: int = 6) -> list[StoredEntry]:
    return chain([entry(minute=n, device=device) for n in range(count)])


def merge(
    notebook: Notebook, entries: list[StoredEntry], *, links: list[Link] | None = None
) -> MergeCounts:
    links = [item.link for item in entries] if links is None else links
    return notebook.journal.merge(
        links=links, entries=entries, objects=(), bundle=bundle_row(links, name=b"same"), own=()
    )


def content(notebook: Notebook) -> object:
    """Return all that a merge may change, in an order of its own."""
    links = {
        head.device: notebook.journal.links(head.device) for head in notebook.journal.devices()
    }
    entries = {device: list(notebook.journal.stored(device)) for device in links}
    counts = raw(notebook).rows("SELECT * FROM station_counts ORDER BY 1, 2")
    days = notebook.queries.days(offset_min=0)
    return links, entries, states(notebook), counts, days


def test_a_bundle_twice_changes_nothing(notebook: Notebook) -> None:
    assert merge(notebook, day()) == MergeCounts(links_new=6, entries_new=6, media_new=0)
    before = content(notebook)
    assert merge(notebook, day()) == MergeCounts(links_new=0, entries_new=0, media_new=0)
    assert content(notebook) == before
    notebook.journal.verify()


def test_an_older_bundle_after_a_newer_one_changes_nothing(notebook: Notebook) -> None:
    merge(notebook, day(count=6))
    before = content(notebook)
    assert merge(notebook, day(count=3)).links_new == 0
    assert content(notebook) == before
    assert notebook.journal.head(OTHER).seq == 6


def test_the_receiver_notes_the_import_in_the_same_transaction(notebook: Notebook) -> None:
    entries = day()
    note = entry(
        EntryKind.IMPORT,
        {"bundle": "0" * 64, "verdict": "accepted", "code": "ok", "entries_new": 6},
    )
    links = [item.link for item in entries]
    notebook.journal.merge(
        links=links, entries=entries, objects=(), bundle=bundle_row(links), own=[note]
    )
    assert notebook.journal.head().seq == 1
    assert [row.alias for row in notebook.queries.bundles()] == ["observer-2"]
    bad = entry(EntryKind.IMPORT, {"bundle": "short"})
    third = [item.link for item in day(THIRD)]
    with pytest.raises(InputError) as caught:
        notebook.journal.merge(
            links=third, entries=day(THIRD), objects=(), bundle=bundle_row([]), own=[bad]
        )
    assert caught.value.code == "entry.bad_payload"
    assert notebook.journal.head(THIRD).seq == 0
    assert len(notebook.queries.bundles()) == 1


def test_a_fork_is_refused_and_changes_nothing(notebook: Notebook) -> None:
    merge(notebook, day())
    before = content(notebook)
    other = chain([entry(minute=n, device=OTHER) for n in range(9)], salt=1)
    for forked in (other, other[6:]):
        with pytest.raises(VerificationError) as caught:
            merge(notebook, forked)
        assert caught.value.code == "journal.fork"
        assert content(notebook) == before


@pytest.mark.parametrize(
    ("fault", "code"),
    [("gap", "journal.gap"), ("hole", "journal.gap"), ("order", "journal.gap")],
)
def test_links_that_do_not_follow_are_refused(notebook: Notebook, fault: str, code: str) -> None:
    entries = day()
    links = [item.link for item in entries]
    if fault == "gap":
        links = links[2:]
    elif fault == "hole":
        links = links[:2] + links[3:]
    else:
        links = links[::-1]
    with pytest.raises(VerificationError) as caught:
        merge(notebook, [], links=links)
    assert caught.value.code == code
    assert notebook.journal.devices() == ()


def test_a_known_stretch_with_a_hole_is_refused(notebook: Notebook) -> None:
    links = [item.link for item in day()]
    merge(notebook, day())
    with pytest.raises(VerificationError) as caught:
        merge(notebook, [], links=links[:2] + links[3:])
    assert caught.value.code == "journal.broken_chain"


def test_a_body_that_was_not_committed_to_is_refused(notebook: Notebook) -> None:
    entries = day()
    changed = StoredEntry(entries[2].link, entries[2].salt, entries[3].body, entries[3].entry)
    with pytest.raises(VerificationError) as caught:
        merge(notebook, [*entries[:2], changed, *entries[3:]])
    assert caught.value.code == "journal.bad_commitment"
    assert notebook.journal.devices() == ()


def test_an_entry_without_its_link_is_refused(notebook: Notebook) -> None:
    entries = day()
    with pytest.raises(VerificationError) as caught:
        merge(notebook, entries, links=[item.link for item in entries[:3]])
    assert caught.value.code == "journal.unknown_link"


def test_a_withheld_body_can_come_later_and_is_folded_in_its_place(notebook: Notebook) -> None:
    first = chain([entry(device=OTHER)])
    undo = entry(EntryKind.RETRACT, {"target": first[0].id, "reason": "r"}, device=OTHER)
    both = [first[0], extended(first, undo)]
    links = [item.link for item in both]
    assert merge(notebook, both[1:], links=links).entries_new == 1
    assert tapped(notebook, "12/3") == 0
    assert merge(notebook, both, links=links).entries_new == 1
    assert states(notebook) == fold(both)
    assert tapped(notebook, "12/3") == 0


def test_media_of_a_light_bundle_come_with_the_full_one(notebook: Notebook) -> None:
    sealed = notebook.evidence.take_in(io.BytesIO(b"picture"))
    entries = chain([evidence_entry(sealed.sha256, 7, device=OTHER)])
    merge(notebook, entries)
    missing = notebook.queries.announced_missing()
    assert [(item.sha256, item.device) for item in missing] == [(sealed.sha256, OTHER)]
    links = [item.link for item in entries]
    for media_new in (1, 0):
        counts = notebook.journal.merge(
            links=links, entries=entries, objects=[sealed], bundle=bundle_row(links), own=()
        )
        assert counts == MergeCounts(0, 0, media_new)
        sealed = notebook.evidence.take_in(io.BytesIO(b"picture"))
    notebook.evidence.discard(sealed)
    assert notebook.queries.announced_missing() == []
    assert len(notebook.evidence.chunk_ids()) == 1


def test_an_accepted_bundle_stays_accepted(notebook: Notebook) -> None:
    links = [item.link for item in day()]
    for verdict in ("quarantined", "accepted", "duplicate"):
        notebook.vault.put_bundle(bundle_row(links, verdict=verdict, name=b"one"))
    assert [row.verdict for row in notebook.queries.bundles()] == ["accepted"]


@settings(max_examples=30)
@given(days=st.tuples(ACTIONS, ACTIONS), seed=st.integers(0, 1000))
def test_merging_in_any_order_gives_the_same(
    shared_notebook: Notebook, days: tuple[list[tuple[str, int, str]], ...], seed: int
) -> None:
    choose = random.Random(seed)
    parts: list[tuple[list[Link], list[StoredEntry]]] = []
    for device, actions in zip((OTHER, THIRD), days, strict=True):
        journal = journal_of(device, actions)
        for _ in range(3):
            until = choose.randint(0, len(journal))
            shown = [item for item in journal[:until] if choose.random() < 0.7]
            parts.append(([item.link for item in journal[:until]], shown))
    results = []
    for _ in range(3):
        results.append(merged_and_undone(shared_notebook, parts + parts[:2]))
        choose.shuffle(parts)
    assert results[0] == results[1] == results[2]


def merged_and_undone(
    notebook: Notebook, parts: list[tuple[list[Link], list[StoredEntry]]]
) -> object:
    """Return what the notebook holds after merging; then it is as before."""
    with undone(notebook):
        for links, shown in parts:
            merge(notebook, shown, links=links)
        return content(notebook)


def journal_of(device: str, actions: list[tuple[str, int, str]]) -> list[StoredEntry]:
    journal: list[StoredEntry] = []
    for action, number, station in actions:
        target = journal[number % len(journal)].id if journal else "0" * 64
        item = act(action, target, number=number, station=station, device=device)
        journal.append(extended(journal, item))
    return journal
