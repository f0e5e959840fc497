from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QWidget,
)
from pytestqt.qtbot import QtBot

from observer_app.gui.observer.checklist import ChecklistPage
from observer_app.gui.observer.incidents import IncidentsPage
from observer_app.gui.observer.pages import observer_pages
from observer_app.gui.observer.protocol import ProtocolPage
from observer_app.gui.pages import Page
from observer_app.gui.theme import CONTRAST, DARK, LIGHT, Theme, style_sheet
from observer_app.gui.widgets.basic import Choice, card
from observer_app.gui.widgets.bubble import Bubble
from observer_app.gui.widgets.search import SearchList
from observer_app.services.commands import ChooseStation, LogEvent, TallyVoter
from tests.gui.conftest import Used

CONTROLS = (QAbstractButton, QLineEdit, QPlainTextEdit, QComboBox, QAbstractItemView)
PAGES = [spec.id for spec in observer_pages()]
TONES = ("ok", "warn", "error", "info")
SIZES = [(1366, 768), (683, 384)]


@pytest.fixture
def busy(use: Callable[..., Used]) -> Used:
    """A window in the middle of a day."""
    return in_the_day(use())


def in_the_day(used: Used) -> Used:
    station = used.window.desk.pack.stations[0]
    used.wait_minutes(90)
    used.execute(ChooseStation(station.constituency, station.number))
    used.execute(LogEvent("opened"))
    used.execute(TallyVoter(count=3))
    # The page was not told: without this it would ask for the station until the end.
    used.go("today").mark_stale()
    return used


def controls(page: Page) -> list[QWidget]:
    return [
        widget
        for widget in page.findChildren(QWidget)
        if isinstance(widget, CONTROLS)
        and widget.isVisibleTo(page)
        and widget.objectName() != "qt_spinbox_lineedit"
        and not isinstance(widget.parent(), QComboBox | QLineEdit | QAbstractItemView)
    ]


def is_reached_by_keys(widget: QWidget) -> bool:
    """By Tab or Esc; by an arrow from the answer beside it, or from the line above the list."""
    if widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
        return True
    parent = widget.parent()
    if isinstance(parent, Choice):
        answers = parent.findChildren(QAbstractButton)
        return any(answer.focusPolicy() & Qt.FocusPolicy.TabFocus for answer in answers)
    if isinstance(parent, Bubble):
        # The cross: Esc dismisses.
        return True
    return isinstance(parent, SearchList) and bool(
        parent.line.focusPolicy() & Qt.FocusPolicy.TabFocus
    )


def test_every_control_has_a_name_and_is_reached_by_keyboard(busy: Used) -> None:
    nameless = []
    unreachable = []
    for page_id in PAGES:
        page = busy.go(page_id)
        unfold(page)
        for widget in controls(page):
            words = widget.text() if isinstance(widget, QAbstractButton) else ""
            if not (widget.accessibleName() or words):
                nameless.append((page_id, widget))
            if widget.isEnabled() and not is_reached_by_keys(widget):
                unreachable.append((page_id, widget))
    assert nameless == []
    assert unreachable == []


@pytest.mark.parametrize("language", ["en", "az", "ru"])
@pytest.mark.parametrize("size", SIZES, ids=["laptop", "twice-the-scale"])
def test_no_page_is_scrolled_sideways_and_no_words_are_cut_off(
    use: Callable[..., Used], size: tuple[int, int], language: str
) -> None:
    busy = in_the_day(use(language=language))
    busy.window.resize(*size)
    for page_id in PAGES:
        page = busy.go(page_id)
        nothing_is_cut(busy, page, page_id)
    for page_id in ("protocol", "checklist", "incidents"):
        page = busy.go(page_id)
        unfold(page)
        nothing_is_cut(busy, page, f"{page_id}, unfolded")


def unfold(page: Page) -> None:
    """Show what a page shows only after something was done."""
    if isinstance(page, ProtocolPage):
        page.copies_part.hide()
        for source, figure in (("posted", "11"), ("copy", "12")):
            page.figures.source.option(source).click()
            for control in (*page.figures.lines.values(), *page.figures.votes.values()):
                control.setText(figure)
            page.save()
        page.outcome.copy.option("refused").click()
        for part in (page.steps_part, page.outcome_part, page.figures_part, page.copies_part):
            part.set_open(True)
        page.desk.dispatcher.execute(LogEvent("closed"))
        page.log("count-started")
        page.figures.begin_again()
    elif isinstance(page, ChecklistPage):
        page.arrive(next(form.id for form in page.desk.pack.forms if form.repeatable))
        question = (
            next(q for q in page.form.questions if q.flag and q.options) if page.form else None
        )
        assert question is not None
        page.cards[question.id].comment_button.click()
    elif isinstance(page, IncidentsPage):
        page.form.choose_code("V03")
        page.form.fields.basis.option("told").click()


def nothing_is_cut(busy: Used, page: Page, page_id: str) -> None:
    for _ in range(4):
        busy.bot.wait(1)
    for area in page.findChildren(QScrollArea):
        if area.isVisibleTo(page):
            assert area.horizontalScrollBar().maximum() == 0, page_id
    for widget in controls(page):
        if isinstance(widget, QAbstractButton) and widget.text() and widget.width() > 1:
            needed = widget.fontMetrics().horizontalAdvance(widget.text().replace("&", ""))
            assert needed <= widget.width(), (page_id, widget.text())
    for label in page.findChildren(QLabel):
        # An ellipsis is put there on purpose.
        is_whole = label.text() and not label.text().endswith("…")
        if not (label.isVisibleTo(page) and is_whole):
            continue
        if not label.wordWrap():
            assert label.sizeHint().width() <= label.width() + 2, (page_id, label.text())
        elif label.textFormat() is not Qt.TextFormat.RichText and "<" not in label.text():
            # What wraps is cut where one word is wider, or the lines are higher, than it is.
            words = map(label.fontMetrics().horizontalAdvance, label.text().split())
            assert max(words) <= label.width() + 2, (page_id, label.text())
            assert label.heightForWidth(label.width()) <= label.height() + 2, (
                page_id,
                label.text(),
            )


def test_the_keys_go_where_they_say(busy: Used) -> None:
    for place, page_id in enumerate(PAGES, start=1):
        digit = Qt.Key(Qt.Key.Key_0 + place)
        QTest.keyClick(busy.window, digit, Qt.KeyboardModifier.ControlModifier)
        assert busy.window.page_id == page_id


@pytest.mark.parametrize("theme", [LIGHT, DARK, CONTRAST], ids=["light", "dark", "contrast"])
def test_text_stands_out_from_its_ground(theme: Theme) -> None:
    pairs = [
        (theme.text, theme.ground),
        (theme.text, theme.surface),
        (theme.muted, theme.surface),
        (theme.muted, theme.ground),
        (theme.muted, theme.sunken),
        (theme.on_accent, theme.accent),
        (theme.accent, theme.surface),
        (theme.nav_text, theme.nav),
        (theme.nav_muted, theme.nav),
        ("#ffffff", theme.nav_chosen),
        (theme.text, theme.accent_soft),
        *((getattr(theme, t), getattr(theme, f"{t}_soft")) for t in TONES),
        *((getattr(theme, t), theme.surface) for t in ("ok", "warn", "error")),
    ]
    # WCAG 2.2: 1.4.3, and 1.4.6 for the theme that is chosen for its contrast.
    least = 7.0 if theme is CONTRAST else 4.5
    for ink, ground in pairs:
        assert contrast(ink, ground) >= least, (ink, ground)


@pytest.mark.parametrize("theme", [LIGHT, DARK, CONTRAST], ids=["light", "dark", "contrast"])
def test_the_ring_of_the_control_in_use_stands_out(theme: Theme, qtbot: QtBot) -> None:
    grounds = [theme.surface, theme.ground, theme.sunken, theme.nav, theme.accent_soft]
    grounds += [getattr(theme, f"{tone}_soft") for tone in TONES]
    # WCAG 2.2: 1.4.11. What is filled is beside no ring: the ground shows between the two.
    assert all(contrast(theme.focus, ground) >= 3 for ground in grounds)
    assert contrast(theme.accent, theme.surface) >= 3
    frame, column = card()
    frame.setStyleSheet(style_sheet(theme))
    qtbot.addWidget(frame)
    made = {role: QPushButton("Save") for role in ("", "choice", "primary", "tap", "link")}
    for role, each in made.items():
        each.setProperty("role", role)
        each.setCheckable(role == "choice")
        each.setChecked(role == "choice")
        column.addWidget(each)
    frame.show()
    frame.activateWindow()
    sizes = {role: each.sizeHint() for role, each in made.items()}
    for role, each in made.items():
        each.setFocus()
        qtbot.waitUntil(each.hasFocus)
        assert abs(each.sizeHint().height() - sizes[role].height()) <= 1, role
        seen = frame.grab(each.geometry()).toImage()
        middle = seen.height() // 2
        colours = [seen.pixelColor(x, middle).name() for x in range(9)]
        assert theme.focus in colours, role
        if role in ("choice", "primary", "tap"):
            # Ring, ground, then what is filled.
            assert theme.surface in colours[colours.index(theme.focus) :], role


def contrast(one: str, two: str) -> float:
    """Source: WCAG 2.2, relative luminance and contrast ratio."""
    lighter, darker = sorted((luminance(one), luminance(two)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def luminance(colour: str) -> float:
    parts = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    linear = [p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
