"""A notebook on a medium that cannot be written: a DVD, a write-blocked disk."""

from __future__ import annotations

import os
from pathlib import Path

from observer_app.core.errors import NotebookError


def lies_fixed(path: Path, *, may_be_fixed: bool) -> bool:
    """Return whether `path` is on a medium that cannot be written, if that is allowed.

    Raises: NotebookError("notebook.read_only" | "notebook.copy_first").
    """
    if not path.is_dir() or os.access(path, os.W_OK):
        return False
    if not may_be_fixed:
        raise NotebookError("notebook.read_only")
    for name in ("journal.db-wal", "evidence.db-journal"):
        rest = path / name
        if rest.exists() and rest.stat().st_size > 0:
            # Its last entries are only there, and moving them in is a write.
            raise NotebookError("notebook.copy_first")
    return True
