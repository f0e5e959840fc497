"""What Today and Journal draw again after an entry: what changed, and nothing else."""

from __future__ import annotations

from observer_app.core.kinds import EntryKind
from observer_app.gui.observer.journal import JournalPage
from observer_app.gui.observer.today import TodayPage
from observer_app.services.commands import Amend, LogEvent, Retract, TallyVoter
from tests.gui.conftest import Used


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
    assert page.table.rowCount() == 1
    assert any("by the chair" in text for text in cells)
    assert cells[-1] == "corrected"
    at_station.window.desk.dispatcher.execute(Retract(opened.id, "not seen"))
    state = page.table.item(0, 6)
    assert state is not None
    assert state.text() == "taken back"
    page.words.clear()
    assert page.table.rowCount() == session.head.seq
    page.kind.setCurrentIndex(page.kind.findData(str(EntryKind.TALLY)))
    assert page.table.rowCount() == 1
    at_station.window.desk.dispatcher.execute(TallyVoter())
    assert page.table.rowCount() == 2


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
