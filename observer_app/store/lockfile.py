"""The lock that keeps a second process out of an open notebook.

The file holds nothing; the operating system drops the lock when the process ends,
however it ends. Source: resources/spec/notebook-v1.md, section 2.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from observer_app.core.errors import NotebookError


class LockFile:
    """A held lock. `release` gives it up; so does the end of the process."""

    def __init__(self, path: Path) -> None:
        """Take the lock. A file that is not there yet is made, with mode 0600.

        Raises: NotebookError("notebook.in_use" | "notebook.cannot_open").
        """
        try:
            self._handle = _open(path)
        except OSError as exc:
            raise NotebookError("notebook.cannot_open", part="lock") from exc
        try:
            _take(self._handle)
        except OSError as exc:
            os.close(self._handle)
            raise NotebookError("notebook.in_use") from exc

    def release(self) -> None:
        """Give the lock up. The file stays: removing it would let two processes in."""
        if self._handle >= 0:
            os.close(self._handle)
            self._handle = -1


def _open(path: Path) -> int:
    try:
        return os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
    except OSError:
        # On a medium that cannot be written, holding the file for reading will do.
        if os.access(path, os.W_OK):
            raise
        return os.open(path, os.O_RDONLY)


class Opening:
    """The lock while a notebook is being opened; `take` hands it on."""

    def __init__(self, path: Path) -> None:
        self._path = path
        # A lock file that is gone is made only once the key is proven: before that, not
        # a byte is changed.
        self._lock = LockFile(path) if path.exists() else None

    def take(self) -> LockFile:
        """Return the held lock; the caller releases it."""
        lock, self._lock = self._lock or LockFile(self._path), None
        return lock

    def release(self) -> None:
        """Give the lock up if nobody took it."""
        if self._lock is not None:
            self._lock.release()


@contextmanager
def locking(folder: Path) -> Iterator[Opening]:
    """Hold the lock of a notebook for as long as it takes to open it."""
    opening = Opening(folder / "lock")
    try:
        yield opening
    finally:
        opening.release()


if sys.platform == "win32":
    import msvcrt

    def _take(handle: int) -> None:
        msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
else:
    import fcntl

    def _take(handle: int) -> None:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
