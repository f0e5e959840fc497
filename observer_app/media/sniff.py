"""Media types by magic bytes. No decoder is involved and no file name is believed.

Sources: ISO/IEC 14496-12 (ftyp brands), RFC 2083 (PNG), RFC 9649 (WebP), the JPEG SOI
marker, and MP4RA's list of registered brands (https://mp4ra.org/registered-types/brands).
"""

from __future__ import annotations

from dataclasses import dataclass

HEAD_BYTES = 512
"""As many first bytes as `sniff` looks at; more change nothing."""


@dataclass(frozen=True, slots=True)
class MediaType:
    """A media type and the extension a file of it gets, without the dot."""

    name: str
    extension: str


JPEG = MediaType("image/jpeg", "jpg")
PNG = MediaType("image/png", "png")
WEBP = MediaType("image/webp", "webp")
GIF = MediaType("image/gif", "gif")
HEIC = MediaType("image/heic", "heic")
AVIF = MediaType("image/avif", "avif")
MP4 = MediaType("video/mp4", "mp4")
MOV = MediaType("video/quicktime", "mov")
THREE_GP = MediaType("video/3gpp", "3gp")
M4A = MediaType("audio/mp4", "m4a")
PDF = MediaType("application/pdf", "pdf")
UNKNOWN = MediaType("application/octet-stream", "bin")

PHOTOS = frozenset({JPEG.name, PNG.name, WEBP.name, GIF.name, HEIC.name})
"""What the worker decodes as a photo."""

VIDEOS = frozenset({MP4.name, MOV.name, THREE_GP.name})
"""What the worker decodes as a video."""

_MAGICS = (
    (b"\xff\xd8\xff", JPEG),
    (b"\x89PNG\r\n\x1a\n", PNG),
    (b"GIF87a", GIF),
    (b"GIF89a", GIF),
    (b"%PDF-", PDF),
)
_HEIC_BRANDS = frozenset({b"heic", b"heix", b"heim", b"heis", b"mif1", b"msf1"})
_OLD_QUICKTIME_ATOMS = frozenset({b"moov", b"mdat", b"wide", b"free", b"skip", b"pnot"})


def sniff(head: bytes) -> MediaType:
    """Return the type that the first HEAD_BYTES of a file show, UNKNOWN if none.

    `head` may be shorter than HEAD_BYTES. Never raises.
    """
    for magic, media_type in _MAGICS:
        if head.startswith(magic):
            return media_type
    if head[:4] == b"RIFF" and head[8:12] == b"WEBP":
        return WEBP
    if head[4:8] == b"ftyp":
        return _by_brand(head[:HEAD_BYTES])
    if head[4:8] in _OLD_QUICKTIME_ATOMS:
        return MOV
    return UNKNOWN


def _by_brand(head: bytes) -> MediaType:
    """Return the type of an ISO base media file by its major and compatible brands."""
    major = head[8:12]
    end = min(int.from_bytes(head[:4], "big"), len(head))
    compatible = {head[at : at + 4] for at in range(16, end - 3, 4)}
    if major in {b"avif", b"avis"} or (major in {b"mif1", b"msf1"} and b"avif" in compatible):
        return AVIF
    if major in _HEIC_BRANDS:
        return HEIC
    if major == b"qt  ":
        return MOV
    if major[:3] in {b"3gp", b"3g2"}:
        return THREE_GP
    if major in {b"M4A ", b"M4B "}:
        return M4A
    return MP4
