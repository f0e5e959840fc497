"""Announced turnout: which figures deserve a second look before they are written down.

Officials may announce anything, and what they announce is recorded. A doubt asks whether
it was heard and typed right; it never refuses.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum


class Doubt(StrEnum):
    """What is odd about an announced figure."""

    HOUR_AHEAD = "turnout.hour_ahead"
    WRITTEN = "turnout.written"
    OVER_LIST = "turnout.over_list"
    BELOW_EARLIER = "turnout.below_earlier"
    ABOVE_LATER = "turnout.above_later"


@dataclass(frozen=True, slots=True)
class Doubted:
    """A doubt, and what the figure stands against: a number of voters, and its hour if any."""

    why: Doubt
    against: int = 0
    hour: str = ""


def doubts(
    count: int,
    *,
    hour: str,
    at: dt.datetime,
    now: dt.datetime,
    registered: int | None,
    announced: Mapping[str, int],
) -> tuple[Doubted, ...]:
    """Return what is odd about `count` voters announced for `hour` ("HH:MM", local).

    at: the moment of that hour. registered: voters on the list, None if not known.
    announced: the figures written down so far, by hour.
    """
    found = []
    if at > now:
        found.append(Doubted(Doubt.HOUR_AHEAD, hour=hour))
    if announced.get(hour, count) != count:
        found.append(Doubted(Doubt.WRITTEN, against=announced[hour], hour=hour))
    if registered is not None and count > registered:
        found.append(Doubted(Doubt.OVER_LIST, against=registered))
    earlier = [(figure, name) for name, figure in announced.items() if name < hour]
    later = [(figure, name) for name, figure in announced.items() if name > hour]
    if earlier and count < max(earlier)[0]:
        figure, name = max(earlier)
        found.append(Doubted(Doubt.BELOW_EARLIER, against=figure, hour=name))
    if later and count > min(later)[0]:
        figure, name = min(later)
        found.append(Doubted(Doubt.ABOVE_LATER, against=figure, hour=name))
    return tuple(found)
