"""What adds up in a protocol, and what does not: said of figures, never of people."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

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

    def draw(self, results: Sequence[CheckResult], lines: Mapping[str, int]) -> None:
        """Show the outcome of checks of `lines`; what is shown already stays as it is."""
        words = words_in(self.desk.language)
        said = say_failures(results, pack=self.desk.pack, words=words, lines=lines)
        self._tell(results)
        if said == self.said:
            return
        self.said = said
        while len(self._lines) < len(said):
            self._lines.append(_Line())
            self.rows.addWidget(self._lines[-1])
        for line, item in zip(self._lines, said, strict=False):
            line.show_check(item)
        for line in self._lines[len(said) :]:
            line.hide()
        self._teller.tell(self.words)
        self.changed.emit()

    def _tell(self, results: Sequence[CheckResult]) -> None:
        held = sum(1 for item in results if item.outcome is Outcome.HOLDS)
        text = "✓  " + self.tr("%Ln check(s) add up", "", held) if held else ""
        if not results:
            text = self.tr("Checked as you type.")
        self.told.setText(text)
        set_tone(self.told, "ok" if held else "")


class _Line(QFrame):
    """One check: what it is about, and the figures."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "bar")
        self._about, self._figures = QLabel(), QLabel()
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 5, 10, 5)
        column.setSpacing(1)
        self._about.setProperty("role", "muted")
        for made in (self._about, self._figures):
            made.setWordWrap(True)
            column.addWidget(made)

    def show_check(self, said: Said) -> None:
        """Show what a check says."""
        set_tone(self, "error" if said.level is Level.ERROR else "warn")
        self._about.setText(said.about)
        self._figures.setText(said.figures)
        self._figures.setVisible(bool(said.figures))
        self.show()
