"""A quiet period is answered once, said, and can be taken back; no click answers two questions."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton

from observer_app.core.kinds import EntryKind, QuietAnswer
from observer_app.gui.messages import MessageBar
from observer_app.gui.observer.incidents import IncidentsPage
from observer_app.gui.observer.tally import TallyPage
from observer_app.gui.observer.today import TodayPage
from observer_app.services.commands import (
    AnswerChecklist,
    ChooseStation,
    GivenAnswer,
    LogEvent,
    TallyVoter,
)
from tests.gui.conftest import Used


def two_silences(used: Used) -> None:
    """Two stretches without voters: when one is answered the other is asked about."""
    used.execute(TallyVoter())
    for _ in range(2):
        used.wait_minutes(50)
        used.execute(TallyVoter())


def shown(used: Used, page_id: str) -> tuple[TallyPage | TodayPage, MessageBar]:
    page = used.go(page_id)
    assert isinstance(page, TallyPage | TodayPage)
    if isinstance(page, TallyPage):
        page._read()
        return page, page.quiet_bar
    page.refresh()
    bars = page.questions.findChildren(MessageBar)
    return page, next(bar for bar in bars if "nobody came" in bar.text)


def until_it_hears(used: Used, bar: MessageBar) -> None:
    """Wait until an answer takes clicks: for as long as a double click lasts it takes none."""
    place = bar.buttons()[0].parentWidget()
    assert place is not None
    deaf = Qt.WidgetAttribute.WA_TransparentForMouseEvents
    used.bot.waitUntil(lambda: not place.testAttribute(deaf))


def click_at(used: Used, made: QPushButton) -> None:
    """Click where a button is seen: on what takes the click there."""
    for _ in range(3):
        QApplication.processEvents()
    place = made.mapTo(used.window, made.rect().center())
    QTest.mouseClick(used.window.windowHandle(), Qt.MouseButton.LeftButton, pos=place)


@pytest.mark.parametrize("page_id", ["tally", "today"])
def test_a_double_click_answers_one_question(at_station: Used, page_id: str) -> None:
    two_silences(at_station)
    page, bar = shown(at_station, page_id)
    first = bar.text
    until_it_hears(at_station, bar)
    click_at(at_station, bar.buttons()[0])
    if isinstance(page, TallyPage):
        page._read()
    assert bar.text != first
    assert "nobody came" in bar.text
    click_at(at_station, bar.buttons()[0])
    assert len(at_station.entries(EntryKind.QUIET)) == 1
    until_it_hears(at_station, bar)
    click_at(at_station, bar.buttons()[0])
    assert len(at_station.entries(EntryKind.QUIET)) == 2


@pytest.mark.parametrize("page_id", ["tally", "today"])
def test_an_answer_is_said_and_can_be_taken_back(at_station: Used, page_id: str) -> None:
    two_silences(at_station)
    page, bar = shown(at_station, page_id)
    asked = bar.text
    away = next(made for made in bar.buttons() if made.text() == "I was away")
    away.click()
    assert page.messages.text.startswith("Noted: ")
    assert "I was away" in page.messages.text
    page.messages.buttons()[0].click()
    assert at_station.entries(EntryKind.QUIET) == []
    assert page.messages.text.startswith("Taken back: ")
    _, bar = shown(at_station, page_id)
    assert bar.text == asked


def test_a_quiet_counts_as_watched_once_one_says_that_nobody_came(at_station: Used) -> None:
    two_silences(at_station)
    page, bar = shown(at_station, "tally")
    assert isinstance(page, TallyPage)
    assert page.view is not None
    assert page.view.coverage.watched == 0
    next(made for made in bar.buttons() if made.text() == "Nobody came").click()
    page._read()
    assert page.view.coverage.watched == 50


def test_who_cannot_say_is_asked_no_more_and_did_not_watch(at_station: Used) -> None:
    two_silences(at_station)
    page, bar = shown(at_station, "tally")
    assert isinstance(page, TallyPage)
    assert page.view is not None
    text = bar.text
    cannot = next(made for made in bar.buttons() if made.text() == "I cannot say")
    cannot.click()
    page._read()
    answer = at_station.entries(EntryKind.QUIET)[0]
    assert answer.payload["answer"] == QuietAnswer.UNKNOWN
    assert page.view.coverage.watched == 0
    assert bar.text != text


@pytest.mark.parametrize("page_id", ["tally", "today"])
def test_what_is_asked_anew_takes_no_focus_and_keeps_what_is_typed(
    at_station: Used, page_id: str
) -> None:
    two_silences(at_station)
    page, bar = shown(at_station, page_id)
    at_station.window.activateWindow()
    if isinstance(page, TallyPage):
        page.turnout.figure.setFocus()
        QTest.keyClicks(page.turnout.figure, "12")
    else:
        page.setFocus()
    before = at_station.window.focusWidget()
    at_station.wait_minutes(55)
    shown(at_station, page_id)
    bar.buttons()[1].click()
    assert at_station.window.focusWidget() is before
    if isinstance(page, TallyPage):
        assert page.turnout.figure.text() == "12"


def test_a_draft_that_was_cleared_is_gone_from_today_at_once(at_station: Used) -> None:
    incidents = at_station.go("incidents")
    assert isinstance(incidents, IncidentsPage)
    incidents.form.choose_code("V03")
    at_station.bot.waitUntil(lambda: at_station.incident_draft() is not None)
    page = at_station.go("today")

    def begun() -> list[str]:
        bars = page.findChildren(MessageBar)
        return [bar.text for bar in bars if bar.text.startswith("An incident that was begun")]

    assert begun()
    at_station.go("incidents")
    incidents.form.clear_form()
    at_station.go("today")
    assert begun() == []


def test_the_answer_to_a_long_question_is_seen_among_the_last_entries(
    use: Callable[..., Used],
) -> None:
    used = use(language="az")
    station = used.window.desk.pack.stations[0]
    used.execute(ChooseStation(station.constituency, station.number))
    desk = used.window.desk
    form, question = max(
        ((form, q) for form in desk.pack.forms for q in form.questions if q.options),
        key=lambda pair: len(desk.text(pair[1].label)),
    )
    option = question.options[0]
    given = GivenAnswer(question.id, option.id)
    visit = 1 if form.repeatable else 0
    used.execute(AnswerChecklist(form=form.id, answers=(given,), visit=visit))
    used.window.resize(1366, 768)
    page = used.go("today")
    assert isinstance(page, TodayPage)
    page.refresh()
    used.bot.wait(20)
    (line,) = (li for it, li in page._lines if it.kind is EntryKind.CHECKLIST)
    words = " ".join(made.text() for made in line.findChildren(QLabel))
    assert desk.text(option.label) in words
    assert "…" in words


@pytest.mark.parametrize("page_id", ["tally", "today"])
def test_two_counts_taken_back_in_a_row_look_like_two(at_station: Used, page_id: str) -> None:
    for _ in range(3):
        at_station.execute(TallyVoter())
    page = at_station.go(page_id)
    said, counted = [], []
    for _ in range(2):
        QTest.keyClick(page, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
        said.append(at_station.window.notice.text + page.messages.text)
        shown = at_station.window.counter.button.text().removesuffix(" counted")
        counted.append({shown, page.count_label.text() if isinstance(page, TallyPage) else shown})
    assert said == [
        "Taken back: −1. Counted: 3 → 2.",
        "Taken back: −1, −1. Counted: 3 → 1.",
    ]
    assert counted == [{"2"}, {"1"}]
    # What was counted then, and stands no longer, is said until somebody is counted again.
    QTest.keyClick(page, Qt.Key.Key_Space)
    assert at_station.window.notice.text + page.messages.text == ""


def test_a_silence_is_asked_about_once_voting_was_seen_by_whatever_sign(used: Used) -> None:
    station = used.window.desk.pack.stations[0]
    used.execute(ChooseStation(station.constituency, station.number))
    used.execute(LogEvent("arrived"))
    used.wait_minutes(180)
    page = used.go("today")
    assert isinstance(page, TodayPage)

    def asked() -> list[str]:
        page.refresh()
        bars = page.questions.findChildren(MessageBar)
        return [bar.text for bar in bars if "nobody came" in bar.text or "turnout" in bar.text]

    # Whoever has only come has seen no voting yet.
    assert asked() == []
    QTest.keyClick(page, Qt.Key.Key_Space)
    used.wait_minutes(50)
    quiet, turnout = asked()
    assert "09:30–10:20" in quiet
    assert "10:00" in turnout


def test_on_a_day_that_is_not_the_packs_no_hour_is_missed_until_a_rehearsal_begins(
    used: Used,
) -> None:
    desk, hours = used.window.desk, used.window.desk.pack.turnout_hours
    assert desk.pack.date is not None
    desk.pack = used.session.pack = replace(desk.pack, date=desk.pack.date + timedelta(days=1))
    station = desk.pack.stations[0]
    used.execute(ChooseStation(station.constituency, station.number))
    used.execute(LogEvent("arrived"))
    used.wait_minutes(8 * 60)
    page = used.go("today")
    assert isinstance(page, TodayPage)
    page.refresh()
    assert page.other_day.isVisible()
    assert page.next_label.text() == ""
    used.wait_minutes(6 * 60)
    page.refresh()
    assert page.next_label.text() == ""
    QTest.keyClick(page, Qt.Key.Key_Space)
    page.refresh()
    assert all(hour in page.next_label.text() for hour in hours)
