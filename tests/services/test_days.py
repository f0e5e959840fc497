"""A station's figures are those of one polling day; a rehearsal is never added to them."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest

from observer_app.core.kinds import CopyAnswer, EntryKind
from observer_app.core.spans import Span
from observer_app.services import authority, day, events, exchange
from observer_app.services.clock import ScriptedClock
from observer_app.services.commands import (
    AnswerChecklist,
    ChooseStation,
    GivenAnswer,
    LogEvent,
    RecordProtocol,
    RecordTurnout,
    TallyVoter,
)
from observer_app.services.counting import count_view
from observer_app.services.days import Watched, counted_today, day_at, told_day, window
from observer_app.services.results import results
from observer_app.services.session import Role, Session
from observer_app.services.stations import other_days, stations
from observer_app.services.summary import keep_summary, make_summary, read_summary
from observer_app.services.told import contradictions
from observer_app.services.turnout import turnout_doubts, turnout_view
from observer_app.services.turnout_rows import turnout
from tests.services.conftest import make

STATION = "9/12"


@pytest.fixture
def election(observer: Session, coordinator: Session, clock: ScriptedClock) -> date:
    """The date of both packs: the day after the clock's."""
    on = observer.pack.local_day(clock.now().wall) + timedelta(days=1)
    for session in (observer, coordinator):
        session.pack = replace(session.pack, date=on)
    return on


def enrol(observer: Session, coordinator: Session, place: Path) -> None:
    place.mkdir()
    authority.request_enrolment(observer, place / "request.json")
    authority.approve_enrolment(coordinator, place / "request.json", place / "approval.json")
    authority.accept_enrolment(observer, place / "approval.json")


def hand_over(observer: Session, coordinator: Session, place: Path) -> None:
    place.mkdir()
    exchange.export(observer, place / "out.bundle")
    exchange.import_bundles(coordinator, [place / "out.bundle"])


def live(session: Session, clock: ScriptedClock, voters: int, *, announced: int = 0) -> None:
    """Arrive, open, count `voters` and note an announcement."""
    session.execute(LogEvent("arrived"))
    session.execute(LogEvent("opened"))
    clock.advance(timedelta(minutes=5))
    session.execute(TallyVoter(voters))
    if announced:
        session.execute(RecordTurnout(announced, "10:00"))


def next_day(clock: ScriptedClock) -> None:
    clock.advance(timedelta(hours=23, minutes=55))


def test_an_observer_counts_todays_voters_alone(
    observer: Session, clock: ScriptedClock, election: date
) -> None:
    live(observer, clock, 35, announced=40)
    observer.execute(LogEvent("left"))
    assert counted_today(observer) == 35
    next_day(clock)
    assert counted_today(observer) == day.status(observer).tally == 0
    view = day.tally_view(observer)
    assert (view.total, view.reconciliation, view.can_undo, view.on) == (0, (), False, election)
    assert view.other_days == ((election - timedelta(days=1), 35),)
    assert turnout_view(observer, view).hours == ()
    assert turnout_doubts(observer, RecordTurnout(39, "09:00")) == turnout_doubts(
        observer, RecordTurnout(41, "09:00")
    )
    assert events.noted_before(observer, "opened") is None
    live(observer, clock, 7, announced=9)
    view = day.tally_view(observer)
    assert counted_today(observer) == view.total == 7
    assert [point[1] for point in view.curve.points] == [7]
    assert [(item.announced, item.hour) for item in view.reconciliation] == [(9, "10:00")]
    made = make_summary(observer)
    assert made.content.tally == 7
    assert [item.announced for item in made.content.turnout] == [9]


def test_a_coordinator_reads_the_elections_day_and_is_told_of_the_others(
    observer: Session, coordinator: Session, clock: ScriptedClock, election: date, tmp_path: Path
) -> None:
    enrol(observer, coordinator, tmp_path / "keys")
    live(observer, clock, 35, announced=40)
    next_day(clock)
    live(observer, clock, 7, announced=9)
    clock.advance(timedelta(days=14))
    live(observer, clock, 50, announced=60)
    hand_over(observer, coordinator, tmp_path / "out")
    (row,) = [item for item in stations(coordinator) if item.station == STATION]
    assert (row.on, row.tally, row.announced) == (election, 7, 9)
    rehearsed, repeated = election - timedelta(days=1), election + timedelta(days=14)
    assert row.other_days == ((repeated, 50), (rehearsed, 35))
    others = other_days(coordinator)
    assert [(o.station, o.other, o.tally) for o in others if o.station == STATION] == [
        (STATION, repeated, 50),
        (STATION, rehearsed, 35),
    ]
    (hour,) = turnout(coordinator, station=STATION)
    assert hour.announced == 9
    view = day.tally_view(coordinator, station=STATION, device=observer.device)
    assert (view.total, view.on) == (7, election)
    taps = coordinator.notebook.queries.current(kinds=(EntryKind.TALLY,), station=STATION)
    assert [item.payload["count"] for item in taps] == [35, 7, 50]


def test_a_rehearsal_alone_is_shown_as_the_day_it_was(
    observer: Session, coordinator: Session, clock: ScriptedClock, election: date, tmp_path: Path
) -> None:
    enrol(observer, coordinator, tmp_path / "keys")
    live(observer, clock, 35)
    hand_over(observer, coordinator, tmp_path / "out")
    (row,) = [item for item in stations(coordinator) if item.station == STATION]
    assert (row.tally, row.on, row.other_days) == (35, election - timedelta(days=1), ())


def test_who_only_rehearsed_does_not_add_to_who_was_there(
    observer: Session, coordinator: Session, clock: ScriptedClock, election: date, tmp_path: Path
) -> None:
    other = make(tmp_path / "second", role=Role.OBSERVER, alias="beta", clock=clock)
    other.pack = observer.pack
    other.execute(ChooseStation("9", "12"))
    for number, session in enumerate((observer, other)):
        enrol(session, coordinator, tmp_path / f"keys{number}")
    live(other, clock, 35, announced=40)
    next_day(clock)
    live(observer, clock, 7)
    hand_over(observer, coordinator, tmp_path / "one")
    hand_over(other, coordinator, tmp_path / "two")
    (row,) = [item for item in stations(coordinator) if item.station == STATION]
    assert (row.tally, row.on, row.announced) == (7, election, None)
    assert row.other_days == ((election - timedelta(days=1), 35),)
    assert turnout(coordinator, station=STATION) == []
    other.close()


def test_after_midnight_the_count_goes_on(
    observer: Session, clock: ScriptedClock, election: date
) -> None:
    next_day(clock)
    live(observer, clock, 7)
    at_night = observer.pack.moment("00:30", day=election + timedelta(days=1))
    clock.advance(at_night - clock.now().wall)
    for _ in range(2):
        observer.execute(TallyVoter(2))
        assert day.polling_day(observer) == election
    assert counted_today(observer) == day.tally_view(observer).total == 11


def test_the_morning_after_hands_over_the_elections_figures(
    observer: Session, clock: ScriptedClock, election: date
) -> None:
    next_day(clock)
    live(observer, clock, 7)
    morning = observer.pack.moment("09:30", day=election + timedelta(days=1))
    clock.advance(morning - clock.now().wall)
    content = make_summary(observer).content
    assert content.tally == 7
    told = told_day(observer.pack, told_at=content.at, open_minutes=content.open_min)
    assert told == election
    clock.advance(timedelta(hours=3))
    assert counted_today(observer) == 0
    clock.advance(timedelta(hours=-2))
    observer.execute(TallyVoter())
    assert counted_today(observer) == 1


def test_a_summary_of_a_rehearsal_is_not_the_elections(
    observer: Session, coordinator: Session, clock: ScriptedClock, election: date, tmp_path: Path
) -> None:
    enrol(observer, coordinator, tmp_path / "keys")
    live(observer, clock, 35, announced=40)
    rehearsed = make_summary(observer)
    keep_summary(coordinator, read_summary(coordinator, rehearsed.text))
    (row,) = [item for item in stations(coordinator) if item.station == STATION]
    assert (row.tally, row.on) == (35, election - timedelta(days=1))
    next_day(clock)
    live(observer, clock, 7, announced=9)
    clock.advance(timedelta(seconds=1))
    keep_summary(coordinator, read_summary(coordinator, make_summary(observer).text))
    (row,) = [item for item in stations(coordinator) if item.station == STATION]
    assert (row.tally, row.on, row.announced) == (7, election, 9)
    hand_over(observer, coordinator, tmp_path / "out")
    assert contradictions(coordinator) == ()


def test_the_count_of_a_rehearsal_is_not_todays_and_stays_that_of_its_day(
    observer: Session, clock: ScriptedClock, election: date
) -> None:
    live(observer, clock, 35)
    observer.execute(LogEvent("count-started"))
    assert count_view(observer).last("count-started") is not None
    next_day(clock)
    assert count_view(observer).last("count-started") is None
    live(observer, clock, 7)
    clock.advance(timedelta(hours=12))
    observer.execute(LogEvent("count-started"))
    begun = count_view(observer).last("count-started")
    assert begun is not None
    assert count_view(observer).at_work == 0
    clock.advance(timedelta(days=3))
    assert count_view(observer).last("count-started") == begun


def test_who_logs_the_next_morning_that_they_left_keeps_the_papers(
    observer: Session, clock: ScriptedClock, election: date
) -> None:
    next_day(clock)
    live(observer, clock, 7)
    observer.execute(RecordProtocol(copy=CopyAnswer.GIVEN))
    morning = observer.pack.moment("09:30", day=election + timedelta(days=1))
    clock.advance(morning - clock.now().wall)
    observer.execute(LogEvent("left"))
    clock.advance(timedelta(hours=4))
    states = day.protocol_view(observer).states
    assert all(state.answers == {"copy": "given"} for state in states)
    observer.execute(LogEvent("arrived"))
    assert not any(state.answers for state in day.protocol_view(observer).states)


def test_a_clock_a_year_ahead_does_not_hide_the_day(
    observer: Session, coordinator: Session, clock: ScriptedClock, tmp_path: Path
) -> None:
    enrol(observer, coordinator, tmp_path / "keys")
    today = observer.pack.local_day(clock.now().wall)
    live(observer, clock, 7)
    clock.advance(timedelta(days=365))
    live(observer, clock, 4)
    clock.advance(-timedelta(days=365))
    hand_over(observer, coordinator, tmp_path / "out")
    (row,) = [item for item in stations(coordinator) if item.station == STATION]
    assert (row.tally, row.on) == (7, today)
    assert row.other_days == ((today + timedelta(days=365), 4),)


def test_at_night_another_station_is_looked_at_on_the_same_day(
    observer: Session, clock: ScriptedClock, election: date
) -> None:
    next_day(clock)
    live(observer, clock, 7)
    at_night = observer.pack.moment("00:30", day=election + timedelta(days=1))
    clock.advance(at_night - clock.now().wall)
    assert day.tally_view(observer, station="9/13").on == election


def test_papers_of_a_rehearsal_are_not_todays(
    observer: Session, coordinator: Session, clock: ScriptedClock, election: date, tmp_path: Path
) -> None:
    enrol(observer, coordinator, tmp_path / "keys")
    form = next(item for item in observer.pack.forms if not item.repeatable)
    question = form.questions[0].id
    live(observer, clock, 35)
    observer.execute(RecordProtocol(copy=CopyAnswer.GIVEN))
    observer.execute(AnswerChecklist(form.id, (GivenAnswer(question, "08:00"),)))
    next_day(clock)
    assert not any(state.answers for state in day.protocol_view(observer).states)
    assert day.checklist_state(observer, form.id).answers == {}
    live(observer, clock, 7)
    hand_over(observer, coordinator, tmp_path / "out")
    (row,) = [item for item in stations(coordinator) if item.station == STATION]
    assert row.copy == ""
    assert results(coordinator).left_out == ((STATION, election - timedelta(days=1)),)
    clock.advance(timedelta(days=3))
    observer.execute(RecordProtocol(copy=CopyAnswer.REFUSED))
    hand_over(observer, coordinator, tmp_path / "again")
    (row,) = [item for item in stations(coordinator) if item.station == STATION]
    assert row.copy == "refused"
    states = day.protocol_view(observer).states
    assert all(state.answers == {"copy": "refused"} for state in states)


@pytest.mark.parametrize("hours", range(0, 24 * 4, 3))
def test_every_moment_belongs_to_exactly_one_day(observer: Session, hours: int) -> None:
    first = date(2025, 1, 28)
    days = [first + timedelta(days=n) for n in range(-1, 6)]
    pack = replace(observer.pack, date=first + timedelta(days=1))
    moment = pack.moment("00:00", day=first) + timedelta(hours=hours)
    for watched in ([], days[1:2], days[1:4], days[2:3], days[2:4]):
        for tapped in ([], watched):
            known = Watched(frozenset(watched), frozenset(tapped))
            spans: dict[date, Span] = {on: window(pack, on, known) for on in days}
            inside = [on for on, span in spans.items() if span.start <= moment < span.end]
            assert inside == [day_at(pack, moment, known)]
