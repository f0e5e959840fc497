"""What photos and videos give, made here; real phones' files are in test_samples.py."""

from __future__ import annotations

import io
from fractions import Fraction

import av
import numpy as np
import pytest
from PIL import Image

from observer_app.media.client import Examined, MediaWorker
from observer_app.media.preview import hash_distance
from tests.media.making import corner_picture, examine, is_read, photo, save, video


def preview_of(examined: Examined) -> Image.Image:
    with Image.open(io.BytesIO(examined.preview_jpeg)) as picture:
        return picture.convert("RGB")


def name_of(colour: object) -> str:
    assert isinstance(colour, tuple)
    red, green, blue = (int(level) for level in colour)
    if min(red, green, blue) > 200:
        return "white"
    return {red: "red", green: "green", blue: "blue"}[max(red, green, blue)]


def corners_of(picture: Image.Image) -> tuple[str, str, str, str]:
    """The colours near top left, top right, bottom right, bottom left."""
    x, y = picture.width // 4, picture.height // 4
    places = ((x, y), (3 * x, y), (3 * x, 3 * y), (x, 3 * y))
    top_left, top_right, bottom_right, bottom_left = (
        name_of(picture.getpixel(place)) for place in places
    )
    return top_left, top_right, bottom_right, bottom_left


UPRIGHT = ("red", "blue", "green", "green")


@pytest.mark.parametrize("orientation", range(1, 9))
@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP"])
def test_every_exif_orientation_is_shown_upright(
    worker: MediaWorker, kind: str, orientation: int
) -> None:
    # How the camera stored it: the inverse of what the tag asks for.
    undo = {
        2: Image.Transpose.FLIP_LEFT_RIGHT,
        3: Image.Transpose.ROTATE_180,
        4: Image.Transpose.FLIP_TOP_BOTTOM,
        5: Image.Transpose.TRANSPOSE,
        6: Image.Transpose.ROTATE_90,
        7: Image.Transpose.TRANSVERSE,
        8: Image.Transpose.ROTATE_270,
    }
    picture = corner_picture(1200, 800)
    if orientation in undo:
        picture = picture.transpose(undo[orientation])
    exif = Image.Exif()
    exif[0x0112] = orientation
    options = {"lossless": True} if kind == "WEBP" else {}
    examined = examine(worker, save(picture, kind, exif=exif, **options))
    assert (examined.width, examined.height) == (1200, 800)
    preview = preview_of(examined)
    assert preview.size == (512, 341)
    assert corners_of(preview) == UPRIGHT


@pytest.mark.parametrize("mode", ["L", "P", "CMYK", "I;16", "1", "LA", "RGBA"])
def test_other_colour_modes_are_shown(worker: MediaWorker, mode: str) -> None:
    picture = corner_picture()
    if mode == "I;16":
        levels = np.asarray(picture.convert("L"), dtype=np.uint16) * 257
        data = save(Image.fromarray(levels), "PNG")
    else:
        data = save(picture.convert(mode), "JPEG" if mode == "CMYK" else "PNG")
    examined = examine(worker, data)
    assert (examined.width, examined.height) == (120, 80)
    assert preview_of(examined).size == (120, 80)


def test_sixteen_bit_grey_keeps_its_levels(worker: MediaWorker) -> None:
    data = save(Image.fromarray(np.full((40, 40), 30_000, dtype=np.uint16)), "PNG")
    level = preview_of(examine(worker, data)).getpixel((20, 20))
    assert isinstance(level, tuple)
    assert abs(int(level[0]) - 117) <= 3


def test_what_is_transparent_becomes_white(worker: MediaWorker) -> None:
    picture = corner_picture().convert("RGBA")
    picture.paste((0, 0, 0, 0), (60, 40, 120, 80))
    assert corners_of(preview_of(examine(worker, save(picture, "PNG"))))[2] == "white"


def test_an_animation_shows_its_first_picture(worker: MediaWorker) -> None:
    frames = [Image.new("RGB", (120, 80), "yellow") for _ in range(3)]
    data = save(corner_picture(), "GIF", save_all=True, append_images=frames)
    assert corners_of(preview_of(examine(worker, data))) == UPRIGHT


def test_a_photo_gives_its_time_zone_place_and_camera(worker: MediaWorker) -> None:
    examined = examine(worker, photo())
    assert examined.media_type == "image/jpeg"
    assert examined.captured_at == "2025-01-29T12:00:30+04:00"
    assert examined.gps == (404_093_000, 498_671_000)
    assert (examined.make, examined.model) == ("Observer", "Demo scene")
    assert examined.duration_ms is None


def test_a_photo_without_metadata_gives_none(worker: MediaWorker) -> None:
    examined = examine(worker, save(corner_picture(), "JPEG"))
    assert (examined.captured_at, examined.gps, examined.make, examined.model) == (None,) * 4


@pytest.mark.parametrize(
    "gps",
    [
        {1: "N", 2: (91.0, 0.0, 0.0), 3: "E", 4: (10.0, 0.0, 0.0)},
        {1: "N", 2: (40.0, 0.0, 0.0)},
        {1: "N", 2: (0.0, 0.0, 0.0), 3: "E", 4: (0.0, 0.0, 0.0)},
        {1: "N", 2: (40.0, 0.0), 3: "E", 4: (10.0, 0.0)},
    ],
    ids=["beyond the pole", "half", "no fix", "short"],
)
def test_a_place_that_cannot_be_is_left_out(worker: MediaWorker, gps: dict[int, object]) -> None:
    exif = Image.Exif()
    exif.get_ifd(0x8825).update(gps)
    examined = examine(worker, save(corner_picture(), "JPEG", exif=exif))
    assert examined.gps is None


@pytest.mark.parametrize("text", ["0000:00:00 00:00:00", "2024:02:30 10:00:00", "yesterday", ""])
def test_a_time_that_cannot_be_is_left_out(worker: MediaWorker, text: str) -> None:
    exif = Image.Exif()
    exif[0x0132] = "2020:01:01 10:00:00"  # the last edit: never taken for the capture
    exif.get_ifd(0x8769)[0x9003] = text
    assert examine(worker, save(corner_picture(), "JPEG", exif=exif)).captured_at is None


def test_damaged_exif_does_not_hide_the_picture(worker: MediaWorker) -> None:
    data = save(corner_picture(), "JPEG", exif=b"Exif\x00\x00II*\x00\xff\xff\xff\x7f junk")
    examined = examine(worker, data)
    assert examined.captured_at is None
    assert corners_of(preview_of(examined)) == UPRIGHT


def test_a_video_gives_duration_time_place_and_a_frame(worker: MediaWorker) -> None:
    examined = examine(worker, video())
    assert examined.media_type == "video/mp4"
    assert (examined.width, examined.height) == (640, 360)
    assert examined.duration_ms == 2000
    assert examined.captured_at == "2025-01-29T12:00:30+04:00"
    assert examined.gps == (-404_093_000, -1_498_671_000)
    assert preview_of(examined).size == (512, 288)


def film(levels: list[int], *, metadata: dict[str, str] | None = None) -> bytes:
    """An MP4 of flat frames, a keyframe each; level -1 is the corner picture."""
    out = io.BytesIO()
    with av.open(out, "w", format="mp4") as container:
        container.metadata.update(metadata or {})
        stream = container.add_stream("mpeg4", rate=10)
        assert isinstance(stream, av.VideoStream)
        stream.width, stream.height, stream.pix_fmt = 160, 120, "yuv420p"
        stream.gop_size = 1
        for level in levels:
            grey = Image.new("RGB", (160, 120), (level, level, level))
            picture = corner_picture(160, 120) if level < 0 else grey
            container.mux(
                stream.encode(av.VideoFrame.from_ndarray(np.asarray(picture), format="rgb24"))
            )
        container.mux(stream.encode(None))
    return out.getvalue()


@pytest.mark.parametrize("level", [0, 255])
def test_a_preview_prefers_a_frame_that_shows_something(worker: MediaWorker, level: int) -> None:
    examined = examine(worker, film([level, level, -1, -1, -1, -1]))
    assert corners_of(preview_of(examined)) == UPRIGHT


def test_a_dark_video_still_has_a_preview(worker: MediaWorker) -> None:
    assert examine(worker, film([0] * 5)).duration_ms == 500


def test_a_clock_that_was_never_set_gives_no_time(worker: MediaWorker) -> None:
    data = film([-1], metadata={"creation_time": "1970-01-01T00:00:07Z"})
    assert examine(worker, data).captured_at is None
    data = film([-1], metadata={"creation_time": "2024-02-07T08:00:00Z"})
    assert examine(worker, data).captured_at == "2024-02-07T08:00:00Z"


def test_sound_without_a_picture_is_unreadable(worker: MediaWorker) -> None:
    out = io.BytesIO()
    with av.open(out, "w", format="mp4") as container:
        stream = container.add_stream("aac", rate=48_000)
        assert isinstance(stream, av.AudioStream)
        frame = av.AudioFrame(format="fltp", layout="stereo", samples=1024)
        frame.sample_rate, frame.pts, frame.time_base = 48_000, 0, Fraction(1, 48_000)
        for plane in frame.planes:
            plane.update(bytes(plane.buffer_size))
        container.mux(stream.encode(frame))
        container.mux(stream.encode(None))
    assert not is_read(worker, out.getvalue())


def test_the_same_scene_saved_again_is_recognised(worker: MediaWorker) -> None:
    first = examine(worker, photo())
    with Image.open(io.BytesIO(photo())) as opened:
        again = save(opened.resize((900, 675)), "JPEG", quality=50)
    assert hash_distance(first.phash, examine(worker, again).phash) <= 6
