"""A full disk: what was acknowledged is safe, what was not is not kept, the rest works."""

from __future__ import annotations

import io
import os
import random
import shutil
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from observer_app.core.errors import DiskFullError
from observer_app.store.chunks import CHUNK_BYTES
from observer_app.store.keys import FLOOR_KDF
from observer_app.store.notebook import Notebook
from tests.store.sample import (
    DEVICE,
    PASSPHRASE,
    bundle_row,
    entry,
    evidence_entry,
    new_notebook,
    reopen,
)
from tests.store.test_journal import raw

DISK_BYTES = 12 << 20


@pytest.fixture
def disk(tmp_path: Path) -> Iterator[Path]:
    """A real file system of 12 MiB, where the system lets us mount one."""
    target = tmp_path / "disk"
    target.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", f"size={DISK_BYTES},mode=700", "tmpfs", str(target)]
    try:
        done = subprocess.run(mount, capture_output=True, check=False)
    except FileNotFoundError:
        pytest.skip("there is no mount here")
    if done.returncode != 0:
        pytest.skip("mounting needs root")
    try:
        yield target
    finally:
        subprocess.run(["umount", "-l", str(target)], check=True)


def fill(disk: Path, *, leave: int = 0) -> Path:
    """Take all room but `leave` bytes; return the file to delete."""
    filler = disk / "filler"
    free = shutil.disk_usage(disk).free - leave
    with filler.open("wb", buffering=0) as file:
        try:
            while free > 0:
                free -= file.write(bytes(min(free, 1 << 16)))
        except OSError:
            pass
    return filler


def append_until_full(notebook: Notebook) -> int:
    for count in range(5000):
        try:
            notebook.journal.append(entry(minute=count % 900))
        except DiskFullError:
            return count
    raise AssertionError("the disk never filled")


def test_taps_on_a_full_disk_lose_nothing(disk: Path) -> None:
    notebook = new_notebook(disk / "notebook")
    filler = fill(disk, leave=400_000)
    kept = append_until_full(notebook)
    assert kept > 0
    assert notebook.journal.head().seq == notebook.queries.count() == kept
    with pytest.raises(DiskFullError):
        notebook.journal.append(entry())
    notebook.close()
    # Opening and reading work without any room.
    with reopen(disk / "notebook") as notebook:
        assert notebook.queries.count() == kept
        notebook.journal.verify()
        filler.unlink()
        assert notebook.journal.append(entry()).stored.link.seq == kept + 1
    with reopen(disk / "notebook") as notebook:
        assert notebook.journal.verify()[0].seq == kept + 1


def test_room_made_while_open_is_enough(disk: Path) -> None:
    with new_notebook(disk / "notebook") as notebook:
        filler = fill(disk, leave=300_000)
        kept = append_until_full(notebook)
        filler.unlink()
        for number in range(50):
            assert notebook.journal.append(entry()).stored.link.seq == kept + number + 1
        notebook.journal.verify()


@pytest.mark.parametrize("size", [2 * CHUNK_BYTES, 24 * CHUNK_BYTES])
def test_media_on_a_full_disk_leave_nothing(disk: Path, size: int) -> None:
    with new_notebook(disk / "notebook") as notebook:
        small = notebook.evidence.take_in(io.BytesIO(b"before"))
        notebook.journal.append(evidence_entry(small.sha256, 6), objects=[small])
        filler = fill(disk, leave=CHUNK_BYTES)
        with pytest.raises(DiskFullError):
            notebook.evidence.take_in(io.BytesIO(bytes(size)))
        assert notebook.evidence.open(small).read() == b"before"
        assert notebook.evidence.chunk_ids() == list(small.chunk_ids)
        filler.unlink()
        data = random.Random(1).randbytes(2 * CHUNK_BYTES)
        again = notebook.evidence.take_in(io.BytesIO(data))
        assert notebook.evidence.open(again).read() == data


def test_a_passphrase_change_on_a_full_disk_changes_nothing(disk: Path) -> None:
    with new_notebook(disk / "notebook") as notebook:
        fill(disk)
        before = [
            (disk / "notebook" / name).read_bytes() for name in ("keys.json", "keys.json.bak")
        ]
        with pytest.raises(DiskFullError):
            notebook.change_passphrase(PASSPHRASE, "new one", kdf=FLOOR_KDF)
        after = [(disk / "notebook" / name).read_bytes() for name in ("keys.json", "keys.json.bak")]
        assert before == after
        assert not list((disk / "notebook").glob("*.new"))
    reopen(disk / "notebook").close()


def test_no_half_notebook_is_made_on_a_full_disk(disk: Path) -> None:
    filler = fill(disk, leave=60_000)
    with pytest.raises(DiskFullError):
        new_notebook(disk / "notebook")
    assert list(disk.iterdir()) == [filler]


def test_the_database_at_its_limit_loses_nothing(notebook: Notebook) -> None:
    # Where no disk can be mounted: SQLite's own limit gives the same error code.
    pages = raw(notebook).rows("PRAGMA page_count")[0][0]
    raw(notebook).connection.execute(f"PRAGMA max_page_count={pages + 20}")
    kept = append_until_full(notebook)
    assert notebook.journal.head().seq == notebook.queries.count() == kept
    vault, large = notebook.vault, b"x" * 200_000
    for write in (
        lambda: vault.put("large", large.decode()),
        lambda: vault.put_secret("large", large),
        lambda: vault.put_draft("large", large.decode()),
        lambda: vault.add_pack(large),
        lambda: vault.put_preview("0" * 64, jpeg=large, metadata={}),
        lambda: vault.put_bundle(replace(bundle_row([]), alias=large.decode())),
    ):
        with pytest.raises(DiskFullError):
            write()
    raw(notebook).connection.execute("PRAGMA max_page_count=100000")
    assert notebook.journal.append(entry()).stored.link.seq == kept + 1
    notebook.journal.verify()


def test_chunks_at_the_limit_leave_nothing(notebook: Notebook) -> None:
    database = notebook.evidence._database
    pages = database.rows("PRAGMA page_count")[0][0]
    database.connection.execute(f"PRAGMA max_page_count={pages + 1200}")
    with pytest.raises(DiskFullError):
        notebook.evidence.take_in(io.BytesIO(bytes(40 * CHUNK_BYTES)))
    assert notebook.evidence.chunk_ids() == []
    assert notebook.evidence.take_in(io.BytesIO(b"small")).size_bytes == 5


_LIMITED = """
import io, resource, sys
from pathlib import Path
from observer_app.core.errors import NotebookError
from observer_app.store.keys import FLOOR_KDF
from tests.store.sample import *
with reopen(Path(sys.argv[1])) as notebook:
    resource.setrlimit(resource.RLIMIT_FSIZE, (100, resource.RLIM_INFINITY))
    for attempt in (
        lambda: notebook.change_passphrase(PASSPHRASE, "new one", kdf=FLOOR_KDF),
        lambda: notebook.journal.append(entry()),
        lambda: notebook.evidence.take_in(io.BytesIO(b"x")),
    ):
        try:
            attempt()
        except NotebookError as exc:
            print(exc.code)
    resource.setrlimit(resource.RLIMIT_FSIZE, (resource.RLIM_INFINITY,) * 2)
    notebook.journal.append(entry())
"""


@pytest.mark.skipif(os.name == "nt", reason="rlimits are of POSIX")
def test_writes_that_the_system_refuses_change_nothing(path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-c", _LIMITED, str(path)], capture_output=True, text=True, check=False
    )
    assert done.stdout.split() == ["disk.full", "disk.io_error", "disk.io_error"], done.stderr
    with reopen(path) as notebook:
        assert notebook.device == DEVICE
        assert notebook.queries.count() == 1
        assert notebook.evidence.chunk_ids() == []
