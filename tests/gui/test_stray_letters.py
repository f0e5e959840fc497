"""Letters that no field takes: an event's key in any alphabet, and no voters from a sentence."""

from __future__ import annotations

from datetime import timedelta

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from observer_app.core.kinds import EntryKind
from observer_app.gui.messages import Tone
from observer_app.gui.widgets.photoview import PhotoView
from tests.gui.conftest import Used

NONE = Qt.KeyboardModifier.NoModifier


def press(widget: QWidget, letter: str) -> None:
    """Press a key as it arrives from a keyboard that writes another alphabet."""
    code = ord(letter.upper())
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        QApplication.sendEvent(widget, QKeyEvent(kind, code, NONE, letter))


@pytest.mark.parametrize("letter", ["w", "ц", "Ц", "ü"], ids=["latin", "ru", "ru-caps", "az"])
def test_an_event_is_logged_by_the_place_of_its_key(at_station: Used, letter: str) -> None:
    page = at_station.go("today")
    press(page, letter)
    assert at_station.entries(EntryKind.EVENT)[-1].payload["event"] == "away"
    assert at_station.entries(EntryKind.TALLY) == []


@pytest.mark.parametrize("letter", ["r", "к"], ids=["latin", "ru"])
def test_a_photo_is_turned_by_the_place_of_the_key(qtbot: QtBot, letter: str) -> None:
    turned: list[int] = []

    class View(PhotoView):
        def turn(self, quarters: int = 1) -> None:
            turned.append(quarters)

    view = View(name="photo")
    try:
        press(view, letter)
    finally:
        view.deleteLater()
    assert turned == [1]


@pytest.mark.parametrize("page_id", ["incidents", "checklist", "protocol", "journal"])
def test_a_sentence_beside_the_field_counts_nobody_and_that_is_said(
    at_station: Used, page_id: str
) -> None:
    page = at_station.go(page_id)
    page.setFocus()
    for letter in "üç nəfər дверь":
        press(page, letter)
        at_station.clock.advance(timedelta(seconds=0.2))
    notice = at_station.window.notice
    assert at_station.entries(EntryKind.TALLY) == []
    assert "nobody was counted" in notice.text
    assert notice.tone is Tone.WARN
    # Who stops typing counts again.
    at_station.clock.advance(timedelta(seconds=3))
    QTest.keyClick(page, Qt.Key.Key_Space)
    assert len(at_station.entries(EntryKind.TALLY)) == 1


def test_the_words_above_a_field_lead_into_it(at_station: Used) -> None:
    page = at_station.go("incidents")
    at_station.window.activateWindow()
    caption = next(made for made in page.findChildren(QLabel) if made.text() == "What happened")
    QTest.mouseClick(caption, Qt.MouseButton.LeftButton)
    assert caption.buddy() is not None
    assert caption.buddy().hasFocus()
