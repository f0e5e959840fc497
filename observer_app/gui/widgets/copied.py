"""A picture or a video that was copied in some program: its own bytes wherever it offers them.

Neither to look whether there is one nor to take it decodes or encodes anything: a photo takes
seconds, and the window is dead for as long. A bare bitmap is made a PNG in the pool.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from PySide6.QtCore import QBuffer, QIODevice, QMimeData, QMimeDatabase
from PySide6.QtGui import QImage

_AS_IT_IS = frozenset(
    f"image/{name}" for name in ("jpeg", "jpg", "png", "heic", "heif", "webp", "gif", "avif")
)
"""Formats that a photo is kept in; others that say image/ are bitmaps, as large as they are."""
_WINDOWS = re.compile(r'application/x-qt-windows-mime;value="(PNG|JFIF|GIF)"')
"""What Windows calls a picture's own bytes."""
_BITMAP = frozenset({"image/bmp", "image/x-bmp", "image/x-ms-bmp", "image/tiff"})


@dataclass(frozen=True, slots=True)
class Copied:
    """What was copied: the bytes of a file, or a bitmap that is to be made one."""

    source: bytes | QImage
    extension: str
    """Of the file that `content` is, without the dot."""

    def content(self) -> bytes:
        """Return the bytes of a file, b"" if there is no picture. Slow for a bitmap."""
        return self.source if isinstance(self.source, bytes) else _as_png(self.source)


@dataclass(frozen=True, slots=True)
class CopiedBitmap(Copied):
    """A bitmap in the bytes of a file that is not kept as it is."""

    def content(self) -> bytes:
        """Return it as a PNG."""
        assert isinstance(self.source, bytes)
        return _as_png(QImage.fromData(self.source))


def has_picture(data: QMimeData | None) -> bool:
    """Return True if a picture or a video was copied, and it does not only come with a text."""
    if data is None or data.hasText():
        return False
    return data.hasImage() or any(_is_whole(name) for name in data.formats())


def picture_in(data: QMimeData | None) -> Copied | None:
    """Return the copied picture or video, None if there is none; see has_picture.

    What its owner names first comes first: programs that made others of a bitmap name PNG first.
    """
    if data is None or not has_picture(data):
        return None
    names = data.formats()
    for name in names:
        if _is_whole(name) and (content := bytes(data.data(name).data())):
            return Copied(content, _extension(content, name))
    for name in names:
        if name in _BITMAP and (content := bytes(data.data(name).data())):
            return CopiedBitmap(content, "png")
    image = QImage(data.imageData()) if data.hasImage() else QImage()
    return None if image.isNull() else Copied(image, "png")


def _is_whole(name: str) -> bool:
    is_video = name.startswith("video/")
    return is_video or name.casefold() in _AS_IT_IS or _WINDOWS.fullmatch(name) is not None


def _extension(content: bytes, name: str) -> str:
    from observer_app.media.sniff import HEAD_BYTES, UNKNOWN, sniff

    found = sniff(content[:HEAD_BYTES])
    known = QMimeDatabase().mimeTypeForName(name).preferredSuffix()
    return known if found is UNKNOWN and known else found.extension


def _as_png(image: QImage) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    if image.isNull() or not image.save(buffer, "PNG"):  # type: ignore[call-overload] # PySide takes a str alone
        return b""
    return bytes(buffer.data().data())
