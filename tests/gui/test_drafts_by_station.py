"""An incident belongs to the station where it was begun, and is saved from there."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtTest import QTest

from observer_app.core.kinds import EntryKind
from observer_app.gui.messages import MessageBar
from observer_app.gui.observer.incident_form import Prefill
from observer_app.gui.observer.incidents import IncidentsPage
from observer_app.services.commands import ChooseStation
from observer_app.services.drafts import INCIDENT, incident_draft, keep_draft
from tests.gui.conftest import Used


def incidents(used: Used) -> IncidentsPage:
    page = used.go("incidents")
    assert isinstance(page, IncidentsPage)
    return page


def be_at(used: Used, place: int) -> str:
    """Choose another station of the pack in the window; return its key."""
    station = used.window.desk.pack.stations[place]
    used.window.desk.dispatcher.execute(ChooseStation(station.constituency, station.number))
    assert used.session.station == station.key
    return station.key


@pytest.fixture
def begun(used: Used, tmp_path: Path) -> tuple[str, str]:
    """Begin an incident with a photo at one station; return its key and the hour."""
    used.wait_minutes(5)
    first = be_at(used, 0)
    form = incidents(used).form
    form.choose_code("V03")
    QTest.keyClicks(form.text, "a white van")
    photo = tmp_path / "photo.jpg"
    photo.write_bytes(b"\xff\xd8\xff and more")
    form.files.take([photo])
    hour = used.window.desk.hour(used.window.desk.now())
    used.go("today")
    used.wait_minutes(30)
    return first, hour


def test_an_incident_waits_at_the_station_where_it_was_begun(
    used: Used, begun: tuple[str, str]
) -> None:
    first, hour = begun
    second = be_at(used, 1)
    page = incidents(used)
    form = page.form
    assert (form.code, form.text.toPlainText(), form.files.ready) == ("", "", [])
    assert form.begun.moment is None
    assert form.drafts.waiting.isVisible()
    assert first in form.drafts.waiting.text()
    assert hour in form.drafts.waiting.text()
    form.choose_code("A02")
    QTest.keyClicks(form.text, "ink")
    form.save()
    (entry,) = used.entries(EntryKind.INCIDENT)
    assert (entry.station, entry.payload["code"]) == (second, "A02")
    be_at(used, 0)
    form = incidents(used).form
    assert not form.drafts.waiting.isVisible()
    assert (form.code, form.text.toPlainText()) == ("V03", "a white van")
    assert [item.name for item in form.files.ready] == ["photo.jpg"]
    form.save()
    entry = used.entries(EntryKind.INCIDENT)[0]
    assert (entry.station, entry.payload["text"]) == (first, "a white van")
    assert used.window.desk.hour(entry.happened_at) == hour
    assert len(used.entries(EntryKind.EVIDENCE)) == 1
    assert used.session.notebook.vault.draft_names() == ()


def test_the_open_questions_say_where_an_incident_waits(used: Used, begun: tuple[str, str]) -> None:
    first, hour = begun
    be_at(used, 1)
    page = used.go("today")
    (bar,) = (b for b in page.findChildren(MessageBar) if b.text.startswith("An incident"))
    assert first in bar.text
    assert hour in bar.text
    bar.buttons()[0].click()
    assert page.chooser.isVisible()  # type: ignore[attr-defined]


def test_what_is_begun_at_one_station_is_not_saved_at_another(
    used: Used, begun: tuple[str, str]
) -> None:
    form = incidents(used).form
    station = used.window.desk.pack.stations[1]
    # Behind the window's back: the form still shows what belongs to the other one.
    used.execute(ChooseStation(station.constituency, station.number))
    form.save()
    assert used.entries(EntryKind.INCIDENT) == []
    assert form.code == ""
    assert begun[0] in form.drafts.waiting.text()
    assert used.session.notebook.vault.draft_names() == (incident_draft(begun[0]),)


def test_what_another_page_suggests_does_not_go_into_what_waits_elsewhere(
    used: Used, begun: tuple[str, str]
) -> None:
    be_at(used, 1)
    used.window.go("incidents", Prefill("A01", "sent out"))
    form = incidents(used).form
    assert (form.code, form.text.toPlainText()) == ("A01", "sent out\n")
    be_at(used, 0)
    assert (form.code, form.text.toPlainText()) == ("V03", "a white van")


def test_a_draft_of_no_station_belongs_to_the_one_shown_now(
    use: Callable[..., Used], used: Used
) -> None:
    keep_draft(used.session, INCIDENT, {"code": "V03", "text": "a white van"})
    key = be_at(used, 0)
    form = incidents(used).form
    assert form.text.toPlainText() == "a white van"
    assert used.session.notebook.vault.draft_names() == (incident_draft(key),)
    be_at(used, 1)
    assert form.text.toPlainText() == ""
    assert key in form.drafts.waiting.text()


def test_words_that_were_just_typed_go_along(used: Used) -> None:
    be_at(used, 0)
    form = incidents(used).form
    QTest.keyClicks(form.text, "a last word")
    be_at(used, 1)
    assert form.text.toPlainText() == ""
    be_at(used, 0)
    assert form.text.toPlainText() == "a last word"
