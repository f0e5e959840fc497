"""The sheet of keys is read to its end and left by keyboard, on the smallest screen."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton

from observer_app.gui.counter import TALLY_KEY
from observer_app.gui.keys import KeySheet, key_rows
from observer_app.services.session import Role
from tests.gui.conftest import Templates, Used


@pytest.mark.parametrize("language", ["en", "az", "ru"])
@pytest.mark.parametrize("size", [(1366, 768), (683, 384)])
def test_the_sheet_scrolls_by_key_and_closes_by_escape(
    use: Callable[..., Used], language: str, size: tuple[int, int]
) -> None:
    used = use(language=language)
    used.window.resize(*size)
    sheet = KeySheet(used.window, panic="F12")
    used.bot.addWidget(sheet)
    with used.bot.waitActive(sheet):
        sheet.show()
    assert sheet.width() <= size[0]
    assert sheet.height() <= size[1]
    bar, rows = sheet.area.verticalScrollBar(), sheet.area.findChildren(QLabel)
    assert sheet.area.horizontalScrollBar().maximum() == 0
    for row in rows:
        assert row.height() >= row.heightForWidth(row.width()), row.text()
    used.bot.wait(0)
    assert sheet.focusWidget() is (sheet.area if bar.maximum() else sheet.close_button)
    if bar.maximum():
        QTest.keyClick(sheet.area, Qt.Key.Key_Down)
        assert bar.value() > 0
        before = bar.value()
        QTest.keyClick(sheet.area, Qt.Key.Key_PageDown)
        assert bar.value() > before
        for _ in range(40):
            QTest.keyClick(sheet.area, Qt.Key.Key_PageDown)
        assert bar.value() == bar.maximum()
        QTest.keyClick(sheet.area, Qt.Key.Key_Home)
        assert bar.value() == 0
        QTest.keyClick(sheet.area, Qt.Key.Key_End)
    last = rows[-1]
    bottom = last.mapTo(sheet.area.viewport(), last.rect().bottomLeft())
    assert sheet.area.viewport().rect().contains(bottom)
    QTest.keyClick(QApplication.focusWidget() or sheet, Qt.Key.Key_Escape)
    assert not sheet.isVisible()


def test_a_large_window_shows_every_key_at_once(use: Callable[..., Used]) -> None:
    used = use()
    used.window.resize(1366, 900)
    sheet = KeySheet(used.window, panic="F12")
    used.bot.addWidget(sheet)
    sheet.show()
    used.bot.wait(1)
    assert sheet.area.verticalScrollBar().maximum() == 0


@pytest.mark.parametrize("language", ["en", "az", "ru"])
def test_a_button_names_its_key_as_the_sheet_does(use: Callable[..., Used], language: str) -> None:
    used = use(language=language)
    sheet = {key for key, _ in key_rows(panic="F12")}
    named = set()
    for page_id in ("today", "checklist", "protocol", "incidents", "journal"):
        for made in used.go(page_id).findChildren(QPushButton):
            if not made.shortcut().isEmpty():
                key = made.toolTip().rpartition("(")[2].rstrip(")")
                assert key == made.accessibleDescription()
                named.add(key)
    assert {"Ctrl+↓", "Ctrl+Enter"} <= named <= sheet


def test_a_coordinator_is_shown_no_key_that_does_nothing_there(
    use: Callable[..., Used], templates: Templates
) -> None:
    used = use(template=templates.coordinator)
    sheets: list[KeySheet] = []

    def look() -> None:
        sheet = QApplication.activeModalWidget()
        if isinstance(sheet, KeySheet):
            timer.stop()
            sheets.append(sheet)
            sheet.reject()

    timer = QTimer(used.window)
    timer.timeout.connect(look)
    timer.start(5)
    used.window.activateWindow()
    used.bot.waitUntil(used.window.isActiveWindow)
    QTest.keyClick(used.window, Qt.Key.Key_F1)
    assert sheets
    shown = {made.text() for made in sheets[0].area.findChildren(QLabel)}
    both = {key for key, _ in key_rows(panic=used.window.desk.guard.panic_key)}
    own = dict(key_rows(panic=used.window.desk.guard.panic_key, role=Role.COORDINATOR))
    assert set(own) <= shown
    assert not shown & (both - set(own))
    assert not {"F2", "Ctrl+Z", "Space", "2 … 9", TALLY_KEY, "F6"} & shown
    # What it does list does something: a key that searches is on each page that has a search.
    for page_id in ("incidents", "stations"):
        page = used.go(page_id)
        used.window.activateWindow()
        used.bot.waitUntil(used.window.isActiveWindow)
        QTest.keyClick(used.window, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
        assert page.search.hasFocus()  # type: ignore[attr-defined] # each of these has one
