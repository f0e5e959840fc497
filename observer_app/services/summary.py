"""Summaries: one page of figures for when no stick is possible, and what a coordinator does
with one.

Source: resources/spec/summary-v1.md. A kept summary is no bundle: it brings no entry. It says
what was seen, and how long the device's journal was at least, which a later bundle cannot take
back.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import TYPE_CHECKING

from observer_app.core.chain import Head
from observer_app.core.clock import read_time, write_time
from observer_app.core.entries import check_station
from observer_app.core.errors import InputError, RefusedError, VerificationError
from observer_app.core.fold import Current
from observer_app.core.kinds import EntryKind
from observer_app.core.tally import Reconciliation
from observer_app.services import authority as authorities
from observer_app.services import day
from observer_app.services.qr import code_contents
from observer_app.services.session import Changes, Role, Session
from observer_app.services.unsent import newest_counting

if TYPE_CHECKING:
    from observer_app.formats.certificates import Certificate
    from observer_app.formats.summary import (
        HourFigures,
        ProtocolFigures,
        SummaryContent,
        VerifiedSummary,
    )
    from observer_app.services.day import ProtocolState

_ANSWERS = ("compiled", "posted", "copy")


class Standing(StrEnum):
    """How a summary's head stands to the journal of its device that is here."""

    AHEAD = "ahead"
    HELD = "held"
    FORK = "fork"


@dataclass(frozen=True, slots=True)
class Summary:
    """A summary of this notebook: what it says, its signed text, and what to draw as codes."""

    content: SummaryContent
    text: str
    contents: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Examined:
    """A summary that verified: the alias of its enrolment, how its head stands to the journal
    here, and whether it is in this coordinator's journal already.
    """

    verified: VerifiedSummary
    alias: str
    standing: Standing
    is_kept: bool


@dataclass(frozen=True, slots=True)
class KeptSummary:
    """A summary in a coordinator's journal. entry: the id of the entry that holds it.

    alias: as enrolled. at: when it was made, by the device's clock; kept_at by ours.
    """

    entry: str
    device: str
    alias: str
    station: str
    head: Head
    at: datetime
    kept_at: datetime
    tally: int
    standing: Standing


def make_summary(session: Session, *, station: str = "") -> Summary:
    """Return this device's summary of a station (the present one), signed; nothing is recorded.

    Raises: RefusedError("summary.no_station"), InputError("station.invalid" |
    "summary.too_large").
    """
    from observer_app.formats.summary import SummaryContent, write_summary

    station = station or session.station
    if not station:
        raise RefusedError("summary.no_station")
    check_station(station)
    tally = day.tally_view(session, station=station)
    protocol = day.protocol_view(session, station=station)
    content = SummaryContent(
        alias=session.alias,
        election=session.pack.id,
        station=station,
        at=session.clock.now().wall,
        head=newest_counting(session),
        tally=tally.total,
        watched_min=tally.coverage.watched_minutes,
        open_min=tally.coverage.total_minutes,
        # An hour that was noted twice counts as it was noted last.
        turnout=tuple({item.hour: _hour(item) for item in tally.reconciliation}.values()),
        protocols=tuple(_protocol(state) for state in protocol.states if state.entries),
    )
    text = write_summary(content, key=session.signing_key())
    return Summary(content=content, text=text, contents=code_contents(text))


def read_summary(session: Session, text: str) -> VerifiedSummary:
    """Return a summary of a device that this coordinator enrolled, its signature checked.

    Raises: RefusedError("role.wrong"), VerificationError("summary.not_a_summary" |
    "summary.malformed" | "summary.unknown_signer" | "summary.bad_signature" | "certificate.…").
    """
    from observer_app.formats.certificates import verify_certificate
    from observer_app.formats.summary import read_claim, verify_summary

    session.require(Role.COORDINATOR)
    claim = read_claim(text)
    certificate = _certificates(session)(claim.device)
    verified = verify_certificate(
        certificate, trust=authorities.trust(session), at=session.clock.now().wall
    )
    return verify_summary(claim, public_key=verified.public_key)


def examine_summary(session: Session, text: str) -> Examined:
    """Return a summary with what is known of it here. Raises: as read_summary."""
    verified = read_summary(session, text)
    return Examined(
        verified=verified,
        alias=alias_of(session, verified),
        standing=standing(session, verified.content.head),
        is_kept=_is_kept(session, verified),
    )


def alias_of(session: Session, verified: VerifiedSummary) -> str:
    """Return the alias that the signer was enrolled under, which its own word cannot change."""
    found = [
        item.alias for item in authorities.enrolments(session) if item.device == verified.device
    ]
    return found[-1] if found else verified.content.alias


def standing(session: Session, head: Head) -> Standing:
    """Return how a head that was told from outside stands to the device's journal here."""
    journal = session.notebook.journal
    if head.seq > journal.head(head.device).seq:
        return Standing.AHEAD
    if head.seq == 0:
        return Standing.HELD
    links = journal.links(head.device, since=head.seq - 1)
    return Standing.HELD if links and links[0].id == head.id else Standing.FORK


def keep_summary(session: Session, verified: VerifiedSummary) -> Changes:
    """Write a summary into the coordinator's journal; the same one again changes nothing.

    One that contradicts the journal here is kept, too: it is the evidence. The inbox says so.
    Raises: RefusedError("role.wrong").
    """
    session.require(Role.COORDINATOR)
    if _is_kept(session, verified):
        return Changes()
    content = verified.content
    payload = {
        "device": verified.device,
        "alias": alias_of(session, verified),
        "seq": content.head.seq,
        "head": content.head.id,
        "at": write_time(content.at),
        "tally": content.tally,
        "text": verified.text,
    }
    entry = session.entry(EntryKind.SUMMARY, payload, station=content.station)
    return session.append(entry)


def _is_kept(session: Session, verified: VerifiedSummary) -> bool:
    kept = _entries(session, device=verified.device)
    return any(item.payload["text"] == verified.text for item in kept)


def kept_summaries(session: Session) -> tuple[KeptSummary, ...]:
    """Return the summaries in this coordinator's journal, newest first."""
    return tuple(_kept(session, item) for item in reversed(_entries(session)))


def open_kept(session: Session, entry: str) -> VerifiedSummary:
    """Return a kept summary's figures, its signature checked again; dates do not matter here.

    Raises: InputError("entry.not_found" | "summary.not_kept"), VerificationError.
    """
    current = session.notebook.queries.one(entry)
    if current.kind is not EntryKind.SUMMARY:
        raise InputError("summary.not_kept")
    (verified,) = _verified(session, [current])
    return verified


def open_all(session: Session, kept: Sequence[KeptSummary]) -> tuple[VerifiedSummary, ...]:
    """Return the figures of several kept summaries, in their order, as `open_kept` does."""
    if not kept:
        return ()
    entries = {item.id: item for item in _entries(session)}
    return _verified(session, [entries[item.entry] for item in kept])


def _verified(session: Session, entries: Sequence[Current]) -> tuple[VerifiedSummary, ...]:
    from observer_app.formats.summary import read_claim, verify_summary

    claims = [read_claim(str(item.payload["text"])) for item in entries]
    known = _certificates(session)
    keys = {device: known(device).public_key for device in {claim.device for claim in claims}}
    return tuple(verify_summary(claim, public_key=keys[claim.device]) for claim in claims)


def told_heads(session: Session, device: str) -> tuple[tuple[Head, datetime], ...]:
    """Return each head of a device that a kept summary told, and when it was made."""
    return tuple(
        (_head(item), read_time(str(item.payload["at"])))
        for item in _entries(session, device=device)
    )


def _entries(session: Session, *, device: str = "") -> Sequence[Current]:
    """Return this notebook's own SUMMARY entries, oldest first; those of others say nothing."""
    found = session.notebook.queries.current(kinds=(EntryKind.SUMMARY,), device=session.device)
    return [item for item in found if not device or item.payload["device"] == device]


def _kept(session: Session, item: Current) -> KeptSummary:
    head = _head(item)
    return KeptSummary(
        entry=item.id,
        device=head.device,
        alias=str(item.payload["alias"]),
        station=item.station,
        head=head,
        at=read_time(str(item.payload["at"])),
        kept_at=item.recorded_at,
        tally=int(str(item.payload["tally"])),
        standing=standing(session, head),
    )


def _head(item: Current) -> Head:
    return Head(
        device=str(item.payload["device"]),
        seq=int(str(item.payload["seq"])),
        id=str(item.payload["head"]),
    )


def _certificates(session: Session) -> Callable[[str], Certificate]:
    """Return what gives the newest certificate that this notebook recorded for a device.

    That raises VerificationError("summary.unknown_signer") where there is none.
    """
    from observer_app.formats.certificates import read_certificate

    enrolled = session.notebook.queries.current(kinds=(EntryKind.ENROL,), device=session.device)
    newest = {str(item.payload["device"]): str(item.payload["certificate"]) for item in enrolled}

    def known(device: str) -> Certificate:
        if device not in newest:
            raise VerificationError("summary.unknown_signer", device=device)
        return read_certificate(newest[device].encode("ascii"))

    return known


def _hour(item: Reconciliation) -> HourFigures:
    from observer_app.formats.summary import HourFigures

    return HourFigures(hour=item.hour, announced=item.announced, counted=item.counted)


def _protocol(state: ProtocolState) -> ProtocolFigures:
    from observer_app.formats.summary import ProtocolFigures

    answers = {name: state.answers[name] for name in _ANSWERS if name in state.answers}
    return ProtocolFigures(contest=state.contest, answers=answers, copies=state.copies)
