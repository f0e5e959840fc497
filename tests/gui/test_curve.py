"""The curve of the day can be read: hours apart from each other, figures on plates."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from itertools import pairwise

import pytest
from PySide6.QtGui import QFontMetrics, QImage

from observer_app.core.kinds import QuietAnswer
from observer_app.gui.look import wear
from observer_app.gui.observer.tally import TallyPage
from observer_app.gui.theme import ThemeChoice
from observer_app.gui.widgets.curve import CurveView, DayCurve, hour_marks
from observer_app.services.commands import AnswerQuiet, LogEvent, TallyVoter
from tests.gui.conftest import Used

_OPENS = datetime(2025, 1, 29, 4, 0, tzinfo=UTC)


@pytest.mark.parametrize("hours", [0.5, 1, 11, 16.5, 24, 40, 73])
@pytest.mark.parametrize("most", [1, 2, 5, 9, 30])
def test_hours_are_evenly_apart_and_never_more_than_fit(
    used: Used, hours: float, most: int
) -> None:
    end = _OPENS + timedelta(hours=hours)
    marks = hour_marks(used.window.desk, _OPENS, end, most=most)
    assert len(marks) <= most
    assert len({b - a for a, b in pairwise(marks)}) <= 1
    assert all(_OPENS <= mark <= end and used.window.desk.local(mark).minute == 0 for mark in marks)
    if most >= 9 and hours >= 1:
        assert len(marks) >= 2


@pytest.mark.parametrize("theme", [ThemeChoice.LIGHT, ThemeChoice.DARK, ThemeChoice.CONTRAST])
@pytest.mark.parametrize("width", [220, 640])
def test_announced_figures_stand_on_a_plate_of_the_cards_colour(
    used: Used, theme: ThemeChoice, width: int
) -> None:
    used.window.desk.theme = wear(theme)
    view = CurveView(used.window.desk)
    used.bot.addWidget(view)
    view.resize(width, 200)
    at = _OPENS + timedelta(hours=8)
    view.show_curve(
        DayCurve(opens=_OPENS, closes=_OPENS + timedelta(hours=16), announced=[(at, 88_888)])
    )
    picture = view.grab().toImage()
    error, surface = used.window.desk.theme.error, used.window.desk.theme.surface
    assert _count(picture, error) > 20
    widest = QFontMetrics(view.font()).horizontalAdvance("88,888")
    assert _count(picture, surface) > widest * 8


def test_being_out_of_the_room_is_drawn_as_an_answered_silence_is(at_station: Used) -> None:
    page = at_station.go("tally")
    assert isinstance(page, TallyPage)
    opens = at_station.clock.now().wall
    at_station.execute(TallyVoter())
    for answer in (False, True):
        if not answer:
            at_station.execute(LogEvent("away"))
        start = at_station.clock.now().wall
        at_station.wait_minutes(60)
        if answer:
            now = at_station.clock.now().wall
            at_station.execute(AnswerQuiet(start=start, end=now, answer=QuietAnswer.AWAY))
        else:
            at_station.execute(LogEvent("back"))
            at_station.wait_minutes(60)
            at_station.execute(TallyVoter())
    page._read()
    curve = page.curve._curve
    assert curve is not None
    hour = timedelta(hours=1)
    away = [(start, end) for start, end, tone in curve.shaded if tone == "away"]
    assert away == [(opens, opens + hour), (opens + 2 * hour, opens + 3 * hour)]
    page.curve.grab()
    words = {page.curve.shade_at(left + 1) for left, _, shade in page.curve._shades}
    assert "08:00–09:00: you were away" in words
    assert "10:00–11:00: you were away" in words
    assert page.curve.shade_at(0) == ""
    assert at_station.window.desk.theme.error in page.legend.text()


def _count(picture: QImage, colour: str) -> int:
    wanted = colour.lower()
    return sum(
        picture.pixelColor(x, y).name() == wanted
        for x in range(picture.width())
        for y in range(picture.height())
    )
