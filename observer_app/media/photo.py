"""Photos: a bounded preview, capture time, position. Runs in the worker only.

Sources: CIPA DC-008 (Exif 2.32), tags by number; traps.md on the format allow-list.
"""

from __future__ import annotations

import math
import os
import re
from collections.abc import Mapping
from typing import IO

import pi_heif
from PIL import (
    GifImagePlugin,
    Image,
    ImageColor,
    ImageFile,
    ImageFilter,
    ImagePalette,
    JpegImagePlugin,
    MpoImagePlugin,
    PngImagePlugin,
    TiffImagePlugin,
    WebPImagePlugin,
)

from observer_app.media.found import Found, clean_word, is_time
from observer_app.media.protocol import PREVIEW_EDGE
from observer_app.media.sniff import GIF, HEIC, JPEG, PNG, WEBP

MAX_PHOTO_BYTES = 64 << 20
"""Largest photo that is decoded: libheif and libwebp take the whole file at once."""

MAX_JPEG_PIXELS = 250_000_000
"""JPEG is decoded at an eighth of its edges, so that a 200 MP phone photo stays small."""

MAX_OTHER_PIXELS = 50_000_000
"""Other formats are decoded whole: 4 bytes a pixel and the decoder's own planes."""

# Pillow loads a format's plugin at first use; after the sandbox closes it could not.
_FORMATS: Mapping[str, tuple[str, ...]] = {
    JPEG.name: (JpegImagePlugin.JpegImageFile.format, MpoImagePlugin.MpoImageFile.format),
    PNG.name: (PngImagePlugin.PngImageFile.format,),
    WEBP.name: (WebPImagePlugin.WebPImageFile.format,),
    GIF.name: (GifImagePlugin.GifImageFile.format,),
    HEIC.name: ("HEIF",),
}
_LOADED_EARLY = (ImageColor, ImageFile, ImageFilter, ImagePalette, TiffImagePlugin)
"""Pillow imports these inside functions, EXIF through TIFF."""

_IFD_EXIF, _IFD_GPS = 0x8769, 0x8825
_MAKE, _MODEL, _ORIENTATION = 0x010F, 0x0110, 0x0112
_TIME_ORIGINAL, _TIME_DIGITIZED, _OFFSET_ORIGINAL, _OFFSET_DIGITIZED = (
    0x9003,
    0x9004,
    0x9011,
    0x9012,
)
_TURNS: Mapping[int, Image.Transpose] = {
    2: Image.Transpose.FLIP_LEFT_RIGHT,
    3: Image.Transpose.ROTATE_180,
    4: Image.Transpose.FLIP_TOP_BOTTOM,
    5: Image.Transpose.TRANSPOSE,
    6: Image.Transpose.ROTATE_270,
    7: Image.Transpose.TRANSVERSE,
    8: Image.Transpose.ROTATE_90,
}
_EXIF_TIME = re.compile(r"(\d{4}):(\d\d):(\d\d)[ T](\d\d:\d\d:\d\d)", re.ASCII)
_EXIF_OFFSET = re.compile(r"[+-]\d\d:\d\d", re.ASCII)


class UnreadableError(Exception):
    """The content is no photo or video that this program decodes."""


def prepare() -> None:
    """Load what Pillow and libheif need. Call it before the sandbox closes."""
    pi_heif.options.THUMBNAILS = False
    pi_heif.options.DEPTH_IMAGES = False
    pi_heif.options.AUX_IMAGES = False
    pi_heif.register_heif_opener(decode_threads=min(4, os.cpu_count() or 1))
    Image.MAX_IMAGE_PIXELS = None  # bounded here, by format
    Image.preinit()


def decode_photo(source: IO[bytes], *, media_type: str, size_bytes: int) -> tuple[Found, bytes]:
    """Return what the photo says and its upright preview (RGB rows, no padding).

    Raises: UnreadableError, or whatever the decoder raises at a damaged file.
    """
    with open_photo(source, media_type=media_type, size_bytes=size_bytes) as image:
        width, height = image.size
        exif = _exif(image)
        turn = _TURNS.get(_integer(exif.get(_ORIENTATION)))
        image.draft("RGB", (PREVIEW_EDGE, PREVIEW_EDGE))
        preview = shrink(_as_rgb(image))
    if turn is not None:
        preview = preview.transpose(turn)
        if turn in _SIDEWAYS:
            width, height = height, width
    detail = _directory(exif, _IFD_EXIF)
    found = Found(
        width=width,
        height=height,
        captured_at=_captured_at(detail),
        gps=_position(_directory(exif, _IFD_GPS)),
        duration_ms=None,
        make=clean_word(exif.get(_MAKE)),
        model=clean_word(exif.get(_MODEL)),
        preview_width=preview.width,
        preview_height=preview.height,
    )
    return found, preview.tobytes()


_SIDEWAYS = frozenset(turn for number, turn in _TURNS.items() if number >= 5)


def open_photo(source: IO[bytes], *, media_type: str, size_bytes: int) -> Image.Image:
    """Return the photo, opened and not yet decoded, of a size that may be decoded.

    Raises: UnreadableError, or whatever the decoder raises at a damaged file.
    """
    if size_bytes > MAX_PHOTO_BYTES:
        raise UnreadableError("too many bytes")
    image: Image.Image = Image.open(source, formats=_FORMATS[media_type])
    most = MAX_JPEG_PIXELS if media_type == JPEG.name else MAX_OTHER_PIXELS
    if image.width * image.height > most:
        raise UnreadableError("too many pixels")
    return image


def decode_view(
    source: IO[bytes], *, media_type: str, size_bytes: int, max_edge: int
) -> Image.Image:
    """Return the photo upright, as RGB, its longer edge at `max_edge` at most.

    Raises: UnreadableError, or whatever the decoder raises at a damaged file.
    """
    with open_photo(source, media_type=media_type, size_bytes=size_bytes) as image:
        turn = _TURNS.get(_integer(_exif(image).get(_ORIENTATION)))
        # Both edges in proportion: a very long picture would not shrink by a square.
        image.draft("RGB", _fitting(image, max_edge))
        view = shrink(_as_rgb(image), max_edge=max_edge)
    return view if turn is None else view.transpose(turn)


def shrink(image: Image.Image, *, max_edge: int = PREVIEW_EDGE) -> Image.Image:
    """Return the image with its longer edge at `max_edge` at most."""
    size = _fitting(image, max_edge)
    if size == image.size:
        return image
    return image.resize(size, Image.Resampling.LANCZOS, reducing_gap=3.0)


def _fitting(image: Image.Image, max_edge: int) -> tuple[int, int]:
    scale = min(1.0, max_edge / max(image.size))
    return max(1, round(image.width * scale)), max(1, round(image.height * scale))


def _as_rgb(image: Image.Image) -> Image.Image:
    """Return `image` decoded, as RGB; what is transparent becomes white."""
    image.load()
    if image.mode == "RGB":
        return image
    # A 16-bit grey image would be clipped at 255 by convert().
    if image.mode.startswith("I"):
        image = image.convert("I").point(lambda level: level / 256).convert("L")
    if image.has_transparency_data:
        over = image.convert("RGBA")
        white = Image.new("RGBA", over.size, "white")
        return Image.alpha_composite(white, over).convert("RGB")
    return image.convert("RGB")


def _exif(image: Image.Image) -> Image.Exif:
    """Return the EXIF tags, empty where they are damaged: the picture may still be whole."""
    try:
        return image.getexif()
    except Exception:  # noqa: BLE001 - Pillow's EXIF reader raises many types
        return Image.Exif()


def _directory(exif: Image.Exif, number: int) -> Mapping[int, object]:
    try:
        return dict(exif.get_ifd(number))
    except Exception:  # noqa: BLE001 - as above
        return {}


def _integer(value: object) -> int:
    return value if isinstance(value, int) else 0


def _captured_at(detail: Mapping[int, object]) -> str | None:
    """Return when the shutter opened. The file's own DateTime is its last edit: not used."""
    for tag, offset_tag in (
        (_TIME_ORIGINAL, _OFFSET_ORIGINAL),
        (_TIME_DIGITIZED, _OFFSET_DIGITIZED),
    ):
        match = _EXIF_TIME.match(str(detail.get(tag, "")))
        if match is None:
            continue
        year, month, day, time = match.groups()
        offset = _EXIF_OFFSET.match(str(detail.get(offset_tag, "")))
        text = f"{year}-{month}-{day}T{time}{offset.group() if offset else ''}"
        if is_time(text):
            return text
    return None


def _position(gps: Mapping[int, object]) -> tuple[int, int] | None:
    """Return (latitude, longitude) in 1e-7 degrees; exactly 0, 0 means no fix."""
    lat = _degrees(gps.get(2), reference=gps.get(1), negative="S", bound=90)
    lon = _degrees(gps.get(4), reference=gps.get(3), negative="W", bound=180)
    if lat is None or lon is None or (lat, lon) == (0, 0):
        return None
    return lat, lon


def _degrees(parts: object, *, reference: object, negative: str, bound: int) -> int | None:
    if not isinstance(parts, tuple) or len(parts) != 3:
        return None
    try:
        degrees, minutes, seconds = (float(part) for part in parts)
    except (TypeError, ValueError, ZeroDivisionError, OverflowError):
        return None
    total = degrees + minutes / 60 + seconds / 3600
    if not math.isfinite(total) or not 0 <= total <= bound:
        return None
    sign = -1 if clean_word(reference) == negative else 1
    return sign * round(total * 1e7)
