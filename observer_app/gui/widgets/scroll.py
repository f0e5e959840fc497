"""A scroll area for small screens and large type. Qt has it follow Tab, and nothing else."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

_SETTLED_MS = 60
"""What appears inside nested layouts has its place a few rounds of events later."""


def scrolled(layout: QVBoxLayout, *, keeps_width: bool = False) -> QScrollArea:
    """Return a scroll area around a layout, for small screens and large type.

    keeps_width: the bar has its place even while there is nothing to scroll; one that comes
    would move what it narrows.
    """
    inside = QWidget()
    inside.setObjectName("content")
    layout.setContentsMargins(2, 2, 2 if keeps_width else 8, 8)
    inside.setLayout(layout)
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
    if keeps_width:
        area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        bar = area.verticalScrollBar()
        # The theme draws no handle on a bar that is disabled.
        bar.setEnabled(False)
        bar.rangeChanged.connect(lambda least, most: bar.setEnabled(least < most))
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidget(inside)
    return area


def bring_into_view(widget: QWidget) -> None:
    """Scroll to a widget that has just appeared, once it has its place."""

    def scroll() -> None:
        area = scroll_area(widget)
        if area is not None and widget.isVisible():
            area.ensureWidgetVisible(widget, 0, 24)

    QTimer.singleShot(_SETTLED_MS, widget, scroll)


def scroll_area(widget: QWidget) -> QScrollArea | None:
    """Return the scroll area that a widget is in."""
    area = widget.parentWidget()
    while area is not None and not isinstance(area, QScrollArea):
        area = area.parentWidget()
    return area
