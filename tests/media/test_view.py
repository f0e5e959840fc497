"""A view: a photo upright and large enough to read from, encoded on the trusted side."""

from __future__ import annotations

import io

import pytest
from PIL import Image

from observer_app.core.errors import InputError
from observer_app.media.client import MediaWorker, View
from observer_app.media.protocol import VIEW_EDGE, ProtocolError, pack_size, unpack_size
from observer_app.media.sandbox import MEMORY_BYTES
from tests.media.making import corner_picture, lying, save, video
from tests.media.test_hostile import peak_bytes, png


def view(worker: MediaWorker, data: bytes, **options: int) -> View:
    return worker.view(io.BytesIO(data), size_bytes=len(data), **options)


def opened(seen: View) -> Image.Image:
    picture = Image.open(io.BytesIO(seen.jpeg))
    assert picture.format == "JPEG"
    assert picture.size == (seen.width, seen.height)
    assert not picture.getexif()
    return picture.convert("RGB")


@pytest.mark.parametrize("kind", ["PNG", "JPEG", "WEBP", "GIF"])
def test_a_view_has_the_photo_in_it_no_larger_than_asked(worker: MediaWorker, kind: str) -> None:
    data = save(corner_picture(1200, 800), kind)
    assert opened(view(worker, data)).size == (1200, 800)
    seen = opened(view(worker, data, max_edge=600))
    assert seen.size == (600, 400)
    left, right = seen.getpixel((50, 50)), seen.getpixel((550, 50))
    assert isinstance(left, tuple)
    assert isinstance(right, tuple)
    assert left[0] > 150 > left[2]
    assert right[2] > 150 > right[0]


def test_a_view_stands_upright(worker: MediaWorker) -> None:
    exif = Image.Exif()
    exif[0x0112] = 6  # turn right to see it
    data = save(corner_picture(1200, 800).transpose(Image.Transpose.ROTATE_90), "JPEG", exif=exif)
    seen = opened(view(worker, data))
    assert seen.size == (1200, 800)
    corner = seen.getpixel((50, 50))
    assert isinstance(corner, tuple)
    assert corner[0] > 150


def test_edges_outside_the_bounds_are_brought_inside(worker: MediaWorker) -> None:
    data = save(corner_picture(5000, 40), "JPEG")
    assert view(worker, data, max_edge=1_000_000).width == VIEW_EDGE
    assert view(worker, data, max_edge=-5).width == 1


def test_the_largest_view_stays_in_bounds() -> None:
    with MediaWorker() as worker:
        assert view(worker, png(7000, 7000, rows=7000), max_edge=VIEW_EDGE).height == VIEW_EDGE
        long = Image.new("L", (65_500, 700), 90)
        assert view(worker, save(long, "JPEG")).width == 2400
        assert peak_bytes(worker) < MEMORY_BYTES * 3 // 4


def test_a_video_has_no_view(worker: MediaWorker) -> None:
    with pytest.raises(InputError) as refused:
        view(worker, video())
    assert refused.value.code == "media.unreadable"


@pytest.mark.parametrize("payload", [b"", b"\0\1\0", b"\0\0\0\1", b"\0\1\0\0", b"\xff" * 4])
def test_a_size_out_of_bounds_is_refused(payload: bytes) -> None:
    assert unpack_size(pack_size(7, height=9), max_edge=9) == (7, 9)
    with pytest.raises(ProtocolError):
        unpack_size(payload, max_edge=2400)


@pytest.mark.parametrize(
    "script",
    [
        "say(22, b'\\x00\\x02\\x00\\x02'); say(23, bytes(11)); time.sleep(60)",
        "say(22, b'\\x0f\\x00\\x00\\x02'); time.sleep(60)",
        "say(23, bytes(12)); time.sleep(60)",
        "say(21, b''); time.sleep(60)",
        "say(22, b'\\x00\\x02\\x00\\x02'); out.write(b'\\x17' + b'\\xff' * 4); out.flush();"
        " time.sleep(60)",
    ],
    ids=["fewer rows", "larger than asked", "rows first", "codes", "four gigabytes"],
)
def test_a_dishonest_view_is_found_out(script: str) -> None:
    with lying(script) as worker:
        with pytest.raises(InputError) as refused:
            view(worker, save(corner_picture(), "PNG"))
        assert refused.value.code == "media.unreadable"
        assert worker.pid is None
