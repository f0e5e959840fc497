"""What a notebook holds, as one hash: two notebooks that agree on it hold the same record."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

from observer_app.core.canonical import write_canonical

if TYPE_CHECKING:
    from observer_app.services.session import Session


def received_digest(session: Session) -> str:
    """Return SHA-256 over what came from others: journal heads, entries, and content.

    The notebook's own entries stay out: they say when something was imported.
    """
    queries, journal = session.notebook.queries, session.notebook.journal
    others = [head for head in journal.devices() if head.device != session.device]
    value = {
        "heads": [
            [head.device, head.seq, head.id] for head in sorted(others, key=lambda h: h.device)
        ],
        "entries": sorted(stored.id for head in others for stored in journal.stored(head.device)),
        "content": sorted(row.sha256 for row in queries.objects()),
    }
    return hashlib.sha256(write_canonical(value)).hexdigest()
