"""What does not add up in a protocol, said of its figures: window, command line, sheets.

Each sentence names the figures by the pack's own lines and gives both sides, so that a
person can look them up on the paper. It never says why they differ.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import timedelta, timezone
from fractions import Fraction

from observer_app.core.arithmetic import CheckResult, failures, untrue
from observer_app.core.evaluation import Value, evaluate, figure
from observer_app.core.expressions import Binary, Call, Name, Node, Number, variables
from observer_app.core.pack import Level, Pack
from observer_app.core.text import raised
from observer_app.services.protocols import Disagreement, ProtocolState, disagreements
from observer_app.services.sheet_words import Words

_TIMES = ("completed_at", "closed_at", "count_started_at")
_DAY = 24 * 60
_NAMED = 3
"""So many lines without a figure are named, the rest is counted."""
_SIDE = frozenset({"==", "<", "<=", ">", ">="})
_UPPER, _LOWER = ("<", "<="), (">", ">=")


@dataclass(frozen=True, slots=True)
class Said:
    """A check that does not hold, in words. about: the pack's. figures: "" if none are known."""

    check: str
    level: Level
    about: str
    figures: str

    @property
    def line(self) -> str:
        """Both in one line."""
        return f"{self.about}. {self.figures}" if self.figures else f"{self.about}."


def say_failures(
    results: Iterable[CheckResult],
    *,
    pack: Pack,
    words: Words,
    lines: Mapping[str, int] | None = None,
) -> tuple[Said, ...]:
    """Return the checks that do not hold, the gravest first, in the language of `words`.

    lines: what the protocol has, so that lines without a figure can be named.
    """
    failed = failures(tuple(results))
    return tuple(say_check(item, pack=pack, words=words, lines=lines) for item in failed)


def say_protocol(state: ProtocolState, *, pack: Pack, words: Words) -> tuple[Said, ...]:
    """Return what does not add up in a contest's protocol, the gravest first, then which
    answers the rest of the record does not agree with.
    """
    figures = state.copies.get(state.checked)
    lines = figures.lines if figures is not None else {}
    said = say_failures(state.checks, pack=pack, words=words, lines=lines)
    return (*said, *say_disagreements(state, pack=pack, words=words).values())


def say_disagreements(state: ProtocolState, *, pack: Pack, words: Words) -> dict[str, Said]:
    """Return by question what the record has otherwise than the answer; see `disagreements`."""
    found = {item.question: item for item in reversed(disagreements(state))}
    return {
        name: _say_disagreement(found[name], pack=pack, words=words) for name in reversed(found)
    }


def _say_disagreement(found: Disagreement, *, pack: Pack, words: Words) -> Said:
    """Return an answer and what the record has beside it; neither is called wrong."""
    question, answer = words[f"sum_{found.question}"], words[f"sum_{found.answer}"]
    if found.at is not None:
        known = pack.event(found.event)
        label = known.label.in_language(words.language) if known is not None else found.event
        here = found.at.astimezone(timezone(timedelta(minutes=pack.utc_offset_min)))
        beside = words("answer_logged", event=label, time=f"{here:%H:%M}")
    else:
        beside = words(f"answer_read_{found.source}")
    return Said(
        check=f"answer-{found.question}",
        level=Level.WARNING,
        about=f"{question}: {answer}",
        figures=beside,
    )


def say_check(
    result: CheckResult, *, pack: Pack, words: Words, lines: Mapping[str, int] | None = None
) -> Said:
    """Return what a check that does not hold says of the figures. lines: see say_failures."""
    return Said(
        check=result.check,
        level=result.level,
        about=result.message.in_language(words.language),
        figures=_capital(
            _Saying(result, pack=pack, words=words, lines=lines).sentence(), words=words
        ),
    )


@dataclass(frozen=True, slots=True)
class _Sum:
    """Figures that are added up: (sign, what it is called, item on the paper or ""); a number."""

    parts: tuple[tuple[int, str, str], ...]
    constant: Fraction
    value: Fraction | None


class _Saying:
    """One result with what it takes to word it."""

    def __init__(
        self, result: CheckResult, *, pack: Pack, words: Words, lines: Mapping[str, int] | None
    ) -> None:
        self.result, self.pack, self.words, self.lines = result, pack, words, lines
        self.names: Mapping[str, Value] = dict(result.figures)
        self.check = next((item for item in pack.checks if item.id == result.check), None)

    def sentence(self) -> str:
        """Return the figures that do not add up, "" if there are none to be named."""
        if self.check is None or not self.check.expr:
            return self._detected()
        compared = untrue(self.check, self.result)
        if not compared:
            return self._missing() if self.names.get("complete") is False else ""
        times = [c for c in compared if _is_time(c.left) and _is_time(c.right)]
        said = [self._clock_times(times)] if times else []
        said += [self._comparison(c) for c in compared if c not in times]
        return " ".join(said)

    def _missing(self) -> str:
        """Name the lines without a figure, as many as a person takes in at once."""
        required = (line for line in self.pack.applicable_lines() if line.required)
        missing = [line.id for line in required if line.id not in (self.lines or {})]
        if self.lines is None or not missing:
            return self.words["check_incomplete"]
        listed = ", ".join(self._called(name)[0] for name in missing[:_NAMED])
        more = len(missing) - _NAMED
        name = "check_missing_more" if more > 0 else "check_missing"
        return self.words(name, lines=listed, more=more)

    def _comparison(self, compared: Binary) -> str:
        for how in (self._span, self._deviation, self._balance, self._share, self._bound):
            if said := how(compared):
                return said
        return self._figures(compared)

    def _clock_times(self, compared: list[Binary]) -> str:
        found = {
            side.name for c in compared for side in (c.left, c.right) if isinstance(side, Name)
        }
        return "; ".join(self._time(name) for name in _TIMES if name in found) + "."

    def _span(self, c: Binary) -> str:
        """Two moments that lie too far apart, as clock times."""
        later, sooner = _difference(c.left)
        if later is None or sooner is None or not (_is_time(later) and _is_time(sooner)):
            return ""
        minutes, limit = self._value(c.left), self._limit(c, _UPPER)
        if minutes is None or limit is None:
            return ""
        said = self.words(
            "check_span",
            first=self._time(_named(sooner)),
            second=self._time(_named(later)),
            gap=self.words.minutes(int(minutes)),
        )
        return f"{said} {self._allowed(self.words.minutes(limit))}"

    def _deviation(self, c: Binary) -> str:
        """Two sums that differ by more than a tolerance."""
        if not (isinstance(c.left, Call) and c.left.function == "abs"):
            return ""
        sides = [self._sum(side) for side in _difference(c.left.arguments[0]) if side is not None]
        limit = self._limit(c, _UPPER)
        if len(sides) < 2 or limit is None or any(side is None for side in sides):
            return ""
        gap = self._value(c.left)
        said = self._two("check_differ", sides[0], sides[1], gap)
        return f"{said} {self._allowed(self.words.number(limit))}" if said else ""

    def _balance(self, c: Binary) -> str:
        """Two sums of which one should be the other, or not more than it."""
        left, right = self._sum(c.left), self._sum(c.right)
        if left is None or right is None or c.op not in _SIDE or left.constant:
            return ""
        if left.value is None or right.value is None or not (left.parts and right.parts):
            return ""
        gap = left.value - (right.value - right.constant)
        if c.op == "==":
            return "" if right.constant else self._two("check_differ", left, right, abs(gap))
        if not gap or (gap < 0) is (c.op in _UPPER):
            return ""
        said = self._two("check_more" if gap > 0 else "check_less", left, right, abs(gap))
        allowed = abs(right.constant)
        return f"{said} {self._allowed(self.words.number(allowed))}" if allowed else said

    def _share(self, c: Binary) -> str:
        """A part that is too large a share of a whole."""
        if not (isinstance(c.left, Binary) and c.left.op == "/") or variables(c.right):
            return ""
        part, whole = self._sum(c.left.left), self._sum(c.left.right)
        share, limit = self._value(c.left), self._value(c.right)
        if part is None or whole is None or share is None or limit is None or c.op not in _UPPER:
            return ""
        name = "check_share_under" if c.op == "<" else "check_share_upto"
        return self.words(
            name,
            part=self._side(part),
            whole=self._side(whole),
            share=_percent(share, beside=limit, words=self.words),
            limit=_percent(limit, words=self.words),
        )

    def _bound(self, c: Binary) -> str:
        """A sum that should be at least, or at most, what others make it."""
        left = self._sum(c.left)
        if left is None or not left.parts or left.constant:
            return ""
        upper, lower = self._limit(c, _UPPER), self._limit(c, _LOWER)
        limit = lower if upper is None else upper
        if limit is None:
            return ""
        said = self.words(
            "check_least" if upper is None else "check_most",
            left=self._side(left),
            limit=self.words.number(limit),
        )
        basis = self._figures(c.right)
        return f"{said} {basis}" if basis else said

    def _figures(self, node: Node) -> str:
        """Return the figures that something is made of, in no relation."""
        known = [(name, figure(self.names.get(name))) for name in sorted(variables(node))]
        listed = [
            self.words("check_value", what=self._called(name)[0], value=self.words.number(value))
            for name, value in known
            if value is not None
        ]
        return self.words("check_figures", figures=", ".join(listed)) if listed else ""

    def _detected(self) -> str:
        """Return both figures of a line that was compared elsewhere."""
        kind, colon, name = self.result.where.partition(":")
        left, right = self.result.left, self.result.right
        if not colon or left is None or right is None:
            return ""
        what = self._candidate(name) if kind == "votes" else self._called(name)[0]
        number = self.words.number
        gap = abs(Fraction(left) - Fraction(right))
        return self.words(
            "check_both", what=what, left=number(left), right=number(right), gap=number(gap)
        )

    def _two(self, template: str, left: _Sum | None, right: _Sum | None, gap: Value) -> str:
        size = figure(gap)
        if left is None or right is None or size is None:
            return ""
        shown = self.words.number(abs(size))
        return self.words(template, left=self._side(left), right=self._side(right), gap=shown)

    def _side(self, found: _Sum) -> str:
        """Return "lines 1a + 1b (1,180)", or the lines' names where they have no numbers."""
        if all(item for _, _, item in found.parts):
            chain = _chain((sign, item) for sign, _, item in found.parts)
            name = "check_line" if len(found.parts) == 1 else "check_lines"
            what = self.words(name, item=chain)
        else:
            what = _chain((sign, called) for sign, called, _ in found.parts)
        value = None if found.value is None else found.value - found.constant
        shown = "?" if value is None else self.words.number(value)
        return self.words("check_value", what=what, value=shown)

    def _sum(self, node: Node) -> _Sum | None:
        """Return a plain sum of figures; None for anything else."""
        constant = Fraction(0)
        parts: list[tuple[int, str, str]] = []
        for sign, part in _terms(node):
            if isinstance(part, Number):
                constant += sign * part.value
                continue
            name = _named(part)
            if not name:
                return None
            if isinstance(part, Call) and part.function == "optional" and name not in self.names:
                continue
            parts.append((sign, *self._called(name)))
        return _Sum(tuple(parts), constant, self._value(node))

    def _called(self, name: str) -> tuple[str, str]:
        """Return what a name of an expression is called, and its item on the paper if certain."""
        line = self.pack.line(name)
        if line is None:
            return self.words.get(f"check_name_{name}", name), ""
        label = line.label.in_language(self.words.language)
        # What stands in brackets explains; the name is before them.
        short = label.partition(" (")[0]
        item = line.item if line.item.isalnum() else ""
        return self.words("check_named", label=short), item

    def _candidate(self, name: str) -> str:
        known = (c for contest in self.pack.contests for c in contest.candidates if c.id == name)
        return next((c.name.in_language(self.words.language) for c in known), name)

    def _time(self, name: str) -> str:
        minutes = figure(self.names.get(name))
        if minutes is None:
            return ""
        hour, minute = divmod(int(minutes) % _DAY, 60)
        shown = f"{hour:02d}:{minute:02d}"
        if minutes >= _DAY:
            shown = self.words("check_after_midnight", time=shown)
        return self.words(f"check_at_{name}", time=shown)

    def _allowed(self, limit: str) -> str:
        return self.words("check_allowed", limit=limit)

    def _value(self, node: Node) -> Fraction | None:
        return figure(evaluate(node, self.names))

    def _limit(self, c: Binary, ops: tuple[str, str]) -> int | None:
        """Return the last whole number that is still within, if the comparison is one of `ops`."""
        value = self._value(c.right)
        if value is None or c.op not in ops:
            return None
        if c.op in _UPPER:
            return math.ceil(value) - 1 if c.op == "<" else math.floor(value)
        return math.floor(value) + 1 if c.op == ">" else math.ceil(value)


def _terms(node: Node, sign: int = 1) -> Iterator[tuple[int, Node]]:
    if isinstance(node, Binary) and node.op in ("+", "-"):
        yield from _terms(node.left, sign)
        yield from _terms(node.right, sign if node.op == "+" else -sign)
    else:
        yield sign, node


def _named(node: Node) -> str:
    """Return the name of a figure: a name, one that may be left out, the votes added up."""
    if isinstance(node, Name):
        return node.name
    if isinstance(node, Call) and node.function in ("optional", "sum") and len(node.arguments) == 1:
        inner = node.arguments[0]
        return inner.name if isinstance(inner, Name) else ""
    return ""


def _difference(node: Node) -> tuple[Node | None, Node | None]:
    if isinstance(node, Binary) and node.op == "-":
        return node.left, node.right
    return None, None


def _is_time(node: Node) -> bool:
    return isinstance(node, Name) and node.name in _TIMES


def _chain(parts: Iterable[tuple[int, str]]) -> str:
    chain = ""
    for sign, text in parts:
        mark = "−" if sign < 0 else "+"
        chain += f" {mark} {text}" if chain else (text if sign > 0 else f"−{text}")
    return chain


def _percent(share: Fraction, *, words: Words, beside: Fraction | None = None) -> str:
    """Return a share in hundredths; with as many decimals as tell it from `beside`."""
    for digits in range(1, 6):
        text = words.number(share * 100, digits=digits)
        if beside is None or text != words.number(beside * 100, digits=digits):
            break
    return text


def _capital(text: str, *, words: Words) -> str:
    return raised(text[:1], language=words.language) + text[1:]


__all__ = ["Said", "say_check", "say_disagreements", "say_failures", "say_protocol"]
