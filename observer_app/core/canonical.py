"""Canonical JSON: one value, one byte string. Source: resources/spec/journal-v1.md, section 2.

A subset of RFC 8785: ASCII keys, integers below 2^53, no floats, valid Unicode.
"""

from __future__ import annotations

import json
from typing import Any

from observer_app.core.errors import InputError

JsonValue = Any
"""A JSON value in the subset: None, bool, int, str, list, dict with ASCII keys."""

MAX_INTEGER = 2**53 - 1
MAX_DEPTH = 16


def write_canonical(value: JsonValue) -> bytes:
    """Return the canonical UTF-8 bytes of `value`.

    Raises: InputError("json.not_canonical") for floats, non-ASCII keys, integers
    outside +-(2^53-1), lone surrogates, or nesting deeper than MAX_DEPTH.
    """
    _check(value, depth=0)
    return _dump(value)


def _dump(value: JsonValue) -> bytes:
    text = json.dumps(
        value, sort_keys=True, separators=(",", ":"), ensure_ascii=False, allow_nan=False
    )
    return text.encode("utf-8")


def read_canonical(data: bytes, *, max_bytes: int = 1 << 20) -> JsonValue:
    """Return the value of canonical bytes; anything not canonical is refused.

    Raises: InputError("json.too_large" | "json.invalid" | "json.not_canonical").
    """
    value = read_json(data, max_bytes=max_bytes)
    if _dump(value) != data:
        raise InputError("json.not_canonical")
    return value


def read_json(data: bytes, *, max_bytes: int = 1 << 24) -> JsonValue:
    """Return the value of strict JSON: no duplicate keys, floats, NaN, or deep nesting.

    Raises: InputError("json.too_large" | "json.invalid" | "json.duplicate_key"
    | "json.not_canonical").
    """
    if len(data) > max_bytes:
        raise InputError("json.too_large", limit_bytes=max_bytes)
    try:
        value = json.loads(
            data.decode("utf-8"),
            object_pairs_hook=_no_duplicates,
            parse_float=_no_number,
            parse_constant=_no_number,
            parse_int=_bounded_int,
        )
    except (UnicodeDecodeError, json.JSONDecodeError, RecursionError) as exc:
        raise InputError("json.invalid") from exc
    _check(value, depth=0)
    return value


def _no_duplicates(pairs: list[tuple[str, JsonValue]]) -> dict[str, JsonValue]:
    result: dict[str, JsonValue] = {}
    for key, value in pairs:
        if key in result:
            raise InputError("json.duplicate_key")
        result[key] = value
    return result


def _no_number(text: str) -> JsonValue:
    raise InputError("json.not_canonical", why="only integers are allowed")


def _bounded_int(text: str) -> int:
    # Bounded before int(): Python refuses 4,300 digits with an error of its own.
    if len(text) > 17:
        raise InputError("json.not_canonical", why="integer out of range")
    return int(text)


def _check_text(value: str) -> None:
    if value.isascii():
        return
    try:
        value.encode("utf-8")
    except UnicodeEncodeError as exc:
        raise InputError("json.not_canonical", why="lone surrogate") from exc


def _check(value: JsonValue, *, depth: int) -> None:
    if depth > MAX_DEPTH:
        raise InputError("json.not_canonical", why="nested too deeply")
    if value is None or isinstance(value, bool):
        return
    if isinstance(value, int):
        if abs(value) > MAX_INTEGER:
            raise InputError("json.not_canonical", why="integer out of range")
    elif isinstance(value, str):
        _check_text(value)
    elif isinstance(value, list | tuple):
        for item in value:
            _check(item, depth=depth + 1)
    elif isinstance(value, dict):
        for key, item in value.items():
            if not isinstance(key, str) or not key.isascii():
                raise InputError("json.not_canonical", why="keys are ASCII strings")
            _check(item, depth=depth + 1)
    else:
        raise InputError("json.not_canonical", why="only integers are allowed")
