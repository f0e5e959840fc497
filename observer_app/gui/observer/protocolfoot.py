"""The foot of the protocol's page: what adds up, and the way to save; its height never changes."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from observer_app.gui.observer.checks import Checks
from observer_app.gui.pages import scrolled

_AROUND, _BETWEEN = 14, 6
"""What a finding needs around its words and above the line below it, in pixels."""


class ProtocolFoot(QWidget):
    """The checks beside the way to save: in sight wherever one types.

    However much does not add up, no row above is covered or moved: what has no room is scrolled.
    """

    def __init__(self, checks: Checks, save: QPushButton) -> None:
        super().__init__()
        self._checks, self._save = checks, save
        inner = QVBoxLayout()
        inner.setSpacing(4)
        inner.addWidget(checks)
        inner.addWidget(checks.told)
        inner.addStretch(1)
        self.area: QScrollArea = scrolled(inner)
        inner.setContentsMargins(0, 0, 4, 0)
        # Tab comes here after saving; what is said is told by a screen reader as it appears.
        self.area.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.area.setAccessibleName(self.tr("What adds up, and what does not"))
        checks.changed.connect(self._to_the_gravest)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(6)
        grid.setColumnStretch(0, 1)
        grid.addWidget(self.area, 0, 0)
        grid.addWidget(save, 0, 1, Qt.AlignmentFlag.AlignBottom)
        self.fit(low=False)

    def fit(self, *, low: bool) -> None:
        """Take room for one finding, and where the page is not low for the line below it."""
        line = self._checks.told.fontMetrics().lineSpacing()
        needed = 2 * line + _AROUND + (0 if low else line + _BETWEEN)
        self.setFixedHeight(max(needed, self._save.sizeHint().height()))

    def _to_the_gravest(self) -> None:
        self.area.verticalScrollBar().setValue(0)
