"""Constituencies: what the observed protocols add up to, beside the official figures.

Never a result: it says of how many stations there is a copy, and compares like with like,
the official figures of those same stations.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from observer_app.core.pack import Pack
from observer_app.core.results import Compared, Figures, compare, sum_figures
from observer_app.services.stations import station_order
from observer_app.services.told import Arrival

_SOURCES = ("copy", "posted", "read-aloud", "seen", "")
"""What decides between copies that say as much: the one that was handed out, first."""


@dataclass(frozen=True, slots=True)
class Copy:
    """One observer's figures of one contest at one station, from one source.

    twice: how many of its votes were typed two times with the same result, None if not told.
    """

    station: str
    contest: str
    observer: str
    source: str
    figures: Figures
    twice: int | None = None
    arrived: Arrival = Arrival.BUNDLE


@dataclass(frozen=True, slots=True)
class Differing:
    """A station whose copies differ, and of which observer and source the one is that counts."""

    station: str
    source: str
    observer: str


@dataclass(frozen=True, slots=True)
class Total:
    """One contest in one constituency, added up.

    stations: how many the pack lists there; observed: of how many there is a copy; both:
    of how many there is an official figure, too. disagreeing: stations whose copies differ,
    named in `differing`; one of them counts. sources: how many stations count by each source,
    the most first. official_stations, official: all that was published.
    figures: over the stations that have both; copy is the observed sum. observed: the sum
    over all copies, one a station.
    """

    constituency: str
    contest: str
    stations: int
    observed_stations: int
    both: int
    official_stations: int
    disagreeing: int
    figures: tuple[Compared, ...]
    observed: Figures
    official: Figures
    differing: tuple[Differing, ...] = ()
    sources: tuple[tuple[str, int], ...] = ()

    @property
    def is_whole(self) -> bool:
        """True if there is a copy of every station that the pack lists."""
        return 0 < self.stations <= self.observed_stations


def totals(
    pack: Pack,
    *,
    copies: Sequence[Copy],
    official: Mapping[tuple[str, str], Figures],
) -> tuple[Total, ...]:
    """Return the sums of each constituency and contest of which any figure is known.

    official: by station and contest.
    """
    found: dict[tuple[str, str], dict[str, list[Copy]]] = {}
    for copy in copies:
        place = (copy.station.partition("/")[0], copy.contest)
        found.setdefault(place, {}).setdefault(copy.station, []).append(copy)
    for (key, contest), figures in official.items():
        if contest and (figures.lines or figures.votes):
            found.setdefault((key.partition("/")[0], contest), {})
    listed: dict[str, int] = {}
    for station in pack.stations:
        listed[station.constituency] = listed.get(station.constituency, 0) + 1
    return tuple(
        _total(pack, place, found[place], official, listed.get(place[0], 0))
        for place in sorted(found, key=lambda place: (station_order(place[0]), place[1]))
    )


def _total(
    pack: Pack,
    place: tuple[str, str],
    observed: Mapping[str, Sequence[Copy]],
    official: Mapping[tuple[str, str], Figures],
    listed: int,
) -> Total:
    constituency, contest = place
    published = {
        key: figures
        for (key, of), figures in official.items()
        if of == contest and key.partition("/")[0] == constituency
        if figures.lines or figures.votes
    }
    chosen = {key: counting(copies) for key, copies in observed.items()}
    counted = {key: copy.figures for key, copy in chosen.items()}
    differing = [key for key, copies in observed.items() if disagree(copies)]
    both = [key for key in counted if key in published]
    compared = compare(
        pack,
        pack.contest(contest),
        station="",
        copy=sum_figures(_shared(counted[key], published[key]) for key in both),
        official=sum_figures(_shared(published[key], counted[key]) for key in both),
    )
    return Total(
        constituency=constituency,
        contest=contest,
        stations=listed,
        observed_stations=len(counted),
        both=len(both),
        official_stations=len(published),
        disagreeing=len(differing),
        figures=compared.figures,
        observed=sum_figures(counted.values()),
        official=sum_figures(published.values()),
        differing=tuple(
            Differing(key, chosen[key].source, chosen[key].observer)
            for key in sorted(differing, key=station_order)
        ),
        sources=tuple(Counter(copy.source for copy in chosen.values()).most_common()),
    )


def counting(copies: Sequence[Copy]) -> Copy:
    """Return the one of a station's copies that counts.

    The one with the most figures; of those the one with the most votes typed twice; then by
    source, what was handed out first; a bundle before a summary; then by the observer's name.
    """
    return min(
        copies,
        key=lambda copy: (
            -len(copy.figures.lines) - len(copy.figures.votes),
            -(copy.twice or 0),
            _SOURCES.index(copy.source) if copy.source in _SOURCES else len(_SOURCES),
            copy.arrived is not Arrival.BUNDLE,
            copy.observer,
        ),
    )


def disagree(copies: Sequence[Copy]) -> bool:
    """Return True if a figure that two copies give is not the same in both."""
    seen: dict[tuple[str, str], int] = {}
    for copy in copies:
        for part, figures in (("line", copy.figures.lines), ("votes", copy.figures.votes)):
            for name, count in figures.items():
                if seen.setdefault((part, name), count) != count:
                    return True
    return False


def _shared(figures: Figures, other: Figures) -> Figures:
    """Return the figures that both give: sums over other stations compare nothing."""
    return Figures(
        lines={name: n for name, n in figures.lines.items() if name in other.lines},
        votes={name: n for name, n in figures.votes.items() if name in other.votes},
    )
