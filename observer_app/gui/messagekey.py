"""One key from anywhere in a window to what its messages offer, and back to where one was."""

from __future__ import annotations

import shiboken6
from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from observer_app.gui.widgets.bubble import Bubble, message_of, shown_in
from observer_app.gui.widgets.leftspace import leaves_space
from observer_app.gui.widgets.scroll import bring_into_view

MESSAGE_KEY = "F7"
"""Free on Linux, Windows and macOS, and no neighbour of a key that counts or ends the program."""
_PRESSING = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space})


class MessageKey(QObject):
    """Leads to the newest message of a window, to those before it, then down the questions.

    What stands on a page is read from top to bottom; what lies above it came just now.
    """

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._came_from: QWidget | None = None
        self._bounce = _Bounce(self)
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
        left = message_of(old)
        if old is None or left is None or old.window() is not self._window:
            return
        around = message_of(new)
        if not old.isVisible():
            self._lead_away(left, is_elsewhere=around is not None)
        elif new is not None and around is None:
            self._came_from = None

    def _lead_away(self, left: Bubble, *, is_elsewhere: bool) -> None:
        """Give the keyboard back when what was pressed is gone. is_elsewhere: Qt has handed it to
        another message, where the same key pressed twice would take back what was said.
        """
        there = self._came_from
        if there is None or not self._return():
            page = _page_around(left)
            if is_elsewhere and page is not None:
                page.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self._bounce.wait_at(there)


class _Bounce(QObject):
    """Lets a key that is pressed twice answer once: the second press was meant for what is gone."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._at: QWidget | None = None
        self._over = QTimer(self)
        self._over.setSingleShot(True)
        self._over.timeout.connect(lambda: self.wait_at(None))

    def wait_at(self, widget: QWidget | None) -> None:
        """Have a button take no key for as long as a double click lasts."""
        if self._at is not None and shiboken6.isValid(self._at):
            self._at.removeEventFilter(self)
        self._at = widget if isinstance(widget, QAbstractButton) else None
        if self._at is not None:
            self._at.installEventFilter(self)
            self._over.start(QApplication.doubleClickInterval())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the keys that press."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            is_voter = isinstance(watched, QWidget) and leaves_space(watched)
            return event.key() in _PRESSING and not (is_voter and event.key() == Qt.Key.Key_Space)
        return False


def _first(message: Bubble) -> QWidget | None:
    return next((made for made in message.stops() if made.isEnabled()), None)


def _page_around(widget: QWidget) -> QWidget | None:
    """Return what `widget` stands on and messages are said of."""
    around = widget.parentWidget()
    while around is not None and not around.property("holds_messages"):
        around = around.parentWidget()
    return around
