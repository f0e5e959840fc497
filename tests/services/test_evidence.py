"""Originals in and out: names that are no text, names that mean two, files that appear whole."""

from __future__ import annotations

import hashlib
import os
import sys
from dataclasses import replace
from itertools import count
from pathlib import Path
from threading import Event

import pytest

from observer_app.core.errors import Cancelled, InputError
from observer_app.services.commands import Retract
from observer_app.services.day import status
from observer_app.services.evidence import (
    attach,
    export_original,
    find_evidence,
    take_in_each,
)
from observer_app.services.session import Session


@pytest.mark.skipif(sys.platform != "linux", reason="names are bytes on Linux alone")
def test_a_file_whose_name_is_no_utf8_is_taken_in(observer: Session, tmp_path: Path) -> None:
    path = Path(os.fsdecode(os.fsencode(tmp_path) + b"/\xd4\xee\xf2\xee 1.jpg"))
    path.write_bytes(b"from an old camera")
    assert attach(observer, [path]).newest.entry.payload["name"] == "\ufffd\ufffd\ufffd\ufffd 1.jpg"


def test_an_original_has_its_name_only_once_it_is_whole(observer: Session, tmp_path: Path) -> None:
    (tmp_path / "film.bin").write_bytes(bytes(3 << 20))
    attach(observer, [tmp_path / "film.bin"])
    out = tmp_path / "out" / "film.bin"
    out.parent.mkdir()
    seen: list[bool] = []
    digest = hashlib.sha256(bytes(3 << 20)).hexdigest()
    export_original(observer, digest, out, progress=lambda _done, _all: seen.append(out.exists()))
    assert seen
    assert not any(seen)
    assert out.read_bytes() == bytes(3 << 20)
    assert [item.name for item in out.parent.iterdir()] == ["film.bin"]


def test_an_original_is_never_written_over_anything(observer: Session, tmp_path: Path) -> None:
    (tmp_path / "a.bin").write_bytes(b"a")
    attach(observer, [tmp_path / "a.bin"])
    with pytest.raises(InputError) as caught:
        export_original(observer, hashlib.sha256(b"a").hexdigest(), tmp_path / "a.bin")
    assert (caught.value.code, caught.value.params) == ("file.exists", {"name": "a.bin"})


def test_the_start_of_two_hashes_names_neither(observer: Session, tmp_path: Path) -> None:
    known: dict[str, bytes] = {}
    for number in count():
        content = b"%d" % number
        start = hashlib.sha256(content).hexdigest()[:6]
        if start in known:
            break
        known[start] = content
    for name, data in (("a.bin", known[start]), ("b.bin", content)):
        (tmp_path / name).write_bytes(data)
    attach(observer, [tmp_path / "a.bin", tmp_path / "b.bin"])
    with pytest.raises(InputError) as caught:
        find_evidence(observer, start)
    assert caught.value.code == "entry.ambiguous"
    assert find_evidence(observer, hashlib.sha256(content).hexdigest()).payload["name"] == "b.bin"


def test_an_incident_and_its_files_are_written_together_or_not_at_all(
    observer: Session, tmp_path: Path
) -> None:
    from observer_app.services.commands import NoteIncident
    from observer_app.services.evidence import record_with, take_in

    (tmp_path / "a.bin").write_bytes(b"a")
    taken = take_in(observer.notebook.evidence, tmp_path / "a.bin")
    too_long = replace(taken, name="x" * 5000)
    before = observer.head
    with pytest.raises(InputError):
        record_with(observer, NoteIncident("C01"), (taken, too_long))
    assert observer.head == before
    changes = record_with(observer, NoteIncident("C01"), (taken,))
    assert [str(item.entry.kind) for item in changes.entries] == ["incident", "evidence"]
    assert changes.newest.entry.payload["to"] == changes.entries[0].id


def test_a_file_taken_in_twice_is_counted_once_and_one_taken_back_not_at_all(
    observer: Session, tmp_path: Path
) -> None:
    for name, content in (("a.bin", b"a"), ("b.bin", b"b"), ("again.bin", b"a")):
        (tmp_path / name).write_bytes(content)
        newest = attach(observer, [tmp_path / name]).newest
    assert status(observer).evidence == 2
    observer.execute(Retract(newest.id, "twice"))
    assert status(observer).evidence == 2
    observer.execute(
        Retract(find_evidence(observer, hashlib.sha256(b"b").hexdigest()).id, "not mine")
    )
    assert status(observer).evidence == 1


def test_of_files_given_together_the_good_ones_come_in_and_the_others_are_named(
    observer: Session, tmp_path: Path
) -> None:
    good, empty, gone = (tmp_path / name for name in ("a.jpg", "b.jpg", "c.jpg"))
    good.write_bytes(b"a")
    empty.touch()
    taken, left = take_in_each(observer.notebook.evidence, [gone, good, empty])
    assert [item.name for item in taken] == ["a.jpg"]
    said = [(name, error.code) for name, error in left]
    assert said == [("c.jpg", "evidence.unreadable"), ("b.jpg", "evidence.empty")]


def test_of_files_given_together_nothing_stays_when_it_is_stopped(
    observer: Session, tmp_path: Path
) -> None:
    evidence, stop = observer.notebook.evidence, Event()
    for name in ("a.jpg", "b.jpg"):
        (tmp_path / name).write_bytes(name.encode())
    with pytest.raises(Cancelled):
        take_in_each(
            evidence,
            [tmp_path / "a.jpg", tmp_path / "b.jpg"],
            progress=lambda _done, _all: stop.set(),
            cancel=stop,
        )
    assert evidence.chunk_ids() == []
