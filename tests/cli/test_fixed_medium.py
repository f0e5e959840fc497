"""A notebook on a medium that cannot be written is looked through, and nothing else."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.cli.driving import SHORT_FILE, Desk, Seat

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="mounts as Linux does")


def _mount(*words: object) -> bool:
    return (
        subprocess.run(["mount", *map(str, words)], check=False, capture_output=True).returncode
        == 0
    )


@pytest.fixture
def fixed(observer: Seat, desk: Desk) -> Iterator[Seat]:
    """The observer's notebook with a photo in it, where nothing can be written."""
    observer("attach", desk.write("door.jpg", SHORT_FILE))
    place = desk.path("dvd")
    if os.geteuid() != 0:
        desk.path("ob").rename(place)
        place.chmod(0o500)
        yield Seat(desk, observer.capsys, "dvd")
        place.chmod(0o700)
        return
    # To root no file mode forbids anything: it takes a real mount.
    place.mkdir()
    if not _mount("--bind", desk.path("ob"), place):
        pytest.skip("mounting is not allowed here")
    try:
        assert _mount("-o", "remount,ro,bind", place)
        yield Seat(desk, observer.capsys, "dvd")
    finally:
        subprocess.run(["umount", str(place)], check=True)


def _bytes(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir()}


def test_it_is_looked_through_and_said_to_be_fixed(fixed: Seat, desk: Desk) -> None:
    before = _bytes(desk.path("dvd"))
    assert fixed("status")["evidence"] == 1
    assert fixed("today")["pending_files"] == 1
    assert fixed("doctor")["whole"]
    answer = fixed.says("journal")
    assert "evidence" in answer.out
    assert "cannot be written" in answer.err
    fixed("evidence", "export", "#4", "-o", desk.path("again.jpg"))
    assert desk.path("again.jpg").read_bytes() == SHORT_FILE
    assert _bytes(desk.path("dvd")) == before


def test_nothing_is_recorded_there_and_that_is_said(fixed: Seat) -> None:
    error = fixed("event", "opened", code=5)["error"]
    assert error["code"] == "notebook.read_only"
    assert "cannot be written" in error["what"]
