"""age encryption for X25519 recipients: streams, and small values in memory.

Source: the age v1 specification (age-encryption.org/v1); resources/spec/bundle-v1.md,
section 2. Only native age1… recipients and AGE-SECRET-KEY-1… identities are accepted:
plugin names have led to execution, and a passphrase stanza can ask for gigabytes.
"""

from __future__ import annotations

import base64
import binascii
import io
import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

import pyrage
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

from observer_app.core.errors import InputError, VerificationError
from observer_app.formats import bech32

MAX_RECIPIENTS = 32
MAX_HEADER_BYTES = 16 * 1024
"""32 recipients take 3.3 KiB; a header is buffered whole before anything is proven."""
CHUNK_BYTES = 64 * 1024
TAG_BYTES = 16
NONCE_BYTES = 16
INTRO = b"age-encryption.org/v1\n"
_ARMOR = b"-----BEGIN AGE ENCRYPTED FILE-----"
_RECIPIENT = re.compile(r"age1[02-9ac-hj-np-z]{58}")
_IDENTITY = re.compile(r"AGE-SECRET-KEY-1[02-9AC-HJ-NP-Z]{58}")


class Readable(Protocol):
    """Anything that bytes can be pulled from."""

    def read(self, size: int, /) -> bytes:
        """Return at most `size` bytes; none at the end."""
        ...


class Writable(Protocol):
    """Anything that bytes can be pushed into."""

    def write(self, data: bytes, /) -> int:
        """Take all of `data` and return its length."""
        ...


@dataclass(frozen=True, slots=True)
class Header:
    """The front of an age file: its bytes, and its X25519 stanzas (share, wrapped key)."""

    raw: bytes
    stanzas: tuple[tuple[bytes, bytes], ...]


def generate_identity() -> tuple[str, str]:
    """Return a new secret identity (AGE-SECRET-KEY-1…) and its recipient (age1…)."""
    identity = pyrage.x25519.Identity.generate()
    return str(identity), str(identity.to_public())


def check_recipient(recipient: str) -> str:
    """Return `recipient` if it is a native X25519 recipient.

    Raises: InputError("recipient.invalid").
    """
    try:
        if _RECIPIENT.fullmatch(recipient):
            pyrage.x25519.Recipient.from_str(recipient)
            return recipient
    except pyrage.RecipientError as exc:
        raise InputError("recipient.invalid") from exc
    raise InputError("recipient.invalid")


def recipient_of(identity: str) -> str:
    """Return the recipient that `identity` opens. Raises: InputError("identity.invalid")."""
    return str(_read_identity(identity).to_public())


def read_identities(data: bytes) -> tuple[str, ...]:
    """Return the identities in an age key file; empty lines and comments are skipped.

    Raises: InputError("identity.sealed") for one that has a passphrase of its own,
    ("identity.invalid") for anything else, or if there is none.
    """
    if data.lstrip().startswith((INTRO, _ARMOR)):
        raise InputError("identity.sealed")
    found = []
    for line in data.decode("utf-8-sig", errors="replace").splitlines():
        if line.strip() and not line.startswith("#"):
            _read_identity(line.strip())
            found.append(line.strip())
    if not found:
        raise InputError("identity.invalid")
    return tuple(found)


def seal(reader: Readable, writer: Writable, recipients: Sequence[str]) -> None:
    """Write to `writer` all of `reader`, encrypted for every one of `recipients`.

    Memory does not grow with size. An exception of the reader or the writer comes through
    unchanged. Raises: InputError("recipient.invalid" | "recipient.none").
    """
    if not 1 <= len(recipients) <= MAX_RECIPIENTS:
        raise InputError("recipient.none")
    parsed = [pyrage.x25519.Recipient.from_str(check_recipient(r)) for r in recipients]
    source, target = _Guard(reader=reader), _Guard(writer=writer)
    try:
        pyrage.encrypt_io(source, target, parsed)
    except (pyrage.EncryptError, OSError):
        _reraise(source, target)
        raise
    # pyrage drops what its last write raised when the payload is small.
    _reraise(source, target)


def unseal(reader: Readable, writer: Writable, identities: Sequence[str]) -> None:
    """Write to `writer` what `reader` holds for one of `identities`.

    What arrives is authentic chunk by chunk, and complete only once this returns.
    Raises: VerificationError("sealed.not_age" | "sealed.not_for_us" | "sealed.damaged"
    | "sealed.truncated"), InputError("identity.invalid"), and what reader or writer raise.
    """
    keys = [_read_identity(identity) for identity in identities]
    if not keys:
        raise InputError("identity.invalid")
    header = read_header(reader)
    source = _Guard(reader=_Joined(header.raw, reader))
    target = _Guard(writer=writer)
    try:
        pyrage.decrypt_io(source, target, keys)
    except pyrage.DecryptError as exc:
        _reraise(source, target)
        is_ours = any(_opens(header, identity) for identity in identities)
        code = "sealed.damaged" if is_ours else "sealed.not_for_us"
        raise VerificationError(code) from exc
    except OSError as exc:
        _reraise(source, target)
        raise VerificationError("sealed.damaged") from exc
    _reraise(source, target)


def seal_bytes(data: bytes, recipients: Sequence[str]) -> bytes:
    """Return `data` encrypted for `recipients`, in memory. Raises as seal does."""
    target = io.BytesIO()
    seal(io.BytesIO(data), target, recipients)
    return target.getvalue()


def unseal_bytes(data: bytes, identities: Sequence[str]) -> bytes:
    """Return what `data` holds for one of `identities`, in memory. Raises as unseal does."""
    target = io.BytesIO()
    unseal(io.BytesIO(data), target, identities)
    return target.getvalue()


def read_header(reader: Readable) -> Header:
    """Return the age header at the front of `reader`, which is left right behind it.

    Raises: VerificationError("sealed.not_age" | "sealed.truncated").
    """
    lines = _HeaderLines(reader)
    if lines.next() != INTRO:
        raise VerificationError("sealed.not_age")
    stanzas: list[tuple[bytes, bytes]] = []
    line = lines.next()
    while not line.startswith(b"--- "):
        if not line.startswith(b"-> "):
            raise VerificationError("sealed.not_age")
        words = line[3:-1].split(b" ")
        body = b""
        while len(part := lines.next()) == 65:
            body += part[:-1]
        if words[0] == b"X25519" and len(words) == 2:
            stanzas.append((words[1], body + part[:-1]))
        line = lines.next()
    return Header(raw=lines.taken(), stanzas=tuple(stanzas))


def plain_size(header: Header, total_bytes: int) -> int | None:
    """Return how many plain bytes a whole age file of `total_bytes` holds, None if it can't be.

    Source: age v1, "Payload": a 16-byte nonce, then chunks of 64 KiB with 16-byte tags.
    """
    payload = total_bytes - len(header.raw) - NONCE_BYTES
    if payload < TAG_BYTES:
        return None
    chunks = -(-payload // (CHUNK_BYTES + TAG_BYTES))
    plain = payload - chunks * TAG_BYTES
    return plain if plain >= 0 else None


class _HeaderLines:
    """Lines from a reader, byte by byte, so that nothing behind the header is taken."""

    def __init__(self, reader: Readable) -> None:
        self._reader = reader
        self._raw = bytearray()

    def next(self) -> bytes:
        start = len(self._raw)
        while not self._raw.endswith(b"\n") or len(self._raw) == start:
            byte = self._reader.read(1)
            if not byte:
                whole_intro = self._raw.startswith(INTRO) or INTRO.startswith(self._raw)
                raise VerificationError("sealed.truncated" if whole_intro else "sealed.not_age")
            self._raw += byte
            if len(self._raw) == len(INTRO) and self._raw != INTRO:
                raise VerificationError("sealed.not_age")
            if len(self._raw) > MAX_HEADER_BYTES:
                raise VerificationError("sealed.not_age")
        return bytes(self._raw[start:])

    def taken(self) -> bytes:
        return bytes(self._raw)


class _Joined:
    """First some bytes, then the rest of a reader."""

    def __init__(self, first: bytes, rest: Readable) -> None:
        self._first = io.BytesIO(first)
        self._rest = rest

    def read(self, size: int, /) -> bytes:
        return self._first.read(size) or self._rest.read(size)


class _Guard:
    """Keeps what a reader or writer raised: pyrage turns it into an error of its own."""

    def __init__(self, *, reader: Readable | None = None, writer: Writable | None = None) -> None:
        self._reader = reader
        self._writer = writer
        self.raised: BaseException | None = None

    def read(self, size: int = -1, /) -> bytes:
        assert self._reader is not None
        try:
            return self._reader.read(size)
        except BaseException as exc:
            self.raised = exc
            raise

    def write(self, data: bytes, /) -> int:
        assert self._writer is not None
        try:
            return self._writer.write(data)
        except BaseException as exc:
            self.raised = exc
            raise

    def flush(self) -> None:
        """Nothing is held back here; pyrage asks."""


def _reraise(*guards: _Guard) -> None:
    for guard in guards:
        if guard.raised is not None:
            raise guard.raised


def _read_identity(identity: str) -> pyrage.x25519.Identity:
    try:
        if _IDENTITY.fullmatch(identity):
            return pyrage.x25519.Identity.from_str(identity)
    except pyrage.IdentityError as exc:
        raise InputError("identity.invalid") from exc
    raise InputError("identity.invalid")


def _opens(header: Header, identity: str) -> bool:
    """Return whether a stanza was made for `identity`.

    Only tells "damaged" from "not for us" after a refusal; decrypts no content.
    Source: age v1, "The X25519 recipient type".
    """
    secret = X25519PrivateKey.from_private_bytes(bech32.decode(identity.lower()))
    ours = secret.public_key().public_bytes(Encoding.Raw, PublicFormat.Raw)
    for share_text, wrapped_text in header.stanzas:
        try:
            share = base64.b64decode(share_text + b"=" * (-len(share_text) % 4), validate=True)
            wrapped = base64.b64decode(
                wrapped_text + b"=" * (-len(wrapped_text) % 4), validate=True
            )
            shared = secret.exchange(X25519PublicKey.from_public_bytes(share))
            key = HKDF(
                algorithm=SHA256(),
                length=32,
                salt=share + ours,
                info=b"age-encryption.org/v1/X25519",
            ).derive(shared)
            ChaCha20Poly1305(key).decrypt(bytes(12), wrapped, None)
        except (binascii.Error, ValueError, InvalidTag):
            continue
        return True
    return False
