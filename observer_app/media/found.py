"""What a decoder found: plain figures and words, and the preview's pixels.

Both ends use this: the worker writes it, the client checks every field again, because
a worker that a hostile file took over may say anything.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from observer_app.core.canonical import JsonValue, read_json, write_canonical
from observer_app.core.errors import InputError
from observer_app.media.protocol import LIMITS, PREVIEW_EDGE, Kind, ProtocolError

MAX_EDGE = 65_535
"""Widest or highest picture that is believed (the JPEG format's own bound), pixels."""

MAX_DURATION_MS = 30 * 24 * 3600 * 1000
"""Longest video that is believed."""

WORD_CHARACTERS = 64
"""Longest make or model that is kept."""

_TIME = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(Z|[+-]\d\d:\d\d)?", re.ASCII)
_KEYS = {"width", "height", "captured_at", "lat_e7", "lon_e7", "duration_ms", "make", "model"}
_KEYS |= {"preview_width", "preview_height"}


@dataclass(frozen=True, slots=True)
class Found:
    """A photo's or video's metadata. Edges are as displayed, after rotation.

    captured_at: "2012-09-29T16:11:25" in the camera's own, unnamed zone, or with
    "+03:00" or "Z" behind it where the file names the zone. Coordinates in 1e-7 degrees.
    """

    width: int
    height: int
    captured_at: str | None
    gps: tuple[int, int] | None
    duration_ms: int | None
    make: str | None
    model: str | None
    preview_width: int
    preview_height: int


def write_found(found: Found) -> bytes:
    """Return the FOUND payload."""
    lat, lon = found.gps if found.gps else (None, None)
    return write_canonical(
        {
            "width": found.width,
            "height": found.height,
            "captured_at": found.captured_at,
            "lat_e7": lat,
            "lon_e7": lon,
            "duration_ms": found.duration_ms,
            "make": found.make,
            "model": found.model,
            "preview_width": found.preview_width,
            "preview_height": found.preview_height,
        }
    )


def read_found(payload: bytes) -> Found:
    """Return what a FOUND payload says. Raises: ProtocolError for anything out of bounds."""
    try:
        value = read_json(payload, max_bytes=LIMITS[Kind.FOUND])
    except InputError as exc:
        raise ProtocolError("FOUND is no JSON") from exc
    if not isinstance(value, dict) or value.keys() != _KEYS:
        raise ProtocolError("FOUND has other fields")
    if (value["lat_e7"] is None) != (value["lon_e7"] is None):
        raise ProtocolError("half a position")
    lat = _optional_integer(value, "lat_e7", low=-900_000_000, high=900_000_000)
    lon = _optional_integer(value, "lon_e7", low=-1_800_000_000, high=1_800_000_000)
    return Found(
        width=_integer(value, "width", low=1, high=MAX_EDGE),
        height=_integer(value, "height", low=1, high=MAX_EDGE),
        captured_at=_time(value["captured_at"]),
        gps=None if lat is None or lon is None else (lat, lon),
        duration_ms=_optional_integer(value, "duration_ms", low=0, high=MAX_DURATION_MS),
        make=_word(value["make"]),
        model=_word(value["model"]),
        preview_width=_integer(value, "preview_width", low=1, high=PREVIEW_EDGE),
        preview_height=_integer(value, "preview_height", low=1, high=PREVIEW_EDGE),
    )


def clean_word(text: object) -> str | None:
    """Return the printable ASCII of a camera's make or model, None if nothing is left.

    Camera strings are padded with NUL bytes; what follows the first one is dropped.
    """
    if not isinstance(text, str):
        return None
    head = text.split("\0", 1)[0]
    kept = "".join(letter for letter in head if " " <= letter <= "~").strip()
    return kept[:WORD_CHARACTERS].strip() or None


def is_time(text: str) -> bool:
    """Return whether `text` is a moment in the spelling of Found.captured_at."""
    if _TIME.fullmatch(text) is None:
        return False
    try:
        datetime.fromisoformat(text)
    except ValueError:
        return False
    return True


def _integer(value: Mapping[str, JsonValue], key: str, *, low: int, high: int) -> int:
    number = value[key]
    if type(number) is not int or not low <= number <= high:
        raise ProtocolError(f"{key} out of bounds")
    return number


def _optional_integer(
    value: Mapping[str, JsonValue], key: str, *, low: int, high: int
) -> int | None:
    return None if value[key] is None else _integer(value, key, low=low, high=high)


def _time(text: JsonValue) -> str | None:
    if text is None:
        return None
    if not isinstance(text, str) or not is_time(text):
        raise ProtocolError("captured_at is no time")
    return text


def _word(text: JsonValue) -> str | None:
    if text is not None and (not isinstance(text, str) or clean_word(text) != text):
        raise ProtocolError("a word has other letters")
    return text
