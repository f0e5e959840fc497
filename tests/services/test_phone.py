from __future__ import annotations

import os
from pathlib import Path

from observer_app.services.phone import LIMIT, camera_folders, pictures_in


def test_pictures_come_newest_first_and_other_files_do_not(tmp_path: Path) -> None:
    camera = tmp_path / "card" / "DCIM" / "100MEDIA"
    camera.mkdir(parents=True)
    for place, name in enumerate(("a.jpg", "b.HEIC", "c.mp4", "notes.txt", ".hidden.jpg")):
        (camera / name).write_bytes(b"x")
        os.utime(camera / name, (1_700_000_000 + place, 1_700_000_000 + place))
    folders = camera_folders([tmp_path / "card", tmp_path / "nothing"])
    assert folders == (tmp_path / "card" / "DCIM",)
    assert [p.path.name for p in pictures_in(folders[0])] == ["c.mp4", "b.HEIC", "a.jpg"]


def test_a_phone_that_keeps_its_camera_one_level_deeper_is_found(tmp_path: Path) -> None:
    (tmp_path / "Internal storage" / "DCIM").mkdir(parents=True)
    assert camera_folders([tmp_path]) == (tmp_path / "Internal storage" / "DCIM",)


def test_a_long_roll_is_cut_and_an_unplugged_folder_is_empty(tmp_path: Path) -> None:
    for place in range(LIMIT + 5):
        (tmp_path / f"{place}.jpg").write_bytes(b"")
    assert len(pictures_in(tmp_path)) == LIMIT
    assert pictures_in(tmp_path / "gone") == ()
