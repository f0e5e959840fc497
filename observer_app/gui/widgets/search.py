"""Type-ahead: a line, and below it the few things that fit what was typed."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from observer_app.core.text import folded
from observer_app.gui.look import current_theme
from observer_app.gui.speaking import Teller, announce
from observer_app.gui.widgets.scroll import scroll_area

_LATIN = str.maketrans("АВЕКМНОРСТХ", "ABEKMHOPCTX")
"""Cyrillic letters that look like the Latin ones of a code."""
_BELOW = 4
"""Pixels between the line and its list."""
_ELSEWHERE = frozenset({Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.PopupFocusReason})
"""The keyboard goes to another window, and comes back to where it was."""


@dataclass(frozen=True, slots=True)
class Found:
    """One thing to choose. words: all that it is found by, any case."""

    id: str
    text: str
    words: str = ""


def matching(items: Sequence[Found], typed: str, *, limit: int = 60) -> list[Found]:
    """Return items that have every typed word: by id first, then by the text, then by the rest.

    Letters are compared without their marks, so that a keyboard without ə and ş will do.
    """
    parts = folded(typed).split()
    if not parts:
        return list(items[:limit])
    code = as_code(typed).casefold()
    ranked: list[list[Found]] = [[], [], [], []]
    for item in items:
        rank = _rank(item, parts, code)
        if rank is not None:
            ranked[rank].append(item)
            if len(ranked[0]) >= limit:
                break
    return [item for rank in ranked for item in rank][:limit]


def as_code(typed: str) -> str:
    """Return what was typed as a code is written: upper case, Latin, two digits ("v3": V03)."""
    code = typed.strip().upper().translate(_LATIN)
    if len(code) == 2 and code[0].isalpha() and code[1].isdecimal():
        return f"{code[0]}0{code[1]}"
    return code


def _rank(item: Found, parts: Sequence[str], code: str) -> int | None:
    """Return how well an item fits, 0 best, or None."""
    if item.id.casefold().startswith((parts[0], code)) and len(parts) == 1:
        return 0
    text, more = f" {folded(item.text)}", f" {folded(item.words)}"
    whole = f"{item.id.casefold()}{text}{more}"
    if not all(part in whole for part in parts):
        return None
    whole = whole.replace("/", " /").replace("-", " ")
    if all(f" {part}" in text for part in parts):
        return 1
    return 2 if all(f" {part}" in whole or f"/{part}" in whole for part in parts) else 3


class SearchList(QWidget):
    """A line of input and a list; arrows move in the list, Enter chooses.

    floats: the list lies over what is below the line, and moves nothing; it is open while the
    line has the keyboard.
    """

    picked = Signal(str)
    """The id of what was chosen."""
    entered = Signal(str)
    """The same, after `picked`, where it was chosen with Enter."""
    marked = Signal(str)
    """The id of the row that is marked now, "" for none."""

    def __init__(
        self,
        find: Callable[[str], Sequence[Found]],
        *,
        name: str,
        hint: str,
        rows: int = 6,
        floats: bool = False,
    ) -> None:
        super().__init__()
        self._find = find
        self._floats = floats
        self._found = 0
        self.line = QLineEdit()
        self.line.setPlaceholderText(hint)
        self.line.setAccessibleName(name)
        self.line.setClearButtonEnabled(True)
        self.line.textEdited.connect(lambda _: self.search())
        self.line.installEventFilter(self)
        self.list = QListWidget()
        self.list.setAccessibleName(name)
        self._teller = Teller(self.line)
        self._rows = rows
        self.list.setUniformItemSizes(True)
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.itemClicked.connect(self._pick)
        self.list.itemActivated.connect(self._enter)
        self.list.currentItemChanged.connect(lambda item, _: self.marked.emit(_id(item)))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(_BELOW)
        column.addWidget(self.line)
        if floats:
            # What it lies over belongs to others: it comes to its place when it opens.
            self.list.setParent(self)
            self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            self.list.hide()
        else:
            column.addWidget(self.list)
        self.setFocusProxy(self.line)
        self.search()

    def search(self) -> None:
        """Show what fits the line; its first row is marked once something was typed."""
        self.list.clear()
        self._found = 0
        for found in self._find(self.line.text()):
            item = QListWidgetItem(found.text)
            item.setToolTip(found.text)
            item.setData(Qt.ItemDataRole.UserRole, found.id)
            self.list.addItem(item)
            self._found += 1
        if not self._found and self.line.text().strip():
            self._say_nothing_fits()
        # Nothing typed, nothing marked: Enter then takes nothing by accident.
        is_marked = self._found and self.line.text().strip()
        self.list.setCurrentRow(0 if is_marked else -1)
        rows = min(self._rows, self.list.count()) if self._floats else self._rows
        self.list.setFixedHeight(rows * max(24, self.list.sizeHintForRow(0)) + 4)
        self._tell()

    def _say_nothing_fits(self) -> None:
        item = QListWidgetItem(self._nothing())
        item.setFlags(Qt.ItemFlag.NoItemFlags)
        item.setForeground(QColor(current_theme().warn))
        self.list.addItem(item)

    def _nothing(self) -> str:
        return self.tr("Nothing fits: fewer letters, or another word.")

    def be_ready(self) -> None:
        """Have the keyboard in the line and the list closed, until something is typed."""
        self.line.setFocus()
        self.set_open(False)

    def set_open(self, is_open: bool) -> None:
        """Show or hide the list below the line."""
        if is_open and self._floats:
            self._lie_below()
        self.list.setVisible(is_open)

    def _lie_below(self) -> None:
        """Lie over what scrolls with the line, below it."""
        area = scroll_area(self)
        ground = (area.widget() if area is not None else None) or self.window()
        if self.list.parentWidget() is not ground:
            self.list.setParent(ground)
        self.list.setFixedWidth(self.line.width())
        self.list.move(self.line.mapTo(ground, QPoint(0, self.line.height() + _BELOW)))
        self.list.raise_()

    def _tell(self) -> None:
        """Have said what Enter would choose: the keyboard stays in the line."""
        place, all_ = self.list.currentRow(), self._found
        if not self.line.hasFocus() or (place < 0 < all_):
            return
        words = self._nothing()
        if place >= 0:
            words = self.tr("{words}, {place} of {all}").format(
                words=self.list.item(place).text(), place=place + 1, all=all_
            )
        self._teller.tell(words)

    def _pick(self, item: QListWidgetItem) -> None:
        announce(self.line, item.text(), urgent=True)
        self.picked.emit(_id(item))

    def _enter(self, item: QListWidgetItem) -> None:
        chosen = _id(item)
        self._pick(item)
        self.entered.emit(chosen)

    def _step(self, by: int) -> None:
        row = min(max(self.list.currentRow() + by, 0), self._found - 1)
        self.list.setCurrentRow(row)
        self._tell()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the line's arrows and Enter work on the list."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up):
                self.set_open(True)
                self._step(1 if event.key() == Qt.Key.Key_Down else -1)
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                item = self.list.currentItem()
                if item is not None and not self.list.isHidden():
                    if not event.isAutoRepeat():
                        self._enter(item)
                    return True
            if event.key() == Qt.Key.Key_Escape and self._floats and not self.list.isHidden():
                self.set_open(False)
                return True
        if isinstance(event, QFocusEvent) and self._is_meant(event):
            self.set_open(event.gotFocus())
        if self._floats and event.type() == QEvent.Type.Resize:
            self.list.setFixedWidth(self.line.width())
        return super().eventFilter(watched, event)

    def _is_meant(self, event: QFocusEvent) -> bool:
        """Return whether the list goes with the keyboard: one that floats is in the way."""
        if not self._floats:
            return event.gotFocus()
        return event.reason() not in _ELSEWHERE


def _id(item: QListWidgetItem | None) -> str:
    return "" if item is None else str(item.data(Qt.ItemDataRole.UserRole))
