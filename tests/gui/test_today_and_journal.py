"""What Today and Journal draw again after an entry: what changed, and nothing else."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

import pytest
from PySide6.QtCore import QDate, QPoint
from PySide6.QtWidgets import QApplication, QLabel

from observer_app.core.kinds import EntryKind
from observer_app.gui.corrections import history
from observer_app.gui.entry_dialog import EntryDialog
from observer_app.gui.messages import MessageBar
from observer_app.gui.observer.incidents import IncidentsPage
from observer_app.gui.observer.journal import JournalPage
from observer_app.gui.observer.today import TodayPage
from observer_app.gui.wording import moment_text
from observer_app.services.commands import (
    Amend,
    AnswerChecklist,
    ChooseStation,
    GivenAnswer,
    LogEvent,
    Retract,
    TallyVoter,
)
from tests.gui.conftest import Used
from tests.gui.test_handover import fresh

__all__ = ["fresh"]


def test_the_journal_follows_what_is_corrected_and_taken_back_later(at_station: Used) -> None:
    page = at_station.go("journal")
    assert isinstance(page, JournalPage)
    opened = at_station.entries(EntryKind.EVENT)[0]
    page.words.setText("opened")
    at_station.go("settings")
    session = at_station.session
    session.execute(Amend(opened.id, reason="seen later", changes={"note": "by the chair"}))
    at_station.window.desk.dispatcher.execute(TallyVoter())
    assert at_station.go("journal") is page
    cells = [cell.text() for n in range(7) if (cell := page.table.item(0, n)) is not None]
    assert page.table.rowCount() == 2
    hour = at_station.window.desk.hour(opened.happened_at)
    assert cells[5] == f"{hour}  Opened:  Note: — → by the chair  ·  seen later"
    state = page.table.item(1, 6)
    assert state is not None
    assert state.text() == "corrected"
    at_station.window.desk.dispatcher.execute(Retract(opened.id, "not seen"))
    state, line = page.table.item(2, 6), page.table.item(0, 5)
    assert state is not None
    assert state.text() == "taken back"
    assert line is not None
    assert line.text() == f"{hour}  Opened: by the chair  ·  not seen"
    # The chosen entry stays in view when a correction takes away what it was found by.
    said = at_station.window.desk.dispatcher.execute
    said(LogEvent("closed", note="seen from afar"))
    closed = at_station.entries(EntryKind.EVENT)[0].id
    page.words.setText("afar")
    page.table.choose(closed)
    said(Amend(closed, reason="clearer", changes={"note": "seen at the door"}))
    assert page.table.key == closed
    page.words.setText("")
    page.words.setText("afar")
    assert page.table.key != closed
    page.words.clear()
    assert page.table.rowCount() == session.head.seq
    page.kind.setCurrentIndex(page.kind.findData(str(EntryKind.TALLY)))
    assert page.table.rowCount() == 1
    at_station.window.desk.dispatcher.execute(TallyVoter())
    assert page.table.rowCount() == 2


def test_a_comment_reads_as_what_it_added_and_not_like_the_entry_before(at_station: Used) -> None:
    page = at_station.go("journal")
    assert isinstance(page, JournalPage)

    def line_of(value: str | int, comment: str, *, visit: int = 1) -> str:
        given = GivenAnswer("V3", value, comment)
        command = AnswerChecklist("VOTE", (given,), visit=visit)
        at_station.window.desk.dispatcher.execute(command)
        cell = page.table.item(0, 5)
        assert cell is not None
        return cell.text()

    asked = "Voters you counted in this period"
    assert line_of(75, "") == f"{asked}  75"
    assert line_of(75, "by hand") == f"Comment: “by hand”  ·  {asked}"
    assert line_of(75, "by hand, twice") == f"Comment: “by hand, twice”  ·  {asked}"
    assert line_of(75, "") == f"Comment taken out  ·  {asked}"
    assert line_of(80, "by hand") == f"{asked}  80  ·  “by hand”"
    assert line_of("", "") == f"{asked}  (no answer)"
    assert line_of(80, "by hand", visit=2) == f"{asked}  80  ·  “by hand”"
    assert line_of("", "nobody could see", visit=3) == f"Comment: “nobody could see”  ·  {asked}"
    page.words.setText("nobody")
    assert page.table.rowCount() == 1
    page.words.clear()
    page.kind.setCurrentIndex(page.kind.findData(str(EntryKind.CHECKLIST)))
    second = page.table.item(6, 5)
    assert second is not None
    assert second.text() == f"Comment: “by hand”  ·  {asked}"


def test_a_line_of_today_stays_while_its_entry_is_as_it_was(at_station: Used) -> None:
    page = at_station.go("today")
    assert isinstance(page, TodayPage)
    page.refresh()
    before = [line for _, line in page._lines]
    at_station.window.desk.dispatcher.execute(LogEvent("closed"))
    after = [line for _, line in page._lines]
    assert after[1:] == before
    newest = at_station.entries(EntryKind.EVENT)[-1]
    at_station.window.desk.dispatcher.execute(Retract(newest.id, "pressed by mistake"))
    assert [line for _, line in page._lines][-len(before) :] == before
    places = [page.latest.indexOf(line) for _, line in page._lines]
    assert places == list(range(len(places)))


def test_a_new_entry_above_leaves_the_chosen_one_chosen(at_station: Used) -> None:
    page = at_station.go("journal")
    assert isinstance(page, JournalPage)
    opened = at_station.entries(EntryKind.EVENT)[0]
    page.table.choose(opened.id)
    before = page.table.rowCount()
    at_station.window.desk.dispatcher.execute(TallyVoter())
    assert page.table.rowCount() == page.table.model().rowCount() == before + 1
    assert page.table.key == opened.id
    newest = page.table.item(0, 0)
    assert newest is not None
    assert newest.text() == str(at_station.session.head.seq)


def test_an_entry_of_another_day_says_its_date(at_station: Used) -> None:
    today, journal = at_station.go("today"), at_station.go("journal")
    assert isinstance(today, TodayPage)
    assert isinstance(journal, JournalPage)
    opened = at_station.entries(EntryKind.EVENT)[0]
    hour = at_station.window.desk.hour(opened.happened_at)
    assert _times(journal)[0] == hour
    at_station.wait_minutes(24 * 60)
    at_station.window.desk.dispatcher.execute(LogEvent("closed"))
    closed = at_station.entries(EntryKind.EVENT)[-1]
    dated = moment_text(at_station.window.desk, opened.happened_at)
    assert dated != hour
    assert _times(journal)[:2] == [moment_text(at_station.window.desk, closed.happened_at), dated]
    at_station.go("today")
    said = {item.id: line.findChildren(QLabel)[0].text() for item, line in today._lines}
    assert said[closed.id] == at_station.window.desk.hour(closed.happened_at)
    assert said[opened.id] == dated


def test_what_happened_yesterday_can_be_corrected_today(at_station: Used) -> None:
    desk = at_station.window.desk
    at_station.wait_minutes(24 * 60)
    at_station.execute(LogEvent("closed"))
    pressed = at_station.entries(EntryKind.EVENT)[-1]
    dialog = EntryDialog(desk, pressed, at_station.window)
    day, here = dialog.time.day, desk.local(pressed.happened_at)
    assert day is not None
    assert day.date() == QDate(here.year, here.month, here.day)
    day.setDate(day.date().addDays(-1))
    dialog.time.line.setText("2110")
    dialog.reason.setText("noted the morning after")
    dialog.save.click()
    moved = at_station.entries(EntryKind.EVENT)[-1]
    assert desk.local(moved.happened_at) == (here - timedelta(days=1)).replace(
        hour=21, minute=10, second=0, microsecond=0
    )
    again = EntryDialog(desk, moved, at_station.window)
    (line,) = history(desk, moved, named={})
    assert moment_text(desk, pressed.happened_at) in line
    assert moment_text(desk, moved.happened_at, seconds=True) in again._stamp()


def test_a_correction_has_an_hour_and_keeps_the_seconds_of_one_untouched(
    at_station: Used,
) -> None:
    at_station.wait_minutes(0.5)
    at_station.execute(LogEvent("closed"))
    entry = at_station.entries(EntryKind.EVENT)[-1]
    dialog = EntryDialog(at_station.window.desk, entry, at_station.window)
    assert dialog.time.moment() == entry.happened_at
    dialog.time.line.clear()
    dialog.reason.setText("mistyped")
    dialog.save.click()
    assert "14:05" in dialog.messages.text


def test_the_keys_of_today_stay_where_they_are(fresh: Used) -> None:
    page = fresh.go("today")
    assert isinstance(page, TodayPage)
    station = page.desk.pack.stations[0]
    page.desk.dispatcher.execute(ChooseStation(station.constituency, station.number))
    assert not page.next_steps.isHidden()
    before = _keys(page)
    assert len({place.y() for place in before.values()}) > 1
    page.log("opened")
    fresh.wait_minutes(240)
    page.mark_stale()
    assert page.questions.isVisible()
    for code, place in _keys(page).items():
        assert place.y() == before[code].y()
        # A scroll bar may have come.
        assert abs(place.x() - before[code].x()) < 10


def test_today_is_shown_with_what_was_read_and_not_before(
    fresh: Used, monkeypatch: pytest.MonkeyPatch
) -> None:
    late: list[Callable[[], None]] = []
    dispatcher = fresh.window.desk.dispatcher
    run = dispatcher.run
    monkeypatch.setattr(
        dispatcher, "run", lambda *a, **k: late.append(lambda: run(*a, **k)), raising=True
    )
    page = TodayPage(fresh.window.desk)
    fresh.bot.addWidget(page)
    page.resize(1150, 768)
    page.show()
    seen: list[dict[str, QPoint]] = []
    assert not any(made.isVisible() for made in page.events.values())
    for work in late:
        work()
        seen += [_keys(page)] if page.next_steps.isVisible() else []
    assert len(seen) == 1
    assert len(seen[0]) == len(page.events)


def test_the_question_goes_with_the_entry_it_is_about(at_station: Used) -> None:
    page = at_station.go("today")
    assert isinstance(page, TodayPage)
    page.log("opened")
    question = page.events_log.question
    assert question.text
    at_station.window.desk.dispatcher.execute(TallyVoter())
    assert question.text
    opened = at_station.entries(EntryKind.EVENT)[0]
    at_station.window.desk.dispatcher.execute(Retract(opened.id, "pressed by mistake"))
    assert question.text == page.events_log.asked == ""
    assert question.isHidden()


def _keys(page: TodayPage) -> dict[str, QPoint]:
    for _ in range(3):
        QApplication.processEvents()
    return {code: made.mapTo(page, QPoint(0, 0)) for code, made in page.events.items()}


def _times(page: JournalPage) -> list[str]:
    cells = (page.table.item(place, 1) for place in range(page.table.rowCount()))
    return [cell.text() for cell in cells if cell is not None]


def test_what_is_asked_stands_there_when_one_comes_back(at_station: Used) -> None:
    page = at_station.go("today")
    assert isinstance(page, TodayPage)
    page.refresh()

    def shown() -> list[str]:
        return [bar.text for bar in page.questions.findChildren(MessageBar) if bar.isVisible()]

    before = shown()
    assert any("only on this laptop" in text for text in before)
    at_station.go("tally")
    at_station.window.go("today")
    assert shown() == before


def test_a_waiting_incident_is_among_the_open_questions_until_it_is_saved(
    at_station: Used,
) -> None:
    incidents = at_station.go("incidents")
    assert isinstance(incidents, IncidentsPage)
    hour = at_station.window.desk.hour(at_station.window.desk.now())
    incidents.form.choose_code("V03")
    at_station.bot.waitUntil(lambda: at_station.incident_draft() is not None)
    page = at_station.window.page("today")
    page.mark_stale()
    at_station.go("today")
    bars = page.findChildren(MessageBar)
    bar = next(bar for bar in bars if bar.text.startswith("An incident that was begun"))
    assert hour in bar.text
    bar.buttons()[0].click()
    assert at_station.window.page_id == "incidents"
    incidents.form.text.setPlainText("a white van")
    incidents.form.save()
    at_station.go("today")
    assert not any(bar.text.startswith("An incident that was begun") for bar in bars)
