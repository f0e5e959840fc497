"""What comes by itself moves no button: the next click lands where it was aimed at."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from observer_app.core.kinds import EntryKind
from observer_app.gui.observer.checklist import ChecklistPage
from observer_app.gui.observer.tally import TallyPage
from observer_app.gui.observer.today import TodayPage
from observer_app.gui.widgets.bubble import Bubble, message_of
from observer_app.gui.widgets.deaf import lies_on
from observer_app.gui.widgets.scroll import scroll_area
from observer_app.services.commands import ChooseStation, LogEvent, RecordTurnout, TallyVoter
from tests.gui.conftest import Used

SIZES = [(1366, 768), (1024, 640), (683, 384)]


def places(inside: QWidget, *, apart: QWidget | None = None) -> dict[str, QRect]:
    """Return where each button in sight is, but those in `apart`."""
    for _ in range(3):
        QApplication.processEvents()
    window = inside.window()
    return {
        made.accessibleName() or made.text(): QRect(made.mapTo(window, QPoint(0, 0)), made.size())
        for made in inside.findChildren(QPushButton)
        if made.isVisible() and not is_apart(made, apart)
    }


def is_apart(made: QWidget, apart: QWidget | None) -> bool:
    """True of what is in `apart`, and of what a message offers that lies above a page."""
    message = message_of(made)
    is_over = message is not None and message.is_floating
    return is_over or (apart is not None and apart.isAncestorOf(made))


def open_at_station(use: Callable[..., Used], language: str, size: tuple[int, int]) -> Used:
    used = use(language=language)
    used.window.resize(*size)
    station = used.window.desk.pack.stations[0]
    used.wait_minutes(90)
    used.execute(ChooseStation(station.constituency, station.number))
    used.execute(LogEvent("opened"))
    return used


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("language", ["en", "az", "ru"])
def test_the_quiet_question_moves_no_button(
    use: Callable[..., Used], language: str, size: tuple[int, int]
) -> None:
    used = open_at_station(use, language, size)
    used.execute(TallyVoter())
    page = used.go("tally")
    assert isinstance(page, TallyPage)
    page._read()
    before = places(page)
    assert len(before) > 6
    used.wait_minutes(50)
    page._read()
    assert page.quiet_bar.isVisible()
    assert places(page, apart=page.quiet_bar) == before
    legend, bar = page.legend, page.quiet_bar
    for upper, lower in ((bar, page.curve), (page.curve, legend)):
        assert upper.geometry().bottom() < lower.geometry().top()
    (frame,) = bar.findChildren(Bubble)
    assert frame.height() >= frame.heightForWidth(frame.width())
    assert all(made.width() >= made.sizeHint().width() for made in bar.buttons())
    page._read()
    for made in page.quiet_bar.buttons()[:1]:
        made.click()
    page._read()
    assert not page.quiet_bar.isVisible()
    assert places(page) == before


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("language", ["en", "az", "ru"])
def test_the_hours_that_are_announced_move_no_button(
    use: Callable[..., Used], language: str, size: tuple[int, int]
) -> None:
    used = open_at_station(use, language, size)
    used.execute(TallyVoter(5))
    page = used.go("tally")
    assert isinstance(page, TallyPage)
    page._read()
    before = places(page)
    hours = page.desk.pack.turnout_hours
    assert page.turnout.table.rowCount() == len(hours) == 5
    for place, hour in enumerate(hours):
        used.wait_minutes(120)
        used.execute(RecordTurnout(40 * place + 5, hour))
        page._read()
        assert places(page, apart=page.quiet_bar) == before
    # The hour that is written down last is in sight.
    table = page.turnout.table
    last = table.visualRect(table.model().index(len(hours) - 1, 0))
    assert table.viewport().rect().contains(last)
    assert table.horizontalScrollBar().maximum() == 0
    if size == SIZES[0]:
        bar = scroll_area(page.turnout)
        assert bar is not None
        assert bar.verticalScrollBar().maximum() == 0


@pytest.mark.parametrize("size", SIZES)
def test_a_figure_that_is_asked_about_moves_no_button(
    use: Callable[..., Used], size: tuple[int, int]
) -> None:
    used = open_at_station(use, "ru", size)
    used.execute(RecordTurnout(390, "10:00"))
    used.window.go("tally", "12:00")
    page = used.window.page("tally")
    assert isinstance(page, TallyPage)
    card = page.turnout
    area = scroll_area(card)
    assert area is not None
    used.bot.waitUntil(card.figure.hasFocus)
    # Down as far as the figure can be seen: there the page has the least room to give.
    area.verticalScrollBar().setValue(area.verticalScrollBar().maximum())
    area.ensureWidgetVisible(card.note, 0, 24)
    QTest.qWait(80)
    before = places(page)
    assert card.note.visibleRegion().boundingRect().size() == card.note.size()
    for digit in "389":
        QTest.keyClicks(card.figure, digit)
        assert places(page) == before
    QTest.mouseClick(card.note, Qt.MouseButton.LeftButton)
    used.bot.waitUntil(lambda: card.question.text != "")
    QTest.qWait(80)
    assert places(page) == before
    QTest.keyClick(card.figure, Qt.Key.Key_Backspace)
    assert card.question.text == ""
    assert places(page) == before


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("language", ["en", "az", "ru"])
def test_going_out_and_coming_back_move_nothing_in_the_margin(
    use: Callable[..., Used], language: str, size: tuple[int, int]
) -> None:
    used = open_at_station(use, language, size)
    window = used.window
    away = window.away
    assert away is not None
    before = places(window._nav)
    assert len(before) > 8
    window.desk.dispatcher.execute(LogEvent("away"))
    assert away.isVisible()
    assert places(window._nav, apart=away) == before
    assert away.button.height() >= away.button.sizeHint().height()
    lines = [away.button.fontMetrics().horizontalAdvance(t) for t in away.button.text().split("\n")]
    assert max(lines) + 2 <= away.button.width() - (16 if size[0] > 700 else 0)
    menu = [made.geometry().bottom() for made in window._buttons.values()]
    assert max(menu) < away.geometry().top() < window._keys_button.geometry().top()
    window.desk.dispatcher.execute(LogEvent("back"))
    assert not away.isVisible()
    assert places(window._nav) == before


def today(used: Used) -> TodayPage:
    page = used.go("today")
    assert isinstance(page, TodayPage)
    page.refresh()
    return page


def keys(page: TodayPage) -> dict[str, QRect]:
    """Return where the keys of Today that log an event are."""
    found = places(page.event_card)
    assert len(found) >= len(page.events) > 6
    return found


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("language", ["en", "az", "ru"])
def test_choosing_another_station_gives_the_keys_back_where_they_were(
    use: Callable[..., Used], language: str, size: tuple[int, int]
) -> None:
    used = open_at_station(use, language, size)
    page = today(used)
    before = keys(page)
    page.change.click()
    assert page.chooser.isVisible()
    # It is in the place of the keys, which are not to be had while it is.
    assert not places(page.event_card)
    assert page.chooser_card.pos() == page.event_card.pos()
    page.change.click()
    assert not page.chooser.isVisible()
    assert keys(page) == before


def test_the_second_click_of_a_double_click_on_the_chooser_logs_nothing(
    use: Callable[..., Used],
) -> None:
    used = open_at_station(use, "en", SIZES[0])
    page = today(used)
    page.change.click()
    other = page.desk.pack.stations[1]
    page.chooser.constituency.setText(other.constituency)
    page.chooser.number.setText(other.number)
    places(page)
    go = page.chooser.go
    place = go.mapTo(used.window, go.rect().center())
    handle = used.window.windowHandle()
    logged = len(used.entries(EntryKind.EVENT))
    QTest.mouseClick(handle, Qt.MouseButton.LeftButton, pos=place)
    assert used.session.station == other.key
    assert not page.chooser.isVisible()
    places(page)
    first = next(iter(page.events.values()))
    at = first.mapTo(used.window, first.rect().center())
    for spot in (place, at):
        QTest.mouseClick(handle, Qt.MouseButton.LeftButton, pos=spot)
    assert len(used.entries(EntryKind.EVENT)) == logged
    used.bot.waitUntil(
        lambda: not page.event_card.testAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
    )
    # Seconds later, too, nothing is logged where that button was; elsewhere it is.
    under = [made for made in page.events.values() if lies_on(made, go)]
    assert under
    QTest.mouseClick(handle, Qt.MouseButton.LeftButton, pos=place)
    assert len(used.entries(EntryKind.EVENT)) == logged
    QTest.mouseClick(handle, Qt.MouseButton.LeftButton, pos=at)
    assert len(used.entries(EntryKind.EVENT)) == logged + 1


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("language", ["en", "az", "ru"])
def test_a_pack_for_another_day_is_said_and_moves_no_key(
    use: Callable[..., Used], language: str, size: tuple[int, int]
) -> None:
    used = open_at_station(use, language, size)
    session, page = used.session, today(used)
    today_there = session.pack.local_day(used.clock.now().wall)
    session.pack = page.desk.pack = replace(session.pack, date=today_there)
    page.refresh()
    assert page.other_day.isHidden()
    before = keys(page)
    asked = places(page.questions)
    session.pack = page.desk.pack = replace(session.pack, date=today_there + timedelta(days=30))
    page.refresh()
    assert page.other_day.isVisible()
    assert page.other_day.text()
    assert keys(page) == before
    assert places(page.questions) == asked


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("language", ["en", "az", "ru"])
def test_a_second_press_is_asked_about_and_moves_no_key(
    use: Callable[..., Used], language: str, size: tuple[int, int]
) -> None:
    used = open_at_station(use, language, size)
    page = today(used)
    before = keys(page)
    page.events["opened"].click()
    question = page.events_log.question
    (asked,) = (b for b in used.window.findChildren(Bubble) if b.text == question.text)
    assert asked.isVisible()
    assert len(question.buttons()) == 3
    assert keys(page) == before
    spot = QRect(asked.mapTo(used.window, QPoint(0, 0)), asked.size())
    assert used.window.rect().contains(spot)
    area = scroll_area(page.event_card)
    assert area is not None
    shown = area.viewport().rect().translated(area.viewport().mapTo(used.window, QPoint(0, 0)))
    for key in before.values():
        assert not spot.intersects(key.intersected(shown))
    question.buttons()[-1].click()
    assert not asked.isVisible()
    assert keys(page) == before


def checklist(used: Used) -> ChecklistPage:
    page = used.go("checklist")
    assert isinstance(page, ChecklistPage)
    return page


def cards(page: ChecklistPage) -> dict[str, QRect]:
    for _ in range(3):
        QApplication.processEvents()
    return {
        name: QRect(made.mapTo(page, QPoint(0, 0)), made.size())
        for name, made in page.cards.items()
        if made.isVisible()
    }


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("language", ["en", "az", "ru"])
def test_an_incident_that_an_answer_suggests_moves_no_question(
    use: Callable[..., Used], language: str, size: tuple[int, int]
) -> None:
    used = open_at_station(use, language, size)
    page = checklist(used)
    assert page.form is not None
    name = next(q.id for q in page.form.questions if q.incident and page.cards[q.id].choice)
    made = page.cards[name]
    before, buttons = cards(page), places(made)
    assert made.choice is not None
    made.choice.option("no").click()
    used.bot.waitUntil(made.offer.isVisible)
    assert cards(page) == before
    assert made.rect().contains(QRect(made.offer.mapTo(made, QPoint(0, 0)), made.offer.size()))
    after = places(made)
    assert {name: after[name] for name in buttons} == buttons
    assert len(after) == len(buttons) + 1


def test_the_second_click_on_comment_presses_nothing_else(use: Callable[..., Used]) -> None:
    page = checklist(open_at_station(use, "ru", SIZES[0]))
    made = next(iter(page.cards.values()))
    assert cards(page)
    photo = QRect(made.photo_button.mapTo(page, QPoint(0, 0)), made.photo_button.size())
    at = made.comment_button.mapTo(page, made.comment_button.rect().center())
    for _ in range(2):
        under = page.childAt(at)
        assert under is made.comment_button
        QTest.mouseClick(under, Qt.MouseButton.LeftButton)
        QApplication.processEvents()
    assert made.comment.isVisible()
    assert photo == QRect(made.photo_button.mapTo(page, QPoint(0, 0)), made.photo_button.size())


def test_next_unanswered_goes_on_with_each_press_and_round(use: Callable[..., Used]) -> None:
    used = open_at_station(use, "en", SIZES[0])
    page = checklist(used)
    used.window.activateWindow()
    used.bot.waitUntil(used.window.isActiveWindow)
    waiting = [name for name, made in page.cards.items() if made.isVisible()]
    seen = []
    for _ in range(len(waiting) + 1):
        QTest.mouseClick(page.next_button, Qt.MouseButton.LeftButton)
        seen.append(page._present())
    assert len(set(seen)) == len(seen) - 1
    assert seen[-1] == seen[0] != ""


def test_the_end_of_an_absence_gives_the_keyboard_to_the_page(use: Callable[..., Used]) -> None:
    used = open_at_station(use, "en", SIZES[0])
    page = today(used)
    away = used.window.away
    assert away is not None
    used.window.activateWindow()
    used.bot.waitUntil(used.window.isActiveWindow)
    used.window.desk.dispatcher.execute(LogEvent("away"))
    QTest.mouseClick(away.button, Qt.MouseButton.LeftButton)
    assert not away.isVisible()
    used.bot.waitUntil(page.hasFocus)
