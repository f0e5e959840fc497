"""The hash chain of a device's journal. Source: resources/spec/journal-v1.md, section 3.

A link commits to an entry's body through a salt, so that a link can be shown while its
body is withheld. All hashes are SHA-256, written as 64 lower-case hex digits.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable
from dataclasses import dataclass

from observer_app.core.canonical import read_canonical, write_canonical
from observer_app.core.errors import InputError, VerificationError

SALT_BYTES = 32
_BODY_DOMAIN = b"observer-entry-v1\x00"
_LINK_DOMAIN = b"observer-link-v1\x00"
_GENESIS_DOMAIN = b"observer-genesis-v1\x00"
_HEX64 = re.compile(r"[0-9a-f]{64}")
_DEVICE = re.compile(r"[0-9a-f]{32}")


@dataclass(frozen=True, slots=True)
class Link:
    """One line of journal.jsonl. seq counts from 1; prev is the id of the link before."""

    device: str
    seq: int
    prev: str
    commitment: str

    @property
    def id(self) -> str:
        """The link's hash: the entry's name everywhere."""
        return hashlib.sha256(_LINK_DOMAIN + write_link(self)).hexdigest()


@dataclass(frozen=True, slots=True)
class Head:
    """The newest known link of a device; seq 0 is the empty journal."""

    device: str
    seq: int
    id: str


def device_id(public_key: bytes) -> str:
    """Return the device's name: the first 32 hex digits of SHA-256 of its raw 32-byte key."""
    return hashlib.sha256(b"observer-device-v1\x00" + public_key).hexdigest()[:32]


def genesis(device: str) -> str:
    """Return the `prev` of a device's first link."""
    return hashlib.sha256(_GENESIS_DOMAIN + device.encode("ascii")).hexdigest()


def empty_head(device: str) -> Head:
    """Return the head of a journal without entries."""
    return Head(device=device, seq=0, id=genesis(device))


def commit(body: bytes, salt: bytes) -> str:
    """Return the salted commitment to an entry's canonical body."""
    if len(salt) != SALT_BYTES:
        raise InputError("journal.bad_salt")
    return hashlib.sha256(_BODY_DOMAIN + salt + body).hexdigest()


def extend(head: Head, commitment: str) -> Link:
    """Return the link that follows `head`."""
    return Link(device=head.device, seq=head.seq + 1, prev=head.id, commitment=commitment)


def write_link(link: Link) -> bytes:
    """Return a link's canonical bytes, without a line end."""
    return write_canonical(
        {
            "commitment": link.commitment,
            "device": link.device,
            "prev": link.prev,
            "seq": link.seq,
        }
    )


def read_link(data: bytes) -> Link:
    """Return the link in one line of journal.jsonl.

    Raises: InputError("journal.bad_link") or a json.* code.
    """
    value = read_canonical(data, max_bytes=1024)
    if not isinstance(value, dict) or set(value) != {"commitment", "device", "prev", "seq"}:
        raise InputError("journal.bad_link")
    link = Link(**value)
    shapes = (
        isinstance(link.seq, int) and not isinstance(link.seq, bool) and link.seq >= 1,
        isinstance(link.device, str) and _DEVICE.fullmatch(link.device),
        isinstance(link.prev, str) and _HEX64.fullmatch(link.prev),
        isinstance(link.commitment, str) and _HEX64.fullmatch(link.commitment),
    )
    if not all(shapes):
        raise InputError("journal.bad_link")
    return link


def verify_chain(links: Iterable[Link], *, head: Head) -> Head:
    """Return the head after `links`, each of which must follow the one before.

    Raises: VerificationError("journal.broken_chain", seq=…) at the first that does not.
    """
    for link in links:
        if link.device != head.device or link.seq != head.seq + 1 or link.prev != head.id:
            raise VerificationError("journal.broken_chain", seq=link.seq)
        head = Head(device=link.device, seq=link.seq, id=link.id)
    return head


def verify_body(link: Link, *, body: bytes, salt: bytes) -> bytes:
    """Return `body` if `link` commits to it.

    Raises: VerificationError("journal.bad_commitment", seq=…).
    """
    if len(salt) != SALT_BYTES or commit(body, salt) != link.commitment:
        raise VerificationError("journal.bad_commitment", seq=link.seq)
    return body
