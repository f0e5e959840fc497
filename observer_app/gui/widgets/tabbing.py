"""Where Tab comes to what is made later: Qt would put it after everything in the window."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def tab_after(anchor: QWidget, *stops: QWidget) -> None:
    """Have Tab come to `stops`, in order, right after where `anchor` is; that need be no stop."""
    widgets = (anchor, *stops)
    policies = [widget.focusPolicy() for widget in widgets]
    for widget in widgets:
        # Qt leaves the order as it is where one of the two takes no focus.
        widget.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    for before, after in pairwise(widgets):
        QWidget.setTabOrder(before, after)
    for widget, policy in zip(widgets, policies, strict=True):
        widget.setFocusPolicy(policy)
