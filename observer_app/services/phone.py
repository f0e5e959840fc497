"""Pictures on a phone or a camera's card that is plugged in: found, never opened."""

from __future__ import annotations

import os
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from observer_app.core.progress import Cancel, check

SUFFIXES = frozenset({".jpg", ".jpeg", ".png", ".heic", ".heif", ".webp", ".mp4", ".mov", ".3gp"})
LIMIT = 200
"""Pictures in a list: a day's, and no more than a person looks through."""
_CAMERA = "DCIM"
"""Where phones and cameras keep pictures. Source: JEITA CP-3461, DCF."""
_DEEP = 3
_MOST_FILES = 50_000


@dataclass(frozen=True, slots=True)
class Picture:
    """A file that has the name of a photo or a video."""

    path: Path
    size_bytes: int
    changed_at: datetime


def camera_folders(roots: Iterable[Path]) -> tuple[Path, ...]:
    """Return the camera folders of mounted volumes; a phone keeps its own one level deeper."""
    found: list[Path] = []
    for root in roots:
        for folder in (root, *_folders(root)):
            camera = folder / _CAMERA
            if _is_folder(camera) and camera not in found:
                found.append(camera)
    return tuple(found)


def pictures_in(folder: Path, *, cancel: Cancel | None = None) -> tuple[Picture, ...]:
    """Return the newest LIMIT pictures in a folder and the folders inside it, newest first.

    What cannot be read is passed over. Raises: Cancelled.
    """
    found: list[Picture] = []
    waiting = [(folder, 0)]
    seen = 0
    while waiting and seen < _MOST_FILES:
        check(cancel)
        here, depth = waiting.pop()
        for entry in _entries(here):
            seen += 1
            if depth < _DEEP and entry.is_dir(follow_symlinks=False):
                waiting.append((Path(entry.path), depth + 1))
            elif Path(entry.name).suffix.lower() in SUFFIXES and not entry.name.startswith("."):
                found += _picture(entry)
    found.sort(key=lambda picture: picture.changed_at, reverse=True)
    return tuple(found[:LIMIT])


def _picture(entry: os.DirEntry[str]) -> list[Picture]:
    try:
        about = entry.stat()
    except OSError:
        return []
    changed = datetime.fromtimestamp(about.st_mtime, UTC)
    return [Picture(Path(entry.path), about.st_size, changed)]


def _entries(folder: Path) -> list[os.DirEntry[str]]:
    try:
        with os.scandir(folder) as found:
            return list(found)
    except OSError:
        return []


def _folders(root: Path) -> list[Path]:
    return [Path(e.path) for e in _entries(root)[:200] if e.is_dir(follow_symlinks=False)]


def _is_folder(path: Path) -> bool:
    try:
        return path.is_dir()
    except OSError:
        return False
