"""The locked-down process: `python -m observer_app.media.worker`.

Loads the decoders, closes every door (sandbox.py), says READY, then answers one
question after the other until its stdin ends. With `--self-test` it closes the doors, tries what
must be refused, and prints the answers as JSON. A frozen build starts it as
`observer-app --media-worker`.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import IO, BinaryIO, cast

from observer_app.core.canonical import read_json, write_canonical
from observer_app.core.errors import InputError
from observer_app.media import codes, photo, protocol, video
from observer_app.media.found import write_found
from observer_app.media.protocol import Kind, ProtocolError, read_frame, write_frame
from observer_app.media.sandbox import SandboxError, close_doors
from observer_app.media.sniff import PHOTOS, VIDEOS
from observer_app.media.source import RangeSource

_CODECS_OF_TEXT = ("ascii", "latin-1", "utf-8", "utf-16", "utf-16-le", "utf-16-be")
"""Python loads a text codec's module at first use; EXIF and QuickTime need these."""


def main(arguments: Sequence[str] = ()) -> int:
    """Serve until stdin ends; return the exit code (0, or 70 without a sandbox)."""
    incoming, outgoing = _take_pipes()
    for name in _CODECS_OF_TEXT:
        "".encode(name)
    photo.prepare()
    video.prepare()
    codes.prepare()
    if "--self-test" in arguments:
        return _self_test(incoming, outgoing)
    try:
        layers = close_doors(read_fd=incoming.fileno(), write_fd=outgoing.fileno())
    except (SandboxError, OSError, ValueError):
        write_frame(outgoing, Kind.FAILED, b'{"code":"no_sandbox"}')
        return 70
    ready = {"version": protocol.VERSION, "sandbox": list(layers)}
    write_frame(outgoing, Kind.READY, write_canonical(ready))
    try:
        while True:
            kind, payload = read_frame(incoming, *_ANSWERS)
            _serve(kind, payload, incoming=incoming, outgoing=outgoing)
    except (ProtocolError, OSError):
        return 0  # the client is gone


def _take_pipes() -> tuple[BinaryIO, BinaryIO]:
    """Return stdin and stdout as private pipes; the usual three become the null device.

    A library that prints would otherwise speak into the protocol.
    """
    if sys.platform == "win32":
        import msvcrt

        msvcrt.setmode(0, os.O_BINARY)
        msvcrt.setmode(1, os.O_BINARY)
    incoming, outgoing = os.dup(0), os.dup(1)
    null = os.open(os.devnull, os.O_RDWR)
    for standard in (0, 1, 2):
        os.dup2(null, standard)
    os.close(null)
    return os.fdopen(incoming, "rb"), os.fdopen(outgoing, "wb")


def _serve(kind: Kind, payload: bytes, *, incoming: BinaryIO, outgoing: BinaryIO) -> None:
    """Answer one question with its frames, or FAILED."""
    try:
        asked = _read_request(kind, payload)
        ranges = RangeSource(incoming=incoming, outgoing=outgoing, size_bytes=asked.size_bytes)
        # It is a file in all but the abstract class.
        answer = _ANSWERS[kind](cast(IO[bytes], ranges), asked)
    except (ProtocolError, BrokenPipeError):
        raise
    except Exception:  # noqa: BLE001 - whatever a decoder raises, the file is unreadable
        write_frame(outgoing, Kind.FAILED, b'{"code":"unreadable"}')
        return
    for part, content in answer:
        write_frame(outgoing, part, content)


@dataclass(frozen=True, slots=True)
class _Asked:
    media_type: str
    size_bytes: int
    max_edge: int


_Answer = tuple[tuple[Kind, bytes], ...]


def _examine(source: IO[bytes], asked: _Asked) -> _Answer:
    if asked.media_type in PHOTOS:
        found, pixels = photo.decode_photo(
            source, media_type=asked.media_type, size_bytes=asked.size_bytes
        )
    elif asked.media_type in VIDEOS:
        found, pixels = video.decode_video(source)
    else:
        raise photo.UnreadableError("no decoder")
    return (Kind.FOUND, write_found(found)), (Kind.PIXELS, pixels)


def _codes(source: IO[bytes], asked: _Asked) -> _Answer:
    found = codes.find_codes(source, media_type=asked.media_type, size_bytes=asked.size_bytes)
    return ((Kind.TEXTS, protocol.pack_codes(found)),)


def _view(source: IO[bytes], asked: _Asked) -> _Answer:
    view = photo.decode_view(
        source,
        media_type=asked.media_type,
        size_bytes=asked.size_bytes,
        max_edge=asked.max_edge,
    )
    size = protocol.pack_size(view.width, height=view.height)
    return (Kind.SIZE, size), (Kind.ROWS, view.tobytes())


_ANSWERS: Mapping[Kind, Callable[[IO[bytes], _Asked], _Answer]] = {
    Kind.EXAMINE: _examine,
    Kind.CODES: _codes,
    Kind.VIEW: _view,
}


def _read_request(kind: Kind, payload: bytes) -> _Asked:
    try:
        value = read_json(payload, max_bytes=protocol.LIMITS[kind])
        max_edge = int(value["max_edge"]) if kind is Kind.VIEW else protocol.PREVIEW_EDGE
        if not 0 < max_edge <= protocol.VIEW_EDGE:
            raise ProtocolError("a view out of bounds")
        return _Asked(str(value["media_type"]), int(value["size_bytes"]), max_edge)
    except (InputError, KeyError, TypeError, ValueError) as exc:
        raise ProtocolError(f"{kind.name} is not understood") from exc


def _self_test(incoming: BinaryIO, outgoing: BinaryIO) -> int:
    from observer_app.media.selftest import attempt_everything, prepare_attempts

    attempts = prepare_attempts()
    layers = close_doors(read_fd=incoming.fileno(), write_fd=outgoing.fileno())
    answers = attempt_everything(attempts)
    outgoing.write(write_canonical({"sandbox": list(layers), "answers": answers}))
    outgoing.flush()
    return 0


if __name__ == "__main__":
    # _exit: an orderly end would want to flush streams that the filter has closed.
    os._exit(main(sys.argv[1:]))
