"""Small files that people hand around: read with a bound, written whole or not at all."""

from __future__ import annotations

import errno
import os
import secrets
import stat
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

from observer_app.core.errors import DiskFullError, InputError, NotebookError, ObserverError
from observer_app.services.places import place_name

MAX_SMALL_BYTES = 64 << 20
# Windows has neither flag, and no pipes among its files; without O_BINARY it would stop at ^Z.
_DO_NOT_WAIT = getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)


def open_regular(path: Path) -> BinaryIO:
    """Return a file opened for reading; what is no file is refused and never waited for.

    A pipe or a device would hold the program until somebody wrote to it.
    Raises: InputError("file.unreadable" | "file.not_regular").
    """
    try:
        descriptor = os.open(path, os.O_RDONLY | _DO_NOT_WAIT)
    except OSError as exc:
        raise InputError("file.unreadable", name=path.name) from exc
    if stat.S_ISREG(os.fstat(descriptor).st_mode):
        return os.fdopen(descriptor, "rb")
    os.close(descriptor)
    raise InputError("file.not_regular", name=path.name)


def read_bounded(path: Path, *, limit_bytes: int = MAX_SMALL_BYTES) -> bytes:
    """Return the bytes of a file of at most `limit_bytes`.

    Raises: InputError("file.unreadable" | "file.not_regular" | "file.too_large").
    """
    with open_regular(path) as source:
        try:
            data = source.read(limit_bytes + 1)
        except OSError as exc:
            raise InputError("file.unreadable", name=path.name) from exc
    if len(data) > limit_bytes:
        raise InputError("file.too_large", name=path.name, limit_bytes=limit_bytes)
    return data


def read_text(path: Path, *, limit_bytes: int) -> str:
    """Return the text of a file; a byte order mark before it, as Windows writes, is passed over.

    Raises: InputError("file.not_text") for bytes that are no UTF-8; as read_bounded.
    """
    try:
        return read_bounded(path, limit_bytes=limit_bytes).decode("utf-8-sig")
    except UnicodeDecodeError as exc:
        raise InputError("file.not_text", name=path.name) from exc


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
        raise disk_error(exc, at=path.parent) from exc


def sync_folder(folder: Path) -> None:
    """Make the names in a folder durable, where the system can."""
    if os.name == "nt":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def disk_error(exc: OSError, *, at: Path | None = None) -> ObserverError:
    """Return what an operating system's error on writing means to a person.

    at: the folder that was written to, None if it is the notebook's or not known.
    """
    if exc.errno in (errno.ENOSPC, errno.EDQUOT):
        return DiskFullError() if at is None else full_at(at)
    return NotebookError("disk.unusable")


def full_at(folder: Path) -> DiskFullError:
    """Return the error that names the place where there is no room left."""
    return DiskFullError("disk.full_at", place=place_name(folder))


@contextmanager
def naming(folder: Path) -> Iterator[None]:
    """Have a full disk named after `folder`, where it was noticed by who knows no name."""
    try:
        yield
    except DiskFullError as exc:
        raise full_at(folder) from exc


def read_identities(path: Path) -> tuple[str, ...]:
    """Return the age identities in a key file; comments and blank lines are passed over.

    Raises: InputError("identity.invalid").
    """
    from observer_app.formats import sealing

    try:
        data = read_bounded(path, limit_bytes=1 << 16)
    except InputError as exc:
        if exc.code == "file.too_large":  # no key file is: it is something else
            raise InputError("identity.invalid") from exc
        raise
    return sealing.read_identities(data)
