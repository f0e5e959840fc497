"""Letters are changed and compared in the manner of a language, İ and I first of all."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from observer_app.core.text import folded, lowered, raised


@pytest.mark.parametrize(
    ("language", "text", "small"),
    [
        ("az", "İmtina edilib", "imtina edilib"),
        ("az", "IŞIQ", "ışıq"),
        ("en", "Refused IN", "refused in"),
        ("ru", "Отказано", "отказано"),
        ("en", "İmtina", "imtina"),
    ],
)
def test_small_letters_are_those_of_the_language(language: str, text: str, small: str) -> None:
    assert lowered(text, language=language) == small


def test_capital_letters_are_those_of_the_language() -> None:
    assert raised("imtina ışıq", language="az") == "İMTİNA IŞIQ"
    assert raised("in", language="en") == "IN"


@pytest.mark.parametrize("typed", ["İSMAYILLI", "ISMAYILLI", "ismayıllı", "ismayilli", "İsmayıllı"])
def test_a_search_finds_dotted_and_dotless_letters_alike(typed: str) -> None:
    assert folded(typed) == "ismayilli"


@pytest.mark.parametrize(
    ("written", "typed"),
    [("Şəki, Göyçay", "seki, goycay"), ("Ёлка, район", "елка, раион"), ("e\u0301", "e")],
)
def test_a_search_needs_no_marks(written: str, typed: str) -> None:
    assert folded(written) == typed


_CHANGES = re.compile(r"\.(lower|upper|casefold|capitalize|title|swapcase)\(\)")
_OF_MACHINES = re.compile(
    r"suffix|code|NEUTRAL_TITLE|event\.text\(\)|kind\.lower|spec\.title|ref\.|item\.id|parts\)|_AS_IT_IS"
)
"""Endings and kinds of files, codes, keys, names of systems: a to z, no text for people."""


def test_text_for_people_changes_its_letters_in_one_place(root_dir: Path) -> None:
    found = [
        f"{path.name}: {line.strip()}"
        for room in ("gui", "services")
        for path in sorted((root_dir / "observer_app" / room).rglob("*.py"))
        for line in path.read_text("utf-8").splitlines()
        if _CHANGES.search(line) and not _OF_MACHINES.search(line)
    ]
    assert found == []
