"""What pages read, and the small named values."""

from __future__ import annotations

import io
import time
from datetime import timedelta

import pytest

from observer_app.core.errors import InputError
from observer_app.core.kinds import EntryKind
from observer_app.store.notebook import Notebook
from observer_app.store.records import SealedObject
from tests.store.sample import DEVICE, START, chain, entry, evidence_entry, note
from tests.store.test_journal import raw, tapped
from tests.store.test_merging import OTHER, merge


def test_entries_are_found_by_kind_place_and_time(notebook: Notebook) -> None:
    journal = notebook.journal
    late = journal.append(note("late", minute=30)).stored.id
    tap = journal.append(entry(minute=10, station="12/4")).stored.id
    early = journal.append(note("early", minute=5)).stored.id
    find = notebook.queries.current
    assert [item.id for item in find()] == [early, tap, late]
    assert [item.id for item in find(newest_first=True, limit=2)] == [late, tap]
    assert [item.id for item in find(kinds=[EntryKind.EVENT])] == [early, late]
    assert [item.id for item in find(station="12/4")] == [tap]
    assert [item.id for item in find(device=OTHER)] == []
    assert [item.id for item in find(since=1)] == [early, tap]
    assert notebook.queries.count(kinds=[EntryKind.EVENT]) == 2


def test_retracted_entries_show_only_on_request(notebook: Notebook) -> None:
    tap = notebook.journal.append(entry()).stored.id
    undo = entry(EntryKind.RETRACT, {"target": tap, "reason": "slipped"})
    undone = notebook.journal.append(undo).stored.id
    assert [item.id for item in notebook.queries.current()] == [undone]
    assert notebook.queries.count(include_retracted=True) == 2
    assert [item.id for item in notebook.queries.current(target=tap)] == [undone]
    assert tapped(notebook, "12/3") == 0
    assert notebook.queries.tally_times("12/3") == []


def test_an_entry_is_meant_by_number_or_by_the_start_of_its_id(notebook: Notebook) -> None:
    stored = [notebook.journal.append(entry(minute=n)).stored for n in range(40)]
    one = notebook.queries.one
    assert one("#7").id == one("7").id == stored[6].id
    assert one(stored[3].id).id == stored[3].id
    letters = next(item for item in stored if not item.id[:6].isdigit())
    assert one(letters.id[:6].upper()).id == letters.id
    for ref in ("#41", "abc", "ffffffffffffffff", "", "%", "x" * 1000):
        with pytest.raises(InputError) as caught:
            one(ref)
        assert caught.value.code == "entry.not_found"


def test_a_start_that_two_ids_share_is_ambiguous(notebook: Notebook) -> None:
    notebook.journal.append(entry())
    with raw(notebook).transaction():
        for seq, tail in ((1, "0"), (2, "1")):
            twin = "abcdef" + tail * 58
            prev = "0" if seq == 1 else "abcdef" + "0" * 58
            n = raw(notebook).run(
                "INSERT INTO links (device, seq, prev, commitment, id) VALUES ('d', ?, ?, '', ?)",
                (seq, prev, twin),
            )
            raw(notebook).run(
                "INSERT INTO current SELECT ?, ?, device, seq + 10, author, kind, station,"
                " happened_at, recorded_at, payload, changes, retracted, target, sha256, amount"
                " FROM current WHERE n = 1",
                (n, twin),
            )
    with pytest.raises(InputError) as caught:
        notebook.queries.one("abcdef")
    assert caught.value.code == "entry.ambiguous"


def test_a_tally_adds_up_by_device_and_keeps_its_stream(notebook: Notebook) -> None:
    notebook.journal.append(entry(payload={"count": 2, "stream": "mobile"}))
    notebook.journal.append(entry(minute=1))
    merge(notebook, chain([entry(minute=n, device=OTHER) for n in range(4)]))
    queries = notebook.queries
    assert tapped(notebook, "12/3") == 7
    assert tapped(notebook, "12/3", device=DEVICE) == 3
    assert queries.tally_times("12/3", device=DEVICE)[0] == (START, 2, "mobile")
    assert queries.tally_times("12/3", device=DEVICE)[1][2] == ""


def test_stations_are_summed_up(notebook: Notebook) -> None:
    sealed = notebook.evidence.take_in(io.BytesIO(b"picture"))
    notebook.journal.append(evidence_entry(sealed.sha256, 7), objects=[sealed])
    notebook.journal.append(entry(minute=3))
    announced = evidence_entry("0" * 64, 9, device=OTHER)
    incident = entry(EntryKind.INCIDENT, {"code": "x", "basis": "seen"}, device=OTHER, minute=9)
    merge(notebook, chain([announced, incident]))
    (line,) = notebook.queries.station_summaries()
    assert line.station == "12/3"
    assert set(line.devices) == {DEVICE, OTHER}
    assert (line.entries, line.incidents) == (4, 1)
    assert (line.media_announced, line.media_received) == (2, 1)
    assert line.last_happened_at == incident.happened_at
    assert notebook.queries.station_keys() == ("12/3",)


def test_a_few_fields_are_read_of_entries_that_stand_and_have_any(notebook: Notebook) -> None:
    answers = [{"posted": "no"}, {"copy": "given", "given_to": "me"}, {"compiled": "yes"}]
    sheets = [entry(EntryKind.PROTOCOL, payload, minute=n) for n, payload in enumerate(answers)]
    added = notebook.journal.append_many(sheets)
    found = notebook.queries.picked(EntryKind.PROTOCOL, ("posted", "copy"))
    assert [row.values for row in found] == [("no", None), (None, "given")]
    assert [row.happened_at for row in found] == [START, START + timedelta(minutes=1)]
    assert {(row.station, row.device) for row in found} == {("12/3", DEVICE)}
    undo = {"target": added[0].stored.id, "reason": "r"}
    notebook.journal.append(entry(EntryKind.RETRACT, undo, minute=9))
    assert len(notebook.queries.picked(EntryKind.PROTOCOL, ("posted", "copy"))) == 1


@pytest.mark.slow
def test_ten_thousand_stations_are_summed_up_at_once(notebook: Notebook) -> None:
    with raw(notebook).transaction():
        raw(notebook).run_many(
            "INSERT INTO station_counts VALUES (?, ?, 300, 1, ?, ?)",
            [
                (
                    f"{n // 100}/{n % 100}",
                    device,
                    "2025-01-29T04:00:00.000Z",
                    "2025-01-29T04:00:00.000Z",
                )
                for n in range(10_000)
                for device in (DEVICE, OTHER)
            ],
        )
    started = time.perf_counter()
    lines = notebook.queries.station_summaries()
    assert len(lines) == 10_000
    assert lines[0].entries == 600
    assert time.perf_counter() - started < 2.0


def test_objects_are_listed_with_their_chunks(notebook: Notebook) -> None:
    found: list[SealedObject] = []
    for text in (b"one", b"two"):
        sealed = notebook.evidence.take_in(io.BytesIO(text))
        notebook.journal.append(evidence_entry(sealed.sha256, 3), objects=[sealed])
        found.append(sealed)
    listed = {item.sha256: item.chunk_ids for item in notebook.queries.objects()}
    assert listed == {item.sha256: item.chunk_ids for item in found}
    assert notebook.queries.object("0" * 64) is None


def test_named_values_are_kept_changed_and_forgotten(notebook: Notebook) -> None:
    vault = notebook.vault
    for value in (b"first", b"second"):
        vault.put_secret("signing", value)
    assert vault.get_secret("signing") == b"second"
    vault.delete_secret("signing")
    assert vault.get_secret("signing") is None
    vault.put("language", {"code": "az", "rtl": False})
    assert vault.get("language") == {"code": "az", "rtl": False}
    assert vault.get("nothing", 5) == 5
    vault.delete("language")
    assert vault.get("language") is None
    vault.put_draft("incident", {"text": "half a sen"})
    assert vault.get_draft("incident") == {"text": "half a sen"}
    vault.delete_draft("incident")
    assert vault.get_draft("incident") is None


def test_packs_and_previews_are_kept(notebook: Notebook) -> None:
    sha256 = notebook.vault.add_pack(b"a pack")
    assert notebook.vault.add_pack(b"a pack") == sha256
    assert notebook.vault.packs() == (sha256,)
    assert notebook.vault.get_pack(sha256) == b"a pack"
    assert notebook.vault.get_pack("0" * 64) is None
    notebook.vault.put_preview("1" * 64, jpeg=b"\xff\xd8", metadata={"width": 5})
    preview = notebook.queries.preview("1" * 64)
    assert preview is not None
    assert (preview.jpeg, preview.metadata) == (b"\xff\xd8", {"width": 5})
    assert notebook.queries.preview("2" * 64) is None


def test_a_value_that_is_no_json_is_refused(notebook: Notebook) -> None:
    with pytest.raises(InputError):
        notebook.vault.put("figure", 0.5)
