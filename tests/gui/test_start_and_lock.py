from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
import textwrap
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from observer_app.core.errors import NotebookError, RefusedError
from observer_app.core.fingerprint import spoken
from observer_app.gui.app import Program
from observer_app.gui.guard.idle import IdleWatch
from observer_app.gui.start.window import StartWindow, is_notebook
from observer_app.services.clock import ScriptedClock
from observer_app.services.packs import read_pack_file
from observer_app.services.session import Role, Session, open_session
from tests.conftest import ROOT
from tests.gui.conftest import PASSPHRASE, Templates, Used
from tests.gui.dropping import drop_on
from tests.gui.programs import running


@pytest.fixture
def program(qtbot: QtBot, tmp_path: Path, clock: ScriptedClock) -> Iterator[Program]:
    with running(tmp_path / "notebook", clock=clock, inline=True) as made:
        yield made


def test_a_new_notebook_is_made_and_opened_from_the_window(program: Program, qtbot: QtBot) -> None:
    program.show_start()
    assert program.start is not None
    page = program.start.new
    assert program.start.is_creating
    page.alias.setText("obs-17")
    page.draw.click()
    qtbot.waitUntil(lambda: page.meter.is_enough)
    page.again.setText(page.passphrase.text())
    passphrase = page.passphrase.text()
    page.make.click()
    assert program.main is not None
    assert program.main.windowTitle() == "Notes"
    program.dispatcher.close()
    reopened = open_session(program.notebook, passphrase=passphrase, clock=program.clock)
    assert (reopened.alias, reopened.role) == ("obs-17", Role.OBSERVER)
    reopened.close()


def is_open(program: Program) -> bool:
    return program.main is not None


def test_a_weak_passphrase_cannot_make_a_notebook(program: Program, qtbot: QtBot) -> None:
    program.show_start()
    assert program.start is not None
    page = program.start.new
    page.alias.setText("obs-17")
    page.passphrase.setText("password123")
    page.again.setText("password123")
    qtbot.waitUntil(lambda: "Too weak" in page.meter.words.text())
    assert not page.make.isEnabled()


def starting(program: Program, qtbot: QtBot) -> StartWindow:
    """Return the start window once it does all that it does."""
    program.show_start()
    assert program.start is not None
    qtbot.waitUntil(program.start.acceptDrops)
    return program.start


def test_a_dropped_file_that_is_no_pack_is_said(
    program: Program, tmp_path: Path, qtbot: QtBot
) -> None:
    wrong = tmp_path / "holiday.jpg"
    wrong.write_bytes(b"\xff\xd8 a beach")
    start = starting(program, qtbot)
    drop_on(start.new.alias, wrong)
    assert start.new.messages.text
    assert start.new.alias.text() == ""
    assert start.new.pack is None


def test_a_dropped_pack_shows_who_signed_it(
    program: Program, templates: Templates, qtbot: QtBot
) -> None:
    start = starting(program, qtbot)
    drop_on(start, templates.pack)
    signer = spoken(read_pack_file(templates.pack).fingerprint)
    assert signer in start.new.messages.text
    assert start.new.pack == templates.pack
    # What is said next takes the message's place, and leaves what is to be compared.
    start.new.refuse(RefusedError("role.wrong", needs="observer"))
    assert signer not in start.new.messages.text
    shown = start.new.signer.fingerprint
    assert shown.isVisible()
    assert shown.text.split() == signer.split()


def test_a_file_dropped_before_unlocking_is_said_and_a_notebook_is_asked_for(
    program: Program, templates: Templates, tmp_path: Path, qtbot: QtBot
) -> None:
    photo = tmp_path / "photo.jpg"
    photo.write_bytes(b"\xff\xd8\xff and more")
    start = starting(program, qtbot)
    start.show_unlock()
    drop_on(start.unlock.passphrase, photo)
    assert start.unlock.messages.text.startswith("photo.jpg was not taken")
    assert start.unlock.passphrase.text() == ""
    drop_on(start, templates.observer)
    assert start.unlock.folder == templates.observer
    assert start.unlock.messages.text == ""
    assert photo.exists()


def test_a_wrong_passphrase_is_said_and_the_right_one_opens(
    program: Program, templates: Templates
) -> None:
    shutil.copytree(templates.observer, program.notebook)
    program.show_start()
    assert program.start is not None
    page = program.start.unlock
    page.passphrase.setText("not this one")
    QTest.keyClick(page.passphrase, Qt.Key.Key_Return)
    assert "does not open" in page.messages.text
    assert not is_open(program)
    page.passphrase.setText(PASSPHRASE)
    QTest.keyClick(page.passphrase, Qt.Key.Key_Return)
    assert program.main is not None
    assert program.main.desk.alias == "obs-17"


def test_a_fault_of_the_program_while_opening_is_said_and_one_may_try_again(
    program: Program, templates: Templates
) -> None:
    shutil.copytree(templates.observer, program.notebook)
    program.show_start()
    assert program.start is not None
    page = program.start.unlock
    page.set_busy(True)

    def faulty() -> Session:
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        program.dispatcher.open(faulty, lambda _: None, lambda _: None)
    assert "unexpected" in page.messages.text
    assert page.passphrase.isEnabled()


def test_a_notebook_in_use_is_said(
    program: Program, templates: Templates, clock: ScriptedClock
) -> None:
    shutil.copytree(templates.observer, program.notebook)
    held = open_session(program.notebook, passphrase=PASSPHRASE, clock=clock)
    try:
        program.show_start()
        assert program.start is not None
        program.unlock(program.notebook, PASSPHRASE)
        assert program.start.unlock.messages.text
        assert program.main is None
    finally:
        held.close()


def test_changing_the_language_builds_the_window_anew(
    program: Program, templates: Templates, qtbot: QtBot
) -> None:
    shutil.copytree(templates.observer, program.notebook)
    program.show_start()
    program.unlock(program.notebook, PASSPHRASE)
    first = program.main
    assert first is not None
    first.go("settings")
    first.page("settings").language.option("ru").click()  # type: ignore[attr-defined] # SettingsPage
    qtbot.waitUntil(lambda: program.main is not first)
    assert program.main is not None
    assert program.main.desk.language == "ru"
    assert program.main.page_id == "settings"


def test_an_error_of_the_disk_is_shown_where_one_works(used: Used) -> None:
    from observer_app.gui.observer.tally import TallyPage

    page = used.go("tally")
    assert isinstance(page, TallyPage)
    page._on_the_way = 1
    page._not_counted(NotebookError("disk.full"))
    assert page.messages.text
    assert page.total == 0


class Nobody:
    """A watch on a clock that a test moves; the watch looks every two seconds."""

    def __init__(self, *, minutes: int = 5, is_busy: bool = False) -> None:
        self.now = 0.0
        self.parent = QObject()
        self.watch = IdleWatch(
            self.parent, minutes=minutes, elapsed=lambda: self.now, is_busy=lambda: is_busy
        )
        self.told: list[bool] = []
        self.watch.idle.connect(lambda: self.told.append(True))

    def until(self, second: float) -> None:
        while self.now < second:
            self.now = min(second, self.now + 2)
            self.watch.look()

    def press(self) -> None:
        self.watch.notice(QEvent(QEvent.Type.KeyPress))


def test_idle_time_is_told_once_and_a_touch_starts_it_anew(qtbot: QtBot) -> None:
    nobody = Nobody()
    nobody.until(200)
    nobody.press()
    nobody.until(499)
    assert nobody.told == []
    nobody.until(520)
    assert nobody.told == [True]


def test_a_key_after_a_long_sleep_locks_instead_of_waking(qtbot: QtBot) -> None:
    nobody = Nobody()
    nobody.now = 3600
    nobody.press()
    assert nobody.told == [True]


def test_a_sleep_locks_though_nobody_was_idle_and_work_was_under_way(qtbot: QtBot) -> None:
    nobody = Nobody(minutes=0, is_busy=True)
    nobody.until(600)
    assert nobody.told == []
    nobody.now += 120
    nobody.watch.look()
    assert nobody.told == [True]


_SCRIPT = """
import os, sys
from pathlib import Path
from PySide6.QtCore import QTimer, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from observer_app.gui import app as gui, locking

mark = Path(sys.argv[3])
# The fresh process is this interpreter writing its number down and waiting to be looked at.
def fresh(notebook):
    print("started", flush=True)
    code = "import os,sys,time;open(sys.argv[1],'w').write(str(os.getpid()));time.sleep(20)"
    return [sys.executable, "-c", code, str(mark)]

locking.restart_command = fresh
app = QApplication(sys.argv[:1])
program = gui.Program(app, Path(sys.argv[1]))
program.show_start()
program.unlock(Path(sys.argv[1]), sys.argv[2])

def press():
    if program.main is None:
        QTimer.singleShot(50, press)
        return
    from observer_app.services.commands import ChooseStation, TallyVoter
    program.dispatcher.execute(ChooseStation("1", "2"))
    program.dispatcher.execute(TallyVoter(), lambda _: act())

def act():
    key, modifier = (Qt.Key.Key_F12, Qt.KeyboardModifier.NoModifier)
    if sys.argv[4] == "lock":
        key, modifier = (Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    program.main.activateWindow()
    QTest.qWaitForWindowActive(program.main)
    print("open", flush=True)
    QTest.keyClick(program.main, key, modifier)
    QTimer.singleShot(5000, lambda: os._exit(9))

QTimer.singleShot(0, press)
sys.exit(app.exec())
"""


@pytest.mark.parametrize("way", ["lock", "panic"])
def test_both_end_the_process_and_only_a_lock_starts_a_fresh_one(
    way: str, templates: Templates, tmp_path: Path, clock: ScriptedClock
) -> None:
    place, mark = tmp_path / "notebook", tmp_path / "fresh.pid"
    shutil.copytree(templates.observer, place)
    script = tmp_path / "locked.py"
    script.write_text(textwrap.dedent(_SCRIPT))
    env = dict(os.environ, QT_QPA_PLATFORM="offscreen", PYTHONPATH=str(ROOT))
    done = subprocess.run(
        [sys.executable, str(script), str(place), PASSPHRASE, str(mark), way],
        env=env,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert "open" in done.stdout
    if way == "lock":
        fresh = _wait_for_pid(mark)
        assert fresh > 0
        os.kill(fresh, signal.SIGKILL)
    else:
        # Nothing is left on the screen that would invite somebody to make one type.
        assert "started" not in done.stdout
    # What was acknowledged before is there, and the notebook is not held by anybody.
    session = open_session(place, passphrase=PASSPHRASE, clock=clock)
    assert [n for _, n, _ in session.notebook.queries.tally_times("1/2")] == [1]
    session.close()


def test_a_fresh_process_is_told_where_the_notebook_lies_and_no_passphrase() -> None:
    from observer_app.gui.locking import restart_command

    command = restart_command(Path("/somewhere/notebook"))
    assert command[-2:] == ["--notebook", "/somewhere/notebook"]


def test_the_first_window_waits_for_little(tmp_path: Path) -> None:
    code = (
        "import sys,os;from pathlib import Path;from observer_app.gui.app import Program;"
        "from observer_app.gui.look import new_application;app=new_application('notes');"
        "p=Program(app,Path(sys.argv[1]));p.show_start();"
        "print(sorted(set(sys.modules)&{'numpy','cv2','PIL','av','typst','sqlite_utils',"
        "'sqlcipher3','cryptography','segno','zxcvbn','pyrage','nacl','PySide6.QtSvg',"
        "'dataclasses','datetime'}));"
        # The names of Qt's keys and flags take 20 ms, a fifth of a bare window.
        "print(sorted(n for n,m in sys.modules.items() if n.startswith('observer_app.')"
        " and vars(m).keys()&{'Qt','QEvent','QIcon'}));"
        "sys.stdout.flush();os._exit(0)"
    )
    (tmp_path / "keys.json").write_text("{}", "ascii")
    made = subprocess.run(
        [sys.executable, "-c", code, str(tmp_path)],
        env=dict(os.environ, QT_QPA_PLATFORM="offscreen", PYTHONPATH=str(ROOT)),
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
    )
    assert made.stdout.split() == ["[]", "[]"]


def test_the_window_says_nothing_about_elections(used: Used) -> None:
    assert used.window.windowTitle() == "Notes"
    assert is_notebook(used.session.notebook.path)


def _wait_for_pid(mark: Path) -> int:
    deadline = time.monotonic() + 20
    while time.monotonic() < deadline:
        if mark.exists() and mark.read_text().isdecimal():
            return int(mark.read_text())
        time.sleep(0.05)
    return 0


def test_a_button_is_not_lit_after_its_dialog_closed_and_the_mouse_went(used: Used) -> None:
    button = used.window._keys_button
    QApplication.sendEvent(button, QEvent(QEvent.Type.Enter))
    assert button.underMouse()
    # The dialog takes the place of the window; the mouse goes on over it.
    QCursor.setPos(button.mapToGlobal(QPoint(600, -300)))
    QApplication.sendEvent(button, QEvent(QEvent.Type.Enter))
    used.window.activateWindow()
    QApplication.sendEvent(used.window, QEvent(QEvent.Type.ActivationChange))
    assert not button.underMouse()
    QCursor.setPos(0, 0)


def test_the_start_page_names_the_key_that_works_before_unlocking(
    program: Program, templates: Templates
) -> None:
    shutil.copytree(templates.observer, program.notebook)
    program.show_start()
    assert program.start is not None
    said = [label.text() for label in program.start.findChildren(QLabel)]
    assert any(text.startswith("F12 ends the program") and "settings" in text for text in said)
