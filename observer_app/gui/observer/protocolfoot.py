"""The foot of the protocol's page: what adds up, and the way to save; its height never changes."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QGridLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from observer_app.gui.observer.checks import Checks
from observer_app.gui.widgets.scroll import scrolled

_AROUND, _BETWEEN, _RING = 14, 6, 2
"""What a finding needs around its words, above the line below it, and for the ring, in pixels."""
_LENGTH = 125
"""So many letters of figures have room: a sentence with two clock times in any language."""
_MOST, _NOTCH = 4, 120
_STEPS = {
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_PageDown: 1,
    Qt.Key.Key_Space: 1,
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_PageUp: -1,
}


class ProtocolFoot(QWidget):
    """The checks beside the way to save: in sight wherever one types.

    However much does not add up, no row above is covered or moved: one finding is shown, which
    says how many there are; keys, wheel and a click lead from one to the next.
    """

    def __init__(self, checks: Checks, save: QPushButton) -> None:
        super().__init__()
        self._checks, self._save = checks, save
        self.is_low, self._turned = False, 0
        inner = QVBoxLayout()
        inner.setSpacing(0)
        inner.addWidget(checks)
        inner.addStretch(1)
        self.area: QScrollArea = scrolled(inner, keeps_width=True)
        inner.setContentsMargins(0, 0, 4, 0)
        # Tab comes here before saving; what is said is told by a screen reader as it appears.
        self.area.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.area.setProperty("role", "ringed")
        self.area.setAccessibleName(self.tr("What adds up, and what does not"))
        self.area.installEventFilter(self)
        self.area.viewport().installEventFilter(self)
        checks.changed.connect(self._to_the_gravest)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(6)
        grid.setColumnStretch(0, 1)
        grid.setRowStretch(0, 1)
        grid.addWidget(self.area, 0, 0)
        grid.addWidget(checks.told, 1, 0)
        grid.addWidget(save, 0, 1, 2, 1, Qt.AlignmentFlag.AlignBottom)
        self.fit(low=False)

    def fit(self, *, low: bool) -> None:
        """Take room for one finding, and where the page is not low for the line below it."""
        self.is_low = low
        metrics = self._checks.told.fontMetrics()
        line = metrics.lineSpacing()
        width = max(1, self.width() - self._save.sizeHint().width() - 2 * (_AROUND + _RING))
        lines = 1 if low else min(_MOST, -(-_LENGTH * metrics.averageCharWidth() // width))
        needed = (1 + max(lines, 1 if low else 2)) * line + _AROUND + 2 * _RING
        needed += 0 if low else line + _BETWEEN
        self.setFixedHeight(max(needed, self._save.sizeHint().height()))
        self._show_told()

    def step(self, by: int) -> None:
        """Show the finding after or before, or the rest of one that is longer than its room."""
        bar = self.area.verticalScrollBar()
        places = self._checks.stops(self.area.viewport().height())
        ahead = [place for place in places if place > bar.value()]
        behind = [place for place in places if place < bar.value()]
        if by > 0 and ahead:
            bar.setValue(ahead[0])
        elif by < 0 and behind:
            bar.setValue(behind[-1])

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Have room for the same words in another width."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.fit(low=self.is_low)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Go from finding to finding; give each the whole room."""
        if watched is self.area.viewport():
            if event.type() == QEvent.Type.Resize:
                self._checks.fill_room(self.area.viewport().height())
            elif isinstance(event, QWheelEvent):
                self._turn(event.angleDelta().y())
                return True
            elif event.type() == QEvent.Type.MouseButtonPress:
                self._step_round()
        elif isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            by = _STEPS.get(Qt.Key(event.key()), 0)
            if by and not event.modifiers():
                self.step(by)
                return True
        return super().eventFilter(watched, event)

    def _turn(self, delta: int) -> None:
        """Take a wheel's turn: a whole notch is a finding, however finely it is told."""
        self._turned += delta
        notches = int(self._turned / _NOTCH)
        self._turned -= notches * _NOTCH
        for _ in range(abs(notches)):
            self.step(-1 if notches > 0 else 1)

    def _step_round(self) -> None:
        bar = self.area.verticalScrollBar()
        if bar.value() < bar.maximum():
            self.step(1)
        else:
            bar.setValue(0)

    def _to_the_gravest(self) -> None:
        self._turned = 0
        self._checks.fill_room(self.area.viewport().height())
        self.area.verticalScrollBar().setValue(0)
        self._show_told()

    def _show_told(self) -> None:
        self._checks.told.setVisible(not self.is_low or not self._checks.said)
