"""Buttons side by side, in as many columns as fit."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QLayout, QWidget


class Wrapped(QWidget):
    """A grid that gets fewer columns where there is less room; its parts keep their order."""

    def __init__(self, *, most: int = 1, spacing: int = 6) -> None:
        """most: columns where there is room for all of them."""
        super().__init__()
        self._parts: list[QWidget] = []
        self._most = most
        self._columns = 0
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(spacing)
        self._grid.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)

    def put(self, parts: Sequence[QWidget], *, most: int) -> None:
        """Have these parts, in order; those before have gone by then."""
        self._parts, self._most = list(parts), most
        self._place(self._fitting(self.width()) if self.isVisible() else most, anew=True)

    def settle(self) -> None:
        """Look now how many columns fit, not once Qt asks for it."""
        self._place(self._fitting(self.width()))

    def needed(self, columns: int) -> int:
        """Return the width that so many columns take."""
        widths = self._widths()
        widest = [max(widths[i::columns], default=0) for i in range(columns)]
        return sum(widest) + self._grid.spacing() * columns

    def minimumSizeHint(self) -> QSize:
        """The widest part alone: a narrow place gets fewer columns."""
        return QSize(max(self._widths(), default=0) + 8, self._grid.minimumSize().height())

    def sizeHint(self) -> QSize:
        """All columns beside each other."""
        return QSize(self.needed(self._most), self._grid.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Use as many columns as fit."""
        super().resizeEvent(event)
        self.settle()

    def _fitting(self, width: int) -> int:
        columns = range(self._most, 1, -1)
        return next((n for n in columns if self.needed(n) <= width), 1)

    def _place(self, columns: int, *, anew: bool = False) -> None:
        """Put the parts into that many columns."""
        if columns == self._columns and not anew:
            return
        self._grid.setColumnStretch(self._columns, 0)
        self._columns = columns
        for place, made in enumerate(self._parts):
            self._grid.addWidget(made, place // columns, place % columns)
        self._grid.setColumnStretch(columns, 1)
        self.updateGeometry()

    def _widths(self) -> list[int]:
        return [made.sizeHint().width() for made in self._parts]
