"""Counting voters: totals, the curve of the day, silences, and who was really watching.

Pure functions over taps (moment, count, stream). A silence in which nobody came and one
in which the observer was away are different things, and stay different.
Source: resources/spec/pack-v1.md, section 6.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from fractions import Fraction
from itertools import pairwise

from observer_app.core.clock import read_time
from observer_app.core.fold import Current
from observer_app.core.kinds import EntryKind, QuietAnswer
from observer_app.core.pack import Pack
from observer_app.core.spans import Span, intersect, length, merge, subtract

Tap = tuple[dt.datetime, int, str]
"""One entry of the tally: when (aware), how many, and of which stream."""

DAY_KINDS = (EntryKind.TALLY, EntryKind.EVENT, EntryKind.QUIET, EntryKind.TURNOUT)
"""What read_day folds into a day."""

BUCKET_MINUTES = 10
_PRESENCE = frozenset({"arrived", "left", "away", "back"})
"""Events that tell whether the observer is there."""


@dataclass(frozen=True, slots=True)
class Hours:
    """When voting begins and ends on a day by the pack, and how long a silence is asked about."""

    opens: dt.datetime
    closes: dt.datetime
    quiet_minutes: int

    @classmethod
    def of(cls, pack: Pack, *, on: dt.date | None = None) -> Hours:
        """Return the pack's hours. on: the day; needed if the pack has none.

        Raises: InputError("pack.no_date").
        """
        return cls(
            opens=pack.moment(pack.opens, day=on),
            closes=pack.moment(pack.closes, day=on),
            quiet_minutes=pack.quiet_minutes,
        )


@dataclass(frozen=True, slots=True)
class Quiet:
    """A silence and what the observer said about it."""

    span: Span
    answer: QuietAnswer


@dataclass(frozen=True, slots=True)
class Announced:
    """The commission's own figure for an hour ("HH:MM", local)."""

    hour: str
    count: int


@dataclass(frozen=True, slots=True)
class Day:
    """What one observer recorded at one station; each part in order of time.

    moves: when the observer chose another station ("left") and this one again ("arrived").
    begins: what came before is of another day. known_until: up to when the record reaches;
    nobody knows what came later. None: no limit.
    """

    taps: tuple[Tap, ...] = ()
    events: tuple[tuple[dt.datetime, str], ...] = ()
    quiet: tuple[Quiet, ...] = ()
    announced: tuple[Announced, ...] = ()
    moves: tuple[tuple[dt.datetime, str], ...] = ()
    begins: dt.datetime | None = None
    known_until: dt.datetime | None = None


@dataclass(frozen=True, slots=True)
class Curve:
    """points: (moment, voters so far) at each tap. buckets: (start, voters) per 10 minutes."""

    points: tuple[tuple[dt.datetime, int], ...]
    buckets: tuple[tuple[dt.datetime, int], ...]


@dataclass(frozen=True, slots=True)
class Coverage:
    """How much of a stretch somebody was really watching, in minutes."""

    watched: Fraction
    total: Fraction

    @property
    def watched_minutes(self) -> int:
        """Full minutes watched, all of them if none was missed: what every page and paper says."""
        return self.total_minutes if self.is_whole else int(self.watched)

    @property
    def total_minutes(self) -> int:
        """Full minutes of the stretch, never more: a summary's day is told by them."""
        return int(self.total)

    @property
    def is_whole(self) -> bool:
        """True if not a minute was missed."""
        return self.total - self.watched < 1

    @property
    def share(self) -> Fraction:
        """Watched part of the whole, 0 to 1; 0 of an empty stretch."""
        return self.watched / self.total if self.total else Fraction(0)


@dataclass(frozen=True, slots=True)
class Silence:
    """Minutes without voters between opening and closing, by what is known of them."""

    nobody: Fraction
    away: Fraction
    unknown: Fraction


@dataclass(frozen=True, slots=True)
class Seen:
    """What is known of the voters up to a moment.

    is_reached: the record reaches that moment; else the count may go on, and nothing may be
    concluded. coverage: None where it is not reached, and before opening.
    """

    counted: int
    is_reached: bool
    coverage: Coverage | None


@dataclass(frozen=True, slots=True)
class Reconciliation:
    """An announced figure beside what was counted up to that hour, as far as is known.

    is_reached: see Seen; what would compare is None where it is not. difference: announced -
    counted. A difference is a question, not an accusation: while coverage is not whole,
    voters may have come unseen. per_minute: voters that the announcement implies for each
    minute since the one before (or since opening); counted_per_minute: the same of the
    tally. unseen_per_minute: the rate at which voters would have had to come in the minutes
    nobody watched, None if all were watched.
    """

    hour: str
    at: dt.datetime
    announced: int
    counted: int
    is_reached: bool
    difference: int | None
    coverage: Coverage | None
    per_minute: Fraction | None
    counted_per_minute: Fraction | None
    unseen_per_minute: Fraction | None


def read_day(currents: Iterable[Current], *, stream: str = "") -> Day:
    """Return one observer's day from entries of one device and station; others confuse it.

    Retracted entries are left out. stream: only that stream, "" for all. Of several
    announcements for an hour the one recorded last counts.
    """
    taps: list[Tap] = []
    events: list[tuple[dt.datetime, str]] = []
    quiet: list[Quiet] = []
    announced: dict[str, int] = {}
    for c in sorted(currents, key=lambda c: (c.happened_at, c.recorded_at, c.device, c.seq)):
        if c.retracted is not None:
            continue
        if c.kind is EntryKind.TALLY and stream in ("", str(c.payload.get("stream", ""))):
            taps.append((c.happened_at, int(c.payload["count"]), str(c.payload.get("stream", ""))))
        elif c.kind is EntryKind.EVENT:
            events.append((c.happened_at, str(c.payload["event"])))
        elif c.kind is EntryKind.QUIET:
            span = Span(read_time(c.payload["from"]), read_time(c.payload["to"]))
            quiet.append(Quiet(span, QuietAnswer(c.payload["answer"])))
        elif c.kind is EntryKind.TURNOUT:
            announced[str(c.payload["hour"])] = int(c.payload["count"])
    hours = tuple(Announced(hour, announced[hour]) for hour in sorted(announced))
    return Day(taps=tuple(taps), events=tuple(events), quiet=tuple(quiet), announced=hours)


def total(taps: Iterable[Tap], *, until: dt.datetime | None = None, stream: str = "") -> int:
    """Return how many voters were counted, before `until` if it is given."""
    return sum(
        count for at, count, name in taps if (until is None or at < until) and stream in ("", name)
    )


def curve(taps: Iterable[Tap], *, bucket_minutes: int = BUCKET_MINUTES) -> Curve:
    """Return the day's curve; buckets begin at whole multiples of their length, UTC.

    Buckets without a tap between the first and the last are there, with 0.
    """
    points: list[tuple[dt.datetime, int]] = []
    counts: dict[int, int] = {}
    sum_so_far = 0
    length = bucket_minutes * 60
    for at, count, _ in sorted(taps, key=lambda tap: tap[0]):
        sum_so_far += count
        points.append((at, sum_so_far))
        index = int(at.timestamp()) // length
        counts[index] = counts.get(index, 0) + count
    indexes = range(min(counts), max(counts) + 1) if counts else range(0)
    buckets = tuple(
        (dt.datetime.fromtimestamp(i * length, tz=dt.UTC), counts.get(i, 0)) for i in indexes
    )
    return Curve(points=tuple(points), buckets=buckets)


def voting_ended(day: Day) -> dt.datetime | None:
    """Return when the station closed for voting; who voted after that moved it. None: not yet."""
    closed = [at for at, code in day.events if code == "closed"]
    return max([closed[-1], *(at for at, *_ in day.taps)]) if closed else None


def voting_end(day: Day, *, hours: Hours) -> dt.datetime:
    """Return when the voting ends: as logged, or by the pack where nobody has logged it."""
    return voting_ended(day) or hours.closes


def is_gone(day: Day) -> bool:
    """Return True if the observer left last, or chose another station, and has not come back."""
    told = [code for _, code in _signs(day) if code in ("arrived", "back", "left")]
    return bool(told) and told[-1] == "left"


def away_since(day: Day) -> dt.datetime | None:
    """Return since when the observer has been away for a while, None while present or gone."""
    signs = _signs(day)
    return signs[-1][0] if signs and signs[-1][1] == "away" else None


def known_end(day: Day, *, hours: Hours) -> dt.datetime:
    """Return up to when voters may have come, as far as is known: at most the closing."""
    limits = (hours.closes, day.known_until, voting_ended(day))
    return min(limit for limit in limits if limit is not None)


def watching(day: Day, *, hours: Hours, until: dt.datetime) -> tuple[Span, ...]:
    """Return the stretches in which the observer watched the voting, up to `until`.

    From "arrived" to "left", without what lies between "away" and "back", without silences
    answered "away" or "unknown", and without those not answered (see quiet_periods): of
    what nobody can say whether they were there, not a minute is claimed. Not past the
    end of voting, nor past what is known. Somebody who never recorded an arrival was there from
    their first event or tap on.
    """
    doubtful = [
        *_answered(day, QuietAnswer.AWAY),
        *_answered(day, QuietAnswer.UNKNOWN),
        *quiet_periods(day, hours=hours),
    ]
    return subtract(_attended(day, hours=hours, until=until), doubtful)


def quiet_periods(day: Day, *, hours: Hours) -> tuple[Span, ...]:
    """Return the long silences of the day, as far as it is known, that nobody has explained.

    Long is what the pack says; between opening and closing. Explained is what a QUIET entry
    answers ("unknown" is an answer too) and the time between "away" and "back" or after
    "left".
    """
    start, end = _opened(day, hours), known_end(day, hours=hours)
    if end <= start:
        return ()
    edges = [start, *sorted(at for at, count, _ in day.taps if count and start <= at <= end), end]
    least = dt.timedelta(minutes=hours.quiet_minutes)
    silent = [Span(a, b) for a, b in pairwise(edges) if b - a >= least]
    attended = intersect(silent, _attended(day, hours=hours, until=end)) if silent else ()
    asked = subtract(attended, [q.span for q in day.quiet])
    return tuple(span for span in asked if span.minutes >= hours.quiet_minutes)


def silence(day: Day, *, hours: Hours) -> Silence:
    """Return how long it was silent since opening, by what is known of it.

    away: by answer, or by the events; unknown: answered so, or not answered yet. No minute
    is of two: away and unknown are the minutes that nobody watched (see watching), nobody
    is part of those watched.
    """
    end = known_end(day, hours=hours)
    within = [Span(hours.opens, end)] if hours.opens < end else []
    absent = subtract(within, _attended(day, hours=hours, until=end))
    away = merge([*absent, *intersect(_answered(day, QuietAnswer.AWAY), within)])
    asked = [*_answered(day, QuietAnswer.UNKNOWN), *quiet_periods(day, hours=hours)]
    unknown = subtract(merge(intersect(asked, within)), away)
    came = merge(intersect(_answered(day, QuietAnswer.NOBODY), within))
    nobody = subtract(came, [*away, *unknown])
    return Silence(nobody=length(nobody), away=length(away), unknown=length(unknown))


def coverage(spans: Sequence[Span], *, start: dt.datetime, end: dt.datetime) -> Coverage:
    """Return how much of start..end lies within `spans` (see watching)."""
    whole = Span(start, max(start, end))
    return Coverage(watched=length(intersect(merge(spans), [whole])), total=whole.minutes)


def seen_at(day: Day, moments: Iterable[dt.datetime], *, hours: Hours) -> tuple[Seen, ...]:
    """Return what is known of the voters before each moment; of the time since opening."""
    ended = voting_end(day, hours=hours)
    watched = watching(day, hours=hours, until=ended)

    def seen(at: dt.datetime) -> Seen:
        counted = total(day.taps, until=at)
        if day.known_until is not None and at > day.known_until:
            return Seen(counted=counted, is_reached=False, coverage=None)
        found = coverage(watched, start=hours.opens, end=min(at, ended))
        return Seen(counted=counted, is_reached=True, coverage=found if found.total else None)

    return tuple(seen(at) for at in moments)


def reconcile(pack: Pack, day: Day, *, on: dt.date | None = None) -> tuple[Reconciliation, ...]:
    """Return each announced figure beside the tally at that hour, in order of time.

    on: the day, if the pack has no date. Raises: InputError("pack.no_date").
    """
    hours = Hours.of(pack, on=on)
    rows: list[Reconciliation] = []
    before, at_before, counted_before = 0, hours.opens, 0
    announced = sorted(day.announced, key=lambda a: a.hour)
    moments = [pack.moment(item.hour, day=on) for item in announced]
    every = seen_at(day, moments, hours=hours)
    for item, at, seen in zip(announced, moments, every, strict=True):
        minutes = Span(at_before, max(at_before, at)).minutes
        newly = seen.counted - counted_before
        rows.append(
            Reconciliation(
                hour=item.hour,
                at=at,
                announced=item.count,
                counted=seen.counted,
                is_reached=seen.is_reached,
                difference=item.count - seen.counted if seen.is_reached else None,
                coverage=seen.coverage,
                per_minute=(item.count - before) / minutes if minutes else None,
                counted_per_minute=newly / minutes if minutes and seen.is_reached else None,
                unseen_per_minute=_unseen(item.count - seen.counted, seen.coverage),
            )
        )
        before, at_before, counted_before = item.count, at, seen.counted
    return tuple(rows)


def _unseen(difference: int, seen: Coverage | None) -> Fraction | None:
    missed = seen.total - seen.watched if seen is not None else Fraction(0)
    return difference / missed if missed >= 1 else None


def _opened(day: Day, hours: Hours) -> dt.datetime:
    """Return when it was first seen to open, else the pack's hour.

    Who pressed it late pressed it after the first voter: it was open by then.
    """
    told = next((at for at, code in day.events if code == "opened"), hours.opens)
    return min([told, *(at for at, count, _ in day.taps if count and at >= hours.opens)])


def _attended(day: Day, *, hours: Hours, until: dt.datetime) -> list[Span]:
    """Return when the observer was there by what they logged, answers left aside."""
    limits = (until, day.known_until, voting_end(day, hours=hours))
    until = min(limit for limit in limits if limit is not None)
    spans: list[Span] = []
    since = _first_sign(day) if all(code != "arrived" for _, code in day.events) else None
    for at, code in _signs(day):
        if code in ("left", "away") and since is not None:
            spans.append(Span(since, at))
            since = None
        elif code in ("arrived", "back") and since is None:
            since = at
    if since is not None:
        spans.append(Span(since, until))
    return [Span(s.start, min(s.end, until)) for s in spans if s.start < until]


def _answered(day: Day, answer: QuietAnswer) -> list[Span]:
    return [q.span for q in day.quiet if q.answer is answer]


def _signs(day: Day) -> list[tuple[dt.datetime, str]]:
    """Return what tells of coming and going, in order of time."""
    told = [sign for sign in day.events if sign[1] in _PRESENCE]
    return sorted([*told, *day.moves], key=lambda sign: sign[0])


def _first_sign(day: Day) -> dt.datetime | None:
    moments = [at for at, *_ in day.taps] + [at for at, _ in day.events]
    return min((at for at in moments if day.begins is None or at >= day.begins), default=None)
