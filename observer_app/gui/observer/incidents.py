"""Incidents: what was noted on the left, the form on the right."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSplitter, QVBoxLayout

from observer_app.core.kinds import EntryKind
from observer_app.gui.entry_dialog import open_entry
from observer_app.gui.look import px
from observer_app.gui.observer.incident_form import IncidentForm, Prefill
from observer_app.gui.pages import Desk, Page, scrolled
from observer_app.gui.widgets.basic import button, card, label, row
from observer_app.gui.widgets.columns import Columns
from observer_app.gui.widgets.scroll import Follower
from observer_app.gui.widgets.table import Table
from observer_app.services import review
from observer_app.services.review import IncidentRow
from observer_app.services.session import Session

_NARROW = 760
_KEPT = 200
"""What is said of the draft takes two lines at the most, of the height of the buttons."""


class IncidentsPage(Page):
    """The incidents at this station, and the form for a new one."""

    concerns = frozenset(
        {EntryKind.INCIDENT, EntryKind.EVIDENCE, EntryKind.STATION, EntryKind.RETRACT}
    )
    scrolls = False

    def __init__(self, desk: Desk) -> None:
        super().__init__(
            desk,
            title=self.tr("Incidents"),
            help_line=self.tr(
                "Write what you saw. Describe people by clothes, vehicle and group; never by name."
            ),
        )
        self.form = IncidentForm(desk)
        self.form.saved.connect(self._saved)
        self.form.emptied.connect(lambda: self._area.verticalScrollBar().setValue(0))
        self.table = Table(
            (self.tr("Time"), self.tr("Code"), self.tr("What"), self.tr("Files")),
            name=self.tr("Incidents at this station"),
            stretch=2,
            spare=3,
            lines=2,
        )
        self.table.set_numeric(3)
        self.table.cellDoubleClicked.connect(lambda *_: self._open())
        self.empty = label(
            self.tr("Nothing noted yet. F2 starts one from any page."), "muted", wrap=True
        )
        self.show_button = button(self.tr("Show, correct…"), self._open, role="small")
        self.attach_button = button(
            self.tr("Add files…"), self._attach, role="small", picture="attach"
        )
        self.list_button = button(
            self.tr("Noted here"), lambda: self._show_half(form=False), role="small"
        )
        self.list_button.hide()
        self.tools.addWidget(self.list_button)
        self.tools.addWidget(
            button(self.tr("New incident"), self.start, role="primary", picture="plus")
        )
        self._split = split = QSplitter(Qt.Orientation.Horizontal)
        split.setChildrenCollapsible(False)
        split.setHandleWidth(14)
        self._noted, self._writing = self._list_card(), self._form_card()
        split.addWidget(self._noted)
        split.addWidget(self._writing)
        split.setStretchFactor(0, 2)
        split.setStretchFactor(1, 3)
        split.setSizes([440, 640])
        self.content.addWidget(split, 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the form below the list where there is no room beside it."""
        super().resizeEvent(event)
        way = Qt.Orientation.Vertical if self.width() < px(_NARROW) else Qt.Orientation.Horizontal
        if self._split.orientation() != way:
            self._split.setOrientation(way)
            self._split.setSizes([110, 400] if way == Qt.Orientation.Vertical else [440, 640])
            self._show_half(form=True)

    def _show_half(self, *, form: bool) -> None:
        """Show the form or the list alone where both are too much; else both."""
        narrow = self._split.orientation() == Qt.Orientation.Vertical
        self._noted.setVisible(not narrow or not form)
        self._writing.setVisible(not narrow or form)
        self.list_button.setVisible(narrow and form)

    def refresh(self) -> None:
        """Read the incidents of this station, and what is being written there."""
        self.form.refresh()

        def work(session: Session) -> list[IncidentRow]:
            station = session.station
            rows = review.incidents(session, station=station) if station else []
            return sorted(rows, key=lambda row: row.happened_at, reverse=True)

        self.read(work, self._draw)

    def start(self) -> None:
        """Begin a new incident."""
        self._show_half(form=True)
        self._area.verticalScrollBar().setValue(0)
        self.form.begin()

    def keep_typed(self) -> None:
        """Keep the draft as it is."""
        self.form.keep_now()

    def arrive(self, what: object) -> None:
        """Begin a new incident: "new", a code to start with, or a Prefill."""
        if isinstance(what, Prefill):
            self._show_half(form=True)
            self.form.prefill(what)
        elif what == "new":
            QTimer.singleShot(0, self.form, self.start)
        elif isinstance(what, str):
            self.form.choose_code(what)

    def _list_card(self) -> QFrame:
        frame, column = card()
        column.addWidget(self.empty)
        column.addWidget(self.table, 1)
        column.addWidget(Columns((self.show_button, 0), (self.attach_button, 0), spacing=8))
        frame.setMinimumWidth(280)
        return frame

    def _form_card(self) -> QFrame:
        frame = QFrame()
        frame.setProperty("role", "card")
        outer = QVBoxLayout(frame)
        outer.setContentsMargins(6, 6, 6, 6)
        inside = QVBoxLayout()
        inside.addWidget(self.form)
        self._area = scrolled(inside)
        self.form.ask_above(self._area)
        Follower(self._area)
        inside.setContentsMargins(10, 8, 10, 8)
        outer.addWidget(self._area)
        buttons = row(1, self.form.clear_button, self.form.save_button)
        self.form.kept.setMinimumWidth(px(_KEPT))
        foot = QHBoxLayout()
        foot.setContentsMargins(10, 2, 10, 6)
        foot.addWidget(Columns((self.form.kept, 1), (buttons, 0), spacing=6))
        outer.addLayout(foot)
        frame.setMinimumWidth(320)
        return frame

    def _draw(self, rows: list[IncidentRow]) -> None:
        theme = self.desk.theme
        shown = []
        for item in rows:
            code = self.desk.pack.incident(item.code)
            name = self.desk.text(code.label) if code else item.code
            text = f"{name} — {item.text}" if item.text else name
            colour = theme.muted if item.retracted is not None else ""
            if item.retracted is not None:
                text = self.tr("Taken back: {what}").format(what=text)
            mark = "●" if item.retracted is None else "↶"
            tone = theme.error if item.severity >= 4 else theme.warn
            shown.append(
                (
                    item.id,
                    (
                        (self.desk.hour(item.happened_at), colour),
                        (f"{mark} {item.code}", colour or tone),
                        (text, colour),
                        (str(item.evidence) if item.evidence else "", colour),
                    ),
                )
            )
        self.table.fill(shown)
        self.table.setVisible(bool(rows))
        self.empty.setVisible(not rows)
        for control in (self.show_button, self.attach_button):
            control.setVisible(bool(rows))

    def _saved(self) -> None:
        self.done(self.tr("Kept. The incident is in the journal."))

    def _open(self) -> None:
        if self.table.key:
            open_entry(self.desk, self.table.key, self)

    def _attach(self) -> None:
        if self.table.key:
            self.desk.navigate("evidence", self.table.key)
