"""An event of the day as a button: its letter, its name, and when it was logged last."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout

from observer_app.gui.look import text_percent
from observer_app.gui.widgets.basic import label, row

LARGE = 150
"""Per cent of the text size at which a time has no room beside the name of its event."""


class EventButton(QPushButton):
    """An event with its letter and, once it was logged, the time."""

    def __init__(self, key: str, text: str) -> None:
        super().__init__()
        self._text = text
        self.setProperty("role", "event")
        self.setMinimumHeight(48)
        # A click leaves the keyboard with the page: space counts, it must not log again.
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setToolTip(text)
        self.setAccessibleName(text)
        self.setAccessibleDescription(key)
        letter = label(key, "key")
        letter.setHidden(not key)
        letter.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._time = label(role="chip", tone="ok")
        self._time.hide()
        line = QHBoxLayout(self)
        line.setContentsMargins(10, 4, 10, 4)
        line.setSpacing(11)
        words = label(text, wrap=True)
        longest = max(map(words.fontMetrics().horizontalAdvance, text.split()), default=0)
        words.setMinimumWidth(max(112, longest + 2))
        line.addWidget(letter)
        line.addLayout(self._beside_or_below(words), 1)
        # As high as the words in so many lines.
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Minimum)
        for child in (letter, words, self._time):
            child.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def _beside_or_below(self, words: QLabel) -> QBoxLayout:
        """Put the time beside the words; where the text is large below them, with its room kept."""
        if text_percent() < LARGE:
            line = row(words, self._time, spacing=11)
            line.setStretchFactor(words, 1)
            return line
        kept = self._time.sizePolicy()
        kept.setRetainSizeWhenHidden(True)
        self._time.setSizePolicy(kept)
        column = QVBoxLayout()
        column.setSpacing(2)
        column.addWidget(words)
        column.addWidget(self._time, 0, Qt.AlignmentFlag.AlignLeft)
        return column

    def minimumSizeHint(self) -> QSize:
        """What the parts need: a button without a text of its own would ask for nothing."""
        inside = self.layout()
        return inside.minimumSize() if inside is not None else super().minimumSizeHint()

    def show_time(self, time: str) -> None:
        """Show when it was logged last, "" for never."""
        self._time.setText(time)
        self._time.setVisible(bool(time))
        self.setAccessibleName(f"{self._text} {time}".strip())
