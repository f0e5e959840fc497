"""Incidents made by hand, for what a sheet does with them."""

from __future__ import annotations

import hashlib
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from io import BytesIO

from observer_app.core.canonical import JsonValue
from observer_app.core.chain import Head
from observer_app.core.clock import Instant
from observer_app.core.fold import Change, Current
from observer_app.core.kinds import EntryKind, ReviewStatus
from observer_app.services.packs import builtin_pack
from observer_app.services.sheet_data import lay_out
from observer_app.services.sheet_facts import Conclusion, Delivery, Piece, Receipt, SheetFacts
from observer_app.services.sheet_print import SheetSet
from observer_app.services.sheet_words import words_in

HAPPENED = datetime(2025, 1, 29, 4, 3, tzinfo=UTC)
DEVICE = "0123456789abcdef0123456789abcdef"


def digest(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()


def instant(moment: datetime) -> Instant:
    return Instant(wall=moment, mono_ms=0, boot="b", offset_min=240)


def incident(number: int = 1, **payload: JsonValue) -> SheetFacts:
    """An incident as an observer writes it: seen at 08:03, written down two minutes later."""
    recorded = instant(HAPPENED + timedelta(minutes=2, seconds=31))
    current = Current(
        id=digest(f"incident {number}"),
        device=DEVICE,
        seq=number,
        author="turac",
        kind=EntryKind.INCIDENT,
        station="70/11",
        happened_at=HAPPENED,
        recorded_at=recorded.wall,
        payload={"code": "O02", "basis": "seen", **payload},
    )
    return SheetFacts(
        current=current,
        election="builtin",
        recorded=recorded,
        commitment=digest(f"commitment {number}"),
        head=Head(device=DEVICE, seq=number + 40, id=digest("head")),
        printed=instant(HAPPENED + timedelta(hours=9)),
        station_name="Məktəb № 4",
        fingerprint="SHA256:yQ0mGf2qJ0v0a6c0b8w4c0pS5n0xk1tq3uJ7b2w9Rk8",
    )


def jpeg(width: int = 512, height: int = 384, *, colour: str = "#556677") -> bytes:
    from PIL import Image

    out = BytesIO()
    Image.new("RGB", (width, height), colour).save(out, "JPEG")
    return out.getvalue()


def piece(number: int, *, preview: bytes = b"", **payload: JsonValue) -> Piece:
    recorded = instant(HAPPENED + timedelta(minutes=5 + number))
    entry = Current(
        id=digest(f"piece {number}"),
        device=DEVICE,
        seq=10 + number,
        author="turac",
        kind=EntryKind.EVIDENCE,
        station="70/11",
        happened_at=recorded.wall,
        recorded_at=recorded.wall,
        payload={
            "sha256": digest(f"bytes {number}"),
            "size_bytes": 2_366_947,
            "media_type": "image/jpeg",
            "name": f"IMG_{number:04d}.jpg",
            **payload,
        },
    )
    return Piece(entry=entry, recorded=recorded, is_here=True, preview=preview)


def amended(facts: SheetFacts) -> SheetFacts:
    """The same incident after two corrections: of its text and time, then of its text again."""
    current = facts.current
    first = Change(
        by=digest("first"),
        at=HAPPENED + timedelta(minutes=20),
        reason="The chair came back at 08:20.",
        before={"text": "The boxes were locked.", "witnesses": None},
        happened_before=HAPPENED + timedelta(minutes=7),
    )
    second = Change(
        by=digest("second"),
        at=HAPPENED + timedelta(minutes=30),
        reason="A typing error",
        before={"text": "The boxes were loked unseen."},
        happened_before=HAPPENED,
    )
    return replace(facts, current=replace(current, changes=(first, second)))


def retracted(facts: SheetFacts, reason: str = "Seen from too far away") -> SheetFacts:
    return replace(
        facts,
        current=replace(facts.current, retracted=reason),
        retracted_at=HAPPENED + timedelta(hours=1),
    )


def concluded(facts: SheetFacts, status: ReviewStatus = ReviewStatus.CONFIRMED) -> SheetFacts:
    return replace(
        facts,
        conclusion=Conclusion(
            status=status,
            note="Two observers say the same.",
            author="merkez",
            at=HAPPENED + timedelta(hours=8),
        ),
    )


def delivered(facts: SheetFacts) -> SheetFacts:
    return replace(
        facts,
        is_own=False,
        delivery=Delivery(number=2, at=HAPPENED + timedelta(hours=8), sha256=digest("bundle")),
        receipt=Receipt(seq=30, at=HAPPENED + timedelta(hours=8, minutes=1)),
    )


def sheet_set(*facts: SheetFacts, lang: str = "en") -> SheetSet:
    words = words_in(lang)
    pack = builtin_pack()
    return SheetSet(
        sheets=tuple(lay_out(item, pack=pack, words=words) for item in facts),
        words=words,
        printed_at=facts[0].printed.wall,
    )
