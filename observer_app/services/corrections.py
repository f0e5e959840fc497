"""What corrections and withdrawals are about: the entries that others name."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from observer_app.core.fold import Current
from observer_app.core.kinds import EntryKind

if TYPE_CHECKING:
    from observer_app.store.queries import Queries

_HASH = 64
"""Letters of an entry's id; a `to` of another length is a time."""
CHANGING = frozenset({EntryKind.AMEND, EntryKind.RETRACT})
"""Kinds of entries that are about another one."""


def named_by(queries: Queries, items: Iterable[Current]) -> dict[str, Current]:
    """Return the entries that `items` name, by id: what they correct, take back or belong to.

    With a corrected entry comes what that named before or names now. What is not in the
    notebook is left out.
    """
    given = {item.id: item for item in items}
    found: dict[str, Current] = {}

    def take(wanted: Iterable[str]) -> list[Current]:
        new = []
        for name in set(wanted) - set(found):
            entry = given.get(name) or queries.find(name)
            if entry is not None:
                found[name] = entry
                new.append(entry)
        return new

    first = take(name for item in given.values() for name in _names(item))
    take(name for item in first for name in _names(item))
    return found


def _names(item: Current) -> Iterator[str]:
    payloads = [item.payload, *(change.before for change in item.changes)]
    if item.kind is EntryKind.AMEND:
        payloads.append(item.payload.get("set", {}))
    if item.kind in CHANGING:
        yield str(item.payload["target"])
    for payload in payloads:
        if isinstance(payload.get("to"), str) and len(payload["to"]) == _HASH:
            yield payload["to"]
