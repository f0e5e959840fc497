"""Groups that look alike at different stations: the same words for a vehicle or for clothes.

A likeness is a question for a person, never a finding: words are compared, nothing else.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from observer_app.core.canonical import JsonValue
from observer_app.core.fold import Current
from observer_app.core.kinds import EntryKind
from observer_app.core.text import lowered
from observer_app.services.session import Session

GROUP_FIELDS = ("size", "clothes", "vehicle", "direction")
"""What a group is recognized by, in the order in which it is asked for."""
_WORD = re.compile(r"\w+")
_FIELDS = ("vehicle", "clothes")
_LEAST_LETTERS = 3
"""Shorter words ("a", "in", "və") say nothing; digits of a number plate count at any length."""


@dataclass(frozen=True, slots=True)
class Alike:
    """A group noted elsewhere, and the words that both notes use."""

    id: str
    station: str
    code: str
    author: str
    happened_at: datetime
    words: tuple[str, ...]


def described(known: Mapping[str, JsonValue], texts: Mapping[str, str]) -> dict[str, JsonValue]:
    """Return a group with what was typed of it put in; an empty text takes its field out."""
    group = dict(known)
    for name, text in texts.items():
        if not text.strip():
            group.pop(name, None)
        elif text.strip() != str(group.get(name)):
            is_count = name == "size" and text.strip().isdecimal()
            group[name] = int(text) if is_count else text.strip()
    return group


def similar_groups(session: Session, incident: Current) -> tuple[Alike, ...]:
    """Return groups at other stations whose vehicle or clothes share words with `incident`'s."""
    found = session.notebook.queries.current(kinds=(EntryKind.INCIDENT,))
    return alike(incident, found)


def alike(incident: Current, others: Iterable[Current]) -> tuple[Alike, ...]:
    """Return those of `others` at another station that share words; most words first."""
    mine = group_words(incident)
    rows = []
    for other in others:
        if other.id == incident.id or other.station == incident.station:
            continue
        shared = sorted(mine & group_words(other))
        if shared:
            rows.append(
                Alike(
                    id=other.id,
                    station=other.station,
                    code=str(other.payload["code"]),
                    author=other.author,
                    happened_at=other.happened_at,
                    words=tuple(shared),
                )
            )
    return tuple(sorted(rows, key=lambda row: (-len(row.words), row.happened_at, row.id)))


def group_words(incident: Current) -> frozenset[str]:
    """Return the words, in lower case, that describe an incident's vehicle and clothes."""
    group = incident.payload.get("group", {})
    return _words([str(group.get(name, "")) for name in _FIELDS])


def _words(texts: Sequence[str]) -> frozenset[str]:
    found = _WORD.findall(lowered(" ".join(texts), language=""))
    return frozenset(word for word in found if len(word) >= _LEAST_LETTERS or word.isdigit())
