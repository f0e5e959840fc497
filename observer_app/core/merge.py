"""What another device's links mean beside those that are already known.

Chains are sets of links that only grow, so a merge is the union, and any order of the
same bundles ends the same. Two different links at one place are a fork: the device was
set back or copied, or somebody else holds its key.
Source: resources/spec/journal-v1.md, section 6.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from observer_app.core.chain import Head, Link, empty_head, verify_chain
from observer_app.core.errors import VerificationError


class MergeStatus(StrEnum):
    """How links from outside stand to what is known."""

    EXTENDS = "extends"
    DUPLICATE = "duplicate"
    OLDER = "older"
    FORK = "fork"


@dataclass(frozen=True, slots=True)
class MergePlan:
    """What to do with the links. new_from_seq: the first seq to add.

    It is one behind the last known link when there is nothing to add. fork_seq: the first
    seq at which the links differ from what is known, for a fork alone.
    """

    status: MergeStatus
    new_from_seq: int
    fork_seq: int | None = None


def plan_merge(
    head: Head | None, link_id_at: Callable[[int], str | None], links: Sequence[Link]
) -> MergePlan:
    """Return how `links` (one device's, from seq 1 on) stand to what is known of it.

    head: the newest known link, None or seq 0 for an unknown device. link_id_at: the id
    of the known link at a seq, None if there is none. OLDER: a true prefix of what is
    known (a replay of an old bundle, or a rollback: the device's own word decides which).
    Raises: VerificationError("journal.broken_chain") for links that are no chain.
    """
    known = 0 if head is None else head.seq
    if not links:
        status = MergeStatus.OLDER if known else MergeStatus.DUPLICATE
        return MergePlan(status=status, new_from_seq=known + 1)
    device = links[0].device
    if head is not None and head.device != device:
        raise VerificationError("journal.broken_chain", seq=links[0].seq)
    verify_chain(links, head=empty_head(device))
    shared = min(known, len(links))
    # Links hash the ones before, so two chains that agree at a place agree before it too.
    if shared and links[shared - 1].id != link_id_at(shared):
        return MergePlan(
            status=MergeStatus.FORK,
            new_from_seq=known + 1,
            fork_seq=_first_difference(links, link_id_at, shared),
        )
    if len(links) > known:
        return MergePlan(status=MergeStatus.EXTENDS, new_from_seq=known + 1)
    status = MergeStatus.DUPLICATE if len(links) == known else MergeStatus.OLDER
    return MergePlan(status=status, new_from_seq=known + 1)


def _first_difference(
    links: Sequence[Link], link_id_at: Callable[[int], str | None], shared: int
) -> int:
    """Return the first seq in 1..shared whose ids differ, by halving."""
    same, different = 0, shared
    while different - same > 1:
        middle = (same + different) // 2
        if links[middle - 1].id == link_id_at(middle):
            same = middle
        else:
            different = middle
    return different
