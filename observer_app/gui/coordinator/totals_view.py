"""Constituencies: what the copies add up to beside the official figures, and what is missing."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from observer_app.core.results import Compared
from observer_app.gui.coordinator.figure_columns import figure_columns
from observer_app.gui.coordinator.flow import Sides
from observer_app.gui.coordinator.nothing import Nothing
from observer_app.gui.coordinator.rows import Column, RowsModel, RowsTable
from observer_app.gui.look import px
from observer_app.gui.pages import Desk, number
from observer_app.gui.widgets.basic import card, clear, label
from observer_app.gui.wording import source_name
from observer_app.services.stations import station_order
from observer_app.services.totals import Total


class TotalsView(QWidget):
    """Constituencies on the left, the sums of the chosen one on the right."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk
        self.shown: Total | None = None
        self.model: RowsModel[Total] = RowsModel(self._columns(), key=_key)
        self.table = RowsTable(self.model, name=self.tr("Constituencies"))
        self.table.chosen.connect(self._show)
        self.table.setMinimumHeight(px(160))
        self.figures_model: RowsModel[Compared] = RowsModel(
            figure_columns(
                desk,
                contest=lambda: self.shown.contest if self.shown else "",
                copy=(self.tr("Copies"), self.tr("Sum of copies")),
                official=(self.tr("Official"), self.tr("Official, same stations")),
            ),
            key=lambda item: f"{item.part}:{item.id}",
        )
        self.figures = RowsTable(self.figures_model, name=self.tr("Sums beside each other"))
        self.figures.setMinimumHeight(px(220))
        self.heading = label(role="section", wrap=True)
        self.sentences = QVBoxLayout()
        self.sentences.setSpacing(6)
        self.nothing = Nothing(
            self.tr("No copy and no official figure yet: there is nothing to add up."),
            picture="results",
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(Sides(self._list_card(), self._sums_card(), shares=(9, 11)))

    def show_totals(self, totals: Sequence[Total]) -> None:
        """Show the sums; the chosen constituency stays chosen."""
        kept = _key(self.shown) if self.shown is not None else ""
        self.table.fill(totals)
        self.table.setVisible(bool(totals))
        self.nothing.setVisible(not totals)
        if not self.table.choose(kept) and totals:
            most = max(totals, key=lambda item: item.observed_stations)
            self.table.choose(_key(most))
        self._show(self.table.key)

    def _list_card(self) -> QFrame:
        frame, column = card()
        column.addWidget(label(self.tr("Constituencies"), "section"))
        column.addWidget(self.nothing, 1)
        column.addWidget(self.table, 1)
        frame.setMinimumWidth(290)
        return frame

    def _sums_card(self) -> QFrame:
        frame, column = card()
        column.addWidget(self.heading)
        column.addLayout(self.sentences)
        column.addWidget(self.figures, 1)
        frame.setMinimumWidth(300)
        return frame

    def _columns(self) -> Sequence[Column[Total]]:
        theme = self.desk.theme
        return (
            Column(
                "№",
                lambda item: item.constituency,
                order=lambda item: station_order(item.constituency),
                hint=self.tr("Constituency"),
            ),
            Column(self.tr("Contest"), self._contest, stretch=True, width=130),
            Column(
                self.tr("Copies from"),
                lambda item: _of(item.observed_stations, item.stations),
                order=lambda item: item.observed_stations,
                hint=self.tr("Stations of which there is a copy, of all in the constituency"),
                colour=lambda item: "" if item.is_whole else theme.warn,
                is_number=True,
            ),
            Column(
                self.tr("Official from"),
                lambda item: _of(item.official_stations, item.stations),
                order=lambda item: item.official_stations,
                hint=self.tr("Stations with official figures, of all in the constituency"),
                is_number=True,
                spare=1,
            ),
        )

    def _contest(self, item: Total) -> str:
        contest = self.desk.pack.contest(item.contest)
        return self.desk.text(contest.title) if contest else item.contest

    def _show(self, key: str) -> None:
        self.shown = next((item for item in self.model.shown if _key(item) == key), None)
        clear(self.sentences)
        item = self.shown
        self.figures.setVisible(item is not None and bool(item.figures))
        if item is None:
            self.heading.setText("")
            self.figures.fill([])
            return
        self.heading.setText(self._contest(item))
        for text, tone in self._sentences(item):
            self.sentences.addWidget(label(text, tone=tone, wrap=True))
        self.figures.fill(item.figures, anew=True)

    def _sentences(self, item: Total) -> list[tuple[str, str]]:
        values = {
            "observed": number(item.observed_stations),
            "all": number(item.stations),
            "missing": number(item.stations - item.observed_stations),
            "both": number(item.both),
        }
        said = []
        if item.is_whole:
            text = self.tr("✓  There is a copy of every station: {observed} of {all}.")
            said.append((text, "ok"))
        else:
            text = self.tr(
                "▲  Copies of {observed} of %Ln stations. This is not the result of the "
                "election; still missing: {missing}.",
                "",
                item.stations,
            )
            said.append((text, "warn"))
        if not item.both:
            said.append((self.tr("For none of them are there official figures to compare."), ""))
        elif item.both < item.observed_stations:
            said.append((self.tr("Only stations with both figures are added up: {both}."), ""))
        if item.sources:
            each = (f"{source_name(source)}: {number(n)}" for source, n in item.sources)
            said.append((self.tr("Stations added up by: {sources}."), ""))
            values["sources"] = ", ".join(each)
        for differing in item.differing:
            text = self.tr(
                "▲  Copies of station {station} differ; the one that counts here: {source} "
                "({observer})."
            )
            text = text.format(
                station=differing.station,
                source=source_name(differing.source),
                observer=differing.observer.replace("{", "{{").replace("}", "}}"),
            )
            said.append((text, "warn"))
        return [(text.format(**values), tone) for text, tone in said]


def _of(some: int, all_: int) -> str:
    return f"{number(some)} / {number(all_)}"


def _key(item: Total) -> str:
    return f"{item.constituency}|{item.contest}"
