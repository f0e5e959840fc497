"""A scroll area for small screens and large type. Qt has it follow Tab, and nothing else."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QFrame,
    QLineEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

_EDGE = 12
_LEAST = 96
_APART = 24
_SETTLED_MS = 60
"""What appears inside nested layouts has its place a few rounds of events later."""
_ROUNDS = 5
"""So often it is looked again whether a widget is shown by now."""
_PLACED_MS = 400


def scrolled(layout: QVBoxLayout, *, keeps_width: bool = False) -> QScrollArea:
    """Return a scroll area around a layout, for small screens and large type.

    keeps_width: the bar has its place even while there is nothing to scroll; one that comes
    would move what it narrows.
    """
    inside = QWidget()
    inside.setObjectName("content")
    layout.setContentsMargins(2, 2, 2 if keeps_width else 8, 8)
    inside.setLayout(layout)
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
    if keeps_width:
        area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        bar = area.verticalScrollBar()
        # The theme draws no handle on a bar that is disabled.
        bar.setEnabled(False)
        bar.rangeChanged.connect(lambda least, most: bar.setEnabled(least < most))
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidget(inside)
    return area


def fit_to_window(dialog: QDialog, area: QScrollArea, inside: QVBoxLayout, *, wide: int) -> None:
    """Make `dialog` as high as what `area` scrolls needs, and no larger than its window.

    inside: the layout that `scrolled` was given. wide: the width, in pixels, if there is room.
    """
    dialog.ensurePolished()
    parent, around = dialog.parentWidget(), dialog.layout()
    room = parent.window().size() if parent is not None else dialog.screen().size()
    wide = min(wide, room.width() - 2 * _EDGE)
    beside = area.verticalScrollBar().sizeHint().width()
    if around is not None:
        edges = around.contentsMargins()
        beside += edges.left() + edges.right()
    above = dialog.sizeHint().height() - area.sizeHint().height()
    inside.activate()
    needed = inside.heightForWidth(wide - beside) if inside.hasHeightForWidth() else -1
    high = max(needed, inside.sizeHint().height() if needed < 0 else 0) + above + 2
    area.setMinimumHeight(min(_LEAST, high))
    dialog.resize(wide, min(high, room.height() - 2 * _EDGE))


def bring_into_view(widget: QWidget, *, if_used: bool = False) -> None:
    """Scroll to a widget that has just appeared, once it has its place.

    if_used: not if the keyboard has gone elsewhere by then.
    """

    def scroll(rounds: int) -> None:
        area = scroll_area(widget)
        # A window that is about to come is not in use yet, and its control will be.
        if if_used and widget.window().focusWidget() is not widget:
            return
        if rounds and not widget.isVisible():
            QTimer.singleShot(_SETTLED_MS, widget, partial(scroll, rounds - 1))
            return
        inside = area.widget() if area is not None else None
        if area is not None and inside is not None and widget.isVisible():
            # All of it first: of a box of text Qt means the line with the cursor alone.
            middle = widget.mapTo(inside, widget.rect().center())
            area.ensureVisible(middle.x(), middle.y(), 0, widget.height() // 2 + _APART)
            area.ensureWidgetVisible(widget, 0, _APART)

    QTimer.singleShot(_SETTLED_MS, widget, partial(scroll, _ROUNDS))


def keep_place(page: QWidget, before: QWidget) -> None:
    """Have a page that has just been made scrolled as far down as the one whose place it takes."""
    direct = Qt.FindChildOption.FindDirectChildrenOnly
    old = before.findChild(QScrollArea, options=direct)
    new = page.findChild(QScrollArea, options=direct)
    if not isinstance(old, QScrollArea) or not isinstance(new, QScrollArea):
        return
    was, bar = old.verticalScrollBar(), new.verticalScrollBar()
    if not was.value():
        return
    share = was.value() / was.maximum()

    def place(_least: int, most: int) -> None:
        bar.setValue(round(share * most))
        used = page.window().focusWidget()
        if used is not None and page.isAncestorOf(used):
            bring_into_view(used)

    # What is read grows the page a few rounds later; who scrolls by then is left alone.
    bar.rangeChanged.connect(place)
    place(0, bar.maximum())
    QTimer.singleShot(_PLACED_MS, bar, lambda: bar.rangeChanged.disconnect(place))


class Follower(QObject):
    """Keeps in view what has the keyboard inside a scroll area, however that came there.

    Qt follows Tab alone, not what a page does after a choice or at Enter.
    """

    def __init__(self, area: QScrollArea) -> None:
        super().__init__(area)
        self._area = area
        area.viewport().installEventFilter(self)
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.focusChanged.connect(self._went)

    def _went(self, _: QWidget | None, new: QWidget | None) -> None:
        # What the mouse holds down must not move from under it.
        is_free = isinstance(new, QLineEdit) or not QApplication.mouseButtons()
        if new is not None and is_free and self._area.isAncestorOf(new):
            bring_into_view(new, if_used=True)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep in view what is typed when something below takes room from it."""
        if event.type() == QEvent.Type.Resize:
            focused = self._area.window().focusWidget()
            if focused is not None and self._area.isAncestorOf(focused):
                bring_into_view(focused, if_used=True)
        return super().eventFilter(watched, event)


def scroll_area(widget: QWidget) -> QScrollArea | None:
    """Return the scroll area that a widget is in."""
    area = widget.parentWidget()
    while area is not None and not isinstance(area, QScrollArea):
        area = area.parentWidget()
    return area
