"""What adds up in a protocol, and what does not: said of figures, never of people."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from observer_app.core.arithmetic import CheckResult, Outcome, failures
from observer_app.core.pack import Level
from observer_app.gui.pages import Desk
from observer_app.gui.widgets.basic import clear, label, set_tone


class Checks(QWidget):
    """The checks' outcomes, those that do not hold first."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk
        self.failed = 0
        self.rows = QVBoxLayout(self)
        self.rows.setContentsMargins(0, 0, 0, 0)
        self.rows.setSpacing(5)

    def draw(self, results: Sequence[CheckResult]) -> None:
        """Show the outcome of checks."""
        clear(self.rows)
        failed = failures(results)
        self.failed = len(failed)
        held = sum(1 for item in results if item.outcome is Outcome.HOLDS)
        for item in failed:
            self.rows.addWidget(self._line(item))
        if held:
            text = self.tr("%n check(s) add up", "", held)
            self.rows.addWidget(label(f"✓  {text}", tone="ok"))
        if not results:
            self.rows.addWidget(label(self.tr("Checked as you type."), "muted"))

    def _line(self, item: CheckResult) -> QFrame:
        frame = QFrame()
        frame.setProperty("role", "bar")
        set_tone(frame, "error" if item.level is Level.ERROR else "warn")
        column = QVBoxLayout(frame)
        column.setContentsMargins(10, 4, 10, 4)
        column.setSpacing(1)
        column.addWidget(label(self.desk.text(item.message), wrap=True))
        if item.left is not None and item.right is not None:
            text = self.tr("{left} against {right}, difference {difference}").format(
                left=item.left, right=item.right, difference=item.difference
            )
            column.addWidget(label(text, "muted", wrap=True))
        return frame
