"""Protocol: the count's steps, three questions, the figures typed beside their photo."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from observer_app.core.arithmetic import ProtocolContext, check_protocol
from observer_app.core.errors import ObserverError
from observer_app.core.fold import Current
from observer_app.core.kinds import EntryKind
from observer_app.core.results import Figures
from observer_app.gui.look import px
from observer_app.gui.messages import Tone
from observer_app.gui.observer.anchor import Anchor
from observer_app.gui.observer.checks import Checks
from observer_app.gui.observer.copies import Copies
from observer_app.gui.observer.count_steps import CountSteps
from observer_app.gui.observer.eventlog import EventLog
from observer_app.gui.observer.figures import FigureForm
from observer_app.gui.observer.keyboard import Keyboard
from observer_app.gui.observer.outcome import Outcome
from observer_app.gui.observer.photopanel import PhotoPanel
from observer_app.gui.observer.photosplit import PhotoSplit
from observer_app.gui.observer.protocolfoot import ProtocolFoot
from observer_app.gui.observer.questions import Action
from observer_app.gui.observer.savedfigures import others_of, say_saved, say_waiting
from observer_app.gui.observer.secondtypings import Place
from observer_app.gui.observer.typedfigures import DRAFT
from observer_app.gui.pages import Desk, Page, scrolled
from observer_app.gui.widgets.basic import Choice, button, clear
from observer_app.gui.widgets.scroll import bring_into_view
from observer_app.gui.widgets.section import Section
from observer_app.gui.widgets.tabbing import tab_after
from observer_app.gui.wording import describe
from observer_app.services import day, protocols
from observer_app.services.checkwords import say_disagreements
from observer_app.services.commands import Amend, RecordProtocol
from observer_app.services.counting import PHASES, CountView, count_view
from observer_app.services.session import Changes, Session
from observer_app.services.sheet_words import words_in

_SAVING, _WRONG = RecordProtocol.__name__, "wrong-figures"
_LEAST = 36
"""What stays of the figures while the photo above them is large: the head of a section."""
_LOW = 480
_TIGHT = 550
"""Narrower than this and low, a whole message would push the foot up when it appears."""
Read = tuple[day.ProtocolView, CountView, object]


class ProtocolPage(Page):
    """What became of the protocol at this station, and what it says."""

    concerns = frozenset(
        {
            EntryKind.PROTOCOL,
            EntryKind.STATION,
            EntryKind.TALLY,
            EntryKind.EVENT,
            EntryKind.RETRACT,
            EntryKind.AMEND,
            EntryKind.EVIDENCE,
        }
    )
    scrolls = False

    def __init__(self, desk: Desk) -> None:
        super().__init__(
            desk,
            title=self.tr("Protocol"),
            help_line=self.tr("The count, three separate questions, then the figures as they are."),
        )
        self.view: day.ProtocolView | None = None
        self._is_saving = False
        events = tuple(event for event in desk.pack.events if event.phase in PHASES)
        self.steps = CountSteps(desk, events)
        self.events_log = EventLog(self)
        self.steps.pressed.connect(self.log)
        self.steps.ask_in(self.events_log.question)
        self.outcome = Outcome()
        self.outcome.told.connect(self._answer)
        self.figures = FigureForm(desk)
        self.figures.edited.connect(self._check)
        self.figures.draft.connect(self._keep_draft)
        self.figures.second.asked.connect(self._follow)
        self.copies = Copies(desk)
        self.checks = Checks(desk)
        self.photo = PhotoPanel(self)
        self.save_button = button(
            self.tr("Save the figures"), self.save, role="primary", key="Ctrl+Return"
        )
        self.photo_button = button("", self._toggle_photo, picture="evidence")
        self.photo.wanted.connect(lambda: self._show_photo(True))
        self._arrange()
        self.keyboard = Keyboard(self, self._area, self.figures.all_fields)
        self.figures.ended.connect(self.save_button.setFocus)
        self.photo.back_to = self._at_figures
        self._show_photo(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def refresh(self) -> None:
        """Read what is known of the count and the protocols here."""

        def work(session: Session) -> Read | None:
            if not session.station:
                return None
            draft = session.notebook.vault.get_draft(DRAFT) if self.view is None else None
            return day.protocol_view(session), count_view(session), draft

        self.read(work, self._draw)
        self.photo.refresh()

    def log(self, event: str) -> None:
        """Log a step of the count with the present time."""
        self.events_log.log(event)

    def _answer(self, command: RecordProtocol) -> None:
        """Write an answer down, and say what was written."""

        def written(changes: Changes) -> None:
            entry = next(item for item in changes.changed if item.id == changes.newest.id)
            self.done(self.tr("Written down: {what}.").format(what=describe(self.desk, entry)))

        def failed(error: ObserverError) -> None:
            self.fail(error)
            # What stands is shown again, so that the same answer can be chosen once more.
            self.outcome.forget()
            self._show()

        self.send(command, written, failed)

    def save(self, *, as_written: bool = False) -> None:
        """Keep the figures that were typed; empty fields are not known and stay out.

        as_written: a time of completion that has not come yet is what the paper says.
        """
        form = self.figures
        typed = form.typed()
        if not form.second.isHidden():
            self._refuse(
                self.tr("The second typing is not compared yet: compare it first, or leave it."),
                form.second.next_field(),
            )
        elif typed is None:
            self._refuse(self.tr("The marked fields are not whole numbers."), form.wrong()[0])
            self.messages.mark_about(_WRONG)
        elif not form.completed.is_valid:
            form.head.ask_hour()
        elif not typed.lines and not typed.votes:
            self._refuse(self.tr("No figure was typed yet."), self.keyboard.figure())
        elif not form.source.value:
            form.head.ask_source()
        elif not self._is_saving:
            self._record(typed, as_written=as_written)

    def _refuse(self, text: str, control: QWidget | None) -> None:
        """Say why nothing was saved, and lead to what it is about."""
        self.messages.say(text, Tone.WARN)
        if control is not None:
            control.setFocus()
            bring_into_view(control)

    def _record(self, typed: Figures, *, as_written: bool) -> None:
        form = self.figures
        contest, place, pending = form.contest, form.place, form.pending()
        command = RecordProtocol(
            contest=contest.id if contest else "",
            source=form.source.value,
            lines=typed.lines,
            votes=typed.votes if contest else {},
            twice=form.twice() if contest else (),
            completed_at=form.completed.moment(),
        )
        said = say_saved(
            self.desk,
            typed,
            contest=contest,
            twice=form.twice(),
            others=others_of(form.state, command.source),
            is_short=self.foot.is_low and self.width() < px(_TIGHT),
        )
        self._is_saving = True

        def failed(error: ObserverError) -> None:
            self._is_saving = False
            if error.code == "protocol.completed_ahead":
                form.head.ask_ahead(partial(self.save, as_written=True))
            else:
                self.fail(error)
                self.messages.mark_about(_SAVING)

        self.desk.dispatcher.change(
            lambda session: protocols.record_protocol(session, command, as_written=as_written),
            partial(self._saved, place, pending, said),
            failed,
            owner=self,
        )

    def keep_typed(self) -> None:
        """Keep the figures as they are."""
        self.figures.keep_now()

    def arrive(self, what: object) -> None:
        """Answer the three questions, or type figures of a contest."""
        if what == "answers":
            self.outcome_part.set_open(True)
            self.outcome.compiled.option("yes").setFocus()
        elif what == "figures" and (figure := self._at_figures()) is not None:
            figure.setFocus()
            bring_into_view(figure)

    def _arrange(self) -> None:
        """Put the sections into one half and the photo into the other."""
        self._contests = QHBoxLayout()
        body = QWidget()
        inside = QVBoxLayout(body)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addLayout(self._contests)
        inside.addWidget(self.figures)
        self.steps_part = Section(self.tr("The count"), self.steps)
        self.outcome_part = Section(self.tr("What became of it"), self.outcome)
        self.figures_part = Section(self.tr("The figures"), body)
        self.copies_part = Section(self.tr("Posted sheet and copy"), self.copies)
        self.copies_part.hide()
        column = QVBoxLayout()
        column.setSpacing(8)
        for part in (self.steps_part, self.outcome_part, self.figures_part, self.copies_part):
            column.addWidget(part)
        column.addStretch(1)
        self.foot = ProtocolFoot(self.checks, self.save_button)
        right = QWidget()
        pane = QVBoxLayout(right)
        pane.setContentsMargins(0, 0, 0, 0)
        pane.setSpacing(6)
        self._area = scrolled(column)
        self._area.setMinimumHeight(px(_LEAST))
        Anchor(self.figures_part, self._area, beside=self.save_button)
        pane.addWidget(self._area, 1)
        pane.addWidget(self.foot)
        self._split = PhotoSplit(self.photo, right)
        self.tools.addWidget(self.photo_button)
        self.content.addWidget(self._split, 1)
        self._order()

    def _order(self) -> None:
        """Let Tab go from the last figure to what does not add up, then to saving."""
        copies = (self.copies_part.head, self.copies)
        tab_after(self.figures.second.leave_button, *copies, self.foot.area, self.save_button)

    def _draw(self, read: Read | None) -> None:
        if read is None:
            self.messages.say(
                self.tr("Say first which station you are at; then the protocol opens."),
                actions=(
                    (self.tr("Choose the station"), lambda: self.desk.navigate("today", "station")),
                ),
            )
            return
        view, count, draft = read
        first = self.view is None or self.view.station != view.station
        self.view = view
        if first:
            self._build(view)
        self.steps.draw(count)
        self._show(anew=first)
        self.steps_part.summarize(self.steps.summary(count))
        self.outcome_part.summarize(self.outcome.summary())
        if first:
            # What is done makes room for what is not.
            self.steps_part.set_open(not count.is_over)
            is_done = self.outcome.is_answered and not self.outcome.is_doubted
            self.outcome_part.set_open(not is_done)
            self._say_typed(self.figures.restore(self.desk.drafts.get(DRAFT, draft)))

    def _say_typed(self, is_here: bool) -> None:
        """Say which figures wait to be saved, here or at other stations."""
        text, tone = say_waiting(is_here, self.figures.elsewhere())
        if text:
            self.messages.say(text, tone)

    def _build(self, view: day.ProtocolView) -> None:
        clear(self._contests)
        if len(view.contests) > 1:
            choice = Choice(
                [(contest.id, self.desk.text(contest.title)) for contest in view.contests],
                name=self.tr("Contest"),
                value=view.contests[0].id,
            )
            choice.chosen.connect(self._choose_contest)
            self._contests.addWidget(choice)
        self._choose_contest(view.contests[0].id if view.contests else "")

    def _choose_contest(self, contest_id: str) -> None:
        contest = self.desk.pack.contest(contest_id) if contest_id else None
        station = self.view.station if self.view is not None else ""
        self.figures.show_contest(contest, station=station)
        self._show(anew=True)

    def _show(self, *, anew: bool = False) -> None:
        """Show the answers and figures that stand."""
        contest = self.figures.contest
        state = self.view.state(contest.id if contest else "") if self.view is not None else None
        if state is None:
            return
        words = words_in(self.desk.language)
        said = say_disagreements(state, pack=self.desk.pack, words=words)
        self.outcome.draw(state, {name: item.figures for name, item in said.items()})
        self.figures.draw(state, anew=anew)
        self.copies_part.setVisible(self.copies.draw(state, contest))
        self.copies_part.summarize(self.copies.told.text())
        self.photo.belongs_to = state.entries[-1].id if state.entries else ""

    def _check(self) -> None:
        """Say what adds up, with the time of completion as it is typed."""
        self._draw_checks()
        self.foot.area.setAccessibleDescription(self.checks.words)

    def _draw_checks(self) -> None:
        typed, is_whole = self.figures.readable(), not self.figures.wrong()
        if is_whole:
            self.messages.settle(_WRONG)
        context = self.view.context if self.view is not None else ProtocolContext()
        context = protocols.completed(self.desk.pack, context, self.figures.completed.moment())
        pack, lines, votes = self.desk.pack, typed.lines, typed.votes
        results = check_protocol(pack, self.figures.contest, lines, votes, context)
        self.checks.draw(results if lines or votes else (), lines, is_whole=is_whole)

    def _saved(
        self, place: Place, typed: Mapping[str, str], said: tuple[str, Tone], changes: Changes
    ) -> None:
        self._is_saving = False
        self.figures.saved(place, typed)
        self.messages.settle(_SAVING)
        entry_id = changes.newest.id
        photo = self.photo.shown
        actions: tuple[Action, ...] = ()
        if photo is not None and not photo.payload.get("to"):
            tie = partial(self._tie, photo, entry_id)
            actions = ((self.tr("They are from the photo shown"), tie),)
        self.messages.say(*said, actions=actions)

    def _tie(self, photo: Current, entry_id: str) -> None:
        """Note that a photo is the sheet that figures were read from."""
        command = Amend(photo.id, reason=self.tr("figures read from it"), changes={"to": entry_id})
        self.send(command, lambda _: self.done(self.tr("Attached.")))

    def _keep_draft(self, draft: object) -> None:
        def work(session: Session) -> None:
            vault = session.notebook.vault
            if draft is None:
                vault.delete_draft(DRAFT)
            else:
                vault.put_draft(DRAFT, draft)

        self.desk.dispatcher.run(work, owner=self)

    def _follow(self) -> None:
        """Bring the second typing into view once it has its size."""
        second = self.figures.second

        def show() -> None:
            self._area.ensureWidgetVisible(second, 0, 12)
            if (typing := second.next_field()) is not None:
                self._area.ensureWidgetVisible(typing, 0, 24)

        QTimer.singleShot(0, second, show)

    def _toggle_photo(self) -> None:
        self._show_photo(self.photo.isHidden())

    def _show_photo(self, shown: bool) -> None:
        self._split.enlarge(False)
        self.photo.setVisible(shown)
        text = self.tr("Hide the photo") if shown else self.tr("Show the photo")
        self.photo_button.setText(text)
        self.photo_button.setAccessibleName(text)

    def _at_figures(self) -> QWidget | None:
        """Return the figure to write on at, with its part open."""
        self.figures_part.set_open(True)
        return self.keyboard.figure()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """On a narrow screen the photo is above the figures, and shown when it is asked for."""
        super().resizeEvent(event)
        if self._split.fit(self.width()):
            self._show_photo(not self._split.is_narrow)
        self.foot.fit(low=self.height() < px(_LOW))

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Whoever comes to the page by its name is at the count, not who clicks beside it."""
        super().focusInEvent(event)
        if event.reason() is Qt.FocusReason.OtherFocusReason and self.steps.isVisible():
            self.steps.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Log the step whose letter was pressed at the count."""
        steps = tuple(e for e in self.desk.pack.events if e.code in self.steps.steps)
        is_at_count = self.keyboard.is_at(self.steps_part)
        if not is_at_count or not self.events_log.take_key(event, steps):
            super().keyPressEvent(event)
