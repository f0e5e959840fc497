"""Files that were given by mistake are told apart in plain words, and never waited for."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

from tests.cli.driving import PASSPHRASE, Desk, Seat

VIDEO = b"\x00\x00\x00\x18ftypisom" + bytes(range(256)) * 300
MARK = b"\xef\xbb\xbf"

GIVEN = [
    (("enrol", "approve", "{}", "-o", "out"), "co"),
    (("enrol", "accept", "{}"), "ob"),
    (("receipt", "accept", "{}"), "ob"),
    (("pack", "show", "{}"), None),
    (("pack", "load", "{}"), "ob"),
    (("import", "{}", "--identity", "{}"), "co"),
    (("protocol", "--lines", "{}"), "ob"),
]


@pytest.mark.parametrize(("words", "who"), GIVEN, ids=str)
def test_a_video_is_told_from_what_was_asked_for(
    desk: Desk, observer: Seat, words: tuple[str, ...], who: str | None
) -> None:
    video = desk.write("VID_0001.mp4", VIDEO)
    seat = Seat(desk, observer.capsys, who)
    given = [str(video) if word == "{}" else word for word in words]
    answer = desk.type_in(seat.capsys, who, *given)
    assert answer.code in (2, 3)
    said = answer.err.lower()
    assert "json" not in said
    assert any(part in said for part in ("is no ", "not an ", "neither", "not text"))


@pytest.mark.parametrize("what", ["request", "approval"])
def test_a_text_that_is_no_document_is_said_to_be_none(
    desk: Desk, observer: Seat, coordinator: Seat, what: str
) -> None:
    note = desk.write("note.txt", b"Dear all,\nthe files follow.\n")
    if what == "request":
        error = coordinator("enrol", "approve", note, "-o", desk.path("o"), code=3)["error"]
        assert error["what"] == "This file is no enrolment request."
    else:
        error = observer("enrol", "accept", note, code=3)["error"]
        assert error["what"] == "This file is no approval."


def test_a_byte_order_mark_is_passed_over(observer: Seat, desk: Desk) -> None:
    desk.passphrase_file.write_bytes(MARK + PASSPHRASE.encode("utf-8") + b"\r\n")
    line = observer("protocol", "--list")["lines"][0]["id"]
    lines = desk.write("lines.json", MARK + b'{"%s": 300}' % line.encode("ascii"))
    assert observer("protocol", "--lines", lines)["entries"][0]["payload"]["lines"] == {line: 300}


def test_a_pack_source_may_begin_with_a_byte_order_mark(coordinator: Seat, desk: Desk) -> None:
    source = desk.path("source")
    source.mkdir()
    text = (
        b'{"id": "probe", "title": "Probe", "languages": ["en"],'
        b' "constituencies": [{"number": "9", "name": "Nine"}]}'
    )
    (source / "election.json").write_bytes(MARK + text)
    assert coordinator("pack", "build", source, "-o", desk.path("p.pack"))["id"] == "probe"


def test_a_key_file_may_begin_with_a_byte_order_mark(coordinator: Seat, desk: Desk) -> None:
    key = desk.path("keys/coordinator.agekey")
    marked = desk.write("marked.agekey", MARK + key.read_bytes())
    assert coordinator("import", desk.path("keys"), "--identity", marked)["bundles"] == []


def test_a_note_that_is_no_text_is_refused_in_plain_words(observer: Seat) -> None:
    error = observer("event", "opened", "--note", os.fsdecode(b"doors \xff"), code=2)["error"]
    assert error["code"] == "text.not_text"
    assert "JSON" not in error["what"]
    assert observer("journal", "--kind", "event")["entries"] == []


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no pipes among its files")
@pytest.mark.parametrize(("words", "who"), GIVEN, ids=str)
def test_a_pipe_is_refused_and_not_waited_for(
    desk: Desk, observer: Seat, words: tuple[str, ...], who: str | None
) -> None:
    pipe = desk.path("pipe")
    os.mkfifo(pipe)
    given = [str(pipe) if word == "{}" else word for word in words]
    answer = desk.type_in(observer.capsys, who, *given)
    assert answer.code == 2
    assert "is no file" in answer.err


def test_a_folder_given_for_a_file_is_said_to_be_none(observer: Seat, tmp_path: Path) -> None:
    error = observer("pack", "show", tmp_path, code=2)["error"]
    assert error["code"] == "file.not_regular"
