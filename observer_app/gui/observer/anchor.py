"""What one is at keeps its place on the screen when something above it grows."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtGui import QMoveEvent
from PySide6.QtWidgets import QScrollArea, QWidget


class Anchor(QObject):
    """Scrolls by as much as a part was moved, while that part or a `beside` has the keyboard.

    Who opens or closes what is above it has the keyboard there, and sees that move the part.
    """

    def __init__(self, part: QWidget, area: QScrollArea, *, beside: QWidget) -> None:
        super().__init__(part)
        self._part, self._area, self._beside = part, area, beside
        part.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the part."""
        if watched is self._part and isinstance(event, QMoveEvent) and self._is_used():
            grown = event.pos().y() - event.oldPos().y()
            bar = self._area.verticalScrollBar()
            wanted = bar.value() + grown
            bar.setValue(wanted)
            if bar.value() != wanted:
                # The room for it comes with the next round of events.
                QTimer.singleShot(0, self, lambda: bar.setValue(wanted))
        return super().eventFilter(watched, event)

    def _is_used(self) -> bool:
        focused = self._part.window().focusWidget()
        return focused is not None and (focused is self._beside or self._part.isAncestorOf(focused))
