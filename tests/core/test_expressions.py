from __future__ import annotations

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from observer_app.core.errors import InputError
from observer_app.core.evaluation import Value, evaluate
from observer_app.core.expressions import FUNCTIONS, parse, required, variables


def value(text: str, **names: Value) -> Value:
    return evaluate(parse(text), names)


@pytest.mark.parametrize(
    ("text", "result"),
    [
        ("1 + 2 * 3", 7),
        ("(1 + 2) * 3", 9),
        ("10 - 4 - 3", 3),
        ("2 / 3 * 3 == 2", True),
        ("0.03 == 3 / 100", True),
        ("-2 + 1", -1),
        ("not 1 == 2", True),
        ("1 < 2 and 2 < 3 or false", True),
        ("ceil(2 / 3 * 6)", 4),
        ("floor(-1 / 2)", -1),
        ("abs(3 - 5)", 2),
        ("max(1, 5, 3)", 5),
        ("min(4, 2)", 2),
        ("sum(1, 2)", 3),
        ('"no" == "no"', True),
        ('"a" in ("b", "a")', True),
        ('minutes("08:30")', 510),
        ('elapsed("23:50", "00:10")', 20),
    ],
)
def test_known_figures_give_what_arithmetic_gives(text: str, result: Value) -> None:
    assert value(text) == result


@pytest.mark.parametrize(
    "text",
    ["x == 1", "x + 1", "1 / 0", "1 < x", "not x", "x and true", "x or false", "max(x, 1)"],
)
def test_what_is_not_known_stays_unknown(text: str) -> None:
    assert value(text, x=None) is None
    assert value(text) is None


def test_an_unknown_part_that_can_not_matter_does_not() -> None:
    assert value("x == 1 and false") is False
    assert value("x == 1 or true") is True


def test_not_observed_is_not_no() -> None:
    assert value('q == "no"', q="not-observed") is False
    assert value('q != "no"', q="not-observed") is True
    assert value("q > 3", q="not-observed") is None
    assert value("answered(q)", q="not-observed") is False


def test_optional_is_zero_only_where_there_is_no_such_figure() -> None:
    assert value("optional(x)") == 0
    assert value("optional(x)", x=None) is None
    assert value("optional(x)", x=4) == 4


def test_sums_of_votes_need_every_vote() -> None:
    assert value("sum(votes)", votes=(1, 2, 3)) == 6
    assert value("sum(votes)", votes=(1, None)) is None
    assert value("count(votes)", votes=(1, None)) == 2


def test_texts_and_figures_do_not_mix() -> None:
    assert value('1 == "1"') is False
    assert value('"a" < "b"') is None
    assert value('"a" + 1') is None
    assert value("true + 1") is None


def test_the_names_that_are_asked_for_are_known() -> None:
    node = parse("a + optional(b) > max(c, 1) and present(d)")
    assert variables(node) == {"a", "b", "c", "d"}
    assert required(node) == {"a", "c"}


@pytest.mark.parametrize(
    "text",
    [
        "",
        "1 +",
        "(1",
        "1)",
        "a.b",
        "a[0]",
        "lambda: 1",
        "__import__('os')",
        "open('x')",
        "1 if 2 else 3",
        "a = 1",
        "2 ** 9",
        "1 == 2 == 3",
        "'open",
        "max()",
        "abs(1, 2)",
        "present(1)",
        "1" * 20,
        "(" * 40 + "1" + ")" * 40,
        "not " * 40 + "true",
        "-" * 40 + "1",
        "1+" * 400 + "1",
        "é",
    ],
)
def test_anything_else_is_refused_with_its_place(text: str) -> None:
    with pytest.raises(InputError) as caught:
        parse(text)
    assert caught.value.code == "expression.invalid"
    assert "at" in caught.value.params


@given(st.text(max_size=200))
def test_no_text_makes_the_parser_fail_in_another_way(text: str) -> None:
    try:
        node = parse(text)
    except InputError:
        return
    evaluate(node, {})


_PIECES = st.sampled_from(
    [*FUNCTIONS, *"+-*/()<>,", "==", "!=", "<=", "and", "or", "not", "in", "a", "b", "'x'", "7"]
)


@given(st.lists(_PIECES, max_size=40), st.dictionaries(st.sampled_from("ab"), st.integers()))
def test_no_combination_of_pieces_breaks_parser_or_evaluation(
    pieces: list[str], names: dict[str, int]
) -> None:
    try:
        node = parse(" ".join(pieces))
    except InputError:
        return
    evaluate(node, names)


_FIGURES = st.integers(min_value=0, max_value=10**8)


@given(_FIGURES, _FIGURES, _FIGURES)
def test_arithmetic_is_exact(a: int, b: int, c: int) -> None:
    assert value("a * b - c", a=a, b=b, c=c) == a * b - c
    if c:
        assert value("a / c + b / c", a=a, b=b, c=c) == Fraction(a + b, c)
    assert value("a + b >= c", a=a, b=b, c=c) is (a + b >= c)


@given(st.sampled_from([True, False, None]), st.sampled_from([True, False, None]))
def test_logic_obeys_de_morgan_with_unknowns(p: bool | None, q: bool | None) -> None:
    assert value("not (p and q)", p=p, q=q) is value("not p or not q", p=p, q=q)
    assert value("p and q", p=p, q=q) is value("q and p", p=p, q=q)
