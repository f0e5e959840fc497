"""A file dropped where it does not belong: what it is, and where it does."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtWidgets import QFrame

from observer_app.core.errors import ObserverError
from observer_app.gui.messages import error_text
from observer_app.gui.pages import Desk
from observer_app.gui.widgets.basic import button, label, row
from observer_app.services.dropped import Dropped, recognise


class WrongFile(QFrame):
    """Stands below a place for files; empty until something else was dropped there."""

    def __init__(self, desk: Desk, *, takes: Dropped, otherwise: str) -> None:
        """takes: what belongs here. otherwise: what is said of a file of no known kind."""
        super().__init__()
        self.desk = desk
        self._takes = takes
        self._otherwise = otherwise
        self._go: Callable[[], None] | None = None
        self.setProperty("role", "bar")
        self.setProperty("tone", "warn")
        self.words = label(wrap=True)
        self.button = button("", self._went, role="small")
        line = row(spacing=12)
        line.addWidget(self.words, 1)
        line.addWidget(self.button)
        line.setContentsMargins(12, 8, 12, 8)
        self.setLayout(line)
        self.hide()

    @property
    def text(self) -> str:
        """What it says, "" while it is hidden."""
        return "" if self.isHidden() else self.words.text()

    def sort(self, paths: Sequence[Path], *, folders: bool = False) -> list[Path]:
        """Return the files that may belong here; say of the first other one what it is.

        A file of no known kind is left to whoever reads it, if it is the only one.
        """
        self.hide()
        kinds = [(path, recognise(path)) for path in paths]
        fitting = {self._takes, Dropped.OTHER} | ({Dropped.FOLDER} if folders else set())
        wrong = [(path, kind) for path, kind in kinds if kind not in fitting]
        if wrong:
            self.say(*wrong[0])
        return [path for path, kind in kinds if kind in fitting]

    def explain(self, path: Path, error: ObserverError) -> None:
        """Say why a file that should belong here could not be taken."""
        self._show(f"{path.name}: {error_text(error)}", None)

    def say(self, path: Path, kind: Dropped) -> None:
        """Say what a file is and where it belongs."""
        text, place = self._about(kind)
        self._show(text.format(name=path.name), place)

    def _show(self, text: str, place: tuple[str, str, str | None] | None) -> None:
        self.words.setText(text)
        self.setAccessibleName(self.words.text())
        self._go = None
        if place:
            title, page, part = place
            self.button.setText(title)
            self.button.setAccessibleName(title)
            self._go = lambda: self.desk.navigate(page, part)
        self.button.setVisible(bool(place))
        self.show()

    def _went(self) -> None:
        self.hide()
        if self._go is not None:
            self._go()

    def _about(self, kind: Dropped) -> tuple[str, tuple[str, str, str | None] | None]:
        known: dict[Dropped, tuple[str, tuple[str, str, str | None] | None]] = {
            Dropped.BUNDLE: (
                self.tr("{name} is an observer's bundle. Bundles go into the inbox."),
                (self.tr("Open the inbox"), "inbox", None),
            ),
            Dropped.PACK: (
                self.tr("{name} is an election pack. Packs are loaded in the set-up, part 2."),
                (self.tr("Open the set-up"), "setup", "pack"),
            ),
            Dropped.REQUEST: (
                self.tr("{name} is an enrolment request. It is approved in the set-up, part 3."),
                (self.tr("Open the set-up"), "setup", "enrol"),
            ),
            Dropped.APPROVAL: (
                self.tr(
                    "{name} is an approval. It goes back to the observer, who takes it in on the "
                    "hand-over page."
                ),
                None,
            ),
            Dropped.RECEIPT: (
                self.tr("{name} is a receipt. It goes back to the observer whose it is."),
                None,
            ),
            Dropped.SUMMARY: (
                self.tr(
                    "{name} is a signed summary. It is kept by the command: summary read --keep."
                ),
                None,
            ),
            Dropped.KEY: (
                self.tr("{name} is a secret key. It stays on its stick; nothing was read from it."),
                None,
            ),
            Dropped.TABLE: (
                self.tr("{name} is a table. Official figures are loaded on the page Results."),
                (self.tr("Open the results"), "results", None),
            ),
            Dropped.PAPER: (
                self.tr("{name} is a PDF. Nothing here reads papers; choose another file."),
                None,
            ),
            Dropped.PICTURE: (
                self.tr(
                    "{name} is a photo or a video. Evidence comes inside an observer's bundle; "
                    "ask for that."
                ),
                None,
            ),
            Dropped.FOLDER: (
                self.tr("{name} is a folder. Open it and choose the file in it."),
                None,
            ),
        }
        return known.get(kind, (self._otherwise, None))
