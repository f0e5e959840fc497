"""The whole program, from its first window to its last."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import shiboken6
from PySide6.QtWidgets import QApplication

from observer_app.gui.app import Program
from observer_app.gui.dispatcher import Dispatcher, InlineExecutor
from observer_app.gui.look import set_text_percent, wear
from observer_app.gui.theme import ThemeChoice
from observer_app.services.clock import ScriptedClock
from observer_app.store.keys import FLOOR_KDF


@contextmanager
def running(place: Path, *, clock: ScriptedClock, inline: bool) -> Iterator[Program]:
    """Give the program on the notebook at `place`, in English; its windows close at the end.

    inline: without threads of its own.
    """
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    if inline:
        dispatcher = Dispatcher(owner=InlineExecutor(), pool=InlineExecutor())
        made = Program(
            app, place, clock=clock, dispatcher=dispatcher, pool=InlineExecutor(), kdf=FLOOR_KDF
        )
    else:
        made = Program(app, place, clock=clock)
    made.language = "en"
    # The suite's own windows come and go: their closing must not end the tests.
    app.lastWindowClosed.disconnect(made._closed)
    try:
        yield made
    finally:
        if made.main is not None:
            made.main.desk.previews.close()
        made.dispatcher.close()
        for window in (made.start, made.main):
            if window is not None:
                window.close()
                shiboken6.delete(window)
        shiboken6.delete(made)
        set_text_percent(100)
        wear(ThemeChoice.LIGHT)
