"""Texts as the contents of QR codes: packed, in parts where one code would be too dense.

Source: resources/spec/qr-v1.md. Nothing here is proof of anything: what is carried has
its own signature.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable
from dataclasses import dataclass

from observer_app.core.errors import InputError, VerificationError
from observer_app.formats.base45 import ALPHABET, read_base45, write_base45
from observer_app.formats.packing import pack, unpack

CODE_CHARS = 1990
"""Most letters in one code: version 26-L, 121 modules an edge. Source: ISO/IEC 18004, table 7."""

MAX_PARTS = 24
MAX_TEXT_BYTES = 64 * 1024
_CODE = "qr.damaged"
_HEAD = "OBSQR1/"
_PART = re.compile(r"OBSQR1/([0-9A-F]{16})/([1-9][0-9]?)/([1-9][0-9]?)/(.+)", re.DOTALL)
_HEAD_CHARS = len("OBSQR1/0123456789ABCDEF/10/10/")
_PLAIN = frozenset(ALPHABET)


@dataclass(frozen=True, slots=True)
class Incomplete:
    """A text of which parts are missing: the numbers not seen yet, of `parts`."""

    id: str
    parts: int
    missing: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Part:
    """What one code says of itself: piece `number` of `parts` of the text with that id."""

    id: str
    number: int
    parts: int
    letters: str


@dataclass(frozen=True, slots=True)
class Joined:
    """What the contents of codes add up to: whole texts, and those that lack parts."""

    texts: tuple[str, ...]
    incomplete: tuple[Incomplete, ...]


def code_contents(text: str) -> tuple[str, ...]:
    """Return what to draw for `text`: one content, or several numbered ones.

    A text in QR letters that fits one code stays as it is; any other is packed.
    Raises: InputError("qr.too_long").
    """
    if text and len(text) <= CODE_CHARS and _PLAIN.issuperset(text) and not text.startswith(_HEAD):
        return (text,)
    data = text.encode("utf-8")
    letters = write_base45(pack(data))
    room = CODE_CHARS - _HEAD_CHARS
    # As even as can be: the densest code decides whether the photo is good enough.
    count = -(-len(letters) // room)
    if count > MAX_PARTS or len(data) > MAX_TEXT_BYTES:
        raise InputError("qr.too_long")
    share = -(-len(letters) // count)
    pieces = [letters[at : at + share] for at in range(0, len(letters), share)]
    head = f"{_HEAD}{_id(data)}"
    return tuple(f"{head}/{n}/{len(pieces)}/{piece}" for n, piece in enumerate(pieces, 1))


def join_contents(contents: Iterable[str]) -> Joined:
    """Return the texts in what was read from codes, in any order, parts also repeated.

    A content that is no part is a text by itself. Raises: VerificationError("qr.damaged")
    if parts contradict each other or do not give the text that they name.
    """
    whole: dict[str, None] = {}
    parts: dict[tuple[str, int], dict[int, str]] = {}
    for content in contents:
        if not content.startswith(_HEAD):
            whole[content] = None
            continue
        part = part_of(content)
        if part is None:
            raise VerificationError(_CODE, why="part")
        pieces = parts.setdefault((part.id, part.parts), {})
        if pieces.setdefault(part.number, part.letters) != part.letters:
            raise VerificationError(_CODE, why="parts_differ")
    incomplete = []
    for (name, count), pieces in parts.items():
        missing = tuple(number for number in range(1, count + 1) if number not in pieces)
        if missing:
            incomplete.append(Incomplete(id=name, parts=count, missing=missing))
        else:
            whole[_text(name, "".join(pieces[number] for number in sorted(pieces)))] = None
    return Joined(texts=tuple(whole), incomplete=tuple(incomplete))


def part_of(content: str) -> Part | None:
    """Return what a code's content says of itself, None if it is no part of a text."""
    found = _PART.fullmatch(content)
    if found is None or not 1 <= int(found[2]) <= int(found[3]) <= MAX_PARTS:
        return None
    return Part(id=found[1], number=int(found[2]), parts=int(found[3]), letters=found[4])


def text_id(text: str) -> str:
    """Return the id that the parts of a text carry."""
    return _id(text.encode("utf-8"))


def _text(name: str, letters: str) -> str:
    data = unpack(read_base45(letters, code=_CODE), max_bytes=MAX_TEXT_BYTES, code=_CODE)
    if _id(data) != name:
        raise VerificationError(_CODE, why="id")
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError as exc:
        raise VerificationError(_CODE, why="text") from exc


def _id(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()[:16].upper()
