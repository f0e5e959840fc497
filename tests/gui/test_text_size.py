"""Text from 100 to 200 %: chosen by a key or in the settings, kept, and nothing cut."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QScrollArea
from pytestqt.qtbot import QtBot

from observer_app.gui.app import Program
from observer_app.gui.look import (
    TEXT_SIZES,
    TEXT_VARIABLE,
    read_text_percent,
    set_text_percent,
    text_percent,
    wear,
)
from observer_app.gui.observer.checklist import ChecklistPage
from observer_app.gui.observer.incidents import IncidentsPage
from observer_app.gui.observer.today import TodayPage
from observer_app.gui.pages import Page
from observer_app.gui.settings import SettingsPage
from observer_app.gui.theme import BASE_PX, ThemeChoice
from observer_app.services.commands import ChooseStation, LogEvent, NoteIncident
from tests.gui.conftest import PASSPHRASE, Templates, Used
from tests.gui.test_every_page import PAGES, in_the_day, nothing_is_cut
from tests.gui.test_start_and_lock import program

__all__ = ["program"]
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture(autouse=True)
def usual_size_again(qtbot: QtBot) -> Iterator[None]:
    yield
    set_text_percent(100)
    os.environ.pop(TEXT_VARIABLE, None)
    wear(ThemeChoice.LIGHT)


def test_strange_sizes_are_passed_over() -> None:
    assert [read_text_percent(kept) for kept in (None, "", "x", 5000, "-150", 150.5)] == [0] * 6
    assert [read_text_percent(str(size)) for size in TEXT_SIZES] == list(TEXT_SIZES)


@pytest.mark.parametrize("language", ["en", "az", "ru"])
def test_nothing_is_cut_at_twice_the_size(use: Callable[..., Used], language: str) -> None:
    set_text_percent(200)
    wear(ThemeChoice.LIGHT)
    busy = in_the_day(use(language=language))
    busy.window.resize(1366, 768)
    busy.execute(NoteIncident("V03", text="a white van"))
    # The time beside an event takes room from its name.
    for event in busy.window.desk.pack.events:
        busy.execute(LogEvent(event.code))
    busy.go("today").mark_stale()
    for page_id in PAGES:
        page = busy.go(page_id)
        nothing_is_cut(busy, page, page_id)
        no_words_of_a_button_are_cut(page, page_id)
    the_margin_is_whole(busy)


@pytest.mark.parametrize("percent", [115, 130, 150])
def test_the_margin_is_whole_below_a_title_bar(use: Callable[..., Used], percent: int) -> None:
    set_text_percent(percent)
    wear(ThemeChoice.LIGHT)
    used = use(language="ru")
    # What a screen of 768 lines leaves a window, while the observer is away.
    used.window.resize(1366, 740)
    used.execute(ChooseStation("9", "12"))
    used.window.desk.dispatcher.execute(LogEvent("away"))
    QApplication.processEvents()
    the_margin_is_whole(used)


def the_margin_is_whole(used: Used) -> None:
    """Every button in the margin is in sight, and holds its words or its picture."""
    window = used.window
    bar = window._nav.findChild(QScrollArea)
    assert isinstance(bar, QScrollArea)
    assert bar.verticalScrollBar().maximum() == 0
    shown = [made for made in window._nav.findChildren(QPushButton) if made.isVisible()]
    assert len(shown) >= 12
    for made in shown:
        where = QRect(made.mapTo(window, QPoint()), made.size())
        assert window.rect().contains(where), made.accessibleName()
        assert made.visibleRegion().boundingRect().size() == made.size(), made.accessibleName()
        assert made.text() == "" or made.height() > made.fontMetrics().height()
        assert made.icon().isNull() or made.height() > made.iconSize().height()


def test_what_is_typed_of_an_incident_is_in_sight_at_twice_the_size(
    use: Callable[..., Used],
) -> None:
    set_text_percent(200)
    wear(ThemeChoice.LIGHT)
    used = use(language="az")
    used.window.resize(1366, 768)
    used.window.activateWindow()
    page = used.go("incidents")
    assert isinstance(page, IncidentsPage)
    form, view = page.form, page._area.viewport()
    used.bot.waitUntil(used.window.isActiveWindow)

    def is_in_sight() -> bool:
        made = used.window.focusWidget()
        place = QRect(made.mapTo(view, QPoint()), made.size())
        return not view.isAncestorOf(made) or view.rect().contains(place)

    form.focus_code()
    QTest.keyClicks(form.search.line, "v0")
    QTest.keyClick(form.search.line, Qt.Key.Key_Down)
    QTest.keyClick(form.search.line, Qt.Key.Key_Return)
    assert form.text.hasFocus()
    assert not is_in_sight()
    used.bot.waitUntil(is_in_sight)
    while not form.save_button.hasFocus():
        QTest.keyClick(used.window.focusWidget(), Qt.Key.Key_Tab)
        used.bot.waitUntil(is_in_sight)


def test_a_question_is_no_column_of_words_at_twice_the_size(use: Callable[..., Used]) -> None:
    set_text_percent(200)
    wear(ThemeChoice.LIGHT)
    used = in_the_day(use(language="ru"))
    used.window.resize(1366, 768)
    page = used.go("checklist")
    assert isinstance(page, ChecklistPage)
    used.bot.waitUntil(lambda: "O2" in page.cards and page.cards["O2"].isVisible())
    words = page.cards["O2"].words
    assert words.heightForWidth(words.width()) < 3 * words.fontMetrics().lineSpacing()


@pytest.mark.parametrize("language", ["az", "ru"])
def test_hours_that_are_not_written_down_are_read_whole(
    use: Callable[..., Used], language: str
) -> None:
    set_text_percent(200)
    wear(ThemeChoice.LIGHT)
    busy = in_the_day(use(language=language))
    busy.window.resize(1366, 768)
    busy.wait_minutes(14 * 60)
    page = busy.go("today")
    assert isinstance(page, TodayPage)
    page.mark_stale()
    QApplication.processEvents()
    words = page.next_label.text().split()
    assert "19:00" in words
    widest = max(map(page.next_label.fontMetrics().horizontalAdvance, words))
    assert page.next_label.width() >= widest


def test_no_message_lies_on_the_date_nor_on_where_one_is(use: Callable[..., Used]) -> None:
    set_text_percent(200)
    wear(ThemeChoice.LIGHT)
    busy = in_the_day(use())
    busy.window.resize(1366, 768)
    page = busy.go("today")
    assert isinstance(page, TodayPage)
    page.mark_stale()
    for _ in range(3):
        QApplication.processEvents()
    QTest.keyClick(page, Qt.Key.Key_A)
    for _ in range(5):
        busy.bot.wait(2)
    bubble = page.messages._shown
    assert bubble is not None
    assert bubble.isVisible()
    lies = QRect(bubble.mapTo(busy.window, QPoint()), bubble.size())
    for told in (page.clock_label, page.date_label, page.station_label, page.station_note):
        assert not lies.intersects(QRect(told.mapTo(busy.window, QPoint()), told.size())), told


@pytest.mark.parametrize("percent", [175, 200])
def test_the_noted_incidents_are_whole_where_the_text_is_large(
    use: Callable[..., Used], percent: int
) -> None:
    set_text_percent(percent)
    wear(ThemeChoice.LIGHT)
    busy = in_the_day(use(language="ru"))
    busy.window.resize(1366, 768)
    busy.execute(NoteIncident("V03", text="a white van"))
    page = busy.go("incidents")
    assert isinstance(page, IncidentsPage)
    page.list_button.click()
    assert page.show_button.isVisible()
    no_words_of_a_button_are_cut(page, "incidents")
    assert page.table.horizontalScrollBar().maximum() == 0


@pytest.mark.parametrize("percent", [100, 150, 200])
@pytest.mark.parametrize("language", ["en", "az", "ru"])
def test_no_code_of_a_noted_incident_is_cut_however_many_there_are(
    use: Callable[..., Used], language: str, percent: int
) -> None:
    set_text_percent(percent)
    wear(ThemeChoice.LIGHT)
    busy = in_the_day(use(language=language))
    busy.window.resize(1366, 768)
    page = busy.go("incidents")
    assert isinstance(page, IncidentsPage)
    for code in ("V11", "O02", "A07"):
        busy.wait_minutes(1)
        page.start()
        page.form.choose_code(code)
        page.form.text.setPlainText("they were told to wait outside")
        page.form.save()
        if page.list_button.isVisible():
            page.list_button.click()
        QApplication.processEvents()
        table, head = page.table, page.table.horizontalHeader()
        assert table.isVisible()
        for column in (0, 1, 3):
            needed = max(table.sizeHintForColumn(column), head.sectionSizeHint(column))
            assert table.isColumnHidden(column) or table.columnWidth(column) >= needed, code
        # The words beside them have room for some.
        words = table.fontMetrics().horizontalAdvance("nnnnnnnnnnnn")
        assert table.columnWidth(2) >= max(words, head.sectionSizeHint(2))
        assert table.horizontalScrollBar().maximum() == 0


def no_words_of_a_button_are_cut(page: Page, page_id: str) -> None:
    """As nothing_is_cut, with the room that the frame of a button and its picture take."""
    for made in page.findChildren(QPushButton):
        if made.isVisible() and made.text():
            assert made.minimumSizeHint().width() <= made.width() + 2, (page_id, made.text())


def test_keys_change_the_size_and_the_notebook_keeps_it(
    program: Program, templates: Templates, qtbot: QtBot
) -> None:
    shutil.copytree(templates.observer, program.notebook)
    program.show_start()
    program.unlock(program.notebook, PASSPHRASE)
    first = program.main
    assert first is not None
    first.activateWindow()
    qtbot.waitUntil(first.isActiveWindow)
    QTest.keyClick(first, Qt.Key.Key_Plus, CTRL)
    assert text_percent() == TEXT_SIZES[1]
    assert QApplication.font().pixelSize() == round(BASE_PX * TEXT_SIZES[1] / 100)
    assert program.main is not first
    # A fresh process is told at once; a later one reads it from the notebook.
    assert os.environ[TEXT_VARIABLE] == str(TEXT_SIZES[1])
    set_text_percent(100)
    program._opened()
    assert program.main is not None
    assert text_percent() == TEXT_SIZES[1]
    program.main.activateWindow()
    qtbot.waitUntil(program.main.isActiveWindow)
    QTest.keyClick(program.main, Qt.Key.Key_0, CTRL)
    assert text_percent() == 100


def test_the_settings_change_it_at_once(
    program: Program, templates: Templates, qtbot: QtBot
) -> None:
    shutil.copytree(templates.observer, program.notebook)
    program.show_start()
    program.unlock(program.notebook, PASSPHRASE)
    assert program.main is not None
    program.main.go("settings")
    page = program.main.page("settings")
    assert isinstance(page, SettingsPage)
    page.text.option("200").click()
    qtbot.waitUntil(lambda: text_percent() == 200)
    assert program.main.page_id == "settings"


def test_a_size_chosen_before_unlocking_stays_and_is_kept(
    program: Program, templates: Templates, qtbot: QtBot
) -> None:
    shutil.copytree(templates.observer, program.notebook)
    program.show_start()
    assert program.start is not None
    for _ in range(2):
        program.start.activateWindow()
        qtbot.waitUntil(program.start.isActiveWindow)
        QTest.keyClick(program.start, Qt.Key.Key_Plus, CTRL)
    assert text_percent() == TEXT_SIZES[2]
    before = {path.name for path in program.notebook.iterdir()}
    program.unlock(program.notebook, PASSPHRASE)
    assert text_percent() == TEXT_SIZES[2]
    kept: list[object] = []
    program.dispatcher.run(lambda s: s.notebook.vault.get("window"), kept.append)
    assert isinstance(kept[0], dict)
    assert kept[0]["text_percent"] == TEXT_SIZES[2]
    beside = {p.name for p in program.notebook.iterdir()} - before
    assert beside <= {"lock", "journal.db-wal", "journal.db-shm", "evidence.db-journal"}
