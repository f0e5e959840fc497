"""Stretches of time, and what they have in common. Pure."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass
from fractions import Fraction


@dataclass(frozen=True, slots=True)
class Span:
    """A stretch of time; end is not part of it."""

    start: dt.datetime
    end: dt.datetime

    @property
    def minutes(self) -> Fraction:
        """Its length."""
        return Fraction(round((self.end - self.start).total_seconds() * 1000), 60_000)


def merge(spans: Iterable[Span]) -> tuple[Span, ...]:
    """Return the same time as stretches that do not touch, in order."""
    merged: list[Span] = []
    for span in sorted(spans, key=lambda s: (s.start, s.end)):
        if span.end <= span.start:
            continue
        if merged and span.start <= merged[-1].end:
            merged[-1] = Span(merged[-1].start, max(merged[-1].end, span.end))
        else:
            merged.append(span)
    return tuple(merged)


def intersect(left: Iterable[Span], right: Iterable[Span]) -> tuple[Span, ...]:
    """Return what lies in both; stretches of `left` stay apart."""
    others = merge(right)
    found = [
        Span(max(a.start, b.start), min(a.end, b.end))
        for a in left
        for b in others
        if a.start < b.end and b.start < a.end
    ]
    return tuple(sorted(found, key=lambda s: s.start))


def subtract(left: Iterable[Span], right: Iterable[Span]) -> tuple[Span, ...]:
    """Return what lies in `left` and not in `right`; stretches of `left` stay apart."""
    pieces: list[Span] = []
    others = merge(right)
    for span in left:
        start = span.start
        for hole in others:
            if hole.end <= start or hole.start >= span.end:
                continue
            if hole.start > start:
                pieces.append(Span(start, hole.start))
            start = max(start, hole.end)
        if start < span.end:
            pieces.append(Span(start, span.end))
    return tuple(sorted(pieces, key=lambda s: s.start))


def length(spans: Iterable[Span]) -> Fraction:
    """Return the minutes that lie in any of them."""
    return sum((span.minutes for span in merge(spans)), Fraction(0))
