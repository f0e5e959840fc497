"""Tab goes through a page as an eye does: from top to bottom, column by column."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from observer_app.gui.observer.incidents import IncidentsPage
from observer_app.gui.observer.tally import TallyPage
from observer_app.gui.observer.today import TodayPage
from observer_app.gui.widgets.copied import Copied
from observer_app.services.commands import ChooseStation, LogEvent, TallyVoter
from tests.gui.conftest import Used
from tests.gui.coordinator.conftest import Evening, evening
from tests.gui.coordinator.test_every_coordinator_page import everything
from tests.gui.reading_order import out_of_order, tab_stops
from tests.gui.test_every_page import PAGES, unfold

__all__ = ["evening"]
SIZES = [(1366, 768), (1024, 768)]


@pytest.mark.parametrize("size", SIZES)
def test_tab_follows_the_eye_on_every_page_of_an_observer(
    use: Callable[..., Used], size: tuple[int, int]
) -> None:
    used = use()
    used.window.resize(*size)
    used.window.activateWindow()
    today = used.go("today")
    station = used.window.desk.pack.stations[0]
    send = used.window.desk.dispatcher.execute
    used.wait_minutes(90)
    send(ChooseStation(station.constituency, station.number))
    for command in (LogEvent("arrived"), LogEvent("opened"), TallyVoter()):
        used.wait_minutes(2)
        send(command)
    used.wait_minutes(250)
    for page_id in PAGES:
        page = used.go(page_id)
        unfold(page)
        page.messages.clear()
        if isinstance(page, IncidentsPage):
            page.form.files.take_picture(Copied(b"\xff\xd8\xff one", "jpg"))
            page.form.files.take_picture(Copied(b"\xff\xd8\xff two", "jpg"))
        if isinstance(page, TallyPage):
            page._read()
            assert page.quiet_bar.isVisible()
        used.bot.wait(5)
        stops = tab_stops(used, page)
        assert len(stops) > 1, page_id
        assert out_of_order(page, stops) == [], page_id
        # Who comes by key has the page itself, for the space bar; Tab leads to what is read first.
        page.setFocus()
        for came_to in ("settings" if page_id != "settings" else "today", page_id):
            digit = Qt.Key(Qt.Key.Key_1 + PAGES.index(came_to))
            QTest.keyClick(used.window, digit, Qt.KeyboardModifier.ControlModifier)
        QTest.keyClick(used.window.focusWidget() or page, Qt.Key.Key_Tab)
        assert used.window.focusWidget() is stops[0], page_id
    assert isinstance(today, TodayPage)
    used.go("today")
    send(LogEvent("away"))
    used.bot.wait(5)
    stops = tab_stops(used, today)
    lines = [line for _, line in today._lines if line.isEnabled()]
    assert [stop for stop in stops if stop in lines] == lines
    assert any(today.questions.isAncestorOf(stop) for stop in stops)
    assert out_of_order(today, stops) == []


@pytest.mark.parametrize("state", ["fresh", "full"])
def test_tab_follows_the_eye_on_every_page_of_a_coordinator(
    use: Callable[..., Used], evening: Evening, state: str
) -> None:
    used = use(template=evening.full if state == "full" else evening.ready)
    used.window.activateWindow()
    used.wait_minutes(16 * 60)
    for name, show in everything(used):
        page = show()
        used.bot.wait(5)
        assert out_of_order(page, tab_stops(used, page)) == [], name
