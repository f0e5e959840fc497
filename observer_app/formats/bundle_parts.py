"""A bundle's bytes on a medium: one file, or parts that `cat` joins again.

Written beside the target under another name, made durable, renamed, read back. Source:
resources/spec/bundle-v1.md, section 7.
"""

from __future__ import annotations

import errno
import hashlib
import os
import re
import secrets
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from types import TracebackType
from typing import BinaryIO

from observer_app.core.errors import (
    DiskFullError,
    InputError,
    NotebookError,
    RefusedError,
    VerificationError,
)
from observer_app.core.progress import Cancel, check
from observer_app.formats.bundle_types import Written

PARTS_SUFFIX = ".parts.sha256"
MAX_PARTS = 1000
MIN_SPLIT_BYTES = 1024
TEMP_SUFFIX = ".tmp"
_MARK_BYTES = 6
_PART = re.compile(r"(.+)\.[0-9]{3}")
_READ_BYTES = 256 * 1024
_NO_SPACE = frozenset({errno.ENOSPC, errno.EDQUOT})


class PartsWriter:
    """Takes an age file and leaves it at `target`, whole or in parts, or nothing at all.

    Use as a context manager: what was not committed is removed. Existing files are never
    overwritten: RefusedError("bundle.exists").
    """

    def __init__(self, target: Path, *, split_bytes: int | None, name: str = "") -> None:
        """name: the bundle's 8 hex digits; by them its names in the making are known again."""
        self._target = target
        self._split_bytes = split_bytes
        drawn = secrets.token_hex(_MARK_BYTES)
        self._mark = f".{name}{drawn[len(name) :]}{TEMP_SUFFIX}"
        self._hash = hashlib.sha256()
        self._size = 0
        self._temps: list[Path] = []
        self._finals: list[Path] = []
        self._part_hashes: list[str] = []
        self._file: BinaryIO | None = None
        self._part_hash = hashlib.sha256()
        self._part_size = 0
        self._is_committed = False
        list_path = _suffixed(target, PARTS_SUFFIX)
        if any(path.exists() for path in (target, _suffixed(target, ".000"), list_path)):
            raise RefusedError("bundle.exists")

    def __enter__(self) -> PartsWriter:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        value: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        if self._is_committed:
            return
        # A medium that was pulled out can't be cleaned, and has its own error already.
        with suppress(OSError):
            if self._file is not None:
                self._file.close()
            for path in (*self._temps, *self._finals):
                path.unlink(missing_ok=True)

    def write(self, data: bytes, /) -> int:
        """Take all of `data`. Raises: DiskFullError, NotebookError("disk.write_failed")."""
        self._hash.update(data)
        self._size += len(data)
        view = memoryview(data)
        with _disk_errors():
            while view:
                room = self._open_part()
                piece = view[: room if room is not None else len(view)]
                self._write_part(piece)
                view = view[len(piece) :]
        return len(data)

    def commit(self) -> Written:
        """Make everything durable under its final name, read it back, and return it."""
        with _disk_errors():
            self._close_part()
            targets = self._targets()
            if self._split_bytes is not None:
                self._write_list(targets)
                targets = [*targets, _suffixed(self._target, PARTS_SUFFIX)]
            for temp, final in zip(tuple(self._temps), targets, strict=True):
                self._rename(temp, final)
            _sync_folder(self._target.parent)
            self._read_back()
        self._is_committed = True
        return Written(
            paths=tuple(self._finals), sha256=self._hash.hexdigest(), size_bytes=self._size
        )

    def _targets(self) -> list[Path]:
        if self._split_bytes is None:
            return [self._target]
        return [_suffixed(self._target, f".{n:03d}") for n in range(len(self._temps))]

    def _open_part(self) -> int | None:
        """Return the room left in the open part (None: no bound), opening one if needed."""
        if self._split_bytes is not None and self._part_size >= self._split_bytes:
            self._close_part()
        if self._file is None:
            if len(self._temps) >= MAX_PARTS:
                raise InputError("bundle.too_many_parts", limit=MAX_PARTS)
            temp = _suffixed(self._target, f".{len(self._temps):03d}{self._mark}")
            self._file = temp.open("xb", buffering=0)
            self._temps.append(temp)
            self._part_hash, self._part_size = hashlib.sha256(), 0
        return None if self._split_bytes is None else self._split_bytes - self._part_size

    def _write_part(self, piece: memoryview) -> None:
        assert self._file is not None
        if self._split_bytes is not None:
            self._part_hash.update(piece)
        self._part_size += len(piece)
        while piece:
            piece = piece[self._file.write(piece) :]

    def _close_part(self) -> None:
        if self._file is None:
            return
        os.fsync(self._file.fileno())
        self._file.close()
        self._file = None
        self._part_hashes.append(self._part_hash.hexdigest())

    def _write_list(self, parts: Sequence[Path]) -> None:
        lines = zip(self._part_hashes, parts, strict=True)
        text = "".join(f"{digest}  {path.name}\n" for digest, path in lines)
        temp = _suffixed(self._target, f".list{self._mark}")
        with temp.open("xb") as file:
            self._temps.append(temp)
            file.write(text.encode("utf-8"))
            file.flush()
            os.fsync(file.fileno())

    def _rename(self, temp: Path, final: Path) -> None:
        # The empty file claims the name: rename alone would replace somebody else's.
        try:
            final.open("xb").close()
        except FileExistsError as exc:
            raise RefusedError("bundle.exists") from exc
        self._finals.append(final)
        temp.replace(final)
        self._temps.remove(temp)

    def _read_back(self) -> None:
        """Compare with what was meant: a full disk or a dying stick may not have said so."""
        found, size = hashlib.sha256(), 0
        count = len(self._finals) - (self._split_bytes is not None)
        for path in self._finals[:count]:
            with path.open("rb", buffering=0) as file:
                while data := file.read(_READ_BYTES):
                    found.update(data)
                    size += len(data)
        if size != self._size or found.digest() != self._hash.digest():
            raise NotebookError("disk.write_lost")


class PartsReader:
    """Reads a bundle's bytes in order, whether whole or in parts, and hashes them."""

    def __init__(self, paths: Sequence[Path], *, cancel: Cancel | None = None) -> None:
        self._paths = tuple(paths)
        self._cancel = cancel
        self._hash = hashlib.sha256()
        self._at = 0
        self._file: BinaryIO | None = None
        with _disk_errors():
            self.size_bytes = sum(path.stat().st_size for path in self._paths)

    def read(self, size: int, /) -> bytes:
        """Return 1 to `size` bytes, none at the end. Raises: NotebookError, Cancelled."""
        check(self._cancel)
        with _disk_errors():
            while self._at < len(self._paths):
                if self._file is None:
                    self._file = self._paths[self._at].open("rb", buffering=_READ_BYTES)
                data = self._file.read(size)
                if data:
                    self._hash.update(data)
                    return data
                self._file.close()
                self._file, self._at = None, self._at + 1
        return b""

    @property
    def sha256(self) -> str:
        """The hash of what was read so far."""
        return self._hash.hexdigest()

    def close(self) -> None:
        """Let go of the open file."""
        if self._file is not None:
            self._file.close()
            self._file = None


def find_parts(path: Path) -> tuple[Path, ...]:
    """Return the files that make the bundle at `path`, in order.

    path: the file, its first part, its parts' list, or the name that the parts share.
    The list names parts and never paths: each must be BASE.NNN, in order.
    Raises: InputError("bundle.not_found"), VerificationError("bundle.missing_part",
    part=…), ("bundle.bad_parts_list").
    """
    part = _PART.fullmatch(path.name)
    if path.name.endswith(PARTS_SUFFIX):
        base = path.with_name(path.name.removesuffix(PARTS_SUFFIX))
    elif path.is_file() and part is None:
        return (path,)
    else:
        base = path if part is None else path.with_name(part[1])
    listed = _read_list(_suffixed(base, PARTS_SUFFIX), base.name)
    if listed is None:
        found = tuple(_existing_parts(base))
        if found:
            return found
        if path.is_file():
            return (path,)
        raise InputError("bundle.not_found")
    parts = tuple(_suffixed(base, f".{number:03d}") for number in range(len(listed)))
    for number, file in enumerate(parts):
        if not file.is_file():
            raise VerificationError("bundle.missing_part", part=number)
    return parts


def damaged_part(paths: Sequence[Path]) -> int | None:
    """Return the number of the first part that differs from the list, None if unknown."""
    part = _PART.fullmatch(paths[0].name)
    if part is None:
        return None
    base = paths[0].with_name(part[1])
    listed = _read_list(_suffixed(base, PARTS_SUFFIX), base.name)
    for number, (path, digest) in enumerate(zip(paths, listed or (), strict=False)):
        reader = PartsReader((path,))
        while reader.read(_READ_BYTES):
            pass
        if reader.sha256 != digest:
            return number
    return None


def hash_bundle(path: Path) -> str:
    """Return the SHA-256 of the age file at `path`, parts joined. Raises as find_parts."""
    reader = PartsReader(find_parts(path))
    try:
        while reader.read(_READ_BYTES):
            pass
    finally:
        reader.close()
    return reader.sha256


def _existing_parts(base: Path) -> Iterator[Path]:
    for number in range(MAX_PARTS):
        part = _suffixed(base, f".{number:03d}")
        if not part.is_file():
            return
        yield part


def _read_list(path: Path, base: str) -> list[str] | None:
    if not path.is_file():
        return None
    with _disk_errors(), path.open("rb") as file:
        data = file.read(MAX_PARTS * 512)
    digests = []
    for number, line in enumerate(data.decode("utf-8", errors="replace").splitlines()):
        digest, _, name = line.partition("  ")
        if not re.fullmatch(r"[0-9a-f]{64}", digest) or name != f"{base}.{number:03d}":
            raise VerificationError("bundle.bad_parts_list")
        digests.append(digest)
    if not 1 <= len(digests) <= MAX_PARTS:
        raise VerificationError("bundle.bad_parts_list")
    return digests


def _suffixed(path: Path, suffix: str) -> Path:
    return path.with_name(path.name + suffix)


def _sync_folder(folder: Path) -> None:
    if os.name == "nt":  # a folder can't be opened there
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


@contextmanager
def _disk_errors() -> Iterator[None]:
    """Turn the system's errors into ours, by their number."""
    try:
        yield
    except FileNotFoundError as exc:
        raise InputError("bundle.not_found") from exc
    except OSError as exc:
        if exc.errno in _NO_SPACE:
            raise DiskFullError() from exc
        if exc.errno == errno.EFBIG:
            raise NotebookError("disk.file_too_large") from exc
        raise NotebookError("disk.failed") from exc
