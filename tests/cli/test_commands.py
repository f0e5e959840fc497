"""Each command does what it says, and says it as one JSON document."""

from __future__ import annotations

from datetime import timedelta

import pytest

from observer_app.cli.outcome import counted
from observer_app.core.fingerprint import spoken
from tests.cli.conftest import Sit
from tests.cli.driving import PASSPHRASE, SHORT_FILE, Desk, Seat
from tests.conftest import ROOT


def test_status_has_what_scripts_rely_on(observer: Seat) -> None:
    document = observer("status")
    assert {"entries", "tally", "evidence", "head", "station"} <= set(document)
    assert document["station"] == "9/12"
    assert document["head"]["seq"] == document["entries"]


def test_tally_counts_and_undo_takes_back_the_newest(observer: Seat) -> None:
    assert observer("tally")["tally"] == 1
    assert observer("tally", 5)["tally"] == 6
    undone = observer("tally", "--undo")
    assert undone["tally"] == 1
    assert undone["changed"][0]["retracted"] == "undo"


def test_undo_takes_back_what_was_written_last_though_it_happened_earlier(
    observer: Seat, desk: Desk
) -> None:
    observer("tally", 5)
    observer("tally", 2, "--at", "06:10")
    assert observer("tally", "--undo")["tally"] == 5


def test_journal_lists_entries_as_they_stand(observer: Seat) -> None:
    observer("event", "arrived", "--note", "by the back door")
    observer("amend", "#4", "--reason", "front", "--set", "note=by the front door")
    entries = observer("journal")["entries"]
    event = entries[3]
    assert [entry["seq"] for entry in entries] == [1, 2, 3, 4, 5]
    assert event["payload"]["note"] == "by the front door"
    assert event["amended"][0]["before"] == {"note": "by the back door"}
    assert event["kind"] == "event"
    assert [entry["seq"] for entry in observer("journal", "--since", 4)["entries"]] == [5]
    fields = {"id", "seq", "kind", "station", "happened_at", "recorded_at", "author", "payload"}
    assert fields <= set(event)


@pytest.mark.parametrize(
    ("kind", "pair", "value"),
    [
        ("tally", "count=7", 7),
        ("turnout", "hour=9:30", "09:30"),
        ("protocol", 'lines={"p5": 12}', {"p5": 12}),
        ("protocol", "completed_at=06:20", "2025-01-29T02:20:00.000Z"),
    ],
)
def test_amend_reads_values_by_their_type(
    observer: Seat, kind: str, pair: str, value: object
) -> None:
    commands: dict[str, tuple[object, ...]] = {
        "tally": ("tally", 3),
        "turnout": ("official-turnout", 9, "--at", "10:00", "--as-announced"),
        "protocol": ("protocol", "--compiled", "yes"),
    }
    observer(*commands[kind])
    changed = observer("amend", "4", "--reason", "slip", "--set", pair)["changed"]
    assert changed[0]["payload"][pair.partition("=")[0]] == value


def test_how_one_knows_of_an_incident_and_each_field_of_its_group_are_corrected(
    observer: Seat,
) -> None:
    observer("incident", "V03", "--group-vehicle", "grey van", "--group-clothes", "jackets")
    pairs = ("basis=told", "told_by=a voter", "group.vehicle=white van", "group.size=6")
    words = [word for pair in (*pairs, "group.clothes=") for word in ("--set", pair)]
    payload = observer("amend", "4", "--reason", "slip", *words)["changed"][0]["payload"]
    assert (payload["basis"], payload["told_by"]) == ("told", "a voter")
    assert payload["group"] == {"vehicle": "white van", "size": 6}
    for pair, code in (
        ("group.shoes=red", "amend.unknown_field"),
        ("code=Z99", "incident.unknown_code"),
        ("basis=dreamt", "entry.bad_payload"),
    ):
        wrong = observer("amend", "4", "--reason", "slip", "--set", pair, code=2)
        assert wrong["error"]["code"] == code


@pytest.mark.parametrize(
    ("pairs", "code"),
    [
        (["count"], "amend.bad_pair"),
        (["count=1", "count=2"], "amend.bad_pair"),
        (["note=x"], "amend.unknown_field"),
        (["count=many"], "amend.bad_value"),
        (["count=5000"], "entry.bad_payload"),
    ],
)
def test_amend_refuses_what_does_not_fit(observer: Seat, pairs: list[str], code: str) -> None:
    observer("tally", 3)
    words = [word for pair in pairs for word in ("--set", pair)]
    error = observer("amend", "4", "--reason", "slip", *words, code=2)["error"]
    assert error["code"] == code
    assert observer("status")["entries"] == 4


def test_entries_are_named_by_number_prefix_or_whole(observer: Seat) -> None:
    entry = observer("tally")["entries"][0]
    for ref in (entry["id"], entry["id"][:9] + "", f"#{entry['seq']}"):
        error = observer("amend", ref, "--reason", "nothing", code=2)["error"]
        assert error["code"] == "amend.nothing"
    assert observer("retract", "abc", "--reason", "x", code=2)["error"]["code"] == "entry.not_found"
    assert observer("retract", str(entry["seq"]), "--reason", "x")["changed"][0]["retracted"] == "x"


def test_incident_and_its_evidence_go_in_together(observer: Seat, desk: Desk) -> None:
    photo = desk.write("door.jpg", SHORT_FILE)
    document = observer(
        "incident", "c01", "--text", "a group, again", "--attach", photo, "--basis", "told"
    )
    kinds = [entry["kind"] for entry in document["entries"]]
    assert kinds == ["incident", "evidence"]
    assert document["entries"][1]["payload"]["to"] == document["entries"][0]["id"]
    (listed,) = observer("evidence", "list")["evidence"]
    assert (listed["name"], listed["here"]) == ("door.jpg", True)
    out = desk.path("again.jpg")
    observer("evidence", "export", listed["sha256"][:8], "-o", out)
    assert out.read_bytes() == SHORT_FILE
    assert observer("evidence", "export", listed["id"], "-o", out, code=2)["error"]["code"] == (
        "file.exists"
    )


def test_an_incident_whose_file_is_missing_is_not_half_noted(observer: Seat, desk: Desk) -> None:
    good = desk.write("door.jpg", SHORT_FILE)
    words = ("incident", "C01", "--attach", good, "--attach", desk.path("gone.jpg"))
    assert observer(*words, code=2)["error"]["code"] == "evidence.unreadable"
    status = observer("status")
    assert (status["incidents"], status["evidence"]) == (0, 0)
    assert observer("doctor")["findings"] == []


def test_attach_belongs_to_an_entry_if_told(observer: Seat, desk: Desk) -> None:
    observer("event", "opened")
    document = observer("attach", desk.write("a.bin", b"a"), desk.write("b.bin", b"b"), "--to", "4")
    assert len({entry["payload"]["to"] for entry in document["entries"]}) == 1


def test_lists_come_from_the_pack(observer: Seat) -> None:
    events = {event["code"] for event in observer("event", "--list")["events"]}
    assert {"arrived", "box-shown", "opened", "closed", "left"} <= events
    codes = {code["code"] for code in observer("incident", "--list")["incidents"]}
    assert "C01" in codes
    forms = {form["id"] for form in observer("checklist", "--list")["forms"]}
    assert "OPEN" in forms
    questions = observer("checklist", "OPEN", "--list")["form"]["questions"]
    assert questions


def test_checklist_and_protocol_are_read_from_files(observer: Seat, desk: Desk) -> None:
    questions = observer("checklist", "OPEN", "--list")["form"]["questions"]
    yes_no = next(item["id"] for item in questions if item["type"] == "yes-no")
    answers = desk.write("open.json", {yes_no: {"value": True, "comment": "seen"}})
    entry = observer("checklist", "OPEN", "--answers", answers)["entries"][0]
    assert entry["payload"]["answers"][0] == {
        "question": yes_no,
        "value": "yes",
        "comment": "seen",
        "at": "2025-01-29T02:31:00.000Z",
    }
    line = observer("protocol", "--list")["lines"][0]["id"]
    lines = desk.write("lines.json", {line: 300})
    words = ("protocol", "--compiled", "yes", "--posted", "no", "--copy", "refused")
    payload = observer(*words, "--lines", lines)["entries"][0]["payload"]
    assert payload == {"compiled": "yes", "posted": "no", "copy": "refused", "lines": {line: 300}}
    bad = desk.write("bad.json", {line: -1})
    assert observer("protocol", "--lines", bad, code=2)["error"]["code"] == "protocol.bad_figure"
    twice = desk.write("twice.json", b'{"p5": 1, "p5": 2}')
    assert observer("protocol", "--lines", twice, code=2)["error"]["code"] == "json.duplicate_key"


def test_a_protocol_that_does_not_agree_with_the_log_is_noted_and_said(observer: Seat) -> None:
    observer("event", "protocol-posted")
    noted = observer("protocol", "--posted", "no")
    assert [item["check"] for item in noted["checks"]] == ["answer-posted"]
    ahead = ("protocol", "--source", "copy", "--completed-at", "23:40")
    assert observer(*ahead, code=3)["error"]["code"] == "protocol.completed_ahead"
    assert "completed_at" in observer(*ahead, "--as-written")["entries"][0]["payload"]


def test_quiet_and_official_turnout_are_noted(observer: Seat) -> None:
    words = ("quiet", "--from", "05:00", "--to", "05:30", "--answer", "away")
    payload = observer(*words)["entries"][0]["payload"]
    assert payload["from"] == "2025-01-29T01:00:00.000Z"
    turnout = ("official-turnout", 31, "--at", "9:00")
    assert observer(*turnout, code=3)["error"]["code"] == "turnout.hour_ahead"
    payload = observer(*turnout, "--as-announced")["entries"][0]["payload"]
    assert payload == {"count": 31, "hour": "09:00"}


def test_passphrases_are_added_changed_and_removed(observer: Seat, desk: Desk, sit: Sit) -> None:
    new = desk.write("new.txt", b"violet hammer orbit canyon mushroom\r\n")
    observer("passphrase", "add", "--new-passphrase-file", new)
    assert len(observer("passphrase", "list")["slots"]) == 2
    changed = observer(
        "passphrase",
        "change",
        "--new-passphrase-file",
        desk.write("third.txt", b"saddle anchor bishop thunder quartz"),
    )
    assert changed["slot"]
    observer("status", code=4)
    desk.passphrase_file.write_bytes(new.read_bytes())
    assert observer("status")["alias"] == "alpha"
    observer("passphrase", "remove", changed["slot"])
    last = observer("passphrase", "list")["slots"][0]["id"]
    assert observer("passphrase", "remove", last, code=3)["error"]["code"] == "slot.last"


def test_a_weak_new_passphrase_is_refused(observer: Seat, desk: Desk) -> None:
    weak = desk.write("weak.txt", b"password123")
    error = observer("passphrase", "add", "--new-passphrase-file", weak, code=2)["error"]
    assert error["code"] == "passphrase.too_weak"
    assert len(observer("passphrase", "list")["slots"]) == 1


def test_a_drawn_passphrase_has_its_bits_said(sit: Sit) -> None:
    document = sit(None)("passphrase", "generate", "--words", 7)
    assert len(document["passphrase"].split()) == 7
    assert document["bits"] == 73
    assert sit(None)("passphrase", "generate", "--words", 2, code=2)["error"]["code"] == (
        "passphrase.words"
    )


def test_doctor_finds_damage_and_saves_the_rest(observer: Seat, desk: Desk) -> None:
    observer("attach", desk.write("a.bin", b"evidence " * 1000))
    assert observer("doctor")["whole"] is True
    database = desk.path("ob") / "evidence.db"
    data = bytearray(database.read_bytes())
    data[-5000] ^= 1
    database.write_bytes(bytes(data))
    document = observer("doctor", "--salvage", desk.path("saved"), code=5)
    assert document["whole"] is False
    assert document["findings"]
    assert desk.path("saved/entries.jsonl").is_file()
    assert PASSPHRASE not in str(document)


def test_pack_is_built_shown_and_loaded(coordinator: Seat, observer: Seat, desk: Desk) -> None:
    source = desk.path("source")
    source.mkdir()
    (source / "election.json").write_text(
        '{"id": "probe-2025", "title": {"en": "Probe"}, "languages": ["en"],'
        ' "date": "2025-01-29", "utc_offset_min": 240,'
        ' "constituencies": [{"number": "9", "name": "Nine"}]}',
        "utf-8",
    )
    (source / "stations.csv").write_text("constituency,number,registered\n9,12,900\n", "utf-8")
    pack = desk.path("probe.pack")
    built = coordinator("pack", "build", source, "-o", pack)
    assert built["counts"]["stations"] == 1
    assert coordinator("pack", "show", pack)["sha256"] == built["sha256"]
    observer("pack", "load", pack)
    chosen = observer("station", "9/12")["entries"][0]["payload"]
    assert (chosen["listed"], chosen["registered"]) == (True, 900)


def test_a_preview_comes_from_the_locked_down_decoder(observer: Seat, desk: Desk) -> None:
    from PIL import Image

    Image.new("RGB", (640, 480), (200, 30, 30)).save(desk.path("red.png"))
    observer("attach", desk.path("red.png"), desk.write("noise.bin", b"no picture at all"))
    document = observer("evidence", "preview", "#4", "-o", desk.path("small.jpg"))
    assert document["metadata"]["width"] == 640
    assert desk.path("small.jpg").read_bytes().startswith(b"\xff\xd8")
    error = observer("evidence", "preview", "#5", "-o", desk.path("none.jpg"), code=2)["error"]
    assert error["code"] == "evidence.no_preview"
    assert not desk.path("none.jpg").exists()


def test_the_authority_is_made_once_and_shown(coordinator: Seat, desk: Desk) -> None:
    shown = coordinator("authority", "show")
    assert len(shown["recipients"]) == 2
    assert shown["fingerprint"].startswith("SHA256:")
    assert coordinator("authority", "init", code=3)["error"]["code"] == "authority.exists"
    recipients = desk.path("keys/recipients.txt").read_text("ascii").split()
    assert recipients == shown["recipients"]


def test_a_sheet_is_only_made_of_an_incident(observer: Seat, desk: Desk) -> None:
    out = desk.path("sheet.pdf")
    assert observer("sheet", "#3", "-o", out, code=2)["error"]["code"] == "sheet.not_an_incident"
    observer("incident", "C01", "--text", "a group")
    assert observer("sheet", "#4", "-o", out, "--lang", "az")["files"] == [str(out)]
    assert observer("sheet", "#4", "-o", out, code=2)["error"]["code"] == "file.exists"


def test_a_pack_of_another_authority_is_not_loaded_silently(
    observer: Seat, sit: Sit, desk: Desk
) -> None:
    stranger = sit("other")
    stranger("init", "--role", "coordinator", "--alias", "other")
    signer = stranger("authority", "init")["fingerprint"]
    source = desk.path("source")
    source.mkdir()
    (source / "election.json").write_text(
        '{"id": "theirs", "title": "Theirs", "languages": ["en"],'
        ' "constituencies": [{"number": "9", "name": "Nine"}]}',
        "utf-8",
    )
    pack = desk.path("theirs.pack")
    stranger("pack", "build", source, "-o", pack)
    before = observer("status")["pack"]
    error = observer("pack", "load", pack, code=3)["error"]
    assert error["code"] == "pack.other_authority"
    assert spoken(signer) in error["what"]
    assert observer("status")["pack"] == before
    observer("pack", "load", pack, "--other-authority")
    assert observer("status")["pack"] == "theirs"


def test_verify_says_what_it_needs_without_a_notebook(observer: Seat, sit: Sit, desk: Desk) -> None:
    observer("export", desk.path("b.tar.age"))
    key = desk.path("keys/coordinator.agekey")
    words = ("verify", desk.path("b.tar.age"), "--identity", key)
    error = sit("nowhere")(*words, code=2)["error"]
    assert error["code"] == "verify.needs_files"
    assert "--allowed-signers" in error["what"]


def test_an_original_goes_into_a_folder_that_is_made(observer: Seat, desk: Desk) -> None:
    observer("attach", desk.write("a.bin", b"a"))
    out = desk.path("new/folder/a.bin")
    observer("evidence", "export", "#4", "-o", out)
    assert out.read_bytes() == b"a"


def test_an_event_of_once_a_day_is_logged_again_only_when_it_is_meant(observer: Seat) -> None:
    observer("event", "opened")
    error = observer("event", "opened", code=3)["error"]
    assert error["code"] == "event.noted"
    assert "06:31" in error["what"]
    assert len(observer("journal", "--kind", "event")["entries"]) == 1
    observer("event", "opened", "--once-more")
    assert len(observer("journal", "--kind", "event")["entries"]) == 2


def test_a_pack_for_another_day_is_said(coordinator: Seat, observer: Seat, desk: Desk) -> None:
    pack = desk.path("election.pack")
    coordinator("pack", "build", ROOT / "resources" / "packs" / "sample", "-o", pack)
    assert observer("pack", "load", pack)["other_day"] is None
    desk.clock.advance(timedelta(days=3))
    assert observer("status")["other_day"] == "2025-02-01"
    words = desk.type_in(observer.capsys, "ob", "status").out
    assert "The pack is for 2025-01-29; this laptop says 2025-02-01." in words


def test_a_number_and_its_noun_agree() -> None:
    assert [counted(n, "entry", "entries") for n in (0, 1, 2, 1204)] == [
        "0 entries",
        "1 entry",
        "2 entries",
        "1,204 entries",
    ]
    assert counted(1, "file") == "1 file"
    assert counted(2, "file") == "2 files"
