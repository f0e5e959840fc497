from __future__ import annotations

import random
from collections.abc import Mapping
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from observer_app.core.entries import Entry, StoredEntry
from observer_app.core.errors import InputError, RefusedError
from observer_app.core.fold import apply, begin, fold, step
from observer_app.core.kinds import EntryKind
from tests.core.making import DEVICE, MORNING, OTHER, append, entry, journal

TALLY = entry(EntryKind.TALLY, {"count": 3})


def amend(target: StoredEntry, changes: Mapping[str, Any], *, device: str = DEVICE) -> Entry:
    payload = {"target": target.id, "reason": "miscounted", "set": dict(changes)}
    return entry(EntryKind.AMEND, payload, device=device, minute=9)


def retract(target: StoredEntry, *, device: str = DEVICE) -> Entry:
    payload = {"target": target.id, "reason": "another station"}
    return entry(EntryKind.RETRACT, payload, device=device, minute=9)


def test_an_entry_stands_as_it_was_recorded() -> None:
    (kept,) = journal([TALLY])
    current = fold([kept])[kept.id]
    assert (current.payload, current.retracted, current.changes) == ({"count": 3}, None, ())
    assert (current.seq, current.device, current.author) == (1, DEVICE, "baki-17")


def test_an_amendment_keeps_what_stood_before_and_why() -> None:
    known = journal([TALLY])
    change = append(known, amend(known[0], {"count": 2, "stream": "main"}))
    current = fold([*known, change])[known[0].id]
    assert current.payload == {"count": 2, "stream": "main"}
    assert current.changes[0].before == {"count": 3, "stream": None}
    assert (current.changes[0].reason, current.changes[0].by) == ("miscounted", change.id)


def test_an_amendment_can_move_the_time() -> None:
    known = journal([TALLY])
    payload = {"target": known[0].id, "reason": "late", "happened_at": "2025-01-29T03:00:00.000Z"}
    change = append(known, entry(EntryKind.AMEND, payload))
    current = fold([*known, change])[known[0].id]
    assert current.happened_at.hour == 3
    assert current.changes[0].happened_before == MORNING
    assert current.recorded_at == MORNING


def test_a_retracted_entry_stays_readable_with_its_reason() -> None:
    known = journal([TALLY])
    known.append(append(known, retract(known[0])))
    known.append(append(known, amend(known[0], {"count": 9})))
    current = fold(known)[known[0].id]
    assert (current.retracted, current.payload) == ("another station", {"count": 3})


@pytest.mark.parametrize(
    ("first", "changes", "code"),
    [
        (TALLY, {"count": "many"}, "entry.bad_payload"),
        (TALLY, {"colour": 1}, "entry.bad_payload"),
        (entry(EntryKind.NOTEBOOK, {"role": "observer", "app": "1"}), {}, "amend.not_amendable"),
        (
            entry(
                EntryKind.EVIDENCE,
                {"sha256": "ab" * 32, "size_bytes": 1, "media_type": "image/png", "name": "x"},
            ),
            {"sha256": "cd" * 32},
            "amend.fixed_field",
        ),
    ],
)
def test_what_must_not_be_amended_is_refused_and_has_no_effect(
    first: Entry, changes: dict[str, Any], code: str
) -> None:
    known = journal([first])
    change = append(known, amend(known[0], changes))
    with pytest.raises((RefusedError, InputError)) as caught:
        apply(begin(known[0]), change)
    assert caught.value.code == code
    assert fold([*known, change])[known[0].id] == begin(known[0])


def test_nobody_amends_another_devices_entry() -> None:
    known = journal([TALLY])
    theirs = journal([amend(known[0], {"count": 0}, device=OTHER), retract(known[0], device=OTHER)])
    assert fold([*known, *theirs])[known[0].id] == begin(known[0])
    with pytest.raises(RefusedError, match=r"amend\.other_device"):
        apply(begin(known[0]), theirs[0])


def test_an_amendment_of_something_unknown_stands_alone() -> None:
    gone = journal([TALLY])
    (kept,) = journal([amend(gone[0], {"count": 1})])
    assert step(kept, lambda _: None) == (begin(kept),)


@st.composite
def days(draw: st.DrawFn, device: str) -> list[StoredEntry]:
    """Return a day with amendments and retractions of random earlier entries, some absurd."""
    known: list[StoredEntry] = []
    for _ in range(draw(st.integers(0, 8))):
        choice = draw(st.integers(0, 3)) if known else 0
        if choice == 0:
            item = entry(EntryKind.TALLY, {"count": draw(st.integers(0, 9))}, device=device)
        else:
            target = known[draw(st.integers(0, len(known) - 1))]
            change = {"count": draw(st.integers(0, 9))} if choice == 1 else {"wrong": 1}
            made = retract(target, device=device)
            item = made if choice == 3 else amend(target, change, device=device)
        known.append(append(known, item))
    return known


@given(ours=days(DEVICE), theirs=days(OTHER), seed=st.integers())
def test_devices_fold_alike_in_any_order(
    ours: list[StoredEntry], theirs: list[StoredEntry], seed: int
) -> None:
    """Only each device's own order matters."""
    order = random.Random(seed)
    waiting, mixed = [list(ours), list(theirs)], []
    while any(waiting):
        mixed.append(order.choice([queue for queue in waiting if queue]).pop(0))
    assert fold(mixed) == fold([*ours, *theirs]) == fold([*theirs, *ours])


@given(days(DEVICE))
def test_folding_step_by_step_is_folding_at_once(known: list[StoredEntry]) -> None:
    states = fold(known[: len(known) // 2])
    for stored in known[len(known) // 2 :]:
        for current in step(stored, states.get):
            states[current.id] = current
    assert states == fold(known)
