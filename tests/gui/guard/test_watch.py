"""Keys, clipboard and traces: what guards a window apart from the system's word."""

from __future__ import annotations

import os
import subprocess
import sys
import textwrap
from collections.abc import Iterator
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from observer_app.gui.guard.keys import InputWatch
from observer_app.gui.locking import AS_USUAL, PANIC_KEYS, Guard, read_guard
from tests.conftest import ROOT


@pytest.fixture
def pressed(qtbot: QtBot) -> Iterator[list[str]]:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    told: list[str] = []
    watch = InputWatch(
        app,
        keys={"F12": lambda: told.append("panic"), "Ctrl+L": lambda: told.append("lock")},
        notice=lambda _: None,
    )
    yield told
    shiboken6.delete(watch)


def shown(qtbot: QtBot, window: QWidget) -> QWidget:
    field = QLineEdit()
    QVBoxLayout(window).addWidget(field)
    qtbot.addWidget(window)
    window.show()
    qtbot.waitActive(window)
    window.activateWindow()
    return field


def test_the_panic_key_works_while_a_modal_dialog_is_open(qtbot: QtBot, pressed: list[str]) -> None:
    shown(qtbot, QWidget())
    dialog = QDialog()
    QVBoxLayout(dialog).addWidget(QLineEdit())

    def press() -> None:
        handle = dialog.windowHandle()
        QTest.keyClick(handle, Qt.Key.Key_F12)
        QTest.keyClick(handle, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
        dialog.reject()

    QTimer.singleShot(50, press)
    dialog.exec()
    assert pressed == ["panic", "lock"]


def test_other_keys_reach_the_field(qtbot: QtBot, pressed: list[str]) -> None:
    window = QWidget()
    field = shown(qtbot, window)
    assert isinstance(field, QLineEdit)
    field.setFocus()
    for key in (Qt.Key.Key_L, Qt.Key.Key_1, Qt.Key.Key_2):
        QTest.keyClick(window.windowHandle(), key)
    assert field.text() == "l12"
    assert pressed == []


def test_keys_with_ctrl_are_those_of_their_place_where_only_russian_is_written(
    qtbot: QtBot, pressed: list[str]
) -> None:
    window = QWidget()
    field = shown(qtbot, window)
    assert isinstance(field, QLineEdit)
    field.setFocus()
    qtbot.waitUntil(window.isActiveWindow)
    found = QShortcut(QKeySequence("Ctrl+F"), window)
    found.activated.connect(lambda: pressed.append("find"))

    def press(letter: str) -> None:
        ctrl = Qt.KeyboardModifier.ControlModifier
        QApplication.sendEvent(
            window.windowHandle(), QKeyEvent(QEvent.Type.KeyPress, ord(letter), ctrl)
        )

    QTest.keyClicks(field, "three words here")
    press("Д")
    press("А")
    assert pressed == ["lock", "find"]
    press("Ф")
    assert field.selectedText() == "three words here"
    press("Ч")
    assert field.text() == ""
    press("Я")
    assert field.text() == "three words here"


@pytest.mark.parametrize("key", PANIC_KEYS)
def test_every_panic_key_on_offer_is_one_key(qtbot: QtBot, key: str) -> None:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    watch = InputWatch(app, keys={key: lambda: None}, notice=lambda _: None)
    assert all(watch._keys)
    shiboken6.delete(watch)


def test_settings_of_a_strange_shape_are_passed_over() -> None:
    strange = {"idle_minutes": "soon", "panic_key": "Space", "face": "elephant", "hidden": 3}
    assert read_guard(strange) == AS_USUAL == read_guard({})
    chosen = {"idle_minutes": 10, "panic_key": "F9", "face": "quiet", "hidden": False}
    assert read_guard(chosen) == Guard(10, "F9", "quiet", hidden=False)


_CHOOSER = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QFileDialog
from observer_app.gui.guard.files import keep_no_history

app = QApplication(["notes"])
if sys.argv[2] == "guarded":
    keep_no_history()

def close():
    box = app.activeModalWidget()
    box.setDirectory(sys.argv[1])
    box.accept()

QTimer.singleShot(200, close)
if sys.argv[2] == "guarded":
    from PySide6.QtWidgets import QWidget
    from observer_app.gui.widgets.choosing import ask_folder
    print(ask_folder(QWidget(), "Where", purpose="bundles", at=Path(sys.argv[1])))
else:
    print(QFileDialog.getExistingDirectory(None, "Where", sys.argv[1]))
"""


@pytest.mark.skipif(sys.platform in ("win32", "darwin"), reason="settings are no files there")
@pytest.mark.parametrize(("way", "traces"), [("guarded", False), ("as Qt does it", True)])
def test_choosing_a_folder_leaves_no_trace(tmp_path: Path, way: str, traces: bool) -> None:
    stick = tmp_path / "stick-of-the-coordinator"
    stick.mkdir()
    home = tmp_path / "home"
    home.mkdir()
    env = dict(
        os.environ,
        QT_QPA_PLATFORM="offscreen",
        PYTHONPATH=str(ROOT),
        HOME=str(home),
        XDG_CONFIG_HOME=str(home / "config"),
    )
    done = subprocess.run(
        [sys.executable, "-c", textwrap.dedent(_CHOOSER), str(stick), way],
        env=env,
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
    )
    assert stick.name in done.stdout
    written = [path.read_bytes() for path in home.rglob("*") if path.is_file()]
    assert any(stick.name.encode() in data for data in written) is traces
