"""Real phones' photos and videos, as their makers write them."""

from __future__ import annotations

import io
from pathlib import Path

import pytest
from PIL import Image, ImageStat

from observer_app.media.client import Examined, MediaWorker

pytestmark = pytest.mark.shared

# name: (type, width, height, captured_at, gps, duration_ms, model)
EXPECTED = {
    "apple_iphone_5.jpg": (
        "image/jpeg", 3264, 2448, "2012-09-29T16:11:25", (476271667, -1223373333), None, "iPhone 5",
    ),
    "htc_one.jpg": ("image/jpeg", 2688, 1520, "2013-05-29T09:33:20", None, None, "HTC One"),
    "img_1034.heic": (
        "image/heic", 4032, 3024, "2018-02-05T15:11:44", (231779167, 1133943167), None, "iPhone 8",
    ),
    # Its GPS directory names a datum and no position.
    "motorola_xt1068_moto_g.jpg": (
        "image/jpeg", 3264, 2448, "2014-09-12T17:20:30", None, None, "XT1068",
    ),
    # Edited four days later: the capture time counts.
    "nokia_lumia_800.jpg": (
        "image/jpeg", 2448, 3264, "2012-06-09T21:23:38", (533594650, -62582314), None,
        "Nokia Lumia 800",
    ),
    "samsung_gt-i9505_galaxy_s4.jpg": (
        "image/jpeg", 4128, 2322, "2014-11-27T17:52:49", None, None, "GT-I9505",
    ),
    "sample.3gp": ("video/3gpp", 176, 144, "2005-10-28T17:36:40Z", None, 4933, None),
    "sample_mpeg4.mp4": ("video/mp4", 190, 240, "2005-10-28T17:46:46Z", None, 4967, None),
    # Stored lying, 568 x 320, and turned by a matrix.
    "with-gps.mov": (
        "video/quicktime", 320, 568, "2019-07-24T11:25:40+03:00", (320929000, 348620000), 4002,
        "iPhone 6",
    ),
}  # fmt: skip


def examined_sample(worker: MediaWorker, path: Path) -> Examined:
    with path.open("rb") as file:
        return worker.examine(file, size_bytes=path.stat().st_size, name=path.name)


@pytest.mark.parametrize("name", EXPECTED)
def test_a_real_file_gives_what_its_camera_wrote(
    worker: MediaWorker, samples: Path, name: str
) -> None:
    got = examined_sample(worker, samples / name)
    assert (
        got.media_type, got.width, got.height, got.captured_at, got.gps, got.duration_ms, got.model,
    ) == EXPECTED[name]  # fmt: skip
    with Image.open(io.BytesIO(got.preview_jpeg)) as preview:
        assert max(preview.size) == min(512, max(got.width, got.height))
        assert preview.width < preview.height if got.width < got.height else True
        assert ImageStat.Stat(preview.convert("L")).stddev[0] > 8


def test_a_photo_taken_upside_down_is_shown_upright(worker: MediaWorker, samples: Path) -> None:
    """The sky behind the flowers is at the top right, the dark bushes at the left."""
    got = examined_sample(worker, samples / "apple_iphone_5.jpg")
    with Image.open(io.BytesIO(got.preview_jpeg)) as preview:
        grey = preview.convert("L")
    width, height = grey.size
    sky = ImageStat.Stat(grey.crop((width * 2 // 3, 0, width, height // 5))).mean[0]
    opposite = ImageStat.Stat(grey.crop((0, height * 4 // 5, width // 3, height))).mean[0]
    assert sky > opposite + 40


def test_damaged_real_files_never_hurt_the_client(worker: MediaWorker, samples: Path) -> None:
    from tests.media.making import is_read

    for name in EXPECTED:
        data = (samples / name).read_bytes()
        # A HEIC cut short may still show the tiles it has.
        is_read(worker, data[: len(data) // 3])
        wounded = bytearray(data)
        for at in range(200, len(wounded), 4099):
            wounded[at] ^= 0x41
        is_read(worker, bytes(wounded))
    assert examined_sample(worker, samples / "htc_one.jpg").width == 2688
