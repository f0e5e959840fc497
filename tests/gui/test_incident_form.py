"""The form of an incident: nothing moves under the hand, nothing empty is saved unasked."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPlainTextEdit, QPushButton, QWidget

from observer_app.core.errors import RefusedError
from observer_app.core.kinds import Basis, EntryKind
from observer_app.gui.dispatcher import Dispatcher
from observer_app.gui.observer import incident_form
from observer_app.gui.observer.incidents import IncidentsPage
from observer_app.services.drafts import INCIDENT, incident_draft, keep_draft, read_draft
from observer_app.services.session import Session
from tests.gui.conftest import Used

LEFT = Qt.MouseButton.LeftButton
SIZES = [(1366, 768), (1024, 768), (683, 384)]


@pytest.fixture
def page(at_station: Used) -> IncidentsPage:
    return shown(at_station)


def shown(used: Used) -> IncidentsPage:
    page = used.go("incidents")
    assert isinstance(page, IncidentsPage)
    used.window.activateWindow()
    used.bot.waitUntil(used.window.isActiveWindow)
    return page


def places(page: IncidentsPage) -> dict[QWidget, QRect]:
    """Return where every button and line of the form is, wherever it is scrolled to."""
    QApplication.processEvents()
    found = [
        made
        for kind in (QPushButton, QLineEdit, QPlainTextEdit)
        for made in page._writing.findChildren(kind)
        if made.isVisible() and not page.form.fields.teller.isAncestorOf(made)
    ]
    return {made: QRect(made.mapTo(around(page, made), QPoint()), made.size()) for made in found}


def around(page: IncidentsPage, made: QWidget) -> QWidget:
    return page.form if page.form.isAncestorOf(made) else page


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("language", ["en", "az", "ru"])
def test_choosing_a_code_moves_nothing_of_the_form(
    use: Callable[..., Used], size: tuple[int, int], language: str
) -> None:
    used = use(language=language)
    used.window.resize(*size)
    page = shown(used)
    form = page.form
    before = places(page)
    assert len(before) > 12
    words = next(made for made in form.files.zone.findChildren(QLabel) if made.text())
    assert words.heightForWidth(words.width()) <= 2 * words.fontMetrics().lineSpacing()
    if size == SIZES[0]:
        ways = (form.files.zone.choose, form.files.phone, form.files.paste)
        assert len({before[made].center().y() for made in ways}) == 1
    form.search.line.setFocus()
    assert not form.search.list.isHidden()
    assert places(page) == before
    QTest.keyClicks(form.search.line, "o")
    assert places(page) == before
    item = form.search.list.visualItemRect(form.search.list.item(1))
    QTest.mouseClick(form.search.list.viewport(), LEFT, pos=item.center())
    assert form.code == "O02"
    assert form.what.chosen.text().startswith("O02")
    assert form.search.list.isHidden()
    assert form.text.hasFocus()
    assert places(page) == before
    form.keep_now()
    used.bot.waitUntil(lambda: form.begun.time in form.kept.text())
    assert places(page) == before
    kept = form.kept
    # One that was begun on another day says the day, too.
    form.begun.show(page.desk.now() - timedelta(days=300))
    kept.setText(form.begun.said_with(form.tr("Draft from before")))
    assert places(page) == before
    assert kept.height() >= kept.heightForWidth(kept.width())
    for code in page.desk.pack.incidents:
        form.what.show_code(code.code)
        QApplication.processEvents()
        assert form.text.mapTo(form, QPoint()) == before[form.text].topLeft(), code.code
        for words in (form.what.chosen, form.what.definition):
            assert words.height() >= words.heightForWidth(words.width())


def test_who_was_told_goes_on_to_the_text_which_has_not_moved(page: IncidentsPage) -> None:
    form = page.form
    form.choose_code("V03")
    before = places(page)[form.text]
    QTest.mouseClick(form.fields.basis.option(Basis.TOLD), LEFT)
    assert form.fields.told_by.isVisible()
    assert places(page)[form.text] == before
    assert not form.fields.told_by.hasFocus()
    assert form.fields.told_by.mapTo(form, QPoint()).y() > before.bottom()


def test_the_list_of_codes_goes_with_the_keyboard_and_with_escape(page: IncidentsPage) -> None:
    form = page.form
    form.search.line.setFocus()
    assert form.search.list.isVisible()
    QTest.keyClick(form.search.line, Qt.Key.Key_Tab)
    assert not form.search.list.isVisible()
    assert form.what.isAncestorOf(form.search.line)
    assert form.time.isAncestorOf(page.window().focusWidget())
    form.search.line.setFocus()
    QTest.keyClick(form.search.line, Qt.Key.Key_Escape)
    assert not form.search.list.isVisible()
    QTest.keyClick(form.search.line, Qt.Key.Key_Down)
    assert form.search.list.isVisible()


def test_a_search_that_finds_no_code_says_so_and_chooses_nothing(page: IncidentsPage) -> None:
    form = page.form
    form.search.line.setFocus()
    QTest.keyClicks(form.search.line, "zzzz")
    assert form.search.list.isVisible()
    assert form.search.list.item(0).text().startswith("Nothing fits")
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Up, Qt.Key.Key_Return):
        QTest.keyClick(form.search.line, key)
    row = form.search.list.visualItemRect(form.search.list.item(0))
    QTest.mouseClick(form.search.list.viewport(), LEFT, pos=row.center())
    assert form.code == ""
    assert form.search.line.text() == "zzzz"


@pytest.mark.parametrize("again", ["the button", "what it offers", "a key"])
def test_an_incident_without_words_is_asked_about_once_beside_the_button(
    page: IncidentsPage, at_station: Used, again: str
) -> None:
    form = page.form
    form.choose_code("V03")
    form.fields.basis.option(Basis.TOLD).click()
    QTest.keyClicks(form.fields.told_by, "they did not show the list")
    QTest.mouseClick(form.save_button, LEFT)
    assert at_station.entries(EntryKind.INCIDENT) == []
    assert "not described" in form.question.text
    bubble = form.question._floating
    assert bubble is not None
    lies = QRect(bubble.mapTo(page, QPoint()), bubble.size())
    save = places(page)[form.save_button]
    assert not lies.intersects(save)
    assert save.top() - lies.bottom() < 40
    assert form.text.hasFocus()
    if again == "what it offers":
        form.question.buttons()[0].click()
    elif again == "a key":
        QTest.keyClick(form.text, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    else:
        QTest.mouseClick(form.save_button, LEFT)
    at_station.bot.waitUntil(lambda: len(at_station.entries(EntryKind.INCIDENT)) == 1)
    assert form.question.text == ""


def test_who_describes_it_then_is_not_asked_again(page: IncidentsPage, at_station: Used) -> None:
    form = page.form
    form.choose_code("V03")
    form.save_button.click()
    QTest.keyClicks(form.text, "a white van")
    assert form.question.text == ""
    form.save_button.click()
    (entry,) = at_station.entries(EntryKind.INCIDENT)
    assert entry.payload["text"] == "a white van"


def test_a_new_incident_does_not_write_into_the_one_that_was_begun(
    page: IncidentsPage, at_station: Used
) -> None:
    form, window = page.form, at_station.window
    window.resize(1000, 500)
    form.choose_code("V03")
    QTest.keyClicks(form.text, "a white van")
    begun = page.desk.hour(page.desk.now())
    at_station.wait_minutes(30)
    at_station.go("today")
    bar = page._area.verticalScrollBar()
    at_station.go("incidents")
    bar.setValue(bar.maximum())
    at_station.go("today")
    QTest.keyClick(window, Qt.Key.Key_F2)
    at_station.bot.waitUntil(lambda: bool(form.question.text))
    assert begun in form.question.text
    assert bar.value() == 0
    go_on, _anew = form.question.buttons()
    assert window.focusWidget() is go_on
    QTest.keyClick(go_on, Qt.Key.Key_O)
    assert (form.code, form.text.toPlainText()) == ("V03", "a white van")
    QTest.keyClick(go_on, Qt.Key.Key_Return)
    assert form.text.hasFocus()
    assert form.question.text == ""
    QTest.keyClick(window, Qt.Key.Key_F2)
    at_station.bot.waitUntil(lambda: bool(form.question.text))
    QTest.mouseClick(form.question.buttons()[1], LEFT)
    assert (form.code, form.text.toPlainText()) == ("", "")
    assert form.search.line.hasFocus()
    assert form.clear_button.text() == "Bring back"


def test_a_draft_that_is_read_late_is_named_before_anything_is_typed_into_it(
    page: IncidentsPage, at_station: Used, monkeypatch: pytest.MonkeyPatch
) -> None:
    session = at_station.session
    keep_draft(session, INCIDENT, {"code": "V03", "text": "a white van"}, taken=())
    waiting: list[Callable[[], None]] = []

    def later(
        self: Dispatcher,
        work: Callable[[Session], object],
        on_done: Callable[[object], None] | None = None,
        *_: object,
        **__: object,
    ) -> None:
        if on_done is not None:
            waiting.append(lambda: on_done(work(session)))

    with monkeypatch.context() as slow:
        slow.setattr(Dispatcher, "run", later)
        late = IncidentsPage(page.desk)
        at_station.bot.addWidget(late)
        late.show()
        late.activateWindow()
        at_station.bot.waitUntil(late.isActiveWindow)
        late.start()
    assert not late.form.search.line.hasFocus()
    for act in waiting:
        act()
    assert late.form.code == "V03"
    assert "not saved yet" in late.form.question.text


def test_what_is_typed_while_one_is_being_saved_is_the_next_one(
    page: IncidentsPage, at_station: Used, monkeypatch: pytest.MonkeyPatch
) -> None:
    form, waiting = page.form, list[Callable[[], None]]()
    form.choose_code("V03")
    form.text.setPlainText("a white van")
    at_once = Dispatcher.change

    def later(self: Dispatcher, *told: Any, **named: Any) -> None:
        waiting.append(lambda: at_once(self, *told, **named))

    with monkeypatch.context() as slow:
        slow.setattr(Dispatcher, "change", later)
        form.save()
    assert (form.code, form.text.toPlainText()) == ("", "")
    QTest.keyClicks(form.text, "a second van")
    waiting.pop()()
    (kept,) = at_station.entries(EntryKind.INCIDENT)
    assert kept.payload["text"] == "a white van"
    assert form.text.toPlainText() == "a second van"
    kept_now = read_draft(at_station.session, incident_draft(at_station.session.station))
    assert kept_now is not None
    assert kept_now.value["text"] == "a second van"
    # What cannot be saved is there again, and so is what was typed meanwhile.
    form.choose_code("V04")
    with monkeypatch.context() as slow:
        slow.setattr(Dispatcher, "change", later)
        form.save()
    QTest.keyClicks(form.text, "a third")
    monkeypatch.setattr(incident_form, "save_incident", refused)
    waiting.pop()()
    assert form.code == "V04"
    assert form.text.toPlainText() == "a second van\na third"
    assert len(at_station.entries(EntryKind.INCIDENT)) == 1


def refused(*_: object, **__: object) -> None:
    raise RefusedError("station.none")
