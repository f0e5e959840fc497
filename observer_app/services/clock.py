"""The device's clock, and a clock that the demo drives."""

from __future__ import annotations

import hashlib
import secrets
import sys
import time
from datetime import UTC, datetime, timedelta
from pathlib import Path

from observer_app.core.clock import Instant

_BOOT_FILE = Path("/proc/sys/kernel/random/boot_id")
# Counts while the laptop sleeps, so that a night with the lid shut is no jump. On macOS that is
# CLOCK_MONOTONIC (clock_gettime(3) there), and not what time.monotonic reads.
_ASLEEP_TOO = "CLOCK_MONOTONIC" if sys.platform == "darwin" else "CLOCK_BOOTTIME"
_BOOTTIME = getattr(time, _ASLEEP_TOO, None)


class SystemClock:
    """The clocks of this device.

    Where the system names its boot, that name (hashed) is used; elsewhere each process
    counts as a boot of its own, so no jump is ever invented.
    """

    def __init__(self) -> None:
        self._boot = _boot()

    def now(self) -> Instant:
        """Return the present reading."""
        wall = datetime.now(UTC)
        wall = wall.replace(microsecond=wall.microsecond // 1000 * 1000)
        offset = wall.astimezone().utcoffset() or timedelta(0)
        return Instant(
            wall=wall,
            mono_ms=_mono_ms(),
            boot=self._boot,
            offset_min=round(offset.total_seconds() / 60),
        )


class ScriptedClock:
    """A clock that stands still until it is moved: for the demo and the tests."""

    def __init__(self, start: datetime, *, offset_min: int = 240, boot: str = "scripted") -> None:
        self._wall = start.astimezone(UTC)
        self._mono_ms = 0
        self._offset_min = offset_min
        self._boot = boot

    def now(self) -> Instant:
        """Return the reading that was set."""
        return Instant(
            wall=self._wall, mono_ms=self._mono_ms, boot=self._boot, offset_min=self._offset_min
        )

    def advance(self, delta: timedelta) -> None:
        """Let `delta` pass on both clocks."""
        self._wall += delta
        self._mono_ms += round(delta.total_seconds() * 1000)

    def move_to(self, moment: datetime) -> None:
        """Let time pass until `moment`, which must not lie in the past."""
        if moment > self._wall:
            self.advance(moment - self._wall)

    def jump(self, delta: timedelta) -> None:
        """Move the wall clock alone, as a person who sets it does."""
        self._wall += delta


def _mono_ms() -> int:
    if _BOOTTIME is not None:
        return time.clock_gettime_ns(_BOOTTIME) // 1_000_000
    return time.monotonic_ns() // 1_000_000


def _boot() -> str:
    try:
        name = _BOOT_FILE.read_bytes().strip()
    except OSError:
        return secrets.token_hex(8)
    # Hashed: the system's own boot name would tie entries to other logs of the laptop.
    return hashlib.sha256(b"observer-boot-v1\x00" + name).hexdigest()[:16]
