"""Space in a number, and after the closing: where it is a voter, and where it is none."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QWidget

from observer_app.core.kinds import EntryKind
from observer_app.gui.messages import Tone
from observer_app.gui.observer.tally import TallyPage
from observer_app.gui.widgets.figurefield import is_of_number
from observer_app.services.commands import LogEvent, Retract
from tests.gui.conftest import Used
from tests.gui.test_every_page import unfold


def number_fields(at_station: Used, page_id: str) -> list[QWidget]:
    """Return the fields of numbers that a page shows, in any fold of it."""
    page = at_station.go(page_id)
    unfold(page)
    QApplication.processEvents()
    return [made for made in page.findChildren(QWidget) if made.isVisible() and is_of_number(made)]


@pytest.mark.parametrize(
    ("page_id", "least"), [("tally", 2), ("incidents", 2), ("checklist", 1), ("protocol", 5)]
)
def test_in_a_number_space_counts_a_voter_on_the_page_of_the_tally_alone(
    at_station: Used, page_id: str, least: int
) -> None:
    counter, each = at_station.window.counter, int(page_id == "tally")
    fields = number_fields(at_station, page_id)
    assert len(fields) >= least
    for place, field in enumerate(fields[:6], start=1):
        line = field.lineEdit() if isinstance(field, QComboBox) else field
        assert isinstance(line, QLineEdit)
        field.setFocus()
        line.selectAll()
        QTest.keyClick(field, Qt.Key.Key_Delete)
        QTest.keyClick(field, Qt.Key.Key_Space)
        counted = each * (2 * place - 1)
        assert (line.text(), counter.total) == ("", counted), field.accessibleName()
        # Between two digits it groups them; all of it chosen, it would take them away.
        QTest.keyClicks(field, "20 2")
        assert line.text() == "20 2"
        line.selectAll()
        QTest.keyClick(field, Qt.Key.Key_Space)
        assert (line.text(), counter.total) == ("20 2", 2 * each * place)


def test_after_the_closing_space_counts_on_the_page_of_the_tally_alone(at_station: Used) -> None:
    window = at_station.window
    QTest.keyClick(at_station.go("journal"), Qt.Key.Key_Space)
    window.desk.dispatcher.execute(LogEvent("closed"))
    at_station.wait_minutes(5)
    said = "Not counted: voting ended at 08:00. On Tally the space bar still counts."
    for spec in window.specs:
        if spec.id == "tally":
            continue
        page = at_station.go(spec.id)
        for key in (Qt.Key.Key_Space, Qt.Key.Key_5):
            QTest.keyClick(page, key)
        assert (window.notice.text, window.notice.tone) == (said, Tone.INFO), spec.id
        # It is said once.
        window.notice.clear()
        QTest.keyClick(page, Qt.Key.Key_Space)
        assert window.notice.text == ""
        window.notice.clear()
    assert window.counter.total == 1
    page = at_station.go("tally")
    QTest.keyClick(page, Qt.Key.Key_Space)
    QTest.keyClick(page, Qt.Key.Key_5)
    assert window.counter.total == 7
    assert "Counted all the same" in window.notice.text
    # The press was a mistake: the voting goes on, and so does the count, on every page.
    at_station.go("today")
    window.desk.dispatcher.execute(Retract(at_station.entries(EntryKind.EVENT)[-1].id, "mistake"))
    QTest.keyClick(window.page("today"), Qt.Key.Key_Space)
    assert window.counter.total == 8


def test_space_counts_a_voter_once_the_announced_figure_is_confirmed(at_station: Used) -> None:
    page = at_station.go("tally")
    assert isinstance(page, TallyPage)
    figure, window = page.turnout.figure, at_station.window
    figure.setFocus()
    QTest.keyClick(figure, Qt.Key.Key_Space)
    assert page.total == 1
    QTest.keyClick(figure, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert page.total == 0
    # Nobody knows yet what Enter led to: asked about, or kept and not yet said.
    QTest.keyClicks(figure, "99999\r")
    QTest.keyClick(window.focusWidget() or window, Qt.Key.Key_Space)
    assert (page.total, figure.text()) == (1, "99999")
    QTest.keyClick(figure, Qt.Key.Key_Return)
    assert len(at_station.entries(EntryKind.TURNOUT)) == 1
    assert window.focusWidget() is page
    QTest.keyClick(page.turnout.note, Qt.Key.Key_Return)
    QTest.keyClick(window.focusWidget() or window, Qt.Key.Key_Space)
    assert (page.total, figure.text()) == (2, "")
