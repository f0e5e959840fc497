"""Arrows on a plain button: the page scrolls, and the keyboard stays where it is."""

from __future__ import annotations

import shiboken6
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

_ARROWS = frozenset({Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down})


class ArrowsStay(QObject):
    """Keeps arrows from leaving a button that is none of a group.

    Qt takes them for Tab there: one who scrolls by arrows would be at another button, often out
    of sight, and the next Space or Enter would press it. Groups step by arrows themselves.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.focusChanged.connect(self._follow)

    def _follow(self, old: QWidget | None, new: QWidget | None) -> None:
        # On the one button alone: a filter of all events would cost more than it is worth.
        if isinstance(old, QAbstractButton) and shiboken6.isValid(old):
            old.removeEventFilter(self)
        if isinstance(new, QAbstractButton) and new.group() is None and not new.autoExclusive():
            new.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Pass arrows by the button, to what scrolls around it."""
        is_press = event.type() == QEvent.Type.KeyPress
        if is_press and isinstance(event, QKeyEvent) and event.key() in _ARROWS:
            event.ignore()
            return True
        return super().eventFilter(watched, event)
