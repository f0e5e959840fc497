"""What comes next on the first day: shown on the page of the day until it is done."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from observer_app.core.kinds import EntryKind
from observer_app.gui.icons import pixmap
from observer_app.gui.pages import Desk, Page
from observer_app.gui.widgets.basic import button, label, row
from observer_app.gui.widgets.columns import Columns
from observer_app.services.session import Changes, Session

_CONCERNS = frozenset({EntryKind.STATION, EntryKind.ENROL, EntryKind.PACK, EntryKind.EVENT})


@dataclass(frozen=True, slots=True)
class Steps:
    """What is done. pack: one with a list of stations; the built-in one has none."""

    pack: bool
    enrolled: bool
    station: bool
    begun: bool

    @property
    def is_done(self) -> bool:
        """True once a day can go on without this card."""
        return self.enrolled and self.station and self.begun


class NextSteps(QFrame):
    """Four short steps with a button for each that is open; it goes when all are done."""

    def __init__(self, desk: Desk, page: Page) -> None:
        super().__init__()
        self.desk, self.page = desk, page
        self.setProperty("role", "card")
        self.setAccessibleName(self.tr("What next"))
        self.steps: Steps | None = None
        self._later = False
        self.open: dict[str, QPushButton] = {
            "pack": button(
                self.tr("Load it…"), lambda: desk.navigate("settings", None), role="small"
            ),
            "enrolled": button(
                self.tr("Enrol…"), lambda: desk.navigate("handover", "enrol"), role="small"
            ),
            "station": button(self.tr("Choose it…"), self._to_station, role="small"),
        }
        self._marks: dict[str, QLabel] = {}
        hide = button(self.tr("Later"), self._put_off, role="link")
        words = {
            "pack": self.tr("Election pack with the list of stations"),
            "enrolled": self.tr("Enrolled with a coordinator"),
            "station": self.tr("Station by its number"),
            "begun": self.tr("First entry: log what happens, one key each"),
        }
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(6)
        column.addLayout(row(label(self.tr("What next"), "section"), 1, hide))
        first, second = QVBoxLayout(), QVBoxLayout()
        for place, (name, text) in enumerate(words.items()):
            (first if place < 2 else second).addLayout(self._line(name, text))
        column.addWidget(Columns((first, 1), (second, 1), spacing=24))
        self.hide()
        desk.dispatcher.changed.connect(self._on_changed)

    def refresh(self) -> None:
        """Read what is done."""
        self.desk.dispatcher.run(read_steps, self._draw, self.page.fail, owner=self)

    def _line(self, name: str, text: str) -> QHBoxLayout:
        mark = QLabel()
        self._marks[name] = mark
        words = label(text, wrap=True)
        words.setMinimumWidth(150)
        line = row(mark, words)
        line.setStretchFactor(words, 1)
        if name in self.open:
            line.addWidget(self.open[name])
        line.setAlignment(Qt.AlignmentFlag.AlignLeft)
        return line

    def _draw(self, steps: Steps) -> None:
        self.steps = steps
        theme = self.desk.theme
        for name, mark in self._marks.items():
            done = bool(getattr(steps, name))
            mark.setPixmap(pixmap("ok" if done else "info", theme.ok if done else theme.muted))
            mark.setAccessibleName(self.tr("done") if done else self.tr("open"))
            if name in self.open:
                self.open[name].setVisible(not done)
        self.setHidden(steps.is_done or self._later)

    def _on_changed(self, changes: Changes) -> None:
        if self.steps is not None and not self.steps.is_done and changes.kinds & _CONCERNS:
            self.refresh()

    def _put_off(self) -> None:
        self._later = True
        self.hide()

    def _to_station(self) -> None:
        """Put the keyboard where a station is typed; the page shows that by itself."""
        from observer_app.gui.observer.station import StationChooser

        chooser = self.page.findChild(StationChooser)
        if isinstance(chooser, QWidget):
            chooser.setFocus()


def read_steps(session: Session) -> Steps:
    """Return what of the first day's steps is done."""
    from observer_app.services import authority

    queries = session.notebook.queries
    return Steps(
        pack=bool(session.pack.stations),
        enrolled=bool(authority.enrolments(session)),
        station=bool(session.station),
        begun=queries.count(kinds=(EntryKind.EVENT, EntryKind.TALLY, EntryKind.INCIDENT)) > 0,
    )
