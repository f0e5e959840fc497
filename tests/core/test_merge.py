"""A merge is a union: any order of the same bundles ends the same, and a fork is seen."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from observer_app.core.chain import Head, Link
from observer_app.core.errors import VerificationError
from observer_app.core.merge import MergePlan, MergeStatus, plan_merge
from tests.core.making import DEVICE, OTHER, links


class Known:
    """What a coordinator keeps of one device."""

    def __init__(self, kept: Sequence[Link] = ()) -> None:
        self.links = list(kept)

    @property
    def head(self) -> Head | None:
        if not self.links:
            return None
        return Head(device=DEVICE, seq=len(self.links), id=self.links[-1].id)

    def plan(self, theirs: Sequence[Link]) -> MergePlan:
        return plan_merge(
            self.head,
            lambda seq: self.links[seq - 1].id if seq <= len(self.links) else None,
            theirs,
        )

    def take(self, theirs: Sequence[Link]) -> MergeStatus:
        plan = self.plan(theirs)
        if plan.status is MergeStatus.EXTENDS:
            self.links += theirs[plan.new_from_seq - 1 :]
        return plan.status


CHAIN = links(20)


@pytest.mark.parametrize(
    ("known", "theirs", "status", "new_from"),
    [
        (0, 5, MergeStatus.EXTENDS, 1),
        (5, 9, MergeStatus.EXTENDS, 6),
        (5, 5, MergeStatus.DUPLICATE, 6),
        (9, 5, MergeStatus.OLDER, 10),
        (9, 0, MergeStatus.OLDER, 10),
        (0, 0, MergeStatus.DUPLICATE, 1),
    ],
)
def test_each_case_is_told(known: int, theirs: int, status: MergeStatus, new_from: int) -> None:
    plan = Known(CHAIN[:known]).plan(CHAIN[:theirs])
    assert plan == MergePlan(status=status, new_from_seq=new_from)


@given(known=st.integers(1, 20), theirs=st.integers(1, 20), fork_at=st.integers(1, 20))
def test_a_fork_is_seen_at_its_first_link(known: int, theirs: int, fork_at: int) -> None:
    other = links(theirs, fork_at=fork_at)
    plan = Known(CHAIN[:known]).plan(other)
    if fork_at > min(known, theirs):
        assert plan.status is not MergeStatus.FORK
    else:
        assert (plan.status, plan.fork_seq) == (MergeStatus.FORK, fork_at)
        assert plan.new_from_seq == known + 1


@given(st.lists(st.integers(0, 20), max_size=8), st.randoms(use_true_random=False))
def test_order_and_repetition_change_nothing(sizes: list[int], order: object) -> None:
    first, second = Known(), Known()
    for size in sizes:
        assert first.take(CHAIN[:size]) is not MergeStatus.FORK
    shuffled = [*sizes, *sizes]
    order.shuffle(shuffled)  # type: ignore[attr-defined]  # random.Random in hypothesis's guise
    for size in shuffled:
        second.take(CHAIN[:size])
    assert first.links == second.links == CHAIN[: max(sizes, default=0)]


@given(st.integers(1, 20), st.integers(1, 20), st.integers(1, 20))
def test_a_fork_is_seen_whichever_side_comes_first(ours: int, theirs: int, fork_at: int) -> None:
    other = links(theirs, fork_at=fork_at)
    one, two = Known(CHAIN[:ours]).plan(other), Known(other).plan(CHAIN[:ours])
    assert (one.status is MergeStatus.FORK) == (two.status is MergeStatus.FORK)
    assert one.fork_seq == two.fork_seq


def test_a_set_back_journal_that_goes_on_is_a_fork() -> None:
    """Rollback: the laptop was restored from an image of noon and recorded on."""
    plan = Known(CHAIN[:12]).plan(links(15, fork_at=9))
    assert (plan.status, plan.fork_seq) == (MergeStatus.FORK, 9)


@pytest.mark.parametrize(
    "theirs", [CHAIN[1:], [*CHAIN[:2], *CHAIN[3:]], [CHAIN[1], CHAIN[0]], links(3, device=OTHER)]
)
def test_links_that_are_no_chain_of_the_device_are_refused(theirs: list[Link]) -> None:
    with pytest.raises(VerificationError, match=r"journal\.broken_chain"):
        Known(CHAIN[:2]).plan(theirs)


def test_an_empty_head_is_an_unknown_device() -> None:
    head = Head(device=DEVICE, seq=0, id="x")
    plan = plan_merge(head, lambda _: None, CHAIN[:2])
    assert (plan.status, plan.new_from_seq) == (MergeStatus.EXTENDS, 1)
