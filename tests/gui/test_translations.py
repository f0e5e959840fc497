"""Every string of the window is said in every language, in every form that numbers take."""

from __future__ import annotations

import ast
import re
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication

from observer_app.gui.language import LANGUAGES, speak

FORMS = {"az": 2, "en": 2, "ru": 3}
_PLACE = re.compile(r"\{[a-z_]*\}|%L?n")
_BESIDE_A_NUMBER = re.compile(r"\{(count|n|many|entries|files|rows|stations|total)\} [a-z]")
_NO_NOUN = re.compile(
    r"\{(count|n|total)\} (counted|registered|selected|accepted|known|set aside|rejected|of |on )"
    r"|first \{n\} sheets|\{n\} PDF"
    r"|of \{(total|files)\} (codes|chosen)|of \{count\} on"
)


def messages(root_dir: Path, language: str) -> Iterator[tuple[str, ET.Element]]:
    """Yield (context, message) of a language's file."""
    tree = ET.parse(root_dir / "translations" / f"observer_{language}.ts")
    for context in tree.getroot().iter("context"):
        for message in context.iter("message"):
            yield context.findtext("name", ""), message


def said_in_source(root_dir: Path) -> Iterator[tuple[str, str]]:
    """Yield (context, text) of what the source hands to Qt for translation."""
    places = [*(root_dir / "observer_app" / "gui").rglob("*.py")]
    places += (root_dir / "observer_app" / "services" / "wording").glob("*.py")
    for path in [*places, root_dir / "observer_app" / "services" / "messages.py"]:
        tree = ast.parse(path.read_text("utf-8"))
        yield from _said(tree, "")


def _said(node: ast.AST, owner: str) -> Iterator[tuple[str, str]]:
    if isinstance(node, ast.ClassDef):
        owner = node.name
    if isinstance(node, ast.Call):
        called = getattr(node.func, "attr", getattr(node.func, "id", ""))
        texts = [item.value for item in node.args if isinstance(item, ast.Constant)]
        if called == "tr" and texts:
            yield owner, str(texts[0])
        elif called == "translate" and len(texts) > 1:
            yield str(texts[0]), str(texts[1])
    for inner in ast.iter_child_nodes(node):
        yield from _said(inner, owner)


@pytest.mark.parametrize("language", ["az", "ru"])
def test_every_string_of_the_source_is_gathered(root_dir: Path, language: str) -> None:
    """Qt's lupdate passes over a string inside an f-string, and says nothing."""
    known = {(c, m.findtext("source", "")) for c, m in messages(root_dir, language)}
    said = set(said_in_source(root_dir))
    assert len(said) > 500
    assert said - known == set()


@pytest.mark.parametrize("language", ["az", "ru", "en"])
def test_every_string_is_translated_in_every_plural_form(root_dir: Path, language: str) -> None:
    wrong = []
    for context, message in messages(root_dir, language):
        source, translation = message.findtext("source", ""), message.find("translation")
        assert translation is not None
        forms = [translation.text]
        if message.get("numerus") == "yes":
            forms = [form.text for form in translation]
            if len(forms) != FORMS[language]:
                wrong.append((context, source))
        if translation.get("type") == "unfinished" or not all(forms):
            wrong.append((context, source))
    assert wrong == []


@pytest.mark.parametrize("language", ["az", "ru", "en"])
def test_a_translation_fills_in_what_its_source_fills_in(root_dir: Path, language: str) -> None:
    wrong = []
    for context, message in messages(root_dir, language):
        source, translation = message.findtext("source", ""), message.find("translation")
        assert translation is not None
        for form in translation if message.get("numerus") == "yes" else (translation,):
            if not form.text:
                continue
            here, there = (set(_PLACE.findall(text or "")) for text in (source, form.text))
            # English says "1 entry" of one journal where others count.
            if there - here or (language != "en" and here - there):
                wrong.append((context, source))
    assert wrong == []


@pytest.mark.parametrize(
    ("language", "texts"),
    [
        ("en", ["1 entry", "2 entries", "5 entries", "1,204 entries"]),
        ("az", ["1 qeyd", "2 qeyd", "5 qeyd", "1.204 qeyd"]),
        ("ru", ["1 запись", "2 записи", "5 записей", "1\u00a0204 записи"]),
    ],
)
def test_a_number_and_its_noun_agree(qapp: object, language: str, texts: list[str]) -> None:
    speak(language)
    said = [
        QCoreApplication.translate("JournalPage", "%Ln entries", "", n) for n in (1, 2, 5, 1204)
    ]
    assert said == texts


def test_a_number_beside_a_noun_has_plural_forms(root_dir: Path) -> None:
    found = [
        source
        for _, message in messages(root_dir, "az")
        if message.get("numerus") != "yes"
        and _BESIDE_A_NUMBER.search(source := message.findtext("source", ""))
        and not _NO_NOUN.search(source)
    ]
    assert found == []


def test_the_files_are_there_for_every_language(root_dir: Path) -> None:
    for tag, _ in LANGUAGES:
        assert (root_dir / "translations" / f"observer_{tag}.ts").is_file()
