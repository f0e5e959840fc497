"""The count in the margin: it takes the tally key on every page and shows what is durable."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from observer_app.core.errors import ObserverError
from observer_app.core.kinds import EntryKind
from observer_app.gui.facts import STREAM, STREAM_AT, put_stream
from observer_app.gui.pagebutton import PageButton
from observer_app.gui.pages import Desk, number
from observer_app.gui.speaking import Teller
from observer_app.gui.takingback import take_back
from observer_app.services.commands import TallyVoter
from observer_app.services.events import Unexpected, unexpected_count
from observer_app.services.session import Changes, Role
from observer_app.services.undoing import TakenBack

TALLY_KEY = "F3"
"""Counts one voter from anywhere: unlike the space bar it means nothing to a text field."""

_FLASH_MS = 700


class Counter(QWidget):
    """A number that moves once a voter is on the disk; a press of it opens the tally."""

    refused = Signal(object)
    """An ObserverError: nothing was counted."""
    unexpected = Signal(object)
    """An Unexpected: a voter was counted all the same. Told once for each such event."""
    taken_back = Signal(object)
    """A TakenBack: what the count was, and what it is now."""
    wanted = Signal()
    """The tally page is wanted."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk
        self.total = 0
        self.on_the_way = 0
        self._is_narrow = False
        self._is_known = False
        self._is_looking = False
        self._told: Unexpected | None = None
        self.unexpected_since = 0
        """The journal's number before the first count that stood against an event."""
        self.button = PageButton()
        self.button.setProperty("role", "counter")
        self.button.clicked.connect(lambda _=False: self.wanted.emit())
        self._teller = Teller(self.button)
        self._dark = QTimer(self)
        self._dark.setSingleShot(True)
        self._dark.setInterval(_FLASH_MS)
        self._dark.timeout.connect(lambda: self._flash(False))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.button)
        desk.dispatcher.changed.connect(self._on_changed)
        self._draw()

    def count(self, many: int = 1) -> None:
        """Count voters; the number moves when the entry is durable."""
        self.on_the_way += 1
        stream = str(self.desk.drafts.get(STREAM, ""))
        self.desk.dispatcher.execute(
            TallyVoter(count=many, stream=stream), self._kept, self._not_kept, owner=self
        )

    def take_back(self, *, after: int = 0) -> None:
        """Take back the newest tally that stands. after: see take_back_count."""
        take_back(self.desk, self.taken_back.emit, self.refused.emit, owner=self, after=after)

    def show_total(self, total: int) -> None:
        """Show what the journal has, and have it said if it is another number."""
        is_new = self._is_known and total != self.total
        self.total, self._is_known = total, True
        self._draw()
        if is_new:
            self._teller.tell(self.button.accessibleName())

    def set_narrow(self, narrow: bool) -> None:
        """Show the number alone."""
        self._is_narrow = narrow
        self._draw()

    def _draw(self) -> None:
        words = self.tr("{n} counted").format(n=number(self.total))
        self.button.setText(number(self.total) if self._is_narrow else words)
        self.button.setAccessibleName(words)
        self.button.setToolTip(
            self.tr(
                "{key} counts one voter on every page, the space bar on all but Hand-over "
                "and Settings; once voting has ended, on Tally alone."
            ).format(key=TALLY_KEY)
        )

    def _heed_station(self, changes: Changes) -> None:
        """Go back to the pack's first stream where another station is chosen."""
        chosen = [e.entry.station for e in changes.entries if e.entry.kind is EntryKind.STATION]
        if chosen:
            # At once: the next key may be on its way.
            self._come_to(chosen[-1])
        elif EntryKind.STATION in changes.kinds:
            self.desk.dispatcher.run(lambda session: session.station, self._come_to, owner=self)

    def _come_to(self, station: str) -> None:
        drafts, streams = self.desk.drafts, self.desk.pack.streams
        is_other = station != drafts.get(STREAM_AT)
        drafts[STREAM_AT] = station
        if is_other and len(streams) > 1:
            first = drafts[STREAM] = streams[0].id
            self.desk.dispatcher.run(
                lambda session: put_stream(session, first), lambda _: None, owner=self
            )

    def _on_changed(self, changes: Changes) -> None:
        if self.desk.role is Role.OBSERVER:
            self._heed_station(changes)
        # The window reads the sum again soon; until then each tap moves the number at once.
        if isinstance(changes, TakenBack):
            self.show_total(changes.total)
        added = sum(
            int(stored.entry.payload["count"])
            for stored in changes.entries
            if stored.entry.kind is EntryKind.TALLY
        )
        if added:
            self.show_total(self.total + added)
            self._flash(True)
            self._dark.start()
            self._look(before=changes.newest.link.seq - 1)

    def _look(self, *, before: int) -> None:
        """See whether anybody was expected to be counted now; ten taps a second are one look."""

        def looked(found: Unexpected | None) -> None:
            self._is_looking = False
            was, self._told = self._told, found
            if found is not None and found != was:
                self.unexpected_since = before
                self.unexpected.emit(found)

        def failed(_: ObserverError) -> None:
            self._is_looking = False

        if not self._is_looking and self.desk.role is Role.OBSERVER:
            self._is_looking = True
            self.desk.dispatcher.run(unexpected_count, looked, failed, owner=self)

    def _kept(self, _: Changes) -> None:
        self.on_the_way -= 1

    def _not_kept(self, error: ObserverError) -> None:
        self.on_the_way -= 1
        self.refused.emit(error)

    def _flash(self, lit: bool) -> None:
        if bool(self.button.property("lit")) is not lit:
            self.button.setProperty("lit", lit)
            self.button.style().unpolish(self.button)
            self.button.style().polish(self.button)
