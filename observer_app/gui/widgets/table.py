"""A plain table: rows of text, one line each, chosen by keyboard or mouse.

Only what is seen is asked for: filling 2,000 rows takes a few milliseconds (tests/bench).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QBrush, QColor, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
)

from observer_app.gui.look import current_theme, px

EVENLY = -2
"""As `stretch`: all columns share the width that their words leave over."""

_ROW, _LINE = 36, 19
"""Height of a row, and of each line more."""
_LEAST = 150
"""So wide is the column that gives way, before the spare one is left out."""
_MEASURED_ROWS = 40
"""So many rows decide how wide a column is: more than a screen shows."""

_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_TO_ROWS = frozenset({Qt.Key.Key_Home, Qt.Key.Key_End})
_FIRST = frozenset({Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_PageDown, Qt.Key.Key_PageUp})
"""Keys that go to the first row where none is chosen; Home and End always leave the column."""
_Index = QModelIndex | QPersistentModelIndex
Row = tuple[str, Sequence[str | tuple[str, str]]]


@dataclass(frozen=True, slots=True)
class Cell:
    """What one cell shows."""

    words: str

    def text(self) -> str:
        """Return the words."""
        return self.words


class _Rows(QAbstractTableModel):
    """Rows of cells as they were given."""

    def __init__(self, headers: Sequence[str]) -> None:
        super().__init__()
        self.headers = list(headers)
        self.rows: Sequence[Row] = ()
        self.numeric: frozenset[int] = frozenset()

    def take(self, rows: Sequence[Row]) -> None:
        """Show other rows; new ones above those that were there leave these alone."""
        new = len(rows) - len(self.rows)
        if self.rows and new >= 0 and rows[new:] == self.rows:
            if new:
                self.beginInsertRows(QModelIndex(), 0, new - 1)
                self.rows = rows
                self.endInsertRows()
                # The header measures its columns on this signal, and on no other.
                self.dataChanged.emit(self.index(0, 0), self.index(new - 1, len(self.headers) - 1))
            return
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()

    def cell(self, row: int, column: int) -> tuple[str, str]:
        """Return the words of a cell and their colour, "" for the usual one."""
        cell = self.rows[row][1][column]
        return cell if isinstance(cell, tuple) else (cell, "")

    def rowCount(self, parent: _Index | None = None) -> int:
        """Return how many rows there are."""
        return 0 if parent is not None and parent.isValid() else len(self.rows)

    def columnCount(self, parent: _Index | None = None) -> int:
        """Return how many columns there are."""
        return 0 if parent is not None and parent.isValid() else len(self.headers)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what a cell shows."""
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return self.cell(index.row(), index.column())[0]
        if role == Qt.ItemDataRole.ForegroundRole:
            colour = self.cell(index.row(), index.column())[1]
            return QBrush(QColor(colour)) if colour else None
        if role == Qt.ItemDataRole.TextAlignmentRole and index.column() in self.numeric:
            return _RIGHT
        return None

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> object:
        """Return the words above a column."""
        if orientation == Qt.Orientation.Horizontal and 0 <= section < len(self.headers):
            if role == Qt.ItemDataRole.DisplayRole:
                return self.headers[section]
            if role == Qt.ItemDataRole.TextAlignmentRole:
                return _RIGHT if section in self.numeric else _LEFT
        return None


class Cells(QStyledItemDelegate):
    """Draws a chosen row on its ground and keeps the colours that say something."""

    def initStyleOption(self, option: QStyleOptionViewItem, index: _Index) -> None:
        """Take the selection out of the style's hands: its sheet would recolour the text."""
        super().initStyleOption(option, index)
        if option.state & QStyle.StateFlag.State_Selected:
            option.backgroundBrush = QBrush(QColor(current_theme().accent_soft))
        hidden = QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_HasFocus
        option.state &= ~hidden


class Table(QTableView):
    """Rows of cells: each a text, or (text, colour).

    stretch: the column that gives way, or EVENLY. spare: the column that is left out where there
    is no room for all of them. lines: of words in a row, at most.
    """

    itemSelectionChanged = Signal()  # noqa: N815 - named as in QTableWidget
    cellDoubleClicked = Signal(int, int)  # noqa: N815 - likewise
    """Row and column; Enter on a chosen row says the same."""
    spared = Signal(bool)
    """Whether the spare column is left out."""

    def __init__(
        self,
        headers: Sequence[str],
        *,
        name: str,
        stretch: int = -1,
        spare: int = -1,
        lines: int = 1,
    ) -> None:
        super().__init__()
        self._row_height = px(_ROW + (lines - 1) * _LINE)
        self._rows = _Rows(headers)
        self.setModel(self._rows)
        self.setAccessibleName(name)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(self._row_height)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setShowGrid(False)
        self.setAlternatingRowColors(True)
        self.setWordWrap(lines > 1)
        self.setTabKeyNavigation(False)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        header = self.horizontalHeader()
        header.setDefaultAlignment(_LEFT)
        header.setHighlightSections(False)
        header.setResizeContentsPrecision(_MEASURED_ROWS)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self._is_even, self._giving, self._spare = stretch == EVENLY, stretch, spare
        if self._is_even:
            header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        elif stretch >= 0:
            header.setSectionResizeMode(stretch, QHeaderView.ResizeMode.Stretch)
        self.setItemDelegate(Cells(self))
        self._filling = False
        self.selectionModel().selectionChanged.connect(lambda *_: self._chosen())
        self.doubleClicked.connect(lambda at: self.cellDoubleClicked.emit(at.row(), at.column()))

    def set_numeric(self, *columns: int) -> None:
        """Align columns of figures to the right."""
        self._rows.numeric = frozenset(columns)

    def fill(self, rows: Sequence[Row]) -> None:
        """Show rows of (key, cells); the chosen key stays chosen, nobody is told."""
        kept = self.key
        self._filling = True
        self._rows.take(tuple(rows))
        self.choose(kept)
        self._filling = False
        self._share_width()

    @property
    def key(self) -> str:
        """The key of the chosen row, "" if none is."""
        chosen = self.selectionModel().selectedRows() if self.selectionModel() else []
        place = chosen[0].row() if chosen else -1
        return self._rows.rows[place][0] if 0 <= place < len(self._rows.rows) else ""

    def choose(self, key: str) -> None:
        """Choose the row with that key."""
        place = next((n for n, row in enumerate(self._rows.rows) if key and row[0] == key), -1)
        if place >= 0:
            self.selectRow(place)

    def rowCount(self) -> int:
        """Return how many rows there are."""
        return len(self._rows.rows)

    def item(self, row: int, column: int) -> Cell | None:
        """Return a cell, None outside the table."""
        if 0 <= row < len(self._rows.rows) and 0 <= column < len(self._rows.headers):
            return Cell(self._rows.cell(row, column)[0])
        return None

    def fit_height(self, *, most: int = 8) -> None:
        """Be as high as the rows, up to `most` of them."""
        rows = max(1, min(most, self.rowCount()))
        self.setFixedHeight(
            rows * self._row_height + self.horizontalHeader().sizeHint().height() + 6
        )

    def show_row(self, key: str) -> None:
        """Scroll to the row with that key."""
        place = next((n for n, row in enumerate(self._rows.rows) if row[0] == key), -1)
        if place >= 0:
            self.scrollTo(self._rows.index(place, 0))

    def _share_width(self) -> None:
        """Give each column what its words need, and an equal part of what is left over."""
        if not self._is_even and self._spare < 0:
            return
        header = self.horizontalHeader()
        columns = range(len(self._rows.headers))
        room = self.viewport().width()
        needed = {n: max(self.sizeHintForColumn(n), header.sectionSizeHint(n)) for n in columns}
        if self._giving in needed:
            needed[self._giving] = px(_LEAST)
        is_spared = self._spare in needed and sum(needed.values()) > room
        if is_spared:
            del needed[self._spare]
        if is_spared is not self.isColumnHidden(self._spare):
            self.setColumnHidden(self._spare, is_spared)
            self.spared.emit(is_spared)
        if not self._is_even:
            return
        left = max(0, room - sum(needed.values()))
        for place, (column, width) in enumerate(needed.items()):
            part = left * (place + 1) // len(needed) - left * place // len(needed)
            header.resizeSection(column, width + part)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the width anew."""
        super().resizeEvent(event)
        self._share_width()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens the chosen row; arrows, Home and End choose one, also where none was."""
        key, last = event.key(), self.rowCount() - 1
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if not plain or last < 0:
            super().keyPressEvent(event)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.key:
            at = self.selectionModel().selectedRows()[0]
            if not event.isAutoRepeat():
                self.cellDoubleClicked.emit(at.row(), at.column())
        elif key in _TO_ROWS or (key in _FIRST and not self.key):
            # Qt makes the first row the present one on the way in, and chooses none.
            self.selectRow(last if key == Qt.Key.Key_End else 0)
        else:
            super().keyPressEvent(event)

    def _chosen(self) -> None:
        if not self._filling:
            self.itemSelectionChanged.emit()
