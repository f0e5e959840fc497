"""What of a journal has not been handed over, without the notes about handing over.

Writing a bundle notes it in the journal (EXPORT), and so does taking a receipt in (RECEIPT).
Each comes after the bundle that it is about, so neither can ever be in it: counted, the number
would never be zero. Both travel with the next bundle. Source: resources/spec/journal-v1.md.
"""

from __future__ import annotations

from observer_app.core.kinds import EntryKind
from observer_app.services.session import Session

ABOUT_HANDING_OVER = frozenset({EntryKind.EXPORT, EntryKind.RECEIPT})


def entries_after(session: Session, seq: int) -> int:
    """Return how many own entries after `seq` are about more than handing over."""
    notes = session.notebook.queries.current(
        kinds=ABOUT_HANDING_OVER, device=session.device, since=seq, include_retracted=True
    )
    return max(0, session.head.seq - seq - len(notes))
