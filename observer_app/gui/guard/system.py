"""Which watch this system has. On macOS Qt tells nothing of sleep, lock or lid:

there only the pause of the timer tells that the machine slept (guard/idle.py), at waking
up. The guide says so.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

_SYSTEM_BUS = Path("/run/dbus/system_bus_socket")


def watch_system(
    parent: QObject, *, window: QWidget, locked: Callable[[str], object]
) -> QObject | None:
    """Call `locked` when the system locks, sleeps or shuts its lid; None if it never tells."""
    if sys.platform == "win32":
        from observer_app.gui.guard.windows import WindowsWatch

        told = WindowsWatch(parent, window=int(window.winId()))
        told.locked.connect(locked)
        return told
    if sys.platform == "linux" and _has_bus():
        from observer_app.gui.guard.linux import LinuxWatch

        watch = LinuxWatch(parent)
        watch.locked.connect(locked)
        return watch
    return None


def can_hide_from_capture() -> bool:
    """Return True where a window can ask to be left out of screenshots."""
    return sys.platform == "win32"


def _has_bus() -> bool:
    return _SYSTEM_BUS.exists() or bool(os.environ.get("DBUS_SESSION_BUS_ADDRESS"))
