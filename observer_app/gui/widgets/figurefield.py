"""Lines that take one whole number, as it stands on a sheet of paper."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QWidget

from observer_app.gui.look import px
from observer_app.gui.widgets.basic import set_tone

FIGURE_WIDTH = 96
_DIGITS = 8


def figure_of(text: str) -> int | None:
    """Return the whole number that was typed, with or without spaces, or None."""
    digits = "".join(text.split())
    if digits.isascii() and digits.isdecimal() and len(digits) <= _DIGITS:
        return int(digits)
    return None


def take_number(control: QWidget) -> None:
    """Declare that a number or an hour is typed there: see gui/spacekey.py for the space bar."""
    control.setProperty("of_number", True)


def is_of_number(control: QWidget) -> bool:
    """Return whether a number is typed there."""
    return bool(control.property("of_number"))


def figure_field(name: str) -> QLineEdit:
    """Return a low line for a figure; name: what a screen reader says."""
    made = QLineEdit()
    made.setProperty("role", "figure")
    take_number(made)
    made.setAccessibleName(name)
    made.setFixedWidth(px(FIGURE_WIDTH))
    made.setAlignment(Qt.AlignmentFlag.AlignRight)
    made.ensurePolished()
    # The same in every state, however borders of it are rounded.
    made.setFixedHeight(made.sizeHint().height())
    return made


class FigureChip(QLabel):
    """What is said beside a figure. It has its room from the start: no field ever moves for it."""

    def __init__(self, tone: str, *, room: str) -> None:
        """room: the longest text that is shown whole."""
        super().__init__(room)
        self.setProperty("role", "chip")
        set_tone(self, tone)
        self.ensurePolished()
        self.setFixedWidth(self.sizeHint().width())
        policy = self.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.setSizePolicy(policy)
        self.hide()

    def say(self, texts: Sequence[str], *, told: str) -> None:
        """Show as many texts as have room, dots for the rest; told: all of it, in words."""
        room = self.contentsRect().width()
        shown = ", ".join(texts)
        for count in range(len(texts) - 1, -1, -1):
            if self.fontMetrics().horizontalAdvance(shown) <= room:
                break
            shown = ", ".join(texts[:count]) + " …"
        self.setText(shown)
        self.setToolTip(told)
        self.setAccessibleName(told)
        self.setVisible(bool(texts))


def mark_wrong(control: QLineEdit, wrong: bool) -> None:
    """Mark a line whose text is no whole number."""
    if bool(control.property("wrong")) is not wrong:
        control.setProperty("wrong", wrong)
        control.style().unpolish(control)
        control.style().polish(control)


def readable_figures(controls: Mapping[str, QLineEdit]) -> dict[str, int]:
    """Return the figures in fields; what is no whole number is marked and left out."""
    found: dict[str, int] = {}
    for name, control in controls.items():
        value = figure_of(control.text())
        mark_wrong(control, value is None and bool(control.text().strip()))
        if value is not None:
            found[name] = value
    return found


def read_figures(controls: Mapping[str, QLineEdit]) -> dict[str, int] | None:
    """Return the figures in fields, or None if one is no whole number; that one is marked."""
    found = readable_figures(controls)
    return None if any(control.property("wrong") for control in controls.values()) else found
