"""An observer's copy of a protocol beside official figures, and totals beside their parts.

What differs is shown, never why. Source: resources/spec/pack-v1.md, section 7.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from fractions import Fraction

from observer_app.core.arithmetic import CheckResult, Outcome, run_check
from observer_app.core.evaluation import Value
from observer_app.core.pack import Check, Contest, Detector, Pack, Scope

MIN_IDENTICAL_FIGURES = 5
"""Fewer equal figures than this say nothing: small stations are alike by chance."""


class Part(StrEnum):
    """Where in a protocol a figure stands."""

    LINE = "line"
    VOTES = "votes"


@dataclass(frozen=True, slots=True)
class Figures:
    """A protocol's figures: line id -> count, candidate id -> votes. Absent is not known."""

    lines: Mapping[str, int] = field(default_factory=dict)
    votes: Mapping[str, int] = field(default_factory=dict)

    def of(self, part: Part) -> Mapping[str, int]:
        """Return the lines or the votes."""
        return self.lines if part is Part.LINE else self.votes


@dataclass(frozen=True, slots=True)
class Compared:
    """One figure in the copy and in the official result; None where it is not given."""

    part: Part
    id: str
    copy: int | None
    official: int | None

    @property
    def difference(self) -> int | None:
        """Official - copy, or None if either is not known."""
        if self.copy is None or self.official is None:
            return None
        return self.official - self.copy


@dataclass(frozen=True, slots=True)
class Transfer:
    """Votes that one candidate lost and another gained between copy and official result.

    is_ambiguous: other candidates lost or gained as many, so that the pair is a guess.
    """

    votes: int
    giver: str
    taker: str
    is_ambiguous: bool = False


@dataclass(frozen=True, slots=True)
class Comparison:
    """One station's copy beside the official result of a contest.

    figures: every figure that either has, in the pack's order. transfers: see Transfer.
    checks: outcomes of the pack's official checks (E16 and E17 in the built-in pack).
    """

    station: str
    contest: str
    figures: tuple[Compared, ...]
    transfers: tuple[Transfer, ...]
    checks: tuple[CheckResult, ...] = ()

    @property
    def differences(self) -> tuple[Compared, ...]:
        """The figures that both give, and give differently."""
        return tuple(f for f in self.figures if f.difference)

    @property
    def is_compared(self) -> bool:
        """True if at least one figure stands in both: without one, nothing is the same either."""
        return any(f.difference is not None for f in self.figures)

    @property
    def votes_lost(self) -> int:
        """Votes that candidates have less of in the official result, in all."""
        return -sum(min(f.difference or 0, 0) for f in self.figures if f.part is Part.VOTES)

    @property
    def votes_gained(self) -> int:
        """Votes that candidates have more of in the official result, in all."""
        return sum(max(f.difference or 0, 0) for f in self.figures if f.part is Part.VOTES)


@dataclass(frozen=True, slots=True)
class PartsMismatch:
    """A total that its parts do not add up to: an importer says so and goes on."""

    stated: int
    summed: int

    @property
    def difference(self) -> int:
        """Stated - summed."""
        return self.stated - self.summed


def compare(
    pack: Pack, contest: Contest | None, *, station: str, copy: Figures, official: Figures
) -> Comparison:
    """Return every figure of the copy beside the official one, with what moved."""
    figures = tuple(
        Compared(
            part=part, id=name, copy=copy.of(part).get(name), official=official.of(part).get(name)
        )
        for part, name in _order(pack, contest, [copy, official])
    )
    transfers = find_transfers(copy.votes, official.votes)
    found = Comparison(
        station=station,
        contest=contest.id if contest else "",
        figures=figures,
        transfers=transfers,
    )
    checks = [c for c in pack.checks if c.scope is Scope.OFFICIAL]
    results = tuple(r for check in checks for r in _official(check, found))
    return Comparison(
        station=found.station,
        contest=found.contest,
        figures=figures,
        transfers=transfers,
        checks=results,
    )


def find_transfers(copy: Mapping[str, int], official: Mapping[str, int]) -> tuple[Transfer, ...]:
    """Return the pairs of candidates where one lost just what another gained.

    Candidates that only one side names are left out. Of several that moved by the same
    amount each is used once, in the copy's order, and the pair is marked ambiguous.
    """
    moved = {name: official[name] - votes for name, votes in copy.items() if name in official}
    found: list[Transfer] = []
    for amount in sorted({abs(change) for change in moved.values() if change}, reverse=True):
        givers = [name for name, change in moved.items() if change == -amount]
        takers = [name for name, change in moved.items() if change == amount]
        many = len(givers) > 1 or len(takers) > 1
        found.extend(
            Transfer(votes=amount, giver=giver, taker=taker, is_ambiguous=many)
            for giver, taker in zip(givers, takers, strict=False)
        )
    return tuple(found)


def sum_figures(stations: Iterable[Figures]) -> Figures:
    """Return the totals of several stations; a figure that one lacks counts for the others."""
    lines: dict[str, int] = {}
    votes: dict[str, int] = {}
    for figures in stations:
        for totals, part in ((lines, figures.lines), (votes, figures.votes)):
            for name, count in part.items():
                totals[name] = totals.get(name, 0) + count
    return Figures(lines=lines, votes=votes)


def check_constituency(
    pack: Pack,
    contest: Contest | None,
    *,
    constituency: str,
    stated: Figures,
    stations: Mapping[str, Figures],
) -> tuple[CheckResult, ...]:
    """Return, for each figure of a constituency's total, whether the stations add up to it.

    stations: station key -> figures. While a listed station, or one station's figure, is
    missing, the outcome is unknown. where: "line:ID" or "votes:ID".
    """
    listed = {s.key for s in pack.stations if s.constituency == constituency}
    is_complete = listed <= set(stations)
    checks = [c for c in pack.checks if c.detector is Detector.CONSTITUENCY_SUM]
    results: list[CheckResult] = []
    for part, name in _order(pack, contest, [stated]):
        counts = [figures.of(part).get(name) for figures in stations.values()]
        known = [count for count in counts if count is not None]
        whole = is_complete and bool(counts) and len(known) == len(counts)
        total = stated.of(part)[name]
        holds = total == sum(known) if whole else None
        results.extend(
            _result(c, holds, left=total, right=sum(known), where=f"{part}:{name}") for c in checks
        )
    return tuple(results)


def check_annulment(
    pack: Pack,
    *,
    stations: int | None,
    stations_invalid: int | None,
    registered: int | None,
    registered_invalid: int | None,
) -> tuple[CheckResult, ...]:
    """Return the pack's checks on how many stations of a constituency are invalid."""
    names: dict[str, Value] = {
        "stations": stations,
        "stations_invalid": stations_invalid,
        "registered": registered,
        "registered_invalid": registered_invalid,
    }
    checks = [c for c in pack.checks if c.scope is Scope.CONSTITUENCY and c.expr]
    return tuple(r for check in checks for r in run_check(check, names))


def find_identical(
    protocols: Mapping[str, Figures], *, least: int = MIN_IDENTICAL_FIGURES
) -> tuple[tuple[str, ...], ...]:
    """Return groups of stations whose figures are all the same.

    protocols: station key -> figures of one contest. Protocols with fewer than `least`
    figures above zero are left out.
    """
    groups: dict[tuple[tuple[str, str, int], ...], list[str]] = {}
    for station, figures in protocols.items():
        rows = [(str(part), name, n) for part in Part for name, n in figures.of(part).items()]
        if sum(1 for _, _, n in rows if n) >= least:
            groups.setdefault(tuple(sorted(rows)), []).append(station)
    return tuple(tuple(sorted(group)) for group in groups.values() if len(group) > 1)


def check_identical(pack: Pack, protocols: Mapping[str, Figures]) -> tuple[CheckResult, ...]:
    """Return a failed check for each group of stations with the same figures.

    where: the stations' keys, joined by commas.
    """
    checks = [c for c in pack.checks if c.detector is Detector.IDENTICAL_FIGURES]
    groups = find_identical(protocols)
    return tuple(_result(c, False, where=",".join(g)) for c in checks for g in groups)


def check_parts(stated: int, parts: Sequence[int]) -> PartsMismatch | None:
    """Return how a stated total differs from the sum of its parts, or None if it does not."""
    summed = sum(parts)
    return None if summed == stated else PartsMismatch(stated=stated, summed=summed)


def share(count: int, *, of: int) -> Fraction | None:
    """Return count / of, or None of nobody. Keep the denominator beside a percentage."""
    return Fraction(count, of) if of else None


def _order(
    pack: Pack, contest: Contest | None, given: Sequence[Figures]
) -> tuple[tuple[Part, str], ...]:
    """Return the places of every figure given: the pack's first, then any others by name."""
    places: list[tuple[Part, str]] = []
    listed = {
        Part.LINE: [line.id for line in pack.lines],
        Part.VOTES: [c.id for c in contest.candidates] if contest else [],
    }
    for part in Part:
        names = {name for figures in given for name in figures.of(part)}
        known = [name for name in listed[part] if name in names]
        places += [(part, name) for name in (*known, *sorted(names - set(known)))]
    return tuple(places)


def _official(check: Check, found: Comparison) -> tuple[CheckResult, ...]:
    both = [f for f in found.figures if f.difference is not None]
    if check.detector is Detector.LINE_DIFFERS:
        if not both:
            return (_result(check, None),)
        differing = [f for f in both if f.difference]
        return tuple(
            _result(check, False, left=f.official, right=f.copy, where=f"{f.part}:{f.id}")
            for f in differing
        ) or (_result(check, True),)
    if check.detector is Detector.VOTES_MOVED:
        if not any(f.part is Part.VOTES for f in both):
            return (_result(check, None),)
        return tuple(
            _result(check, False, left=t.votes, right=0, where=f"{t.giver}>{t.taker}")
            for t in found.transfers
        ) or (_result(check, True),)
    return ()


def _result(
    check: Check,
    holds: bool | None,
    *,
    left: int | None = None,
    right: int | None = None,
    where: str = "",
) -> CheckResult:
    outcomes = {True: Outcome.HOLDS, False: Outcome.FAILS, None: Outcome.UNKNOWN}
    return CheckResult(
        check=check.id,
        level=check.level,
        outcome=outcomes[holds],
        message=check.message,
        left=left,
        right=right,
        where=where,
    )
