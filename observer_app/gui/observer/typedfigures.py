"""What is typed of protocols and not saved: a set of texts for each station, contest and sheet."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from observer_app.core.clock import read_time
from observer_app.gui.observer.secondtypings import Paused, Place, SecondTypings
from observer_app.gui.pages import Desk
from observer_app.gui.widgets.figurefield import figure_of
from observer_app.services.protocols import ProtocolState
from observer_app.services.unsaved import PROTOCOL

COMPLETED = "completed_at"
"""The name of the time that a sheet gives for itself, among its texts."""
DRAFT = PROTOCOL
"""The name under which the vault and the desk keep it."""


class TypedFigures:
    """Texts by field and place; what was typed last comes last."""

    def __init__(self) -> None:
        self._typed: dict[Place, dict[str, str]] = {}
        self.seconds = SecondTypings()

    def of(self, place: Place) -> dict[str, str]:
        """Return what is typed at a place."""
        return dict(self._typed.get(place, {}))

    def note(self, place: Place, texts: Mapping[str, str]) -> None:
        """Have these texts at a place, and no others."""
        self._typed.pop(place, None)
        if texts:
            self._typed[place] = dict(texts)

    def forget(self, place: Place, saved: Mapping[str, str]) -> None:
        """Forget what was saved; what was typed since then stays."""
        left = {name: text for name, text in self.of(place).items() if saved.get(name) != text}
        self.note(place, left)
        self.seconds.forget(place)

    def move(self, before: Place, here: Place) -> bool:
        """Take what is typed at one place to another; return whether there was anything."""
        typed = self._typed.pop(before, {})
        if typed:
            self.note(here, {**self.of(here), **typed})
        self.seconds.move(before, here)
        return bool(typed)

    def newest_source(self, station: str, contest: str, *, rather: str) -> str:
        """Return the source that was typed last, or `rather` if that has anything or none has."""
        places = [*self.seconds.places(), *self._typed]
        found = [place[2] for place in places if place[:2] == (station, contest)]
        return rather if rather in found or not found else found[-1]

    def stations(self) -> set[str]:
        """Return the stations at which something is typed."""
        return {place[0] for place in (*self._typed, *self.seconds.places())}

    def read(self, draft: Any) -> None:
        """Take what `draft` returned before; what has a strange shape is passed over."""
        for key, texts in draft.items() if isinstance(draft, dict) else ():
            parts = str(key).split("|")
            if len(parts) == 3 and isinstance(texts, dict):
                known = {str(name): str(text) for name, text in texts.items()}
                self.note((parts[0], parts[1], parts[2]), known)
        self.seconds.read(draft)

    def draft(self, shown: Mapping[Place, Paused]) -> dict[str, dict[str, str]] | None:
        """Return all of it to be kept, None if there is nothing. shown: see SecondTypings."""
        first = {"|".join(place): dict(texts) for place, texts in self._typed.items()}
        return {**first, **self.seconds.draft(shown)} or None


def is_alike(text: str, other: str) -> bool:
    """True for the same text, and for the same figure."""
    figure = figure_of(text)
    return text.strip() == other.strip() or (figure is not None and figure == figure_of(other))


def saved_moment(state: ProtocolState | None, source: str) -> datetime | None:
    """Return when a sheet was completed, as the journal has it."""
    told = state.completed_at(source) if state is not None else ""
    return read_time(told) if told else None


def saved_texts(desk: Desk, state: ProtocolState | None, source: str) -> dict[str, str]:
    """Return what the journal has of a sheet, as its fields show it."""
    moment = saved_moment(state, source)
    texts = {} if moment is None else {COMPLETED: desk.hour(moment)}
    figures = state.copies.get(source) if state is not None else None
    if figures is not None:
        texts |= {f"lines.{name}": str(value) for name, value in figures.lines.items()}
        texts |= {f"votes.{name}": str(value) for name, value in figures.votes.items()}
    return texts


def saved_twice(state: ProtocolState | None, source: str) -> dict[str, int]:
    """Return the votes of a sheet that were typed twice, as the journal has it."""
    figures = state.copies.get(source) if state is not None else None
    kept = state.twice.get(source, frozenset()) if state is not None else frozenset()
    votes = figures.votes if figures is not None else {}
    return {name: votes[name] for name in kept if name in votes}
