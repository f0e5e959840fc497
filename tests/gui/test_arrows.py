"""Arrows on a plain button scroll the page; they lead to no other button."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from observer_app.gui.executors import InlineExecutor
from observer_app.gui.observer.checklist import ChecklistPage
from observer_app.gui.start.window import StartWindow
from observer_app.gui.widgets.arrows import ArrowsStay
from tests.gui.conftest import PASSPHRASE, Templates, Used

ARROWS = (Qt.Key.Key_Down, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Left)


def plain_buttons(inside: QWidget) -> list[QAbstractButton]:
    return [
        made
        for made in inside.findChildren(QAbstractButton)
        if made.isVisible()
        and made.isEnabled()
        and made.group() is None
        and made.focusPolicy() & Qt.FocusPolicy.TabFocus
    ]


def arrows_stay_on(made: QAbstractButton) -> bool:
    made.setFocus(Qt.FocusReason.TabFocusReason)
    for key in ARROWS:
        QTest.keyClick(made, key)
        if QApplication.focusWidget() is not made:
            return False
    return True


def in_front(used: Used) -> None:
    with used.bot.waitActive(used.window):
        used.window.activateWindow()


def test_arrows_leave_no_button_of_any_page(at_station: Used) -> None:
    in_front(at_station)
    tried = 0
    for spec in at_station.window.specs:
        page = at_station.go(spec.id)
        QApplication.processEvents()
        buttons = plain_buttons(page)[:12]
        left = [made.accessibleName() for made in buttons if not arrows_stay_on(made)]
        assert left == [], spec.id
        tried += len(buttons)
    assert tried > 40


def test_arrows_on_a_button_scroll_what_is_around_it(at_station: Used) -> None:
    in_front(at_station)
    page = at_station.go("checklist")
    assert isinstance(page, ChecklistPage)
    QApplication.processEvents()
    made = next(iter(page.cards.values())).photo_button
    made.setFocus(Qt.FocusReason.TabFocusReason)
    bar = page._area.verticalScrollBar()
    assert bar.value() == 0
    QTest.keyClick(made, Qt.Key.Key_Down)
    assert bar.value() > 0
    QTest.keyClick(made, Qt.Key.Key_Up)
    assert bar.value() == 0
    assert made.hasFocus()


def test_a_choice_still_steps_by_arrows_and_ticks_stay(at_station: Used) -> None:
    in_front(at_station)
    page = at_station.go("checklist")
    assert isinstance(page, ChecklistPage)
    choice = page.cards["O2"].choice
    assert choice is not None
    choice.option("yes").setFocus()
    QTest.keyClick(choice.option("yes"), Qt.Key.Key_Right)
    assert choice.option("no").hasFocus()
    box = next(iter(page.cards["O5"].boxes.values()))
    assert arrows_stay_on(box)
    assert not box.isChecked()


@pytest.mark.parametrize("is_new", [True, False])
def test_arrows_leave_no_button_before_unlocking(
    use: Callable[..., Used], templates: Templates, is_new: bool
) -> None:
    bot = use().bot
    place = templates.observer / "none" if is_new else templates.observer
    window = StartWindow(place, language="en", pool=InlineExecutor(), leave=lambda: None)
    bot.addWidget(window)
    window.show()
    with bot.waitActive(window):
        window.activateWindow()
    bot.waitUntil(lambda: bool(window.findChildren(ArrowsStay)))
    window.unlock.passphrase.setText(PASSPHRASE)
    buttons = plain_buttons(window)
    assert len(buttons) > 3
    assert [made.text() for made in buttons if not arrows_stay_on(made)] == []
