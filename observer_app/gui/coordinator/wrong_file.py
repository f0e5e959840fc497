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
from observer_app.gui.widgets.misplaced import Place, about
from observer_app.services.dropped import Dropped, recognise
from observer_app.services.session import Role


class WrongFile(QFrame):
    """Stands below a place for files; empty until something else was dropped there."""

    def __init__(self, desk: Desk, *, takes: Collection[Dropped], otherwise: str) -> None:
        """takes: what belongs here. otherwise: what is said of a file of no known kind."""
        super().__init__()
        self.desk = desk
        self._takes = frozenset(takes)
        self._otherwise = otherwise
        self._said: list[str] = []
        self._places: dict[Place, list[Path]] = {}
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
                self.say(path.name, kind, path)
        return [path for path, kind in kinds if kind in fitting]

    def explain(self, name: str, error: ObserverError) -> None:
        """Say why a file that should belong here could not be taken."""
        self.add(f"{name}: {error_text(error)}")

    def say(self, name: str, kind: Dropped, *paths: Path) -> None:
        """Say what a file is and where it belongs, where it is taken if it is given."""
        known = about(kind, Role.COORDINATOR)
        self.add(self.sentence(name, kind), known[1] if known is not None else None, *paths)

    def sentence(self, name: str, kind: Dropped) -> str:
        """Return what a file is and where it belongs."""
        known = about(kind, Role.COORDINATOR)
        return (known[0] if known is not None else self._otherwise).format(name=name)

    def add(self, text: str, place: Place | None = None, *paths: Path) -> None:
        """Say one thing more, with a way to a place, and what is taken along."""
        self._said.append(text)
        self.show_instead("\n".join(self._said))
        if place is None:
            return
        if place not in self._places:
            self._places[place] = []
            self._ways.addWidget(button(place.title, partial(self._go, place), role="small"))
        self._places[place] += paths

    def show_instead(self, text: str) -> None:
        """Say this in place of a sentence for each file; the ways stay."""
        self.words.setText(text)
        self.setAccessibleName(text)
        self.show()

    def _go(self, place: Place) -> None:
        # Not while its own button still reports.
        QTimer.singleShot(0, self, self.clear)
        place.way(self.desk, self._places[place])[1]()
