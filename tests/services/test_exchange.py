"""What a coordinator concludes from bundles that are older, other, or from an old copy."""

from __future__ import annotations

import shutil
from datetime import timedelta
from pathlib import Path
from typing import NoReturn

import pytest

from observer_app.core.errors import Cancelled, InputError, RefusedError, VerificationError
from observer_app.core.kinds import EntryKind
from observer_app.formats.bundle import bundle_name
from observer_app.formats.bundle_parts import PartsWriter
from observer_app.services import authority, exchange, receipts, review
from observer_app.services.clock import ScriptedClock
from observer_app.services.commands import TallyVoter
from observer_app.services.evidence import attach
from observer_app.services.session import Session, open_session
from observer_app.services.state import received_digest
from tests.services.conftest import PASSPHRASE


@pytest.fixture
def enrolled(observer: Session, coordinator: Session, tmp_path: Path) -> Session:
    """The observer, certified by the coordinator."""
    authority.request_enrolment(observer, tmp_path / "request")
    authority.approve_enrolment(coordinator, tmp_path / "request", tmp_path / "approval")
    authority.accept_enrolment(observer, tmp_path / "approval")
    return observer


def take(coordinator: Session, *paths: Path) -> list[tuple[str, str]]:
    return [(str(j.verdict), j.code) for j in exchange.import_bundles(coordinator, paths)]


def test_nobody_exports_before_enrolment(observer: Session, tmp_path: Path) -> None:
    with pytest.raises(RefusedError) as caught:
        exchange.export(observer, tmp_path / "x.tar.age")
    assert caught.value.code == "enrol.not_enrolled"


def test_an_old_copy_put_back_is_reported_and_changes_nothing(
    enrolled: Session, coordinator: Session, tmp_path: Path, clock: ScriptedClock
) -> None:
    enrolled.close()
    shutil.copytree(tmp_path / "ob", tmp_path / "copy")
    now = open_session(tmp_path / "ob", passphrase=PASSPHRASE, clock=clock)
    now.execute(TallyVoter(9))
    exchange.export(now, tmp_path / "a.tar.age")
    now.close()
    clock.advance(timedelta(hours=1))
    old = open_session(tmp_path / "copy", passphrase=PASSPHRASE, clock=clock)
    exchange.export(old, tmp_path / "b.tar.age")
    old.close()
    assert take(coordinator, tmp_path / "a.tar.age") == [("accepted", "")]
    known = received_digest(coordinator)
    assert take(coordinator, tmp_path / "b.tar.age") == [("rejected", "journal.rollback")]
    assert received_digest(coordinator) == known
    concerns = {finding.concern for finding in review.inbox(coordinator).findings}
    assert review.Concern.ROLLBACK in concerns


def test_an_older_bundle_that_comes_late_is_no_rollback(
    enrolled: Session, coordinator: Session, tmp_path: Path, clock: ScriptedClock
) -> None:
    exchange.export(enrolled, tmp_path / "a.tar.age")
    clock.advance(timedelta(hours=1))
    enrolled.execute(TallyVoter())
    exchange.export(enrolled, tmp_path / "b.tar.age")
    assert take(coordinator, tmp_path / "b.tar.age") == [("accepted", "")]
    assert take(coordinator, tmp_path / "a.tar.age") == [("duplicate", "bundle.older")]


def test_a_bad_bundle_is_written_down_once(coordinator: Session, tmp_path: Path) -> None:
    bad = tmp_path / "bad.tar.age"
    bad.write_bytes(b"not a bundle at all")
    for _ in range(3):
        assert take(coordinator, bad) == [("rejected", "bundle.not_a_bundle")]
    assert coordinator.notebook.queries.count(kinds=(EntryKind.IMPORT,)) == 1


class _Stop:
    """A cancel flag that is set from its n-th question on."""

    def __init__(self, after: int) -> None:
        self._left = after

    def is_set(self) -> bool:
        self._left -= 1
        return self._left < 0


@pytest.mark.parametrize("after", [0, 1, 3])
def test_a_stopped_import_leaves_nothing_of_the_bundle(
    enrolled: Session, coordinator: Session, tmp_path: Path, after: int
) -> None:
    film = tmp_path / "film.bin"
    film.write_bytes(bytes(range(256)) * 4096 * 4)
    attach(enrolled, [film])
    exchange.export(enrolled, tmp_path / "a.tar.age")
    head = coordinator.head
    with pytest.raises(Cancelled):
        exchange.import_bundles(coordinator, [tmp_path / "a.tar.age"], cancel=_Stop(after))
    assert coordinator.head == head
    assert coordinator.notebook.evidence.chunk_ids() == []
    assert take(coordinator, tmp_path / "a.tar.age") == [("accepted", "")]


def test_a_stopped_export_leaves_no_file(enrolled: Session, tmp_path: Path) -> None:
    out = tmp_path / "out"
    out.mkdir()
    head = enrolled.head
    with pytest.raises(Cancelled):
        exchange.export(enrolled, out, cancel=_Stop(0))
    assert list(out.iterdir()) == []
    assert enrolled.head == head


def test_a_path_that_is_not_there_is_said_before_anything_is_read(
    coordinator: Session, tmp_path: Path
) -> None:
    with pytest.raises(InputError) as caught:
        exchange.import_bundles(coordinator, [tmp_path / "gone"])
    assert caught.value.code == "file.unreadable"


def test_a_receipt_for_another_notebook_is_refused(
    enrolled: Session, coordinator: Session, tmp_path: Path, clock: ScriptedClock
) -> None:
    exchange.export(enrolled, tmp_path / "a.tar.age")
    take(coordinator, tmp_path / "a.tar.age")
    receipts.issue_receipt(coordinator, "alpha", tmp_path / "receipt")
    changed = (tmp_path / "receipt").read_bytes().replace(b'"seq":', b'"seq":1')
    (tmp_path / "forged").write_bytes(changed)
    with pytest.raises(VerificationError) as caught:
        receipts.accept_receipt(enrolled, tmp_path / "forged")
    assert caught.value.code == "receipt.bad_signature"
    receipts.accept_receipt(enrolled, tmp_path / "receipt")
    assert receipts.covered(enrolled).seq == 3


def test_an_alias_belongs_to_one_notebook(
    enrolled: Session, coordinator: Session, tmp_path: Path, clock: ScriptedClock
) -> None:
    from observer_app.services.session import Role
    from tests.services.conftest import make

    other = make(tmp_path / "other", role=Role.OBSERVER, alias="alpha", clock=clock)
    try:
        authority.request_enrolment(other, tmp_path / "request-2")
        with pytest.raises(RefusedError) as caught:
            authority.approve_enrolment(coordinator, tmp_path / "request-2", tmp_path / "no")
        assert caught.value.code == "enrol.alias_taken"
        assert not (tmp_path / "no").exists()
        with pytest.raises(VerificationError) as mixed:
            authority.accept_enrolment(other, tmp_path / "approval")
        assert mixed.value.code == "enrolment.other_key"
    finally:
        other.close()


def _killed_export(session: Session, out: Path, *, split: int | None = None) -> None:
    """Leave what a kill in the middle of writing leaves: nothing that cleans up is run."""

    def kill(*_: object) -> NoReturn:
        raise KeyboardInterrupt

    def close_alone(writer: PartsWriter, *_: object) -> None:
        if writer._file is not None:
            writer._file.close()

    with pytest.MonkeyPatch.context() as dying:
        dying.setattr(PartsWriter, "commit", kill)
        dying.setattr(PartsWriter, "__exit__", close_alone)
        with pytest.raises(KeyboardInterrupt):
            exchange.write_export(exchange.prepare_export(session), out, split_bytes=split)


@pytest.mark.parametrize("split", [None, 2048])
def test_what_a_killed_export_left_is_removed_by_the_next_and_said(
    enrolled: Session, tmp_path: Path, split: int | None
) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    _killed_export(enrolled, stick, split=split)
    left = len(list(stick.iterdir()))
    name = bundle_name(enrolled.device, 1)
    (stick / f"{name}.tar.age").touch()
    exported = exchange.export(enrolled, stick)
    assert exported.swept == left + 1
    assert list(stick.iterdir()) == [stick / f"{name}.tar.age"]
    assert exchange.export(enrolled, stick).swept == 0


@pytest.mark.parametrize("split", [None, 2048])
def test_what_a_killed_export_left_under_a_name_of_ones_own_is_removed_by_the_next(
    enrolled: Session, tmp_path: Path, split: int | None
) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    _killed_export(enrolled, stick / "for the coordinator.tar.age", split=split)
    left = [path.name for path in stick.iterdir()]
    assert left
    assert all(name.startswith("for the coordinator.tar.age.") for name in left)
    theirs = {
        "for the coordinator.tar.age": b"",
        "for the coordinator.tar.age.000.0123456789ab.tmp": b"age-encryption.org/v1\n",
        f"photo.000.{bundle_name(enrolled.device, 1)}0123.tmp": b"\xff\xd8 a photo",
        f"photo.{bundle_name(enrolled.device, 1)}0123.tmp": b"",
    }
    for name, data in theirs.items():
        (stick / name).write_bytes(data)
    exported = exchange.export(enrolled, stick / "again.tar.age")
    assert exported.swept == len(left)
    assert {path.name for path in stick.iterdir()} == {*theirs, "again.tar.age"}


def test_nothing_but_ones_own_leftovers_is_removed(enrolled: Session, tmp_path: Path) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    name, later = bundle_name(enrolled.device, 1), bundle_name(enrolled.device, 2)
    mark = "0123456789ab.tmp"
    age = b"age-encryption.org/v1\n"
    kept = {
        "00000000.tar.age.000." + mark: age,  # another notebook's
        f"{later}.tar.age.000.{mark}": age,  # a number that was not reached
        f"{name}.tar.age.000.{mark}": b"\xff\xd8 a photo",
        f"{name}.tar.age.list.{mark}": b"my list",
        f"{name}.tar.age.000.tmp": age,
        f"{name}.tar.age.bak": b"",
        "notes.tmp": b"",
        "00000000.tar.age": b"",
    }
    for file, data in kept.items():
        (stick / file).write_bytes(data)
    (stick / f"{name}.tar.age.001.{mark}").mkdir()
    exported = exchange.export(enrolled, stick)
    assert exported.swept == 0
    for file, data in kept.items():
        assert (stick / file).read_bytes() == data


def test_a_bundle_that_was_finished_and_not_noted_is_kept(
    enrolled: Session, coordinator: Session, tmp_path: Path
) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    first = exchange.write_export(exchange.prepare_export(enrolled, out=stick), stick)
    second = exchange.export(enrolled, stick)
    assert (first.number, second.number, second.swept) == (1, 2, 0)
    assert len(take(coordinator, stick)) == 2


def test_a_revoked_signer_is_named_in_the_verdict(
    enrolled: Session, coordinator: Session, tmp_path: Path
) -> None:
    exchange.export(enrolled, tmp_path / "a.tar.age")
    authority.revoke(coordinator, "alpha")
    (judged,) = exchange.import_bundles(coordinator, [tmp_path / "a.tar.age"])
    assert (judged.code, judged.signer) == ("bundle.revoked", "alpha")
    assert judged.fingerprint == enrolled.signing_key().fingerprint


@pytest.mark.parametrize("taps", [0, 200])
def test_a_light_bundle_is_about_as_large_as_was_said(
    enrolled: Session, tmp_path: Path, taps: int
) -> None:
    for _ in range(taps):
        enrolled.execute(TallyVoter(1))
    said = exchange.light_size(enrolled)
    exchange.export(enrolled, tmp_path / "a.tar.age", light=True)
    size = (tmp_path / "a.tar.age").stat().st_size
    assert abs(size - said) < max(11_000, size / 6)
