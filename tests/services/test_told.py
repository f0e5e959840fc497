"""What only a summary told is shown as that, and gives way to the bundle."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from observer_app.core.errors import RefusedError
from observer_app.core.kinds import Answer, CopyAnswer
from observer_app.core.results import Part
from observer_app.formats.summary import SummaryContent, write_summary
from observer_app.services import authority, exchange, packing, review, summary
from observer_app.services.clock import ScriptedClock
from observer_app.services.commands import (
    ChooseStation,
    LogEvent,
    NoteIncident,
    RecordProtocol,
    RecordTurnout,
    Retract,
    TallyVoter,
)
from observer_app.services.official import load_official
from observer_app.services.results import results
from observer_app.services.session import Role, Session
from observer_app.services.stations import StationRow, stations
from observer_app.services.told import Arrival
from observer_app.services.totals import Total
from observer_app.services.turnout_rows import turnout
from tests.conftest import ROOT
from tests.services.conftest import make

PLACE = ("70", "4")
KEY = "70/4"
VOTES = {"c1": 131, "c2": 96, "c3": 38}


@pytest.fixture
def enrolled(observer: Session, coordinator: Session, tmp_path: Path) -> Session:
    out = tmp_path / "election.pack"
    verified = packing.build_pack(coordinator, ROOT / "resources" / "packs" / "sample", out)
    for session in (coordinator, observer):
        packing.use_pack(session, verified)
    approved = authority.approve_bytes(coordinator, authority.request_bytes(observer))
    authority.accept_bytes(observer, approved.approval)
    observer.execute(ChooseStation(*PLACE))
    return observer


@pytest.fixture
def day(enrolled: Session, clock: ScriptedClock) -> Session:
    """Twelve voters, one announced hour, a copy of the protocol."""
    enrolled.execute(TallyVoter(12))
    clock.advance(timedelta(hours=4))
    enrolled.execute(RecordTurnout(15, "10:00"))
    enrolled.execute(
        RecordProtocol(
            contest="municipal-70",
            compiled=Answer.YES,
            copy=CopyAnswer.GIVEN,
            given_to="the observer",
            source="copy",
            votes=VOTES,
            twice=tuple(VOTES),
        )
    )
    return enrolled


def keep(coordinator: Session, text: str) -> None:
    summary.keep_summary(coordinator, summary.read_summary(coordinator, text))


def at(coordinator: Session, key: str = KEY) -> StationRow:
    return next(row for row in stations(coordinator) if row.station == key)


def total(coordinator: Session) -> Total:
    return next(t for t in results(coordinator).totals if t.contest == "municipal-70")


def take(coordinator: Session, observer: Session, path: Path) -> None:
    exchange.export(observer, path)
    (judged,) = exchange.import_bundles(coordinator, [path])
    assert str(judged.verdict) == "accepted"


def forge(session: Session, change: Callable[[SummaryContent], SummaryContent]) -> str:
    """Return a summary signed by the device's own key that says something else."""
    made = summary.make_summary(session)
    return write_summary(change(made.content), key=session.signing_key())


def test_a_station_of_which_only_a_summary_arrived_is_shown_as_such(
    day: Session, coordinator: Session
) -> None:
    keep(coordinator, summary.make_summary(day).text)
    row = at(coordinator)
    assert (row.arrived, row.told_by, row.observers) == (Arrival.SUMMARY, ("alpha",), ("alpha",))
    assert (row.tally, row.announced, row.announced_hour) == (12, 15, "10:00")
    assert (row.compiled, row.posted, row.copy) == ("yes", "", "given")
    assert at(coordinator, "70/1").arrived is Arrival.NOTHING
    (hour,) = turnout(coordinator)
    assert (hour.arrived, hour.counted, hour.difference) == (Arrival.SUMMARY, 12, 3)
    assert (hour.watched_minutes, hour.covered) == (None, False)
    (copy,) = results(coordinator).rows
    assert (copy.arrived, copy.station, copy.source, copy.twice) == (
        Arrival.SUMMARY,
        KEY,
        "copy",
        None,
    )


def test_the_bundle_wins_and_nothing_is_counted_twice(
    day: Session, coordinator: Session, tmp_path: Path
) -> None:
    keep(coordinator, summary.make_summary(day).text)
    take(coordinator, day, tmp_path / "a.tar.age")
    row = at(coordinator)
    assert (row.arrived, row.told_by, row.observers) == (Arrival.BUNDLE, (), ("alpha",))
    assert (row.tally, row.given_to) == (12, "the observer")
    (hour,) = turnout(coordinator)
    assert hour.arrived is Arrival.BUNDLE
    (copy,) = results(coordinator).rows
    assert (copy.arrived, copy.twice) == (Arrival.BUNDLE, 3)
    assert total(coordinator).observed.votes == VOTES
    assert review.inbox(coordinator).findings == ()


def test_a_station_that_was_chosen_by_mistake_and_left_at_once_was_not_observed(
    day: Session, coordinator: Session, tmp_path: Path
) -> None:
    day.execute(ChooseStation("70", "1"))
    day.execute(LogEvent("left"))
    day.execute(ChooseStation("70", "2"))
    day.execute(TallyVoter())
    day.execute(Retract(day.head.id, reason="the wrong station"))
    day.execute(ChooseStation(*PLACE))
    take(coordinator, day, tmp_path / "a.tar.age")
    for key in ("70/1", "70/2"):
        row = at(coordinator, key)
        assert (row.observers, row.chosen_by) == ((), ("alpha",))
        assert (row.tally, row.arrived, row.on) == (None, Arrival.NOTHING, None)
        assert row.last_entry is not None
    assert (at(coordinator).observers, at(coordinator).chosen_by) == (("alpha",), ())
    assert {row.station for row in turnout(coordinator)} == {KEY}
    day.execute(ChooseStation("70", "1"))
    day.execute(NoteIncident("C01"))
    take(coordinator, day, tmp_path / "b.tar.age")
    assert at(coordinator, "70/1").observers == ("alpha",)


def test_a_summary_newer_than_the_bundle_adds_what_the_bundle_has_not(
    day: Session, coordinator: Session, clock: ScriptedClock, tmp_path: Path
) -> None:
    take(coordinator, day, tmp_path / "a.tar.age")
    clock.advance(timedelta(hours=2))
    day.execute(TallyVoter(5))
    day.execute(RecordTurnout(20, "12:00"))
    keep(coordinator, summary.make_summary(day).text)
    row = at(coordinator)
    assert (row.arrived, row.tally, row.announced) == (Arrival.BOTH, 17, 20)
    assert [(hour.hour, hour.arrived) for hour in turnout(coordinator)] == [
        ("10:00", Arrival.BUNDLE),
        ("12:00", Arrival.SUMMARY),
    ]
    assert len(results(coordinator).rows) == 1
    assert total(coordinator).observed.votes == VOTES


def test_of_two_summaries_the_newer_counts(
    day: Session, coordinator: Session, clock: ScriptedClock
) -> None:
    first = summary.make_summary(day).text
    clock.advance(timedelta(hours=1))
    day.execute(TallyVoter(4))
    keep(coordinator, summary.make_summary(day).text)
    keep(coordinator, first)
    assert at(coordinator).tally == 16
    assert len(turnout(coordinator)) == 1


@pytest.mark.parametrize("what", ["tally", "turnout", "protocols"])
def test_a_summary_that_the_bundle_contradicts_is_a_finding(
    day: Session, coordinator: Session, tmp_path: Path, what: str
) -> None:
    from dataclasses import replace

    def change(content: SummaryContent) -> SummaryContent:
        if what == "tally":
            return replace(content, tally=99)
        if what == "turnout":
            return replace(content, turnout=(replace(content.turnout[0], announced=16),))
        return replace(content, protocols=(replace(content.protocols[0], answers={}),))

    keep(coordinator, forge(day, change))
    take(coordinator, day, tmp_path / "a.tar.age")
    (finding,) = review.inbox(coordinator).findings
    assert (finding.concern, finding.alias, finding.count) == (
        review.Concern.SUMMARY,
        "alpha",
        1,
    )
    assert at(coordinator).tally == 12


def test_what_was_corrected_later_contradicts_no_earlier_summary(
    day: Session, coordinator: Session, clock: ScriptedClock, tmp_path: Path
) -> None:
    keep(coordinator, summary.make_summary(day).text)
    clock.advance(timedelta(minutes=9))
    day.execute(TallyVoter(3))
    day.execute(RecordTurnout(18, "10:00"))
    take(coordinator, day, tmp_path / "a.tar.age")
    assert review.inbox(coordinator).findings == ()
    assert at(coordinator).tally == 15


def test_a_summary_made_right_after_a_bundle_is_not_newer_than_it(
    day: Session, coordinator: Session, tmp_path: Path
) -> None:
    take(coordinator, day, tmp_path / "a.tar.age")
    keep(coordinator, summary.make_summary(day).text)
    assert at(coordinator).arrived is Arrival.BUNDLE
    day.execute(TallyVoter(1))
    keep(coordinator, summary.make_summary(day).text)
    assert at(coordinator).arrived is Arrival.BOTH


def test_totals_compare_only_stations_that_have_both_and_say_how_many(
    day: Session, coordinator: Session, tmp_path: Path
) -> None:
    take(coordinator, day, tmp_path / "a.tar.age")
    official = tmp_path / "official.csv"
    official.write_text(
        "constituency,station,contest,votes:c1,votes:c2,votes:c3\n"
        "70,4,municipal-70,215,12,38\n70,5,municipal-70,300,1,2\n",
        "utf-8",
    )
    load_official(coordinator, official)
    found = total(coordinator)
    assert (found.stations, found.observed_stations, found.both) == (6, 1, 1)
    assert (found.official_stations, found.is_whole) == (2, False)
    compared = {f.id: (f.copy, f.official) for f in found.figures if f.part is Part.VOTES}
    assert compared == {"c1": (131, 215), "c2": (96, 12), "c3": (38, 38)}
    assert found.official.votes == {"c1": 515, "c2": 13, "c3": 40}


def test_a_rehearsals_protocol_is_not_added_to_the_elections(
    enrolled: Session, coordinator: Session, clock: ScriptedClock, tmp_path: Path
) -> None:
    rehearsed = enrolled.pack.local_day(clock.now().wall)
    other = make(tmp_path / "second", role=Role.OBSERVER, alias="beta", clock=clock)
    for session in (enrolled, coordinator, other):
        session.pack = replace(enrolled.pack, date=rehearsed + timedelta(days=1))
    approved = authority.approve_bytes(coordinator, authority.request_bytes(other))
    authority.accept_bytes(other, approved.approval)
    other.execute(ChooseStation("70", "5"))
    sheet = RecordProtocol(contest="municipal-70", source="copy", votes=VOTES)
    for session, station in ((other, "70/5"), (enrolled, KEY)):
        session.execute(TallyVoter(5))
        session.execute(sheet)
        keep(coordinator, summary.make_summary(session).text)
        found = results(coordinator)
        assert [row.station for row in found.rows] == [station]
        clock.advance(timedelta(days=1))
    assert found.left_out == (("70/5", rehearsed),)
    (total,) = found.totals
    assert (total.observed_stations, total.observed.votes) == (1, VOTES)
    exchange.export(other, tmp_path / "out.tar.age")
    exchange.import_bundles(coordinator, [tmp_path / "out.tar.age"])
    assert results(coordinator) == found
    other.close()


def test_a_station_with_two_copies_counts_once_and_a_difference_is_told(
    day: Session, coordinator: Session, tmp_path: Path
) -> None:
    day.execute(RecordProtocol(contest="municipal-70", source="posted", votes={**VOTES, "c3": 40}))
    take(coordinator, day, tmp_path / "a.tar.age")
    found = total(coordinator)
    assert (found.observed_stations, found.disagreeing) == (1, 1)
    assert found.observed.votes == VOTES
    (differing,) = found.differing
    assert (differing.station, differing.source, differing.observer) == (KEY, "copy", "alpha")
    assert found.sources == (("copy", 1),)
    assert [row.is_disputed for row in results(coordinator).rows] == [True, True]


def test_of_two_copies_the_one_with_more_figures_counts(
    day: Session, coordinator: Session, tmp_path: Path
) -> None:
    lines = {line.id: 300 for line in day.pack.applicable_lines()[:2]}
    posted = RecordProtocol(
        contest="municipal-70", source="posted", lines=lines, votes={**VOTES, "c3": 40}
    )
    day.execute(posted)
    take(coordinator, day, tmp_path / "a.tar.age")
    found = total(coordinator)
    assert found.differing[0].source == "posted"
    assert found.observed.votes["c3"] == 40


def test_copies_that_agree_are_not_disputed(day: Session, coordinator: Session) -> None:
    day.execute(RecordProtocol(contest="municipal-70", source="posted", votes=VOTES))
    keep(coordinator, summary.make_summary(day).text)
    assert [row.is_disputed for row in results(coordinator).rows] == [False, False]
    assert total(coordinator).differing == ()


def test_revoking_twice_writes_one_entry(enrolled: Session, coordinator: Session) -> None:
    authority.revoke(coordinator, "alpha", reason="lost")
    head = coordinator.head
    with pytest.raises(RefusedError) as refused:
        authority.revoke(coordinator, "alpha", reason="lost")
    assert refused.value.code == "enrol.already_revoked"
    assert coordinator.head == head
