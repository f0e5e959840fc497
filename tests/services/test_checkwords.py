"""What does not add up is said of figures, in the lines' own names, in each language."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import timedelta
from fractions import Fraction

import pytest
from PySide6.QtCore import QLocale

from observer_app.core.arithmetic import ProtocolContext, check_protocol
from observer_app.core.clock import read_time
from observer_app.core.errors import RefusedError
from observer_app.core.kinds import Answer, CopyAnswer
from observer_app.core.pack import Check, Contest, Level, Line, Text
from observer_app.services import day
from observer_app.services.checkwords import Said, say_failures, say_protocol
from observer_app.services.clock import ScriptedClock
from observer_app.services.commands import LogEvent, RecordProtocol
from observer_app.services.packs import builtin_pack
from observer_app.services.protocols import record_protocol
from observer_app.services.session import Session
from observer_app.services.sheet_words import LANGUAGES, words_in

PACK = builtin_pack()
CONTEST = Contest(id="m", title=Text((("en", "Municipality"),)), choices_per_ballot=1)
LINES = {
    "voters_total": 1204, "voters_main": 1100, "voters_supplementary": 80, "dereg_voted": 0,
    "dereg_issued": 0, "ballots_received": 1300, "voters_issued": 1250, "ballots_unused": 40,
    "ballots_issued_mobile": 20, "ballots_cancelled": 0, "ballots_spoilt": 2, "box_mobile": 25,
    "box_stationary": 1240, "votes_invalid": 60, "invalid_form": 2, "invalid_unmarked": 3,
    "votes_valid": 1100, "signatures": 3, "members_total": 6, "mobile_requests": 12,
}  # fmt: skip
EVENING = ProtocolContext(
    counted=1000, covered_whole_day=True, closed_at=1140, count_started_at=1195, completed_at=1110
)


def said(
    lines: dict[str, int] = LINES, context: ProtocolContext = EVENING, language: str = "en"
) -> dict[str, Said]:
    results = check_protocol(PACK, CONTEST, lines, {"a": 600, "b": 522}, context)
    found = say_failures(results, pack=PACK, words=words_in(language))
    return {item.check: item for item in found}


@pytest.mark.parametrize(
    ("check", "sentence"),
    [
        ("E01", "Line 1 (1,204) and lines 1a + 1b + 1c − 1d (1,180) differ by 24."),
        ("E04", "The candidates’ votes (1,122) and “Valid votes” (1,100) differ by 22."),
        ("E07", "“Voters who received ballot papers” (1,250): 46 more than line 1 (1,204)."),
        (
            "E08",
            "“Ballot papers issued to voters voting outside the polling station” (20): 8 more"
            " than “Requests to vote outside the station” (12). Up to 3 is allowed.",
        ),
        (
            "E09",
            "“Signatures of decisive-vote members” (3): at least 4 expected."
            " From: “PEC members with decisive vote” (6).",
        ),
        (
            "E12",
            "The protocol gives 18:30 as its time; the station closed at 19:00;"
            " the count started at 19:55.",
        ),
        (
            "E13",
            "The station closed at 19:00; the count started at 19:55, 55 min later."
            " Up to 30 min is allowed.",
        ),
        (
            "E14",
            "“Voters who received ballot papers” (1,250) and the observer’s count (1,000)"
            " differ by 250. Up to 62 is allowed.",
        ),
        ("W03", "Line 1b (80): 7.3 % of line 1a (1,100). Up to 5 % is expected."),
    ],
)
def test_both_sides_are_named_with_their_figures(check: str, sentence: str) -> None:
    assert said()[check].figures == sentence


def test_the_gravest_comes_first_and_the_packs_own_words_are_kept() -> None:
    found = list(said().values())
    levels = [list(Level).index(item.level) for item in found]
    assert levels == sorted(levels)
    assert found[0].line.startswith("Item 1 does not equal its parts. Line 1 (")


def test_a_time_after_midnight_is_said_to_be_one() -> None:
    late = replace(EVENING, closed_at=1500, count_started_at=None)
    assert "01:00 after midnight" in said(context=late)["E12"].figures


def test_a_line_that_nobody_knows_yet_gives_no_sentence_about_it() -> None:
    found = said({"voters_total": 1204, "votes_valid": 0}, ProtocolContext())
    assert set(found) == {"E04", "W04"}
    assert found["W04"].figures.startswith("“Valid votes” (0): at least 1 expected.")


def test_lines_without_a_figure_are_named() -> None:
    known = {name: 1 for name in LINES if name not in ("box_mobile", "box_stationary")}
    results = check_protocol(PACK, CONTEST, known, {})
    for lines, text in (
        (known, "No figure yet: “Ballots found in mobile boxes”, “Ballots found in stationary b"),
        ({}, "No figure yet: “Total number of voters”, “Voters in the voter list”, “Voters in"),
        (None, "Not every line that is required has a figure yet."),
    ):
        found = say_failures(results, pack=PACK, words=words_in("en"), lines=lines)
        assert next(item for item in found if item.check == "W04").figures.startswith(text)


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_language_says_every_check_with_its_figures(language: str) -> None:
    found = said(language=language)
    assert set(found) == set(said())
    for item in found.values():
        assert item.figures
        assert "{" not in item.line
        # No sentence shows an expression's own names, nor minutes where a clock was meant.
        assert not any(name in item.figures for name in ("_", "1140", "1195"))


@pytest.mark.parametrize("language", LANGUAGES)
def test_figures_are_written_as_the_window_writes_them(language: str) -> None:
    locale = QLocale(language)
    for value in (7, 1204, 1_250_000):
        assert words_in(language).number(value) == locale.toString(value)
    assert words_in(language).number(Fraction(12_345, 10)) == locale.toString(1234.5, "f", 1)


def test_a_packs_own_lines_and_checks_are_said_in_its_own_words() -> None:
    lines = tuple(
        Line(id=name, item=item, label=Text((("en", label),)))
        for name, item, label in (("a", "5", "In"), ("b", "6", "Out"), ("c", "7", "All"))
    )
    check = Check(id="X1", level=Level.ERROR, message=Text((("en", "Seven"),)), expr="c == a + b")
    pack = replace(PACK, lines=lines, checks=(check,))
    results = check_protocol(pack, None, {"a": 600, "b": 580, "c": 1204}, {})
    (found,) = say_failures(results, pack=pack, words=words_in("en"))
    assert found.figures == "Line 7 (1,204) and lines 5 + 6 (1,180) differ by 24."


def test_two_sheets_are_never_added_up_with_each_other(observer: Session) -> None:
    parts = {n: LINES[n] for n in ("voters_main", "voters_supplementary")}
    parts |= {"dereg_voted": 0, "dereg_issued": 0}
    observer.execute(RecordProtocol(source="posted", lines={"voters_total": 1204}))
    observer.execute(RecordProtocol(source="copy", lines=parts))
    (state,) = day.protocol_view(observer).states
    assert state.checked == "copy"
    words = words_in("en")
    assert {s.check for s in say_protocol(state, pack=observer.pack, words=words)} == {"W03", "W04"}


def test_the_time_that_the_protocol_gives_is_held_against_the_clock(
    observer: Session, clock: ScriptedClock
) -> None:
    observer.execute(LogEvent("closed"))
    early = clock.now().wall - timedelta(minutes=20)
    observer.execute(RecordProtocol(source="copy", lines={"voters_total": 1}, completed_at=early))
    (state,) = day.protocol_view(observer).states
    found = say_protocol(state, pack=observer.pack, words=words_in("en"))
    assert "E12" in {item.check for item in found}


@pytest.mark.parametrize("language", ["en", "az", "ru"])
def test_an_answer_that_the_log_does_not_agree_with_is_said_with_the_hour(
    observer: Session, language: str
) -> None:
    observer.execute(RecordProtocol(compiled=Answer.YES, posted=Answer.NO))
    assert say_answers(observer, language) == {}
    observer.execute(LogEvent("protocol-posted"))
    said = say_answers(observer, language)
    assert list(said) == ["answer-posted"]
    assert "06:30" in said["answer-posted"]
    observer.execute(RecordProtocol(compiled=Answer.NO, posted=Answer.YES))
    assert list(say_answers(observer, language)) == ["answer-compiled"]
    observer.execute(RecordProtocol(compiled=Answer.NOT_OBSERVED))
    assert say_answers(observer, language) == {}


def test_a_refused_copy_beside_figures_of_a_copy_is_said(observer: Session) -> None:
    observer.execute(RecordProtocol(source="posted", lines={"voters_total": 7}))
    observer.execute(RecordProtocol(copy=CopyAnswer.REFUSED, posted=Answer.YES))
    assert say_answers(observer) == {}
    observer.execute(RecordProtocol(source="copy", lines={"voters_total": 7}))
    assert list(say_answers(observer)) == ["answer-copy"]
    observer.execute(RecordProtocol(copy=CopyAnswer.GIVEN, posted=Answer.NO))
    assert list(say_answers(observer)) == ["answer-posted"]


def say_answers(observer: Session, language: str = "en") -> dict[str, str]:
    """Return what is said of the answers, by check."""
    (state,) = day.protocol_view(observer).states
    found = say_protocol(state, pack=observer.pack, words=words_in(language))
    return {item.check: item.line for item in found if item.check.startswith("answer-")}


def test_each_sheet_has_its_own_time_of_completion(observer: Session, clock: ScriptedClock) -> None:
    earlier, later = (clock.now().wall - timedelta(minutes=m) for m in (40, 20))
    line = {"voters_total": 1}
    observer.execute(RecordProtocol(source="posted", lines=line, completed_at=earlier))
    observer.execute(RecordProtocol(source="copy", lines=line))
    (state,) = day.protocol_view(observer).states
    assert read_time(state.completed_at("posted")) == earlier
    assert state.completed_at("copy") == ""
    observer.execute(RecordProtocol(source="copy", completed_at=later))
    (state,) = day.protocol_view(observer).states
    assert read_time(state.completed_at("posted")) == earlier
    assert read_time(state.completed_at("copy")) == later


def test_a_protocol_dated_ahead_is_recorded_once_somebody_looked_twice(
    observer: Session, clock: ScriptedClock
) -> None:
    ahead = RecordProtocol(source="copy", completed_at=clock.now().wall + timedelta(hours=1))
    with pytest.raises(RefusedError) as refused:
        record_protocol(observer, ahead, as_written=False)
    assert refused.value.code == "protocol.completed_ahead"
    assert day.protocol_view(observer).states[0].entries == ()
    record_protocol(observer, ahead, as_written=True)
    assert len(day.protocol_view(observer).states[0].entries) == 1


@pytest.mark.parametrize("language", ["en", "az", "ru"])
def test_a_limit_that_is_no_whole_number_is_never_said_as_a_fraction(language: str) -> None:
    pack = builtin_pack()
    lines = {line.id: 447 for line in pack.applicable_lines()}
    context = ProtocolContext(counted=128, covered_whole_day=True)
    results = check_protocol(pack, None, lines, {}, context)
    said = say_failures(results, pack=pack, words=words_in(language), lines=lines)
    assert any("319" in item.figures for item in said)
    assert not [item for item in said if re.search(r"[0-9]/[0-9]", item.line)]
