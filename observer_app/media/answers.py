"""Taking a worker's answers apart, on the side that believes nothing."""

from __future__ import annotations

from collections.abc import Callable
from typing import IO, TypeAlias, TypeVar

from observer_app.media import protocol
from observer_app.media.found import Found, read_found
from observer_app.media.protocol import Kind, ProtocolError, read_frame

T = TypeVar("T")
Take: TypeAlias = Callable[[Kind, bytes, IO[bytes]], T]
"""Takes an answer from its first frame on. Raises: ProtocolError."""

FIRST = (Kind.FOUND, Kind.TEXTS, Kind.SIZE)
"""The frames that an answer begins with; each is taken by its own question alone."""


def _expect(kind: Kind, wanted: Kind) -> None:
    if kind is not wanted:
        raise ProtocolError(f"{kind.name} answers another question")


def take_found(kind: Kind, payload: bytes, pipe: IO[bytes]) -> tuple[Found, bytes]:
    """Return what EXAMINE found, and the preview's raw pixels. Raises: ProtocolError."""
    _expect(kind, Kind.FOUND)
    found = read_found(payload)
    _, pixels = read_frame(pipe, Kind.PIXELS)
    if len(pixels) != found.preview_width * found.preview_height * 3:
        raise ProtocolError("pixels of another size")
    return found, pixels


def take_codes(kind: Kind, payload: bytes, _: IO[bytes]) -> tuple[bytes, ...]:
    """Return the contents of codes, none twice. Raises: ProtocolError."""
    _expect(kind, Kind.TEXTS)
    return tuple(dict.fromkeys(protocol.unpack_codes(payload)))


def take_view(
    kind: Kind, payload: bytes, pipe: IO[bytes], *, max_edge: int
) -> tuple[int, int, bytes]:
    """Return (width, height, raw rows) of a view. Raises: ProtocolError."""
    _expect(kind, Kind.SIZE)
    width, height = protocol.unpack_size(payload, max_edge=max_edge)
    _, rows = read_frame(pipe, Kind.ROWS)
    if len(rows) != width * height * 3:
        raise ProtocolError("rows of another size")
    return width, height, rows
