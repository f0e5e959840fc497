"""A choice of long words: what does not fit becomes dots, and is whole in the tip."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QComboBox, QStyle, QStyleOptionComboBox, QStylePainter


class WordBox(QComboBox):
    """Qt cuts the words of a styled box in the middle of a letter."""

    def __init__(self, mode: Qt.TextElideMode = Qt.TextElideMode.ElideRight) -> None:
        """mode: where the dots are."""
        super().__init__()
        self._mode = mode
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)

    def shown_text(self) -> str:
        """Return as much of what is chosen as there is room for."""
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        part = QStyle.SubControl.SC_ComboBoxEditField
        room = self.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, option, part, self)
        # The style leaves a pixel free on either side.
        return self.fontMetrics().elidedText(self.currentText(), self._mode, room.width() - 4)

    def event(self, event: QEvent) -> bool:
        """Have the tip say what is chosen now."""
        if event.type() == QEvent.Type.ToolTip:
            self.setToolTip(self.currentText())
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the box with the words that fit."""
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        option.currentText = self.shown_text()
        painter = QStylePainter(self)
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)
