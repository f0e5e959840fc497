"""Whether a write-ahead log ends where its writer stopped.

SQLite reads a WAL up to the first frame whose checksum is wrong and drops the rest
without a word. A whole transaction behind that place is a sign of damage.
Source: https://sqlite.org/fileformat2.html, section 4.
"""

from __future__ import annotations

import struct
from pathlib import Path

_HEADER = 32
_FRAME_HEADER = 24
_MAGIC = 0x377F0682


def has_lost_frames(path: Path) -> bool:
    """Return True if commits of the present generation lie behind a frame that is broken."""
    if not path.is_file() or path.stat().st_size < _HEADER:
        return False
    with path.open("rb") as file:
        header = file.read(_HEADER)
        magic, _, page_size, _, salt_1, salt_2 = struct.unpack(">6I", header[:24])
        if magic & ~1 != _MAGIC or not 512 <= page_size <= 65536:
            return True
        order = ">" if magic & 1 else "<"
        sums = _add(order, header[:24], (0, 0))
        if struct.pack(">2I", *sums) != header[24:32]:
            return True
        is_broken = False
        while len(frame := file.read(_FRAME_HEADER + page_size)) == _FRAME_HEADER + page_size:
            _, commit, first, second, *expected = struct.unpack(">6I", frame[:_FRAME_HEADER])
            if (first, second) != (salt_1, salt_2):
                if not is_broken:
                    return _is_flip((first, second), (salt_1, salt_2))
                continue
            if not is_broken:
                sums = _add(order, frame[_FRAME_HEADER:], _add(order, frame[:8], sums))
                is_broken = sums != tuple(expected)
            elif commit:
                return True
    return False


def _is_flip(found: tuple[int, int], salts: tuple[int, int]) -> bool:
    """Return True if two salts are too alike to be of another generation."""
    changed = sum((a ^ b).bit_count() for a, b in zip(found, salts, strict=True))
    return changed < 4


def _add(order: str, data: bytes, sums: tuple[int, int]) -> tuple[int, int]:
    first, second = sums
    words = struct.unpack(f"{order}{len(data) // 4}I", data)
    for left, right in zip(words[::2], words[1::2], strict=True):
        first = (first + left + second) & 0xFFFFFFFF
        second = (second + right + first) & 0xFFFFFFFF
    return first, second
