"""What takes no clicks for a while: something else lay there a moment ago, and was pressed."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, Qt, QTimer
from PySide6.QtWidgets import QWidget


def make_deaf(widget: QWidget, *, for_ms: int) -> None:
    """Have a widget take no clicks for a while; keys go on."""
    deaf = Qt.WidgetAttribute.WA_TransparentForMouseEvents
    widget.setAttribute(deaf, True)
    QTimer.singleShot(for_ms, widget, lambda: widget.setAttribute(deaf, False))


def lies_on(widget: QWidget, other: QWidget) -> bool:
    """Return True if a widget takes any of the place that another has, or had when it was shown."""
    mine, theirs = (QRect(w.mapToGlobal(QPoint()), w.size()) for w in (widget, other))
    return mine.intersects(theirs)
