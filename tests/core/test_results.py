from __future__ import annotations

from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from observer_app.core import results
from observer_app.core.arithmetic import Outcome
from observer_app.core.pack import Pack
from observer_app.core.packjson import read_pack_value
from observer_app.core.results import Figures, Transfer
from tests.core.packs import builtin_value, small_value


def election() -> Pack:
    own = small_value()
    kept = ("constituencies", "stations", "contests", "date")
    return read_pack_value({**builtin_value(), "id": "t", **{k: own[k] for k in kept}})


COPY = Figures(lines={"votes_valid": 320}, votes={"a": 184, "b": 100, "c": 36})
OFFICIAL = Figures(lines={"votes_valid": 320}, votes={"a": 100, "b": 184, "c": 36})


def test_84_votes_that_went_to_another_candidate_are_found() -> None:
    pack = election()
    found = results.compare(pack, pack.contest(""), station="23/31", copy=COPY, official=OFFICIAL)
    assert found.transfers == (Transfer(votes=84, giver="a", taker="b"),)
    assert [(f.id, f.difference) for f in found.differences] == [("a", -84), ("b", 84)]
    assert (found.votes_lost, found.votes_gained) == (84, 84)
    outcomes = [(c.check, c.outcome, c.where) for c in found.checks]
    assert ("E17", Outcome.FAILS, "a>b") in outcomes
    assert ("E16", Outcome.FAILS, "votes:a") in outcomes


def test_the_same_figures_differ_in_nothing() -> None:
    pack = election()
    found = results.compare(pack, None, station="23/31", copy=COPY, official=COPY)
    assert not found.differences
    assert not found.transfers
    assert {c.outcome for c in found.checks} == {Outcome.HOLDS}


def test_a_figure_that_one_side_lacks_is_no_difference() -> None:
    pack = election()
    found = results.compare(pack, None, station="23/31", copy=COPY, official=Figures())
    assert not found.differences
    assert {c.outcome for c in found.checks} == {Outcome.UNKNOWN}
    assert all(f.official is None for f in found.figures)


def test_without_a_figure_in_both_nothing_was_compared() -> None:
    pack = election()
    lines = Figures(lines={"votes_valid": 320})
    votes = Figures(votes={"a": 100, "b": 184, "c": 36})
    found = results.compare(pack, pack.contest(""), station="23/31", copy=lines, official=votes)
    assert not found.differences
    assert not found.is_compared
    same = results.compare(pack, None, station="23/31", copy=lines, official=lines)
    assert same.is_compared


def test_several_equal_moves_are_marked_ambiguous() -> None:
    copy = {"a": 10, "b": 10, "c": 0}
    official = {"a": 5, "b": 5, "c": 5}
    assert results.find_transfers(copy, official) == (
        Transfer(votes=5, giver="a", taker="c", is_ambiguous=True),
    )


_VOTES = st.dictionaries(st.sampled_from("abcdef"), st.integers(0, 50), min_size=2)


@given(_VOTES, _VOTES)
def test_no_transfer_is_made_up(copy: dict[str, int], official: dict[str, int]) -> None:
    for t in results.find_transfers(copy, official):
        assert copy[t.giver] - official[t.giver] == t.votes > 0
        assert official[t.taker] - copy[t.taker] == t.votes


def test_a_constituency_is_the_sum_of_its_stations() -> None:
    pack = election()
    stations = {"23/31": Figures(votes={"a": 3, "b": 4}), "23/32": Figures(votes={"a": 1, "b": 1})}

    def outcomes(stated: Figures, given: dict[str, Figures] = stations) -> dict[str, Any]:
        found = results.check_constituency(
            pack, pack.contest(""), constituency="23", stated=stated, stations=given
        )
        return {c.where: (c.outcome, c.difference) for c in found if c.check == "E18"}

    assert outcomes(Figures(votes={"a": 4, "b": 9})) == {
        "votes:a": (Outcome.HOLDS, 0),
        "votes:b": (Outcome.FAILS, 4),
    }
    part = {"23/31": stations["23/31"]}
    assert outcomes(Figures(votes={"a": 9}), part)["votes:a"][0] is Outcome.UNKNOWN


def test_parts_that_do_not_sum_are_noticed() -> None:
    mismatch = results.check_parts(16092, [8424, 7588])
    assert mismatch is not None
    assert mismatch.difference == 80
    assert results.check_parts(16012, [8424, 7588]) is None


def test_two_stations_with_the_same_figures_are_named_together() -> None:
    same = Figures(lines={"x": 1, "y": 2}, votes={"a": 3, "b": 4, "c": 5})
    other = Figures(lines={"x": 1, "y": 2}, votes={"a": 3, "b": 4, "c": 6})
    small_ones = Figures(votes={"a": 1, "b": 0, "c": 0, "d": 0, "e": 0})
    protocols = {
        "1/1": same,
        "1/2": other,
        "1/3": Figures(lines=dict(same.lines), votes=dict(same.votes)),
        "1/4": small_ones,
        "1/5": small_ones,
    }
    assert results.find_identical(protocols) == (("1/1", "1/3"),)
    found = results.check_identical(election(), protocols)
    assert [(c.check, c.where) for c in found] == [("W05", "1/1,1/3")]


def test_the_threshold_of_annulment_is_both_shares() -> None:
    def outcome(stations: int, registered: int | None) -> Outcome:
        found = results.check_annulment(
            election(),
            stations=10,
            stations_invalid=stations,
            registered=10_000,
            registered_invalid=registered,
        )
        return found[0].outcome

    assert outcome(5, 3000) is Outcome.FAILS
    assert outcome(5, 2000) is Outcome.HOLDS
    assert outcome(3, None) is Outcome.HOLDS
    assert outcome(5, None) is Outcome.UNKNOWN


def test_totals_add_figure_by_figure() -> None:
    total = results.sum_figures([COPY, OFFICIAL])
    assert total.votes == {"a": 284, "b": 284, "c": 72}
    assert total.lines == {"votes_valid": 640}


def test_a_share_of_nobody_is_not_known() -> None:
    assert results.share(1, of=0) is None
