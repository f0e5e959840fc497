"""What a disk or a stick can do to an export, and what it never gets to see."""

from __future__ import annotations

import hashlib
import io
import os
import signal
import subprocess
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from observer_app.core.errors import (
    DiskFullError,
    NotebookError,
)
from observer_app.core.kinds import EntryKind
from observer_app.formats.bundle import (
    MediaItem,
)
from tests.formats.hostile import check
from tests.formats.making import (
    SIGNER,
    content,
    entry,
    evidence,
    export,
    media_item,
    stored,
)


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A file system of 64 KiB."""
    folder = tmp_path / "stick"
    folder.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs", str(folder)]
    if os.name == "nt" or subprocess.run(mount, capture_output=True, check=False).returncode:
        pytest.skip("no right to mount a small file system")
    yield folder
    subprocess.run(["umount", str(folder)], check=True)


@pytest.mark.parametrize("split_bytes", [None, 20_000])
def test_a_full_disk_is_told_and_left_clean(small_disk: Path, split_bytes: int | None) -> None:
    with pytest.raises(DiskFullError):
        export(small_disk, split_bytes=split_bytes)
    assert list(small_disk.iterdir()) == []
    light = export(small_disk, content(light=True), split_bytes=split_bytes)
    assert check(light.paths[0]).light


def test_a_disk_full_at_the_last_bytes_is_told(small_disk: Path) -> None:
    """A small payload reaches the file only at its very end."""
    (small_disk / "ballast").write_bytes(bytes(52_000))
    with pytest.raises(DiskFullError):
        export(small_disk, content(light=True))
    assert [path.name for path in small_disk.iterdir()] == ["ballast"]


@pytest.mark.skipif(os.name == "nt", reason="resource limits")
def test_a_file_too_large_for_the_medium_is_told(tmp_path: Path) -> None:
    """What a FAT stick answers at 4 GiB."""
    import resource

    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    before = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (100_000, hard))
    try:
        with pytest.raises(NotebookError, match=r"disk\.file_too_large"):
            export(tmp_path)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
        signal.signal(signal.SIGXFSZ, before)
    assert list(tmp_path.iterdir()) == []


def test_what_is_read_back_must_be_what_was_written(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A stick that loses a byte between the write and the next read."""
    real = Path.replace

    def losing(self: Path, target: Path) -> Path:
        data = self.read_bytes()
        self.write_bytes(data[:-1])
        return real(self, target)

    monkeypatch.setattr(Path, "replace", losing)
    with pytest.raises(NotebookError, match=r"disk\.write_lost"):
        export(tmp_path)
    assert list(tmp_path.iterdir()) == []


def test_nothing_readable_is_on_the_disk_at_any_time(tmp_path: Path) -> None:
    canary = b"canary-in-the-clear " * 500_000
    kept = stored([evidence(canary, device=SIGNER.device)], device=SIGNER.device)
    made = replace(content(entries=kept), media=[media_item(canary)])
    seen: list[bytes] = []

    def look(*_: object) -> None:
        seen.extend(path.read_bytes() for path in tmp_path.iterdir())

    written = export(tmp_path, made, progress=look)
    seen.append(written.paths[0].read_bytes())
    assert len(seen) > 3
    assert not any(b"canary" in data or b"observer" in data for data in seen)


class Zeros(io.RawIOBase):
    """An original that would not fit into memory."""

    def __init__(self, size: int) -> None:
        super().__init__()
        self.left = size

    def read(self, size: int = -1, /) -> bytes:
        size = min(size, self.left)
        self.left -= size
        return bytes(size)


def test_memory_does_not_grow_with_the_media(tmp_path: Path) -> None:
    import tracemalloc

    size = 64 << 20
    digest = hashlib.sha256(bytes(size)).hexdigest()
    payload: dict[str, object] = {
        "sha256": digest,
        "size_bytes": size,
        "media_type": "video/mp4",
        "name": "long.mp4",
    }
    device = SIGNER.device
    kept = stored([entry(EntryKind.EVIDENCE, payload, device=device)], device=device)
    item = MediaItem(
        sha256=digest, size_bytes=size, media_type="video/mp4", open=lambda: Zeros(size)
    )
    made = replace(content(entries=kept), media=[item])
    tracemalloc.start()
    try:
        written = export(tmp_path, made)
        found = check(written.paths[0])
        peak = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert found.media == ((digest, size),)
    assert peak < 16 << 20
