"""What comes by itself moves no button: the next click lands where it was aimed at."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from observer_app.gui.observer.tally import TallyPage
from observer_app.gui.widgets.bubble import Bubble
from observer_app.services.commands import ChooseStation, LogEvent, TallyVoter
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
        if made.isVisible() and not (apart is not None and apart.isAncestorOf(made))
    }


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
    menu = [made.geometry().bottom() for made in window._buttons.values()]
    assert max(menu) < away.geometry().top() < window._keys_button.geometry().top()
    window.desk.dispatcher.execute(LogEvent("back"))
    assert not away.isVisible()
    assert places(window._nav) == before
