"""Small files that people hand around: read with a bound, written whole or not at all."""

from __future__ import annotations

import errno
import os
import secrets
from pathlib import Path

from observer_app.core.errors import DiskFullError, InputError, NotebookError, ObserverError

MAX_SMALL_BYTES = 64 << 20


def read_bounded(path: Path, *, limit_bytes: int = MAX_SMALL_BYTES) -> bytes:
    """Return the bytes of a file of at most `limit_bytes`.

    Raises: InputError("file.unreadable" | "file.too_large").
    """
    try:
        with path.open("rb") as source:
            data = source.read(limit_bytes + 1)
    except OSError as exc:
        raise InputError("file.unreadable", name=path.name) from exc
    if len(data) > limit_bytes:
        raise InputError("file.too_large", name=path.name, limit_bytes=limit_bytes)
    return data


def write_new(path: Path, data: bytes, *, private: bool = False) -> None:
    """Write a file that must not be there yet; durable when it returns.

    private: readable by its owner alone. Raises: InputError("file.exists"), DiskFullError,
    NotebookError("disk.unusable"); then no file is left behind.
    """
    if path.exists():
        raise InputError("file.exists", name=path.name)
    replace(path, data, private=private)


def replace(path: Path, data: bytes, *, private: bool = False) -> None:
    """Write a file by way of a temporary one: the old or the new is there, never half of one.

    Raises: DiskFullError, NotebookError("disk.unusable").
    """
    temporary = path.with_name(f".{path.name}.{secrets.token_hex(4)}")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        mode = 0o600 if private else 0o644
        descriptor = os.open(temporary, os.O_WRONLY | os.O_CREAT | os.O_EXCL, mode)
        with os.fdopen(descriptor, "wb") as target:
            target.write(data)
            target.flush()
            os.fsync(target.fileno())
        temporary.replace(path)
        sync_folder(path.parent)
    except OSError as exc:
        temporary.unlink(missing_ok=True)
        raise disk_error(exc) from exc


def sync_folder(folder: Path) -> None:
    """Make the names in a folder durable, where the system can."""
    if os.name == "nt":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def disk_error(exc: OSError) -> ObserverError:
    """Return what an operating system's error on writing means to a person."""
    if exc.errno in (errno.ENOSPC, errno.EDQUOT):
        return DiskFullError()
    return NotebookError("disk.unusable")


def read_identities(path: Path) -> tuple[str, ...]:
    """Return the age identities in a key file; comments and blank lines are passed over.

    Raises: InputError("identity.invalid").
    """
    from observer_app.formats import sealing

    return sealing.read_identities(read_bounded(path, limit_bytes=1 << 16))
