"""What is dropped on the window beside every place for files: each file is told where it goes.

An observer's photos, videos and papers become evidence while the page stays as it is; all else
is said to be what it is, with a way to where it belongs.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from observer_app.core.errors import ObserverError
from observer_app.core.fold import Current
from observer_app.core.progress import Cancel, Progress
from observer_app.gui.messages import MessageBar, Tone, error_text
from observer_app.gui.pages import Desk, number
from observer_app.gui.widgets.anywhere import DropAnywhere
from observer_app.gui.widgets.copied import Copied
from observer_app.gui.widgets.misplaced import Action, Place, about, may_be_evidence
from observer_app.services.dropped import Dropped, is_recording, recognise
from observer_app.services.session import Changes, Role, Session

if TYPE_CHECKING:
    from observer_app.services.evidence import Taken
    from observer_app.store.evidence import Evidence

_Sealed = tuple[tuple["Taken", ...], tuple[tuple[str, ObserverError], ...]]


@dataclass
class _Said:
    """One message about everything that was dropped together."""

    lines: list[str] = field(default_factory=list)
    actions: list[Action] = field(default_factory=list)
    is_good: bool = True

    def add(self, text: str, *actions: Action, is_good: bool = False) -> None:
        self.lines.append(text)
        self.actions += actions
        self.is_good &= is_good


class Strays(QObject):
    """Takes what is dropped anywhere on an open notebook's window."""

    def __init__(self, desk: Desk, window: QWidget, messages: MessageBar) -> None:
        super().__init__(window)
        self.desk, self.messages = desk, messages
        if desk.role is Role.OBSERVER:
            cue = self.tr(
                "Let go: photos, videos and papers are kept as evidence, other files are told "
                "where they belong. The file itself stays where it is."
            )
        else:
            cue = self.tr(
                "Let go: each file is told where it belongs. The file itself stays where it is."
            )
        self.zone = DropAnywhere(window, cue=cue)
        self.zone.dropped.connect(self.take)
        self.zone.refused.connect(lambda text: messages.say(text, Tone.WARN))
        self.zone.pictured.connect(self._tell_picture)

    def take(self, paths: Sequence[Path]) -> None:
        """Keep what is evidence; say of every other file what it is."""
        is_observer = self.desk.role is Role.OBSERVER
        said, evidence = _Said(), []
        others: dict[Dropped, list[Path]] = {}
        for path in paths:
            kind = recognise(path)
            if is_observer and is_recording(path, kind):
                evidence.append(path)
            else:
                others.setdefault(kind, []).append(path)
        for kind, files in others.items():
            self._tell(kind, files, said)
        if is_observer and (doubtful := _doubtful(others)):
            said.actions.append(
                (self.tr("Keep as evidence all the same"), lambda: self._keep(doubtful, _Said()))
            )
        if evidence:
            self._keep(evidence, said)
        else:
            self._say(said)

    def _tell_picture(self, copied: Copied) -> None:
        """Say where a picture is taken that was copied, with a way to take it there at once."""
        if self.desk.role is Role.OBSERVER:
            text = self.tr("A picture was copied. Keep it as evidence?")
            way, page = self.tr("Keep as evidence"), "evidence"
        else:
            text = self.tr("A picture was copied. If it shows codes, the inbox reads them.")
            way, page = self.tr("Look in the inbox"), "inbox"

        def go() -> None:
            self.desk.navigate(page, None)
            self.zone.give(copied)

        self.messages.say(text, actions=(self._leading((way, go)),), stays=True)

    def _tell(self, kind: Dropped, files: Sequence[Path], said: _Said) -> None:
        """Say what files of one kind are, with a way to where they belong."""
        text, place = self._words(kind)
        ways = (place.way(self.desk, files),) if place is not None else ()
        said.add(text.format(name=_named([path.name for path in files])), *map(self._leading, ways))

    def _words(self, kind: Dropped) -> tuple[str, Place | None]:
        known = about(kind, self.desk.role)
        if self.desk.role is Role.COORDINATOR:
            inbox = Place(self.tr("Look in the inbox"), "inbox")
            words = {
                Dropped.FOLDER: self.tr(
                    "{name} is a folder. The inbox takes in the bundles that are in it."
                ),
                Dropped.PICTURE: self.tr(
                    "{name} is a photo or a video. If it shows a summary's codes, the inbox reads "
                    "them; evidence comes inside an observer's bundle."
                ),
            }
            if kind in words:
                return words[kind], inbox
        return known or (
            self.tr("{name} is of a kind that this program does not know. Nothing was taken in."),
            None,
        )

    def _leading(self, way: Action) -> Action:
        title, go = way

        def act() -> None:
            self.messages.clear()
            go()

        return title, act

    def _say(self, said: _Said) -> None:
        tone = Tone.OK if said.is_good else Tone.WARN
        self.messages.say(" ".join(said.lines), tone, actions=tuple(said.actions))

    def _keep(self, paths: Sequence[Path], said: _Said) -> None:
        """Seal files and name them in the journal, then say so before the rest."""
        self.desk.dispatcher.run(
            lambda session: session.notebook.evidence,
            partial(self._seal, paths, said),
            self.messages.show_error,
            owner=self,
        )

    def _seal(self, paths: Sequence[Path], said: _Said, evidence: Evidence) -> None:
        def work(progress: Progress, cancel: Cancel) -> _Sealed:
            from observer_app.services.evidence import take_in_each

            return take_in_each(evidence, paths, progress=progress, cancel=cancel)

        done = partial(self._record, said)
        task = self.desk.dispatcher.start(work, done, self.messages.show_error, owner=self)
        if not task.is_over:
            self.messages.say(
                self.tr("Keeping as evidence: {name}…").format(
                    name=_named([path.name for path in paths])
                ),
                actions=((self.tr("Stop"), task.cancel),),
            )

    def _record(self, said: _Said, sealed: _Sealed) -> None:
        taken, left = sealed
        for name, error in left:
            said.add(f"{name}: {error_text(error)}")
        if not taken:
            self._say(said)
            return

        def work(session: Session) -> Changes:
            from observer_app.services.evidence import record_taken

            return record_taken(session, taken)

        def done(changes: Changes) -> None:
            kept = self.tr("Kept as evidence: {name}.").format(
                name=_named([item.name for item in taken])
            )
            said.lines.insert(0, kept)
            said.actions[:0] = self._after(changes.changed)
            self._say(said)

        self.desk.dispatcher.change(work, done, self.messages.show_error, owner=self)

    def _after(self, kept: Sequence[Current]) -> tuple[Action, Action]:
        """Return the ways to look at what was kept and to take it back."""

        def show() -> None:
            self.messages.clear()
            self.desk.navigate("evidence", kept[-1])

        return (self.tr("Show"), show), (self.tr("Take back"), partial(self._take_back, kept))

    def _take_back(self, kept: Sequence[Current]) -> None:
        reason = self.tr("dropped by mistake")

        def work(session: Session) -> Changes:
            from observer_app.services.commands import Retract

            with session.together():
                return Changes.of([session.execute(Retract(item.id, reason)) for item in kept])

        self.desk.dispatcher.change(
            work,
            lambda _: self.messages.say(self.tr("Taken back; both stay in the journal."), Tone.OK),
            self.messages.show_error,
            owner=self,
        )


def _doubtful(others: dict[Dropped, list[Path]]) -> list[Path]:
    return [path for kind, files in others.items() if may_be_evidence(kind) for path in files]


def _named(names: Sequence[str]) -> str:
    """Return the first of some names, and how many there are beside it."""
    more = len(names) - 1
    return f"{names[0]} +{number(more)}" if more else names[0]
