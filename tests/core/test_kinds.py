from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from observer_app.core.errors import InputError
from observer_app.core.kinds import AMENDABLE, PAYLOADS, EntryKind, Field, check_payload
from tests.core.payloads import payload_of


@given(st.data())
def test_a_payload_with_its_fields_is_accepted(data: st.DataObject) -> None:
    kind = data.draw(st.sampled_from(list(EntryKind)))
    check_payload(kind, data.draw(payload_of(kind)))


@given(st.data())
def test_a_missing_or_unknown_field_is_named(data: st.DataObject) -> None:
    kind = data.draw(st.sampled_from(list(EntryKind)))
    payload = data.draw(payload_of(kind))
    with pytest.raises(InputError) as caught:
        check_payload(kind, {**payload, "surprise": 1})
    assert caught.value.params["field"] == "surprise"
    for name, field in PAYLOADS[kind].items():
        if field.required:
            rest = {key: value for key, value in payload.items() if key != name}
            with pytest.raises(InputError) as caught:
                check_payload(kind, rest)
            assert (caught.value.code, caught.value.params["field"]) == ("entry.bad_payload", name)


BAD: dict[str, tuple[Any, ...]] = {
    "text": (1, None, ["x"], "x" * 20_001),
    "int": (-1, True, "1", 2**53, 1.0),
    "signed": (2**53, True, "1"),
    "bool": (0, "true", None),
    "time": ("2025-01-29", 1, None),
    "hour": ("24:00", "8:00", "08:60", 8, "08:00 "),
    "hash": ("AB" * 32, "ab" * 31, 1, "ab" * 32 + "\n"),
    "enum": ("", "maybe", 1, None),
    "figures": ({"a": -1}, {"a": True}, {"a": "1"}, {"a" * 65: 1}, [], 1),
    "object": ({"": 1}, {"a b": 1}, {"a": -1}, {"a": None}, {"a": "x" * 2001}, []),
    "texts": (["x" * 201], [1], "x", {}),
    "answers": (
        [{}],
        [{"question": "a", "value": "x"}],
        [{"question": "a", "value": None, "at": "2025-01-29T04:00:00.000Z"}],
        [{"question": "a", "value": "x", "at": "now"}],
        [{"question": "a", "value": "x", "at": "2025-01-29T04:00:00.000Z", "more": 1}],
        {},
    ),
    "payload": ([], "x", {str(n): 1 for n in range(33)}),
}


@given(st.data())
def test_a_value_of_another_shape_is_named(data: st.DataObject) -> None:
    kind = data.draw(st.sampled_from(list(EntryKind)))
    payload = data.draw(payload_of(kind))
    for name, field in PAYLOADS[kind].items():
        for bad in BAD[field.shape]:
            with pytest.raises(InputError) as caught:
                check_payload(kind, {**payload, name: bad})
            assert caught.value.params["field"] == name


def test_records_of_the_program_are_not_amendable() -> None:
    for kind in (
        "notebook",
        "pack",
        "amend",
        "retract",
        "clock",
        "export",
        "receipt",
        "import",
        "summary",
    ):
        assert EntryKind(kind) not in AMENDABLE


def _shape(field: Field) -> str:
    if field.shape in ("text", "int", "figures", "object", "texts", "answers"):
        return f"{field.shape}({field.limit})"
    if field.shape == "enum":
        return "one of " + ", ".join(str(choice) for choice in field.choices)
    return "fields of the target's kind" if field.shape == "payload" else field.shape


def test_the_specification_lists_just_these_kinds_and_fields(root_dir: Path) -> None:
    rows = ["| kind | field | shape |", "|---|---|---|"]
    for kind, fields in PAYLOADS.items():
        for number, (name, field) in enumerate(fields.items()):
            first = "" if number else f"`{kind}`"
            optional = "" if field.required else "?"
            rows.append(f"| {first} | `{name}`{optional} | {_shape(field)} |")
    text = (root_dir / "resources" / "spec" / "journal-v1.md").read_text(encoding="utf-8")
    table = text[text.index(rows[0]) :].partition("\n\n")[0]
    assert table.splitlines() == rows
