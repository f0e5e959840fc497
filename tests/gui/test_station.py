"""Choosing a station: what is marked is what the button and Enter take."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from observer_app.core.kinds import EntryKind
from observer_app.gui.observer.incidents import IncidentsPage
from observer_app.gui.observer.station import StationChooser
from observer_app.gui.observer.tally import TallyPage
from observer_app.gui.observer.today import TodayPage
from observer_app.gui.wording import describe
from tests.gui.conftest import Used


@pytest.fixture
def chooser(used: Used) -> StationChooser:
    page = used.go("today")
    assert isinstance(page, TodayPage)
    return page.chooser


def find(chooser: StationChooser, text: str, *, enter: bool = False) -> None:
    line = chooser.search.line
    line.setFocus()
    line.selectAll()
    QTest.keyClicks(line, text)
    if enter:
        QTest.keyClick(line, Qt.Key.Key_Return)


def test_nothing_is_marked_and_nothing_is_taken_before_anything_was_typed(
    chooser: StationChooser, used: Used
) -> None:
    assert chooser.search.list.currentItem() is None
    assert not chooser.go.isEnabled()
    find(chooser, "", enter=True)
    assert used.session.station == ""


def test_the_marked_row_is_what_the_button_says(chooser: StationChooser) -> None:
    stations = chooser.desk.pack.stations
    find(chooser, stations[3].key)
    assert chooser.go.isEnabled()
    assert stations[3].key in chooser.go.text()
    find(chooser, "s")
    for _ in range(2):
        marked = chooser.search.list.currentItem().data(Qt.ItemDataRole.UserRole)
        assert marked in chooser.go.text()
        QTest.keyClick(chooser.search.line, Qt.Key.Key_Down)


def test_enter_takes_the_marked_station_at_once(chooser: StationChooser, used: Used) -> None:
    station = chooser.desk.pack.stations[1]
    find(chooser, station.key, enter=True)
    assert used.session.station == station.key
    assert len(used.entries(EntryKind.STATION)) == 1


def test_a_number_alone_finds_its_station_first(chooser: StationChooser, used: Used) -> None:
    station = chooser.desk.pack.stations[2]
    find(chooser, station.number, enter=True)
    assert used.session.station == station.key


def test_a_station_that_is_missing_from_the_list_is_added_in_one_step(
    chooser: StationChooser, used: Used
) -> None:
    constituency = chooser.desk.pack.stations[0].constituency
    find(chooser, f"{constituency}/977")
    assert "Add station" in chooser.search.list.item(0).text()
    QTest.keyClick(chooser.search.line, Qt.Key.Key_Return)
    assert used.session.station == f"{constituency}/977"
    assert not used.entries(EntryKind.STATION)[-1].payload["listed"]


def test_a_missing_number_without_a_constituency_asks_for_it(
    chooser: StationChooser, used: Used
) -> None:
    assert len({s.constituency for s in chooser.desk.pack.stations}) > 1
    find(chooser, "977", enter=True)
    assert used.session.station == ""
    assert used.window.focusWidget() is chooser.constituency
    QTest.keyClicks(chooser.constituency, "23")
    QTest.keyClick(chooser.constituency, Qt.Key.Key_Return)
    assert used.session.station == "23/977"


def test_going_to_another_station_is_one_action_and_keeps_both_records_apart(
    chooser: StationChooser, used: Used
) -> None:
    first, second = (station.key for station in chooser.desk.pack.stations[:2])

    def go(key: str) -> None:
        used.go("today")
        find(chooser, key, enter=True)

    def counted() -> tuple[int, int]:
        page = used.go("tally")
        assert isinstance(page, TallyPage)
        page._read()
        return page.total, used.window.counter.total

    def noted() -> int:
        page = used.go("incidents")
        assert isinstance(page, IncidentsPage)
        page.refresh()
        return page.table.rowCount()

    go(first)
    tally = used.go("tally")
    assert isinstance(tally, TallyPage)
    tally.count(3)
    incidents = used.go("incidents")
    assert isinstance(incidents, IncidentsPage)
    incidents.form.choose_code("V03")
    incidents.form.text.setPlainText("a white van")
    incidents.form.save()
    before = len(used.entries(EntryKind.STATION))
    used.wait_minutes(30)
    go(second)
    assert len(used.entries(EntryKind.STATION)) == before + 1
    used.bot.waitUntil(lambda: counted() == (0, 0))
    assert noted() == 0
    tally.count(2)
    used.bot.waitUntil(lambda: counted() == (2, 2))
    used.wait_minutes(30)
    go(first)
    used.bot.waitUntil(lambda: counted() == (3, 3))
    assert noted() == 1


def test_a_name_typed_for_a_missing_station_does_not_stick_to_a_listed_one(
    chooser: StationChooser, used: Used
) -> None:
    listed = chooser.desk.pack.stations[1]
    find(chooser, f"{listed.constituency}/977")
    QTest.keyClicks(chooser.name, "Kindergarten")
    find(chooser, listed.key)
    assert (chooser.name.text(), chooser.name.isEnabled()) == ("", False)
    find(chooser, f"{listed.constituency}/977")
    assert (chooser.name.text(), chooser.name.isEnabled()) == ("Kindergarten", True)
    find(chooser, listed.key, enter=True)
    (entry,) = used.entries(EntryKind.STATION)
    assert "name" not in entry.payload
    assert listed.name.in_language("en") in describe(chooser.desk, entry)


def test_tab_through_the_list_chooses_no_station(chooser: StationChooser) -> None:
    chooser.search.line.setFocus()
    for _ in range(2):
        QTest.keyClick(chooser.window().focusWidget(), Qt.Key.Key_Tab)
    assert chooser.constituency.text() == ""
    assert not chooser.go.isEnabled()


def test_a_number_that_is_none_is_never_called_fine(chooser: StationChooser) -> None:
    chooser.constituency.setText("23")
    chooser.number.setText("7?")
    assert "23/7?" in chooser.known.text()
    assert "fine" not in chooser.known.text()
    assert not chooser.go.isEnabled()
    chooser.number.setText("7")
    assert "fine" in chooser.known.text()
    assert chooser.go.isEnabled()


def test_choosing_is_left_by_esc_or_a_button_and_the_station_stays(at_station: Used) -> None:
    page = at_station.go("today")
    assert isinstance(page, TodayPage)
    page.refresh()
    before = at_station.session.station
    page.change.click()
    QTest.keyClicks(page.chooser.search.line, "70")
    QTest.keyClick(page.chooser.search.line, Qt.Key.Key_Escape)
    QTest.keyClick(at_station.window.focusWidget() or page, Qt.Key.Key_Escape)
    assert not page.chooser.isVisible()
    page.change.click()
    assert page.chooser.isVisible()
    page.stay.click()
    assert not page.chooser.isVisible()
    assert at_station.session.station == before
