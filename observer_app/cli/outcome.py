"""What a command gives back, and how it is printed: text for people, or one JSON document."""

from __future__ import annotations

import dataclasses
import json
import re
import sys
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import Enum
from fractions import Fraction
from pathlib import Path
from typing import Any

from observer_app.core.clock import write_time
from observer_app.core.pack import Text

# Control characters, and marks that reorder text: a journal from outside may hold them, and
# a terminal would obey. Lone surrogates come from file names.
_UNSAFE = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ud800-\udfff]"
)


@dataclass(frozen=True, slots=True)
class Outcome:
    """A command's answer: its JSON document, the same in words, and the exit code."""

    document: Mapping[str, Any] = field(default_factory=dict)
    lines: Sequence[str] = ()
    exit_code: int = 0


def counted(number: int, one: str, many: str = "") -> str:
    """Return a number with its noun: "1 entry", "1,204 entries". many: `one` with an s if ""."""
    return f"{number:,} {one if number == 1 else many or f'{one}s'}"


def plain(value: object) -> Any:
    """Return `value` as JSON values: dataclasses by field, moments as written in entries."""
    if value is None or (isinstance(value, str | int) and not isinstance(value, Enum)):
        return value
    if isinstance(value, Mapping):
        return {str(plain(key)): plain(item) for key, item in value.items()}
    scalar = _plain_scalar(value)
    if scalar is not None:
        return scalar
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        names = [item.name for item in dataclasses.fields(value) if not item.name.startswith("_")]
        return {name: plain(getattr(value, name)) for name in names}
    assert isinstance(value, Iterable)
    items = sorted(value, key=str) if isinstance(value, set | frozenset) else value
    return [plain(item) for item in items]


def _plain_scalar(value: object) -> Any:
    match value:
        case Enum():
            return plain(value.value)
        case datetime():
            return write_time(value)
        case Text():
            return dict(value.translations)
        case bytes():
            return value.hex()
        case date() | Path() | Fraction():
            return str(value)
    return None


def write_document(document: Mapping[str, Any]) -> str:
    """Return the document as JSON text; what a terminal would obey is escaped."""
    text = json.dumps(plain(document), ensure_ascii=False, indent=2)
    return _UNSAFE.sub(lambda match: f"\\u{ord(match[0]):04x}", text)


def clean(text: str) -> str:
    """Return one line that is safe to show in a terminal."""
    return _UNSAFE.sub("\ufffd", text.replace("\n", " ").replace("\t", " "))


def print_outcome(outcome: Outcome, *, as_json: bool) -> None:
    """Print to stdout: the document alone, or the lines alone."""
    if as_json:
        print(write_document(outcome.document))
    else:
        for line in outcome.lines:
            print(clean(line))
    sys.stdout.flush()


def table(rows: Sequence[Sequence[object]], *, head: Sequence[str]) -> list[str]:
    """Return aligned lines, the last column free; no rows give no lines."""
    if not rows:
        return []
    texts = [[clean(str(cell)) for cell in row] for row in (head, *rows)]
    widths = [max(len(row[column]) for row in texts) for column in range(len(head) - 1)]
    return [
        "  ".join(
            [*(cell.ljust(width) for cell, width in zip(row, widths, strict=False)), row[-1]]
        ).rstrip()
        for row in texts
    ]
