"""Room for the curve of the day, and for what comes and goes beside it."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from observer_app.gui.look import px
from observer_app.gui.widgets.curve import CurveView

_ROOM_WIDTH, _ROOM_LEAST, _ROOM_HINT = 340, 276, 276


class CurveRoom(QWidget):
    """The curve with what comes and goes beside it: it gives way, and no button moves."""

    def __init__(self, *parts: QWidget) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        for part in parts:
            column.addWidget(part, 1 if isinstance(part, CurveView) else 0)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def hasHeightForWidth(self) -> bool:
        """The same height whatever is said."""
        return False

    def sizeHint(self) -> QSize:
        """A wide, low picture with a line below it."""
        return QSize(640, px(_ROOM_HINT))

    def minimumSizeHint(self) -> QSize:
        """Room for a question with its answers, a low curve and two lines below it."""
        return QSize(px(_ROOM_WIDTH), px(_ROOM_LEAST))
