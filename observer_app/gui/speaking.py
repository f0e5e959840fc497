"""What a screen reader is told beyond names: what just happened, what a part is, and no secrets.

Tried with Orca; what was heard, and what was never run: resources/decisions/0008-screen-readers.md.
"""

from __future__ import annotations

import re
import sys
from enum import StrEnum

from PySide6.QtCore import QElapsedTimer, QObject, QTimer
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QAccessibleEvent,
    QAccessibleInterface,
    QAccessibleTextInsertEvent,
    QAccessibleTextRemoveEvent,
)
from PySide6.QtWidgets import QAccessibleWidget, QComboBox, QLineEdit, QWidget

_READ_AS = "read_as"
_PAUSE_MS = 600
_LONGEST_MS = 4_000
_DOT = "●"
_STEPS = re.compile("[■□]+")
_CONTROL = "QWidgetLineControl"


class Part(StrEnum):
    """What a plain widget is to somebody who does not see it."""

    GROUP = "group"
    """Its name is said once, when the keyboard comes in."""
    PICTURE = "picture"
    NOTICE = "notice"
    """It is read out when it appears."""


_ROLES = {
    Part.GROUP: QAccessible.Role.Grouping,
    Part.PICTURE: QAccessible.Role.Graphic,
    Part.NOTICE: QAccessible.Role.Notification,
}


def announce(about: QObject, text: str, *, urgent: bool = False) -> None:
    """Have a screen reader say `text` now; without one nothing happens.

    urgent: it may interrupt what is being said.
    """
    if not text or not QAccessible.isActive():
        return
    said = QAccessibleAnnouncementEvent(about, text)
    manner = QAccessible.AnnouncementPoliteness
    said.setPoliteness(manner.Assertive if urgent else manner.Polite)
    QAccessible.updateAccessibility(said)


def give_notice(notice: QWidget, text: str, *, urgent: bool, stood: bool) -> None:
    """Have a message said that is shown on a `Part.NOTICE`. stood: it was in sight already.

    On Linux every Orca reads a notice that appears, and the older ones no announcement. Qt
    tells of what appears; what changes its words appears once more.
    """
    if sys.platform != "linux":
        announce(notice, text, urgent=urgent)
    elif stood and QAccessible.isActive():
        QAccessible.updateAccessibility(QAccessibleEvent(notice, QAccessible.Event.ObjectShow))


class Teller(QObject):
    """Says the newest of many things: once nothing newer came, and at times in between."""

    def __init__(self, about: QWidget, *, pause_ms: int = _PAUSE_MS) -> None:
        super().__init__(about)
        self._about = about
        self._pause_ms = pause_ms
        self._text = ""
        self._since = QElapsedTimer()
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.timeout.connect(self._say)

    def tell(self, text: str) -> None:
        """Say `text` soon, unless something newer comes."""
        if not self._pause.isActive():
            self._since.start()
        self._text = text
        left = _LONGEST_MS - self._since.elapsed()
        self._pause.start(max(0, min(self._pause_ms, left)))

    def _say(self) -> None:
        announce(self._about, self._text)


def read_as(widget: QWidget, part: Part) -> None:
    """Tell screen readers what a plain widget is; it needs an accessible name, too."""
    widget.setProperty(_READ_AS, str(part))


def teach_roles() -> None:
    """Have `read_as` heeded from now on in this process."""
    QAccessible.installFactory(_made)


def _made(_class: str, about: QObject) -> QAccessibleInterface | None:
    part = about.property(_READ_AS)
    if not part or not isinstance(about, QWidget):
        return None
    return QAccessibleWidget(about, _ROLES[Part(part)])


def name_choice(box: QComboBox, name: str) -> None:
    """Name a box of choices. On Linux Qt gives the present choice as the name."""
    box.setAccessibleName(name)
    if sys.platform == "linux":
        box.setAccessibleDescription(name)
    line = box.lineEdit()
    if line is not None:
        line.setAccessibleName(name)


def in_words(text: str) -> str:
    """Return what stands for a text when it is read out: steps as figures, "3/4" for "■■■□"."""
    return _STEPS.sub(lambda found: f"{found[0].count('■')}/{len(found[0])}", text)


def hide_letters(line: QLineEdit) -> None:
    """Have dots told of a passphrase line, as they are shown: Orca says what it is told.

    The first line takes 30 ms, in which PySide looks for what its control is.

    Qt 6.11 sends typed and deleted letters in plain to the accessibility bus whatever the
    echo mode (QWidgetLineControl::internalInsert). They are sent about the line, which it
    knows as its control's parent; about any other object there is nothing to tell. To be
    removed when tests/gui/test_spoken.py passes without.
    """
    control = next(c for c in line.children() if c.metaObject().className() == _CONTROL)
    control.setParent(QObject(line))
    length = len(line.text())

    def changed(text: str) -> None:
        nonlocal length
        before, length = length, len(text)
        if not QAccessible.isActive():
            return
        dots, at = _DOT * abs(length - before), min(length, before)
        if length > before:
            QAccessible.updateAccessibility(QAccessibleTextInsertEvent(line, at, dots))
        elif dots:
            QAccessible.updateAccessibility(QAccessibleTextRemoveEvent(line, at, dots))

    line.textChanged.connect(changed)
