"""What a person does becomes one entry, or nothing at all."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta, timezone
from pathlib import Path

import pytest

from observer_app.core.errors import InputError, ObserverError, RefusedError
from observer_app.core.kinds import Answer, CopyAnswer, EntryKind, QuietAnswer, ReviewStatus
from observer_app.core.pack import NOT_OBSERVED, Station
from observer_app.services.clock import ScriptedClock
from observer_app.services.commands import (
    Amend,
    AnswerChecklist,
    AnswerQuiet,
    ChooseStation,
    Command,
    GivenAnswer,
    LogEvent,
    NoteIncident,
    RecordProtocol,
    RecordTurnout,
    Retract,
    ReviewIncident,
    TallyVoter,
)
from observer_app.services.days import counted_today
from observer_app.services.messages import explain
from observer_app.services.session import Role, Session, open_session
from observer_app.services.undoing import take_back_count
from tests.conftest import MORNING
from tests.services.conftest import PASSPHRASE, make

GOOD: list[tuple[Command, EntryKind]] = [
    (ChooseStation("70", "4", name="School 3"), EntryKind.STATION),
    (LogEvent("opened", note="late"), EntryKind.EVENT),
    (TallyVoter(2), EntryKind.TALLY),
    (RecordTurnout(120, "9:00"), EntryKind.TURNOUT),
    (NoteIncident("c01", text="a group", group={"count": 12}), EntryKind.INCIDENT),
    (RecordProtocol(compiled=Answer.NOT_OBSERVED, copy=CopyAnswer.REFUSED), EntryKind.PROTOCOL),
    (
        AnswerQuiet(MORNING - timedelta(minutes=40), MORNING, QuietAnswer.AWAY),
        EntryKind.QUIET,
    ),
]


def test_each_command_becomes_one_entry_of_its_kind(observer: Session) -> None:
    for command, kind in GOOD:
        before = observer.head.seq
        changes = observer.execute(command)
        assert changes.newest.entry.kind is kind
        assert observer.head.seq == before + 1
    assert observer.station == "70/4"


BAD: list[tuple[Command, str]] = [
    (ChooseStation("9", "12 b"), "station.invalid"),
    (LogEvent("danced"), "event.unknown"),
    (TallyVoter(0), "tally.count"),
    (TallyVoter(1, stream="geese"), "tally.stream"),
    (RecordTurnout(1, "24:00"), "time.hour"),
    (NoteIncident("XYZ"), "incident.unknown_code"),
    (AnswerChecklist("NONE", (GivenAnswer("a", "b"),)), "checklist.unknown_form"),
    (AnswerChecklist("OPEN", ()), "checklist.empty"),
    (AnswerChecklist("OPEN", (GivenAnswer("nothing", "b"),)), "checklist.unknown_question"),
    (RecordProtocol(), "protocol.empty"),
    (RecordProtocol(contest="x", votes={"a": 1}), "protocol.unknown_contest"),
    (RecordProtocol(votes={"a": 1}), "protocol.votes_need_contest"),
    (RecordProtocol(lines={"nowhere": 1}), "protocol.unknown_line"),
    (AnswerQuiet(MORNING, MORNING, QuietAnswer.NOBODY), "quiet.empty"),
    (AnswerQuiet(MORNING, MORNING + timedelta(hours=1), QuietAnswer.AWAY), "time.future"),
    (Amend("#2", "", {"name": "x"}), "amend.no_reason"),
    (Amend("#2", "why"), "amend.nothing"),
    (Amend("#2", "why", happened_at=MORNING + timedelta(hours=1)), "time.future"),
    (Amend("#1", "why", {"role": "coordinator"}), "amend.not_amendable"),
    (Amend("#2", "why", {"listed": "yes"}), "entry.bad_payload"),
    (Retract("#7", "why"), "entry.not_found"),
    (ReviewIncident("#2", ReviewStatus.CONFIRMED), "role.wrong"),
    (TallyVoter(1, at=MORNING + timedelta(minutes=6)), "time.future"),
    (LogEvent("opened", note="x" * 20_001), "entry.bad_payload"),
]


def test_what_does_not_fit_is_refused_and_leaves_nothing(observer: Session) -> None:
    head = observer.head
    for command, code in BAD:
        with pytest.raises(ObserverError) as caught:
            observer.execute(command)
        assert caught.value.code == code, command
    assert observer.head == head


def test_no_count_is_taken_back_where_none_stands(observer: Session) -> None:
    head = observer.head
    with pytest.raises(RefusedError, match=r"tally\.nothing_to_undo"):
        take_back_count(observer, reason="a slip")
    assert observer.head == head


def test_nothing_is_logged_before_a_station_is_chosen(tmp_path: Path, clock: ScriptedClock) -> None:
    session = make(tmp_path / "new", role=Role.OBSERVER, alias="b", clock=clock)
    try:
        for command in (LogEvent("arrived"), TallyVoter(), NoteIncident("C01")):
            with pytest.raises(RefusedError) as caught:
                session.execute(command)
            assert caught.value.code == "station.none"
        with pytest.raises(RefusedError, match=r"station\.none"):
            take_back_count(session, reason="a slip")
    finally:
        session.close()


def test_a_clock_that_jumps_is_an_entry_of_its_own(observer: Session, clock: ScriptedClock) -> None:
    observer.execute(TallyVoter())
    clock.jump(timedelta(hours=-2))
    changes = observer.execute(TallyVoter())
    kinds = [stored.entry.kind for stored in changes.entries]
    assert kinds == [EntryKind.CLOCK, EntryKind.TALLY]
    assert changes.entries[0].entry.payload["jump_ms"] == -7_200_000
    assert len(observer.execute(TallyVoter()).entries) == 1


def test_a_jump_while_the_notebook_was_closed_is_noticed(
    tmp_path: Path, clock: ScriptedClock
) -> None:
    session = make(tmp_path / "nb", role=Role.OBSERVER, alias="b", clock=clock)
    session.execute(ChooseStation("9", "12"))
    session.close()
    clock.jump(timedelta(hours=-1))
    again = open_session(tmp_path / "nb", passphrase=PASSPHRASE, clock=clock)
    try:
        kinds = [stored.entry.kind for stored in again.execute(TallyVoter()).entries]
        assert kinds == [EntryKind.CLOCK, EntryKind.TALLY]
    finally:
        again.close()


def test_a_correction_keeps_what_stood_before(observer: Session) -> None:
    tap = observer.execute(TallyVoter(3)).newest
    observer.execute(Amend(tap.id, "two left again", {"count": 1}))
    current = observer.notebook.queries.one(tap.id)
    assert current.payload["count"] == 1
    assert current.changes[0].before == {"count": 3}
    assert counted_today(observer) == 1
    observer.execute(Retract(tap.id, "wrong door"))
    assert counted_today(observer) == 0
    with pytest.raises(RefusedError) as caught:
        observer.execute(Amend(tap.id, "again", {"count": 2}))
    assert caught.value.code == "amend.retracted"


def test_a_weak_passphrase_makes_no_notebook(tmp_path: Path, clock: ScriptedClock) -> None:
    from observer_app.services.session import create_session

    with pytest.raises(InputError) as caught:
        create_session(
            tmp_path / "weak",
            passphrase="qwerty12345",
            role=Role.OBSERVER,
            alias="b",
            clock=clock,
        )
    assert caught.value.code == "passphrase.too_weak"
    assert not (tmp_path / "weak").exists()


def test_going_to_another_station_and_taking_that_back(observer: Session) -> None:
    assert observer.station == "9/12"
    gone = observer.execute(ChooseStation("9", "13")).newest.id
    assert observer.station == "9/13"
    assert observer.execute(TallyVoter()).newest.entry.station == "9/13"
    observer.execute(Retract(gone, "the wrong door"))
    assert observer.station == "9/12"
    assert observer.execute(TallyVoter()).newest.entry.station == "9/12"


@pytest.mark.parametrize(
    ("question", "value"),
    [
        ("O1", "banana"),
        ("O2", "perhaps"),
        ("O3a", -7),
        ("O5", ("nobody",)),
        ("O5", ("party", "none")),
        ("O5", ("party", NOT_OBSERVED)),
    ],
)
def test_an_answer_that_the_question_does_not_take_is_refused(
    observer: Session, question: str, value: str | int | tuple[str, ...]
) -> None:
    head = observer.head
    with pytest.raises(InputError, match=r"checklist\.bad_answer"):
        observer.execute(AnswerChecklist("OPEN", (GivenAnswer(question, value),)))
    assert observer.head == head


@pytest.mark.parametrize("question", ["O1", "O2", "O3a", "O14", "O22"])
def test_not_observed_is_an_answer_to_every_question(observer: Session, question: str) -> None:
    observer.execute(AnswerChecklist("OPEN", (GivenAnswer(question, "not-observed"),)))


def test_a_listed_station_has_the_name_of_the_list(observer: Session) -> None:
    observer.pack = replace(observer.pack, stations=(Station("9", "14"),))
    for number, name in (("14", None), ("15", "Kindergarten")):
        entry = observer.execute(ChooseStation("9", number, name="Kindergarten")).newest.entry
        assert entry.payload.get("name") == name


def test_a_moment_ahead_is_told_as_it_was_meant(observer: Session) -> None:
    there = timezone(timedelta(hours=4))
    later = (MORNING + timedelta(hours=1)).astimezone(there)
    with pytest.raises(InputError) as caught:
        observer.execute(LogEvent("opened", at=later))
    assert "2025-01-29 07:30" in explain(caught.value).what
