"""A key's fingerprint, to be read aloud and compared: large, in groups of four."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from observer_app.core.fingerprint import spoken
from observer_app.gui.messages import MessageBar, Tone
from observer_app.gui.widgets.basic import button, row

_SHAPES = (6, 4, 3, 2)
"""Groups on a line: as many as there is room for, so that no line is left with one."""

_BETWEEN = "  "


class Fingerprint(QWidget):
    """Shows a fingerprint in the shape that it has everywhere, with a button that copies it."""

    def __init__(self, messages: MessageBar) -> None:
        """messages: where it is said that it was copied."""
        super().__init__()
        self._messages = messages
        self.value = ""
        self._label = QLabel()
        self._label.setProperty("role", "print")
        self._label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.copy = button(self.tr("Copy"), self._copy, role="small")
        self.copy.setAccessibleName(self.tr("Copy the fingerprint"))
        line = row(spacing=12)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(self._label, 1)
        line.addWidget(self.copy, 0, Qt.AlignmentFlag.AlignTop)
        self.setLayout(line)

    @property
    def text(self) -> str:
        """What is shown."""
        return self._label.text()

    def show_value(self, fingerprint: str) -> None:
        """Show a fingerprint ("SHA256:" and 43 characters)."""
        self.value = fingerprint
        self._break()
        self._label.setAccessibleName(spoken(fingerprint))
        self._label.setToolTip(
            self.tr("As ssh-keygen prints it: {print}").format(print=fingerprint)
        )

    def _break(self) -> None:
        """Write it in lines of equal length."""
        groups = spoken(self.value).split(" ")
        wide = self._label.fontMetrics().horizontalAdvance
        room = self._label.width()
        size = next((n for n in _SHAPES if wide(_BETWEEN.join(groups[:n])) <= room), _SHAPES[-1])
        lines = (groups[at : at + size] for at in range(0, len(groups), size))
        self._label.setText("\n".join(_BETWEEN.join(line) for line in lines))

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(spoken(self.value))
        self._messages.say(self.tr("The fingerprint is on the clipboard."), Tone.INFO)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Break the lines where there is room."""
        super().resizeEvent(event)
        self._break()
