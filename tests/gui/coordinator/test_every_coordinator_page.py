from __future__ import annotations

import os
from collections.abc import Callable

import pytest
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QAbstractButton, QLabel, QScrollArea

from observer_app.gui.coordinator.pages import coordinator_pages
from observer_app.gui.coordinator.rows import RowsTable
from observer_app.gui.coordinator.setup import SetupPage
from observer_app.gui.coordinator.stations import StationsPage
from observer_app.gui.look import TEXT_VARIABLE, set_text_percent, wear
from observer_app.gui.pages import Page
from observer_app.gui.theme import ThemeChoice
from tests.gui.conftest import Used
from tests.gui.coordinator.conftest import Evening
from tests.gui.test_every_page import SIZES, controls, is_reached_by_keys

EDGES = 16
"""What the style sheet leaves free on both sides of a column's title."""
PAGES = [spec.id for spec in coordinator_pages()]


def everything(used: Used) -> list[tuple[str, Callable[[], Page]]]:
    """Return every page, and the parts that hide inside some."""

    def station() -> Page:
        used.window.go("stations", "70/4")
        return used.window.page("stations")

    def incident() -> Page:
        page = used.go("incidents")
        page.table.selectRow(0)  # type: ignore[attr-defined] # the incidents page has one
        return page

    def totals() -> Page:
        page = used.go("results")
        page.view.option("totals").click()  # type: ignore[attr-defined] # the results page has it
        return page

    def part(name: str) -> Callable[[], Page]:
        def show() -> Page:
            used.window.go("setup", name)
            return used.window.page("setup")

        return show

    views: list[tuple[str, Callable[[], Page]]] = [
        (page_id, lambda page_id=page_id: used.go(page_id))  # type: ignore[misc]
        for page_id in PAGES
    ]
    views += [("station", station), ("incident", incident), ("totals", totals)]
    views += [(f"setup-{name}", part(name)) for name in ("authority", "pack", "enrol", "stick")]
    return views


@pytest.mark.parametrize("size", SIZES, ids=["laptop", "twice-the-scale"])
@pytest.mark.parametrize("state", ["fresh", "full"])
def test_nothing_is_cut_off_nameless_or_out_of_the_keyboards_reach(
    request: pytest.FixtureRequest, state: str, size: tuple[int, int]
) -> None:
    nothing_is_cut(request.getfixturevalue(state), size)


@pytest.mark.parametrize("language", ["en", "az", "ru"])
def test_nothing_is_cut_at_twice_the_text_size(
    use: Callable[..., Used], evening: Evening, language: str
) -> None:
    set_text_percent(200)
    wear(ThemeChoice.LIGHT)
    try:
        used = use(template=evening.full, language=language)
        used.wait_minutes(16 * 60)
        nothing_is_cut(used, SIZES[0])
    finally:
        set_text_percent(100)
        os.environ.pop(TEXT_VARIABLE, None)
        wear(ThemeChoice.LIGHT)


def nothing_is_cut(used: Used, size: tuple[int, int]) -> None:
    used.window.resize(*size)
    for name, show in everything(used):
        page = show()
        for _ in range(4):
            used.bot.wait(1)
        for area in page.findChildren(QScrollArea):
            if area.isVisibleTo(page):
                assert area.horizontalScrollBar().maximum() == 0, name
        for widget in controls(page):
            words = widget.text() if isinstance(widget, QAbstractButton) else ""
            assert widget.accessibleName() or words, (name, widget)
            if widget.isEnabled():
                assert is_reached_by_keys(widget), (name, widget)
            if words and widget.width() > 1:
                needed = widget.fontMetrics().horizontalAdvance(words.replace("&", ""))
                assert needed <= widget.width(), (name, words)
        for label in page.findChildren(QLabel):
            if label.isVisibleTo(page) and label.text() and not label.wordWrap():
                assert label.sizeHint().width() <= label.width() + 2, (name, label.text())
        for table in page.findChildren(RowsTable):
            head = table.horizontalHeader()
            font = head.font()
            font.setBold(True)
            bold = QFontMetrics(font)
            for place, column in enumerate(table.columns if table.isVisibleTo(page) else ()):
                if not table.isColumnHidden(place):
                    needed = bold.horizontalAdvance(column.title) + EDGES
                    assert needed <= head.sectionSize(place), (name, column.title)


@pytest.mark.parametrize("state", ["ready", "full"])
@pytest.mark.parametrize("language", ["en", "az", "ru"])
def test_no_table_scrolls_sideways_on_a_laptop(
    use: Callable[..., Used], evening: Evening, language: str, state: str
) -> None:
    used = use(template=getattr(evening, state), language=language)
    used.wait_minutes(16 * 60)
    used.window.resize(*SIZES[0])
    seen = 0
    for name, show in everything(used):
        page = show()
        used.bot.wait(1)
        for table in page.findChildren(RowsTable):
            if table.isVisibleTo(page):
                seen += 1
                assert table.horizontalScrollBar().maximum() == 0, (name, table.accessibleName())
                assert not table.isColumnHidden(0), name
    assert seen >= {"ready": 2, "full": 9}[state]


def test_a_column_that_gave_way_can_be_chosen(full: Used) -> None:
    page = full.go("stations")
    assert isinstance(page, StationsPage)
    full.window.resize(*SIZES[0])
    full.bot.wait(1)
    hidden = [
        action
        for action in page.columns.menu_.actions()
        if action.isCheckable() and not action.isChecked()
    ]
    assert hidden
    place = hidden[0].data()
    assert page.table.isColumnHidden(place)
    hidden[0].trigger()
    assert not page.table.isColumnHidden(place)
    assert not page.table.isColumnHidden(0)


@pytest.mark.parametrize("page_id", ["incidents", "stations", "turnout", "results", "sheets"])
def test_an_empty_page_says_what_to_do_next(fresh: Used, page_id: str) -> None:
    page = fresh.go(page_id)
    nothing = page.nothing  # type: ignore[attr-defined] # each of these has one
    assert nothing.isVisible()
    assert len(nothing.text()) > 20


def test_the_set_up_begins_with_what_is_missing(ready: Used, evening: Evening) -> None:
    page = ready.go("setup")
    assert isinstance(page, SetupPage)
    assert evening.bundles.is_dir()
    assert page.state is not None
    assert page.state.next == ""
