"""Fingerprints are read letter by letter: wherever one is shown, l and I do not look alike."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QTextDocument
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from observer_app.core.fingerprint import spoken
from observer_app.gui.coordinator.inbox import InboxPage
from observer_app.gui.coordinator.rows import RowsTable
from observer_app.gui.messages import MessageBar, Tone
from observer_app.gui.widgets.cutting import height_of
from observer_app.gui.widgets.prints import PrintLabel, fixed, is_print, marked
from observer_app.services import packs
from tests.gui.conftest import Templates, Used
from tests.gui.coordinator.conftest import Evening

RAW = "SHA256:lIlIlIlIlIlIlIlIlIlIlIlIlIlIlIlIlIlIlIlIlIl"
AGE = "age1" + "q" * 58
SHOWN = re.compile(r"(?:[A-Za-z0-9+/]{4}\s+){10}[A-Za-z0-9+/]{3}|SHA256:|age1")


def test_only_what_is_a_fingerprint_is_marked() -> None:
    for text in (RAW, spoken(RAW), AGE):
        assert marked(text) == fixed(text)
        assert marked(f"a <b> {text}.") == f"a &lt;b&gt; {fixed(text)}."
    for text in ("", "four five nine", "a <b>", RAW[:-1], RAW + "x", "the word that they said"):
        assert marked(text) == text
    assert is_print(RAW)
    assert not is_print("turac")


def test_a_label_says_what_it_was_given_and_is_as_high_as_it_draws(full: Used) -> None:
    words = f"Compare this: {spoken(RAW)}. " * 3
    made = PrintLabel(words)
    full.bot.addWidget(made)
    assert made.text() == words
    plain, rich = QTextDocument(), height_of(words, width=400, font=made.font())
    plain.setDefaultFont(made.font())
    plain.setDocumentMargin(0)
    plain.setPlainText(words)
    plain.setTextWidth(400)
    # Letters of one width take more room.
    assert rich > plain.size().height()


def test_a_message_shows_one_in_letters_of_one_width(full: Used, templates: Templates) -> None:
    page = full.go("setup")
    print_ = spoken(packs.read_pack_file(templates.pack).fingerprint)
    bar = MessageBar(page, over=page)
    bar.say(f"Signed by {print_}", Tone.WARN)
    assert bar.text == f"Signed by {print_}"
    (shown,) = [made for made in page.findChildren(QLabel) if print_ in made.text()]
    assert fixed(print_) in QLabel.text(shown)


@pytest.mark.parametrize("where", ["inbox", "setup-enrol", "setup-authority", "sheets"])
def test_no_page_shows_one_in_letters_that_look_alike(
    full: Used, evening: Evening, where: str
) -> None:
    name, _, part = where.partition("-")
    full.window.go(name, part or None)
    page = full.window.page(name)
    if isinstance(page, InboxPage):
        for summary in (evening.summary, evening.second):
            page.take([Path(summary)])
        page.take([evening.bundles])
        assert page.last
        for line in page.last:
            page.table.choose(line.key)
            look_alike_nowhere(page)
    QApplication.processEvents()
    seen = look_alike_nowhere(page)
    assert seen or where == "sheets"


def look_alike_nowhere(page: QWidget) -> int:
    seen = 0
    for made in page.findChildren(QLabel):
        if made.isVisible() and SHOWN.search(made.text()):
            seen += 1
            in_fixed = "monospace" in QLabel.text(made) or made.property("role") in (
                "print",
                "mono",
            )
            assert in_fixed, made.text()
    for table in page.findChildren(RowsTable):
        model = table.model()
        for row in range(model.rowCount() if table.isVisible() else 0):
            for column in range(model.columnCount()):
                index = model.index(row, column)
                text = str(index.data())
                if SHOWN.search(text) or (len(text) == 14 and text[4:5] == " " and text[-1] == "…"):
                    seen += 1
                    font = index.data(Qt.ItemDataRole.FontRole)
                    assert isinstance(font, QFont), text
                    assert font.styleHint() == QFont.StyleHint.Monospace
    return seen
