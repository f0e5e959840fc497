"""What takes no clicks for a while: something else lay there a moment ago, and was pressed."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, Qt, QTimer
from PySide6.QtWidgets import QWidget


def make_deaf(widget: QWidget, *, for_ms: int) -> None:
    """Have a widget take no clicks from now on for so long; keys go on."""
    direct = Qt.FindChildOption.FindDirectChildrenOnly
    (widget.findChild(_Deafness, options=direct) or _Deafness(widget)).begin(for_ms)


class _Deafness(QTimer):
    """Ends once, however often it was begun meanwhile."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self._widget = widget
        self.setSingleShot(True)
        self.timeout.connect(lambda: self._set(False))

    def begin(self, for_ms: int) -> None:
        self._set(True)
        self.start(for_ms)

    def _set(self, deaf: bool) -> None:
        self._widget.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents, deaf)


def lies_on(widget: QWidget, other: QWidget) -> bool:
    """Return True if a widget takes any of the place that another has, or had when it was shown."""
    mine, theirs = (QRect(w.mapToGlobal(QPoint()), w.size()) for w in (widget, other))
    return mine.intersects(theirs)
