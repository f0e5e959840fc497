"""From a worker's raw pixels to a JPEG and a perceptual hash. Encodes; decodes nothing."""

from __future__ import annotations

import functools
import io
import math
import operator
import statistics
from collections.abc import Sequence

from observer_app.core.errors import InputError
from observer_app.media.protocol import PREVIEW_EDGE, VIEW_EDGE

_QUALITY = 80
_VIEW_QUALITY = 85
_SAMPLES = 32
"""The hash looks at 32 x 32 grey samples …"""
_FREQUENCIES = 8
"""… and keeps 8 x 8 low frequencies: 64 bits."""


def encode_preview(pixels: bytes, *, width: int, height: int) -> bytes:
    """Return the JPEG of RGB rows without padding, both edges 1..PREVIEW_EDGE.

    The JPEG carries no metadata. Raises: InputError("media.unreadable") if size and
    bytes do not agree.
    """
    return _encode(pixels, width=width, height=height, max_edge=PREVIEW_EDGE, quality=_QUALITY)


def encode_view(pixels: bytes, *, width: int, height: int) -> bytes:
    """Return the JPEG of RGB rows as encode_preview does, both edges 1..VIEW_EDGE."""
    return _encode(pixels, width=width, height=height, max_edge=VIEW_EDGE, quality=_VIEW_QUALITY)


def _encode(pixels: bytes, *, width: int, height: int, max_edge: int, quality: int) -> bytes:
    from PIL import Image

    if not (0 < width <= max_edge and 0 < height <= max_edge):
        raise InputError("media.unreadable")
    if len(pixels) != width * height * 3:
        raise InputError("media.unreadable")
    out = io.BytesIO()
    Image.frombytes("RGB", (width, height), pixels).save(out, "JPEG", quality=quality)
    return out.getvalue()


def perceptual_hash(pixels: bytes, *, width: int, height: int) -> str:
    """Return 16 hex digits that stay nearly the same when a picture is scaled or saved again.

    The signs of the 8 x 8 lowest frequencies of a DCT-II of 32 x 32 grey samples against
    their median; the mean (0, 0) is left out of the median. Source: resources/decisions/
    0005-decoder-process.md.
    """
    from PIL import Image

    image = Image.frombytes("RGB", (width, height), pixels).convert("L")
    grey = image.resize((_SAMPLES, _SAMPLES), Image.Resampling.BOX).tobytes()
    basis = _cosines()
    rows = [grey[at : at + _SAMPLES] for at in range(0, len(grey), _SAMPLES)]
    across = [[_dot(row, wave) for wave in basis] for row in rows]
    columns = [[row[v] for row in across] for v in range(_FREQUENCIES)]
    levels = [_dot(columns[v], basis[u]) for u in range(_FREQUENCIES) for v in range(_FREQUENCIES)]
    median = statistics.median(levels[1:])
    bits = sum(1 << (63 - at) for at, level in enumerate(levels) if level > median)
    return f"{bits:016x}"


def hash_distance(one: str, other: str) -> int:
    """Return in how many of 64 bits two perceptual hashes differ; 10 and less is alike."""
    return (int(one, 16) ^ int(other, 16)).bit_count()


@functools.cache
def _cosines() -> tuple[tuple[float, ...], ...]:
    """Return the first 8 DCT-II waves over 32 samples."""
    step = math.pi / (2 * _SAMPLES)
    return tuple(
        tuple(math.cos(step * (2 * sample + 1) * wave) for sample in range(_SAMPLES))
        for wave in range(_FREQUENCIES)
    )


def _dot(values: Sequence[float], wave: Sequence[float]) -> float:
    return float(sum(map(operator.mul, values, wave)))
