"""What a message must leave in sight: headings, the clock and counts, and fields."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QAbstractSpinBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)

from observer_app.gui.widgets.bubble import Bubble, message_of

HEADS = {"title", "section", "figure", "huge"}
FIELDS = (QLineEdit, QPlainTextEdit, QComboBox, QAbstractSpinBox)


def covered(page: QWidget, message: Bubble) -> list[str]:
    """Return what of a page a message lies on that it must not."""
    window = page.window()
    shift = message.mapTo(window, QPoint(0, 0)) - page.mapTo(window, QPoint(0, 0))
    over = QRect(shift, message.size())
    found = []
    for widget in page.findChildren(QWidget):
        is_head = isinstance(widget, QLabel) and widget.text() and widget.property("role") in HEADS
        if not (is_head or isinstance(widget, FIELDS)) or message_of(widget) is not None:
            continue
        if not widget.isVisible():
            continue
        place = _in_sight(widget, page)
        if place.intersects(over):
            words = widget.text() if isinstance(widget, QLabel) else widget.accessibleName()
            found.append(f"{type(widget).__name__} {words!r} {place} by {over}")
    return found


def _in_sight(widget: QWidget, page: QWidget) -> QRect:
    """Return where the words or the field are, as far as they are not scrolled away."""
    size = widget.size()
    if isinstance(widget, QLabel) and not widget.wordWrap():
        size.setWidth(min(size.width(), widget.sizeHint().width()))
    place = QRect(widget.mapTo(page, QPoint(0, 0)), size).intersected(page.rect())
    above = widget.parentWidget()
    while above is not None and above is not page:
        if isinstance(above, QAbstractScrollArea):
            view = above.viewport()
            place = place.intersected(QRect(view.mapTo(page, QPoint(0, 0)), view.size()))
        above = above.parentWidget()
    return place
