from __future__ import annotations

import io
from datetime import datetime

import pytest
from PIL import Image, ImageStat

from observer_app.core.errors import InputError
from observer_app.media.client import MediaWorker
from observer_app.media.preview import hash_distance
from observer_app.media.scenes import Scene, draw_photo, draw_video
from tests.media.making import NOON, examine


@pytest.mark.parametrize("kind", Scene)
def test_every_scene_is_a_photo_with_time_and_place(worker: MediaWorker, kind: str) -> None:
    rows = [("Voters who were given ballots", "412"), ("Candidate", "203")]
    data = draw_photo(kind, seed=1, at=NOON, lat=40.5, lon=49.5, rows=rows)
    examined = examine(worker, data)
    assert examined.captured_at == "2025-01-29T12:00:30+04:00"
    assert examined.gps == (405_000_000, 495_000_000)
    assert sorted((examined.width, examined.height)) == [1200, 1600]
    with Image.open(io.BytesIO(data)) as picture:
        assert picture.getexif()[0x010E] == "Drawn by the demo, not a photograph"
        assert ImageStat.Stat(picture.convert("L")).stddev[0] > 20


def test_the_same_arguments_draw_the_same_picture(worker: MediaWorker) -> None:
    one, same, other = (
        draw_photo("room", seed=seed, at=NOON, lat=40.0, lon=49.0) for seed in (3, 3, 5)
    )
    assert one == same
    assert hash_distance(examine(worker, one).phash, examine(worker, other).phash) > 0


def test_a_video_has_the_length_asked_for(worker: MediaWorker) -> None:
    examined = examine(worker, draw_video(seed=2, seconds=1.2))
    assert examined.duration_ms == 1200
    assert (examined.captured_at, examined.gps) == (None, None)


def test_what_cannot_be_drawn_is_refused() -> None:
    with pytest.raises(InputError) as refused:
        draw_photo("moon", seed=1, at=NOON, lat=0, lon=0)
    assert refused.value.code == "scene.unknown"
    with pytest.raises(InputError):
        draw_photo("room", seed=1, at=datetime(2025, 1, 29), lat=0, lon=0)  # noqa: DTZ001
