"""What stands where rows would stand: why there are none, and a way to what comes first."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QSizePolicy, QVBoxLayout, QWidget

from observer_app.gui.icons import pixmap
from observer_app.gui.look import current_theme
from observer_app.gui.widgets.basic import button, label


class Nothing(QWidget):
    """A picture, a sentence, and a button; takes the room that the rows would take."""

    def __init__(
        self,
        text: str = "",
        *,
        picture: str = "info",
        go: str = "",
        act: Callable[[], object] | None = None,
    ) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        mark = QLabel()
        mark.setPixmap(pixmap(picture, current_theme().border, size=44))
        mark.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._words = label(text, "muted", wrap=True)
        self._words.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 18, 12, 12)
        column.setSpacing(10)
        column.addWidget(mark)
        column.addWidget(self._words)
        self.go = button(go, act, role="small")
        if not go:
            self.go.hide()
        column.addWidget(self.go, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(1)

    def text(self) -> str:
        """What it says."""
        return self._words.text()

    def setText(self, text: str) -> None:
        """Say something else."""
        self._words.setText(text)
