from __future__ import annotations

import shutil
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from observer_app.gui.coordinator.results import ResultsPage
from observer_app.gui.coordinator.rows import RowsModel, RowsTable
from observer_app.gui.coordinator.station_columns import station_columns
from observer_app.gui.coordinator.stations import StationsPage
from observer_app.gui.coordinator.turnout import TurnoutPage
from observer_app.gui.widgets.basic import label
from observer_app.services import packing, summary
from observer_app.services.stations import StationRow
from observer_app.services.told import Arrival
from observer_app.services.totals import Differing
from tests.conftest import ROOT
from tests.gui.conftest import Used
from tests.gui.coordinator.conftest import Evening


def stations(used: Used) -> StationsPage:
    page = used.go("stations")
    assert isinstance(page, StationsPage)
    return page


def test_every_station_of_the_pack_is_listed_and_only_observers_count_as_such(full: Used) -> None:
    page = stations(full)
    assert len(page.model.shown) == 12
    page.which.option("observed").click()
    assert [(row.station, row.observers) for row in page.model.shown] == [
        ("23/32", ("durna",)),
        ("70/4", ("turac",)),
    ]


def test_a_station_opens_by_enter_and_closes_by_escape(full: Used) -> None:
    page = stations(full)
    page.table.choose("70/4")
    QTest.keyClick(page.table, Qt.Key.Key_Return)
    assert page.stack.currentWidget() is page.detail
    assert page.detail.station == "70/4"
    assert len(page.detail.turnout_model.shown) == 2
    assert page.detail.curve.isVisible()
    page.show_list()
    assert page.table.key == "70/4"


def test_a_station_that_nobody_observed_says_so(full: Used) -> None:
    page = stations(full)
    page.open("70/1")
    assert "Nothing has arrived" in page.detail.sentence.text()


def test_a_station_that_was_only_chosen_shows_who_chose_it_and_that_nobody_observed(
    full: Used,
) -> None:
    page = stations(full)
    row = next(row for row in page.rows if row.station == "70/2")
    assert (row.observers, row.chosen_by) == ((), ("durna",))
    assert "2 observed" in page.count.text()
    page.open("70/2")
    said = [found.text() for found in page.detail.findChildren(QLabel)]
    assert "chosen by durna, nothing recorded" in said
    assert "nobody observed here" in said
    assert "0 counted" not in said
    assert any(text.startswith("Station:") for text in said)


def test_ten_thousand_stations_are_sorted_and_filtered_at_once(full: Used) -> None:
    desk = full.window.desk
    model: RowsModel[StationRow] = RowsModel(station_columns(desk), key=lambda row: row.station)
    table = RowsTable(model, name="stations")
    full.bot.addWidget(table)
    table.resize(1100, 600)
    table.show()
    rows = [_row(n) for n in range(10_000)]
    began = time.perf_counter()
    table.fill(rows)
    table.sortByColumn(4, Qt.SortOrder.DescendingOrder)
    model.set_filter(lambda row: row.station.startswith("7"))
    table.grab()
    # A second is what a person takes for "at once"; it is a tenth of that on a laptop.
    assert time.perf_counter() - began < 1.0
    tallies = [row.tally or 0 for row in model.shown]
    assert tallies == sorted(tallies, reverse=True)


def test_what_is_not_known_sorts_below_what_is(full: Used) -> None:
    page = stations(full)
    page.table.sortByColumn(4, Qt.SortOrder.DescendingOrder)
    assert [row.station for row in page.model.shown[:2]] == ["70/4", "23/32"]


def test_an_hour_that_does_not_add_up_is_a_sentence_without_accusation(full: Used) -> None:
    page = full.go("turnout")
    assert isinstance(page, TurnoutPage)
    page.table.choose("23/32|durna|10:00")
    assert "33 announced, 5 counted by durna" in page.sentence.text()
    for word in ("fraud", "fake", "stole", "lie"):
        assert word not in page.sentence.text().casefold()
    page.which.option("differs").click()
    assert all(row.difference for row in page.model.shown)
    page.go.click()
    assert full.window.page_id == "stations"


def test_eighty_four_votes_that_moved_are_a_sentence_with_both_names(full: Used) -> None:
    page = full.go("results")
    assert isinstance(page, ResultsPage)
    said = [item.text() for item in page.findChildren(type(label())) if "84 votes" in item.text()]
    assert len(said) == 1
    assert "Elçin Sınaqov" in said[0]
    assert "Gülnar Nümunəqızı" in said[0]
    moved = {row.id: row.difference for row in page.figures_model.shown if row.difference}
    assert moved == {"c1": 84, "c2": -84}


def test_a_wrong_cell_in_official_figures_is_named_and_nothing_is_loaded(
    full: Used, tmp_path: Path
) -> None:
    page = full.go("results")
    assert isinstance(page, ResultsPage)
    before = full.session.head
    bad = tmp_path / "bad.csv"
    bad.write_text("constituency,station,contest,votes:c1\n70,4,municipal-70,many\n", "utf-8")
    page.load([bad])
    assert "2" in page.messages.text
    assert "votes:c1" in page.messages.text
    assert full.session.head == before


def test_loading_the_same_figures_again_changes_nothing(full: Used, evening: Evening) -> None:
    page = full.go("results")
    assert isinstance(page, ResultsPage)
    before = full.session.head
    page.load([evening.official])
    assert full.session.head == before
    assert "0 new or changed" in page.messages.text


def test_a_constituency_is_added_up_and_never_called_a_result(full: Used) -> None:
    page = full.go("results")
    assert isinstance(page, ResultsPage)
    page.view.option("totals").click()
    view = page.totals
    assert view.isVisible()
    view.table.choose("70|municipal-70")
    said = " ".join(item.text() for item in view.findChildren(type(label())))
    assert "Copies of 1 of 6 stations. This is not the result of the election" in said
    sums = {row.id: (row.copy, row.official) for row in view.figures_model.shown}
    assert sums["c1"] == (131, 215)


def test_a_station_whose_copies_differ_is_named_with_the_one_that_counts(full: Used) -> None:
    page = full.go("results")
    assert isinstance(page, ResultsPage)
    whole = next(item for item in page.results.totals if item.observed_stations)
    differing = (Differing(station="70/4", source="posted", observer="alpha"),)
    page.totals.show_totals([replace(whole, differing=differing, sources=(("posted", 2),))])
    said = " ".join(item.text() for item in page.totals.findChildren(type(label())))
    assert (
        "Copies of station 70/4 differ; the one that counts here: posted protocol (alpha)" in said
    )
    assert "added up by: posted protocol: 2." in said
    row = page.results.rows[0]
    page._draw(replace(page.results, rows=(replace(row, is_disputed=True),)))
    (cell,) = [page.model.columns[3].text(item) for item in page.model.shown]
    assert cell.startswith("≠")


def test_copies_of_a_contest_that_the_pack_does_not_know_are_said(
    full: Used, tmp_path: Path
) -> None:
    source = tmp_path / "source"
    shutil.copytree(ROOT / "resources" / "packs" / "sample", source)
    for file in ("election.toml", "candidates.csv"):
        text = (source / file).read_text("utf-8")
        (source / file).write_text(text.replace("municipal-70", "repeat-70"), "utf-8")
    page = full.go("results")
    assert isinstance(page, ResultsPage)
    known = len(page.results.rows)
    assert page.results.unknown == 0
    assert "no contest" not in page.rest.text() + page.nothing.text()
    verified = packing.build_pack(full.session, source, tmp_path / "other.pack")
    packing.use_pack(full.session, verified)
    page.refresh()
    lost = known - len(page.results.rows)
    assert page.results.unknown == lost > 0
    said = page.rest.text() if page.results.rows else page.nothing.text()
    assert "no contest that the loaded pack" in said
    assert "No copy of a protocol has arrived" not in said


def test_a_station_known_by_a_summary_alone_says_so_everywhere(
    use: Callable[..., Used], evening: Evening
) -> None:
    used = use(template=evening.ready)
    used.wait_minutes(16 * 60)
    text = evening.summary.read_text("ascii")
    summary.keep_summary(used.session, summary.read_summary(used.session, text))
    page = stations(used)
    (row,) = [row for row in page.model.shown if row.station == "70/4"]
    assert (row.tally, row.copy) == (12, "given")
    assert "summary only" in page.model.columns[2].text(row)
    page.open("70/4")
    assert "Summary only" in page.detail.told.text()
    assert page.detail.told.isVisible()
    chips = [chip.text() for chip in page.detail.findChildren(type(label()))]
    assert "12 counted" in chips
    turnout = used.go("turnout")
    assert isinstance(turnout, TurnoutPage)
    turnout.table.choose("70/4|turac|10:00")
    assert "signed summary" in turnout.sentence.text()
    results = used.go("results")
    assert isinstance(results, ResultsPage)
    assert [row.arrived for row in results.model.shown] == [Arrival.SUMMARY]


def test_who_got_the_copy_or_refused_it_and_with_what_words_is_shown(full: Used) -> None:
    page = stations(full)
    page.open("23/32")
    said = [item.text() for item in page.detail.protocol.findChildren(type(label()))]
    assert "Refused by: the chairwoman" in said
    assert "With the words: “not today”" in said
    page.open("70/4")
    said = [item.text() for item in page.detail.protocol.findChildren(type(label()))]
    assert "Given to: the observer" in said
    assert any("typed in twice; differences, if any, were settled" in text for text in said)


def test_columns_grow_with_the_answers_that_come_later(full: Used) -> None:
    desk = full.window.desk
    model: RowsModel[StationRow] = RowsModel(station_columns(desk), key=lambda row: row.station)
    table = RowsTable(model, name="stations")
    full.bot.addWidget(table)
    table.resize(1900, 600)
    table.show()
    table.fill([_row(1)])
    answered = replace(_row(1), copy="refused", last_entry=desk.now())
    table.fill([answered])
    for place, column in enumerate(model.columns):
        if column.title in {"Copy", "Last"}:
            words = table.fontMetrics().horizontalAdvance(column.text(answered))
            assert table.columnWidth(place) > words + 12, column.title


def test_a_choice_of_columns_outlives_the_window_and_is_taken_back_by_a_press(full: Used) -> None:
    page = stations(full)
    action = next(item for item in page.columns.menu_.actions() if item.isCheckable())
    place = action.data()
    was_hidden = page.table.isColumnHidden(place)
    action.trigger()
    assert page.table.isColumnHidden(place) is not was_hidden
    again = StationsPage(full.window.desk)
    full.bot.addWidget(again)
    again.resize(page.size())
    again.show()
    assert again.table.isColumnHidden(place) is not was_hidden
    again.columns.reset.trigger()
    assert again.table.isColumnHidden(place) is was_hidden
    assert not again.columns.reset.isEnabled()
    third = StationsPage(full.window.desk)
    full.bot.addWidget(third)
    assert third.table.wanted == {}


def _row(n: int) -> StationRow:
    return StationRow(
        station=f"{n // 80}/{n % 80}",
        name=f"School {n}",
        registered=n,
        observers=(),
        tally=(n * 7919) % 1000 if n % 3 else None,
        announced=None,
        announced_hour="",
        official_turnout=None,
        incidents=0,
        compiled="",
        posted="",
        copy="",
        last_entry=None,
        media_missing=0,
    )
