"""The tally key works on every page, loses nothing, and never takes the keyboard away."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import timedelta
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from observer_app.core.kinds import EntryKind
from observer_app.gui.desk import build_window
from observer_app.gui.dispatcher import Dispatcher
from observer_app.gui.facts import Facts, read_facts
from observer_app.gui.look import wear
from observer_app.gui.messages import Tone
from observer_app.gui.observer.incidents import IncidentsPage
from observer_app.gui.observer.tally import TallyPage
from observer_app.gui.theme import ThemeChoice
from observer_app.gui.window import MainWindow
from observer_app.services.clock import ScriptedClock
from observer_app.services.commands import ChooseStation, LogEvent, TallyVoter
from observer_app.services.session import Session, open_session
from tests.gui.conftest import PASSPHRASE, Templates, Used
from tests.gui.test_streams import FOUR

KEYS = 200


@dataclass
class Threaded:
    """A window whose session is owned by a thread of its own, as in the program."""

    window: MainWindow
    session: Session

    def durable(self, qtbot: QtBot) -> int:
        """Return what the notebook counts, read after all that was sent before."""
        found: list[int] = []
        station = self.window.desk.pack.stations[0].key
        self.window.desk.dispatcher.run(
            lambda s: sum(n for _, n, _ in s.notebook.queries.tally_times(station)), found.append
        )
        qtbot.waitUntil(lambda: bool(found), timeout=20_000)
        return found[0]


@pytest.fixture
def threaded(
    qtbot: QtBot, tmp_path: Path, templates: Templates, clock: ScriptedClock
) -> Iterator[Threaded]:
    place = tmp_path / "notebook"
    shutil.copytree(templates.observer, place)
    dispatcher = Dispatcher()
    opened: list[Session] = []
    dispatcher.open(lambda: open_session(place, passphrase=PASSPHRASE, clock=clock), opened.append)
    qtbot.waitUntil(lambda: bool(opened), timeout=20_000)
    facts: list[Facts] = []
    dispatcher.run(read_facts, facts.append)
    qtbot.waitUntil(lambda: bool(facts))
    window = build_window(
        dispatcher,
        facts[0],
        clock=clock,
        theme=wear(ThemeChoice.LIGHT),
        language="en",
        notebook=place,
        lock=lambda: None,
        panic=lambda: None,
    )
    window.show()
    clock.advance(timedelta(minutes=90))
    station = facts[0].pack.stations[0]
    for command in (ChooseStation(station.constituency, station.number), LogEvent("opened")):
        dispatcher.execute(command)
    yield Threaded(window, opened[0])
    window.desk.previews.close()
    window.close()
    dispatcher.close()
    shiboken6.delete(window)


def post_keys(target: QWidget, key: Qt.Key, text: str, many: int) -> None:
    """Put key presses into the queue as the window system does, without waiting for any."""
    for _ in range(many):
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, text)
            QCoreApplication.postEvent(target, event)


@pytest.mark.parametrize("page_id", ["tally", "today", "journal"])
def test_two_hundred_keys_at_once_are_two_hundred_durable_voters(
    threaded: Threaded, qtbot: QtBot, page_id: str
) -> None:
    threaded.window.go(page_id)
    page = threaded.window.page(page_id)
    post_keys(page, Qt.Key.Key_Space, " ", KEYS)
    counter = threaded.window.counter
    qtbot.waitUntil(lambda: counter.total == KEYS and counter.on_the_way == 0, timeout=30_000)
    assert threaded.durable(qtbot) == KEYS
    if isinstance(page, TallyPage):
        assert page.count_label.text() == str(KEYS)


def test_the_count_is_confirmed_on_every_page(at_station: Used) -> None:
    window = at_station.window
    for place, spec in enumerate(window.specs, start=1):
        at_station.go(spec.id)
        sets = spec.id in ("handover", "settings")
        key = Qt.Key.Key_F3 if sets else Qt.Key.Key_Space
        QTest.keyClick(window.focusWidget() or window, key)
        assert window.counter.total == place, spec.id
        assert window.counter.button.property("lit")
    assert len(at_station.entries(EntryKind.TALLY)) == len(window.specs)


def test_the_number_is_seen_where_there_is_no_room_for_words(at_station: Used) -> None:
    at_station.window.resize(683, 384)
    QTest.keyClick(at_station.window, Qt.Key.Key_Space)
    assert at_station.window.counter.button.isVisible()
    assert at_station.window.counter.button.text() == "1"


def test_space_in_a_text_is_a_space_and_the_function_key_counts_there_too(
    at_station: Used,
) -> None:
    page = at_station.go("incidents")
    assert isinstance(page, IncidentsPage)
    page.form.text.setFocus()
    QTest.keyClicks(page.form.text, "two men")
    assert page.form.text.toPlainText() == "two men"
    assert at_station.entries(EntryKind.TALLY) == []
    QTest.keyClick(page.form.text, Qt.Key.Key_F3)
    assert at_station.window.counter.total == 1
    assert page.form.text.toPlainText() == "two men"


def test_a_click_in_the_margin_leaves_the_space_bar_to_the_count(at_station: Used) -> None:
    window = at_station.window
    QTest.mouseClick(window._buttons["journal"], Qt.MouseButton.LeftButton)
    QTest.keyClick(window.focusWidget() or window, Qt.Key.Key_Space)
    assert window.page_id == "journal"
    assert window.counter.total == 1


def take_back_by_key(used: Used) -> None:
    target = used.window.focusWidget() or used.window
    QTest.keyClick(target, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)


@pytest.mark.parametrize("page_id", ["tally", "today"])
def test_a_group_and_its_undo_are_seen_where_the_count_is(at_station: Used, page_id: str) -> None:
    page = at_station.go("tally")
    QTest.keyClick(page, Qt.Key.Key_5)
    QTest.keyClick(page, Qt.Key.Key_Space)
    at_station.go("journal")
    page = at_station.go(page_id)
    take_back_by_key(at_station)
    said = at_station.window.notice.text + page.messages.text
    assert said == "Taken back: −1. Counted: 6 → 5."
    take_back_by_key(at_station)
    said = at_station.window.notice.text + page.messages.text
    # The second of two is seen to be one, whatever was counted before.
    assert said == "Taken back: −1, −5. Counted: 6 → 0."
    at_station.bot.waitUntil(lambda: at_station.window.counter.total == 0)


@pytest.mark.parametrize("page_id", ["incidents", "protocol", "journal", "handover", "settings"])
def test_where_the_count_does_not_show_only_what_was_counted_there_is_taken_back(
    at_station: Used, page_id: str
) -> None:
    window = at_station.window
    QTest.keyClick(at_station.go("tally"), Qt.Key.Key_5)
    at_station.go(page_id)
    take_back_by_key(at_station)
    assert [e.payload["count"] for e in at_station.entries(EntryKind.TALLY)] == [5]
    assert "Nothing was taken back" in window.notice.text
    QTest.keyClick(window.focusWidget() or window, Qt.Key.Key_F3)
    take_back_by_key(at_station)
    assert window.notice.text == "Taken back: −1. Counted: 6 → 5."
    assert window.counter.total == 5
    # The same page once more is no new stay, another one is.
    window.go(page_id)
    QTest.keyClick(window.focusWidget() or window, Qt.Key.Key_F3)
    window.go(page_id)
    take_back_by_key(at_station)
    assert window.counter.total == 5
    take_back_by_key(at_station)
    assert "Nothing was taken back" in window.notice.text
    assert [e.payload["count"] for e in at_station.entries(EntryKind.TALLY)] == [5]


@pytest.mark.parametrize("page_id", ["tally", "journal"])
def test_a_key_held_down_takes_back_one_count(at_station: Used, page_id: str) -> None:
    page = at_station.go(page_id)
    for _ in range(3):
        QTest.keyClick(page, Qt.Key.Key_Space)
    held = QKeyEvent(
        QEvent.Type.KeyPress, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier, "\x1a", True
    )
    take_back_by_key(at_station)
    for _ in range(5):
        QCoreApplication.sendEvent(page, held)
    assert len(at_station.entries(EntryKind.TALLY)) == 2


def test_in_a_text_the_key_takes_back_letters_and_no_voter(at_station: Used) -> None:
    page = at_station.go("incidents")
    assert isinstance(page, IncidentsPage)
    page.form.text.setFocus()
    QTest.keyClick(page.form.text, Qt.Key.Key_F3)
    QTest.keyClicks(page.form.text, "two men")
    for _ in range(3):
        take_back_by_key(at_station)
    assert page.form.text.toPlainText() == ""
    assert len(at_station.entries(EntryKind.TALLY)) == 1


def test_a_rehearsal_that_is_not_counted_today_is_not_taken_back(at_station: Used) -> None:
    at_station.execute(TallyVoter(7))
    at_station.clock.advance(timedelta(days=3))
    at_station.execute(LogEvent("opened"))
    at_station.go("tally")
    take_back_by_key(at_station)
    assert [e.payload["count"] for e in at_station.entries(EntryKind.TALLY)] == [7]


def test_without_a_station_the_key_says_what_to_do_on_any_page(used: Used) -> None:
    used.go("journal")
    QTest.keyClick(used.window, Qt.Key.Key_Space)
    assert "station" in used.window.notice.text
    assert used.window.counter.on_the_way == 0


def test_the_quiet_question_leaves_the_keyboard_where_it_is(at_station: Used) -> None:
    at_station.execute(TallyVoter())
    page = at_station.go("tally")
    assert isinstance(page, TallyPage)
    page.turnout.figure.setFocus()
    before = at_station.window.focusWidget()
    at_station.wait_minutes(50)
    page._read()
    assert "nobody came" in page.quiet_bar.text
    assert at_station.window.focusWidget() is before


def test_the_quiet_question_that_grows_keeps_the_answer_in_use(at_station: Used) -> None:
    at_station.execute(TallyVoter())
    page = at_station.go("tally")
    assert isinstance(page, TallyPage)
    at_station.wait_minutes(50)
    page._read()
    asked = page.quiet_bar.text
    page.quiet_bar.buttons()[1].setFocus()
    assert page.quiet_bar.buttons()[1].hasFocus()
    at_station.wait_minutes(7)
    page._read()
    assert page.quiet_bar.text != asked
    answer = page.quiet_bar.buttons()[1]
    assert answer.hasFocus()
    QTest.keyClick(answer, Qt.Key.Key_Return)
    assert len(at_station.entries(EntryKind.QUIET)) == 1
    assert len(at_station.entries(EntryKind.TALLY)) == 1


def test_space_counts_one_at_every_button_of_the_tally(at_station: Used) -> None:
    desk, window = at_station.window.desk, at_station.window
    desk.pack = at_station.session.pack = replace(desk.pack, streams=FOUR)
    page = at_station.go("tally")
    assert isinstance(page, TallyPage)
    at_station.wait_minutes(50)
    at_station.execute(TallyVoter())
    page._read()
    window.notice.say("Something", Tone.WARN, actions=(("Do it", window.notice.clear),))
    page.turnout.figure.setText("12")
    shown = {made for made in window._stack.findChildren(QPushButton) if made.isVisible()}
    answers = {*page.quiet_bar.buttons(), *window.notice.buttons()}
    assert {page.tap, page.undo, page.turnout.note, page.streams.option("men")} | answers <= shown
    for many, made in enumerate((made for made in shown if made.isEnabled()), start=2):
        made.setFocus()
        QTest.keyClick(made, Qt.Key.Key_Space)
        assert page.total == many, made.accessibleName()
    # A stream is chosen by Enter, and counted in from then on.
    page.streams.option("voters").setFocus()
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Return, Qt.Key.Key_Space):
        QTest.keyClick(window.focusWidget() or window, key)
    assert at_station.entries(EntryKind.TALLY)[-1].payload["stream"] == "women"
    page.undo.setFocus()
    QTest.keyClick(page.undo, Qt.Key.Key_Return)
    assert page.total == many
    assert at_station.entries(EntryKind.QUIET) == at_station.entries(EntryKind.TURNOUT) == []


def test_a_button_that_is_switched_off_leaves_the_keyboard_on_its_page(at_station: Used) -> None:
    window = at_station.window
    page = at_station.go("incidents")
    assert isinstance(page, IncidentsPage)
    for take_away in (QPushButton.hide, lambda button: button.setEnabled(False)):
        button = QPushButton("Save", page)
        button.show()
        button.setFocus()
        take_away(button)
        assert window.focusWidget() is page
    before = window.counter.total
    QTest.keyClick(window.focusWidget() or window, Qt.Key.Key_Space)
    assert window.counter.total == before + 1


def test_enter_presses_the_button_that_has_the_keyboard(at_station: Used) -> None:
    page = at_station.go("incidents")
    button = QPushButton("Save", page)
    pressed: list[bool] = []
    button.clicked.connect(lambda: pressed.append(True))
    button.show()
    button.setFocus()
    QTest.keyClick(button, Qt.Key.Key_Return)
    assert len(pressed) == 1
    assert at_station.window.counter.total == 0


def test_a_group_is_counted_with_one_click(at_station: Used) -> None:
    page = at_station.go("tally")
    assert isinstance(page, TallyPage)
    group = next(b for b in page.findChildren(QPushButton) if b.text() == "+5")
    QTest.mouseClick(group, Qt.MouseButton.LeftButton)
    assert [e.payload["count"] for e in at_station.entries(EntryKind.TALLY)] == [5]


@pytest.mark.parametrize("page_id", ["tally", "journal"])
def test_counting_while_away_is_kept_and_said_once(at_station: Used, page_id: str) -> None:
    window = at_station.window
    page = at_station.go(page_id)
    window.desk.dispatcher.execute(LogEvent("away"))
    at_station.wait_minutes(5)
    QTest.keyClick(page, Qt.Key.Key_Space)
    assert window.counter.total == 1
    assert "Noted as away since 08:00" in window.notice.text
    assert window.focusWidget() is page
    window.notice.clear()
    QTest.keyClick(page, Qt.Key.Key_Space)
    assert window.counter.total == 2
    assert window.notice.text == ""
    # Another time away is said anew; being back is one press, and ends the notice.
    window.desk.dispatcher.execute(LogEvent("back"))
    window.desk.dispatcher.execute(LogEvent("away"))
    QTest.keyClick(page, Qt.Key.Key_Space)
    assert "Noted as away since 08:05" in window.notice.text
    back, _ = window.notice.buttons()
    back.click()
    assert at_station.entries(EntryKind.EVENT)[-1].payload["event"] == "back"
    assert window.notice.text == ""
    assert len(at_station.entries(EntryKind.TALLY)) == 3


@pytest.mark.parametrize(
    ("event", "words"),
    [("closed", "Voting was closed at 08:00"), ("left", "Noted as gone since 08:00")],
)
def test_counting_after_the_end_is_kept_said_and_can_be_taken_back(
    at_station: Used, event: str, words: str
) -> None:
    window = at_station.window
    page = at_station.go("tally")
    QTest.keyClick(page, Qt.Key.Key_3)
    earlier = at_station.entries(EntryKind.TALLY)
    window.desk.dispatcher.execute(LogEvent(event))
    at_station.wait_minutes(5)
    QTest.keyClick(page, Qt.Key.Key_Space)
    assert len(at_station.entries(EntryKind.TALLY)) == 2
    assert words in window.notice.text
    (take_back,) = window.notice.buttons()
    take_back.click()
    assert at_station.entries(EntryKind.TALLY) == earlier
    assert window.notice.text == "Taken back: −1. Counted: 4 → 3."


def test_what_is_said_of_a_late_count_takes_back_no_earlier_one(at_station: Used) -> None:
    window = at_station.window
    page = at_station.go("tally")
    assert isinstance(page, TallyPage)
    QTest.keyClick(page, Qt.Key.Key_3)
    window.desk.dispatcher.execute(LogEvent("closed"))
    QTest.keyClick(page, Qt.Key.Key_Space)
    page.undo.click()
    assert window.notice.text == ""
    window.counter.take_back(after=window.counter.unexpected_since)
    assert [e.payload["count"] for e in at_station.entries(EntryKind.TALLY)] == [3]


@pytest.mark.parametrize("keys", ["700", "1254", "733"])
def test_a_figure_typed_beside_its_field_is_asked_about_and_taken_back_whole(
    at_station: Used, keys: str
) -> None:
    page = at_station.go("tally")
    assert isinstance(page, TallyPage)
    QTest.keyClick(page, Qt.Key.Key_Space)
    QTest.keyClicks(page, keys)
    QTest.keyClick(page, Qt.Key.Key_Space)
    before = len(at_station.entries(EntryKind.TALLY))
    assert before == 2 + sum(key > "1" for key in keys)
    assert "Was a figure meant" in page.messages.text
    page.messages.buttons()[0].click()
    assert [e.payload["count"] for e in at_station.entries(EntryKind.TALLY)] == [1, 1]
    assert at_station.window.counter.total == 2
    # Two groups one after the other are people.
    at_station.wait_minutes(1)
    page.messages.clear()
    QTest.keyClicks(page, "32")
    assert page.messages.text == ""
