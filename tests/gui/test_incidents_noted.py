"""Incidents: three keys to a code, pictures, what was told, the list of those that are noted."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QColor, QGuiApplication, QImage, QPixmap
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QScrollArea

from observer_app.core.clock import write_time
from observer_app.core.kinds import Basis, EntryKind
from observer_app.gui.observer.evidence import EvidencePage
from observer_app.gui.observer.incident_form import IncidentForm
from observer_app.gui.observer.incidents import IncidentsPage
from observer_app.gui.widgets.phone import PhonePictures
from observer_app.services.commands import NoteIncident, Retract
from observer_app.services.evidence import attach
from tests.gui.conftest import Used
from tests.gui.test_observer_pages import drop

PASTE = (Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)


@pytest.fixture
def incidents(at_station: Used) -> IncidentsPage:
    page = at_station.go("incidents")
    assert isinstance(page, IncidentsPage)
    return page


def picture() -> QMimeData:
    image = QImage(20, 10, QImage.Format.Format_RGB32)
    image.fill(QColor("red"))
    data = QMimeData()
    data.setImageData(image)
    return data


def test_a_whole_code_is_chosen_with_its_third_key(
    incidents: IncidentsPage, at_station: Used
) -> None:
    incidents.start()
    QTest.keyClicks(incidents.form.search.line, "v03")
    assert incidents.form.code == "V03"
    QTest.keyClick(incidents.form.search.line, Qt.Key.Key_Return)
    QTest.keyClicks(incidents.form.text, "twice")
    incidents.form.save_button.click()
    assert at_station.entries(EntryKind.INCIDENT)[0].payload["code"] == "V03"


def test_a_copied_picture_is_pasted_while_one_types_and_a_copied_text_is_a_text(
    incidents: IncidentsPage, at_station: Used
) -> None:
    form = incidents.form
    form.choose_code("V03")
    with at_station.bot.waitActive(at_station.window):
        at_station.window.activateWindow()
    form.text.setFocus()
    QGuiApplication.clipboard().setMimeData(picture())
    QTest.keyClick(form.text, *PASTE)
    assert [item.media_type for item in form.files.ready] == ["image/png"]
    QGuiApplication.clipboard().setText("black jackets")
    QTest.keyClick(form.text, *PASTE)
    assert form.text.toPlainText() == "black jackets"
    assert len(form.files.ready) == 1
    form.save_button.click()
    kept = at_station.entries(EntryKind.EVIDENCE)[0].payload
    assert kept["name"].endswith(".png")
    assert kept["to"] == at_station.entries(EntryKind.INCIDENT)[0].id


def test_what_was_told_keeps_who_told_it_and_a_group_is_described(
    incidents: IncidentsPage, at_station: Used
) -> None:
    form = incidents.form
    assert form.fields.teller.isHidden()
    form.choose_code("V03")
    form.fields.basis.option(Basis.TOLD).click()
    assert not form.fields.teller.isHidden()
    form.fields.told_by.setText("a voter in a red coat")
    form.fields.details.clothes.setText("black jackets")
    form.fields.details.vehicle.setText("white minibus")
    form.save_button.click()
    kept = at_station.entries(EntryKind.INCIDENT)[0].payload
    assert kept["told_by"] == "a voter in a red coat"
    assert kept["group"] == {"clothes": "black jackets", "vehicle": "white minibus"}


def test_an_untimed_incident_has_the_time_at_which_it_was_begun_after_a_restart_too(
    incidents: IncidentsPage, at_station: Used
) -> None:
    desk, form = incidents.desk, incidents.form
    begun = desk.now()
    QTest.keyClicks(form.text, "a white van")
    at_station.wait_minutes(18)
    QTest.keyClicks(form.text, " came back")
    at_station.bot.waitUntil(lambda: "Draft" in form.kept.text())
    assert form.time.line.placeholderText() == desk.hour(begun)
    # The window after a restart knows nothing but the draft.
    again = IncidentForm(desk)
    at_station.bot.addWidget(again)
    assert again.time.line.placeholderText() == desk.hour(begun)
    assert f"begun {desk.hour(begun)}" in again.kept.text()
    again.choose_code("V03")
    again.save()
    (noted,) = at_station.entries(EntryKind.INCIDENT)
    assert (noted.happened_at, noted.recorded_at) == (begun, desk.now())
    assert noted.payload["begun"] == write_time(begun)
    assert again.time.line.placeholderText() == "now"


@pytest.mark.parametrize("by_keys", [True, False])
def test_what_is_said_of_a_missing_code_goes_once_there_is_one(
    incidents: IncidentsPage, by_keys: bool
) -> None:
    form = incidents.form
    form.save_button.click()
    assert form.messages.text.startswith("Choose a code first")
    if by_keys:
        QTest.keyClicks(form.search.line, "v03")
    else:
        form.search.picked.emit("V03")
    assert form.code == "V03"
    assert form.messages.text == ""


def test_a_time_that_was_typed_is_the_incidents_and_nothing_is_told_of_the_beginning(
    incidents: IncidentsPage, at_station: Used
) -> None:
    form = incidents.form
    form.choose_code("V03")
    at_station.wait_minutes(18)
    form.time.now_button.click()
    form.text.setPlainText("a white van")
    form.save()
    (noted,) = at_station.entries(EntryKind.INCIDENT)
    assert noted.happened_at == noted.recorded_at
    assert "begun" not in noted.payload


def test_an_emptied_form_is_begun_anew(incidents: IncidentsPage, at_station: Used) -> None:
    form = incidents.form
    QTest.keyClicks(form.text, "a")
    first = form.begun.moment
    QTest.keyClick(form.text, Qt.Key.Key_Backspace)
    assert form.begun.moment is None
    at_station.wait_minutes(5)
    QTest.keyClicks(form.search.line, "g")
    assert first is not None
    assert form.begun.moment == incidents.desk.now() > first
    form.choose_code("V03")
    begun = form.begun.moment
    form.clear_form()
    assert form.time.line.placeholderText() == "now"
    at_station.wait_minutes(5)
    form.clear_form()
    assert form.begun.moment == begun


def test_the_first_letter_is_kept_and_so_is_the_time(
    incidents: IncidentsPage, at_station: Used
) -> None:
    QTest.keyClicks(incidents.form.text, "S")
    QTest.keyClicks(incidents.form.time.line, "14:05")
    at_station.bot.waitUntil(lambda: "Draft" in incidents.form.kept.text())
    draft = at_station.incident_draft()
    assert isinstance(draft, dict)
    assert (draft["text"], draft["time"]) == ("S", "14:05")


def test_pictures_of_a_phone_are_ticked_and_taken(
    incidents: IncidentsPage, at_station: Used, tmp_path: Path
) -> None:
    names = ("one.jpg", "two.jpg", "three.jpg")
    for name in names:
        (tmp_path / name).write_bytes(b"\xff\xd8\xff\xe0" + name.encode())
    dialog = PhonePictures(at_station.window.desk, at_station.window)
    dialog.chosen.connect(incidents.form.files.take)
    asked: list[bool] = []
    dialog.folder.clicked.disconnect()
    dialog.folder.clicked.connect(asked.append)
    dialog.open()
    dialog.show_folder(tmp_path)
    assert dialog.list.count() == 3
    dialog.list.setFocus()
    QTest.keyClick(dialog.list, Qt.Key.Key_Return)
    assert not dialog.take.isEnabled()
    assert dialog.isVisible()
    QTest.keyClick(dialog.list, Qt.Key.Key_Space)
    QTest.keyClick(dialog.list, Qt.Key.Key_Down)
    QTest.keyClick(dialog.list, Qt.Key.Key_Space)
    QTest.keyClick(dialog.list, Qt.Key.Key_Return)
    assert not dialog.isVisible()
    assert not asked
    assert len(incidents.form.files.ready) == 2
    assert [made for made in dialog.findChildren(QPushButton) if made.isDefault()] == [dialog.take]
    assert not dialog.folder.autoDefault()
    assert not dialog.stop.autoDefault()
    drop(incidents.form.files.zone, tmp_path / "two.jpg")
    assert len(incidents.form.files.ready) == 3


def test_after_saving_the_code_is_ready_for_the_next_incident(at_station: Used) -> None:
    page = at_station.go("incidents")
    assert isinstance(page, IncidentsPage)
    at_station.window.resize(1000, 500)
    page.form.choose_code("V03")
    page.form.text.setPlainText("a white van")
    assert "·" not in page.form.what.definition.text()[:2]
    bar = page._area.verticalScrollBar()
    bar.setValue(bar.maximum())
    page.form.save()
    assert len(at_station.entries(EntryKind.INCIDENT)) == 1
    assert bar.value() == 0
    assert at_station.window.focusWidget() is page.form.search.line
    assert page.form.search.list.isHidden()
    QTest.keyClicks(page.form.search.line, "seal")
    assert not page.form.search.list.isHidden()


def test_what_happened_has_two_lines_and_is_read_whole_in_a_tip(at_station: Used) -> None:
    page = at_station.go("incidents")
    assert isinstance(page, IncidentsPage)
    words = "the chair tore the seal of the mobile box and sent both observers out of the room"
    at_station.execute(NoteIncident("V03", text=words))
    page.refresh()
    index = page.table.model().index(0, 2)
    assert words in str(index.data(Qt.ItemDataRole.ToolTipRole))
    lines = page.table.fontMetrics().lineSpacing() * 2
    assert page.table.wordWrap()
    assert page.table.rowHeight(0) >= lines


def test_incidents_stand_newest_first_and_say_which_was_taken_back(
    at_station: Used, tmp_path: Path
) -> None:
    execute, photo = at_station.execute, tmp_path / "van.jpg"
    photo.write_bytes(b"\xff\xd8\xff\xe0 not much of a picture")
    execute(NoteIncident("V03", text="the gravest"))
    gone = at_station.entries(EntryKind.INCIDENT)[0]
    attach(at_station.session, [photo], to=gone.id)
    for code in ("V03", "O01"):
        at_station.wait_minutes(60)
        execute(NoteIncident(code))
    execute(Retract(gone.id, reason="nobody saw it"))
    page = at_station.go("incidents")
    assert isinstance(page, IncidentsPage)
    cells = [[page.table.item(n, at) for at in (0, 1, 2)] for n in range(3)]
    shown = [[cell.text() for cell in line if cell is not None] for line in cells]
    assert [line[0] for line in shown] == sorted((line[0] for line in shown), reverse=True)
    assert [line[1] for line in shown] == ["● O01", "● V03", "↶ V03"]
    assert shown[2][2].startswith("Taken back: ")
    assert "Taken back" not in shown[1][2]
    shots, evidence = at_station.entries(EntryKind.EVIDENCE), at_station.go("evidence")
    assert isinstance(evidence, EvidencePage)
    assert "the gravest" in evidence.facts.text()
    assert "taken back" in evidence.facts.text()
    assert evidence.target.findData(gone.id) < 0
    (area,) = evidence.details.findChildren(QScrollArea)
    evidence._pictures = dict.fromkeys([str(e.payload["sha256"]) for e in shots], QPixmap(320, 180))
    evidence._show()
    for lines in (1, 20):
        evidence.facts.setText("\n".join("words" for _ in range(lines)))
        at_station.bot.wait(1)
        assert area.horizontalScrollBar().maximum() == 0
