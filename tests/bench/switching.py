"""Page switches on a day of 2,000 entries: `python -m tests.bench.switching FOLDER`, JSON.

Each page is shown SWITCHES times, once after an entry that makes it read again and once
with nothing new. Milliseconds from the key press to the painted page; work is done inline,
so reading is part of it. The peer turns a bare QStackedWidget to a table of as many rows.
"""

from __future__ import annotations

import gc
import json
import os
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from observer_app.gui.window import MainWindow
    from observer_app.services.session import Session

ENTRIES = 2000
SWITCHES = 15
_COLUMNS = 4


def fill(session: Session) -> None:
    """Record a busy day: mostly taps, then incidents, turnout, events and a protocol."""
    from observer_app.services.commands import (
        LogEvent,
        NoteIncident,
        RecordProtocol,
        RecordTurnout,
        TallyVoter,
    )

    session.execute(LogEvent("arrived"))
    session.execute(LogEvent("opened"))
    for n in range(60):
        session.execute(NoteIncident("V03", text=f"A group of {n} came together."))
    for n, hour in enumerate(session.pack.turnout_hours, 1):
        session.execute(RecordTurnout(count=200 * n, hour=hour))
    while session.head.seq < ENTRIES - 5:
        session.execute(TallyVoter())
    for code in ("closed", "count-started", "count-ended"):
        session.execute(LogEvent(code))
    for source in ("posted", "copy"):
        lines = {line.id: 100 for line in session.pack.applicable_lines()}
        session.execute(RecordProtocol(source=source, lines=lines))


def switches(app: QApplication, window: MainWindow, session: Session) -> dict[str, list[float]]:
    """Return the milliseconds of each switch, by page, and by page with "+" after an entry."""
    from observer_app.gui.dispatcher import Dispatcher
    from observer_app.services.commands import TallyVoter

    dispatcher: Dispatcher = window.desk.dispatcher
    times: dict[str, list[float]] = {}
    ids = [spec.id for spec in window.specs]
    for _ in range(SWITCHES):
        # Built, and read again after the entries of the round before.
        for page_id in ids:
            window.go(page_id)
            _settle(app)
        for suffix in ("", "+"):
            for page_id in ids:
                if suffix:
                    window.go("settings" if page_id != "settings" else "journal")
                    dispatcher.execute(TallyVoter())
                    _settle(app)
                started = time.perf_counter()
                window.go(page_id)
                _settle(app)
                times.setdefault(page_id + suffix, []).append(_ms(started))
    return times


def bare(app: QApplication) -> list[float]:
    """Return the milliseconds of turning a bare stack to a table of as many rows."""
    from PySide6.QtWidgets import QStackedWidget, QTableWidget, QTableWidgetItem

    stack = QStackedWidget()
    stack.resize(1366, 768)
    for _ in range(2):
        table = QTableWidget(ENTRIES, _COLUMNS)
        for row in range(ENTRIES):
            for column in range(_COLUMNS):
                table.setItem(row, column, QTableWidgetItem(f"{row} {column}"))
        stack.addWidget(table)
    stack.show()
    _settle(app)
    times = []
    for turn in range(SWITCHES * 4):
        started = time.perf_counter()
        stack.setCurrentIndex(turn % 2)
        _settle(app)
        times.append(_ms(started))
    stack.close()
    return times


def _settle(app: QApplication) -> None:
    """Lay out, paint, and do what waits for that."""
    app.processEvents()
    app.processEvents()


def _ms(started: float) -> float:
    return (time.perf_counter() - started) * 1000


def _open(folder: Path) -> tuple[MainWindow, Session]:
    from observer_app.gui.desk import build_window
    from observer_app.gui.dispatcher import Dispatcher, InlineExecutor
    from observer_app.gui.facts import read_facts
    from observer_app.gui.look import wear
    from observer_app.gui.theme import ThemeChoice
    from observer_app.services.clock import SystemClock
    from observer_app.services.session import open_session
    from tests.bench.jobs import PASSPHRASE

    clock = SystemClock()
    dispatcher = Dispatcher(owner=InlineExecutor(), pool=InlineExecutor())
    opened: list[Session] = []
    dispatcher.open(
        lambda: open_session(folder / "observer", passphrase=PASSPHRASE, clock=clock),
        opened.append,
    )
    session = opened[0]
    fill(session)
    window = build_window(
        dispatcher,
        read_facts(session),
        clock=clock,
        theme=wear(ThemeChoice.LIGHT),
        language="en",
        notebook=session.notebook.path,
        lock=_nothing,
        panic=_nothing,
    )
    window.resize(1366, 768)
    window.show()
    gc.freeze()  # as the application does once its window is there
    return window, session


def _nothing() -> None:
    return None


def main(folder: Path, show: Callable[[str], object]) -> None:
    """Measure and say."""
    from PySide6.QtWidgets import QApplication

    app = QApplication(["bench"])
    window, session = _open(folder)
    _settle(app)
    times = switches(app, window, session)
    window.hide()
    show(json.dumps({"ours": times, "peer": bare(app), "entries": session.head.seq}))
    window.desk.previews.close()
    window.desk.dispatcher.close()
    sys.stdout.flush()
    os._exit(0)


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.stdout.write)
