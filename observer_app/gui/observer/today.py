"""Today: the clock, what is open at this hour, one key for each event, what came last."""

from __future__ import annotations

from datetime import date
from functools import partial

from PySide6.QtCore import QLocale, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QGridLayout,
    QVBoxLayout,
    QWidget,
)

from observer_app.core.errors import ObserverError
from observer_app.core.fold import Current
from observer_app.core.kinds import EntryKind
from observer_app.gui.look import px, text_percent
from observer_app.gui.messages import Edge
from observer_app.gui.observer.entryline import EntryLine
from observer_app.gui.observer.eventbutton import LARGE, EventButton
from observer_app.gui.observer.eventlog import EventLog
from observer_app.gui.observer.nextsteps import NextSteps
from observer_app.gui.observer.questions import QuestionList
from observer_app.gui.observer.station import StationChooser
from observer_app.gui.pages import Desk, Page, number
from observer_app.gui.theme import GAP
from observer_app.gui.widgets.basic import button, card, label, row
from observer_app.gui.widgets.columns import Columns
from observer_app.gui.widgets.deaf import lies_on, make_deaf
from observer_app.gui.widgets.scroll import scroll_area
from observer_app.gui.widgets.tabbing import tab_after
from observer_app.gui.wording import duration, other_day_text
from observer_app.services import day
from observer_app.services.commands import ChooseStation
from observer_app.services.session import Changes, Session

_CLOCK_MS = 1_000
_ANEW_MS = 30_000
_CALM_MS = 5_000
"""So long people were seen to press again where the chooser's button was."""
_SHOWN = 11
_WORD = 104
"""So wide is the longest word beside the station, in each language."""
_LISTED = tuple(
    kind
    for kind in EntryKind
    if kind not in (EntryKind.TALLY, EntryKind.AMEND, EntryKind.RETRACT, EntryKind.CLOCK)
)


class TodayPage(Page):
    """What the day needs at this hour."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, title="", help_line="")
        self.setAccessibleName(self.tr("Today"))
        self.view: day.TodayView | None = None
        self._asks = False
        self._scrolled_by = 0
        self.clock_label = label(role="figure")
        self.date_label = label(role="muted")
        self.next_label = label(role="muted", wrap=True)
        self.other_day = label(role="muted", wrap=True)
        self.other_day.hide()
        self.station_label = label(role="section", wrap=True)
        self.station_note = label(role="muted", wrap=True)
        for told in (self.date_label, self.station_note):
            # No message lies on the day, nor on where one is: a wrong one is seen there.
            told.setProperty("kept", True)
        self.change = button(self.tr("Another station…"), self._toggle_chooser, role="small")
        self.chooser = StationChooser(desk)
        self.chooser.chosen.connect(self._choose)
        self.stay = button(self.tr("Stay at this station"), self._toggle_chooser, role="link")
        self.chooser_card = self._made_chooser_card()
        # The clock and the station stand at the head; below the keys there is room.
        self.room = QWidget()
        self.messages.lie_over(self.room, Edge.FOOT)
        self.questions = QuestionList(desk, self)
        self.events_log = EventLog(self, over=self.room)
        self.events: dict[str, EventButton] = {}
        self.latest = QVBoxLayout()
        self.latest.setSpacing(4)
        self._lines: list[tuple[Current, EntryLine]] = []
        self._lines_of: date | None = None
        self._nothing = label(self.tr("Nothing yet."), "muted")
        self.latest.addWidget(self._nothing)
        self.title.hide()
        self.help.hide()
        self.next_steps = NextSteps(desk, self)
        self.content.addWidget(self._head())
        # What comes and goes stands beside the keys: they stay where the hand knows them.
        side = QVBoxLayout()
        side.setSpacing(GAP)
        for part in (self.next_steps, self.questions, self.other_day):
            side.addWidget(part)
        side.addWidget(self._latest_card(), 1)
        self.content.addWidget(Columns((self._keys_or_chooser(), 3), (side, 2)))
        self.content.addStretch(1)
        self._all.hide()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._ticking = QTimer(self)
        self._ticking.timeout.connect(self._tick)
        self._ticking.start(_CLOCK_MS)
        self._anew = QTimer(self)
        self._anew.timeout.connect(self.mark_stale)
        self._anew.start(_ANEW_MS)
        self._tick()

    @property
    def _all(self) -> QWidget:
        """What is shown once it was read: nothing of it jumps before one's eyes."""
        inside = self.content.parentWidget()
        assert inside is not None
        return inside

    def refresh(self) -> None:
        """Read what the day needs."""
        # Read first, drawn first: the page is shown with it.
        self.next_steps.refresh()
        self.read(_read, self._draw)

    def fail(self, error: ObserverError) -> None:
        """Show an error on this page, and what there is of it."""
        self._all.show()
        super().fail(error)

    def log(self, event: str) -> None:
        """Log an event with the present time; offer to take it back or to correct it."""
        self.events_log.log(event)

    def _head(self) -> QFrame:
        frame, column = card()
        times = QVBoxLayout()
        times.setSpacing(0)
        times.addWidget(self.clock_label)
        times.addWidget(self.date_label)
        place = QVBoxLayout()
        place.setSpacing(2)
        place.addWidget(self.station_label)
        place.addWidget(self.station_note)
        self.station_note.setMinimumWidth(200)
        self.next_label.setMinimumWidth(max(150, px(_WORD)))
        now = row(times, place, spacing=24)
        now.setStretchFactor(place, 1)
        later = row(self.next_label, self.change, spacing=12)
        later.setStretchFactor(self.next_label, 1)
        column.addWidget(Columns((now, 3), (later, 2), spacing=12))
        return frame

    def _made_chooser_card(self) -> QFrame:
        frame, column = card()
        column.addWidget(label(self.tr("Which station are you at?"), "section"))
        column.addWidget(self.chooser)
        column.addLayout(row(self.stay, 1))
        column.addStretch(1)
        frame.hide()
        return frame

    def _keys_or_chooser(self) -> QGridLayout:
        """Put the chooser in the place of the keys, which they keep while it is open."""
        self.event_card = self._event_card()
        kept = self.event_card.sizePolicy()
        kept.setRetainSizeWhenHidden(True)
        self.event_card.setSizePolicy(kept)
        place = QGridLayout()
        place.addWidget(self.event_card, 0, 0)
        place.addWidget(self.chooser_card, 0, 0)
        return place

    def _show_chooser(self, shown: bool) -> None:
        """Show the chooser or the keys, which come back where they were."""
        if shown is not self.chooser_card.isHidden():
            return
        area = scroll_area(self.chooser_card)
        bar = area.verticalScrollBar() if area is not None else None
        if shown:
            self._scrolled_by = bar.value() if bar is not None else 0
        else:
            # Qt would give the keyboard to what comes next, and scroll there.
            self.setFocus()
        self.chooser_card.setVisible(shown)
        self.event_card.setVisible(not shown)
        if not shown:
            if bar is not None:
                bar.setValue(self._scrolled_by)
            # The second click of a double click on the chooser's button logs nothing.
            make_deaf(self.event_card, for_ms=QApplication.doubleClickInterval())
            # Nor does an impatient third, on what now lies where that button was.
            for made in self.events.values():
                if lies_on(made, self.chooser.go):
                    make_deaf(made, for_ms=_CALM_MS)

    def _event_card(self) -> QFrame:
        frame, column = card()
        head = self.tr("What just happened? One key, with the time")
        column.addWidget(label(head, "section", wrap=text_percent() >= LARGE))
        grid = QGridLayout()
        grid.setSpacing(7)
        for place, event in enumerate(self.desk.pack.events):
            made = EventButton(event.key, self.desk.text(event.label))
            made.clicked.connect(partial(self._clicked, event.code))
            self.events[event.code] = made
            grid.addWidget(made, place // 2, place % 2)
        column.addLayout(grid)
        column.addWidget(self.room, 1)
        self._name_events()
        return frame

    def _latest_card(self) -> QFrame:
        frame, column = card()
        self._every = button(
            self.tr("All entries"), lambda: self.desk.navigate("journal", None), role="link"
        )
        column.addLayout(row(label(self.tr("Last entries"), "section"), 1, self._every))
        column.addLayout(self.latest)
        column.addStretch(1)
        return frame

    def _draw(self, read: tuple[day.TodayView, list[Current]]) -> None:
        view, latest = read
        self.view = view
        status = view.status
        if status.station:
            listed = self.desk.pack.station(status.station)
            name = self.desk.text(listed.name) if listed else view.station_name
            if self._asks:
                self._asks = False
                self._show_chooser(False)
            self.station_label.setText(self.tr("Station {key}").format(key=status.station))
            parts = [name] if name else []
            if view.registered is not None:
                parts.append(self.tr("{count} registered").format(count=number(view.registered)))
            parts.append(self.tr("{count} counted").format(count=number(status.tally)))
            self.station_note.setText("  ·  ".join(parts))
        else:
            self.station_label.setText(self.tr("No station yet"))
            self.station_note.setText("")
            self._asks = True
            self._show_chooser(True)
        self.change.setVisible(bool(status.station))
        self.stay.setVisible(bool(status.station))
        self._draw_next(view)
        self._draw_other_day(view)
        self.questions.draw(view)
        self._name_events()
        self._draw_latest(latest)
        self._all.show()

    def _draw_next(self, view: day.TodayView) -> None:
        missing = self.tr("Not written down: {hours}").format(hours=", ".join(view.missing_hours))
        if view.next_at is None:
            self.next_label.setText(missing if view.missing_hours else "")
            return
        minutes = max(0, round((view.next_at - self.desk.now()).total_seconds() / 60))
        self.next_label.setText(
            self.tr("Next announced turnout\n{hour}, in {time}").format(
                hour=view.next_hour, time=duration(minutes)
            )
        )

    def _draw_other_day(self, view: day.TodayView) -> None:
        """Say quietly that the pack is for another day than the laptop's."""
        self.other_day.setVisible(view.other_day is not None)
        if view.other_day is not None:
            self.other_day.setText(other_day_text(self.desk.pack, view.other_day))

    def _draw_latest(self, entries: list[Current]) -> None:
        """Show the newest entries; a line whose entry is as it was stays, and its focus too."""
        wanted = entries[:_SHOWN]
        # A new day: what was noted before says its date from now on.
        drawn, self._lines_of = self._lines_of, self.desk.local(self.desk.now()).date()
        is_kept = drawn == self._lines_of
        kept = {item.id: line for item, line in self._lines if is_kept and item in wanted}
        for item, line in self._lines:
            if item.id not in kept:
                self.latest.removeWidget(line)
                line.hide()
                line.deleteLater()
        self._lines = []
        for place, entry in enumerate(wanted):
            if entry.id not in kept:
                kept[entry.id] = EntryLine(self.desk, entry, self)
                self.latest.insertWidget(place, kept[entry.id])
            self._lines.append((entry, kept[entry.id]))
        tab_after(self._every, *(stop for _, line in self._lines for stop in line.stops()))
        self._nothing.setVisible(not wanted)

    def _name_events(self) -> None:
        logged = self.view.events if self.view is not None else {}
        for event in self.desk.pack.events:
            made = self.events.get(event.code)
            if made is not None:
                known = logged.get(event.code)
                made.show_time("" if known is None else self.desk.hour(known))

    def _clicked(self, event: str, _checked: bool = False) -> None:
        self.log(event)

    def _choose(self, command: ChooseStation) -> None:
        def done(_: Changes) -> None:
            self._show_chooser(False)
            self.messages.clear()

        self.send(command, done)

    def _toggle_chooser(self) -> None:
        self._show_chooser(self.chooser_card.isHidden())
        if not self.chooser_card.isHidden():
            self.chooser.setFocus()

    def _tick(self) -> None:
        now = self.desk.local(self.desk.now())
        self.clock_label.setText(f"{now:%H:%M}")
        self.date_label.setText(QLocale().toString(now.date(), QLocale.FormatType.LongFormat))  # type: ignore[call-overload] # PySide takes a date
        if self.view is not None:
            self._draw_next(self.view)

    def arrive(self, what: object) -> None:
        """Open the station chooser where somebody came for it."""
        if what == "station":
            self._show_chooser(True)
            self.chooser.setFocus()

    def showEvent(self, event: QShowEvent) -> None:
        """Look whether something is not saved: a draft comes and goes without an entry."""
        is_known = self.view is not None
        super().showEvent(event)
        if is_known:
            self.read(day.not_saved, self._compare_drafts)

    def _compare_drafts(self, drafts: list[day.Asked]) -> None:
        asked = self.view.asked if self.view is not None else ()
        if drafts != [a for a in asked if a.question in day.DRAFTS]:
            self.mark_stale()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Log the event whose letter was pressed; Esc leaves the choosing of a station."""
        can_stay = self.chooser.isVisible() and not self.stay.isHidden()
        if event.key() == Qt.Key.Key_Escape and can_stay:
            self._toggle_chooser()
        elif not self.events_log.take_key(event, self.desk.pack.events):
            super().keyPressEvent(event)


def _read(session: Session) -> tuple[day.TodayView, list[Current]]:
    # Hundreds of taps would push everything else out of the list; the tally has its own page.
    latest = session.notebook.queries.current(
        kinds=_LISTED,
        device=session.device,
        newest_first=True,
        limit=_SHOWN,
        include_retracted=True,
    )
    return day.today(session), latest
