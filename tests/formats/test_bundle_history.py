"""A device's bundles over time: replayed, set back, forked, delivered in any order."""

from __future__ import annotations

from dataclasses import replace
from itertools import permutations
from pathlib import Path

import pytest

from observer_app.core.chain import Head, Link
from observer_app.core.entries import StoredEntry
from observer_app.core.kinds import EntryKind
from observer_app.core.merge import MergeStatus, plan_merge
from tests.formats.hostile import check
from tests.formats.making import SIGNER, content, entry, export, stored


def journal(counts: list[int]) -> list[StoredEntry]:
    device = SIGNER.device
    taps = [
        entry(EntryKind.TALLY, {"count": count}, device=device, minute=minute)
        for minute, count in enumerate(counts)
    ]
    return stored(taps, device=device)


class Coordinator:
    """Keeps one device's links, as the store does."""

    def __init__(self) -> None:
        self.links: list[Link] = []

    def receive(self, path: Path) -> MergeStatus:
        found = check(path)
        known = self.links
        head = Head(device=found.device, seq=len(known), id=known[-1].id) if known else None
        plan = plan_merge(head, lambda seq: known[seq - 1].id, found.links)
        if plan.status is MergeStatus.EXTENDS:
            self.links = [*known, *found.links[plan.new_from_seq - 1 :]]
        return plan.status


@pytest.fixture
def bundles(tmp_path: Path) -> dict[str, Path]:
    """Noon, evening, and an evening after the laptop was set back to ten o'clock."""
    days = {"noon": [1, 2, 3], "evening": [1, 2, 3, 4, 5], "set-back": [1, 2, 9, 9]}
    return {
        name: export(
            tmp_path / name, content(light=True, entries=journal(counts), number=number)
        ).paths[0]
        for number, (name, counts) in enumerate(days.items(), start=1)
    }


def test_a_replayed_bundle_is_told_and_changes_nothing(bundles: dict[str, Path]) -> None:
    desk = Coordinator()
    assert desk.receive(bundles["evening"]) is MergeStatus.EXTENDS
    assert desk.receive(bundles["evening"]) is MergeStatus.DUPLICATE
    assert desk.receive(bundles["noon"]) is MergeStatus.OLDER
    assert len(desk.links) == 5


def test_a_journal_that_was_set_back_is_a_fork(bundles: dict[str, Path]) -> None:
    desk = Coordinator()
    desk.receive(bundles["noon"])
    assert desk.receive(bundles["set-back"]) is MergeStatus.FORK
    assert len(desk.links) == 3
    assert desk.receive(bundles["evening"]) is MergeStatus.EXTENDS


def test_a_copied_key_shows_whichever_side_comes_first(bundles: dict[str, Path]) -> None:
    for first, second in permutations(["evening", "set-back"]):
        desk = Coordinator()
        assert desk.receive(bundles[first]) is MergeStatus.EXTENDS
        assert desk.receive(bundles[second]) is MergeStatus.FORK


def test_honest_bundles_end_alike_in_any_order(bundles: dict[str, Path]) -> None:
    results = []
    for order in permutations(["noon", "evening", "noon", "evening"]):
        desk = Coordinator()
        for name in order:
            assert desk.receive(bundles[name]) is not MergeStatus.FORK
        results.append(desk.links)
    assert all(links == results[0] for links in results)
    assert len(results[0]) == 5


def test_the_same_journal_in_two_bundles_differs_only_outside(tmp_path: Path) -> None:
    made = content(light=True)
    first = check(export(tmp_path / "a", made).paths[0])
    second = check(export(tmp_path / "b", replace(made, number=2)).paths[0])
    assert first.links == second.links
    assert first.bundle_sha256 != second.bundle_sha256
