"""Lifelike test scenes for the demo, drawn when no real media is there.

Every picture says in its EXIF that the demo drew it.
"""

from __future__ import annotations

import enum
import io
from collections.abc import Sequence
from datetime import UTC, datetime

import av
import cv2
import numpy as np
from av.video.stream import VideoStream
from numpy.typing import NDArray
from PIL import Image

from observer_app.core.errors import InputError
from observer_app.media.scene_camera import Camera, Canvas, Picture, develop
from observer_app.media.scene_paper import ballot, protocol_sheet
from observer_app.media.scene_room import (
    draw_ballot_box,
    draw_booths,
    draw_person,
    draw_room,
    draw_table,
    person,
    plain,
)

_PAINTED = (2000, 1500)
_SAVED = (1600, 1200)
_VIDEO = (640, 360)
_FRAMES_A_SECOND = 15
_QUALITY = 88


class Scene(enum.StrEnum):
    """What `draw_photo` can draw."""

    ROOM = "room"
    EMPTY_BOX = "empty-box"
    BOX = "box"
    GROUP = "group"
    BALLOTS = "ballots"
    PROTOCOL = "protocol"
    POSTED = "posted"


def draw_photo(
    kind: str,
    *,
    seed: int,
    at: datetime,
    lat: float,
    lon: float,
    title: str = "PROTOCOL OF RESULTS",
    station: str = "Polling station",
    rows: Sequence[tuple[str, str]] = (),
) -> bytes:
    """Return a 1600 x 1200 JPEG (sheets: 1200 x 1600) with EXIF time and position.

    at: aware; written with its own offset. lat, lon: degrees. rows: (printed label,
    handwritten figure) of the protocol scenes, some 20 at most stay readable. The same
    arguments give the same picture. Raises: InputError("scene.unknown", "time.naive").
    """
    if kind not in set(Scene):
        raise InputError("scene.unknown", kind=kind)
    if at.tzinfo is None:
        raise InputError("time.naive")
    scene = Scene(kind)
    if scene in (Scene.PROTOCOL, Scene.POSTED):
        sheet = protocol_sheet(title, station=station, rows=rows, seed=seed)
        painted = _sheet_on(sheet, posted=scene is Scene.POSTED, seed=seed)
        saved = _SAVED[::-1]
    elif scene is Scene.BALLOTS:
        painted, saved = _ballots(seed), _SAVED
    else:
        painted, saved = _room(scene, seed=seed, title=station), _SAVED
    pixels = develop(painted, size=saved, seed=seed)
    out = io.BytesIO()
    exif = _exif(at, lat=lat, lon=lon)
    Image.fromarray(pixels).save(out, "JPEG", quality=_QUALITY, exif=exif)
    return out.getvalue()


def draw_video(
    *,
    seed: int,
    seconds: float,
    at: datetime | None = None,
    lat: float | None = None,
    lon: float | None = None,
) -> bytes:
    """Return an MP4, 640 x 360, 15 frames a second: a hand-held look through the room.

    H.264 where the encoder is there, else MPEG-4 part 2. Somebody walks to the box.
    """
    room = develop(_room(Scene.GROUP, seed=seed, title="Polling station"), size=_SAVED, seed=seed)
    soft = cv2.GaussianBlur(room.astype(np.float32) / 255, (0, 0), 0.9)
    wide: Picture = np.asarray(soft, np.float32)
    walker = person(seed + 99)
    codec = "libx264" if "libx264" in av.codecs_available else "mpeg4"
    out = io.BytesIO()
    options = {"movflags": "use_metadata_tags"}
    with av.open(out, "w", format="mp4", options=options) as container:
        container.metadata.update(_video_metadata(at, lat=lat, lon=lon))
        stream = container.add_stream(codec, rate=_FRAMES_A_SECOND)
        assert isinstance(stream, VideoStream)
        stream.width, stream.height = _VIDEO
        stream.pix_fmt = "yuv420p"
        stream.thread_count = 1
        if codec == "libx264":
            stream.options = {"preset": "veryfast", "crf": "27", "g": "30"}
        count = max(1, round(seconds * _FRAMES_A_SECOND))
        for number in range(count):
            pixels = _video_frame(wide, walker, share=number / count, number=number, seed=seed)
            frame = av.VideoFrame.from_ndarray(pixels, format="rgb24")
            container.mux(stream.encode(frame))
        container.mux(stream.encode(None))
    return out.getvalue()


def _room(scene: Scene, *, seed: int, title: str) -> Picture:
    """Return the painted room with what the scene is about."""
    random = np.random.default_rng(seed + 1)
    sway = random.normal(0, 0.12, 3)
    box_x, box_z = 0.1, 3.6
    if scene in (Scene.BOX, Scene.EMPTY_BOX):
        at, towards = (0.95 + sway[0], 1.62, 1.75), (box_x + 0.3, 0.86, box_z + 0.2)
        field = 52.0
    else:
        at, towards = (0.9 + sway[0] * 3, 1.6, 0.2), (-0.2 + sway[1] * 2, 1.08, 6.0)
        field = 66.0
    camera = Camera(at=at, towards=towards, field=field, roll=float(random.normal(0, 1.1)))
    canvas = Canvas(camera, width=_PAINTED[0], height=_PAINTED[1])
    draw_room(canvas, seed=seed)
    draw_booths(canvas, seed=seed)
    draw_table(canvas, x=-3.3, z=5.4, length=2.6, seed=seed)
    people = {Scene.ROOM: 2, Scene.BOX: 1, Scene.EMPTY_BOX: 0, Scene.GROUP: 7}[scene]
    behind, before = people - people // 2, people // 2
    for number in range(behind):
        draw_person(
            canvas,
            x=-1.9 + number * 0.75 + float(random.normal(0, 0.1)),
            z=5.0 - number * 0.12,
            seed=seed + number,
        )
    filled = {Scene.EMPTY_BOX: 0.0, Scene.BOX: 0.62}.get(scene, 0.35)
    draw_ballot_box(canvas, x=box_x, z=box_z, foot=0.45, filled=filled, seed=seed, title=title)
    if scene is Scene.GROUP:
        for number in range(before):
            draw_person(
                canvas, x=-1.7 + number * 0.62, z=3.2 - number * 0.1, seed=seed + 40 + number
            )
    elif before:
        draw_person(canvas, x=1.6, z=4.2, seed=seed + 41)
    return canvas.picture


def _sheet_on(sheet: Picture, *, posted: bool, seed: int) -> Picture:
    """Return the sheet lying on a table, or taped to a wall, seen a little from the side."""
    random = np.random.default_rng(seed + 2)
    lean = random.normal(0, 0.06, 2)
    camera = Camera(
        at=(0.0, 0.0, 0.0),
        towards=(lean[0] * 0.5, lean[1] * 0.5, 1.0),
        field=46.0,
        roll=float(random.normal(0, 2.5)),
    )
    width, height = _PAINTED[1], _PAINTED[0]
    canvas = Canvas(camera, width=width, height=height)
    if posted:
        ground = plain((0.80, 0.79, 0.72), seed=seed, grain=0.02)
    else:
        ground = _boards(seed)
    canvas.hang(
        ground, [(-1.4, 1.5, 1.12), (1.4, 1.5, 1.12), (1.4, -1.5, 0.98), (-1.4, -1.5, 0.98)]
    )
    far, near = 1.1, (1.02 if posted else 0.9)
    corners = [
        (-0.31, 0.46, far),
        (0.31, 0.47, far + 0.02),
        (0.32, -0.42, near + 0.02),
        (-0.32, -0.43, near),
    ]
    canvas.shade([(x + 0.012, y - 0.016, z) for x, y, z in corners], strength=0.5, blur_px=14)
    rows, columns = sheet.shape[:2]
    # Paper is never flat: broad waves of light over it.
    waves = cv2.GaussianBlur(
        random.normal(0, 1, (rows // 8, columns // 8)).astype(np.float32), (0, 0), 26
    )
    paper = sheet * (1 + 1.6 * cv2.resize(waves, (columns, rows))[:, :, None])
    canvas.hang(paper.astype(np.float32), corners)
    if posted:
        tape = np.full((20, 60, 4), (0.86, 0.82, 0.66, 0.55), np.float32)
        for x, y, z in corners:
            canvas.hang(
                tape,
                [
                    (x - 0.07, y + 0.025, z - 0.001),
                    (x + 0.07, y + 0.03, z - 0.001),
                    (x + 0.07, y - 0.02, z - 0.001),
                    (x - 0.07, y - 0.025, z - 0.001),
                ],
            )
    _phone_shadow(canvas, random)
    return canvas.picture


def _ballots(seed: int) -> Picture:
    """Return a bundle of ballots, marked alike, spread on a table."""
    random = np.random.default_rng(seed + 3)
    camera = Camera(
        at=(0.0, 0.0, 0.0), towards=(0.03, 0.0, 1.0), field=52.0, roll=float(random.normal(0, 3))
    )
    canvas = Canvas(camera, width=_PAINTED[0], height=_PAINTED[1])
    canvas.hang(
        _boards(seed),
        [(-1.5, 1.1, 1.25), (1.5, 1.1, 1.25), (1.5, -1.1, 0.9), (-1.5, -1.1, 0.9)],
    )
    for number in reversed(range(13)):
        turn = float(np.radians(-48 + number * 8 + random.normal(0, 1.5)))
        middle = (
            -0.27 + number * 0.045,
            -0.03 + 0.05 * np.cos((number - 6) / 4),
            1.02 - number * 0.003,
        )
        corners = []
        for along, aside in ((-0.11, 0.155), (0.11, 0.155), (0.11, -0.155), (-0.11, -0.155)):
            x = middle[0] + along * np.cos(turn) + aside * np.sin(turn)
            y = middle[1] - along * np.sin(turn) + aside * np.cos(turn)
            corners.append((float(x), float(y), float(middle[2] + 0.1 * y)))
        canvas.shade([(x + 0.008, y - 0.01, z) for x, y, z in corners], strength=0.3, blur_px=9)
        canvas.hang(
            ballot(marked=2, seed=seed + number), corners, light=float(random.uniform(0.92, 1.03))
        )
    _phone_shadow(canvas, random)
    return canvas.picture


def _boards(seed: int) -> Picture:
    """Return a table top of planks, 600 x 600."""
    random = np.random.default_rng(seed + 4)
    noise = random.normal(0, 1, (600, 600)).astype(np.float32)
    grain = cv2.GaussianBlur(noise, (0, 0), sigmaX=60, sigmaY=1.2)
    top: Picture = np.array((0.50, 0.36, 0.24), np.float32) * (1 + 1.9 * grain[:, :, None])
    top[::150] *= 0.6
    return top


def _phone_shadow(canvas: Canvas, random: np.random.Generator) -> None:
    """Darken one corner: whoever takes the photo stands in the light."""
    x = float(random.choice([-0.45, 0.45]))
    shape = [(x - 0.4, -0.2, 1.0), (x + 0.4, -0.3, 1.0), (x + 0.4, -0.9, 1.0), (x - 0.4, -0.9, 1.0)]
    canvas.shade(shape, strength=0.3, blur_px=160)


def _video_frame(
    wide: Picture, walker: Picture, *, share: float, number: int, seed: int
) -> NDArray[np.uint8]:
    """Return one RGB frame: the view drifts and shakes, the walker crosses it.

    `wide` and `walker` are in the wide picture's pixels; the view takes 1180 x 664 of them.
    """
    # Two slow waves of different length look like a hand.
    x = 170 + 110 * share + 9 * np.sin(number * 0.23 + seed) + 3 * np.sin(number * 0.71)
    y = 290 + 7 * np.sin(number * 0.31) + 2.5 * np.sin(number * 0.83 + seed)
    scale = _VIDEO[0] / 1180
    view = np.array([[scale, 0, -x * scale], [0, scale, -y * scale]])
    picture = cv2.warpAffine(wide, view, _VIDEO, flags=cv2.INTER_LINEAR)
    left = 1250 - 620 * share - x
    top = 490 + 6 * np.sin(number * 0.9) - y
    place = np.array([[scale, 0, left * scale], [0, scale, top * scale]])
    figure = cv2.warpAffine(walker, place, _VIDEO, flags=cv2.INTER_LINEAR)
    cover = figure[:, :, 3:]
    mixed = picture * (1 - cover) + np.clip(figure[:, :, :3], 0, 1) * cover
    return np.asarray(np.clip(mixed * 255, 0, 255), np.uint8)


def _exif(at: datetime, *, lat: float, lon: float) -> Image.Exif:
    """Return the EXIF tags of a photo taken then and there (Exif 2.32)."""
    offset = at.strftime("%z")
    time, zone = at.strftime("%Y:%m:%d %H:%M:%S"), f"{offset[:3]}:{offset[3:5]}"
    exif = Image.Exif()
    exif[0x010E] = "Drawn by the demo, not a photograph"
    exif[0x010F], exif[0x0110], exif[0x0112] = "Observer", "Demo scene", 1
    exif[0x0132] = time
    detail = exif.get_ifd(0x8769)
    detail[0x9003], detail[0x9004] = time, time
    detail[0x9010], detail[0x9011], detail[0x9012] = zone, zone, zone
    gps = exif.get_ifd(0x8825)
    gps[1], gps[2] = ("N" if lat >= 0 else "S"), _sexagesimal(abs(lat))
    gps[3], gps[4] = ("E" if lon >= 0 else "W"), _sexagesimal(abs(lon))
    return exif


def _sexagesimal(degrees: float) -> tuple[float, float, float]:
    whole = int(degrees)
    minutes = int((degrees - whole) * 60)
    return float(whole), float(minutes), round((degrees - whole - minutes / 60) * 3600, 4)


def _video_metadata(at: datetime | None, *, lat: float | None, lon: float | None) -> dict[str, str]:
    """Return QuickTime metadata for time and place, and who drew it."""
    metadata = {"comment": "Drawn by the demo, not a recording"}
    if at is not None:
        if at.tzinfo is None:
            raise InputError("time.naive")
        metadata["creation_time"] = at.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
        metadata["com.apple.quicktime.creationdate"] = at.strftime("%Y-%m-%dT%H:%M:%S%z")
    if lat is not None and lon is not None:
        metadata["com.apple.quicktime.location.ISO6709"] = f"{lat:+08.4f}{lon:+09.4f}/"
    return metadata
