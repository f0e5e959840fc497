"""What was being written is there again after a crash; what cannot be taken in is said."""

from __future__ import annotations

import hashlib
import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent, QGuiApplication, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from observer_app.core.kinds import EntryKind
from observer_app.gui.observer.incidents import IncidentsPage
from observer_app.gui.widgets.search import matching
from observer_app.services.commands import ChooseStation
from observer_app.services.drafts import incident_draft
from observer_app.services.evidence import Taken, export_original
from tests.gui.conftest import Templates, Used
from tests.gui.stepping import Stepper


@pytest.fixture
def incidents(at_station: Used) -> IncidentsPage:
    page = at_station.go("incidents")
    assert isinstance(page, IncidentsPage)
    return page


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="no such signal here")
def test_a_draft_survives_a_killed_process_in_the_middle_of_a_word(
    use: Callable[..., Used], templates: Templates, tmp_path: Path, root_dir: Path
) -> None:
    place = tmp_path / "killed"
    shutil.copytree(templates.observer, place)
    photo = tmp_path / "photo.jpg"
    photo.write_bytes(b"\xff\xd8\xff" + os.urandom(70_000))
    words = (sys.executable, "-m", "tests.gui.typing_child", str(place), str(photo))
    with subprocess.Popen(
        words,
        cwd=root_dir,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    ) as child:
        try:
            assert child.stdout is not None
            assert child.stdout.readline() == "kept\n"
        finally:
            child.send_signal(signal.SIGKILL)
    again = use(template=place)
    page = again.go("incidents")
    assert isinstance(page, IncidentsPage)
    assert page.form.code == "V03"
    assert "two men in black jackets".startswith(page.form.text.toPlainText()[:8])
    assert len(page.form.text.toPlainText()) >= 3
    assert "Draft" in page.form.kept.text()
    assert [item.name for item in page.form.files.ready] == ["photo.jpg"]
    station = page.desk.pack.stations[0]
    again.execute(ChooseStation(station.constituency, station.number))
    page.form.save()
    (entry,) = again.entries(EntryKind.EVIDENCE)
    assert entry.payload["sha256"] == hashlib.sha256(photo.read_bytes()).hexdigest()
    out = tmp_path / "out.jpg"
    export_original(again.session, entry.id, out)
    assert out.read_bytes() == photo.read_bytes()
    assert again.session.notebook.vault.draft_content() == ()


def test_what_was_cleared_comes_back_until_something_else_is_written(
    incidents: IncidentsPage, at_station: Used, tmp_path: Path
) -> None:
    form = incidents.form
    photo = tmp_path / "photo.jpg"
    photo.write_bytes(b"\xff\xd8\xff and more")
    QTest.keyClicks(form.search.line, "v03")
    QTest.keyClicks(form.text, "a white van")
    form.files.take([photo])
    form.clear_button.click()
    assert (form.code, form.text.toPlainText(), form.files.ready) == ("", "", [])
    assert at_station.incident_draft() is None
    form.clear_button.click()
    assert (form.code, form.text.toPlainText()) == ("V03", "a white van")
    assert [item.name for item in form.files.ready] == ["photo.jpg"]
    form.clear_button.click()
    QTest.keyClicks(form.text, "x")
    assert form.clear_button.text() == "Clear"
    assert at_station.session.notebook.evidence.chunk_ids() == []


def test_a_file_that_is_left_out_is_out_of_the_draft_before_it_goes(
    incidents: IncidentsPage, at_station: Used, tmp_path: Path
) -> None:
    photo = tmp_path / "photo.jpg"
    photo.write_bytes(b"\xff\xd8\xff and more")
    incidents.form.files.take([photo])
    vault = at_station.session.notebook.vault
    assert len(vault.draft_content(incident_draft(at_station.session.station))) == 1
    incidents.form.files._dropper(0)()
    assert vault.draft_content() == ()
    assert at_station.session.notebook.evidence.chunk_ids() == []


def test_who_types_without_a_pause_is_kept_all_the_same(
    incidents: IncidentsPage, at_station: Used
) -> None:
    def write_on() -> bool:
        QTest.keyClick(incidents.form.text, Qt.Key.Key_A)
        return bool(at_station.incident_draft())

    at_station.bot.waitUntil(write_on, timeout=4_000)


def test_the_last_letters_before_a_lock_are_kept(
    at_station: Used, incidents: IncidentsPage
) -> None:
    QTest.keyClicks(incidents.form.text, "a last word")
    at_station.window.hide()
    draft = at_station.incident_draft()
    assert isinstance(draft, dict)
    assert draft["text"] == "a last word"


def test_a_copied_picture_is_pasted_with_the_mouse(incidents: IncidentsPage) -> None:
    image = QImage(20, 10, QImage.Format.Format_RGB32)
    image.fill(0)
    data = QMimeData()
    data.setImageData(image)
    QGuiApplication.clipboard().setMimeData(data)
    QTest.mouseClick(incidents.form.files.paste, Qt.MouseButton.LeftButton)
    assert len(incidents.form.files.ready) == 1


def test_a_save_while_a_picture_is_taken_in_says_so_and_saves_nothing_later(
    use: Callable[..., Used],
) -> None:
    notebook, pool = Stepper(), Stepper()
    used = use(owner=notebook, pool=pool)
    station = used.window.desk.pack.stations[0]
    used.execute(ChooseStation(station.constituency, station.number))
    page = used.go("incidents")
    assert isinstance(page, IncidentsPage)
    form, handle = page.form, used.window.windowHandle()
    assert handle is not None
    used.window.activateWindow()
    used.bot.waitUntil(used.window.isActiveWindow)
    form.choose_code("V03")
    form.text.setFocus()
    pool.is_held = True
    image = QImage(20, 10, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.red)
    QGuiApplication.clipboard().setImage(image)
    QTest.keyClick(handle, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    # Not even the picture is encoded yet; that something comes is seen.
    assert form.files.is_busy
    shown = [made.text() for made in form.files.findChildren(QLabel) if made.isVisible()]
    assert any("Taking in pasted-" in text for text in shown)
    QTest.keyClick(handle, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert "still being taken in" in form.messages.text
    # F2 asks whose words these are once all is read, and takes nobody out of a word.
    notebook.is_held = True
    form.refresh()
    QTest.keyClick(handle, Qt.Key.Key_F2)
    form.text.setFocus()
    QTest.qWait(0)
    for words in ("a van", " here"):
        writing = QApplication.focusWidget()
        assert writing is not None
        QTest.keyClicks(writing, words)
        notebook.let_go()
        QTest.qWait(0)
    pool.let_go()
    used.bot.waitUntil(lambda: not form.files.is_busy)
    assert form.text.toPlainText() == "a van here"
    assert form.messages.text == ""
    assert QImage.fromData(content_of(used, form.files.ready[0])) == image
    assert used.entries(EntryKind.INCIDENT) == []


@pytest.mark.parametrize(
    ("format_name", "head", "extension"),
    [
        ("image/jpeg", b"\xff\xd8\xff\xe1", "jpg"),
        ("image/heic", b"\0\0\0\x18ftypheic\0\0\0\0mif1heic", "heic"),
        ("video/mp4", b"\0\0\0\x18ftypmp42\0\0\0\0isommp42", "mp4"),
        ('application/x-qt-windows-mime;value="JFIF"', b"\xff\xd8\xff\xe0", "jpg"),
    ],
)
def test_a_copied_photo_is_taken_in_byte_for_byte(
    incidents: IncidentsPage, at_station: Used, format_name: str, head: bytes, extension: str
) -> None:
    content = head + bytes(range(256))
    data = QMimeData()
    data.setData(format_name, content)
    # A bitmap of it beside, as some programs offer one.
    data.setImageData(QImage(20, 10, QImage.Format.Format_RGB32))
    QGuiApplication.clipboard().setMimeData(data)
    QTest.mouseClick(incidents.form.files.paste, Qt.MouseButton.LeftButton)
    (taken,) = incidents.form.files.ready
    assert taken.name.endswith(f".{extension}")
    assert content_of(at_station, taken) == content


def content_of(used: Used, taken: Taken) -> bytes:
    with used.session.notebook.evidence.open(taken.sealed) as content:
        return content.read()


def test_a_copied_text_is_no_file_and_that_is_said_beside_the_form(
    incidents: IncidentsPage,
) -> None:
    QGuiApplication.clipboard().setText("just words")
    incidents.form.files.zone.paste()
    assert "neither a file nor a picture" in incidents.form.files.messages.text


def test_a_dropped_address_is_no_file_and_that_is_said_beside_the_form(
    incidents: IncidentsPage,
) -> None:
    data = QMimeData()
    data.setUrls([QUrl("https://example.org/photo.jpg")])
    incidents.form.files.zone.dropEvent(
        QDropEvent(
            QPointF(5, 5),
            Qt.DropAction.CopyAction,
            data,
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
        )
    )
    assert "no file on this laptop" in incidents.form.files.messages.text


def test_a_dropped_file_is_copied_even_where_its_owner_offers_to_move_it(
    incidents: IncidentsPage, tmp_path: Path
) -> None:
    photo = tmp_path / "photo.jpg"
    photo.write_bytes(b"\xff\xd8\xff and more")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(photo))])
    event = QDropEvent(
        QPointF(5, 5),
        Qt.DropAction.CopyAction | Qt.DropAction.MoveAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.ShiftModifier,
    )
    event.setDropAction(Qt.DropAction.MoveAction)
    incidents.form.files.zone.dropEvent(event)
    assert event.isAccepted()
    assert event.dropAction() == Qt.DropAction.CopyAction
    assert [item.name for item in incidents.form.files.ready] == ["photo.jpg"]


@pytest.mark.parametrize("wrong", ["a folder", "an empty file", "nothing there"])
def test_a_wrong_file_is_named_beside_the_form_and_not_kept(
    incidents: IncidentsPage, tmp_path: Path, wrong: str
) -> None:
    path = tmp_path / "wrong"
    if wrong == "a folder":
        path.mkdir()
    elif wrong == "an empty file":
        path.touch()
    incidents.form.files.take([path])
    assert incidents.form.files.messages.text.startswith("wrong")
    assert incidents.form.files.ready == []
    incidents.form.clear_form()
    assert incidents.form.files.messages.text == ""


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        ("seçici", "secici"),
        ("bülleten", "bulleten"),
        ("Избират", "избират"),
        ("Ё", "е"),
        ("ŞƏR", "ser"),
        ("İmz", "imz"),
    ],
)
def test_words_are_found_with_and_without_marks(
    incidents: IncidentsPage, typed: str, code: str
) -> None:
    items = incidents.form.what.items
    found = [item.id for item in matching(items, typed)]
    assert found
    assert found == [item.id for item in matching(items, code)]


@pytest.mark.parametrize("language", ["en", "az", "ru"])
def test_every_code_is_reached_with_three_keys(incidents: IncidentsPage, language: str) -> None:
    for code in incidents.desk.pack.incidents:
        incidents.form.clear_form()
        QTest.keyClicks(incidents.form.search.line, code.code.lower())
        assert len(code.code) == 3
        assert incidents.form.code == code.code
    for code in incidents.desk.pack.incidents:
        word = code.label.in_language(language).split()[0][:3]
        assert code.code in [item.id for item in matching(incidents.form.what.items, word)]
