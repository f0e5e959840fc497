"""What the parts of the set-up share: the page they stand on."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QVBoxLayout, QWidget

if TYPE_CHECKING:
    from observer_app.gui.pages import Page


class Part(QWidget):
    """One part of the set-up; its messages appear on the page."""

    def __init__(self, page: Page) -> None:
        super().__init__()
        self.page = page
        self.desk = page.desk
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(12)

    def refresh(self) -> None:
        """Read again what is shown."""

    def begin(self) -> None:
        """Put the keyboard on the first thing that can be done here."""
        for made in self.findChildren(QAbstractButton):
            if made.isVisible() and made.isEnabled():
                made.setFocus(Qt.FocusReason.TabFocusReason)
                return

    def take(self, paths: Sequence[Path]) -> None:
        """Take files that were dropped elsewhere and belong here."""
