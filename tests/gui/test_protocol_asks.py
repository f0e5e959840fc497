"""What the protocol's page asks for is in sight; each sheet keeps what is its own."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from observer_app.core.clock import read_time
from observer_app.core.kinds import CopyAnswer, EntryKind
from observer_app.gui.look import set_text_percent, wear
from observer_app.gui.observer.protocol import ProtocolPage
from observer_app.gui.theme import ThemeChoice
from observer_app.gui.wording import source_names
from observer_app.services.commands import ChooseStation, LogEvent
from tests.gui.conftest import Used
from tests.gui.test_protocol_page import activate, page, type_votes
from tests.gui.test_text_size import usual_size_again

__all__ = ["page", "usual_size_again"]


def test_what_saving_asks_for_is_in_view_with_the_keyboard_and_its_words(
    at_station: Used,
) -> None:
    page = at_station.go("protocol")
    assert isinstance(page, ProtocolPage)
    at_station.window.resize(1024, 600)
    activate(at_station)
    form = page.figures
    last = list(form.votes.values())[-1]

    def refused() -> QWidget:
        last.setFocus()
        at_station.bot.waitUntil(lambda: is_shown(page, last))
        page.save_button.click()
        focused = QApplication.focusWidget()
        assert focused is not None
        at_station.bot.waitUntil(lambda: is_shown(page, focused))
        assert not at_station.entries(EntryKind.PROTOCOL)
        return focused

    QTest.keyClicks(last, "7")
    assert refused() is form.source.option("posted")
    at_station.bot.waitUntil(lambda: is_shown(page, form.source_question))
    form.source.option("posted").click()
    form.completed.line.setText("25")
    assert refused() is form.completed.line
    assert "no time of day" in form.head.completed_question.text
    at_station.bot.waitUntil(lambda: is_shown(page, form.head.completed_question))
    form.completed.line.clear()
    assert form.head.completed_question.text == ""
    line = next(iter(form.lines.values()))
    QTest.keyClicks(line, "1x")
    assert refused() is line
    line.clear()
    form._touched()
    form.begin_again()
    at_station.bot.waitUntil(next(iter(form.second.fields.values())).isVisible)
    page.steps.setFocus()
    page.save_button.click()
    assert QApplication.focusWidget() is next(iter(form.second.fields.values()))
    at_station.bot.waitUntil(lambda: is_shown(page, next(iter(form.second.fields.values()))))


def is_shown(page: ProtocolPage, control: QWidget) -> bool:
    """True if all of a control is inside what is shown of the page above its foot."""
    port = page._area.viewport()
    top = control.mapTo(port, QPoint(0, 0)).y()
    return control.isVisible() and top >= 0 and top + control.height() <= port.height()


def test_a_time_of_completion_to_come_is_asked_about_and_belongs_to_its_sheet(
    page: ProtocolPage, at_station: Used
) -> None:
    form, desk = page.figures, page.desk
    ahead = desk.hour(desk.now() + timedelta(hours=2))
    type_votes(page, 40)
    QTest.keyClicks(form.completed.line, ahead)
    page.save()
    assert not at_station.entries(EntryKind.PROTOCOL)
    assert ahead in form.head.completed_question.text
    form.source.option("copy").click()
    assert form.completed.line.text() == ""
    assert form.head.completed_question.text == ""
    form.source.option("posted").click()
    assert form.completed.line.text() == ahead
    page.save()
    (as_written,) = form.head.completed_question.buttons()
    as_written.click()
    (kept,) = at_station.entries(EntryKind.PROTOCOL)
    assert desk.hour(read_time(kept.payload["completed_at"])) == ahead
    assert form.head.completed_question.text == ""
    form.source.option("copy").click()
    assert form.completed.line.text() == ""
    type_votes(page, 41)
    page.save()
    assert "completed_at" not in at_station.entries(EntryKind.PROTOCOL)[-1].payload
    form.source.option("posted").click()
    assert form.completed.line.text() == ahead


def test_an_answer_beside_which_the_log_has_something_else_says_so(
    page: ProtocolPage, at_station: Used
) -> None:
    page.outcome.posted.option("no").click()
    assert page.outcome.beside("posted") == ""
    at_station.wait_minutes(11 * 60)
    page.log("protocol-posted")
    said = page.outcome.beside("posted")
    assert "Protocol posted" in said
    assert desk_hour(at_station) in said
    assert "do not agree" in said
    page.outcome.posted.option("yes").click()
    assert page.outcome.beside("posted") == ""
    page.outcome.copy.option(CopyAnswer.REFUSED).click()
    page.figures.source.option("copy").click()
    type_votes(page, 5)
    page.save()
    for answer in (CopyAnswer.REFUSED, CopyAnswer.NOT_OBSERVED):
        page.outcome.copy.option(answer).click()
        assert "copy handed out" in page.outcome.beside("copy")
    page.outcome.copy.option(CopyAnswer.GIVEN).click()
    assert page.outcome.beside("copy") == ""


def desk_hour(at_station: Used) -> str:
    return at_station.window.desk.hour(at_station.entries(EntryKind.EVENT)[-1].happened_at)


def test_figures_of_another_station_wait_there_and_are_never_of_this_one(
    page: ProtocolPage, at_station: Used
) -> None:
    here, there = at_station.window.desk.pack.stations[:2]
    type_votes(page, 40)
    at_station.window.desk.dispatcher.execute(ChooseStation(there.constituency, there.number))
    assert page.figures.source.value == ""
    assert all(not made.text() for made in page.figures.votes.values())
    assert here.key in page.messages.text
    at_station.window.desk.dispatcher.execute(ChooseStation(here.constituency, here.number))
    assert page.figures.source.value == "posted"
    assert next(iter(page.figures.votes.values())).text() == "40"


def test_a_second_typing_stays_with_its_sheet(page: ProtocolPage) -> None:
    form = page.figures
    type_votes(page, 40, 20)
    form.begin_again()
    names = list(form.votes)
    QTest.keyClicks(form.second.fields[names[0]], "40")
    form.source.option("copy").click()
    assert form.second.isHidden()
    type_votes(page, 55)
    form.source.option("posted").click()
    assert not form.second.isHidden()
    assert form.second.fields[names[0]].text() == "40"
    QTest.keyClicks(form.second.fields[names[1]], "21")
    form.second.compare_button.click()
    QTest.keyClicks(form.second.third[names[1]], "21")
    form.source.option("copy").click()
    form.source.option("posted").click()
    assert form.second.third[names[1]].text() == "21"
    form.second.use_button.click()
    assert [made.text() for made in form.votes.values()][:2] == ["40", "21"]
    form.source.option("copy").click()
    assert [made.text() for made in form.votes.values()][:2] == ["55", ""]


def test_at_twice_the_text_what_is_asked_and_said_is_whole(use: Callable[..., Used]) -> None:
    set_text_percent(200)
    wear(ThemeChoice.LIGHT)
    used = use(language="az")
    used.window.resize(1366, 768)
    station = used.window.desk.pack.stations[0]
    used.execute(ChooseStation(station.constituency, station.number))
    for code in ("opened", "closed", "count-started"):
        used.wait_minutes(60)
        used.execute(LogEvent(code))
    page = used.go("protocol")
    assert isinstance(page, ProtocolPage)
    activate(used)
    outcome = page.outcome
    refused = outcome.copy.option(CopyAnswer.REFUSED)
    refused.setFocus()
    refused.click()
    used.bot.waitUntil(lambda: is_shown(page, outcome.refusal), timeout=1_000)
    # Something in the record that does not agree with it appears above it, when it was read.
    beside = outcome._beside["copy"]
    beside.setText("copy " * 60)
    beside.show()
    used.bot.waitUntil(lambda: beside.y() + beside.height() <= outcome.refusal.y())
    used.bot.waitUntil(lambda: is_shown(page, outcome.refusal), timeout=1_000)
    page.figures.source.option("posted").click()
    for name in ("voters_total", "voters_main"):
        QTest.keyClicks(page.figures.lines[name], "1204")
    page.save()
    page.figures.source.option("copy").click()
    QTest.keyClicks(page.figures.lines["voters_total"], "1204")
    page.save()
    # How many votes, and how many lines.
    assert "0/5" in page.messages.text
    assert "1/2" in page.messages.text


@pytest.mark.parametrize("percent", [100, 200])
@pytest.mark.parametrize("language", ["en", "az", "ru"])
def test_a_tick_cuts_no_word_and_moves_nothing_and_the_first_figure_is_in_sight(
    use: Callable[..., Used], language: str, percent: int
) -> None:
    set_text_percent(percent)
    wear(ThemeChoice.LIGHT)
    used = use(language=language)
    used.window.resize(1366, 768)
    station = used.window.desk.pack.stations[0]
    used.execute(ChooseStation(station.constituency, station.number))
    page = used.go("protocol")
    assert isinstance(page, ProtocolPage)
    for part in (page.steps_part, page.outcome_part):
        part.set_open(False)
    first = next(iter(page.figures.lines.values()))
    used.bot.waitUntil(lambda: is_shown(page, first))
    sources = [page.figures.source.option(source) for source, _ in source_names()]
    used.bot.waitUntil(lambda: sources[-1].y() > sources[0].geometry().bottom())
    before = [made.geometry() for made in sources]
    for made in sources:
        made.click()
        type_votes(page, 3)
        page.save()
    assert all(made.text().endswith("✓") for made in sources)
    used.bot.waitUntil(lambda: [made.geometry() for made in sources] == before)
    assert all(made.width() >= made.sizeHint().width() for made in sources)
