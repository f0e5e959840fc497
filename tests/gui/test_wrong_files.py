"""A file dropped where it does not belong: what it is and what to do is said beside the place."""

from __future__ import annotations

from pathlib import Path
from types import SimpleNamespace

import pytest
from PySide6.QtGui import QPixmap

from observer_app.core.kinds import EntryKind
from observer_app.gui.messages import MessageBar
from observer_app.gui.observer.evidence import EvidencePage
from observer_app.gui.observer.handover import HandoverPage
from observer_app.gui.observer.incidents import IncidentsPage
from observer_app.gui.observer.packcard import PackCard
from observer_app.services import authority, exchange
from tests.gui.conftest import Templates, Used


@pytest.fixture
def files(at_station: Used, templates: Templates, tmp_path: Path) -> dict[str, Path]:
    """One of each that lies on a stick in the evening."""
    folder = tmp_path / "stick"
    folder.mkdir()
    (folder / "DCIM").mkdir()
    (folder / "empty.jpg").write_bytes(b"")
    (folder / "key.agekey").write_text("AGE-SECRET-KEY-1QQQQ\n")
    assert QPixmap(40, 30).save(str(folder / "photo.png"), "PNG")
    authority.request_enrolment(at_station.session, folder / "obs.request")
    outgoing = exchange.prepare_export(at_station.session, light=True)
    written = exchange.write_export(outgoing, folder)
    return {
        "folder": folder / "DCIM",
        "empty": folder / "empty.jpg",
        "key": folder / "key.agekey",
        "photo": folder / "photo.png",
        "request": folder / "obs.request",
        "bundle": written.paths[0],
        "pack": templates.pack,
        "approval": templates.pack.parent / "approval.json",
    }


SAID = {
    "folder": "is a folder",
    "pack": "is an election pack",
    "bundle": "is a sealed bundle",
    "request": "is an enrolment request",
    "approval": "coordinator's approval",
    "key": "is a secret key",
}


def press(bar: MessageBar, words: str) -> None:
    next(b for b in bar.buttons() if words in b.text()).click()


@pytest.mark.parametrize("kind", SAID)
def test_what_is_no_evidence_is_told_apart_and_kept_out(
    at_station: Used, files: dict[str, Path], kind: str
) -> None:
    incidents, evidence = at_station.go("incidents"), at_station.go("evidence")
    assert isinstance(incidents, IncidentsPage)
    assert isinstance(evidence, EvidencePage)
    for intake in (incidents.form.files, evidence.intake):
        intake.zone.take([files[kind]])
        assert SAID[kind] in intake.messages.text
        assert files[kind].name in intake.messages.text
        assert intake.ready == []
    assert at_station.entries(EntryKind.EVIDENCE) == []


def test_good_files_come_in_although_a_wrong_one_lies_among_them(
    at_station: Used, files: dict[str, Path]
) -> None:
    page = at_station.go("evidence")
    assert isinstance(page, EvidencePage)
    page.intake.zone.take([files["pack"], files["photo"]])
    assert [e.payload["name"] for e in at_station.entries(EntryKind.EVIDENCE)] == ["photo.png"]
    assert "is an election pack" in page.intake.messages.text


def test_a_bundle_can_be_kept_as_evidence_all_the_same(
    at_station: Used, files: dict[str, Path]
) -> None:
    page = at_station.go("evidence")
    assert isinstance(page, EvidencePage)
    page.intake.zone.take([files["bundle"]])
    press(page.intake.messages, "all the same")
    assert len(at_station.entries(EntryKind.EVIDENCE)) == 1
    page.intake.zone.take([files["key"]])
    assert page.intake.messages.buttons() == []


def test_an_empty_file_and_one_that_does_not_fit_are_said(
    at_station: Used, files: dict[str, Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    page = at_station.go("evidence")
    assert isinstance(page, EvidencePage)
    page.intake.zone.take([files["empty"]])
    assert "empty.jpg" in page.intake.messages.text
    assert "is empty" in page.intake.messages.text
    monkeypatch.setattr("shutil.disk_usage", lambda _path: SimpleNamespace(free=10))
    page.intake.zone.take([files["photo"]])
    assert "larger than the room" in page.intake.messages.text
    assert at_station.entries(EntryKind.EVIDENCE) == []


def test_every_other_place_says_what_was_dropped(at_station: Used, files: dict[str, Path]) -> None:
    handover = at_station.go("handover")
    assert isinstance(handover, HandoverPage)
    card = at_station.go("settings").findChild(PackCard)
    assert isinstance(card, PackCard)
    for kind, words in SAID.items():
        if kind != "pack":
            card.zone.take([files[kind]])
            assert words in card.messages.text, kind
        if kind != "approval":
            handover.enrolment.zone.take([files[kind]])
            assert words in handover.enrolment.messages.text, kind
        handover.coverage.zone.take([files[kind]])
        assert words in handover.coverage.messages.text, kind
    assert at_station.entries(EntryKind.RECEIPT) == []


def test_the_message_leads_where_the_file_belongs(at_station: Used, files: dict[str, Path]) -> None:
    page = at_station.go("incidents")
    assert isinstance(page, IncidentsPage)
    page.form.files.zone.take([files["pack"]])
    press(page.form.files.messages, "settings")
    assert at_station.window.page_id == "settings"
