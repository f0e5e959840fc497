"""A summary: what one device counted and saw at one station, small enough for a QR code.

Signed by the device's own key, readable by nobody but a program, and no stand-in for a
bundle: it holds figures, not entries. Source: resources/spec/summary-v1.md.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime

from observer_app.core.canonical import JsonValue, read_canonical, write_canonical
from observer_app.core.chain import Head, device_id
from observer_app.core.clock import read_time, write_time
from observer_app.core.entries import check_alias, check_station
from observer_app.core.errors import InputError, VerificationError
from observer_app.core.results import Figures
from observer_app.formats.base45 import read_base45, write_base45
from observer_app.formats.packing import pack, unpack
from observer_app.formats.signing import SIGNATURE_BYTES, SigningKey, verify_raw
from observer_app.formats.sshwire import fingerprint

PREFIX = "OBSERVER-SUMMARY-1/"
DOMAIN = b"observer-summary-v1\x00"
"""In front of what is signed, so that the signature is worth nothing elsewhere."""

MAX_CHARS = 20_000
MAX_BODY_BYTES = 64 * 1024
_SIGNATURE_CHARS = SIGNATURE_BYTES // 2 * 3
_CODE = "summary.malformed"
_MAX_COUNT = 100_000_000
_MAX_HOURS, _MAX_CONTESTS, _MAX_LINES, _MAX_VOTES = 48, 32, 200, 2000
_DEVICE = re.compile(r"[0-9a-f]{32}")
_HASH = re.compile(r"[0-9a-f]{64}")
_HOUR = re.compile(r"([01][0-9]|2[0-3]):[0-5][0-9]")
_ANSWERS: Mapping[str, frozenset[str]] = {
    "compiled": frozenset({"yes", "no", "not-observed"}),
    "posted": frozenset({"yes", "no", "not-observed"}),
    "copy": frozenset({"given", "refused", "not-asked", "not-observed"}),
}
_SOURCES = frozenset({"", "posted", "copy", "read-aloud", "seen"})
_FIELDS = frozenset(
    {"alias", "at", "device", "election", "head", "open_min", "protocols", "seq", "station"}
    | {"tally", "turnout", "watched_min"}
)


@dataclass(frozen=True, slots=True)
class HourFigures:
    """The commission's figure for an hour ("HH:MM", local) and what was counted till then."""

    hour: str
    announced: int
    counted: int


@dataclass(frozen=True, slots=True)
class ProtocolFigures:
    """What is known of the protocol of one contest ("" where none is named).

    answers: "compiled", "posted", "copy" as far as given. copies: figures by where they
    were read ("posted", "copy", "read-aloud", "seen", or "" if not said).
    """

    contest: str
    answers: Mapping[str, str] = field(default_factory=dict)
    copies: Mapping[str, Figures] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class SummaryContent:
    """What a summary says. head: of the device's journal when it was made, at `at`.

    watched_min of open_min: how long somebody was really watching, minutes.
    """

    alias: str
    election: str
    station: str
    at: datetime
    head: Head
    tally: int
    watched_min: int
    open_min: int
    turnout: tuple[HourFigures, ...] = ()
    protocols: tuple[ProtocolFigures, ...] = ()


@dataclass(frozen=True, slots=True)
class ClaimedSummary:
    """A summary as it came: whose it says it is, and nothing that may be shown or kept."""

    device: str
    body: bytes
    signature: bytes
    text: str


@dataclass(frozen=True, slots=True)
class VerifiedSummary:
    """A summary whose signature holds under the key of the device in it.

    text: as it came, to be kept as proof. fingerprint: the key's.
    """

    content: SummaryContent
    text: str
    fingerprint: str

    @property
    def device(self) -> str:
        """The device that made and signed it."""
        return self.content.head.device


def write_summary(content: SummaryContent, *, key: SigningKey) -> str:
    """Return the signed text, in letters of a QR code's alphanumeric mode.

    Raises: InputError("summary.too_large" | "summary.other_key").
    """
    if content.head.device != device_id(key.public_key):
        raise InputError("summary.other_key")
    body = write_canonical(_document(content))
    signature = key.sign_raw(DOMAIN + body)
    text = f"{PREFIX}{write_base45(pack(body))}/{write_base45(signature)}"
    try:
        verify_summary(read_claim(text), public_key=key.public_key)
    except VerificationError as exc:
        # Read back: what leaves here is what every reader takes.
        raise InputError("summary.too_large") from exc
    return text


def read_claim(text: str) -> ClaimedSummary:
    """Return the parts of a summary's text; nothing of it is true yet.

    Raises: VerificationError("summary.not_a_summary" | "summary.malformed").
    """
    if not text.startswith(PREFIX):
        raise VerificationError("summary.not_a_summary")
    packed = text[len(PREFIX) : -_SIGNATURE_CHARS - 1]
    # "/" is a letter of Base45, too: the signature's fixed length says where it begins.
    if len(text) > MAX_CHARS or not packed or text[-_SIGNATURE_CHARS - 1] != "/":
        raise VerificationError(_CODE, why="parts")
    signature = read_base45(text[-_SIGNATURE_CHARS:], code=_CODE)
    body = unpack(read_base45(packed, code=_CODE), max_bytes=MAX_BODY_BYTES, code=_CODE)
    device = _object(_json(body), _FIELDS)["device"]
    if not isinstance(device, str) or not _DEVICE.fullmatch(device):
        raise VerificationError(_CODE, why="device")
    return ClaimedSummary(device=device, body=body, signature=signature, text=text)


def verify_summary(claim: ClaimedSummary, *, public_key: bytes) -> VerifiedSummary:
    """Return the summary if the raw `public_key` is its device's and made its signature.

    Raises: VerificationError("summary.bad_signature" | "summary.malformed").
    """
    if device_id(public_key) != claim.device:
        raise VerificationError("summary.bad_signature", why="key")
    try:
        verify_raw(DOMAIN + claim.body, claim.signature, public_key=public_key)
    except VerificationError as exc:
        raise VerificationError("summary.bad_signature", why=exc.code) from exc
    try:
        content = _content(_object(_json(claim.body), _FIELDS))
    except InputError as exc:
        raise VerificationError(_CODE, why=exc.code) from exc
    return VerifiedSummary(content=content, text=claim.text, fingerprint=fingerprint(public_key))


def _document(content: SummaryContent) -> dict[str, JsonValue]:
    return {
        "alias": content.alias,
        "at": write_time(content.at),
        "device": content.head.device,
        "election": content.election,
        "head": content.head.id,
        "open_min": content.open_min,
        "protocols": [_protocol_document(item) for item in content.protocols],
        "seq": content.head.seq,
        "station": content.station,
        "tally": content.tally,
        "turnout": [[item.hour, item.announced, item.counted] for item in content.turnout],
        "watched_min": content.watched_min,
    }


def _protocol_document(item: ProtocolFigures) -> dict[str, JsonValue]:
    copies = {
        source: {"lines": dict(figures.lines), "votes": dict(figures.votes)}
        for source, figures in item.copies.items()
    }
    return {"answers": dict(item.answers), "contest": item.contest, "copies": copies}


def _content(value: Mapping[str, JsonValue]) -> SummaryContent:
    """Return what a document says, each field checked. Raises: VerificationError, InputError."""
    head, seq = value["head"], _count(value["seq"])
    if not isinstance(head, str) or not _HASH.fullmatch(head):
        raise VerificationError(_CODE, why="head")
    return SummaryContent(
        alias=check_alias(_text(value["alias"], 32)),
        election=_text(value["election"], 64),
        station=check_station(_text(value["station"], 40)),
        at=read_time(value["at"]),
        head=Head(device=value["device"], seq=seq, id=head),
        tally=_count(value["tally"]),
        watched_min=_count(value["watched_min"]),
        open_min=_count(value["open_min"]),
        turnout=tuple(map(_hour, _list(value["turnout"], _MAX_HOURS))),
        protocols=tuple(map(_protocol, _list(value["protocols"], _MAX_CONTESTS))),
    )


def _hour(value: JsonValue) -> HourFigures:
    if not isinstance(value, list) or len(value) != 3:
        raise VerificationError(_CODE, why="turnout")
    hour = _text(value[0], 5)
    if not _HOUR.fullmatch(hour):
        raise VerificationError(_CODE, why="turnout")
    return HourFigures(hour=hour, announced=_count(value[1]), counted=_count(value[2]))


def _protocol(value: JsonValue) -> ProtocolFigures:
    item = _object(value, frozenset({"answers", "contest", "copies"}))
    answers, copies = item["answers"], item["copies"]
    if not isinstance(answers, dict) or not isinstance(copies, dict):
        raise VerificationError(_CODE, why="protocols")
    for name, answer in answers.items():
        if not isinstance(answer, str) or answer not in _ANSWERS.get(name, frozenset()):
            raise VerificationError(_CODE, why="answers")
    if not _SOURCES.issuperset(copies):
        raise VerificationError(_CODE, why="copies")
    return ProtocolFigures(
        contest=_text(item["contest"], 32),
        answers=answers,
        copies={source: _figures(figures) for source, figures in copies.items()},
    )


def _figures(value: JsonValue) -> Figures:
    item = _object(value, frozenset({"lines", "votes"}))
    return Figures(
        lines=_counts(item["lines"], _MAX_LINES), votes=_counts(item["votes"], _MAX_VOTES)
    )


def _counts(value: JsonValue, limit: int) -> dict[str, int]:
    if not isinstance(value, dict) or len(value) > limit:
        raise VerificationError(_CODE, why="figures")
    return {_text(name, 64): _count(count) for name, count in value.items()}


def _json(body: bytes) -> JsonValue:
    try:
        return read_canonical(body, max_bytes=MAX_BODY_BYTES)
    except InputError as exc:
        raise VerificationError(_CODE, why=exc.code) from exc


def _object(value: JsonValue, names: frozenset[str]) -> dict[str, JsonValue]:
    if not isinstance(value, dict) or set(value) != names:
        raise VerificationError(_CODE, why="fields")
    return value


def _list(value: JsonValue, limit: int) -> list[JsonValue]:
    if not isinstance(value, list) or len(value) > limit:
        raise VerificationError(_CODE, why="list")
    return value


def _text(value: JsonValue, limit: int) -> str:
    if not isinstance(value, str) or len(value) > limit:
        raise VerificationError(_CODE, why="text")
    return value


def _count(value: JsonValue) -> int:
    if not isinstance(value, int) or isinstance(value, bool) or not 0 <= value <= _MAX_COUNT:
        raise VerificationError(_CODE, why="count")
    return value
