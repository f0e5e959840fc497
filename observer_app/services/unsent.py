"""What of a journal has not been handed over, without the notes about handing over.

Writing a bundle notes it in the journal (EXPORT), and so does taking a receipt in (RECEIPT).
Each comes after the bundle that it is about, so neither can ever be in it: counted, the number
would never be zero. Both travel with the next bundle. Source: resources/spec/journal-v1.md.
"""

from __future__ import annotations

from observer_app.core.chain import Head
from observer_app.core.kinds import EntryKind
from observer_app.services.session import Session

ABOUT_HANDING_OVER = frozenset({EntryKind.EXPORT, EntryKind.RECEIPT})


def entries_after(session: Session, seq: int) -> int:
    """Return how many own entries after `seq` are about more than handing over."""
    notes = session.notebook.queries.current(
        kinds=ABOUT_HANDING_OVER, device=session.device, since=seq, include_retracted=True
    )
    return max(0, session.head.seq - seq - len(notes))


def newest_counting(session: Session) -> Head:
    """Return the newest own link that is about more than handing over, the head if none is.

    A summary tells of it: one made right after a bundle is no newer than that bundle.
    """
    head = session.head
    notes = session.notebook.queries.current(
        kinds=ABOUT_HANDING_OVER, device=session.device, include_retracted=True
    )
    seq, passed = head.seq, {item.seq for item in notes}
    while seq in passed:
        seq -= 1
    if seq in (0, head.seq):
        return head
    link = session.notebook.journal.links(session.device, since=seq - 1)[0]
    return Head(device=session.device, seq=seq, id=link.id)
