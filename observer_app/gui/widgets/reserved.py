"""Words for which the room of the longest is kept: what stands below them never moves."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRect, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

_WRAPS = int(Qt.TextFlag.TextWordWrap)
_MOST_PX = 10_000
_APART = 2
_FONT = frozenset({QEvent.Type.FontChange, QEvent.Type.StyleChange})


class Reserved(QWidget):
    """Labels one below the other, as high as the longest of what they may say, also when empty."""

    def __init__(self, labels: Sequence[QLabel], longest: Sequence[Sequence[str]]) -> None:
        """longest: all that they may say, each time one text for each label."""
        super().__init__()
        self._labels = tuple(labels)
        self._may_say = tuple(longest)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(_APART)
        for made in self._labels:
            column.addWidget(made)
        column.addStretch(1)

    def say(self, texts: Sequence[str]) -> None:
        """Show one text in each label; one without has no line, and the room stays as it is."""
        for made, text in zip(self._labels, texts, strict=True):
            made.setText(text)
            made.setVisible(bool(text))

    def _reserve(self) -> None:
        """Keep the height of the longest, in lines as wide as this is now."""
        room = QRect(0, 0, max(1, self.width()), _MOST_PX)
        for made in self._labels:
            made.ensurePolished()
        metrics = [made.fontMetrics() for made in self._labels]
        heights = [
            sum(
                one.boundingRect(room, _WRAPS, text).height() + _APART
                for one, text in zip(metrics, texts, strict=True)
            )
            for texts in self._may_say
        ]
        self.setMinimumHeight(max(heights, default=0))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Measure anew in another width."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._reserve()

    def changeEvent(self, event: QEvent) -> None:
        """Measure anew in another font."""
        super().changeEvent(event)
        if event.type() in _FONT:
            self._reserve()
