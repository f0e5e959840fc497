"""Choosing files: where a dialog begins, what stands at its side, what it lists."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QFileDialog,
    QLineEdit,
    QListView,
    QToolButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from observer_app.gui.look import set_text_percent, wear
from observer_app.gui.observer.evidence import EvidencePage
from observer_app.gui.theme import ThemeChoice
from observer_app.gui.widgets import choosing
from observer_app.gui.widgets.choosing import ask_file, ask_new_file, begins_at, filters
from observer_app.gui.widgets.drop import DropZone
from observer_app.gui.widgets.wordbox import WordBox
from observer_app.services.commands import NoteIncident
from tests.gui.conftest import Used

T = TypeVar("T")


@pytest.fixture
def home(qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    place = tmp_path / "home"
    place.mkdir()
    monkeypatch.setattr(Path, "home", lambda: place)
    yield place
    app = QApplication.instance()
    assert app is not None
    for purpose in ("pack", "receipts", "new-file"):
        app.setProperty(f"observer_folder_{purpose}", None)


@pytest.fixture
def stick(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    place = tmp_path / "STICK"
    place.mkdir()
    monkeypatch.setattr(choosing, "find_sticks", lambda _volumes, **_: (place,))
    return place


def asked(bot: QtBot, ask: Callable[[QWidget], T], look: Callable[[QFileDialog], object]) -> T:
    """Open a dialog, look at it, and answer it."""
    parent = QWidget()
    bot.addWidget(parent)

    def act() -> None:
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, QFileDialog):
            timer.stop()
            look(dialog)

    timer = QTimer(parent)
    timer.timeout.connect(act)
    timer.start(10)
    return ask(parent)


def test_a_dialog_begins_at_the_stick_then_where_one_was_last(
    qtbot: QtBot, home: Path, stick: Path
) -> None:
    (stick / "a.pack").write_bytes(b"")
    seen: list[Path] = []
    sides: list[set[str]] = []

    def look(dialog: QFileDialog) -> None:
        seen.append(Path(dialog.directory().absolutePath()))
        sides.append({url.toLocalFile() for url in dialog.sidebarUrls()})
        dialog.reject()

    assert asked(qtbot, lambda parent: ask_file(parent, "§", purpose="pack"), look) is None
    assert seen == [stick]
    assert {str(stick), str(home)} <= sides[0]
    elsewhere = home / "elsewhere"
    elsewhere.mkdir()

    def save(dialog: QFileDialog) -> None:
        dialog.setDirectory(str(elsewhere))
        dialog.selectFile("b.pack")
        dialog.accept()

    out = asked(
        qtbot, lambda parent: ask_new_file(parent, "§", purpose="pack", name="b.pack"), save
    )
    assert out == elsewhere / "b.pack"
    assert begins_at("pack", at=None, sticks=(stick,)) == elsewhere
    assert begins_at("receipts", at=None, sticks=(stick,)) == stick


@pytest.mark.parametrize(
    ("name", "typed", "written"),
    [
        ("page.pdf", "scan.png", "scan.png.pdf"),
        ("page.pdf", "Page.PDF", "Page.PDF"),
        ("page.pdf", "Mr. Smith", "Mr. Smith.pdf"),
        ("IMG_1.heic", "the van.jpg", "the van.jpg.heic"),
        ("23-7.approval", "ali", "ali.approval"),
        ("notes", "scan.png", "scan.png"),
    ],
)
def test_a_new_file_has_the_suffix_of_what_it_is_whatever_is_typed(
    qtbot: QtBot, home: Path, name: str, typed: str, written: str
) -> None:
    def save(dialog: QFileDialog) -> None:
        line = dialog.findChild(QLineEdit, "fileNameEdit")
        assert isinstance(line, QLineEdit)
        line.selectAll()
        QTest.keyClicks(line, typed)
        QTest.keyClick(line, Qt.Key.Key_Return)

    out = asked(
        qtbot, lambda parent: ask_new_file(parent, "§", purpose="new-file", name=name), save
    )
    assert out == home / written


def test_without_a_stick_a_dialog_begins_at_home(home: Path) -> None:
    assert begins_at("receipts", at=None, sticks=()) == home
    assert begins_at("receipts", at=home / "gone", sticks=(home / "pulled-out",)) == home


def test_what_fits_is_listed_and_all_files_are_one_choice_away(
    qtbot: QtBot, home: Path, stick: Path
) -> None:
    listed: list[list[str]] = []

    def look(dialog: QFileDialog) -> None:
        listed.append(dialog.nameFilters())
        dialog.reject()

    zone = DropZone("Drop", choose="Choose…", purpose="requests")
    qtbot.addWidget(zone)
    asked(qtbot, lambda _: zone.choose.click(), look)
    assert listed == [filters("requests")]
    for purpose in ("bundles", "inbox", "pack", "requests", "receipts", "official", "evidence"):
        first, every = filters(purpose)
        assert every == "All files (*)"
        assert "*." in first
    assert "*.png" in filters("requests")[0]
    assert "*.tar.age" in filters("inbox")[0]


@pytest.mark.parametrize("choice", [ThemeChoice.DARK, ThemeChoice.LIGHT])
def test_the_arrows_of_a_dialog_are_seen_on_its_ground(
    qtbot: QtBot, home: Path, choice: ThemeChoice
) -> None:
    theme = wear(choice)
    parent = QWidget()
    qtbot.addWidget(parent)

    def colours(dialog: QFileDialog) -> list[str]:
        found = []
        for name in ("backButton", "forwardButton", "toParentButton"):
            arrow = dialog.findChild(QToolButton, name)
            assert isinstance(arrow, QToolButton)
            image = arrow.icon().pixmap(16, 16).toImage()
            solid = [
                image.pixelColor(x, y)
                for x in range(image.width())
                for y in range(image.height())
                if image.pixelColor(x, y).alpha() == 255
            ]
            found += [colour.name() for colour in solid[:1]]
        return found

    dialog = choosing._dialog(parent, "Files", "pack")
    dialog.setVisible(True)
    assert colours(dialog) == [theme.text] * 3
    wear(ThemeChoice.LIGHT)


def test_a_dialog_grows_with_the_text_as_far_as_the_screen_goes(qtbot: QtBot, home: Path) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    set_text_percent(150)
    try:
        dialog = choosing._dialog(parent, "Files", "pack")
    finally:
        set_text_percent(100)
    room = parent.screen().availableSize()
    assert (dialog.width(), dialog.height()) == (
        min(1230, round(room.width() * 0.9)),
        min(720, round(room.height() * 0.9)),
    )
    places = dialog.findChild(QListView, "sidebar")
    assert isinstance(places, QListView)
    assert places.minimumWidth() == 210


def test_a_name_typed_without_its_ending_gets_it(qtbot: QtBot, home: Path) -> None:
    def save(dialog: QFileDialog) -> None:
        line = dialog.findChild(QLineEdit)
        assert isinstance(line, QLineEdit)
        line.setText("summary")
        QTest.keyClick(line, Qt.Key.Key_Return)

    def ask(parent: QWidget) -> Path | None:
        return ask_new_file(parent, "§", purpose="pack", name="page.pdf", at=home)

    assert asked(qtbot, ask, save) == home / "summary.pdf"


def test_long_words_of_a_box_end_in_dots(at_station: Used) -> None:
    box = WordBox()
    at_station.bot.addWidget(box)
    for words in ("short", "a group that votes at several stations, one after the other"):
        box.addItem(words)
    box.resize(200, 32)
    box.show()
    assert box.shown_text() == "short"
    box.setCurrentIndex(1)
    assert box.shown_text().endswith("…")
    assert len(box.shown_text()) > 10


def test_what_a_file_belongs_to_is_cut_between_words_with_dots(at_station: Used) -> None:
    words = "the chair tore the seal of the mobile box " * 6
    at_station.execute(NoteIncident("V03", text=words))
    page = at_station.go("evidence")
    assert isinstance(page, EvidencePage)
    said = page.target.itemText(1)
    assert said.endswith(" …")
    assert said.removesuffix(" …").split()[-1] in words.split()
    assert isinstance(page.target, WordBox)


def test_a_list_of_kinds_is_whole_and_below_its_box(at_station: Used) -> None:
    page = at_station.go("journal")
    kind = page.findChild(QComboBox)
    assert isinstance(kind, QComboBox)
    kind.setCurrentIndex(kind.count() - 1)
    kind.showPopup()
    QApplication.processEvents()
    try:
        listed = kind.view()
        box = listed.window().geometry()
        assert box.top() >= kind.mapToGlobal(kind.rect().bottomLeft()).y()
        listed.setFocus()
        QApplication.processEvents()
        assert listed.viewport().height() >= kind.count() * listed.sizeHintForRow(0)
        assert listed.verticalScrollBar().maximum() == 0
    finally:
        kind.hidePopup()
