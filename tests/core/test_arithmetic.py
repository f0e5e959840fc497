from __future__ import annotations

import csv
from collections import Counter
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from observer_app.core.arithmetic import (
    CheckResult,
    Outcome,
    ProtocolContext,
    TurnoutPoint,
    check_protocol,
    check_turnout,
    failures,
    minutes_into,
)
from observer_app.core.pack import Pack
from tests.core.packs import builtin, builtin_value, small

GOOD = {
    "voters_total": 1109,
    "voters_main": 1100,
    "voters_supplementary": 9,
    "ballots_received": 1150,
    "voters_issued": 320,
    "ballots_issued_mobile": 6,
    "ballots_unused": 828,
    "ballots_cancelled": 828,
    "ballots_spoilt": 2,
    "box_mobile": 6,
    "box_stationary": 314,
    "votes_invalid": 4,
    "invalid_form": 0,
    "invalid_unmarked": 3,
    "votes_valid": 316,
}
VOTES = {"a": 200, "b": 116}


def election(**contest: Any) -> Pack:
    """Return the built-in pack's checks for a municipal contest of two candidates."""
    from observer_app.core.packjson import read_pack_value

    ballot = {
        "id": "main",
        "title": "Main",
        "candidates": [{"id": "a", "name": "A"}, {"id": "b", "name": "B"}],
    }
    changes = {"id": "test", "kind": "municipal", "date": "2025-01-29"}
    return read_pack_value({**builtin_value(), **changes, "contests": [{**ballot, **contest}]})


def outcomes(
    pack: Pack,
    lines: dict[str, int],
    votes: dict[str, int] = VOTES,
    context: ProtocolContext = ProtocolContext(),
) -> dict[str, CheckResult]:
    contest = pack.contest("main")
    return {r.check: r for r in check_protocol(pack, contest, lines, votes, context)}


def test_a_protocol_that_adds_up_fails_nothing() -> None:
    results = outcomes(election(), GOOD)
    assert not failures(tuple(results.values()))
    assert results["E01"].outcome is Outcome.HOLDS
    assert results["E04"].outcome is Outcome.HOLDS
    assert results["W04"].outcome is Outcome.HOLDS


@pytest.mark.parametrize(
    ("check", "line", "count", "difference"),
    [
        ("E01", "voters_total", 1108, -1),
        ("E02", "box_stationary", 315, 1),
        ("E03", "box_mobile", 7, 1),
        ("E04", "votes_valid", 320, -4),
        ("E05", "votes_invalid", 5, 1),
        ("E06", "ballots_unused", 800, 28),
        ("E07", "voters_total", 300, 20),
        ("W03", "voters_supplementary", 110, None),
    ],
)
def test_what_does_not_add_up_is_named_with_both_sides(
    check: str, line: str, count: int, difference: int | None
) -> None:
    result = outcomes(election(), {**GOOD, line: count})[check]
    assert result.outcome is Outcome.FAILS
    assert result.left is not None
    if difference is not None:
        assert result.difference == difference


def test_a_missing_figure_makes_a_check_unknown_and_never_false() -> None:
    for line in GOOD:
        lines = {name: count for name, count in GOOD.items() if name != line}
        failed = [r.check for r in outcomes(election(), lines).values() if r.outcome == "fails"]
        assert failed == ["W04"], line
    assert outcomes(election(), {})["E01"].outcome is Outcome.UNKNOWN


def test_a_candidate_without_a_figure_makes_the_sum_unknown() -> None:
    assert outcomes(election(), GOOD, {"a": 200})["E04"].outcome is Outcome.UNKNOWN


def test_ballots_with_several_choices_are_held_against_their_own_limit() -> None:
    several = election(choices_per_ballot=3)
    results = outcomes(several, GOOD, {"a": 600, "b": 300})
    assert "E04" not in results
    assert results["E04M"].outcome is Outcome.HOLDS
    assert outcomes(several, GOOD, {"a": 900, "b": 300})["E04M"].outcome is Outcome.FAILS


def test_times_are_compared_only_when_known() -> None:
    early = ProtocolContext(closed_at=1140, count_started_at=1215, completed_at=1100)
    results = outcomes(election(), GOOD, context=early)
    assert results["E12"].outcome is Outcome.FAILS
    assert results["E13"].outcome is Outcome.FAILS
    assert results["E13"].left == 75
    assert outcomes(election(), GOOD)["E12"].outcome is Outcome.UNKNOWN


def test_the_observers_count_counts_only_for_a_day_that_was_watched_whole() -> None:
    counted = ProtocolContext(counted=62, covered_whole_day=True)
    assert outcomes(election(), GOOD, context=counted)["E14"].outcome is Outcome.FAILS
    absent = ProtocolContext(counted=62, covered_whole_day=False)
    assert "E14" not in outcomes(election(), GOOD, context=absent)


def test_figures_and_words_not_observed_is_no_failure() -> None:
    for answer, outcome in (("yes", "holds"), ("no", "fails"), ("not-observed", "unknown")):
        context = ProtocolContext(figures_and_words_match=answer)
        assert outcomes(election(), GOOD, context=context)["E10"].outcome == outcome


def test_turnout_may_not_fall_and_has_a_believable_speed() -> None:
    points = [TurnoutPoint("10:00", 180), TurnoutPoint("12:00", 150), TurnoutPoint("15:00", 640)]
    results = {(r.check, r.where): r for r in check_turnout(builtin(), points, desks=2)}
    assert results["E11", "12:00"].outcome is Outcome.FAILS
    assert results["E11", "15:00"].outcome is Outcome.HOLDS
    assert results["E15", "10:00"].outcome is Outcome.HOLDS
    assert results["E15", "15:00"].outcome is Outcome.FAILS
    unknown = check_turnout(builtin(), points[:1])
    assert [r.outcome for r in unknown if r.check == "E15"] == [Outcome.UNKNOWN]


def test_minutes_count_from_the_local_midnight() -> None:
    assert minutes_into(small(), datetime(2025, 1, 29, 15, 0, tzinfo=UTC)) == 19 * 60
    assert minutes_into(small(), datetime(2025, 1, 29, 20, 30, tzinfo=UTC)) == 24 * 60 + 30


# Another country's law is another pack: Georgia's protocol of 2024.
GEORGIA = {
    "format": "observer-pack-v1",
    "id": "ge-2024",
    "title": {"en": "Parliamentary election, Georgia 2024"},
    "languages": ["en"],
    "jurisdiction": "GE",
    "utc_offset_min": 240,
    "closes": "20:00",
    "turnout_hours": ["12:00", "17:00"],
    "lines": [
        {"id": name, "label": {"en": label}}
        for name, label in (
            ("f_01", "Voters on the main list"),
            ("f_02", "Ballot papers received"),
            ("f_03", "Voters on the special list"),
            ("f_04a", "Signatures by 12:00"),
            ("f_04b", "Signatures by 17:00"),
            ("f_05", "Voters who took part"),
            ("f_06", "Invalid ballot papers"),
        )
    ],
    "checks": [
        {"id": name, "level": "error", "expr": expr, "message": {"en": expr}}
        for name, expr in (
            ("balance", "sum(votes) + f_06 == f_05"),
            ("not-more", "sum(votes) + f_06 <= f_05"),
            ("noon", "f_04a <= f_04b"),
            ("evening", "f_04b <= f_05"),
            ("listed", "f_05 <= f_01 + f_03"),
            ("received", "f_05 <= f_02"),
        )
    ],
}


@pytest.mark.shared
def test_real_protocols_fail_as_often_as_their_provenance_says(shared_dir: Path) -> None:
    from observer_app.core.packjson import read_pack_value

    with (shared_dir / "data" / "georgia-2024-protocols.csv").open(encoding="utf-8") as stream:
        rows = list(csv.DictReader(stream))
    lists = [name for name in rows[0] if name.startswith("p_")]
    ballot = {"id": "pr", "title": "PR", "candidates": [{"id": n, "name": n} for n in lists]}
    pack = read_pack_value({**GEORGIA, "contests": [ballot]})
    names = [line.id for line in pack.lines]
    failed: Counter[str] = Counter()
    gaps: Counter[int] = Counter()
    usable = 0
    for row in rows:
        lines = {name: int(row[name]) for name in names if row[name].strip().isdigit()}
        votes = {name: int(row[name]) for name in lists if row[name].strip().isdigit()}
        results = {r.check: r for r in check_protocol(pack, pack.contest("pr"), lines, votes)}
        if len(lines) < len(names):
            # One scan can't be read in full: what is missing is unknown, and fails nothing.
            assert results["received"].outcome is Outcome.UNKNOWN
            assert results["balance"].outcome is Outcome.HOLDS
            continue
        usable += 1
        failed.update(r.check for r in results.values() if r.outcome is Outcome.FAILS)
        difference = results["balance"].difference
        assert isinstance(difference, int)
        gaps[difference] += 1
    assert usable == 3109
    assert failed == {
        "balance": 235,
        "not-more": 90,
        "noon": 4,
        "evening": 1,
        "listed": 2,
        "received": 8,
    }
    assert gaps[1] + gaps[-1] == 176
    assert [gaps[n] for n in (0, -1, 1, -2, 2)] == [2874, 112, 64, 17, 12]
