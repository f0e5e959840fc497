"""The closed set of entry kinds and the shape of each payload.

Source: resources/spec/journal-v1.md, section 5. To add a kind: a member of EntryKind, a
row in PAYLOADS, a row in that table, a test vector. See CONTRIBUTING.md.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from observer_app.core.canonical import JsonValue
from observer_app.core.clock import read_time
from observer_app.core.errors import InputError


class EntryKind(StrEnum):
    """What a person, or the program on their behalf, recorded."""

    NOTEBOOK = "notebook"
    PACK = "pack"
    STATION = "station"
    EVENT = "event"
    TALLY = "tally"
    QUIET = "quiet"
    TURNOUT = "turnout"
    INCIDENT = "incident"
    EVIDENCE = "evidence"
    CHECKLIST = "checklist"
    PROTOCOL = "protocol"
    AMEND = "amend"
    RETRACT = "retract"
    CLOCK = "clock"
    EXPORT = "export"
    RECEIPT = "receipt"
    ENROL = "enrol"
    REVOKE = "revoke"
    IMPORT = "import"
    OFFICIAL = "official"
    REVIEW = "review"
    SUMMARY = "summary"


AMENDABLE = frozenset(
    {
        EntryKind.STATION,
        EntryKind.EVENT,
        EntryKind.TALLY,
        EntryKind.QUIET,
        EntryKind.TURNOUT,
        EntryKind.INCIDENT,
        EntryKind.EVIDENCE,
        EntryKind.CHECKLIST,
        EntryKind.PROTOCOL,
        EntryKind.OFFICIAL,
        EntryKind.REVIEW,
    }
)
"""Kinds that a later entry may amend or retract."""

FIXED_FIELDS: Mapping[EntryKind, frozenset[str]] = {
    EntryKind.EVIDENCE: frozenset({"sha256", "size_bytes", "media_type", "name"}),
    EntryKind.INCIDENT: frozenset({"begun"}),
}
"""Payload fields that no amendment may change: what the bytes are, where a time came from."""


class Basis(StrEnum):
    """How the observer knows of an incident."""

    SEEN = "seen"
    TOLD = "told"
    MEDIA = "media"


class Answer(StrEnum):
    """An answer to a yes/no question; "not observed" is never "no"."""

    YES = "yes"
    NO = "no"
    NOT_OBSERVED = "not-observed"


class CopyAnswer(StrEnum):
    """What happened when a copy of the protocol was due."""

    GIVEN = "given"
    REFUSED = "refused"
    NOT_ASKED = "not-asked"
    NOT_OBSERVED = "not-observed"


class QuietAnswer(StrEnum):
    """Why a period has no taps."""

    NOBODY = "nobody"
    AWAY = "away"
    UNKNOWN = "unknown"


class ReviewStatus(StrEnum):
    """What a coordinator concluded about an incident."""

    UNMARKED = "unmarked"
    CITIZEN = "citizen"
    CONFIRMED = "confirmed"
    REJECTED = "rejected"


@dataclass(frozen=True, slots=True)
class Field:
    """One payload field: its type, and whether it must be there.

    shape: text, int, bool, time, hash (64 hex), enum, figures (name -> integer),
    object (name -> text or integer), answers (list of checklist answers), texts.
    limit: characters of a text, items of a collection, or the largest integer.
    """

    shape: str
    required: bool = True
    limit: int = 200
    choices: type[StrEnum] | tuple[str, ...] = ()


_LONG = 20_000
_COUNT = 100_000_000
_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9._/-]{0,63}")
_HASH = re.compile(r"[0-9a-f]{64}")
_HOUR = re.compile(r"([01][0-9]|2[0-3]):[0-5][0-9]")


def _opt(type_: str, limit: int = 200, choices: type[StrEnum] | tuple[str, ...] = ()) -> Field:
    return Field(shape=type_, required=False, limit=limit, choices=choices)


PAYLOADS: Mapping[EntryKind, Mapping[str, Field]] = {
    EntryKind.NOTEBOOK: {
        "role": Field("enum", choices=("observer", "coordinator")),
        "app": Field("text"),
    },
    EntryKind.PACK: {
        "pack": Field("text"),
        "sha256": Field("hash"),
        "authority": _opt("text"),
    },
    EntryKind.STATION: {
        "constituency": Field("text", limit=16),
        "number": Field("text", limit=16),
        "name": _opt("text"),
        "listed": Field("bool"),
        "registered": _opt("int", _COUNT),
    },
    EntryKind.EVENT: {"event": Field("text", limit=64), "note": _opt("text", _LONG)},
    EntryKind.TALLY: {"count": Field("int", limit=1000), "stream": _opt("text", 32)},
    EntryKind.QUIET: {
        "from": Field("time"),
        "to": Field("time"),
        "answer": Field("enum", choices=QuietAnswer),
        "note": _opt("text", _LONG),
    },
    EntryKind.TURNOUT: {
        "count": Field("int", limit=_COUNT),
        "hour": Field("hour"),
        "note": _opt("text", _LONG),
    },
    EntryKind.INCIDENT: {
        "code": Field("text", limit=32),
        "basis": Field("enum", choices=Basis),
        "text": _opt("text", _LONG),
        "group": _opt("object", 16),
        "people": _opt("text", _LONG),
        "witnesses": _opt("text", _LONG),
        "response": _opt("text", _LONG),
        "told_by": _opt("text", _LONG),
        "begun": _opt("time"),
    },
    EntryKind.EVIDENCE: {
        "sha256": Field("hash"),
        "size_bytes": Field("int", limit=(1 << 33) - 1),  # what ustar can hold
        "media_type": Field("text", limit=80),
        "name": Field("text", limit=255),
        "to": _opt("hash"),
        "derived_from": _opt("hash"),
        "note": _opt("text", _LONG),
    },
    EntryKind.CHECKLIST: {
        "form": Field("text", limit=32),
        "answers": Field("answers", limit=500),
        "visit": _opt("int", 10_000),
    },
    EntryKind.PROTOCOL: {
        "contest": _opt("text", 32),
        "compiled": _opt("enum", choices=Answer),
        "posted": _opt("enum", choices=Answer),
        "copy": _opt("enum", choices=CopyAnswer),
        "given_to": _opt("text"),
        "refused_by": _opt("text"),
        "words": _opt("text", _LONG),
        "source": _opt("enum", choices=("posted", "copy", "read-aloud", "seen")),
        "lines": _opt("figures", 200),
        "votes": _opt("figures", 2000),
        "twice": _opt("texts", 2000),
        "completed_at": _opt("time"),
        "note": _opt("text", _LONG),
    },
    EntryKind.AMEND: {
        "target": Field("hash"),
        "reason": Field("text", limit=_LONG),
        "set": _opt("payload"),
        "happened_at": _opt("time"),
    },
    EntryKind.RETRACT: {"target": Field("hash"), "reason": Field("text", limit=_LONG)},
    EntryKind.CLOCK: {
        "jump_ms": Field("signed"),
        "before": Field("time"),
        "after": Field("time"),
    },
    EntryKind.EXPORT: {
        "bundle": Field("text", limit=16),
        "number": Field("int", limit=_COUNT),
        "light": Field("bool"),
        "recipients": Field("texts", limit=32),
    },
    EntryKind.RECEIPT: {
        "seq": Field("int", limit=_COUNT),
        "head": Field("hash"),
        "by": Field("text"),
        "at": Field("time"),
    },
    EntryKind.ENROL: {
        "device": Field("text", limit=32),
        "alias": Field("text", limit=32),
        "fingerprint": Field("text"),
        "certificate": Field("text", limit=4000),
        "serial": Field("int", limit=2**53 - 1),
        "valid_from": Field("time"),
        "valid_to": Field("time"),
    },
    EntryKind.REVOKE: {
        "device": Field("text", limit=32),
        "alias": Field("text", limit=32),
        "public_key": Field("text", limit=400),
        "reason": _opt("text", _LONG),
    },
    EntryKind.IMPORT: {
        "bundle": Field("hash"),
        "verdict": Field("enum", choices=("accepted", "duplicate", "quarantined", "rejected")),
        "code": Field("text", limit=64),
        "signer": _opt("text"),
        "device": _opt("text", 32),
        "seq": _opt("int", _COUNT),
        "head": _opt("hash"),
        "entries_new": Field("int", limit=_COUNT),
        "media_new": _opt("int", _COUNT),
    },
    EntryKind.OFFICIAL: {
        "contest": _opt("text", 32),
        "source": Field("text", limit=255),
        "lines": _opt("figures", 200),
        "votes": _opt("figures", 2000),
        "turnout": _opt("figures", 48),
    },
    EntryKind.REVIEW: {
        "target": Field("hash"),
        "status": Field("enum", choices=ReviewStatus),
        "note": _opt("text", _LONG),
    },
    EntryKind.SUMMARY: {
        "device": Field("text", limit=32),
        "alias": Field("text", limit=32),
        "seq": Field("int", limit=_COUNT),
        "head": Field("hash"),
        "at": Field("time"),
        "tally": Field("int", limit=_COUNT),
        "text": Field("text", limit=_LONG),
    },
}


def check_payload(kind: EntryKind, payload: Mapping[str, JsonValue]) -> None:
    """Accept a payload that has just the fields of its kind, each of its type.

    Raises: InputError("entry.bad_payload", kind=…, field=…).
    """
    fields = PAYLOADS[kind]
    for name in payload:
        if name not in fields:
            raise InputError("entry.bad_payload", kind=str(kind), field=name[:64], why="unknown")
    for name, field in fields.items():
        if name not in payload:
            if field.required:
                raise InputError("entry.bad_payload", kind=str(kind), field=name, why="missing")
        elif not _fits(field, payload[name]):
            raise InputError("entry.bad_payload", kind=str(kind), field=name, why="shape")


def _is_int(value: JsonValue, low: int, high: int) -> bool:
    return isinstance(value, int) and not isinstance(value, bool) and low <= value <= high


def _is_text(value: JsonValue, limit: int) -> bool:
    return isinstance(value, str) and len(value) <= limit


def _is_time(value: JsonValue) -> bool:
    try:
        read_time(value)
    except InputError:
        return False
    return True


def _is_answer(value: JsonValue) -> bool:
    """One checklist answer: {"question", "value", "at", "comment"?}; value "" is cleared."""
    if not isinstance(value, dict) or not {"question", "value", "at"} <= set(value):
        return False
    if set(value) - {"question", "value", "at", "comment"}:
        return False
    answer = value["value"]
    shaped = (
        _is_text(answer, _LONG)
        or _is_int(answer, -_COUNT, _COUNT)
        or (
            isinstance(answer, list) and len(answer) <= 50 and all(_is_text(a, 200) for a in answer)
        )
    )
    return bool(
        shaped
        and _is_text(value["question"], 64)
        and _is_time(value["at"])
        and _is_text(value.get("comment", ""), _LONG)
    )


def _is_figures(value: JsonValue, limit: int) -> bool:
    return (
        isinstance(value, dict)
        and len(value) <= limit
        and all(isinstance(key, str) and len(key) <= 64 for key in value)
        and all(_is_int(item, 0, _COUNT) for item in value.values())
    )


def _is_object(value: JsonValue, limit: int) -> bool:
    return (
        isinstance(value, dict)
        and len(value) <= limit
        and all(_NAME.fullmatch(key) for key in value)
        and all(_is_text(item, 2000) or _is_int(item, 0, _COUNT) for item in value.values())
    )


def _fits(field: Field, value: JsonValue) -> bool:  # noqa: PLR0911, PLR0912 - one line a shape
    match field.shape:
        case "text":
            return _is_text(value, field.limit)
        case "int":
            return _is_int(value, 0, field.limit)
        case "signed":
            return _is_int(value, -(2**53) + 1, 2**53 - 1)
        case "bool":
            return isinstance(value, bool)
        case "time":
            return _is_time(value)
        case "hour":
            return isinstance(value, str) and bool(_HOUR.fullmatch(value))
        case "hash":
            return isinstance(value, str) and bool(_HASH.fullmatch(value))
        case "enum":
            return isinstance(value, str) and value in [str(choice) for choice in field.choices]
        case "figures":
            return _is_figures(value, field.limit)
        case "object":
            return _is_object(value, field.limit)
        case "answers":
            return (
                isinstance(value, list)
                and len(value) <= field.limit
                and all(map(_is_answer, value))
            )
        case "texts":
            return (
                isinstance(value, list)
                and len(value) <= field.limit
                and all(_is_text(v, 200) for v in value)
            )
        case "payload":
            return isinstance(value, dict) and len(value) <= 32
    raise AssertionError(field.shape)
