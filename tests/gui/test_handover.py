from __future__ import annotations

import random
import shutil
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QPixmap
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton

from observer_app.core.kinds import EntryKind
from observer_app.gui.guard.disk import DiskWatch
from observer_app.gui.look import set_text_percent, wear
from observer_app.gui.observer.handover import HandoverPage
from observer_app.gui.observer.incidents import IncidentsPage
from observer_app.gui.observer.target import FAT_BYTES, Target
from observer_app.gui.observer.today import TodayPage
from observer_app.gui.pages import size_text
from observer_app.gui.theme import ThemeChoice
from observer_app.gui.widgets.bubble import Bubble
from observer_app.gui.widgets.qrview import QrView
from observer_app.gui.widgets.sticks import is_stick
from observer_app.media.client import MediaWorker
from observer_app.services import authority, day, exchange, qr, receipts
from observer_app.services.clock import ScriptedClock
from observer_app.services.commands import ChooseStation, LogEvent
from observer_app.services.exchange import Exported, Outgoing
from observer_app.services.session import Role, Session, create_session, open_session
from observer_app.services.summary import read_summary
from observer_app.store.keys import FLOOR_KDF
from tests.gui.conftest import PASSPHRASE, Templates, Used


@pytest.fixture
def coordinator(templates: Templates, tmp_path: Path, clock: ScriptedClock) -> Session:
    place = tmp_path / "coordinator"
    shutil.copytree(templates.coordinator, place)
    return open_session(place, passphrase=PASSPHRASE, clock=clock)


@pytest.fixture
def fresh(
    use: Callable[..., Used], templates: Templates, tmp_path: Path, clock: ScriptedClock
) -> Used:
    """A window on a notebook that no coordinator knows and that is at no station."""
    folder = tmp_path / "fresh"
    create_session(
        folder,
        passphrase=PASSPHRASE,
        role=Role.OBSERVER,
        alias="obs-18",
        clock=clock,
        pack=templates.pack,
        kdf=FLOOR_KDF,
    ).close()
    return use(template=folder)


def page_of(used: Used) -> HandoverPage:
    page = used.go("handover")
    assert isinstance(page, HandoverPage)
    return page


@pytest.fixture
def shown(monkeypatch: pytest.MonkeyPatch) -> list[QrView]:
    """Codes as they would stand over the whole screen."""
    views: list[QrView] = []

    def keep(view: QrView) -> None:
        views.append(view)

    monkeypatch.setattr(QrView, "show_large", keep)
    return views


def photos(view: QrView, folder: Path) -> list[Path]:
    """Photograph each code that a view shows."""
    view.resize(1366, 768)
    view.show()
    taken = []
    for place in range(len(view._pictures)):
        taken.append(folder / f"photo-{place}.png")
        assert view.grab().save(str(taken[-1]), "PNG")
        QTest.keyClick(view, Qt.Key.Key_Right)
    view.close()
    return taken


def test_a_receipt_says_what_has_arrived_and_what_not(
    at_station: Used, coordinator: Session, tmp_path: Path
) -> None:
    page = page_of(at_station)
    assert "No receipt yet" in page.coverage.covered.text()
    page.set_folder(tmp_path)
    page.write_button.click()
    assert exchange.import_bundles(coordinator, [tmp_path])[0].verdict == "accepted"
    receipt = receipts.issue_receipt(coordinator, "obs-17", tmp_path / "receipt.txt")
    coordinator.close()
    seq = at_station.session.head.seq
    page.coverage.accept(receipt)
    assert "The receipt is good" in page.coverage.messages.text
    assert f"#{seq - 1}" in page.coverage.covered.text()
    at_station.execute(LogEvent("closed"))
    at_station.execute(LogEvent("left"))
    page.refresh()
    # Both sides of the page say how many, and of what: no bundle has them, no receipt.
    assert page.pending.text() == "2 entries are in no bundle yet, only on this laptop."
    assert f"Not covered: 2 entries after #{seq - 1}." in page.coverage.missing.text()


def test_once_all_is_handed_over_and_received_nothing_is_left_to_do(
    at_station: Used, coordinator: Session, tmp_path: Path
) -> None:
    page = page_of(at_station)
    page.set_folder(tmp_path)
    page.write_button.click()
    exchange.import_bundles(coordinator, [tmp_path])
    receipt = receipts.issue_receipt(coordinator, "obs-17", tmp_path / "receipt.txt")
    coordinator.close()
    page.coverage.accept(receipt)
    page.refresh()
    assert page.pending.text() == "Everything was handed over in a bundle."
    assert "Not covered" not in page.coverage.missing.text()
    assert day.status(at_station.session).pending_entries == 0
    page.write_button.click()
    page.refresh()
    assert "Not covered" not in page.coverage.missing.text()
    at_station.execute(LogEvent("closed"))
    page.refresh()
    assert day.status(at_station.session).pending_entries == 1
    assert "Not covered" in page.coverage.missing.text()


@pytest.fixture
def large_text() -> Iterator[None]:
    set_text_percent(200)
    wear(ThemeChoice.LIGHT)
    yield
    set_text_percent(100)
    wear(ThemeChoice.LIGHT)


@pytest.mark.parametrize("language", ["en", "az", "ru"])
def test_what_was_written_is_said_whole_at_twice_the_text_size(
    use: Callable[..., Used], language: str, large_text: None
) -> None:
    used = use(language=language)
    used.window.resize(1366, 768)
    # A bundle in parts, on a stick with a long name, and the files still to go.
    page = page_of(used)
    assert page.sizes is not None
    page.sizes = replace(page.sizes, media=19)
    folder = Path("media", "observer", "KINGSTON 64GB")
    written = Exported(
        paths=tuple(folder / f"c333ae33.tar.age.00{part}" for part in range(2)),
        sha256="d93a2bf2672ca306241441efb452e519" * 2,
        size_bytes=11_300_000,
        number=2,
        light=True,
        entries=1101,
        media=0,
        head=used.session.head,
    )
    page._finished(written)
    QApplication.processEvents()
    (bubble,) = (b for b in page.findChildren(Bubble) if b.text == page.messages.text)
    assert bubble._text.text() == bubble.text
    assert not bubble.more.isVisible()
    assert all(part in bubble.text for part in ("KINGSTON 64GB", size_text(11_300_000), ": 0"))


def test_what_stands_beside_a_code_grows_with_the_text_and_the_code_stays_as_large(
    used: Used, large_text: None
) -> None:
    (picture,) = qr.draw_codes("9/12")
    note = "The coordinator photographs this. Turn the screen's brightness up."
    view = QrView((picture,), title="Enrolment", note=note, parent=used.window)
    view.resize(1366, 768)
    view.show()
    QApplication.processEvents()
    words = {made.text(): made for made in view.findChildren(QLabel)}
    assert words[note].fontInfo().pixelSize() == 2 * 17
    assert words["Enrolment"].fontInfo().pixelSize() == 2 * 22
    assert words[note].height() >= words[note].heightForWidth(words[note].width())
    assert min(view.code.width(), view.code.height()) > 700
    view.close()


def test_a_receipt_of_somebody_else_is_refused_in_words(at_station: Used, tmp_path: Path) -> None:
    wrong = tmp_path / "receipt.txt"
    wrong.write_text("nothing of ours")
    page = page_of(at_station)
    page.coverage.accept(wrong)
    assert page.coverage.messages.text
    assert at_station.entries(EntryKind.RECEIPT) == []


def test_a_stick_pulled_while_writing_is_said_and_nothing_is_noted(
    at_station: Used, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    real = exchange.write_export

    def pulled(outgoing: Outgoing, out: Path, **options: object) -> Exported:
        def progress(_done: int, _total: int | None) -> None:
            shutil.rmtree(stick, ignore_errors=True)

        return real(outgoing, out, **{**options, "progress": progress})  # type: ignore[arg-type] # as given

    monkeypatch.setattr(exchange, "write_export", pulled)
    page = page_of(at_station)
    page.set_folder(stick)
    page.write_button.click()
    assert "is the stick still there" in page.messages.text
    assert "cannot be reached" in page.space.text()
    assert at_station.entries(EntryKind.EXPORT) == []
    assert page.bar.isHidden()
    # The window goes on: plugged in again, the next try is whole.
    monkeypatch.setattr(exchange, "write_export", real)
    stick.mkdir()
    page.write_button.click()
    assert "compared" in page.messages.text


def test_a_stick_pulled_between_is_noticed_by_itself(at_station: Used, tmp_path: Path) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    page = page_of(at_station)
    page.set_folder(stick)
    stick.rmdir()
    page.target.look()
    assert "is the stick still there" in page.messages.text


def test_the_disk_with_the_notebook_going_and_coming_is_said(used: Used) -> None:
    place = used.session.notebook.path
    used.window._disk.look()
    assert used.window.notice.text == ""
    used.window.activateWindow()
    used.bot.waitUntil(used.window.isActiveWindow)
    (place / "keys.json").rename(place / "away.json")
    used.window._disk.look()
    assert "is gone" in used.window.notice.text
    QTest.keyClick(used.window, Qt.Key.Key_Escape)
    assert "is gone" in used.window.notice.text
    (place / "away.json").rename(place / "keys.json")
    used.window._disk.look()
    assert "is back" in used.window.notice.text


def test_a_folder_without_a_notebook_is_not_watched(used: Used, tmp_path: Path) -> None:
    told: list[bool] = []
    watch = DiskWatch(used.window, tmp_path)
    watch.gone.connect(lambda: told.append(True))
    watch.look()
    assert told == []


def test_light_comes_first_and_the_files_are_one_press_away(
    at_station: Used, tmp_path: Path
) -> None:
    from observer_app.services.evidence import attach

    photo = tmp_path / "photo.png"
    assert QPixmap(40, 30).save(str(photo), "PNG")
    attach(at_station.session, [photo])
    stick = tmp_path / "stick"
    stick.mkdir()
    page = page_of(at_station)
    page.mark_stale()
    assert page.what.value == "light"
    page.set_folder(stick)
    page.write_button.click()
    again = [b for b in page.messages.buttons() if "files" in b.text()]
    assert len(again) == 1
    again[0].click()
    kinds = [item.payload["light"] for item in at_station.entries(EntryKind.EXPORT)]
    assert kinds == [True, False]


def test_room_and_the_largest_file_are_said_before_anything_is_written(
    at_station: Used, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = page_of(at_station)
    page.set_folder(tmp_path)
    assert "after this bundle" in page.space.text()
    page.target.set_need(1 << 60)
    assert "too little" in page.space.text()
    monkeypatch.setattr(Target, "max_file_bytes", FAT_BYTES)
    assert page.sizes is not None
    monkeypatch.setattr(page, "_bytes", lambda: FAT_BYTES + 1)
    page._enable()
    assert not page.hint.isHidden()
    page.split.option("2000000000").click()
    assert page.hint.isHidden()


def test_sticks_are_told_from_disks_by_where_they_are_mounted() -> None:
    assert is_stick("/media/anar/STICK", is_root=False)
    assert is_stick("/run/media/anar/STICK", is_root=False)
    assert is_stick("/Volumes/STICK", is_root=False)
    assert is_stick("E:/", is_root=False)
    assert not is_stick("C:/", is_root=True)
    assert not is_stick("/home", is_root=False)


def test_a_found_stick_is_one_press(at_station: Used, tmp_path: Path) -> None:
    page = page_of(at_station)
    page.target.offer([tmp_path])
    made = [b for b in page.target.findChildren(QPushButton) if b.text() == tmp_path.name]
    made[0].click()
    assert page.folder == tmp_path


def test_the_summary_is_photographed_and_the_coordinator_reads_it(
    at_station: Used, coordinator: Session, tmp_path: Path, shown: list[QrView]
) -> None:
    page = page_of(at_station)
    page.summary.show_codes()
    with MediaWorker() as worker:
        texts = qr.read_qr_photo(photos(shown[0], tmp_path), worker=worker)
    verified = read_summary(coordinator, texts[0])
    assert verified.content.station == at_station.session.station
    assert verified.content.head == at_station.session.head
    coordinator.close()


def test_the_summary_is_written_as_a_page(at_station: Used, tmp_path: Path) -> None:
    page = page_of(at_station)
    page.summary.write_page(tmp_path / "page.pdf")
    assert (tmp_path / "page.pdf").read_bytes().startswith(b"%PDF")
    assert "page.pdf" in page.summary.messages.text


def test_without_a_station_the_summary_says_so(used: Used, shown: list[QrView]) -> None:
    page = page_of(used)
    page.summary.show_codes()
    assert shown == []
    assert page.summary.messages.text


def test_enrolment_goes_by_photos_of_screens_both_ways(
    fresh: Used, coordinator: Session, tmp_path: Path, shown: list[QrView]
) -> None:
    page = page_of(fresh)
    assert not page.write_button.isEnabled()
    page.enrolment.qr_button.click()
    request = qr.carried_document(photos(shown[0], tmp_path))
    approved = authority.approve_bytes(coordinator, request, alias="obs-18")
    pictures = qr.draw_codes(approved.approval.decode("utf-8").rstrip("\n"))
    coordinator.close()
    view = QrView(pictures, title="Approval", note="", parent=fresh.window)
    back = tmp_path / "back"
    back.mkdir()
    # Another code of this program is told of, until an approval settles it.
    page.enrolment.accept(photos(shown[0], tmp_path))
    assert "no approval" in page.enrolment.messages.text
    page.enrolment.accept(photos(view, back))
    assert "Enrolled" in page.messages.text
    assert page.enrolment.messages.text == ""
    assert page.write_button.isEnabled()


def test_a_code_fills_a_white_screen_and_keys_turn_it(used: Used) -> None:
    pictures = qr.draw_codes(random.Random(1).randbytes(3000).hex())
    assert len(pictures) > 1
    view = QrView(pictures, title="Enrolment", note="", parent=used.window)
    view.resize(1366, 768)
    view.show()
    grabbed = view.grab().toImage()
    assert grabbed.pixelColor(5, 5).name() == "#ffffff"
    assert min(view.code.width(), view.code.height()) > 700
    QTest.keyClick(view, Qt.Key.Key_Space)
    assert view.place == 1
    QTest.keyClick(view, Qt.Key.Key_Left)
    assert view.place == 0
    assert view.windowTitle() == "Notes"
    QTest.keyClick(view, Qt.Key.Key_Escape)
    assert not view.isVisible()


def test_the_first_day_says_what_comes_next_until_it_is_done(fresh: Used) -> None:
    page = fresh.go("today")
    assert isinstance(page, TodayPage)
    card = page.next_steps
    assert not card.isHidden()
    assert card.open["pack"].isHidden()
    card.open["enrolled"].click()
    assert fresh.window.page_id == "handover"
    fresh.go("today")
    station = fresh.window.desk.pack.stations[0]
    fresh.window.desk.dispatcher.execute(ChooseStation(station.constituency, station.number))
    assert card.open["station"].isHidden()
    assert not card.isHidden()


def test_a_notebook_in_use_shows_no_first_steps(at_station: Used) -> None:
    page = at_station.go("today")
    assert isinstance(page, TodayPage)
    page.mark_stale()
    assert page.next_steps.isHidden()


def test_what_was_typed_stays_while_the_disk_is_gone(at_station: Used) -> None:
    page = at_station.go("incidents")
    assert isinstance(page, IncidentsPage)
    page.form.choose_code("V03")
    page.form.text.setPlainText("two men carried a bag in")
    place = at_station.session.notebook.path
    (place / "keys.json").rename(place / "away.json")
    at_station.window._disk.look()
    assert "is gone" in at_station.window.notice.text
    at_station.go("tally")
    at_station.go("incidents")
    assert page.form.text.toPlainText() == "two men carried a bag in"
    (place / "away.json").rename(place / "keys.json")
    at_station.window._disk.look()
    page.form.save_button.click()
    assert at_station.entries(EntryKind.INCIDENT)[0].payload["text"] == "two men carried a bag in"


def _tabs(used: Used, many: int) -> list[str]:
    """Return the names of the controls that Tab comes to from the top of the page."""
    page = page_of(used)
    used.bot.waitUntil(page.enrolment.fingerprint.copy.isVisible)
    page.setFocus()
    names = []
    for _ in range(many):
        QTest.keyClick(used.window.focusWidget() or page, Qt.Key.Key_Tab)
        names.append((used.window.focusWidget() or page).accessibleName())
    return names


def test_tab_begins_with_enrolment_where_that_stands_on_top(fresh: Used) -> None:
    assert [name.split()[0] for name in _tabs(fresh, 5)] == [
        "Copy",
        "Write",
        "Show",
        "Choose",
        "Light:",
    ]


def test_tab_goes_through_the_page_of_an_enrolled_notebook_and_on(used: Used) -> None:
    names = _tabs(used, 20)
    assert "Another approval…" in names
    assert "Lock" in names
