"""What adds up in a protocol, and what does not: said of figures, never of people."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from observer_app.core.arithmetic import CheckResult, Outcome
from observer_app.core.pack import Level
from observer_app.gui.pages import Desk
from observer_app.gui.speaking import Teller
from observer_app.gui.widgets.basic import label, set_tone
from observer_app.services.checkwords import Said, say_failures
from observer_app.services.sheet_words import words_in


class Checks(QWidget):
    """The checks that do not hold, the gravest first; `told` says how many do."""

    changed = Signal()
    """Other checks are shown than before."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk
        self.said: tuple[Said, ...] = ()
        self.told = label(self.tr("Checked as you type."), "muted", wrap=True)
        self._lines: list[_Line] = []
        self._teller = Teller(self)
        self.rows = QVBoxLayout(self)
        self.rows.setContentsMargins(0, 0, 0, 0)
        self.rows.setSpacing(5)

    @property
    def words(self) -> str:
        """Everything that is shown, in one text."""
        return " ".join([*(item.line for item in self.said), self.told.text()])

    def draw(
        self, results: Sequence[CheckResult], lines: Mapping[str, int], *, is_whole: bool = True
    ) -> None:
        """Show the outcome of checks of `lines`; what is shown already stays as it is.

        is_whole: False if fields are marked, whose figures are none of those that were checked.
        """
        words = words_in(self.desk.language)
        said = say_failures(results, pack=self.desk.pack, words=words, lines=lines)
        self._tell(results, is_whole=is_whole)
        if said == self.said:
            return
        self.said = said
        while len(self._lines) < len(said):
            self._lines.append(_Line())
            self.rows.addWidget(self._lines[-1])
        for place, (line, item) in enumerate(zip(self._lines, said, strict=False), start=1):
            of = self.tr("{n} of {all}").format(n=place, all=len(said)) if len(said) > 1 else ""
            line.show_check(item, of)
        for line in self._lines[len(said) :]:
            line.hide()
        self._teller.tell(self.words)
        self.changed.emit()

    def fill_room(self, height: int) -> None:
        """Have each finding take at least so much, so that no other is half seen beside it."""
        for line in self._lines:
            line.setMinimumHeight(height)

    def stops(self, height: int) -> list[int]:
        """Return where to scroll to in a room: each finding, and the rest of a long one."""
        tops = [line for line in self._lines if not line.isHidden()]
        found: list[int] = []
        for line in tops:
            rest = max(0, line.height() - height)
            found += [line.y() + min(rest, done) for done in range(0, rest + height, height)]
        return sorted(set(found))

    def _tell(self, results: Sequence[CheckResult], *, is_whole: bool) -> None:
        held = sum(1 for item in results if item.outcome is Outcome.HOLDS)
        text = "✓  " + self.tr("%Ln check(s) add up", "", held) if held else ""
        if not results:
            text = self.tr("Checked as you type.")
        if not is_whole:
            text = f"{text}  ·  " * bool(text) + self.tr("Marked fields are not counted.")
        self.told.setText(text)
        set_tone(self.told, "ok" if held else "")


class _Line(QFrame):
    """One check: what it is about, and the figures."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "bar")
        self._about, self._figures, self._of = QLabel(), QLabel(), label(role="muted")
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 5, 10, 5)
        column.setSpacing(1)
        self._about.setProperty("role", "muted")
        for made in (self._about, self._figures):
            made.setWordWrap(True)
        head = QHBoxLayout()
        head.addWidget(self._about, 1)
        head.addWidget(self._of, 0, Qt.AlignmentFlag.AlignTop)
        column.addLayout(head)
        column.addWidget(self._figures)
        column.addStretch(1)

    def show_check(self, said: Said, of: str) -> None:
        """Show what a check says. of: which of how many it is, "" if it is alone."""
        self._of.setText(of)
        self._of.setVisible(bool(of))
        set_tone(self, "error" if said.level is Level.ERROR else "warn")
        self._about.setText(said.about)
        self._figures.setText(said.figures)
        self._figures.setVisible(bool(said.figures))
        self.show()
