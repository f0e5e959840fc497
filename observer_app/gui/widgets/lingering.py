"""How long a message is there: until it could be read, and marked for a moment when it is new."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication, QWidget

_FRESH_MS = 900
"""So long a message is marked that came in the place of another one: it may look the same."""
_LEAST_MS, _CHARACTER_MS, _MOST_MS = 6_000, 70, 20_000
"""How long a message is left to be read: a slow reader takes 14 characters a second."""


class Lingering(QObject):
    """Tells when a message may go by itself; one that is used stays."""

    over = Signal()

    def __init__(self, message: QWidget) -> None:
        super().__init__(message)
        self._message = message
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._time_is_up)
        self._fresh = QTimer(self)
        self._fresh.setSingleShot(True)
        self._fresh.setInterval(_FRESH_MS)
        self._fresh.timeout.connect(lambda: self.mark_fresh(False))

    def start(self, text: str | None) -> None:
        """Let it go once `text` could be read; None: it stays."""
        self._timer.stop()
        if text is not None:
            self._timer.start(linger_ms(text))

    def mark_fresh(self, fresh: bool) -> None:
        """Mark it as new, for a moment, or no longer."""
        message = self._message
        if bool(message.property("fresh")) is not fresh:
            message.setProperty("fresh", fresh)
            message.style().unpolish(message)
            message.style().polish(message)
        if fresh:
            self._fresh.start()

    def _time_is_up(self) -> None:
        focus = QApplication.focusWidget()
        message = self._message
        if message.underMouse() or (focus is not None and message.isAncestorOf(focus)):
            self._timer.start(_LEAST_MS)
        else:
            self.over.emit()


def linger_ms(text: str) -> int:
    """Return how long a message is shown before it goes by itself."""
    return min(_MOST_MS, _LEAST_MS + _CHARACTER_MS * len(text))
