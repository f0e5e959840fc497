"""The keyboard where it was, in a window that takes the place of another."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from observer_app.gui.widgets.scroll import bring_into_view
from observer_app.gui.window import MainWindow

_READS = 4
"""So many reads of the page are waited for: what is read may ask for more to be read."""


def keep_focus(window: MainWindow, before: MainWindow) -> None:
    """Put the keyboard on the control of `window` that had it in `before`, on the same page.

    A control is found again by its way down: the class of each part, and which of that class.
    It may be drawn only once its page was read; until then the page has the keyboard, and who
    goes elsewhere meanwhile is not called back.
    """
    had = before.focusWidget()
    if had is None or had is before:
        return
    old: QWidget = before.page(before.page_id)
    new: QWidget = window.page(window.page_id)
    if had is not old and not old.isAncestorOf(had):
        old, new = before, window
    _Kept(window, new, _way(old, had), _Place.of(had)).put(reads=_READS)


@dataclass(frozen=True, slots=True)
class _Place:
    """Where the cursor was in a text, and from where on what was chosen."""

    text: str
    anchor: int
    at: int

    @classmethod
    def of(cls, control: QWidget) -> _Place | None:
        if isinstance(control, QPlainTextEdit):
            cursor = control.textCursor()
            return cls(control.toPlainText(), cursor.anchor(), cursor.position())
        if isinstance(control, QLineEdit):
            at = control.cursorPosition()
            ends = {control.selectionStart(), control.selectionEnd()} - {at}
            return cls(control.text(), ends.pop() if control.hasSelectedText() else at, at)
        return None

    def put(self, control: QWidget) -> bool:
        """Have the cursor there; False while another text stands in the control."""
        if isinstance(control, QPlainTextEdit) and control.toPlainText() == self.text:
            cursor = control.textCursor()
            cursor.setPosition(self.anchor)
            cursor.setPosition(self.at, QTextCursor.MoveMode.KeepAnchor)
            control.setTextCursor(cursor)
        elif isinstance(control, QLineEdit) and control.text() == self.text:
            control.setSelection(self.anchor, self.at - self.anchor)
        else:
            return False
        return True


@dataclass(slots=True)
class _Kept:
    """What is looked for in a window, and what has its keyboard until it is found."""

    window: MainWindow
    top: QWidget
    way: list[tuple[type[QWidget], int]]
    place: _Place | None
    last: QWidget | None = None

    def put(self, *, reads: int) -> None:
        """Go there, or as near as may be, and look again after what the page reads now."""
        here = self.window.focusWidget()
        if self.last is not None and here is not self.last and here is not self.top:
            return
        found = _follow(self.top, self.way)
        if found is None or not _takes_keys(found, self.top):
            found = self.top
        if found is not here:
            found.setFocus()
            if found is not self.top:
                bring_into_view(found, if_used=True)
        # A page may have handed it on.
        self.last = self.window.focusWidget()
        is_there = self.place is None or self.place.put(found)
        if reads and not (is_there and found is not self.top):
            self.window.desk.dispatcher.run(
                lambda _: None, lambda _: self.put(reads=reads - 1), owner=self.window
            )


def _takes_keys(found: QWidget, top: QWidget) -> bool:
    is_shown = found is top or found.isVisibleTo(top)
    return is_shown and found.isEnabledTo(top) and found.focusPolicy() != Qt.FocusPolicy.NoFocus


def _way(top: QWidget, control: QWidget) -> list[tuple[type[QWidget], int]]:
    way: list[tuple[type[QWidget], int]] = []
    while control is not top and (parent := control.parentWidget()) is not None:
        way.insert(0, (type(control), _of_class(parent, type(control)).index(control)))
        control = parent
    return way


def _follow(top: QWidget, way: list[tuple[type[QWidget], int]]) -> QWidget | None:
    for kind, place in way:
        among = _of_class(top, kind)
        if place >= len(among):
            return None
        top = among[place]
    return top


def _of_class(parent: QWidget, kind: type[QWidget]) -> list[QWidget]:
    return [child for child in parent.children() if type(child) is kind]
