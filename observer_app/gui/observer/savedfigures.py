"""What is said of figures that were saved, or wait for it: how many of how many."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence

from PySide6.QtCore import QCoreApplication

from observer_app.core.pack import Contest
from observer_app.core.results import Figures
from observer_app.gui.messages import Tone
from observer_app.gui.pages import Desk
from observer_app.services.protocols import ProtocolState

translate = QCoreApplication.translate
_NAMED = 2
"""So many are named; of more, the number is said: a long message has no place of its own."""


def say_saved(
    desk: Desk,
    kept: Figures,
    *,
    contest: Contest | None,
    twice: Collection[str],
    others: Iterable[Figures],
    is_short: bool,
) -> tuple[str, Tone]:
    """Return what is said of figures once they are in the journal.

    twice: candidates whose figure was typed twice. others: what the other sheets have.
    is_short: only the gravest is said, where a longer message has no place of its own.
    """
    candidates = contest.candidates if contest else ()
    elsewhere = {name for other in others for name in other.lines}
    here = len(elsewhere & set(kept.lines))
    once = [desk.text(c.name) for c in candidates if c.id in kept.votes and c.id not in twice]
    is_whole = len(kept.votes) == len(candidates)
    if is_whole:
        parts = [translate("ProtocolPage", "Kept: the figures are in the journal.")]
    else:
        words = translate("ProtocolPage", "Kept: {n} of {all} votes.")
        parts = [words.format(n=len(kept.votes), all=len(candidates))]
    if here < len(elsewhere):
        is_whole = False
        words = translate("ProtocolPage", "Lines: {n} of {all}.")
        parts.append(words.format(n=here, all=len(elsewhere)))
    if once:
        parts.append(_say_once(once, len(kept.votes)))
    return " ".join(parts[:1] if is_short else parts), Tone.OK if is_whole else Tone.WARN


def _say_once(names: Sequence[str], count: int) -> str:
    if len(names) > _NAMED or len(names) == count:
        words = translate("ProtocolPage", "Typed twice: {n} of {all}.")
        return words.format(n=count - len(names), all=count)
    words = translate("ProtocolPage", "Not typed twice: {names}.")
    return words.format(names=", ".join(names))


def others_of(state: ProtocolState | None, source: str) -> list[Figures]:
    """Return what is kept of the sheets but one."""
    copies = state.copies if state is not None else {}
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
