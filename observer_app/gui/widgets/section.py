"""A part of a page that can be folded away; folded, one line says what is in it."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

_OPEN, _FOLDED = "▾", "▸"


class Section(QFrame):
    """A card with a heading that opens and folds it."""

    def __init__(self, title: str, body: QWidget) -> None:
        super().__init__()
        self.setProperty("role", "card")
        self._title = title
        self._body = body
        self.head = QPushButton()
        self.head.setProperty("role", "fold")
        self.head.setCheckable(True)
        self.head.setChecked(True)
        self.head.clicked.connect(lambda _=False: self.set_open(self.head.isChecked()))
        self.summary = QLabel()
        self.summary.setProperty("role", "muted")
        self.summary.setWordWrap(True)
        line = QHBoxLayout()
        line.setSpacing(12)
        line.addWidget(self.head)
        line.addWidget(self.summary, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 14, 10)
        column.setSpacing(8)
        column.addLayout(line)
        column.addWidget(body)
        self.set_open(True)

    @property
    def is_open(self) -> bool:
        """True while the whole part is shown."""
        return self.head.isChecked()

    def set_open(self, is_open: bool) -> None:
        """Show or fold it."""
        self.head.setChecked(is_open)
        self._body.setVisible(is_open)
        self.summary.setVisible(not is_open)
        self.head.setText(f"{_OPEN if is_open else _FOLDED}  {self._title}")
        self.head.setAccessibleName(self._title)

    def summarize(self, text: str) -> None:
        """Say in one line what is in it."""
        self.summary.setText(text)
        self.head.setAccessibleDescription(text)
