"""One journal entry: its values, its canonical body, and its place in a chain.

Source: resources/spec/journal-v1.md, sections 2 and 5.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from observer_app.core.canonical import JsonValue, read_canonical, write_canonical
from observer_app.core.chain import Link
from observer_app.core.clock import Instant, read_time, write_time
from observer_app.core.errors import InputError
from observer_app.core.kinds import EntryKind, check_payload

VERSION = 1
MAX_BODY_BYTES = 256 * 1024
_ALIAS = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]{0,31}")
_STATION = re.compile(r"[0-9A-Za-z][0-9A-Za-z-]{0,15}/[0-9A-Za-z][0-9A-Za-z-]{0,15}")
_DEVICE = re.compile(r"[0-9a-f]{32}")
_FIELDS = frozenset(
    {"v", "kind", "device", "author", "election", "station", "happened_at", "recorded", "payload"}
)


@dataclass(frozen=True, slots=True)
class Entry:
    """What was recorded, by whom, about which station, and when.

    device: 32 hex digits. station: "CONSTITUENCY/STATION", or "" before one is chosen.
    happened_at: aware UTC. recorded: the device's clocks when it was written down.
    payload: fields of `kind`, see kinds.PAYLOADS.
    """

    kind: EntryKind
    device: str
    author: str
    election: str
    station: str
    happened_at: datetime
    recorded: Instant
    payload: Mapping[str, JsonValue]


@dataclass(frozen=True, slots=True)
class StoredEntry:
    """An entry with its link in the chain, the salt and the exact bytes committed to."""

    link: Link
    salt: bytes
    body: bytes
    entry: Entry

    @property
    def id(self) -> str:
        """The entry's name: the hash of its link."""
        return self.link.id


def check_alias(alias: str) -> str:
    """Return `alias` if it can name a person in certificates and sheets.

    Raises: InputError("alias.invalid").
    """
    if not _ALIAS.fullmatch(alias):
        raise InputError("alias.invalid")
    return alias


def check_station(station: str) -> str:
    """Return `station` if it reads CONSTITUENCY/STATION.

    Raises: InputError("station.invalid").
    """
    if not _STATION.fullmatch(station):
        raise InputError("station.invalid", station=station[:40])
    return station


def write_body(entry: Entry) -> bytes:
    """Return the canonical bytes of `entry`, at most MAX_BODY_BYTES.

    Raises: InputError("entry.bad_payload" | "entry.too_large" | "json.not_canonical").
    """
    check_payload(entry.kind, entry.payload)
    body = write_canonical(
        {
            "v": VERSION,
            "kind": str(entry.kind),
            "device": entry.device,
            "author": entry.author,
            "election": entry.election,
            "station": entry.station,
            "happened_at": write_time(entry.happened_at),
            "recorded": {
                "wall": write_time(entry.recorded.wall),
                "mono_ms": entry.recorded.mono_ms,
                "boot": entry.recorded.boot,
                "offset_min": entry.recorded.offset_min,
            },
            "payload": dict(entry.payload),
        }
    )
    if len(body) > MAX_BODY_BYTES:
        raise InputError("entry.too_large", limit_bytes=MAX_BODY_BYTES)
    return body


def read_body(data: bytes) -> Entry:
    """Return the entry in canonical bytes from anywhere; every field is checked.

    Raises: InputError("entry.newer_version" | "entry.bad_entry" | "entry.bad_payload") or json.*.
    """
    value = read_canonical(data, max_bytes=MAX_BODY_BYTES)
    if not isinstance(value, dict):
        raise InputError("entry.bad_entry")
    if isinstance(value.get("v"), int) and value["v"] > VERSION:
        raise InputError("entry.newer_version", version=value["v"])
    if set(value) != _FIELDS or value["v"] != VERSION or isinstance(value["v"], bool):
        raise InputError("entry.bad_entry")
    try:
        entry = Entry(
            kind=EntryKind(value["kind"]),
            device=value["device"],
            author=value["author"],
            election=value["election"],
            station=value["station"],
            happened_at=read_time(value["happened_at"]),
            recorded=_read_instant(value["recorded"]),
            payload=value["payload"],
        )
    except (ValueError, TypeError) as exc:
        raise InputError("entry.bad_entry") from exc
    _check_names(entry)
    check_payload(entry.kind, entry.payload)
    return entry


def _read_instant(value: JsonValue) -> Instant:
    if not isinstance(value, dict) or set(value) != {"wall", "mono_ms", "boot", "offset_min"}:
        raise InputError("entry.bad_entry")
    mono, offset, boot = value["mono_ms"], value["offset_min"], value["boot"]
    integers = all(isinstance(n, int) and not isinstance(n, bool) for n in (mono, offset))
    if not integers or not -1440 < offset < 1440 or not isinstance(boot, str) or len(boot) > 64:
        raise InputError("entry.bad_entry")
    return Instant(wall=read_time(value["wall"]), mono_ms=mono, boot=boot, offset_min=offset)


def _check_names(entry: Entry) -> None:
    named = (
        isinstance(entry.device, str) and _DEVICE.fullmatch(entry.device),
        isinstance(entry.author, str) and _ALIAS.fullmatch(entry.author),
        isinstance(entry.election, str) and len(entry.election) <= 64,
        entry.station == ""
        or (isinstance(entry.station, str) and _STATION.fullmatch(entry.station)),
        isinstance(entry.payload, dict),
    )
    if not all(named):
        raise InputError("entry.bad_entry")
