"""Messages between the media worker and its client: a kind, a length, a payload.

A frame is one byte of kind, four bytes of length (big-endian), and the payload. Each
side names the kinds it is ready to take and how long each may be; anything else is a
ProtocolError, before the payload is read. Neither side trusts the other's lengths.

    client -> worker   EXAMINE, CODES {media_type, size_bytes}, VIEW {… max_edge}, DATA bytes
    worker -> client   READY {version, sandbox}, READ offset length,
                       to EXAMINE: FOUND {…}, PIXELS raw RGB
                       to CODES:   TEXTS length content length content …
                       to VIEW:    SIZE width height, ROWS raw RGB
                       to any:     FAILED {code}
"""

from __future__ import annotations

import enum
import struct
from collections.abc import Iterable, Mapping
from typing import IO

VERSION = 2

PREVIEW_EDGE = 512
"""Longest edge of a preview, pixels."""

VIEW_EDGE = 4096
"""Longest edge of a view that may be asked for, pixels: 50 MB of raw rows at the most."""

MAX_CODES = 16
"""Most QR codes that one photo gives."""

MAX_CODE_BYTES = 7089
"""Most bytes that a QR code holds: digits in version 40-L. Source: ISO/IEC 18004, table 7."""

BLOCK_BYTES = 256 * 1024
"""Most bytes one READ may ask for; evidence chunks (1 MiB) hold whole blocks."""

_HEADER = struct.Struct(">BI")
_RANGE = struct.Struct(">QI")


class Kind(enum.IntEnum):
    """What a frame carries."""

    EXAMINE = 1
    DATA = 2
    CODES = 3
    VIEW = 4
    READY = 16
    READ = 17
    FOUND = 18
    PIXELS = 19
    FAILED = 20
    TEXTS = 21
    SIZE = 22
    ROWS = 23


_SIZE = struct.Struct(">HH")
_CODE = struct.Struct(">H")

LIMITS: Mapping[Kind, int] = {
    Kind.EXAMINE: 512,
    Kind.DATA: BLOCK_BYTES,
    Kind.CODES: 512,
    Kind.VIEW: 512,
    Kind.READY: 1024,
    Kind.READ: _RANGE.size,
    Kind.FOUND: 4096,
    Kind.PIXELS: PREVIEW_EDGE * PREVIEW_EDGE * 3,
    Kind.FAILED: 64,
    Kind.TEXTS: MAX_CODES * (_CODE.size + MAX_CODE_BYTES),
    Kind.SIZE: _SIZE.size,
    Kind.ROWS: VIEW_EDGE * VIEW_EDGE * 3,
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


def pack_size(width: int, *, height: int) -> bytes:
    """Return the payload of a SIZE."""
    return _SIZE.pack(width, height)


def unpack_size(payload: bytes, *, max_edge: int) -> tuple[int, int]:
    """Return (width, height), each 1 to `max_edge`. Raises: ProtocolError."""
    if len(payload) != _SIZE.size:
        raise ProtocolError("SIZE of a wrong size")
    width, height = _SIZE.unpack(payload)
    if not (0 < width <= max_edge and 0 < height <= max_edge):
        raise ProtocolError("a view out of bounds")
    return width, height


def pack_codes(contents: Iterable[bytes]) -> bytes:
    """Return the payload of a TEXTS: at most MAX_CODES, none over MAX_CODE_BYTES."""
    return b"".join(_CODE.pack(len(content)) + content for content in contents)


def unpack_codes(payload: bytes) -> tuple[bytes, ...]:
    """Return the contents in a TEXTS. Raises: ProtocolError out of bounds."""
    found = []
    at = 0
    while at < len(payload):
        if len(payload) - at < _CODE.size:
            raise ProtocolError("TEXTS ends early")
        (length,) = _CODE.unpack_from(payload, at)
        at += _CODE.size
        if not 0 < length <= min(MAX_CODE_BYTES, len(payload) - at):
            raise ProtocolError("a code out of bounds")
        found.append(payload[at : at + length])
        at += length
    if len(found) > MAX_CODES:
        raise ProtocolError("too many codes")
    return tuple(found)


def _read_exactly(stream: IO[bytes], length: int) -> bytes:
    data = stream.read(length) if length else b""
    if len(data) != length:
        raise ProtocolError("the other side ended")
    return data
