"""The disk with the notebook went, or came back: a stick that was pulled, a loose cable."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

_LOOK_MS = 2_000
_KEYS_FILE = "keys.json"


class DiskWatch(QObject):
    """Looks every two seconds whether the notebook can still be reached."""

    gone = Signal()
    back = Signal()

    def __init__(self, parent: QObject, notebook: Path) -> None:
        super().__init__(parent)
        self._file = notebook / _KEYS_FILE
        self._was_there = self._file.is_file()
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.look)
        if self._was_there:
            self._timer.start(_LOOK_MS)

    def look(self) -> None:
        """Tell if the notebook went or came back since the last look."""
        there = self._file.is_file()
        if there is not self._was_there:
            self._was_there = there
            (self.back if there else self.gone).emit()
