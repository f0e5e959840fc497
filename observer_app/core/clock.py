"""What a clock must give, and what two readings of it say about a jump.

Source: resources/spec/journal-v1.md, section 4.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta, timezone
from typing import Protocol

from observer_app.core.errors import InputError

JUMP_MS = 60_000
"""A wall clock that moves a minute against the monotonic clock has jumped."""
LONGEST_MS = 366 * 24 * 3_600_000
"""No laptop goes on for a year between two entries: further ahead is another monotonic clock."""

_TIME = re.compile(
    r"[1-9][0-9]{3}-[01][0-9]-[0-3][0-9]T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]\.[0-9]{3}Z"
)
"""The one spelling of a moment. Years before 1000 have another one on some systems."""


@dataclass(frozen=True, slots=True)
class Instant:
    """One reading of the device's clocks.

    wall: aware, UTC, whole milliseconds. mono_ms: milliseconds on a clock that never
    goes back while `boot` stays the same. offset_min: local time minus UTC.
    """

    wall: datetime
    mono_ms: int
    boot: str
    offset_min: int

    def local(self) -> datetime:
        """Return the wall time in the device's own offset, for a person to read."""
        return self.wall.astimezone(timezone(timedelta(minutes=self.offset_min)))


class Clock(Protocol):
    """Where time comes from; passed in, never global."""

    def now(self) -> Instant:
        """Return the present reading."""
        ...


def jump_ms(before: Instant, after: Instant) -> int:
    """Return how far the wall clock moved against the monotonic one, 0 if under JUMP_MS.

    Across a restart the monotonic clock says nothing: only a wall clock that went back counts
    then. The same holds where the boot has the same name, but the monotonic clock began anew
    or counts from somewhere else: in a container, under a tool that makes up the time.
    """
    wall = round((after.wall - before.wall).total_seconds() * 1000)
    passed = after.mono_ms - before.mono_ms
    is_one_clock = before.boot == after.boot and 0 <= passed <= LONGEST_MS
    drift = wall - passed if is_one_clock else min(wall, 0)
    return drift if abs(drift) >= JUMP_MS else 0


def write_time(moment: datetime) -> str:
    """Return an aware moment as "2025-01-29T04:03:00.000Z", UTC, milliseconds."""
    if moment.tzinfo is None:
        raise InputError("time.naive")
    utc = moment.astimezone(UTC)
    return f"{utc:%Y-%m-%dT%H:%M:%S}.{utc.microsecond // 1000:03d}Z"


def read_time(text: str) -> datetime:
    """Return the moment that write_time wrote; any other spelling is refused.

    Raises: InputError("time.invalid").
    """
    if not isinstance(text, str) or _TIME.fullmatch(text) is None:
        raise InputError("time.invalid")
    try:
        # A tenth of what strptime takes, and a page of the day reads thousands of them.
        return datetime.fromisoformat(text)
    except ValueError as exc:
        raise InputError("time.invalid") from exc
