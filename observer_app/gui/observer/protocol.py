"""Protocol: compiled? posted? copy given? Then its figures, checked as they are typed."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLineEdit, QVBoxLayout

from observer_app.core.arithmetic import CheckResult, Outcome, ProtocolContext, check_protocol
from observer_app.core.clock import read_time
from observer_app.core.kinds import Answer, CopyAnswer, EntryKind
from observer_app.core.pack import Contest, Level
from observer_app.gui.messages import Tone
from observer_app.gui.pages import Desk, Page, number
from observer_app.gui.widgets.basic import (
    Choice,
    button,
    card,
    clear,
    field,
    label,
    line_edit,
    row,
    set_tone,
)
from observer_app.gui.widgets.columns import Columns
from observer_app.gui.widgets.timefield import TimeField
from observer_app.gui.wording import answer_name
from observer_app.services import day
from observer_app.services.commands import RecordProtocol
from observer_app.services.session import Session

_FIGURE_WIDTH = 104


class ProtocolPage(Page):
    """What became of the protocol at this station, and what it says."""

    concerns = frozenset(
        {EntryKind.PROTOCOL, EntryKind.STATION, EntryKind.TALLY, EntryKind.EVENT, EntryKind.RETRACT}
    )

    def __init__(self, desk: Desk) -> None:
        super().__init__(
            desk,
            title=self.tr("Protocol"),
            help_line=self.tr("Three separate questions, then the figures as they stand there."),
        )
        self.view: day.ProtocolView | None = None
        self.context = ProtocolContext()
        self.contest: Contest | None = None
        self.lines: dict[str, QLineEdit] = {}
        self.votes: dict[str, QLineEdit] = {}
        yes_no = [(answer, answer_name(answer)) for answer in Answer]
        self.compiled = Choice(yes_no, name=self.tr("Was a protocol compiled?"))
        self.posted = Choice(yes_no, name=self.tr("Was it posted at the station?"))
        self.copy = Choice(
            [(answer, answer_name(answer)) for answer in CopyAnswer],
            name=self.tr("Were you given a copy?"),
        )
        self.refused_by = line_edit(self.tr("by role: chair, secretary…"))
        self.words = line_edit(self.tr("with what words"))
        self.compiled.chosen.connect(lambda v: self.send(RecordProtocol(compiled=Answer(v))))
        self.posted.chosen.connect(lambda v: self.send(RecordProtocol(posted=Answer(v))))
        self.copy.chosen.connect(self._copy_answered)
        self.save_refusal = button(self.tr("Write down"), self._save_refusal, role="small")
        self.refusal = QFrame()
        line = QHBoxLayout(self.refusal)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(12)
        line.addLayout(field(self.tr("Refused by"), self.refused_by), 1)
        line.addLayout(field(self.tr("Their words"), self.words), 2)
        line.addWidget(self.save_refusal, 0, Qt.AlignmentFlag.AlignBottom)
        self.refusal.hide()
        self._arrange()

    def _arrange(self) -> None:
        """Make the figures' half of the page and put both together."""
        self.contests = QHBoxLayout()
        self.source = Choice(
            (
                ("posted", self.tr("the posted sheet")),
                ("copy", self.tr("my copy")),
                ("read-aloud", self.tr("read aloud")),
                ("seen", self.tr("seen on the table")),
            ),
            name=self.tr("Where did you read them?"),
            value="posted",
        )
        self.source.chosen.connect(lambda _: self.source.setProperty("touched", True))
        self.completed = TimeField(self.desk, name=self.tr("Completed at"), hint="21:40")
        self.line_grid, self.vote_grid = QGridLayout(), QGridLayout()
        self.vote_title = label(role="section", wrap=True)
        self.sum_label = label(role="muted")
        self.checks = QVBoxLayout()
        self.save_button = button(
            self.tr("Save the figures"), self.save, role="primary", key="Ctrl+Return"
        )
        self.content.addWidget(self._question_card())
        self.content.addWidget(self._figure_card())
        self.content.addStretch(1)

    def refresh(self) -> None:
        """Read what is known of the protocols here."""

        def work(session: Session) -> tuple[day.ProtocolView, ProtocolContext] | None:
            if not session.station:
                return None
            context = day.protocol_context(session, session.station, session.device)
            return day.protocol_view(session), context

        self.read(work, self._draw)

    def save(self) -> None:
        """Keep the figures that were typed; empty fields are not known and stay out."""
        lines, votes = self._typed(self.lines), self._typed(self.votes)
        if lines is None or votes is None:
            self.messages.say(self.tr("The marked fields are not whole numbers."), Tone.WARN)
            return
        if not lines and not votes:
            self.messages.say(self.tr("No figure was typed yet."), Tone.INFO)
            return
        command = RecordProtocol(
            contest=self.contest.id if self.contest else "",
            source=self.source.value,
            lines=lines,
            votes=votes if self.contest else {},
            completed_at=self.completed.moment(),
        )
        self.send(command, lambda _: self.done(self.tr("Kept: the figures are in the journal.")))

    def arrive(self, what: object) -> None:
        """Answer the three questions, or type figures of a contest."""
        if what == "answers":
            self.compiled.option(Answer.YES).setFocus()

    def _question_card(self) -> QFrame:
        frame, column = card()
        rows = (
            (self.tr("Was a protocol compiled?"), self.compiled),
            (self.tr("Was it posted at the station?"), self.posted),
            (self.tr("Were you given a copy?"), self.copy),
        )
        captions = [label(text) for text, _ in rows]
        widest = max(caption.sizeHint().width() for caption in captions)
        for caption, (_, control) in zip(captions, rows, strict=True):
            caption.setMinimumWidth(widest)
            column.addWidget(Columns((caption, 0), (control, 1), spacing=20))
        column.addWidget(self.refusal)
        return frame

    def _figure_card(self) -> QFrame:
        frame, column = card(spacing=12)
        head = row(label(self.tr("The figures"), "section"), spacing=16)
        head.addLayout(self.contests)
        head.addStretch(1)
        column.addLayout(head)
        where = field(self.tr("Where did you read them?"), self.source)
        when = field(self.tr("Completed at"), self.completed)
        column.addWidget(Columns((where, 1), (when, 0), spacing=20))
        left, right = QVBoxLayout(), QVBoxLayout()
        left.addWidget(label(self.tr("Lines"), "section"))
        left.addLayout(self.line_grid)
        left.addStretch(1)
        right.addWidget(self.vote_title)
        right.addLayout(self.vote_grid)
        right.addWidget(self.sum_label)
        right.addSpacing(6)
        right.addWidget(label(self.tr("What adds up, and what does not"), "section"))
        right.addLayout(self.checks)
        right.addStretch(1)
        right.addLayout(row(1, self.save_button))
        column.addWidget(Columns((left, 1), (right, 1), spacing=28))
        return frame

    def _draw(self, read: tuple[day.ProtocolView, ProtocolContext] | None) -> None:
        if read is None:
            self.messages.say(
                self.tr("Say first which station you are at; then the protocol opens."),
                actions=(
                    (self.tr("Choose the station"), lambda: self.desk.navigate("today", "station")),
                ),
            )
            return
        first = self.view is None or self.view.station != read[0].station
        self.view, self.context = read
        if first:
            self._build(self.view)
        self._show()

    def _build(self, view: day.ProtocolView) -> None:
        clear(self.contests)
        if len(view.contests) > 1:
            choice = Choice(
                [(contest.id, self.desk.text(contest.title)) for contest in view.contests],
                name=self.tr("Contest"),
                value=view.contests[0].id,
            )
            choice.chosen.connect(self._choose_contest)
            self.contests.addWidget(choice)
        self._choose_contest(view.contests[0].id if view.contests else "")

    def _choose_contest(self, contest_id: str) -> None:
        self.contest = self.desk.pack.contest(contest_id) if contest_id else None
        clear(self.line_grid)
        clear(self.vote_grid)
        self.lines.clear()
        self.votes.clear()
        for place, line in enumerate(self.desk.pack.applicable_lines()):
            name = f"{line.item}  {self.desk.text(line.label)}".strip()
            self.lines[line.id] = self._figure(self.line_grid, place, name)
        for place, candidate in enumerate(self.contest.candidates if self.contest else ()):
            party = self.desk.text(candidate.party)
            name = self.desk.text(candidate.name) + (f"  ({party})" if party else "")
            self.votes[candidate.id] = self._figure(self.vote_grid, place, name)
        self.vote_title.setText(self.desk.text(self.contest.title) if self.contest else "")
        self.vote_title.setVisible(self.contest is not None)
        self.sum_label.setVisible(bool(self.votes))
        self._show()

    def _figure(self, grid: QGridLayout, place: int, name: str) -> QLineEdit:
        made = line_edit(name=name, width=_FIGURE_WIDTH)
        made.setAlignment(Qt.AlignmentFlag.AlignRight)
        made.textEdited.connect(lambda _: self._check())
        words = label(name, wrap=True)
        words.setBuddy(made)
        grid.addWidget(words, place, 0)
        grid.addWidget(made, place, 1)
        grid.setColumnStretch(0, 1)
        grid.setVerticalSpacing(5)
        return made

    def _show(self) -> None:
        """Show the answers and figures that stand."""
        if self.view is None:
            return
        state = self.view.state(self.contest.id if self.contest else "")
        if state is None:
            return
        self.compiled.set_value(state.answers.get("compiled", ""))
        self.posted.set_value(state.answers.get("posted", ""))
        copy = state.answers.get("copy", "")
        self.copy.set_value(copy)
        self.refusal.setVisible(copy == CopyAnswer.REFUSED)
        if state.answers.get("source") and not self.source.property("touched"):
            self.source.set_value(state.answers["source"])
        completed = state.answers.get("completed_at", "")
        if completed and not self.completed.line.hasFocus():
            self.completed.set_moment(read_time(completed))
        for control, name in ((self.refused_by, "refused_by"), (self.words, "words")):
            if not control.hasFocus() and not control.isModified():
                control.setText(state.answers.get(name, ""))
        for controls, figures in ((self.lines, state.lines), (self.votes, state.votes)):
            for name, control in controls.items():
                if name in figures and not control.hasFocus() and not control.isModified():
                    control.setText(str(figures[name]))
        self._check()

    def _typed(self, controls: dict[str, QLineEdit]) -> dict[str, int] | None:
        """Return the figures in fields, or None if one is no whole number."""
        found: dict[str, int] = {}
        is_whole = True
        for name, control in controls.items():
            text = "".join(control.text().split())
            wrong = bool(text) and not (text.isascii() and text.isdecimal() and len(text) < 9)
            if control.property("wrong") != wrong:
                control.setProperty("wrong", wrong)
                control.style().unpolish(control)
                control.style().polish(control)
            if wrong:
                is_whole = False
            elif text:
                found[name] = int(text)
        return found if is_whole else None

    def _check(self) -> None:
        lines, votes = self._typed(self.lines), self._typed(self.votes)
        clear(self.checks)
        if lines is None or votes is None:
            return
        self.sum_label.setText(self.tr("Sum: {sum}").format(sum=number(sum(votes.values()))))
        results = (
            check_protocol(self.desk.pack, self.contest, lines, votes, self.context)
            if lines or votes
            else ()
        )
        failed = [item for item in results if item.outcome is Outcome.FAILS]
        held = sum(1 for item in results if item.outcome is Outcome.HOLDS)
        for item in failed:
            self.checks.addWidget(self._check_line(item))
        if held:
            text = self.tr("%n check(s) add up", "", held)
            self.checks.addWidget(label(f"✓  {text}", tone="ok"))
        if not results:
            self.checks.addWidget(label(self.tr("Checked as you type."), "muted"))

    def _check_line(self, item: CheckResult) -> QFrame:
        frame = QFrame()
        frame.setProperty("role", "bar")
        set_tone(frame, "error" if item.level is Level.ERROR else "warn")
        column = QVBoxLayout(frame)
        column.setContentsMargins(10, 6, 10, 6)
        column.setSpacing(2)
        column.addWidget(label(self.desk.text(item.message), wrap=True))
        if item.left is not None and item.right is not None:
            column.addWidget(
                label(
                    self.tr("{left} against {right}, difference {difference}").format(
                        left=item.left, right=item.right, difference=item.difference
                    ),
                    "muted",
                )
            )
        return frame

    def _copy_answered(self, value: str) -> None:
        self.send(RecordProtocol(copy=CopyAnswer(value)))
        self.refusal.setVisible(value == CopyAnswer.REFUSED)
        if value == CopyAnswer.REFUSED:
            self.refused_by.setFocus()

    def _save_refusal(self) -> None:
        command = RecordProtocol(
            copy=CopyAnswer.REFUSED,
            refused_by=self.refused_by.text().strip(),
            words=self.words.text().strip(),
        )
        self.refused_by.setModified(False)
        self.words.setModified(False)
        self.send(command, lambda _: self.done(self.tr("Written down.")))
