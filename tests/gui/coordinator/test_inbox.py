from __future__ import annotations

import shutil
from pathlib import Path

from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from observer_app.core.fingerprint import spoken
from observer_app.core.kinds import EntryKind
from observer_app.gui.coordinator.importing import ImportRun
from observer_app.gui.coordinator.inbox import InboxPage
from observer_app.gui.dispatcher import Dispatcher
from observer_app.services import summary
from observer_app.services.clock import ScriptedClock
from observer_app.services.session import Session, open_session
from observer_app.services.state import received_digest
from tests.conftest import MORNING
from tests.gui.conftest import PASSPHRASE, Used
from tests.gui.coordinator.conftest import Evening


def inbox(used: Used) -> InboxPage:
    page = used.go("inbox")
    assert isinstance(page, InboxPage)
    return page


def cards(page: InboxPage) -> str:
    items = map(page.findings.itemAt, range(page.findings.count()))
    widgets = [item.widget() for item in items if item is not None]
    return " ".join(widget.accessibleName() for widget in widgets if widget is not None)


def test_good_bundles_come_in_although_bad_ones_lie_among_them(
    ready: Used, evening: Evening
) -> None:
    page = inbox(ready)
    page.take([evening.bundles])
    verdicts = {line.name.partition(".")[0]: line.verdict for line in page.last}
    assert verdicts["turac-full"] in {"accepted", "duplicate"}
    assert verdicts["durna-full"] in {"accepted", "duplicate"}
    assert verdicts["stranger"] == "quarantined"
    assert verdicts["flipped-bit"] == verdicts["cut-short"] == "rejected"
    assert all(line.reason for line in page.last if line.verdict in {"rejected", "quarantined"})
    assert len(ready.entries(EntryKind.INCIDENT)) == 3
    assert page.drop.isEnabled()


def test_importing_again_changes_nothing(ready: Used, evening: Evening) -> None:
    page = inbox(ready)
    page.take([evening.bundles])
    before = received_digest(ready.session)
    entries = ready.session.notebook.queries.count(include_retracted=True)
    page.take([evening.bundles])
    assert received_digest(ready.session) == before
    assert ready.session.notebook.queries.count(include_retracted=True) == entries
    assert {line.verdict for line in page.last} == {"duplicate", "quarantined", "rejected"}


def test_the_reason_and_the_signer_of_a_chosen_bundle_are_read_in_full(
    ready: Used, evening: Evening
) -> None:
    page = inbox(ready)
    page.take([evening.bundles / "hostile" / "stranger.tar.age"])
    page.table.selectRow(0)
    assert spoken(page.last[0].fingerprint) in page.about.text()
    assert page.last[0].reason in page.about.text()


def test_an_unknown_signer_and_missing_files_stand_as_cards_above_the_table(
    ready: Used, evening: Evening
) -> None:
    page = inbox(ready)
    page.take([evening.bundles / "turac-light.tar.age", evening.bundles / "hostile"])
    said = cards(page)
    assert "nobody enrolled" in said
    assert "not here yet" in said
    page.take([evening.bundles / "turac-full.tar.age"])
    said = cards(page)
    assert "not here yet" not in said


def test_a_folder_without_bundles_is_said_so(ready: Used, tmp_path: Path) -> None:
    page = inbox(ready)
    (tmp_path / "empty").mkdir()
    page.take([tmp_path / "empty"])
    assert ".tar.age" in page.messages.text


def test_without_the_bundle_key_the_stick_is_asked_for_and_used(
    ready: Used, evening: Evening, tmp_path: Path
) -> None:
    from observer_app.services import authority

    authority.export_authority(ready.session, tmp_path / "stick", with_identity=True)
    authority.forget_identity(ready.session)
    page = inbox(ready)
    page.take([evening.bundles / "turac-full.tar.age"])
    assert page.last == []
    assert "coordinator.agekey" in page.messages.text
    page.identity_file = tmp_path / "stick" / "coordinator.agekey"
    page.take([evening.bundles / "turac-full.tar.age"])
    assert [line.verdict for line in page.last] == ["accepted"]


def test_a_new_notebook_is_told_what_to_do_first(fresh: Used) -> None:
    page = inbox(fresh)
    assert page.steps.isVisible()
    assert not page.drop.isVisible()
    buttons = [b for b in page.steps.findChildren(QPushButton) if b.text()]
    buttons[0].click()
    assert fresh.window.page_id == "setup"


def test_receipts_are_written_for_every_journal_that_is_here(full: Used, tmp_path: Path) -> None:
    page = inbox(full)
    page.write_receipts(tmp_path)
    page.write_receipts(tmp_path)
    names = sorted(path.name for path in tmp_path.glob("*.receipt"))
    assert names == ["durna-2.receipt", "durna.receipt", "turac-2.receipt", "turac.receipt"]


def test_verifying_does_not_happen_in_the_windows_thread_and_can_be_stopped(
    qtbot: QtBot, tmp_path: Path, evening: Evening
) -> None:
    shutil.copytree(evening.ready, tmp_path / "notebook")
    dispatcher = Dispatcher()
    sessions: list[Session] = []
    dispatcher.open(
        lambda: open_session(
            tmp_path / "notebook", passphrase=PASSPHRASE, clock=ScriptedClock(MORNING)
        ),
        sessions.append,
    )
    run = ImportRun(dispatcher, [evening.bundles], parent=dispatcher)
    places: list[int] = []
    run.began.connect(lambda place, _total, _name: places.append(place))
    with qtbot.waitSignal(run.ended, timeout=20_000) as ended:
        run.start()
    assert ended.args == [None]
    assert places == list(range(1, 8))
    assert len(run.judged) == 7
    stopped = ImportRun(dispatcher, [evening.bundles], parent=dispatcher)
    stopped.began.connect(lambda *_: stopped.cancel())
    with qtbot.waitSignal(stopped.ended, timeout=20_000) as ended:
        stopped.start()
    assert ended.args is not None
    assert ended.args[0].code == "action.cancelled"
    assert len(stopped.judged) <= 1
    dispatcher.close()


def test_a_journal_known_by_a_summary_alone_is_marked_and_gets_no_receipt(
    ready: Used, evening: Evening, tmp_path: Path
) -> None:
    text = evening.summary.read_text("ascii")
    summary.keep_summary(ready.session, summary.read_summary(ready.session, text))
    page = inbox(ready)
    page.refresh()
    (row,) = page.devices_model.shown
    assert (row.alias, row.seq, row.told_seq > 0) == ("turac", 0, True)
    assert page.devices_model.columns[0].text(row) == "◇  turac"
    assert not page.receipts.isEnabled()
    page.take([evening.bundles / "durna-full.tar.age"])
    page.write_receipts(tmp_path)
    assert [path.name for path in tmp_path.glob("*.receipt")] == ["durna.receipt"]
