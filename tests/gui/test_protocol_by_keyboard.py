"""The protocol page by keyboard alone: what arrows, letters and Tab do, and what they do not."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from observer_app.core.errors import DiskFullError
from observer_app.core.kinds import CopyAnswer, EntryKind
from observer_app.gui.observer.protocol import ProtocolPage
from observer_app.services.commands import Command, Retract
from observer_app.services.session import Changes, Session
from tests.gui.conftest import Used
from tests.gui.test_observer_pages import drop
from tests.gui.test_protocol_page import activate, page, press, type_votes
from tests.gui.test_protocol_photo import crooked, png

__all__ = ["page"]


def test_arrows_write_no_answer_and_the_answer_that_stands_is_written_once(
    page: ProtocolPage, at_station: Used
) -> None:
    activate(at_station)
    posted = page.outcome.posted
    posted.option("yes").setFocus()
    press(Qt.Key.Key_Space)
    assert press(Qt.Key.Key_Right) is posted.option("no")
    assert posted.value == "yes"
    assert press(Qt.Key.Key_Left) is posted.option("yes")
    press(Qt.Key.Key_Space)
    press(Qt.Key.Key_Return)
    assert [e.payload["posted"] for e in at_station.entries(EntryKind.PROTOCOL)] == ["yes"]
    press(Qt.Key.Key_Right)
    press(Qt.Key.Key_Return)
    assert [e.payload["posted"] for e in at_station.entries(EntryKind.PROTOCOL)] == ["yes", "no"]


def test_tab_enters_a_choice_at_the_chosen_answer_or_the_first(
    page: ProtocolPage, at_station: Used
) -> None:
    activate(at_station)
    posted = page.outcome.posted
    page.outcome.compiled.option("yes").setFocus()
    assert press(Qt.Key.Key_Tab) is posted.option("yes")
    press(Qt.Key.Key_Right)
    press(Qt.Key.Key_Space)
    press(Qt.Key.Key_Left)
    assert press(Qt.Key.Key_Tab) is page.outcome.copy.option(CopyAnswer.GIVEN)
    assert press(Qt.Key.Key_Backtab) is posted.option("no")


def test_an_answer_that_the_disk_refused_can_be_given_again(
    page: ProtocolPage, at_station: Used, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(_: Session, command: Command) -> Changes:
        raise DiskFullError

    with monkeypatch.context() as patched:
        patched.setattr(Session, "execute", full)
        page.outcome.posted.option("yes").click()
    assert page.outcome.posted.value == ""
    page.outcome.posted.option("yes").click()
    assert at_station.entries(EntryKind.PROTOCOL)[-1].payload["posted"] == "yes"


def test_an_answer_leaves_the_keyboard_where_it_is_and_tab_leads_to_what_it_asks(
    page: ProtocolPage, at_station: Used
) -> None:
    activate(at_station)
    outcome = page.outcome
    for answer, first in (
        (CopyAnswer.REFUSED, outcome.refused_by),
        (CopyAnswer.GIVEN, outcome.given_to),
    ):
        option = outcome.copy.option(answer)
        option.setFocus()
        assert press(Qt.Key.Key_Space) is option
        assert press(Qt.Key.Key_Tab) is first
    outcome.copy.option(CopyAnswer.REFUSED).setFocus()
    press(Qt.Key.Key_Space)
    assert press(Qt.Key.Key_Tab) is outcome.refused_by
    assert press(Qt.Key.Key_Tab) is outcome.words
    assert press(Qt.Key.Key_Tab) is outcome.save_refusal


def test_letters_log_no_step_away_from_the_count_or_just_after_a_text(
    page: ProtocolPage, at_station: Used
) -> None:
    activate(at_station)
    at_station.wait_minutes(11 * 60)
    known = len(at_station.entries(EntryKind.EVENT))
    for control in (
        page.figures.source.option("copy"),
        page.outcome.compiled.option("yes"),
        page.photo.add,
        page.save_button,
    ):
        control.setFocus()
        QTest.keyClick(control, Qt.Key.Key_C)
    page.figures.completed.line.setFocus()
    page.steps.setFocus()
    QTest.keyClick(page.steps, Qt.Key.Key_C)
    assert len(at_station.entries(EntryKind.EVENT)) == known
    at_station.wait_minutes(0.02)
    QTest.keyClick(page.steps, Qt.Key.Key_C)
    assert len(at_station.entries(EntryKind.EVENT)) == known + 1


def test_a_step_of_the_count_before_the_voting_ends_is_asked_about_first(
    page: ProtocolPage, at_station: Used
) -> None:
    activate(at_station)
    page.steps.setFocus()

    def logged() -> list[object]:
        return [e.payload["event"] for e in at_station.entries(EntryKind.EVENT)][1:]

    question = page.events_log.question
    for way in ("key", "click"):
        if way == "key":
            press(Qt.Key.Key_S)
            # A key that bounces answers nothing.
            press(Qt.Key.Key_S)
        else:
            QTest.mouseClick(page.steps.steps["count-started"], Qt.MouseButton.LeftButton)
        assert "19:00" in question.text
        assert logged() == []
        assert at_station.window.focusWidget() is page.steps
        QTest.keyClick(at_station.window.windowHandle(), Qt.Key.Key_Escape)
        assert question.text == ""
    page.steps.setFocus()
    press(Qt.Key.Key_S)
    _, drop = question.buttons()
    drop.setFocus()
    enter(at_station)
    assert (question.text, logged()) == ("", [])
    page.steps.setFocus()
    at_station.wait_minutes(0.1)
    press(Qt.Key.Key_C)
    pressed = at_station.clock.now().wall
    at_station.wait_minutes(2)
    enter(at_station)
    assert logged() == ["closed"]
    assert at_station.entries(EntryKind.EVENT)[-1].happened_at == pressed
    # The end of the voting is logged: the count can start.
    press(Qt.Key.Key_S)
    assert logged() == ["closed", "count-started"]
    at_station.execute(Retract(at_station.entries(EntryKind.EVENT)[-2].id, "a wrong key"))
    press(Qt.Key.Key_E)
    assert question.text
    at_station.wait_minutes(0.1)
    press(Qt.Key.Key_E)
    assert (question.text, logged()) == ("", ["count-started", "count-ended"])
    press(Qt.Key.Key_P)
    assert question.text
    at_station.wait_minutes(11 * 60)
    press(Qt.Key.Key_P)
    assert question.text == ""
    assert len(logged()) == 3


def test_a_click_on_a_step_leaves_the_letters_to_the_count_and_space_to_the_tally(
    page: ProtocolPage, at_station: Used
) -> None:
    activate(at_station)
    page.figures.source.option("copy").setFocus()
    QTest.mouseClick(page.steps.steps["closed"], Qt.MouseButton.LeftButton)
    assert QApplication.focusWidget() is page.steps
    known = len(at_station.entries(EntryKind.EVENT))
    press(Qt.Key.Key_Space)
    assert len(at_station.entries(EntryKind.EVENT)) == known


def test_tab_goes_from_the_time_through_the_figures_to_saving(
    page: ProtocolPage, at_station: Used
) -> None:
    activate(at_station)
    form = page.figures
    form.completed.line.setFocus()
    figures = [*form.lines.values(), *form.votes.values()]
    foot = page.foot.area
    for wanted in (form.completed.now_button, *figures, form.again_button, foot, page.save_button):
        assert press(Qt.Key.Key_Tab) is wanted
    figures[-1].setFocus()
    press(Qt.Key.Key_Return)
    at_station.bot.waitUntil(page.save_button.hasFocus)
    type_votes(page, 40)
    form.again_button.click()
    second = form.second
    at_station.bot.waitUntil(next(iter(second.fields.values())).hasFocus)
    for wanted in [*list(second.fields.values())[1:], second.compare_button, second.leave_button]:
        assert press(Qt.Key.Key_Tab) is wanted
    assert press(Qt.Key.Key_Tab) is foot
    assert press(Qt.Key.Key_Tab) is page.save_button


def test_the_photo_leads_back_to_the_figure_that_was_typed_last(
    page: ProtocolPage, at_station: Used, tmp_path: Path
) -> None:
    drop(page.photo.intake.zone, png(crooked(), tmp_path / "sheet.png"))
    activate(at_station)
    page.photo.add.setFocus()
    QTest.keyClick(page.photo.add, Qt.Key.Key_F6)
    assert page.photo.view.hasFocus()
    assert press(Qt.Key.Key_F6) is next(iter(page.figures.lines.values()))
    vote = next(iter(page.figures.votes.values()))
    vote.setFocus()
    page.photo.add.setFocus()
    QTest.keyClick(page.photo.add, Qt.Key.Key_F6)
    assert press(Qt.Key.Key_F6) is vote


@pytest.mark.parametrize("size", [(1366, 768), (1000, 600), (683, 384)])
def test_what_is_typed_stays_in_view_and_the_foot_never_grows(
    page: ProtocolPage, at_station: Used, size: tuple[int, int]
) -> None:
    at_station.window.resize(*size)
    activate(at_station)
    for part in (page.steps_part, page.outcome_part):
        part.set_open(False)
    figures = [*page.figures.lines.values(), *page.figures.votes.values()]
    figures[0].setFocus()
    at_station.bot.waitUntil(lambda: is_in_view(page), timeout=1_000)
    heights = {page.foot.height()}
    said = set()
    for place, control in enumerate(figures):
        QTest.keyClicks(control, str(90 + place * 7))
        QTest.keyClick(control, Qt.Key.Key_Return)
        heights.add(page.foot.height())
        said.add(len(page.checks.said))
        at_station.bot.waitUntil(lambda: is_in_view(page), timeout=1_000)
    assert len(said) > 1
    assert len(heights) == 1
    at_station.bot.waitUntil(page.figures.again_button.hasFocus)
    at_station.bot.waitUntil(lambda: is_in_view(page), timeout=1_000)


def is_in_view(page: ProtocolPage) -> bool:
    """True if the whole field with the keyboard is inside what is shown of the figures."""
    typing = QApplication.focusWidget()
    assert typing is not None
    port = page._area.viewport()
    top = typing.mapTo(port, QPoint(0, 0)).y()
    return top >= 0 and top + typing.height() <= port.height()


def enter(at_station: Used) -> QWidget:
    """Press Enter through the window, as a key comes: what a field leaves over goes on."""
    QTest.keyClick(at_station.window.windowHandle(), Qt.Key.Key_Return)
    QTest.qWait(0)
    focused = QApplication.focusWidget()
    assert focused is not None
    return focused


def test_enter_leads_through_all_of_the_page_and_saves_nothing_by_itself(
    page: ProtocolPage, at_station: Used
) -> None:
    activate(at_station)
    form = page.figures
    form.completed.line.setFocus()
    for wanted in (*form.lines.values(), *form.votes.values()):
        assert enter(at_station) is wanted
    # No vote was typed: there is nothing to type again.
    assert enter(at_station) is page.save_button
    last = list(form.votes.values())[-1]
    last.setFocus()
    QTest.keyClicks(last, "9")
    assert enter(at_station) is form.again_button
    assert enter(at_station) is next(iter(form.second.fields.values()))
    again = list(form.second.fields.values())
    for wanted in again[1:]:
        assert enter(at_station) is wanted
    QTest.keyClicks(again[-1], "8")
    assert enter(at_station) is form.second.compare_button
    assert enter(at_station) is next(iter(form.second.third.values()))
    QTest.keyClicks(next(iter(form.second.third.values())), "8")
    assert enter(at_station) is form.second.use_button
    assert enter(at_station) is page.save_button
    assert last.text() == "8"
    assert at_station.entries(EntryKind.PROTOCOL) == []
    enter(at_station)
    assert len(at_station.entries(EntryKind.PROTOCOL)) == 1


def test_giving_the_second_typing_up_leads_back_to_where_it_was_begun(
    page: ProtocolPage, at_station: Used
) -> None:
    activate(at_station)
    type_votes(page, 40)
    page.figures.again_button.click()
    page.figures.second.leave_button.setFocus()
    assert enter(at_station) is page.figures.again_button


def test_tab_leads_to_what_was_noted_already_and_esc_leaves_it_so_first(
    page: ProtocolPage, at_station: Used
) -> None:
    activate(at_station)
    at_station.wait_minutes(11 * 60)
    at_station.go("today")
    at_station.go("protocol")
    press(Qt.Key.Key_C)
    at_station.wait_minutes(3)
    press(Qt.Key.Key_C)
    question = page.events_log.question
    assert "noted at" in question.text
    assert press(Qt.Key.Key_Tab) is question.buttons()[0]
    page.messages.say("something older")
    page.log("closed")
    page.steps.setFocus()
    QTest.keyClick(at_station.window.windowHandle(), Qt.Key.Key_Escape)
    assert question.text == ""
    assert page.messages.text
