"""A filter of the events of the one control in use: one of all events would cost too much."""

from __future__ import annotations

import shiboken6
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QWidget


class InFocus(QObject):
    """Sees the events of what has the keyboard, if `wants` that, and of nothing else."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.focusChanged.connect(self._follow)

    def wants(self, control: QWidget) -> bool:
        """Return whether its events are to be seen."""
        raise NotImplementedError

    def _follow(self, old: QWidget | None, new: QWidget | None) -> None:
        if old is not None and shiboken6.isValid(old):
            old.removeEventFilter(self)
        if new is not None and self.wants(new):
            new.installEventFilter(self)
