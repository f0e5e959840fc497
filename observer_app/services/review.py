"""What a coordinator looks through: the inbox of bundles, and incidents with conclusions."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import TYPE_CHECKING

from observer_app.core.chain import Head
from observer_app.core.fold import Current
from observer_app.core.kinds import EntryKind, ReviewStatus
from observer_app.core.pack import IncidentCode

if TYPE_CHECKING:
    from observer_app.services.session import Session
    from observer_app.services.summary import KeptSummary
    from observer_app.store.records import BundleRow


class Concern(StrEnum):
    """Something about a device that a coordinator should look at."""

    FORK = "journal.fork"
    ROLLBACK = "journal.rollback"
    MISSING_MEDIA = "media.announced_missing"
    UNKNOWN_SIGNER = "bundle.unknown_signer"
    CLOCK = "clock.jumped"
    SUMMARY = "summary.contradicted"


@dataclass(frozen=True, slots=True)
class Finding:
    """One concern, about one device (its alias where known), with how many cases."""

    concern: Concern
    device: str
    alias: str
    count: int


@dataclass(frozen=True, slots=True)
class Inbox:
    """Every bundle ever judged, newest first; what is odd; and the known heads.

    summaries: those that were kept, newest first.
    """

    bundles: tuple[BundleRow, ...]
    findings: tuple[Finding, ...]
    devices: tuple[Device, ...]
    summaries: tuple[KeptSummary, ...] = ()


@dataclass(frozen=True, slots=True)
class Device:
    """A device whose journal is here, as far as it is known.

    told_seq, told_head: where a kept summary told a longer journal than is here, its head;
    else 0 and "". A device of which there are summaries alone is among those.
    """

    device: str
    alias: str
    seq: int
    head: str
    media_missing: int
    told_seq: int = 0
    told_head: str = ""


@dataclass(frozen=True, slots=True)
class IncidentRow:
    """An incident as a list shows it, with what it rests on and what was concluded."""

    id: str
    station: str
    code: str
    category: str
    severity: int
    basis: str
    author: str
    happened_at: datetime
    recorded_at: datetime
    text: str
    evidence: int
    status: ReviewStatus
    review_note: str
    amended: bool
    retracted: str | None


def inbox(session: Session) -> Inbox:
    """Return the coordinator's inbox."""
    from observer_app.services.summary import Standing, kept_summaries

    summaries = kept_summaries(session)
    told = {
        kept.device: kept.head
        for kept in sorted(summaries, key=lambda kept: kept.head.seq)
        if kept.standing is Standing.AHEAD
    }
    named = {kept.device: kept.alias for kept in summaries}
    queries = session.notebook.queries
    bundles = tuple(queries.bundles())
    aliases = {row.device: row.alias for row in bundles if row.device}
    missing: dict[str, int] = {}
    for item in queries.announced_missing():
        missing[item.device] = missing.get(item.device, 0) + 1
    devices = tuple(
        Device(
            device=head.device,
            alias=aliases.get(head.device, "") or named.get(head.device, ""),
            seq=head.seq,
            head=head.id,
            media_missing=missing.get(head.device, 0),
            told_seq=told[head.device].seq if head.device in told else 0,
            told_head=told[head.device].id if head.device in told else "",
        )
        for head in _known_heads(session, told)
    )
    return Inbox(
        bundles=bundles,
        findings=_findings(session, bundles, missing, aliases, summaries),
        devices=devices,
        summaries=summaries,
    )


def _known_heads(session: Session, told: Mapping[str, Head]) -> list[Head]:
    """Return the heads of all other journals; of one known by a summary alone an empty one."""
    here = [head for head in session.notebook.journal.devices() if head.device != session.device]
    known = {head.device for head in here}
    return here + [Head(device=device, seq=0, id="") for device in told if device not in known]


def _findings(
    session: Session,
    bundles: Sequence[BundleRow],
    missing: dict[str, int],
    aliases: dict[str, str],
    summaries: Sequence[KeptSummary],
) -> tuple[Finding, ...]:
    from observer_app.services.told import contradictions

    counted: dict[tuple[Concern, str], int] = {}
    names = dict(aliases)
    for kept in summaries:
        if kept.standing == "fork":
            names.setdefault(kept.device, kept.alias)
            key = (Concern.FORK, kept.device)
            counted[key] = counted.get(key, 0) + 1
    for kept in contradictions(session):
        names.setdefault(kept.device, kept.alias)
        key = (Concern.SUMMARY, kept.device)
        counted[key] = counted.get(key, 0) + 1
    for row in bundles:
        if row.code in (Concern.FORK, Concern.ROLLBACK, Concern.UNKNOWN_SIGNER):
            subject = row.device or row.alias
            names.setdefault(subject, row.alias)
            key = (Concern(row.code), subject)
            counted[key] = counted.get(key, 0) + 1
    for device, count in missing.items():
        counted[(Concern.MISSING_MEDIA, device)] = count
    for jump in session.notebook.queries.current(kinds=(EntryKind.CLOCK,)):
        key = (Concern.CLOCK, jump.device)
        names.setdefault(jump.device, jump.author)
        counted[key] = counted.get(key, 0) + 1
    return tuple(
        Finding(concern=concern, device=device, alias=names.get(device, ""), count=count)
        for (concern, device), count in sorted(counted.items())
    )


def incidents(
    session: Session, *, station: str | None = None, include_retracted: bool = True
) -> list[IncidentRow]:
    """Return incidents, the gravest first, then the newest."""
    queries = session.notebook.queries
    reviews = _reviews(session)
    attached: dict[str, int] = {}
    for item in queries.current(kinds=(EntryKind.EVIDENCE,), station=station):
        target = str(item.payload.get("to", ""))
        attached[target] = attached.get(target, 0) + 1
    found = queries.current(
        kinds=(EntryKind.INCIDENT,), station=station, include_retracted=include_retracted
    )
    codes = {code.code: code for code in session.pack.incidents}
    rows = [_incident_row(item, codes, reviews, attached) for item in found]
    rows.sort(
        key=lambda row: (row.retracted is not None, -row.severity, -row.happened_at.timestamp())
    )
    return rows


def _reviews(session: Session) -> dict[str, Current]:
    """Return the newest conclusion about each incident."""
    reviews = session.notebook.queries.current(kinds=(EntryKind.REVIEW,), device=session.device)
    return {str(item.payload["target"]): item for item in reviews}


def _incident_row(
    item: Current,
    codes: Mapping[str, IncidentCode],
    reviews: dict[str, Current],
    attached: dict[str, int],
) -> IncidentRow:
    code = str(item.payload["code"])
    known = codes.get(code)
    review = reviews.get(item.id)
    return IncidentRow(
        id=item.id,
        station=item.station,
        code=code,
        category=known.category if known else "",
        severity=known.severity if known else 0,
        basis=str(item.payload["basis"]),
        author=item.author,
        happened_at=item.happened_at,
        recorded_at=item.recorded_at,
        text=str(item.payload.get("text", "")),
        evidence=attached.get(item.id, 0),
        status=ReviewStatus(str(review.payload["status"])) if review else ReviewStatus.UNMARKED,
        review_note=str(review.payload.get("note", "")) if review else "",
        amended=bool(item.changes),
        retracted=item.retracted,
    )
