"""Checklists: the pack's forms, asked one by one; "not observed" is always an answer."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QMenu, QProgressBar, QScrollArea, QVBoxLayout

from observer_app.core import checklist
from observer_app.core.checklist import Answer
from observer_app.core.errors import ObserverError
from observer_app.core.kinds import EntryKind
from observer_app.core.pack import NOT_OBSERVED, Form, QuestionType
from observer_app.gui.messages import Tone
from observer_app.gui.observer.answers import QuestionCard
from observer_app.gui.observer.incident_form import Prefill
from observer_app.gui.observer.visits import VisitBar
from observer_app.gui.pages import Desk, Page, scrolled
from observer_app.gui.widgets.attachments import Intake
from observer_app.gui.widgets.basic import Choice, button, clear, label, row
from observer_app.gui.widgets.drop import on_paste
from observer_app.gui.wording import dict_of, value_text
from observer_app.services import day
from observer_app.services.checklists import record_photos
from observer_app.services.commands import AnswerChecklist, GivenAnswer
from observer_app.services.session import Changes, Session

_NOWHERE = ("", 0, "")
"""No form, visit and question."""


class ChecklistPage(Page):
    """One form at a time; each answer is kept at once."""

    concerns = frozenset(
        {EntryKind.CHECKLIST, EntryKind.EVIDENCE, EntryKind.STATION, EntryKind.RETRACT}
    )
    scrolls = False

    def __init__(self, desk: Desk) -> None:
        super().__init__(
            desk,
            title=self.tr("Checklists"),
            help_line=self.tr("Each answer is kept at once. “Not observed” is not “no”."),
        )
        forms = desk.pack.forms
        self.forms = Choice(
            [(form.id, desk.text(form.title)) for form in forms],
            name=self.tr("Form"),
            value=forms[0].id if forms else "",
        )
        self.forms.chosen.connect(self._choose)
        self.form: Form | None = forms[0] if forms else None
        self.answers: dict[str, Answer] = {}
        self.comments: dict[str, str] = {}
        self.photos: dict[str, int] = {}
        self.cards: dict[str, QuestionCard] = {}
        self.visits = VisitBar(desk)
        self.visits.chosen.connect(self._visit)
        self._photo_for = _NOWHERE
        self.intake = Intake(desk, text=self.tr("Photo"), pastes=self)
        self.intake.zone.hide()
        on_paste(self, self.intake.zone, is_unseen=True)
        self.intake.taken.connect(self._name_photos)
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
        self.content.addWidget(self.intake)
        self.content.addWidget(self._area, 1)

    def refresh(self) -> None:
        """Read the answers of the chosen form."""
        form = self.form
        if form is None:
            return

        def work(session: Session) -> day.ChecklistState | None:
            if not session.station:
                return None
            return day.checklist_state(session, form.id, visit=self.visits.wanted)

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
        self.form = self.desk.pack.form(form_id)
        self.visits.forget()
        self._went = ""
        self.cards.clear()
        clear(self._column)
        self.messages.clear()
        self.refresh()

    def _draw(self, state: day.ChecklistState | None) -> None:
        if state is None:
            self.messages.say(
                self.tr("Say first which station you are at; then the forms open."),
                actions=(
                    (self.tr("Choose the station"), lambda: self.desk.navigate("today", "station")),
                ),
            )
            return
        if self.form is None or state.form != self.form.id:
            return
        self.answers = checklist.read_answers(
            {"question": name, "value": value} for name, value in state.answers.items()
        )
        self.comments = dict(state.comments)
        self.photos = dict(state.photos or {})
        if self.form.repeatable:
            self.visits.draw(state)
        self.visits.setVisible(self.form.repeatable)
        self._show()

    def _show(self) -> None:
        """Show the questions that are asked now; cards that stay keep the keyboard."""
        assert self.form is not None
        pack, form = self.desk.pack, self.form
        if not self.cards:
            self._build(form)
        shown = {question.id for question in checklist.visible(pack, form, self.answers)}
        problems = {item.question: item for item in checklist.problems(pack, form, self.answers)}
        flags = {item.question: item for item in checklist.flags(pack, form, self.answers)}
        for name, made in self.cards.items():
            made.setVisible(name in shown)
            made.show_answer(self.answers.get(name, ""), self.comments.get(name, ""))
            made.show_photos(self.photos.get(name, 0))
            problem = problems.get(name)
            made.show_problem(
                ""
                if problem is None
                else self.desk.text(problem.message) or self.tr("This answer does not fit.")
            )
            flag = flags.get(name)
            code = pack.incident(flag.incident) if flag is not None else None
            made.show_offer(
                ""
                if code is None
                else self.tr("Note an incident: {code} {name}").format(
                    code=code.code, name=self.desk.text(code.label)
                )
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
            made.wants_incident.connect(self._offer_incident)
            made.wants_photo.connect(self._ask_photo)
            made.dropped.connect(self._take_photos)
            self.cards[question.id] = made
            self._column.addWidget(made)
        self._column.addStretch(1)

    def _answered(self, given: GivenAnswer) -> None:
        form = self.form
        if form is None:
            return
        question = next(q for q in form.questions if q.id == given.question)
        worded = isinstance(given.value, str) and given.value not in ("", NOT_OBSERVED)
        if question.type is QuestionType.INTEGER and worded:
            self.cards[given.question].show_problem(self.tr("A whole number, please."))
            return
        trial = {**self.answers, given.question: given.value}
        wrong = [
            item
            for item in checklist.problems(self.desk.pack, form, trial)
            if item.question == given.question and item.why != "constraint"
        ]
        if wrong:
            self.cards[given.question].show_problem(self.tr("This answer does not fit."))
            return
        self.answers[given.question] = given.value
        self.comments[given.question] = given.comment

        def failed(error: ObserverError) -> None:
            self.fail(error)
            self.mark_stale()

        self.send(AnswerChecklist(form.id, (given,), visit=self._number()), on_error=failed)
        # The answer's own handler runs now: rows may only come and go after it.
        QTimer.singleShot(0, self, self._show)

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
        answer = self.answers.get(question_id, "")
        said = value_text(self.desk, answer, dict_of(self.desk, question.options))
        text = f"{self.desk.text(question.label)}  {said}"
        comment = self.comments.get(question_id, "")
        self.desk.navigate(
            "incidents", Prefill(question.incident, f"{text}. {comment}" if comment else text)
        )

    def _ask_photo(self, question_id: str) -> None:
        menu = QMenu(self)
        zone = self.intake.zone
        for text, act in (
            (self.tr("Choose files…"), zone.ask),
            (self.tr("From the phone…"), self.intake.ask_phone),
            (self.tr("Paste"), zone.paste),
        ):
            menu.addAction(text).triggered.connect(lambda _=False, act=act: act())
        self._photo_for = (self.form.id if self.form else "", self._number(), question_id)
        made = self.cards[question_id].photo_button
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.aboutToHide.connect(made.setFocus)
        menu.popup(made.mapToGlobal(made.rect().bottomLeft()))

    def _take_photos(self, question_id: str, paths: list[Path]) -> None:
        self._photo_for = (self.form.id if self.form else "", self._number(), question_id)
        self.intake.take(paths)

    def _name_photos(self) -> None:
        taken = tuple(self.intake.ready)
        form, visit, question = self._photo_for
        self._photo_for = _NOWHERE
        if not form and self.form is not None:
            # Pasted: it belongs to the question that has the keyboard.
            form, visit, question = self.form.id, self._number(), self._present()
        if not taken:
            return
        if not question:
            self.intake.discard(self.intake.put_down())
            self.messages.say(self.tr("Put the keyboard on a question first."), Tone.WARN)
            return

        def done(_: Changes) -> None:
            self.intake.named()
            self.done(self.tr("%Ln photo(s) kept with the question.", "", len(taken)))

        self.desk.dispatcher.change(
            lambda session: record_photos(session, form, question, taken, visit=visit),
            done,
            self.fail,
            owner=self,
        )
