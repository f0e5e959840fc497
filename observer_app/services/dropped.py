"""What a file is that somebody dropped, by its first bytes: to say what to do with it.

A guess for a sentence, never a check: whoever takes the file verifies it.
"""

from __future__ import annotations

import mimetypes
import re
from enum import StrEnum
from pathlib import Path

from observer_app.media.sniff import HEAD_BYTES, UNKNOWN, sniff

_FORMAT = re.compile(rb'"format" ?: ?"observer-([a-z-]{1,32})-v[0-9]+"')
_MOST_BYTES = max(64 << 10, HEAD_BYTES)


class Dropped(StrEnum):
    """What a dropped file seems to be."""

    FOLDER = "folder"
    BUNDLE = "bundle"
    PACK = "pack"
    REQUEST = "request"
    APPROVAL = "approval"
    RECEIPT = "receipt"
    SUMMARY = "summary"
    CODES = "codes"
    """A text with what codes hold: parts, as a phone's scanner writes them down."""
    KEY = "key"
    TABLE = "table"
    PAPER = "paper"
    PICTURE = "picture"
    OTHER = "other"


_MAGICS = (
    (b"age-encryption.org/v1", Dropped.BUNDLE),
    (b"AGE-SECRET-KEY-1", Dropped.KEY),
    (b"pack.json\x00", Dropped.PACK),
    (b"OBSERVER-SUMMARY-1/", Dropped.SUMMARY),
    (b"OBSQR1/", Dropped.CODES),
    (b"%PDF-", Dropped.PAPER),
)
_DOCUMENTS = {
    "enrolment-request": Dropped.REQUEST,
    "enrolment-approval": Dropped.APPROVAL,
    "receipt": Dropped.RECEIPT,
}


def recognise(path: Path) -> Dropped:
    """Return what a path seems to be; OTHER if nothing says so or it cannot be read."""
    if path.is_dir():
        return Dropped.FOLDER
    try:
        # Only a plain file: a pipe would wait for somebody to write to it.
        head = _head(path) if path.is_file() else b""
    except OSError:
        return Dropped.OTHER
    kind = recognise_head(head)
    if kind is Dropped.OTHER and path.suffix.lower() == ".csv":
        return Dropped.TABLE
    return kind


def is_recording(path: Path, kind: Dropped) -> bool:
    """Return True for a photo, video, sound or PDF: by its first bytes, else by its name."""
    if kind is not Dropped.OTHER:
        return kind in (Dropped.PICTURE, Dropped.PAPER)
    guessed = mimetypes.guess_type(path.name)[0] or ""
    return guessed.partition("/")[0] in ("image", "video", "audio")


def recognise_head(head: bytes) -> Dropped:
    """Return what a file or a text seems to be that begins with `head`."""
    # Windows writes a mark before a text.
    head = head.removeprefix(b"\xef\xbb\xbf")
    for magic, kind in _MAGICS:
        if head.startswith(magic):
            return kind
    if head.startswith(b"{") and (named := _FORMAT.search(head)):
        return _DOCUMENTS.get(named[1].decode("ascii"), Dropped.OTHER)
    return Dropped.OTHER if sniff(head) is UNKNOWN else Dropped.PICTURE


def _head(path: Path) -> bytes:
    with path.open("rb") as source:
        return source.read(_MOST_BYTES)
