"""The photo beside the figures: which is shown, how it is turned, and its viewer."""

from __future__ import annotations

import io
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, QSize, Qt
from PySide6.QtGui import QColor, QGuiApplication, QImage, QPainter, QPolygonF
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from observer_app.core.kinds import EntryKind
from observer_app.gui.look import set_text_percent, wear
from observer_app.gui.observer.evidence import EvidencePage
from observer_app.gui.observer.protocol import ProtocolPage
from observer_app.gui.theme import ThemeChoice
from observer_app.gui.widgets.photoview import PhotoView, Pose
from observer_app.gui.widgets.straighten import straightened
from observer_app.services.commands import LogEvent, NoteIncident, TallyVoter
from observer_app.services.evidence import record_taken, take_in_stream
from tests.gui.conftest import Used
from tests.gui.test_observer_pages import drop
from tests.gui.test_protocol_page import page, type_votes

__all__ = ["page"]
SHEET = QPolygonF([QPointF(100, 50), QPointF(300, 90), QPointF(340, 250), QPointF(60, 220)])


def crooked() -> QImage:
    """A red sheet that lies askew on a grey table."""
    image = QImage(400, 300, QImage.Format.Format_RGB32)
    image.fill(QColor("grey"))
    painter = QPainter(image)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor("red"))
    painter.drawPolygon(SHEET)
    painter.end()
    return image


def png(image: QImage, path: Path) -> Path:
    assert image.save(str(path))
    return path


def is_straight(page: ProtocolPage) -> bool:
    return page.photo.view.pose.corners is not None


def test_a_photo_dropped_beside_the_figures_is_shown_and_can_be_tied_to_them(
    page: ProtocolPage, at_station: Used, tmp_path: Path
) -> None:
    assert page.photo.choice.isHidden()
    drop(page.photo.intake.zone, png(crooked(), tmp_path / "sheet.png"))
    kept = at_station.entries(EntryKind.EVIDENCE)[0]
    assert page.photo.shown is not None
    assert page.photo.view.key == kept.payload["sha256"]
    assert page.photo.view.shown.width() == 400
    type_votes(page, 5)
    page.save()
    tie = next(b for b in page.messages.buttons() if "photo shown" in b.text())
    tie.click()
    figures = at_station.entries(EntryKind.PROTOCOL)[0]
    assert at_station.entries(EntryKind.EVIDENCE)[0].payload["to"] == figures.id


def test_a_copied_picture_is_pasted_and_newest_photos_come_first(
    page: ProtocolPage, at_station: Used
) -> None:
    session = at_station.session
    taken = take_in_stream(session.notebook.evidence, io.BytesIO(b"no picture"), name="a.txt")
    record_taken(session, (taken,))
    for _ in range(2):
        at_station.wait_minutes(1)
        data = QMimeData()
        image = crooked()
        image.setPixelColor(0, 0, QColor(at_station.clock.now().wall.minute, 0, 0))
        data.setImageData(image)
        QGuiApplication.clipboard().setMimeData(data)
        page.photo.intake.zone.paste()
    names = [page.photo.choice.itemText(i) for i in range(page.photo.choice.count())]
    assert len(names) == 2
    assert names == sorted(names, reverse=True)
    assert all(name.endswith(".png") for name in names)
    QTest.keyClick(page.photo.view, Qt.Key.Key_PageDown)
    assert page.photo.choice.currentIndex() == 1


@pytest.fixture
def viewer(qtbot: QtBot) -> PhotoView:
    made = PhotoView(name="photo")
    qtbot.addWidget(made)
    made.resize(400, 300)
    made.show()
    made.show_photo("one", crooked())
    return made


def test_corners_are_pulled_to_a_rectangle_and_the_original_stays(viewer: PhotoView) -> None:
    before = crooked()
    viewer.straighten()
    for place in range(4):
        corner = SHEET.at(place)
        viewer.move_corner(place, QPointF(corner.x() / 400, corner.y() / 300))
    QTest.keyClick(viewer, Qt.Key.Key_Return)
    image = viewer.shown.toImage()
    right, low = image.width() - 4, image.height() - 4
    for x, y in ((3, 3), (right, 3), (3, low), (right, low)):
        assert image.pixelColor(x, y).name() == "#ff0000"
    assert viewer._base == before
    viewer.crooked()
    assert viewer.shown.width() == 400


def test_corners_on_one_line_leave_the_photo_as_it_is() -> None:
    line = (QPointF(0, 0), QPointF(0.3, 0.3), QPointF(0.6, 0.6), QPointF(0.9, 0.9))
    assert straightened(crooked(), line).size() == crooked().size()


def test_the_viewer_works_by_keys_alone(viewer: PhotoView) -> None:
    QTest.keyClick(viewer, Qt.Key.Key_Plus)
    QTest.keyClick(viewer, Qt.Key.Key_Plus)
    assert viewer.zoom > 1.5
    QTest.keyClick(viewer, Qt.Key.Key_Minus)
    QTest.keyClick(viewer, Qt.Key.Key_0)
    assert viewer.zoom == 1
    QTest.keyClick(viewer, Qt.Key.Key_R)
    assert viewer.pose.turns == 1
    QTest.keyClick(viewer, Qt.Key.Key_S)
    QTest.keyClick(viewer, Qt.Key.Key_3)
    before = viewer._corners[2] if viewer._corners else None
    QTest.keyClick(viewer, Qt.Key.Key_Left)
    assert viewer._corners is not None
    assert viewer._corners[2] != before
    QTest.keyClick(viewer, Qt.Key.Key_Escape)
    assert not viewer.is_straightening
    assert viewer.pose.corners is None


def test_a_sharper_picture_keeps_zoom_and_turn_and_another_photo_does_not(
    viewer: PhotoView,
) -> None:
    viewer.turn()
    viewer.zoom_by(2)
    viewer.show_photo("one", crooked().scaled(1200, 900))
    assert (viewer.zoom, viewer.pose.turns) == (2, 1)
    viewer.show_photo("two", crooked())
    assert (viewer.zoom, viewer.pose.turns) == (1, 0)


def test_the_photo_is_reached_and_zoomed_without_leaving_the_figures(
    page: ProtocolPage, at_station: Used, tmp_path: Path
) -> None:
    drop(page.photo.intake.zone, png(crooked(), tmp_path / "sheet.png"))
    at_station.window.activateWindow()
    at_station.bot.waitUntil(at_station.window.isActiveWindow)
    first = next(iter(page.figures.lines.values()))
    first.setFocus()
    QTest.keyClick(first, Qt.Key.Key_Plus, Qt.KeyboardModifier.AltModifier)
    assert page.photo.view.zoom > 1
    assert first.hasFocus()
    QTest.keyClick(first, Qt.Key.Key_F6)
    assert page.photo.view.hasFocus()
    QTest.keyClick(page.photo.view, Qt.Key.Key_S)
    QTest.keyClick(page.photo.view, Qt.Key.Key_Return)
    assert is_straight(page)
    QTest.keyClick(page.photo.view, Qt.Key.Key_Backspace)
    assert not is_straight(page)
    page.figures_part.set_open(False)
    QTest.keyClick(page.photo.view, Qt.Key.Key_F6)
    assert first.hasFocus()
    page.photo_button.click()
    assert not page.photo.view.isVisible()
    QTest.keyClick(first, Qt.Key.Key_F6)
    assert page.photo.view.hasFocus()
    assert at_station.entries(EntryKind.EVENT)[-1].payload["event"] == "opened"


def test_the_key_to_the_photo_leads_to_the_figures_where_no_photo_is_chosen(
    page: ProtocolPage, at_station: Used
) -> None:
    at_station.window.activateWindow()
    at_station.bot.waitUntil(at_station.window.isActiveWindow)
    first, second = list(page.figures.lines.values())[:2]
    first.setText("312")
    page.photo_button.setFocus()
    QTest.keyClick(page.photo_button, Qt.Key.Key_F6)
    assert second.hasFocus()
    at_station.execute(NoteIncident("C01"))
    take_in(at_station, 1, name="one", to=at_station.entries(EntryKind.INCIDENT)[0].id)
    page.photo.refresh()
    assert "F6 goes to the figures" in page.photo.hint.text()
    first.setFocus()
    for control in (page.photo.choice, page.photo.view):
        control.setFocus()
        QTest.keyClick(control, Qt.Key.Key_F6)
        assert first.hasFocus()
    page.photo.choice.setCurrentIndex(0)
    QTest.keyClick(first, Qt.Key.Key_F6)
    assert page.photo.view.hasFocus()


def take_in(at_station: Used, shade: int, *, name: str, to: str = "") -> str:
    """Note a photo as evidence, of an entry or of the station; return its id."""
    image = crooked()
    image.setPixelColor(0, 0, QColor(shade, 0, 0))
    session = at_station.session
    path = png(image, session.notebook.path / f"{name}.png")
    taken = take_in_stream(session.notebook.evidence, io.BytesIO(path.read_bytes()), name=path.name)
    path.unlink()
    return record_taken(session, (taken,), to=to).newest.id


def test_a_photo_of_an_incident_is_not_offered_as_the_protocol(
    page: ProtocolPage, at_station: Used
) -> None:
    at_station.execute(NoteIncident("C01"))
    incident = at_station.entries(EntryKind.INCIDENT)[0].id
    take_in(at_station, 1, name="incident", to=incident)
    take_in(at_station, 2, name="morning")
    page.photo.refresh()
    assert page.photo.choice.count() == 2
    assert page.photo.choice.currentIndex() == -1
    assert "Choose" in page.photo.view.note
    at_station.wait_minutes(600)
    at_station.execute(LogEvent("count-started"))
    evening = take_in(at_station, 3, name="evening")
    take_in(at_station, 4, name="late", to=incident)
    page.photo.refresh()
    shown = page.photo.shown
    assert shown is not None
    assert shown.id == evening


def test_a_photo_of_the_protocol_comes_before_a_newer_one(
    page: ProtocolPage, at_station: Used
) -> None:
    type_votes(page, 7)
    page.save()
    sheet = take_in(at_station, 1, name="sheet", to=at_station.entries(EntryKind.PROTOCOL)[0].id)
    at_station.execute(LogEvent("count-started"))
    at_station.wait_minutes(5)
    take_in(at_station, 2, name="later")
    page.photo.refresh()
    assert page.photo.shown is not None
    assert page.photo.shown.id == sheet


def test_a_photo_of_a_rehearsals_protocol_is_not_shown_as_todays(
    page: ProtocolPage, at_station: Used
) -> None:
    session = at_station.session
    tomorrow = session.pack.local_day(session.clock.now().wall) + timedelta(days=1)
    session.pack = replace(session.pack, date=tomorrow)
    at_station.execute(TallyVoter())
    at_station.execute(LogEvent("count-started"))
    type_votes(page, 7)
    page.save()
    old = take_in(at_station, 1, name="rehearsal", to=at_station.entries(EntryKind.PROTOCOL)[0].id)
    loose = take_in(at_station, 2, name="loose")
    page.photo.refresh()
    assert page.photo.choice.currentData() == old
    at_station.wait_minutes(24 * 60)
    again = ProtocolPage(at_station.window.desk)
    at_station.bot.addWidget(again)
    again.photo.refresh()
    assert set(again.photo.photos) == {old, loose}
    assert again.photo.shown is None
    assert all("29 Jan" in again.photo.choice.itemText(place) for place in (0, 1))


def test_straightening_is_ended_by_buttons_and_outlives_the_page(
    page: ProtocolPage, at_station: Used, tmp_path: Path
) -> None:
    drop(page.photo.intake.zone, png(crooked(), tmp_path / "sheet.png"))
    assert page.photo.apply_button.isHidden()
    page.photo.straighten.click()
    assert page.photo.apply_button.isVisible()
    page.photo.cancel_button.click()
    assert page.photo.view.pose.corners is None
    assert page.photo.cancel_button.isHidden()
    page.photo.straighten.click()
    page.photo.apply_button.click()
    page.photo.view.turn()
    pose = page.photo.view.pose
    assert pose.corners is not None
    again = ProtocolPage(at_station.window.desk)
    at_station.bot.addWidget(again)
    again.refresh()
    again.photo.choice.setCurrentIndex(0)
    assert again.photo.view.pose == pose


def test_a_photo_is_turned_and_straight_after_a_lock_and_no_entry_says_so(
    page: ProtocolPage, at_station: Used, tmp_path: Path
) -> None:
    def unlocked() -> ProtocolPage:
        again = ProtocolPage(replace(at_station.window.desk, drafts={}))
        at_station.bot.addWidget(again)
        again.refresh()
        again.photo.choice.setCurrentIndex(0)
        return again

    drop(page.photo.intake.zone, png(crooked(), tmp_path / "sheet.png"))
    seq = at_station.session.notebook.journal.head(at_station.session.device).seq
    view = page.photo.view
    for key in (Qt.Key.Key_R, Qt.Key.Key_S, Qt.Key.Key_Right, Qt.Key.Key_Return):
        QTest.keyClick(view, key)
    again = unlocked().photo.view
    assert (again.key, again.pose.turns) == (view.key, 1)
    assert view.pose.corners is not None
    assert again.pose.corners is not None
    for one, other in zip(view.pose.corners, again.pose.corners, strict=True):
        assert (one - other).manhattanLength() < 1e-5
    assert again.shown.size() == view.shown.size() != QSize(400, 300)
    for _ in range(3):
        QTest.keyClick(again, Qt.Key.Key_R)
    QTest.keyClick(again, Qt.Key.Key_Backspace)
    assert unlocked().photo.view.pose == Pose()
    assert at_station.session.notebook.journal.head(at_station.session.device).seq == seq
    at_station.session.notebook.vault.put("photo-poses", {view.key: {"turns": "x", "corners": 3}})
    assert unlocked().photo.view.pose == Pose()


def test_a_long_name_of_a_photo_is_cut_with_dots_in_its_middle(
    page: ProtocolPage, at_station: Used, tmp_path: Path
) -> None:
    long = tmp_path / "a_very_long_name_of_a_photo_of_the_protocol_as_it_was_posted_last.png"
    drop(page.photo.intake.zone, png(crooked(), long))
    shown = page.photo.choice.shown_text()
    assert "…" in shown
    assert shown.endswith(".png")


@pytest.mark.parametrize("percent", [150, 200])
def test_photo_and_figures_share_the_window_in_large_text(
    at_station: Used, tmp_path: Path, percent: int
) -> None:
    set_text_percent(percent)
    wear(ThemeChoice.LIGHT)
    try:
        at_station.window.resize(1366, 768)
        made = ProtocolPage(at_station.window.desk)
        at_station.bot.addWidget(made)
        made.resize(1262, 730)
        made.show()
        made.refresh()
        drop(made.photo.intake.zone, png(crooked(), tmp_path / "sheet.png"))
        view = made.photo.view
        assert made.photo.add.iconSize().width() == 16 * percent // 100
        if percent == 150:
            assert view.isVisible()
            assert made.photo.width() > 400
            assert made._area.horizontalScrollBar().maximum() == 0
            assert made.foot.mapTo(made, made.foot.rect().topLeft()).x() > made.photo.width()
            return
        made.photo_button.click()
        at_station.bot.wait(20)
        half = view.height()
        assert half >= 180
        assert abs(made.photo.height() - made._split.height() / 2) < 30
        # The divider moves both ways.
        sizes = made._split.sizes()
        made._split.moveSplitter(sizes[0] - 40, 1)
        assert made._split.sizes()[0] == sizes[0] - 40
        made._split.moveSplitter(sizes[0] + 40, 1)
        assert made._split.sizes()[0] == sizes[0] + 40
        QTest.keyClick(made, Qt.Key.Key_F6)
        assert view.height() >= half + 90
        made.photo.back_to = lambda: made.save_button
        view.setFocus()
        if view.hasFocus():
            QTest.keyClick(made, Qt.Key.Key_F6)
            assert made._split.sizes()[0] == sizes[0] + 40
    finally:
        set_text_percent(100)
        wear(ThemeChoice.LIGHT)


@pytest.mark.parametrize("percent", [100, 150, 200])
def test_evidence_has_its_name_and_its_large_picture_at_any_text_size(
    at_station: Used, tmp_path: Path, percent: int
) -> None:
    set_text_percent(percent)
    wear(ThemeChoice.LIGHT)
    try:
        at_station.window.resize(1366, 768)
        evidence = EvidencePage(at_station.window.desk)
        at_station.bot.addWidget(evidence)
        evidence.resize(1140, 740)
        evidence.show()
        drop(evidence.intake.zone, png(crooked(), tmp_path / "the_photo_of_the_posted_sheet.png"))
        evidence.refresh()
        at_station.bot.wait(20)
        name = evidence.grid.item(0).text().partition("\n")[2]
        metrics = evidence.grid.fontMetrics()
        assert name.startswith("the")
        assert name.endswith("png")
        assert metrics.horizontalAdvance(name) <= evidence.grid.gridSize().width()
        room = evidence.grid.gridSize().height() - evidence.grid.iconSize().height()
        assert room >= 2 * metrics.lineSpacing()
        seen = evidence.picture.visibleRegion().boundingRect()
        assert seen.height() >= evidence.picture.pixmap().height() > 100
    finally:
        set_text_percent(100)
        wear(ThemeChoice.LIGHT)
