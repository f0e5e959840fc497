"""Visits, protocols by source, and the count's steps as they are read back."""

from __future__ import annotations

import io
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

from observer_app.core.arithmetic import ProtocolContext
from observer_app.core.kinds import CopyAnswer, EntryKind
from observer_app.core.pack import Candidate, Contest, Text
from observer_app.services import authority, day, evidence, exchange
from observer_app.services.checklists import FIRST, record_photos
from observer_app.services.clock import ScriptedClock
from observer_app.services.commands import (
    AnswerChecklist,
    GivenAnswer,
    LogEvent,
    RecordProtocol,
    RecordTurnout,
)
from observer_app.services.counting import count_view
from observer_app.services.evidence import take_in_stream
from observer_app.services.protocols import completed, protocol_state, read_protocols
from observer_app.services.session import Session


def test_a_repeatable_form_keeps_each_visit_apart(observer: Session) -> None:
    form = next(f for f in observer.pack.forms if f.repeatable)
    question = form.questions[0].id
    observer.execute(AnswerChecklist(form.id, (GivenAnswer(question, "09:00"),)))
    observer.execute(AnswerChecklist(form.id, (GivenAnswer(question, "13:00"),), visit=2))
    assert day.checklist_state(observer, form.id).answers == {question: "13:00"}
    first = day.checklist_state(observer, form.id, visit=FIRST)
    assert first.answers == {question: "09:00"}
    assert [visit.number for visit in first.visits] == [1, 2]
    assert day.checklist_state(observer, form.id, visit=3).answers == {}


def test_a_form_that_is_filled_in_once_has_no_visits(observer: Session) -> None:
    form = next(f for f in observer.pack.forms if not f.repeatable)
    question = form.questions[0].id
    observer.execute(AnswerChecklist(form.id, (GivenAnswer(question, "09:00"),), visit=4))
    entry = observer.notebook.queries.current(kinds=(EntryKind.CHECKLIST,))[0]
    assert "visit" not in entry.payload
    assert day.checklist_state(observer, form.id).visit == FIRST


def test_nobody_is_asked_about_an_hour_that_has_not_come(
    observer: Session, clock: ScriptedClock
) -> None:
    observer.execute(LogEvent("arrived"))
    observer.execute(LogEvent("opened"))
    view = day.tally_view(observer)
    assert clock.now().wall < view.opens
    assert view.quiet == ()
    assert view.silence.unknown == 0


def test_the_night_after_the_count_belongs_to_the_day_before(
    observer: Session, clock: ScriptedClock
) -> None:
    clock.advance(timedelta(hours=2))
    observer.execute(LogEvent("opened"))
    opens = day.tally_view(observer).opens
    clock.advance(timedelta(hours=17))
    observer.execute(LogEvent("count-ended"))
    view = day.tally_view(observer)
    assert observer.pack.local_day(clock.now().wall) > observer.pack.local_day(opens)
    assert view.opens == opens
    told = completed(observer.pack, ProtocolContext(), clock.now().wall)
    assert told.completed_at is not None
    assert told.completed_at > 24 * 60


def test_a_photo_belongs_to_a_question_that_has_no_answer_yet(observer: Session) -> None:
    form = next(f for f in observer.pack.forms if f.repeatable)
    question = form.questions[1].id
    taken = take_in_stream(observer.notebook.evidence, io.BytesIO(b"picture"), name="a.png")
    record_photos(observer, form.id, question, (taken,), visit=2)
    state = day.checklist_state(observer, form.id, visit=2)
    assert {name: len(of) for name, of in state.photos.items()} == {question: 1}
    assert state.answers == {question: ""}
    observer.execute(AnswerChecklist(form.id, (GivenAnswer(question, 41),), visit=2))
    assert len(day.checklist_state(observer, form.id, visit=2).photos[question]) == 1
    assert day.checklist_state(observer, form.id, visit=1).photos == {}


def test_only_figures_that_agreed_are_checked_twice_and_a_new_one_is_not(
    observer: Session,
) -> None:
    one, two = "c1", "c2"
    contest = Contest(
        id="m",
        title=Text((("en", "Municipality"),)),
        candidates=tuple(_named(name) for name in (one, two)),
    )
    observer.pack = replace(observer.pack, contests=(contest,))
    votes = {one: 12, two: 40}
    observer.execute(
        RecordProtocol(contest=contest.id, source="posted", votes=votes, twice=(one, "nobody"))
    )
    entries = observer.notebook.queries.current(kinds=(EntryKind.PROTOCOL,))
    assert entries[0].payload["twice"] == [one]
    observer.execute(RecordProtocol(contest=contest.id, source="copy", votes={one: 13}))
    entries = observer.notebook.queries.current(kinds=(EntryKind.PROTOCOL,))
    assert read_protocols(entries, contest.id)["posted"].votes == votes
    assert read_protocols(entries, contest.id)["copy"].votes == {one: 13}
    state = protocol_state(observer.pack, contest.id, entries, ProtocolContext())
    assert state.twice == {"posted": frozenset({one}), "copy": frozenset()}


def test_who_was_given_the_copy_is_kept(observer: Session) -> None:
    observer.execute(RecordProtocol(copy=CopyAnswer.GIVEN, given_to="party observer"))
    view = day.protocol_view(observer)
    assert view.states[0].answers["given_to"] == "party observer"


def test_the_count_is_told_without_its_breaks(observer: Session, clock: ScriptedClock) -> None:
    for code, minutes in (
        ("closed", 10),
        ("count-started", 30),
        ("count-paused", 15),
        ("count-resumed", 45),
        ("count-paused", 5),
        ("count-ended", 60),
    ):
        observer.execute(LogEvent(code))
        clock.advance(timedelta(minutes=minutes))
    view = count_view(observer)
    assert view.until_started == 10
    assert view.in_breaks == 20
    assert view.at_work == 75
    assert view.is_over
    assert len(view.breaks) == 2
    assert [s.event.code for s in view.steps][:2] == ["closed", "count-started"]
    assert len(next(s for s in view.steps if s.event.code == "count-paused").times) == 2


def test_a_break_that_lasts_is_no_work(observer: Session, clock: ScriptedClock) -> None:
    observer.execute(LogEvent("count-started"))
    clock.advance(timedelta(minutes=20))
    observer.execute(LogEvent("count-paused"))
    clock.advance(timedelta(minutes=30))
    view = count_view(observer)
    assert (view.at_work, view.in_breaks, view.is_over) == (20, 30, False)
    assert view.breaks[0].end is None


def _named(name: str) -> Candidate:
    return Candidate(id=name, name=Text((("en", name),)))


def test_a_light_bundle_leaves_the_files_on_the_laptop(
    observer: Session, coordinator: Session, tmp_path: Path
) -> None:
    request, approval = tmp_path / "r", tmp_path / "a"
    authority.request_enrolment(observer, request)
    authority.approve_enrolment(coordinator, request, approval)
    authority.accept_enrolment(observer, approval)
    photo = tmp_path / "photo.jpg"
    photo.write_bytes(b"\xff\xd8\xff" + bytes(997))
    evidence.attach(observer, [photo])
    exchange.export(observer, tmp_path / "light.tar.age", light=True)
    assert day.pending_media(observer) == (1, 1000)
    exchange.export(observer, tmp_path / "full.tar.age")
    assert day.pending_media(observer) == (0, 0)


def test_the_next_hour_is_one_that_is_not_written_down(
    observer: Session, clock: ScriptedClock
) -> None:
    observer.execute(LogEvent("arrived"))
    first, second, *_ = observer.pack.turnout_hours
    assert day.today(observer).next_hour == first
    observer.execute(RecordTurnout(5, first))
    assert day.today(observer).next_hour == second
    clock.advance(timedelta(hours=9))
    view = day.today(observer)
    assert view.missing_hours == observer.pack.turnout_hours[1:3]
    observer.execute(LogEvent("left"))
    clock.advance(timedelta(hours=3))
    view = day.today(observer)
    assert (view.next_hour, view.missing_hours) == ("", observer.pack.turnout_hours[1:3])
    assert not [asked for asked in view.asked if asked.hour]


def test_after_closing_nothing_is_announced_any_more(
    observer: Session, clock: ScriptedClock
) -> None:
    clock.advance(timedelta(hours=5))
    observer.execute(LogEvent("closed"))
    assert day.today(observer).next_hour == ""


def test_a_pack_for_another_day_is_said_and_its_own_night_is_not(
    observer: Session, clock: ScriptedClock
) -> None:
    assert day.today(observer).other_day is None
    observer.pack = replace(observer.pack, date=date(2025, 1, 29))
    assert day.today(observer).other_day is None
    clock.advance(timedelta(hours=20))
    assert day.today(observer).other_day is None
    clock.advance(timedelta(hours=8))
    assert day.today(observer).other_day == date(2025, 1, 30)
