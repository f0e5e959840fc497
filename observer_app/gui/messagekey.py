"""One key from anywhere in a window to what its messages offer, and back to where one was."""

from __future__ import annotations

import shiboken6
from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QWidget

from observer_app.gui.widgets.bubble import Bubble
from observer_app.gui.widgets.scroll import bring_into_view

MESSAGE_KEY = "F7"
"""Free on Linux, Windows and macOS, and no neighbour of a key that counts or ends the program."""


class MessageKey(QObject):
    """Leads to the newest message of a window, then to those before it, then back."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._came_from: QWidget | None = None
        shortcut = QShortcut(QKeySequence(MESSAGE_KEY), window)
        shortcut.setContext(Qt.ShortcutContext.WindowShortcut)
        shortcut.setAutoRepeat(False)
        shortcut.activated.connect(self._go)
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.focusChanged.connect(self._on_focus)

    def back(self) -> bool:
        """Return to where one was before the key. False: the keyboard is in no message."""
        if _message_of(self._window.focusWidget()) is None:
            return False
        return self._return()

    def _go(self) -> None:
        here = self._window.focusWidget()
        shown = self._shown()
        offering = [message for message in shown if _first(message) is not None]
        around = _message_of(here)
        place = offering.index(around) if around in offering else -1
        if place < 0:
            self._came_from = here
        if place + 1 < len(offering):
            self._enter(offering[place + 1])
        elif place >= 0:
            self._return()
        elif shown:
            # Nothing to press: it is read out once more.
            shown[0].announce()

    def _enter(self, message: Bubble) -> None:
        first = _first(message)
        if first is not None:
            first.setFocus(Qt.FocusReason.TabFocusReason)
            bring_into_view(first)

    def _return(self) -> bool:
        there, self._came_from = self._came_from, None
        if there is None or not shiboken6.isValid(there):
            return False
        if not (there.isVisible() and there.isEnabled()):
            return False
        there.setFocus(Qt.FocusReason.OtherFocusReason)
        return True

    def _shown(self) -> list[Bubble]:
        """Return the messages in sight, the newest first."""
        found = [
            message
            for message in self._window.findChildren(Bubble)
            if message.window() is self._window and message.isVisible()
        ]
        return sorted(found, key=lambda message: message.said, reverse=True)

    def _on_focus(self, old: QWidget | None, new: QWidget | None) -> None:
        """Return as well when the message goes: by Esc, or by what was pressed in it."""
        if self._came_from is None or old is None or old.window() is not self._window:
            return
        if _message_of(old) is None or _message_of(new) is not None:
            return
        if not old.isVisible():
            self._return()
        elif new is not None:
            self._came_from = None


def _message_of(widget: QWidget | None) -> Bubble | None:
    while widget is not None and not isinstance(widget, Bubble):
        widget = widget.parentWidget()
    return widget


def _first(message: Bubble) -> QWidget | None:
    return next((made for made in message.stops() if made.isEnabled()), None)
