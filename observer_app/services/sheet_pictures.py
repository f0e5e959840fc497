"""The small pictures of a sheet: JPEG previews wrapped in SVG, so that nothing lies on disk."""

from __future__ import annotations

import base64
from collections.abc import Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from observer_app.services.sheet_facts import Piece
    from observer_app.services.sheet_words import Words

MAX_PICTURES = 9
"""More would be a gallery; the table lists every file."""
# Start-of-frame markers carry the size: ITU-T T.81, table B.1, without DHT, JPG and DAC.
_FRAMES = frozenset(range(0xC0, 0xD0)) - {0xC4, 0xC8, 0xCC}
_BARE = frozenset({0x01, *range(0xD0, 0xD9)})


def pictures(evidence: Sequence[Piece], *, words: Words) -> tuple[list[dict[str, object]], int]:
    """Return the pictures to print and how many more there would be."""
    shown: list[dict[str, object]] = []
    more = 0
    for number, piece in enumerate(evidence, 1):
        size = jpeg_size(piece.preview)
        if size is None or piece.entry.retracted is not None:
            continue
        if len(shown) == MAX_PICTURES:
            more += 1
            continue
        width, height = size
        shown.append(
            {
                "number": str(number),
                "svg": wrap(piece.preview, width=width, height=height),
                "alt": words("preview_alt", number=number),
                "width": width,
                "height": height,
            }
        )
    return shown, more


def wrap(jpeg: bytes, *, width: int, height: int) -> str:
    """Return an SVG with the JPEG in it as it is, byte for byte."""
    data = base64.b64encode(jpeg).decode("ascii")
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="{height}">'
        f'<image width="{width}" height="{height}" href="data:image/jpeg;base64,{data}"/></svg>'
    )


def jpeg_size(data: bytes) -> tuple[int, int] | None:
    """Return (width, height) from a JPEG's frame header, or None if it has none."""
    if data[:2] != b"\xff\xd8":
        return None
    at = 2
    while at + 9 <= len(data):
        if data[at] != 0xFF:
            return None
        marker = data[at + 1]
        if marker == 0xFF or marker in _BARE:
            at += 1 if marker == 0xFF else 2
            continue
        if marker in _FRAMES:
            height, width = (int.from_bytes(data[at + n : at + n + 2]) for n in (5, 7))
            return (width, height) if width and height else None
        length = int.from_bytes(data[at + 2 : at + 4])
        if length < 2:
            return None
        at += 2 + length
    return None
