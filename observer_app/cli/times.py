"""Times that a person types, and times that a person reads.

"08:03" means today at the polling place: in the pack's UTC offset on the polling day and
the day after (the count goes past midnight), in the device's own offset on other days and
without a dated pack. Between midnight and six, an hour from noon on is the evening before.
Anything else is ISO 8601; without an offset it is read the same way.
Source: resources/spec/cli.md, section 4.
"""

from __future__ import annotations

import re
from datetime import UTC, date, datetime, time, timedelta, timezone

from observer_app.core.clock import Instant
from observer_app.core.errors import InputError
from observer_app.core.pack import Pack

_HOUR = re.compile(r"([01]?[0-9]|2[0-3]):([0-5][0-9])(?::([0-5][0-9]))?")
_DATED = re.compile(r"[0-9]{4}-?[0-9]{2}-?[0-9]{2}[T ][0-9]{2}.*")
_FAR = timedelta(days=366)
"""Nothing that belongs into this journal happened longer ago: a slip of the finger."""
_NIGHT_ENDS = 6
_EVENING_BEGINS = 12
"""Before six, an hour from noon on is the day before: the count goes on past midnight."""


def place_zone(now: Instant, pack: Pack) -> timezone:
    """Return the offset that local times are meant in."""
    there = timezone(timedelta(minutes=pack.utc_offset_min))
    if pack.date is not None:
        day = now.wall.astimezone(there).date()
        if pack.date <= day <= pack.date + timedelta(days=1):
            return there
    return timezone(timedelta(minutes=now.offset_min))


def read_when(text: str, *, now: Instant, pack: Pack) -> datetime:
    """Return the moment that `text` means, in the offset that it was meant in.

    Raises: InputError("time.unreadable" | "time.far_away").
    """
    zone = place_zone(now, pack)
    match = _HOUR.fullmatch(text.strip())
    if match:
        clock = time(int(match[1]), int(match[2]), int(match[3] or 0))
        here = now.wall.astimezone(zone)
        moment = datetime.combine(here.date(), clock, tzinfo=zone)
        if here.hour < _NIGHT_ENDS and clock.hour >= _EVENING_BEGINS:
            moment -= timedelta(days=1)
        return moment
    try:
        if not _DATED.fullmatch(text.strip()):
            raise ValueError(text)
        moment = datetime.fromisoformat(text.strip())
        aware = moment if moment.tzinfo else moment.replace(tzinfo=zone)
        utc = aware.astimezone(UTC)
    except (ValueError, OverflowError) as exc:
        raise InputError("time.unreadable", at=text[:40]) from exc
    if abs(utc - now.wall) > _FAR:
        raise InputError("time.far_away", at=text[:40])
    return aware.replace(microsecond=aware.microsecond // 1000 * 1000)


def show_time(moment: datetime, *, zone: timezone) -> str:
    """Return "08:03:20" with the day before it, for a person to read."""
    return f"{moment.astimezone(zone):%Y-%m-%d %H:%M:%S}"


def other_day_lines(pack: Pack, apart: date | None) -> list[str]:
    """Return what to check if the pack is for another day than the laptop's, else nothing."""
    if apart is None:
        return []
    return [
        f"The pack is for {pack.date}; this laptop says {apart}. For a rehearsal that is fine;",
        "else check the date of the laptop, and whether it is the right pack.",
    ]
