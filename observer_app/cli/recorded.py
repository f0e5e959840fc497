"""How an entry is shown: as a JSON value, and as one line."""

from __future__ import annotations

import json
from datetime import timezone
from typing import Any

from observer_app.cli import times
from observer_app.cli.outcome import Outcome, plain
from observer_app.core.fold import Current
from observer_app.core.kinds import EntryKind
from observer_app.services.session import Changes, Session

_HIDDEN = frozenset({"certificate", "public_key"})


def entry_document(entry: Current) -> dict[str, Any]:
    """Return an entry's present state. Source: resources/spec/cli.md, section 5."""
    return {
        "id": entry.id,
        "seq": entry.seq,
        "device": entry.device,
        "author": entry.author,
        "kind": str(entry.kind),
        "station": entry.station,
        "happened_at": plain(entry.happened_at),
        "recorded_at": plain(entry.recorded_at),
        "payload": plain(entry.payload),
        "amended": [
            {
                "by": change.by,
                "at": plain(change.at),
                "reason": change.reason,
                "before": plain(change.before),
                "happened_before": plain(change.happened_before),
            }
            for change in entry.changes
        ],
        "retracted": entry.retracted,
    }


def entry_row(entry: Current, *, zone: timezone) -> tuple[str, ...]:
    """Return an entry's cells for ENTRY_HEAD."""
    marks = [f"amended {len(entry.changes)}x"] if entry.changes else []
    if entry.retracted is not None:
        marks.append(f"RETRACTED: {entry.retracted}")
    parts = (
        f"{name}={value if isinstance(value, str) else json.dumps(plain(value))}"
        for name, value in entry.payload.items()
        if name not in _HIDDEN
    )
    return (
        f"#{entry.seq}",
        entry.id[:8],
        times.show_time(entry.happened_at, zone=zone),
        entry.author,
        entry.station or "-",
        str(entry.kind),
        " ".join([*parts, *marks]),
    )


ENTRY_HEAD = ("no.", "id", "happened", "author", "station", "kind", "what")


def changes_outcome(session: Session, changes: Changes, *, words: str) -> Outcome:
    """Return the answer of a command that wrote entries: what is new, and the head now."""
    own = {stored.id for stored in changes.entries}
    return Outcome(
        document={
            "entries": [entry_document(state) for state in changes.changed if state.id in own],
            "changed": [entry_document(state) for state in changes.changed if state.id not in own],
            "head": head_document(session),
        },
        lines=[words, *_clock_words(changes)],
    )


def _clock_words(changes: Changes) -> list[str]:
    jumps = [entry for entry in changes.entries if entry.entry.kind is EntryKind.CLOCK]
    return [
        f"The device's clock moved by {int(entry.entry.payload['jump_ms']) // 1000} s; "
        "that is noted as an entry of its own."
        for entry in jumps
    ]


def head_document(session: Session) -> dict[str, Any]:
    """Return this notebook's newest link: what an older copy of it cannot have."""
    head = session.head
    return {"device": head.device, "seq": head.seq, "id": head.id}


def entry_name(changes: Changes) -> str:
    """Return "#12 (3fa9c2d1)" for the newest entry."""
    newest = changes.newest
    return f"#{newest.link.seq} ({newest.id[:8]})"
