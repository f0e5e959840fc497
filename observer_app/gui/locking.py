"""Locking is the end of the process: nothing else clears memory.

A fresh process shows the unlock window. The panic key does the same without waiting for
anything; what was acknowledged before is durable, so nothing recorded is lost.
"""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QTimer, Signal

IDLE_MINUTES = 5
"""How long nobody touches anything before the window locks, unless the settings say otherwise."""

PANIC_KEY = "F12"
LOCK_KEY = "Ctrl+L"
_LOOK_MS = 2_000
_ACTIVITY = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.InputMethod,
        QEvent.Type.Drop,
    }
)


def elapsed_s() -> float:
    """Return seconds on a clock that also counts while the laptop sleeps."""
    boottime = getattr(time, "CLOCK_BOOTTIME", None)
    return time.monotonic() if boottime is None else time.clock_gettime(boottime)


def restart_command(notebook: Path) -> list[str]:
    """Return what starts the program anew at the unlock window of `notebook`."""
    if getattr(sys, "frozen", False):
        return [sys.executable, "--notebook", str(notebook)]
    return [sys.executable, "-P", "-m", "observer_app", "--notebook", str(notebook)]


def end_process(notebook: Path, *, command: list[str] | None = None) -> None:
    """Start a fresh process at the unlock window and end this one at once. Does not return."""
    try:
        _spawn(command or restart_command(notebook))
    finally:
        # Not sys.exit: no handler may run, and nothing may hold the process back.
        os._exit(0)


def quit_process() -> None:
    """End this process at once. Does not return."""
    os._exit(0)


def _spawn(command: list[str]) -> None:
    import subprocess

    package_root = str(Path(__file__).resolve().parents[2])
    env = dict(os.environ)
    env["PYTHONPATH"] = os.pathsep.join(
        part for part in (package_root, env.get("PYTHONPATH", "")) if part
    )
    # The unlock window asks again: a passphrase file would open the notebook by itself.
    env.pop("OBSERVER_PASSPHRASE_FILE", None)
    flags = 0
    if sys.platform == "win32":
        flags = subprocess.DETACHED_PROCESS | subprocess.CREATE_NEW_PROCESS_GROUP
    subprocess.Popen(
        command,
        env=env,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        close_fds=True,
        start_new_session=True,
        creationflags=flags,
    )


class IdleWatch(QObject):
    """Tells when nobody touched the program for a while. It also notices a sleep.

    elapsed: seconds on a clock that never goes back. is_busy: while long work is under
    way the watch waits, so that an export over lunch is not cut off.
    """

    idle = Signal()

    def __init__(
        self,
        parent: QObject,
        *,
        minutes: int = IDLE_MINUTES,
        elapsed: Callable[[], float] = elapsed_s,
        is_busy: Callable[[], bool] = lambda: False,
    ) -> None:
        super().__init__(parent)
        self.minutes = minutes
        self._elapsed = elapsed
        self._is_busy = is_busy
        self._last = elapsed()
        self._told = False
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.look)
        self._timer.start(_LOOK_MS)
        parent.installEventFilter(self)

    def touch(self) -> None:
        """Count from now on."""
        self._last = self._elapsed()
        self._told = False

    def look(self) -> None:
        """Tell, once, if nobody was there for too long. 0 minutes means never."""
        if self._is_busy():
            self.touch()
        elif self.minutes and not self._told and self._elapsed() - self._last >= self.minutes * 60:
            self._told = True
            self.idle.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Notice that somebody is there."""
        if event.type() in _ACTIVITY:
            if event.type() is not QEvent.Type.MouseMove:
                self.look()
            if not self._told:
                self.touch()
        return super().eventFilter(watched, event)
