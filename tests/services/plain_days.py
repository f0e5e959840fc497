"""The days of a notebook, told by hand: every entry looked at, as journal-v1, section 7 reads.

`compare` fills a notebook with random days, corrections, withdrawals and imports, and asks
whether the tables that count by quarters of an hour say the same as the entries do.
"""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta

from observer_app.core.canonical import JsonValue
from observer_app.core.clock import write_time
from observer_app.core.entries import Entry, StoredEntry
from observer_app.core.fold import Current, fold
from observer_app.core.kinds import EntryKind
from observer_app.core.pack import Pack
from observer_app.services.days import calendar, watched_of
from observer_app.services.session import Role, Session
from tests.store.sample import bundle_row, chain, entry
from tests.store.test_journal import undone

DAY = timedelta(days=1)
ELECTION = date(2025, 1, 29)
STATIONS = ("9/12", "9/13", "70/4")
OTHERS = ("cd" * 16, "ef" * 16)
OFFSETS = (240, 240, 345, -570)
EDGES = ("00:00", "05:59", "06:00", "11:59", "12:00", "23:59")
PAYLOADS: dict[EntryKind, dict[str, JsonValue]] = {
    EntryKind.EVENT: {"event": "arrived"},
    EntryKind.TURNOUT: {"hour": "10:00", "count": 5},
    EntryKind.INCIDENT: {"code": "x", "basis": "seen"},
    EntryKind.PROTOCOL: {"posted": "yes"},
}
WATCHING = ("tally", "event", "quiet", "turnout")


@dataclass(frozen=True, slots=True)
class PlainDays:
    """One device's entries as they stand, and the pack that says when a day is."""

    pack: Pack
    entries: tuple[Current, ...]

    def local(self, moment: datetime) -> datetime:
        """Return the clock on the station's wall."""
        return moment + timedelta(minutes=self.pack.utc_offset_min)

    def day(self, moment: datetime) -> date:
        """Return the polling day of a moment."""
        local = self.local(moment)
        today, before = local.date(), local.date() - DAY
        if local.hour >= 12 or not self.watched(before):
            return today
        is_handing_over = before == self.pack.date and not self.tapped(today)
        return before if local.hour < 6 or is_handing_over else today

    def watched(self, on: date) -> bool:
        """Return True if something was watched on a day, at six or later."""
        return any(
            item.kind.value in WATCHING and self.day(item.happened_at) == on
            for item in self._of(on)
        )

    def tapped(self, on: date) -> bool:
        """Return True if voters were tapped on a day, at six or later."""
        return any(
            item.kind is EntryKind.TALLY and int(item.payload["count"]) > 0 for item in self._of(on)
        )

    def _of(self, on: date) -> Iterator[Current]:
        for item in self.entries:
            local = self.local(item.happened_at)
            if item.retracted is None and local.date() == on and local.hour >= 6:
                yield item

    def counted(self) -> dict[tuple[str, date], int]:
        """Return the voters by station and day; 0 where there is an entry and no voter."""
        found: dict[tuple[str, date], int] = {}
        for item in self.entries:
            place = (item.station, self.day(item.happened_at))
            stands = item.retracted is None and item.kind is EntryKind.TALLY
            found[place] = found.get(place, 0) + (int(item.payload["count"]) if stands else 0)
        return found


def compare(session: Session, *, seed: int) -> None:
    """Fill the notebook at random and compare; nothing stays in it. Raises: AssertionError."""
    choose = random.Random(seed)
    known = session.pack
    pack = replace(known, date=choose.choice([None, ELECTION]), utc_offset_min=0)
    session.pack = replace(pack, utc_offset_min=choose.choice(OFFSETS))
    try:
        with undone(session.notebook):
            _fill(session, choose)
            _compare(session, f"seed {seed}")
            session.notebook.journal.rebuild_projection()
            _compare(session, f"seed {seed}, folded anew")
    finally:
        session.pack = known


def _fill(session: Session, choose: random.Random) -> None:
    journal, pack = session.notebook.journal, session.pack
    own = _written(session.device, pack, choose)
    kept = [item.stored for item in journal.append_many(own)]
    journal.append_many(_corrections(kept, pack, choose))
    for device in OTHERS[: choose.randrange(3)]:
        written = _written(device, pack, choose)
        stored = chain([*written, *_corrections(chain(written), pack, choose)])
        # A first bundle, a later one with all, and the first again.
        cut = choose.randrange(1, len(stored))
        for part in (stored[:cut], stored, stored[:cut]):
            links = [item.link for item in part]
            journal.merge(links=links, entries=part, objects=(), bundle=bundle_row(links), own=())


def _written(device: str, pack: Pack, choose: random.Random) -> list[Entry]:
    written, spread = [], choose.choice([1, 5])
    for _ in range(choose.randrange(2, choose.choice([5, 24]))):
        kind = choose.choice([EntryKind.TALLY, *PAYLOADS])
        payload = PAYLOADS.get(kind) or {"count": choose.randrange(4)}
        item = entry(kind, payload, device=device, station=choose.choice(STATIONS))
        written.append(replace(item, happened_at=_moment(pack, choose, days=spread)))
    return written


def _corrections(of: list[StoredEntry], pack: Pack, choose: random.Random) -> list[Entry]:
    """Return what withdraws, counts anew or moves some of the entries, one perhaps twice."""
    found, spread = [], choose.choice([1, 5])
    for _ in range(choose.randrange(len(of))):
        target = choose.choice(of)
        change: dict[str, JsonValue] = {"target": target.id, "reason": "r"}
        kind = EntryKind.AMEND
        if choose.random() < 0.4:
            kind = EntryKind.RETRACT
        elif target.entry.kind is EntryKind.TALLY and choose.random() < 0.5:
            change["set"] = {"count": choose.randrange(4)}
        else:
            change["happened_at"] = write_time(_moment(pack, choose, days=spread))
        item = entry(kind, change, device=target.link.device, station=choose.choice(STATIONS))
        found.append(replace(item, happened_at=_moment(pack, choose, days=spread)))
    return found


def _moment(pack: Pack, choose: random.Random, *, days: int) -> datetime:
    """Return a moment of the election's day, or of one of the `days` around it."""
    on = ELECTION + (choose.randrange(days) - days // 2) * DAY
    hour = choose.choice([*EDGES, f"{choose.randrange(24):02d}:{choose.randrange(60):02d}"])
    return pack.moment(hour, day=on)


def _compare(session: Session, what: str) -> None:
    journal, pack = session.notebook.journal, session.pack
    days = calendar(session)
    states = {head.device: fold(journal.stored(head.device)) for head in journal.devices()}
    # What changes another entry is an entry too, and lies at a place of its own.
    plain = {device: PlainDays(pack, tuple(of.values())) for device, of in states.items()}
    expected: dict[str, dict[date, dict[str, int]]] = {}
    for device, known in plain.items():
        stands = [item for item in known.entries if item.retracted is None]
        assert watched_of(pack, stands) == days.watched[device], what
        for item in known.entries:
            on = known.day(item.happened_at)
            assert days.includes(item) == (on == days.on(item.station)), f"{what}: {item}"
        if session.role is Role.COORDINATOR and device == session.device:
            continue
        for (station, on), tally in known.counted().items():
            expected.setdefault(station, {}).setdefault(on, {})[device] = tally
    assert days.counted == expected, what
    for station in STATIONS:
        alone = calendar(session, station=station)
        assert alone.counted.get(station, {}) == expected.get(station, {}), what
        assert alone.on(station) == days.on(station), what
