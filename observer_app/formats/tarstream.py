"""A strict subset of ustar, written and read as a stream, never by path.

Regular files only, every header has one spelling, names are [a-z0-9._/-] (and VERIFY.txt),
the end is two zero blocks and zeros up to a multiple of 10,240 bytes. Source: POSIX.1-2017
pax, "ustar Interchange Format"; resources/spec/bundle-v1.md, section 3.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass

from observer_app.core.errors import InputError, VerificationError

BLOCK_BYTES = 512
RECORD_BYTES = 20 * BLOCK_BYTES
"""tar's default blocking factor. It also makes a cut-short bundle tell itself."""
MAX_MEMBER_BYTES = 8**11 - 1
"""Eleven octal digits: 8 GiB less one byte."""
MAX_NAME_BYTES = 100
_PART = re.compile(r"[a-z0-9][a-z0-9._-]*|VERIFY\.txt")
_READ_BYTES = 256 * 1024


@dataclass(frozen=True, slots=True)
class Member:
    """A file to write. chunks: gives its bytes in pieces, exactly size_bytes in all."""

    name: str
    size_bytes: int
    chunks: Callable[[], Iterable[bytes]]


def check_name(name: str) -> str:
    """Return `name` if it can be a member: relative, plain, no dots that climb.

    Raises: VerificationError("tar.bad_name").
    """
    if len(name) > MAX_NAME_BYTES or not all(_PART.fullmatch(part) for part in name.split("/")):
        raise VerificationError("tar.bad_name")
    return name


def member_of(name: str, data: bytes) -> Member:
    """Return a member that is already in memory."""
    return Member(name=name, size_bytes=len(data), chunks=lambda: (data,))


def write_tar(members: Iterable[Member]) -> Iterator[bytes]:
    """Give the archive of `members` in pieces, in their order.

    Raises: VerificationError("tar.bad_name"), InputError("tar.too_large"
    | "tar.wrong_size": the member's chunks were not as long as it said).
    """
    total = 0
    for member in members:
        yield write_header(member.name, member.size_bytes)
        written = 0
        for chunk in member.chunks():
            written += len(chunk)
            if written > member.size_bytes:
                raise InputError("tar.wrong_size")
            yield chunk
        if written != member.size_bytes:
            raise InputError("tar.wrong_size")
        padding = -written % BLOCK_BYTES
        if padding:
            yield bytes(padding)
        total += BLOCK_BYTES + written + padding
    yield bytes(end_size(total))


def end_size(total: int) -> int:
    """Return how many zeros end an archive whose members take `total` bytes."""
    return 2 * BLOCK_BYTES + -(total + 2 * BLOCK_BYTES) % RECORD_BYTES


def write_header(name: str, size_bytes: int) -> bytes:
    """Return the one header block that a member of this name and size has.

    Raises: VerificationError("tar.bad_name"), InputError("tar.too_large").
    """
    check_name(name)
    if not 0 <= size_bytes <= MAX_MEMBER_BYTES:
        raise InputError("tar.too_large", limit_bytes=MAX_MEMBER_BYTES)
    front = b"".join(
        (
            name.encode("ascii").ljust(MAX_NAME_BYTES, b"\0"),
            b"0000644\0" + b"0000000\0" * 2,
            b"%011o\0" % size_bytes,
            b"00000000000\0",
        )
    )
    back = b"0" + bytes(100) + b"ustar\00000" + bytes(64) + b"0000000\0" * 2 + bytes(167)
    checksum = sum(front) + 8 * ord(" ") + sum(back)
    return front + b"%06o\0 " % checksum + back


class TarReader:
    """Gives the members of an archive one after the other; nothing is kept.

    read: gives up to n bytes, none at the end. max_bytes bounds the members' sizes in all.
    """

    def __init__(self, read: Callable[[int], bytes], *, max_members: int, max_bytes: int) -> None:
        self._read = read
        self._max_members = max_members
        self._max_bytes = max_bytes
        self._position = 0
        self._members = 0
        self._claimed = 0

    def next(self) -> MemberReader | None:
        """Return the next member, or None behind the last one, after the zeros to the end.

        The member before must have been read to its end.
        Raises: VerificationError("tar.bad_header" | "tar.link" | "tar.bad_name"
        | "tar.too_large" | "tar.truncated" | "tar.trailing_data").
        """
        header = self.take(BLOCK_BYTES)
        if not any(header):
            self._end()
            return None
        name, size = _read_header(header)
        self._members += 1
        self._claimed += size
        if self._members > self._max_members or self._claimed > self._max_bytes:
            raise VerificationError("tar.too_large")
        return MemberReader(self, name, size)

    def take(self, size: int) -> bytes:
        """Return exactly `size` bytes. Raises: VerificationError("tar.truncated")."""
        data = self.take_some(size)
        while len(data) < size:
            data += self.take_some(size - len(data))
        return data

    def take_some(self, size: int) -> bytes:
        """Return 1 to `size` bytes. Raises: VerificationError("tar.truncated")."""
        data = self._read(size)
        if not data:
            raise VerificationError("tar.truncated")
        self._position += len(data)
        return data

    def _end(self) -> None:
        rest = BLOCK_BYTES + -(self._position + BLOCK_BYTES) % RECORD_BYTES
        if any(self.take(rest)) or self._read(1):
            raise VerificationError("tar.trailing_data")


class MemberReader:
    """The bytes of one member, while the archive streams by."""

    def __init__(self, archive: TarReader, name: str, size_bytes: int) -> None:
        self.name = name
        self.size_bytes = size_bytes
        self._archive = archive
        self._left = size_bytes

    def chunks(self) -> Iterator[bytes]:
        """Give the bytes in pieces, then step over the padding, which must be zeros.

        Raises: VerificationError("tar.truncated" | "tar.trailing_data").
        """
        while self._left:
            data = self._archive.take_some(min(self._left, _READ_BYTES))
            self._left -= len(data)
            yield data
        padding = -self.size_bytes % BLOCK_BYTES
        if padding and any(self._archive.take(padding)):
            raise VerificationError("tar.trailing_data")

    def read_all(self, *, max_bytes: int) -> bytes:
        """Return the whole member. Raises: VerificationError("tar.too_large") beyond max_bytes."""
        if self.size_bytes > max_bytes:
            raise VerificationError("tar.too_large", limit_bytes=max_bytes)
        return b"".join(self.chunks())


def write_small(files: Mapping[str, bytes]) -> bytes:
    """Return a whole archive in memory, in the mapping's order."""
    return b"".join(write_tar(member_of(name, data) for name, data in files.items()))


def read_small(data: bytes, *, max_members: int, max_bytes: int) -> dict[str, bytes]:
    """Return the files of an archive in memory, in their order; no name comes twice.

    Raises: VerificationError("tar.…").
    """
    at = 0

    def read(size: int) -> bytes:
        nonlocal at
        at += size
        return data[at - size : at]

    archive = TarReader(read, max_members=max_members, max_bytes=max_bytes)
    files: dict[str, bytes] = {}
    while member := archive.next():
        if member.name in files:
            raise VerificationError("tar.bad_name")
        files[member.name] = member.read_all(max_bytes=max_bytes)
    return files


_LINK_TYPES = frozenset(b"12")
_TYPE_AT = 156
_SIZE = re.compile(rb"[0-7]{11}\0")


def _read_header(header: bytes) -> tuple[str, int]:
    """Return name and size of the one header that write_header would have made."""
    if header[_TYPE_AT] in _LINK_TYPES:
        raise VerificationError("tar.link")
    size_field = header[124:136]
    if not _SIZE.fullmatch(size_field):
        raise VerificationError("tar.bad_header")
    size = int(size_field[:11], 8)
    try:
        name = check_name(header[:MAX_NAME_BYTES].rstrip(b"\0").decode("ascii"))
    except UnicodeDecodeError as exc:
        raise VerificationError("tar.bad_name") from exc
    if write_header(name, size) != header:
        raise VerificationError("tar.bad_header")
    return name, size
