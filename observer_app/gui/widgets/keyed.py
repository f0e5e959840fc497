"""A button with a key of its own."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QShortcutEvent
from PySide6.QtWidgets import QPushButton


class KeyedButton(QPushButton):
    """Acts as its key is pressed: what is typed next finds what it has done.

    Qt would show the button going down first, and act 100 ms later on whatever is there then.
    """

    def event(self, event: QEvent) -> bool:
        """Be pressed by the key."""
        if isinstance(event, QShortcutEvent) and not event.isAmbiguous():
            self.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self.click()
            return True
        return super().event(event)
