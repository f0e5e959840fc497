"""Messages move nothing, cover nothing in use, and go when they have been read."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QRect, Qt
from PySide6.QtGui import QCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel, QPushButton, QWidget

from observer_app.core.errors import InputError
from observer_app.core.kinds import EntryKind
from observer_app.gui.entry_dialog import EntryDialog
from observer_app.gui.messages import MessageBar, Tone
from observer_app.gui.observer.handover import HandoverPage
from observer_app.gui.observer.pages import observer_pages
from observer_app.gui.observer.today import TodayPage
from observer_app.gui.settings import SettingsPage
from observer_app.gui.widgets.bubble import Bubble
from observer_app.gui.widgets.lingering import linger_ms
from observer_app.gui.widgets.scroll import scroll_area
from observer_app.services.commands import Amend, LogEvent, Retract
from tests.gui.conftest import Used

LONG = (
    "This did not work. Nothing that was recorded is lost. Look whether the stick is still "
    "there, plug it in again, or choose another folder."
)
PAGES = [spec.id for spec in observer_pages()]


def bubble_of(bar: MessageBar) -> Bubble:
    assert bar._shown is not None
    return bar._shown


def places(page: QWidget) -> dict[QAbstractButton, QRect]:
    """Where the buttons of a page are, without those of messages."""
    found = {}
    for button in page.findChildren(QAbstractButton):
        if button.isVisible() and not isinstance(_bubble_above(button), Bubble):
            found[button] = QRect(button.mapTo(page, QPoint(0, 0)), button.size())
    return found


def _bubble_above(widget: QWidget) -> QWidget | None:
    above: QWidget | None = widget
    while above is not None and not isinstance(above, Bubble):
        above = above.parentWidget()
    return above


def where(bubble: Bubble, inside: QWidget) -> QRect:
    return QRect(bubble.mapTo(inside, QPoint(0, 0)), bubble.size())


@pytest.mark.parametrize("page_id", PAGES)
@pytest.mark.parametrize("size", [(1366, 768), (683, 384)], ids=["laptop", "small"])
def test_a_message_moves_no_button_and_covers_none_in_use(
    at_station: Used, page_id: str, size: tuple[int, int]
) -> None:
    at_station.window.resize(*size)
    page = at_station.go(page_id)
    at_station.window.activateWindow()
    at_station.bot.wait(20)
    for button in places(page):
        if not button.isEnabled() or button.visibleRegion().isEmpty():
            continue
        button.setFocus()
        at_station.bot.wait(1)
        page.messages.say(LONG, Tone.ERROR)
        at_station.bot.wait(1)
        bubble = bubble_of(page.messages)
        assert bubble.isVisible()
        assert page.rect().contains(where(bubble, page)), page_id
        used = QRect(button.mapTo(page, QPoint(0, 0)), button.size())
        assert not where(bubble, page).intersects(used), (page_id, button.text())
        assert bubble.height() >= bubble.heightForWidth(bubble.width())
        page.messages.clear()
    page.setFocus()
    at_station.bot.wait(20)
    before = places(page)
    page.messages.say(LONG, Tone.ERROR)
    at_station.bot.wait(20)
    assert places(page) == before


@pytest.mark.parametrize("size", [(1366, 768), (683, 384)], ids=["laptop", "small"])
def test_all_of_a_long_message_is_shown_on_demand_by_mouse_and_by_key(
    used: Used, size: tuple[int, int]
) -> None:
    used.window.resize(*size)
    page = used.go("handover")
    used.window.activateWindow()
    long = f"{LONG} {LONG.upper()} {LONG}" if size[0] < 1000 else " ".join([LONG] * 6)
    page.messages.say(long, Tone.ERROR)
    used.bot.wait(5)
    bubble = bubble_of(page.messages)
    low = bubble.height()
    assert bubble._text.text() != long
    bubble.more.click()
    used.bot.wait(5)
    assert bubble._text.text() == long
    assert bubble.height() > low
    assert bubble._text.height() >= bubble._text.heightForWidth(bubble._text.width())
    assert page.rect().contains(where(bubble, page))
    bubble.more.click()
    used.bot.wait(5)
    assert bubble.height() == low
    page.setFocus()
    QTest.keyClick(used.window, Qt.Key.Key_F7)
    assert used.window.focusWidget() is bubble.more
    QTest.keyClick(bubble.more, Qt.Key.Key_Space)
    used.bot.wait(5)
    assert bubble._text.text() == long
    page.messages.say("Short.", Tone.ERROR)
    used.bot.wait(5)
    assert bubble.more.isHidden()
    assert bubble.height() < low


@pytest.mark.parametrize("size", [(1366, 768), (683, 384)], ids=["laptop", "small"])
def test_what_a_message_offers_is_not_cut(used: Used, size: tuple[int, int]) -> None:
    used.window.resize(*size)
    page = used.go("evidence")
    used.bot.wait(5)
    offers = (
        ("Open the settings", lambda: None),
        ("Keep it as evidence all the same", lambda: None),
    )
    for text in ("Short.", "election.pack is an election pack. It is taken in the settings.", LONG):
        page.messages.say(text, Tone.WARN, actions=offers)
        used.bot.wait(5)
        bubble = bubble_of(page.messages)
        for button in page.messages.buttons():
            place = QRect(button.mapTo(bubble, QPoint(0, 0)), button.size())
            assert bubble.rect().contains(place), text
            assert button.height() >= button.sizeHint().height(), text


@pytest.mark.parametrize("size", [(1366, 768), (683, 384)], ids=["laptop", "small"])
def test_a_message_grows_with_its_text_and_then_keeps_its_ends(
    used: Used, size: tuple[int, int]
) -> None:
    used.window.resize(*size)
    page = used.go("handover")
    digest = "0123456789abcdef" * 4
    written = f"Written, read back and compared: 268f4ac9.tar.age, 62 kB. SHA-256 {digest}"
    for text in (written, f"{LONG} {written}", f"Names: {'IMG_0419.heic, ' * 90}. Look there."):
        page.messages.say(text, Tone.OK, actions=(("Now with the files", lambda: None),))
        used.bot.wait(5)
        bubble = bubble_of(page.messages)
        shown = bubble._text
        assert bubble.text == page.messages.text == text
        assert shown.height() >= shown.heightForWidth(shown.width())
        assert shown.fontMetrics().lineSpacing() * 4 >= shown.height()
        (more,) = page.messages.buttons()
        assert bubble.rect().contains(QRect(more.mapTo(bubble, QPoint(0, 0)), more.size()))
        assert more.height() >= more.sizeHint().height()
        if shown.text() != text:
            assert shown.text()[:5] == text[:5]
            assert shown.text()[-5:] == text[-5:]
            assert shown.toolTip() == text
            assert bubble.accessibleName() == text
        assert bubble.more.isVisible() is (shown.text() != text and " … " in shown.text())
    assert bubble.height() < page.height()
    if size[0] > 1000:
        page.messages.say(written, Tone.OK)
        assert bubble_of(page.messages)._text.text() == written


def test_a_message_of_today_leaves_the_clock_the_station_and_the_keys_free(
    at_station: Used,
) -> None:
    page = at_station.go("today")
    assert isinstance(page, TodayPage)
    page.log("box-shown")
    at_station.bot.wait(20)
    bubble = where(bubble_of(page.messages), page)
    assert page.rect().contains(bubble)
    kept = (page.clock_label, page.station_label, page.next_label, *page.events.values())
    for widget in kept:
        assert not bubble.intersects(QRect(widget.mapTo(page, QPoint(0, 0)), widget.size()))


def test_what_a_receipt_changed_is_not_covered_by_its_message(used: Used) -> None:
    page = used.go("handover")
    assert isinstance(page, HandoverPage)
    used.bot.wait(20)
    card = page.coverage
    card.messages.say("The receipt is good.", Tone.OK)
    bubble = where(bubble_of(card.messages), page)
    for widget in (card.covered, card.missing, card.zone):
        assert not bubble.intersects(QRect(widget.mapTo(page, QPoint(0, 0)), widget.size()))


def test_what_a_receipt_changed_is_in_sight_wherever_the_mouse_is(used: Used) -> None:
    page = used.go("handover")
    assert isinstance(page, HandoverPage)
    used.window.resize(1366, 768)
    used.bot.wait(20)
    card = page.coverage
    QCursor.setPos(card.zone.mapToGlobal(QPoint(60, card.zone.height() + 20)))
    used.bot.wait(20)
    card.messages.say("The receipt is good.", Tone.OK)
    bubble = where(bubble_of(card.messages), page)
    for widget in (card.covered, card.missing):
        assert not bubble.intersects(QRect(widget.mapTo(page, QPoint(0, 0)), widget.size()))


def test_in_the_evening_a_message_of_today_covers_neither_clock_nor_keys(
    at_station: Used,
) -> None:
    at_station.window.resize(1366, 660)
    for event in at_station.window.desk.pack.events:
        at_station.wait_minutes(9)
        at_station.execute(LogEvent(event.code))
    at_station.wait_minutes(500)
    page = at_station.go("today")
    assert isinstance(page, TodayPage)
    page.refresh()
    at_station.bot.wait(20)
    assert page.questions.isVisible()
    area = scroll_area(page.event_card)
    assert area is not None
    at_station.bot.waitUntil(lambda: area.verticalScrollBar().maximum() > 0)
    page.log("away")
    at_station.bot.wait(20)
    for bar in (page.messages, page.events_log.question):
        bubble = where(bubble_of(bar), page)
        kept = (page.clock_label, page.station_label, page.next_label, *page.events.values())
        for widget in kept:
            assert not bubble.intersects(QRect(widget.mapTo(page, QPoint(0, 0)), widget.size()))
        page.messages.clear()
        page.log("box-shown")
        at_station.bot.wait(20)


def test_what_is_wrong_with_a_correction_covers_neither_its_entry_nor_a_control(
    at_station: Used,
) -> None:
    page = at_station.go("today")
    entry = at_station.entries(EntryKind.EVENT)[0]
    dialog = EntryDialog(page.desk, entry, page)
    at_station.bot.addWidget(dialog)
    dialog.show()
    at_station.bot.wait(20)
    dialog.save.click()
    assert dialog.messages.text
    at_station.bot.wait(20)
    bubble = where(bubble_of(dialog.messages), dialog)
    assert dialog.rect().contains(bubble)
    made = [*dialog.findChildren(QLabel), *dialog.findChildren(QPushButton), dialog.reason]
    kept = [w for w in made if w.isVisible() and not isinstance(_bubble_above(w), Bubble)]
    assert len(kept) > 6
    for widget in kept:
        assert not bubble.intersects(QRect(widget.mapTo(dialog, QPoint(0, 0)), widget.size()))


def test_a_message_of_a_card_lies_at_the_card(used: Used) -> None:
    page = used.go("settings")
    assert isinstance(page, SettingsPage)
    used.window.activateWindow()
    page.check_button.setFocus()
    used.bot.wait(50)
    before = places(page)
    page.check_button.click()
    assert "Whole" in page.check_messages.text
    bubble = bubble_of(page.check_messages)
    card = page.check_button.parentWidget()
    assert card is not None
    gap = where(bubble, page).center() - QRect(card.mapTo(page, QPoint(0, 0)), card.size()).center()
    assert abs(gap.y()) < card.height()
    assert not where(bubble, page).intersects(before[page.check_button])
    assert places(page) == before


def test_good_news_goes_by_itself_and_bad_news_waits(used: Used, qtbot: object) -> None:
    page = used.go("today")
    page.messages.say("Kept.", Tone.OK)
    timer = bubble_of(page.messages)._lingering._timer
    assert timer.isActive()
    assert timer.interval() == linger_ms("Kept.") >= 6000
    timer.timeout.emit()
    assert page.messages.text == ""
    page.messages.say("Not kept.", Tone.ERROR)
    assert not timer.isActive()
    page.messages.say("Kept.", Tone.OK, actions=(("Take back", lambda: None),))
    assert not timer.isActive()


def test_good_news_stays_while_somebody_is_at_it(used: Used) -> None:
    page = used.go("today")
    page.messages.say("Kept.", Tone.OK, actions=(("Take back", lambda: None),))
    bubble = bubble_of(page.messages)
    used.window.activateWindow()
    bubble.buttons()[0].setFocus()
    bubble._lingering._timer.timeout.emit()
    assert page.messages.text == "Kept."
    page.setFocus()
    bubble.setAttribute(Qt.WidgetAttribute.WA_UnderMouse, True)
    bubble._lingering._timer.timeout.emit()
    assert page.messages.text == "Kept."
    bubble.setAttribute(Qt.WidgetAttribute.WA_UnderMouse, False)
    bubble._lingering._timer.timeout.emit()
    assert page.messages.text == ""


def test_leaving_the_page_ends_good_news_and_keeps_bad(used: Used) -> None:
    page = used.go("today")
    page.messages.say("Kept.", Tone.OK)
    used.go("tally")
    assert page.messages.text == ""
    used.go("today")
    page.messages.say("Not kept.", Tone.ERROR)
    used.go("tally")
    used.go("today")
    assert page.messages.text == "Not kept."
    assert bubble_of(page.messages).isVisible()


def test_esc_dismisses_one_message_after_the_other(used: Used) -> None:
    page = used.go("today")
    used.window.activateWindow()
    page.messages.say("Not kept.", Tone.ERROR)
    used.window.notice.say("The disk is full.", Tone.ERROR)
    first, second = bubble_of(page.messages), bubble_of(used.window.notice)
    assert not where(first, used.window).intersects(where(second, used.window))
    QTest.keyClick(used.window, Qt.Key.Key_Escape)
    assert [page.messages.text, used.window.notice.text].count("") == 1
    QTest.keyClick(used.window, Qt.Key.Key_Escape)
    assert [page.messages.text, used.window.notice.text] == ["", ""]


def test_the_same_action_going_well_ends_its_error_and_no_other(used: Used) -> None:
    from observer_app.services.commands import ChooseStation, LogEvent

    page = used.go("today")
    station = page.desk.pack.stations[0]
    page.send(LogEvent("opened"))
    assert page.messages.tone is Tone.ERROR
    assert page.messages.text
    page.send(ChooseStation(station.constituency, station.number))
    assert page.messages.text
    page.send(LogEvent("opened"))
    assert page.messages.text == ""


def test_the_same_words_stand_once(used: Used) -> None:
    page = used.go("today")
    error = InputError("station.none")
    used.window.notice.show_error(error)
    page.messages.show_error(error)
    assert page.messages.text
    assert used.window.notice.text == ""
    page.messages.show_error(error)
    shown = [b for b in used.window.findChildren(Bubble) if b.isVisible()]
    assert len(shown) == 1


def test_tab_comes_from_the_control_to_what_the_message_offers(at_station: Used) -> None:
    page = at_station.go("today")
    at_station.window.activateWindow()
    control = next(iter(b for b in places(page) if b.isEnabled()))
    control.setFocus()
    pressed: list[bool] = []
    page.messages.say("Kept.", Tone.OK, actions=(("Take back", lambda: pressed.append(True)),))
    QTest.keyClick(control, Qt.Key.Key_Tab)
    (undo,) = page.messages.buttons()
    assert undo.hasFocus()
    QTest.keyClick(undo, Qt.Key.Key_Space)
    assert pressed == [True]


def test_a_message_that_offers_nothing_takes_no_key_from_the_next_control(
    at_station: Used,
) -> None:
    page = at_station.go("today")
    at_station.window.activateWindow()
    control = next(iter(b for b in places(page) if b.isEnabled()))
    control.setFocus()
    QTest.keyClick(control, Qt.Key.Key_Tab)
    usual = page.focusWidget()
    control.setFocus()
    page.messages.say("Kept.", Tone.OK)
    QTest.keyClick(control, Qt.Key.Key_Tab)
    assert page.focusWidget() is usual is not control


def test_a_message_lies_at_the_head_again_after_the_window_changed(used: Used) -> None:
    page = used.go("today")
    page.messages.say(LONG, Tone.ERROR)
    used.window.resize(700, 400)
    used.bot.wait(5)
    assert page.rect().contains(where(bubble_of(page.messages), page))


def test_what_waits_for_an_answer_stands_in_the_page(at_station: Used, tmp_path: Path) -> None:
    bar = MessageBar()
    at_station.go("today").content.insertWidget(0, bar)
    bar.say("Nobody came, or were you away?", Tone.WARN, closable=False)
    assert bar.isVisible()
    assert bubble_of(bar).parentWidget() is bar
    bar.clear()
    assert bar.isHidden()


def test_a_message_goes_with_its_page(use: Callable[..., Used]) -> None:
    used = use()
    page = used.go("today")
    page.messages.say("Not kept.", Tone.ERROR)
    bar = page.messages
    bubble = bubble_of(bar)
    gone: list[bool] = []
    bubble.destroyed.connect(lambda: gone.append(True))
    shiboken6.delete(bar)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert gone == [True]


@pytest.mark.parametrize("change", ["correct", "take back"])
def test_that_something_was_logged_is_said_until_that_changes(
    at_station: Used, change: str
) -> None:
    page = at_station.go("today")
    assert isinstance(page, TodayPage)
    page.log("box-shown")
    opened, closed = sorted(
        (e for e in at_station.entries(EntryKind.EVENT) if e.payload["event"] != "arrived"),
        key=lambda entry: entry.seq,
    )
    send = at_station.window.desk.dispatcher.execute
    send(Retract(opened.id, "another one"))
    assert page.messages.text.startswith("Logged: ")
    if change == "correct":
        send(Amend(target=closed.id, reason="wrong minute", changes={"note": "by the hall clock"}))
    else:
        send(Retract(closed.id, "pressed by mistake"))
    assert page.messages.text == ""
