"""Checklists: the pack's forms, asked one by one; "not observed" is always an answer."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QProgressBar, QScrollArea, QVBoxLayout

from observer_app.core import checklist
from observer_app.core.checklist import Answer
from observer_app.core.errors import ObserverError
from observer_app.core.fold import Current
from observer_app.core.kinds import EntryKind
from observer_app.core.pack import Form
from observer_app.gui.entry_dialog import open_entry
from observer_app.gui.observer.answerfit import fits, problem_text, refusal
from observer_app.gui.observer.answers import QuestionCard
from observer_app.gui.observer.incidentoffer import offer_words, offered
from observer_app.gui.observer.questionphotos import QuestionPhotos
from observer_app.gui.observer.unsaved import unsaved_answers
from observer_app.gui.observer.visits import VisitBar
from observer_app.gui.pages import Desk, Page, scrolled
from observer_app.gui.widgets.basic import Choice, button, clear, label, row
from observer_app.services import day
from observer_app.services.checklists import incidents_noted
from observer_app.services.commands import AnswerChecklist, GivenAnswer
from observer_app.services.session import Session
from observer_app.services.unsaved import Paper, Typed, Unsaved, read_unsaved

_KEEP_MS = 700


@dataclass(frozen=True, slots=True)
class _Read:
    """What the notebook has. visit, sent: what was wanted, and answered, when it was asked."""

    station: str
    state: day.ChecklistState | None
    unsaved: Unsaved | None
    visit: int
    sent: int
    noted: Mapping[str, Current]


class ChecklistPage(Page):
    """One form at a time; each answer is kept at once."""

    concerns = frozenset(
        {
            EntryKind.CHECKLIST,
            EntryKind.EVIDENCE,
            EntryKind.INCIDENT,
            EntryKind.STATION,
            EntryKind.RETRACT,
        }
    )
    scrolls = False

    def __init__(self, desk: Desk) -> None:
        super().__init__(
            desk,
            title=self.tr("Checklists"),
            help_line=self.tr("Each answer is kept at once. “Not observed” is not “no”."),
        )
        forms = desk.pack.forms
        self.unsaved = unsaved_answers(desk)
        first = forms[0] if forms else None
        self.form: Form | None = desk.pack.form(self.unsaved.form) or first
        self.paper: Paper | None = None
        """What is shown; None until it is read."""
        self.forms = Choice(
            [(form.id, desk.text(form.title)) for form in forms],
            name=self.tr("Form"),
            value=self.form.id if self.form is not None else "",
        )
        self.forms.chosen.connect(self._choose)
        self.answers: dict[str, Answer] = {}
        self.comments: dict[str, str] = {}
        self.photos: Mapping[str, tuple[Current, ...]] = {}
        self.noted: Mapping[str, Current] = {}
        self.cards: dict[str, QuestionCard] = {}
        self.visits = VisitBar(desk)
        self.visits.wanted = self.unsaved.visit
        self.visits.chosen.connect(self._visit)
        self._sent = 0
        """How many answers were given; what was read before the newest of them is old."""
        self._keeping = QTimer(self)
        self._keeping.setSingleShot(True)
        self._keeping.setInterval(_KEEP_MS)
        self._keeping.timeout.connect(self.keep_typed)
        self.intake = QuestionPhotos(self, self._here)
        self.intake.kept.connect(
            lambda many: self.done(self.tr("%Ln photo(s) kept with the question.", "", many))
        )
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(self.tr("Answered"))
        self.progress_label = label(role="muted")
        self.next_button = button(self.tr("Next unanswered"), self.next_unanswered, key="Ctrl+Down")
        self.next_button.setProperty("role", "small")
        # A click leaves the keyboard on the question, from which the next one is looked for.
        self.next_button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._went = ""
        self._column = QVBoxLayout()
        self._column.setSpacing(8)
        self._area: QScrollArea = scrolled(self._column)
        head = row(self.progress_label, self.bar, self.next_button, spacing=12)
        head.setStretchFactor(self.bar, 1)
        self.content.addWidget(self.forms)
        self.content.addWidget(self.visits)
        self.content.addLayout(head)
        self.content.addWidget(self._area, 1)
        # Below: its progress comes and goes while one answers, and may move no answer.
        self.content.addWidget(self.intake)

    def refresh(self) -> None:
        """Read the answers of the chosen form."""
        form, visit, sent = self.form, self.visits.wanted, self._sent
        is_known = self.unsaved.is_read
        if form is None:
            return

        def work(session: Session) -> _Read:
            state, noted = None, {}
            if session.station:
                state = day.checklist_state(session, form.id, visit=visit)
                noted = incidents_noted(session, form.id, visit=state.visit)
            typed = None if is_known else read_unsaved(session)
            return _Read(session.station, state, typed, visit=visit, sent=sent, noted=noted)

        self.read(work, self._draw)

    def next_unanswered(self) -> None:
        """Go to the next question that waits for an answer; after the last, to the first."""
        if self.form is None:
            return
        waiting = checklist.unanswered(self.desk.pack, self.form, self.answers)
        order = [question.id for question in self.form.questions]
        here = self._present() or self._went
        after = order.index(here) if here in order else -1
        waiting = tuple(
            sorted(waiting, key=lambda q: (order.index(q.id) <= after, order.index(q.id)))
        )
        if not waiting:
            self.done(self.tr("Every question of this form has an answer."))
            return
        self._went = waiting[0].id
        made = self.cards[self._went]
        self._area.ensureWidgetVisible(made, 0, 60)
        made.focus_answer()

    def arrive(self, what: object) -> None:
        """Show a form."""
        if isinstance(what, str):
            self.forms.set_value(what)
            self._choose(what)

    def _choose(self, form_id: str) -> None:
        self._leave_fields()
        self.form = self.desk.pack.form(form_id)
        self.paper = None
        self.visits.forget()
        self._went = ""
        self.cards.clear()
        clear(self._column)
        self.messages.clear()
        self.refresh()

    def _leave_fields(self) -> None:
        """Have what is being typed told, as long as it is known where it belongs."""
        if self._present():
            self.setFocus()

    def _draw(self, read: _Read) -> None:
        if read.unsaved is not None and not self.unsaved.is_read:
            self.unsaved.take(read.unsaved)
            newest = self.unsaved.newest(read.station)
            if newest is not None and not self.unsaved.form:
                self._go_on_with(newest)
                return
        state = read.state
        if state is None:
            self.messages.say(
                self.tr("Say first which station you are at; then the forms open."),
                actions=(
                    (self.tr("Choose the station"), lambda: self.desk.navigate("today", "station")),
                ),
            )
            return
        if self.form is None or not self._is_wanted(read, state):
            return
        self.answers = checklist.read_answers(
            {"question": name, "value": value} for name, value in state.answers.items()
        )
        self.comments = dict(state.comments)
        self.photos = state.photos
        self.noted = read.noted
        if self.form.repeatable:
            self.visits.draw(state)
        self.visits.setVisible(self.form.repeatable)
        self._turn_to(Paper(read.station, state.form, self._number()))

    def _is_wanted(self, read: _Read, state: day.ChecklistState) -> bool:
        """Return whether this is what is to be shown, and not something older.

        An answer that was given since is on its way: after it, all is read again.
        """
        is_visit = self.visits.wanted in (read.visit, state.visit)
        return state.form == self.form_id and is_visit and read.sent == self._sent

    def _go_on_with(self, paper: Paper) -> None:
        """Show first where something was typed when the notebook was closed."""
        if self.desk.pack.form(paper.form) is not None:
            self.forms.set_value(paper.form)
            self._choose(paper.form)
            self.visits.wanted = paper.visit
        self.refresh()

    @property
    def form_id(self) -> str:
        """The id of the form that is shown, "" if the pack has none."""
        return self.form.id if self.form is not None else ""

    def _turn_to(self, paper: Paper) -> None:
        """Show a paper: its answers, and what was typed on it before and is not saved."""
        assert self.form is not None
        is_other, self.paper = paper != self.paper, paper
        self.unsaved.form, self.unsaved.visit = paper.form, paper.visit
        if not is_other:
            self._show()
            return
        typed = self.unsaved.of(paper)
        if not self.cards:
            self._build(self.form)
        for made in self.cards.values():
            made.empty()
        for name, made in self.cards.items():
            made.show_answer(self.answers.get(name, ""), self.comments.get(name, ""))
            if name in typed:
                made.put_back(typed[name])
                made.refuse(self._refusal(GivenAnswer(name, made.reading)) or self._not_saved())
        self._show()

    def _not_saved(self) -> str:
        return self.tr("Typed, not saved yet: click into the field and press Tab.")

    def _show(self) -> None:
        """Show the questions that are asked now; cards that stay keep the keyboard."""
        if self.form is None or self.paper is None:
            return
        pack, form = self.desk.pack, self.form
        shown = {question.id for question in checklist.visible(pack, form, self.answers)}
        problems = {item.question: item for item in checklist.problems(pack, form, self.answers)}
        flags = {item.question: item for item in checklist.flags(pack, form, self.answers)}
        if self._present() not in shown:
            # Qt would hand the keyboard to the next question, which would take the next keys.
            self._leave_fields()
        for name, made in self.cards.items():
            made.setVisible(name in shown)
            made.show_answer(self.answers.get(name, ""), self.comments.get(name, ""))
            self._note(name)
            made.show_photos(len(self.photos.get(name, ())))
            made.show_problem(problem_text(self.desk, problems.get(name)))
            flag = flags.get(name)
            code = pack.incident(flag.incident) if flag is not None else None
            noted = self.noted.get(name)
            made.show_offer(
                "" if code is None else offer_words(self.desk, code, noted),
                noted="" if noted is None else noted.id,
            )
        done = checklist.progress(pack, form, self.answers)
        self.bar.setRange(0, max(1, done.asked))
        self.bar.setValue(done.answered)
        self.progress_label.setText(
            self.tr("{answered} of {asked} answered").format(
                answered=done.answered, asked=done.asked
            )
        )

    def _build(self, form: Form) -> None:
        for question in form.questions:
            made = QuestionCard(self.desk, question, place=question.id)
            made.answered.connect(self._answered)
            made.edited.connect(self._edited)
            made.wants_incident.connect(self._offer_incident)
            made.offer.shown.connect(lambda entry_id: open_entry(self.desk, entry_id, self))
            if (code := self.desk.pack.incident(question.incident)) is not None:
                made.offer.reserve(offer_words(self.desk, code))
            made.wants_photo.connect(self._ask_photo)
            made.dropped.connect(self._take_photos)
            self.cards[question.id] = made
            self._column.addWidget(made)
        self._column.addStretch(1)

    def _answered(self, given: GivenAnswer) -> None:
        form, made = self.form, self.cards.get(given.question)
        if form is None or made is None:
            return
        if why := self._refusal(given):
            made.refuse(why)
            self._note(given.question)
            return
        self.answers[given.question] = given.value
        self.comments[given.question] = given.comment
        self._sent += 1
        paper, typed = self.paper, made.typed
        made.accept(given)

        def failed(error: ObserverError) -> None:
            if paper is not None and paper == self.paper:
                made.give_back(self._not_saved())
                self._note(given.question)
            elif paper is not None and self.unsaved.note(paper, given.question, typed):
                self.keep_typed()
            self.fail(error)
            self.mark_stale()

        self.send(AnswerChecklist(form.id, (given,), visit=self._number()), on_error=failed)
        self._note(given.question)
        # The answer's own handler runs now: rows may only come and go after it.
        QTimer.singleShot(0, self, self._show)

    def _refusal(self, given: GivenAnswer) -> str:
        assert self.form is not None
        question = next(q for q in self.form.questions if q.id == given.question)
        return refusal(self.desk, question, given.value)

    def _edited(self, question_id: str) -> None:
        """Say no more of an answer that is being typed once it fits; what does not, waits."""
        made = self.cards[question_id]
        if made.is_line_typed and self.form is not None:
            answers = {**self.answers, question_id: made.reading}
            if fits(self.desk, self.form, answers, question=question_id):
                made.hush()
        self._note(question_id)

    def _note(self, question_id: str) -> None:
        """Remember what stands in the fields of a question and in no entry."""
        made = self.cards.get(question_id)
        if made is None or self.paper is None:
            return
        typed = made.typed
        if not self.unsaved.note(self.paper, question_id, typed):
            return
        if typed == Typed():
            self.keep_typed()
        # Not put off by the next key: who writes without a pause loses no more than a moment.
        elif not self._keeping.isActive():
            self._keeping.start()

    def hideEvent(self, event: QHideEvent) -> None:
        """Keep what is typed: the window may be about to lock."""
        super().hideEvent(event)
        self.keep_typed()

    def keep_typed(self) -> None:
        """Keep at once the answers that are refused, or begun."""
        self._keeping.stop()
        self.unsaved.keep(self.desk)

    def _number(self) -> int:
        """Return the visit that answers belong to, 0 for a form that has one filling-in."""
        return self.visits.shown if self.form is not None and self.form.repeatable else 0

    def _visit(self) -> None:
        """Show another visit: its own answers, none of the other's."""
        focused = self.focusWidget()
        if focused is not None:
            self.setFocus()
        self.refresh()

    def _present(self) -> str:
        """Return the question that has the keyboard, "" if none has."""
        focused = self.window().focusWidget()
        return next(
            (name for name, made in self.cards.items() if focused and made.isAncestorOf(focused)),
            "",
        )

    def _offer_incident(self, question_id: str) -> None:
        """Open the incident that an answer suggests, with what was answered."""
        assert self.form is not None
        question = next(q for q in self.form.questions if q.id == question_id)
        known = offered(
            self.desk,
            question,
            answer=self.answers.get(question_id, ""),
            comment=self.comments.get(question_id, ""),
            photos=self.photos.get(question_id, ()),
        )
        self.desk.navigate("incidents", known)

    def _here(self) -> tuple[Paper, str] | None:
        """Return the question that has the keyboard, on its paper."""
        return self._on_paper(self._present())

    def _on_paper(self, question_id: str) -> tuple[Paper, str] | None:
        return (self.paper, question_id) if self.paper is not None and question_id else None

    def _ask_photo(self, question_id: str) -> None:
        self.intake.ask_for(self._on_paper(question_id), self.cards[question_id].photo_button)

    def _take_photos(self, question_id: str, paths: list[Path]) -> None:
        self.intake.take_for(self._on_paper(question_id), paths)
