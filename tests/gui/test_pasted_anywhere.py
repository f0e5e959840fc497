"""Ctrl+V as the desktop sends it, wherever the keyboard is: files and pictures reach the page."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QWidget

from observer_app.core.kinds import EntryKind
from observer_app.gui.coordinator.setup import SetupPage
from observer_app.gui.observer.evidence import EvidencePage
from observer_app.gui.observer.handover import HandoverPage
from observer_app.gui.observer.incidents import IncidentsPage
from tests.gui.conftest import Templates, Used, not_enrolled

JPEG = b"\xff\xd8\xff and more"
WITHOUT_A_PLACE = ("today", "tally", "journal", "settings")


@pytest.fixture
def photo(tmp_path: Path) -> Path:
    path = tmp_path / "IMG_0412.jpg"
    path.write_bytes(JPEG)
    return path


def copy(*paths: Path) -> None:
    """Copy files as a file manager does: addresses, and their text beside them."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    data.setText("\n".join(str(path) for path in paths))
    QGuiApplication.clipboard().setMimeData(data)


def copy_picture() -> None:
    picture = QImage(40, 30, QImage.Format.Format_RGB32)
    picture.fill(Qt.GlobalColor.red)
    QGuiApplication.clipboard().setImage(picture)


def paste(used: Used, where: QWidget | None = None) -> None:
    """Press Ctrl+V in the window, the keyboard being at `where`."""
    used.window.activateWindow()
    used.bot.waitUntil(used.window.isActiveWindow)
    # A window takes files once it was painted.
    used.bot.waitUntil(used.window.acceptDrops)
    if where is not None:
        where.setFocus()
        assert QApplication.focusWidget() is where
    handle = used.window.windowHandle()
    assert handle is not None
    QTest.keyClick(handle, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)


def side_menu(used: Used) -> QWidget:
    return used.window._buttons[used.window.page_id]


def page_itself(used: Used) -> QWidget:
    return used.window.page(used.window.page_id)


def window_itself(used: Used) -> QWidget:
    return used.window


ELSEWHERE = pytest.mark.parametrize("where", [side_menu, page_itself, window_itself])


@ELSEWHERE
def test_incidents_take_what_is_pasted_beside_the_form(
    at_station: Used, photo: Path, where: Callable[[Used], QWidget]
) -> None:
    page = at_station.go("incidents")
    assert isinstance(page, IncidentsPage)
    copy(photo)
    paste(at_station, where(at_station))
    assert [item.name for item in page.form.files.ready] == ["IMG_0412.jpg"]
    copy_picture()
    paste(at_station, where(at_station))
    assert len(page.form.files.ready) == 2
    assert at_station.entries(EntryKind.EVIDENCE) == []


@ELSEWHERE
def test_the_hand_over_takes_an_approval_that_is_pasted_beside_its_place(
    use: Callable[..., Used], tmp_path: Path, where: Callable[[Used], QWidget]
) -> None:
    used = use(template=not_enrolled(tmp_path / "new"))
    page = used.go("handover")
    assert isinstance(page, HandoverPage)
    given: list[Path] = []
    page.enrolment.zone.dropped.connect(given.extend)
    wrong = tmp_path / "approval.json"
    wrong.write_text("{}")
    copy(wrong)
    paste(used, where(used))
    assert given == [wrong]


@ELSEWHERE
def test_the_observers_part_of_the_set_up_takes_a_request_that_is_pasted_beside_it(
    use: Callable[..., Used],
    templates: Templates,
    tmp_path: Path,
    where: Callable[[Used], QWidget],
) -> None:
    used = use(template=templates.coordinator)
    page = used.go("setup")
    assert isinstance(page, SetupPage)
    page.arrive("enrol")
    given: list[Path] = []
    part = page.parts["enrol"]
    part.drop.dropped.connect(given.extend)  # type: ignore[attr-defined] # of this part
    request = tmp_path / "request.json"
    request.write_text("{}")
    copy(request)
    paste(used, where(used))
    assert given == [request]


@pytest.mark.parametrize("page_id", WITHOUT_A_PLACE)
def test_a_page_without_a_place_takes_pasted_files_as_it_takes_dropped_ones(
    at_station: Used, photo: Path, page_id: str
) -> None:
    at_station.go(page_id)
    copy(photo)
    paste(at_station)
    (kept,) = at_station.entries(EntryKind.EVIDENCE)
    assert kept.payload["name"] == "IMG_0412.jpg"
    assert at_station.window.page_id == page_id


def test_a_picture_pasted_on_such_a_page_is_asked_about_and_kept_by_one_click(
    at_station: Used,
) -> None:
    at_station.go("today")
    copy_picture()
    paste(at_station)
    assert at_station.entries(EntryKind.EVIDENCE) == []
    # The question waits for its answer, whatever is shown or copied meanwhile.
    at_station.go("tally")
    QGuiApplication.clipboard().setText("a white van")
    at_station.go("journal")
    (keep,) = at_station.window.notice.buttons()
    keep.click()
    assert isinstance(at_station.window.page(at_station.window.page_id), EvidencePage)
    assert len(at_station.entries(EntryKind.EVIDENCE)) == 1


def test_a_text_field_keeps_its_paste_of_words_and_passes_files_on(
    at_station: Used, photo: Path
) -> None:
    page = at_station.go("journal")
    line = next(field for field in page.findChildren(QLineEdit) if field.isVisible())
    QGuiApplication.clipboard().setText("a white van")
    paste(at_station, line)
    assert line.text() == "a white van"
    copy(photo)
    paste(at_station, line)
    assert line.text() == "a white van"
    assert len(at_station.entries(EntryKind.EVIDENCE)) == 1
    form = at_station.go("incidents")
    assert isinstance(form, IncidentsPage)
    box = form.form.text
    assert isinstance(box, QPlainTextEdit)
    QGuiApplication.clipboard().setText("a white van")
    paste(at_station, box)
    assert box.toPlainText() == "a white van"


def test_words_pasted_where_files_are_taken_are_said_to_be_neither(at_station: Used) -> None:
    page = at_station.go("incidents")
    assert isinstance(page, IncidentsPage)
    QGuiApplication.clipboard().setText("a white van")
    paste(at_station, side_menu(at_station))
    assert "neither a file nor a picture" in page.form.files.messages.text
