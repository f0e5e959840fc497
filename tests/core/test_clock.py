from __future__ import annotations

import subprocess
import sys
from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from observer_app.core.clock import Instant, jump_ms, read_time, write_time
from observer_app.core.errors import InputError
from observer_app.services.clock import SystemClock
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


UPTIME_MS = 10 * 86_400_000 + 3 * 3_600_000 + 417
"""A laptop that has been on for ten days."""
SINCE_1970_MS = 1_738_123_380_000
"""The morning of 29 January 2025, as a clock that counts from 1970 has it."""


@pytest.mark.parametrize(
    ("boot", "mono_ms"),
    [
        ("b2", 41_250),
        ("b2", SINCE_1970_MS),
        ("b1", 41_250),
        ("b1", SINCE_1970_MS),
        ("b1", 0),
    ],
    ids=["reboot", "reboot-1970", "begun-anew", "from-1970", "zero"],
)
def test_where_the_monotonic_clock_counts_from_is_never_told_as_a_jump(
    boot: str, mono_ms: int
) -> None:
    before = Instant(wall=MORNING, mono_ms=UPTIME_MS, boot="b1", offset_min=240)

    def at(minutes: float) -> Instant:
        wall = MORNING + timedelta(minutes=minutes)
        return Instant(wall=wall, mono_ms=mono_ms, boot=boot, offset_min=240)

    assert jump_ms(before, at(3)) == 0
    assert jump_ms(before, at(0.5)) == 0
    assert jump_ms(before, at(60 * 24)) == 0
    # A clock that was set back is told all the same, by how far it went and no further.
    assert jump_ms(before, at(-90)) == -90 * 60_000
    # And from then on the new monotonic clock is the measure.
    later = Instant(wall=at(4).wall, mono_ms=mono_ms + 60_000, boot=boot, offset_min=240)
    assert jump_ms(at(3), later) == 0
    moved = Instant(wall=at(94).wall, mono_ms=mono_ms + 60_000, boot=boot, offset_min=240)
    assert jump_ms(at(3), moved) == 90 * 60_000


def test_a_dead_battery_that_sets_the_clock_to_1970_is_told() -> None:
    before = Instant(wall=MORNING, mono_ms=UPTIME_MS, boot="b1", offset_min=240)
    begun = datetime(1970, 1, 1, 0, 1, tzinfo=UTC)
    after = Instant(wall=begun, mono_ms=UPTIME_MS + 60_000, boot="b1", offset_min=240)
    away = round((begun - MORNING).total_seconds() * 1000)
    assert jump_ms(before, after) == away - 60_000


def test_this_laptop_started_again_has_not_jumped() -> None:
    first = SystemClock().now()
    code = "from observer_app.services.clock import SystemClock as C; n = C().now()"
    told = f"{code}; print(n.wall.isoformat(), n.mono_ms, n.boot, n.offset_min)"
    run = [sys.executable, "-c", told]
    wall, mono, boot, offset = subprocess.run(
        run, capture_output=True, text=True, check=True
    ).stdout.split()
    again = Instant(datetime.fromisoformat(wall), int(mono), boot, int(offset))
    assert jump_ms(first, again) == 0


def test_local_time_is_what_the_wall_showed() -> None:
    assert instant(3).local().isoformat() == "2025-01-29T08:03:00+04:00"
    assert instant(3).local() == MORNING + timedelta(minutes=3)
