from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from observer_app.gui.coordinator.enrolment import EnrolmentPart
from observer_app.gui.coordinator.inbox import InboxPage
from observer_app.gui.coordinator.pack_view import PackView
from observer_app.gui.coordinator.request_card import Asking
from observer_app.gui.coordinator.results import ResultsPage
from observer_app.gui.coordinator.setup import SetupPage
from observer_app.gui.coordinator.setup_authority import AuthorityPart
from observer_app.gui.coordinator.setup_pack import PackPart
from observer_app.gui.coordinator.setup_stick import StickPart
from observer_app.gui.coordinator.sheets import SheetsPage
from observer_app.gui.coordinator.stations import StationsPage
from observer_app.gui.look import current_theme
from observer_app.services import authority
from tests.conftest import ROOT
from tests.gui.conftest import Used
from tests.gui.coordinator.conftest import Evening


def setup(used: Used) -> SetupPage:
    page = used.go("setup")
    assert isinstance(page, SetupPage)
    return page


def enrolling(used: Used) -> EnrolmentPart:
    part = setup(used).parts["enrol"]
    assert isinstance(part, EnrolmentPart)
    setup(used).go("enrol")
    return part


def test_a_new_coordinator_goes_from_nothing_to_an_enrolled_observer(
    fresh: Used, evening: Evening, tmp_path: Path
) -> None:
    page = setup(fresh)
    keys, pack, enrol = page.parts["authority"], page.parts["pack"], page.parts["enrol"]
    assert isinstance(keys, AuthorityPart)
    assert isinstance(pack, PackPart)
    assert isinstance(enrol, EnrolmentPart)
    assert page.stack.currentWidget() is keys
    keys.make(tmp_path / "recovery.agekey")
    assert (tmp_path / "recovery.agekey").read_text("ascii").startswith("AGE-SECRET-KEY-1")
    assert "Next" in page.messages.text
    assert keys.fingerprint.value.startswith("SHA256:")
    pack.build(ROOT / "resources" / "packs" / "sample", tmp_path / "election.pack")
    assert pack.offer_print.value == keys.fingerprint.value
    pack.use()
    assert len(fresh.session.pack.stations) == 12
    assert fresh.window.desk.pack.id == fresh.session.pack.id
    enrol.take([evening.request])
    enrol.asked.compared.setChecked(True)
    enrol.asked.approve(tmp_path / "saksagan.approval")
    assert (tmp_path / "saksagan.approval").is_file()
    assert page.state is not None
    assert page.state.next == ""


def test_an_authority_without_a_recovery_key_is_made_only_after_a_second_question(
    fresh: Used,
) -> None:
    page = setup(fresh)
    part = page.parts["authority"]
    assert isinstance(part, AuthorityPart)
    part.with_recovery.setChecked(False)
    part.make_button.click()
    assert fresh.session.notebook.vault.get_secret("authority_key") is None
    assert "recovery key" in page.messages.text


def test_nobody_is_approved_before_fingerprints_were_compared(
    ready: Used, evening: Evening, tmp_path: Path
) -> None:
    part = enrolling(ready)
    part.take([evening.request])
    assert part.asked.fingerprint.value.startswith("SHA256:")
    assert not part.asked.save_button.isEnabled()
    part.asked.compared.setChecked(True)
    assert part.asked.save_button.isEnabled()
    part.asked.alias.setText("durna")
    part.asked.approve(tmp_path / "taken.approval")
    assert not (tmp_path / "taken.approval").exists()
    assert setup(ready).messages.text


def test_a_request_that_is_none_is_refused_and_the_next_one_comes_up(
    ready: Used, evening: Evening, tmp_path: Path
) -> None:
    part = enrolling(ready)
    bad = tmp_path / "bad.request"
    bad.write_text("{}", "ascii")
    part.take([bad, evening.request])
    assert part.asked.asking == Asking(evening.request.name, evening.request)
    assert part.wrong.text.startswith("bad.request: ")


def test_what_was_said_of_a_wrong_request_goes_with_the_next_thing_done(
    ready: Used, evening: Evening, tmp_path: Path
) -> None:
    part = enrolling(ready)
    bad = tmp_path / "bad.request"
    bad.write_text("{}", "ascii")
    part.take([bad])
    assert part.wrong.text
    part.take([evening.request])
    assert part.asked.asking == Asking(evening.request.name, evening.request)
    assert (part.wrong.text, setup(ready).messages.text) == ("", "")


def test_a_wrong_file_is_named_beside_the_place_with_a_way_to_the_right_one(
    ready: Used, evening: Evening, tmp_path: Path
) -> None:
    part = enrolling(ready)
    bundle = evening.bundles / "turac-full.tar.age"
    part.take([bundle])
    assert part.asked.asking is None
    assert "turac-full.tar.age is an observer's bundle" in part.wrong.text
    part.wrong.buttons[0].click()
    assert ready.window.page_id == "inbox"
    inbox = ready.window.page("inbox")
    assert isinstance(inbox, InboxPage)
    before = ready.session.head
    inbox.take([evening.official])
    assert "official.csv is a table" in inbox.wrong.text
    assert (inbox.run, ready.session.head) == (None, before)
    results = ready.go("results")
    assert isinstance(results, ResultsPage)
    results.load([evening.request])
    assert "is an enrolment request" in results.wrong.text
    assert ready.session.head == before


def test_a_revoked_observer_is_shown_so_and_their_bundles_are_rejected(
    ready: Used, evening: Evening
) -> None:
    part = enrolling(ready)
    turac = next(item for item in part.model.shown if item.alias == "turac")
    part.table.choose(str(turac.serial))
    part.revoke_button.click()
    part.reason.setText("the laptop was taken")
    part.revoke_now.click()
    known = {item.alias: item.revoked for item in authority.enrolments(ready.session)}
    assert [alias for alias, revoked in known.items() if revoked] == ["turac"]
    inbox = ready.go("inbox")
    assert isinstance(inbox, InboxPage)
    inbox.take([evening.bundles / "turac-full.tar.age"])
    assert [line.verdict for line in inbox.last] == ["rejected"]


def test_what_others_need_is_written_and_the_key_leaves_the_laptop(
    ready: Used, tmp_path: Path
) -> None:
    part = setup(ready).parts["stick"]
    assert isinstance(part, StickPart)
    part.write(tmp_path, with_identity=True)
    names = {path.name for path in tmp_path.iterdir()}
    assert {"allowed_signers", "revoked_keys", "coordinator.agekey"} <= names
    part.forget()
    assert ready.session.notebook.vault.get_secret("bundle_identity") is None
    assert not part.with_key.isEnabled()


def test_ticked_incidents_become_pages_in_the_chosen_language_and_a_pdf(
    full: Used, tmp_path: Path
) -> None:
    page = full.go("sheets")
    assert isinstance(page, SheetsPage)
    assert not page.save_button.isEnabled()
    full.window.go("sheets", [page.rows[0].id])
    page.preview()
    english = list(page.pictures)
    assert english
    page.language.set_value("az")
    page.preview()
    assert page.pictures != english
    page.save(tmp_path / "sheets.pdf")
    assert (tmp_path / "sheets.pdf").read_bytes().startswith(b"%PDF-")
    (tmp_path / "each").mkdir()
    page.save(tmp_path / "each")
    assert len(list((tmp_path / "each").glob("*.pdf"))) == 1


def test_pages_are_drawn_on_paper_one_by_one(full: Used, tmp_path: Path) -> None:
    from PySide6.QtPrintSupport import QPrinter

    from observer_app.gui.coordinator.printing import draw_pages

    page = full.go("sheets")
    assert isinstance(page, SheetsPage)
    full.window.go("sheets", [row.id for row in page.rows[:2]])
    page.preview()
    printer = QPrinter()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    draw_pages(page.pictures, printer)
    assert (tmp_path / "printed.pdf").read_bytes().startswith(b"%PDF-")


def test_the_pack_view_says_how_severe_a_code_is_in_words(ready: Used) -> None:
    part = setup(ready).parts["pack"]
    assert isinstance(part, PackPart)
    setup(ready).go("pack")
    view = part.view
    view.choose("incidents")
    assert view.model.columns[2].title == "Severity"
    words = {severity.label.in_language("en") for severity in view.pack.severities}
    shown = {row[2].partition("  ")[2] for row in view.model.shown}
    assert shown <= words
    assert shown
    view.choose("lines")
    assert view.table.isColumnHidden(2)
    view.choose("stations")
    assert not view.table.isColumnHidden(2)


def test_a_ticked_sheet_has_a_mark_in_its_box(full: Used) -> None:
    page = full.go("sheets")
    assert isinstance(page, SheetsPage)
    page.tick_confirmed()
    page.list.item(0).setCheckState(Qt.CheckState.Checked)
    page.list.clearSelection()
    full.bot.wait(1)
    place = page.list.visualItemRect(page.list.item(0))
    image = page.list.viewport().grab(place).toImage()
    box = range(12, 24)
    middle = [
        image.pixelColor(x, place.height() // 2 + y).name() for x in box for y in range(-4, 5)
    ]
    accent = current_theme().accent
    assert accent in middle
    assert sum(1 for colour in middle if colour != accent) > 5


def test_a_pack_of_another_authority_is_used_after_a_second_question(
    fresh: Used, ready: Used, tmp_path: Path
) -> None:
    authority.init_authority(fresh.session)
    others = setup(fresh).parts["pack"]
    assert isinstance(others, PackPart)
    others.build(ROOT / "resources" / "packs" / "sample", tmp_path / "others.pack")
    part = setup(ready).parts["pack"]
    assert isinstance(part, PackPart)
    before = ready.session.notebook.vault.get("pack")
    setup(ready).go("pack")
    part.load(tmp_path / "others.pack")
    part.use_button.click()
    assert ready.session.notebook.vault.get("pack") == before
    (anyway, *_) = setup(ready).messages.buttons()
    anyway.click()
    assert ready.session.notebook.vault.get("pack") != before


def test_tab_enters_a_row_of_parts_at_the_one_that_is_shown(ready: Used) -> None:
    page = ready.go("setup")
    assert isinstance(page, SetupPage)
    ready.window.go("setup", "pack")
    ready.window.activateWindow()
    ready.bot.waitUntil(ready.window.isActiveWindow)
    part = page.parts["pack"]
    (view,) = part.findChildren(PackView)
    view.choose("forms")
    rows = {page.which: "pack", view.which: "forms"}
    entered: dict[QWidget, QWidget] = {}
    for _ in range(40):
        QTest.keyClick(ready.window.focusWidget(), Qt.Key.Key_Tab)
        focused = ready.window.focusWidget()
        for which in rows:
            if which.isAncestorOf(focused):
                entered.setdefault(which, focused)
    assert entered == {which: which.option(name) for which, name in rows.items()}
    page.which.option("pack").setFocus()
    QTest.keyClick(page.which.option("pack"), Qt.Key.Key_Right)
    assert page.stack.currentWidget() is part
    QTest.keyClick(ready.window.focusWidget(), Qt.Key.Key_Space)
    assert page.stack.currentWidget() is page.parts["enrol"]


def test_enter_in_the_search_opens_the_one_station_or_goes_to_the_table(full: Used) -> None:
    page = full.go("stations")
    assert isinstance(page, StationsPage)
    full.window.activateWindow()
    station = page.rows[0].station
    page.search.setFocus()
    QTest.keyClick(page.search, Qt.Key.Key_Return)
    assert full.window.focusWidget() is page.table
    page.search.setFocus()
    QTest.keyClicks(page.search, station)
    while len(page.model.shown) > 1:
        QTest.keyClicks(page.search, f" {page.rows[0].name}")
    QTest.keyClick(page.search, Qt.Key.Key_Return)
    assert page.stack.currentWidget() is page.detail
    assert page.detail.station == station


def test_each_step_of_the_set_up_has_the_keyboard(
    fresh: Used, evening: Evening, tmp_path: Path
) -> None:
    fresh.window.activateWindow()
    page = setup(fresh)
    keys, pack, enrol = page.parts["authority"], page.parts["pack"], page.parts["enrol"]
    assert isinstance(keys, AuthorityPart)
    assert isinstance(pack, PackPart)
    assert isinstance(enrol, EnrolmentPart)
    keys.make(tmp_path / "recovery.agekey")
    go_on = page.messages.buttons()[0]
    go_on.setFocus()
    QTest.keyClick(go_on, Qt.Key.Key_Return)
    assert fresh.window.focusWidget() is pack.build_button
    pack.build(ROOT / "resources" / "packs" / "sample", tmp_path / "election.pack")
    pack.use()
    page.go("enrol")
    enrol.take([evening.request])
    enrol.asked.compared.setFocus()
    enrol.asked.compared.setChecked(True)
    enrol.asked.approve(tmp_path / "saksagan.approval")
    focused = fresh.window.focusWidget()
    assert focused is not None
    assert enrol.drop.isAncestorOf(focused)


def test_a_pack_taken_says_what_comes_next_and_has_the_keyboard_there(
    fresh: Used, evening: Evening, tmp_path: Path
) -> None:
    page = setup(fresh)
    keys, pack = page.parts["authority"], page.parts["pack"]
    assert isinstance(keys, AuthorityPart)
    assert isinstance(pack, PackPart)
    keys.make(tmp_path / "recovery.agekey")
    pack.build(ROOT / "resources" / "packs" / "sample", tmp_path / "election.pack")
    pack.use_button.setFocus()
    pack.use()
    anew = SetupPage(fresh.window.desk)
    fresh.bot.addWidget(anew)
    anew.show()
    assert anew.stack.currentWidget() is anew.parts["enrol"]
    assert anew.messages.text.startswith("Done. Next: ")
    assert anew.messages.buttons() == []
    enrol = anew.parts["enrol"]
    assert isinstance(enrol, EnrolmentPart)
    fresh.bot.waitUntil(lambda: enrol.drop.isAncestorOf(anew.focusWidget()))


def test_after_an_import_the_keyboard_is_in_the_table(ready: Used, evening: Evening) -> None:
    ready.window.activateWindow()
    page = ready.go("inbox")
    assert isinstance(page, InboxPage)
    page.folder_button.setFocus()
    page.take([evening.bundles / "turac-full.tar.age"])
    assert ready.window.focusWidget() is page.table


def test_what_is_said_of_a_kept_summary_is_two_sentences(ready: Used, evening: Evening) -> None:
    page = ready.go("inbox")
    assert isinstance(page, InboxPage)
    page.take([evening.summary])
    page.summary.keep_button.click()
    page.table.choose(page.last[0].key)
    assert "Kept in this journal. Signed by turac." in page.about.text()
