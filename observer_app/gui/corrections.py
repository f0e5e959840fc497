"""Corrections and withdrawals in words: which entry, and each field as it was and as it is."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from textwrap import shorten
from typing import Protocol

from PySide6.QtCore import QCoreApplication

from observer_app.core.fold import Current, around
from observer_app.gui.entry_contents import Held, entry_words, field_name, held
from observer_app.gui.pages import Desk
from observer_app.gui.wording import describe, moment_text

translate = QCoreApplication.translate
Named = Mapping[str, Current]
_NONE = "—"
_SHORT, _MOST = 44, 3
"""Letters of a text in one line, and the changes that it tells of."""


class Moments(Protocol):
    """How a line says when something happened."""

    def __call__(self, moment: datetime, *, seconds: bool = False) -> str:
        """Return the moment in words."""
        ...


@dataclass(frozen=True, slots=True)
class Difference:
    """A field that a correction changed, in words; "" for the time at which it happened."""

    caption: str
    before: str
    after: str

    def whole(self) -> str:
        """Return both, one below the other if they are long."""
        is_long = "\n" in f"{self.before}{self.after}" or len(self.before + self.after) > _SHORT
        return f"{self.before}{chr(10) if is_long else ' '}→ {self.after}"

    def line(self) -> str:
        """Return it in one line, long texts cut."""
        cut = [shorten(words, _SHORT, placeholder=" …") for words in (self.before, self.after)]
        return f"{self.caption}: {cut[0]} → {cut[1]}".removeprefix(": ")


def describe_change(desk: Desk, item: Current, *, named: Named, moments: Moments) -> str:
    """Return the line of a correction or a withdrawal: the entry, what changed, and the reason."""
    target = named.get(str(item.payload["target"]))
    if target is None:
        return describe(desk, item)
    reason = str(item.payload["reason"])
    both = around(target, item.id)
    before = both[0] if both is not None else target
    what = shorten(describe(desk, before), _SHORT, placeholder=" …")
    about = f"{moments(before.happened_at)}  {what}"
    if both is None:
        return f"{about}  ·  {reason}"
    return f"{about}:  {_listed(desk, *both, named=named, moments=moments)}  ·  {reason}"


def change_held(desk: Desk, item: Current, *, named: Named) -> tuple[Held, ...]:
    """Return what a correction or a withdrawal holds, to be read in its window."""
    reason = Held(field_name("reason"), str(item.payload["reason"]))
    target = named.get(str(item.payload["target"]))
    if target is None:
        return held(desk, item)
    both = around(target, item.id)
    about = Held(field_name("target"), entry_words(desk, both[0] if both else target))
    parts = [
        Held(
            found.caption or translate("fields", "Time it happened"),
            found.whole(),
            part=translate("fields", "Before → after"),
        )
        for found in (_differences(desk, *both, named=named, moments=_dated(desk)) if both else ())
    ]
    return (about, reason, *parts)


def history(desk: Desk, current: Current, *, named: Named) -> Iterator[str]:
    """Yield a line for each correction of an entry: when, why, and what was before and after."""
    moments = _dated(desk)
    for change in current.changes:
        both = around(current, change.by)
        assert both is not None
        found = _differences(desk, *both, named=named, moments=moments)
        text = translate("fields", "Corrected at {at} ({reason}). {changes}")
        yield text.format(
            at=moment_text(desk, change.at),
            reason=change.reason,
            changes="; ".join(item.line() for item in found),
        )


def _dated(desk: Desk) -> Moments:
    def say(moment: datetime, *, seconds: bool = False) -> str:
        return moment_text(desk, moment, seconds=seconds)

    return say


def _listed(desk: Desk, before: Current, after: Current, *, named: Named, moments: Moments) -> str:
    found = _differences(desk, before, after, named=named, moments=moments)
    lines = [item.line() for item in found[:_MOST]]
    return "; ".join(lines) + ("; …" if len(found) > _MOST else "")


def _differences(
    desk: Desk, before: Current, after: Current, *, named: Named, moments: Moments
) -> list[Difference]:
    found = []
    if before.happened_at != after.happened_at:
        times = [moments(state.happened_at) for state in (before, after)]
        if times[0] == times[1]:
            times = [moments(state.happened_at, seconds=True) for state in (before, after)]
        found.append(Difference("", times[0], times[1]))
    old, new = (
        {(item.part, item.caption): item for item in held(desk, state, named=named)}
        for state in (before, after)
    )
    for key in old | new:
        was, now = old.get(key), new.get(key)
        if was != now:
            by_mark = was is not None and now is not None and was.value == now.value
            found.append(Difference(key[1], _said(was, by_mark), _said(now, by_mark)))
    return found


def _said(item: Held | None, by_mark: bool) -> str:
    if item is None:
        return _NONE
    return (item.mark if by_mark else item.value) or _NONE
