"""A scroll area for small screens and large type. Qt has it follow Tab, and nothing else."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QDialog, QFrame, QScrollArea, QVBoxLayout, QWidget

_EDGE = 12
_LEAST = 96
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


def fit_to_window(dialog: QDialog, area: QScrollArea, inside: QVBoxLayout, *, wide: int) -> None:
    """Make `dialog` as high as what `area` scrolls needs, and no larger than its window.

    inside: the layout that `scrolled` was given. wide: the width, in pixels, if there is room.
    """
    dialog.ensurePolished()
    parent, around = dialog.parentWidget(), dialog.layout()
    room = parent.window().size() if parent is not None else dialog.screen().size()
    wide = min(wide, room.width() - 2 * _EDGE)
    beside = area.verticalScrollBar().sizeHint().width()
    if around is not None:
        edges = around.contentsMargins()
        beside += edges.left() + edges.right()
    above = dialog.sizeHint().height() - area.sizeHint().height()
    inside.activate()
    needed = inside.heightForWidth(wide - beside) if inside.hasHeightForWidth() else -1
    high = max(needed, inside.sizeHint().height() if needed < 0 else 0) + above + 2
    area.setMinimumHeight(min(_LEAST, high))
    dialog.resize(wide, min(high, room.height() - 2 * _EDGE))


def bring_into_view(widget: QWidget, *, if_used: bool = False) -> None:
    """Scroll to a widget that has just appeared, once it has its place.

    if_used: not if the keyboard has gone elsewhere by then.
    """

    def scroll() -> None:
        area = scroll_area(widget)
        if if_used and not widget.hasFocus():
            return
        if area is not None and widget.isVisible():
            area.ensureWidgetVisible(widget, 0, 24)

    QTimer.singleShot(_SETTLED_MS, widget, scroll)


def scroll_area(widget: QWidget) -> QScrollArea | None:
    """Return the scroll area that a widget is in."""
    area = widget.parentWidget()
    while area is not None and not isinstance(area, QScrollArea):
        area = area.parentWidget()
    return area
