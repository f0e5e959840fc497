"""A summary is checked before it is believed, and remembered once it is kept."""

from __future__ import annotations

import io
import shutil
from datetime import timedelta
from pathlib import Path

import pytest

from observer_app.core.chain import Head
from observer_app.core.errors import InputError, RefusedError, VerificationError
from observer_app.core.kinds import Answer, CopyAnswer, EntryKind
from observer_app.media.client import MediaWorker
from observer_app.services import authority, exchange, qr, review, summary
from observer_app.services.clock import ScriptedClock
from observer_app.services.commands import RecordProtocol, RecordTurnout, TallyVoter
from observer_app.services.session import Session, open_session
from observer_app.services.state import received_digest
from observer_app.services.summary import Standing
from tests.media.degraded import take_photo
from tests.services.conftest import PASSPHRASE


@pytest.fixture
def enrolled(observer: Session, coordinator: Session) -> Session:
    approved = authority.approve_bytes(coordinator, authority.request_bytes(observer))
    authority.accept_bytes(observer, approved.approval)
    return observer


def keep(coordinator: Session, text: str) -> None:
    summary.keep_summary(coordinator, summary.read_summary(coordinator, text))


def take(coordinator: Session, path: Path) -> tuple[str, str]:
    (judged,) = exchange.import_bundles(coordinator, [path])
    return str(judged.verdict), judged.code


def concerns(coordinator: Session) -> set[tuple[str, str]]:
    found = review.inbox(coordinator).findings
    return {(str(finding.concern), finding.alias) for finding in found}


def test_a_summary_says_what_was_counted_and_seen(enrolled: Session, clock: ScriptedClock) -> None:
    enrolled.execute(TallyVoter(7))
    clock.advance(timedelta(hours=5))
    enrolled.execute(RecordTurnout(9, "10:00"))
    enrolled.execute(RecordTurnout(11, "10:00"))
    enrolled.execute(TallyVoter(2))
    enrolled.execute(
        RecordProtocol(compiled=Answer.YES, copy=CopyAnswer.REFUSED, refused_by="the chair")
    )
    made = summary.make_summary(enrolled)
    content = made.content
    assert (content.tally, content.station, content.alias) == (9, "9/12", "alpha")
    assert content.head == enrolled.head
    (hour,) = content.turnout
    assert (hour.hour, hour.announced, hour.counted) == ("10:00", 11, 7)
    (protocol,) = content.protocols
    assert protocol.answers == {"compiled": "yes", "copy": "refused"}
    assert content.open_min >= content.watched_min
    assert "chair" not in str(content)


def test_making_one_writes_nothing_and_needs_a_station(
    enrolled: Session, coordinator: Session
) -> None:
    head = enrolled.head
    summary.make_summary(enrolled)
    assert enrolled.head == head
    with pytest.raises(RefusedError) as refused:
        summary.make_summary(coordinator)
    assert refused.value.code == "summary.no_station"


def test_a_photo_of_a_summary_reaches_the_coordinators_journal(
    enrolled: Session, coordinator: Session
) -> None:
    enrolled.execute(TallyVoter(7))
    made = summary.make_summary(enrolled)
    photos = [io.BytesIO(take_photo(qr.draw_qr(text))) for text in made.contents]
    with MediaWorker() as worker:
        (text,) = qr.read_qr_photo(photos, worker=worker)
    verified = summary.read_summary(coordinator, text)
    assert verified.content == made.content
    changes = summary.keep_summary(coordinator, verified)
    assert changes.newest.entry.station == "9/12"
    (kept,) = review.inbox(coordinator).summaries
    assert (kept.alias, kept.tally, kept.head) == ("alpha", 7, enrolled.head)
    assert kept.standing is Standing.AHEAD
    assert summary.open_kept(coordinator, kept.entry) == verified


def test_keeping_twice_changes_nothing(enrolled: Session, coordinator: Session) -> None:
    text = summary.make_summary(enrolled).text
    keep(coordinator, text)
    head = coordinator.head
    keep(coordinator, text)
    assert coordinator.head == head


def test_a_stranger_and_a_revoked_device_are_not_believed(
    observer: Session, coordinator: Session
) -> None:
    text = summary.make_summary(observer).text
    with pytest.raises(VerificationError) as unknown:
        summary.read_summary(coordinator, text)
    assert unknown.value.code == "summary.unknown_signer"
    authority.approve_bytes(coordinator, authority.request_bytes(observer))
    summary.read_summary(coordinator, text)
    authority.revoke(coordinator, "alpha")
    with pytest.raises(VerificationError) as revoked:
        summary.read_summary(coordinator, text)
    assert revoked.value.code == "certificate.revoked"


def test_only_a_coordinator_reads_them(enrolled: Session) -> None:
    with pytest.raises(RefusedError) as refused:
        summary.read_summary(enrolled, summary.make_summary(enrolled).text)
    assert refused.value.code == "role.wrong"


def test_the_enrolled_alias_counts_and_not_the_claimed_one(
    observer: Session, coordinator: Session
) -> None:
    authority.approve_bytes(coordinator, authority.request_bytes(observer), alias="baki-3")
    verified = summary.read_summary(coordinator, summary.make_summary(observer).text)
    assert verified.content.alias == "alpha"
    assert summary.alias_of(coordinator, verified) == "baki-3"


def test_a_bundle_that_goes_on_from_a_kept_summary_is_taken(
    enrolled: Session, coordinator: Session, tmp_path: Path, clock: ScriptedClock
) -> None:
    enrolled.execute(TallyVoter())
    keep(coordinator, summary.make_summary(enrolled).text)
    clock.advance(timedelta(hours=1))
    enrolled.execute(TallyVoter())
    exchange.export(enrolled, tmp_path / "a.tar.age")
    assert take(coordinator, tmp_path / "a.tar.age") == ("accepted", "")
    inbox = review.inbox(coordinator)
    assert inbox.summaries[0].standing is Standing.HELD
    assert inbox.devices[0].told_seq == 0
    assert concerns(coordinator) == set()


def test_a_journal_set_back_behind_a_kept_summary_is_a_rollback(
    enrolled: Session, coordinator: Session, tmp_path: Path, clock: ScriptedClock
) -> None:
    enrolled.close()
    shutil.copytree(tmp_path / "ob", tmp_path / "copy")
    now = open_session(tmp_path / "ob", passphrase=PASSPHRASE, clock=clock)
    for _ in range(5):
        now.execute(TallyVoter())
    keep(coordinator, summary.make_summary(now).text)
    now.close()
    clock.advance(timedelta(hours=1))
    old = open_session(tmp_path / "copy", passphrase=PASSPHRASE, clock=clock)
    exchange.export(old, tmp_path / "b.tar.age")
    old.close()
    before = received_digest(coordinator)
    assert take(coordinator, tmp_path / "b.tar.age") == ("rejected", "journal.rollback")
    assert received_digest(coordinator) == before
    assert ("journal.rollback", "alpha") in concerns(coordinator)


def test_a_journal_written_anew_after_a_kept_summary_is_a_fork(
    enrolled: Session, coordinator: Session, tmp_path: Path, clock: ScriptedClock
) -> None:
    enrolled.close()
    shutil.copytree(tmp_path / "ob", tmp_path / "copy")
    now = open_session(tmp_path / "ob", passphrase=PASSPHRASE, clock=clock)
    now.execute(TallyVoter(5))
    keep(coordinator, summary.make_summary(now).text)
    now.close()
    clock.advance(timedelta(hours=1))
    other = open_session(tmp_path / "copy", passphrase=PASSPHRASE, clock=clock)
    for _ in range(4):
        other.execute(TallyVoter(1))
    exchange.export(other, tmp_path / "b.tar.age")
    other.close()
    assert take(coordinator, tmp_path / "b.tar.age") == ("rejected", "journal.fork")
    assert ("journal.fork", "alpha") in concerns(coordinator)


def test_a_bundle_made_before_the_summary_may_come_late(
    enrolled: Session, coordinator: Session, tmp_path: Path, clock: ScriptedClock
) -> None:
    exchange.export(enrolled, tmp_path / "a.tar.age")
    clock.advance(timedelta(hours=1))
    enrolled.execute(TallyVoter())
    keep(coordinator, summary.make_summary(enrolled).text)
    assert take(coordinator, tmp_path / "a.tar.age") == ("accepted", "")
    (device,) = review.inbox(coordinator).devices
    assert (device.told_seq, device.told_head) == (enrolled.head.seq, enrolled.head.id)


def test_a_summary_that_contradicts_the_journal_here_is_kept_and_reported(
    enrolled: Session, coordinator: Session, tmp_path: Path, clock: ScriptedClock
) -> None:
    enrolled.close()
    shutil.copytree(tmp_path / "ob", tmp_path / "copy")
    now = open_session(tmp_path / "ob", passphrase=PASSPHRASE, clock=clock)
    now.execute(TallyVoter(5))
    exchange.export(now, tmp_path / "a.tar.age")
    now.close()
    assert take(coordinator, tmp_path / "a.tar.age") == ("accepted", "")
    other = open_session(tmp_path / "copy", passphrase=PASSPHRASE, clock=clock)
    other.execute(TallyVoter(1))
    keep(coordinator, summary.make_summary(other).text)
    other.close()
    assert review.inbox(coordinator).summaries[0].standing is Standing.FORK
    assert ("journal.fork", "alpha") in concerns(coordinator)


def test_an_entry_that_is_no_summary_is_not_opened_as_one(coordinator: Session) -> None:
    with pytest.raises(InputError) as refused:
        summary.open_kept(coordinator, "#1")
    assert refused.value.code == "summary.not_kept"


def test_a_kept_summary_is_not_amendable_and_does_not_make_the_coordinator_an_observer(
    enrolled: Session, coordinator: Session
) -> None:
    from observer_app.services.stations import stations

    keep(coordinator, summary.make_summary(enrolled).text)
    assert coordinator.notebook.queries.count(kinds=(EntryKind.SUMMARY,)) == 1
    (row,) = [row for row in stations(coordinator) if row.station == "9/12"]
    assert row.observers == row.told_by == ("alpha",)


def test_an_empty_journal_contradicts_nothing(coordinator: Session) -> None:
    device = "ab" * 16
    assert summary.standing(coordinator, Head(device, 0, "00" * 32)) is Standing.HELD
