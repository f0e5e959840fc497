"""Messages between the media worker and its client: a kind, a length, a payload.

A frame is one byte of kind, four bytes of length (big-endian), and the payload. Each
side names the kinds it is ready to take and how long each may be; anything else is a
ProtocolError, before the payload is read. Neither side trusts the other's lengths.

    client -> worker   EXAMINE {media_type, size_bytes}, DATA bytes
    worker -> client   READY {version, sandbox}, READ offset length, FOUND {…},
                       PIXELS raw RGB, FAILED {code}
"""

from __future__ import annotations

import enum
import struct
from collections.abc import Mapping
from typing import IO

VERSION = 1

PREVIEW_EDGE = 512
"""Longest edge of a preview, pixels."""

BLOCK_BYTES = 256 * 1024
"""Most bytes one READ may ask for; evidence chunks (1 MiB) hold whole blocks."""

_HEADER = struct.Struct(">BI")
_RANGE = struct.Struct(">QI")


class Kind(enum.IntEnum):
    """What a frame carries."""

    EXAMINE = 1
    DATA = 2
    READY = 16
    READ = 17
    FOUND = 18
    PIXELS = 19
    FAILED = 20


LIMITS: Mapping[Kind, int] = {
    Kind.EXAMINE: 512,
    Kind.DATA: BLOCK_BYTES,
    Kind.READY: 1024,
    Kind.READ: _RANGE.size,
    Kind.FOUND: 4096,
    Kind.PIXELS: PREVIEW_EDGE * PREVIEW_EDGE * 3,
    Kind.FAILED: 64,
}
"""Longest payload of each kind, bytes."""


class ProtocolError(Exception):
    """The other side broke off or said something that it may not say."""


def write_frame(stream: IO[bytes], kind: Kind, payload: bytes) -> None:
    """Write one frame and flush it. Raises: ProtocolError over the limit; OSError."""
    if len(payload) > LIMITS[kind]:
        raise ProtocolError(f"{kind.name} of {len(payload)} bytes")
    stream.write(_HEADER.pack(kind, len(payload)) + payload)
    stream.flush()


def read_frame(stream: IO[bytes], *expected: Kind) -> tuple[Kind, bytes]:
    """Return the next frame, one of the `expected` kinds.

    Raises: ProtocolError for another kind, a length over its limit, or an end.
    """
    header = _read_exactly(stream, _HEADER.size)
    number, length = _HEADER.unpack(header)
    kind = next((known for known in expected if known == number), None)
    if kind is None or length > LIMITS[kind]:
        raise ProtocolError(f"kind {number}, {length} bytes")
    return kind, _read_exactly(stream, length)


def pack_range(offset: int, *, length: int) -> bytes:
    """Return the payload of a READ."""
    return _RANGE.pack(offset, length)


def unpack_range(payload: bytes) -> tuple[int, int]:
    """Return (offset, length) of a READ. Raises: ProtocolError if it has another size."""
    if len(payload) != _RANGE.size:
        raise ProtocolError("READ of a wrong size")
    offset, length = _RANGE.unpack(payload)
    return offset, length


def _read_exactly(stream: IO[bytes], length: int) -> bytes:
    data = stream.read(length) if length else b""
    if len(data) != length:
        raise ProtocolError("the other side ended")
    return data
