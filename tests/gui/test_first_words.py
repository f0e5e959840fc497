"""The first start makes the words of the window; two at once are no worse than one."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

from pytestqt.qtbot import QtBot

from observer_app.config import translations_dir
from observer_app.gui import language
from tests.conftest import ROOT

_SPEAK = """
import sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication
from observer_app.gui import language

language.translations_dir = lambda: Path(sys.argv[1])
app = QApplication(sys.argv[:1])
say = QCoreApplication.translate
for _ in range(2):
    language.speak("az")
    print(say("QPlatformTheme", "Cancel"), say("kinds", "Turnout"), say("kinds", "Station"))
"""


def test_two_first_starts_at_once_both_speak(tmp_path: Path) -> None:
    folder = tmp_path / "translations"
    folder.mkdir()
    for source in translations_dir().glob("*_az.ts"):
        shutil.copy(source, folder)
    env = dict(os.environ, QT_QPA_PLATFORM="offscreen", PYTHONPATH=str(ROOT), PYTHONUTF8="1")
    command = [sys.executable, "-c", _SPEAK, str(folder)]
    both = [
        subprocess.Popen(command, env=env, stdout=subprocess.PIPE, text=True, encoding="utf-8")
        for _ in range(2)
    ]
    told = [made.communicate(timeout=60)[0].splitlines() for made in both]
    assert told[0] == told[1]
    assert set(told[0]) == {told[0][0]}
    assert told[0][0].startswith("Ləğv et ")
    assert told[0][0].endswith(" Məntəqə")
    assert sorted(path.name for path in folder.glob("*.qm*")) == ["observer_az.qm", "qt_az.qm"]


def test_words_made_anew_leave_whole_what_another_program_reads(
    tmp_path: Path, qtbot: QtBot
) -> None:
    ready = tmp_path / "observer_az.qm"
    ready.write_bytes(b"the words of a program that runs")
    with ready.open("rb") as reading:
        language._keep(ready, b"new")
        assert reading.read() == b"the words of a program that runs"
    assert [path.name for path in tmp_path.iterdir()] == [ready.name]
