"""A file that was dropped where it does not belong: what it is, and where it belongs."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from observer_app.gui.messages import MessageBar, Tone
from observer_app.gui.pages import Desk
from observer_app.services.dropped import Dropped, recognise
from observer_app.services.session import Role

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


@dataclass(frozen=True, slots=True)
class Place:
    """Where files of a kind are taken: the words of a button, a page, and the part of it."""

    title: str
    page: str
    part: str | None = None

    def way(self, desk: Desk, paths: Sequence[Path] = ()) -> Action:
        """Return a button that goes there and hands over the files, if they are known."""
        what = list(paths) or self.part
        return self.title, lambda: desk.navigate(self.page, what)


def about(kind: Dropped, role: Role) -> tuple[str, Place | None] | None:
    """Return what a kind of file is, with {name} in it, and where in the window it belongs.

    None for a kind of which that depends on where it was dropped.
    """
    known = _to_observers() if role is Role.OBSERVER else _to_coordinators()
    return known.get(kind)


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
        text, place = _to_observers()[kind]
        alike = [path for path, other in wrong if other is kind]
        there = (place.way(desk, alike),) if place is not None else ()
        more = also if may_be_evidence(kind) else ()
        messages.say(text.format(name=path.name), Tone.WARN, actions=(*there, *more))
    return fitting


def may_be_evidence(kind: Dropped) -> bool:
    """Return True for what an observer may keep as evidence all the same, if that is meant."""
    return kind not in (Dropped.KEY, Dropped.FOLDER)


def _to_observers() -> dict[Dropped, tuple[str, Place | None]]:
    settings = Place(translate("misplaced", "Open the settings"), "settings")
    handover = Place(translate("misplaced", "Open the hand-over"), "handover")
    return {
        Dropped.FOLDER: (
            translate(
                "misplaced", "{name} is a folder. Open it, and drop the files that are in it."
            ),
            None,
        ),
        Dropped.PACK: (
            translate(
                "misplaced", "{name} is an election pack. Another pack is taken in the settings."
            ),
            settings,
        ),
        Dropped.BUNDLE: (
            translate(
                "misplaced",
                "{name} is a sealed bundle. Only the coordinator opens it: bring it to them. "
                "Nothing of it can be read here.",
            ),
            None,
        ),
        Dropped.REQUEST: (
            translate(
                "misplaced",
                "{name} is an enrolment request. The coordinator needs it: bring it there.",
            ),
            None,
        ),
        Dropped.APPROVAL: (
            translate(
                "misplaced",
                "{name} is the coordinator's approval. It is taken on the hand-over page.",
            ),
            handover,
        ),
        Dropped.RECEIPT: (
            translate(
                "misplaced",
                "{name} is a receipt. It is taken on the hand-over page, under “What has arrived”.",
            ),
            handover,
        ),
        Dropped.SUMMARY: (
            translate(
                "misplaced",
                "{name} is a station's summary. The coordinator needs it: bring it there.",
            ),
            None,
        ),
        Dropped.KEY: (
            translate(
                "misplaced",
                "{name} is a secret key. It stays on its stick; nothing was read from it.",
            ),
            None,
        ),
    }


def _to_coordinators() -> dict[Dropped, tuple[str, Place | None]]:
    inbox = Place(translate("WrongFile", "Open the inbox"), "inbox")
    return {
        Dropped.BUNDLE: (
            translate("WrongFile", "{name} is an observer's bundle. Bundles go into the inbox."),
            inbox,
        ),
        Dropped.PACK: (
            translate(
                "WrongFile", "{name} is an election pack. Packs are loaded in the set-up, part 2."
            ),
            Place(translate("WrongFile", "To the election pack"), "setup", "pack"),
        ),
        Dropped.REQUEST: (
            translate(
                "WrongFile", "{name} is an enrolment request. It is approved in the set-up, part 3."
            ),
            Place(translate("WrongFile", "To the observers"), "setup", "enrol"),
        ),
        Dropped.APPROVAL: (
            translate(
                "WrongFile",
                "{name} is an approval. It goes back to the observer, who takes it in on the "
                "hand-over page.",
            ),
            None,
        ),
        Dropped.RECEIPT: (
            translate(
                "WrongFile", "{name} is a receipt. It goes back to the observer whose it is."
            ),
            None,
        ),
        Dropped.SUMMARY: (
            translate("WrongFile", "{name} is a signed summary. The inbox reads it."),
            inbox,
        ),
        Dropped.CODES: (
            translate(
                "WrongFile",
                "{name} is what codes hold: of a summary, for the inbox, or of a request.",
            ),
            inbox,
        ),
        Dropped.KEY: (
            translate(
                "WrongFile",
                "{name} is a secret key. It stays on its stick; nothing was read from it.",
            ),
            None,
        ),
        Dropped.TABLE: (
            translate(
                "WrongFile", "{name} is a table. Official figures are loaded on the page Results."
            ),
            Place(translate("WrongFile", "Open the results"), "results"),
        ),
        Dropped.PAPER: (
            translate(
                "WrongFile", "{name} is a PDF. Nothing here reads papers; choose another file."
            ),
            None,
        ),
        Dropped.PICTURE: (
            translate(
                "WrongFile",
                "{name} is a photo or a video. Evidence comes inside an observer's bundle; "
                "ask for that.",
            ),
            None,
        ),
        Dropped.FOLDER: (
            translate("WrongFile", "{name} is a folder. Open it and choose the file in it."),
            None,
        ),
    }
