"""Payloads that fit their kind, for properties."""

from __future__ import annotations

from typing import Any

from hypothesis import strategies as st

from observer_app.core.kinds import PAYLOADS, EntryKind, Field

_TEXT = st.text(st.characters(exclude_categories=["Cs"]), max_size=30)
_TIME = st.just("2025-01-29T04:03:00.000Z")
_NAME = st.from_regex(r"[A-Za-z0-9][A-Za-z0-9._/-]{0,9}", fullmatch=True)


def _values(field: Field) -> st.SearchStrategy[Any]:
    counts = st.integers(0, 100_000_000)
    shapes: dict[str, st.SearchStrategy[Any]] = {
        "text": _TEXT.map(lambda text: text[: field.limit]),
        "int": st.integers(0, field.limit),
        "signed": st.integers(-(2**53) + 1, 2**53 - 1),
        "bool": st.booleans(),
        "time": _TIME,
        "hour": st.from_regex(r"([01][0-9]|2[0-3]):[0-5][0-9]", fullmatch=True),
        "hash": st.from_regex(r"[0-9a-f]{64}", fullmatch=True),
        "figures": st.dictionaries(_NAME, counts, max_size=4),
        "object": st.dictionaries(_NAME, _TEXT | counts, max_size=4),
        "texts": st.lists(_TEXT, max_size=4),
        "payload": st.dictionaries(_NAME, _TEXT, max_size=3),
        "answers": st.lists(
            st.fixed_dictionaries(
                {"question": _NAME, "at": _TIME, "value": _TEXT | counts | st.lists(_TEXT)},
                optional={"comment": _TEXT},
            ),
            max_size=3,
        ),
    }
    if field.shape == "enum":
        return st.sampled_from([str(choice) for choice in field.choices])
    return shapes[field.shape]


def payload_of(kind: EntryKind) -> st.SearchStrategy[dict[str, Any]]:
    """Return a strategy of payloads with all required and some optional fields."""
    fields = PAYLOADS[kind]
    return st.fixed_dictionaries(
        {name: _values(field) for name, field in fields.items() if field.required},
        optional={name: _values(field) for name, field in fields.items() if not field.required},
    )
