"""FIELD=VALUE of an amendment: read by the field's own type, as the entry's kind has it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime

from observer_app.core.canonical import JsonValue, read_json
from observer_app.core.clock import write_time
from observer_app.core.errors import InputError
from observer_app.core.fold import Current
from observer_app.core.kinds import PAYLOADS, EntryKind

When = Callable[[str], datetime | None]

_JSON_SHAPES = frozenset({"figures", "object", "answers", "texts", "payload"})
_GROUP = "group"
_BOOLS = {"yes": True, "true": True, "no": False, "false": False}


def read_changes(pairs: Sequence[str], *, of: Current, when: When) -> Mapping[str, JsonValue]:
    """Return the fields to set of an entry. `when` reads a time that a person typed.

    One field of a group is set by its own name, "group.vehicle"; "" takes it out.
    Raises: InputError("amend.bad_pair" | "amend.unknown_field" | "amend.bad_value").
    """
    kind, changes, parts = of.kind, dict[str, JsonValue](), dict[str, str]()
    for pair in pairs:
        name, equals, text = pair.partition("=")
        if not equals or not name or name in changes or name in parts:
            raise InputError("amend.bad_pair")
        if kind is EntryKind.INCIDENT and name.startswith(f"{_GROUP}."):
            parts[name] = text
            continue
        if name not in PAYLOADS[kind]:
            known = ", ".join(PAYLOADS[kind])
            raise InputError("amend.unknown_field", field=name[:40], kind=str(kind), known=known)
        changes[name] = _read(text, shape=PAYLOADS[kind][name].shape, name=name, when=when)
    if parts:
        changes[_GROUP] = _group(changes.get(_GROUP) or of.payload.get(_GROUP) or {}, parts)
    return changes


def _group(known: Mapping[str, JsonValue], parts: Mapping[str, str]) -> dict[str, JsonValue]:
    from observer_app.services.groups import GROUP_FIELDS, described

    texts = {name.removeprefix(f"{_GROUP}."): text for name, text in parts.items()}
    for name in texts:
        if name not in GROUP_FIELDS:
            fields = ", ".join(f"{_GROUP}.{field}" for field in GROUP_FIELDS)
            kind = str(EntryKind.INCIDENT)
            raise InputError("amend.unknown_field", field=name[:40], kind=kind, known=fields)
    return described(known, texts)


def _read(text: str, *, shape: str, name: str, when: When) -> JsonValue:
    if shape in ("int", "signed"):
        digits = text.removeprefix("-")
        if not (digits.isascii() and digits.isdigit() and len(digits) <= 15):
            raise InputError("amend.bad_value", field=name, shape="count")
        return int(text)
    if shape == "bool":
        if text.lower() not in _BOOLS:
            raise InputError("amend.bad_value", field=name, shape="flag")
        return _BOOLS[text.lower()]
    if shape == "time":
        moment = when(text)
        assert moment is not None
        return write_time(moment)
    if shape in _JSON_SHAPES:
        try:
            return read_json(text.encode("utf-8"))
        except (InputError, UnicodeEncodeError) as exc:
            raise InputError("amend.bad_value", field=name, shape="json") from exc
    return text
