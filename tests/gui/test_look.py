"""The look of a notebook outlives a lock, and lies on no disk."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from pathlib import Path

from tests.conftest import ROOT

_LOOKS = """
import sys
from pathlib import Path
from PySide6.QtWidgets import QApplication
from observer_app.gui import app as gui, locking
from observer_app.gui.look import current_theme
from observer_app.gui.theme import ThemeChoice

mark, is_fresh = Path(sys.argv[2]), len(sys.argv) > 3
locking.restart_command = lambda notebook: [sys.executable, *sys.argv, "fresh"]
app = QApplication(sys.argv[:1])
program = gui.Program(app, Path(sys.argv[1]))
program.show_start()
if is_fresh:
    name = program.start.unlock.passphrase.accessibleName()
    told = f"{program.language} {current_theme().name} {name}"
    mark.with_suffix(".part").write_text(told, "utf-8")
    mark.with_suffix(".part").rename(mark)
else:
    program.language, program._theme = "az", ThemeChoice.DARK
    program.lock()
"""


def test_a_lock_comes_back_in_the_language_and_the_theme_of_the_notebook(tmp_path: Path) -> None:
    script, mark = tmp_path / "looks.py", tmp_path / "told"
    script.write_text(_LOOKS)
    (tmp_path / "notebook").mkdir()
    subprocess.run(
        [sys.executable, str(script), str(tmp_path / "notebook"), str(mark)],
        env=dict(
            os.environ, QT_QPA_PLATFORM="offscreen", PYTHONPATH=str(ROOT), LC_ALL="C", LANGUAGE="en"
        ),
        timeout=60,
        check=True,
    )
    until = time.monotonic() + 30
    while not mark.is_file() and time.monotonic() < until:
        time.sleep(0.02)
    language, theme, name = mark.read_text("utf-8").split(" ", 2)
    assert (language, theme) == ("az", "dark")
    assert name == "Parol ifadəsi"
    # Nothing of it lies beside the notebook.
    assert sorted(path.name for path in tmp_path.iterdir()) == ["looks.py", "notebook", "told"]
    assert not list((tmp_path / "notebook").iterdir())
