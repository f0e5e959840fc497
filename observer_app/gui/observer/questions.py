"""What the day leaves open: one line each, with the action that settles it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from observer_app.core.errors import ObserverError
from observer_app.core.kinds import EntryKind, QuietAnswer
from observer_app.core.spans import Span
from observer_app.gui.messages import MessageBar, Tone
from observer_app.gui.observer.beginning import waiting_text
from observer_app.gui.observer.noted import Noted
from observer_app.gui.observer.savedfigures import say_waiting
from observer_app.gui.pages import Desk, Page
from observer_app.gui.widgets.leftspace import leave_space
from observer_app.gui.widgets.tabbing import tab_after
from observer_app.gui.wording import duration, quiet_name
from observer_app.services.commands import AnswerQuiet
from observer_app.services.day import DRAFTS, Asked, OpenQuestion, TodayView
from observer_app.services.session import Changes

translate = QCoreApplication.translate
Action = tuple[str, Callable[[], object]]


class QuestionList(QWidget):
    """Open questions as message bars; a page that has none shows nothing."""

    def __init__(self, desk: Desk, page: Page) -> None:
        super().__init__()
        self._desk = desk
        self._bars: list[MessageBar] = []
        self._answers = QuietAnswers(page)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)
        self.setAccessibleName(self.tr("Open questions"))
        self.hide()

    def draw(self, view: TodayView) -> None:
        """Show the questions of a view; the bars are kept, so that nothing jumps."""
        asked = [item for item in view.asked if item.question is not OpenQuestion.NO_STATION]
        while len(self._bars) < len(asked):
            bar = MessageBar()
            self._column.addWidget(bar)
            self._bars.append(bar)
        for bar, item in zip(self._bars, asked, strict=False):
            text, tone, actions = self._words(item)
            leave_space(bar, item.question is OpenQuestion.QUIET)
            if bar.text != text:
                topic = f"{item.question} {item.hour}"
                if item.span is not None:
                    topic = quiet_topic(item.span)
                bar.say(text, tone, actions=actions, closable=False, topic=topic)
        for bar in self._bars[len(asked) :]:
            bar.clear()
        answers = [made for bar in self._bars for made in bar.buttons()]
        tab_after(self, *answers)
        self.setVisible(bool(asked))

    def _words(self, asked: Asked) -> tuple[str, Tone, tuple[Action, ...]]:
        go = self._desk.navigate
        if asked.question is OpenQuestion.QUIET and asked.span is not None:
            return self._quiet(asked.span, asked.minutes)
        if asked.question is OpenQuestion.TURNOUT_DUE:
            return (
                self.tr("{hour}: what turnout did the commission announce?").format(
                    hour=asked.hour
                ),
                Tone.WARN,
                ((self.tr("Write it down"), lambda: go("tally", asked.hour)),),
            )
        if asked.question is OpenQuestion.COUNT_NOT_STARTED:
            return (
                self.tr(
                    "The station closed {time} ago and the count has not started. "
                    "Log its start, or note it as an incident."
                ).format(time=duration(asked.minutes)),
                Tone.WARN,
                ((self.tr("Note an incident"), lambda: go("incidents", "new")),),
            )
        if asked.question is OpenQuestion.PROTOCOL_OPEN:
            return (
                self.tr("Was the protocol compiled? Posted? Were you given a copy?"),
                Tone.WARN,
                ((self.tr("Answer"), lambda: go("protocol", "answers")),),
            )
        return self._unfinished(asked)

    def _unfinished(self, asked: Asked) -> tuple[str, Tone, tuple[Action, ...]]:
        """Return the words for what was begun, asked for or written and goes on elsewhere."""
        go = self._desk.navigate
        if asked.question in DRAFTS:
            return self._not_saved(asked)
        if asked.question is OpenQuestion.NOT_ENROLLED:
            return (
                self.tr("No coordinator knows this notebook yet. Records are kept all the same."),
                Tone.INFO,
                ((self.tr("Enrol"), lambda: go("handover", "enrol")),),
            )
        return (
            self.tr("%Ln entries are only on this laptop.", "", asked.number),
            Tone.INFO,
            ((self.tr("Hand over"), lambda: go("handover", None)),),
        )

    def _not_saved(self, asked: Asked) -> tuple[str, Tone, tuple[Action, ...]]:
        """Return the words for what was written and is no entry yet."""
        go = self._desk.navigate
        if asked.question is OpenQuestion.INCIDENT_BEGUN and asked.station:
            there = (self.tr("Choose the station"), lambda: go("today", "station"))
            text = waiting_text(asked.hour, station=asked.station)
            return text, Tone.WARN, (there,)
        if asked.question is OpenQuestion.INCIDENT_BEGUN:
            text = self.tr("An incident that was begun at {hour} is not saved yet.")
            if not asked.hour:
                text = self.tr("An incident that was begun is not saved yet.")
            to_draft = (self.tr("Go on with it"), lambda: go("incidents", None))
            return text.format(hour=asked.hour), Tone.WARN, (to_draft,)
        if asked.question is OpenQuestion.TURNOUT_TYPED:
            return (
                self.tr("The figure typed for {hour} is not written down yet.").format(
                    hour=asked.hour
                ),
                Tone.WARN,
                ((self.tr("Go on with it"), lambda: go("tally", asked.hour)),),
            )
        if asked.station:
            there = (self.tr("Choose the station"), lambda: go("today", "station"))
            return say_waiting(False, [asked.station])[0], Tone.WARN, (there,)
        text = self.tr("Figures of the protocol that were typed are not saved yet.")
        return text, Tone.WARN, ((self.tr("Go on with it"), lambda: go("protocol", "figures")),)

    def _quiet(self, span: Span, minutes: int) -> tuple[str, Tone, tuple[Action, ...]]:
        text = self.tr("{start}–{end}, {time}: nobody came, or were you away?").format(
            start=self._desk.hour(span.start),
            end=self._desk.hour(span.end),
            time=duration(minutes),
        )
        return text, Tone.WARN, self._answers.actions(span)


class QuietAnswers:
    """The answers to a quiet period; what was answered is said, and can be taken back."""

    def __init__(self, page: Page) -> None:
        self._page = page
        self._noted = Noted(page)
        self._is_sending = False
        self._answered: datetime | None = None
        """When the period began that was answered last: it may be shown a moment longer."""
        page.desk.dispatcher.changed.connect(self._on_changed)

    def actions(self, span: Span) -> tuple[Action, ...]:
        """Return the three answers, as actions that record them."""
        return (
            (translate("quiet", "Nobody came"), partial(self._say, span, QuietAnswer.NOBODY)),
            (translate("quiet", "I was away"), partial(self._say, span, QuietAnswer.AWAY)),
            (translate("quiet", "I cannot say"), partial(self._say, span, QuietAnswer.UNKNOWN)),
        )

    def _say(self, span: Span, answer: QuietAnswer) -> None:
        """Record one answer; the second press of a double click is none."""
        if self._is_sending or span.start == self._answered:
            return
        self._is_sending = True

        def done(changes: Changes) -> None:
            self._is_sending, self._answered = False, span.start
            desk = self._page.desk
            what = f"{desk.hour(span.start)}–{desk.hour(span.end)}: {quiet_name(str(answer))}"
            text = translate("quiet", "Noted: {what}.").format(what=what)
            self._noted.say(text, what, entry_id=changes.newest.id)

        def failed(error: ObserverError) -> None:
            self._is_sending = False
            self._page.fail(error)

        self._page.send(AnswerQuiet(start=span.start, end=span.end, answer=answer), done, failed)

    def _on_changed(self, changes: Changes) -> None:
        """Take an answer again once one was taken back."""
        if EntryKind.RETRACT in changes.kinds:
            self._answered = None


def quiet_topic(span: Span) -> str:
    """Return what a quiet question is about: it grows until it is answered, and is the same."""
    return f"quiet {span.start.isoformat()}"
