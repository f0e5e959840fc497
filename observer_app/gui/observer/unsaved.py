"""What is typed into checklists and not saved: there again in every window of the notebook."""

from __future__ import annotations

from observer_app.gui.pages import Desk
from observer_app.services.session import Session
from observer_app.services.unsaved import Paper, Typed, Unsaved, keep_unsaved

_NAME = "checklist"
_NOTHING = Typed()


class UnsavedAnswers:
    """The words in fields that no entry says, and the paper that was shown last.

    A change of language or text size builds the page anew; this goes over to it.
    """

    def __init__(self) -> None:
        self.form = ""
        self.visit = 0
        self.is_read = False
        """Whether what the notebook kept is in here."""
        self._typed: dict[tuple[Paper, str], Typed] = {}
        self._kept: Unsaved = {}

    def take(self, kept: Unsaved) -> None:
        """Take what the notebook kept; what was typed meanwhile counts more."""
        self.is_read = True
        self._kept = kept
        self._typed = {**kept, **self._typed}

    def note(self, paper: Paper, question: str, typed: Typed) -> bool:
        """Remember what stands in a question's fields; return True if it was something else."""
        place = (paper, question)
        if self._typed.get(place, _NOTHING) == typed:
            return False
        self._typed.pop(place, None)
        if typed != _NOTHING:
            self._typed[place] = typed
        return True

    def of(self, paper: Paper) -> dict[str, Typed]:
        """Return what is typed on a paper, by question."""
        return {name: typed for (found, name), typed in self._typed.items() if found == paper}

    def newest(self, station: str) -> Paper | None:
        """Return the paper of a station on which something was typed last."""
        return next((p for p, _ in reversed(self._typed) if p.station == station), None)

    def keep(self, desk: Desk) -> None:
        """Have the notebook keep it as it is now."""
        if self._typed == self._kept:
            return
        typed = self._kept = dict(self._typed)

        def work(session: Session) -> None:
            keep_unsaved(session, typed)

        desk.dispatcher.run(work)


def unsaved_answers(desk: Desk) -> UnsavedAnswers:
    """Return what the windows of this notebook share."""
    found = desk.drafts.setdefault(_NAME, UnsavedAnswers())
    assert isinstance(found, UnsavedAnswers)
    return found
