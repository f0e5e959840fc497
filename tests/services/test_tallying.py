"""A station's day, read as rows, is the day that the entries tell."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from observer_app.core import tally
from observer_app.core.kinds import EntryKind, QuietAnswer
from observer_app.services import day
from observer_app.services.clock import ScriptedClock
from observer_app.services.commands import (
    Amend,
    AnswerQuiet,
    LogEvent,
    RecordTurnout,
    Retract,
    TallyVoter,
)
from observer_app.services.session import Session
from observer_app.services.tallying import station_day


def live_a_day(session: Session, clock: ScriptedClock) -> None:
    """Open, count in two groups with a silence between, correct, take back, announce."""
    session.execute(LogEvent("arrived"))
    session.execute(LogEvent("opened"))
    for _ in range(4):
        clock.advance(timedelta(minutes=3))
        session.execute(TallyVoter())
    start = clock.now().wall
    clock.advance(timedelta(minutes=40))
    session.execute(AnswerQuiet(start=start, end=clock.now().wall, answer=QuietAnswer.NOBODY))
    session.execute(TallyVoter(count=3))
    taps = session.notebook.queries.current(kinds=(EntryKind.TALLY,))
    session.execute(Retract(taps[0].id, "pressed by mistake"))
    session.execute(Amend(taps[-1].id, reason="four came", changes={"count": 4}))
    earlier = taps[1].happened_at - timedelta(minutes=1)
    session.execute(Amend(taps[1].id, reason="a minute before", happened_at=earlier))
    session.execute(RecordTurnout(9, "10:00"))


def test_the_day_read_as_rows_is_the_day_of_its_entries(
    observer: Session, clock: ScriptedClock
) -> None:
    live_a_day(observer, clock)
    found = station_day(observer, station=observer.station, device=observer.device)
    entries = observer.notebook.queries.current(
        kinds=tally.DAY_KINDS, station=observer.station, device=observer.device
    )
    begins = observer.pack.moment("00:00", day=found.on)
    now = clock.now().wall
    assert found.day == replace(tally.read_day(entries), begins=begins, known_until=now)
    assert tally.total(found.day.taps) == 7
    assert found.on == day.polling_day(observer)


def test_watched_and_away_add_up_where_the_station_opened_early(
    observer: Session, clock: ScriptedClock
) -> None:
    opens = day.tally_view(observer).opens
    clock.move_to(opens - timedelta(minutes=24))
    observer.execute(LogEvent("opened"))
    observer.execute(LogEvent("away"))
    clock.move_to(opens + timedelta(minutes=50))
    observer.execute(LogEvent("back"))
    for _ in range(2):
        clock.advance(timedelta(minutes=20))
        observer.execute(TallyVoter())
    view = day.tally_view(observer)
    assert view.silence.away == 50
    assert view.coverage.watched + view.silence.away == view.coverage.total == 90


def test_checks_and_page_are_given_the_same_context(
    observer: Session, clock: ScriptedClock
) -> None:
    live_a_day(observer, clock)
    observer.execute(LogEvent("closed"))
    view = day.protocol_view(observer)
    assert view.context.counted == day.tally_view(observer).total
    assert view.context.closed_at is not None
    assert view.context.count_started_at is None
