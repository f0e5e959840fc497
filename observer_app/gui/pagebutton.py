"""The buttons of the pages in the margin: one stop for Tab, arrows from one to the next."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPushButton

_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
_ENDS = {Qt.Key.Key_Home: 0, Qt.Key.Key_End: -1}


class PageButton(QPushButton):
    """Leads to a page. Qt's own arrows would go there at once; these only move the keyboard."""

    stepped = Signal(int)
    """An arrow was pressed: its key. Home and End are told, too."""

    def __init__(self, *, space_presses: bool = False) -> None:
        """space_presses: it is no key that counts."""
        super().__init__()
        self._space_presses = space_presses

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Tell of arrows; leave the space bar to the count."""
        if event.key() == Qt.Key.Key_Space and not self._space_presses:
            event.ignore()
        elif event.key() in _STEPS or event.key() in _ENDS:
            self.stepped.emit(event.key())
        else:
            super().keyPressEvent(event)


def step(buttons: Sequence[PageButton], key: int) -> None:
    """Move the keyboard as a key points; at an end it stays."""
    here = next((place for place, made in enumerate(buttons) if made.hasFocus()), 0)
    pressed = Qt.Key(key)
    there = here + _STEPS[pressed] if pressed in _STEPS else _ENDS[pressed] % len(buttons)
    if 0 <= there < len(buttons):
        buttons[there].setFocus(Qt.FocusReason.TabFocusReason)


def enter_at_chosen(buttons: Sequence[PageButton]) -> None:
    """Have Tab stop at the page that is shown, and at no other."""
    for made in buttons:
        strong, click = Qt.FocusPolicy.StrongFocus, Qt.FocusPolicy.ClickFocus
        made.setFocusPolicy(strong if made.isChecked() else click)
