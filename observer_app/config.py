"""Where things are: the user's folders and the program's resources. Read by entry points.

Nothing here names a notebook: there is no list of recent files, by promise.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent


def resources_dir() -> Path:
    """Return the folder with packs, sheet templates, icons and specifications."""
    return _data_dir("resources")


def translations_dir() -> Path:
    """Return the folder with the .ts sources, and the .qm files once they are made."""
    return _data_dir("translations")


def _data_dir(name: str) -> Path:
    for base in (_PACKAGE / "_data", _PACKAGE.parent, Path(getattr(sys, "_MEIPASS", _PACKAGE))):
        if (base / name).is_dir():
            return base / name
    raise FileNotFoundError(name)


def default_notebook() -> Path:
    """Return where a notebook lies unless told otherwise: OBSERVER_NOTEBOOK, or the data folder."""
    chosen = os.environ.get("OBSERVER_NOTEBOOK")
    return Path(chosen) if chosen else _data_home() / "notebook"


def passphrase_file() -> Path | None:
    """Return the file that OBSERVER_PASSPHRASE_FILE names, or None."""
    chosen = os.environ.get("OBSERVER_PASSPHRASE_FILE")
    return Path(chosen) if chosen else None


def _data_home() -> Path:
    if sys.platform == "win32":
        return Path(os.environ.get("LOCALAPPDATA", str(Path.home() / "AppData/Local"))) / "Observer"
    if sys.platform == "darwin":
        return Path.home() / "Library/Application Support/Observer"
    base = os.environ.get("XDG_DATA_HOME") or str(Path.home() / ".local/share")
    return Path(base) / "observer"
