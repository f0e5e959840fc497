"""One key from anywhere in a window to what its messages offer, and back to where one was."""

from __future__ import annotations

import shiboken6
from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QWidget

from observer_app.gui.widgets.bubble import Bubble, message_of, shown_in
from observer_app.gui.widgets.scroll import bring_into_view

MESSAGE_KEY = "F7"
"""Free on Linux, Windows and macOS, and no neighbour of a key that counts or ends the program."""


class MessageKey(QObject):
    """Leads to the newest message of a window, to those before it, then down the questions.

    What stands on a page is read from top to bottom; what lies above it came just now.
    """

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
        if message_of(self._window.focusWidget()) is None:
            return False
        return self._return()

    def _go(self) -> None:
        here = self._window.focusWidget()
        shown = self._shown()
        offering = [message for message in shown if _first(message) is not None]
        around = message_of(here)
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
        """Return the messages in sight: what came just now, then what stands, from the top."""
        found = shown_in(self._window)
        floating = (message for message in found if message.is_floating)
        standing = (message for message in found if not message.is_floating)
        return [
            *sorted(floating, key=lambda message: message.said, reverse=True),
            *sorted(standing, key=self._place),
        ]

    def _place(self, message: Bubble) -> tuple[int, int]:
        at = message.mapTo(self._window, QPoint(0, 0))
        return at.y(), at.x()

    def _on_focus(self, old: QWidget | None, new: QWidget | None) -> None:
        """Return as well when the message goes: by Esc, or by what was pressed in it."""
        if self._came_from is None or old is None or old.window() is not self._window:
            return
        if message_of(old) is None or message_of(new) is not None:
            return
        if not old.isVisible():
            self._return()
        elif new is not None:
            self._came_from = None


def _first(message: Bubble) -> QWidget | None:
    return next((made for made in message.stops() if made.isEnabled()), None)
