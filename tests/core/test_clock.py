from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from observer_app.core.clock import jump_ms, read_time, write_time
from observer_app.core.errors import InputError
from tests.core.making import MORNING, instant

MOMENTS = st.datetimes(datetime(1970, 1, 1), datetime(9999, 12, 31), timezones=st.just(UTC))  # noqa: DTZ001 - bounds are naive


@given(MOMENTS)
def test_a_time_reads_back_to_the_millisecond(moment: datetime) -> None:
    whole = moment.replace(microsecond=moment.microsecond // 1000 * 1000)
    assert read_time(write_time(moment)) == whole


def test_a_time_is_written_in_utc() -> None:
    baku = datetime(2025, 1, 29, 8, 3, tzinfo=timezone(timedelta(hours=4)))
    assert write_time(baku) == "2025-01-29T04:03:00.000Z"


def test_a_naive_time_is_refused() -> None:
    with pytest.raises(InputError, match=r"time\.naive"):
        write_time(datetime(2025, 1, 29))  # noqa: DTZ001 - the fault under test


@pytest.mark.parametrize(
    "text",
    [
        "",
        "2025-01-29",
        "2025-01-29T04:03:00Z",
        "2025-01-29T04:03:00.000",
        "2025-01-29T04:03:00.000000Z",
        "2025-01-29T04:03:00.000+00:00",
        "2025-1-29T04:03:00.000Z",
        "2025-01-29 04:03:00.000Z",
        "2025-02-30T04:03:00.000Z",
        "2025-01-29T24:03:00.000Z",
        "2025-01-29T04:03:00.000z",
        "\u0662025-01-29T04:03:00.000Z",
    ],
)
def test_every_other_spelling_is_refused(text: str) -> None:
    with pytest.raises(InputError, match=r"time\.invalid"):
        read_time(text)


def test_a_day_that_goes_its_way_has_no_jump() -> None:
    assert jump_ms(instant(0), instant(700)) == 0
    assert jump_ms(instant(0), instant(10, mono_minute=9.5)) == 0


@pytest.mark.parametrize("minutes", [-90, -1, 1, 60 * 24 * 365])
def test_a_moved_wall_clock_is_told_with_its_distance(minutes: int) -> None:
    before, after = instant(100), instant(110 + minutes, mono_minute=110)
    assert jump_ms(before, after) == minutes * 60_000


def test_across_a_restart_only_going_back_counts() -> None:
    before = instant(100)
    assert jump_ms(before, instant(500, boot="b2", mono_minute=0)) == 0
    assert jump_ms(before, instant(90, boot="b2", mono_minute=0)) == -600_000


def test_local_time_is_what_the_wall_showed() -> None:
    assert instant(3).local().isoformat() == "2025-01-29T08:03:00+04:00"
    assert instant(3).local() == MORNING + timedelta(minutes=3)
