"""Content in, content out: sealed, verified, random access, nothing left behind."""

from __future__ import annotations

import hashlib
import io
import os
import random
import threading
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from observer_app.core.errors import Cancelled, NotebookError
from observer_app.store.chunks import CHUNK_BYTES, SEALED_BYTES
from observer_app.store.driver import Database
from observer_app.store.notebook import Notebook
from observer_app.store.records import SealedObject
from tests.store.sample import entry, evidence_entry, reopen

if TYPE_CHECKING:
    from _typeshed import WriteableBuffer

SIZES = [0, 1, CHUNK_BYTES - 1, CHUNK_BYTES, CHUNK_BYTES + 1, 3 * CHUNK_BYTES, 17 * CHUNK_BYTES + 5]


def chunks(notebook: Notebook) -> Database:
    return notebook.evidence._database


@pytest.mark.parametrize("size", SIZES)
def test_what_goes_in_comes_out(notebook: Notebook, size: int) -> None:
    data = random.Random(size).randbytes(size)
    sealed = notebook.evidence.take_in(io.BytesIO(data))
    assert sealed.sha256 == hashlib.sha256(data).hexdigest()
    assert sealed.size_bytes == size
    assert notebook.evidence.open(sealed).read() == data


@pytest.mark.parametrize("step", [1000, CHUNK_BYTES, CHUNK_BYTES * 2 + 7])
def test_pieces_of_any_size_give_the_same(notebook: Notebook, step: int) -> None:
    data = random.Random(step).randbytes(3 * CHUNK_BYTES + 123)
    with notebook.evidence.writer() as writer:
        for start in range(0, len(data), step):
            writer.write(memoryview(data)[start : start + step])
        sealed = writer.finish()
    assert sealed.sha256 == hashlib.sha256(data).hexdigest()
    assert notebook.evidence.open(sealed).read() == data


def test_any_range_can_be_read(notebook: Notebook) -> None:
    data = random.Random(1).randbytes(3 * CHUNK_BYTES + 77)
    reader = notebook.evidence.open(notebook.evidence.take_in(io.BytesIO(data)))
    for start, length in ((0, 5), (CHUNK_BYTES - 3, 9), (len(data) - 4, 100), (len(data), 1)):
        reader.seek(start)
        assert reader.read(length) == data[start : start + length]
    assert reader.seek(-10, os.SEEK_END) == len(data) - 10
    assert reader.read() == data[-10:]
    assert reader.seek(len(data) + 5) == len(data) + 5
    assert reader.read() == b""


def test_all_rows_have_one_size_and_say_nothing(notebook: Notebook) -> None:
    for size in SIZES[:5]:
        notebook.evidence.take_in(io.BytesIO(b"\x00" * size))
    rows = chunks(notebook).rows("SELECT length(data), data FROM chunks")
    assert {row[0] for row in rows} == {SEALED_BYTES}
    assert len({row[1] for row in rows}) == len(rows)
    tables = chunks(notebook).rows("SELECT name FROM sqlite_schema")
    assert tables == [("chunks",)]


@pytest.mark.parametrize("fault", ["swap", "other object", "cut", "bit", "missing", "longer"])
def test_an_altered_chunk_is_never_given(notebook: Notebook, fault: str) -> None:
    data = random.Random(2).randbytes(2 * CHUNK_BYTES + 9)
    sealed = notebook.evidence.take_in(io.BytesIO(data))
    other = notebook.evidence.take_in(io.BytesIO(data))
    first, second, _ = sealed.chunk_ids
    changed = {
        "swap": replace(sealed, chunk_ids=(second, first, *sealed.chunk_ids[2:])),
        "other object": replace(sealed, chunk_ids=(other.chunk_ids[0], *sealed.chunk_ids[1:])),
        "cut": replace(sealed, size_bytes=2 * CHUNK_BYTES, chunk_ids=sealed.chunk_ids[:2]),
        "longer": replace(sealed, size_bytes=sealed.size_bytes + CHUNK_BYTES),
    }.get(fault, sealed)
    with chunks(notebook).transaction():
        if fault == "bit":
            chunks(notebook).run(
                "UPDATE chunks SET data = CAST(x'01' || substr(data, 2) AS BLOB) WHERE id = ?",
                (first,),
            )
        elif fault == "missing":
            chunks(notebook).run("DELETE FROM chunks WHERE id = ?", (second,))
    with pytest.raises(NotebookError) as caught:
        read_all(notebook, changed)
    assert caught.value.code in {"evidence.damaged", "evidence.chunk_missing"}


def read_all(notebook: Notebook, sealed: SealedObject) -> bytes:
    return notebook.evidence.open(sealed).read()


def test_a_damaged_chunk_leaves_the_others_readable(notebook: Notebook) -> None:
    data = random.Random(3).randbytes(3 * CHUNK_BYTES)
    sealed = notebook.evidence.take_in(io.BytesIO(data))
    with chunks(notebook).transaction():
        chunks(notebook).run("DELETE FROM chunks WHERE id = ?", (sealed.chunk_ids[1],))
    reader = notebook.evidence.open(sealed)
    reader.seek(2 * CHUNK_BYTES)
    assert reader.read() == data[2 * CHUNK_BYTES :]


def test_stopping_leaves_nothing(notebook: Notebook) -> None:
    cancel = threading.Event()

    def progress(done: int, total: int | None) -> None:
        assert total == 40 * CHUNK_BYTES
        if done > 20 * CHUNK_BYTES:
            cancel.set()

    source = io.BytesIO(bytes(40 * CHUNK_BYTES))
    with pytest.raises(Cancelled):
        notebook.evidence.take_in(
            source, size_hint=40 * CHUNK_BYTES, progress=progress, cancel=cancel
        )
    assert notebook.evidence.chunk_ids() == []


def test_a_source_that_fails_leaves_nothing(notebook: Notebook) -> None:
    class Failing(io.RawIOBase):
        count = 0

        def readable(self) -> bool:
            return True

        def readinto(self, buffer: WriteableBuffer) -> int:
            self.count += 1
            if self.count > 20:
                raise OSError("the card was pulled out")
            return len(memoryview(buffer))

    with pytest.raises(OSError, match="pulled out"):
        notebook.evidence.take_in(io.BufferedReader(Failing(), CHUNK_BYTES))
    assert notebook.evidence.chunk_ids() == []


def test_closing_the_notebook_stops_what_is_coming_in(notebook: Notebook) -> None:
    with notebook.evidence.writer() as writer:
        writer.write(bytes(3 * CHUNK_BYTES))
        notebook.close()
        with pytest.raises(NotebookError) as caught:
            writer.finish()
    assert caught.value.code == "notebook.closed"
    with reopen(notebook.path) as again:
        assert again.evidence.chunk_ids() == []


def test_discarded_content_is_gone(notebook: Notebook) -> None:
    kept = notebook.evidence.take_in(io.BytesIO(b"kept"))
    notebook.evidence.discard(notebook.evidence.take_in(io.BytesIO(b"not kept")))
    assert notebook.evidence.chunk_ids() == list(kept.chunk_ids)


def test_what_no_entry_names_is_cleared_at_opening(notebook: Notebook) -> None:
    kept = notebook.evidence.take_in(io.BytesIO(b"kept"))
    notebook.journal.append(evidence_entry(kept.sha256, 4), objects=[kept])
    notebook.evidence.take_in(io.BytesIO(bytes(2 * CHUNK_BYTES)))
    notebook.close()
    with reopen(notebook.path) as again:
        assert again.orphans_cleared == 2
        assert again.evidence.chunk_ids() == list(kept.chunk_ids)


def test_what_a_draft_holds_outlives_the_opening_and_no_longer_than_the_draft(
    notebook: Notebook,
) -> None:
    held = notebook.evidence.take_in(io.BytesIO(b"put to an incident that is being written"))
    notebook.vault.put_draft("incident", {"text": "a van"}, sealed=(held,))
    notebook.vault.put_draft("protocol", [1, 2])
    notebook.close()
    with reopen(notebook.path) as again:
        assert again.vault.draft_content() == again.vault.draft_content("incident") == (held,)
        assert again.vault.get_draft("incident") == {"text": "a van"}
        assert again.evidence.is_there(held)
        again.vault.delete_draft("incident")
    with reopen(notebook.path) as last:
        assert last.orphans_cleared == 1
        assert not last.evidence.is_there(held)


def test_taps_go_on_in_another_thread_while_content_comes_in(notebook: Notebook) -> None:
    sealed: list[SealedObject] = []
    data = random.Random(4).randbytes(33 * CHUNK_BYTES)
    workers = [
        threading.Thread(target=lambda: sealed.append(notebook.evidence.take_in(io.BytesIO(data))))
        for _ in range(2)
    ]
    for worker in workers:
        worker.start()
    taps = 0
    while any(worker.is_alive() for worker in workers):
        notebook.journal.append(entry(minute=taps % 500))
        taps += 1
    for worker in workers:
        worker.join()
    assert notebook.journal.head().seq == taps > 0
    assert [item.sha256 for item in sealed] == [hashlib.sha256(data).hexdigest()] * 2
    assert read_all(notebook, sealed[0]) == read_all(notebook, sealed[1]) == data


def test_memory_does_not_grow_with_size(notebook: Notebook) -> None:
    import tracemalloc

    class Zeros(io.RawIOBase):
        left = 160 * CHUNK_BYTES

        def readable(self) -> bool:
            return True

        def readinto(self, buffer: WriteableBuffer) -> int:
            count = min(self.left, len(memoryview(buffer)))
            self.left -= count
            return count

    tracemalloc.start()
    try:
        sealed = notebook.evidence.take_in(io.BufferedReader(Zeros(), CHUNK_BYTES))
        peak = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert sealed.size_bytes == 160 * CHUNK_BYTES
    assert peak < 64 * CHUNK_BYTES
