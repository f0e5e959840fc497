"""Files made to break decoders: the client answers, memory is bounded, the next file works."""

from __future__ import annotations

import random
import struct
import sys
import zlib
from pathlib import Path

import pytest

from observer_app.media.client import MediaWorker
from observer_app.media.sandbox import MEMORY_BYTES
from tests.media.making import corner_picture, is_read, photo, save, video

MUTANTS = 400


def chunk(name: bytes, body: bytes) -> bytes:
    return struct.pack(">I", len(body)) + name + body + struct.pack(">I", zlib.crc32(name + body))


def png(width: int, height: int, *extra: bytes, rows: int = 0) -> bytes:
    """A grey PNG that claims a size and holds `rows` rows of zeros."""
    head = chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0))
    packer = zlib.compressobj(9)
    row = bytes(width + 1)
    body = b"".join(packer.compress(row) for _ in range(rows)) + packer.flush()
    ending = chunk(b"IDAT", body) + chunk(b"IEND", b"")
    return b"\x89PNG\r\n\x1a\n" + head + b"".join(extra) + ending


def peak_bytes(worker: MediaWorker) -> int:
    """The most memory the running process ever held."""
    if sys.platform != "linux" or worker.pid is None:
        return 0
    status = Path(f"/proc/{worker.pid}/status").read_text()
    line = next(line for line in status.splitlines() if line.startswith("VmHWM"))
    return int(line.split()[1]) * 1024


@pytest.fixture
def own_worker() -> object:
    with MediaWorker(jobs_per_process=10_000) as worker:
        yield worker


def test_pictures_of_enormous_size_are_refused_cheaply(own_worker: MediaWorker) -> None:
    text_bomb = chunk(b"zTXt", b"a\x00\x00" + zlib.compress(bytes(100 << 20), 9))
    profile_bomb = chunk(b"iCCP", b"a\x00\x00" + zlib.compress(bytes(100 << 20), 9))
    jpeg = bytearray(save(corner_picture(), "JPEG"))
    at = jpeg.index(b"\xff\xc0")
    jpeg[at + 5 : at + 9] = b"\xff\xff\xff\xff"
    gif = (
        b"GIF89a\xff\xff\xff\xff\x80\x00\x00" + bytes(6) + b",\x00\x00\x00\x00\xff\xff\xff\xff\x00"
    )
    for data in (
        png(60_000, 60_000),
        png(2**31 - 1, 2**31 - 1),
        png(64, 64, text_bomb, rows=64),
        png(64, 64, profile_bomb, rows=64),
        bytes(jpeg),
        gif + b"\x08\x01\x00\x00;",
    ):
        is_read(own_worker, data)
    assert peak_bytes(own_worker) < 200 << 20
    assert is_read(own_worker, photo())


def test_the_largest_picture_that_is_read_stays_in_bounds(own_worker: MediaWorker) -> None:
    assert is_read(own_worker, png(7000, 7000, rows=7000))
    assert peak_bytes(own_worker) < 500 << 20


def test_a_photo_larger_than_its_bound_is_not_read(own_worker: MediaWorker) -> None:
    assert not is_read(own_worker, photo() + bytes(64 << 20))


def test_noise_behind_every_magic_is_unreadable(own_worker: MediaWorker) -> None:
    noise = random.Random(5)
    heads = [b"\xff\xd8\xff", b"\x89PNG\r\n\x1a\n", b"RIFF\xff\xff\x00\x00WEBPVP8 ", b"GIF89a"]
    heads += [b"\x00\x00\x00\x18ftyp" + brand + bytes(4) for brand in (b"heic", b"mp42", b"qt  ")]
    heads += [b"\x00\x00\x10\x00moov", b"\x00\x00\x00\x01mdat\xff\xff\xff\xff\xff\xff\xff\xff"]
    for head in heads:
        for length in (0, 1, 64, 5000, 300_000):
            assert not is_read(own_worker, head + noise.randbytes(length))


def test_files_cut_anywhere_never_hurt_the_client(own_worker: MediaWorker) -> None:
    for data in (photo(), video()):
        for share in range(20):
            is_read(own_worker, data[: len(data) * share // 20])
    assert is_read(own_worker, photo())


def mutant(source: bytes, luck: random.Random) -> bytes:
    """`source` with bytes flipped, a piece doubled, zeroed or dropped, or a length blown up."""
    data = bytearray(source)
    for _ in range(luck.choice([1, 1, 2, 4, 32])):
        # Headers decide the most: half of the wounds go there.
        at = luck.randrange(min(len(data), 2048) if luck.random() < 0.5 else len(data))
        way = luck.randrange(5)
        piece = luck.randrange(1, 64)
        if way == 0:
            data[at] ^= 1 << luck.randrange(8)
        elif way == 1:
            data[at : at + 4] = luck.choice([b"\xff\xff\xff\xff", bytes(4), b"\x7f\xff\xff\xff"])
        elif way == 2:
            data[at:at] = data[at : at + piece]
        elif way == 3:
            data[at : at + piece] = luck.randbytes(piece)
        else:
            del data[at : at + piece]
    return bytes(data)


@pytest.mark.slow
def test_hundreds_of_mutated_files_never_crash_the_client_or_eat_memory() -> None:
    luck = random.Random(20250129)
    small = corner_picture(320, 240)
    sources = [save(small, kind) for kind in ("JPEG", "PNG", "WEBP", "GIF")]
    sources += [save(small, "JPEG", progressive=True), video(), photo()]
    peak = read = 0
    with MediaWorker(timeout_s=10, jobs_per_process=10_000) as worker:
        for number in range(MUTANTS):
            read += is_read(worker, mutant(sources[number % len(sources)], luck))
            if number % 10 == 0:
                peak = max(peak, peak_bytes(worker))
        assert is_read(worker, photo())
        peak = max(peak, peak_bytes(worker))
    assert 0 < read < MUTANTS
    assert peak < MEMORY_BYTES // 2
