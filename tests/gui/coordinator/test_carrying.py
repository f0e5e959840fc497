"""Photos of codes at the coordinator's window: requests in, approvals out, summaries kept."""

from __future__ import annotations

import shutil
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtTest import QTest

from observer_app.core.kinds import EntryKind
from observer_app.gui.coordinator.enrolment import EnrolmentPart
from observer_app.gui.coordinator.inbox import InboxPage
from observer_app.gui.coordinator.request_card import Asking
from observer_app.gui.coordinator.setup import SetupPage
from observer_app.gui.observer.handover import HandoverPage
from observer_app.gui.widgets.qrview import QrView
from observer_app.services import authority, exchange, qr, sheet_check, summary
from observer_app.services.clock import ScriptedClock
from observer_app.services.commands import TallyVoter
from observer_app.services.session import Session, open_session
from tests.conftest import MORNING
from tests.gui.conftest import PASSPHRASE, Templates, Used, not_enrolled
from tests.gui.coordinator.conftest import Evening
from tests.media.degraded import Shot, take_photo
from tests.media.making import photo


@pytest.fixture
def views(monkeypatch: pytest.MonkeyPatch) -> list[QrView]:
    """Codes as they would stand over the whole screen."""
    shown: list[QrView] = []

    def keep(view: QrView) -> None:
        shown.append(view)

    monkeypatch.setattr(QrView, "show_large", keep)
    return shown


def photographed(view: QrView, folder: Path) -> list[Path]:
    """Photograph each code that a view shows, from aslant, blurred, as a JPEG."""
    folder.mkdir()
    view.resize(1366, 768)
    view.show()
    taken = []
    for place in range(len(view._pictures)):
        grabbed = folder / f"{place}.png"
        assert view.code.grab().save(str(grabbed), "PNG")
        taken.append(folder / f"photo-{place}.jpg")
        shot = Shot(width=3000, height=2200, fill=0.7)
        taken[-1].write_bytes(take_photo(grabbed.read_bytes(), shot=shot, seed=place + 1))
        QTest.keyClick(view, Qt.Key.Key_Right)
    view.close()
    return taken


def enrolling(used: Used) -> EnrolmentPart:
    page = used.go("setup")
    assert isinstance(page, SetupPage)
    page.go("enrol")
    part = page.parts["enrol"]
    assert isinstance(part, EnrolmentPart)
    return part


def inbox(used: Used) -> InboxPage:
    page = used.go("inbox")
    assert isinstance(page, InboxPage)
    return page


def test_enrolment_goes_by_photos_from_window_to_window_and_back(
    use: object, tmp_path: Path, templates: Templates, views: list[QrView]
) -> None:
    observing = use(template=not_enrolled(tmp_path / "new", pack=templates.pack))  # type: ignore[operator] # a fixture's callable
    approving = use(template=templates.coordinator)  # type: ignore[operator] # likewise
    handover = observing.go("handover")
    assert isinstance(handover, HandoverPage)
    handover.enrolment.show_request()
    part = enrolling(approving)
    part.take(photographed(views.pop(), tmp_path / "there"))
    assert part.asked.isVisible()
    assert part.asked.fingerprint.value == observing.session.signing_key().fingerprint
    assert not part.asked.show_button.isEnabled()
    part.asked.compared.setChecked(True)
    part.asked.show_button.click()
    assert "obs-18 is enrolled" in part.page.messages.text
    assert part.asked.isHidden()
    handover.enrolment.accept(photographed(views.pop(), tmp_path / "back"))
    assert "Enrolled" in handover.messages.text
    assert handover.write_button.isEnabled()
    part.page.messages.buttons()[0].click()
    assert len(views) == 1


def test_a_copied_screenshot_is_pasted_as_a_request(ready: Used, evening: Evening) -> None:
    part = enrolling(ready)
    (picture,) = qr.draw_codes(evening.request.read_text("ascii").rstrip("\n"))
    QGuiApplication.clipboard().setImage(QImage.fromData(picture))
    assert part.drop.paste()
    asking = part.asked.asking
    assert asking is not None
    assert isinstance(asking.source, bytes)
    assert part.asked.alias.text() == "saksagan"


def test_missing_parts_of_a_request_are_named_and_added_later(
    ready: Used, evening: Evening, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("observer_app.formats.qrparts.CODE_CHARS", 200)
    pictures = qr.draw_codes(evening.request.read_text("ascii").rstrip("\n"))
    assert len(pictures) > 3
    taken = []
    for place, picture in enumerate(pictures, 1):
        taken.append(tmp_path / f"{place}.jpg")
        taken[-1].write_bytes(take_photo(picture, seed=place))
    part = enrolling(ready)
    part.take(taken[1:-1])
    assert part.asked.asking is None
    assert f"still missing: 1, {len(taken)}" in part.wrong.text
    part.take([taken[0]])
    assert f"still missing: {len(taken)}." in part.wrong.text
    part.take([taken[-1]])
    assert part.asked.alias.text() == "saksagan"
    assert part.wrong.text == ""


def test_a_photo_without_a_code_is_named_in_plain_words_and_the_file_beside_it_comes_up(
    ready: Used, evening: Evening, tmp_path: Path
) -> None:
    (tmp_path / "tree.jpg").write_bytes(photo())
    part = enrolling(ready)
    part.take([tmp_path / "tree.jpg", evening.request])
    assert part.asked.asking == Asking(evening.request.name, evening.request)
    assert part.wrong.text.startswith("tree.jpg: No QR code")
    assert "json" not in part.wrong.text + part.page.messages.text


def test_a_photographed_summary_is_shown_with_its_signer_and_kept_when_asked(
    ready: Used, evening: Evening, tmp_path: Path
) -> None:
    text = evening.summary.read_text("ascii")
    taken = tmp_path / "summary.jpg"
    codes = qr.draw_codes(text)
    taken.write_bytes(take_photo(*codes, shot=Shot(width=4000, height=3000)))
    page = inbox(ready)
    page.take([taken])
    card = page.summary
    assert card.isVisible()
    verified = summary.read_summary(ready.session, text)
    assert "turac" in card.title.text()
    assert verified.content.station in card.title.text()
    assert "Signed by turac" in card.signed.text()
    shown = " ".join(item.text() for item in card.findChildren(type(card.title)))
    assert str(verified.content.tally) in shown
    assert sheet_check.grouped(verified.content.head.id) in shown
    assert ready.entries(EntryKind.SUMMARY) == []
    card.keep_button.click()
    assert [e.payload["text"] for e in ready.entries(EntryKind.SUMMARY)] == [text]
    assert card.isHidden()
    assert [(line.verdict, line.reason) for line in page.last] == [
        ("summary", "Kept in this journal")
    ]
    page.take([taken])
    assert not card.keep_button.isEnabled()


def lived_on(evening: Evening, folder: Path, *, voters: int) -> Session:
    """Open a copy of turac's notebook, hours later, in which so many more were counted."""
    shutil.copytree(evening.ready.parent / "turac", folder)
    clock = ScriptedClock(MORNING)
    clock.advance(timedelta(hours=12))
    session = open_session(folder, passphrase=PASSPHRASE, clock=clock)
    for _ in range(voters):
        session.execute(TallyVoter())
    return session


def test_a_summary_that_waits_says_that_its_journal_came_in_the_same_drop(
    ready: Used, evening: Evening, tmp_path: Path
) -> None:
    observing = lived_on(evening, tmp_path / "turac", voters=1)
    exchange.export(observing, tmp_path / "turac.tar.age")
    observing.close()
    page = inbox(ready)
    page.take([evening.summary])
    assert page.summary.standing.text() == "Its journal is not here as far as that yet."
    page.take([evening.summary, tmp_path / "turac.tar.age"])
    assert page.summary.standing.text() == "Its journal is here as far as that."
    page.summary.keep_button.click()
    assert len(ready.entries(EntryKind.SUMMARY)) == 1
    assert page.summary.isHidden()


def test_a_summary_that_came_to_contradict_its_journal_says_so_before_it_is_kept(
    ready: Used, evening: Evening, tmp_path: Path
) -> None:
    observing = lived_on(evening, tmp_path / "one", voters=1)
    (tmp_path / "told.txt").write_text(summary.make_summary(observing).text, "ascii")
    observing.close()
    other = lived_on(evening, tmp_path / "other", voters=4)
    exchange.export(other, tmp_path / "other.tar.age")
    other.close()
    page = inbox(ready)
    page.take([tmp_path / "told.txt"])
    # As the command line beside the window brings it: the window is not told.
    exchange.import_bundles(ready.session, [tmp_path / "other.tar.age"])
    card = page.summary
    assert "contradicts" not in card.standing.text()
    card.keep_button.click()
    assert "contradicts" in card.standing.text()
    assert ready.entries(EntryKind.SUMMARY) == []
    card.keep_button.click()
    assert len(ready.entries(EntryKind.SUMMARY)) == 1


def test_summaries_as_text_are_kept_together(ready: Used, evening: Evening, tmp_path: Path) -> None:
    texts = [evening.summary.read_text("ascii"), evening.second.read_text("ascii")]
    both = tmp_path / "both.txt"
    both.write_text("\n".join(texts), "ascii")
    page = inbox(ready)
    page.take([both])
    assert page.summary.all_button.isVisible()
    page.summary.all_button.click()
    assert {e.payload["text"] for e in ready.entries(EntryKind.SUMMARY)} == set(texts)


def test_a_summary_of_nobody_enrolled_or_changed_is_shown_to_no_one(
    fresh: Used, ready: Used, evening: Evening, tmp_path: Path
) -> None:
    text = evening.summary.read_text("ascii")
    changed = tmp_path / "changed.txt"
    changed.write_text(text[:-2] + ("AB" if text[-2:] != "AB" else "BA"), "ascii")
    page = inbox(ready)
    page.take([changed])
    assert page.summary.isHidden()
    assert [line.verdict for line in page.last] == ["rejected"]
    authority.init_authority(fresh.session)
    strange = inbox(fresh)
    strange.refresh()
    strange.take([evening.summary])
    assert strange.summary.isHidden()
    (line,) = strange.last
    assert "did not enrol" in line.reason


def test_of_twenty_mixed_files_each_is_named_with_what_became_of_it(
    ready: Used, evening: Evening, templates: Templates, tmp_path: Path
) -> None:
    clock = ScriptedClock(MORNING)
    clock.advance(timedelta(hours=16))
    shutil.copytree(templates.observer, tmp_path / "observer")
    observing = open_session(tmp_path / "observer", passphrase=PASSPHRASE, clock=clock)
    made = exchange.export(observing, tmp_path / "parts", split_bytes=1500)
    assert made.parts == len(list((tmp_path / "parts").glob("*.age.[0-9]*")))
    assert made.parts == len(made.paths) - 1
    observing.close()
    (tmp_path / "holiday.jpg").write_bytes(photo())
    (tmp_path / "notes.txt").write_text("milk, bread\n", "ascii")
    (tmp_path / "empty").write_bytes(b"")
    (tmp_path / "code.png").write_bytes(qr.draw_qr(evening.request.read_text("ascii").rstrip()))
    given = [
        *sorted(evening.bundles.glob("*.tar.age")),
        *sorted((evening.bundles / "hostile").glob("*.tar.age")),
        *made.paths,
        *(tmp_path / name for name in ("holiday.jpg", "notes.txt", "empty", "code.png")),
        templates.pack,
        evening.request,
        evening.official,
        evening.summary,
    ]
    assert len(given) >= 20
    page = inbox(ready)
    page.take(given)
    named = ", ".join(line.name for line in page.last)
    base = made.paths[0].name.removesuffix(".000")
    assert [path.name for path in given if path.name not in named and base not in path.name] == []
    assert sum(base in line.name for line in page.last) == 1
    verdicts = [line.verdict for line in page.last]
    assert verdicts.count("summary") == 1
    assert verdicts.count("other") == 7
    assert all(line.reason for line in page.last if line.verdict in {"other", "rejected"})
    assert page.summary.isVisible()
