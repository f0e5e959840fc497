"""Receipts: the coordinator's word, signed, for what of a device has arrived.

Only what a receipt covers may ever be erased from a laptop. Source: resources/spec/receipt-v1.md.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from observer_app.core.canonical import JsonValue
from observer_app.core.clock import read_time, write_time
from observer_app.core.errors import InputError, VerificationError
from observer_app.core.kinds import EntryKind
from observer_app.services import authority as authorities
from observer_app.services import files
from observer_app.services.observers import observer_names
from observer_app.services.session import Changes, Role, Session


@dataclass(frozen=True, slots=True)
class Covered:
    """How far receipts cover this notebook: entries up to `seq`, and when, and by whom."""

    seq: int
    head: str
    by: str
    at: datetime | None
    media: frozenset[str]


def issue_receipt(session: Session, alias: str, out: Path) -> Path:
    """Write a receipt for all that arrived from the device known as `alias` to a new file.

    Raises: InputError("receipt.unknown_alias" | "file.exists"), RefusedError("role.wrong").
    """
    from observer_app.formats.receipt import write_receipt

    session.require(Role.COORDINATOR)
    names = observer_names(session)
    heads = [
        head
        for head in session.notebook.journal.devices()
        if head.device != session.device and names.get(head.device) == alias
    ]
    if not heads:
        raise InputError("receipt.unknown_alias", alias=alias[:32])
    head = heads[-1]
    queries = session.notebook.queries
    here = {row.sha256 for row in queries.objects()}
    announced = {
        str(item.payload["sha256"])
        for item in queries.current(
            kinds=(EntryKind.EVIDENCE,), device=head.device, include_retracted=True
        )
    }
    receipt = write_receipt(
        head,
        media=sorted(here & announced),
        at=session.clock.now().wall,
        by=session.alias,
        signer=authorities.authority_key(session),
    )
    files.write_new(out, receipt)
    return out


def accept_receipt(session: Session, path: Path) -> Changes:
    """Keep a receipt for this notebook's journal; the next bundles carry it.

    Raises: VerificationError if its signer is not this notebook's authority, it speaks of
    another device, or of a journal that is not this one.
    """
    from observer_app.formats.receipt import read_receipt

    data = files.read_bounded(path)
    receipt = read_receipt(data, trust=authorities.trust(session), at=session.clock.now().wall)
    if receipt.head.device != session.device:
        raise VerificationError("receipt.other_device")
    links = session.notebook.journal.links(session.device, since=receipt.head.seq - 1)
    if not links or links[0].id != receipt.head.id:
        raise VerificationError("receipt.other_journal")
    vault = session.notebook.vault
    known = [str(item) for item in vault.get("receipts", [])]
    text = data.decode("ascii")
    if text not in known:
        vault.put("receipts", [*known, text][-16:])
    payload: dict[str, JsonValue] = {
        "seq": receipt.head.seq,
        "head": receipt.head.id,
        "by": receipt.by,
        "at": write_time(receipt.at),
    }
    return session.append(session.entry(EntryKind.RECEIPT, payload, station=""))


def covered(session: Session) -> Covered:
    """Return what the newest receipt covers; seq 0 if there is none."""
    from observer_app.formats.receipt import read_receipt

    entries = session.notebook.queries.current(kinds=(EntryKind.RECEIPT,), device=session.device)
    if not entries:
        return Covered(seq=0, head="", by="", at=None, media=frozenset())
    newest = max(entries, key=lambda item: int(item.payload["seq"]))
    media: set[str] = set()
    for text in session.notebook.vault.get("receipts", []):
        receipt = read_receipt(
            str(text).encode("ascii"),
            trust=authorities.trust(session),
            at=session.clock.now().wall,
        )
        media |= set(receipt.media)
    return Covered(
        seq=int(newest.payload["seq"]),
        head=str(newest.payload["head"]),
        by=str(newest.payload["by"]),
        at=read_time(newest.payload["at"]),
        media=frozenset(media),
    )
