"""What the commission announces: a line to write it down, and each hour beside the count."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QLineEdit, QVBoxLayout

from observer_app.core.errors import InputError, ObserverError
from observer_app.core.turnout import Doubted
from observer_app.gui.entry_dialog import open_entry
from observer_app.gui.look import px
from observer_app.gui.messages import Edge, MessageBar, Tone, error_text
from observer_app.gui.observer.hourbox import HourBox
from observer_app.gui.pages import Desk, decimal, number, signed
from observer_app.gui.speaking import name_choice
from observer_app.gui.widgets.basic import button, label, row
from observer_app.gui.widgets.columns import Columns
from observer_app.gui.widgets.figurefield import figure_of, take_number
from observer_app.gui.widgets.scroll import bring_into_view
from observer_app.gui.widgets.table import EVENLY, Table
from observer_app.gui.wording import doubt_text, duration
from observer_app.services.commands import RecordTurnout
from observer_app.services.session import Changes
from observer_app.services.turnout import (
    AnnouncedHour,
    TurnoutView,
    announced_entry,
    record_turnout,
    turnout_doubts,
)
from observer_app.services.unsaved import keep_figures

_MOST_ROWS = 5
_UNKNOWN = "—"


class TurnoutCard(QFrame):
    """Takes an announced figure; what is odd about it is asked near the field, once."""

    recorded = Signal()
    left = Signal()
    """The key that leads to the figure was pressed there: back to the page."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk
        self.view: TurnoutView | None = None
        self._asked: RecordTurnout | None = None
        self._station = self._typed_at = ""
        self._typed: dict[str, str] = {}
        """Figures that are not written down, by hour, that which was typed last at the end."""
        self._is_sending = False
        self._shown: tuple[AnnouncedHour, ...] = ()
        self.setProperty("role", "card")
        self.hour = HourBox(desk.pack.turnout_hours)
        name_choice(self.hour, self.tr("Hour of the announcement"))
        self.hour.currentTextChanged.connect(self._at_hour)
        self.hour.misread.connect(
            lambda text: self._refuse(error_text(InputError("time.hour", hour=text)))
        )
        self.figure = _FigureLine()
        take_number(self.figure)
        self.figure.setPlaceholderText(self.tr("announced figure"))
        self.figure.setAccessibleName(self.tr("Announced turnout"))
        self.figure.setFixedWidth(px(184))
        self.figure.textChanged.connect(lambda _: self._look())
        self.figure.entered.connect(lambda: self.write_down(is_meant=True))
        self.share = label(role="muted")
        self.note = button(self.tr("Write down"), self.write_down, role="primary")
        self._line = Columns(
            (row(label(self.tr("at")), self.hour, self.figure, self.note, 1), 0),
        )
        # Above the page: nothing moves for it, neither when it comes nor when it goes.
        self.question = MessageBar(self, over=self._line, edge=Edge.BELOW)
        self.question.closed.connect(self._forget)
        self.explained = label(role="muted", wrap=True)
        self.table = self._table()
        self._arrange()
        between = QShortcut(QKeySequence("F6"), self)
        between.activated.connect(self._go_between)

    def show_view(self, view: TurnoutView) -> None:
        """Show what was announced so far; what is being typed stays."""
        self.view = view
        theme = self.desk.theme
        noted = {item.hour for item in view.hours}
        missing = [hour for hour in self.desk.pack.turnout_hours if hour not in noted]
        # From the first minute on as high as at the end: nothing moves for a figure.
        rows = [(item.hour, _cells(item, theme.warn)) for item in view.hours]
        rows += [(hour, _no_cells(hour, theme.muted)) for hour in missing]
        self.table.fill(sorted(rows, key=lambda row: row[0]))
        self.table.fit_height(most=_MOST_ROWS)
        if view.hours != self._shown:
            self._shown = view.hours
            self.table.show_row(view.due or max(noted, default=""))
        # Qt shows the item again whose words change, whatever hour was typed or shown since.
        hour = self.hour.currentText()
        with QSignalBlocker(self.hour):
            self.hour.set_noted({item.hour: item.announced for item in view.hours})
            if self.hour.currentText() != hour:
                self.hour.setCurrentText(hour)
        if view.station != self._station:
            self._be_at(view)
        self._choose_due(view)
        self._show_share()

    def begin(self, hour: str) -> None:
        """Be ready to take the figure of an hour; what was typed for another waits."""
        if hour != self.hour.currentText():
            self._show_typed(hour)
        self.hour.is_chosen = True
        self.figure.selectAll()
        self.figure.setFocus()
        bring_into_view(self.figure)

    def _go_between(self) -> None:
        if self.figure.hasFocus():
            self.left.emit()
        else:
            self.begin(self.hour.currentText())

    def correct(self, hour: str) -> None:
        """Open the entry that has the figure of an hour; be ready for one where none is."""

        def show(entry: str) -> None:
            if entry:
                open_entry(self.desk, entry, self)
            else:
                self.begin(hour)

        self.desk.dispatcher.run(lambda session: announced_entry(session, hour), show, owner=self)

    def write_down(self, *, is_meant: bool = False) -> None:
        """Write the figure down, or ask first.

        is_meant: asked about the same before, it is as it was announced. Not of a click: the
        second one of a double click would say so, too.
        """
        command = self._command()
        if not self.figure.text().strip():
            # The second press of a double click comes when the figure is kept already.
            self.figure.setFocus()
            return
        if command is None:
            self._refuse(self.tr("The announced figure is a whole number."))
            self.figure.setFocus()
            return
        self._send(command, as_announced=is_meant and command == self._asked)

    def _refuse(self, text: str) -> None:
        self.question.say(text, Tone.WARN)

    def hideEvent(self, event: QHideEvent) -> None:
        """Leave nothing said of a figure that was none, once the page is left."""
        super().hideEvent(event)
        self.hour.is_chosen = False
        if self._command() is None:
            self.question.clear()

    def _arrange(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 8, 16, 8)
        column.setSpacing(6)
        title = label(self.tr("What the commission announces"), "section")
        head = QVBoxLayout()
        head.setSpacing(0)
        head.addWidget(title)
        head.addWidget(self.share)
        column.addWidget(Columns((head, 1), (self._line, 0)))
        column.addWidget(self.table)
        self.table.spared.connect(self._explain)
        self.table.cellDoubleClicked.connect(lambda *_: self.correct(self.table.key))
        column.addWidget(self.explained)
        self._explain(False)

    def _choose_due(self, view: TurnoutView) -> None:
        """Choose the hour that is to be written down, unless somebody is at another one."""
        is_held = bool(self.figure.text()) or self.hour.is_chosen or self.hour.is_in_use()
        noted = {item.hour for item in view.hours}
        is_begun = self.figure.hasFocus() and self.hour.currentText() not in noted
        if not is_held and not is_begun:
            self.hour.setCurrentText(view.due)

    def _be_at(self, view: TurnoutView) -> None:
        """Show what was typed at this station; what was typed before that was read is of here."""
        if self._station or not self.figure.text():
            self._station, self._typed = view.station, dict(view.typed)
            newest = next(reversed(self._typed), view.due)
            self._show_typed(self.hour.currentText() if self.hour.is_chosen else newest)
        else:
            self._station, self._typed = view.station, dict(view.typed)
            self._keep()

    def _show_typed(self, hour: str) -> None:
        """Show an hour with the figure that was typed for it; nothing of that is new."""
        typed, self._typed_at = self._typed.get(hour, ""), hour
        with QSignalBlocker(self.hour), QSignalBlocker(self.figure):
            if hour != self.hour.currentText():
                # The same text set anew would no longer be one that is being typed.
                self.hour.setCurrentText(hour)
            self.figure.setText(typed)
        self._look()

    def _at_hour(self, hour: str) -> None:
        """Show what was typed for the hour that is there now, unless it is given to this one."""
        if self.figure.text():
            self._look()
        else:
            self._show_typed(hour)

    def _keep(self) -> None:
        """Have the notebook keep what is typed: a lock or a dead battery loses no figure."""
        hour, text = self.hour.currentText().strip(), self.figure.text().strip()
        typed = {name: kept for name, kept in self._typed.items() if name != self._typed_at}
        self._typed_at = hour
        if text:
            typed.pop(hour, None)
            typed[hour] = text
        if typed == self._typed and list(typed) == list(self._typed):
            return
        self._typed, station = typed, self._station
        if station:
            self.desk.dispatcher.run(lambda session: keep_figures(session, typed, station=station))

    def _explain(self, spared: bool) -> None:
        """Say how the table is meant, and what its last column is where that is shown."""
        parts = [
            self.tr(
                "A difference is a question, not an accusation: voters may come while nobody "
                "watches."
            )
        ]
        if not spared:
            parts.append(self.tr("A minute: voters announced / counted a minute."))
        self.explained.setText(" ".join(parts))

    def _table(self) -> Table:
        made = Table(
            (
                self.tr("Hour"),
                self.tr("Announced"),
                self.tr("Counted"),
                self.tr("Difference"),
                self.tr("Watched"),
                self.tr("A minute"),
            ),
            name=self.tr("Announced turnout beside the tally"),
            stretch=EVENLY,
            spare=5,
        )
        made.set_numeric(1, 2, 3, 4, 5)
        return made

    def _command(self) -> RecordTurnout | None:
        """Return what the line says, None if that is no figure."""
        count = figure_of(self.figure.text().replace(",", "").replace(".", ""))
        hour = self.hour.currentText().strip()
        return None if count is None else RecordTurnout(count=count, hour=hour)

    def _send(self, command: RecordTurnout, *, as_announced: bool) -> None:
        if self._is_sending:
            return
        self._is_sending = True

        def done(_: Changes) -> None:
            self._is_sending = False
            self._asked = None
            self.hour.is_chosen = False
            self.figure.clear()
            self.question.clear()
            self.recorded.emit()

        def failed(error: ObserverError) -> None:
            self._is_sending = False
            if error.code.startswith("turnout."):
                self._ask_about(command)
            else:
                self.question.say(error_text(error), Tone.ERROR)

        self.desk.dispatcher.change(
            lambda session: record_turnout(session, command, as_announced=as_announced),
            done,
            failed,
            owner=self,
        )

    def _look(self) -> None:
        """Follow what is typed: what was said of another figure is not said of this one."""
        self._show_share()
        self._keep()
        if self._asked is None or self._asked != self._command():
            self.question.clear()

    def _ask_about(self, command: RecordTurnout) -> None:
        """Say what is odd about a figure that was to be written down, if it still stands there."""

        def draw(doubted: tuple[Doubted, ...]) -> None:
            if command == self._command():
                self._ask(command, doubted)

        self.desk.dispatcher.run(lambda session: turnout_doubts(session, command), draw, owner=self)

    def _ask(self, command: RecordTurnout, doubted: tuple[Doubted, ...]) -> None:
        self._asked = command
        words = " ".join(doubt_text(item) for item in doubted)
        asked = self.tr("Press Enter once more to record it as announced.")
        self.question.say(
            f"{words} {asked}",
            Tone.WARN,
            actions=(
                (
                    self.tr("Record {figure} as announced").format(figure=number(command.count)),
                    lambda: self._send(command, as_announced=True),
                ),
            ),
        )
        self.figure.setFocus()

    def _forget(self) -> None:
        """Ask again about what was asked about before."""
        self._asked = None

    def _show_share(self) -> None:
        """Say how many voters are on the list, and which part of them the figure is."""
        registered = self.view.registered if self.view is not None else None
        if registered is None:
            self.share.setText(self.tr("voters on the list: —"))
            return
        command = self._command()
        text = self.tr("of {count} on the list").format(count=number(registered))
        if command is not None and registered:
            text += f"  ·  {decimal(100 * command.count / registered)} %"
        self.share.setText(text)


class _FigureLine(QLineEdit):
    """Tells of Enter once a press: a key that is held down confirms nothing."""

    entered = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take Enter."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if not event.isAutoRepeat():
                self.entered.emit()
        else:
            super().keyPressEvent(event)


def _no_cells(hour: str, muted: str) -> tuple[str | tuple[str, str], ...]:
    """Return the cells of an hour of which nothing was written down yet."""
    return ((hour, muted), (_UNKNOWN, muted), "", "", "", "")


def _cells(item: AnnouncedHour, warn: str) -> tuple[str | tuple[str, str], ...]:
    words = signed(item.difference)
    difference = (words, warn) if item.difference else words
    watched = _UNKNOWN
    if item.coverage is not None:
        share = round(100 * item.coverage.share)
        watched = f"{duration(item.coverage.watched_minutes)}  ·  {share} %"
    rates = (item.per_minute, item.counted_per_minute)
    return (
        item.hour,
        number(item.announced),
        _UNKNOWN if item.counted is None else number(item.counted),
        difference,
        watched,
        " / ".join(_UNKNOWN if rate is None else decimal(rate) for rate in rates),
    )
