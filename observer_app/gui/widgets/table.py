"""A plain table: rows of text, one line each, chosen by keyboard or mouse."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QBrush, QColor
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem

EVENLY = -2
"""As `stretch`: all columns share the width."""


class Table(QTableWidget):
    """Rows of cells: each a text, or (text, colour).

    stretch: the column that gives way, or EVENLY.
    """

    def __init__(self, headers: Sequence[str], *, name: str, stretch: int = -1) -> None:
        super().__init__(0, len(headers))
        self.setAccessibleName(name)
        self.setHorizontalHeaderLabels(list(headers))
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(36)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setShowGrid(False)
        self.setAlternatingRowColors(True)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        header = self.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setHighlightSections(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        if stretch == EVENLY:
            header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        elif stretch >= 0:
            header.setSectionResizeMode(stretch, QHeaderView.ResizeMode.Stretch)
        self._numeric: frozenset[int] = frozenset()
        self._keys: list[str] = []

    def set_numeric(self, *columns: int) -> None:
        """Align columns of figures to the right."""
        self._numeric = frozenset(columns)
        for column in columns:
            item = self.horizontalHeaderItem(column)
            if item is not None:
                item.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)

    def fill(self, rows: Sequence[tuple[str, Sequence[str | tuple[str, str]]]]) -> None:
        """Show rows of (key, cells); the chosen key stays chosen."""
        kept = self.key
        self.blockSignals(True)
        self.setRowCount(len(rows))
        self._keys = [key for key, _ in rows]
        for place, (_, cells) in enumerate(rows):
            for column, cell in enumerate(cells):
                text, colour = cell if isinstance(cell, tuple) else (cell, "")
                item = QTableWidgetItem(text)
                item.setToolTip(text)
                if colour:
                    item.setForeground(QBrush(QColor(colour)))
                if column in self._numeric:
                    item.setTextAlignment(
                        Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
                    )
                self.setItem(place, column, item)
        if kept in self._keys:
            self.selectRow(self._keys.index(kept))
        self.blockSignals(False)

    @property
    def key(self) -> str:
        """The key of the chosen row, "" if none is."""
        chosen = self.selectionModel().selectedRows() if self.selectionModel() else []
        place = chosen[0].row() if chosen else -1
        return self._keys[place] if 0 <= place < len(self._keys) else ""

    def choose(self, key: str) -> None:
        """Choose the row with that key."""
        if key in self._keys:
            self.selectRow(self._keys.index(key))

    def fit_height(self, *, most: int = 8) -> None:
        """Be as high as the rows, up to `most` of them."""
        rows = max(1, min(most, self.rowCount()))
        self.setFixedHeight(rows * 36 + self.horizontalHeader().sizeHint().height() + 6)
