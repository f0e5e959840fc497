"""A file dropped where it does not belong: what it is, and where it does."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QFrame, QPushButton

from observer_app.core.errors import ObserverError
from observer_app.gui.messages import error_text
from observer_app.gui.pages import Desk
from observer_app.gui.widgets.basic import button, clear, label, row
from observer_app.services.dropped import Dropped, recognise

_Place = tuple[str, str, str | None]


class WrongFile(QFrame):
    """Stands below a place for files; empty until something else was dropped there."""

    def __init__(self, desk: Desk, *, takes: Collection[Dropped], otherwise: str) -> None:
        """takes: what belongs here. otherwise: what is said of a file of no known kind."""
        super().__init__()
        self.desk = desk
        self._takes = frozenset(takes)
        self._otherwise = otherwise
        self._said: list[str] = []
        self._places: list[_Place] = []
        self.setProperty("role", "bar")
        self.setProperty("tone", "warn")
        self.words = label(wrap=True)
        self._ways = row(spacing=8)
        line = row(spacing=12)
        line.addWidget(self.words, 1)
        line.addLayout(self._ways)
        line.setContentsMargins(12, 8, 12, 8)
        self.setLayout(line)
        self.hide()

    @property
    def text(self) -> str:
        """What it says, "" while it is hidden."""
        return "" if self.isHidden() else self.words.text()

    @property
    def buttons(self) -> list[QPushButton]:
        """The ways to where files belong."""
        widgets = (
            item.widget() for n in range(self._ways.count()) if (item := self._ways.itemAt(n))
        )
        return [widget for widget in widgets if isinstance(widget, QPushButton)]

    def clear(self) -> None:
        """Say nothing any more."""
        self._said.clear()
        self._places.clear()
        clear(self._ways)
        self.hide()

    def sort(self, paths: Sequence[Path], *, folders: bool = False) -> list[Path]:
        """Return the files that may belong here; say of each other one what it is."""
        self.clear()
        fitting = self._takes | {Dropped.OTHER} | ({Dropped.FOLDER} if folders else set())
        kinds = [(path, recognise(path)) for path in paths]
        for path, kind in kinds:
            if kind not in fitting:
                self.say(path.name, kind)
        return [path for path, kind in kinds if kind in fitting]

    def explain(self, name: str, error: ObserverError) -> None:
        """Say why a file that should belong here could not be taken."""
        self.add(f"{name}: {error_text(error)}")

    def say(self, name: str, kind: Dropped) -> None:
        """Say what a file is and where it belongs."""
        self.add(self.sentence(name, kind), self._about(kind)[1])

    def sentence(self, name: str, kind: Dropped) -> str:
        """Return what a file is and where it belongs."""
        return self._about(kind)[0].format(name=name)

    def add(self, text: str, place: _Place | None = None) -> None:
        """Say one thing more, with a way to a place."""
        self._said.append(text)
        self.show_instead("\n".join(self._said))
        if place is not None and place not in self._places:
            self._places.append(place)
            title, page, part = place
            go = partial(self._go, page, part)
            self._ways.addWidget(button(title, go, role="small"))

    def show_instead(self, text: str) -> None:
        """Say this in place of a sentence for each file; the ways stay."""
        self.words.setText(text)
        self.setAccessibleName(text)
        self.show()

    def _go(self, page: str, part: str | None) -> None:
        # Not while its own button still reports.
        QTimer.singleShot(0, self, self.clear)
        self.desk.navigate(page, part)

    def _about(self, kind: Dropped) -> tuple[str, _Place | None]:
        known: dict[Dropped, tuple[str, _Place | None]] = {
            Dropped.BUNDLE: (
                self.tr("{name} is an observer's bundle. Bundles go into the inbox."),
                (self.tr("Open the inbox"), "inbox", None),
            ),
            Dropped.PACK: (
                self.tr("{name} is an election pack. Packs are loaded in the set-up, part 2."),
                (self.tr("To the election pack"), "setup", "pack"),
            ),
            Dropped.REQUEST: (
                self.tr("{name} is an enrolment request. It is approved in the set-up, part 3."),
                (self.tr("To the observers"), "setup", "enrol"),
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
                self.tr("{name} is a signed summary. The inbox reads it."),
                (self.tr("Open the inbox"), "inbox", None),
            ),
            Dropped.CODES: (
                self.tr("{name} is what codes hold: of a summary, for the inbox, or of a request."),
                (self.tr("Open the inbox"), "inbox", None),
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
