from __future__ import annotations

import json

import pytest
import rfc8785
from hypothesis import given
from hypothesis import strategies as st

from observer_app.core.canonical import (
    MAX_DEPTH,
    MAX_INTEGER,
    JsonValue,
    read_canonical,
    read_json,
    write_canonical,
)
from observer_app.core.errors import InputError

TEXT = st.text(st.characters(exclude_categories=["Cs"]), max_size=20)
KEYS = st.text(st.characters(max_codepoint=127), max_size=8)
LEAVES = st.none() | st.booleans() | st.integers(-MAX_INTEGER, MAX_INTEGER) | TEXT
VALUES = st.recursive(
    LEAVES,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(KEYS, inner, max_size=4),
    max_leaves=20,
)


@given(VALUES)
def test_reading_gives_what_was_written(value: JsonValue) -> None:
    assert read_canonical(write_canonical(value)) == value


@given(VALUES)
def test_an_rfc_8785_library_writes_the_same_bytes(value: JsonValue) -> None:
    assert write_canonical(value) == rfc8785.dumps(value)


@given(VALUES)
def test_other_spellings_of_a_value_are_refused(value: JsonValue) -> None:
    loose = json.dumps(value, indent=1).encode()
    if loose != write_canonical(value):
        with pytest.raises(InputError, match=r"json\.not_canonical"):
            read_canonical(loose)


@given(st.binary(max_size=60))
def test_any_bytes_are_read_or_refused_with_a_code(data: bytes) -> None:
    try:
        value = read_json(data)
    except InputError as exc:
        code = exc.code
    else:
        code = "json.read"
        assert read_canonical(write_canonical(value)) == value
    assert code.startswith("json.")


@pytest.mark.parametrize(
    "value",
    [1.0, float("nan"), MAX_INTEGER + 1, -MAX_INTEGER - 1, "\ud800", {"Ə": 1}, {1: 2}, b"x", {1}],
)
def test_what_two_parsers_might_read_differently_is_not_written(value: object) -> None:
    with pytest.raises(InputError, match=r"json\.not_canonical"):
        write_canonical(value)


def test_nesting_and_size_are_bounded() -> None:
    value: JsonValue = 1
    for _ in range(MAX_DEPTH):
        value = [value]
    assert read_canonical(write_canonical(value)) == value
    with pytest.raises(InputError, match=r"json\.not_canonical"):
        write_canonical([value])
    with pytest.raises(InputError, match=r"json\.too_large"):
        read_json(b"[1,2]", max_bytes=4)


def test_readable_json_is_read_where_bytes_are_not_hashed() -> None:
    assert read_json(b'{ "b": 1,\n "a": "\\u0061" }') == {"a": "a", "b": 1}
    with pytest.raises(InputError, match=r"json\.duplicate_key"):
        read_json(b'{"a": {"b": 1, "b": 1}}')
