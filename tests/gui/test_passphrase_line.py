"""What the dots of a passphrase hide is said beside it; words are drawn in a chosen language."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from observer_app.gui.dispatcher import InlineExecutor
from observer_app.gui.language import speak
from observer_app.gui.start.create import CreatePage
from observer_app.gui.start.typinghint import TypingHint
from observer_app.gui.start.unlock import UnlockPage
from observer_app.services.passphrases import word_list


def type_letter(line: QWidget, letter: str, *, shift: bool = False) -> None:
    held = Qt.KeyboardModifier.ShiftModifier if shift else Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(line, QKeyEvent(QEvent.Type.KeyPress, 0, held, letter))


def hint_of(page: QWidget) -> TypingHint:
    found = page.findChild(TypingHint)
    assert found is not None
    return found


@pytest.fixture
def unlock(qtbot: QtBot, tmp_path: Path) -> UnlockPage:
    speak("en")
    page = UnlockPage(tmp_path)
    qtbot.addWidget(page)
    page.show()
    page.finish()
    return page


def test_caps_lock_is_said_while_it_is_on(unlock: UnlockPage) -> None:
    line, hint = unlock.passphrase, hint_of(unlock)
    type_letter(line, "a")
    assert not hint.isVisible()
    type_letter(line, "A")
    assert hint.isVisible()
    assert hint.text() == "Caps Lock is on."
    type_letter(line, "A", shift=True)
    assert not hint.isVisible()
    type_letter(line, "a", shift=True)
    assert hint.text() == "Caps Lock is on."


def test_another_alphabet_is_said_without_showing_a_letter(unlock: UnlockPage) -> None:
    line, hint = unlock.passphrase, hint_of(unlock)
    type_letter(line, "п")
    assert "alphabet" in hint.text()
    assert "п" not in hint.text().replace("alphabet", "")
    type_letter(line, "ə")
    assert not hint.isVisible()
    QTest.keyClicks(line, "7 ")
    assert not hint.isVisible()


@pytest.mark.parametrize(("language", "drawn"), [("az", "az"), ("ru", "az"), ("en", "en")])
def test_words_are_drawn_in_a_language_that_one_sees_and_may_change(
    qtbot: QtBot, tmp_path: Path, language: str, drawn: str
) -> None:
    speak(language)
    page = CreatePage(tmp_path / "notebook", pool=InlineExecutor())
    qtbot.addWidget(page)
    for chosen in (drawn, "en" if drawn == "az" else "az"):
        if page.words_in.value != chosen:
            page.words_in.option(chosen).click()
        with qtbot.waitSignal(page.meter.judged):
            page.draw.click()
        assert set(page.passphrase.text().split()) <= set(word_list(chosen))
        assert page.drawn.text() == page.passphrase.text()


def test_the_meter_knows_the_alias(qtbot: QtBot, tmp_path: Path) -> None:
    speak("en")
    page = CreatePage(tmp_path / "notebook", pool=InlineExecutor())
    qtbot.addWidget(page)
    with qtbot.waitSignal(page.meter.judged):
        page.passphrase.setText("zarnishkov-117zarnishkov-117")
    assert page.meter.is_enough
    with qtbot.waitSignal(page.meter.judged):
        page.alias.setText("zarnishkov-117")
    assert not page.meter.is_enough
