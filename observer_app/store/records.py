"""The values that the store takes and gives, besides those of core."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime

from observer_app.core.canonical import JsonValue
from observer_app.core.entries import StoredEntry
from observer_app.core.fold import Current


@dataclass(frozen=True, slots=True)
class SealedObject:
    """Content whose sealed chunks are durable in evidence.db and named by nothing yet.

    object_id: 32 hex digits, random. sha256: of the content. key: 32 bytes, random.
    chunk_ids: rows of evidence.db, in order.
    """

    object_id: str
    sha256: str
    size_bytes: int
    key: bytes
    chunk_ids: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class ObjectRow:
    """Content that the journal knows and that Evidence.open reads."""

    object_id: str
    sha256: str
    size_bytes: int
    key: bytes
    chunk_ids: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Appended:
    """An entry that is durable now, and the states that it changed (its own comes first)."""

    stored: StoredEntry
    changed: tuple[Current, ...]


@dataclass(frozen=True, slots=True)
class MergeCounts:
    """What a merge added to what was known."""

    links_new: int
    entries_new: int
    media_new: int


@dataclass(frozen=True, slots=True)
class BundleRow:
    """A bundle that was looked at, and what came of it. head: id of its last link.

    verdict: accepted, duplicate, quarantined or rejected; code says why.
    """

    sha256: str
    device: str
    alias: str
    number: int
    created_at: datetime
    seq: int
    head: str
    light: bool
    verdict: str
    code: str
    received_at: datetime


@dataclass(frozen=True, slots=True)
class Preview:
    """What the media worker made of an object: a small JPEG and what it read."""

    sha256: str
    jpeg: bytes
    metadata: Mapping[str, JsonValue]


@dataclass(frozen=True, slots=True)
class StationSummary:
    """A station at a glance.

    entries counts retracted ones too; incidents does not. last_happened_at is that of the
    newest entry. Voters are counted by day: see DayRow.
    """

    station: str
    devices: tuple[str, ...]
    entries: int
    incidents: int
    last_happened_at: datetime
    media_announced: int
    media_received: int


@dataclass(frozen=True, slots=True)
class PickedRow:
    """A few fields of an entry's payload, None where it has not got them."""

    station: str
    device: str
    happened_at: datetime
    recorded_at: datetime
    values: tuple[str | int | None, ...]


@dataclass(frozen=True, slots=True)
class DayRow:
    """What one device wrote of a station in a quarter of a calendar day.

    part: which six hours, 0 to 3: a night may belong to the day before. seen: entries that
    stand, of the kinds that tell that the observer watched. tally: voters tapped.
    """

    device: str
    station: str
    day: date
    part: int
    seen: int
    tally: int


@dataclass(frozen=True, slots=True)
class MissingObject:
    """Content that an entry names and this notebook does not hold."""

    sha256: str
    size_bytes: int
    device: str
