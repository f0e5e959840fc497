"""What is typed into a checklist is in the notebook, in its field, or refused with words."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from observer_app.core.kinds import EntryKind
from observer_app.core.pack import NOT_OBSERVED
from observer_app.gui.desk import build_window
from observer_app.gui.facts import read_facts
from observer_app.gui.language import speak
from observer_app.gui.look import wear
from observer_app.gui.observer.answers import QuestionCard
from observer_app.gui.observer.checklist import ChecklistPage
from observer_app.gui.observer.evidence import EvidencePage
from observer_app.gui.theme import ThemeChoice
from observer_app.gui.window import MainWindow
from observer_app.services.commands import (
    AnswerChecklist,
    ChooseStation,
    GivenAnswer,
    LogEvent,
    NoteIncident,
)
from tests.gui.conftest import Templates, Used
from tests.gui.stepping import Stepper
from tests.gui.test_observer_pages import drop

VOTE = "VOTE"


def settle() -> None:
    for _ in range(4):
        QApplication.processEvents()


def at_work(used: Used, form: str = VOTE) -> ChecklistPage:
    """Show a form at a station, the window in front."""
    station = used.window.desk.pack.stations[0]
    used.execute(ChooseStation(station.constituency, station.number))
    used.execute(LogEvent("opened"))
    page = in_front(used)
    page.arrive(form)
    settle()
    return page


def in_front(used: Used) -> ChecklistPage:
    page = used.go("checklist")
    assert isinstance(page, ChecklistPage)
    with used.bot.waitActive(used.window):
        used.window.activateWindow()
    settle()
    return page


@pytest.fixture
def page(used: Used) -> ChecklistPage:
    return at_work(used)


def keys(text: str) -> None:
    """Type into whatever has the keyboard."""
    for letter in text:
        target = QApplication.focusWidget()
        assert target is not None
        QTest.keyClicks(target, letter)


def press(key: Qt.Key) -> None:
    target = QApplication.focusWidget()
    assert target is not None
    QTest.keyClick(target, key)


def type_into(made: QuestionCard, text: str) -> None:
    made.focus_answer()
    keys(text)


def comment_on(made: QuestionCard, text: str) -> None:
    made.comment_button.click()
    keys(text)


def click(made: QuestionCard, option: str) -> None:
    """Press an answer as the mouse does: what had the keyboard loses it first."""
    button = made.unseen
    if made.choice is not None:
        button = made.choice.option(option)
    button.setFocus(Qt.FocusReason.MouseFocusReason)
    button.click()
    settle()


def words(made: QuestionCard) -> str:
    assert made.line is not None
    return made.line.words()


def answers(used: Used) -> list[tuple[str, object, str]]:
    return [
        (str(a["question"]), a["value"], str(a.get("comment", "")))
        for entry in used.entries(EntryKind.CHECKLIST)
        for a in entry.payload["answers"]
    ]


def relook(used: Used, language: str = "en") -> ChecklistPage:
    """Build the window anew, as another language does; return its page."""
    speak(language)
    old, desk = used.window, used.window.desk
    new = build_window(
        desk.dispatcher,
        read_facts(used.session),
        clock=desk.clock,
        theme=wear(ThemeChoice.LIGHT),
        language=language,
        notebook=desk.notebook,
        lock=lambda: None,
        panic=lambda: None,
        before=old,
    )
    used.bot.addWidget(new)
    new.show()
    old.hide()
    used.window = new
    return in_front(used)


def reopened(used: Used, use: Callable[..., Used], **how: object) -> ChecklistPage:
    """Lock as the program does, and unlock the same notebook."""
    lock(used.window)
    again = use(template=used.window.desk.notebook, **how)
    used.window, used.session = again.window, again.session
    return in_front(used)


def lock(window: MainWindow) -> None:
    window.hide()
    window.desk.previews.close()
    window.desk.dispatcher.close()


def test_what_is_said_of_an_answer_goes_as_soon_as_another_fits(page: ChecklistPage) -> None:
    forms = page.desk.pack.forms
    page.arrive(next(f.id for f in forms if any(q.id == "O3a" for q in f.questions)))
    settle()
    women, total = page.cards["O3a"], page.cards["O3b"]

    def said() -> str:
        settle()
        return women.problem.text()

    type_into(total, "6")
    type_into(women, "7x")
    assert said() == ""
    press(Qt.Key.Key_Tab)
    assert said() == "A whole number, please."
    women.focus_answer()
    press(Qt.Key.Key_Backspace)
    # A number, and still too large.
    assert said() == "A whole number, please."
    press(Qt.Key.Key_Tab)
    odd = said()
    assert odd not in ("", "A whole number, please.")
    women.focus_answer()
    press(Qt.Key.Key_Backspace)
    keys("5")
    assert said() == ""
    keys("1")
    assert said() == ""
    press(Qt.Key.Key_Backspace)
    press(Qt.Key.Key_Backspace)
    keys("7")
    assert said() == ""
    # The one that stands is typed again: it is said again once the field is left.
    press(Qt.Key.Key_Tab)
    assert said() == odd


def test_a_refused_number_stays_with_its_words_whatever_else_is_done(
    page: ChecklistPage, used: Used, tmp_path: Path
) -> None:
    made = page.cards["V3"]
    type_into(made, "7x")
    press(Qt.Key.Key_Tab)
    said = made.problem.text()
    assert said == "A whole number, please."

    def still() -> bool:
        settle()
        return (words(made), made.problem.text(), made.problem.isVisible()) == ("7x", said, True)

    type_into(page.cards["V4"], "12")
    press(Qt.Key.Key_Return)
    assert still()
    click(page.cards["V5"], "yes")
    assert still()
    click(page.cards["V18"], "yes")
    click(page.cards["V18"], "no")
    assert still()
    comment_on(made, "could not see")
    press(Qt.Key.Key_Return)
    assert still()
    photo = tmp_path / "a.jpg"
    photo.write_bytes(b"\xff\xd8\xff\xe0 one")
    drop(page.cards["V5"], photo)
    assert still()
    used.go("tally")
    used.go("checklist")
    assert still()
    assert ("V3", "", "could not see") in answers(used)
    assert not any(value == "7x" for _, value, _ in answers(used))
    made.focus_answer()
    press(Qt.Key.Key_Backspace)
    press(Qt.Key.Key_Return)
    settle()
    assert made.problem.isHidden()
    assert answers(used)[-1] == ("V3", 7, "could not see")


def test_a_page_that_is_shown_first_takes_the_keyboard_from_no_window(
    page: ChecklistPage, used: Used, use: Callable[..., Used], templates: Templates
) -> None:
    for form in page.desk.pack.forms:
        page.arrive(form.id)
    for at in (used, use(template=templates.coordinator)):
        with at.bot.waitActive(at.window):
            at.window.activateWindow()
        for spec in at.window.specs:
            at.go(spec.id)
            settle()
            assert at.window.isActiveWindow(), spec.id


def test_a_question_that_goes_and_comes_brings_its_words_along(
    page: ChecklistPage, used: Used
) -> None:
    click(page.cards["V32"], "yes")
    made = page.cards["V32n"]
    assert made.isVisible()
    type_into(made, "many")
    click(page.cards["V32"], "no")
    assert made.isHidden()
    click(page.cards["V32"], "yes")
    assert made.isVisible()
    assert words(made) == "many"
    assert made.problem.isVisible()


def test_what_was_typed_is_there_on_another_form_visit_and_in_another_language(
    page: ChecklistPage, used: Used
) -> None:
    type_into(page.cards["V3"], "7x")
    press(Qt.Key.Key_Tab)
    page.forms.option("OPEN").click()
    settle()
    page.forms.option(VOTE).click()
    settle()
    assert words(page.cards["V3"]) == "7x"
    click(page.cards["V5"], "yes")
    page.visits.new.click()
    settle()
    assert words(page.cards["V3"]) == ""
    assert page.cards["V3"].problem.isHidden()
    page.visits.choice.setCurrentIndex(0)
    page.visits._choose(0)
    settle()
    assert words(page.cards["V3"]) == "7x"
    other = relook(used, "az")
    assert other is not page
    made = other.cards["V3"]
    assert words(made) == "7x"
    assert made.problem.text() == "Tam ədəd yazın."
    assert other.cards["V5"].value == "yes"


def test_a_lock_loses_nothing_that_was_typed_and_not_left(
    page: ChecklistPage, used: Used, use: Callable[..., Used]
) -> None:
    type_into(page.cards["V3"], "7x")
    comment_on(page.cards["V9"], "a man in re")
    again = reopened(used, use)
    assert again.form_id == VOTE
    assert words(again.cards["V3"]) == "7x"
    assert again.cards["V3"].problem.isVisible()
    made = again.cards["V9"]
    assert made.comment.words() == "a man in re"
    saved = [c for q, _, c in answers(used) if q == "V9"]
    assert saved == ["a man in re"] or made.problem.isVisible()
    made.comment.setFocus()
    press(Qt.Key.Key_End)
    keys("d")
    press(Qt.Key.Key_Return)
    again.cards["V3"].focus_answer()
    press(Qt.Key.Key_Backspace)
    press(Qt.Key.Key_Tab)
    settle()
    assert answers(used)[-2:] == [("V9", "", "a man in red"), ("V3", 7, "")]
    assert used.session.notebook.vault.get_draft("checklist") is None


def test_words_that_came_back_are_saved_by_going_in_and_out(
    page: ChecklistPage, used: Used, use: Callable[..., Used]
) -> None:
    type_into(page.cards["V3"], "75")
    vault = used.session.notebook.vault
    used.bot.waitUntil(lambda: vault.get_draft("checklist") is not None)
    # A crash: nothing is told to anybody.
    again = use(template=page.desk.notebook)
    used.window, used.session = again.window, again.session
    page = in_front(used)
    made = page.cards["V3"]
    assert words(made) == "75"
    assert "not saved" in made.problem.text()
    assert answers(used) == []
    made.focus_answer()
    press(Qt.Key.Key_Tab)
    settle()
    assert answers(used) == [("V3", 75, "")]
    assert made.problem.isHidden()


def test_an_entry_from_elsewhere_leaves_what_is_being_typed(
    page: ChecklistPage, used: Used
) -> None:
    made = page.cards["V3"]
    comment_on(made, "half a com")
    # Another window in front: the field has not the focus, and what is typed is not told.
    made.comment.blockSignals(True)
    made.comment.clearFocus()
    made.comment.blockSignals(False)
    other = AnswerChecklist(VOTE, (GivenAnswer("V3", 5),), visit=1)
    page.desk.dispatcher.execute(other)
    settle()
    assert (words(made), made.comment.words()) == ("5", "half a com")
    made.focus_answer()
    page.desk.dispatcher.execute(AnswerChecklist(VOTE, (GivenAnswer("V3", 6),), visit=1))
    press(Qt.Key.Key_Tab)
    settle()
    assert [a for a in answers(used) if a[1] != 5] == [("V3", 6, "")]


def test_what_the_notebook_cannot_take_stays_in_its_field(page: ChecklistPage, used: Used) -> None:
    made = page.cards["V3"]
    comment_on(made, "x")
    made.comment.setText("y" * 30_000)
    press(Qt.Key.Key_Return)
    settle()
    assert answers(used) == []
    assert page.messages.text
    assert len(made.comment.words()) == 30_000
    assert made.problem.isVisible()


def test_not_observed_is_said_instead_of_what_was_typed(page: ChecklistPage, used: Used) -> None:
    made = page.cards["V3"]
    type_into(made, "7x")
    click(made, NOT_OBSERVED)
    assert (words(made), made.problem.isHidden()) == ("", True)
    type_into(made, "8")
    press(Qt.Key.Key_Tab)
    settle()
    assert [value for _, value, _ in answers(used)] == [NOT_OBSERVED, 8]


def test_a_key_held_down_answers_once(page: ChecklistPage, used: Used) -> None:
    page.arrive("OPEN")
    settle()
    made = page.cards["O5"]
    made.focus_answer()
    hold(QApplication.focusWidget(), Qt.Key.Key_1, "1")
    settle()
    assert len(answers(used)) == 1
    number = page.cards["O9"]
    type_into(number, "40")
    hold(number.line, Qt.Key.Key_Return, "\r")
    comment_on(number, "said aloud")
    hold(number.comment, Qt.Key.Key_Return, "\r")
    press(Qt.Key.Key_Tab)
    settle()
    assert answers(used)[1:] == [("O9", 40, ""), ("O9", 40, "said aloud")]


def hold(target: QWidget | None, key: Qt.Key, text: str) -> None:
    assert target is not None
    for repeats in (False, True, True, True):
        down = QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier, text, repeats)
        QApplication.sendEvent(target, down)


@pytest.fixture
def slow(use: Callable[..., Used]) -> tuple[ChecklistPage, Used, Stepper, Stepper]:
    """A form whose notebook and whose pool go on only when they are told to."""
    notebook, pool = Stepper(), Stepper()
    used = use(owner=notebook, pool=pool)
    page = at_work(used)
    assert page.cards
    return page, used, notebook, pool


Slow = tuple[ChecklistPage, Used, Stepper, Stepper]


def test_what_was_read_before_an_answer_does_not_take_it_away(slow: Slow) -> None:
    page, used, notebook, _ = slow
    made = page.cards["V3"]
    click(page.cards["V18"], "yes")
    notebook.is_held = True
    page.refresh()
    click(page.cards["V32"], "yes")
    type_into(made, "75")
    press(Qt.Key.Key_Return)
    comment_on(made, "by hand")
    press(Qt.Key.Key_Return)
    more = page.cards["V32n"]
    type_into(more, "1")
    # The reading comes now; it knows none of it.
    notebook.step()
    settle()
    assert QApplication.focusWidget() is more.line
    assert page.cards["V32"].value == "yes"
    assert (words(made), made.comment.words()) == ("75", "by hand")
    keys("2")
    press(Qt.Key.Key_Tab)
    notebook.let_go()
    settle()
    assert answers(used)[1:] == [
        ("V32", "yes", ""),
        ("V3", 75, ""),
        ("V3", 75, "by hand"),
        ("V32n", 12, ""),
    ]


def test_evidence_belongs_to_what_was_chosen_when_it_was_given(slow: Slow, tmp_path: Path) -> None:
    _, used, _, pool = slow
    used.execute(NoteIncident("V03"))
    incident = used.entries(EntryKind.INCIDENT)[0].id
    evidence = used.go("evidence")
    assert isinstance(evidence, EvidencePage)
    settle()
    pool.is_held = True
    for place, name in enumerate(("film.mp4", "paper.pdf")):
        (tmp_path / name).write_bytes(b"%PDF-1.4 " + name.encode())
        evidence.target.setCurrentIndex(evidence.target.findData(("", incident)[place]))
        drop(evidence.intake.zone, tmp_path / name)
        settle()
    pool.let_go()
    settle()
    kept = {e.payload["name"]: e.payload.get("to") for e in used.entries(EntryKind.EVIDENCE)}
    assert kept == {"film.mp4": None, "paper.pdf": incident}


def test_a_photo_belongs_to_the_question_it_was_given_to(slow: Slow, tmp_path: Path) -> None:
    page, used, notebook, pool = slow
    photos = [tmp_path / f"{name}.jpg" for name in "abc"]
    for photo in photos:
        photo.write_bytes(b"\xff\xd8\xff\xe0" + photo.name.encode())
    type_into(page.cards["V4"], "1")
    before = {name: made.y() for name, made in page.cards.items()}
    pool.is_held = True
    drop(page.cards["V2"], photos[0])
    drop(page.cards["V3"], photos[1])
    keys("2")
    # A menu that was opened and left alone claims nothing.
    page._ask_photo("V9")
    settle()
    press(Qt.Key.Key_Escape)
    page.cards["V4"].focus_answer()
    press(Qt.Key.Key_End)
    notebook.is_held = True
    while pool.step() or notebook.step():
        settle()
        drop(page.cards["V6"], *photos[2:])
        photos = photos[:2]
        keys("3") if len(words(page.cards["V4"])) < 5 else None
        assert {name: made.y() for name, made in page.cards.items()} == before
    notebook.let_go()
    pool.let_go()
    settle()
    press(Qt.Key.Key_Tab)
    settle()
    entries = {e.id: e.payload["answers"][0] for e in used.entries(EntryKind.CHECKLIST)}
    kept = [(e.payload["name"], e.payload["note"]) for e in used.entries(EntryKind.EVIDENCE)]
    assert sorted(kept) == [("a.jpg", "V2"), ("b.jpg", "V3"), ("c.jpg", "V6")]
    for item in used.entries(EntryKind.EVIDENCE):
        assert entries[str(item.payload["to"])]["question"] == item.payload["note"]
    assert words(page.cards["V4"]) == "12333"
    # The menu took the keyboard once.
    assert [a[1] for a in answers(used) if a[1] != ""] == [12, 12333]
