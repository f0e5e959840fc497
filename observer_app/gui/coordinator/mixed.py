"""Files that are dropped on the inbox together: bundles, summaries, and what belongs elsewhere.

Each file has a line in one list that says what became of it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, Signal

from observer_app.core.errors import ObserverError
from observer_app.gui.carrying import (
    READ_FOR_CODES,
    CodeReader,
    PictureGiven,
    files_given,
    lacking_text,
)
from observer_app.gui.coordinator.inbox_rows import Line, other_line
from observer_app.gui.coordinator.wrong_file import WrongFile
from observer_app.gui.messages import error_text
from observer_app.gui.pages import Desk
from observer_app.services.bundle_names import is_bundle_name
from observer_app.services.carried import Document, Gathered
from observer_app.services.dropped import Dropped, recognise
from observer_app.services.session import Session
from observer_app.services.summary import Examined, examine_summary

translate = QCoreApplication.translate


class MixedFiles(QObject):
    """Sorts what was dropped; reads summaries out of photos and texts."""

    changed = Signal()
    """Other lines than before."""
    read = Signal(object)
    """An Examined: a summary whose signature holds."""

    def __init__(self, desk: Desk, wrong: WrongFile, *, parent: QObject) -> None:
        super().__init__(parent)
        self.lines: list[Line] = []
        self.reader = CodeReader(desk.dispatcher, parent=self)
        self.reader.gathered.connect(self._looked)
        self._desk = desk
        self._wrong = wrong

    def sort(self, paths: Sequence[Path]) -> list[Path]:
        """Return the bundles and folders; read summaries, and say what every other file is."""
        self._wrong.clear()
        self.lines = []
        bundles: list[Path] = []
        carrying: list[Path] = []
        for path in paths:
            kind = recognise(path)
            if kind in (Dropped.BUNDLE, Dropped.FOLDER) or is_bundle_name(path.name):
                bundles.append(path)
            elif kind in READ_FOR_CODES or kind is Dropped.SUMMARY:
                carrying.append(path)
            else:
                self._turn_away(path.name, kind, path)
        self.changed.emit()
        self.reader.read(files_given(carrying))
        return bundles

    def look_at(self, given: Sequence[PictureGiven]) -> None:
        """Read pictures that were pasted."""
        self._wrong.clear()
        self.lines = []
        self.reader.read(given)

    def mark_kept(self, text: str) -> None:
        """Say of a summary that it is kept now."""
        said = translate("inbox", "Kept in this journal")
        self.lines = [
            replace(line, reason=said) if line.key == text else line for line in self.lines
        ]
        self.changed.emit()

    def _turn_away(self, name: str, kind: Dropped, *paths: Path) -> None:
        self._wrong.say(name, kind, *paths)
        self._add("other", name, self._wrong.sentence(name, kind))

    def _add(
        self, verdict: str, name: str, reason: str, *, key: str = "", signer: str = ""
    ) -> None:
        key = key or f"{len(self.lines)}:{name}"
        self.lines.append(other_line(self._desk, key, verdict, name, reason, signer=signer))

    def _looked(self, found: Gathered) -> None:
        for left in found.left:
            self._add("other", left.name, error_text(left.error))
        for lacking in found.lacking:
            self._add("waiting", ", ".join(lacking.names), lacking_text(lacking))
        for document in found.documents:
            name = ", ".join(document.names)
            if document.kind is not Dropped.SUMMARY:
                self._turn_away(name, document.kind)
                continue
            self._desk.dispatcher.run(
                partial(_examine, document),
                partial(self._examined, name),
                partial(self._refused, name),
                owner=self,
            )
        self.changed.emit()

    def _examined(self, name: str, found: Examined) -> None:
        said = translate("inbox", "Station {key}; the signature holds.").format(
            key=found.verified.content.station
        )
        if found.is_kept:
            said += " " + translate("inbox", "It was kept before.")
        text = found.verified.text
        self._add("summary", name, said, key=text, signer=found.alias)
        self.changed.emit()
        self.read.emit(found)

    def _refused(self, name: str, error: ObserverError) -> None:
        self._add("rejected", name, error_text(error))
        self.changed.emit()


def _examine(document: Document, session: Session) -> Examined:
    return examine_summary(session, document.text)
