"""The observer's guide says the same in every language, in the words of that window."""

from __future__ import annotations

import json
import re
import xml.etree.ElementTree as ET
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

TRANSLATED = ("az", "ru")
_KEY = re.compile(r"`([^`]+)`")
_PICTURE = re.compile(r"!\[[^\]]+\]\(([^)]+)\)")
_LINK = re.compile(r"(?<!!)\[[^\]]+\]\(([^)]+)\)")
_NAME = re.compile(r"(?<!\*)\*([^*]+)\*(?!\*)")
_START = re.compile(r"(#+ |\d+\. |- |!\[)")


def guide(root_dir: Path, language: str) -> str:
    """Return the observer's guide in a language."""
    tag = "" if language == "en" else f".{language}"
    return (root_dir / "resources" / "guide" / f"observer{tag}.md").read_text("utf-8")


def skeleton(text: str) -> list[str]:
    """Return what each block of a guide is: heading, item, row with its cells, or words."""
    found: list[str] = []
    after_blank = True
    for line in text.splitlines():
        start = _START.match(line)
        if start:
            found.append(start[1].strip())
        elif line.startswith("|"):
            cells = [bool(cell.strip(" -")) for cell in line.strip("|").split("|")]
            found.append(f"row {cells}")
        elif line and after_blank:
            found.append("words")
        after_blank = not line
    return found


def parts(text: str) -> list[str]:
    """Return a guide cut at its second-level headings."""
    return re.split(r"^## ", text, flags=re.MULTILINE)


def names(text: str) -> list[str]:
    """Return what a text sets in italics, each on one line."""
    return [" ".join(name.split()) for name in _NAME.findall(text)]


@pytest.fixture(scope="module", params=TRANSLATED)
def language(request: pytest.FixtureRequest) -> str:
    """A language that the guide was translated to."""
    return str(request.param)


@pytest.fixture(scope="module")
def said(root_dir: Path, language: str) -> dict[str, set[str]]:
    """Each English text of the window and each event of the built-in pack: what it is called."""
    found: dict[str, set[str]] = {}
    tree = ET.parse(root_dir / "translations" / f"observer_{language}.ts")
    for message in tree.getroot().iter("message"):
        source = message.findtext("source", "")
        found.setdefault(source, set()).add(message.findtext("translation", ""))
    pack = root_dir / "resources" / "packs" / "builtin" / "pack.json"
    for label in _event_labels(json.loads(pack.read_text("utf-8"))):
        found.setdefault(label["en"], set()).add(label[language])
    return found


def _event_labels(value: Any) -> Iterator[dict[str, str]]:
    """Yield the labels of what has a key of its own."""
    if isinstance(value, dict):
        if "label" in value and "key" in value:
            yield value["label"]
        value = list(value.values())
    if isinstance(value, list):
        for inner in value:
            yield from _event_labels(inner)


def test_no_section_paragraph_item_or_row_is_left_out(root_dir: Path, language: str) -> None:
    assert skeleton(guide(root_dir, language)) == skeleton(guide(root_dir, "en"))


def test_each_section_names_the_same_keys(root_dir: Path, language: str) -> None:
    for english, part in zip(
        parts(guide(root_dir, "en")), parts(guide(root_dir, language)), strict=True
    ):
        assert Counter(_KEY.findall(part)) == Counter(_KEY.findall(english)), part[:40]


def test_the_same_pictures_are_shown_and_are_there(root_dir: Path, language: str) -> None:
    shown = _PICTURE.findall(guide(root_dir, language))
    assert shown == _PICTURE.findall(guide(root_dir, "en")) != []
    for picture in shown:
        assert (root_dir / "resources" / "guide" / picture).is_file()


def test_each_section_names_what_is_on_the_window_in_its_words(
    root_dir: Path, language: str, said: dict[str, set[str]]
) -> None:
    english, translated = (parts(guide(root_dir, tag)) for tag in ("en", language))
    assert sum(name in said for part in english for name in names(part)) > 20
    for before, after in zip(english, translated, strict=True):
        for name in names(before):
            if name in said:
                assert said[name] & set(names(after)), f"{name} is {said[name]}"


def test_nothing_is_named_that_the_window_does_not_say(
    root_dir: Path, language: str, said: dict[str, set[str]]
) -> None:
    english, translated = (parts(guide(root_dir, tag)) for tag in ("en", language))
    for before, after in zip(english, translated, strict=True):
        allowed = {text for name in names(before) for text in said.get(name, ())}
        assert set(names(after)) <= allowed


def test_every_name_of_the_english_guide_is_on_the_window(
    root_dir: Path, said: dict[str, set[str]]
) -> None:
    assert [name for name in names(guide(root_dir, "en")) if name not in said] == []


@pytest.mark.parametrize("tag", ["en", *TRANSLATED])
def test_each_guide_links_the_other_languages(root_dir: Path, tag: str) -> None:
    files = {
        other: f"observer{'' if other == 'en' else '.' + other}.md" for other in ("en", *TRANSLATED)
    }
    head = guide(root_dir, tag).split("\n## ")[0]
    assert _LINK.findall(head) == [file for other, file in files.items() if other != tag]
    assert files[tag] in (root_dir / "README.md").read_text("utf-8")
