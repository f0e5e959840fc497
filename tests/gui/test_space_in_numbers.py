"""Space in a number is a voter, unless it stands between two digits of one being typed."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QWidget

from observer_app.core.kinds import EntryKind
from observer_app.gui.observer.tally import TallyPage
from observer_app.gui.widgets.figurefield import is_of_number
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
def test_space_counts_a_voter_in_a_number_that_is_not_being_typed(
    at_station: Used, page_id: str, least: int
) -> None:
    counter = at_station.window.counter
    fields = number_fields(at_station, page_id)
    assert len(fields) >= least
    for place, field in enumerate(fields[:6], start=1):
        line = field.lineEdit() if isinstance(field, QComboBox) else field
        assert isinstance(line, QLineEdit)
        field.setFocus()
        line.selectAll()
        QTest.keyClick(field, Qt.Key.Key_Delete)
        QTest.keyClick(field, Qt.Key.Key_Space)
        assert (line.text(), counter.total) == ("", 2 * place - 1), field.accessibleName()
        # Between two digits it groups them; all of it chosen, it would take them away.
        QTest.keyClicks(field, "20 2")
        assert line.text() == "20 2"
        line.selectAll()
        QTest.keyClick(field, Qt.Key.Key_Space)
        assert (line.text(), counter.total) == ("20 2", 2 * place)


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
