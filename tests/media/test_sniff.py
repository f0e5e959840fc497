from __future__ import annotations

import pytest

from observer_app.media.sniff import HEAD_BYTES, sniff
from tests.media.making import corner_picture, photo, save, video


def brand(major: bytes, *compatible: bytes) -> bytes:
    body = major + bytes(4) + b"".join(compatible)
    return (8 + len(body)).to_bytes(4, "big") + b"ftyp" + body


@pytest.mark.parametrize(
    ("head", "name", "extension"),
    [
        (b"\xff\xd8\xff\xe1", "image/jpeg", "jpg"),
        (b"\x89PNG\r\n\x1a\n", "image/png", "png"),
        (b"RIFF\x00\x00\x00\x00WEBPVP8 ", "image/webp", "webp"),
        (b"GIF89a", "image/gif", "gif"),
        (b"%PDF-1.7", "application/pdf", "pdf"),
        (brand(b"heic"), "image/heic", "heic"),
        (brand(b"mif1", b"mif1", b"heic"), "image/heic", "heic"),
        (brand(b"mif1", b"mif1", b"avif"), "image/avif", "avif"),
        (brand(b"avif"), "image/avif", "avif"),
        (brand(b"qt  "), "video/quicktime", "mov"),
        (brand(b"3gp5"), "video/3gpp", "3gp"),
        (brand(b"mp42", b"isom"), "video/mp4", "mp4"),
        (brand(b"M4A "), "audio/mp4", "m4a"),
        (b"\x00\x00\x00\x08moov", "video/quicktime", "mov"),
        (b"RIFF\x00\x00\x00\x00WAVE", "application/octet-stream", "bin"),
        (b"", "application/octet-stream", "bin"),
    ],
)
def test_the_first_bytes_name_the_type(head: bytes, name: str, extension: str) -> None:
    assert (sniff(head).name, sniff(head).extension) == (name, extension)


def test_what_encoders_write_is_recognised() -> None:
    assert sniff(photo()[:HEAD_BYTES]).name == "image/jpeg"
    assert sniff(video()[:HEAD_BYTES]).name == "video/mp4"
    for kind in ("PNG", "WEBP", "GIF"):
        assert sniff(save(corner_picture(), kind)).name == f"image/{kind.lower()}"


@pytest.mark.shared
def test_real_files_are_recognised(samples: object) -> None:
    from pathlib import Path

    assert isinstance(samples, Path)
    expected = {".jpg": "jpg", ".heic": "heic", ".mov": "mov", ".3gp": "3gp", ".mp4": "mp4"}
    seen = 0
    for path in samples.iterdir():
        if path.suffix in expected:
            with path.open("rb") as file:
                assert sniff(file.read(HEAD_BYTES)).extension == expected[path.suffix]
            seen += 1
    assert seen >= 9
