from __future__ import annotations

import hashlib
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from observer_app.core.fingerprint import spoken
from observer_app.core.kinds import Answer, CopyAnswer, EntryKind, QuietAnswer
from observer_app.core.pack import NOT_OBSERVED
from observer_app.gui.entry_dialog import EntryDialog
from observer_app.gui.observer.checklist import ChecklistPage
from observer_app.gui.observer.evidence import EvidencePage
from observer_app.gui.observer.handover import HandoverPage
from observer_app.gui.observer.incidents import IncidentsPage
from observer_app.gui.observer.journal import JournalPage
from observer_app.gui.observer.packcard import PackCard
from observer_app.gui.observer.protocol import ProtocolPage
from observer_app.gui.observer.tally import TallyPage
from observer_app.gui.observer.today import TodayPage
from observer_app.gui.settings import SettingsPage
from observer_app.services.commands import ChooseStation, LogEvent, TallyVoter
from observer_app.services.packs import read_pack_file
from tests.gui.conftest import PASSPHRASE, Templates, Used


def drop(target: QWidget, *paths: Path) -> None:
    """Drop files on a widget as a file manager does."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    event = QDropEvent(
        QPointF(5, 5),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    target.dropEvent(event)


def today(used: Used) -> TodayPage:
    page = used.go("today")
    assert isinstance(page, TodayPage)
    return page


def tally(used: Used) -> TallyPage:
    page = used.go("tally")
    assert isinstance(page, TallyPage)
    page.setFocus()
    return page


def test_a_station_that_no_list_knows_can_be_typed_in(used: Used) -> None:
    page = today(used)
    page.chooser.constituency.setText("99")
    page.chooser.number.setText("7a")
    page.chooser.name.setText("Old school")
    QTest.keyClick(page.chooser.name, Qt.Key.Key_Return)
    assert used.session.station == "99/7a"
    assert not used.entries(EntryKind.STATION)[-1].payload["listed"]


def test_one_key_logs_an_event_that_can_be_taken_back(at_station: Used) -> None:
    page = today(at_station)
    page.setFocus()
    QTest.keyClick(page, Qt.Key.Key_B)
    logged = at_station.entries(EntryKind.EVENT)[-1]
    assert logged.payload["event"] == "box-shown"
    assert "Empty box shown" in page.messages.text
    page.messages.buttons()[0].click()
    assert [e.payload["event"] for e in at_station.entries(EntryKind.EVENT)] == ["opened"]


@pytest.mark.parametrize("modifier", ["NoModifier", "ControlModifier"])
def test_enter_in_the_reason_saves_the_hour_that_was_typed(at_station: Used, modifier: str) -> None:
    entry = at_station.entries(EntryKind.EVENT)[-1]
    dialog = EntryDialog(at_station.window.desk, entry, at_station.window)
    dialog.open()
    dialog.activateWindow()
    at_station.bot.waitUntil(dialog.isActiveWindow)
    at_station.wait_minutes(45)
    dialog.time.line.setText("08:05")
    dialog.reason.setFocus()
    QTest.keyClicks(dialog.reason, "wrong minute")
    QTest.keyClick(dialog.reason, Qt.Key.Key_Return, Qt.KeyboardModifier[modifier])
    assert not dialog.isVisible()
    after = at_station.entries(EntryKind.EVENT)[-1]
    assert at_station.window.desk.hour(after.happened_at) == "08:05"


def test_a_correction_needs_a_reason_and_keeps_what_stood_before(at_station: Used) -> None:
    entry = at_station.entries(EntryKind.EVENT)[0]
    dialog = EntryDialog(at_station.window.desk, entry, at_station.window)
    dialog.time.line.setText("0755")
    dialog.save.click()
    assert "why" in dialog.messages.text
    dialog.reason.setText("wrong minute")
    dialog.save.click()
    after = at_station.entries(EntryKind.EVENT)[0]
    assert at_station.window.desk.hour(after.happened_at) == "07:55"
    assert after.changes[0].happened_before == entry.happened_at
    again = EntryDialog(at_station.window.desk, after, at_station.window)
    said = [found.text() for found in again.findChildren(QLabel)]
    assert any("wrong minute" in line and "→ 29 Jan 07:55" in line for line in said)


def test_each_press_of_the_space_bar_is_one_durable_voter(at_station: Used) -> None:
    page = tally(at_station)
    for _ in range(25):
        QTest.keyClick(page, Qt.Key.Key_Space)
    assert page.count_label.text() == "25"
    assert sum(int(e.payload["count"]) for e in at_station.entries(EntryKind.TALLY)) == 25


def test_a_digit_counts_a_group_and_undo_takes_it_back(at_station: Used) -> None:
    page = tally(at_station)
    QTest.keyClick(page, Qt.Key.Key_Space)
    QTest.keyClick(page, Qt.Key.Key_4)
    assert page.total == 5
    QTest.keyClick(page, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert page.count_label.text() == "1"
    assert len(at_station.entries(EntryKind.TALLY, include_retracted=True)) == 2


def test_a_key_held_down_counts_once(at_station: Used) -> None:
    from PySide6.QtCore import QEvent
    from PySide6.QtGui import QKeyEvent

    page = tally(at_station)
    QTest.keyClick(page, Qt.Key.Key_Space)
    held = QKeyEvent(
        QEvent.Type.KeyPress, Qt.Key.Key_Space, Qt.KeyboardModifier.NoModifier, " ", True
    )
    page.keyPressEvent(held)
    assert page.total == 1


def test_counting_without_a_station_says_what_to_do(used: Used) -> None:
    page = tally(used)
    QTest.keyClick(page, Qt.Key.Key_Space)
    assert page.total == 0
    assert "station" in page.messages.text


def test_a_quiet_period_asks_and_the_answer_is_an_entry(at_station: Used) -> None:
    at_station.execute(TallyVoter())
    at_station.wait_minutes(50)
    page = tally(at_station)
    page.mark_stale()
    page._read()
    assert "nobody came" in page.quiet_bar.text
    buttons = page.quiet_bar.findChildren(type(page.tap))
    away = next(item for item in buttons if item.text() == "I was away")
    away.click()
    answer = at_station.entries(EntryKind.QUIET)[0]
    assert answer.payload["answer"] == QuietAnswer.AWAY
    page._read()
    assert page.quiet_bar.isHidden()


def test_an_incident_in_three_keystrokes_with_a_photo(at_station: Used, tmp_path: Path) -> None:
    photo = tmp_path / "hall.jpg"
    photo.write_bytes(b"\xff\xd8\xff\xe0 not much of a picture")
    page = at_station.go("incidents")
    assert isinstance(page, IncidentsPage)
    form = page.form
    page.start()
    QTest.keyClicks(form.search.line, "V03")
    QTest.keyClick(form.search.line, Qt.Key.Key_Return)
    form.text.setPlainText("Six men in black jackets voted twice.")
    form.fields.details.people.setText("black jackets")
    form.fields.details.how_many.setText("6")
    drop(form.files.zone, photo)
    form.save_button.click()
    noted = at_station.entries(EntryKind.INCIDENT)[0]
    assert noted.payload["code"] == "V03"
    assert noted.payload["group"] == {"size": 6}
    kept = at_station.entries(EntryKind.EVIDENCE)[0]
    assert kept.payload["to"] == noted.id
    assert kept.payload["sha256"] == hashlib.sha256(photo.read_bytes()).hexdigest()
    assert page.table.rowCount() == 1
    assert form.text.toPlainText() == ""


def test_an_incident_is_found_by_a_word_in_any_language(at_station: Used) -> None:
    page = at_station.go("incidents")
    assert isinstance(page, IncidentsPage)
    code = at_station.window.desk.pack.incidents[0]
    for _, words in code.label.translations:
        page.form.search.line.setText(words.split()[0])
        page.form.search.search()
        found = [
            page.form.search.list.item(i).data(Qt.ItemDataRole.UserRole)
            for i in range(page.form.search.list.count())
        ]
        assert code.code in found


def test_a_draft_survives_the_window(at_station: Used) -> None:
    page = at_station.go("incidents")
    assert isinstance(page, IncidentsPage)
    page.form.choose_code("V03")
    page.form.text.setPlainText("half a sentence")
    page.form._keep()
    again = IncidentsPage(at_station.window.desk)
    at_station.bot.addWidget(again)
    assert again.form.text.toPlainText() == "half a sentence"
    assert again.form.code == "V03"


def test_dropped_files_are_kept_byte_for_byte_and_exported(
    at_station: Used, tmp_path: Path
) -> None:
    paper = tmp_path / "paper.pdf"
    paper.write_bytes(b"%PDF-1.4 " + bytes(range(256)) * 40)
    page = at_station.go("evidence")
    assert isinstance(page, EvidencePage)
    drop(page.intake.zone, paper)
    entry = at_station.entries(EntryKind.EVIDENCE)[0]
    assert page.grid.count() == 1
    page.export(entry, tmp_path / "out.pdf")
    assert (tmp_path / "out.pdf").read_bytes() == paper.read_bytes()
    page.export(entry, tmp_path / "out.pdf")
    assert page.messages.text


@pytest.mark.parametrize("wrong", ["empty", "missing"])
def test_a_wrong_file_is_named_and_nothing_is_kept(
    at_station: Used, tmp_path: Path, wrong: str
) -> None:
    path = tmp_path / "strange.bin"
    if wrong == "empty":
        path.write_bytes(b"")
    page = at_station.go("evidence")
    assert isinstance(page, EvidencePage)
    drop(page.intake.zone, path)
    assert "strange.bin" in page.intake.messages.text
    assert at_station.entries(EntryKind.EVIDENCE) == []


def test_not_observed_is_kept_apart_from_no(at_station: Used) -> None:
    page = at_station.go("checklist")
    assert isinstance(page, ChecklistPage)
    form = page.form
    assert form is not None
    question = next(q for q in form.questions if q.flag and q.incident and q.options)
    made = page.cards[question.id]
    assert made.choice is not None
    made.choice.option("no").click()
    at_station.bot.waitUntil(lambda: not made.offer.isHidden())
    made.choice.option(NOT_OBSERVED).click()
    at_station.bot.waitUntil(made.offer.isHidden)
    kept = at_station.entries(EntryKind.CHECKLIST)
    assert [e.payload["answers"][0]["value"] for e in kept] == ["no", NOT_OBSERVED]
    assert page.bar.value() == 1


def test_a_flagged_answer_leads_to_its_incident(at_station: Used) -> None:
    page = at_station.go("checklist")
    assert isinstance(page, ChecklistPage)
    assert page.form is not None
    question = next(q for q in page.form.questions if q.flag and q.incident and q.options)
    made = page.cards[question.id]
    assert made.choice is not None
    made.choice.option("no").click()
    at_station.bot.waitUntil(lambda: not made.offer.isHidden())
    made.offer.click()
    incidents = at_station.window.page("incidents")
    assert isinstance(incidents, IncidentsPage)
    assert at_station.window.page_id == "incidents"
    assert incidents.form.code == question.incident


def test_three_answers_about_the_protocol_are_three_entries(at_station: Used) -> None:
    page = at_station.go("protocol")
    assert isinstance(page, ProtocolPage)
    page.outcome.compiled.option(Answer.YES).click()
    page.outcome.posted.option(Answer.NO).click()
    page.outcome.copy.option(CopyAnswer.REFUSED).click()
    assert not page.outcome.refusal.isHidden()
    page.outcome.refused_by.setText("chair")
    page.outcome.words.setText("come tomorrow")
    page.outcome.save_refusal.click()
    kept = [e.payload for e in at_station.entries(EntryKind.PROTOCOL)]
    assert [set(p) for p in kept[:3]] == [{"compiled"}, {"posted"}, {"copy"}]
    assert kept[3]["refused_by"] == "chair"


def test_figures_are_checked_while_they_are_typed_and_kept_when_saved(at_station: Used) -> None:
    page = at_station.go("protocol")
    assert isinstance(page, ProtocolPage)
    page.figures.lines["voters_total"].setText("100")
    page.figures.lines["voters_main"].setText("90")
    page.figures.lines["voters_supplementary"].setText("3")
    QTest.keyClick(page.figures.lines["voters_supplementary"], Qt.Key.Key_5)
    assert page.checks.rows.count() > 0
    first = next(iter(page.figures.votes.values()))
    found = page.checks.words
    first.setFocus()
    QTest.keyClicks(first, "1o")
    # What needs no marked figure is checked all the same, and no sum takes a part of one.
    assert page.checks.said[0].line in found
    assert "not counted" in page.checks.told.text()
    assert page.figures.sum_label.text().startswith("Sum without the marked: 0\n")
    page.save()
    assert "whole numbers" in page.messages.text
    assert at_station.entries(EntryKind.PROTOCOL) == []
    QTest.keyClick(first, Qt.Key.Key_Backspace)
    assert page.messages.text == ""
    QTest.keyClicks(first, "2")
    assert "not counted" not in page.checks.told.text()
    assert page.figures.sum_label.text().startswith("Sum: 12\n")
    page.figures.source.option("posted").click()
    page.save()
    kept = at_station.entries(EntryKind.PROTOCOL)[0].payload
    assert kept["lines"]["voters_total"] == 100
    assert list(kept["votes"].values()) == [12]


def test_a_bundle_is_written_read_back_and_noted(at_station: Used, tmp_path: Path) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    page = at_station.go("handover")
    assert isinstance(page, HandoverPage)
    page.set_folder(stick)
    page.write_button.click()
    assert [path.suffixes for path in stick.iterdir()] == [[".tar", ".age"]]
    assert "compared" in page.messages.text
    assert len(at_station.entries(EntryKind.EXPORT)) == 1
    assert page.sizes is not None
    assert page.sizes.pending == 0


def test_a_folder_that_is_gone_is_said_and_nothing_is_noted(
    at_station: Used, tmp_path: Path
) -> None:
    page = at_station.go("handover")
    assert isinstance(page, HandoverPage)
    page.set_folder(tmp_path / "unplugged")
    assert "cannot be reached" in page.space.text()
    page.start()
    assert page.messages.text
    assert at_station.entries(EntryKind.EXPORT) == []


def test_a_wrong_approval_is_refused_in_words(at_station: Used, tmp_path: Path) -> None:
    wrong = tmp_path / "approval.json"
    wrong.write_text("{}")
    page = at_station.go("handover")
    assert isinstance(page, HandoverPage)
    drop(page.enrolment.zone, wrong)
    assert page.enrolment.messages.text
    assert "Traceback" not in page.enrolment.messages.text


def test_the_journal_shows_everything_and_finds_words(at_station: Used) -> None:
    page = at_station.go("journal")
    assert isinstance(page, JournalPage)
    before = page.table.rowCount()
    assert before == at_station.session.head.seq
    page.words.setText("opened")
    assert page.table.rowCount() == 1


def test_another_pack_is_taken_after_its_signer_was_compared(
    at_station: Used, templates: Templates
) -> None:
    page = at_station.go("settings")
    card = page.findChild(PackCard)
    assert isinstance(card, PackCard)
    card.look_at(templates.pack)
    assert spoken(read_pack_file(templates.pack).fingerprint) in card.messages.text
    before = len(at_station.entries(EntryKind.PACK))
    use = next(b for b in card.messages.buttons() if "use it" in b.text())
    use.click()
    assert len(at_station.entries(EntryKind.PACK)) == before + 1


def test_the_passphrase_is_changed_and_the_record_checked(at_station: Used) -> None:
    page = at_station.go("settings")
    assert isinstance(page, SettingsPage)
    page.check_button.click()
    assert "Whole" in page.check_messages.text
    page.old.setText("wrong")
    page.new.setText("river stone lamp quiet door seven")
    page.again.setText("river stone lamp quiet door seven")
    at_station.bot.waitUntil(page.change_button.isEnabled)
    page.change_button.click()
    assert page.passphrase_messages.text
    page.old.setText(PASSPHRASE)
    page.change_button.click()
    assert "only the new" in page.passphrase_messages.text


def test_a_stray_key_asks_and_loses_neither_time(at_station: Used) -> None:
    page = today(at_station)
    page.setFocus()
    at_station.wait_minutes(25)
    QTest.keyClick(page, Qt.Key.Key_O)
    assert [e.payload["event"] for e in at_station.entries(EntryKind.EVENT)] == ["opened"]
    question = page.events_log.question
    assert "08:00" in question.text
    assert page.hasFocus()
    QTest.keyClick(page, Qt.Key.Key_Space)
    assert len(at_station.entries(EntryKind.TALLY)) == 1
    QTest.keyClick(page, Qt.Key.Key_Escape)
    assert question.text == ""
    QTest.keyClick(page, Qt.Key.Key_O)
    QTest.keyClick(page, Qt.Key.Key_Tab)
    assert at_station.window.focusWidget() is question.buttons()[0]
    pressed = at_station.clock.now().wall
    at_station.wait_minutes(3)
    (again,) = [b for b in question.buttons() if "once more" in b.text()]
    again.click()
    assert at_station.entries(EntryKind.EVENT)[-1].happened_at == pressed
    assert question.text == ""


def test_going_out_and_coming_back_take_one_key_each_time(at_station: Used) -> None:
    page = tally(at_station)
    away = at_station.window.away
    assert away is not None
    assert away.isHidden()
    for _ in range(2):
        QTest.keyClick(page, Qt.Key.Key_W)
        assert not away.isHidden()
        assert "Away since 08:00" in away.button.text()
        QTest.keyClick(page, Qt.Key.Key_R)
        assert away.isHidden()
    codes = [e.payload["event"] for e in at_station.entries(EntryKind.EVENT)]
    assert codes[1:] == ["away", "back"] * 2


def test_coming_back_is_one_press_on_every_page(at_station: Used) -> None:
    at_station.execute(LogEvent("away"))
    at_station.window.desk.dispatcher.execute(TallyVoter())
    away = at_station.window.away
    assert away is not None
    away.refresh()
    for page_id in ("today", "tally", "incidents", "protocol", "journal"):
        at_station.go(page_id)
        assert away.button.isVisible()
    away.button.click()
    assert at_station.entries(EntryKind.EVENT)[-1].payload["event"] == "back"
    assert away.isHidden()


def test_a_stray_event_is_taken_back_from_the_list_of_today(at_station: Used) -> None:
    page = today(at_station)
    page.refresh()
    (line,) = [line for entry, line in page._lines if entry.kind is EntryKind.EVENT]
    (undo,) = line.findChildren(QPushButton)
    undo.click()
    dialog = page.findChild(EntryDialog)
    assert dialog is not None
    assert dialog.take_back.hasFocus() or dialog.take_back.isDefault()
    dialog.take_back.click()
    assert not at_station.entries(EntryKind.EVENT)


def test_a_pack_for_another_day_is_said_quietly(used: Used) -> None:
    page = today(used)
    assert page.other_day.isHidden()
    used.wait_minutes(3 * 24 * 60)
    page.refresh()
    assert "29 Jan 2025" in page.other_day.text()
    assert "1 Feb 2025" in page.other_day.text()
    assert not page.other_day.isHidden()


@pytest.mark.parametrize("language", ["en", "az", "ru"])
def test_being_away_is_told_within_the_margin(use: Callable[..., Used], language: str) -> None:
    used = use(language=language)
    station = used.window.desk.pack.stations[0]
    used.execute(ChooseStation(station.constituency, station.number))
    used.window.desk.dispatcher.execute(LogEvent("away"))
    away = used.window.away
    assert away is not None
    button = away.button
    assert button.isVisible()
    widest = max(button.fontMetrics().horizontalAdvance(t) for t in button.text().split("\n"))
    assert widest + 20 <= button.width() <= used.window._nav.width()
