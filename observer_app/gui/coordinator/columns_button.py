"""Which columns of a table are shown: chosen in a menu, kept inside the notebook."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtWidgets import QMenu, QPushButton

from observer_app.core.canonical import JsonValue
from observer_app.gui.coordinator.rows import RowsTable
from observer_app.gui.pages import Desk
from observer_app.services.session import Session

_SETTING = "columns"


class ColumnsButton(QPushButton):
    """Says that a table has more columns than there is room for, and lets one choose."""

    def __init__(self, table: RowsTable, *, desk: Desk, name: str) -> None:
        """name: what the table's choice is kept under."""
        super().__init__()
        self._table, self._desk, self._name = table, desk, name
        self.setProperty("role", "link")
        self.setText(self.tr("Columns"))
        self.setToolTip(self.tr("Which columns are shown"))
        self.setAccessibleName(self.tr("Which columns are shown"))
        self.menu_ = QMenu(self)
        self.setMenu(self.menu_)
        for place, column in enumerate(table.columns):
            if column.spare:
                action = self.menu_.addAction(column.hint or column.title)
                action.setCheckable(True)
                action.setData(place)
                action.triggered.connect(
                    lambda shown=False, place=place: self._choose(place, shown)
                )
        self.menu_.addSeparator()
        self.reset = self.menu_.addAction(self.tr("Back to what there is room for"))
        self.reset.triggered.connect(lambda _=False: self._want({}))
        table.fitted.connect(self._tell)
        self._tell()
        desk.dispatcher.run(self._read, table.want_columns, owner=self)

    def _choose(self, place: int, shown: bool) -> None:
        self._want({**self._table.wanted, place: shown})

    def _want(self, wanted: Mapping[int, bool]) -> None:
        self._table.want_columns(wanted)
        self._desk.dispatcher.run(lambda session: self._keep(session, wanted))

    def _read(self, session: Session) -> dict[int, bool]:
        """Return what was chosen before; of other columns than today's nothing counts."""
        kept = (session.notebook.vault.get(_SETTING) or {}).get(self._name)
        if not isinstance(kept, dict) or kept.get("of") != len(self._table.columns):
            return {}
        chosen = kept.get("shown", {})
        return {int(place): bool(shown) for place, shown in chosen.items()}

    def _keep(self, session: Session, wanted: Mapping[int, bool]) -> None:
        vault = session.notebook.vault
        kept: dict[str, JsonValue] = dict(vault.get(_SETTING) or {})
        shown: dict[str, JsonValue] = {str(place): is_shown for place, is_shown in wanted.items()}
        kept[self._name] = {"of": len(self._table.columns), "shown": shown}
        vault.put(_SETTING, kept)

    def _tell(self) -> None:
        for action in self.menu_.actions():
            if action.isCheckable():
                action.setChecked(not self._table.isColumnHidden(action.data()))
        self.reset.setEnabled(bool(self._table.wanted))
