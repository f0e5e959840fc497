"""A file dropped on the wrong part of an observer's desk: what it is, and where it belongs."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from observer_app.gui.messages import MessageBar, Tone
from observer_app.gui.pages import Desk
from observer_app.services.dropped import Dropped, recognise

Action = tuple[str, Callable[[], object]]

OF_OURS = frozenset(
    {
        Dropped.BUNDLE,
        Dropped.PACK,
        Dropped.REQUEST,
        Dropped.APPROVAL,
        Dropped.RECEIPT,
        Dropped.SUMMARY,
        Dropped.KEY,
    }
)
"""What the program itself writes: nobody photographed it at a station."""


translate = QCoreApplication.translate


def turned_away(
    paths: Sequence[Path],
    *,
    takes: Dropped | None,
    messages: MessageBar,
    desk: Desk,
    also: tuple[Action, ...] = (),
) -> list[Path]:
    """Return the files that may belong here; say of the first other one what it is.

    takes: the one kind that belongs here; None for evidence, where all does but folders and
    what the program itself writes. A file of no known kind is left to whoever reads it, and
    so are photos: they may show a document's code. also: more that can be done about it.
    """
    wrong: list[tuple[Path, Dropped]] = []
    fitting: list[Path] = []
    for path in paths:
        kind = recognise(path)
        is_strange = kind is Dropped.FOLDER or (kind in OF_OURS and kind is not takes)
        if is_strange:
            wrong.append((path, kind))
        else:
            fitting.append(path)
    if wrong:
        path, kind = wrong[0]
        text, actions = what_to_do(kind, desk)
        more = also if kind in OF_OURS and kind is not Dropped.KEY else ()
        messages.say(text.format(name=path.name), Tone.WARN, actions=(*actions, *more))
    return fitting


def what_to_do(kind: Dropped, desk: Desk) -> tuple[str, tuple[Action, ...]]:
    """Return what a kind of file is and where it belongs, with {name} in it."""
    settings = (
        translate("misplaced", "Open the settings"),
        lambda: desk.navigate("settings", None),
    )
    handover = (
        translate("misplaced", "Open the hand-over"),
        lambda: desk.navigate("handover", None),
    )
    known: dict[Dropped, tuple[str, tuple[Action, ...]]] = {
        Dropped.FOLDER: (
            translate(
                "misplaced", "{name} is a folder. Open it, and drop the files that are in it."
            ),
            (),
        ),
        Dropped.PACK: (
            translate(
                "misplaced", "{name} is an election pack. Another pack is taken in the settings."
            ),
            (settings,),
        ),
        Dropped.BUNDLE: (
            translate(
                "misplaced",
                "{name} is a sealed bundle. Only the coordinator opens it: bring it to them. "
                "Nothing of it can be read here.",
            ),
            (),
        ),
        Dropped.REQUEST: (
            translate(
                "misplaced",
                "{name} is an enrolment request. The coordinator needs it: bring it there.",
            ),
            (),
        ),
        Dropped.APPROVAL: (
            translate(
                "misplaced",
                "{name} is the coordinator's approval. It is taken on the hand-over page.",
            ),
            (handover,),
        ),
        Dropped.RECEIPT: (
            translate(
                "misplaced",
                "{name} is a receipt. It is taken on the hand-over page, under “What has arrived”.",
            ),
            (handover,),
        ),
        Dropped.SUMMARY: (
            translate(
                "misplaced",
                "{name} is a station's summary. The coordinator needs it: bring it there.",
            ),
            (),
        ),
        Dropped.KEY: (
            translate(
                "misplaced",
                "{name} is a secret key. It stays on its stick; nothing was read from it.",
            ),
            (),
        ),
    }
    return known[kind]
