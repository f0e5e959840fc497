"""What goes into a bundle, what comes out of a verified one, and how much is accepted.

Source: resources/spec/bundle-v1.md.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Protocol

from observer_app.core.chain import Head, Link
from observer_app.core.entries import StoredEntry

GIB = 1 << 30


class MediaSource(Protocol):
    """An open original."""

    def read(self, size: int, /) -> bytes:
        """Return at most `size` bytes; none at the end."""
        ...

    def close(self) -> None:
        """Let go of it."""
        ...


@dataclass(frozen=True, slots=True)
class MediaItem:
    """An original to export. open: gives a binary reader from its first byte."""

    sha256: str
    size_bytes: int
    media_type: str
    open: Callable[[], MediaSource]


@dataclass(frozen=True, slots=True)
class BundleContent:
    """A device's whole journal, and the media to send along.

    links and entries: all of the device's, in order, one entry a link. light: no media.
    number: counts the device's exports from 1. created_at: the device's clock.
    """

    device: str
    alias: str
    election: str
    number: int
    created_at: datetime
    light: bool
    links: Sequence[Link]
    entries: Sequence[StoredEntry]
    media: Sequence[MediaItem] = ()
    receipts: Sequence[bytes] = ()


@dataclass(frozen=True, slots=True)
class Written:
    """An export that is safely on the medium. paths: the file, or the parts and their list.

    sha256: of the whole age file, the parts joined.
    """

    paths: tuple[Path, ...]
    sha256: str
    size_bytes: int


@dataclass(frozen=True, slots=True)
class VerifiedBundle:
    """A bundle of an enrolled signer in which everything was proven.

    media: (SHA-256, size in bytes) of what streamed into the sink.
    """

    bundle_sha256: str
    size_bytes: int
    device: str
    alias: str
    fingerprint: str
    number: int
    created_at: datetime
    light: bool
    election: str
    head: Head
    links: tuple[Link, ...]
    entries: tuple[StoredEntry, ...]
    media: tuple[tuple[str, int], ...]
    receipts: tuple[bytes, ...]


class MediaWriter(Protocol):
    """Where one original goes while the bundle streams by."""

    def write(self, data: bytes, /) -> object:
        """Take the next piece."""
        ...

    def finish(self) -> object:
        """The original is whole and its hash is right."""
        ...

    def abort(self) -> object:
        """Forget what was written."""
        ...


class MediaSink(Protocol):
    """Takes the originals of a bundle whose signature is already verified."""

    def begin(self, sha256: str, /, *, size_bytes: int) -> MediaWriter | None:
        """Return where this original goes, or None if it is not wanted (it is hashed anyway)."""
        ...

    def abort(self) -> object:
        """The bundle failed: forget every original that was finished, too."""
        ...


@dataclass(frozen=True, slots=True)
class Limits:
    """What is accepted of a stranger's file before anything is kept; sizes in bytes."""

    total: int = 256 * GIB
    members: int = 20_000
    manifest: int = 8 << 20
    tag_file: int = 64 << 10
    receipt: int = 8 << 20
    receipts: int = 64
    journal: int = 128 << 20
    entries: int = 256 << 20
    lines: int = 200_000
    line: int = 640 << 10
