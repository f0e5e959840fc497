"""One station: its day as a curve, what happened when, incidents, protocol, evidence."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QFrame, QVBoxLayout, QWidget

from observer_app.core.fold import Current
from observer_app.core.kinds import EntryKind
from observer_app.gui.coordinator.flow import Flow, Sides
from observer_app.gui.coordinator.phrases import (
    chosen_text,
    severity_colour,
    severity_text,
    status_text,
    turnout_sentence,
)
from observer_app.gui.coordinator.pictures import Pictures
from observer_app.gui.coordinator.protocol_view import ProtocolCard
from observer_app.gui.coordinator.rows import RowsModel, RowsTable
from observer_app.gui.coordinator.station_read import StationRead
from observer_app.gui.coordinator.turnout_columns import turnout_columns
from observer_app.gui.look import px
from observer_app.gui.pages import Desk, number, scrolled
from observer_app.gui.speaking import name_choice
from observer_app.gui.widgets.basic import button, card, clear, label, row
from observer_app.gui.widgets.curve import CurveView, DayCurve
from observer_app.gui.wording import describe, kind_name, moment_text, not_included_text
from observer_app.services.review import IncidentRow
from observer_app.services.turnout_rows import TurnoutRow

_QUIET_TONES = {"nobody": "nobody", "away": "away"}
_LATEST = 60


class StationDetail(QWidget):
    """One station as one observer saw it; another observer there is chosen above."""

    back = Signal()
    again = Signal(str)
    """The station is wanted again, as another device saw it."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk
        self.station = ""
        self.device = ""
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.back_button = button(
            self.tr("← All stations"), self.back.emit, role="small", name=self.tr("All stations")
        )
        self.back_button.setToolTip("Esc")
        self.name = label(role="section", wrap=True)
        self.observer = QComboBox()
        name_choice(self.observer, self.tr("Observer"))
        self.observer.activated.connect(lambda _: self._other_observer())
        self.chips = Flow(spacing=6)
        self.told = label(tone="warn", wrap=True)
        self.curve = CurveView(desk)
        self.curve.setMinimumHeight(px(200))
        self.turnout_model: RowsModel[TurnoutRow] = RowsModel(
            turnout_columns(desk, is_one_station=True), key=lambda item: item.hour
        )
        self.turnout = RowsTable(self.turnout_model, name=self.tr("Turnout at this station"))
        self.sentence = label(wrap=True)
        self.timeline = QVBoxLayout()
        self.timeline.setSpacing(3)
        self.incidents = QVBoxLayout()
        self.incidents.setSpacing(2)
        self.protocol = ProtocolCard(desk)
        self.pictures = Pictures(desk)
        self.no_pictures = label(self.tr("No photos or videos from this station."), "muted")
        body = QVBoxLayout()
        body.setSpacing(12)
        body.addWidget(self._day_card())
        body.addWidget(
            Sides(
                self._list_card(self.tr("What happened when"), self.timeline),
                self._list_card(self.tr("Incidents"), self.incidents),
                shares=(1, 1),
            )
        )
        body.addWidget(self.protocol)
        body.addWidget(self._evidence_card())
        body.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(10)
        head = row(self.back_button, spacing=12)
        head.addWidget(self.name, 1)
        head.addWidget(self.observer)
        outer.addLayout(head)
        outer.addWidget(scrolled(body), 1)

    def show_station(self, read: StationRead) -> None:
        """Show a station."""
        self.station, self.device = read.station, read.device
        listed = self.desk.pack.station(read.station)
        self.name.setText(self.desk.text(listed.name) if listed else read.name)
        self.observer.blockSignals(True)
        self.observer.clear()
        shown = (*read.observers, *read.chosen_by)
        for device, alias in shown:
            self.observer.addItem(alias, device)
        self.observer.setCurrentIndex(self.observer.findData(read.device))
        self.observer.blockSignals(False)
        self.observer.setVisible(len(shown) > 1)
        self._draw_told(read)
        self._draw_chips(read)
        self._draw_day(read)
        self._draw_timeline(read)
        self._draw_incidents(read.incidents)
        self.protocol.draw(read)
        self.pictures.show_evidence(read.evidence, here=read.here)
        self.no_pictures.setVisible(not read.evidence)

    def _day_card(self) -> QFrame:
        frame, column = card()
        column.addLayout(self.chips)
        column.addWidget(self.told)
        column.addWidget(self.curve, 1)
        self.legend = label(
            self.tr(
                "Line: voters counted. Dots: what the commission announced. Shaded: nobody came, "
                "the observer was away, or nobody knows."
            ),
            "muted",
            wrap=True,
        )
        column.addWidget(self.legend)
        column.addWidget(self.turnout)
        column.addWidget(self.sentence)
        return frame

    def _list_card(self, title: str, inside: QVBoxLayout) -> QFrame:
        frame, column = card()
        column.addWidget(label(title, "section"))
        column.addLayout(inside)
        column.addStretch(1)
        frame.setMinimumWidth(260)
        return frame

    def _evidence_card(self) -> QFrame:
        frame, column = card()
        column.addWidget(label(self.tr("Photos and videos"), "section"))
        column.addWidget(self.no_pictures)
        column.addWidget(self.pictures)
        return frame

    def _other_observer(self) -> None:
        self.device = str(self.observer.currentData())
        self.again.emit(self.station)

    def _draw_chips(self, read: StationRead) -> None:
        clear(self.chips)
        listed = self.desk.pack.station(read.station)
        parts = []
        if listed is not None and listed.registered is not None:
            parts.append(self.tr("{n} registered").format(n=number(listed.registered)))
        if len(read.observers) == 1:
            parts.append(self.tr("observed by {who}").format(who=read.observers[0][1]))
        elif not read.observers:
            parts.append(self.tr("nobody observed here"))
        if chosen := chosen_text([alias for _, alias in read.chosen_by]):
            parts.append(chosen)
        if read.counted is not None:
            parts.append(self.tr("{n} counted").format(n=number(read.counted)))
        parts += [not_included_text(item.other, item.tally) for item in read.other_days]
        if read.tally is not None and read.tally.coverage.total:
            share = round(100 * read.tally.coverage.share)
            parts.append(self.tr("watched {share} % of the time").format(share=share))
        for text in parts:
            self.chips.addWidget(label(text, "chip"))

    def _draw_told(self, read: StationRead) -> None:
        told = read.told
        self.told.setVisible(told is not None)
        if told is None:
            return
        text = (
            self.tr(
                "◇  Summary only: these figures are from a page that {who} signed at {when}. The "
                "bundle with the entries is not here yet; it counts as soon as it comes."
            )
            if told.is_alone
            else self.tr(
                "◇  A page that {who} signed at {when} is newer than the bundle here. What only it "
                "has is marked; ask for the newest bundle."
            )
        )
        self.told.setText(text.format(who=told.alias, when=moment_text(self.desk, told.content.at)))

    def _draw_day(self, read: StationRead) -> None:
        view = read.tally
        self.curve.setVisible(view is not None)
        self.legend.setVisible(view is not None)
        self.turnout.fill(read.turnout)
        self.turnout.fit_height(most=7)
        self.turnout.setVisible(bool(read.turnout))
        is_empty = view is None and read.told is None
        self.sentence.setVisible(is_empty or bool(read.turnout))
        if is_empty:
            self.sentence.setText(self.tr("Nothing has arrived from here yet."))
        if read.turnout:
            known = [row for row in read.turnout if row.is_reached] or read.turnout
            self.sentence.setText(turnout_sentence(known[-1]))
        if view is None:
            return
        shaded = [(s, e, _QUIET_TONES.get(tone, "unknown")) for s, e, tone in read.answered]
        shaded += [(span.start, span.end, "unknown") for span in view.quiet]
        self.curve.show_curve(
            DayCurve(
                opens=view.opens,
                closes=view.closes,
                points=view.curve.points,
                announced=[(item.at, item.announced) for item in view.reconciliation],
                shaded=shaded,
            )
        )

    def _draw_timeline(self, read: StationRead) -> None:
        clear(self.timeline)
        for entry in read.timeline[:_LATEST]:
            when = label(self.desk.hour(entry.happened_at), "muted")
            when.setFixedWidth(px(46))
            line = row(when, spacing=10)
            line.addWidget(label(self._line(entry), wrap=True), 1)
            self.timeline.addLayout(line)
        if not read.timeline:
            self.timeline.addWidget(label(self.tr("No events yet."), "muted"))

    def _line(self, entry: Current) -> str:
        text = describe(self.desk, entry)
        if entry.kind is not EntryKind.EVENT:
            text = f"{kind_name(entry.kind)}: {text}"
        if entry.changes:
            text = self.tr("{text} (corrected)").format(text=text)
        return text

    def _draw_incidents(self, rows: tuple[IncidentRow, ...]) -> None:
        clear(self.incidents)
        if not rows:
            self.incidents.addWidget(label(self.tr("None noted here."), "muted"))
        for item in rows:
            code = self.desk.pack.incident(item.code)
            name = self.desk.text(code.label) if code else item.code
            mark = label(severity_text(item.severity))
            colour = severity_colour(self.desk.theme, item.severity)
            mark.setStyleSheet(f"color: {colour};")
            go = button(
                f"{self.desk.hour(item.happened_at)}  {item.code}",
                partial(self.desk.navigate, "incidents", item.id),
                role="link",
                name=f"{item.code} {name}",
            )
            text = name
            if item.retracted is not None:
                text = self.tr("{text} (taken back)").format(text=text)
            words = label(text, wrap=True)
            words.setToolTip(status_text(item.status))
            line = row(mark, go, spacing=8)
            line.addWidget(words, 1)
            self.incidents.addLayout(line)
