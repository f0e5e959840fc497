"""QR codes in photos: read as they are taken, bounded, and never believed."""

from __future__ import annotations

import io
import random
import struct

import pytest
import segno

from observer_app.core.errors import InputError
from observer_app.media.client import MediaWorker
from observer_app.media.protocol import (
    LIMITS,
    MAX_CODE_BYTES,
    MAX_CODES,
    Kind,
    ProtocolError,
    pack_codes,
    unpack_codes,
)
from tests.media.degraded import Shot, take_photo
from tests.media.making import corner_picture, is_read, lying, photo, save, video

LETTERS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:"


def qr(text: str | bytes, *, error: str = "l") -> bytes:
    out = io.BytesIO()
    segno.make(text, error=error, micro=False).save(out, kind="png", scale=6, border=4)
    return out.getvalue()


def text_of(length: int, *, seed: int = 1) -> str:
    luck = random.Random(seed)
    return "".join(luck.choice(LETTERS) for _ in range(length))


def read(worker: MediaWorker, data: bytes) -> tuple[bytes, ...]:
    return worker.read_codes(io.BytesIO(data), size_bytes=len(data))


def test_a_code_is_read_from_every_kind_of_photo(worker: MediaWorker) -> None:
    from PIL import Image

    drawn = Image.open(io.BytesIO(qr("OBSERVER"))).convert("RGB")
    for kind in ("PNG", "JPEG", "WEBP", "GIF"):
        assert read(worker, save(drawn, kind)) == (b"OBSERVER",)


@pytest.mark.parametrize("content", [b"\x00\xff\xfe\x00 bytes", "Seçki, şəkil".encode(), b" A "])
def test_bytes_come_back_as_they_are(worker: MediaWorker, content: bytes) -> None:
    assert read(worker, qr(content)) == (content,)


SHOTS = (
    Shot(),
    Shot(blur=2.5, noise=20),
    Shot(fill=0.45, blur=1.5),
    Shot(width=1600, height=1200, blur=0.8),
    Shot(tilt=0.17, shade=0.8, blur=1.5),
    Shot(quality=35, noise=4),
)


@pytest.mark.parametrize("shot", SHOTS)
def test_a_dense_code_is_read_from_a_bad_photo(worker: MediaWorker, shot: Shot) -> None:
    text = text_of(1250)
    assert read(worker, take_photo(qr(text), shot=shot)) == (text.encode(),)


def test_all_codes_of_one_photo_are_read(worker: MediaWorker) -> None:
    texts = [text_of(300, seed=seed) for seed in range(3)]
    shot = Shot(width=3200, fill=0.35, tilt=0.04)
    found = read(worker, take_photo(*map(qr, texts), shot=shot))
    assert sorted(found) == sorted(text.encode() for text in texts)


def test_a_photo_without_a_code_gives_none(worker: MediaWorker) -> None:
    assert read(worker, photo()) == ()
    assert read(worker, save(corner_picture(2, 2), "PNG")) == ()


def test_more_codes_than_the_bound_are_left_out(worker: MediaWorker) -> None:
    from PIL import Image

    wall = Image.new("L", (1500, 1500), 255)
    for number in range(25):
        code = Image.open(io.BytesIO(qr(f"NUMBER {number}"))).convert("L")
        wall.paste(code, (number % 5 * 300, number // 5 * 300))
    assert len(read(worker, save(wall, "PNG"))) == MAX_CODES


def test_only_photos_are_searched(worker: MediaWorker) -> None:
    for data in (video(), b"", b"%PDF-1.7 "):
        with pytest.raises(InputError) as refused:
            read(worker, data)
        assert refused.value.code == "media.unreadable"


def test_the_process_that_read_codes_examines_too(worker: MediaWorker) -> None:
    read(worker, qr("A"))
    pid = worker.pid
    assert is_read(worker, photo())
    assert worker.pid == pid


def test_codes_come_back_as_they_were_packed() -> None:
    for contents in ((), (b"a",), (b"a", b"b" * MAX_CODE_BYTES), (b"x",) * MAX_CODES):
        payload = pack_codes(contents)
        assert len(payload) <= LIMITS[Kind.TEXTS]
        assert unpack_codes(payload) == contents


@pytest.mark.parametrize(
    "payload",
    [
        b"\x00",
        b"\x00\x00",
        b"\x00\x02a",
        struct.pack(">H", MAX_CODE_BYTES + 1) + bytes(MAX_CODE_BYTES + 1),
        b"\x00\x01a" * (MAX_CODES + 1),
    ],
    ids=["half a length", "empty", "cut", "too long", "too many"],
)
def test_codes_out_of_bounds_are_refused(payload: bytes) -> None:
    with pytest.raises(ProtocolError):
        unpack_codes(payload)


@pytest.mark.parametrize(
    "script",
    [
        "say(21, b'\\x00\\x02a'); time.sleep(60)",
        "say(21, b'\\x00\\x01a' * 17); time.sleep(60)",
        "out.write(b'\\x15' + b'\\xff' * 4); out.flush(); time.sleep(60)",
        "say(22, bytes(4)); time.sleep(60)",
        "say(18, b'{}'); time.sleep(60)",
        "say(17, struct.pack('>QI', 1 << 60, 16)); time.sleep(60)",
    ],
    ids=["cut", "too many", "four gigabytes", "a size", "findings", "range far outside"],
)
def test_a_dishonest_answer_about_codes_is_found_out(script: str) -> None:
    with lying(script) as worker:
        with pytest.raises(InputError) as refused:
            read(worker, qr("A"))
        assert refused.value.code == "media.unreadable"
        assert worker.pid is None


def test_damaged_codes_never_crash_the_reader() -> None:
    from PIL import Image

    luck = random.Random(7)
    with MediaWorker(timeout_s=20, jobs_per_process=10_000) as worker:
        read(worker, qr("A"))
        pid = worker.pid
        for number in range(60):
            code = Image.open(io.BytesIO(qr(text_of(luck.randrange(1, 400), seed=number))))
            damaged = code.convert("L")
            for _ in range(luck.randrange(1, 30)):
                at = luck.randrange(damaged.width), luck.randrange(damaged.height)
                patch = Image.new("L", (luck.randrange(1, 40),) * 2, luck.choice([0, 255]))
                damaged.paste(patch, at)
            for content in read(worker, save(damaged, "PNG")):
                assert 0 < len(content) <= MAX_CODE_BYTES
        assert worker.pid == pid
