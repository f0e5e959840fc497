"""The decoder's client: asks a locked-down process, believes nothing, keeps it warm.

    with MediaWorker() as worker:
        examined = worker.examine(reader, size_bytes=size, name="")

The evidence never leaves this process as a whole: the worker asks for byte ranges, and
gives back figures and preview pixels, which are checked and encoded here.
"""

from __future__ import annotations

import os
import subprocess
import sys
import threading
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from observer_app.core.canonical import JsonValue, read_json, write_canonical
from observer_app.core.errors import InputError
from observer_app.media import protocol
from observer_app.media.answers import FIRST, T, Take, take_codes, take_found, take_view
from observer_app.media.preview import encode_preview, encode_view, perceptual_hash
from observer_app.media.protocol import Kind, ProtocolError, read_frame, write_frame
from observer_app.media.sniff import HEAD_BYTES, PHOTOS, VIDEOS, sniff

JOB_TIMEOUT_S = 30.0
"""Longest wait for one file; a 12 MP HEIC takes under a second."""

START_TIMEOUT_S = 30.0
"""Longest wait for the process; a cold disk can take seconds."""

JOBS_PER_PROCESS = 64
"""A fresh process after so many files: what one file did to it does not stay for long."""

MAX_SERVED_BYTES = 512 << 20
"""Most content one job may ask for, repeats included."""

DEFAULT_VIEW_EDGE = 2400
"""A page of A3 at 145 pixels an inch: small print is read, and a screen is filled twice."""

FROZEN_OPTION = "--media-worker"
"""How a frozen build (one executable) is asked to be the worker."""


class SeekableReader(Protocol):
    """What `examine` reads from."""

    def seek(self, offset: int, whence: int = 0, /) -> int:
        """Go to `offset`."""
        ...

    def read(self, size: int = -1, /) -> bytes:
        """Return up to `size` bytes."""
        ...


@dataclass(frozen=True, slots=True)
class Examined:
    """What a photo or video shows; every field was checked on this side of the pipe.

    width, height: as displayed, pixels. captured_at: "2012-09-29T16:11:25" in the
    camera's unnamed zone, or followed by "+03:00" or "Z" where the file says so. gps:
    (latitude, longitude) in 1e-7 degrees, WGS 84. phash: 16 hex digits, see
    preview.perceptual_hash. preview_jpeg: upright, longest edge 512, no metadata.
    """

    media_type: str
    width: int
    height: int
    captured_at: str | None
    gps: tuple[int, int] | None
    duration_ms: int | None
    make: str | None
    model: str | None
    phash: str
    preview_jpeg: bytes


@dataclass(frozen=True, slots=True)
class View:
    """A photo large enough to read from: upright, pixels, a JPEG without metadata."""

    width: int
    height: int
    jpeg: bytes


def worker_command() -> tuple[str, ...]:
    """Return the command that starts the worker, from source or from a frozen build."""
    if getattr(sys, "frozen", False):
        return (sys.executable, FROZEN_OPTION)
    return (sys.executable, "-s", "-P", "-m", "observer_app.media.worker")


class MediaWorker:
    """One decoder process, started at first use; safe to call from any thread.

    A process that crashed, hung or said something it may not is killed; the next job
    gets a new one. One job runs at a time.
    """

    def __init__(
        self,
        *,
        command: Sequence[str] | None = None,
        timeout_s: float = JOB_TIMEOUT_S,
        jobs_per_process: int = JOBS_PER_PROCESS,
    ) -> None:
        self._command = tuple(command) if command is not None else worker_command()
        self._timeout_s = timeout_s
        self._jobs_per_process = jobs_per_process
        self._lock = threading.Lock()
        self._process: subprocess.Popen[bytes] | None = None
        self._jobs = 0
        self._sandbox: tuple[str, ...] = ()
        self._closed = False

    def __enter__(self) -> MediaWorker:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    @property
    def sandbox(self) -> tuple[str, ...]:
        """The layers that the running process says are in force; empty before a start."""
        return self._sandbox

    @property
    def pid(self) -> int | None:
        """The running process's id, None if there is none."""
        process = self._process
        return None if process is None else process.pid

    def start(self) -> None:
        """Start the process now, so that the first job is fast.

        Raises: InputError("media.unavailable") if it does not start or has no sandbox.
        """
        with self._lock:
            self._running()

    def close(self) -> None:
        """Kill the process, also in the middle of a job; no further job starts."""
        self._closed = True
        process = self._process
        if process is not None:
            process.kill()
        with self._lock:
            self._discard()

    def examine(self, reader: SeekableReader, *, size_bytes: int, name: str = "") -> Examined:
        """Return what the photo or video in `reader` shows.

        Only the bytes choose a decoder; `name` is not looked at. What `reader` raises
        comes through. Raises: InputError("media.unreadable", media_type=…) for anything
        that cannot be decoded, the crash or hang of the decoder included: the evidence
        is to be kept all the same; InputError("media.unavailable") without a decoder.
        """
        media_type = _media_type(reader, size_bytes=size_bytes, allowed=PHOTOS | VIDEOS)
        found, pixels = self._ask(
            Kind.EXAMINE, reader, media_type=media_type, size_bytes=size_bytes, answer=take_found
        )
        width, height = found.preview_width, found.preview_height
        return Examined(
            media_type=media_type,
            width=found.width,
            height=found.height,
            captured_at=found.captured_at,
            gps=found.gps,
            duration_ms=found.duration_ms,
            make=found.make,
            model=found.model,
            phash=perceptual_hash(pixels, width=width, height=height),
            preview_jpeg=encode_preview(pixels, width=width, height=height),
        )

    def read_codes(self, reader: SeekableReader, *, size_bytes: int) -> tuple[bytes, ...]:
        """Return what the QR codes in the photo hold, none twice, () if there is none.

        At most protocol.MAX_CODES of protocol.MAX_CODE_BYTES; nothing says what they mean
        or who made them. Raises: as `examine`, for photos alone.
        """
        media_type = _media_type(reader, size_bytes=size_bytes, allowed=PHOTOS)
        return self._ask(
            Kind.CODES, reader, media_type=media_type, size_bytes=size_bytes, answer=take_codes
        )

    def view(
        self, reader: SeekableReader, *, size_bytes: int, max_edge: int = DEFAULT_VIEW_EDGE
    ) -> View:
        """Return the photo upright, its longer edge `max_edge` pixels at most, never enlarged.

        max_edge: 1 to protocol.VIEW_EDGE; what lies outside is brought inside.
        Raises: as `examine`, for photos alone.
        """
        edge = min(max(1, max_edge), protocol.VIEW_EDGE)
        media_type = _media_type(reader, size_bytes=size_bytes, allowed=PHOTOS)
        width, height, rows = self._ask(
            Kind.VIEW,
            reader,
            media_type=media_type,
            size_bytes=size_bytes,
            answer=lambda kind, payload, pipe: take_view(kind, payload, pipe, max_edge=edge),
            max_edge=edge,
        )
        return View(width, height, encode_view(rows, width=width, height=height))

    def _ask(
        self,
        kind: Kind,
        reader: SeekableReader,
        *,
        media_type: str,
        size_bytes: int,
        answer: Take[T],
        **more: int,
    ) -> T:
        """Return a running process's answer, one job at a time."""
        question = {"media_type": media_type, "size_bytes": size_bytes, **more}
        with self._lock:
            taken = self._job(kind, question, reader, size_bytes=size_bytes, answer=answer)
        if taken is None:
            raise InputError("media.unreadable", media_type=media_type)
        return taken

    def _job(
        self,
        kind: Kind,
        question: dict[str, JsonValue],
        reader: SeekableReader,
        *,
        size_bytes: int,
        answer: Take[T],
    ) -> T | None:
        """Return the answer, None for FAILED; whatever goes wrong, no process is left halfway."""
        process = self._running()
        watchdog = _watch(process, timeout_s=self._timeout_s)
        try:
            assert process.stdin is not None
            write_frame(process.stdin, kind, write_canonical(question))
            taken = _converse(process, reader, size_bytes=size_bytes, answer=answer)
        except (ProtocolError, BrokenPipeError) as exc:
            self._discard()
            raise InputError("media.unreadable", media_type=question["media_type"]) from exc
        except BaseException:
            self._discard()
            raise
        finally:
            watchdog.cancel()
        self._jobs += 1
        if self._jobs >= self._jobs_per_process:
            self._discard()
        return taken

    def _running(self) -> subprocess.Popen[bytes]:
        """Return a live process that said READY."""
        if self._closed:
            raise InputError("media.unavailable")
        if self._process is not None and self._process.poll() is None:
            return self._process
        self._discard()
        try:
            process = _spawn(self._command)
        except OSError as exc:
            raise InputError("media.unavailable") from exc
        self._process = process
        watchdog = _watch(process, timeout_s=START_TIMEOUT_S)
        try:
            assert process.stdout is not None
            _, payload = read_frame(process.stdout, Kind.READY)
            self._sandbox = _read_ready(payload)
        except (ProtocolError, OSError, InputError) as exc:
            self._discard()
            raise InputError("media.unavailable") from exc
        finally:
            watchdog.cancel()
        return process

    def _discard(self) -> None:
        """End the process and its pipes; the next job starts a new one."""
        process, self._process = self._process, None
        self._jobs, self._sandbox = 0, ()
        if process is None:
            return
        process.kill()
        for pipe in (process.stdin, process.stdout):
            try:
                if pipe is not None:
                    pipe.close()
            except OSError:
                pass  # a half-written frame that nobody will read
        process.wait()


def _spawn(command: Sequence[str]) -> subprocess.Popen[bytes]:
    """Return the new process: two pipes, no terminal, an almost empty environment."""
    root = str(Path(__file__).resolve().parents[2])
    kept = ("SYSTEMROOT", "LD_LIBRARY_PATH", "TMP", "TEMP", "LANG", "LC_ALL")
    environment = {name: os.environ[name] for name in kept if name in os.environ}
    environment |= {"PYTHONPATH": root, "PYTHONUTF8": "1"}
    return subprocess.Popen(
        command,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        env=environment,
        creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
    )


def _watch(process: subprocess.Popen[bytes], *, timeout_s: float) -> threading.Timer:
    """Return a started timer that kills `process`: its pipe ends, and so does the wait."""
    timer = threading.Timer(timeout_s, process.kill)
    timer.daemon = True
    timer.start()
    return timer


def _media_type(reader: SeekableReader, *, size_bytes: int, allowed: frozenset[str]) -> str:
    """Return the type that the first bytes tell. Raises: InputError("media.unreadable")."""
    reader.seek(0)
    media_type = sniff(reader.read(min(HEAD_BYTES, size_bytes))).name
    if media_type not in allowed:
        raise InputError("media.unreadable", media_type=media_type)
    return media_type


def _converse(
    process: subprocess.Popen[bytes],
    reader: SeekableReader,
    *,
    size_bytes: int,
    answer: Take[T],
) -> T | None:
    """Serve byte ranges until the worker answers; None if it cannot read the content.

    Raises: ProtocolError, BrokenPipeError; what `reader` raises.
    """
    assert process.stdin is not None
    assert process.stdout is not None
    served = 0
    while True:
        kind, payload = read_frame(process.stdout, Kind.READ, Kind.FAILED, *FIRST)
        if kind is Kind.FAILED:
            return None
        if kind is not Kind.READ:
            return answer(kind, payload, process.stdout)
        offset, length = protocol.unpack_range(payload)
        served += length
        if not 0 < length <= protocol.BLOCK_BYTES or offset + length > size_bytes:
            raise ProtocolError("a range outside the content")
        if served > MAX_SERVED_BYTES:
            raise ProtocolError("too much was asked for")
        reader.seek(offset)
        write_frame(process.stdin, Kind.DATA, _read_range(reader, length))


def _read_range(reader: SeekableReader, length: int) -> bytes:
    """Return exactly `length` bytes, fewer only at the content's end."""
    data = reader.read(length)
    while 0 < len(data) < length:
        more = reader.read(length - len(data))
        if not more:
            break
        data += more
    return data


def _read_ready(payload: bytes) -> tuple[str, ...]:
    value = read_json(payload, max_bytes=protocol.LIMITS[Kind.READY])
    if not isinstance(value, dict) or value.get("version") != protocol.VERSION:
        raise ProtocolError("another version of the worker")
    return tuple(str(layer) for layer in value.get("sandbox", ()))
