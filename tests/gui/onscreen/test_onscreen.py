"""A real window with a real focus, as a person has it: started by tests/gui/test_xserver.py."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from observer_app.gui.app import Program
from observer_app.gui.guard.clipboard import forget_clipboard
from observer_app.gui.guard.keys import InputWatch
from observer_app.gui.keys import KeySheet
from observer_app.gui.widgets.qrview import QrView
from observer_app.services import qr
from observer_app.services.clock import ScriptedClock
from observer_app.services.days import counted_today
from tests.gui.conftest import PASSPHRASE, Templates, Used
from tests.gui.programs import running

pytestmark = [
    pytest.mark.xserver,
    pytest.mark.skipif(os.environ.get("QT_QPA_PLATFORM") != "xcb", reason="needs an X server"),
]


@pytest.fixture
def program(
    qtbot: QtBot, tmp_path: Path, templates: Templates, clock: ScriptedClock
) -> Iterator[Program]:
    """The whole program on a copy of a notebook, with its own threads."""
    place = tmp_path / "notebook"
    shutil.copytree(templates.observer, place)
    with running(place, clock=clock, inline=False) as made:
        yield made


def active(bot: QtBot, window: QWidget) -> None:
    window.activateWindow()
    bot.waitUntil(window.isActiveWindow, timeout=5000)


def type_text(window: QWidget, text: str) -> None:
    for letter in text:
        QTest.keyClick(window.windowHandle(), Qt.Key(ord(letter.upper())))


def test_one_unlocks_by_typing_at_once_and_counts_with_the_space_bar(
    program: Program, qtbot: QtBot
) -> None:
    program.show_start()
    assert program.start is not None
    active(qtbot, program.start)
    qtbot.waitUntil(program.start.unlock.passphrase.hasFocus)
    type_text(program.start, PASSPHRASE)
    QTest.keyClick(program.start.windowHandle(), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: program.main is not None, timeout=20_000)
    window = program.main
    assert window is not None
    active(qtbot, window)
    from observer_app.services.commands import ChooseStation

    station = window.desk.pack.stations[0]
    program.dispatcher.execute(ChooseStation(station.constituency, station.number))
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    assert window.page_id == "tally"
    page = window.page("tally")
    qtbot.waitUntil(lambda: "total" in vars(page))
    for _ in range(10):
        QTest.keyClick(window.windowHandle(), Qt.Key.Key_Space)
    counted: list[int] = []

    def read() -> bool:
        program.dispatcher.run(counted_today, counted.append)
        return bool(counted) and counted[-1] == 10

    qtbot.waitUntil(read, timeout=10_000)


def test_the_window_on_the_screen_is_the_one_that_was_drawn(use: Callable[..., Used]) -> None:
    used = use()
    active(used.bot, used.window)
    screen = QGuiApplication.primaryScreen()
    used.window.move(0, 0)
    used.bot.waitUntil(lambda: used.window.geometry().topLeft().manhattanLength() < 60)
    used.bot.wait(50)
    seen = screen.grabWindow(0).toImage()
    assert (seen.width(), seen.height()) == (1366, 768)
    colours = {seen.pixelColor(x, 700).name() for x in range(20, 1300, 40)}
    theme = used.window.desk.theme
    assert {theme.nav, theme.ground} <= colours


def test_the_tab_key_goes_round_every_control_of_a_page(use: Callable[..., Used]) -> None:
    used = use()
    active(used.bot, used.window)
    used.go("settings")
    seen: list[QWidget] = []
    for _ in range(120):
        QTest.keyClick(used.window.windowHandle(), Qt.Key.Key_Tab)
        focus = QApplication.focusWidget()
        assert focus is not None
        if focus in seen:
            break
        seen.append(focus)
    names = [widget.accessibleName() for widget in seen if isinstance(widget, QLineEdit)]
    assert {"Present passphrase", "New passphrase", "New passphrase once more"} <= set(names)
    assert used.window.lock_button in seen


def test_the_panic_key_is_heard_while_the_sheet_of_keys_is_open(use: Callable[..., Used]) -> None:
    used = use()
    active(used.bot, used.window)
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    told: list[str] = []
    watch = InputWatch(app, keys={"F12": lambda: told.append("panic")}, notice=lambda _: None)

    def press() -> None:
        sheet = QApplication.activeModalWidget()
        assert isinstance(sheet, KeySheet)
        QTest.keyClick(sheet.windowHandle(), Qt.Key.Key_F12)
        sheet.reject()

    QTimer.singleShot(300, press)
    used.window.show_keys()
    shiboken6.delete(watch)
    assert told == ["panic"]


def test_what_we_copied_goes_when_it_locks(use: Callable[..., Used]) -> None:
    used = use()
    active(used.bot, used.window)
    clipboard = QGuiApplication.clipboard()
    clipboard.setText(PASSPHRASE)
    used.bot.waitUntil(clipboard.ownsClipboard)
    forget_clipboard()
    assert clipboard.text() == ""


def test_a_code_stands_over_the_whole_screen(use: Callable[..., Used]) -> None:
    used = use()
    active(used.bot, used.window)
    view = QrView(qr.draw_codes("summary"), title="Summary", note="", parent=used.window)
    sizes: list[tuple[int, int]] = []

    def look() -> None:
        sizes.append((view.width(), view.height()))
        view.accept()

    QTimer.singleShot(500, look)
    view.show_large()
    assert sizes == [(1366, 768)]
