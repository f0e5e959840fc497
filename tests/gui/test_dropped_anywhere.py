"""A file dropped anywhere on the window: it leads somewhere, as a copy, and that is said."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData
from PySide6.QtWidgets import QPlainTextEdit

from observer_app.core.kinds import EntryKind
from observer_app.gui.observer.evidence import EvidencePage
from observer_app.gui.observer.incidents import IncidentsPage
from observer_app.gui.observer.packcard import PackCard
from observer_app.gui.widgets.anywhere import DropAnywhere
from tests.gui.conftest import Used
from tests.gui.dropping import drop_on, files_dragged, hold_over, leave
from tests.gui.test_wrong_files import SAID, files, press

__all__ = ["files"]

JPEG = b"\xff\xd8\xff and more"
PAGES = ("today", "tally", "incidents", "checklist", "protocol", "journal", "handover", "settings")


@pytest.fixture
def photo(tmp_path: Path) -> Path:
    """A photo on a card."""
    path = tmp_path / "IMG_0412.jpg"
    path.write_bytes(JPEG)
    return path


def names(used: Used) -> list[str]:
    return [str(item.payload["name"]) for item in used.entries(EntryKind.EVIDENCE)]


@pytest.mark.parametrize("page_id", PAGES)
def test_a_photo_dropped_on_any_page_becomes_evidence_and_the_page_stays(
    at_station: Used, photo: Path, page_id: str
) -> None:
    window = at_station.window
    page = at_station.go(page_id)
    drop_on(page.title, photo)
    assert names(at_station) == ["IMG_0412.jpg"]
    assert window.page_id == page_id
    assert window.notice.text == "Kept as evidence: IMG_0412.jpg."
    assert photo.read_bytes() == JPEG


def test_the_margin_and_the_edge_of_the_window_take_files_too(
    at_station: Used, photo: Path
) -> None:
    window = at_station.window
    drop_on(window.counter, photo)
    drop_on(window.lock_button, photo)
    drop_on(window, photo)
    assert names(at_station) == ["IMG_0412.jpg"] * 3


def test_what_was_kept_is_shown_and_can_be_taken_back(at_station: Used, photo: Path) -> None:
    window = at_station.window
    other = photo.with_name("earlier.jpg")
    other.write_bytes(JPEG + b"1")
    drop_on(at_station.go("evidence").title, other)
    drop_on(at_station.go("today"), photo)
    press(window.notice, "Show")
    page = window.page("evidence")
    assert isinstance(page, EvidencePage)
    assert window.page_id == "evidence"
    assert page.facts.text().startswith("IMG_0412.jpg")
    assert window.notice.text == ""
    drop_on(at_station.go("today"), photo)
    press(window.notice, "Take back")
    assert names(at_station) == ["earlier.jpg", "IMG_0412.jpg"]
    assert "Taken back;" in window.notice.text


def test_a_file_dropped_on_a_text_is_no_text_and_what_was_typed_stays(
    at_station: Used, photo: Path
) -> None:
    page = at_station.go("incidents")
    assert isinstance(page, IncidentsPage)
    text = page.form.findChild(QPlainTextEdit)
    assert isinstance(text, QPlainTextEdit)
    text.setPlainText("A bus came")
    drop_on(text, photo)
    drop_on(page.form.search.line, photo)
    assert text.toPlainText() == "A bus came"
    assert page.form.search.line.text() == ""
    assert names(at_station) == ["IMG_0412.jpg"] * 2
    words = QMimeData()
    words.setText("with twelve people")
    assert hold_over(text, words)
    leave(text)
    assert not hold_over(page.title, words)


def test_a_place_for_files_takes_its_own(at_station: Used, photo: Path) -> None:
    page = at_station.go("incidents")
    assert isinstance(page, IncidentsPage)
    drop_on(page.form.files.zone, photo)
    assert [item.name for item in page.form.files.ready] == ["IMG_0412.jpg"]
    assert at_station.window.notice.text == ""
    assert names(at_station) == []


@pytest.mark.parametrize("kind", SAID)
def test_what_is_no_evidence_is_told_apart_on_any_page(
    at_station: Used, files: dict[str, Path], kind: str
) -> None:
    drop_on(at_station.go("today"), files[kind])
    assert SAID[kind] in at_station.window.notice.text
    assert files[kind].name in at_station.window.notice.text
    assert names(at_station) == []
    assert files[kind].exists()


def test_the_way_to_where_it_belongs_takes_the_file_along(
    at_station: Used, files: dict[str, Path]
) -> None:
    window = at_station.window
    drop_on(at_station.go("today"), files["pack"])
    press(window.notice, "settings")
    card = window.page("settings").findChild(PackCard)
    assert isinstance(card, PackCard)
    assert window.page_id == "settings"
    assert "the pack was signed by" in card.messages.text
    drop_on(at_station.go("today"), files["approval"])
    press(window.notice, "hand-over")
    assert window.page_id == "handover"
    assert "Enrolled" in window.page("handover").messages.text


def test_photos_come_in_although_other_files_lie_among_them(
    at_station: Used, files: dict[str, Path], photo: Path
) -> None:
    drop_on(at_station.go("today"), files["pack"], photo, files["empty"], files["photo"])
    assert names(at_station) == ["IMG_0412.jpg", "photo.png"]
    said = at_station.window.notice.text
    assert "Kept as evidence: IMG_0412.jpg +1." in said
    assert "is an election pack" in said
    assert "empty.jpg: " in said
    assert "is empty" in said


def test_an_unknown_file_is_asked_about_and_kept_if_that_is_meant(
    at_station: Used, tmp_path: Path
) -> None:
    window, notes = at_station.window, tmp_path / "notes.docx"
    notes.write_bytes(b"PK\x03\x04 and more")
    drop_on(at_station.go("today"), notes)
    assert "notes.docx is of a kind that this program does not know" in window.notice.text
    assert names(at_station) == []
    press(window.notice, "all the same")
    assert names(at_station) == ["notes.docx"]
    assert notes.exists()


def test_a_file_that_is_gone_or_an_address_is_said(at_station: Used, tmp_path: Path) -> None:
    window = at_station.window
    drop_on(at_station.go("today"), tmp_path / "gone.mp4")
    assert window.notice.text.startswith("gone.mp4: ")
    drop_on(at_station.go("today"), "https://example.org/photo.jpg")
    assert "no file on this laptop" in window.notice.text
    assert names(at_station) == []


def test_the_window_shows_that_it_would_take_a_file(at_station: Used, photo: Path) -> None:
    page, shown = at_station.go("incidents"), []
    hold_over(page.title, files_dragged([photo]))
    anywhere = at_station.window.findChild(DropAnywhere)
    assert isinstance(anywhere, DropAnywhere)
    shown.append(anywhere.is_cued)
    leave(page.title)
    shown.append(anywhere.is_cued)
    drop_on(page.title, photo)
    shown.append(anywhere.is_cued)
    assert shown == [True, False, False]
