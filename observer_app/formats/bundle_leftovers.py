"""What an export that was cut off (a kill, a flat battery) left on a medium.

Only what can be nothing else is removed: files named as this notebook's own bundles in
the making that hold the front of an age file, a list of parts, or nothing. Source:
resources/spec/bundle-v1.md, section 7.
"""

from __future__ import annotations

import os
import re
import stat
from collections.abc import Collection
from contextlib import suppress
from pathlib import Path

from observer_app.formats.bundle_parts import PARTS_SUFFIX, TEMP_SUFFIX
from observer_app.formats.sealing import INTRO

_IN_THE_MAKING = re.compile(
    r"(?s:(?P<file>.+))\.(?:(?P<part>[0-9]{3})|list)\.(?P<mark>[0-9a-f]{8})[0-9a-f]{4}"
    + re.escape(TEMP_SUFFIX)
)
_NAMED = re.compile(r"(?P<name>[0-9a-f]{8})\.tar\.age")
_CLAIMED = re.compile(
    r"(?P<name>[0-9a-f]{8})\.tar\.age(?:\.[0-9]{3}|" + re.escape(PARTS_SUFFIX) + ")?"
)
"""A name that was claimed with an empty file, which the whole one never came to replace."""
_LIST_LINE = re.compile(rb"[0-9a-f]{64}  ")


def remove_leftovers(folder: Path, *, names: Collection[str]) -> int:
    """Remove what unfinished exports left in `folder`; return how many files went.

    names: the 8 hex digits of each bundle that this notebook can have written. Files that
    are in use, links, and what cannot be removed stay. Call it while none is written.
    """
    removed = 0
    with suppress(OSError):
        for path in sorted(folder.iterdir()):
            if _is_leftover(path, names=names):
                with suppress(OSError):
                    path.unlink()
                    removed += 1
    return removed


def is_free(folder: Path, name: str) -> bool:
    """Return whether no bundle of that name lies in `folder`; an empty file is none."""
    base = f"{name}.tar.age"
    return not any(_size(folder / f"{base}{end}") for end in ("", ".000", PARTS_SUFFIX))


def _is_leftover(path: Path, *, names: Collection[str]) -> bool:
    making, claimed = _IN_THE_MAKING.fullmatch(path.name), _CLAIMED.fullmatch(path.name)
    if making is None:
        return claimed is not None and claimed["name"] in names and _size(path) == 0
    named = _NAMED.fullmatch(making["file"])
    # Under a name of somebody's own choice the mark alone says whose it is.
    is_ours = making["mark"] in names or (named is not None and named["name"] in names)
    size = _size(path) if is_ours else None
    if not size:
        return size == 0
    with path.open("rb") as file:
        front = file.read(max(len(INTRO), 66))
    if making["part"] is None:
        return _LIST_LINE.match(front) is not None
    # The second part of a bundle has no front of its own: only its name speaks for it.
    return making["part"] != "000" or INTRO.startswith(front[: len(INTRO)])


def _size(path: Path) -> int | None:
    """Return the size of a regular file, None for what is none."""
    try:
        found = os.lstat(path)
    except OSError:
        return None
    return found.st_size if stat.S_ISREG(found.st_mode) else None
