"""What the parts of the set-up share: the page they stand on, and a fingerprint shown large."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QSizePolicy, QVBoxLayout, QWidget

from observer_app.gui.messages import Tone
from observer_app.gui.widgets.basic import button, row

if TYPE_CHECKING:
    from observer_app.gui.pages import Page

_PREFIX = "SHA256:"
_GROUP = 4
_LINE_GROUPS = 6


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


class Fingerprint(QWidget):
    """A fingerprint to be read aloud: groups of four, two lines, large, with a copy button."""

    def __init__(self, page: Page) -> None:
        super().__init__()
        self._page = page
        self.value = ""
        self._label = QLabel()
        self._label.setProperty("role", "mono")
        self._label.setStyleSheet("font-size: 21px; font-weight: 600;")
        self._label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._label.setWordWrap(True)
        self._label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.copy = button(self.tr("Copy"), self._copy, role="small")
        self.copy.setAccessibleName(self.tr("Copy the fingerprint"))
        line = row(spacing=12)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(self._label, 1)
        line.addWidget(self.copy, 0, Qt.AlignmentFlag.AlignTop)
        self.setLayout(line)

    def show_value(self, fingerprint: str) -> None:
        """Show a fingerprint ("SHA256:" and 43 characters)."""
        self.value = fingerprint
        self._label.setText(spaced(fingerprint))
        self._label.setAccessibleName(fingerprint)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.value)
        self._page.messages.say(self.tr("The fingerprint is on the clipboard."), Tone.INFO)


def spaced(fingerprint: str) -> str:
    """Return a fingerprint in groups of four, without the name of its hash."""
    body = fingerprint.removeprefix(_PREFIX)
    groups = [body[at : at + _GROUP] for at in range(0, len(body), _GROUP)]
    lines = [groups[at : at + _LINE_GROUPS] for at in range(0, len(groups), _LINE_GROUPS)]
    return "\n".join("  ".join(line) for line in lines)
