"""The locked-down process: `python -m observer_app.media.worker`.

Loads the decoders, closes every door (sandbox.py), says READY, then answers EXAMINE
after EXAMINE until its stdin ends. With `--self-test` it closes the doors, tries what
must be refused, and prints the answers as JSON. A frozen build starts it as
`observer-app --media-worker`.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from typing import IO, BinaryIO, cast

from observer_app.core.canonical import read_json, write_canonical
from observer_app.core.errors import InputError
from observer_app.media import photo, protocol, video
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
            _, payload = read_frame(incoming, Kind.EXAMINE)
            _serve(payload, incoming=incoming, outgoing=outgoing)
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


def _serve(payload: bytes, *, incoming: BinaryIO, outgoing: BinaryIO) -> None:
    """Answer one EXAMINE with FOUND and PIXELS, or FAILED."""
    try:
        media_type, size_bytes = _read_request(payload)
        ranges = RangeSource(incoming=incoming, outgoing=outgoing, size_bytes=size_bytes)
        source = cast(IO[bytes], ranges)  # it is one in all but the abstract class
        if media_type in PHOTOS:
            found, pixels = photo.decode_photo(source, media_type=media_type, size_bytes=size_bytes)
        elif media_type in VIDEOS:
            found, pixels = video.decode_video(source)
        else:
            raise photo.UnreadableError("no decoder")
        answer = write_found(found)
    except (ProtocolError, BrokenPipeError):
        raise
    except Exception:  # noqa: BLE001 - whatever a decoder raises, the file is unreadable
        write_frame(outgoing, Kind.FAILED, b'{"code":"unreadable"}')
        return
    write_frame(outgoing, Kind.FOUND, answer)
    write_frame(outgoing, Kind.PIXELS, pixels)


def _read_request(payload: bytes) -> tuple[str, int]:
    try:
        value = read_json(payload, max_bytes=protocol.LIMITS[Kind.EXAMINE])
        return str(value["media_type"]), int(value["size_bytes"])
    except (InputError, KeyError, TypeError, ValueError) as exc:
        raise ProtocolError("EXAMINE is not understood") from exc


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
