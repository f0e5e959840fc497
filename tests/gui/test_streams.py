"""Streams: each counted for itself, never cut, and the chosen one outlives a lock."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from observer_app.core.kinds import EntryKind
from observer_app.core.pack import Stream, Text
from observer_app.gui.desk import build_window
from observer_app.gui.facts import STREAM, read_facts
from observer_app.gui.observer.tally import TallyPage
from observer_app.gui.pages import Desk
from observer_app.services.commands import ChooseStation, Retract, TallyVoter
from tests.gui.conftest import Used

KEYS = 200

FOUR = tuple(
    Stream(stream, Text((("en", text),)))
    for stream, text in (
        ("voters", "Seçicilər"),
        ("women", "Qadınlar"),
        ("men", "Kişilər"),
        ("mobile", "Səyyar qutu"),
    )
)


def test_each_stream_is_counted_for_itself_by_keyboard_and_mouse(at_station: Used) -> None:
    desk = at_station.window.desk
    streams = (
        Stream("women", Text((("en", "Women"),))),
        Stream("men", Text((("en", "Men"),))),
    )
    desk.pack = at_station.session.pack = replace(desk.pack, streams=streams)
    page = TallyPage(desk)
    at_station.bot.addWidget(page)
    page.show()
    page.setFocus()
    assert not page.streams.isHidden()
    QTest.keyClick(page, Qt.Key.Key_Space)
    QTest.mouseClick(page.streams.option("men"), Qt.MouseButton.LeftButton)
    QTest.keyClick(page, Qt.Key.Key_4)
    QTest.mouseClick(page.tap, Qt.MouseButton.LeftButton)
    kept = [(e.payload["stream"], e.payload["count"]) for e in at_station.entries(EntryKind.TALLY)]
    assert kept == [("women", 1), ("men", 4), ("men", 1)]
    QTest.mouseClick(page.undo, Qt.MouseButton.LeftButton)
    QTest.keyClick(page, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    kept = [(e.payload["stream"], e.payload["count"]) for e in at_station.entries(EntryKind.TALLY)]
    assert kept == [("women", 1)]


def test_each_stream_says_its_own_count_and_the_key_names_the_chosen_one(
    at_station: Used,
) -> None:
    desk = at_station.window.desk
    at_station.execute(TallyVoter(2))
    streams = (
        Stream("hall", Text((("en", "Hall"),))),
        Stream("mobile", Text((("en", "Mobile box"),))),
    )
    desk.pack = at_station.session.pack = replace(desk.pack, streams=streams)
    page = TallyPage(desk)
    at_station.bot.addWidget(page)
    page.show()
    page._read()
    assert page.tap.text() == page.tap.accessibleName() == "+1  Hall"
    QTest.mouseClick(page.streams.option("mobile"), Qt.MouseButton.LeftButton)
    assert page.tap.text() == "+1  Mobile box"
    QTest.keyClick(page, Qt.Key.Key_3)
    assert page.streams.option("hall").text() == "Hall  2"
    assert page.streams.option("mobile").accessibleName() == "Mobile box  3"
    assert page.count_label.text() == "5"
    page.take_back()
    assert page.streams.option("mobile").text() == "Mobile box  0"
    assert page.count_label.text() == "2"


def test_no_stream_is_cut_and_the_chosen_one_is_chosen_after_a_lock(at_station: Used) -> None:
    desk = at_station.window.desk
    desk.pack = at_station.session.pack = replace(desk.pack, streams=FOUR)
    page = at_station.go("tally")
    assert isinstance(page, TallyPage)
    for _ in range(4):
        at_station.bot.wait(1)
    places = [page.streams.option(stream.id).pos() for stream in FOUR]
    QTest.mouseClick(page.streams.option("mobile"), Qt.MouseButton.LeftButton)
    at_station.execute(TallyVoter(113, stream="mobile"))
    page._read()
    for _ in range(4):
        at_station.bot.wait(1)
    for stream in FOUR:
        made = page.streams.option(stream.id)
        assert made.visibleRegion().boundingRect().width() >= made.sizeHint().width()
    assert page.streams.option("mobile").text() == "Səyyar qutu  113"
    assert [page.streams.option(stream.id).pos() for stream in FOUR] == places

    def unlocked() -> Desk:
        facts = read_facts(at_station.session)
        made = build_window(
            desk.dispatcher,
            facts,
            clock=desk.clock,
            theme=desk.theme,
            language="en",
            notebook=desk.notebook,
            lock=lambda: None,
            panic=lambda: None,
        )
        at_station.bot.addWidget(made)
        made.counter.count()
        shown = made.page("tally")
        assert isinstance(shown, TallyPage)
        assert shown.streams.value == at_station.entries(EntryKind.TALLY)[-1].payload["stream"]
        return made.desk

    assert unlocked().drafts[STREAM] == "mobile"
    # Another pack may have no such stream.
    at_station.session.pack = replace(desk.pack, streams=FOUR[:2])
    assert unlocked().drafts[STREAM] == "voters"


def test_another_station_begins_with_the_first_stream(at_station: Used) -> None:
    desk, window = at_station.window.desk, at_station.window
    desk.pack = at_station.session.pack = replace(desk.pack, streams=FOUR)
    page = at_station.go("tally")
    window.show()
    assert isinstance(page, TallyPage)
    here, other = desk.pack.stations[:2]

    def counted() -> str:
        at_station.wait_minutes(1)
        window.counter.count()
        return str(at_station.entries(EntryKind.TALLY)[-1].payload["stream"])

    def choose_mobile() -> None:
        QTest.mouseClick(page.streams.option("mobile"), Qt.MouseButton.LeftButton)
        assert counted() == read_facts(at_station.session).stream == "mobile"

    desk.dispatcher.execute(ChooseStation(here.constituency, here.number))
    choose_mobile()
    # The same one again is no other one.
    desk.dispatcher.execute(ChooseStation(here.constituency, here.number))
    assert counted() == page.streams.value == "mobile"
    desk.dispatcher.execute(ChooseStation(other.constituency, other.number))
    assert counted() == page.streams.value == read_facts(at_station.session).stream == "voters"
    assert page.tap.text() == "+1  Seçicilər"
    choose_mobile()
    desk.dispatcher.execute(Retract(at_station.entries(EntryKind.STATION)[-1].id, reason="a slip"))
    assert at_station.session.station == here.key
    assert counted() == page.streams.value == read_facts(at_station.session).stream == "voters"
    choose_mobile()
    # Chosen on the command line, while no window was open.
    at_station.session.execute(ChooseStation(other.constituency, other.number))
    assert read_facts(at_station.session).stream == "voters"
