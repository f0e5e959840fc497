"""Texts that travel as QR codes: drawn here, read back from photos by the media worker."""

from __future__ import annotations

import io
import os
from collections.abc import Iterable, Sequence
from contextlib import ExitStack
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO

from observer_app.core.errors import InputError
from observer_app.formats.qrparts import Incomplete, Joined, code_contents, join_contents
from observer_app.services import files

if TYPE_CHECKING:
    import segno

    from observer_app.media.client import MediaWorker

__all__ = [
    "Incomplete",
    "Joined",
    "carried_document",
    "carried_texts",
    "code_contents",
    "draw_codes",
    "draw_qr",
    "draw_svg",
    "is_photo",
    "is_photo_file",
    "join_contents",
    "read_lines",
    "read_photo",
    "read_qr_photo",
    "write_codes",
]

QUIET_MODULES = 4
"""White around a code, modules. Source: ISO/IEC 18004, section 9.1."""

MAX_TEXT_FILE_BYTES = 4 << 20
"""A text file with some hundred summaries."""

_EDGE_PIXELS = 1000
_LEVELS = ((300, "q"), (900, "m"))
"""Error correction for texts up to so many letters; longer ones get the lowest."""


def draw_qr(text: str) -> bytes:
    """Return a PNG of one code, black on white with its quiet zone, 750 pixels an edge or more.

    Raises: InputError("qr.too_long") for what no code holds; see draw_codes.
    """
    code = _make(text)
    scale = max(4, _EDGE_PIXELS // (len(code.matrix) + 2 * QUIET_MODULES))
    out = io.BytesIO()
    code.save(out, kind="png", scale=scale, border=QUIET_MODULES)
    return out.getvalue()


def draw_svg(text: str) -> str:
    """Return one code as SVG, for a page that is printed. Raises: as draw_qr."""
    out = io.BytesIO()
    _make(text).save(out, kind="svg", border=QUIET_MODULES, xmldecl=False, nl=False)
    return out.getvalue().decode("utf-8")


def draw_codes(text: str) -> tuple[bytes, ...]:
    """Return PNGs of all the codes that carry `text`: one, or numbered parts.

    Raises: InputError("qr.too_long").
    """
    return tuple(draw_qr(content) for content in code_contents(text))


def read_photo(source: Path | BinaryIO, *, worker: MediaWorker) -> tuple[str, ...]:
    """Return what the codes in one photo hold, as far as it is text; () if there is none.

    For a page that collects parts: give the contents of all photos to join_contents.
    Raises: InputError("media.unreadable" | "media.unavailable" | "file.unreadable").
    """
    if not isinstance(source, Path):
        size_bytes = source.seek(0, os.SEEK_END)
        return tuple(_texts(worker.read_codes(source, size_bytes=size_bytes)))
    try:
        with files.open_regular(source) as opened:
            return read_photo(opened, worker=worker)
    except OSError as exc:
        raise InputError("file.unreadable", name=source.name) from exc


def read_qr_photo(sources: Sequence[Path | BinaryIO], *, worker: MediaWorker) -> list[str]:
    """Return the texts in photos of codes, none twice; parts may be in any photo and order.

    Raises: InputError("qr.none_found" | "qr.parts_missing"), VerificationError("qr.damaged");
    as read_photo.
    """
    contents = [text for source in sources for text in read_photo(source, worker=worker)]
    return _whole(contents)


def write_codes(text: str, out: Path) -> list[Path]:
    """Write the PNGs of `text`: `out` if it is one, else "NAME-1.png", "NAME-2.png", …

    Raises: InputError("qr.too_long" | "file.exists" …), as files.write_new; the files are new,
    and none is written if one of them is there already.
    """
    pictures = draw_codes(text)
    paths = [out]
    if len(pictures) > 1:
        paths = [out.with_stem(f"{out.stem}-{n}") for n in range(1, len(pictures) + 1)]
    for path in paths:
        if path.exists():
            raise InputError("file.exists", name=path.name)
    for path, picture in zip(paths, pictures, strict=True):
        files.write_new(path, picture)
    return paths


def carried_texts(paths: Sequence[Path], *, worker: MediaWorker | None = None) -> list[str]:
    """Return the texts in photos of codes and in text files (one a line), none twice.

    What a file is, its bytes say. worker: None starts one if there is a photo.
    Raises: InputError("qr.none_found" | "qr.parts_missing" | "qr.not_text" | "file.unreadable"
    | "file.too_large" | "media.…"), VerificationError("qr.damaged").
    """
    contents: list[str] = []
    with ExitStack() as stack:
        for path in paths:
            if not is_photo_file(path):
                contents += read_lines(path)
                continue
            if worker is None:
                from observer_app.media.client import MediaWorker

                worker = stack.enter_context(MediaWorker())
            contents += read_photo(path, worker=worker)
    return _whole(contents)


def carried_document(paths: Sequence[Path], *, worker: MediaWorker | None = None) -> bytes:
    """Return the one document that files or photos carry: a request, an approval.

    A text that holds no document at all is returned as it is: its reader says so best.
    Raises: as carried_texts; InputError("qr.several") if there are more.
    """
    texts = carried_texts(paths, worker=worker)
    documents = [text for text in texts if text.startswith("{")]
    if len(documents) > 1 or (not documents and len(texts) > 1 and len(paths) > 1):
        raise InputError("qr.several")
    return (documents or texts)[0].encode("utf-8")


def is_photo(data: bytes) -> bool:
    """Return whether a file that begins with `data` is a photo, by its bytes alone."""
    from observer_app.media.sniff import HEAD_BYTES, PHOTOS, sniff

    return sniff(data[:HEAD_BYTES]).name in PHOTOS


def _whole(contents: Sequence[str]) -> list[str]:
    if not contents:
        raise InputError("qr.none_found")
    joined = join_contents(contents)
    if joined.incomplete:
        lacking = joined.incomplete[0]
        raise InputError(
            "qr.parts_missing",
            missing=", ".join(map(str, lacking.missing)),
            parts=lacking.parts,
        )
    return list(joined.texts)


def is_photo_file(path: Path) -> bool:
    """Return whether a file is a photo, by its bytes.

    Raises: InputError("file.unreadable" | "file.not_regular").
    """
    try:
        with files.open_regular(path) as opened:
            return is_photo(opened.read(4096))
    except OSError as exc:
        raise InputError("file.unreadable", name=path.name) from exc


def read_lines(path: Path) -> list[str]:
    """Return the lines of a text file, blank ones left out.

    Raises: InputError("qr.not_text" | "file.unreadable" | "file.too_large").
    """
    try:
        text = files.read_text(path, limit_bytes=MAX_TEXT_FILE_BYTES)
    except InputError as exc:
        if exc.code == "file.not_text":
            raise InputError("qr.not_text", name=path.name) from exc
        raise
    # Not splitlines(): a line of JSON may hold other line ends, and a code may end in a space.
    return [line for line in (part.rstrip("\r") for part in text.split("\n")) if line]


def _texts(contents: Iterable[bytes]) -> Iterable[str]:
    for content in contents:
        try:
            yield content.decode("utf-8")
        except UnicodeDecodeError:
            continue  # nothing of ours


def _make(text: str) -> segno.QRCode:
    import segno

    error = next((level for most, level in _LEVELS if len(text) <= most), "l")
    try:
        return segno.make(text, error=error, micro=False, boost_error=True, encoding="utf-8")
    except (segno.DataOverflowError, ValueError) as exc:
        raise InputError("qr.too_long") from exc
