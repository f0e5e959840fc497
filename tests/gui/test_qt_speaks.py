"""What Qt itself says (choosing files, context menus, buttons) is in the window's language."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt, QTimer
from PySide6.QtGui import QAction, QContextMenuEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QDateTimeEdit,
    QDialogButtonBox,
    QFileDialog,
    QLabel,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QScrollBar,
    QSpinBox,
    QTextEdit,
    QTreeView,
    QWidget,
)
from pytestqt.qtbot import QtBot

from observer_app.config import translations_dir
from observer_app.gui.keys import KeySheet
from observer_app.gui.language import speak
from observer_app.gui.widgets import choosing
from observer_app.gui.widgets.choosing import ask_file, ask_files, ask_folder, ask_new_file

SAME = frozenset({"OK", "Esc", "Tab", "Home", "End", "Pause", "Alt+Left", "Alt+Right", "Alt+Up"})
"""What is written the same way in every language."""

BUTTONS = [
    which
    for which in QDialogButtonBox.StandardButton
    if which not in (QDialogButtonBox.StandardButton.NoButton, QDialogButtonBox.StandardButton.Ok)
]


@pytest.fixture(autouse=True)
def in_english_again() -> Iterator[None]:
    yield
    speak("en")


def words(text: str) -> str:
    return text.replace("&", "").partition("\t")[0].strip()


def said_by(widget: QWidget, *, files: frozenset[str]) -> set[str]:
    """Every text of a dialog that a person can read or hear."""
    found: set[str] = {widget.windowTitle()}
    for part in (widget, *widget.findChildren(QWidget)):
        found |= {part.toolTip(), part.accessibleName(), part.accessibleDescription()}
        if isinstance(part, QLabel | QAbstractButton):
            found.add(part.text())
        elif isinstance(part, QComboBox):
            found |= {part.itemText(place) for place in range(part.count())}
        elif isinstance(part, QTreeView):
            model = part.model()
            for column in (n for n in range(4) if not part.isColumnHidden(n)):
                found.add(str(model.headerData(column, Qt.Orientation.Horizontal)))
    found |= {action.text() for action in widget.findChildren(QAction)}
    return {words(text) for text in found} - files - {"", "None"}


def dialog_says(folder: Path, bot: QtBot, ask: Callable[[QWidget], object]) -> set[str]:
    """What the dialog says that `ask` opens in `folder`."""
    parent = QWidget()
    bot.addWidget(parent)
    found: set[str] = set()

    def read() -> None:
        dialog = QApplication.activeModalWidget()
        if not isinstance(dialog, QFileDialog):
            return
        dialog.setDirectory(str(folder))
        tree = dialog.findChild(QTreeView)
        assert isinstance(tree, QTreeView)
        if tree.model().rowCount(tree.rootIndex()) < 1 or dialog.directory().dirName() != "0417":
            return
        names = frozenset({"§", folder.name, "0418", "0419.json"})
        found.update(text for text in said_by(dialog, files=names) if "/" not in text)
        dialog.reject()

    timer = QTimer(parent)
    timer.timeout.connect(read)
    timer.start(20)
    ask(parent)
    timer.stop()
    return found


ASKED: list[Callable[[QWidget], object]] = [
    lambda parent: ask_files(parent, "§", purpose="test"),
    lambda parent: ask_file(parent, "§", purpose="test"),
    lambda parent: ask_new_file(parent, "§", purpose="test", name="0419.json"),
    lambda parent: ask_folder(parent, "§", purpose="test"),
]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    place = tmp_path / "0417"
    (place / "0418").mkdir(parents=True)
    (place / "0419.json").write_bytes(b"{}")
    return place


@pytest.mark.parametrize("ask", ASKED, ids=["files", "file", "new file", "folder"])
def test_choosing_a_file_speaks_the_language(
    qtbot: QtBot, folder: Path, ask: Callable[[QWidget], object]
) -> None:
    speak("en")
    english = dialog_says(folder, qtbot, ask)
    assert {"Name", "Cancel", "Parent Directory"} <= english
    for language in ("az", "ru"):
        speak(language)
        shown = dialog_says(folder, qtbot, ask)
        assert len(shown) >= len(english) - 3
        assert shown & english - SAME == set(), language


def menu_says(widget: QWidget, bot: QtBot) -> set[str]:
    """The context menu of a control."""
    bot.addWidget(widget)
    widget.show()
    bot.waitExposed(widget)
    bot.wait(10)
    found: set[str] = set()

    def read() -> None:
        menus = [
            w for w in QApplication.topLevelWidgets() if isinstance(w, QMenu) and w.isVisible()
        ]
        for menu in menus:
            found.update(words(action.text()) for action in menu.actions())
            menu.close()

    # Some menus run a loop of their own: a timer reads and closes them.
    timer = QTimer(widget)
    timer.timeout.connect(read)
    timer.start(10)
    spot = QPoint(4, 4)
    asked = QContextMenuEvent(
        QContextMenuEvent.Reason.Mouse,
        spot,
        widget.mapToGlobal(spot),
        Qt.KeyboardModifier.NoModifier,
    )
    QApplication.sendEvent(widget, asked)
    bot.waitUntil(lambda: bool(found))
    timer.stop()
    return found - {""}


def selectable() -> QLabel:
    made = QLabel("0417")
    made.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return made


CONTROLS: list[Callable[[], QWidget]] = [
    QLineEdit,
    QSpinBox,
    QDateTimeEdit,
    QScrollBar,
    selectable,
]


@pytest.mark.parametrize("make", CONTROLS, ids=lambda make: make.__name__)
def test_context_menus_speak_the_language(qtbot: QtBot, make: Callable[[], QWidget]) -> None:
    speak("en")
    english = menu_says(make(), qtbot)
    assert english
    for language in ("az", "ru"):
        speak(language)
        shown = menu_says(make(), qtbot)
        assert len(shown) == len(english)
        assert shown & english == set(), language


@pytest.mark.parametrize("make", [QTextEdit, QPlainTextEdit])
def test_long_texts_have_menus_in_the_language(qtbot: QtBot, make: type[QTextEdit]) -> None:
    def says() -> set[str]:
        box = make()
        qtbot.addWidget(box)
        menu = box.createStandardContextMenu()
        return {words(action.text()) for action in menu.actions()} - {""}

    speak("en")
    english = says()
    for language in ("az", "ru"):
        speak(language)
        assert says() & english == set(), language


def test_buttons_of_dialogs_speak_the_language(qtbot: QtBot) -> None:
    def says() -> set[str]:
        box = QDialogButtonBox()
        qtbot.addWidget(box)
        return {words(box.addButton(which).text()) for which in BUTTONS}

    speak("en")
    english = says()
    assert "Cancel" in english
    for language in ("az", "ru"):
        speak(language)
        assert says() & english == set(), language


def test_changing_the_language_reaches_a_dialog_that_is_open(qtbot: QtBot) -> None:
    speak("en")
    parent = QWidget()
    qtbot.addWidget(parent)
    sheet = KeySheet(parent, panic="F12")
    box = sheet.findChild(QDialogButtonBox)
    assert isinstance(box, QDialogButtonBox)
    shut = box.button(QDialogButtonBox.StandardButton.Close)
    assert words(shut.text()) == "Close"
    speak("az")
    QCoreApplication.sendPostedEvents(None, QEvent.Type.LanguageChange)
    assert words(shut.text()) == "Bağla"


def test_the_words_come_compiled_where_qt_has_no_compiler(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    speak("az")
    ready = tmp_path / "translations"
    ready.mkdir()
    for path in translations_dir().glob("*.qm"):
        shutil.copy(path, ready)
    monkeypatch.setattr("observer_app.gui.language.translations_dir", lambda: ready)
    speak("en")
    speak("az")
    translate = QCoreApplication.translate
    assert translate("QPlatformTheme", "Cancel") == "Ləğv et"
    speak("ru")
    assert translate("QPlatformTheme", "Cancel") == "Отмена"
    assert translate("QFileDialog", "Files of &type:") == "&Типы файлов:"


def choose(bot: QtBot, ask: Callable[[QWidget], object], folder: Path) -> tuple[object, Path]:
    """Choose what is in `folder`; return the answer, and where the dialog had begun."""
    parent = QWidget()
    bot.addWidget(parent)
    begun: list[Path] = []

    def press() -> None:
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, QFileDialog):
            begun.append(Path(dialog.directory().absolutePath()))
            edit = dialog.findChild(QLineEdit, "fileNameEdit")
            assert isinstance(edit, QLineEdit)
            is_open = dialog.acceptMode() is QFileDialog.AcceptMode.AcceptOpen
            edit.setText(str(folder / ("0419.json" if is_open else "page.pdf")))
            dialog.accept()

    timer = QTimer(parent)
    timer.timeout.connect(press)
    timer.start(20)
    chosen = ask(parent)
    timer.stop()
    return chosen, begun[0]


def test_the_last_folder_is_remembered_for_its_purpose_alone(
    qtbot: QtBot, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    # A stick that happens to be plugged into this machine is no part of this.
    monkeypatch.setattr(choosing, "find_sticks", lambda *_, **__: ())

    def photos(parent: QWidget) -> object:
        return ask_files(parent, "§", purpose="photos")

    def page(parent: QWidget) -> object:
        return ask_new_file(parent, "§", purpose="page", name="page.pdf")

    assert choose(qtbot, photos, folder)[0] == [folder / "0419.json"]
    assert choose(qtbot, photos, folder)[1] == folder
    written, begun = choose(qtbot, page, folder)
    assert (written, begun) == (folder / "page.pdf", Path.home())
