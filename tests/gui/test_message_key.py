"""One key leads to what a message offers, and back; no letter is typed and nothing is counted."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QLineEdit, QPlainTextEdit, QWidget

from observer_app.core.kinds import EntryKind
from observer_app.gui.entry_dialog import EntryDialog
from observer_app.gui.keys import key_rows
from observer_app.gui.messages import Tone
from observer_app.gui.observer.incidents import IncidentsPage
from observer_app.gui.observer.tally import TallyPage
from observer_app.gui.observer.today import TodayPage
from observer_app.gui.widgets.bubble import message_of
from observer_app.services.commands import TallyVoter
from tests.gui.conftest import Used


def press(used: Used, key: Qt.Key) -> QWidget:
    """Press a key where the keyboard is; return where it is then."""
    QTest.keyClick(used.window.focusWidget() or used.window, key)
    focused = used.window.focusWidget()
    assert focused is not None
    return focused


def test_the_key_goes_to_the_message_and_back_into_the_text(at_station: Used) -> None:
    page = at_station.go("incidents")
    assert isinstance(page, IncidentsPage)
    page.form.text.setFocus()
    QTest.keyClicks(page.form.text, "two men")
    at_station.window.notice.say("Something", Tone.WARN, actions=(("Do it", lambda: None),))
    (offered,) = at_station.window.notice.buttons()
    assert press(at_station, Qt.Key.Key_F7) is offered
    assert press(at_station, Qt.Key.Key_F7) is page.form.text
    assert page.form.text.toPlainText() == "two men"
    assert press(at_station, Qt.Key.Key_F7) is offered
    assert press(at_station, Qt.Key.Key_Escape) is page.form.text
    assert at_station.window.notice.text == ""
    assert at_station.entries(EntryKind.TALLY) == []


def test_what_was_pressed_in_a_message_gives_the_keyboard_back(at_station: Used) -> None:
    page = at_station.go("incidents")
    assert isinstance(page, IncidentsPage)
    page.form.text.setFocus()
    notice = at_station.window.notice
    done: list[str] = []

    def act() -> None:
        done.append("done")
        notice.clear()

    notice.say("Something", Tone.WARN, actions=(("Do it", act),))
    press(at_station, Qt.Key.Key_F7)
    assert press(at_station, Qt.Key.Key_Return) is page.form.text
    assert done == ["done"]


def test_the_newest_message_comes_first_and_each_is_reached(at_station: Used) -> None:
    window, page = at_station.window, at_station.go("journal")
    page.messages.say("Older", Tone.WARN, actions=(("Older", lambda: None),))
    window.notice.say("Newer", Tone.WARN, actions=(("Newer", lambda: None),))
    (older,), (newer,) = page.messages.buttons(), window.notice.buttons()
    assert press(at_station, Qt.Key.Key_F7) is newer
    assert press(at_station, Qt.Key.Key_F7) is older
    assert press(at_station, Qt.Key.Key_F7) is page


def test_a_question_that_stands_is_reached_and_left_by_escape(at_station: Used) -> None:
    at_station.execute(TallyVoter())
    at_station.wait_minutes(50)
    page = at_station.go("tally")
    assert isinstance(page, TallyPage)
    page._read()
    assert page.quiet_bar.text
    assert press(at_station, Qt.Key.Key_F7) is page.quiet_bar.buttons()[0]
    assert press(at_station, Qt.Key.Key_Escape) is page
    assert page.quiet_bar.text


def test_the_questions_of_today_are_reached(at_station: Used) -> None:
    page = at_station.go("today")
    assert isinstance(page, TodayPage)
    page.refresh()
    assert page.questions.isAncestorOf(press(at_station, Qt.Key.Key_F7))


def test_where_nothing_is_offered_the_keyboard_stays(at_station: Used) -> None:
    page = at_station.go("journal")
    assert press(at_station, Qt.Key.Key_F7) is page
    page.messages.say("Kept.", Tone.OK)
    assert press(at_station, Qt.Key.Key_F7) is page


def test_it_works_in_a_dialog_too(at_station: Used) -> None:
    at_station.execute(TallyVoter())
    (tally,) = at_station.entries(EntryKind.TALLY)
    dialog = EntryDialog(at_station.window.desk, tally, at_station.window)
    at_station.bot.addWidget(dialog)
    dialog.open()
    dialog.activateWindow()
    at_station.bot.waitUntil(dialog.isActiveWindow)
    dialog.reason.setFocus()
    dialog.messages.say("Why?", Tone.WARN, actions=(("Say", lambda: None),))
    QTest.keyClick(dialog.reason, Qt.Key.Key_F7)
    assert dialog.focusWidget() is dialog.messages.buttons()[0]
    QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_F7)
    assert dialog.focusWidget() is dialog.reason
    dialog.done(QDialog.DialogCode.Rejected)


def test_no_two_lines_of_the_sheet_have_the_same_key() -> None:
    keys = [key for key, _ in key_rows(panic="F12")]
    assert len(set(keys)) == len(keys)
    assert "F7" in keys


def a_question_after(used: Used) -> TallyPage:
    """The page of the tally with a quiet period to be asked about."""
    used.execute(TallyVoter())
    used.wait_minutes(50)
    used.execute(TallyVoter())
    page = used.go("tally")
    assert isinstance(page, TallyPage)
    page._read()
    return page


def test_an_answer_pressed_twice_is_not_taken_back(at_station: Used) -> None:
    page = a_question_after(at_station)
    assert press(at_station, Qt.Key.Key_F7) is page.quiet_bar.buttons()[0]
    press(at_station, Qt.Key.Key_Return)
    page._read()
    assert page.messages.text.startswith("Noted: ")
    assert at_station.window.focusWidget() is page
    press(at_station, Qt.Key.Key_Return)
    assert len(at_station.entries(EntryKind.QUIET)) == 1


def test_an_answer_pressed_twice_before_it_is_drawn_is_one(at_station: Used) -> None:
    page = a_question_after(at_station)
    press(at_station, Qt.Key.Key_F7)
    answer = page.quiet_bar.buttons()[0]
    for _ in range(2):
        answer.click()
    assert len(at_station.entries(EntryKind.QUIET, include_retracted=True)) == 1
    page.messages.buttons()[0].click()
    answer.click()
    assert len(at_station.entries(EntryKind.QUIET)) == 1


@pytest.mark.parametrize("page_id", ["tally", "today"])
def test_an_answer_gives_the_keyboard_back_and_space_at_one_is_a_voter(
    at_station: Used, page_id: str
) -> None:
    at_station.execute(TallyVoter())
    for _ in range(2):
        at_station.wait_minutes(50)
        at_station.execute(TallyVoter())
    page = at_station.go(page_id)
    assert isinstance(page, TallyPage | TodayPage)
    page.mark_stale()
    came_from: QWidget = page
    if isinstance(page, TallyPage):
        page._read()
        came_from = page.undo
        came_from.setFocus()
    while "nobody came" not in shown_text(first := press(at_station, Qt.Key.Key_F7)):
        pass
    second = press(at_station, Qt.Key.Key_Right)
    assert shown_text(second) == shown_text(first)
    assert second is not first
    assert press(at_station, Qt.Key.Key_Right) is not second
    assert press(at_station, Qt.Key.Key_Left) is second
    press(at_station, Qt.Key.Key_Left)
    assert press(at_station, Qt.Key.Key_Left) is press(at_station, Qt.Key.Key_Space) is first
    assert len(at_station.entries(EntryKind.TALLY)) == 4
    assert at_station.entries(EntryKind.QUIET) == []
    press(at_station, Qt.Key.Key_Return)
    if isinstance(page, TallyPage):
        page._read()
    assert len(at_station.entries(EntryKind.QUIET)) == 1
    # The next question stands there; its answer is not pressed by what was meant as a voter.
    at_station.bot.waitUntil(lambda: at_station.window.focusWidget() is came_from)
    at_station.bot.wait(1)
    assert press(at_station, Qt.Key.Key_Return) is came_from
    assert press(at_station, Qt.Key.Key_Space) is came_from
    assert len(at_station.entries(EntryKind.TALLY)) == 5
    assert len(at_station.entries(EntryKind.QUIET)) == 1


def test_an_answer_clicked_leaves_the_keyboard_on_the_page(at_station: Used) -> None:
    page = a_question_after(at_station)
    page.quiet_bar.buttons()[0].setFocus()
    page.quiet_bar.buttons()[0].click()
    page._read()
    assert at_station.window.focusWidget() is page


def shown_text(widget: QWidget | None) -> str:
    """What the message around a button says."""
    message = message_of(widget)
    return message.text if message is not None else ""


@pytest.mark.parametrize("kind", [QPlainTextEdit, QLineEdit])
def test_the_key_that_takes_back_takes_one_word_of_a_text(
    at_station: Used, kind: type[QPlainTextEdit | QLineEdit]
) -> None:
    page = at_station.go("incidents")
    assert isinstance(page, IncidentsPage)
    line = page.form.text if kind is QPlainTextEdit else page.form.fields.details.people
    at_station.window.activateWindow()
    line.setFocus()
    at_station.bot.waitUntil(line.hasFocus)

    def said() -> str:
        return line.text() if isinstance(line, QLineEdit) else line.toPlainText()

    QTest.keyClicks(line, "a bus came twice")
    seen = []
    for _ in range(4):
        QTest.keyClick(line, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
        seen.append(said())
    assert seen == ["a bus came", "a bus", "a", ""]
    for _ in range(4):
        line.redo()
    assert said() == "a bus came twice"
