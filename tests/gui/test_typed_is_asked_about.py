"""What was typed into a correction goes only when a person says so; nothing typed, no question."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPlainTextEdit

from observer_app.core.kinds import EntryKind
from observer_app.gui.entry_dialog import EntryDialog
from observer_app.services.commands import LogEvent, NoteIncident
from tests.gui.conftest import Used


def opened(used: Used, kind: EntryKind = EntryKind.EVENT) -> EntryDialog:
    """Return the correction of the newest entry, as one opens it."""
    dialog = EntryDialog(used.window.desk, used.entries(kind)[-1], used.window)
    dialog.open()
    dialog.activateWindow()
    used.bot.waitUntil(dialog.isActiveWindow)
    dialog.reason.setFocus()
    return dialog


def escape(dialog: EntryDialog) -> None:
    QTest.keyClick(dialog.focusWidget() or dialog, Qt.Key.Key_Escape)


def leave_by_cross(dialog: EntryDialog) -> None:
    dialog.close()


def press_close(dialog: EntryDialog) -> None:
    dialog.close_button.click()


@pytest.mark.parametrize("leave", [escape, leave_by_cross, press_close])
def test_nothing_typed_closes_at_once(
    at_station: Used, leave: Callable[[EntryDialog], None]
) -> None:
    dialog = opened(at_station)
    leave(dialog)
    assert not dialog.isVisible()
    dialog = opened(at_station)
    dialog.begin_taking_back()
    leave(dialog)
    assert not dialog.isVisible()


@pytest.mark.parametrize("leave", [escape, leave_by_cross, press_close])
def test_a_typed_reason_is_asked_about_and_stays_by_default(
    at_station: Used, leave: Callable[[EntryDialog], None]
) -> None:
    dialog = opened(at_station)
    QTest.keyClicks(dialog.reason, "wrong minute")
    leave(dialog)
    assert dialog.isVisible()
    assert "Throw away" in dialog.messages.text
    stay, go = dialog.messages.buttons()
    assert dialog.focusWidget() is stay
    QTest.keyClick(stay, Qt.Key.Key_Return)
    assert dialog.isVisible()
    assert dialog.messages.text == ""
    assert dialog.focusWidget() is dialog.reason
    assert dialog.reason.text() == "wrong minute"
    leave(dialog)
    escape(dialog)
    assert dialog.isVisible()
    assert dialog.messages.text == ""
    leave(dialog)
    stay, go = dialog.messages.buttons()
    QTest.keyClick(stay, Qt.Key.Key_Tab)
    assert dialog.focusWidget() is go
    QTest.keyClick(go, Qt.Key.Key_Space)
    assert not dialog.isVisible()
    assert at_station.entries(EntryKind.AMEND) == []


def test_a_changed_hour_day_or_text_is_asked_about(at_station: Used) -> None:
    at_station.execute(NoteIncident("V03", text="two men"))

    def hour(dialog: EntryDialog) -> None:
        dialog.time.line.setText("08:05")

    def day(dialog: EntryDialog) -> None:
        assert dialog.time.day is not None
        dialog.time.day.setDate(QDate(2020, 1, 1))

    def text(dialog: EntryDialog) -> None:
        box = dialog.fields.controls["text"]
        assert isinstance(box, QPlainTextEdit)
        box.setPlainText("three men")

    for change in (hour, day, text):
        dialog = opened(at_station, EntryKind.INCIDENT)
        change(dialog)
        escape(dialog)
        assert dialog.isVisible(), change
        dialog.messages.buttons()[-1].click()
        assert not dialog.isVisible()


def test_what_was_saved_is_not_asked_about(at_station: Used) -> None:
    dialog = opened(at_station)
    dialog.time.line.setText("08:05")
    QTest.keyClicks(dialog.reason, "wrong minute")
    QTest.keyClick(dialog.reason, Qt.Key.Key_Return)
    assert not dialog.isVisible()


def test_enter_presses_the_button_in_use_and_saves_from_a_line(at_station: Used) -> None:
    dialog = opened(at_station)
    dialog.time.line.setText("08:11")
    dialog.reason.setText("wrong minute")
    dialog.take_back.setFocus()
    QTest.keyClick(dialog.take_back, Qt.Key.Key_Return)
    assert at_station.entries(EntryKind.EVENT) == []
    assert at_station.entries(EntryKind.AMEND) == []
    at_station.execute(LogEvent("closed"))
    dialog = opened(at_station)
    dialog.close_button.setFocus()
    QTest.keyClick(dialog.close_button, Qt.Key.Key_Enter)
    assert not dialog.isVisible()
    dialog = opened(at_station)
    dialog.reason.setText("wrong minute")
    dialog.time.line.setText("07:58")
    QTest.keyClick(dialog.reason, Qt.Key.Key_Return)
    assert len(at_station.entries(EntryKind.EVENT)[-1].changes) == 1


def test_the_time_of_a_correction_is_typed_over_at_once(at_station: Used) -> None:
    dialog = EntryDialog(
        at_station.window.desk, at_station.entries(EntryKind.EVENT)[-1], at_station.window
    )
    dialog.open()
    dialog.activateWindow()
    line = dialog.time.line
    at_station.bot.waitUntil(line.hasFocus)
    QTest.keyClicks(line, "07:58")
    assert line.text() == "07:58"


def test_enter_in_the_reason_takes_back_once_that_was_pressed(at_station: Used) -> None:
    dialog = opened(at_station)
    dialog.time.line.setText("07:58")
    dialog.take_back.setFocus()
    QTest.keyClick(dialog.take_back, Qt.Key.Key_Return)
    assert dialog.focusWidget() is dialog.reason
    assert "Enter then takes the entry back" in dialog.messages.text
    assert (dialog.take_back.isDefault(), dialog.save.isDefault()) == (True, False)
    QTest.keyClicks(dialog.reason, "wrong station")
    QTest.keyClick(dialog.reason, Qt.Key.Key_Return)
    assert not dialog.isVisible()
    (gone,) = at_station.entries(EntryKind.EVENT, include_retracted=True)
    assert (gone.retracted, gone.changes) == ("wrong station", ())


def test_who_goes_on_correcting_saves_by_enter(at_station: Used) -> None:
    dialog = opened(at_station)
    placed = [made.geometry() for made in (dialog.take_back, dialog.close_button, dialog.save)]
    dialog.take_back.click()
    dialog.time.line.setFocus()
    assert dialog.save.isDefault()
    assert dialog.messages.text == ""
    after = [made.geometry() for made in (dialog.take_back, dialog.close_button, dialog.save)]
    assert [where.left() for where in after] == [where.left() for where in placed]
    dialog.time.line.setText("07:58")
    dialog.reason.setText("wrong minute")
    QTest.keyClick(dialog.time.line, Qt.Key.Key_Return)
    assert not dialog.isVisible()
    assert len(at_station.entries(EntryKind.EVENT)[-1].changes) == 1
