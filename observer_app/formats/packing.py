"""Compression with a bound on both sides: what a code carries is unpacked in small memory."""

from __future__ import annotations

import zlib

from observer_app.core.errors import VerificationError

_LEVEL = 9


def pack(data: bytes) -> bytes:
    """Return `data` compressed (zlib, RFC 1950)."""
    return zlib.compress(data, _LEVEL)


def unpack(packed: bytes, *, max_bytes: int, code: str) -> bytes:
    """Return what was packed, at most `max_bytes`; never holds more than that.

    Raises: VerificationError(code) if it is more, cut short, or has something behind it.
    """
    machine = zlib.decompressobj()
    try:
        data = machine.decompress(packed, max_bytes + 1)
    except zlib.error as exc:
        raise VerificationError(code, why="compression") from exc
    if len(data) > max_bytes:
        raise VerificationError(code, why="size")
    if not machine.eof or machine.unused_data or machine.unconsumed_tail:
        raise VerificationError(code, why="compression")
    return data
