"""The curve of the day can be read: hours apart from each other, figures on plates."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from itertools import pairwise

import pytest
from PySide6.QtGui import QFontMetrics, QImage

from observer_app.gui.look import wear
from observer_app.gui.theme import ThemeChoice
from observer_app.gui.widgets.curve import CurveView, DayCurve, hour_marks
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


def _count(picture: QImage, colour: str) -> int:
    wanted = colour.lower()
    return sum(
        picture.pixelColor(x, y).name() == wanted
        for x in range(picture.width())
        for y in range(picture.height())
    )
