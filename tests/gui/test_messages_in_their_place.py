"""On every page a message leaves in sight what is read and typed; it stays with its page."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from observer_app.core.errors import WrongPassphraseError
from observer_app.gui.look import TEXT_VARIABLE, set_text_percent, wear
from observer_app.gui.messages import MessageBar, Tone
from observer_app.gui.observer.enrolment import EnrolmentCard
from observer_app.gui.observer.today import TodayPage
from observer_app.gui.pages import Page
from observer_app.gui.start.window import StartWindow
from observer_app.gui.theme import ThemeChoice
from observer_app.services.clock import ScriptedClock
from observer_app.services.commands import LogEvent
from tests.gui.clear_of import covered
from tests.gui.conftest import Templates, Used, not_enrolled
from tests.gui.coordinator.conftest import Evening, evening
from tests.gui.coordinator.test_every_coordinator_page import everything
from tests.gui.programs import running
from tests.gui.test_every_page import PAGES, in_the_day
from tests.gui.test_messages import LONG, bubble_of

__all__ = ["evening"]
VIEWS = [((1366, 768), 100), ((1024, 768), 100), ((1366, 768), 200)]
SAID: list[tuple[str, tuple[str, ...]]] = [
    ("Logged: away, 12:10.", ("Take back", "Correct the time…")),
    (LONG, ("Look there",)),
]


@pytest.fixture
def text_size() -> Iterator[Callable[[int], None]]:
    def choose(percent: int) -> None:
        set_text_percent(percent)
        wear(ThemeChoice.LIGHT)

    yield choose
    set_text_percent(100)
    os.environ.pop(TEXT_VARIABLE, None)
    wear(ThemeChoice.LIGHT)


def said_everywhere(used: Used, page: Page) -> list[str]:
    """Say each message at each place of a page; return what was covered."""
    wrong = []
    inside = [bar for bar in page.findChildren(MessageBar) if not bar.text]
    for bar in (page.messages, used.window.notice, *inside):
        parent = bar.parentWidget()
        if parent is None or not parent.isVisible():
            continue
        for text, labels in SAID:
            actions = tuple((label, lambda: None) for label in labels)
            bar.say(text, Tone.ERROR, actions=actions)
            used.bot.wait(2)
            bubble = bubble_of(bar)
            if bubble.is_floating:
                wrong += covered(page, bubble)
                assert used.window.rect().contains(
                    bubble.rect().translated(bubble.mapTo(used.window, bubble.rect().topLeft()))
                )
            bar.clear()
    return wrong


@pytest.mark.parametrize(("size", "percent"), VIEWS)
def test_no_message_of_an_observer_lies_on_a_heading_a_count_or_a_field(
    use: Callable[..., Used],
    text_size: Callable[[int], None],
    size: tuple[int, int],
    percent: int,
) -> None:
    text_size(percent)
    used = in_the_day(use(language="az"))
    used.window.resize(*size)
    used.wait_minutes(250)
    for page_id in PAGES:
        page = used.go(page_id)
        used.bot.wait(5)
        assert said_everywhere(used, page) == [], page_id


@pytest.mark.parametrize(("size", "percent"), [VIEWS[0], VIEWS[2]])
def test_no_message_of_a_coordinator_lies_on_a_heading_a_count_or_a_field(
    use: Callable[..., Used],
    evening: Evening,
    text_size: Callable[[int], None],
    size: tuple[int, int],
    percent: int,
) -> None:
    text_size(percent)
    used = use(template=evening.full, language="az")
    used.window.resize(*size)
    used.wait_minutes(16 * 60)
    for name, show in everything(used):
        page = show()
        used.bot.wait(5)
        assert said_everywhere(used, page) == [], name


def test_no_message_lies_on_the_enrolment_of_a_notebook_that_nobody_knows(
    use: Callable[..., Used],
    templates: Templates,
    tmp_path: Path,
    text_size: Callable[[int], None],
) -> None:
    place = not_enrolled(tmp_path / "unknown", pack=templates.pack)
    text_size(200)
    used = use(template=place, language="az")
    used.window.resize(1366, 768)
    page = used.go("handover")
    used.bot.wait(5)
    assert page.findChildren(EnrolmentCard)
    assert said_everywhere(used, page) == []


@pytest.fixture
def starting(
    qtbot: QtBot, tmp_path: Path, clock: ScriptedClock
) -> Iterator[Callable[[str], StartWindow]]:
    """Show the start window in a language, once it does all that it does."""
    with running(tmp_path / "notebook", clock=clock, inline=True) as program:

        def show(language: str) -> StartWindow:
            if program.start is None:
                program.show_start()
            else:
                program._speak_at_start(language)
            window = program.start
            assert window is not None
            qtbot.waitUntil(window.acceptDrops)
            return window

        yield show


def wrong_pack(window: StartWindow, _: Path) -> None:
    window.new.set_pack(Path(__file__))


def signer(window: StartWindow, pack: Path) -> None:
    window.new.set_pack(pack)


def wrong_passphrase(window: StartWindow, _: Path) -> None:
    window.show_unlock()
    window.refuse(WrongPassphraseError())


def file_too_early(window: StartWindow, pack: Path) -> None:
    window.show_unlock()
    window.take([pack])


@pytest.mark.parametrize("view", VIEWS[1:])
@pytest.mark.parametrize("say", [wrong_pack, signer, wrong_passphrase, file_too_early])
def test_a_message_at_the_start_covers_nothing_and_changes_its_language(
    starting: Callable[[str], StartWindow],
    templates: Templates,
    text_size: Callable[[int], None],
    say: Callable[[StartWindow, Path], None],
    view: tuple[tuple[int, int], int],
) -> None:
    size, percent = view
    text_size(percent)
    said = ""
    for language in ("en", "az", "ru"):
        window = starting(language)
        window.resize(*size)
        if language == "en":
            say(window, templates.pack)
        bar = window.new.messages if window.is_creating else window.unlock.messages
        QTest.qWait(5)
        assert bar.text not in ("", said), language
        said = bar.text
        assert bubble_of(bar).isVisible()
        assert covered(window, bubble_of(bar)) == [], language


def test_where_the_page_ends_above_a_message_nothing_moves_and_all_is_reached(
    use: Callable[..., Used], text_size: Callable[[int], None]
) -> None:
    text_size(200)
    used = in_the_day(use(language="az"))
    page = used.go("tally")
    used.bot.wait(5)
    inside = page.content.parentWidget()
    assert inside is not None
    height, high = inside.height(), page.content.geometry()
    page.messages.say(LONG, Tone.ERROR)
    used.bot.wait(5)
    bubble = bubble_of(page.messages)
    assert inside.height() == height
    assert page.content.geometry() == high
    around = inside.parentWidget()
    assert around is not None
    assert around.mapTo(page, around.rect().bottomLeft()).y() < bubble.y()
    shown = around.height()
    page.messages.clear()
    used.bot.wait(5)
    assert around.height() > shown


def test_what_was_done_on_a_page_is_not_said_on_the_next_one(at_station: Used) -> None:
    notice = at_station.window.notice
    at_station.go("evidence")
    notice.say("Kept as evidence.", Tone.OK, actions=(("Show", lambda: None),))
    at_station.go("journal")
    assert notice.text == ""
    notice.say("The disk is full.", Tone.ERROR)
    at_station.go("today")
    assert notice.text == "The disk is full."


def test_the_first_escape_leaves_what_was_noted_as_the_question_says(at_station: Used) -> None:
    window, page = at_station.window, at_station.go("today")
    assert isinstance(page, TodayPage)
    window.activateWindow()
    window.notice.say("The disk is full.", Tone.ERROR)
    page.log("box-shown")
    page.log("opened")
    assert "Esc" in page.events_log.question.text
    QTest.keyClick(page, Qt.Key.Key_Escape)
    assert page.events_log.question.text == page.events_log.asked == ""
    assert page.messages.text.startswith("Logged")
    assert window.notice.text
    QTest.keyClick(page, Qt.Key.Key_Escape)
    assert page.messages.text == ""
    assert window.notice.text
    QTest.keyClick(page, Qt.Key.Key_Escape)
    assert window.notice.text == ""


def test_escape_is_for_the_message_that_the_keyboard_is_in(at_station: Used) -> None:
    window, page = at_station.window, at_station.go("today")
    window.activateWindow()
    page.messages.say("Older", Tone.WARN, actions=(("Do it", lambda: None),))
    page.messages.buttons()[0].setFocus()
    window.notice.say("Newer", Tone.ERROR)
    QTest.keyClick(page.messages.buttons()[0], Qt.Key.Key_Escape)
    assert (page.messages.text, window.notice.text) == ("", "Newer")


def test_escape_in_a_question_that_stands_dismisses_no_other_message(at_station: Used) -> None:
    window, page = at_station.window, at_station.go("today")
    assert isinstance(page, TodayPage)
    window.activateWindow()
    page.refresh()
    page.messages.say("Kept.", Tone.ERROR)
    QTest.keyClick(page, Qt.Key.Key_F7)
    asked = window.focusWidget()
    assert page.questions.isAncestorOf(asked)
    QTest.keyClick(asked, Qt.Key.Key_Escape)
    assert window.focusWidget() is page
    assert page.messages.text == "Kept."


@pytest.mark.parametrize("at_button", [True, False])
def test_tab_comes_to_the_answers_of_what_was_noted_already(
    at_station: Used, at_button: bool
) -> None:
    page = at_station.go("today")
    assert isinstance(page, TodayPage)
    at_station.window.activateWindow()
    before = page.events["opened"] if at_button else page
    before.setFocus()
    page.log("opened")
    for answer in page.events_log.question.buttons():
        QTest.keyClick(at_station.window.focusWidget(), Qt.Key.Key_Tab)
        assert at_station.window.focusWidget() is answer


def test_the_key_goes_down_the_questions_of_today(at_station: Used) -> None:
    page = at_station.go("today")
    assert isinstance(page, TodayPage)
    for minutes in (200, 31):
        at_station.wait_minutes(minutes)
        page.refresh()
    at_station.execute(LogEvent("away"))
    at_station.window.activateWindow()
    at_station.bot.wait(20)
    bars = [bar for bar in page.questions.findChildren(MessageBar) if bar.isVisible()]
    assert len(bars) > 1
    # One of them was said anew since: it stays where it stands.
    bars[-1].say("Said anew", Tone.WARN, actions=(("Do", lambda: None),), closable=False)
    at_station.bot.wait(20)
    heights = []
    for _ in bars:
        QTest.keyClick(at_station.window.focusWidget(), Qt.Key.Key_F7)
        here = at_station.window.focusWidget()
        assert page.questions.isAncestorOf(here)
        heights.append(here.mapTo(page, here.rect().topLeft()).y())
    assert heights == sorted(heights)
    assert len(set(heights)) == len(bars)
    QTest.keyClick(at_station.window.focusWidget(), Qt.Key.Key_F7)
    assert at_station.window.focusWidget() is page
