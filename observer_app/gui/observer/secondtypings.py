"""Second typings of votes by place: how far each has come, and what came out alike in it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, NamedTuple

from observer_app.gui.widgets.figurefield import figure_of

Place = tuple[str, str, str]
"""A station, a contest and a source: figures of different ones are never mixed."""
_SECOND, _THIRD, _AGREED = "second", "third", "agreed"


class Paused(NamedTuple):
    """A second typing that was put away: its texts by id, the third typing's as well."""

    second: Mapping[str, str]
    third: Mapping[str, str]


class SecondTypings:
    """What is kept of second typings in the draft of the figures, beside the first ones."""

    def __init__(self) -> None:
        self._paused: dict[Place, Paused] = {}
        self._agreed: dict[Place, dict[str, int]] = {}

    def pause(self, place: Place, paused: Paused) -> None:
        """Put one away."""
        self._paused[place] = paused

    def resume(self, place: Place) -> Paused | None:
        """Return the one that was put away at a place; it is there no more."""
        return self._paused.pop(place, None)

    def places(self) -> list[Place]:
        """Return where one was put away."""
        return list(self._paused)

    def agree(self, place: Place, figures: Mapping[str, int]) -> None:
        """Remember the figures that came out alike at a place."""
        self._agreed[place] = dict(figures)

    def agreed(self, place: Place) -> Mapping[str, int]:
        """Return the figures that came out alike, and are not saved."""
        return self._agreed.get(place, {})

    def forget(self, place: Place) -> None:
        """Forget what came out alike: the journal has it now."""
        self._agreed.pop(place, None)

    def move(self, before: Place, here: Place) -> None:
        """Take what came out alike at one place to another."""
        if agreed := self._agreed.pop(before, None):
            self._agreed[here] = agreed

    def draft(self, shown: Mapping[Place, Paused]) -> dict[str, dict[str, str]]:
        """Return all of it to be kept. shown: one that is typed just now."""
        kept: dict[str, dict[str, str]] = {}
        for place, paused in {**self._paused, **shown}.items():
            kept[_key(place, _SECOND)] = dict(paused.second)
            kept[_key(place, _THIRD)] = dict(paused.third)
        for place, agreed in self._agreed.items():
            kept[_key(place, _AGREED)] = {name: str(figure) for name, figure in agreed.items()}
        return kept

    def read(self, draft: Any) -> None:
        """Take what `draft` returned before; what has a strange shape is passed over."""
        for key, texts in draft.items() if isinstance(draft, dict) else ():
            parts = str(key).split("|")
            if len(parts) != 4 or not isinstance(texts, dict):
                continue
            place = (parts[0], parts[1], parts[2])
            known = {str(name): str(text) for name, text in texts.items()}
            before = self._paused.get(place, Paused({}, {}))
            if parts[3] == _SECOND:
                self._paused[place] = before._replace(second=known)
            elif parts[3] == _THIRD:
                self._paused[place] = before._replace(third=known)
            elif parts[3] == _AGREED:
                figures = {name: figure_of(text) for name, text in known.items()}
                self._agreed[place] = {n: f for n, f in figures.items() if f is not None}


def _key(place: Place, part: str) -> str:
    return "|".join((*place, part))
