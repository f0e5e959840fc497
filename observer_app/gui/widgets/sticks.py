"""Sticks and cards that are plugged in, as the system mounted them."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QStorageInfo

from observer_app.services.places import REMOVABLE


def find_sticks(volumes: Sequence[QStorageInfo], *, to_write: bool = True) -> tuple[Path, ...]:
    """Return where sticks and cards are mounted; `to_write`: those that can be written to."""
    found = []
    for volume in volumes:
        if not volume.isValid() or not volume.isReady() or (to_write and volume.isReadOnly()):
            continue
        root = volume.rootPath()
        if root.startswith("/mnt/") and not bytes(volume.device().data()).startswith(b"/dev/"):
            continue  # no disk: something that an administrator mounts there for good
        if is_stick(root, is_root=volume.isRoot()):
            found.append(Path(root))
    return tuple(sorted(found))


def is_stick(root: str, *, is_root: bool) -> bool:
    """Return True if a volume with this root is something that one plugs in.

    On Windows every drive but the system's own counts: "E:/".
    """
    drive = len(root) >= 2 and root[1] == ":"
    return not is_root and (drive or root.startswith(REMOVABLE))
