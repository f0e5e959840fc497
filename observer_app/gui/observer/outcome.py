"""What became of the protocol: compiled? posted? copy given? to whom, refused by whom?"""

from __future__ import annotations

from collections.abc import Mapping
from itertools import pairwise

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLayout, QLineEdit, QVBoxLayout, QWidget

from observer_app.core.kinds import Answer, CopyAnswer
from observer_app.gui.language import in_small
from observer_app.gui.widgets.basic import Choice, button, field, label, line_edit
from observer_app.gui.widgets.columns import Columns
from observer_app.gui.widgets.scroll import bring_into_view
from observer_app.gui.wording import answer_name
from observer_app.services.commands import RecordProtocol
from observer_app.services.protocols import ProtocolState

_FRAME = 32
"""What a line of input needs around its text."""


class Outcome(QWidget):
    """Three separate questions; each answer is an entry at once."""

    told = Signal(object)
    """A RecordProtocol."""

    def __init__(self) -> None:
        super().__init__()
        yes_no = [(answer, answer_name(answer)) for answer in Answer]
        self.compiled = Choice(yes_no, name=self.tr("Was a protocol compiled?"))
        self.posted = Choice(yes_no, name=self.tr("Was it posted at the station?"))
        self.copy = Choice(
            [(answer, answer_name(answer)) for answer in CopyAnswer],
            name=self.tr("Were you given a copy?"),
        )
        self._beside = {
            name: label(tone="warn", wrap=True) for name in ("compiled", "posted", "copy")
        }
        for said in self._beside.values():
            said.hide()
        self._told: RecordProtocol | None = None
        """What was said of the copy last, while it stands."""
        self.given_to = line_edit(self.tr("me; a party's observer; everybody who asked"))
        self.refused_by = line_edit(self.tr("by role: chair, secretary…"))
        self.words = line_edit(self.tr("as they said it"))
        self.compiled.chosen.connect(lambda v: self.told.emit(RecordProtocol(compiled=Answer(v))))
        self.posted.chosen.connect(lambda v: self.told.emit(RecordProtocol(posted=Answer(v))))
        self.copy.chosen.connect(self._copy_answered)
        self.save_given = button(self.tr("Write down"), self._save_given, role="small")
        self.save_refusal = button(self.tr("Write down"), self._save_refusal, role="small")
        self.save_given.setAccessibleName(self.tr("Write down who was given the copy"))
        self.save_refusal.setAccessibleName(self.tr("Write down the refusal"))
        self.given_to.returnPressed.connect(self._save_given)
        for line in (self.refused_by, self.words):
            line.returnPressed.connect(self._save_refusal)
        self.handing = _line((self.tr("Given to"), self.given_to), save=self.save_given)
        self.refusal = _line(
            (self.tr("Refused by"), self.refused_by),
            (self.tr("Their words"), self.words),
            save=self.save_refusal,
        )
        self.handing.hide()
        self.refusal.hide()
        self._build()

    def draw(self, state: ProtocolState, beside: Mapping[str, str]) -> None:
        """Show the answers that stand. beside: by question, what the record has otherwise."""
        for name, said in self._beside.items():
            said.setText(beside.get(name, ""))
            said.setVisible(name in beside)
        answers = state.answers
        self.compiled.set_value(answers.get("compiled", ""))
        self.posted.set_value(answers.get("posted", ""))
        copy = answers.get("copy", "")
        self._show_copy(copy)
        if self._told is not None and self._told.copy != copy:
            # Taken back, or of another station: it can be said again.
            self.forget()
        for control, name in (
            (self.given_to, "given_to"),
            (self.refused_by, "refused_by"),
            (self.words, "words"),
        ):
            if not control.hasFocus() and not control.isModified():
                control.setText(answers.get(name, ""))

    @property
    def is_answered(self) -> bool:
        """True when each of the three questions has an answer."""
        return all(choice.value for choice in (self.compiled, self.posted, self.copy))

    def beside(self, question: str) -> str:
        """Return what the record has otherwise than an answer, "" if nothing."""
        return self._beside[question].text()

    @property
    def is_doubted(self) -> bool:
        """True while something in the record does not agree with an answer."""
        return any(said.text() for said in self._beside.values())

    def summary(self) -> str:
        """Return the three answers in one line."""
        captions = (
            (self.tr("compiled"), self.compiled),
            (self.tr("posted"), self.posted),
            (self.tr("copy"), self.copy),
        )
        said = [
            f"{caption}: {in_small(answer_name(choice.value)) if choice.value else '—'}"
            for caption, choice in captions
        ]
        return "  ·  ".join(said)

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        rows = (
            ("compiled", self.tr("Was a protocol compiled?"), self.compiled),
            ("posted", self.tr("Was it posted at the station?"), self.posted),
            ("copy", self.tr("Were you given a copy?"), self.copy),
        )
        for name, text, control in rows:
            caption = label(text, wrap=True)
            caption.setMinimumWidth(150)
            column.addWidget(Columns((caption, 2), (control, 5), spacing=12))
            column.addWidget(self._beside[name])
        column.addWidget(self.handing)
        column.addWidget(self.refusal)
        self._order()

    def _order(self) -> None:
        """Let Tab go from answer to answer, then to what is asked about the last one."""
        asked = (self.compiled, self.posted)
        answers = [choice.option(answer) for choice in asked for answer in Answer]
        copies = [self.copy.option(answer) for answer in CopyAnswer]
        typed = (self.given_to, self.save_given, self.refused_by, self.words, self.save_refusal)
        for one, after in pairwise([*answers, *copies, *typed]):
            QWidget.setTabOrder(one, after)

    def _show_copy(self, value: str) -> None:
        self.copy.set_value(value)
        self.handing.setVisible(value == CopyAnswer.GIVEN)
        self.refusal.setVisible(value == CopyAnswer.REFUSED)

    def _copy_answered(self, value: str) -> None:
        # The keyboard stays at the answer, as at the other questions: Tab leads to the fields.
        self._show_copy(value)
        self._show_asked()
        self._tell(RecordProtocol(copy=CopyAnswer(value)))

    def _show_asked(self) -> None:
        """Bring into view what is asked about the answer that was given."""
        for part in (self.handing, self.refusal):
            if not part.isHidden():
                bring_into_view(part)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep in view what is asked when a line that appears above moves it."""
        super().resizeEvent(event)
        used = self.window().focusWidget()
        if used is not None and self.copy.isAncestorOf(used):
            self._show_asked()

    def forget(self) -> None:
        """Let what was told last be told once more: it was not written down."""
        self._told = None

    def _tell(self, command: RecordProtocol) -> None:
        """Tell an answer; pressed twice in a hurry it is one statement."""
        if command != self._told:
            self._told = command
            self.told.emit(command)

    def _save_given(self) -> None:
        self.given_to.setModified(False)
        self._tell(RecordProtocol(copy=CopyAnswer.GIVEN, given_to=self.given_to.text().strip()))

    def _save_refusal(self) -> None:
        self.refused_by.setModified(False)
        self.words.setModified(False)
        self._tell(
            RecordProtocol(
                copy=CopyAnswer.REFUSED,
                refused_by=self.refused_by.text().strip(),
                words=self.words.text().strip(),
            )
        )


def _line(*fields: tuple[str, QLineEdit], save: QWidget) -> QWidget:
    """Return fields beside each other, each wide enough for its hint; the last with `save`."""
    parts: list[tuple[QLayout, int]] = []
    for place, (caption, control) in enumerate(fields):
        hint = control.fontMetrics().horizontalAdvance(control.placeholderText())
        control.setMinimumWidth(hint + _FRAME)
        whole: QLayout = field(caption, control)
        if place == len(fields) - 1:
            line = QHBoxLayout()
            line.setSpacing(10)
            line.addLayout(whole, 1)
            line.addWidget(save, 0, Qt.AlignmentFlag.AlignBottom)
            whole = line
        parts.append((whole, place + 1))
    return Columns(*parts, spacing=10)
