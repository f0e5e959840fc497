"""A bounded pipe between two threads: one pushes bytes, the other pulls them.

It holds a few MiB at most, so memory does not grow with a bundle.
"""

from __future__ import annotations

import threading
from collections import deque

GATHER_BYTES = 256 * 1024
"""Small writes are joined to this before the other thread is woken."""
MAX_PIECES = 8


class PipeClosedError(Exception):
    """The other side has given up; whoever sees this stops, and reports nothing."""


class Pipe:
    """One writer, one reader. Either may close it; the other then stops at its next call."""

    def __init__(self) -> None:
        self._changed = threading.Condition()
        self._pieces: deque[bytes] = deque()
        self._gathered = bytearray()
        self._current = memoryview(b"")
        self._is_ended = False
        self._is_closed = False
        self._error: BaseException | None = None

    def write(self, data: bytes, /) -> int:
        """Take `data`, waiting while the pipe is full. Raises: PipeClosedError."""
        if len(data) >= GATHER_BYTES and not self._gathered:
            self._push(data)
            return len(data)
        self._gathered += data
        if len(self._gathered) >= GATHER_BYTES:
            self._push(bytes(self._gathered))
            self._gathered.clear()
        return len(data)

    def end(self, error: BaseException | None = None) -> None:
        """Tell the reader that nothing follows what was written, or that `error` does."""
        try:
            if self._gathered:
                self._push(bytes(self._gathered))
                self._gathered.clear()
        except PipeClosedError:
            pass
        with self._changed:
            self._error = error
            self._is_ended = True
            self._changed.notify_all()

    def fail(self, error: BaseException) -> None:
        """Tell the reader at once that what was written is worth nothing."""
        with self._changed:
            self._pieces.clear()
            self._error = error
            self._is_ended = True
            self._changed.notify_all()

    def close(self) -> None:
        """Tell the writer that nobody reads any more."""
        with self._changed:
            self._is_closed = True
            self._pieces.clear()
            self._changed.notify_all()

    def read(self, size: int, /) -> bytes:
        """Return 1 to `size` bytes, none at the end. Raises: the error given to end()."""
        if not self._current:
            self._current = memoryview(self._pull())
        data = self._current[:size]
        self._current = self._current[size:]
        return bytes(data)

    def _push(self, piece: bytes) -> None:
        with self._changed:
            while len(self._pieces) >= MAX_PIECES and not self._is_closed:
                self._changed.wait()
            if self._is_closed:
                raise PipeClosedError
            self._pieces.append(piece)
            self._changed.notify_all()

    def _pull(self) -> bytes:
        with self._changed:
            while not self._pieces and not self._is_ended and not self._is_closed:
                self._changed.wait()
            if self._pieces:
                piece = self._pieces.popleft()
                self._changed.notify_all()
                return piece
            if self._error is not None:
                raise self._error
            if not self._is_ended:
                raise PipeClosedError
            return b""
