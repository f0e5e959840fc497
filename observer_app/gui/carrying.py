"""Files and pasted pictures that may carry codes: read in the pool, parts kept between drops."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Signal

from observer_app.gui.messages import error_text
from observer_app.services.carried import Gathered, Given, Lacking, Left, Seen, gather
from observer_app.services.dropped import Dropped

if TYPE_CHECKING:
    from observer_app.core.errors import ObserverError
    from observer_app.core.progress import Cancel, Progress
    from observer_app.gui.dispatcher import Dispatcher, Task
    from observer_app.gui.widgets.copied import Copied

translate = QCoreApplication.translate

READ_FOR_CODES = frozenset({Dropped.PICTURE, Dropped.CODES})
"""Files that are looked into for codes; others are what they are."""


@dataclass(frozen=True, slots=True)
class PictureGiven:
    """A picture that was pasted, under a name to call it by; read in the pool as others are."""

    name: str
    copied: Copied

    def given(self) -> Given:
        """Return it as it is read."""
        return Given(self.name, self.copied.content())


class CodeReader(QObject):
    """Reads codes one batch after the other. What lacks parts waits for the next photos."""

    began = Signal(int)
    """How many files are read now."""
    gathered = Signal(object)
    """A Gathered, for each batch."""

    def __init__(self, dispatcher: Dispatcher, *, parent: QObject) -> None:
        super().__init__(parent)
        self._dispatcher = dispatcher
        self._before: Sequence[Seen] = ()
        self._next: list[Given | PictureGiven] = []
        self._task: Task | None = None
        self._is_reading = False

    @property
    def is_reading(self) -> bool:
        """True while photos are looked at."""
        return self._is_reading

    def read(self, given: Sequence[Given | PictureGiven]) -> None:
        """Read files; what comes while others are read waits its turn."""
        self._next += given
        if self._next and not self._is_reading:
            self._start()

    def cancel(self) -> None:
        """Stop; what waits is left, too."""
        self._next.clear()
        if self._task is not None:
            self._task.cancel()

    def _start(self) -> None:
        batch, self._next = self._next, []
        before = self._before
        self._is_reading = True
        self.began.emit(len(batch))

        def work(progress: Progress, cancel: Cancel) -> Gathered:
            files = [item if isinstance(item, Given) else item.given() for item in batch]
            return gather(files, before=before, progress=progress, cancel=cancel)

        task = self._dispatcher.start(work, self._done, self._failed, owner=self)
        self._task = None if task.is_over else task

    def _done(self, found: Gathered) -> None:
        self._before = found.waiting
        self._ended(found)

    def _failed(self, _stopped: ObserverError) -> None:
        self._ended(Gathered((), (), (), tuple(self._before)))

    def _ended(self, found: Gathered) -> None:
        self._task = None
        self._is_reading = False
        self.gathered.emit(found)
        if self._next and not self._is_reading:
            self._start()


def files_given(paths: Sequence[Path]) -> list[Given]:
    """Return files as they are read, under their own names."""
    return [Given(path.name, path) for path in paths]


def picture_given(copied: Copied) -> list[PictureGiven]:
    """Return a picture that was pasted, under a name to call it by."""
    return [PictureGiven(translate("carrying", "The pasted picture"), copied)]


def lacking_text(lacking: Lacking) -> str:
    """Return which codes of several are still missing."""
    return translate(
        "carrying",
        "{files}: of {parts} codes that belong together, still missing: {missing}. Add photos of "
        "those; what was read is kept.",
    ).format(
        files=", ".join(lacking.names),
        parts=lacking.parts,
        missing=", ".join(map(str, lacking.missing)),
    )


def left_text(left: Left) -> str:
    """Return why a file brought nothing."""
    return f"{left.name}: {error_text(left.error)}"
