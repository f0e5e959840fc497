"""A window that opens and ends its process once it is painted: ours, or a bare one.

`python -m tests.bench.windows bare|unlock [FOLDER]`; FOLDER holds a notebook's keys.json,
so that the unlock page comes and not the page for a new notebook.
"""

from __future__ import annotations

import os
import sys
from typing import Any


def bare() -> None:
    """Show a plain PySide6 window with a label."""
    from PySide6.QtWidgets import QApplication, QLabel

    app = QApplication(sys.argv)
    _end_when_painted(QLabel)
    label = QLabel("A window")
    label.resize(1366, 768)
    label.show()
    app.exec()


def unlock() -> None:
    """Show the unlock window as the program does."""
    from pathlib import Path

    from observer_app.gui.app import run_window
    from observer_app.gui.start.window import StartWindow

    _end_when_painted(StartWindow)
    run_window(Path(sys.argv[2]))


def _end_when_painted(kind: Any) -> None:
    """Have the process end after the first window of `kind` and all in it was painted."""
    from PySide6.QtCore import QCoreApplication, QEvent

    class Last(QEvent):
        """Comes after what is being painted: posted events wait for it."""

    def painted(self: Any, event: Any) -> None:
        super(kind, self).paintEvent(event)
        QCoreApplication.postEvent(self, Last(QEvent.Type.User))

    def handled(self: Any, event: Any) -> bool:
        if event.type() == QEvent.Type.User:
            os._exit(0)
        return bool(super(kind, self).event(event))

    kind.paintEvent = painted
    kind.event = handled


if __name__ == "__main__":
    {"bare": bare, "unlock": unlock}[sys.argv[1]]()
