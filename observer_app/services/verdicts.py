"""What became of a bundle: what was received, and the verdict on it.

Source: resources/spec/bundle-v1.md.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING

from observer_app.core.errors import ObserverError
from observer_app.core.kinds import EntryKind

if TYPE_CHECKING:
    from datetime import datetime

    from observer_app.formats.bundle import VerifiedBundle
    from observer_app.store.records import SealedObject


class Verdict(StrEnum):
    """What became of a bundle."""

    ACCEPTED = "accepted"
    DUPLICATE = "duplicate"
    QUARANTINED = "quarantined"
    REJECTED = "rejected"


@dataclass(frozen=True, slots=True)
class Judged:
    """One bundle's verdict. `code` says why; "" for a bundle with nothing to say.

    seq and head: the journal as the bundle has it. media_missing: announced, not here.
    """

    path: Path
    verdict: Verdict
    code: str
    signer: str = ""
    fingerprint: str = ""
    device: str = ""
    seq: int = 0
    head: str = ""
    number: int = 0
    light: bool = False
    created_at: datetime | None = None
    sha256: str = ""
    entries_new: int = 0
    media_new: int = 0
    media_missing: int = 0


@dataclass(frozen=True, slots=True)
class Received:
    """A bundle that verified, with its media sealed; or the error that stopped it."""

    path: Path
    sha256: str
    bundle: VerifiedBundle | None = None
    sealed: tuple[SealedObject, ...] = ()
    error: ObserverError | None = None


def judge(received: Received) -> Judged:
    """Return the verdict that a bundle's own content allows."""
    if received.error is not None:
        unknown = received.error.code == "bundle.unknown_signer"
        return Judged(
            path=received.path,
            verdict=Verdict.QUARANTINED if unknown else Verdict.REJECTED,
            code=received.error.code,
            fingerprint=str(received.error.params.get("fingerprint", "")),
            signer=str(received.error.params.get("alias", "")),
            sha256=received.sha256,
        )
    bundle = received.bundle
    assert bundle is not None
    here = {sha256 for sha256, _ in bundle.media}
    announced = {
        str(item.entry.payload["sha256"])
        for item in bundle.entries
        if item.entry.kind is EntryKind.EVIDENCE
    }
    head = bundle.links[-1] if bundle.links else None
    return Judged(
        path=received.path,
        verdict=Verdict.ACCEPTED,
        code="",
        signer=bundle.alias,
        fingerprint=bundle.fingerprint,
        device=bundle.device,
        seq=head.seq if head else 0,
        head=head.id if head else "",
        number=bundle.number,
        light=bundle.light,
        created_at=bundle.created_at,
        sha256=received.sha256,
        entries_new=len(bundle.entries),
        media_new=len(bundle.media),
        media_missing=len(announced - here),
    )
