from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from observer_app.core import tally
from observer_app.core.clock import write_time
from observer_app.core.fold import Current
from observer_app.core.kinds import EntryKind, QuietAnswer
from observer_app.core.spans import Span, intersect, length, merge, subtract
from observer_app.core.tally import Announced, Coverage, Day, Hours, Quiet, Tap
from tests.core.packs import small

OPENS = datetime(2025, 1, 29, 4, 0, tzinfo=UTC)
CLOSES = OPENS + timedelta(hours=11)
HOURS = Hours(opens=OPENS, closes=CLOSES, quiet_minutes=30)


def at(hours: float) -> datetime:
    """Return the moment that many hours after opening."""
    return OPENS + timedelta(hours=hours)


def taps(*hours: float) -> tuple[Tap, ...]:
    return tuple((at(h), 1, "voters") for h in hours)


def all_day(until: float = 11) -> tuple[Tap, ...]:
    """A voter every quarter of an hour."""
    return taps(*(n / 4 for n in range(int(until * 4) + 1)))


def watching(day: Day) -> tuple[Span, ...]:
    return tally.watching(day, hours=HOURS, until=CLOSES)


def watching_late(day: Day) -> tuple[Span, ...]:
    """Return what was watched, looked at long after the closing."""
    return tally.watching(day, hours=HOURS, until=CLOSES + timedelta(hours=9))


def entry(kind: EntryKind, moment: datetime, payload: Mapping[str, object], seq: int) -> Current:
    return Current(
        id=f"{seq:064x}",
        device="0" * 32,
        seq=seq,
        author="a",
        kind=kind,
        station="23/31",
        happened_at=moment,
        recorded_at=moment,
        payload=payload,
    )


def test_totals_and_curve_agree() -> None:
    day = taps(0.1, 0.12, 0.5, 2.0)
    assert tally.total(day) == 4
    assert tally.total(day, until=at(0.5)) == 2
    assert tally.total(day, stream="mobile") == 0
    curve = tally.curve(day)
    assert [n for _, n in curve.points] == [1, 2, 3, 4]
    assert sum(n for _, n in curve.buckets) == 4
    assert len(curve.buckets) == 13
    assert tally.curve(()) == tally.Curve((), ())


def test_a_long_silence_is_asked_about_and_a_short_one_is_not() -> None:
    day = Day(taps=taps(0.2, 0.6, 3.0, 3.3), events=((at(-0.5), "arrived"),), known_until=at(3.5))
    found = tally.quiet_periods(day, hours=HOURS)
    assert found == (Span(at(0.6), at(3.0)),)


def test_an_answered_silence_is_not_asked_about_again() -> None:
    span = Span(at(0.6), at(3.0))
    for answer in QuietAnswer:
        day = Day(
            taps=taps(0.2, 0.6, 3.0),
            events=((at(-0.5), "arrived"),),
            quiet=(Quiet(span, answer),),
            known_until=at(3.2),
        )
        assert not tally.quiet_periods(day, hours=HOURS)


def test_nobody_came_and_i_was_away_are_told_apart() -> None:
    day = Day(
        taps=taps(0.2, 0.6, 3.0, 4.0, 4.6, 8.0),
        events=((at(-0.5), "arrived"), (at(4.1), "away"), (at(4.6), "back")),
        quiet=(
            Quiet(Span(at(0.6), at(2.6)), QuietAnswer.NOBODY),
            Quiet(Span(at(5.0), at(5.5)), QuietAnswer.AWAY),
        ),
        known_until=at(8.0),
    )
    silence = tally.silence(day, hours=HOURS)
    assert silence.nobody == 120
    assert silence.away == 60
    # 3.0–4.0, 4.6–5.0 is too short, 5.5–8.0
    assert silence.unknown == 60 + 150


def test_a_silence_of_which_one_cannot_say_is_not_watched_and_neither_answer() -> None:
    span = Span(at(0.6), at(3.0))
    day = Day(
        taps=taps(0.2, 0.6, 3.0, 3.2),
        events=((at(0), "arrived"), (at(3.2), "left")),
        known_until=at(3.2),
    )
    told = replace(day, quiet=(Quiet(span, QuietAnswer.UNKNOWN),))
    for either in (day, told):
        assert watching(either) == (Span(at(0), at(0.6)), Span(at(3.0), at(3.2)))
    before, after = tally.silence(day, hours=HOURS), tally.silence(told, hours=HOURS)
    assert after == before == tally.Silence(Fraction(0), Fraction(0), span.minutes)


def test_time_away_and_time_before_arrival_is_not_watched() -> None:
    day = Day(
        taps=all_day(),
        events=((at(1), "arrived"), (at(3), "away"), (at(3.5), "back"), (at(10), "left")),
        quiet=(Quiet(Span(at(5), at(6)), QuietAnswer.AWAY),),
    )
    spans = watching(day)
    covered = tally.coverage(spans, start=OPENS, end=CLOSES)
    assert covered.total == 660
    assert covered.watched == 540 - 30 - 60
    assert not covered.is_whole
    assert covered.share == Fraction(450, 660)


def test_a_whole_day_is_whole() -> None:
    day = Day(taps=all_day(), events=((at(-1), "arrived"), (at(12), "left")))
    covered = tally.coverage(watching(day), start=OPENS, end=CLOSES)
    assert covered.is_whole
    assert covered.share == 1


def test_announced_figures_stand_beside_the_count_with_their_coverage() -> None:
    day = Day(
        taps=taps(0.5, 1.0, 2.5),
        events=((at(0), "arrived"), (at(3), "away"), (at(3.5), "back")),
        quiet=(Quiet(Span(at(0), at(4)), QuietAnswer.NOBODY),),
        announced=(Announced("10:00", 62), Announced("12:00", 180)),
    )
    ten, twelve = tally.reconcile(small(), day)
    assert ten.coverage is not None
    assert twelve.coverage is not None
    assert (ten.counted, ten.difference, ten.coverage.is_whole) == (2, 60, True)
    assert ten.per_minute == Fraction(62, 120)
    assert ten.counted_per_minute == Fraction(2, 120)
    assert ten.unseen_per_minute is None
    assert (twelve.counted, twelve.difference) == (3, 177)
    assert twelve.coverage.watched == 210
    assert twelve.per_minute == Fraction(118, 120)
    assert twelve.unseen_per_minute == Fraction(177, 30)


def test_an_hour_that_has_not_come_is_compared_with_nothing() -> None:
    day = Day(
        taps=taps(0.1),
        events=((at(-1), "arrived"),),
        quiet=(Quiet(Span(at(0.1), at(3)), QuietAnswer.NOBODY),),
        announced=(Announced("10:00", 62), Announced("12:00", 5000)),
        known_until=at(3),
    )
    ten, twelve = tally.reconcile(small(), day)
    assert ten.coverage is not None
    assert (ten.is_reached, ten.difference) == (True, 61)
    assert ten.coverage.share == 1
    assert (twelve.is_reached, twelve.announced, twelve.difference) == (False, 5000, None)
    assert (twelve.coverage, twelve.counted_per_minute) == (None, None)
    assert twelve.unseen_per_minute is None


def test_nothing_is_watched_past_what_is_known_nor_past_closing() -> None:
    arrived = (at(-1), "arrived")
    known = Day(taps=all_day(3), events=(arrived,), known_until=at(3))
    assert watching(known) == (Span(at(-1), at(3)),)
    closed = Day(taps=all_day(10), events=(arrived, (at(10), "closed")))
    assert watching(closed) == (Span(at(-1), at(10)),)
    queue = replace(closed, taps=(*closed.taps, *taps(10.4)))
    assert watching(queue) == (Span(at(-1), at(10.4)),)


def test_an_hour_after_the_end_of_voting_that_nobody_logged_is_covered_by_the_day_alone() -> None:
    arrived = (at(-1), "arrived")
    day = Day(taps=all_day(), events=(arrived,), known_until=at(14))
    (late,) = tally.seen_at(day, [at(13)], hours=HOURS)
    assert late.coverage == Coverage(watched=Fraction(660), total=Fraction(660))
    away = replace(day, events=(arrived, (at(10), "left")))
    (late,) = tally.seen_at(away, [at(13)], hours=HOURS)
    assert late.coverage == Coverage(watched=Fraction(600), total=Fraction(660))


def test_before_opening_there_is_nothing_to_watch() -> None:
    day = Day(events=((at(-1), "arrived"),), announced=(Announced("07:30", 3),))
    (early,) = tally.reconcile(small(), day)
    assert (early.is_reached, early.coverage) == (True, None)


def test_another_station_is_left_until_one_comes_back() -> None:
    day = Day(
        events=((at(0), "arrived"),),
        moves=((at(2), "left"), (at(5), "arrived")),
        taps=all_day(),
        known_until=at(7),
    )
    assert watching(day) == (Span(at(0), at(2)), Span(at(5), at(7)))
    assert not tally.is_gone(day)
    assert tally.is_gone(replace(day, moves=day.moves[:1]))


def test_away_is_told_until_one_is_back_or_gone() -> None:
    away = Day(events=((at(0), "arrived"), (at(1), "away")))
    assert tally.away_since(away) == at(1)
    for code in ("back", "left", "arrived"):
        assert tally.away_since(replace(away, events=(*away.events, (at(2), code)))) is None


def test_a_day_is_read_from_what_stands_in_the_journal() -> None:
    tap = entry(EntryKind.TALLY, at(1), {"count": 2}, 1)
    undone = replace(tap, retracted="undo", seq=2)
    quiet = {"from": write_time(at(2)), "to": write_time(at(3)), "answer": "away"}
    day = tally.read_day(
        [
            entry(EntryKind.TURNOUT, at(4), {"count": 90, "hour": "12:00"}, 6),
            undone,
            tap,
            entry(EntryKind.TURNOUT, at(4.5), {"count": 91, "hour": "12:00"}, 7),
            entry(EntryKind.QUIET, at(3), quiet, 4),
            entry(EntryKind.EVENT, at(0), {"event": "arrived"}, 5),
        ]
    )
    assert day.taps == ((at(1), 2, ""),)
    assert day.events == ((at(0), "arrived"),)
    assert day.quiet == (Quiet(Span(at(2), at(3)), QuietAnswer.AWAY),)
    assert day.announced == (Announced("12:00", 91),)


_SPANS = st.lists(
    st.tuples(st.integers(0, 600), st.integers(1, 90)).map(
        lambda p: Span(OPENS + timedelta(minutes=p[0]), OPENS + timedelta(minutes=p[0] + p[1]))
    ),
    max_size=8,
)


def minutes(spans: tuple[Span, ...]) -> set[int]:
    return {
        m
        for span in spans
        for m in range(
            int((span.start - OPENS).total_seconds()) // 60,
            int((span.end - OPENS).total_seconds()) // 60,
        )
    }


@given(_SPANS, _SPANS)
def test_spans_behave_like_sets_of_minutes(left: list[Span], right: list[Span]) -> None:
    a, b = merge(left), merge(right)
    assert minutes(subtract(a, right)) == minutes(a) - minutes(b)
    assert minutes(intersect(a, right)) == minutes(a) & minutes(b)
    assert minutes(merge([*left, *right])) == minutes(a) | minutes(b)


@given(st.lists(st.floats(0, 11), max_size=30))
def test_silences_and_taps_never_overlap(hours: list[float]) -> None:
    day = Day(taps=taps(*sorted(hours)), events=((at(-1), "arrived"),))
    found = tally.quiet_periods(day, hours=HOURS)
    assert all(span.minutes >= 30 for span in found)
    assert not any(span.start < moment < span.end for span in found for moment, _, _ in day.taps)


def test_a_silence_that_ran_on_past_an_hour_is_not_watched_before_it_either() -> None:
    day = Day(taps=all_day(1.75), events=((at(-1), "arrived"),), known_until=at(2.1))
    (fresh,) = (s.coverage for s in tally.seen_at(day, [at(2)], hours=HOURS))
    known = replace(day, known_until=at(3))
    (later,) = (s.coverage for s in tally.seen_at(known, [at(2)], hours=HOURS))
    assert fresh is not None
    assert later is not None
    assert fresh == Coverage(watched=Fraction(120), total=Fraction(120))
    assert later == Coverage(watched=Fraction(105), total=Fraction(120))


def test_the_silence_before_the_closing_is_asked_about_like_any_other() -> None:
    arrived = (at(-1), "arrived")
    day = Day(taps=all_day(9), events=(arrived,), known_until=at(13))
    assert tally.quiet_periods(day, hours=HOURS) == (Span(at(9), CLOSES),)
    early = replace(day, events=(arrived, (at(10), "closed")))
    assert tally.quiet_periods(early, hours=HOURS) == (Span(at(9), at(10)),)


def test_an_opening_that_is_pressed_late_hides_no_silence() -> None:
    events = ((at(-1), "arrived"), (at(4), "opened"))
    day = Day(taps=taps(0.2, 3, 3.8), events=events, known_until=at(4.1))
    silences = (Span(at(0.2), at(3)), Span(at(3), at(3.8)))
    assert tally.quiet_periods(day, hours=HOURS) == silences
    seen_to_open = replace(day, taps=taps(4.2), known_until=at(4.4))
    assert tally.quiet_periods(seen_to_open, hours=HOURS) == ()


_MINUTES = st.integers(-90, 780)
_DAYS = st.builds(
    Day,
    taps=st.lists(_MINUTES, max_size=30).map(lambda m: taps(*(n / 60 for n in sorted(m)))),
    events=st.lists(
        st.tuples(
            _MINUTES.map(lambda n: at(n / 60)),
            st.sampled_from(("arrived", "left", "away", "back", "opened", "closed")),
        ),
        max_size=6,
    ).map(lambda events: tuple(sorted(events))),
    quiet=st.lists(
        st.builds(Quiet, _SPANS.filter(bool).map(lambda s: s[0]), st.sampled_from(QuietAnswer)),
        max_size=4,
    ).map(tuple),
    known_until=st.none() | _MINUTES.map(lambda n: at(n / 60)),
)


def watched(day: Day) -> Fraction:
    end = max(OPENS, tally.known_end(day, hours=HOURS))
    return tally.coverage(watching(day), start=OPENS, end=end).watched


@given(_DAYS)
def test_each_minute_since_opening_is_watched_or_away_or_not_known(day: Day) -> None:
    end = max(OPENS, tally.known_end(day, hours=HOURS))
    silence = tally.silence(day, hours=HOURS)
    assert watched(day) + silence.away + silence.unknown == Span(OPENS, end).minutes
    assert silence.nobody <= watched(day)
    assert not intersect(watching(day), tally.quiet_periods(day, hours=HOURS))
    # The voting is over as was logged, else by the pack: no minute after that is watched of it.
    closed = [moment for moment, code in day.events if code == "closed"]
    over = max([closed[-1], *(moment for moment, *_ in day.taps)]) if closed else CLOSES
    after = [at(n / 2) for n in range(30)]
    assert all(span.end <= over for span in watching_late(day))
    for moment, seen in zip(after, tally.seen_at(day, after, hours=HOURS), strict=True):
        if seen.coverage is not None:
            assert seen.coverage.total == Span(OPENS, min(moment, over)).minutes
            until = [Span(OPENS, moment)]
            assert seen.coverage.watched == length(intersect(watching_late(day), until))


@given(_DAYS)
def test_a_silence_without_an_answer_is_worth_as_much_as_one_of_which_one_cannot_say(
    day: Day,
) -> None:
    asked = tally.quiet_periods(day, hours=HOURS)

    def answered(answer: QuietAnswer) -> Day:
        return replace(day, quiet=(*day.quiet, *(Quiet(span, answer) for span in asked)))

    unknown, nobody = answered(QuietAnswer.UNKNOWN), answered(QuietAnswer.NOBODY)
    assert watching(unknown) == watching(day)
    assert tally.silence(unknown, hours=HOURS) == tally.silence(day, hours=HOURS)
    assert tally.quiet_periods(nobody, hours=HOURS) == ()
    again = length(intersect(asked, [Span(OPENS, CLOSES)]))
    assert watched(nobody) == watched(day) + again


@pytest.mark.parametrize(
    ("watched", "total", "minutes"),
    [("539.7", "600.9", (539, 600)), ("599.8", "600.4", (600, 600)), ("0", "0", (0, 0))],
)
def test_every_page_and_paper_says_the_same_full_minutes(
    watched: str, total: str, minutes: tuple[int, int]
) -> None:
    found = Coverage(watched=Fraction(watched), total=Fraction(total))
    assert (found.watched_minutes, found.total_minutes) == minutes
