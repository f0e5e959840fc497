"""The figures beside their photo: sources apart, votes twice, steps of the count."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from observer_app.core.errors import DiskFullError
from observer_app.core.kinds import CopyAnswer, EntryKind
from observer_app.core.text import Text
from observer_app.gui.messages import MessageBar, Tone
from observer_app.gui.observer.protocol import ProtocolPage
from observer_app.gui.widgets.basic import Caption
from observer_app.gui.wording import describe
from observer_app.services.commands import Command, LogEvent, Retract
from observer_app.services.session import Changes, Session
from tests.gui.conftest import Used


@pytest.fixture
def page(at_station: Used) -> ProtocolPage:
    shown = at_station.go("protocol")
    assert isinstance(shown, ProtocolPage)
    shown.figures.source.option("posted").click()
    return shown


def activate(at_station: Used) -> None:
    at_station.window.activateWindow()
    at_station.bot.waitUntil(at_station.window.isActiveWindow)


def press(key: Qt.Key) -> QWidget:
    """Press a key where the keyboard is; return where it is then."""
    at = QApplication.focusWidget()
    assert at is not None
    QTest.keyClick(at, key)
    now = QApplication.focusWidget()
    assert now is not None
    return now


def type_votes(page: ProtocolPage, *figures: int) -> None:
    for control, figure in zip(page.figures.votes.values(), figures, strict=False):
        control.selectAll()
        QTest.keyClicks(control, str(figure))


def test_figures_that_come_back_are_shown_with_the_source_that_they_are_of(
    page: ProtocolPage, at_station: Used
) -> None:
    line = next(iter(page.figures.lines))
    page.figures.source.option("copy").click()
    QTest.keyClicks(page.figures.lines[line], "312")
    page.save()
    page.figures.source.option("read-aloud").click()
    QTest.keyClicks(page.figures.lines[line], "298")
    type_votes(page, 40, 20)
    page.figures.begin_again()
    first, other = list(page.figures.second.fields)[:2]
    QTest.keyClicks(page.figures.second.fields[first], "40")
    QTest.keyClicks(page.figures.second.fields[other], "1x")
    vault = at_station.session.notebook.vault
    at_station.bot.waitUntil(lambda: "1x" in str(vault.get_draft("protocol")), timeout=4_000)
    # A killed program left this behind, and nothing else.
    page.desk.drafts.clear()
    again = ProtocolPage(page.desk)
    at_station.bot.addWidget(again)
    again.refresh()
    assert "are back" in again.messages.text
    assert again.figures.source.value == "read-aloud"
    assert again.figures.lines[line].text() == "298"
    texts = {name: made.text() for name, made in again.figures.second.fields.items()}
    assert (texts[first], texts[other]) == ("40", "1x")
    again.figures.second.fields[other].setText("20")
    again.figures.second.compare()
    for third in again.figures.second.third.values():
        third.setText("0")
    again.figures.second._use()
    assert {first, other} <= set(again.figures.twice())
    again.figures.keep()
    page.desk.drafts.clear()
    last = ProtocolPage(page.desk)
    at_station.bot.addWidget(last)
    last.refresh()
    assert last.figures.second.isHidden()
    assert {first, other} <= set(last.figures.twice())


def test_figures_that_the_disk_refused_are_still_a_draft(
    page: ProtocolPage, at_station: Used, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(_: Session, command: Command) -> Changes:
        raise DiskFullError

    type_votes(page, 12)
    with monkeypatch.context() as patched:
        patched.setattr(Session, "execute", full)
        page.save()
    assert "full" in page.messages.text
    assert not at_station.entries(EntryKind.PROTOCOL)
    vault = at_station.session.notebook.vault
    at_station.bot.waitUntil(lambda: bool(vault.get_draft("protocol")), timeout=4_000)
    page.save()
    assert len(at_station.entries(EntryKind.PROTOCOL)) == 1
    assert vault.get_draft("protocol") is None


def test_posted_sheet_and_copy_are_kept_apart_and_compared(
    page: ProtocolPage, at_station: Used
) -> None:
    assert page.copies_part.isHidden()
    type_votes(page, 40, 20)
    page.save()
    page.figures.source.option("copy").click()
    assert all(not control.text() for control in page.figures.votes.values())
    type_votes(page, 40, 25)
    page.save()
    kept = [e.payload for e in at_station.entries(EntryKind.PROTOCOL)]
    assert [p["source"] for p in kept] == ["posted", "copy"]
    assert not page.copies_part.isHidden()
    assert page.copies.differing == [list(page.figures.votes)[1]]
    page.figures.source.option("posted").click()
    assert [c.text() for c in page.figures.votes.values()][:2] == ["40", "20"]


def test_only_votes_that_agree_are_marked_as_checked_twice(
    page: ProtocolPage, at_station: Used
) -> None:
    type_votes(page, 40, 20, 7)
    names = list(page.figures.votes)
    page.figures.begin_again()
    second = page.figures.second
    assert page.figures._votes.isHidden()
    for control, text in zip(second.fields.values(), ("40", "26", "9"), strict=False):
        QTest.keyClicks(control, text)
    second.compare_button.click()
    assert list(second.third) == names[1:3]
    QTest.keyClicks(second.third[names[1]], "26")
    QTest.keyClicks(second.third[names[2]], "8")
    second.use_button.click()
    assert page.figures.twice() == (names[0], names[1])
    page.save()
    kept = at_station.entries(EntryKind.PROTOCOL)[0].payload
    assert kept["votes"] == {names[0]: 40, names[1]: 26, names[2]: 8}
    assert kept["twice"] == names[:2]


def test_tab_goes_from_the_last_second_figure_to_comparing(page: ProtocolPage) -> None:
    type_votes(page, 40, 20, 7)
    page.figures.begin_again()
    second = page.figures.second
    fields = list(second.fields.values())
    for one, after in pairwise([*fields, second.compare_button, second.leave_button]):
        found = one.nextInFocusChain()
        while found is not None and not found.focusPolicy() & Qt.FocusPolicy.TabFocus:
            found = found.nextInFocusChain()
        assert found is after


def test_a_figure_that_is_changed_later_is_no_longer_checked_twice(page: ProtocolPage) -> None:
    type_votes(page, 40)
    page.figures.begin_again()
    first = next(iter(page.figures.votes))
    QTest.keyClicks(page.figures.second.fields[first], "40")
    QTest.keyClick(list(page.figures.second.fields.values())[-1], Qt.Key.Key_Return)
    page.figures.second.compare()
    assert page.figures.twice() == (first,)
    type_votes(page, 41)
    assert page.figures.twice() == ()


def test_figures_that_were_not_saved_survive_the_window(
    page: ProtocolPage, at_station: Used
) -> None:
    type_votes(page, 33)
    page.figures.keep()
    again = ProtocolPage(at_station.window.desk)
    at_station.bot.addWidget(again)
    again.refresh()
    assert next(iter(again.figures.votes.values())).text() == "33"
    assert at_station.entries(EntryKind.PROTOCOL) == []
    # Today tells of them, and leads to them.
    today = at_station.go("today")
    today.refresh()
    said = "Figures of the protocol that were typed are not saved yet."
    bars = today.findChildren(MessageBar)
    next(bar for bar in bars if bar.text == said).buttons()[0].click()
    assert at_station.window.page_id == "protocol"
    assert page.isAncestorOf(at_station.window.focusWidget())
    page.figures.source.option("posted").click()
    page.save()
    today = at_station.go("today")
    today.refresh()
    assert not any(bar.text == said for bar in bars)


def test_who_was_given_the_copy_and_who_refused_is_asked(
    page: ProtocolPage, at_station: Used
) -> None:
    page.outcome.copy.option(CopyAnswer.GIVEN).click()
    QTest.keyClicks(page.outcome.given_to, "me")
    QTest.keyClick(page.outcome.given_to, Qt.Key.Key_Return)
    kept = at_station.entries(EntryKind.PROTOCOL)[-1].payload
    assert (kept["copy"], kept["given_to"]) == (CopyAnswer.GIVEN, "me")
    page.outcome.copy.option(CopyAnswer.REFUSED).click()
    assert page.outcome.handing.isHidden()
    assert not page.outcome.refusal.isHidden()


def test_a_letter_logs_a_step_of_the_count_and_a_text_field_does_not(
    page: ProtocolPage, at_station: Used
) -> None:
    activate(at_station)
    at_station.wait_minutes(11 * 60)
    at_station.go("today")
    at_station.go("protocol")
    press(Qt.Key.Key_C)
    at_station.wait_minutes(12)
    press(Qt.Key.Key_S)
    QTest.keyClicks(page.outcome.words, "SPE")
    logged = [e.payload["event"] for e in at_station.entries(EntryKind.EVENT)]
    assert logged == ["opened", "closed", "count-started"]
    assert "12 min" in page.steps.told.text()
    undo = [b for b in page.messages.buttons() if b.text() == "Take back"]
    undo[-1].click()
    assert [e.payload["event"] for e in at_station.entries(EntryKind.EVENT)][-1] == "closed"


def test_what_does_not_add_up_is_said_with_the_figures_and_clock_times(
    page: ProtocolPage, at_station: Used
) -> None:
    for code in ("closed", "count-started"):
        at_station.wait_minutes(55)
        at_station.window.desk.dispatcher.execute(LogEvent(code))
    for name, text in (("voters_total", "1204"), ("voters_main", "1100")):
        QTest.keyClicks(page.figures.lines[name], text)
    QTest.keyClicks(page.figures.lines["voters_supplementary"], "80")
    said = {item.check: item.figures for item in page.checks.said}
    assert said["E01"] == "Line 1 (1,204) and lines 1a + 1b (1,180) differ by 24."
    closed = at_station.window.desk.hour(at_station.entries(EntryKind.EVENT)[-2].happened_at)
    assert said["E13"].startswith(f"The station closed at {closed}; the count started at")
    assert "Up to 30 min is allowed." in said["E13"]
    shown = " ".join(child.text() for child in page.checks.findChildren(QLabel))
    assert all(text in shown for text in said.values())


def test_the_foot_is_low_and_says_all_that_does_not_add_up(
    page: ProtocolPage, at_station: Used
) -> None:
    foot = page.foot
    before = (foot.height(), page._area.viewport().height())
    for name, text in (("voters_total", "12"), ("voters_main", "9"), ("voters_supplementary", "1")):
        QTest.keyClicks(page.figures.lines[name], text)
    QTest.qWait(0)
    assert len(page.checks.said) > 1
    assert (foot.height(), page._area.viewport().height()) == before
    assert foot.area.verticalScrollBar().maximum() > 0
    at_station.window.resize(683, 384)
    QTest.qWait(0)
    assert foot.height() < page.height() // 4
    assert foot.rect().contains(page.save_button.geometry())


def test_the_minutes_from_closing_to_the_count_are_the_same_wherever_they_are_told(
    page: ProtocolPage, at_station: Used
) -> None:
    at_station.wait_minutes(0.9)
    at_station.execute(LogEvent("closed"))
    at_station.wait_minutes(32.3)
    at_station.window.desk.dispatcher.execute(LogEvent("count-started"))
    type_votes(page, 40)
    said = next(item.figures for item in page.checks.said if item.check == "E13")
    assert "33 min" in said
    assert "33 min" in page.steps.told.text()


@pytest.mark.parametrize("width", [1366, 1024])
def test_one_whole_finding_is_shown_with_their_number_and_keys_and_wheel_reach_the_rest(
    page: ProtocolPage, at_station: Used, width: int
) -> None:
    at_station.window.resize(width, 768)
    for name, text in (("voters_total", "12"), ("voters_main", "9"), ("voters_supplementary", "1")):
        QTest.keyClicks(page.figures.lines[name], text)
    QTest.qWait(20)
    count = len(page.checks.said)
    assert count > 1
    area = page.foot.area
    seen = [whole_texts(page)]
    area.setFocus()
    for _ in range(count - 1):
        QTest.keyClick(area, Qt.Key.Key_Down)
        seen.append(whole_texts(page))
    for place, (texts, said) in enumerate(zip(seen, page.checks.said, strict=True), start=1):
        assert f"{place} of {count}" in texts
        assert said.figures in texts
        assert sum(other.about in texts for other in page.checks.said) == 1
    turn(area.viewport(), 120)
    assert whole_texts(page) == seen[-2]
    for _ in range(8):
        turn(area.viewport(), -15)
    assert whole_texts(page) == seen[-1]
    QTest.mouseClick(area.viewport(), Qt.MouseButton.LeftButton)
    assert whole_texts(page) == seen[0]


def whole_texts(page: ProtocolPage) -> list[str]:
    """Return the words that can be seen of findings, none of which may be cut."""
    found = []
    for made in page.checks.findChildren(QLabel):
        seen = made.visibleRegion().boundingRect()
        if not seen.isEmpty() and made.text():
            assert seen.height() == made.height(), made.text()
            assert made.height() >= made.heightForWidth(made.width()), made.text()
            found.append(made.text())
    return found


def turn(widget: QWidget, delta: int) -> None:
    """Turn the wheel over a widget."""
    at = QPointF(widget.rect().center())
    none = Qt.KeyboardModifier.NoModifier
    event = QWheelEvent(
        at, widget.mapToGlobal(at), QPoint(), QPoint(0, delta), Qt.MouseButton.NoButton, none,
        Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(widget, event)


def test_a_figure_that_another_sheet_has_otherwise_says_so_beside_it(page: ProtocolPage) -> None:
    type_votes(page, 40, 20)
    page.save()
    page.figures.source.option("copy").click()
    assert "✓" in page.figures.source.option("posted").text()
    assert "✓" not in page.figures.source.option("copy").text()
    type_votes(page, 40, 25)
    first, second = list(page.figures.votes)[:2]
    assert page.figures._others[first].isHidden()
    assert page.figures._others[second].text() == "≠ 20"
    assert page.figures._others[second].accessibleName() == "posted protocol: 20"


def test_it_is_said_how_many_of_the_figures_were_saved_and_what_was_typed_once(
    page: ProtocolPage,
) -> None:
    lines = list(page.figures.lines.values())
    for line in lines[:3]:
        QTest.keyClicks(line, "90")
    everyone = len(page.figures.votes)
    type_votes(page, *[40] * everyone)
    page.save()
    once = f"Typed twice: 0 of {everyone}."
    assert page.messages.text == f"Kept: the figures are in the journal. {once}"
    page.figures.source.option("copy").click()
    QTest.keyClicks(lines[0], "90")
    type_votes(page, 40, 25)
    page.save()
    assert f"2 of {everyone} votes" in page.messages.text
    assert "Lines: 1 of 3." in page.messages.text
    assert page.messages.tone is Tone.WARN
    page.figures.begin_again()
    for field, text in zip(page.figures.second.fields.values(), ("40", "26"), strict=False):
        QTest.keyClicks(field, text)
    page.figures.second.compare_button.click()
    for field in page.figures.second.third.values():
        QTest.keyClicks(field, "27")
    page.figures.second.use_button.click()
    page.save()
    contest = page.figures.contest
    assert contest is not None
    second = page.desk.text(contest.candidates[1].name)
    assert f"Not typed twice: {second}." in page.messages.text


def test_a_long_word_beside_a_figure_is_whole(page: ProtocolPage) -> None:
    contest = page.figures.contest
    assert contest is not None
    first, *others = contest.candidates
    word = "самовыдвиженец-представитель-избирателей"
    named = replace(first, party=Text((("en", word),)))
    contest = replace(contest, candidates=(named, *others))
    page.figures.show_contest(contest, station=page.figures.station)
    QApplication.processEvents()
    (caption,) = (made for made in page.findChildren(Caption) if word in made.text())
    assert caption.width() >= caption.fontMetrics().horizontalAdvance(f"({word})")


def test_where_figures_were_read_is_asked_and_never_guessed(at_station: Used) -> None:
    page = at_station.go("protocol")
    assert isinstance(page, ProtocolPage)
    assert page.figures.source.value == ""
    type_votes(page, 40, 20)
    page.save()
    assert not at_station.entries(EntryKind.PROTOCOL)
    assert "read them" in page.figures.source_question.text
    assert at_station.window.focusWidget() is page.figures.source.option("posted")
    page.figures.source.option("copy").click()
    assert page.figures.source_question.text == ""
    assert [c.text() for c in page.figures.votes.values()][:2] == ["40", "20"]
    page.save()
    (kept,) = at_station.entries(EntryKind.PROTOCOL)
    assert kept.payload["source"] == "copy"
    assert list(kept.payload["votes"].values()) == [40, 20]


def test_a_refusal_is_confirmed_and_told_with_who_and_how(
    page: ProtocolPage, at_station: Used
) -> None:
    page.outcome.copy.option(CopyAnswer.REFUSED).click()
    page.outcome.refused_by.setText("chair")
    page.outcome.words.setText("no paper left")
    page.outcome.save_refusal.click()
    newest = describe(at_station.window.desk, at_station.entries(EntryKind.PROTOCOL)[-1])
    assert "chair" in newest
    assert "no paper left" in newest
    assert newest in page.messages.text
    told = len(at_station.entries(EntryKind.PROTOCOL))
    for _ in range(3):
        page.outcome.save_refusal.click()
    assert len(at_station.entries(EntryKind.PROTOCOL)) == told
    page.outcome.words.setText("come tomorrow")
    page.outcome.save_refusal.click()
    assert len(at_station.entries(EntryKind.PROTOCOL)) == told + 1
    for entry in at_station.entries(EntryKind.PROTOCOL):
        at_station.window.desk.dispatcher.execute(Retract(entry.id, "a slip"))
    page.refresh()
    assert page.outcome.copy.value == ""
    page.outcome.copy.option(CopyAnswer.REFUSED).click()
    page.outcome.words.setText("come tomorrow")
    page.outcome.save_refusal.click()
    assert at_station.entries(EntryKind.PROTOCOL)[-1].payload["words"] == "come tomorrow"
