"""A damaged notebook is reported as such, and what is readable comes out."""

from __future__ import annotations

import hashlib
import json
import random
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from observer_app.core.errors import InputError, NotebookError, WrongPassphraseError
from observer_app.store.chunks import CHUNK_BYTES
from observer_app.store.doctor import DoctorReport, Level, examine
from observer_app.store.notebook import Notebook
from observer_app.store.salvage import SalvageReport, salvage
from tests.store.sample import PASSPHRASE, evidence_entry, hashes, new_notebook, note, reopen
from tests.store.test_journal import raw
from tests.store.test_notebook import crash_with_wal

ENTRIES = 400
PAGE = 4096


@pytest.fixture(scope="module")
def filled(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A closed notebook with 400 notes and two objects, to be copied."""
    path = tmp_path_factory.mktemp("filled") / "notebook"
    with new_notebook(path) as notebook:
        notebook.journal.append_many([note(f"note {n}", minute=n) for n in range(ENTRIES)])
        for seed in (1, 2):
            add_object(notebook, random.Random(seed).randbytes(3 * CHUNK_BYTES + seed))
    return path


def add_object(notebook: Notebook, data: bytes) -> None:
    with notebook.evidence.writer() as writer:
        writer.write(data)
        sealed = writer.finish()
    item = evidence_entry(sealed.sha256, sealed.size_bytes)
    notebook.journal.append(item, objects=[sealed])


@pytest.fixture
def copy(filled: Path, tmp_path: Path) -> Path:
    shutil.copytree(filled, tmp_path / "notebook")
    return tmp_path / "notebook"


def look(path: Path) -> DoctorReport:
    return examine(path, passphrase=PASSPHRASE)


def codes(report: DoctorReport) -> set[str]:
    return {finding.code for finding in report.findings if finding.level is Level.DAMAGE}


def rescue(path: Path) -> tuple[SalvageReport, list[dict[str, object]]]:
    out = path.with_name("out")
    shutil.rmtree(out, ignore_errors=True)
    report = salvage(path, passphrase=PASSPHRASE, out=out)
    lines = (out / "entries.jsonl").read_text(encoding="utf-8").splitlines()
    return report, [json.loads(line) for line in lines]


def flip(file: Path, place: int, *, bit: int = 0) -> None:
    with file.open("r+b") as handle:
        handle.seek(place)
        (old,) = handle.read(1)
        handle.seek(place)
        handle.write(bytes([old ^ (1 << bit)]))


def test_a_whole_notebook_is_whole_and_untouched(copy: Path) -> None:
    before = hashes(copy)
    report = look(copy)
    assert report.is_whole
    assert report.findings == ()
    assert (report.entries_known, report.entries_readable) == (ENTRIES + 2, ENTRIES + 2)
    assert (report.objects_known, report.objects_readable) == (2, 2)
    assert hashes(copy) == before


def test_a_notebook_after_a_crash_is_whole(path: Path) -> None:
    crash_with_wal(path)
    report = look(path)
    assert report.is_whole
    assert report.entries_readable == 1
    assert report.findings == ()


def test_examining_needs_the_passphrase(copy: Path) -> None:
    before = hashes(copy)
    with pytest.raises(WrongPassphraseError):
        examine(copy, passphrase="no")
    with pytest.raises(WrongPassphraseError):
        salvage(copy, passphrase="no", out=copy.with_name("out"))
    assert hashes(copy) == before
    assert not copy.with_name("out").exists()


def test_an_open_notebook_is_not_examined(notebook: Notebook) -> None:
    with pytest.raises(NotebookError) as caught:
        look(notebook.path)
    assert caught.value.code == "notebook.in_use"


def test_any_flipped_byte_of_the_journal_is_found(copy: Path) -> None:
    content = (copy / "journal.db").read_bytes()
    choose = random.Random(11)
    for _ in range(4):
        flip(copy / "journal.db", choose.randrange(len(content)), bit=choose.randrange(8))
        report = look(copy)
        assert not report.is_whole
        assert codes(report)
        (copy / "journal.db").write_bytes(content)
    assert look(copy).is_whole


def test_a_flipped_byte_costs_its_page_and_the_rest_comes_out(copy: Path) -> None:
    total = lost = 0
    pages = (copy / "journal.db").stat().st_size // PAGE
    content = (copy / "journal.db").read_bytes()
    choose = random.Random(12)
    for page in choose.sample(range(2, pages), 4):
        flip(copy / "journal.db", page * PAGE + choose.randrange(PAGE))
        report, lines = rescue(copy)
        bodies = [line for line in lines if line["verified"]]
        total += 1
        lost += len(bodies) < ENTRIES // 2
        assert report.entries_verified == len(bodies)
        (copy / "journal.db").write_bytes(content)
    # Most pages are leaves; one further up costs what lies below it.
    assert lost <= total // 3


def test_salvage_of_a_whole_notebook_has_everything(copy: Path) -> None:
    before = hashes(copy)
    report, lines = rescue(copy)
    assert (report.entries, report.entries_verified) == (ENTRIES + 2, ENTRIES + 2)
    assert (report.media_whole, report.media_partial, report.rows_lost) == (2, 0, 0)
    assert [line["seq"] for line in lines] == list(range(1, ENTRIES + 3))
    media = sorted((copy.with_name("out") / "media").iterdir())
    assert [hashlib.sha256(file.read_bytes()).hexdigest() for file in media] == [
        file.name for file in media
    ]
    assert hashes(copy) == before


def test_salvage_does_not_write_over_anything(copy: Path) -> None:
    out = copy.with_name("mine")
    out.mkdir()
    (out / "kept").touch()
    with pytest.raises(InputError) as caught:
        salvage(copy, passphrase=PASSPHRASE, out=out)
    assert caught.value.code == "output.exists"
    assert [item.name for item in out.iterdir()] == ["kept"]


def test_one_flipped_byte_of_media_costs_one_chunk(copy: Path) -> None:
    # Well inside a chunk; the middle of the file is the room behind one.
    flip(copy / "evidence.db", (copy / "evidence.db").stat().st_size // 3)
    report = look(copy)
    assert codes(report) == {"evidence.damaged"}
    assert (report.objects_known, report.objects_readable) == (2, 1)
    (finding,) = report.findings
    assert finding.detail["chunks"] == 1
    saved, _ = rescue(copy)
    assert (saved.media_whole, saved.media_partial) == (1, 1)
    (partial,) = (copy.with_name("out") / "media").glob("*.partial")
    zeros = partial.read_bytes().count(bytes(CHUNK_BYTES // 2))
    assert zeros == 2
    with reopen(copy) as notebook:
        notebook.journal.append(note("the day goes on"))


def test_any_flipped_byte_of_media_is_found_or_harms_nothing(copy: Path) -> None:
    size = (copy / "evidence.db").stat().st_size
    choose = random.Random(13)
    found = 0
    for _ in range(5):
        place, bit = choose.randrange(size), choose.randrange(8)
        flip(copy / "evidence.db", place, bit=bit)
        report = look(copy)
        found += not report.is_whole
        assert report.is_whole == (report.objects_readable == 2)
        flip(copy / "evidence.db", place, bit=bit)
    assert found >= 3


@pytest.mark.parametrize("fault", ["gone", "empty", "header"])
def test_without_the_media_file_the_entries_come_out(copy: Path, fault: str) -> None:
    file = copy / "evidence.db"
    if fault == "gone":
        file.unlink()
    elif fault == "empty":
        file.write_bytes(b"")
    else:
        file.write_bytes(b"\x00" * 200 + file.read_bytes()[200:])
    report = look(copy)
    assert "evidence.unreadable" in codes(report)
    assert report.entries_readable == ENTRIES + 2
    assert report.objects_readable == 0
    saved, _ = rescue(copy)
    assert saved.entries_verified == ENTRIES + 2
    assert saved.media_whole == 0
    with pytest.raises(NotebookError):
        reopen(copy)


def test_a_journal_cut_short_is_reported(copy: Path) -> None:
    content = (copy / "journal.db").read_bytes()
    (copy / "journal.db").write_bytes(content[: len(content) // 2])
    assert not look(copy).is_whole
    rescue(copy)


def test_without_a_journal_nothing_is_whole(copy: Path) -> None:
    (copy / "journal.db").unlink()
    assert codes(look(copy)) == {"journal.unreadable"}
    assert not (copy / "journal.db").exists()


@pytest.mark.parametrize("name", ["keys.json", "keys.json.bak"])
def test_any_flipped_byte_of_one_key_file_is_found(copy: Path, name: str) -> None:
    content = (copy / name).read_bytes()
    choose = random.Random(14)
    for _ in range(2):
        flip(copy / name, choose.randrange(len(content)), bit=choose.randrange(7))
        assert codes(look(copy)) == {"keys.copy_damaged"}
        (copy / name).write_bytes(content)
    (copy / name).unlink()
    assert codes(look(copy)) == {"keys.copy_damaged"}


def test_both_key_files_damaged_is_said_and_changes_nothing(copy: Path) -> None:
    for name in ("keys.json", "keys.json.bak"):
        flip(copy / name, 100)
    before = hashes(copy)
    with pytest.raises(NotebookError) as caught:
        look(copy)
    assert caught.value.code == "keys.damaged"
    assert hashes(copy) == before


def forge(path: Path, change: Callable[[Notebook], None]) -> None:
    """Write with the key, past the triggers, as malware or a bug could."""
    with reopen(path) as notebook:
        names = raw(notebook).rows("SELECT name FROM sqlite_schema WHERE type = 'trigger'")
        for (name,) in names:
            raw(notebook).connection.execute(f'DROP TRIGGER "{name}"')
        change(notebook)


@pytest.mark.parametrize(
    ("sql", "code"),
    [
        (
            "UPDATE bodies SET body = CAST(replace(CAST(body AS TEXT), 'note 7', 'note 8') AS BLOB)"
            " WHERE n = 8",
            "journal.bad_commitment",
        ),
        ("UPDATE links SET commitment = id WHERE n = 5", "journal.broken_chain"),
        ("DELETE FROM object_chunks WHERE idx = 1", "evidence.damaged"),
        ("UPDATE objects SET key = zeroblob(32)", "evidence.damaged"),
    ],
)
def test_rows_altered_with_the_key_are_found(copy: Path, sql: str, code: str) -> None:
    forge(copy, lambda notebook: raw(notebook).connection.execute(sql))
    assert code in codes(look(copy))


def test_own_evidence_that_is_not_there_is_damage(copy: Path) -> None:
    def change(notebook: Notebook) -> None:
        raw(notebook).connection.execute("DELETE FROM object_chunks")
        raw(notebook).connection.execute("DELETE FROM objects")

    forge(copy, change)
    assert codes(look(copy)) == {"evidence.not_here"}


def test_a_projection_that_differs_is_noticed_and_can_be_rebuilt(copy: Path) -> None:
    with reopen(copy) as notebook:
        raw(notebook).connection.execute("UPDATE current SET station = '9/9' WHERE n = 3")
    report = look(copy)
    assert report.is_whole
    assert [finding.code for finding in report.findings] == ["projection.differs"]
    with reopen(copy) as notebook:
        notebook.journal.rebuild_projection()
    assert look(copy).findings == ()


def test_a_flipped_bit_in_the_wal_is_noticed(path: Path) -> None:
    for _ in range(2):
        crash_with_wal(path)
    wal = path / "journal.db-wal"
    content = wal.read_bytes()
    assert look(shutil.copytree(path, path.with_name("good"))).findings == ()
    for place in (60, 32 + 5 * (24 + PAGE) + 700):
        wal.write_bytes(content)
        flip(wal, place)
        other = path.with_name(f"bad-{place}")
        shutil.copytree(path, other)
        assert "journal.wal_cut" in {finding.code for finding in look(other).findings}
