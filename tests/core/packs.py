"""Packs that several tests of the domain share."""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path
from typing import Any

from observer_app.core.pack import Pack
from observer_app.core.packjson import read_pack_value

RESOURCES = Path(__file__).resolve().parent.parent.parent / "resources"


@cache
def builtin_json() -> str:
    return (RESOURCES / "packs" / "builtin" / "pack.json").read_text("utf-8")


def builtin_value() -> dict[str, Any]:
    value = json.loads(builtin_json())
    assert isinstance(value, dict)
    return value


@cache
def builtin() -> Pack:
    return read_pack_value(builtin_value())


def small_value(**changes: Any) -> dict[str, Any]:
    """Return the JSON value of a small election with two stations and one contest."""
    value: dict[str, Any] = {
        "format": "observer-pack-v1",
        "id": "small",
        "title": {"en": "Small"},
        "languages": ["en"],
        "date": "2025-01-29",
        "utc_offset_min": 240,
        "constituencies": [{"number": "23"}],
        "stations": [
            {"constituency": "23", "number": "31", "registered": 900},
            {"constituency": "23", "number": "32"},
        ],
        "contests": [
            {
                "id": "main",
                "title": {"en": "Main"},
                "candidates": [{"id": "a", "name": "A"}, {"id": "b", "name": "B"}],
            }
        ],
        "lines": [
            {"id": "valid", "label": {"en": "Valid"}},
            {"id": "cards", "label": {"en": "Cards"}, "applies_to": ["presidential"]},
        ],
        "checks": [
            {
                "id": "K1",
                "level": "error",
                "expr": "sum(votes) == valid",
                "message": {"en": "Votes do not add up"},
            }
        ],
        "turnout_hours": ["10:00", "12:00"],
    }
    value.update(changes)
    return value


def small(**changes: Any) -> Pack:
    return read_pack_value(small_value(**changes))
