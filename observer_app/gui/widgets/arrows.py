"""Arrows on a plain button: the page scrolls, and the keyboard stays where it is."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QWidget

from observer_app.gui.widgets.infocus import InFocus

_ARROWS = frozenset({Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down})


class ArrowsStay(InFocus):
    """Keeps arrows from leaving a button that is none of a group.

    Qt takes them for Tab there: one who scrolls by arrows would be at another button, often out
    of sight, and the next Space or Enter would press it. Groups step by arrows themselves.
    """

    def wants(self, control: QWidget) -> bool:
        """See a button that is none of a group."""
        if not isinstance(control, QAbstractButton):
            return False
        return control.group() is None and not control.autoExclusive()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Pass arrows by the button, to what scrolls around it."""
        is_press = event.type() == QEvent.Type.KeyPress
        if is_press and isinstance(event, QKeyEvent) and event.key() in _ARROWS:
            event.ignore()
            return True
        return super().eventFilter(watched, event)
