"""What the window asks about forms and protocols can be said on the command line too."""

from __future__ import annotations

import io
from pathlib import Path

import pytest

from tests.cli.driving import SHORT_FILE, Desk, Seat

_VOTES = {"red": 120, "blue": 98}


@pytest.fixture
def with_contest(observer: Seat, coordinator: Seat, desk: Desk) -> Seat:
    """The observer, with a pack in which two candidates stand."""
    source = desk.path("source")
    source.mkdir()
    (source / "election.json").write_text(
        '{"id": "probe-2025", "title": {"en": "Probe"}, "languages": ["en"],'
        ' "date": "2025-01-29", "utc_offset_min": 240,'
        ' "constituencies": [{"number": "9", "name": "Nine"}],'
        ' "contests": [{"id": "seat", "title": "Seat", "candidates": ['
        '{"id": "red", "name": "Red"}, {"id": "blue", "name": "Blue"}]}]}',
        "utf-8",
    )
    coordinator("pack", "build", source, "-o", desk.path("probe.pack"))
    observer("pack", "load", desk.path("probe.pack"))
    return observer


def test_who_got_the_copy_and_who_refused_it_with_what_words_is_noted(observer: Seat) -> None:
    given = observer("protocol", "--copy", "given", "--given-to", "three observers")
    assert given["entries"][0]["payload"] == {"copy": "given", "given_to": "three observers"}
    words = ("protocol", "--copy", "refused", "--refused-by", "the chair", "--words", "come later")
    assert observer(*words)["entries"][0]["payload"] == {
        "copy": "refused",
        "refused_by": "the chair",
        "words": "come later",
    }


def test_votes_that_came_out_alike_two_times_are_marked(with_contest: Seat, desk: Desk) -> None:
    first, second = desk.write("1.json", _VOTES), desk.write("2.json", _VOTES)
    words = ("protocol", "--contest", "seat", "--votes", first, "--twice", second)
    payload = with_contest(*words)["entries"][0]["payload"]
    assert (payload["votes"], payload["twice"]) == (_VOTES, ["red", "blue"])


@pytest.mark.parametrize("other", [{"red": 120, "blue": 89}, {"red": 120}])
def test_votes_that_differ_are_named_and_nothing_is_noted(
    with_contest: Seat, desk: Desk, other: dict[str, int]
) -> None:
    first, second = desk.write("1.json", _VOTES), desk.write("2.json", other)
    words = ("protocol", "--contest", "seat", "--votes", first, "--twice", second)
    error = with_contest(*words, code=2)["error"]
    assert error["code"] == "protocol.twice_differs"
    assert "blue" in error["what"]
    assert with_contest("journal", "--kind", "protocol")["entries"] == []


def test_the_second_typing_is_asked_for_beside_the_json(
    with_contest: Seat, desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = desk.write("1.json", _VOTES)
    monkeypatch.setattr("sys.stdin", io.StringIO("120\n98\n"))
    words = ("protocol", "--contest", "seat", "--votes", first, "--twice", "--json")
    answer = desk.type_in(with_contest.capsys, "ob", *words)
    assert answer.code == 0
    assert answer.document["entries"][0]["payload"]["twice"] == ["red", "blue"]
    assert answer.err == "Red: Blue: "


def test_a_second_typing_without_a_first_is_refused(observer: Seat, desk: Desk) -> None:
    second = desk.write("2.json", _VOTES)
    error = observer("protocol", "--copy", "given", "--twice", second, code=2)["error"]
    assert error["code"] == "protocol.twice_alone"


def test_a_form_is_answered_at_each_visit(observer: Seat, desk: Desk) -> None:
    questions = observer("checklist", "VOTE", "--list")["form"]["questions"]
    yes_no = next(item["id"] for item in questions if item["type"] == "yes-no")
    answers = desk.write("vote.json", {yes_no: True})
    entry = observer("checklist", "VOTE", "--answers", answers, "--visit", "2")["entries"][0]
    assert entry["payload"]["visit"] == 2
    once = ("checklist", "OPEN", "--answers", answers, "--visit", "2")
    assert observer(*once, code=2)["error"]["code"] == "checklist.not_repeatable"


def test_a_photo_belongs_to_its_question_or_nothing_is_noted(observer: Seat, desk: Desk) -> None:
    questions = observer("checklist", "OPEN", "--list")["form"]["questions"]
    yes_no = next(item["id"] for item in questions if item["type"] == "yes-no")
    answers = desk.write("open.json", {yes_no: True})
    words = ("checklist", "OPEN", "--answers", answers, "--photo")
    gone = observer(*words, f"{yes_no}={desk.path('gone.jpg')}", code=2)["error"]
    assert gone["code"] == "evidence.unreadable"
    assert observer("journal", "--kind", "checklist")["entries"] == []
    photo = desk.write("door.jpg", SHORT_FILE)
    form, evidence = observer(*words, f"{yes_no}={photo}")["entries"]
    assert evidence["payload"]["to"] == form["id"]
    assert evidence["payload"]["note"] == yes_no


def test_a_group_that_may_turn_up_elsewhere_is_noted_by_its_marks(observer: Seat) -> None:
    words = ("incident", "C01", "--group-size", "8", "--group-clothes", "green vests")
    payload = observer(*words, "--group-vehicle", "white bus")["entries"][0]["payload"]
    assert payload["group"] == {"size": 8, "clothes": "green vests", "vehicle": "white bus"}


def test_the_same_photo_twice_is_one_photo(observer: Seat, desk: Desk, tmp_path: Path) -> None:
    photo = desk.write("door.jpg", SHORT_FILE)
    observer("attach", photo)
    observer("attach", photo)
    status = observer("status")
    assert (status["evidence"], status["evidence_bytes"]) == (1, len(SHORT_FILE))


def test_groups_described_in_the_same_words_are_listed(observer: Seat) -> None:
    here = observer("incident", "C01", "--group-vehicle", "white bus")["entries"][0]["id"]
    assert observer("incidents", "--like", here)["alike"] == []
    observer("station", "9/13")
    there = observer("incident", "C01", "--group-vehicle", "a White bus")["entries"][0]["id"]
    (alike,) = observer("incidents", "--like", here)["alike"]
    assert (alike["id"], alike["words"]) == (there, ["bus", "white"])
    assert observer("incidents", "--like", "#2", code=2)["error"]["code"] == (
        "review.not_an_incident"
    )
