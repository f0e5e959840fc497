"""Verified bundles become part of a coordinator's journal; what cannot is noted once."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from observer_app.core.canonical import JsonValue
from observer_app.core.chain import Link
from observer_app.core.entries import Entry
from observer_app.core.kinds import EntryKind
from observer_app.core.merge import MergeStatus, plan_merge
from observer_app.services.verdicts import Judged, Received, Verdict

if TYPE_CHECKING:
    from observer_app.services.session import Session
    from observer_app.store.records import BundleRow


def merge_received(session: Session, received: Received, judged: Judged) -> Judged:
    """Merge a verified bundle in one transaction; return its final verdict."""
    bundle = received.bundle
    assert bundle is not None
    journal = session.notebook.journal
    ids = {link.seq: link.id for link in journal.links(bundle.device)}
    plan = plan_merge(journal.head(bundle.device), ids.get, bundle.links)
    if plan.status is MergeStatus.FORK or _contradicts_summary(session, bundle.links):
        return _refuse(session, received, judged, code="journal.fork")
    if _is_rollback(session, judged):
        return _refuse(session, received, judged, code="journal.rollback")
    seen_before = session.notebook.queries.has_bundle(judged.sha256)
    nothing_new = plan.status is not MergeStatus.EXTENDS and not received.sealed
    verdict = Verdict.DUPLICATE if nothing_new else Verdict.ACCEPTED
    code = _code(plan.status, seen=seen_before) if nothing_new else ""
    entries_new = sum(1 for link in bundle.links if link.seq >= plan.new_from_seq)
    final = replace(
        judged,
        verdict=verdict,
        code=code,
        entries_new=0 if nothing_new else entries_new,
        media_new=len(received.sealed),
    )
    own = () if seen_before else (import_entry(session, final),)
    journal.merge(
        links=bundle.links,
        entries=bundle.entries,
        objects=received.sealed,
        bundle=bundle_row(session, final),
        own=own,
    )
    missing = len(session.notebook.queries.announced_missing(device=bundle.device))
    return replace(final, media_missing=missing)


def _refuse(session: Session, received: Received, judged: Judged, *, code: str) -> Judged:
    """Forget what was received, write down why, and return the verdict."""
    for item in received.sealed:
        session.notebook.evidence.discard(item)
    refused = replace(judged, verdict=Verdict.REJECTED, code=code, entries_new=0, media_new=0)
    return note_rejected(session, refused)


def note_rejected(session: Session, judged: Judged) -> Judged:
    """Write down, once, that a bundle was refused or set aside; return the verdict."""
    if not session.notebook.queries.has_bundle(judged.sha256):
        session.notebook.journal.merge(
            links=(),
            entries=(),
            objects=(),
            bundle=bundle_row(session, judged),
            own=(import_entry(session, judged),),
        )
    return judged


def import_entry(session: Session, judged: Judged) -> Entry:
    """Return the coordinator's own entry about a bundle."""
    payload: dict[str, JsonValue] = {
        "bundle": judged.sha256,
        "verdict": str(judged.verdict),
        "code": judged.code,
        "entries_new": judged.entries_new,
        "media_new": judged.media_new,
    }
    if judged.signer or judged.fingerprint:
        payload["signer"] = judged.signer or judged.fingerprint
    if judged.device:
        payload["device"] = judged.device
        payload["seq"] = judged.seq
        payload["head"] = judged.head
    return session.entry(EntryKind.IMPORT, payload, station="")


def bundle_row(session: Session, judged: Judged) -> BundleRow:
    """Return the row by which the inbox shows a bundle."""
    from observer_app.store.records import BundleRow

    now = session.clock.now().wall
    return BundleRow(
        sha256=judged.sha256,
        device=judged.device,
        alias=judged.signer or judged.fingerprint,
        number=judged.number,
        created_at=judged.created_at or now,
        seq=judged.seq,
        head=judged.head,
        light=judged.light,
        verdict=str(judged.verdict),
        code=judged.code,
        received_at=now,
    )


def _is_rollback(session: Session, judged: Judged) -> bool:
    """Return True if a bundle made later, or under the same number, has a shorter journal.

    An old bundle that arrives late is none: its number is lower, and so is its length. A
    summary that was kept counts as a bundle does, by its time alone.
    """
    from observer_app.services.summary import told_heads

    if judged.created_at is not None:
        for head, at in told_heads(session, judged.device):
            if head.seq > judged.seq and judged.created_at > at:
                return True
    for row in session.notebook.queries.bundles(device=judged.device):
        if row.verdict not in ("accepted", "duplicate"):
            continue
        made_later = (
            judged.created_at is not None
            and row.created_at is not None
            and (judged.created_at > row.created_at)
        )
        if row.seq > judged.seq and (made_later or judged.number >= row.number):
            return True
    return False


def _contradicts_summary(session: Session, links: Sequence[Link]) -> bool:
    """Return True if a summary that was kept told another link at its place in the chain."""
    from observer_app.services.summary import told_heads

    if not links:
        return False
    return any(
        0 < head.seq <= len(links) and links[head.seq - 1].id != head.id
        for head, _ in told_heads(session, links[0].device)
    )


def _code(status: MergeStatus, *, seen: bool) -> str:
    if seen:
        return "bundle.seen_before"
    return "bundle.older" if status is MergeStatus.OLDER else "bundle.nothing_new"
