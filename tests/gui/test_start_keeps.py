"""The start window when its words or their size change: what was entered stays, and its place."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from observer_app.core.fingerprint import spoken
from observer_app.gui.app import Program
from observer_app.gui.language import speak
from observer_app.gui.look import TEXT_SIZES, text_percent
from observer_app.gui.start.create import CreatePage
from observer_app.gui.start.window import StartWindow
from observer_app.gui.widgets.basic import Choice
from observer_app.services.clock import ScriptedClock
from observer_app.services.packs import read_pack_file
from tests.gui.conftest import Templates
from tests.gui.programs import running

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def program(qtbot: QtBot, tmp_path: Path, clock: ScriptedClock) -> Iterator[Program]:
    with running(tmp_path / "notebook", clock=clock, inline=True) as made:
        yield made


def shown(program: Program, qtbot: QtBot) -> StartWindow:
    """Return the start window of now, once it is laid out and does all that it does."""
    window = program.start
    assert window is not None
    qtbot.waitUntil(window.acceptDrops)
    qtbot.waitExposed(window)
    return window


def press(window: StartWindow, at: QPoint) -> None:
    """Press the mouse at a place of the window, whatever is there."""
    under = window.childAt(at)
    assert under is not None
    QTest.mouseClick(under, LEFT, pos=under.mapFrom(window, at))


def middle(control: QWidget, window: StartWindow) -> QPoint:
    return control.mapTo(window, control.rect().center())


def language(window: StartWindow, value: str) -> QAbstractButton:
    return next(
        choice.option(value) for choice in window.findChildren(Choice) if "ru" in choice._buttons
    )


CHANGES: tuple[Callable[[StartWindow], QWidget], ...] = (
    lambda window: language(window, "ru"),
    lambda window: window.larger,
)


@pytest.mark.parametrize("change", CHANGES, ids=("language", "size"))
def test_what_was_entered_for_a_new_notebook_stays(
    program: Program,
    templates: Templates,
    tmp_path: Path,
    qtbot: QtBot,
    change: Callable[[StartWindow], QWidget],
) -> None:
    program.show_start()
    first = shown(program, qtbot)
    QTest.mouseClick(first.new.role.option("coordinator"), LEFT)
    QTest.keyClicks(first.new.alias, "coord-2")
    first.new.folder = tmp_path / "elsewhere"
    first.new.set_pack(templates.pack)
    QTest.mouseClick(first.new.draw, LEFT)
    words = first.new.passphrase.text()
    QTest.keyClicks(first.new.again, words)
    press(first, middle(change(first), first))
    assert program.start is not first
    page = shown(program, qtbot).new
    assert (page.role.value, page.alias.text()) == ("coordinator", "coord-2")
    assert (page.passphrase.text(), page.again.text()) == (words, words)
    assert page.drawn.isVisible()
    assert page.drawn.text() == words
    assert (page.folder, page.pack) == (tmp_path / "elsewhere", templates.pack)
    assert page.where.text() == str(tmp_path / "elsewhere")
    assert spoken(read_pack_file(templates.pack).fingerprint) in page.messages.text
    assert page.signer.fingerprint.value == read_pack_file(templates.pack).fingerprint
    assert page.signer.isVisible()
    assert "Built-in" not in page.pack_words.text()
    assert page.pack_words.text()
    qtbot.waitUntil(page.make.isEnabled)


@pytest.mark.parametrize("change", CHANGES, ids=("language", "size"))
def test_the_page_of_a_locked_notebook_stays_with_what_was_said(
    program: Program,
    templates: Templates,
    tmp_path: Path,
    qtbot: QtBot,
    change: Callable[[StartWindow], QWidget],
) -> None:
    program.show_start()
    first = shown(program, qtbot)
    first.show_unlock()
    shutil.copytree(templates.observer, tmp_path / "other")
    first.unlock.set_folder(tmp_path / "other")
    QTest.keyClicks(first.unlock.passphrase, "not this one")
    QTest.mouseClick(first.unlock.open, LEFT)
    said = first.unlock.messages.text
    assert "does not open" in said
    press(first, middle(change(first), first))
    second = shown(program, qtbot)
    assert not second.is_creating
    assert second.unlock.folder == tmp_path / "other"
    assert second.unlock.passphrase.text() == "not this one"
    assert second.unlock.messages.text
    assert (second.unlock.messages.text == said) == (program.language == "en")


def test_the_keyboard_stays_where_it_was(program: Program, qtbot: QtBot) -> None:
    program.show_start()
    first = shown(program, qtbot)
    first.activateWindow()
    first.new.passphrase.setFocus()
    qtbot.waitUntil(first.new.passphrase.hasFocus)
    QTest.keyClick(first.new.passphrase, Qt.Key.Key_Plus, Qt.KeyboardModifier.ControlModifier)
    second = shown(program, qtbot)
    assert second is not first
    qtbot.waitUntil(second.new.passphrase.hasFocus)


@pytest.mark.parametrize("is_creating", [True, False])
def test_pressed_again_and_again_at_one_spot_the_text_goes_on_growing(
    program: Program, templates: Templates, qtbot: QtBot, is_creating: bool
) -> None:
    if not is_creating:
        shutil.copytree(templates.observer, program.notebook)
    program.show_start()
    first = shown(program, qtbot)
    assert first.is_creating is is_creating
    larger, smaller = middle(first.larger, first), middle(first.smaller, first)
    for percent in TEXT_SIZES[1:]:
        press(shown(program, qtbot), larger)
        assert text_percent() == percent
    for percent in reversed(TEXT_SIZES[:-1]):
        press(shown(program, qtbot), smaller)
        assert text_percent() == percent
    assert program.language == "en"


def test_what_comes_into_a_page_moves_nothing_in_it(
    program: Program, templates: Templates, qtbot: QtBot
) -> None:
    program.show_start()
    window = shown(program, qtbot)
    page = window.new

    every = [*page.findChildren(QPushButton), *page.findChildren(QLineEdit)]
    controls = [made for made in every if made.isVisible()]

    def places() -> list[QRect]:
        QApplication.processEvents()
        return [QRect(made.mapTo(window, QPoint()), made.size()) for made in controls]

    before = places()
    page.set_pack(templates.pack)
    assert places() == before
    QTest.mouseClick(page.draw, LEFT)
    qtbot.waitUntil(lambda: page.meter.is_enough)
    assert page.drawn.isVisible()
    assert places() == before


def test_a_wrong_passphrase_is_said_below_which_notebook_it_is(
    program: Program, templates: Templates, tmp_path: Path, qtbot: QtBot
) -> None:
    program.show_start()
    window = shown(program, qtbot)
    window.show_unlock()
    shutil.copytree(templates.observer, tmp_path / "other")
    window.unlock.set_folder(tmp_path / "other")
    window.unlock.passphrase.setText("not this one")
    QTest.mouseClick(window.unlock.open, LEFT)
    bubble = window.unlock.messages._floating
    assert bubble is not None
    lies = QRect(bubble.mapTo(window, QPoint()), bubble.size())
    page = QRect(window.unlock.mapTo(window, QPoint()), window.unlock.size())
    assert not lies.intersects(page)
    assert window.rect().contains(lies)


def test_drawn_words_are_shown_for_as_long_as_they_are_the_passphrase(
    program: Program, qtbot: QtBot
) -> None:
    program.show_start()
    page = shown(program, qtbot).new
    QTest.mouseClick(page.draw, LEFT)
    assert page.drawn.isVisible()
    QTest.keyClicks(page.passphrase, "x")
    assert not page.drawn.isVisible()


def test_enter_presses_the_button_in_use(program: Program, qtbot: QtBot) -> None:
    program.show_start()
    window = shown(program, qtbot)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    (back,) = [b for b in window.findChildren(QPushButton) if b.text() == "Open an existing one…"]
    back.setFocus()
    QTest.keyClick(back, Qt.Key.Key_Return)
    assert window.unlock.isVisible()


def filled_in(program: Program, qtbot: QtBot) -> tuple[CreatePage, list[object]]:
    """Return the first page with all that it needs typed, and what it asks for, which waits."""
    program.show_start()
    window = shown(program, qtbot)
    page, asked = window.new, list[object]()
    window.create_asked.disconnect()
    page.asked.connect(asked.append)
    QTest.keyClicks(page.alias, "obs-17")
    QTest.mouseClick(page.draw, LEFT)
    QTest.keyClicks(page.again, page.passphrase.text())
    return page, asked


def test_enter_while_the_passphrase_is_judged_creates_as_soon_as_it_is(
    program: Program, qtbot: QtBot
) -> None:
    page, asked = filled_in(program, qtbot)
    assert page.meter.is_counting
    QTest.keyClick(page.again, Qt.Key.Key_Return)
    assert asked == []
    qtbot.waitUntil(lambda: len(asked) == 1)
    assert not page.make.isEnabled()


def test_enter_that_was_meant_for_other_words_creates_nothing(
    program: Program, qtbot: QtBot
) -> None:
    page, asked = filled_in(program, qtbot)
    QTest.keyClick(page.again, Qt.Key.Key_Return)
    QTest.keyClick(page.again, Qt.Key.Key_Backspace)
    qtbot.waitUntil(lambda: page.meter.is_enough)
    assert asked == []


@pytest.mark.parametrize("spoken_in", ["en", "az", "ru"])
def test_what_is_missing_for_a_new_notebook_is_said_and_moves_nothing(
    program: Program, qtbot: QtBot, spoken_in: str
) -> None:
    program.language = spoken_in
    speak(spoken_in)
    program.show_start()
    window = shown(program, qtbot)
    page = window.new
    window.resize(1100, 700)
    assert (page.make.text() == "Create the notebook") == (spoken_in == "en")

    def places() -> list[QPoint]:
        QApplication.processEvents()
        return [made.mapTo(window, QPoint()) for made in page.findChildren(QPushButton)]

    said = []
    before = places()

    def press() -> None:
        QTest.keyClick(page.again, Qt.Key.Key_Return)
        said.append(page.missing.text())
        assert places() == before
        lines = page.missing.heightForWidth(page.missing.width())
        assert page.missing.height() >= lines

    QTest.keyClicks(page.passphrase, "password123")
    QTest.keyClicks(page.again, "passw")
    assert page.missing.text() == ""
    press()
    QTest.keyClicks(page.again, "X")
    said.append(page.missing.text())
    assert page.again.property("wrong")
    page.again.setText("password123")
    assert page.missing.text() == ""
    press()
    QTest.keyClicks(page.alias, "obs-17")
    qtbot.waitUntil(lambda: not page.meter.is_counting)
    press()
    differs, again, alias, weak = said
    assert differs == again
    assert len({differs, alias, weak, ""}) == 4
    QTest.keyClicks(page.passphrase, "x")
    assert page.missing.text() != weak


def test_the_role_is_one_stop_chosen_by_arrows_and_a_wrong_alias_is_said_beside_it(
    program: Program, qtbot: QtBot
) -> None:
    page, asked = filled_in(program, qtbot)
    window = page.window()
    page.alias.setFocus()
    QTest.keyClick(page.alias, Qt.Key.Key_Backtab)
    assert window.focusWidget() is page.role.option("observer")
    QTest.keyClick(window.focusWidget(), Qt.Key.Key_Backtab)
    assert not page.isAncestorOf(window.focusWidget())
    QTest.keyClick(window.focusWidget(), Qt.Key.Key_Tab)
    assert window.focusWidget() is page.role.option("observer")
    QTest.keyClick(window.focusWidget(), Qt.Key.Key_Right)
    assert (page.role.value, window.focusWidget()) == (
        "coordinator",
        page.role.option("coordinator"),
    )
    QTest.keyClick(window.focusWidget(), Qt.Key.Key_Tab)
    assert page.alias.hasFocus()
    usual = page.alias_words.text()
    page.alias.setText("Səkinə 17")
    QTest.keyClick(page.alias, Qt.Key.Key_Return)
    assert page.alias.hasFocus()
    assert page.alias_words.text() != usual
    page.passphrase.setFocus()
    qtbot.waitUntil(page.make.isEnabled)
    page.make.click()
    assert page.alias.hasFocus()
    assert asked == []
    page.alias.setText("obs-17")
    assert page.alias_words.text() == usual
    QTest.keyClick(page.alias, Qt.Key.Key_Return)
    assert page.passphrase.hasFocus()
