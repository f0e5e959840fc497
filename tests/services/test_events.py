"""An event that happens once a day is logged twice only when it is meant."""

from __future__ import annotations

from datetime import timedelta

import pytest

from observer_app.core.errors import RefusedError
from observer_app.core.kinds import EntryKind
from observer_app.services.clock import ScriptedClock
from observer_app.services.commands import ChooseStation, LogEvent, Retract
from observer_app.services.events import away_since, log_event
from observer_app.services.session import Session


def logged(session: Session) -> list[str]:
    found = session.notebook.queries.current(kinds=(EntryKind.EVENT,), station=session.station)
    return [str(item.payload["event"]) for item in found]


def log(session: Session, event: str, *, once_more: bool = False) -> None:
    log_event(session, LogEvent(event), once_more=once_more)


def test_a_second_opening_is_refused_until_it_is_meant(
    observer: Session, clock: ScriptedClock
) -> None:
    log(observer, "opened")
    clock.advance(timedelta(minutes=20))
    with pytest.raises(RefusedError) as caught:
        log(observer, "opened")
    assert caught.value.code == "event.noted"
    assert f"{caught.value.params['at']:%H:%M}" == "06:30"
    assert logged(observer) == ["opened"]
    log(observer, "opened", once_more=True)
    assert logged(observer) == ["opened", "opened"]


def test_going_out_and_breaks_of_the_count_repeat_freely(observer: Session) -> None:
    for event in ("away", "back", "count-paused", "count-resumed"):
        log(observer, event)
        log(observer, event)
    assert len(logged(observer)) == 8


def test_who_left_may_arrive_again(observer: Session, clock: ScriptedClock) -> None:
    for event in ("arrived", "left", "arrived", "left"):
        log(observer, event)
        clock.advance(timedelta(minutes=1))
    with pytest.raises(RefusedError, match=r"event\.noted"):
        log(observer, "left")


def test_what_was_taken_back_was_another_station_or_day_is_no_first_time(
    observer: Session, clock: ScriptedClock
) -> None:
    log(observer, "opened")
    observer.execute(Retract(observer.notebook.queries.current()[-1].id, "pressed by mistake"))
    log(observer, "opened")
    observer.execute(ChooseStation("9", "13"))
    log(observer, "opened")
    clock.advance(timedelta(days=1))
    log(observer, "opened")


def test_away_is_known_until_one_is_back(observer: Session, clock: ScriptedClock) -> None:
    log(observer, "arrived")
    assert away_since(observer) is None
    log(observer, "away")
    since = clock.now().wall
    clock.advance(timedelta(minutes=14))
    assert away_since(observer) == since
    log(observer, "back")
    assert away_since(observer) is None
