from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from observer_app.core.errors import Cancelled, InputError, NotebookError, ObserverError
from observer_app.core.kinds import EntryKind
from observer_app.core.progress import Cancel, Progress, check
from observer_app.gui.dispatcher import Dispatcher
from observer_app.services.clock import ScriptedClock
from observer_app.services.commands import ChooseStation, TallyVoter
from observer_app.services.days import counted_today
from observer_app.services.session import Changes, Session, open_session
from tests.gui.conftest import PASSPHRASE, Templates


@pytest.fixture
def dispatcher(
    qtbot: QtBot, tmp_path: Path, templates: Templates, clock: ScriptedClock
) -> Iterator[Dispatcher]:
    import shutil

    place = tmp_path / "notebook"
    shutil.copytree(templates.observer, place)
    made = Dispatcher()
    opened: list[Session] = []
    made.open(lambda: open_session(place, passphrase=PASSPHRASE, clock=clock), opened.append)
    qtbot.waitUntil(lambda: bool(opened))
    yield made
    made.close()


def test_a_hundred_taps_in_a_row_are_all_kept_in_order(
    dispatcher: Dispatcher, qtbot: QtBot
) -> None:
    told: list[Changes] = []
    dispatcher.changed.connect(told.append)
    dispatcher.execute(ChooseStation("1", "2"))
    for _ in range(100):
        dispatcher.execute(TallyVoter())
    qtbot.waitUntil(lambda: len(told) == 101, timeout=20_000)
    numbers = [changes.newest.link.seq for changes in told]
    assert numbers == sorted(numbers)
    totals: list[int] = []
    dispatcher.run(counted_today, totals.append)
    qtbot.waitUntil(lambda: totals == [100])


def test_results_come_in_the_window_thread_and_work_runs_in_another(
    dispatcher: Dispatcher, qtbot: QtBot
) -> None:
    seen: list[tuple[int, int]] = []
    dispatcher.run(
        lambda _: threading.get_ident(), lambda worker: seen.append((worker, threading.get_ident()))
    )
    qtbot.waitUntil(lambda: bool(seen))
    assert seen[0][0] != threading.get_ident()
    assert seen[0][1] == threading.get_ident()


def test_a_result_for_a_page_that_is_gone_is_dropped(dispatcher: Dispatcher, qtbot: QtBot) -> None:
    owner = QObject()
    wrong: list[int] = []
    right: list[int] = []
    dispatcher.run(lambda _: 1, wrong.append, owner=owner)
    shiboken6.delete(owner)
    dispatcher.run(lambda _: 2, right.append)
    qtbot.waitUntil(lambda: right == [2])
    assert wrong == []


def test_a_refusal_is_an_answer_and_changes_nothing(dispatcher: Dispatcher, qtbot: QtBot) -> None:
    told: list[Changes] = []
    errors: list[ObserverError] = []
    dispatcher.changed.connect(told.append)
    dispatcher.execute(TallyVoter(count=0), on_error=errors.append)
    qtbot.waitUntil(lambda: bool(errors))
    assert isinstance(errors[0], InputError)
    assert told == []


def test_long_work_tells_how_far_it_is_and_stops_when_asked(
    dispatcher: Dispatcher, qtbot: QtBot
) -> None:
    go_on = threading.Event()
    errors: list[ObserverError] = []

    def work(progress: Progress, cancel: Cancel) -> None:
        progress(1, 2)
        go_on.wait(10)
        check(cancel)

    task = dispatcher.start(work, on_error=errors.append)
    with qtbot.waitSignal(task.progressed):
        assert dispatcher.is_busy
    task.cancel()
    go_on.set()
    qtbot.waitUntil(lambda: bool(errors))
    assert isinstance(errors[0], Cancelled)
    assert not dispatcher.is_busy


def test_a_bug_is_reported_and_the_session_goes_on(dispatcher: Dispatcher, qtbot: QtBot) -> None:
    crashes: list[BaseException] = []
    after: list[int] = []
    dispatcher.crashed.connect(crashes.append)

    def bug(_: Session) -> None:
        raise ZeroDivisionError

    with qtbot.captureExceptions() as raised:
        dispatcher.run(bug)
        dispatcher.run(lambda s: s.notebook.queries.count(kinds=(EntryKind.TALLY,)), after.append)
        qtbot.waitUntil(lambda: after == [0])
    assert isinstance(crashes[0], ZeroDivisionError)
    assert len(raised) == 1


def test_work_before_a_notebook_is_open_is_an_error(qtbot: QtBot) -> None:
    made = Dispatcher()
    errors: list[ObserverError] = []
    work: Callable[[Session], int] = lambda _: 1  # noqa: E731 - one line says it
    made.run(work, on_error=errors.append)
    qtbot.waitUntil(lambda: bool(errors))
    assert isinstance(errors[0], NotebookError)
    made.close()
