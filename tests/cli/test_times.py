"""What "08:03" means, and what is refused."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta, timezone

import pytest

from observer_app.cli.times import place_zone, read_when, show_time
from observer_app.core.clock import Instant
from observer_app.core.errors import InputError
from observer_app.core.pack import Pack, Text
from tests.cli.driving import Seat

DAY = date(2025, 1, 29)
PACK = Pack(id="p", title=Text((("en", "P"),)), languages=("en",), date=DAY, utc_offset_min=240)
UNDATED = replace(PACK, date=None)


def at(hour: int, minute: int = 0, *, day: int = 29, offset_min: int = 60) -> Instant:
    """A device set to an hour ahead of UTC; hours are UTC."""
    wall = datetime(2025, 1, day, hour, minute, tzinfo=UTC)
    return Instant(wall=wall, mono_ms=0, boot="b", offset_min=offset_min)


def test_on_the_polling_day_hours_are_those_of_the_place() -> None:
    assert read_when("08:03", now=at(6), pack=PACK) == datetime(2025, 1, 29, 4, 3, tzinfo=UTC)


def test_the_count_after_midnight_still_belongs_to_the_place() -> None:
    now = at(21, 30)  # 01:30 on the 30th in Baku
    assert read_when("01:10", now=now, pack=PACK) == datetime(2025, 1, 29, 21, 10, tzinfo=UTC)


def test_an_evening_hour_typed_after_midnight_is_the_evening_before() -> None:
    now = at(21, 30)
    assert read_when("23:50", now=now, pack=PACK) == datetime(2025, 1, 29, 19, 50, tzinfo=UTC)


def test_an_evening_hour_typed_in_the_morning_is_still_to_come() -> None:
    moment = read_when("18:00", now=at(6), pack=PACK)
    assert moment == datetime(2025, 1, 29, 14, 0, tzinfo=UTC)


@pytest.mark.parametrize("pack", [UNDATED, replace(PACK, date=date(2025, 3, 1))])
def test_on_other_days_hours_are_the_device_s_own(pack: Pack) -> None:
    assert read_when("08:03", now=at(9), pack=pack) == datetime(2025, 1, 29, 7, 3, tzinfo=UTC)


def test_iso_is_taken_with_and_without_an_offset() -> None:
    now = at(9)
    whole = datetime(2025, 1, 28, 16, 0, 5, tzinfo=UTC)
    assert read_when("2025-01-28T20:00:05", now=now, pack=PACK) == whole
    assert read_when("2025-01-28T16:00:05Z", now=now, pack=PACK) == whole
    assert read_when("2025-01-28T17:00:05+01:00", now=now, pack=PACK) == whole


@pytest.mark.parametrize(
    "text",
    ["", "now", "24:00", "8", "08:60", "2025-01-29", "2025-13-01T08:00", "08:03 pm", "-1:00"],
)
def test_what_is_no_time_is_refused(text: str) -> None:
    with pytest.raises(InputError) as caught:
        read_when(text, now=at(9), pack=PACK)
    assert caught.value.code == "time.unreadable"


@pytest.mark.parametrize("text", ["1999-01-29T08:00", "2205-01-29T08:00", "0001-01-01T00:00"])
def test_another_year_is_a_slip_of_the_finger(text: str) -> None:
    with pytest.raises(InputError) as caught:
        read_when(text, now=at(9), pack=PACK)
    assert caught.value.code in ("time.far_away", "time.unreadable")


def test_times_are_shown_where_they_were_meant() -> None:
    zone = place_zone(at(6), PACK)
    assert zone == timezone(timedelta(hours=4))
    assert show_time(datetime(2025, 1, 29, 4, 3, tzinfo=UTC), zone=zone) == "2025-01-29 08:03:00"


def test_a_moment_ahead_is_told_in_the_hours_that_were_typed(observer: Seat) -> None:
    error = observer("event", "opened", "--at", "23:59", code=2)["error"]
    assert "2025-01-29 23:59" in error["what"]
