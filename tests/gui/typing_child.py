"""A window in a process of its own: somebody types an incident until the process is killed.

Run as: python -m tests.gui.typing_child NOTEBOOK PHOTO. Says "kept" once a draft is on the disk.
"""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from observer_app.gui.desk import build_window
from observer_app.gui.dispatcher import Dispatcher, InlineExecutor
from observer_app.gui.facts import read_facts
from observer_app.gui.look import wear
from observer_app.gui.observer.incidents import IncidentsPage
from observer_app.gui.theme import ThemeChoice
from observer_app.services.clock import SystemClock
from observer_app.services.session import Session, open_session
from tests.gui.conftest import PASSPHRASE

_EVERY_MS = 40
_LONGEST_MS = 15_000
_WORDS = "two men in black jackets "


def main(notebook: Path, photo: Path) -> None:
    """Type, a letter at a time and without a pause."""
    app = QApplication([])
    clock = SystemClock()
    dispatcher = Dispatcher(owner=InlineExecutor(), pool=InlineExecutor())
    opened: list[Session] = []
    dispatcher.open(
        lambda: open_session(notebook, passphrase=PASSPHRASE, clock=clock), opened.append, _raise
    )
    window = build_window(
        dispatcher,
        read_facts(opened[0]),
        clock=clock,
        theme=wear(ThemeChoice.LIGHT),
        language="en",
        notebook=notebook,
        lock=lambda: None,
        panic=lambda: None,
    )
    window.show()
    window.go("incidents")
    page = window.page("incidents")
    assert isinstance(page, IncidentsPage)
    form = page.form
    QTest.keyClicks(form.search.line, "v03")
    form.files.take([photo])
    typed = 0

    def type_on() -> None:
        nonlocal typed
        QTest.keyClicks(form.text, _WORDS[typed % len(_WORDS)])
        typed += 1
        draft = opened[0].notebook.vault.get_draft("incident")
        if isinstance(draft, dict) and len(str(draft["text"])) >= 3:
            sys.stdout.write("kept\n")
            sys.stdout.flush()

    typing = QTimer()
    typing.timeout.connect(type_on)
    typing.start(_EVERY_MS)
    QTimer.singleShot(_LONGEST_MS, app.quit)
    app.exec()


def _raise(error: Exception) -> None:
    raise error


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
