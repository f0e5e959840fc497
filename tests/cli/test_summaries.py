"""Enrolment and summaries as QR codes, from the command line."""

from __future__ import annotations

from datetime import timedelta

import pytest

from tests.cli.conftest import Sit
from tests.cli.driving import Desk, Seat
from tests.media.degraded import take_photo


def test_a_notebook_is_enrolled_by_photos_alone(sit: Sit, coordinator: Seat, desk: Desk) -> None:
    new = sit("new")
    new("init", "--role", "observer", "--alias", "beta")
    asked = new("enrol", "request", "--qr", desk.path("request.png"))
    assert asked["files"] == [str(desk.path("request.png"))]
    photo = desk.write("request.jpg", take_photo(desk.path("request.png").read_bytes()))
    given = coordinator("enrol", "approve", photo, "--qr", desk.path("approval.png"))
    assert given["fingerprint"] == asked["fingerprint"]
    answer = desk.write("approval.jpg", take_photo(desk.path("approval.png").read_bytes()))
    assert new("enrol", "accept", answer)["serial"] == given["serial"]
    assert new("status")["enrolled"]


def test_file_and_code_carry_the_same_approval(sit: Sit, coordinator: Seat, desk: Desk) -> None:
    new = sit("new")
    new("init", "--role", "observer", "--alias", "beta")
    request, approval = desk.path("request2"), desk.path("approval2")
    assert len(new("enrol", "request", "-o", request, "--qr", desk.path("r.png"))["files"]) == 2
    coordinator("enrol", "approve", request, "-o", approval, "--qr", desk.path("a.png"))
    by_file = new("enrol", "accept", approval)
    assert new("enrol", "accept", desk.path("a.png")) == by_file


def test_enrolment_goes_somewhere_or_nowhere(observer: Seat, coordinator: Seat, desk: Desk) -> None:
    assert observer("enrol", "request", code=2)["error"]["code"] == "usage"
    request, taken = desk.path("again"), desk.write("taken.png", b"x")
    observer("enrol", "request", "-o", request)
    head = coordinator("status")["head"]
    refused = coordinator("enrol", "approve", request, "--qr", taken, code=2)["error"]
    assert refused["code"] == "file.exists"
    assert coordinator("status")["head"] == head


@pytest.mark.parametrize("name", ["s.png", "s.txt"])
def test_a_summary_is_read_and_kept(
    observer: Seat, coordinator: Seat, desk: Desk, name: str
) -> None:
    observer("tally", 7)
    observer("official-turnout", 9, "--at", "10:00", "--as-announced")
    made = observer("summary", "-o", desk.path(name))
    assert made["summary"]["tally"] == 7
    assert made["head"] == observer("status")["head"]
    day = observer("stations")["stations"][0]["on"]
    assert made["on"] == day
    (read,) = coordinator("summary", "read", desk.path(name))["summaries"]
    assert (read["summary"], read["on"]) == (made["summary"], day)
    assert (read["alias"], read["standing"], read["kept"]) == ("alpha", "ahead", False)
    (kept,) = coordinator("summary", "read", desk.path(name), "--keep")["summaries"]
    assert kept["entry"] == coordinator("status")["head"]["id"]
    (again,) = coordinator("summary", "read", desk.path(name), "--keep")["summaries"]
    assert again["entry"] is None
    (listed,) = coordinator("inbox")["summaries"]
    assert (listed["alias"], listed["tally"]) == ("alpha", 7)
    assert "summary of alpha at 9/12" in coordinator.says("inbox").out


def test_a_summary_is_printed_as_text_or_as_a_page(observer: Seat, desk: Desk) -> None:
    assert observer.says("summary").out.startswith("OBSERVER-SUMMARY-1/")
    observer("summary", "-o", desk.path("s.pdf"), "--lang", "ru")
    assert desk.path("s.pdf").read_bytes().startswith(b"%PDF")
    assert observer.says("summary", "-o", desk.path("t.txt")).err.startswith("A summary is signed")


@pytest.mark.parametrize(
    ("words", "code"),
    [
        (("-o", "s.doc"), "summary.file_type"),
        (("-o", "s.pdf", "--lang", "de"), "sheet.language"),
        (("--station", "nowhere"), "station.invalid"),
    ],
)
def test_a_summary_that_cannot_be_written_is_refused(
    observer: Seat, desk: Desk, words: tuple[str, ...], code: str
) -> None:
    given = [desk.path(word) if word.startswith("s.") else word for word in words]
    assert observer("summary", *given, code=2)["error"]["code"] == code


def test_one_bad_summary_keeps_them_all_out(observer: Seat, coordinator: Seat, desk: Desk) -> None:
    text = observer("summary")["text"]
    forged = text[:-1] + ("A" if text[-1] != "A" else "B")
    path = desk.write("s.txt", f"{text}\n{forged}\n".encode())
    head = coordinator("status")["head"]
    error = coordinator("summary", "read", path, "--keep", code=3)["error"]
    assert error["code"] in ("summary.bad_signature", "summary.malformed")
    assert coordinator("status")["head"] == head


def test_a_station_known_by_a_summary_alone_is_listed_as_that_until_its_bundle_comes(
    observer: Seat, coordinator: Seat, desk: Desk
) -> None:
    observer("tally", 7)
    desk.clock.advance(timedelta(hours=4))
    observer("official-turnout", 9, "--at", "10:00", "--as-announced")
    observer("summary", "-o", desk.path("s.txt"))
    coordinator("summary", "read", desk.path("s.txt"), "--keep")
    (row,) = [row for row in coordinator("stations")["stations"] if row["station"] == "9/12"]
    assert (row["arrived"], row["tally"], row["told_by"]) == ("summary", 7, ["alpha"])
    (hour,) = coordinator("turnout")["turnout"]
    assert (hour["arrived"], hour["counted"], hour["watched_minutes"]) == ("summary", 7, None)
    (device,) = coordinator("inbox")["devices"]
    assert (device["alias"], device["seq"], device["told_seq"] > 0) == ("alpha", 0, True)
    coordinator("import", observer("export", desk.path("b.tar.age"))["files"][0])
    (row,) = [row for row in coordinator("stations")["stations"] if row["station"] == "9/12"]
    assert (row["arrived"], row["tally"], row["told_by"]) == ("bundle", 7, [])
    assert [hour["arrived"] for hour in coordinator("turnout")["turnout"]] == ["bundle"]


def test_an_hour_that_had_not_come_is_announced_and_nothing_else(
    observer: Seat, coordinator: Seat, desk: Desk
) -> None:
    observer("tally", 7)
    observer("official-turnout", 5000, "--at", "10:00", "--as-announced")
    observer("summary", "-o", desk.path("s.txt"))
    coordinator("summary", "read", desk.path("s.txt"), "--keep")
    (hour,) = coordinator("turnout")["turnout"]
    assert (hour["announced"], hour["counted"], hour["difference"]) == (5000, None, None)
    read = desk.type_in(coordinator.capsys, "co", "summary", "read", desk.path("s.txt"))
    assert "10:00  announced 5000, had not come yet" in read.out
    coordinator("import", observer("export", desk.path("b.tar.age"))["files"][0])
    (hour,) = coordinator("turnout")["turnout"]
    assert (hour["arrived"], hour["announced"], hour["counted"]) == ("bundle", 5000, None)
    assert (hour["difference"], hour["watched_minutes"], hour["covered"]) == (None, None, False)
    shown = desk.type_in(coordinator.capsys, "co", "turnout")
    assert "the record ends before this hour" in shown.out
