"""A table of many rows: sorted and filtered in one go, drawn as far as it is seen."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from observer_app.gui.look import px
from observer_app.gui.speaking import in_words
from observer_app.gui.widgets.prints import fixed_font
from observer_app.gui.widgets.table import Cells

T = TypeVar("T")
_Index = QModelIndex | QPersistentModelIndex
_Role = Qt.ItemDataRole
ROW_PX = 36
_MEASURED_ROWS = 60
_WIDEST_PX = 300


@dataclass(frozen=True)
class Column(Generic[T]):
    """One column. text: what a cell says. order: what it is sorted by (the text if None).

    colour: "#rrggbb" or "". tip: what the pointer is told, if not the text. hint: the same of
    the title, where that is short. is_fixed: in letters of one width, as a fingerprint.
    stretch: takes what room is left, `width` pixels at the least; others fit their content, up
    to `width` if that is given.
    spare: 0 is always shown; where there is no room, the largest goes first.
    """

    title: str
    text: Callable[[T], str]
    order: Callable[[T], Any] | None = None
    colour: Callable[[T], str] | None = None
    tip: Callable[[T], str] | None = None
    is_number: bool = False
    is_bold: Callable[[T], bool] | None = None
    is_fixed: Callable[[T], bool] | None = None
    width: int = 0
    stretch: bool = False
    hint: str = ""
    spare: int = 0


class RowsModel(QAbstractTableModel, Generic[T]):
    """All rows, and the ones that pass the filter, in the order of a column."""

    def __init__(self, columns: Sequence[Column[T]], *, key: Callable[[T], str]) -> None:
        super().__init__()
        self.columns = tuple(columns)
        self.key = key
        self.all: list[T] = []
        self.shown: list[T] = []
        self._passes: Callable[[T], bool] | None = None
        self._sorted: tuple[int, bool] | None = None
        self._bold = QFont()
        self._bold.setBold(True)
        self.fixed = fixed_font(QFont())

    def set_title(self, place: int, title: str) -> None:
        """Call a column something else."""
        columns = list(self.columns)
        columns[place] = replace(columns[place], title=title)
        self.columns = tuple(columns)
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, place, place)

    def set_rows(self, rows: Sequence[T]) -> None:
        """Show other rows, filtered and sorted as before."""
        self.all = list(rows)
        self._arrange()

    def set_filter(self, passes: Callable[[T], bool] | None) -> None:
        """Show only rows for which `passes` is true."""
        self._passes = passes
        self._arrange()

    def row_of(self, key: str) -> int:
        """Return where the row with that key is shown, -1 if it is not."""
        return next((n for n, item in enumerate(self.shown) if self.key(item) == key), -1)

    def _arrange(self) -> None:
        self.beginResetModel()
        passes = self._passes
        shown = list(self.all) if passes is None else [row for row in self.all if passes(row)]
        if self._sorted is not None:
            place, down = self._sorted
            column = self.columns[place]
            shown.sort(key=_sort_key(column), reverse=down)
        self.shown = shown
        self.endResetModel()

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort by a column; -1 is the order in which the rows came."""
        self._sorted = None if column < 0 else (column, order == Qt.SortOrder.DescendingOrder)
        self._arrange()

    def rowCount(self, parent: _Index = QModelIndex()) -> int:
        """Rows that pass."""
        return 0 if parent.isValid() else len(self.shown)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:
        """Columns."""
        return 0 if parent.isValid() else len(self.columns)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = _Role.DisplayRole
    ) -> Any:
        """Titles, aligned as their cells are."""
        if orientation != Qt.Orientation.Horizontal:
            return None
        column = self.columns[section]
        if role == _Role.DisplayRole:
            return column.title
        if role in (_Role.ToolTipRole, _Role.AccessibleTextRole):
            return column.hint or column.title
        if role == _Role.TextAlignmentRole:
            return _alignment(column)
        return None

    def data(self, index: _Index, role: int = _Role.DisplayRole) -> Any:
        """One cell."""
        column, item = self.columns[index.column()], self.shown[index.row()]
        if role in (_Role.DisplayRole, _Role.AccessibleTextRole):
            words = column.text(item)
            return words if role == _Role.DisplayRole else in_words(words)
        if role == _Role.TextAlignmentRole:
            return _alignment(column)
        if role == _Role.ForegroundRole and column.colour is not None:
            colour = column.colour(item)
            return QColor(colour) if colour else None
        if role == _Role.FontRole:
            return self._font(column, item)
        if role == _Role.ToolTipRole:
            return column.tip(item) if column.tip is not None else column.text(item)
        return None

    def _font(self, column: Column[T], item: T) -> QFont | None:
        if column.is_fixed is not None and column.is_fixed(item):
            return self.fixed
        return self._bold if column.is_bold is not None and column.is_bold(item) else None


def _alignment(column: Column[Any]) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignRight if column.is_number else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignVCenter


def _sort_key(column: Column[Any]) -> Callable[[Any], tuple[bool, Any]]:
    order = column.order or column.text

    def key(item: Any) -> tuple[bool, Any]:
        value = order(item)
        # What is not known sorts below everything that is.
        return (False, 0) if value is None else (True, value)

    return key


class RowsTable(QTableView):
    """Draws a RowsModel. Enter or a double click opens a row; the chosen key stays chosen."""

    chosen = Signal(str)
    """The key of the row that the keyboard or mouse went to."""
    opened = Signal(str)
    fitted = Signal()
    """Other columns than before are shown."""

    def __init__(self, model: RowsModel[Any], *, name: str, is_multi: bool = False) -> None:
        super().__init__()
        self._rows = model
        self._key = ""
        self._measured = False
        self._fitting: list[int] = []
        self._wanted: dict[int, bool] = {}
        self.setModel(model)
        self.setAccessibleName(name)
        modes = QAbstractItemView.SelectionMode
        self.setSelectionMode(modes.ExtendedSelection if is_multi else modes.SingleSelection)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setItemDelegate(Cells(self))
        self.setShowGrid(False)
        self.setAlternatingRowColors(True)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        side = self.verticalHeader()
        side.hide()
        side.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        side.setDefaultSectionSize(px(ROW_PX))
        head = self.horizontalHeader()
        head.setHighlightSections(False)
        head.setMinimumSectionSize(px(40))
        head.setSortIndicatorClearable(True)
        self.setSortingEnabled(True)
        self.sortByColumn(-1, Qt.SortOrder.AscendingOrder)
        self.setMinimumHeight(px(ROW_PX) * 4)
        self.setMinimumWidth(200)
        model.modelReset.connect(self._restore)
        self.selectionModel().currentRowChanged.connect(self._went)
        self.doubleClicked.connect(lambda _: self._open())

    @property
    def key(self) -> str:
        """The key of the present row, "" if there is none."""
        index = self.currentIndex()
        shown = self._rows.shown
        return self._rows.key(shown[index.row()]) if 0 <= index.row() < len(shown) else ""

    @property
    def keys(self) -> list[str]:
        """The keys of all selected rows, from top to bottom."""
        rows = sorted(index.row() for index in self.selectionModel().selectedRows())
        return [self._rows.key(self._rows.shown[row]) for row in rows]

    def fill(self, rows: Sequence[Any], *, anew: bool = False) -> None:
        """Show rows; columns grow where new words need it, and are measured `anew` if asked."""
        self._rows.set_rows(rows)
        self._measure(anew=anew or not self._measured)

    def choose(self, key: str) -> bool:
        """Go to the row with that key; return False if it is not shown."""
        row = self._rows.row_of(key)
        if row < 0:
            return False
        self.selectRow(row)
        self.scrollTo(self._rows.index(row, 0))
        return True

    def fit_height(self, *, most: int = 8) -> None:
        """Be as high as the rows, up to `most` of them."""
        rows = max(1, min(most, self._rows.rowCount()))
        head = self.horizontalHeader().sizeHint().height()
        bar = self.horizontalScrollBar().sizeHint().height()
        self.setFixedHeight(rows * px(ROW_PX) + head + bar + 6)

    @property
    def columns(self) -> tuple[Column[Any], ...]:
        """All columns, hidden ones too."""
        return self._rows.columns

    @property
    def wanted(self) -> dict[int, bool]:
        """Which columns a person wants to see or not, by place; the others go by the room."""
        return dict(self._wanted)

    def show_column(self, place: int, *, shown: bool) -> None:
        """Show a column or hide it, whatever room there is."""
        self.want_columns({**self._wanted, place: shown})

    def want_columns(self, wanted: Mapping[int, bool]) -> None:
        """Show and hide these, whatever room there is, and no others."""
        self._wanted = dict(wanted)
        self._fit()

    def _measure(self, *, anew: bool) -> None:
        plain, head = self.fontMetrics(), QFont(self.font())
        # The style sheet has the size: the model's own font is as large as the table's.
        self._rows.fixed = fixed_font(self.font())
        fixed = QFontMetrics(self._rows.fixed)
        head.setBold(True)
        bold = QFontMetrics(head)
        sample = self._rows.all[:_MEASURED_ROWS]
        before, self._fitting = self._fitting, []
        for column in self._rows.columns:
            title = bold.horizontalAdvance(column.title) + px(20)
            wide = (
                (
                    fixed if column.is_fixed is not None and column.is_fixed(item) else plain
                ).horizontalAdvance(column.text(item))
                for item in sample
            )
            widest = max(wide, default=0)
            if column.stretch:
                self._fitting.append(max(title, px(column.width or 160)))
            else:
                self._fitting.append(
                    min(max(widest + px(26), title), px(column.width or _WIDEST_PX))
                )
        if self._measured and not anew:
            # Never narrower while somebody reads: columns would jump with each refresh.
            self._fitting = [max(pair) for pair in zip(before, self._fitting, strict=True)]
            if self._fitting == before:
                return
        self._measured = True
        self._fit()

    def _fit(self) -> None:
        """Hide the columns that there is no room for, and give away what room is left."""
        if not self._measured:
            return
        columns, room = self._rows.columns, self.viewport().width()
        shown = {n for n in range(len(columns)) if self._wanted.get(n, True)}
        spare = sorted(
            (n for n in shown if columns[n].spare and n not in self._wanted),
            key=lambda n: -columns[n].spare,
        )
        for place in spare:
            if sum(self._fitting[n] for n in shown) <= room:
                break
            shown.remove(place)
        for place in range(len(columns)):
            self.setColumnHidden(place, place not in shown)
            self.setColumnWidth(place, self._fitting[place])
        rest = room - sum(self._fitting[n] for n in shown)
        taker = next((n for n in shown if columns[n].stretch), -1)
        if taker >= 0 and rest > 0:
            self.setColumnWidth(taker, self._fitting[taker] + rest)
        self.fitted.emit()

    def _went(self, current: QModelIndex, _before: QModelIndex) -> None:
        if 0 <= current.row() < len(self._rows.shown):
            self._key = self._rows.key(self._rows.shown[current.row()])
            self.chosen.emit(self._key)

    def _restore(self) -> None:
        kept = self._key
        row = self._rows.row_of(kept) if kept else -1
        if row >= 0:
            self.selectionModel().blockSignals(True)
            self.selectRow(row)
            self.selectionModel().blockSignals(False)

    def _open(self) -> None:
        if self.key:
            self.opened.emit(self.key)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self._open()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the room that is left to the column that takes it."""
        super().resizeEvent(event)
        self._fit()
