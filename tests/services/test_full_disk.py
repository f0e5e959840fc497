"""Export and import on a disk that fills up: nothing half done, and the next try works."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from observer_app.core.errors import DiskFullError
from observer_app.services import exchange, files
from observer_app.services.clock import SystemClock
from observer_app.services.messages import explain
from observer_app.services.session import open_session
from observer_app.services.state import received_digest
from observer_app.services.verdicts import Verdict
from tests.store.test_full_disk import fill
from tests.torture.people import PASSPHRASE, make_people, reopen


@pytest.fixture(scope="module")
def people(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A coordinator and an observer with two megabytes of media and one full bundle."""
    folder = tmp_path_factory.mktemp("people")
    make_people(folder, observers=1, objects=2, object_bytes=1 << 20)
    session = reopen(folder / "observer-1")
    exchange.export(session, folder / "good.tar.age")
    session.close()
    return folder


def test_an_export_to_a_full_stick_leaves_nothing(people: Path, disk: Path, tmp_path: Path) -> None:
    shutil.copytree(people / "observer-1", tmp_path / "observer")
    session = open_session(tmp_path / "observer", passphrase=PASSPHRASE, clock=SystemClock())
    before = session.head
    filler = fill(disk, leave=600_000)
    with pytest.raises(DiskFullError) as full:
        exchange.export(session, disk / "b.tar.age")
    assert disk.name in explain(full.value).what
    assert str(disk.parent) not in explain(full.value).what
    with pytest.raises(DiskFullError) as full:
        files.write_new(disk / "sheets.pdf", bytes(2_000_000))
    assert full.value.params == {"place": disk.name}
    assert [item.name for item in disk.iterdir()] == ["filler"]
    assert session.head == before
    filler.unlink()
    assert exchange.export(session, disk / "b.tar.age").paths[0].is_file()
    session.close()


def test_an_import_onto_a_full_disk_changes_nothing(people: Path, disk: Path) -> None:
    shutil.copytree(people / "coordinator", disk / "coordinator")
    session = open_session(disk / "coordinator", passphrase=PASSPHRASE, clock=SystemClock())
    before, head = received_digest(session), session.head
    filler = fill(disk, leave=1_200_000)
    with pytest.raises(DiskFullError):
        exchange.import_bundles(session, [people / "good.tar.age"])
    filler.unlink()
    assert (received_digest(session), session.head) == (before, head)
    assert session.notebook.evidence.chunk_ids() == []
    judged = exchange.import_bundles(session, [people / "good.tar.age"])[0]
    assert (judged.verdict, judged.media_new) == (Verdict.ACCEPTED, 2)
    session.close()
