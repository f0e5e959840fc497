"""Where files go, in a word: the name of a stick or a folder, never a whole path.

A path holds the name of whoever owns the laptop; a message and a screenshot of it must not.
"""

from __future__ import annotations

import os
from pathlib import Path

REMOVABLE = ("/media/", "/run/media/", "/mnt/", "/Volumes/")
"""Below these the systems mount what is plugged in."""


def place_name(folder: Path) -> str:
    """Return what a person calls the place: a stick's name, a drive, or the folder's name."""
    folder = Path(os.path.abspath(folder))
    if folder.drive:
        return f"{folder.drive} ({folder.name})" if folder.name else folder.drive
    root = mount_of(folder)
    if str(root).startswith(REMOVABLE):
        return root.name
    if folder == Path.home():
        return "~"
    return folder.name or str(folder)


def mount_of(folder: Path) -> Path:
    """Return the root of the volume that a folder is on."""
    while not folder.is_mount() and folder != folder.parent:
        folder = folder.parent
    return folder
