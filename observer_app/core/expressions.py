"""A small, safe language for protocol checks, skip logic and constraints.

Integers, fractions, texts, names, + - * /, comparisons, `in`, and/or/not, and the
functions in FUNCTIONS. Nothing else can be said, so nothing else can happen. Lengths
and depth are bounded. What is not known makes the result not known (None), by the
three-valued logic of Kleene; it never makes it false.
Source: resources/spec/pack-v1.md, section 4.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from fractions import Fraction
from functools import lru_cache

from observer_app.core.errors import InputError

MAX_CHARACTERS = 1000
MAX_TOKENS = 300
MAX_DEPTH = 32
FUNCTIONS: Mapping[str, tuple[int, int]] = {
    "sum": (1, 64),
    "max": (1, 64),
    "min": (1, 64),
    "abs": (1, 1),
    "ceil": (1, 1),
    "floor": (1, 1),
    "present": (1, 1),
    "optional": (1, 1),
    "count": (1, 1),
    "answered": (1, 1),
    "selected": (2, 2),
    "minutes": (1, 1),
    "elapsed": (2, 2),
}
"""Name -> fewest and most arguments."""

_TOKEN = re.compile(
    r"\s*(?:(?P<number>[0-9]{1,15}(?:\.[0-9]{1,9})?)|(?P<name>[A-Za-z_][A-Za-z0-9_]{0,63})"
    r"|(?P<text>'[^']*'|\"[^\"]*\")|(?P<op>==|!=|<=|>=|[-+*/<>(),]))"
)
COMPARISONS = frozenset({"==", "!=", "<", "<=", ">", ">="})
_WORDS = frozenset({"and", "or", "not", "in", "true", "false"})


@dataclass(frozen=True, slots=True)
class Number:
    """A figure written in the expression."""

    value: Fraction


@dataclass(frozen=True, slots=True)
class Words:
    """A text written in the expression, in quotes."""

    value: str


@dataclass(frozen=True, slots=True)
class Truth:
    """The word true or false."""

    value: bool


@dataclass(frozen=True, slots=True)
class Name:
    """Something that the caller knows, or does not."""

    name: str


@dataclass(frozen=True, slots=True)
class Call:
    """One of FUNCTIONS with its arguments."""

    function: str
    arguments: tuple[Node, ...]


@dataclass(frozen=True, slots=True)
class Binary:
    """An operator between two parts: + - * / a comparison, and, or."""

    op: str
    left: Node
    right: Node


@dataclass(frozen=True, slots=True)
class Unary:
    """`-` or `not` before a part."""

    op: str
    operand: Node


@dataclass(frozen=True, slots=True)
class Among:
    """`left in (…)`: equal to one of the items."""

    left: Node
    items: tuple[Node, ...]


Node = Number | Words | Truth | Name | Call | Binary | Unary | Among


@lru_cache(maxsize=1024)
def parse(text: str) -> Node:
    """Return the expression in `text`.

    Raises: InputError("expression.invalid", at=character, why=…).
    """
    return _Parser(text).whole()


def variables(node: Node) -> frozenset[str]:
    """Return every name that the expression asks for."""
    return frozenset(_names(node))


def required(node: Node) -> frozenset[str]:
    """Return the names without those that are only asked for in optional() or present()."""
    return frozenset(_names(node, skip=frozenset({"optional", "present", "answered"})))


def _names(node: Node, *, skip: frozenset[str] = frozenset()) -> Iterator[str]:
    match node:
        case Name(name):
            yield name
        case Call(function, arguments):
            if function not in skip:
                for item in arguments:
                    yield from _names(item, skip=skip)
        case Binary(_, left, right):
            yield from _names(left, skip=skip)
            yield from _names(right, skip=skip)
        case Unary(_, operand):
            yield from _names(operand, skip=skip)
        case Among(left, items):
            for item in (left, *items):
                yield from _names(item, skip=skip)
        case _:
            return


@dataclass(frozen=True, slots=True)
class _Token:
    kind: str
    value: str
    at: int


def _tokens(text: str) -> list[_Token]:
    if len(text) > MAX_CHARACTERS:
        raise InputError("expression.invalid", at=MAX_CHARACTERS, why="too_long")
    found: list[_Token] = []
    at = 0
    end = len(text.rstrip())
    while at < end:
        token = _TOKEN.match(text, at, end)
        if token is None:
            raise InputError("expression.invalid", at=at, why="not_understood")
        kind = str(token.lastgroup)
        value, start = token.group(kind), token.start(kind)
        if kind == "name" and value in _WORDS:
            kind = "word"
        found.append(_Token(kind, value, start))
        at = token.end()
    if len(found) > MAX_TOKENS:
        raise InputError("expression.invalid", at=at, why="too_many_parts")
    return found


class _Parser:
    """Recursive descent: or < and < not < comparison < sum < product < sign < primary."""

    def __init__(self, text: str) -> None:
        self._tokens = _tokens(text)
        self._next = 0
        self._depth = 0

    def whole(self) -> Node:
        node = self._or()
        if self._next < len(self._tokens):
            raise self._refuse("left_over")
        return node

    def _refuse(self, why: str, **params: object) -> InputError:
        at = self._tokens[self._next].at if self._next < len(self._tokens) else -1
        return InputError("expression.invalid", at=at, why=why, **params)

    def _take(self, *values: str, kinds: tuple[str, ...] = ("op", "word")) -> str | None:
        if self._next < len(self._tokens):
            token = self._tokens[self._next]
            if token.kind in kinds and (not values or token.value in values):
                self._next += 1
                return token.value
        return None

    def _expect(self, value: str) -> None:
        if self._take(value) is None:
            raise self._refuse("expected", expected=value)

    def _or(self) -> Node:
        self._depth += 1
        if self._depth > MAX_DEPTH:
            raise self._refuse("too_deep")
        node = self._and()
        while self._take("or"):
            node = Binary("or", node, self._and())
        self._depth -= 1
        return node

    def _and(self) -> Node:
        node = self._not()
        while self._take("and"):
            node = Binary("and", node, self._not())
        return node

    def _not(self) -> Node:
        count = 0
        while self._take("not"):
            count += 1
        if count > MAX_DEPTH:
            raise self._refuse("too_deep")
        node = self._comparison()
        for _ in range(count):
            node = Unary("not", node)
        return node

    def _comparison(self) -> Node:
        left = self._sum()
        if op := self._take(*COMPARISONS):
            return Binary(op, left, self._sum())
        if self._take("in"):
            self._expect("(")
            return Among(left, self._arguments())
        return left

    def _sum(self) -> Node:
        node = self._product()
        while op := self._take("+", "-"):
            node = Binary(op, node, self._product())
        return node

    def _product(self) -> Node:
        node = self._sign()
        while op := self._take("*", "/"):
            node = Binary(op, node, self._sign())
        return node

    def _sign(self) -> Node:
        count = 0
        while self._take("-"):
            count += 1
        if count > MAX_DEPTH:
            raise self._refuse("too_deep")
        node = self._primary()
        for _ in range(count):
            node = Unary("-", node)
        return node

    def _primary(self) -> Node:
        if (number := self._take(kinds=("number",))) is not None:
            return Number(Fraction(number))
        if (words := self._take(kinds=("text",))) is not None:
            return Words(words[1:-1])
        if (word := self._take("true", "false")) is not None:
            return Truth(word == "true")
        if (name := self._take(kinds=("name",))) is not None:
            return self._call(name) if self._take("(") else Name(name)
        if self._take("("):
            node = self._or()
            self._expect(")")
            return node
        raise self._refuse("operand")

    def _call(self, function: str) -> Node:
        if function not in FUNCTIONS:
            raise self._refuse("no_function", function=function)
        arguments = self._arguments()
        fewest, most = FUNCTIONS[function]
        if not fewest <= len(arguments) <= most:
            raise self._refuse("arguments", function=function, fewest=fewest, most=most)
        if function in ("present", "optional", "count", "answered") and not isinstance(
            arguments[0], Name
        ):
            raise self._refuse("name_argument", function=function)
        return Call(function, arguments)

    def _arguments(self) -> tuple[Node, ...]:
        """Return the parts up to the closing bracket; the opening one is taken."""
        if self._take(")"):
            return ()
        items = [self._or()]
        while self._take(","):
            items.append(self._or())
        self._expect(")")
        return tuple(items)
