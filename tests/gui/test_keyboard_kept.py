"""A window that takes another's place, as at a larger text, has the keyboard where that had it."""

from __future__ import annotations

from collections.abc import Callable

import pytest
import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QScrollBar,
    QWidget,
)

from observer_app.gui.desk import build_window
from observer_app.gui.facts import read_facts
from observer_app.gui.observer.checklist import ChecklistPage
from observer_app.gui.observer.incidents import IncidentsPage
from observer_app.gui.observer.journal import JournalPage
from observer_app.gui.observer.protocol import ProtocolPage
from observer_app.gui.observer.tally import TallyPage
from observer_app.gui.observer.today import TodayPage
from observer_app.gui.pages import Page
from observer_app.gui.settings import SettingsPage
from observer_app.gui.widgets.scroll import scroll_area
from observer_app.gui.window import MainWindow
from tests.gui.conftest import Used
from tests.gui.reading_order import named
from tests.gui.stepping import Stepper
from tests.gui.test_every_page import in_the_day


def built_anew(used: Used, owner: Stepper) -> MainWindow:
    """Build the window once more; what its pages read comes late, as from a slow disk."""
    desk, facts = used.window.desk, read_facts(used.session)
    owner.is_held = True
    return build_window(
        desk.dispatcher,
        facts,
        clock=desk.clock,
        theme=desk.theme,
        language=desk.language,
        notebook=desk.notebook,
        lock=lambda: None,
        panic=lambda: None,
        before=used.window,
    )


def in_use(page: Page) -> QWidget:
    """Return what somebody has the keyboard on, drawn once the page was read."""
    found: QWidget | None = None
    if isinstance(page, TodayPage):
        found = page._every
    elif isinstance(page, TallyPage):
        found = page.undo
    elif isinstance(page, IncidentsPage):
        found = page.form.text
    elif isinstance(page, ChecklistPage):
        lines = (card.line for card in page.cards.values())
        found = next(line for line in lines if line is not None and line.isVisible())
    elif isinstance(page, ProtocolPage):
        page.steps_part.set_open(False)
        page.figures_part.set_open(True)
        QApplication.processEvents()
        found = list(page.figures.lines.values())[2]
    elif isinstance(page, JournalPage):
        found = page.words
    return found or next(made for made in page.findChildren(QPushButton) if made.isVisible())


@pytest.mark.parametrize("is_elsewhere", [False, True])
def test_the_keyboard_and_the_cursor_stay_where_they_were_on_every_page(
    use: Callable[..., Used], is_elsewhere: bool
) -> None:
    owner = Stepper()
    used = in_the_day(use(owner=owner))
    pages = ["today", "tally", "incidents", "checklist", "protocol", "journal", "handover"]
    for page_id in pages[4:5] if is_elsewhere else pages:
        used.window.show()
        page = used.go(page_id)
        page.mark_stale()
        QApplication.processEvents()
        had = in_use(page)
        had.setFocus()
        assert had.hasFocus() or used.window.focusWidget() is had, page_id
        if isinstance(had, QLineEdit | QPlainTextEdit):
            QTest.keyClicks(had, "1234")
            QTest.keyClick(had, Qt.Key.Key_Left)
            QTest.keyClick(had, Qt.Key.Key_Left, Qt.KeyboardModifier.ShiftModifier)
        after = built_anew(used, owner)
        after.show()
        QApplication.processEvents()
        other = after.page("settings").findChild(QPushButton)
        if is_elsewhere:
            assert isinstance(other, QPushButton)
            after.go("settings")
            other.setFocus()
        owner.let_go()
        for _ in range(3):
            QApplication.processEvents()
        found = after.focusWidget()
        assert found is not None
        if is_elsewhere:
            assert found is other
        else:
            assert (type(found), named(found)) == (type(had), named(had)), page_id
            assert _cursor(found) == _cursor(had), page_id
        shiboken6.delete(after)


def test_a_window_in_another_look_keeps_the_place_and_what_was_found(
    use: Callable[..., Used],
) -> None:
    used = use()
    used.window.resize(1366, 600)
    page = used.go("settings")
    assert isinstance(page, SettingsPage)
    QApplication.processEvents()
    bar = scrolled_by(page)
    bar.setValue(bar.maximum())
    assert bar.value() > 50
    QTest.mouseClick(page.check_button, Qt.MouseButton.LeftButton)
    after = built_anew(used, Stepper())
    after.resize(1366, 600)
    after.show()
    again = after.page("settings")
    assert isinstance(again, SettingsPage)
    used.bot.waitUntil(lambda: scrolled_by(again).maximum() == bar.maximum())
    assert scrolled_by(again).value() == bar.value()
    assert again.check_messages.text == page.check_messages.text != ""
    shiboken6.delete(after)


def scrolled_by(page: SettingsPage) -> QScrollBar:
    area = scroll_area(page.check_button)
    assert area is not None
    return area.verticalScrollBar()


def _cursor(control: QWidget) -> tuple[str, int] | None:
    """Return the letters that the next key would take the place of, and where it goes."""
    if isinstance(control, QPlainTextEdit):
        return control.textCursor().selectedText(), control.textCursor().position()
    if isinstance(control, QLineEdit):
        return control.selectedText(), control.cursorPosition()
    return None
