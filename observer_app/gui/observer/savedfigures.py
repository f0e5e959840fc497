"""What is said of figures that were saved, or wait for it: how many of how many."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence

from PySide6.QtCore import QCoreApplication

from observer_app.core.pack import Contest
from observer_app.core.results import Figures
from observer_app.gui.messages import Tone
from observer_app.gui.pages import Desk

translate = QCoreApplication.translate
_NAMED = 3
"""So many are named; of more, the number is said."""


def say_saved(
    desk: Desk,
    kept: Figures,
    *,
    contest: Contest | None,
    twice: Collection[str],
    others: Iterable[Figures],
) -> tuple[str, Tone]:
    """Return what is said of figures once they are in the journal.

    twice: candidates whose figure was typed twice. others: what the other sheets have.
    """
    candidates = contest.candidates if contest else ()
    said = translate("ProtocolPage", "Kept: the figures are in the journal.")
    tone = Tone.OK
    if len(kept.votes) < len(candidates):
        words = translate("ProtocolPage", "Kept in the journal: {n} of {all} votes.")
        said, tone = words.format(n=len(kept.votes), all=len(candidates)), Tone.WARN
    elsewhere = {name for other in others for name in other.lines}
    if elsewhere - set(kept.lines):
        words = translate("ProtocolPage", "Lines that another sheet has: {n} of {all}.")
        here = len(elsewhere & set(kept.lines))
        said, tone = f"{said} {words.format(n=here, all=len(elsewhere))}", Tone.WARN
    once = [desk.text(c.name) for c in candidates if c.id in kept.votes and c.id not in twice]
    return " ".join(part for part in (said, _say_once(once, len(kept.votes))) if part), tone


def _say_once(names: Sequence[str], count: int) -> str:
    if not names:
        return ""
    if len(names) == count > 1:
        return translate("ProtocolPage", "None of the votes was typed twice.")
    if len(names) > _NAMED:
        words = translate("ProtocolPage", "Votes typed twice: {n} of {all}.")
        return words.format(n=count - len(names), all=count)
    words = translate("ProtocolPage", "Not typed twice: {names}.")
    return words.format(names=", ".join(names))


def others_of(copies: Mapping[str, Figures], source: str) -> list[Figures]:
    """Return what is kept of the sheets but one."""
    return [figures for name, figures in copies.items() if name != source]


def say_waiting(is_here: bool, elsewhere: Sequence[str]) -> tuple[str, Tone]:
    """Return which figures wait to be saved, here or at other stations; "" if none do."""
    if is_here:
        return translate("ProtocolPage", "Figures that were not saved yet are back."), Tone.INFO
    words = translate(
        "ProtocolPage",
        "Figures typed at {station} are not saved yet. They are there again when you "
        "choose that station.",
    )
    return words.format(station=", ".join(elsewhere)) if elsewhere else "", Tone.WARN
