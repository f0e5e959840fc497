"""Cases of summaries; generate.py writes them down."""

from __future__ import annotations

import hashlib
import json
import zlib
from datetime import datetime
from typing import Any

from observer_app.core.canonical import write_canonical
from observer_app.core.chain import Head, device_id
from observer_app.core.results import Figures
from observer_app.formats.base45 import read_base45, write_base45
from observer_app.formats.packing import unpack
from observer_app.formats.signing import SigningKey
from observer_app.formats.summary import (
    DOMAIN,
    MAX_BODY_BYTES,
    PREFIX,
    HourFigures,
    ProtocolFigures,
    SummaryContent,
    write_summary,
)

Case = dict[str, Any]


def summary_cases(key: SigningKey, *, morning: datetime) -> dict[str, Case]:
    """Return name -> {text, public_key, station, expect}: read_claim and verify_summary."""
    content = SummaryContent(
        alias="baki-17",
        election="az-2025",
        station="14/3",
        at=morning.replace(hour=15),
        head=Head(device_id(key.public_key), 3, hashlib.sha256(b"head").hexdigest()),
        tally=312,
        watched_min=640,
        open_min=660,
        turnout=(HourFigures("10:00", 60, 52),),
        protocols=(
            ProtocolFigures(
                "main", {"copy": "given"}, {"copy": Figures({"p5": 312}, {"a": 200, "b": 112})}
            ),
        ),
    )
    good = write_summary(content, key=key)
    packed, signature = good[len(PREFIX) : -97], good[-96:]
    body = unpack(read_base45(packed, code="x"), max_bytes=MAX_BODY_BYTES, code="x")

    def signed(document: bytes) -> str:
        letters = write_base45(zlib.compress(document, 9))
        return f"{PREFIX}{letters}/{write_base45(key.sign_raw(DOMAIN + document))}"

    def but(**changed: Any) -> str:
        return signed(write_canonical({**json.loads(body), **changed}))

    plain = write_base45(key.sign_raw(body))
    bomb = write_base45(zlib.compress(bytes(20_000_000), 9))
    stream = zlib.compress(body, 9)
    malformed, forged = "summary.malformed", "summary.bad_signature"
    faults = {
        "good": (good, None),
        "other-prefix": ("OBSERVER-SHEET-1/" + good[len(PREFIX) :], "summary.not_a_summary"),
        "lower-case": (good.lower(), "summary.not_a_summary"),
        "empty": ("", "summary.not_a_summary"),
        "prefix-alone": (PREFIX, malformed),
        "signature-alone": (f"{PREFIX}/{signature}", malformed),
        "signature-cut": (good[:-1], malformed),
        "signature-of-another-domain": (f"{PREFIX}{packed}/{plain}", forged),
        "signature-of-zeros": (f"{PREFIX}{packed}/{'0' * 96}", forged),
        "figure-changed": (
            f"{PREFIX}{write_base45(zlib.compress(body.replace(b'312', b'412'), 9))}/{signature}",
            forged,
        ),
        "letter-outside-base45": (f"{PREFIX}{packed[:-1]}_/{signature}", malformed),
        "base45-overflow": (f"{PREFIX}:::/{signature}", malformed),
        "not-compressed": (f"{PREFIX}{write_base45(body)}/{signature}", malformed),
        "stream-cut": (f"{PREFIX}{write_base45(stream[:-5])}/{signature}", malformed),
        "stream-with-tail": (f"{PREFIX}{write_base45(stream + b'x')}/{signature}", malformed),
        "decompression-bomb": (f"{PREFIX}{bomb[:19_000]}/{signature}", malformed),
        "decompression-bomb-small": (
            f"{PREFIX}{write_base45(zlib.compress(bytes(70_000), 9))}/{signature}",
            malformed,
        ),
        "not-canonical": (signed(body.replace(b":", b": ", 1)), malformed),
        "duplicate-key": (signed(body.replace(b"{", b'{"alias":"x",', 1)), malformed),
        "field-unknown": (but(extra=1), malformed),
        "device-of-another": (but(device="0" * 32), forged),
        "head-short": (but(head="ab"), malformed),
        "tally-negative": (but(tally=-1), malformed),
        "tally-true": (but(tally=True), malformed),
        "station-climbing": (but(station="../3"), malformed),
        "alias-with-space": (but(alias="a b"), malformed),
        "time-with-offset": (but(at="2025-01-29T04:00:00.000+04:00"), malformed),
        "hour-impossible": (but(turnout=[["25:00", 1, 1]]), malformed),
        "hour-with-more": (but(turnout=[["10:00", 1, 1, 1]]), malformed),
        "hours-too-many": (but(turnout=[["10:00", 1, 1]] * 49), malformed),
        "answer-unknown": (
            but(protocols=[{"answers": {"copy": "maybe"}, "contest": "", "copies": {}}]),
            malformed,
        ),
        "source-unknown": (
            but(
                protocols=[
                    {"answers": {}, "contest": "", "copies": {"web": {"lines": {}, "votes": {}}}}
                ]
            ),
            malformed,
        ),
        "votes-a-list": (
            but(
                protocols=[
                    {"answers": {}, "contest": "", "copies": {"copy": {"lines": {}, "votes": []}}}
                ]
            ),
            malformed,
        ),
    }
    return {
        name: {"text": text, "public_key": key.public_key.hex(), "tally": 312, "expect": code}
        for name, (text, code) in faults.items()
    }
