"""The order in which an eye reads a page, to be compared with the one in which Tab goes."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QAbstractScrollArea, QApplication, QWidget

from observer_app.gui.widgets.bubble import message_of
from tests.gui.conftest import Used

_MOST = 400
_SLACK = 3


def tab_stops(used: Used, page: QWidget) -> list[QWidget]:
    """Return where Tab stops on a page, from the page itself on; a key is pressed for each."""
    page.setFocus()
    for _ in range(3):
        QApplication.processEvents()
    stops: list[QWidget] = []
    for _ in range(_MOST):
        here = used.window.focusWidget()
        assert here is not None
        QTest.keyClick(here, Qt.Key.Key_Tab)
        there = used.window.focusWidget()
        if there is None or there is page or not page.isAncestorOf(there) or there in stops:
            break
        stops.append(there)
    # What comes and goes above a page is reached from what was in use.
    return [stop for stop in stops if (m := message_of(stop)) is None or not m.is_floating]


def out_of_order(page: QWidget, stops: list[QWidget]) -> list[str]:
    """Return what is read before a stop and comes after it: above it, or left of it."""
    wrong = []
    for place, earlier in enumerate(stops):
        for later in stops[place + 1 :]:
            one, other = _apart(page, earlier, later)
            if _is_read_before(other, one):
                wrong.append(f"{named(later)} {other} after {named(earlier)} {one}")
    return wrong


def named(widget: QWidget) -> str:
    """Return what a failing test says of a control."""
    words = widget.text() if isinstance(widget, QAbstractButton) else ""
    return f"{type(widget).__name__} {widget.accessibleName() or words!r}"


def _is_read_before(one: QRect, other: QRect) -> bool:
    def apart(end: int, start: int) -> bool:
        return end <= start + _SLACK

    beside = not (apart(one.right(), other.left()) or apart(other.right(), one.left()))
    level = not (apart(one.bottom(), other.top()) or apart(other.bottom(), one.top()))
    is_above = beside and apart(one.bottom(), other.top())
    is_left = level and apart(one.right(), other.left())
    return is_above or is_left


def _apart(page: QWidget, one: QWidget, other: QWidget) -> tuple[QRect, QRect]:
    """Return where both are; of what is scrolled apart from the other, where its area is."""

    def shown(widget: QWidget, beside: QWidget) -> QWidget:
        found, above = widget, widget.parentWidget()
        while above is not None and above is not page:
            if isinstance(above, QAbstractScrollArea) and not above.isAncestorOf(beside):
                found = above
            above = above.parentWidget()
        return found

    first, second = shown(one, other), shown(other, one)
    rects = [QRect(w.mapTo(page, QPoint(0, 0)), w.size()) for w in (first, second)]
    return rects[0], rects[1]
