"""A file dropped anywhere on the coordinator's window leads to where it belongs."""

from __future__ import annotations

from pathlib import Path

import pytest

from observer_app.gui.coordinator.enrolment import EnrolmentPart
from observer_app.gui.coordinator.inbox import InboxPage
from observer_app.gui.coordinator.request_card import Asking
from observer_app.gui.coordinator.results import ResultsPage
from observer_app.gui.coordinator.setup import SetupPage
from observer_app.gui.coordinator.setup_pack import PackPart
from tests.gui.conftest import Templates, Used
from tests.gui.coordinator.conftest import Evening
from tests.gui.dropping import drop_on
from tests.gui.test_wrong_files import press


def test_bundles_dropped_on_any_page_are_taken_to_the_inbox(ready: Used, evening: Evening) -> None:
    window = ready.window
    bundles = sorted(evening.bundles.glob("*-full.tar.age"))
    drop_on(ready.go("stations"), *bundles)
    assert f"{bundles[0].name} +{len(bundles) - 1} is an observer's bundle" in window.notice.text
    assert window.page_id == "stations"
    press(window.notice, "inbox")
    inbox = window.page("inbox")
    assert isinstance(inbox, InboxPage)
    assert window.page_id == "inbox"
    assert {line.verdict for line in inbox.last} == {"accepted"}
    assert all(path.exists() for path in bundles)


def test_a_folder_and_a_photo_are_offered_to_the_inbox(
    ready: Used, evening: Evening, tmp_path: Path
) -> None:
    window, photo = ready.window, tmp_path / "codes.jpg"
    photo.write_bytes(b"\xff\xd8\xff and more")
    drop_on(ready.go("incidents"), photo)
    assert "is a photo or a video" in window.notice.text
    drop_on(ready.go("incidents"), evening.bundles)
    press(window.notice, "inbox")
    inbox = window.page("inbox")
    assert isinstance(inbox, InboxPage)
    assert len(inbox.last) > 2


def test_a_pack_a_request_and_a_table_are_taken_where_they_belong(
    ready: Used, evening: Evening, templates: Templates
) -> None:
    window = ready.window
    drop_on(ready.go("inbox").title, templates.pack)
    press(window.notice, "pack")
    page = window.page("setup")
    assert isinstance(page, SetupPage)
    assert page.stack.currentWidget() is page.parts["pack"]
    pack, enrol = page.parts["pack"], page.parts["enrol"]
    assert isinstance(pack, PackPart)
    assert isinstance(enrol, EnrolmentPart)
    assert pack.offered is not None
    drop_on(ready.go("inbox").title, evening.request)
    press(window.notice, "observers")
    assert page.stack.currentWidget() is enrol
    assert enrol.asked.asking == Asking(evening.request.name, evening.request)
    drop_on(ready.go("inbox").title, evening.official)
    press(window.notice, "results")
    results = window.page("results")
    assert isinstance(results, ResultsPage)
    assert "2 rows read" in results.messages.text


@pytest.mark.parametrize("name", ["notes.docx", "gone.jpg"])
def test_what_nothing_reads_is_said_and_not_kept(ready: Used, tmp_path: Path, name: str) -> None:
    path, before = tmp_path / name, ready.session.head
    if name == "notes.docx":
        path.write_bytes(b"PK\x03\x04")
    drop_on(ready.go("stations"), path)
    assert f"{name} is of a kind" in ready.window.notice.text
    assert ready.session.head == before


def test_a_file_dropped_on_the_wrong_place_goes_to_the_right_one_with_its_button(
    ready: Used, evening: Evening
) -> None:
    results = ready.go("results")
    assert isinstance(results, ResultsPage)
    results.drop.take([evening.bundles / "turac-full.tar.age"])
    results.wrong.buttons[0].click()
    inbox = ready.window.page("inbox")
    assert isinstance(inbox, InboxPage)
    assert [line.verdict for line in inbox.last] == ["accepted"]
