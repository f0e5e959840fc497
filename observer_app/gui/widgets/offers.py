"""What a message offers: its buttons, in as many rows as they need."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QPushButton

from observer_app.gui.widgets.deaf import make_deaf
from observer_app.gui.widgets.wrapped import Wrapped

_BETWEEN = 6
_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
Action = tuple[str, Callable[[], object]]


class Offers(Wrapped):
    """A button for each (label, what to do)."""

    def __init__(self) -> None:
        super().__init__(spacing=_BETWEEN)
        self.buttons: list[QPushButton] = []
        self._acts: list[Callable[[], object]] = []

    def fill(self, actions: Sequence[Action], *, is_same: bool) -> None:
        """Offer `actions`. is_same: these are the answers that stand, to the same question.

        What is new takes no click for as long as a double click lasts: it was meant for what
        was there before.
        """
        labels = [label for label, _ in actions]
        if is_same and labels == [made.text() for made in self.buttons]:
            self._acts = [act for _, act in actions]
            return
        for old in self.buttons:
            old.hide()
            old.deleteLater()
        self._acts = [act for _, act in actions]
        self.buttons = [self._button(label, place) for place, label in enumerate(labels)]
        self.put(self.buttons, most=max(1, len(labels)))
        self.setVisible(bool(actions))
        make_deaf(self, for_ms=QApplication.doubleClickInterval())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move the keyboard along the row as an arrow points; at its end it stays."""
        here = next((place for place, made in enumerate(self.buttons) if made.hasFocus()), None)
        by = _STEPS.get(Qt.Key(event.key()))
        if here is None or by is None:
            super().keyPressEvent(event)
        elif 0 <= here + by < len(self.buttons):
            self.buttons[here + by].setFocus(Qt.FocusReason.TabFocusReason)

    def whole_width(self) -> int:
        """All in one row: where that fits beside nothing else, they stand below the words."""
        return self.needed(self._most)

    def height_at(self, width: int) -> int:
        """Return the height of as many rows as that width takes."""
        columns = self._fitting(width)
        rows = -(-len(self._parts) // columns)
        high = max((made.sizeHint().height() for made in self._parts), default=0)
        return rows * high + max(0, rows - 1) * self._grid.spacing()

    def _button(self, label: str, place: int) -> QPushButton:
        made = QPushButton(label)
        made.setProperty("role", "small")
        made.clicked.connect(lambda _=False: self._acts[place]())
        return made
