"""What the commission announces: an odd figure is asked about once it is to be kept."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from observer_app.core.kinds import EntryKind
from observer_app.gui.entry_dialog import EntryDialog
from observer_app.gui.messages import MessageBar
from observer_app.gui.observer.tally import TallyPage
from observer_app.gui.observer.today import TodayPage
from observer_app.gui.observer.turnout import TurnoutCard
from observer_app.gui.widgets.bubble import Bubble
from observer_app.services.commands import ChooseStation, LogEvent, RecordTurnout, TallyVoter
from observer_app.services.unsaved import read_figures
from tests.gui.conftest import Used


@pytest.fixture
def card(at_station: Used) -> TurnoutCard:
    """Past ten in the morning, 30 voters were counted."""
    for _ in range(3):
        at_station.execute(TallyVoter(count=10))
    at_station.wait_minutes(125)
    page = at_station.go("tally")
    assert isinstance(page, TallyPage)
    page._read()
    return page.turnout


def type_figure(card: TurnoutCard, text: str, *, hour: str = "10:00") -> None:
    card.hour.setCurrentText(hour)
    card.figure.setFocus()
    card.figure.clear()
    QTest.keyClicks(card.figure, text)


def enter(card: TurnoutCard) -> None:
    QTest.keyClick(card.figure, Qt.Key.Key_Return)


def cells(card: TurnoutCard, row: int = 0) -> list[str]:
    found = (card.table.item(row, column) for column in range(6))
    return [cell.text() for cell in found if cell is not None]


def test_a_usual_figure_is_written_down_with_enter(card: TurnoutCard, at_station: Used) -> None:
    type_figure(card, "1 05")
    assert card.question.text == ""
    enter(card)
    assert at_station.entries(EntryKind.TURNOUT)[0].payload["count"] == 105
    assert card.figure.text() == ""
    at_station.window.page("tally").mark_stale()
    page = at_station.window.page("tally")
    assert isinstance(page, TallyPage)
    page._read()
    assert cells(card)[:4] == ["10:00", "105", "30", "+75"]


def test_no_figure_is_said_beside_the_field(card: TurnoutCard, at_station: Used) -> None:
    type_figure(card, "about 40")
    enter(card)
    assert "whole number" in card.question.text
    assert not at_station.entries(EntryKind.TURNOUT)


def test_an_hour_is_read_as_in_every_field_for_a_time_and_none_is_said_at_once(
    card: TurnoutCard, at_station: Used
) -> None:
    at_station.window.activateWindow()
    line = card.hour.lineEdit()
    assert line is not None
    for typed in ("1000", "10.00", "10:00"):
        line.setFocus()
        line.selectAll()
        QTest.keyClicks(line, typed)
        QTest.keyClick(line, Qt.Key.Key_Tab)
        assert card.hour.currentText() == "10:00"
        assert card.question.text == ""
    line.setFocus()
    line.selectAll()
    QTest.keyClicks(line, "9999")
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert '"9999" is not an hour' in card.question.text
    assert line.property("wrong")
    line.selectAll()
    QTest.keyClicks(line, "905")
    assert not line.property("wrong")
    assert card.question.text == ""
    card.figure.setFocus()
    assert card.hour.currentText() == "09:05"
    assert not line.property("wrong")


def test_nothing_is_said_of_no_figure_once_one_was_kept_or_the_page_was_left(
    card: TurnoutCard, at_station: Used
) -> None:
    type_figure(card, "40")
    QTest.mouseDClick(card.note, Qt.MouseButton.LeftButton)
    card.write_down()
    assert [e.payload["count"] for e in at_station.entries(EntryKind.TURNOUT)] == [40]
    assert card.question.text == ""
    type_figure(card, "about 40", hour="12:00")
    enter(card)
    assert "whole number" in card.question.text
    at_station.go("journal")
    at_station.go("tally")
    assert card.question.text == ""


def test_the_list_and_the_share_of_it_stand_beside_the_field(card: TurnoutCard) -> None:
    assert card.view is not None
    registered = card.view.registered
    assert registered is not None
    type_figure(card, str(registered // 2))
    assert f"{registered:,}" in card.share.text()
    share = 100 * (registered // 2) / registered
    assert f"{share:.1f} %" in card.share.text()


def test_more_than_the_list_is_asked_about_and_enter_twice_means_it(
    card: TurnoutCard, at_station: Used
) -> None:
    type_figure(card, "5000")
    assert card.question.text == ""
    enter(card)
    assert not at_station.entries(EntryKind.TURNOUT)
    assert "more than the" in card.question.text
    assert "Enter once more" in card.question.text
    # Whoever believes it is written and goes on counting does not confirm it.
    QTest.keyClick(card.figure, Qt.Key.Key_Space)
    held = QKeyEvent(
        QEvent.Type.KeyPress, Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier, "\r", True
    )
    QApplication.sendEvent(card.figure, held)
    assert not at_station.entries(EntryKind.TURNOUT)
    enter(card)
    assert at_station.entries(EntryKind.TURNOUT)[0].payload["count"] == 5000
    assert card.question.text == ""


def test_one_click_records_what_was_announced(card: TurnoutCard, at_station: Used) -> None:
    type_figure(card, "5000")
    # A double click asks, and does not answer.
    QTest.mouseClick(card.note, Qt.MouseButton.LeftButton)
    QTest.mouseClick(card.note, Qt.MouseButton.LeftButton)
    assert not at_station.entries(EntryKind.TURNOUT)
    # The question is of the figure that stands there, and of no other.
    QTest.keyClicks(card.figure, "0")
    assert card.question.text == ""
    enter(card)
    (confirm,) = card.question.buttons()
    assert "50,000" in confirm.text()
    QTest.keyClick(card.figure, Qt.Key.Key_Backspace)
    assert card.question.text == ""
    QTest.mouseClick(card.note, Qt.MouseButton.LeftButton)
    (confirm,) = card.question.buttons()
    QTest.mouseClick(confirm, Qt.MouseButton.LeftButton)
    assert at_station.entries(EntryKind.TURNOUT)[0].payload["count"] == 5000


def test_another_figure_is_another_question(card: TurnoutCard, at_station: Used) -> None:
    type_figure(card, "5000")
    enter(card)
    type_figure(card, "50000")
    enter(card)
    assert not at_station.entries(EntryKind.TURNOUT)
    type_figure(card, "40")
    assert card.question.text == ""
    enter(card)
    assert [e.payload["count"] for e in at_station.entries(EntryKind.TURNOUT)] == [40]


def test_an_hour_to_come_is_asked_about_and_compared_with_nothing(
    card: TurnoutCard, at_station: Used
) -> None:
    type_figure(card, "40", hour="19:00")
    enter(card)
    assert "19:00 has not come yet" in card.question.text
    enter(card)
    page = at_station.window.page("tally")
    assert isinstance(page, TallyPage)
    page._read()
    hour, announced, counted, difference, watched, _ = cells(card, 4)
    assert (hour, announced) == ("19:00", "40")
    assert (counted, difference, watched) == ("—", "—", "—")


def test_less_than_before_is_asked_about(card: TurnoutCard, at_station: Used) -> None:
    type_figure(card, "40")
    enter(card)
    at_station.wait_minutes(120)
    type_figure(card, "39", hour="12:00")
    enter(card)
    assert "less than the 40 announced for 10:00" in card.question.text


def test_the_question_is_seen_in_a_small_window(card: TurnoutCard, at_station: Used) -> None:
    at_station.window.resize(683, 384)
    at_station.window.page("tally").arrive("10:00")
    at_station.bot.waitUntil(lambda: not card.figure.visibleRegion().isEmpty())
    type_figure(card, "5000")
    enter(card)
    (asked,) = (b for b in at_station.window.findChildren(Bubble) if b.text == card.question.text)
    at_station.bot.waitUntil(lambda: asked.visibleRegion().boundingRect().height() > 20)
    for seen in (asked.buttons()[0], card.figure, card.note):
        assert seen.visibleRegion().boundingRect().size() == seen.size()
    # Esc leaves the figure to be looked at, and the question is asked anew.
    QTest.keyClick(card.figure, Qt.Key.Key_Escape)
    assert (card.question.text, card.figure.text()) == ("", "5000")
    enter(card)
    assert not at_station.entries(EntryKind.TURNOUT)


def test_an_hour_ahead_is_compared_with_nothing(card: TurnoutCard, at_station: Used) -> None:
    type_figure(card, "5000", hour="12:00")
    enter(card)
    enter(card)
    page = at_station.window.page("tally")
    assert isinstance(page, TallyPage)
    page._read()
    assert cells(card, 1)[:5] == ["12:00", "5,000", "—", "—", "—"]


def test_before_opening_no_share_of_watching_is_told(used: Used) -> None:
    used.execute(ChooseStation("9", "12"))
    used.execute(TallyVoter(count=10))
    page = used.go("tally")
    assert isinstance(page, TallyPage)
    page._read()
    assert "%" not in page.legend.text()
    assert "08:00" in page.legend.text()


def test_voters_of_another_day_are_told_beside_the_count_and_not_in_it(at_station: Used) -> None:
    page = at_station.go("tally")
    assert isinstance(page, TallyPage)
    at_station.execute(TallyVoter(12))
    page._read()
    assert (page.total, "not included" in page.legend.text()) == (12, False)
    at_station.wait_minutes(24 * 60)
    at_station.execute(TallyVoter(5))
    page._read()
    assert page.total == 5
    assert "+ 12 counted on 29 Jan 2025, not included" in page.legend.text()


def test_every_hour_of_the_pack_has_its_row_before_it_is_announced(
    card: TurnoutCard, at_station: Used
) -> None:
    hours = at_station.window.desk.pack.turnout_hours
    assert [cells(card, row)[:2] for row in range(len(hours))] == [[hour, "—"] for hour in hours]
    at_station.execute(RecordTurnout(31, "11:30"))
    page = at_station.go("tally")
    assert isinstance(page, TallyPage)
    page._read()
    assert [cells(card, row)[:2] for row in (0, 1, 2)] == [
        ["10:00", "—"],
        ["11:30", "31"],
        ["12:00", "—"],
    ]


def test_a_figure_that_was_refused_for_one_hour_is_not_there_for_another(
    card: TurnoutCard, at_station: Used
) -> None:
    type_figure(card, "5000")
    enter(card)
    at_station.go("today")
    at_station.wait_minutes(120)
    at_station.window.go("tally", "12:00")
    QTest.keyClicks(card.figure, "61")
    assert (card.hour.currentText(), card.figure.text()) == ("12:00", "61")
    at_station.window.go("tally", "12:00")
    QTest.keyClicks(card.figure, "62")
    assert card.figure.text() == "62"


def test_a_figure_that_was_not_written_down_is_there_again_and_told_of_on_today(
    card: TurnoutCard, at_station: Used
) -> None:
    type_figure(card, "52")
    at_station.window.go("tally", "12:00")
    assert (card.hour.currentText(), card.figure.text()) == ("12:00", "")
    QTest.keyClicks(card.figure, "520")
    today = at_station.go("today")
    assert isinstance(today, TodayPage)
    today.refresh()
    asked = [bar.text for bar in today.questions.findChildren(MessageBar) if bar.text]
    told = "The figure typed for {} is not written down yet."
    assert [line for line in asked if "10:00" in line] == [told.format("10:00")]
    assert told.format("12:00") in asked
    # Nothing waits to be kept: a process that ends in the middle of a figure loses none of it.
    again = TallyPage(at_station.window.desk)
    at_station.bot.addWidget(again)
    again._read()
    assert (again.turnout.hour.currentText(), again.turnout.figure.text()) == ("12:00", "520")
    # What is typed before the page was read is kept once it is known where.
    early = TallyPage(at_station.window.desk)
    at_station.bot.addWidget(early)
    early.turnout.begin("15:00")
    early.turnout.figure.setText("600")
    early._read()
    kept = read_figures(at_station.session, station=at_station.session.station)
    assert kept == {"10:00": "52", "12:00": "520", "15:00": "600"}
    early.turnout.figure.clear()
    again.turnout.begin("10:00")
    assert again.turnout.figure.text() == "52"
    again.turnout.write_down()
    again.turnout.begin("12:00")
    again.turnout.figure.clear()
    assert [e.payload["count"] for e in at_station.entries(EntryKind.TURNOUT)] == [52]
    assert read_figures(at_station.session, station=at_station.session.station) == {}


def test_a_figure_waits_at_the_station_where_it_was_typed(
    card: TurnoutCard, at_station: Used
) -> None:
    type_figure(card, "52")
    first, second = at_station.session.station, card.desk.pack.stations[5]
    page = at_station.window.page("tally")
    assert isinstance(page, TallyPage)
    at_station.execute(ChooseStation(second.constituency, second.number))
    page._read()
    assert (card.hour.currentText(), card.figure.text()) == ("10:00", "")
    constituency, number = first.split("/")
    at_station.execute(ChooseStation(constituency, number))
    page._read()
    assert (card.hour.currentText(), card.figure.text()) == ("10:00", "52")


def test_the_newest_hour_that_is_due_is_chosen_and_one_that_is_written_down_is_left(
    card: TurnoutCard, at_station: Used
) -> None:
    assert card.hour.currentText() == "10:00"
    type_figure(card, "40")
    enter(card)
    # The second press of a double click leaves the keyboard in the empty field.
    card.write_down()
    assert card.figure.hasFocus()
    at_station.wait_minutes(5 * 60)
    page = at_station.window.page("tally")
    assert isinstance(page, TallyPage)
    page._read()
    assert card.hour.currentText() == "15:00"
    page.setFocus()
    card.hour.setCurrentText("12:00")
    card.hour.activated.emit(1)
    page._read()
    assert card.hour.currentText() == "12:00"


def test_an_hour_that_has_a_figure_says_so_and_another_one_is_asked_about(
    card: TurnoutCard, at_station: Used
) -> None:
    type_figure(card, "40")
    enter(card)
    page = at_station.window.page("tally")
    assert isinstance(page, TallyPage)
    page._read()
    spoken = Qt.ItemDataRole.AccessibleTextRole
    assert [card.hour.itemData(place, spoken) for place in (0, 1)] == ["10:00  ✓ 40", "12:00"]
    type_figure(card, "41")
    enter(card)
    assert "10:00 has the figure 40 already; this one replaces it." in card.question.text
    assert len(at_station.entries(EntryKind.TURNOUT)) == 1
    enter(card)
    assert len(at_station.entries(EntryKind.TURNOUT)) == 2


def test_a_click_anywhere_on_the_hour_opens_the_list(card: TurnoutCard, at_station: Used) -> None:
    line = card.hour.lineEdit()
    assert line is not None
    QTest.mouseClick(line, Qt.MouseButton.LeftButton)
    view = card.hour.view()
    assert view.isVisible()
    QTest.keyClick(view, Qt.Key.Key_Down)
    QTest.keyClick(view, Qt.Key.Key_Return)
    assert not view.isVisible()
    assert card.hour.currentText() == "12:00"
    assert card.hour.is_chosen


@pytest.mark.parametrize("by_keyboard", [False, True])
def test_a_figure_is_corrected_from_its_row(
    card: TurnoutCard, at_station: Used, by_keyboard: bool
) -> None:
    for count, hour in ((39, "10:00"), (40, "10:00")):
        at_station.execute(RecordTurnout(count, hour))
    page = at_station.window.page("tally")
    assert isinstance(page, TallyPage)
    page._read()
    opened(card, 0, by_keyboard=by_keyboard)
    (dialog,) = (d for d in page.findChildren(EntryDialog) if d.isVisible())
    assert dialog.current.payload == {"hour": "10:00", "count": 40}
    dialog.reject()
    opened(card, 2, by_keyboard=by_keyboard)
    assert card.hour.currentText() == "15:00"
    assert card.figure.hasFocus()


def test_a_chosen_row_keeps_the_colour_of_its_difference(
    card: TurnoutCard, at_station: Used
) -> None:
    at_station.execute(RecordTurnout(40, "10:00"))
    page = at_station.window.page("tally")
    assert isinstance(page, TallyPage)
    page._read()
    card.table.selectRow(0)
    QApplication.processEvents()
    cell = card.table.visualRect(card.table.model().index(0, 3))
    drawn = card.table.viewport().grab(cell).toImage()
    seen = {
        drawn.pixelColor(x, y).name() for x in range(drawn.width()) for y in range(drawn.height())
    }
    assert card.desk.theme.warn in seen
    assert card.desk.theme.accent_soft in seen


def test_the_date_of_a_correction_has_one_edge_all_around(
    card: TurnoutCard, at_station: Used
) -> None:
    at_station.execute(RecordTurnout(40, "10:00"))
    card.correct("10:00")
    (dialog,) = card.findChildren(EntryDialog)
    day = dialog.time.day
    assert day is not None
    drawn = day.grab().toImage()
    edge, inside = drawn.width() - 1, range(8, drawn.height() - 8)
    assert {drawn.pixelColor(edge, y).name() for y in inside} == {card.desk.theme.muted}
    beside = {drawn.pixelColor(edge - x, y).name() for x in (1, 2, 3) for y in inside}
    assert beside == {card.desk.theme.surface}
    dialog.reject()


def opened(card: TurnoutCard, row: int, *, by_keyboard: bool) -> None:
    card.table.selectRow(row)
    if by_keyboard:
        QTest.keyClick(card.table, Qt.Key.Key_Return)
    else:
        at = card.table.visualRect(card.table.model().index(row, 1)).center()
        QTest.mouseClick(card.table.viewport(), Qt.MouseButton.LeftButton, pos=at)
        QTest.mouseDClick(card.table.viewport(), Qt.MouseButton.LeftButton, pos=at)


def test_what_was_watched_is_read_whole_in_azerbaijani(use: Callable[..., Used]) -> None:
    used = use(language="az")
    station = used.window.desk.pack.stations[0]
    used.window.resize(1366, 768)
    used.wait_minutes(60)
    used.execute(ChooseStation(station.constituency, station.number))
    used.execute(LogEvent("arrived"))
    page = used.go("tally")
    assert isinstance(page, TallyPage)
    table = page.turnout.table
    watched = "10 saat 29 dəq  ·  95 %"
    table.fill([("19:00", ("19:00", "1,234", "1,100", "+134", watched, "12.5 / 11.0"))])
    QApplication.processEvents()
    # The padding of a cell, both sides.
    assert table.columnWidth(4) >= table.fontMetrics().horizontalAdvance(watched) + 2 * 8


def test_a_key_leads_to_the_announced_figure_and_back_to_the_count(at_station: Used) -> None:
    page = at_station.go("tally")
    assert isinstance(page, TallyPage)
    at_station.window.activateWindow()
    at_station.bot.waitUntil(at_station.window.isActiveWindow)
    for _ in range(2):
        QTest.keyClick(page, Qt.Key.Key_F6)
        assert page.turnout.figure.hasFocus()
        QTest.keyClicks(page.turnout.figure, "64")
        QTest.keyClick(page.turnout.figure, Qt.Key.Key_F6)
        assert page.hasFocus()
        assert at_station.entries(EntryKind.TALLY) == []
    assert page.turnout.figure.text() == "64"
