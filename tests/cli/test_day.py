"""The whole day in small: an observer logs it, a coordinator takes it in, whatever arrives."""

from __future__ import annotations

import shutil
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from observer_app.services.clock import ScriptedClock
from tests.cli.conftest import Sit
from tests.cli.driving import SHORT_FILE, Desk, Seat


@pytest.fixture
def bundles(observer: Seat, desk: Desk, clock: ScriptedClock) -> Path:
    """A folder with a light and a full bundle of alpha's day, named by their order."""
    folder = desk.path("bundles")
    folder.mkdir()
    observer("event", "opened", "--at", "06:31")
    observer("tally", 3)
    observer("incident", "C01", "--attach", desk.write("door.jpg", SHORT_FILE))
    clock.advance(timedelta(hours=4))
    observer("export", folder / "1-light.tar.age", "--light")
    clock.advance(timedelta(hours=8))
    observer("tally", 2)
    observer("official-turnout", 9, "--at", "10:00")
    observer("protocol", "--compiled", "yes", "--posted", "no", "--copy", "refused")
    observer("export", folder / "2-full.tar.age")
    return folder


def add_hostile(folder: Path, sit: Sit, desk: Desk) -> dict[str, tuple[str, str]]:
    """Put bad bundles among the good ones; return what each must be judged."""
    good = (folder / "2-full.tar.age").read_bytes()
    flipped = bytearray(good)
    flipped[len(good) // 2] ^= 1
    (folder / "3-flipped.tar.age").write_bytes(bytes(flipped))
    (folder / "4-short.tar.age").write_bytes(good[: len(good) // 2])
    (folder / "5-letter.tar.age").write_bytes(b"Dear coordinator, this is no bundle.")
    stranger = sit("stranger")
    words = ("authority", "init")
    sit("other")("init", "--role", "coordinator", "--alias", "hq2")
    sit("other")(*words)
    stranger("init", "--role", "observer", "--alias", "alpha")
    stranger("enrol", "request", "-o", desk.path("r2"))
    sit("other")("enrol", "approve", desk.path("r2"), "-o", desk.path("a2"))
    stranger("enrol", "accept", desk.path("a2"))
    _seal_to_us(stranger, folder / "6-stranger.tar.age", desk)
    return {
        "3-flipped.tar.age": ("rejected", "bundle.damaged"),
        "4-short.tar.age": ("rejected", "bundle.truncated"),
        "5-letter.tar.age": ("rejected", "bundle.not_a_bundle"),
        "6-stranger.tar.age": ("quarantined", "bundle.unknown_signer"),
    }


def _seal_to_us(stranger: Seat, out: Path, desk: Desk) -> None:
    """Export the stranger's notebook to our coordinator: recipients are public."""
    from observer_app.services.session import open_session
    from tests.cli.driving import PASSPHRASE

    session = open_session(desk.path("stranger"), passphrase=PASSPHRASE, clock=desk.clock)
    try:
        recipients = desk.path("keys/recipients.txt").read_text("ascii").split()
        session.notebook.vault.put("recipients", list(recipients))
    finally:
        session.close()
    stranger("export", out)


def judged(document: dict[str, Any]) -> dict[str, tuple[str, str]]:
    return {Path(b["file"]).name: (b["verdict"], b["code"]) for b in document["bundles"]}


def test_good_bundles_come_through_whatever_lies_beside_them(
    bundles: Path, coordinator: Seat, sit: Sit, desk: Desk
) -> None:
    hostile = add_hostile(bundles, sit, desk)
    first = coordinator("import", bundles, code=3)
    verdicts = judged(first)
    assert {name: verdicts[name] for name in hostile} == hostile
    assert verdicts["1-light.tar.age"] == ("accepted", "")
    assert verdicts["2-full.tar.age"] == ("accepted", "")
    full = next(b for b in first["bundles"] if b["file"].endswith("2-full.tar.age"))
    assert (full["signer"], full["media_new"], full["media_missing"]) == ("alpha", 1, 0)
    assert all(b["entries_new"] == 0 for b in first["bundles"] if b["verdict"] != "accepted")

    entries = coordinator("status")["entries"]
    again = coordinator("import", bundles, code=3)
    assert {b["verdict"] for b in again["bundles"]} == {"duplicate", "rejected", "quarantined"}
    assert sum(b["entries_new"] + b["media_new"] for b in again["bundles"]) == 0
    assert coordinator("status")["entries"] == entries

    inbox = coordinator("inbox")
    assert len(inbox["bundles"]) == 6
    assert "bundle.unknown_signer" in {finding["concern"] for finding in inbox["findings"]}
    assert coordinator("doctor")["whole"] is True


def test_another_order_gives_the_same_record(
    bundles: Path, sit: Sit, desk: Desk, coordinator: Seat
) -> None:
    shutil.copytree(desk.path("co"), desk.path("co-2"))
    other = sit("co-2")
    coordinator("import", bundles / "1-light.tar.age", bundles / "2-full.tar.age")
    back = other("import", bundles / "2-full.tar.age", bundles / "1-light.tar.age")
    assert judged(back)["1-light.tar.age"] == ("duplicate", "bundle.older")

    def record(seat: Seat) -> list[Any]:
        entries = seat("journal")["entries"]
        return sorted((e["device"], e["seq"], e["id"]) for e in entries if e["author"] == "alpha")

    assert record(coordinator) == record(other)
    assert coordinator("stations") == other("stations")
    assert coordinator("evidence", "list") == other("evidence", "list")


def test_a_light_bundle_announces_what_a_full_one_brings(bundles: Path, coordinator: Seat) -> None:
    (light,) = coordinator("import", bundles / "1-light.tar.age")["bundles"]
    assert (light["light"], light["media_missing"]) == (True, 1)
    (listed,) = coordinator("evidence", "list")["evidence"]
    assert listed["here"] is False
    error = coordinator("evidence", "export", listed["sha256"][:9], "-o", "x", code=2)["error"]
    assert error["code"] == "evidence.not_received"
    coordinator("import", bundles / "2-full.tar.age")
    assert coordinator("evidence", "list")["evidence"][0]["here"] is True


def test_a_third_party_judges_with_two_files_and_no_notebook(
    bundles: Path, sit: Sit, desk: Desk
) -> None:
    nobody = sit(None)
    keys = desk.path("keys")
    words = (
        "--identity",
        keys / "coordinator.agekey",
        "--allowed-signers",
        keys / "allowed_signers",
    )
    document = nobody("verify", bundles / "2-full.tar.age", *words)
    (bundle,) = document["bundles"]
    assert bundle["verdict"] == "accepted"
    assert bundle["head"]
    assert bundle["seq"] == bundle["entries_new"]
    hostile = add_hostile(bundles, sit, desk)
    document = nobody("verify", *sorted(bundles.iterdir()), *words, code=3)
    verdicts = judged(document)
    assert {name: verdicts[name] for name in hostile} == hostile


def test_a_revoked_observer_is_not_believed(bundles: Path, coordinator: Seat, desk: Desk) -> None:
    coordinator("enrol", "revoke", "alpha", "--reason", "laptop lost")
    assert coordinator("enrol", "list")["enrolments"][0]["revoked"] is True
    (bundle,) = coordinator("verify", bundles / "2-full.tar.age", code=3)["bundles"]
    assert (bundle["verdict"], bundle["code"]) == ("rejected", "bundle.revoked")
    keys = desk.path("keys")
    coordinator("authority", "export", keys)
    words = (
        "--identity",
        keys / "coordinator.agekey",
        "--allowed-signers",
        keys / "allowed_signers",
    )
    (bundle,) = coordinator(
        "verify", bundles / "2-full.tar.age", *words, "--revoked", keys / "revoked_keys", code=3
    )["bundles"]
    assert bundle["code"] == "bundle.revoked"


def test_an_old_copy_of_the_notebook_is_noticed(
    bundles: Path, observer: Seat, coordinator: Seat, desk: Desk, made: Path
) -> None:
    coordinator("import", bundles)
    shutil.rmtree(desk.path("ob"))
    shutil.copytree(made / "ob", desk.path("ob"))
    observer("tally", 50)
    observer("export", desk.path("fork.tar.age"))
    (bundle,) = coordinator("import", desk.path("fork.tar.age"), code=3)["bundles"]
    assert (bundle["verdict"], bundle["code"]) == ("rejected", "journal.fork")
    assert coordinator("stations")["stations"][0]["tally"] == 5


def test_parts_are_taken_in_as_one(observer: Seat, coordinator: Seat, desk: Desk) -> None:
    observer("attach", desk.write("film.bin", bytes(range(256)) * 2000))
    folder = desk.path("parts")
    folder.mkdir()
    files = observer("export", folder, "--split", "200k")["files"]
    assert len(files) == 4
    (bundle,) = coordinator("import", folder)["bundles"]
    assert (bundle["verdict"], bundle["media_new"]) == ("accepted", 1)


def test_a_lost_first_part_is_said_and_not_passed_over(
    observer: Seat, coordinator: Seat, desk: Desk
) -> None:
    observer("attach", desk.write("film.bin", bytes(range(256)) * 2000))
    folder = desk.path("parts")
    folder.mkdir()
    files = observer("export", folder, "--split", "200k")["files"]
    Path(files[0]).unlink()
    (bundle,) = coordinator("import", folder, code=3)["bundles"]
    assert (bundle["verdict"], bundle["code"]) == ("rejected", "bundle.missing_part")


def test_a_folder_that_is_not_there_yet_is_made_for_the_bundle(
    observer: Seat, coordinator: Seat, desk: Desk
) -> None:
    (written,) = observer("export", desk.path("stick"))["files"]
    assert Path(written).parent == desk.path("stick")
    (bundle,) = coordinator("import", desk.path("stick"))["bundles"]
    assert bundle["verdict"] == "accepted"
    nowhere = desk.path("gone") / "deep" / "b.tar.age"
    assert observer("export", nowhere, code=5)["error"]["code"] == "disk.unusable"


def test_a_bundle_key_on_a_stick_is_all_that_opens_bundles(
    bundles: Path, coordinator: Seat, desk: Desk
) -> None:
    stick = desk.path("stick")
    coordinator("authority", "export", stick, "--with-identity", "--forget-identity")
    error = coordinator("import", bundles, code=3)["error"]
    assert error["code"] == "authority.no_identity"
    key = stick / "coordinator.agekey"
    assert key.stat().st_mode & 0o077 == 0
    assert judged(coordinator("import", bundles, "--identity", key))
    spare = desk.path("recovery.agekey")
    (again, _) = coordinator("import", bundles, "--identity", spare)["bundles"]
    assert again["verdict"] == "duplicate"


def test_a_receipt_goes_back_and_is_carried_on(
    bundles: Path, observer: Seat, coordinator: Seat, desk: Desk
) -> None:
    coordinator("import", bundles)
    coordinator("receipt", "issue", "alpha", "-o", desk.path("receipt"))
    covered = observer("receipt", "accept", desk.path("receipt"))["covered"]
    assert covered["by"] == "hq"
    assert len(covered["media"]) == 1
    assert coordinator("receipt", "issue", "nobody", "-o", desk.path("r"), code=2)


def test_the_coordinator_looks_through_the_whole(
    bundles: Path, coordinator: Seat, desk: Desk
) -> None:
    coordinator("import", bundles)
    (incident,) = coordinator("incidents")["incidents"]
    assert (incident["station"], incident["code"], incident["evidence"]) == ("9/12", "C01", 1)
    coordinator("review", incident["id"][:10], "confirmed", "--note", "two saw it")
    (incident,) = coordinator("incidents", "--station", "9/12")["incidents"]
    assert incident["status"] == "confirmed"
    (station,) = coordinator("stations")["stations"]
    assert (station["tally"], station["announced"], station["copy"]) == (5, 9, "refused")
    (turnout,) = coordinator("turnout")["turnout"]
    assert (turnout["hour"], turnout["counted"], turnout["announced"]) == ("10:00", 3, 9)
    assert set(coordinator("results")) == {
        "rows",
        "without_copy",
        "totals",
        "left_out",
        "unknown",
    }
    files = coordinator("sheet", incident["id"], "-o", desk.path("sheet.pdf"))["files"]
    assert Path(files[0]).read_bytes().startswith(b"%PDF")
    official = desk.write("official.csv", b"constituency,station,turnout:10:00\n9,12,31\n")
    assert coordinator("official", official)["changed"] == 1
    assert coordinator("official", official)["unchanged"] == 1
    assert coordinator("stations")["stations"][0]["official_turnout"] == 31


def test_words_for_people_say_the_same(bundles: Path, coordinator: Seat) -> None:
    text = coordinator.says("import", bundles).out
    assert "accepted" in text
    assert "2-full.tar.age" in text
    for words in (("inbox",), ("incidents",), ("stations",), ("turnout",), ("journal",)):
        assert coordinator.says(*words).out.strip()


def test_times_travel_unchanged(bundles: Path, coordinator: Seat) -> None:
    coordinator("import", bundles)
    events = [e for e in coordinator("journal")["entries"] if e["kind"] == "event"]
    assert datetime.fromisoformat(events[0]["happened_at"]).minute == 31
