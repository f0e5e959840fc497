"""Real, small things to test with: keys, a certified signer, a journal, a bundle's content."""

from __future__ import annotations

import hashlib
import io
import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import cached_property
from pathlib import Path

from observer_app.core.chain import Head, Link, commit, device_id, empty_head, extend
from observer_app.core.clock import Instant
from observer_app.core.entries import Entry, StoredEntry, write_body
from observer_app.core.kinds import EntryKind
from observer_app.formats.bundle import BundleContent, MediaItem, Written, export_bundle
from observer_app.formats.certificates import Trust, certify
from observer_app.formats.sealing import recipient_of
from observer_app.formats.signing import SigningKey

NOW = datetime(2025, 1, 29, 18, 0, tzinfo=UTC)
MORNING = datetime(2025, 1, 29, 4, 0, tzinfo=UTC)
ALIAS = "baki-17"
PHOTO = b"\xff\xd8\xff\xe0 not really a photo, but bytes \x00\x01\xff\xd9"
VIDEO = bytes(range(256)) * 700


def seed(name: str) -> SigningKey:
    """Return a key that is the same in every run."""
    return SigningKey(hashlib.sha256(b"test key " + name.encode()).digest())


@dataclass(frozen=True)
class Signer:
    """An enrolled laptop: its key, its certificate, and whom others must trust."""

    key: SigningKey
    authority: SigningKey
    alias: str = ALIAS
    valid_from: datetime = MORNING - timedelta(days=1)
    valid_to: datetime = MORNING + timedelta(days=20)

    @cached_property
    def certificate(self) -> bytes:
        return certify(
            self.key.public_key,
            authority=self.authority,
            alias=self.alias,
            serial=7,
            valid_from=self.valid_from,
            valid_to=self.valid_to,
        )

    @property
    def device(self) -> str:
        return device_id(self.key.public_key)

    @property
    def trust(self) -> Trust:
        return Trust(authorities=(self.authority.public_key,))


SIGNER = Signer(key=seed("observer"), authority=seed("authority"))
# Made for these tests; fixed, so that every worker collects the same cases.
IDENTITY = "AGE-SECRET-KEY-1XNEU27W0MFJKCSHR84CE5ETFKGR8RPMNNTYZP58LD4LWMKVVL75QLQYLGY"
RECOVERY_IDENTITY = "AGE-SECRET-KEY-1KW7L20S0NTAERDSM7XUYJQEYZSZVHHWMNGTM576XM9G6M66SX4KQ24PW0M"
RECIPIENT, RECOVERY_RECIPIENT = recipient_of(IDENTITY), recipient_of(RECOVERY_IDENTITY)


def instant(minute: int) -> Instant:
    return Instant(
        wall=MORNING + timedelta(minutes=minute), mono_ms=60_000 * minute, boot="b1", offset_min=240
    )


def entry(kind: EntryKind, payload: dict[str, object], *, device: str, minute: int = 0) -> Entry:
    return Entry(
        kind=kind,
        device=device,
        author=ALIAS,
        election="az-2025",
        station="14/3",
        happened_at=instant(minute).wall,
        recorded=instant(minute),
        payload=payload,
    )


def evidence(data: bytes, *, device: str, media_type: str = "image/jpeg") -> Entry:
    payload: dict[str, object] = {
        "sha256": hashlib.sha256(data).hexdigest(),
        "size_bytes": len(data),
        "media_type": media_type,
        "name": "IMG_0001.jpg",
    }
    return entry(EntryKind.EVIDENCE, payload, device=device, minute=3)


def stored(entries: Sequence[Entry], *, device: str) -> list[StoredEntry]:
    """Return the entries in a chain, with salts that depend on their place alone."""
    head, out = empty_head(device), []
    for number, item in enumerate(entries, start=1):
        body, salt = write_body(item), hashlib.sha256(b"salt %d" % number).digest()
        link: Link = extend(head, commit(body, salt))
        out.append(StoredEntry(link=link, salt=salt, body=body, entry=item))
        head = Head(device=device, seq=link.seq, id=link.id)
    return out


def media_item(data: bytes, media_type: str = "image/jpeg") -> MediaItem:
    return MediaItem(
        sha256=hashlib.sha256(data).hexdigest(),
        size_bytes=len(data),
        media_type=media_type,
        open=lambda: io.BytesIO(data),
    )


def day(device: str = SIGNER.device) -> list[StoredEntry]:
    """Return a short day: arrival, a tap, two originals, an incident with every alphabet."""
    return stored(
        [
            entry(EntryKind.EVENT, {"event": "arrived"}, device=device, minute=1),
            entry(EntryKind.TALLY, {"count": 1}, device=device, minute=2),
            evidence(PHOTO, device=device),
            evidence(VIDEO, device=device, media_type="video/mp4"),
            entry(
                EntryKind.INCIDENT,
                {
                    "code": "ballot-stuffing",
                    "basis": "seen",
                    "text": 'Əlli "bülleten"\n\u0001 тест',
                },
                device=device,
                minute=5,
            ),
        ],
        device=device,
    )


def content(
    *, light: bool = False, number: int = 1, entries: Sequence[StoredEntry] | None = None
) -> BundleContent:
    kept = day() if entries is None else list(entries)
    media = () if light else (media_item(PHOTO), media_item(VIDEO, "video/mp4"))
    return BundleContent(
        device=SIGNER.device,
        alias=ALIAS,
        election="az-2025",
        number=number,
        created_at=MORNING + timedelta(hours=8),
        light=light,
        links=[item.link for item in kept],
        entries=kept,
        media=media,
        receipts=(b'{"a":1}\n',),
    )


def export(
    path: Path,
    made: BundleContent | None = None,
    *,
    split_bytes: int | None = None,
    cancel: threading.Event | None = None,
    progress: Callable[[int, int | None], None] | None = None,
) -> Written:
    return export_bundle(
        path,
        content() if made is None else made,
        signer=SIGNER.key,
        certificate=SIGNER.certificate,
        recipients=[RECIPIENT, RECOVERY_RECIPIENT],
        split_bytes=split_bytes,
        cancel=cancel,
        progress=progress,
    )
