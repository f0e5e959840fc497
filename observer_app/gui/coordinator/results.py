"""Results: the observer's copy beside the official figures, line by line."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtWidgets import QFrame, QStackedWidget, QVBoxLayout

from observer_app.core.results import Compared, Part
from observer_app.gui.coordinator.figure_columns import candidate_name, figure_columns
from observer_app.gui.coordinator.flow import Flow, Sides
from observer_app.gui.coordinator.nothing import Nothing
from observer_app.gui.coordinator.phrases import arrival_text, twice_text
from observer_app.gui.coordinator.rows import Column, RowsModel, RowsTable
from observer_app.gui.coordinator.totals_view import TotalsView
from observer_app.gui.coordinator.wrong_file import WrongFile
from observer_app.gui.look import px
from observer_app.gui.messages import Tone
from observer_app.gui.pages import Desk, Page, number
from observer_app.gui.widgets.basic import Choice, button, card, clear, label, row
from observer_app.gui.widgets.drop import DropZone, on_paste
from observer_app.gui.wording import date_text, source_name
from observer_app.services.dropped import Dropped
from observer_app.services.official import LoadedOfficial, load_official
from observer_app.services.results import ResultRow, Results, results
from observer_app.services.session import Changes, Session
from observer_app.services.stations import station_order
from observer_app.services.told import Arrival


class ResultsPage(Page):
    """Copies of protocols beside what was published."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(
            desk,
            title=self.tr("Results"),
            help_line=self.tr(
                "The observer's copy beside the official figures. What differs is shown, never why."
            ),
        )
        self.results = Results(rows=(), without_copy=())
        self.drop = DropZone(
            self.tr("Drop a CSV file of official results here; earlier figures stay on record"),
            choose=self.tr("Choose a file…"),
            purpose="official",
            is_low=True,
        )
        self.drop.dropped.connect(self.load)
        on_paste(self, self.drop)
        self.wrong = WrongFile(
            desk,
            takes={Dropped.TABLE},
            otherwise=self.tr("{name} is no table: official figures come as a CSV file."),
        )
        self.which = Choice(
            [("all", self.tr("All")), ("differs", self.tr("Where figures differ"))],
            name=self.tr("Which results are shown"),
            value="all",
        )
        self.which.chosen.connect(lambda _: self._filter())
        self.model: RowsModel[ResultRow] = RowsModel(self._columns(), key=_key)
        self.table = RowsTable(self.model, name=self.tr("Copies of protocols"))
        self.table.chosen.connect(self._show)
        self.table.setMinimumHeight(px(160))
        self.figures_model: RowsModel[Compared] = RowsModel(
            figure_columns(
                desk,
                contest=lambda: self.shown.contest if self.shown else "",
                copy=(self.tr("Copy"), ""),
                official=(self.tr("Official"), ""),
            ),
            key=lambda item: f"{item.part}:{item.id}",
        )
        self.figures = RowsTable(self.figures_model, name=self.tr("Figures beside each other"))
        self.figures.setMinimumHeight(px(220))
        self.sentences = QVBoxLayout()
        self.sentences.setSpacing(6)
        self.nothing = Nothing(picture="results")
        self.choose_first = Nothing(
            self.tr("Choose a copy to see it beside the official figures."), picture="protocol"
        )
        self.rest = label(role="muted", wrap=True)
        self.heading = label(role="section", wrap=True)
        self.shown: ResultRow | None = None
        self.totals = TotalsView(desk)
        self.view = Choice(
            [("copies", self.tr("Station by station")), ("totals", self.tr("Constituencies"))],
            name=self.tr("What is compared"),
            value="copies",
        )
        self.stack = QStackedWidget()
        self.stack.addWidget(Sides(self._list_card(), self._figures_card(), shares=(9, 11)))
        self.stack.addWidget(self.totals)
        self.view.chosen.connect(
            lambda value: self.stack.setCurrentIndex(1 if value == "totals" else 0)
        )
        self.content.addWidget(self.drop)
        self.content.addWidget(self.wrong)
        self.content.addLayout(Flow(self.view))
        self.content.addWidget(self.stack, 1)

    def refresh(self) -> None:
        """Read all comparisons."""
        self.read(results, self._draw)

    def arrive(self, what: object) -> None:
        """Load files that were dropped elsewhere."""
        if isinstance(what, list):
            self.load(what)

    def load(self, paths: Sequence[Path]) -> None:
        """Load official results from CSV files, one after the other."""
        self.messages.clear()
        files = self.wrong.sort(paths)
        if not files:
            return
        brought: list[LoadedOfficial] = []

        def work(session: Session) -> Changes:
            for path in files:
                brought.append(load_official(session, path))
            return Changes()

        def done(_: Changes) -> None:
            self.messages.say(
                self.tr(
                    "%Ln rows read: {changed} new or changed, {same} as before.",
                    "",
                    sum(item.rows for item in brought),
                ).format(
                    changed=number(sum(item.changed for item in brought)),
                    same=number(sum(item.unchanged for item in brought)),
                ),
                Tone.OK,
            )

        self.desk.dispatcher.change(work, done, self.fail, owner=self)

    def _list_card(self) -> QFrame:
        frame, column = card()
        column.addLayout(Flow(label(self.tr("Copies"), "section"), self.which, spacing=12))
        column.addWidget(self.nothing, 1)
        column.addWidget(self.table, 1)
        column.addWidget(self.rest)
        frame.setMinimumWidth(290)
        return frame

    def _figures_card(self) -> QFrame:
        frame, column = card()
        self.go = button(self.tr("Open the station"), self._open_station, role="small")
        head = row(spacing=10)
        head.addWidget(self.heading, 1)
        head.addWidget(self.go)
        column.addLayout(head)
        column.addLayout(self.sentences)
        column.addWidget(self.figures, 1)
        column.addWidget(self.choose_first, 1)
        frame.setMinimumWidth(300)
        return frame

    def _columns(self) -> Sequence[Column[ResultRow]]:
        theme = self.desk.theme

        def colour(item: ResultRow) -> str:
            return theme.warn if item.comparison.differences else ""

        return (
            Column(
                self.tr("Station"),
                lambda item: item.station,
                order=lambda item: station_order(item.station),
            ),
            Column(
                self.tr("Differ"),
                _standing,
                hint=self.tr("How many figures differ"),
                order=lambda item: len(item.comparison.differences),
                colour=colour,
            ),
            Column(self.tr("Observer"), lambda item: item.observer),
            Column(
                self.tr("Read from"),
                _read_from,
                stretch=True,
                width=150,
            ),
        )

    def _draw(self, results: Results) -> None:
        self.results = results
        self.totals.show_totals(results.totals)
        self.table.fill(results.rows)
        self._filter()
        if self.shown is not None:
            self._show(_key(self.shown))
        elif self.model.shown:
            most = max(self.model.shown, key=lambda item: len(item.comparison.differences))
            self.table.choose(_key(most))
        else:
            self._show("")

    def _filter(self) -> None:
        differs = self.which.value == "differs"
        self.model.set_filter((lambda item: bool(item.comparison.differences)) if differs else None)
        rows, shown = self.results.rows, self.model.shown
        self.table.setVisible(bool(shown))
        self.nothing.setVisible(not shown)
        unknown = self._unknown_text(self.results.unknown)
        if rows:
            self.nothing.setText(self.tr("No figure differs where both are known."))
        else:
            self.nothing.setText(
                unknown
                or self.tr(
                    "No copy of a protocol has arrived yet. Observers type its figures on their "
                    "protocol page; they come with the bundles."
                )
            )
        self._tell_rest(unknown if rows else "")

    def _tell_rest(self, unknown: str) -> None:
        """Say below the list what is not in it. unknown: about copies of no known contest."""
        without = len(self.results.without_copy)
        other = self.tr("Station {key}: a protocol of {day} is of another day and not compared.")
        said = [other.format(key=key, day=date_text(day)) for key, day in self.results.left_out]
        if without:
            words = self.tr("Official figures without an observer's copy: {n}.")
            said.insert(0, words.format(n=number(without)))
        if unknown:
            said.insert(0, unknown)
        self.rest.setVisible(bool(said))
        self.rest.setText("\n".join(said))

    def _unknown_text(self, count: int) -> str:
        """Return that copies are of no contest of the loaded pack, "" where there are none."""
        if not count:
            return ""
        text = self.tr(
            "%Ln protocols with figures are of no contest that the loaded pack “{pack}” has at "
            "their station. They are kept; load the pack of that election in the set-up.",
            "",
            count,
        )
        return text.format(pack=self.desk.text(self.desk.pack.title))

    def _show(self, key: str) -> None:
        self.shown = next((item for item in self.results.rows if _key(item) == key), None)
        clear(self.sentences)
        item = self.shown
        self.figures.setVisible(item is not None)
        self.go.setVisible(item is not None)
        self.heading.setVisible(item is not None)
        self.choose_first.setVisible(item is None)
        if item is None:
            self.figures.fill([])
            return
        contest = self.desk.pack.contest(item.contest)
        title = self.desk.text(contest.title) if contest else item.contest
        self.heading.setText(f"{item.station}  {title}")
        for text, tone in self._sentences(item):
            self.sentences.addWidget(label(text, tone=tone, wrap=True))
        # What differs comes first; within that, the pack's order stays.
        self.figures.fill(sorted(item.comparison.figures, key=lambda figure: not figure.difference))

    def _sentences(self, item: ResultRow) -> list[tuple[str, str]]:
        found = item.comparison
        said: list[tuple[str, str]] = []
        for moved in found.transfers:
            text = self.tr(
                "▲  %Ln votes that the observer's copy gives to {giver} stand at {taker} in "
                "the official result.",
                "",
                moved.votes,
            )
            if moved.is_ambiguous:
                text += " " + self.tr("Others changed by as many: the pair is a guess.")
            names = {
                "giver": candidate_name(self.desk, moved.giver, item.contest),
                "taker": candidate_name(self.desk, moved.taker, item.contest),
            }
            said.append((text.format(**names), "warn"))
        told = {name for moved in found.transfers for name in (moved.giver, moved.taker)}
        other = [f for f in found.differences if f.part is Part.LINE or f.id not in told]
        if other:
            text = (
                self.tr("▲  %Ln other figures differ.", "", len(other))
                if found.transfers
                else self.tr("▲  %Ln figures differ.", "", len(other))
            )
            said.append((text, "warn"))
        if not any(figure.official is not None for figure in found.figures):
            said.append((self.tr("No official figures are loaded for this contest yet."), ""))
        elif not found.is_compared:
            said.append((self.tr("Nothing to compare: no figure stands in both."), ""))
        elif not found.differences:
            said.append((self.tr("✓  All figures that both give are the same."), "ok"))
        if item.is_disputed:
            text = self.tr("≠  Another copy of this station gives other figures: compare them.")
            said.append((text, "warn"))
        if item.arrived is Arrival.SUMMARY:
            text = self.tr("◇  From a signed summary alone; the bundle is not here yet.")
            said.append((text, "warn"))
        votes = sum(1 for figure in found.figures if figure.part is Part.VOTES)
        if item.twice is not None and votes:
            said.append((twice_text(item.twice, votes), ""))
        return said

    def _open_station(self) -> None:
        if self.shown is not None:
            self.desk.navigate("stations", self.shown.station)


def _read_from(item: ResultRow) -> str:
    mark = arrival_text(item.arrived)
    text = f"{mark}, {source_name(item.source)}" if mark else source_name(item.source)
    return f"≠  {text}" if item.is_disputed else text


def _standing(item: ResultRow) -> str:
    if item.comparison.differences:
        return f"▲  {number(len(item.comparison.differences))}"
    return "✓  0" if item.comparison.is_compared else "—"


def _key(item: ResultRow) -> str:
    return f"{item.station}|{item.contest}|{item.observer}|{item.source}"
