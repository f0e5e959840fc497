"""How long an observer watched: never past what is known of them."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from observer_app.core.kinds import QuietAnswer
from observer_app.services import authority, day, exchange
from observer_app.services.clock import ScriptedClock
from observer_app.services.commands import (
    AnswerQuiet,
    ChooseStation,
    LogEvent,
    RecordTurnout,
    TallyVoter,
)
from observer_app.services.session import Session
from observer_app.services.summary import make_summary
from observer_app.services.turnout import turnout_view
from observer_app.services.turnout_rows import TurnoutRow, turnout

EARLY = timedelta(hours=1, minutes=30)
"""From the clock's start to opening, 08:00."""


@pytest.fixture
def enrolled(observer: Session, coordinator: Session) -> Session:
    approved = authority.approve_bytes(coordinator, authority.request_bytes(observer))
    authority.accept_bytes(observer, approved.approval)
    return observer


@pytest.fixture
def hand_over(
    enrolled: Session, coordinator: Session, tmp_path: Path
) -> Callable[[], list[TurnoutRow]]:
    numbers = iter(range(99))

    def take() -> list[TurnoutRow]:
        path = tmp_path / f"{next(numbers)}.tar.age"
        exchange.export(enrolled, path)
        exchange.import_bundles(coordinator, [path])
        return turnout(coordinator)

    return take


def live_until_ten(session: Session, clock: ScriptedClock) -> None:
    session.execute(LogEvent("arrived"))
    clock.advance(EARLY)
    session.execute(TallyVoter(65))
    session.execute(RecordTurnout(80, "10:00"))
    session.execute(RecordTurnout(5000, "12:00"))
    clock.advance(timedelta(hours=2, minutes=5))
    session.execute(TallyVoter(1))


def nobody_came(session: Session, start: datetime) -> None:
    """Say of the time from `start` up to now that nobody came."""
    now = session.clock.now().wall
    session.execute(AnswerQuiet(start=start, end=now, answer=QuietAnswer.NOBODY))


def test_an_hour_announced_ahead_is_neither_counted_nor_watched(
    enrolled: Session, hand_over: Callable[[], list[TurnoutRow]], clock: ScriptedClock
) -> None:
    live_until_ten(enrolled, clock)
    nobody_came(enrolled, day.tally_view(enrolled).opens)
    ten, twelve = turnout_view(enrolled, day.tally_view(enrolled)).hours
    assert ten.coverage is not None
    assert (ten.counted, ten.difference) == (65, 15)
    assert ten.coverage.total == 120
    assert (twelve.counted, twelve.difference, twelve.coverage) == (None, None, None)
    ten_there, twelve_there = hand_over()
    assert (ten_there.difference, ten_there.watched_minutes, ten_there.covered) == (15, 120, True)
    assert (twelve_there.is_reached, twelve_there.counted) == (False, None)
    assert (twelve_there.difference, twelve_there.covered) == (None, False)


def test_what_came_after_the_last_entry_is_not_known_to_a_coordinator(
    enrolled: Session,
    coordinator: Session,
    hand_over: Callable[[], list[TurnoutRow]],
    clock: ScriptedClock,
) -> None:
    live_until_ten(enrolled, clock)
    hand_over()
    clock.advance(timedelta(hours=12))
    twelve = turnout(coordinator)[-1]
    assert (twelve.is_reached, twelve.difference, twelve.covered) == (False, None, False)
    view = day.tally_view(coordinator, station="9/12", device=enrolled.device)
    assert view.coverage.total == 125
    assert [span.minutes for span in view.quiet] == [125]
    assert view.coverage.watched == 0
    context = day.protocol_view(coordinator, station="9/12", device=enrolled.device).context
    assert context.covered_whole_day is None


def test_who_left_watched_until_then_and_the_rest_is_a_gap(
    enrolled: Session, hand_over: Callable[[], list[TurnoutRow]], clock: ScriptedClock
) -> None:
    live_until_ten(enrolled, clock)
    nobody_came(enrolled, day.tally_view(enrolled).opens)
    enrolled.execute(LogEvent("left"))
    clock.advance(timedelta(hours=3))
    twelve = hand_over()[-1]
    assert (twelve.counted, twelve.watched_minutes, twelve.total_minutes) == (66, 125, 240)
    assert not twelve.covered


def test_who_went_to_another_station_no_longer_watches_the_first(
    enrolled: Session, hand_over: Callable[[], list[TurnoutRow]], clock: ScriptedClock
) -> None:
    live_until_ten(enrolled, clock)
    nobody_came(enrolled, day.tally_view(enrolled).opens)
    enrolled.execute(ChooseStation("9", "13"))
    clock.advance(timedelta(hours=1))
    enrolled.execute(ChooseStation("9", "12"))
    back = clock.now().wall
    clock.advance(timedelta(hours=1))
    enrolled.execute(TallyVoter(1))
    nobody_came(enrolled, back)
    twelve = hand_over()[-1]
    assert (twelve.watched_minutes, twelve.total_minutes) == (180, 240)
    # The first entry there was an arrival, and a move is none.
    assert set(day.today(enrolled).events) == {"arrived"}


def test_nothing_is_watched_before_opening(observer: Session, clock: ScriptedClock) -> None:
    observer.execute(LogEvent("arrived"))
    clock.advance(timedelta(minutes=30))
    view = day.tally_view(observer)
    assert view.coverage.total == 0
    assert view.coverage.share == 0


def test_closing_ends_the_watch(observer: Session, clock: ScriptedClock) -> None:
    observer.execute(LogEvent("arrived"))
    clock.advance(EARLY + timedelta(hours=6))
    observer.execute(TallyVoter(5))
    nobody_came(observer, day.tally_view(observer).opens)
    observer.execute(LogEvent("closed"))
    clock.advance(timedelta(hours=6))
    view = day.tally_view(observer)
    assert view.coverage.total == 360
    assert view.coverage.share == 1
    assert view.silence.away == 0


def test_an_arrival_of_yesterday_is_none_today(observer: Session, clock: ScriptedClock) -> None:
    observer.execute(LogEvent("arrived"))
    observer.execute(LogEvent("opened"))
    observer.execute(TallyVoter(1))
    clock.advance(timedelta(days=1) + EARLY + timedelta(hours=2))
    back = clock.now().wall
    observer.execute(TallyVoter(1))
    clock.advance(timedelta(hours=1))
    nobody_came(observer, back)
    view = day.tally_view(observer)
    assert (int(view.coverage.watched), int(view.coverage.total)) == (60, 180)
    assert all(span.minutes <= 180 for span in view.quiet)
    assert day.today(observer).events == {}


def told(session: Session) -> tuple[int, int]:
    """Return the minutes watched and open, which the page and the signed summary say alike."""
    content = make_summary(session).content
    coverage = day.tally_view(session).coverage
    assert (coverage.watched_minutes, coverage.total_minutes) == (
        content.watched_min,
        content.open_min,
    )
    return content.watched_min, content.open_min


def test_a_quiet_that_nobody_explained_is_watched_nowhere(
    enrolled: Session,
    coordinator: Session,
    hand_over: Callable[[], list[TurnoutRow]],
    clock: ScriptedClock,
) -> None:
    live_until_ten(enrolled, clock)
    assert told(enrolled) == (0, 125)
    ten, _ = turnout_view(enrolled, day.tally_view(enrolled)).hours
    assert ten.coverage is not None
    assert (ten.coverage.watched_minutes, ten.coverage.total_minutes) == (0, 120)
    ten_there = hand_over()[0]
    assert (ten_there.watched_minutes, ten_there.covered) == (0, False)
    assert day.tally_view(coordinator, station="9/12", device=enrolled.device).coverage.watched == 0
    nobody_came(enrolled, day.tally_view(enrolled).opens)
    assert told(enrolled) == (125, 125)
    ten_there = hand_over()[0]
    assert (ten_there.watched_minutes, ten_there.covered) == (120, True)


def test_the_present_silence_is_watched_until_it_is_long(
    observer: Session, clock: ScriptedClock
) -> None:
    observer.execute(LogEvent("arrived"))
    clock.advance(EARLY)
    observer.execute(TallyVoter(1))
    clock.advance(timedelta(minutes=29))
    assert told(observer) == (29, 29)
    clock.advance(timedelta(minutes=1))
    assert told(observer) == (0, 30)


def test_who_counted_nobody_watched_no_voting(observer: Session, clock: ScriptedClock) -> None:
    observer.execute(LogEvent("arrived"))
    clock.advance(EARLY + timedelta(hours=12))
    view = day.tally_view(observer)
    assert told(observer) == (0, 660)
    assert view.silence.unknown == view.coverage.total
    assert day.protocol_view(observer).context.covered_whole_day is None


def test_a_whole_day_with_a_quiet_left_open_is_not_covered(
    observer: Session, clock: ScriptedClock
) -> None:
    observer.execute(LogEvent("arrived"))
    clock.advance(EARLY)
    quiet = clock.now().wall
    clock.advance(timedelta(hours=11))
    observer.execute(TallyVoter(1))
    observer.execute(LogEvent("closed"))
    assert day.protocol_view(observer).context.covered_whole_day is False
    nobody_came(observer, quiet)
    assert day.protocol_view(observer).context.covered_whole_day is True


def test_a_station_that_opened_early_was_quiet_since_then(
    observer: Session, clock: ScriptedClock
) -> None:
    opens = day.tally_view(observer).opens
    clock.move_to(opens - timedelta(minutes=24))
    observer.execute(LogEvent("opened"))
    clock.move_to(opens + timedelta(minutes=10))
    observer.execute(TallyVoter(1))
    clock.advance(timedelta(minutes=20))
    view = day.tally_view(observer)
    assert [span.minutes for span in view.quiet] == [34]
    assert view.coverage.watched == 20
    assert view.silence.unknown == 10
    assert view.coverage.total == 30
