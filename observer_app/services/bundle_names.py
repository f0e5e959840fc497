"""Bundles among files and folders that were given, by their names."""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path

from observer_app.core.errors import InputError

_BUNDLE = re.compile(r"(?s:(.+\.tar\.age))(\.[0-9]{3}|\.parts\.sha256)?")


def find_bundles(paths: Sequence[Path]) -> list[Path]:
    """Return the bundles that `paths` name: files as given, folders searched by name.

    Raises: InputError("file.unreadable") for a path that is not there.
    """
    found: dict[Path, Path] = {}
    for path in paths:
        if path.is_dir():
            found.update((item, item) for item in _search(path))
        elif path.exists():
            # Parts that are given one by one are one bundle.
            name = _BUNDLE.fullmatch(path.name)
            found.setdefault(path.with_name(name[1]) if name and name[2] else path, path)
        else:
            raise InputError("file.unreadable", name=path.name)
    return list(dict.fromkeys(found.values()))


def is_bundle_name(name: str) -> bool:
    """Return whether a file is called as bundles, their parts and the list of parts are."""
    return _BUNDLE.fullmatch(name) is not None


def _search(folder: Path) -> list[Path]:
    """Return the bundles below `folder`: of a split one the first part that is there.

    A first part that was lost is then told from a bundle that never was.
    """
    found: dict[Path, Path] = {}
    for item in sorted(item for item in folder.rglob("*") if item.is_file()):
        if name := _BUNDLE.fullmatch(item.name):
            found.setdefault(item.with_name(f"{name[1]}.000") if name[2] else item, item)
    return list(found.values())
