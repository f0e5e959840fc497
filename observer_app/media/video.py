"""Videos: duration, capture time, position, one keyframe. Runs in the worker only.

Sources: ISO 6709 annex H; Apple's QuickTime metadata keys (com.apple.quicktime.*).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import IO

import av
import av.logging
import av.subtitles.codeccontext
import av.subtitles.stream
from av.container import InputContainer
from av.video.frame import VideoFrame
from av.video.stream import VideoStream
from PIL import Image, ImageStat

from observer_app.media.found import MAX_DURATION_MS, Found, clean_word, is_time
from observer_app.media.photo import UnreadableError
from observer_app.media.protocol import PREVIEW_EDGE

MAX_FRAME_PIXELS = 7680 * 4320
"""Largest frame that is decoded: 8K."""

_CODECS = "h264,hevc,mpeg4,h263,mjpeg,aac,amrnb,amrwb,alac,mp3,pcm_s16le,pcm_s16be"
"""Decoders that FFmpeg may open: what phones and small cameras write."""

_OPTIONS = {
    "codec_whitelist": _CODECS,
    "format_whitelist": "mov",
    "protocol_whitelist": "",
    "max_streams": "16",
    "probesize": str(4 << 20),
    "analyzeduration": "1000000",  # microseconds
    "threads": "1",
}
_FLAT = 12
"""Spread of levels (of 255) under which a frame says nothing: lens covered, or all white."""

_SEEK_MS = 10_000
"""A preview is taken a third into the video, at the latest here."""

_KEYFRAMES_TRIED = 4
_ISO6709 = re.compile(r"([+-]\d{2}(?:\.\d+)?)([+-]\d{3}(?:\.\d+)?)(?:[+-][\d.]+)?(?:CRS\S*)?/?")
_MOMENT = re.compile(
    r"(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d:\d\d)(?:\.\d+)?(Z|[+-]\d\d:?\d\d)?", re.ASCII
)
_EPOCHS = ("1904-01-01T", "1970-01-01T")
"""What a camera without a clock writes."""


def prepare() -> None:
    """Silence FFmpeg: its log lines name streams and metadata of evidence."""
    av.logging.set_level(None)


def decode_video(source: IO[bytes]) -> tuple[Found, bytes]:
    """Return what the video says and its upright preview (RGB rows, no padding).

    Raises: UnreadableError, or whatever FFmpeg raises at a damaged file.
    """
    with av.open(
        source,
        "r",
        format="mov",
        container_options=_OPTIONS,
        options={"threads": "1"},
        metadata_errors="replace",
        buffer_size=64 * 1024,
    ) as container:
        stream = next(iter(container.streams.video), None)
        if stream is None:
            raise UnreadableError("no picture in it")
        _check_size(stream.width, stream.height)
        metadata = {**stream.metadata, **container.metadata}
        duration_ms = _duration_ms(container, stream)
        preview, size = _preview(container, stream, duration_ms=duration_ms)
    found = Found(
        width=size[0],
        height=size[1],
        captured_at=_captured_at(metadata),
        gps=_position(metadata),
        duration_ms=duration_ms,
        make=clean_word(_first(metadata, "com.apple.quicktime.make", "make")),
        model=clean_word(_first(metadata, "com.apple.quicktime.model", "model")),
        preview_width=preview.width,
        preview_height=preview.height,
    )
    return found, preview.tobytes()


def _check_size(width: int, height: int) -> None:
    if not 0 < width * height <= MAX_FRAME_PIXELS:
        raise UnreadableError("too many pixels")


def _duration_ms(container: InputContainer, stream: VideoStream) -> int | None:
    if container.duration is not None:
        milliseconds = round(container.duration / 1000)
    elif stream.duration is not None and stream.time_base is not None:
        milliseconds = round(stream.duration * stream.time_base * 1000)
    else:
        return None
    return milliseconds if 0 <= milliseconds <= MAX_DURATION_MS else None


def _preview(
    container: InputContainer, stream: VideoStream, *, duration_ms: int | None
) -> tuple[Image.Image, tuple[int, int]]:
    """Return an upright keyframe that is not flat, if there is one, and the frames' size."""
    codec = stream.codec_context
    codec.thread_count = 1
    codec.thread_type = "NONE"
    codec.skip_frame = "NONKEY"
    if duration_ms is not None:
        # Microseconds; lands on the keyframe before it.
        container.seek(min(duration_ms // 3, _SEEK_MS) * 1000, backward=True)
    chosen: tuple[Image.Image, tuple[int, int]] | None = None
    for frame in _keyframes(container, stream):
        picture = _upright(frame)
        if chosen is None or _spread(picture[0]) > _spread(chosen[0]):
            chosen = picture
        if _spread(picture[0]) >= _FLAT:
            break
    if chosen is None:
        raise UnreadableError("no frame in it")
    return chosen


def _keyframes(container: InputContainer, stream: VideoStream) -> Iterator[VideoFrame]:
    """Yield up to _KEYFRAMES_TRIED keyframes; damage behind the first one ends them."""
    frames = container.decode(stream)
    for count in range(_KEYFRAMES_TRIED):
        try:
            frame = next(frames)
        except StopIteration:
            return
        except av.FFmpegError:
            if count == 0:
                raise
            return
        yield frame


def _upright(frame: VideoFrame) -> tuple[Image.Image, tuple[int, int]]:
    """Return the frame's preview as displayed, and the full displayed size."""
    _check_size(frame.width, frame.height)
    scale = min(1.0, PREVIEW_EDGE / max(frame.width, frame.height))
    width, height = max(1, round(frame.width * scale)), max(1, round(frame.height * scale))
    small = frame.reformat(width=width, height=height, format="rgb24")
    plane = small.planes[0]
    picture = Image.frombytes(
        "RGB", (width, height), bytes(plane), "raw", "RGB", plane.line_size, 1
    )
    # FFmpeg gives the turn counter-clockwise, as Pillow's ROTATE_* are.
    turn = {
        90: Image.Transpose.ROTATE_90,
        180: Image.Transpose.ROTATE_180,
        270: Image.Transpose.ROTATE_270,
    }.get(frame.rotation % 360)
    if turn is None:
        return picture, (frame.width, frame.height)
    size = (frame.width, frame.height)
    return picture.transpose(turn), size if frame.rotation % 180 == 0 else size[::-1]


def _spread(picture: Image.Image) -> float:
    return float(ImageStat.Stat(picture.convert("L")).stddev[0])


def _first(metadata: Mapping[str, str], *keys: str) -> str | None:
    return next((metadata[key] for key in keys if metadata.get(key)), None)


def _captured_at(metadata: Mapping[str, str]) -> str | None:
    """Return the capture time: with the camera's zone where it is given, else UTC."""
    for key in ("com.apple.quicktime.creationdate", "creation_time"):
        match = _MOMENT.match(metadata.get(key, ""))
        if match is None:
            continue
        date, time, zone = match.groups()
        zone = zone or ("Z" if key == "creation_time" else "")
        if len(zone) == 5:
            zone = f"{zone[:3]}:{zone[3:]}"
        text = f"{date}T{time}{zone}"
        if is_time(text) and not text.startswith(_EPOCHS):
            return text
    return None


def _position(metadata: Mapping[str, str]) -> tuple[int, int] | None:
    """Return (latitude, longitude) in 1e-7 degrees from ISO 6709 in decimal degrees."""
    text = _first(metadata, "com.apple.quicktime.location.ISO6709", "location", "location-eng")
    match = _ISO6709.match(text or "")
    if match is None:
        return None
    lat, lon = (round(float(part) * 1e7) for part in match.groups())
    if abs(lat) > 900_000_000 or abs(lon) > 1_800_000_000 or (lat, lon) == (0, 0):
        return None
    return lat, lon
