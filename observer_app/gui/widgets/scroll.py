"""A scroll area for small screens and large type; it follows the keyboard."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

_SETTLED_MS = 60
"""What appears inside nested layouts has its place a few rounds of events later."""


class _Scroll(QScrollArea):
    """A scroll area that brings what has the focus into view."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the keyboard."""
        if event.type() == QEvent.Type.FocusIn and isinstance(watched, QWidget):
            self.ensureWidgetVisible(watched, 0, 24)
        return super().eventFilter(watched, event)


def scrolled(layout: QVBoxLayout) -> QScrollArea:
    """Return a scroll area around a layout, for small screens and large type."""
    inside = QWidget()
    inside.setObjectName("content")
    layout.setContentsMargins(2, 2, 8, 8)
    inside.setLayout(layout)
    area = _Scroll()
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidget(inside)
    return area


def bring_into_view(widget: QWidget) -> None:
    """Scroll to a widget that has just appeared, once it has its place."""

    def scroll() -> None:
        area = widget.parentWidget()
        while area is not None and not isinstance(area, QScrollArea):
            area = area.parentWidget()
        if area is not None and widget.isVisible():
            area.ensureWidgetVisible(widget, 0, 24)

    QTimer.singleShot(_SETTLED_MS, widget, scroll)
