"""Who has a keyboard alone: it stays where it was, and chooses and counts nothing by itself."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QMenu, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from observer_app.core.kinds import EntryKind
from observer_app.gui.desk import build_window
from observer_app.gui.entry_dialog import EntryDialog
from observer_app.gui.facts import read_facts
from observer_app.gui.look import wear
from observer_app.gui.observer.checklist import ChecklistPage
from observer_app.gui.observer.incidents import IncidentsPage
from observer_app.gui.observer.pages import observer_pages
from observer_app.gui.observer.today import TodayPage
from observer_app.gui.settings import SettingsPage
from observer_app.gui.theme import ThemeChoice
from observer_app.gui.widgets.table import Table
from observer_app.gui.window import MainWindow
from tests.gui.conftest import Used


def build_anew(used: Used, language: str) -> MainWindow:
    """Return the window that takes the place of the one that is shown."""
    made = build_window(
        used.window.desk.dispatcher,
        read_facts(used.session),
        clock=used.clock,
        theme=wear(ThemeChoice.LIGHT),
        language=language,
        notebook=used.window.desk.notebook,
        lock=lambda: None,
        panic=lambda: None,
        before=used.window,
    )
    used.bot.addWidget(made)
    made.show()
    used.window.hide()
    return made


@pytest.mark.parametrize("control", ["language", "theme", "text"])
def test_a_window_built_anew_has_the_keyboard_where_it_was(at_station: Used, control: str) -> None:
    page = at_station.go("settings")
    assert isinstance(page, SettingsPage)
    option = {"language": "az", "theme": "dark", "text": "130"}[control]
    getattr(page, control).option(option).setFocus()
    window = build_anew(at_station, "az" if control == "language" else "en")
    anew = window.page("settings")
    assert isinstance(anew, SettingsPage)
    assert window.focusWidget() is getattr(anew, control).option(option)
    QTest.keyClick(window.focusWidget(), Qt.Key.Key_Space)
    assert at_station.entries(EntryKind.TALLY) == []


def test_a_window_built_anew_keeps_the_keyboard_on_a_page_and_in_the_margin(
    at_station: Used,
) -> None:
    at_station.go("tally")
    window = build_anew(at_station, "en")
    assert window.focusWidget() is window.page("tally")
    at_station.window.lock_button.setFocus()
    window = build_anew(at_station, "en")
    assert window.focusWidget() is window.lock_button


@pytest.mark.parametrize("page_id", ["settings", "handover"])
def test_the_space_bar_counts_nobody_where_things_are_set_up(
    at_station: Used, page_id: str
) -> None:
    window = at_station.window
    page = at_station.go(page_id)
    QTest.keyClick(page, Qt.Key.Key_Space)
    assert at_station.entries(EntryKind.TALLY) == []
    assert "F3" in window.notice.text
    QTest.keyClick(page, Qt.Key.Key_F3)
    assert window.counter.total == 1
    assert window.counter.button.property("lit")


def tab(used: Used, *, back: bool = False) -> QWidget:
    """Press Tab where the keyboard is; return where it is then."""
    key = Qt.Key.Key_Backtab if back else Qt.Key.Key_Tab
    QTest.keyClick(used.window.focusWidget() or used.window, key)
    focused = used.window.focusWidget()
    assert focused is not None
    return focused


@pytest.mark.parametrize("page_id", [spec.id for spec in observer_pages()])
def test_tab_goes_from_a_page_to_its_first_control_and_back_to_the_margin(
    at_station: Used, page_id: str
) -> None:
    window = at_station.window
    page = at_station.go(page_id)
    begun = window.focusWidget()
    assert begun is page or page.isAncestorOf(begun)
    assert page.isAncestorOf(tab(at_station))
    page.setFocus()
    # The page of the protocol gives the keyboard on to the steps of the count.
    inside = (tab(at_station, back=True) for _ in range(8))
    gone = next(control for control in inside if not page.isAncestorOf(control))
    if gone is page:
        gone = tab(at_station, back=True)
    assert gone is window.lock_button
    # Backwards through the margin the page that is shown is one stop, the others are none.
    assert tab(at_station, back=True).accessibleName() == "Keys"
    assert tab(at_station, back=True) is window._buttons[page_id]
    assert tab(at_station, back=True) is window.counter.button


def test_arrows_in_the_margin_move_the_keyboard_and_enter_goes_there(at_station: Used) -> None:
    window = at_station.window
    page = at_station.go("tally")
    buttons = list(window._buttons.values())
    buttons[1].setFocus()
    for key, place in (
        (Qt.Key.Key_Down, 2),
        (Qt.Key.Key_Up, 1),
        (Qt.Key.Key_Home, 0),
        (Qt.Key.Key_Up, 0),
        (Qt.Key.Key_End, len(buttons) - 1),
        (Qt.Key.Key_Down, len(buttons) - 1),
    ):
        QTest.keyClick(window.focusWidget(), key)
        assert window.focusWidget() is buttons[place]
        assert window.page_id == "tally"
    assert page.isVisible()
    # The space bar counts here, too; Enter opens.
    for made in (buttons[2], window.counter.button):
        made.setFocus()
        QTest.keyClick(made, Qt.Key.Key_Space)
        assert window.page_id == "tally"
    assert len(at_station.entries(EntryKind.TALLY)) == 2
    buttons[-1].setFocus()
    QTest.keyClick(window.focusWidget(), Qt.Key.Key_Return)
    assert window.page_id == "settings"
    assert window.focusWidget() is window.page("settings")
    assert len(at_station.entries(EntryKind.TALLY)) == 2


def test_what_has_the_keyboard_is_in_sight_in_a_window_built_anew(at_station: Used) -> None:
    page = at_station.go("settings")
    assert isinstance(page, SettingsPage)
    low = [made for made in page.findChildren(QPushButton) if made.isVisible()][-1]
    low.setFocus()
    window = build_anew(at_station, "en")
    window.show()
    window.activateWindow()
    at_station.bot.waitUntil(window.isActiveWindow)
    here = window.focusWidget()
    assert isinstance(here, QPushButton)
    assert here.text() == low.text()
    at_station.bot.waitUntil(lambda: here.visibleRegion().boundingRect().size() == here.size())


def test_the_keyboard_is_on_the_page_again_after_a_correction(at_station: Used) -> None:
    window = at_station.window
    page = at_station.go("today")
    assert isinstance(page, TodayPage)
    page.mark_stale()
    window.activateWindow()
    at_station.bot.waitUntil(window.isActiveWindow)
    at_station.bot.wait(20)
    line = next(line for item, line in page._lines if item.kind is EntryKind.EVENT)
    line.setFocus()
    QTest.keyClick(line, Qt.Key.Key_Return)
    at_station.bot.waitUntil(lambda: bool(window.findChildren(EntryDialog)))
    (dialog,) = window.findChildren(EntryDialog)
    dialog.activateWindow()
    at_station.bot.waitUntil(dialog.isActiveWindow)
    dialog.time.line.setText("08:03")
    dialog.reason.setText("wrong minute")
    QTest.keyClick(dialog.reason, Qt.Key.Key_Return)
    at_station.bot.waitUntil(lambda: not dialog.isVisible())
    window.activateWindow()
    at_station.bot.waitUntil(window.isActiveWindow)
    at_station.bot.wait(20)
    here = window.focusWidget()
    assert here is page or page.isAncestorOf(here)


def test_a_menu_goes_with_its_page_and_gives_the_keyboard_back(at_station: Used) -> None:
    window = at_station.window
    page = at_station.go("checklist")
    assert isinstance(page, ChecklistPage)
    card = next(iter(page.cards.values()))
    for leaves in (False, True):
        page = at_station.go("checklist")
        card.photo_button.setFocus()
        card.photo_button.click()
        assert _menu().activeAction() is _menu().actions()[0]
        window.setFocus()
        QTest.keyClick(page, Qt.Key.Key_Space)
        if leaves:
            window.go("tally")
        else:
            QTest.keyClick(_menu(), Qt.Key.Key_Escape)
            assert window.focusWidget() is card.photo_button
        assert QApplication.activePopupWidget() is None
    assert window.focusWidget() is window.page("tally")
    assert at_station.entries(EntryKind.TALLY) == []


@pytest.mark.parametrize(
    ("key", "chosen"),
    [
        (Qt.Key.Key_Down, "a"),
        (Qt.Key.Key_Up, "a"),
        (Qt.Key.Key_Home, "a"),
        (Qt.Key.Key_End, "c"),
    ],
)
def test_the_first_key_in_a_table_chooses_a_row(qtbot: QtBot, key: Qt.Key, chosen: str) -> None:
    table = Table(("What",), name="Entries")
    qtbot.addWidget(table)
    table.fill([(name, (name,)) for name in "abc"])
    table.show()
    table.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(table, key)
    assert table.key == chosen
    QTest.keyClick(table, Qt.Key.Key_End)
    QTest.keyClick(table, Qt.Key.Key_Up)
    assert table.key == "b"
    table.fill([("z", ("z",))])
    QTest.keyClick(table, key)
    assert table.key == "z"


def test_enter_on_a_row_is_a_double_click(qtbot: QtBot) -> None:
    table = Table(("What",), name="Entries")
    qtbot.addWidget(table)
    table.fill([(name, (name,)) for name in "abc"])
    opened: list[int] = []
    table.cellDoubleClicked.connect(lambda row, _column: opened.append(row))
    QTest.keyClick(table, Qt.Key.Key_Return)
    assert opened == []
    table.choose("b")
    QTest.keyClick(table, Qt.Key.Key_Return)
    assert opened == [1]


def test_an_incident_that_was_begun_shows_the_codes_that_fit_its_own(at_station: Used) -> None:
    page = at_station.go("incidents")
    assert isinstance(page, IncidentsPage)
    page.form.choose_code("V12")
    page.form.focus_code()
    found = page.form.search.list
    assert [found.item(n).text()[:3] for n in range(found.count())] == ["V12"]


def test_after_an_incident_was_saved_tab_goes_from_its_text_to_its_files(at_station: Used) -> None:
    page = at_station.go("incidents")
    assert isinstance(page, IncidentsPage)
    page.form.choose_code("V12")
    page.form.text.setPlainText("a white van")
    page.form.save()
    assert page.messages.text
    page.form.text.setFocus()
    QTest.keyClick(page.form.text, Qt.Key.Key_Tab)
    assert page.form.files.isAncestorOf(at_station.window.focusWidget())


def _menu() -> QMenu:
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    return menu


def test_the_keyboard_is_back_on_its_page_after_a_dialog_whose_button_went(
    at_station: Used,
) -> None:
    window, page = at_station.window, at_station.go("evidence")
    window.activateWindow()
    at_station.bot.waitUntil(window.isActiveWindow)
    made = QPushButton("Choose", page)
    made.show()
    made.setFocus()
    dialog = QDialog(window)
    dialog.open()
    dialog.activateWindow()
    at_station.bot.waitUntil(dialog.isActiveWindow)
    made.deleteLater()
    at_station.bot.wait(1)
    next(iter(window._buttons.values())).setFocus()
    dialog.close()
    window.activateWindow()
    at_station.bot.waitUntil(window.isActiveWindow)
    assert window.focusWidget() is page
