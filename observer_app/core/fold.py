"""What the journal says now: entries with their amendments and retractions folded in.

The result can be thrown away and rebuilt. Only entries of the same device amend each
other, so folding devices in any order gives the same result.
Source: resources/spec/journal-v1.md, section 6.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime

from observer_app.core.canonical import JsonValue
from observer_app.core.clock import read_time
from observer_app.core.entries import StoredEntry
from observer_app.core.errors import InputError, RefusedError
from observer_app.core.kinds import AMENDABLE, FIXED_FIELDS, EntryKind, check_payload


@dataclass(frozen=True, slots=True)
class Change:
    """One amendment: which entry made it, when, why, and what stood before."""

    by: str
    at: datetime
    reason: str
    before: Mapping[str, JsonValue]
    happened_before: datetime


@dataclass(frozen=True, slots=True)
class Current:
    """An entry as it stands now. `retracted` is the reason, or None while it stands."""

    id: str
    device: str
    seq: int
    author: str
    kind: EntryKind
    station: str
    happened_at: datetime
    recorded_at: datetime
    payload: Mapping[str, JsonValue]
    changes: tuple[Change, ...] = ()
    retracted: str | None = None


def begin(stored: StoredEntry) -> Current:
    """Return the present state of an entry that nothing has amended yet."""
    entry = stored.entry
    return Current(
        id=stored.id,
        device=entry.device,
        seq=stored.link.seq,
        author=entry.author,
        kind=entry.kind,
        station=entry.station,
        happened_at=entry.happened_at,
        recorded_at=entry.recorded.wall,
        payload=dict(entry.payload),
    )


def apply(target: Current, stored: StoredEntry) -> Current:
    """Return `target` after the AMEND or RETRACT entry `stored`.

    Raises: RefusedError("amend.other_device" | "amend.not_amendable" | "amend.retracted"
    | "amend.fixed_field"), InputError("entry.bad_payload").
    """
    entry = stored.entry
    if entry.device != target.device:
        raise RefusedError("amend.other_device")
    if target.kind not in AMENDABLE:
        raise RefusedError("amend.not_amendable", kind=str(target.kind))
    if target.retracted is not None:
        raise RefusedError("amend.retracted")
    if entry.kind is EntryKind.RETRACT:
        return replace(target, retracted=str(entry.payload["reason"]))
    changed = dict(entry.payload.get("set", {}))
    if set(changed) & FIXED_FIELDS.get(target.kind, frozenset()):
        raise RefusedError("amend.fixed_field")
    payload = {**target.payload, **changed}
    check_payload(target.kind, payload)
    happened = entry.payload.get("happened_at")
    change = Change(
        by=stored.id,
        at=entry.recorded.wall,
        reason=str(entry.payload["reason"]),
        before={name: target.payload.get(name) for name in changed},
        happened_before=target.happened_at,
    )
    return replace(
        target,
        payload=payload,
        happened_at=read_time(happened) if happened else target.happened_at,
        changes=(*target.changes, change),
    )


def around(target: Current, by: str) -> tuple[Current, Current] | None:
    """Return `target` as it stood before and after the amendment `by`; None if it is not of it."""
    after = target
    for place in range(len(target.changes) - 1, -1, -1):
        change = target.changes[place]
        payload = {**after.payload, **change.before}
        before = replace(
            after,
            payload={name: value for name, value in payload.items() if value is not None},
            happened_at=change.happened_before,
            changes=target.changes[:place],
        )
        if change.by == by:
            return before, after
        after = before
    return None


def step(stored: StoredEntry, lookup: Callable[[str], Current | None]) -> tuple[Current, ...]:
    """Return the states that change when `stored` is added: itself, and what it amends.

    An amendment of something unknown or not amendable stands in the journal without
    effect: what came from outside can't be refused any more, and must not stop the rest.
    """
    own = begin(stored)
    if stored.entry.kind not in (EntryKind.AMEND, EntryKind.RETRACT):
        return (own,)
    target = lookup(str(stored.entry.payload["target"]))
    if target is None:
        return (own,)
    try:
        return (own, apply(target, stored))
    except (RefusedError, InputError):
        return (own,)


def fold(entries: Iterable[StoredEntry]) -> dict[str, Current]:
    """Return the present state of every entry, by id, in the order given.

    Entries of one device come in chain order; devices may be mixed in any way.
    """
    states: dict[str, Current] = {}
    for stored in entries:
        for current in step(stored, states.get):
            states[current.id] = current
    return states
