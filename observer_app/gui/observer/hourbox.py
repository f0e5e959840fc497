"""The hour of an announcement: typed, or chosen from those of the pack, which say their figure."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import (
    QElapsedTimer,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QLineEdit,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from observer_app.gui.look import px
from observer_app.gui.pages import number
from observer_app.gui.widgets.figurefield import take_number
from observer_app.gui.widgets.timefield import hour_in, mark_wrong

_FIGURE = Qt.ItemDataRole.UserRole
_ROOM = 44
"""Of a row of the list: padding, and the bar that scrolls it."""


class HourBox(QComboBox):
    """An hour; a click anywhere on it opens the list, and the keyboard types into it.

    It is read as in every field for a time, once Enter is pressed or the box is left.
    """

    misread = Signal(str)
    """What was typed and is no hour."""

    def __init__(self, hours: Sequence[str]) -> None:
        super().__init__()
        self.is_chosen = False
        """A person chose the hour: it is not changed under their hands."""
        self._closed = QElapsedTimer()
        self.setEditable(True)
        take_number(self)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.addItems(list(hours))
        self.setFixedWidth(px(104))
        self.setItemDelegate(_Noted(self))
        self.view().window().installEventFilter(self)
        self._line().installEventFilter(self)
        self.activated.connect(lambda _: self._choose())
        self._line().textEdited.connect(lambda _: self._choose())
        self._line().textChanged.connect(lambda _: mark_wrong(self._line(), is_wrong=False))
        self._line().editingFinished.connect(self._tidy)

    def set_noted(self, figures: Mapping[str, int]) -> None:
        """Say in the list which hours have which figure already."""
        widest = 0
        for place in range(self.count()):
            hour = self.itemText(place)
            figure = figures.get(hour)
            words = "" if figure is None else f"{hour}  ✓ {number(figure)}"
            self.setItemData(place, words, _FIGURE)
            self.setItemData(place, words or hour, Qt.ItemDataRole.AccessibleTextRole)
            widest = max(widest, self.fontMetrics().horizontalAdvance(words))
        self.view().setMinimumWidth(widest + px(_ROOM))

    def is_in_use(self) -> bool:
        """Return True while somebody types an hour or looks at the list."""
        return self.hasFocus() or self._line().hasFocus() or self.view().isVisible()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Open the list by a click on the line; one that has just closed it does not."""
        kind = event.type()
        if kind == QEvent.Type.Hide and watched is self.view().window():
            self._closed.start()
        is_click = isinstance(event, QMouseEvent) and event.button() == Qt.MouseButton.LeftButton
        if kind == QEvent.Type.MouseButtonRelease and is_click and watched is self._line():
            waits = QApplication.doubleClickInterval()
            if not self._closed.isValid() or self._closed.elapsed() > waits:
                self.showPopup()
        return super().eventFilter(watched, event)

    def _tidy(self) -> None:
        typed = self.currentText().strip()
        hour = hour_in(typed)
        if hour and hour != typed:
            self.setCurrentText(hour)
        is_wrong = bool(typed) and not hour
        mark_wrong(self._line(), is_wrong=is_wrong)
        if is_wrong:
            self.misread.emit(typed)

    def _choose(self) -> None:
        self.is_chosen = True

    def _line(self) -> QLineEdit:
        line = self.lineEdit()
        assert line is not None
        return line


class _Noted(QStyledItemDelegate):
    """Draws an hour with its figure; what is chosen stays the hour alone."""

    def initStyleOption(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Show the words of an hour that has a figure."""
        super().initStyleOption(option, index)
        words = index.data(_FIGURE)
        if words:
            option.text = str(words)
