"""Checklists by visit, with comments and photos; incidents by three keys, with pictures."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton

from observer_app.core.kinds import EntryKind
from observer_app.core.pack import NOT_OBSERVED, QuestionType
from observer_app.gui.entry_dialog import EntryDialog
from observer_app.gui.observer.checklist import ChecklistPage
from observer_app.gui.observer.evidence import EvidencePage
from observer_app.gui.observer.incident_form import IncidentForm
from observer_app.gui.observer.incidents import IncidentsPage
from observer_app.services.commands import ChooseStation, NoteIncident, Retract
from observer_app.services.drafts import incident_draft, keep_draft
from tests.gui.conftest import Used
from tests.gui.test_observer_pages import drop

PASTE = (Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)


@pytest.fixture
def checklist(at_station: Used) -> ChecklistPage:
    page = at_station.go("checklist")
    assert isinstance(page, ChecklistPage)
    return page


@pytest.fixture
def incidents(at_station: Used) -> IncidentsPage:
    page = at_station.go("incidents")
    assert isinstance(page, IncidentsPage)
    return page


def voting(page: ChecklistPage) -> str:
    """Show the form of the visits; return a question of it that has answers to choose."""
    page.arrive(next(form.id for form in page.desk.pack.forms if form.repeatable))
    assert page.form is not None
    return next(q.id for q in page.form.questions if q.options and q.type is QuestionType.YES_NO)


def press(page: ChecklistPage, question: str, option: str) -> None:
    choice = page.cards[question].choice
    assert choice is not None
    choice.option(option).click()


def flagged(page: ChecklistPage) -> str:
    """Answer a question so that it suggests an incident; return its id."""
    assert page.form is not None
    name = next(q.id for q in page.form.questions if q.incident and q.type is QuestionType.YES_NO)
    press(page, name, "no")
    page._show()
    assert page.cards[name].offer.isVisible()
    return name


def incidents_of(used: Used) -> IncidentsPage:
    page = used.window.page("incidents")
    assert isinstance(page, IncidentsPage)
    return page


def files_shown(form: IncidentForm) -> list[str]:
    """Return the names of the files that the form shows, as one who looks at it."""
    words = [made.text().split("   ") for made in form.attached.findChildren(QLabel)]
    return [parts[0] for parts in words if len(parts) == 2]


def test_each_visit_is_answered_anew_and_the_first_stays(
    checklist: ChecklistPage, at_station: Used
) -> None:
    question = voting(checklist)
    assert not checklist.visits.isHidden()
    press(checklist, question, "yes")
    at_station.wait_minutes(60)
    checklist.visits.new.click()
    assert checklist.cards[question].value == ""
    assert not checklist.visits.new.isEnabled()
    press(checklist, question, "no")
    kept = [e.payload for e in at_station.entries(EntryKind.CHECKLIST)]
    assert [p["visit"] for p in kept] == [1, 2]
    checklist.visits.choice.setCurrentIndex(0)
    checklist.visits._choose(0)
    assert checklist.cards[question].value == "yes"


def test_a_form_that_is_filled_in_once_has_no_visits(checklist: ChecklistPage) -> None:
    assert checklist.form is not None
    assert not checklist.form.repeatable
    assert checklist.visits.isHidden()


def test_a_comment_needs_no_answer_and_is_no_answer(
    checklist: ChecklistPage, at_station: Used
) -> None:
    made = next(iter(checklist.cards.values()))
    made.comment_button.click()
    QTest.keyClicks(made.comment, "door locked")
    QTest.keyClick(made.comment, Qt.Key.Key_Return)
    kept = at_station.entries(EntryKind.CHECKLIST)[0].payload["answers"][0]
    assert (kept["comment"], kept["value"]) == ("door locked", "")
    assert checklist.bar.value() == 0


def test_a_photo_dropped_on_a_question_belongs_to_it(
    checklist: ChecklistPage, at_station: Used, tmp_path: Path
) -> None:
    question = voting(checklist)
    photo = tmp_path / "box.jpg"
    photo.write_bytes(b"\xff\xd8\xff\xe0 not much of a picture")
    checklist._take_photos(question, [photo])
    kept = at_station.entries(EntryKind.EVIDENCE)[0].payload
    entry = at_station.entries(EntryKind.CHECKLIST)[0]
    assert (kept["to"], kept["note"]) == (entry.id, question)
    assert "1 photo" in checklist.cards[question].photo_button.text()
    evidence = at_station.go("evidence")
    assert isinstance(evidence, EvidencePage)
    assert checklist.cards[question].question.label.in_language("en") in evidence.facts.text()


def test_digits_answer_and_the_key_goes_to_what_is_open_after_here(
    checklist: ChecklistPage, at_station: Used
) -> None:
    question = voting(checklist)
    made = checklist.cards[question]
    made.focus_answer()
    QTest.keyClick(made, Qt.Key.Key_2)
    assert made.value == "no"
    QTest.keyClick(made, Qt.Key.Key_0)
    assert made.value == NOT_OBSERVED
    answered = checklist.bar.value()
    QTest.keyClick(made, Qt.Key.Key_0)
    assert made.value == ""
    QTest.keyClick(made, Qt.Key.Key_0)
    assert made.value == NOT_OBSERVED
    at_station.bot.waitUntil(lambda: checklist.bar.value() == answered)
    here = checklist._present()
    assert here == question
    checklist.next_unanswered()
    assert checklist.form is not None
    order = [q.id for q in checklist.form.questions]
    after = checklist._present()
    assert order.index(after) > order.index(question)
    assert checklist.answers.get(after, "") == ""


def test_an_answer_that_is_chosen_once_more_is_taken_back(
    checklist: ChecklistPage, at_station: Used
) -> None:
    name = voting(checklist)
    made = checklist.cards[name]
    assert made.choice is not None
    yes = made.choice.option("yes")
    checklist._area.ensureWidgetVisible(yes)
    left = Qt.MouseButton.LeftButton
    QTest.mouseClick(yes, left)
    QTest.mouseDClick(yes, left)
    assert made.value == "yes", "the second click of a hurried two undid the first"
    checklist._show()
    assert checklist.bar.value() == 1
    QTest.mouseClick(yes, left)
    checklist._show()
    assert (made.value, yes.isChecked(), checklist.bar.value()) == ("", False, 0)
    kept = [e.payload["answers"][0]["value"] for e in at_station.entries(EntryKind.CHECKLIST)]
    assert sorted(kept) == ["", "yes"]


def test_nobody_and_somebody_are_not_ticked_together(
    checklist: ChecklistPage, at_station: Used
) -> None:
    made = checklist.cards["O5"]
    for option, chosen in (
        ("party", ("party",)),
        ("ngo", ("party", "ngo")),
        ("none", ("none",)),
        ("media", ("media",)),
        (NOT_OBSERVED, (NOT_OBSERVED,)),
        ("none", ("none",)),
        ("none", ()),
    ):
        made.boxes[option].click()
        ticked = tuple(name for name, box in made.boxes.items() if box.isChecked())
        assert (ticked, made.value or ()) == (chosen, chosen)
    assert len(at_station.entries(EntryKind.CHECKLIST)) == 7


def test_a_flagged_answer_fills_the_incident_in(checklist: ChecklistPage, at_station: Used) -> None:
    assert checklist.form is not None
    question = next(q for q in checklist.form.questions if q.flag and q.incident and q.options)
    press(checklist, question.id, "no")
    made = checklist.cards[question.id]
    at_station.bot.waitUntil(lambda: not made.offer.isHidden())
    made.offer.click()
    page = at_station.window.page("incidents")
    assert isinstance(page, IncidentsPage)
    assert page.form.code == question.incident
    assert at_station.window.desk.text(question.label) in page.form.text.toPlainText()


def test_the_photos_of_a_flagged_answer_go_with_its_incident(
    checklist: ChecklistPage, at_station: Used, tmp_path: Path
) -> None:
    question = flagged(checklist)
    photos = [tmp_path / name for name in ("seal.jpg", "box.jpg", "hall.jpg")]
    for photo in photos:
        photo.write_bytes(b"\xff\xd8\xff\xe0 not much of " + photo.name.encode())
    drop(checklist.cards[question], *photos)
    kept = at_station.entries(EntryKind.EVIDENCE)
    chunks = at_station.session.notebook.evidence.chunk_ids()
    checklist.cards[question].offer.click()
    form = incidents_of(at_station).form
    assert files_shown(form) == ["seal.jpg", "box.jpg", "hall.jpg"]
    names = {made.accessibleName(): made for made in form.attached.findChildren(QPushButton)}
    names["Leave out seal.jpg"].click()
    # Cleared and brought back, and read again as after a restart: nothing of it is lost.
    form.clear_button.click()
    assert files_shown(form) == []
    form.clear_button.click()
    form = IncidentForm(at_station.window.desk)
    assert files_shown(form) == ["box.jpg", "hall.jpg"]
    form = incidents_of(at_station).form
    at_station.execute(Retract(kept[2].id, reason="of another hall"))
    form.save_button.click()
    (incident,) = at_station.entries(EntryKind.INCIDENT)
    (named,) = [e for e in at_station.entries(EntryKind.EVIDENCE) if e.payload["to"] == incident.id]
    same = ("sha256", "size_bytes", "media_type", "name")
    assert [named.payload[name] for name in same] == [kept[1].payload[name] for name in same]
    assert files_shown(form) == []
    assert [e.payload["note"] for e in at_station.entries(EntryKind.EVIDENCE)[:2]] == [question] * 2
    assert at_station.session.notebook.evidence.chunk_ids() == chunks


def test_who_notes_what_an_answer_suggests_writes_on_below_it(
    checklist: ChecklistPage, at_station: Used
) -> None:
    name = flagged(checklist)
    question = checklist.cards[name].words.text()
    checklist.cards[name].offer.click()
    page = at_station.window.page("incidents")
    assert isinstance(page, IncidentsPage)
    assert at_station.window.focusWidget() is page.form.text
    QTest.keyClicks(page.form.text, "sent out")
    said, more = page.form.text.toPlainText().split("\n")
    assert said == f"{question} No"
    assert more == "sent out"


def test_a_draft_that_is_back_is_written_on_behind_its_last_letter(at_station: Used) -> None:
    draft = {"code": "V03", "text": "a white"}
    keep_draft(at_station.session, incident_draft(at_station.session.station), draft)
    page = at_station.go("incidents")
    assert isinstance(page, IncidentsPage)
    page.form.text.setFocus()
    QTest.keyClicks(page.form.text, " van")
    assert page.form.text.toPlainText() == "a white van"


def test_an_answer_whose_incident_was_noted_says_when_and_leads_to_it(
    checklist: ChecklistPage, at_station: Used
) -> None:
    name = flagged(checklist)
    offer = checklist.cards[name].offer
    assert not offer.another.isVisible()
    at_station.wait_minutes(5)
    hour = checklist.desk.hour(checklist.desk.now())
    offer.click()
    page = at_station.window.page("incidents")
    assert isinstance(page, IncidentsPage)
    page.form.save()
    (entry,) = at_station.entries(EntryKind.INCIDENT)
    at_station.go("checklist")
    assert offer.words.startswith(f"Noted at {hour}: {entry.payload['code']}")
    offer.click()
    (dialog,) = at_station.window.findChildren(EntryDialog)
    assert dialog.current.id == entry.id
    dialog.close()
    assert at_station.window.page_id == "checklist"
    offer.another.click()
    assert at_station.window.page_id == "incidents"
    assert page.form.code == entry.payload["code"]
    at_station.go("checklist")
    at_station.window.desk.dispatcher.execute(Retract(entry.id, reason="wrong"))
    assert offer.words.startswith("Note an incident")


def test_an_incident_noted_before_the_answer_does_not_settle_it(
    checklist: ChecklistPage, at_station: Used
) -> None:
    assert checklist.form is not None
    codes = {q.incident for q in checklist.form.questions if q.incident}
    for code in codes:
        at_station.execute(NoteIncident(code, text="before"))
    name = flagged(checklist)
    checklist.refresh()
    assert checklist.cards[name].offer.words.startswith("Note an incident")


@pytest.mark.parametrize("language", ["en", "az", "ru"])
def test_an_offer_is_whole_where_there_is_room(use: Callable[..., Used], language: str) -> None:
    used = use(language=language)
    station = used.window.desk.pack.stations[0]
    used.execute(ChooseStation(station.constituency, station.number))
    used.window.resize(1366, 768)
    page = used.go("checklist")
    assert isinstance(page, ChecklistPage)
    offer = page.cards[flagged(page)].offer
    QApplication.processEvents()
    assert offer.text() == offer.words


def test_a_time_that_cannot_be_read_says_how_to_write_it(checklist: ChecklistPage) -> None:
    assert checklist.form is not None
    name = next(q.id for q in checklist.form.questions if q.type is QuestionType.TIME)
    made = checklist.cards[name]
    assert made.line is not None
    QTest.keyClicks(made.line, "quarter to")
    made.line.left.emit()
    assert "07:45" in made.problem.text()
