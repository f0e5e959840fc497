"""What an expression gives for known and unknown figures.

Source: resources/spec/pack-v1.md, section 4.
"""

from __future__ import annotations

import math
import operator
import re
from collections.abc import Callable, Mapping
from fractions import Fraction

from observer_app.core.expressions import (
    COMPARISONS,
    Among,
    Binary,
    Call,
    Name,
    Node,
    Number,
    Truth,
    Unary,
    Words,
)

Scalar = int | Fraction | str | bool
Value = Scalar | tuple[Scalar | None, ...] | None
"""A figure, a text, a truth, several figures or texts, or None: not known."""

_HOUR = re.compile(r"([01][0-9]|2[0-3]):([0-5][0-9])")
_DAY_MINUTES = 24 * 60
_ORDER: Mapping[str, Callable[[Fraction, Fraction], bool]] = {
    "<": operator.lt,
    "<=": operator.le,
    ">": operator.gt,
    ">=": operator.ge,
}


def evaluate(node: Node, names: Mapping[str, Value]) -> Value:  # noqa: PLR0911 - one line a node
    """Return what `node` says; a name that is missing or None is not known.

    Never raises for a parsed node: what makes no sense (a text plus a figure, a
    division by zero) is not known.
    """
    match node:
        case Number(value):
            return value
        case Words(value):
            return value
        case Truth(value):
            return value
        case Name(name):
            return names.get(name)
        case Unary(op, operand):
            return _unary(op, evaluate(operand, names))
        case Among(left, items):
            return _among(evaluate(left, names), [evaluate(i, names) for i in items])
        case Binary("and" | "or" as op, left, right):
            return _logic(op, truth(evaluate(left, names)), truth(evaluate(right, names)))
        case Binary(op, left, right):
            a, b = evaluate(left, names), evaluate(right, names)
            return compare(op, a, b) if op in COMPARISONS else _arithmetic(op, a, b)
        case Call(function, arguments):
            return _call(function, arguments, names)
    raise AssertionError(node)


def truth(value: Value) -> bool | None:
    """Return a truth as it is, and None for anything that is not one."""
    return value if isinstance(value, bool) else None


def figure(value: Value) -> Fraction | None:
    """Return a figure as a fraction, and None for anything that is not one."""
    if isinstance(value, bool) or not isinstance(value, int | Fraction):
        return None
    return Fraction(value)


def compare(op: str, left: Value, right: Value) -> bool | None:
    """Return left op right; None if either is unknown, or if an order makes no sense."""
    if left is None or right is None:
        return None
    a, b = figure(left), figure(right)
    if op in ("==", "!="):
        equal = a == b if a is not None and b is not None else _same(left, right)
        return equal if op == "==" else not equal
    if a is None or b is None:
        return None
    return _ORDER[op](a, b)


def _same(left: Value, right: Value) -> bool:
    return type(left) is type(right) and left == right


def _unary(op: str, value: Value) -> Value:
    if op == "not":
        known = truth(value)
        return None if known is None else not known
    number = figure(value)
    return None if number is None else -number


def _logic(op: str, left: bool | None, right: bool | None) -> bool | None:
    decisive = op == "or"
    if left is decisive or right is decisive:
        return decisive
    if left is None or right is None:
        return None
    return not decisive


def _among(left: Value, items: list[Value]) -> bool | None:
    found = [compare("==", left, item) for item in items]
    if True in found:
        return True
    return None if None in found else False


def _arithmetic(op: str, left: Value, right: Value) -> Value:
    a, b = figure(left), figure(right)
    if a is None or b is None:
        return None
    match op:
        case "+":
            return a + b
        case "-":
            return a - b
        case "*":
            return a * b
        case _:
            return a / b if b else None


def _call(function: str, arguments: tuple[Node, ...], names: Mapping[str, Value]) -> Value:
    if function in ("present", "optional", "count", "answered"):
        assert isinstance(arguments[0], Name)
        return _about_name(function, arguments[0].name, names)
    return _PLAIN[function]([evaluate(item, names) for item in arguments])


def _about_name(function: str, name: str, names: Mapping[str, Value]) -> Value:
    value = names.get(name)
    match function:
        case "present":
            return value is not None
        case "answered":
            return value not in (None, "", "not-observed", (), ("not-observed",))
        case "optional":
            # Absent: this election has no such figure. None: it has, and nobody knows it.
            return value if name in names else 0
        case _:
            return len(value) if isinstance(value, tuple) else None


def _over_all(function: str, values: list[Value]) -> Fraction | None:
    figures: list[Fraction] = []
    for value in values:
        for item in value if isinstance(value, tuple) else (value,):
            number = figure(item)
            if number is None:
                return None
            figures.append(number)
    if function == "sum":
        return sum(figures, Fraction(0))
    if not figures:
        return None
    return max(figures) if function == "max" else min(figures)


def _selected(answer: Value, wanted: Value) -> bool | None:
    if answer is None or wanted is None:
        return None
    chosen = answer if isinstance(answer, tuple) else (answer,)
    return any(_same(item, wanted) for item in chosen)


def _minutes(value: Value) -> int | None:
    """Return "HH:MM" as minutes since midnight; a figure stays as it is."""
    if isinstance(value, str):
        hour = _HOUR.fullmatch(value)
        return int(hour[1]) * 60 + int(hour[2]) if hour else None
    number = figure(value)
    return None if number is None else math.floor(number)


def _rounded(values: list[Value], how: Callable[[Fraction], int | Fraction]) -> Value:
    number = figure(values[0])
    return None if number is None else how(number)


def _elapsed(values: list[Value]) -> int | None:
    """Return the minutes from one time to a later one, past midnight if need be."""
    start, end = _minutes(values[0]), _minutes(values[1])
    return None if start is None or end is None else (end - start) % _DAY_MINUTES


_PLAIN: Mapping[str, Callable[[list[Value]], Value]] = {
    "sum": lambda values: _over_all("sum", values),
    "max": lambda values: _over_all("max", values),
    "min": lambda values: _over_all("min", values),
    "abs": lambda values: _rounded(values, abs),
    "ceil": lambda values: _rounded(values, math.ceil),
    "floor": lambda values: _rounded(values, math.floor),
    "selected": lambda values: _selected(values[0], values[1]),
    "minutes": lambda values: _minutes(values[0]),
    "elapsed": _elapsed,
}
