"""How long work says how far it is, and how it is asked to stop."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from observer_app.core.errors import Cancelled

Progress = Callable[[int, int | None], None]
"""Called with what is done and the total (None if unknown), in bytes or items."""


class Cancel(Protocol):
    """A flag that somebody else may set; threading.Event is one."""

    def is_set(self) -> bool:
        """Return True once the work should stop."""
        ...


def check(cancel: Cancel | None) -> None:
    """Go on, or raise Cancelled if the flag is set."""
    if cancel is not None and cancel.is_set():
        raise Cancelled()
