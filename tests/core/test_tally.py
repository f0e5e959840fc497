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
from observer_app.core.tally import Announced, Coverage, Day, Quiet, Span, Tap
from tests.core.packs import small

OPENS = datetime(2025, 1, 29, 4, 0, tzinfo=UTC)
CLOSES = OPENS + timedelta(hours=11)


def at(hours: float) -> datetime:
    """Return the moment that many hours after opening."""
    return OPENS + timedelta(hours=hours)


def taps(*hours: float) -> tuple[Tap, ...]:
    return tuple((at(h), 1, "voters") for h in hours)


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
    day = Day(taps=taps(0.2, 0.6, 3.0, 3.3), events=((at(-0.5), "arrived"),))
    found = tally.quiet_periods(day, minutes=30, opens=OPENS, closes=at(3.5))
    assert found == (Span(at(0.6), at(3.0)),)


def test_an_answered_silence_is_not_asked_about_again() -> None:
    span = Span(at(0.6), at(3.0))
    for answer in QuietAnswer:
        day = Day(
            taps=taps(0.2, 0.6, 3.0),
            events=((at(-0.5), "arrived"),),
            quiet=(Quiet(span, answer),),
        )
        assert not tally.quiet_periods(day, minutes=30, opens=OPENS, closes=at(3.2))


def test_nobody_came_and_i_was_away_are_told_apart() -> None:
    day = Day(
        taps=taps(0.2, 0.6, 3.0, 4.0, 4.6, 8.0),
        events=((at(-0.5), "arrived"), (at(4.1), "away"), (at(4.6), "back")),
        quiet=(
            Quiet(Span(at(0.6), at(2.6)), QuietAnswer.NOBODY),
            Quiet(Span(at(5.0), at(5.5)), QuietAnswer.AWAY),
        ),
    )
    silence = tally.silence(day, minutes=30, opens=OPENS, closes=at(8.0))
    assert silence.nobody == 120
    assert silence.away == 60
    # 3.0–4.0, 4.6–5.0 is too short, 5.5–8.0
    assert silence.unknown == 60 + 150


def test_a_silence_of_which_one_cannot_say_is_not_watched_and_neither_answer() -> None:
    span = Span(at(0.6), at(3.0))
    day = Day(taps=taps(0.2, 0.6, 3.0, 3.2), events=((at(0), "arrived"), (at(3.2), "left")))
    told = replace(day, quiet=(Quiet(span, QuietAnswer.UNKNOWN),))
    assert tally.watching(told, until=CLOSES) == (Span(at(0), at(0.6)), Span(at(3.0), at(3.2)))
    before = tally.silence(day, minutes=30, opens=OPENS, closes=at(3.2))
    after = tally.silence(told, minutes=30, opens=OPENS, closes=at(3.2))
    assert (after.nobody, after.away) == (before.nobody, before.away) == (0, 0)
    assert after.unknown == span.minutes


def test_time_away_and_time_before_arrival_is_not_watched() -> None:
    day = Day(
        events=((at(1), "arrived"), (at(3), "away"), (at(3.5), "back"), (at(10), "left")),
        quiet=(Quiet(Span(at(5), at(6)), QuietAnswer.AWAY),),
    )
    spans = tally.watching(day, until=CLOSES)
    covered = tally.coverage(spans, start=OPENS, end=CLOSES)
    assert covered.total == 660
    assert covered.watched == 540 - 30 - 60
    assert not covered.is_whole
    assert covered.share == Fraction(450, 660)


def test_a_whole_day_is_whole() -> None:
    day = Day(events=((at(-1), "arrived"), (at(12), "left")))
    covered = tally.coverage(tally.watching(day, until=CLOSES), start=OPENS, end=CLOSES)
    assert covered.is_whole
    assert covered.share == 1


def test_announced_figures_stand_beside_the_count_with_their_coverage() -> None:
    day = Day(
        taps=taps(0.5, 1.0, 2.5),
        events=((at(0), "arrived"), (at(3), "away"), (at(3.5), "back")),
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
    known = Day(events=(arrived,), known_until=at(3))
    assert tally.watching(known, until=CLOSES) == (Span(at(-1), at(3)),)
    closed = Day(events=(arrived, (at(10), "closed")))
    assert tally.watching(closed, until=CLOSES) == (Span(at(-1), at(10)),)
    queue = replace(closed, taps=taps(10.5))
    assert tally.watching(queue, until=CLOSES) == (Span(at(-1), at(10.5)),)


def test_before_opening_there_is_nothing_to_watch() -> None:
    day = Day(events=((at(-1), "arrived"),), announced=(Announced("07:30", 3),))
    (early,) = tally.reconcile(small(), day)
    assert (early.is_reached, early.coverage) == (True, None)


def test_another_station_is_left_until_one_comes_back() -> None:
    day = Day(
        events=((at(0), "arrived"),), moves=((at(2), "left"), (at(5), "arrived")), taps=taps(1, 6)
    )
    assert tally.watching(day, until=at(7)) == (Span(at(0), at(2)), Span(at(5), at(7)))
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
    a, b = tally.merge(left), tally.merge(right)
    assert minutes(tally.subtract(a, right)) == minutes(a) - minutes(b)
    assert minutes(tally.intersect(a, right)) == minutes(a) & minutes(b)
    assert minutes(tally.merge([*left, *right])) == minutes(a) | minutes(b)


@given(st.lists(st.floats(0, 11), max_size=30))
def test_silences_and_taps_never_overlap(hours: list[float]) -> None:
    day = Day(taps=taps(*sorted(hours)), events=((at(-1), "arrived"),))
    found = tally.quiet_periods(day, minutes=30, opens=OPENS, closes=CLOSES)
    assert all(span.minutes >= 30 for span in found)
    assert not any(span.start < moment < span.end for span in found for moment, _, _ in day.taps)


@pytest.mark.parametrize(
    ("watched", "total", "minutes"),
    [("539.7", "600.9", (539, 600)), ("599.8", "600.4", (600, 600)), ("0", "0", (0, 0))],
)
def test_every_page_and_paper_says_the_same_full_minutes(
    watched: str, total: str, minutes: tuple[int, int]
) -> None:
    found = Coverage(watched=Fraction(watched), total=Fraction(total))
    assert (found.watched_minutes, found.total_minutes) == minutes
