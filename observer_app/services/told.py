"""What kept summaries tell of a station, as long as no bundle tells it.

A summary's figures are never added to those of a bundle: a bundle that reaches as far as the
summary wins. Where both speak of the same moment and disagree, that is a contradiction.
Source: resources/spec/summary-v1.md, section 5.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import TYPE_CHECKING

from observer_app.core import tally
from observer_app.core.fold import Current, fold
from observer_app.core.kinds import EntryKind
from observer_app.core.results import Figures
from observer_app.services.days import (
    Calendar,
    Counted,
    Watched,
    calendar,
    day_at,
    is_paper_of,
    paper_day,
    told_day,
    watched_of,
    window,
)
from observer_app.services.protocols import read_protocols
from observer_app.services.summary import KeptSummary, Standing, kept_summaries, open_all

if TYPE_CHECKING:
    from observer_app.core.pack import Pack
    from observer_app.formats.summary import SummaryContent
    from observer_app.services.session import Session

_ANSWERS = ("compiled", "posted", "copy")


class Arrival(StrEnum):
    """What figures of a station rest on."""

    NOTHING = ""
    BUNDLE = "bundle"
    SUMMARY = "summary"
    """Nothing but a signed summary."""
    BOTH = "bundle-and-summary"
    """Bundles, and a summary that is newer than them or of another observer."""


@dataclass(frozen=True, slots=True)
class Told:
    """One device's newest summary of one station, where its journal here is shorter.

    is_alone: no entry of that device at that station has arrived.
    """

    device: str
    alias: str
    content: SummaryContent
    is_alone: bool


def told(session: Session, *, station: str | None = None) -> tuple[Told, ...]:
    """Return what summaries tell that no bundle here reaches, each device and station once."""
    newest: dict[tuple[str, str], KeptSummary] = {}
    for kept in kept_summaries(session):
        place = (kept.device, kept.station)
        if station is not None and kept.station != station:
            continue
        if place not in newest or kept.head.seq > newest[place].head.seq:
            newest[place] = kept
    ahead = [kept for kept in newest.values() if kept.standing is Standing.AHEAD]
    queries = session.notebook.queries
    return tuple(
        Told(
            device=kept.device,
            alias=kept.alias,
            content=verified.content,
            is_alone=not queries.current(station=kept.station, device=kept.device, limit=1),
        )
        for kept, verified in zip(ahead, open_all(session, ahead), strict=True)
    )


def told_on(pack: Pack, item: Told) -> Counted:
    """Return what a summary counted, and on which day."""
    content = item.content
    on = told_day(pack, told_at=content.at, open_minutes=content.open_min)
    return Counted(station=content.station, device=item.device, on=on, tally=content.tally)


def told_calendar(
    session: Session, tellings: Iterable[Told], *, station: str | None = None
) -> Calendar:
    """Return the days of all stations, or of one, with what summaries tell beyond bundles."""
    return calendar(
        session, station=station, told=[told_on(session.pack, item) for item in tellings]
    )


def arrival(*, has_bundle: bool, summaries: Iterable[Told]) -> Arrival:
    """Return what a station's figures rest on."""
    if not any(True for _ in summaries):
        return Arrival.BUNDLE if has_bundle else Arrival.NOTHING
    return Arrival.BOTH if has_bundle else Arrival.SUMMARY


def contradictions(session: Session) -> tuple[KeptSummary, ...]:
    """Return the summaries whose figures are not those of the same device's journal back then.

    Only where that journal is here as far as the summary reaches, and for the same election.
    """
    days = calendar(session)
    held = [kept for kept in kept_summaries(session) if kept.standing is Standing.HELD]
    found = []
    for kept, verified in zip(held, open_all(session, held), strict=True):
        content = verified.content
        if content.election != session.pack.id or _agrees_now(session, content, days):
            continue
        if not _agrees(session, content):
            found.append(kept)
    return tuple(found)


def _agrees_now(session: Session, content: SummaryContent, days: Calendar) -> bool:
    """Return True if the journal as it stands says the same; cheap, and mostly so."""
    device = content.head.device
    known = days.watched.get(device, Watched())
    on = day_at(session.pack, content.at, known)
    counted = days.counted.get(content.station, {}).get(on, {}).get(device, 0)
    if counted != content.tally:
        return False
    span = window(session.pack, on, known)
    kinds = (EntryKind.TURNOUT, EntryKind.PROTOCOL)
    few = session.notebook.queries.current(kinds=kinds, station=content.station, device=device)
    announced = {
        str(e.payload["hour"]): e.payload["count"]
        for e in few
        if e.kind is EntryKind.TURNOUT and span.start <= e.happened_at < span.end
    }
    if announced != {item.hour: item.announced for item in content.turnout}:
        return False
    return _protocols_agree(content, _protocols(session.pack, few, on, known))


def _agrees(session: Session, content: SummaryContent) -> bool:
    pack, written = session.pack, _back_then(session, content)
    known = watched_of(pack, written)
    on = day_at(pack, content.at, known)
    span = window(pack, on, known)
    found = [item for item in written if item.station == content.station]
    day = tally.read_day([item for item in found if span.start <= item.happened_at < span.end])
    rows = tally.reconcile(pack, day, on=on)
    seen = {row.hour: (row.announced, row.counted) for row in rows}
    return (
        tally.total(day.taps) == content.tally
        and seen == {item.hour: (item.announced, item.counted) for item in content.turnout}
        and _protocols_agree(content, _protocols(pack, found, on, known))
    )


def _protocols(pack: Pack, found: Iterable[Current], on: date, known: Watched) -> list[Current]:
    """Return the entries of the protocol that the observer had before them on that day."""
    about = paper_day(pack, on, known)
    return [
        item
        for item in found
        if item.kind is EntryKind.PROTOCOL and is_paper_of(pack, item, on=about, known=known)
    ]


def _protocols_agree(content: SummaryContent, entries: Sequence[Current]) -> bool:
    return all(
        dict(told_of.answers) == _answers(entries, told_of.contest)
        and _plain(told_of.copies) == _plain(read_protocols(entries, told_of.contest))
        for told_of in content.protocols
    )


def _answers(entries: Sequence[Current], contest: str) -> dict[str, str]:
    answers: dict[str, str] = {}
    for item in entries:
        if item.payload.get("contest", "") in ("", contest):
            answers.update({n: str(item.payload[n]) for n in _ANSWERS if n in item.payload})
    return answers


def _plain(copies: Mapping[str, Figures]) -> dict[str, tuple[dict[str, int], dict[str, int]]]:
    return {name: (dict(item.lines), dict(item.votes)) for name, item in copies.items()}


def _back_then(session: Session, content: SummaryContent) -> list[Current]:
    """Return the device's entries as they stood when the summary was made."""
    stored = session.notebook.journal.stored(content.head.device)
    known = fold(entry for entry in stored if entry.link.seq <= content.head.seq)
    standing = [item for item in known.values() if item.retracted is None]
    return sorted(standing, key=lambda item: (item.happened_at, item.recorded_at, item.seq))
