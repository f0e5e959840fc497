"""One import under way: each bundle is verified in the pool and merged by the session's thread."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from observer_app.core.errors import Cancelled, NotebookError, ObserverError
from observer_app.core.progress import Cancel, Progress
from observer_app.gui.dispatcher import Dispatcher, Task
from observer_app.services import exchange
from observer_app.services.bundle_names import find_bundles
from observer_app.services.session import Changes, Session
from observer_app.services.verdicts import Judged, Received, Verdict

if TYPE_CHECKING:
    from datetime import datetime

    from observer_app.formats.certificates import Trust
    from observer_app.store.evidence import Evidence


@dataclass(frozen=True, slots=True)
class _Ground:
    """What a bundle is verified against, read once from the session."""

    identities: tuple[str, ...]
    trust: Trust
    now: datetime
    evidence: Evidence
    known_media: frozenset[str]


class ImportRun(QObject):
    """Takes in bundles one after the other; a bad one is an answer and stops nothing."""

    began = Signal(int, int, str)
    """Place (from 1), how many, and the file's name."""
    progressed = Signal(object, object)
    ended = Signal(object)
    """The error that stopped it, or None. What was judged before is in `judged`."""

    def __init__(
        self,
        dispatcher: Dispatcher,
        paths: Sequence[Path],
        *,
        identity_file: Path | None = None,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self.judged: list[Judged] = []
        self.paths = tuple(paths)
        self._dispatcher = dispatcher
        self._identity_file = identity_file
        self._waiting: list[Path] = []
        self._total = 0
        self._task: Task | None = None
        self._is_stopped = False
        self._ground: _Ground | None = None

    def start(self) -> None:
        """Look into folders, then take in what was found."""
        self._dispatcher.run(
            lambda session: _read_ground(session, self._identity_file),
            self._look,
            self._end,
            owner=self,
        )

    def cancel(self) -> None:
        """Stop; the bundle under way leaves nothing behind, those before it stay."""
        self._is_stopped = True
        if self._task is not None:
            self._task.cancel()

    def _look(self, ground: _Ground) -> None:
        self._ground = ground

        def work(_progress: Progress, _cancel: Cancel) -> list[Path]:
            return find_bundles(self.paths)

        self._task = self._dispatcher.start(work, self._found, self._end, owner=self)

    def _found(self, paths: list[Path]) -> None:
        self._waiting, self._total = paths, len(paths)
        self._next()

    def _next(self) -> None:
        self._task = None
        if self._is_stopped:
            self._end(Cancelled())
            return
        if not self._waiting:
            self._end(None)
            return
        path = self._waiting.pop(0)
        self.began.emit(self._total - len(self._waiting), self._total, path.name)
        ground = self._ground
        assert ground is not None

        def work(progress: Progress, cancel: Cancel) -> Received:
            return exchange.receive(
                path,
                identities=ground.identities,
                trust=ground.trust,
                now=ground.now,
                evidence=ground.evidence,
                known_media=ground.known_media,
                progress=progress,
                cancel=cancel,
            )

        self._task = self._dispatcher.start(work, self._accept, self._end, owner=self)
        self._task.progressed.connect(self.progressed)

    def _accept(self, received: Received) -> None:
        self._task = None

        def work(session: Session) -> tuple[Judged, _Ground]:
            judged = exchange.accept(session, received)
            return judged, _read_ground(session, self._identity_file)

        def refused(error: ObserverError) -> None:
            if isinstance(error, NotebookError):
                self._end(error)
                return
            verdict = Verdict.REJECTED
            self.judged.append(Judged(received.path, verdict, error.code))
            self._next()

        self._dispatcher.run(work, self._accepted, refused, owner=self)

    def _accepted(self, result: tuple[Judged, _Ground]) -> None:
        judged, self._ground = result
        self.judged.append(judged)
        self._next()

    def _end(self, error: ObserverError | None) -> None:
        self._task = None
        if self.judged:
            # No entry kinds: whoever shows anything of the journal reads again.
            self._dispatcher.changed.emit(Changes())
        self.ended.emit(error)


def _read_ground(session: Session, identity_file: Path | None) -> _Ground:
    from observer_app.services import authority

    return _Ground(
        identities=authority.bundle_identities(session, identity_file=identity_file),
        trust=authority.trust(session),
        now=session.clock.now().wall,
        evidence=session.notebook.evidence,
        known_media=exchange.known_media(session),
    )
