"""Turnout: what was counted beside what was announced, hour by hour; differences as questions."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame

from observer_app.core.text import folded
from observer_app.gui.coordinator.columns_button import ColumnsButton
from observer_app.gui.coordinator.flow import Flow
from observer_app.gui.coordinator.nothing import Nothing
from observer_app.gui.coordinator.phrases import turnout_sentence
from observer_app.gui.coordinator.rows import RowsModel, RowsTable
from observer_app.gui.coordinator.turnout_columns import turnout_columns
from observer_app.gui.look import px
from observer_app.gui.pages import Desk, Page, number
from observer_app.gui.widgets.basic import Choice, button, card, label, line_edit, row
from observer_app.services.turnout_rows import TurnoutRow, turnout


class TurnoutPage(Page):
    """Counted, announced and official turnout for each station and hour."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(
            desk,
            title=self.tr("Turnout"),
            help_line=self.tr(
                "A difference is a question, not an accusation: voters may have come while nobody "
                "watched."
            ),
        )
        self.rows: list[TurnoutRow] = []
        self.search = line_edit(
            self.tr("Station or observer"), name=self.tr("Search turnout"), width=190
        )
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(lambda _: self._filter())
        self.which = Choice(
            [
                ("all", self.tr("All hours")),
                ("last", self.tr("Last hour")),
                ("differs", self.tr("Where figures differ")),
            ],
            name=self.tr("Which hours are shown"),
            value="all",
        )
        self.which.chosen.connect(lambda _: self._filter())
        self.model: RowsModel[TurnoutRow] = RowsModel(turnout_columns(desk), key=_key)
        self.table = RowsTable(self.model, name=self.tr("Turnout by station and hour"))
        self.table.setMinimumHeight(px(240))
        self.table.chosen.connect(self._explain)
        self.table.opened.connect(self._open_station)
        self.nothing = Nothing(
            self.tr(
                "No announced or official figure yet. Observers write down what the commission "
                "announces; official figures are loaded on the page Results."
            ),
            picture="turnout",
            go=self.tr("Open the inbox"),
            act=lambda: self.desk.navigate("inbox", None),
        )
        self.count = label(role="muted")
        self.sentence = label(wrap=True)
        self.go = button(
            self.tr("Open the station"), lambda: self._open_station(self.table.key), role="small"
        )
        self.content.addWidget(self._table_card(), 1)
        self.content.addWidget(self._sentence_card())

    def refresh(self) -> None:
        """Read all hours of all stations."""
        self.read(turnout, self._draw)

    def _table_card(self) -> QFrame:
        frame, column = card()
        column.addLayout(Flow(self.search, self.which, spacing=12))
        column.addWidget(self.nothing, 1)
        column.addWidget(self.table, 1)
        self.columns = ColumnsButton(self.table, desk=self.desk, name="turnout")
        column.addLayout(row(self.count, 1, self.columns))
        return frame

    def _sentence_card(self) -> QFrame:
        frame, column = card()
        line = row(spacing=14)
        line.addWidget(self.sentence, 1)
        line.addWidget(self.go)
        column.addLayout(line)
        self._told = frame
        return frame

    def _draw(self, rows: list[TurnoutRow]) -> None:
        self.rows = rows
        self.table.fill(rows)
        self._filter()
        if not self.table.key:
            widest = max(
                (item for item in self.model.shown if item.difference),
                key=lambda item: (item.covered, abs(item.difference or 0)),
                default=None,
            )
            if widest is not None:
                self.table.choose(_key(widest))

    def _filter(self) -> None:
        typed = folded(self.search.text()).split()
        which = self.which.value
        last: dict[tuple[str, str], str] = {}
        for item in self.rows:
            place = (item.station, item.observer)
            last[place] = max(last.get(place, ""), item.hour)

        def passes(item: TurnoutRow) -> bool:
            if which == "differs" and not item.difference:
                return False
            if which == "last" and last[(item.station, item.observer)] != item.hour:
                return False
            hay = folded(f"{item.station} {item.observer}")
            return all(word in hay for word in typed)

        self.model.set_filter(passes)
        shown = len(self.model.shown)
        self.table.setVisible(bool(self.rows))
        self.nothing.setVisible(not self.rows)
        self._told.setVisible(bool(self.rows))
        self.count.setText(
            self.tr("{shown} of %Ln figures", "", len(self.rows)).format(shown=number(shown))
        )
        self._explain(self.table.key)

    def _explain(self, key: str) -> None:
        item = next((known for known in self.model.shown if _key(known) == key), None)
        self.go.setEnabled(item is not None)
        self.sentence.setText(
            turnout_sentence(item)
            if item is not None
            else self.tr("Choose a line to read what it says.")
        )

    def _open_station(self, key: str) -> None:
        if key:
            self.desk.navigate("stations", key.partition("|")[0])


def _key(item: TurnoutRow) -> str:
    return f"{item.station}|{item.observer}|{item.hour}"
