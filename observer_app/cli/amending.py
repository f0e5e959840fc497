"""FIELD=VALUE of an amendment: read by the field's own type, as the entry's kind has it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime

from observer_app.core.canonical import JsonValue, read_json
from observer_app.core.clock import write_time
from observer_app.core.errors import InputError
from observer_app.core.kinds import PAYLOADS, EntryKind

When = Callable[[str], datetime | None]

_JSON_SHAPES = frozenset({"figures", "object", "answers", "texts", "payload"})
_BOOLS = {"yes": True, "true": True, "no": False, "false": False}


def read_changes(pairs: Sequence[str], *, kind: EntryKind, when: When) -> Mapping[str, JsonValue]:
    """Return the fields to set. `when` reads a time that a person typed.

    Raises: InputError("amend.bad_pair" | "amend.unknown_field" | "amend.bad_value").
    """
    changes: dict[str, JsonValue] = {}
    for pair in pairs:
        name, equals, text = pair.partition("=")
        if not equals or not name or name in changes:
            raise InputError("amend.bad_pair")
        if name not in PAYLOADS[kind]:
            known = ", ".join(PAYLOADS[kind])
            raise InputError("amend.unknown_field", field=name[:40], kind=str(kind), known=known)
        changes[name] = _read(text, shape=PAYLOADS[kind][name].shape, name=name, when=when)
    return changes


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
