"""Buttons that leave the space bar to the count: there it is one voter, and Enter presses."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

_NAME = "leaves_space"


def leave_space(part: QWidget, leaves: bool = True) -> None:
    """Declare it of all buttons that are in a part of a page: see gui/spacekey.py."""
    part.setProperty(_NAME, leaves)


def leaves_space(control: QWidget) -> bool:
    """Return whether the space bar counts a voter while that has the keyboard."""
    part: QWidget | None = control
    while part is not None:
        if part.property(_NAME):
            return True
        part = part.parentWidget()
    return False
