"""The space bar where no control and no page has a use for it: one voter, on nearly every page.

A field has it for itself; a number on the page of the tally only between two of its digits.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from functools import partial

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)

from observer_app.core.kinds import EntryKind
from observer_app.gui.counter import TALLY_KEY, Counter
from observer_app.gui.messages import MessageBar, Tone
from observer_app.gui.pages import Desk
from observer_app.gui.widgets.figurefield import is_of_number
from observer_app.gui.widgets.infocus import InFocus
from observer_app.gui.widgets.leftspace import leaves_space
from observer_app.services.events import voting_ended
from observer_app.services.session import Changes, Role

_TALLY = "tally"
_SETS = frozenset({"handover", "settings"})
"""The pages that count nobody by the space bar: what one chooses there is pressed with it."""
_TYPING_MS = 2_000
"""So long after a letter that no field took, a space is one between two words."""
_FIELDS = (QLineEdit, QPlainTextEdit, QTextEdit, QAbstractSpinBox, QComboBox)
_ENDING = frozenset({EntryKind.EVENT, EntryKind.STATION, EntryKind.RETRACT, EntryKind.AMEND})
translate = QCoreApplication.translate


class SpaceKey(QObject):
    """Counts a voter, or says why it does not."""

    def __init__(self, desk: Desk, notice: MessageBar, counter: Counter) -> None:
        super().__init__(counter)
        self._desk, self._notice, self._counter = desk, notice, counter
        self._letter_ms: int | None = None
        """When a letter was typed that nothing took."""
        self._ended: datetime | None = None
        """When the voting ended, as far as was read: it is read again before it is said."""
        self._told: tuple[datetime, str] | None = None
        """Which end was told last, and on which page."""
        desk.dispatcher.changed.connect(self._on_changed)
        if desk.role is Role.OBSERVER:
            self._read(self._set_ended)

    def lose(self, event: QKeyEvent) -> None:
        """Notice a key that nothing had a use for."""
        if event.text().isalpha():
            self._letter_ms = self._desk.clock.now().mono_ms

    def press(self, page_id: str) -> None:
        """Do what the space bar does on a page."""
        is_set, is_tally = page_id in _SETS, page_id == _TALLY
        if not is_set and self._is_typing():
            text = translate(
                "SpaceKey",
                "That was typed beside every field: nothing of it is written down, and nobody "
                "was counted. Click into the field first.",
            )
            self._notice.say(text, Tone.WARN)
        elif QApplication.activePopupWidget() or (not is_tally and self._is_in_field()):
            return
        elif not is_tally and self._ended is not None:
            self._read(partial(self._not_after, page_id))
        elif is_set:
            text = translate("SpaceKey", "Not counted: on this page {key} counts a voter.")
            self._notice.say(text.format(key=TALLY_KEY))
        else:
            self._counter.count()

    def _not_after(self, page_id: str, ended: datetime | None) -> None:
        """Say once that voting ended, or press again: another day may have begun."""
        self._set_ended(ended)
        if ended is None:
            self.press(page_id)
        elif self._told != (ended, page_id):
            self._told = (ended, page_id)
            text = translate(
                "SpaceKey",
                "Not counted: voting ended at {time}. On Tally the space bar still counts.",
            )
            self._notice.say(text.format(time=self._desk.hour(ended)))

    def _is_in_field(self) -> bool:
        return isinstance(self._counter.window().focusWidget(), _FIELDS)

    def _is_typing(self) -> bool:
        letter_ms, now_ms = self._letter_ms, self._desk.clock.now().mono_ms
        return letter_ms is not None and now_ms - letter_ms < _TYPING_MS

    def _on_changed(self, changes: Changes) -> None:
        is_count = EntryKind.TALLY in changes.kinds
        if changes.kinds & _ENDING and not is_count and self._desk.role is Role.OBSERVER:
            self._read(self._set_ended)

    def _read(self, known: Callable[[datetime | None], None]) -> None:
        self._desk.dispatcher.run(voting_ended, known, owner=self)

    def _set_ended(self, ended: datetime | None) -> None:
        self._ended = ended


class SpaceInNumbers(InFocus):
    """Decides what the space bar is in a number; it never takes a figure away.

    On the tally's page no number begins with a space. One typed and confirmed, come to by Tab,
    or put there by the program is not being typed: who presses the key there counts, and its
    Ctrl+Z takes back. On any other page the key counts nobody in a field.
    """

    def __init__(self, window: QWidget, page_id: Callable[[], str]) -> None:
        super().__init__(window)
        self._window, self._page_id = window, page_id

    def wants(self, control: QWidget) -> bool:
        """See a field of a number; a dialog counts nobody."""
        return is_of_number(control) and control.window() is self._window

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Leave a key to the page where the number has no use for it."""
        kinds = (QEvent.Type.KeyPress, QEvent.Type.ShortcutOverride)
        line = watched.lineEdit() if isinstance(watched, QComboBox) else watched
        if isinstance(line, QLineEdit) and isinstance(event, QKeyEvent) and event.type() in kinds:
            is_tally = self._page_id() == _TALLY
            if self._is_useless(line, event, is_tally=is_tally):
                event.setAccepted(not is_tally)
                return True
        return super().eventFilter(watched, event)

    def _is_useless(self, line: QLineEdit, event: QKeyEvent, *, is_tally: bool) -> bool:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            # What Enter confirms is typed to its end, whether or not it is kept.
            line.setModified(False)
        elif event.key() == Qt.Key.Key_Space:
            at = line.selectionStart() if line.hasSelectedText() else line.cursorPosition()
            return not (at and line.isModified())
        elif is_tally and event.matches(QKeySequence.StandardKey.Undo):
            return not line.isUndoAvailable()
        return False


class SpaceAtButtons(InFocus):
    """Hands the space bar on from the buttons of the tally, and from answers to a quiet period.

    Who counts looks at the voters: the next press is a voter, wherever the keyboard is by then.
    Enter presses.
    """

    def __init__(self, stack: QWidget, page_id: Callable[[], str]) -> None:
        """stack: the pages, and the messages that lie above them."""
        super().__init__(stack)
        self._stack, self._page_id = stack, page_id

    def wants(self, control: QWidget) -> bool:
        """See a button of a page."""
        return isinstance(control, QAbstractButton) and self._stack.isAncestorOf(control)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Leave the key to the page."""
        if (
            isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.KeyPress
            and event.key() == Qt.Key.Key_Space
            and isinstance(watched, QWidget)
            and (self._page_id() == _TALLY or leaves_space(watched))
        ):
            event.ignore()
            return True
        return super().eventFilter(watched, event)
