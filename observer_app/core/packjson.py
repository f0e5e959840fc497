"""Election pack <-> JSON value, strictly: every field is known, typed and bounded.

A refusal names the place, e.g. where="stations[3].registered".
Source: resources/spec/pack-v1.md, sections 2 and 3.
"""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Callable, Mapping
from datetime import date
from enum import StrEnum
from typing import Any

from observer_app.core import pack as p
from observer_app.core.canonical import JsonValue
from observer_app.core.errors import InputError
from observer_app.core.expressions import parse
from observer_app.core.packrules import check_pack

Reader = Callable[[JsonValue, str], Any]

MAX_STATIONS = 20_000
MAX_ITEMS = 5_000
_WORDS = 4_000
_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f]")
_NAME = re.compile(r"[A-Za-z_][A-Za-z0-9_]{0,63}")
_CODE = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]{0,63}")
_NUMBER = re.compile(r"[0-9A-Za-z][0-9A-Za-z-]{0,15}")
_LANGUAGE = re.compile(r"[a-z]{2,3}(-[A-Za-z0-9]{2,8})?")
_HOUR = re.compile(r"([01][0-9]|2[0-3]):[0-5][0-9]")
_RECIPIENT = re.compile(r"age1[02-9ac-hj-np-z]{58}")
_AUTHORITY = re.compile(r"(ssh-ed25519 [A-Za-z0-9+/=]{1,200}( [ -~]{0,100})?)?")


def _bad(where: str, why: str, **params: object) -> InputError:
    return InputError("pack.bad_field", where=where, why=why, **params)


def _words(limit: int = _WORDS) -> Reader:
    def read(value: JsonValue, where: str) -> str:
        if not isinstance(value, str) or len(value) > limit:
            raise _bad(where, "text", limit=limit)
        if _CONTROL.search(value):
            raise _bad(where, "control_character")
        return value

    return read


def _matching(pattern: re.Pattern[str], what: str) -> Reader:
    def read(value: JsonValue, where: str) -> str:
        if not isinstance(value, str) or not pattern.fullmatch(value):
            raise _bad(where, what)
        return value

    return read


def _integer(low: int, high: int) -> Reader:
    def read(value: JsonValue, where: str) -> int:
        if not isinstance(value, int) or isinstance(value, bool) or not low <= value <= high:
            raise _bad(where, "integer", low=low, high=high)
        return value

    return read


def _flag(value: JsonValue, where: str) -> bool:
    if not isinstance(value, bool):
        raise _bad(where, "flag")
    return value


def _choice(kind: type[StrEnum]) -> Reader:
    def read(value: JsonValue, where: str) -> StrEnum:
        try:
            return kind(value)
        except ValueError as exc:
            raise _bad(where, "choice", choices=", ".join(str(k) for k in kind if k)) from exc

    return read


def _day(value: JsonValue, where: str) -> date:
    try:
        day = date.fromisoformat(value) if isinstance(value, str) else None
    except ValueError:
        day = None
    if day is None or day.isoformat() != value:
        raise _bad(where, "date")
    return day


def _expression(value: JsonValue, where: str) -> str:
    text = _words(1000)(value, where)
    if text:
        try:
            parse(text)
        except InputError as exc:
            raise InputError("pack.bad_expression", where=where, **exc.params) from exc
    return str(text)


def read_text(value: JsonValue, where: str) -> p.Text:
    """Return a localised text from {"az": "…", "en": "…"}; a bare string has no language.

    Raises: InputError("pack.bad_field", where=…).
    """
    if isinstance(value, str):
        value = {"und": value}
    if not isinstance(value, dict) or len(value) > 32:
        raise _bad(where, "texts")
    for tag in value:
        if not _LANGUAGE.fullmatch(tag):
            raise _bad(f"{where}.{tag[:16]}", "language")
    read = _words()
    return p.Text(tuple(sorted((tag, read(value[tag], f"{where}.{tag}")) for tag in value)))


def _many(item: Reader, *, limit: int = MAX_ITEMS) -> Reader:
    def read(value: JsonValue, where: str) -> tuple[Any, ...]:
        if not isinstance(value, list) or len(value) > limit:
            raise _bad(where, "list", limit=limit)
        return tuple(item(v, f"{where}[{i}]") for i, v in enumerate(value))

    return read


def _one(kind: type, fields: Mapping[str, Reader]) -> Reader:
    """Return a reader of one value; fields without a default in `kind` must be there."""
    needed = {
        f.name
        for f in dataclasses.fields(kind)
        if f.init and f.default is dataclasses.MISSING and f.default_factory is dataclasses.MISSING
    }

    def read(value: JsonValue, where: str) -> Any:
        if not isinstance(value, dict):
            raise _bad(where, "object")
        prefix = f"{where}." if where else ""
        for name in value:
            if name not in fields:
                raise InputError("pack.unknown_field", where=f"{prefix}{name[:64]}")
        for name in sorted(needed - set(value)):
            raise InputError("pack.missing_field", where=f"{prefix}{name}")
        return kind(**{n: fields[n](value[n], f"{prefix}{n}") for n in value})

    return read


_ID = _matching(_NAME, "name")
_CODED = _matching(_CODE, "code")
_NUM = _matching(_NUMBER, "number")
_HOURS = _matching(_HOUR, "hour")
_ORIGIN: Mapping[str, Reader] = {
    "law_ref": read_text,
    "note": _words(),
    "source": _many(_words(64), limit=50),
    "evidence": _words(64),
}
_CANDIDATE = {"id": _CODED, "name": read_text, "party": read_text}
_CONTEST = {
    "id": _CODED,
    "title": read_text,
    "candidates": _many(_one(p.Candidate, _CANDIDATE), limit=2000),
    "choices_per_ballot": _integer(1, 100),
    "seats": _integer(1, 1000),
    "constituencies": _many(_NUM),
}
_STATION = {
    "constituency": _NUM,
    "number": _NUM,
    "name": read_text,
    "address": read_text,
    "registered": _integer(0, 100_000_000),
}
_LINE = {
    "id": _ID,
    "label": read_text,
    "item": _words(16),
    "phase": _words(64),
    "required": _flag,
    "applies_to": _many(_CODED, limit=50),
    **_ORIGIN,
}
_CHECK = {
    "id": _CODED,
    "level": _choice(p.Level),
    "message": read_text,
    "expr": _expression,
    "when": _expression,
    "scope": _choice(p.Scope),
    "detector": _choice(p.Detector),
    **{name: _ORIGIN[name] for name in ("note", "source", "evidence")},
}
_OPTION = {"id": _CODED, "label": read_text, "alone": _flag}
_QUESTION = {
    "id": _ID,
    "type": _choice(p.QuestionType),
    "label": read_text,
    "options": _many(_one(p.Option, _OPTION), limit=50),
    "hint": read_text,
    "relevant": _expression,
    "constraint": _expression,
    "constraint_message": read_text,
    "required": _flag,
    "critical": _flag,
    "flag": _expression,
    "incident": _words(32),
    **_ORIGIN,
}
_FORM = {
    "id": _CODED,
    "title": read_text,
    "questions": _many(_one(p.Question, _QUESTION), limit=500),
    "repeatable": _flag,
}
_INCIDENT = {
    "code": _CODED,
    "category": _CODED,
    "severity": _integer(0, 9),
    "label": read_text,
    "definition": read_text,
    "media": _words(32),
    "aligned_with": _words(),
    **_ORIGIN,
}
_EVENT = {"code": _CODED, "label": read_text, "key": _words(16), "phase": _words(64)}
_LEGAL = {
    "id": _CODED,
    "kind": _words(32),
    "text": read_text,
    "when": _words(),
    **_ORIGIN,
}
_SOURCE = {"id": _words(64), "title": _words(), "address": _words()}
_LABELLED = {"id": _CODED, "label": read_text}
_PACK = {
    "id": _CODED,
    "title": read_text,
    "languages": _many(_matching(_LANGUAGE, "language"), limit=32),
    "kind": _words(64),
    "date": _day,
    "jurisdiction": _words(64),
    "utc_offset_min": _integer(-14 * 60, 14 * 60),
    "opens": _HOURS,
    "closes": _HOURS,
    "notice": read_text,
    "constituencies": _many(_one(p.Constituency, {"number": _NUM, "name": read_text})),
    "stations": _many(_one(p.Station, _STATION), limit=MAX_STATIONS),
    "contests": _many(_one(p.Contest, _CONTEST), limit=500),
    "lines": _many(_one(p.Line, _LINE), limit=200),
    "checks": _many(_one(p.Check, _CHECK), limit=500),
    "forms": _many(_one(p.Form, _FORM), limit=50),
    "categories": _many(_one(p.Category, _LABELLED), limit=100),
    "severities": _many(_one(p.Severity, {"level": _integer(0, 9), "label": read_text}), limit=10),
    "incidents": _many(_one(p.IncidentCode, _INCIDENT), limit=1000),
    "events": _many(_one(p.Event, _EVENT), limit=100),
    "streams": _many(_one(p.Stream, _LABELLED), limit=16),
    "turnout_hours": _many(_HOURS, limit=48),
    "legal": _many(_one(p.LegalNote, _LEGAL), limit=1000),
    "sources": _many(_one(p.SourceNote, _SOURCE), limit=1000),
    "count_start_minutes": _integer(0, 1440),
    "quiet_minutes": _integer(1, 1440),
    "recipients": _many(_matching(_RECIPIENT, "recipient"), limit=32),
    "authority": _matching(_AUTHORITY, "public_key"),
}


def read_pack_value(value: JsonValue) -> p.Pack:
    """Return the election pack in a JSON value from anywhere.

    Raises: InputError("pack.not_a_pack" | "pack.newer_version" | "pack.unknown_field"
    | "pack.missing_field" | "pack.bad_field" | "pack.bad_expression" | "pack.duplicate"
    | "pack.unknown_reference"), each but the first two with where=….
    """
    if not isinstance(value, dict) or not isinstance(value.get("format"), str):
        raise InputError("pack.not_a_pack")
    if value["format"] != p.FORMAT:
        known = value["format"].startswith("observer-pack-v")
        raise InputError("pack.newer_version" if known else "pack.not_a_pack")
    pack = _one(p.Pack, _PACK)({k: v for k, v in value.items() if k != "format"}, "")
    assert isinstance(pack, p.Pack)
    return check_pack(pack)


_PARTS: Mapping[str, Reader] = {
    "constituency": _one(p.Constituency, {"number": _NUM, "name": read_text}),
    "station": _one(p.Station, _STATION),
    "candidate": _one(p.Candidate, _CANDIDATE),
    "question": _one(p.Question, _QUESTION),
}


def check_part(part: str, value: JsonValue) -> JsonValue:
    """Return the JSON value of one part (a key of _PARTS) if it can stand in a pack.

    Raises: InputError as read_pack_value does, where=… counted from the part.
    """
    _PARTS[part](value, "")
    return value


def write_pack_value(pack: p.Pack) -> JsonValue:
    """Return the JSON value of `pack`; what stands at its default is left out."""
    value = _write(pack)
    value["format"] = p.FORMAT
    return value


def _write(value: object) -> JsonValue:
    if isinstance(value, p.Text):
        return dict(value.translations)
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, StrEnum):
        return str(value)
    if isinstance(value, tuple):
        return [_write(item) for item in value]
    if dataclasses.is_dataclass(value):
        fields = dataclasses.fields(value)
        pairs = ((f.name, getattr(value, f.name), f.default) for f in fields if f.init)
        return {name: _write(item) for name, item, default in pairs if item != default}
    return value
