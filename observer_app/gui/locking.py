"""Locking is the end of the process: nothing else clears memory.

After a lock a fresh process shows the unlock window. The panic key waits for nothing and
leaves nothing on the screen: an unlock window would be an invitation to make somebody type.
What was acknowledged before is durable, so nothing recorded is lost.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import NamedTuple

IDLE_MINUTES = 5
"""How long nobody touches anything before the window locks, unless the settings say otherwise."""

PANIC_KEY = "F12"
LOCK_KEY = "Ctrl+L"
PANIC_KEYS = ("F12", "F9", "Pause", "Ctrl+Q")
"""What the panic key may be; the first is what every start page names and listens to."""


class Guard(NamedTuple):
    """How a notebook is guarded while it is open; kept inside it.

    idle_minutes: 0 means never. face: one of FACES. hidden: left out of screenshots
    where the system can do that. panic_key: one of PANIC_KEYS.
    """

    idle_minutes: int = IDLE_MINUTES
    panic_key: str = PANIC_KEY
    face: str = "notes"
    hidden: bool = True


AS_USUAL = Guard()

FACES = ("named", "notes", "quiet")
"""What others see: the program's own name; a notes program; the same, and a bare margin."""


def read_guard(kept: Mapping[str, object]) -> Guard:
    """Return what is kept of a guard; values of a strange shape are passed over."""
    idle, key = kept.get("idle_minutes"), kept.get("panic_key")
    face, hidden = kept.get("face"), kept.get("hidden")
    usual = AS_USUAL
    return Guard(
        idle_minutes=idle if isinstance(idle, int) and idle >= 0 else usual.idle_minutes,
        panic_key=str(key) if key in PANIC_KEYS else usual.panic_key,
        face=str(face) if face in FACES else usual.face,
        hidden=hidden if isinstance(hidden, bool) else usual.hidden,
    )


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
