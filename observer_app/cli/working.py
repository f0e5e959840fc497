"""Long work on a terminal: one line that moves, and an interrupt that leaves nothing half done."""

from __future__ import annotations

import signal
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from types import FrameType
from typing import TextIO

from observer_app.core.progress import Cancel, Progress

_EVERY_S = 0.1
_MIB = 1 << 20


@dataclass(frozen=True, slots=True)
class Work:
    """What long work is given."""

    progress: Progress
    cancel: Cancel


class ProgressLine:
    """A line on stderr, rewritten at most ten times a second; silent where nobody looks."""

    def __init__(self, label: str, *, stream: TextIO | None = None) -> None:
        self._label = label
        self._stream = stream or sys.stderr
        self._shown = self._stream.isatty()
        self._last = 0.0
        self._width = 0

    def __call__(self, done: int, total: int | None) -> None:
        """Show how far the work is."""
        now = time.monotonic()
        if not self._shown or now - self._last < _EVERY_S:
            return
        self._last = now
        self._write(f"{self._label}  {_amount(done, total)}")

    def close(self) -> None:
        """Take the line away."""
        if self._width:
            self._stream.write("\r" + " " * self._width + "\r")
            self._stream.flush()

    def _write(self, text: str) -> None:
        self._stream.write("\r" + text.ljust(self._width))
        self._stream.flush()
        self._width = len(text)


def _amount(done: int, total: int | None) -> str:
    if total:
        return f"{min(100, done * 100 // total)} %"
    return f"{done // _MIB} MiB" if done >= _MIB else str(done)


@contextmanager
def working(label: str) -> Iterator[Work]:
    """Give long work its progress line and its cancel flag.

    The first interrupt sets the flag: the work stops at a safe point and raises Cancelled.
    The second one raises KeyboardInterrupt.
    """
    flag = threading.Event()
    line = ProgressLine(label)

    def stop(signum: int, frame: FrameType | None) -> None:
        if flag.is_set():
            raise KeyboardInterrupt
        flag.set()

    in_main = threading.current_thread() is threading.main_thread()
    before = signal.signal(signal.SIGINT, stop) if in_main else None
    try:
        yield Work(progress=line, cancel=flag)
    finally:
        line.close()
        if in_main:
            signal.signal(signal.SIGINT, before)
