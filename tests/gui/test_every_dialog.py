"""Every dialog is done by keyboard alone: each control has a name and is a stop for Tab."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QDialog, QPushButton, QScrollArea, QWidget

from observer_app.core.kinds import EntryKind
from observer_app.gui.coordinator.pictures import PictureDialog
from observer_app.gui.entry_dialog import EntryDialog
from observer_app.gui.keys import KeySheet
from observer_app.gui.widgets.phone import PhonePictures
from observer_app.gui.widgets.qrview import QrView
from observer_app.services.commands import ChooseStation, LogEvent, NoteIncident
from observer_app.services.evidence import attach
from observer_app.services.qr import draw_qr
from tests.gui.conftest import Used
from tests.gui.test_every_page import CONTROLS


def correction(used: Used) -> QDialog:
    used.execute(NoteIncident("V03", text="two men"))
    entry = used.entries(EntryKind.INCIDENT)[-1]
    return EntryDialog(used.window.desk, entry, used.window)


def sheet(used: Used) -> QDialog:
    return KeySheet(used.window, panic="F12")


def phone(used: Used) -> QDialog:
    return PhonePictures(used.window.desk, used.window)


def code(used: Used) -> QDialog:
    codes = (draw_qr("one"), draw_qr("two"))
    return QrView(codes, title="A code", note="Hold it up", parent=used.window)


def picture(used: Used) -> QDialog:
    file = used.session.notebook.path.parent / "Elçin.jpg"
    file.write_bytes(b"no picture")
    attach(used.session, [file])
    return PictureDialog(used.window.desk, used.entries(EntryKind.EVIDENCE)[-1], used.window)


def stops(dialog: QDialog, used: Used) -> list[QWidget]:
    """Press Tab until it comes round; return where the keyboard was."""
    found: list[QWidget] = []
    for _ in range(60):
        focused = dialog.focusWidget()
        assert focused is not None
        if focused in found:
            break
        found.append(focused)
        QTest.keyClick(focused, Qt.Key.Key_Tab)
    return found


@pytest.mark.parametrize("build", [correction, sheet, phone, code, picture])
def test_every_control_of_a_dialog_has_a_name_and_is_a_stop(
    at_station: Used, build: Callable[[Used], QDialog]
) -> None:
    dialog = build(at_station)
    dialog.open()
    dialog.activateWindow()
    at_station.bot.waitUntil(dialog.isActiveWindow)
    # A taskbar shows it.
    assert dialog.windowTitle() in ("Notes", "Keys", "Pictures")
    reached = stops(dialog, at_station)
    for made in dialog.findChildren(QWidget):
        is_part = isinstance(made.parentWidget(), CONTROLS) or "qt_" in made.objectName()
        if not isinstance(made, CONTROLS) or is_part or not made.isVisible():
            continue
        words = made.text() if isinstance(made, QAbstractButton) else ""
        assert made.accessibleName() or words, made
        if made.isEnabled():
            assert any(made is stop or made.isAncestorOf(stop) for stop in reached), made
    QTest.keyClick(dialog.focusWidget() or dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


@pytest.mark.parametrize("build", [correction, sheet, phone, picture])
@pytest.mark.parametrize("language", ["en", "az", "ru"])
def test_a_dialog_is_no_larger_than_the_smallest_window(
    use: Callable[..., Used], build: Callable[[Used], QDialog], language: str
) -> None:
    used = use(language=language)
    station = used.window.desk.pack.stations[0]
    used.execute(ChooseStation(station.constituency, station.number))
    used.execute(LogEvent("opened"))
    used.window.resize(683, 384)
    dialog = build(used)
    used.bot.addWidget(dialog)
    dialog.show()
    for _ in range(3):
        used.bot.wait(1)
    assert dialog.width() <= 683
    assert dialog.height() <= 384
    for area in dialog.findChildren(QScrollArea):
        assert area.horizontalScrollBar().maximum() == 0
    for made in dialog.findChildren(QPushButton):
        if made.isVisible() and made.text() and made.width() > 1:
            words = made.fontMetrics().horizontalAdvance(made.text().replace("&", ""))
            assert words <= made.width(), made.text()
