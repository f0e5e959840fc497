"""keys.json and keys.json.bak on disk: read the newer whole one, replace both safely."""

from __future__ import annotations

import errno
import os
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from observer_app.core.errors import DiskFullError, NotebookError
from observer_app.store.keys import KeyFile, read_key_file, write_key_file

NAMES = ("keys.json", "keys.json.bak")
_MAX_BYTES = 1 << 20
_FULL = (errno.ENOSPC, errno.EDQUOT, errno.EFBIG)


@dataclass(frozen=True, slots=True)
class KeyCopies:
    """What is on disk: the content to use, and the names of copies that do not hold it."""

    keys: KeyFile
    stale: tuple[str, ...]


def read_keys(folder: Path) -> KeyCopies:
    """Return the newest whole copy of the key slots.

    Raises: NotebookError("notebook.not_found" | "keys.missing" | "keys.damaged"
    | "notebook.newer").
    """
    if not folder.is_dir():
        raise NotebookError("notebook.not_found")
    found: dict[str, KeyFile] = {}
    problem = NotebookError("keys.missing")
    for name in NAMES:
        try:
            with (folder / name).open("rb") as file:
                found[name] = read_key_file(file.read(_MAX_BYTES))
        except FileNotFoundError:
            continue
        except OSError as exc:
            raise NotebookError("disk.io_error", part="keys") from exc
        except NotebookError as exc:
            if exc.code == "notebook.newer":
                raise
            problem = exc
    if not found:
        if not (folder / "journal.db").exists() and problem.code == "keys.missing":
            problem = NotebookError("notebook.not_found")
        raise problem
    newest = max(found.values(), key=lambda keys: keys.generation)
    return KeyCopies(newest, tuple(name for name in NAMES if found.get(name) != newest))


def write_keys(folder: Path, keys: KeyFile) -> None:
    """Replace both copies. All that needs space is done before the first is replaced.

    Raises: DiskFullError, NotebookError("disk.io_error"); both copies are then as before.
    """
    data = write_key_file(keys)
    temporary = [folder / f"{name}.new" for name in NAMES]
    with refusing_full_disk():
        try:
            for path in temporary:
                _write_durably(path, data)
            for path, name in zip(temporary, NAMES, strict=True):
                os.replace(path, folder / name)
            sync_folder(folder)
        except OSError:
            for path in temporary:
                path.unlink(missing_ok=True)
            raise


def _write_durably(path: Path, data: bytes) -> None:
    binary = getattr(os, "O_BINARY", 0)  # Windows alone has it, and needs it
    handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC | binary, 0o600)
    with os.fdopen(handle, "wb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())


@contextmanager
def refusing_full_disk() -> Iterator[None]:
    """Turn the system's errors about files into DiskFullError or NotebookError."""
    try:
        yield
    except OSError as exc:
        if exc.errno in _FULL:
            raise DiskFullError() from exc
        raise NotebookError("disk.io_error") from exc


def sync_folder(folder: Path) -> None:
    """Make renames in `folder` durable, where the system has a way to."""
    if os.name == "nt":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
