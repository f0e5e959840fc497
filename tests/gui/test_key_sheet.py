"""The sheet of keys is read to its end and left by keyboard, on the smallest screen."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from observer_app.gui.keys import KeySheet
from tests.gui.conftest import Used


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
    assert sheet.focusWidget() is sheet.area
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
