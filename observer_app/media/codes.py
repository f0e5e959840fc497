"""QR codes in photos. Runs in the worker only.

A photo of a screen or of paper is seldom square, sharp or evenly lit: the same picture is
looked at in several ways, until a way finds nothing more.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import IO

import zxingcpp
from PIL import Image, ImageFilter, ImageOps

from observer_app.media.photo import decode_view
from observer_app.media.protocol import MAX_CODE_BYTES, MAX_CODES

CODE_EDGE = 3200
"""Longest edge that is searched, pixels: 10 to a module of the densest code we draw."""

_FORMATS = zxingcpp.BarcodeFormats(zxingcpp.BarcodeFormat.QRCode)
_Way = tuple[Image.Image, zxingcpp.Binarizer]


def prepare() -> None:
    """Look for a code once, so that nothing is loaded later. Call it before the sandbox closes."""
    _read(Image.new("L", (64, 64), 255), zxingcpp.Binarizer.LocalAverage)
    for way, binarizer in _ways(Image.new("L", (64, 64), 128)):
        _read(way, binarizer)


def find_codes(source: IO[bytes], *, media_type: str, size_bytes: int) -> tuple[bytes, ...]:
    """Return the contents of the QR codes in the photo, none twice, at most MAX_CODES.

    Raises: UnreadableError, or whatever the decoder raises at a damaged file.
    """
    picture = decode_view(source, media_type=media_type, size_bytes=size_bytes, max_edge=CODE_EDGE)
    found: dict[bytes, None] = {}
    for way, binarizer in _ways(picture.convert("L")):
        before = len(found)
        found.update(dict.fromkeys(_read(way, binarizer)))
        if before and len(found) == before:
            break
    return tuple(found)[:MAX_CODES]


def _ways(grey: Image.Image) -> Iterator[_Way]:
    """Give the picture as it is, then what helps against shadow, noise, blur and moiré."""
    local, whole = zxingcpp.Binarizer.LocalAverage, zxingcpp.Binarizer.GlobalHistogram
    yield grey, local
    half = grey.resize((max(1, grey.width // 2), max(1, grey.height // 2)), Image.Resampling.BOX)
    yield half, local
    even = ImageOps.autocontrast(grey, cutoff=1)
    yield even, whole
    yield grey.filter(ImageFilter.UnsharpMask(radius=4, percent=250, threshold=0)), local
    yield grey.filter(ImageFilter.MedianFilter(3)), local
    yield half.filter(ImageFilter.UnsharpMask(radius=2, percent=200, threshold=0)), whole


def _read(grey: Image.Image, binarizer: zxingcpp.Binarizer) -> Iterator[bytes]:
    # A shaped memoryview: with an image object the library would look for numpy.
    rows = memoryview(grey.tobytes()).cast("B", (grey.height, grey.width))
    for code in zxingcpp.read_barcodes(rows, formats=_FORMATS, binarizer=binarizer):
        content = bytes(code.bytes)
        if 0 < len(content) <= MAX_CODE_BYTES:
            yield content
