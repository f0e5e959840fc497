"""A window that opens, paints once and closes: ours, or a bare one. For bench_start."""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path


def bare() -> None:
    """Show a plain PySide6 window with a label."""
    from PySide6.QtCore import QTimer
    from PySide6.QtWidgets import QApplication, QLabel

    app = QApplication(sys.argv)
    label = QLabel("A window")
    label.resize(1366, 768)
    label.show()
    QTimer.singleShot(0, app.quit)
    app.exec()


def unlock() -> None:
    """Show the unlock window as the program does."""
    from PySide6.QtCore import QTimer

    from observer_app.gui.app import run_window

    with tempfile.TemporaryDirectory() as folder:
        # Timers set before the loop starts fire once the window was shown.
        QTimer.singleShot(0, _quit)
        run_window(Path(folder) / "notebook")


def _quit() -> None:
    from PySide6.QtWidgets import QApplication

    QApplication.quit()


if __name__ == "__main__":
    {"bare": bare, "unlock": unlock}[sys.argv[1]]()
