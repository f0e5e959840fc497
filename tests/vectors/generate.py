"""Writes the test vectors beside this file: `python -m tests.vectors.generate`.

Each file is one case, named by its fault; a name that ends in -good has none. Keys and
salts are fixed. `expect` is the error code, null where there is none. Bytes are hex.
"""

from __future__ import annotations

import base64
import hashlib
import json
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from observer_app.core.canonical import read_canonical, write_canonical
from observer_app.core.chain import Head, commit, device_id, empty_head, extend, genesis, write_link
from observer_app.core.clock import Instant
from observer_app.core.entries import Entry, write_body
from observer_app.core.kinds import EntryKind
from observer_app.formats.certificates import certify
from observer_app.formats.signing import SigningKey, sign
from tests.vectors.summaries import summary_cases

FOLDER = Path(__file__).parent
KEY = SigningKey(hashlib.sha256(b"observer test vector: device").digest())
AUTHORITY = SigningKey(hashlib.sha256(b"observer test vector: authority").digest())
DEVICE = device_id(KEY.public_key)
MORNING = datetime(2025, 1, 29, 4, 0, tzinfo=UTC)
SUMMARY = {
    "device": DEVICE,
    "alias": "baki-17",
    "seq": 3,
    "head": hashlib.sha256(b"head").hexdigest(),
    "at": "2025-01-29T15:00:00.000Z",
    "tally": 312,
    "text": "OBSERVER-SUMMARY-1/…",
}
Case = dict[str, Any]


def canonical_cases() -> dict[str, Case]:
    """Return name -> {bytes, expect}: what read_canonical says."""
    faults = {
        "good": (write_canonical({"a": [1, -2, True, None, "Ə\n\u0001\u007f\U0001f5f3"]}), None),
        "good-largest-integer": (b"9007199254740991", None),
        "duplicate-key": (b'{"a":1,"a":1}', "json.duplicate_key"),
        "duplicate-key-escaped": (b'{"a":1,"\\u0061":2}', "json.duplicate_key"),
        "keys-unsorted": (b'{"b":1,"a":1}', "json.not_canonical"),
        "space": (b'{"a": 1}', "json.not_canonical"),
        "newline-at-end": (b'{"a":1}\n', "json.not_canonical"),
        "escape-not-needed": (b'"\\u0061"', "json.not_canonical"),
        "escape-long-form": (b'"\\u000a"', "json.not_canonical"),
        "escape-upper-case": (b'"\\u001F"', "json.not_canonical"),
        "escape-slash": (b'"\\/"', "json.not_canonical"),
        "non-ascii-escaped": (b'"\\u018f"', "json.not_canonical"),
        "non-ascii-key": ('{"Ə":1}'.encode(), "json.not_canonical"),
        "lone-surrogate": (b'"\\ud800"', "json.not_canonical"),
        "invalid-utf8": (b'"\xff"', "json.invalid"),
        "byte-order-mark": (b"\xef\xbb\xbf{}", "json.invalid"),
        "float": (b"1.0", "json.not_canonical"),
        "exponent": (b"1e3", "json.not_canonical"),
        "infinite": (b"1e400", "json.not_canonical"),
        "nan": (b"NaN", "json.not_canonical"),
        "minus-zero": (b"-0", "json.not_canonical"),
        "leading-zero": (b"01", "json.invalid"),
        "integer-too-large": (b"9007199254740992", "json.not_canonical"),
        "integer-of-thousands-of-digits": (b"9" * 5000, "json.not_canonical"),
        "nested-17-deep": (b"[" * 18 + b"]" * 18, "json.not_canonical"),
        "nested-without-end": (b"[" * 5000, "json.invalid"),
        "trailing-data": (b"{}{}", "json.invalid"),
        "trailing-comma": (b"[1,]", "json.invalid"),
        "single-quotes": (b"{'a':1}", "json.invalid"),
        "comment": (b"{}//", "json.invalid"),
        "empty": (b"", "json.invalid"),
        "raw-control-character": (b'"\x01"', "json.invalid"),
    }
    return {name: {"bytes": data.hex(), "expect": code} for name, (data, code) in faults.items()}


def entry(kind: EntryKind, payload: dict[str, Any], minute: int) -> Entry:
    """Return a small entry of the vectors' device."""
    moment = MORNING.replace(minute=minute)
    return Entry(
        kind=kind,
        device=DEVICE,
        author="baki-17",
        election="az-2025",
        station="14/3",
        happened_at=moment,
        recorded=Instant(wall=moment, mono_ms=minute * 60_000, boot="b1", offset_min=240),
        payload=payload,
    )


def day() -> list[tuple[bytes, bytes]]:
    """Return (body, salt) of three entries."""
    entries = (
        entry(EntryKind.EVENT, {"event": "arrived", "note": "Salam, Əli"}, 0),
        entry(EntryKind.TALLY, {"count": 2}, 1),
        entry(EntryKind.TURNOUT, {"count": 12, "hour": "10:00"}, 2),
    )
    return [
        (write_body(item), hashlib.sha256(b"salt %d" % number).digest())
        for number, item in enumerate(entries, start=1)
    ]


def chain_lines() -> list[str]:
    """Return the three link lines of day()."""
    head, lines = empty_head(DEVICE), []
    for body, salt in day():
        link = extend(head, commit(body, salt))
        head = Head(device=DEVICE, seq=link.seq, id=link.id)
        lines.append(write_link(link).decode())
    return lines


def chain_cases() -> dict[str, Case]:
    """Return name -> {device, genesis, lines, bodies, salts, head?, expect}."""
    lines = chain_lines()
    bodies = [body.decode() for body, _ in day()]
    salts = [salt.hex() for _, salt in day()]
    other = DEVICE[::-1]
    second = json.loads(lines[1])
    tampered = write_canonical({**second, "commitment": "0" * 64}).decode()
    faults: dict[str, tuple[list[str], list[str], list[str], str | None]] = {
        "good": (lines, bodies, salts, None),
        "first-link-missing": (lines[1:], bodies[1:], salts[1:], "journal.broken_chain"),
        "middle-link-missing": (
            [lines[0], lines[2]],
            [bodies[0], bodies[2]],
            [salts[0], salts[2]],
            "journal.broken_chain",
        ),
        "links-swapped": ([lines[1], lines[0], lines[2]], bodies, salts, "journal.broken_chain"),
        "link-repeated": ([lines[0], lines[0]], bodies[:2], salts[:2], "journal.broken_chain"),
        "commitment-changed": (
            [lines[0], tampered, lines[2]],
            bodies,
            salts,
            "journal.broken_chain",
        ),
        "last-commitment-changed": (
            [lines[0], tampered],
            bodies[:2],
            salts[:2],
            "journal.bad_commitment",
        ),
        "other-device": (
            [line.replace(DEVICE, other) for line in lines],
            bodies,
            salts,
            "journal.broken_chain",
        ),
        "body-changed": (
            lines,
            [bodies[0].replace("arrived", "removed"), *bodies[1:]],
            salts,
            "journal.bad_commitment",
        ),
        "bodies-swapped": (
            lines,
            [bodies[1], bodies[0], bodies[2]],
            salts,
            "journal.bad_commitment",
        ),
        "salt-changed": (lines, bodies, ["00" * 32, *salts[1:]], "journal.bad_commitment"),
        "salt-short": (lines, bodies, [salts[0][:-2], *salts[1:]], "journal.bad_commitment"),
        "link-with-extra-field": (
            [lines[0].replace("}", ',"x":1}')],
            bodies[:1],
            salts[:1],
            "journal.bad_link",
        ),
        "link-without-prev": (
            [
                write_canonical(
                    {k: v for k, v in json.loads(lines[0]).items() if k != "prev"}
                ).decode()
            ],
            bodies[:1],
            salts[:1],
            "journal.bad_link",
        ),
        "seq-zero": (
            [lines[0].replace('"seq":1', '"seq":0')],
            bodies[:1],
            salts[:1],
            "journal.bad_link",
        ),
        "seq-true": (
            [lines[0].replace('"seq":1', '"seq":true')],
            bodies[:1],
            salts[:1],
            "journal.bad_link",
        ),
        "hash-upper-case": (
            [lines[0].replace(json.loads(lines[0])["prev"], json.loads(lines[0])["prev"].upper())],
            bodies[:1],
            salts[:1],
            "journal.bad_link",
        ),
        "line-not-canonical": (
            [lines[0].replace(":", ": ", 1)],
            bodies[:1],
            salts[:1],
            "json.not_canonical",
        ),
    }
    return {
        name: {
            "device": DEVICE,
            "public_key": KEY.public_key.hex(),
            "genesis": genesis(DEVICE),
            "lines": shown,
            "bodies": kept,
            "salts": salt,
            "ids": [
                hashlib.sha256(b"observer-link-v1\0" + line.encode()).hexdigest() for line in shown
            ],
            "expect": code,
        }
        for name, (shown, kept, salt, code) in faults.items()
    }


def body_cases() -> dict[str, Case]:
    """Return name -> {body, expect}: what read_body says."""
    good = read_canonical(day()[0][0])

    def but(**changed: Any) -> bytes:
        return write_canonical({**good, **changed})

    recorded = good["recorded"]
    faults = {
        "good": (write_canonical(good), None),
        "version-newer": (but(v=2), "entry.newer_version"),
        "version-true": (but(v=True), "entry.bad_entry"),
        "version-older": (but(v=0), "entry.bad_entry"),
        "field-unknown": (but(extra=1), "entry.bad_entry"),
        "field-missing": (
            write_canonical({k: v for k, v in good.items() if k != "author"}),
            "entry.bad_entry",
        ),
        "kind-unknown": (but(kind="wish"), "entry.bad_entry"),
        "device-short": (but(device="ab"), "entry.bad_entry"),
        "author-with-space": (but(author="a b"), "entry.bad_entry"),
        "station-climbing": (but(station="../3"), "entry.bad_entry"),
        "station-without-slash": (but(station="14"), "entry.bad_entry"),
        "time-without-milliseconds": (but(happened_at="2025-01-29T04:00:00Z"), "time.invalid"),
        "time-with-offset": (but(happened_at="2025-01-29T04:00:00.000+04:00"), "time.invalid"),
        "time-impossible": (but(happened_at="2025-02-30T04:00:00.000Z"), "time.invalid"),
        "time-a-number": (but(happened_at=1), "time.invalid"),
        "recorded-without-boot": (
            but(recorded={k: v for k, v in recorded.items() if k != "boot"}),
            "entry.bad_entry",
        ),
        "offset-a-whole-day": (but(recorded={**recorded, "offset_min": 1440}), "entry.bad_entry"),
        "monotonic-clock-true": (but(recorded={**recorded, "mono_ms": True}), "entry.bad_entry"),
        "payload-a-list": (but(payload=[]), "entry.bad_entry"),
        "payload-field-unknown": (but(payload={"event": "x", "who": "y"}), "entry.bad_payload"),
        "payload-field-missing": (but(payload={}), "entry.bad_payload"),
        "payload-wrong-type": (but(payload={"event": 5}), "entry.bad_payload"),
        "payload-text-too-long": (but(payload={"event": "x" * 65}), "entry.bad_payload"),
        "payload-of-another-kind": (but(kind="tally"), "entry.bad_payload"),
        "good-summary": (but(kind="summary", payload=SUMMARY), None),
        "summary-without-text": (
            but(kind="summary", payload={k: v for k, v in SUMMARY.items() if k != "text"}),
            "entry.bad_payload",
        ),
        "duplicate-key": (
            write_canonical(good).replace(b'{"author"', b'{"author":"x","author"', 1),
            "json.duplicate_key",
        ),
    }
    return {name: {"body": data.decode(), "expect": code} for name, (data, code) in faults.items()}


def sshsig_cases() -> dict[str, Case]:
    """Return name -> {data, namespace, signature, public_key, expect}: verify_signature."""
    data, space = b"what was signed", "observer-bundle-v1"
    certificate = certify(
        KEY.public_key,
        authority=AUTHORITY,
        alias="baki-17",
        serial=7,
        valid_from=MORNING,
        valid_to=MORNING.replace(month=3),
        nonce=bytes(32),
    )
    plain = sign(data, key=KEY, namespace=space)
    certified = sign(data, key=KEY, namespace=space, certificate=certificate)
    packed = base64.b64decode(b"".join(plain.splitlines()[1:-1]))

    def armored(changed: bytes) -> bytes:
        text = base64.b64encode(changed).decode()
        lines = [text[at : at + 70] for at in range(0, len(text), 70)]
        begin, end = plain.splitlines()[0].decode(), plain.splitlines()[-1].decode()
        return ("\n".join([begin, *lines, end]) + "\n").encode()

    def with_key(raw: bytes) -> bytes:
        return armored(packed.replace(KEY.public_key, raw))

    flipped = packed[:-1] + bytes([packed[-1] ^ 1])
    # s + L, the other spelling of the same signature (RFC 8032 requires s < L).
    order = 2**252 + 27742317777372353535851937790883648493
    scalar = int.from_bytes(packed[-32:], "little") + order
    faults = {
        "good": (plain, data, space, None),
        "good-with-certificate": (certified, data, space, None),
        "other-data": (plain, data + b"!", space, "signature.bad"),
        "other-namespace": (plain, data, "observer-pack-v1", "signature.wrong_namespace"),
        "flipped-bit": (armored(flipped), data, space, "signature.bad"),
        "other-key": (with_key(AUTHORITY.public_key), data, space, "signature.bad"),
        "malleable": (
            armored(packed[:-32] + scalar.to_bytes(32, "little")),
            data,
            space,
            "signature.bad",
        ),
        "key-small-order-zero": (with_key(bytes(32)), data, space, "key.weak"),
        "key-small-order-one": (with_key(b"\1" + bytes(31)), data, space, "key.weak"),
        "key-not-canonical": (with_key(b"\xee" + b"\xff" * 30 + b"\x7f"), data, space, "key.weak"),
        "key-not-on-curve": (with_key(b"\2" + bytes(31)), data, space, "key.weak"),
        "magic-wrong": (armored(b"X" + packed[1:]), data, space, "signature.malformed"),
        "version-2": (
            armored(packed[:9] + b"\2" + packed[10:]),
            data,
            space,
            "signature.malformed",
        ),
        "cut-short": (armored(packed[:-1]), data, space, "signature.malformed"),
        "trailing-data": (armored(packed + b"x"), data, space, "signature.malformed"),
        "hash-unknown": (
            armored(packed.replace(b"sha512", b"sha999")),
            data,
            space,
            "signature.unsupported",
        ),
        "key-type-unknown": (
            armored(packed.replace(b"ssh-ed25519", b"ssh-ed25518", 1)),
            data,
            space,
            "signature.unsupported",
        ),
        "armor-without-end": (plain[:-5], data, space, "signature.malformed"),
        "armor-in-one-line": (plain.replace(b"\n", b"", 3), data, space, "signature.malformed"),
        "armor-with-windows-line-ends": (
            plain.replace(b"\n", b"\r\n"),
            data,
            space,
            "signature.malformed",
        ),
        "armor-with-tail": (plain + b"\n", data, space, "signature.malformed"),
    }
    return {
        name: {
            "data": signed.hex(),
            "namespace": name_space,
            "signature": text.decode(),
            "public_key": KEY.public_key.hex(),
            "expect": code,
        }
        for name, (text, signed, name_space, code) in faults.items()
    }


def all_cases() -> dict[str, Case]:
    """Return file name -> case."""
    groups = {
        "canonical": canonical_cases(),
        "chain": chain_cases(),
        "body": body_cases(),
        "sshsig": sshsig_cases(),
        "summary": summary_cases(KEY, morning=MORNING),
    }
    return {
        f"{group}-{name}.json": case
        for group, cases in groups.items()
        for name, case in cases.items()
    }


def write_case(case: Case) -> str:
    """Return the text of one file."""
    return json.dumps(case, indent=1, ensure_ascii=True, sort_keys=True) + "\n"


if __name__ == "__main__":
    for old in FOLDER.glob("*.json"):
        old.unlink()
    for file, made in all_cases().items():
        (FOLDER / file).write_text(write_case(made), encoding="ascii")
