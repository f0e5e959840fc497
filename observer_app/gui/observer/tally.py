"""Tally: one big key, a count that moves only once it is durable, the curve of the day."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from html import escape

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QSizePolicy,
)

from observer_app.core.errors import ObserverError
from observer_app.core.kinds import EntryKind, QuietAnswer
from observer_app.core.spans import Span, merge
from observer_app.gui.facts import STREAM, put_stream
from observer_app.gui.messages import MessageBar, Tone
from observer_app.gui.observer.curveroom import CurveRoom
from observer_app.gui.observer.digits import TypedDigits
from observer_app.gui.observer.eventlog import EventLog
from observer_app.gui.observer.questions import QuietAnswers, quiet_topic
from observer_app.gui.observer.turnout import TurnoutCard
from observer_app.gui.pages import Desk, Page, number
from observer_app.gui.takingback import TakenBackTold, take_back
from observer_app.gui.widgets.basic import Choice, button, card, label
from observer_app.gui.widgets.columns import Columns
from observer_app.gui.widgets.curve import CurveView, DayCurve, shade_tones
from observer_app.gui.widgets.leftspace import leave_space
from observer_app.gui.wording import duration, not_included_text
from observer_app.services import day
from observer_app.services.commands import TallyVoter
from observer_app.services.events import away_spans
from observer_app.services.session import Changes, Session
from observer_app.services.turnout import TurnoutView, turnout_view
from observer_app.services.undoing import TakenBack

_REREAD_MS = 400
_ANEW_MS = 30_000
_GROUPS = (2, 3, 5, 10)
_ROOM = 888
"""Each choice has room for so many from the start: none moves as the day goes on."""


@dataclass(frozen=True, slots=True)
class _Read:
    """What the page shows. answered: the stretches without voters that are explained, with why."""

    view: day.TallyView
    answered: list[tuple[Span, str]]
    turnout: TurnoutView


class TallyPage(Page):
    """Counts voters, and sets the count beside what the commission announces."""

    concerns = frozenset(
        {
            EntryKind.TALLY,
            EntryKind.QUIET,
            EntryKind.TURNOUT,
            EntryKind.STATION,
            EntryKind.EVENT,
            EntryKind.RETRACT,
        }
    )

    def __init__(self, desk: Desk) -> None:
        super().__init__(
            desk,
            title=self.tr("Tally"),
            help_line=self.tr("Space counts one voter. 2 to 9 count a group. Ctrl+Z takes back."),
        )
        self.events_log = EventLog(self)
        self._breaks = tuple(item for item in desk.pack.events if item.code in ("away", "back"))
        self.total = 0
        self._on_the_way = 0
        self.view: day.TallyView | None = None
        self.count_label = label("0", "huge")
        self.count_label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.count_note = label(role="muted")
        self.count_note.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.tap = button(self.tr("+1  voter"), self.count_one, role="tap")
        self.tap.setMinimumHeight(72)
        self.tap.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.tap.setToolTip(self.tr("Space"))
        # A click leaves the keyboard with the page: space must count one, not press again.
        self.tap.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.undo = button(self.tr("Take back the last one"), self.take_back, picture="undo")
        self.undo.setEnabled(False)
        self.undo.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._taken_back = TakenBackTold(self.messages)
        self._digits = TypedDigits(desk, self.messages, told=self._taken_back.tell)
        self._by_stream: dict[str, int] = {}
        self.streams = Choice(
            [(stream.id, desk.text(stream.label)) for stream in desk.pack.streams],
            name=self.tr("What is counted"),
            value=desk.pack.streams[0].id if desk.pack.streams else "",
        )
        self.streams.setVisible(len(desk.pack.streams) > 1)
        self.streams.chosen.connect(self._keep_stream)
        if len(desk.pack.streams) > 1:
            self._choose_stream(str(desk.drafts.get(STREAM) or desk.pack.streams[0].id))
        self._arrange()

    def _arrange(self) -> None:
        """Make the day's half of the page and put both together."""
        self.quiet_bar = MessageBar()
        self._answers = QuietAnswers(self)
        self.curve = CurveView(self.desk)
        self.legend = label(role="muted", wrap=True)
        self.turnout = TurnoutCard(self.desk)
        self.turnout.recorded.connect(self.setFocus)
        self.turnout.left.connect(self.setFocus)
        self._reread = QTimer(self)
        self._reread.setSingleShot(True)
        self._reread.setInterval(_REREAD_MS)
        self._reread.timeout.connect(self._read)
        self._anew = QTimer(self)
        self._anew.timeout.connect(self.mark_stale)
        self._anew.start(_ANEW_MS)
        self.content.addWidget(Columns((self._count_card(), 2), (self._day_card(), 3)))
        self.content.addWidget(self.turnout)
        self.content.addStretch(1)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        leave_space(self)

    def count_one(self) -> None:
        """Count one voter."""
        self.count(1)

    def count(self, many: int, *, kept: Callable[[Changes], object] = lambda _: None) -> None:
        """Count voters; the figure moves when the entry is durable. kept: told of that, too."""
        self._on_the_way += 1
        stream = str(self.desk.drafts.get(STREAM, ""))

        def counted(changes: Changes) -> None:
            self._on_the_way -= 1
            self._show_count()
            kept(changes)

        self.send(TallyVoter(count=many, stream=stream), counted, self._not_counted)

    def take_back(self) -> None:
        """Take back the newest tally that stands, and say what it was."""
        take_back(self.desk, self._taken_back.tell, self.fail, owner=self)

    def refresh(self) -> None:
        """Read again soon: ten keys a second must not wait for the curve."""
        if self.view is None:
            self._read()
        elif not self._reread.isActive():
            self._reread.start()

    def arrive(self, what: object) -> None:
        """Go to the turnout figure of an hour."""
        if isinstance(what, str):
            self.turnout.begin(what)

    def _count_card(self) -> QFrame:
        frame, column = card(spacing=8)
        column.addWidget(self.streams)
        column.addWidget(self.count_label)
        column.addWidget(self.count_note)
        column.addWidget(self.tap, 1)
        groups = QGridLayout()
        groups.setSpacing(6)
        for place, many in enumerate(_GROUPS):
            made = button(
                f"+{many}",
                partial(self.count, many),
                name=self.tr("Count %Ln voters", "", many),
            )
            made.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            groups.addWidget(made, 0, place)
        column.addLayout(groups)
        column.addWidget(self.undo)
        return frame

    def _day_card(self) -> QFrame:
        frame, column = card(spacing=8)
        column.addWidget(label(self.tr("The day so far"), "section"))
        column.addWidget(
            CurveRoom(self.quiet_bar, self.events_log.question, self.curve, self.legend), 1
        )
        return frame

    def _keep_stream(self, stream: str) -> None:
        """Count there from now on, and after a lock."""
        self._choose_stream(stream)
        self.read(lambda session: put_stream(session, stream), lambda _: None)

    def _choose_stream(self, stream: str) -> None:
        self.desk.drafts[STREAM] = stream
        self.streams.set_value(stream)
        chosen = next(item for item in self.desk.pack.streams if item.id == stream)
        text = f"+1  {self.desk.text(chosen.label)}"
        self.tap.setText(text)
        self.tap.setAccessibleName(text)

    def _follow_stream(self) -> None:
        if (stream := str(self.desk.drafts.get(STREAM, ""))) != self.streams.value and stream:
            self._choose_stream(stream)

    def _show_streams(self) -> None:
        """Say in each choice how many were counted there; those of no stream are of the first."""
        known = self.desk.pack.streams
        if len(known) < 2:
            return
        for stream in known:
            count = self._by_stream.get(stream.id, 0)
            if stream is known[0]:
                count += self._by_stream.get("", 0)
            name = self.desk.text(stream.label)
            self.streams.set_words(
                stream.id, f"{name}  {number(count)}", room_for=f"{name}  {number(_ROOM)}"
            )

    def _on_changed(self, changes: Changes) -> None:
        """Move the count at once, whoever counted; the curve follows a little later."""
        tallies = [s.entry.payload for s in changes.entries if s.entry.kind is EntryKind.TALLY]
        for payload in tallies:
            stream = str(payload.get("stream", ""))
            self._by_stream[stream] = self._by_stream.get(stream, 0) + int(payload["count"])
        added = sum(int(payload["count"]) for payload in tallies)
        self._follow_stream()
        self._taken_back.heed(changes)
        if isinstance(changes, TakenBack):
            stream = changes.stream
            self._by_stream[stream] = self._by_stream.get(stream, 0) - changes.count
            added = changes.total - self.total
        if added:
            self._show_streams()
            self.total += added
            self.undo.setEnabled(self.total > 0)
            self._show_count()
        super()._on_changed(changes)

    def _not_counted(self, error: ObserverError) -> None:
        self._on_the_way -= 1
        self._show_count()
        if error.code == "station.none":
            self.messages.say(
                self.tr("Say first which station you are at; then the key counts."),
                Tone.WARN,
                actions=(
                    (self.tr("Choose the station"), lambda: self.desk.navigate("today", "station")),
                ),
            )
        else:
            self.messages.show_error(error)

    def _show_count(self) -> None:
        self.count_label.setText(number(self.total))
        self.count_label.setAccessibleName(self.tr("{n} counted").format(n=number(self.total)))
        if self._on_the_way > 0:
            self.count_note.setText(self.tr("writing {n}…").format(n=self._on_the_way))
        elif self.view is not None and self.view.last_tap is not None:
            self.count_note.setText(
                self.tr("all kept on disk · last at {time}").format(
                    time=self.desk.hour(self.view.last_tap)
                )
            )
        else:
            self.count_note.setText(self.tr("voters counted"))

    def _read(self) -> None:
        self._reread.stop()
        self.read(_read, self._draw)

    def _draw(self, read: _Read | None) -> None:
        self._follow_stream()
        if read is None:
            self.total = 0
            self._by_stream = {}
            self._show_streams()
            self._show_count()
            self.messages.say(
                self.tr("Say first which station you are at; then the key counts."),
                Tone.INFO,
                actions=(
                    (self.tr("Choose the station"), lambda: self.desk.navigate("today", "station")),
                ),
            )
            return
        view, answered = read.view, read.answered
        self.view = view
        # Taps that are still on the way were read or will be told after this: work is in order.
        self.total = view.total
        self._by_stream = dict(view.streams)
        self._show_streams()
        self.undo.setEnabled(view.can_undo)
        self._show_count()
        shaded = [(s.start, s.end, tone) for s, tone in answered]
        shaded += [(s.start, s.end, "unknown") for s in view.quiet]
        self.curve.show_curve(
            DayCurve(
                opens=view.opens,
                closes=view.closes,
                points=view.curve.points,
                announced=[(item.at, item.announced) for item in view.reconciliation],
                shaded=shaded,
            )
        )
        self.legend.setText(self._coverage(view))
        self.turnout.show_view(read.turnout)
        self._ask(view.quiet)

    def _coverage(self, view: day.TallyView) -> str:
        share = round(100 * view.coverage.share)
        watched = duration(view.coverage.watched_minutes)
        text = self.tr("Watched {time}, {share} % of the time since opening")
        parts = [escape(text.format(time=watched, share=share))]
        if not view.coverage.total:
            parts = [self.tr("Voting begins at {time}").format(time=self.desk.hour(view.opens))]
        silence = view.silence
        tones = shade_tones(self.desk.theme)
        for minutes, tone, words in (
            (silence.nobody, "nobody", self.tr("nobody came: {time}")),
            (silence.away, "away", self.tr("away: {time}")),
            (silence.unknown, "unknown", self.tr("quiet, not known why: {time}")),
        ):
            if minutes >= 1:
                swatch = f'<span style="color:{tones[tone]}">▌</span>'
                parts.append(swatch + escape(words.format(time=duration(round(minutes)))))
        parts += [escape(not_included_text(on, count)) for on, count in view.other_days]
        # A line breaks between two parts, never inside one.
        return "&nbsp;&nbsp; ".join(
            f'<span style="white-space:nowrap">{part}</span>' for part in parts
        )

    def _ask(self, quiet: tuple[Span, ...]) -> None:
        if not quiet:
            self.quiet_bar.clear()
            return
        span = quiet[-1]
        text = self.tr("{start}–{end}: nobody came, or were you away?").format(
            start=self.desk.hour(span.start), end=self.desk.hour(span.end)
        )
        if self.quiet_bar.text != text:
            self.quiet_bar.say(
                text,
                Tone.WARN,
                actions=self._answers.actions(span),
                closable=False,
                topic=quiet_topic(span),
            )

    def _take_digit(self, digit: int) -> None:
        """Count a group; digits of a figure that missed its field are asked about."""
        self._digits.press(digit)
        if digit > 1:
            self.count(digit, kept=self._digits.counted)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Count: space is one, a digit is that many; the letters of leaving the room and coming."""
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if event.key() == Qt.Key.Key_Space and plain:
            # A key held down is one voter.
            if not event.isAutoRepeat():
                self.count_one()
        elif plain and Qt.Key.Key_0 <= event.key() <= Qt.Key.Key_9:
            if not event.isAutoRepeat():
                self._take_digit(event.key() - Qt.Key.Key_0)
        elif event.modifiers() == Qt.KeyboardModifier.ControlModifier and event.key() == (
            Qt.Key.Key_Z
        ):
            # A key held down takes one count back, too.
            if not event.isAutoRepeat():
                self.take_back()
        elif not self.events_log.take_key(event, self._breaks):
            super().keyPressEvent(event)


def _read(session: Session) -> _Read | None:
    from observer_app.core.clock import read_time

    if not session.station:
        return None
    answers = session.notebook.queries.current(
        kinds=(EntryKind.QUIET,), station=session.station, device=session.device
    )
    spans = [
        (
            Span(read_time(item.payload["from"]), read_time(item.payload["to"])),
            str(QuietAnswer(item.payload["answer"])),
        )
        for item in answers
    ]
    view = day.tally_view(session)
    # Out of the room is out of the room, by the event and by the answer: drawn once.
    told = [span for span, why in spans if why == QuietAnswer.AWAY]
    away = merge([*told, *away_spans(session, opens=view.opens)])
    spans = [(span, why) for span, why in spans if why != QuietAnswer.AWAY]
    spans += [(span, str(QuietAnswer.AWAY)) for span in away]
    return _Read(view=view, answered=spans, turnout=turnout_view(session, view))
