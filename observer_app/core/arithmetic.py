"""Does a protocol add up? Every check of the pack, against one protocol or one day's turnout.

A check says what does not add up, never why. What is not known is never a failure.
Source: resources/spec/pack-v1.md, section 4.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, fields
from enum import StrEnum
from fractions import Fraction

from observer_app.core.evaluation import Value, evaluate, figure, truth
from observer_app.core.expressions import COMPARISONS, Binary, Node, parse, variables
from observer_app.core.pack import NOT_OBSERVED, Check, Contest, Level, Pack, Scope, Text


class Outcome(StrEnum):
    """What a check gave."""

    HOLDS = "holds"
    FAILS = "fails"
    UNKNOWN = "unknown"


Figure = int | Fraction


@dataclass(frozen=True, slots=True)
class CheckResult:
    """One check's outcome. left, right: the sides of its comparison, if it is one.

    difference: left - right. where: the hour, line, candidate or station it is about.
    message: what to say if it fails. figures: each name that the expression asks for and
    that this election has, with its value, None while it is not known.
    """

    check: str
    level: Level
    outcome: Outcome
    message: Text
    left: Figure | None = None
    right: Figure | None = None
    where: str = ""
    figures: tuple[tuple[str, Value], ...] = ()

    @property
    def difference(self) -> Figure | None:
        """Return left - right, or None if either is not known."""
        if self.left is None or self.right is None:
            return None
        return simple(Fraction(self.left) - Fraction(self.right))


@dataclass(frozen=True, slots=True)
class ProtocolContext:
    """What is known of a station besides its protocol; None is not known.

    closed_at, count_started_at, completed_at: minutes since the local midnight that
    begins the polling day, see minutes_into. counted: voters in the observer's tally.
    """

    registered: int | None = None
    counted: int | None = None
    covered_whole_day: bool | None = None
    closed_at: int | None = None
    count_started_at: int | None = None
    completed_at: int | None = None
    figures_and_words_match: str | None = None


@dataclass(frozen=True, slots=True)
class TurnoutPoint:
    """A turnout figure that the commission announced. hour: "HH:MM", local."""

    hour: str
    count: int


def minutes_into(pack: Pack, moment: dt.datetime, *, day: dt.date | None = None) -> int:
    """Return the whole minutes from the local midnight that begins `day` to `moment`.

    Raises: InputError("pack.no_date") if neither `day` nor the pack has a date.
    """
    return int((moment - pack.moment("00:00", day=day)).total_seconds() // 60)


def check_protocol(
    pack: Pack,
    contest: Contest | None,
    lines: Mapping[str, int],
    votes: Mapping[str, int],
    context: ProtocolContext = ProtocolContext(),
) -> tuple[CheckResult, ...]:
    """Return the outcome of each protocol check that applies, in the pack's order."""
    names = protocol_names(pack, contest, lines=lines, votes=votes, context=context)
    checks = (c for c in pack.checks if c.scope is Scope.PROTOCOL)
    return tuple(r for c in checks for r in run_check(c, names))


def protocol_names(
    pack: Pack,
    contest: Contest | None,
    *,
    lines: Mapping[str, int],
    votes: Mapping[str, int],
    context: ProtocolContext,
) -> dict[str, Value]:
    """Return every name that a protocol check may use; None is not known.

    A line that this kind of election does not have is left out, so that optional()
    of it is 0.
    """
    names: dict[str, Value] = {f.name: getattr(context, f.name) for f in fields(context)}
    if names["figures_and_words_match"] in (NOT_OBSERVED, ""):
        names["figures_and_words_match"] = None
    applicable = pack.applicable_lines()
    names.update({line.id: lines.get(line.id) for line in applicable})
    names["count_start_minutes"] = pack.count_start_minutes
    names["choices_per_ballot"] = contest.choices_per_ballot if contest else None
    names["seats"] = contest.seats if contest else None
    ids = [c.id for c in contest.candidates] if contest else []
    listed = tuple(votes.get(i) for i in ids) if ids else tuple(votes.values())
    names["votes"] = listed or None
    names["complete"] = bool(listed) and None not in listed
    if any(line.required and lines.get(line.id) is None for line in applicable):
        names["complete"] = False
    return names


def check_turnout(
    pack: Pack,
    points: Sequence[TurnoutPoint],
    *,
    desks: int | None = None,
    registered: int | None = None,
) -> tuple[CheckResult, ...]:
    """Return the turnout checks for each announced hour, against the hour before it.

    The first hour is held against nobody at opening time. desks: places that give out
    ballots, for the speed of issuing.
    """
    checks = [c for c in pack.checks if c.scope is Scope.TURNOUT and c.expr]
    results: list[CheckResult] = []
    before, opened = 0, _minutes(pack.opens)
    for point in sorted(points, key=lambda p: p.hour):
        names: dict[str, Value] = {
            "turnout": point.count,
            "turnout_before": before,
            "minutes": _minutes(point.hour) - opened,
            "desks": desks,
            "registered": registered,
        }
        results.extend(r for c in checks for r in run_check(c, names, where=point.hour))
        before, opened = point.count, _minutes(point.hour)
    return tuple(results)


def run_check(
    check: Check, names: Mapping[str, Value], *, where: str = ""
) -> tuple[CheckResult, ...]:
    """Return the check's result, or nothing if it does not apply or has no expression."""
    if not check.expr:
        return ()
    applies = truth(evaluate(parse(check.when), names)) if check.when else True
    if applies is False:
        return ()
    node = parse(check.expr)
    holds = truth(evaluate(node, names)) if applies else None
    left, right = _sides(node, names, holds=holds)
    asked = sorted(variables(node))
    return (
        CheckResult(
            check=check.id,
            level=check.level,
            outcome=_OUTCOMES[holds],
            message=check.message,
            left=left,
            right=right,
            where=where,
            figures=tuple((n, names[n]) for n in asked if n in names),
        ),
    )


def untrue(check: Check, result: CheckResult) -> tuple[Binary, ...]:
    """Return the comparisons of the check's expression that its figures make untrue.

    They are why it failed; none if it holds, is not known, or compares nothing.
    """
    if result.outcome is not Outcome.FAILS or not check.expr:
        return ()
    names = dict(result.figures)
    return tuple(c for c in _comparisons(parse(check.expr)) if evaluate(c, names) is False)


_OUTCOMES: Mapping[bool | None, Outcome] = {
    True: Outcome.HOLDS,
    False: Outcome.FAILS,
    None: Outcome.UNKNOWN,
}


def failures(results: Sequence[CheckResult]) -> tuple[CheckResult, ...]:
    """Return the results that do not hold, the gravest first."""
    order = list(Level)
    failed = [r for r in results if r.outcome is Outcome.FAILS]
    return tuple(sorted(failed, key=lambda r: order.index(r.level)))


def simple(value: Fraction) -> Figure:
    """Return a whole fraction as an integer."""
    return value.numerator if value.denominator == 1 else value


def _sides(
    node: Node, names: Mapping[str, Value], *, holds: bool | None
) -> tuple[Figure | None, Figure | None]:
    """Return both sides of the comparison that decides, as far as they are figures."""
    compared = list(_comparisons(node))
    # A comparison that is true says nothing of why the whole is not.
    reasons = [c for c in compared if evaluate(c, names) is False] if holds is False else compared
    if not reasons:
        return None, None
    chosen = next((c for c in reasons if evaluate(c, names) is False), reasons[0])
    left, right = (figure(evaluate(side, names)) for side in (chosen.left, chosen.right))
    return (
        None if left is None else simple(left),
        None if right is None else simple(right),
    )


def _comparisons(node: Node) -> Iterator[Binary]:
    if isinstance(node, Binary):
        if node.op in COMPARISONS:
            yield node
        elif node.op == "and":
            yield from _comparisons(node.left)
            yield from _comparisons(node.right)


def _minutes(hour: str) -> int:
    return int(hour[:2]) * 60 + int(hour[3:])
