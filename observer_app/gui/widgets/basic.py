"""Small pieces that every page is built of."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import (
    QApplication,
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from observer_app.gui.keynames import key_name, with_key
from observer_app.gui.look import current_theme, px
from observer_app.gui.speaking import Part, read_as
from observer_app.gui.widgets.wrapped import Wrapped

if TYPE_CHECKING:
    from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent

# Qt's names of keys and flags are read where they are used: together they take 20 ms, and the
# first window does without (start-up cost).


def label(text: str = "", role: str = "", *, tone: str = "", wrap: bool = False) -> QLabel:
    """Return a label; role and tone are those of the style sheet."""
    made = QLabel(text)
    if role:
        made.setProperty("role", role)
    if tone:
        made.setProperty("tone", tone)
    made.setWordWrap(wrap)
    return made


def set_tone(widget: QWidget, tone: str) -> None:
    """Give a widget another tone ("", "ok", "warn", "error", "info")."""
    if widget.property("tone") != tone:
        widget.setProperty("tone", tone)
        widget.style().unpolish(widget)
        widget.style().polish(widget)


def button(
    text: str,
    act: Callable[[], object] | None = None,
    *,
    role: str = "",
    picture: str = "",
    key: str = "",
    name: str = "",
) -> QPushButton:
    """Return a button. key: a shortcut. name: what a screen reader says if not `text`."""
    made = _keyed(text) if key else QPushButton(text)
    if role:
        made.setProperty("role", role)
    if picture:
        from observer_app.gui.icons import icon

        theme = current_theme()
        colour = theme.on_accent if role in ("primary", "tap") else theme.text
        if role == "link":
            colour = theme.accent
        made.setIcon(icon(picture, colour))
        made.setIconSize(QSize(px(20), px(20)))
    if key:
        made.setShortcut(key)
        made.setToolTip(with_key(text, key))
        made.setAccessibleDescription(key_name(key))
    made.setAccessibleName(name or text)
    if act is not None:
        made.clicked.connect(lambda _=False: act())
    return made


def _keyed(text: str) -> QPushButton:
    from observer_app.gui.widgets.keyed import KeyedButton

    return KeyedButton(text)


def card(*, spacing: int = 10) -> tuple[QFrame, QVBoxLayout]:
    """Return a framed surface and the column inside it."""
    frame = QFrame()
    frame.setProperty("role", "card")
    column = QVBoxLayout(frame)
    column.setContentsMargins(16, 14, 16, 14)
    column.setSpacing(spacing)
    return frame, column


def row(*items: QWidget | QLayout | int, spacing: int = 8) -> QHBoxLayout:
    """Return items side by side; a number is stretch."""
    line = QHBoxLayout()
    line.setSpacing(spacing)
    for item in items:
        if isinstance(item, int):
            line.addStretch(item)
        elif isinstance(item, QWidget):
            line.addWidget(item)
        else:
            line.addLayout(item)
    return line


class Caption(QLabel):
    """The words of a control, tied to it for screen readers. Who clicks on them means it."""

    def __init__(self, text: str, control: QWidget) -> None:
        super().__init__(text)
        self.setBuddy(control)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Give the control the keyboard."""
        from PySide6.QtCore import Qt

        buddy = self.buddy()
        if buddy is not None and buddy.isEnabled() and event.button() == Qt.MouseButton.LeftButton:
            buddy.setFocus(Qt.FocusReason.MouseFocusReason)
        super().mousePressEvent(event)


def field(caption: str, control: QWidget, *, help_line: str = "") -> QVBoxLayout:
    """Return a control with its caption above it, tied together for screen readers."""
    column = QVBoxLayout()
    column.setSpacing(4)
    column.addWidget(Caption(caption, control))
    column.addWidget(control)
    if not control.accessibleName():
        control.setAccessibleName(caption.replace("&", ""))
    if help_line:
        column.addWidget(label(help_line, "muted", wrap=True))
    return column


def line_edit(hint: str = "", *, name: str = "", width: int = 0) -> QLineEdit:
    """Return a line of input. width: a fixed one, in pixels."""
    made = QLineEdit()
    made.setPlaceholderText(hint)
    if name:
        made.setAccessibleName(name)
    if width:
        made.setFixedWidth(px(width))
    return made


def clear(layout: QLayout) -> None:
    """Take everything out of a layout."""
    while (item := layout.takeAt(0)) is not None:
        widget, inner = item.widget(), item.layout()
        if widget is not None:
            widget.hide()
            widget.setParent(None)
            widget.deleteLater()
        elif inner is not None:
            clear(inner)


class Choice(Wrapped):
    """A few answers side by side, of which one may be chosen.

    By key: Tab enters at the chosen answer, arrows move the focus alone, and Space or Enter
    chooses. An arrow that chose would write an entry that nobody meant.
    """

    chosen = Signal(str)
    """Another answer was chosen than the one that stood."""

    def __init__(
        self,
        options: Sequence[tuple[str, str]],
        *,
        name: str,
        columns: int = 0,
        value: str = "",
        mark: str = "",
        is_radio: bool = False,
    ) -> None:
        """options: (value, label). columns: a grid of that many, 0 for one row.

        name: what is asked; "" where the answers are part of a group that says it. mark: what
        may come behind an answer's words; each keeps room for it. is_radio: an arrow chooses,
        too, where a choice writes nothing.
        """
        super().__init__()
        self.setAccessibleName(name)
        if name:
            read_as(self, Part.GROUP)
        self._group = QButtonGroup(self)
        self._buttons: dict[str, _Answer] = {}
        self._value, self._is_radio = "", is_radio
        for option, text in options:
            made = _Answer(text, mark)
            made.clicked.connect(lambda _=False, option=option: self._choose(option))
            made.stepped.connect(self._step)
            made.left.connect(self._enter_at_chosen)
            self._group.addButton(made)
            self._buttons[option] = made
        self.put(list(self._buttons.values()), most=columns or max(1, len(options)))
        self.set_value(value)

    @property
    def value(self) -> str:
        """The chosen value, "" if none is."""
        return next((key for key, made in self._buttons.items() if made.isChecked()), "")

    def set_value(self, value: str) -> None:
        """Choose `value` without telling; an unknown one chooses nothing."""
        self._group.setExclusive(False)
        for key, made in self._buttons.items():
            made.setChecked(key == value)
        self._group.setExclusive(True)
        self._value = self.value
        self._enter_at_chosen()

    def option(self, value: str) -> QPushButton:
        """Return the button of an answer."""
        return self._buttons[value]

    def set_words(self, value: str, words: str, *, room_for: str) -> None:
        """Give an answer other words. room_for: it is as wide as with these, for those to come."""
        made = self._buttons[value]
        made.room_for = room_for
        made.setText(words)
        made.setAccessibleName(words)
        if self.isVisible():
            self.settle()

    def _choose(self, option: str) -> None:
        """Tell what was chosen; the answer that stands already is no news."""
        is_new, self._value = option != self._value, option
        self._enter_at_chosen()
        if is_new:
            self.chosen.emit(option)

    def _step(self, key: int) -> None:
        """Move the focus as an arrow points; at an edge it stays."""
        from PySide6.QtCore import Qt

        answers = list(self._buttons.values())
        here = next((i for i, made in enumerate(answers) if made.hasFocus()), 0)
        ways = {
            Qt.Key.Key_Left: -1,
            Qt.Key.Key_Right: 1,
            Qt.Key.Key_Up: -self._columns,
            Qt.Key.Key_Down: self._columns,
        }
        there = here + ways[Qt.Key(key)]
        if 0 <= there < len(answers):
            answers[there].setFocus(Qt.FocusReason.TabFocusReason)
            if self._is_radio:
                answers[there].click()

    def _enter_at_chosen(self) -> None:
        """Let Tab stop once: where the focus is, else at the chosen answer, else at the first."""
        answers = list(self._buttons.values())
        focused = [made for made in answers if made.hasFocus()]
        chosen = [made for made in answers if made.isChecked()]
        stop = next(iter([*focused, *chosen, *answers]), None)
        for made in answers:
            made.setProperty("focusPolicy", "StrongFocus" if made is stop else "ClickFocus")


class _Answer(QPushButton):
    """One answer of a choice."""

    stepped = Signal(int)
    """An arrow was pressed: its key."""
    left = Signal()
    """It has lost the focus."""

    def __init__(self, text: str, mark: str) -> None:
        super().__init__(text)
        self._mark = mark
        self.room_for = ""
        self.setCheckable(True)
        self.setProperty("role", "choice")
        self.setAccessibleName(text)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Step by arrows, choose by Enter; Qt's own arrows choose as well."""
        from PySide6.QtCore import Qt

        key = event.key()
        if key in (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.stepped.emit(key)
        elif not press_by_enter(self, event):
            super().keyPressEvent(event)

    def sizeHint(self) -> QSize:
        """As wide as with what may come: it cuts no word and moves nothing."""
        hint = super().sizeHint()
        text, widest = self.text(), self.room_for
        if self._mark and not text.endswith(self._mark):
            widest = text + self._mark
        size = self.fontMetrics().size
        return hint + QSize(max(0, size(0, widest).width() - size(0, text).width()), 0)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Tell that the focus has gone."""
        super().focusOutEvent(event)
        self.left.emit()


def press_by_enter(focused: QWidget | None, event: QKeyEvent) -> bool:
    """Press what has the focus if that is a button and the key Enter; a key held down, once.

    Outside of a dialog Qt presses a button with the space bar alone, and inside of one Enter
    means the default button. Returns whether the key was for a button.
    """
    from PySide6.QtCore import Qt

    is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
    is_plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    if not (is_enter and is_plain and isinstance(focused, QPushButton)):
        return False
    if not event.isAutoRepeat():
        focused.click()
    return True


def settle_hover(window: QWidget) -> None:
    """Let go of the hover colour on buttons that the mouse has left.

    A button behind a modal dialog is not told when the mouse goes. Call it when the window
    becomes the active one again.
    """
    from PySide6.QtCore import QEvent
    from PySide6.QtGui import QCursor

    for made in window.findChildren(QPushButton):
        inside = made.rect().contains(made.mapFromGlobal(QCursor.pos()))
        if made.underMouse() and not inside:
            QApplication.sendEvent(made, QEvent(QEvent.Type.Leave))


def rule() -> QFrame:
    """Return a thin line."""
    made = QFrame()
    made.setProperty("role", "line")
    return made


def centred(widget: QWidget, *, width: int) -> QHBoxLayout:
    """Return a widget in the middle, at most `width` wide."""
    widget.setMaximumWidth(width)
    line = QHBoxLayout()
    line.addStretch(1)
    line.addWidget(widget, 100)
    line.addStretch(1)
    return line
