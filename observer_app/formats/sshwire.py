"""The SSH wire encoding: strings, integers, Ed25519 public keys and their fingerprints.

Source: RFC 4251 section 5 (encoding), RFC 8709 section 4 (ssh-ed25519), and the
key lines that sshd(8) describes.
"""

from __future__ import annotations

import base64
import binascii
import hashlib
import struct

from nacl import bindings

from observer_app.core.errors import VerificationError

ED25519 = "ssh-ed25519"
KEY_BYTES = 32
MAX_LINE_CHARS = 4096
"""A certificate line of ours has about 500 characters."""


class Unpacker:
    """Reads fields from the front of `data`; every length is bounded by what is there."""

    def __init__(self, data: bytes, *, code: str) -> None:
        self._data = data
        self._at = 0
        self._code = code

    def take(self, size: int) -> bytes:
        """Return the next `size` bytes. Raises: VerificationError(code) if there are fewer."""
        if size > len(self._data) - self._at:
            raise VerificationError(self._code)
        self._at += size
        return self._data[self._at - size : self._at]

    def u32(self) -> int:
        """Return a big-endian 32-bit number."""
        return int(struct.unpack(">I", self.take(4))[0])

    def u64(self) -> int:
        """Return a big-endian 64-bit number."""
        return int(struct.unpack(">Q", self.take(8))[0])

    def string(self) -> bytes:
        """Return a length-prefixed byte string."""
        return self.take(self.u32())

    def text(self) -> str:
        """Return a length-prefixed ASCII text."""
        try:
            return self.string().decode("ascii")
        except UnicodeDecodeError as exc:
            raise VerificationError(self._code) from exc

    @property
    def position(self) -> int:
        """How many bytes were read."""
        return self._at

    @property
    def is_done(self) -> bool:
        """Whether nothing is left."""
        return self._at == len(self._data)

    def end(self) -> None:
        """Raise VerificationError(code) if anything is left."""
        if not self.is_done:
            raise VerificationError(self._code)


def pack_string(value: bytes) -> bytes:
    """Return `value` behind its 32-bit length."""
    return struct.pack(">I", len(value)) + value


def pack_u64(value: int) -> bytes:
    """Return `value` as a big-endian 64-bit number."""
    return struct.pack(">Q", value)


def check_public_key(public_key: bytes) -> bytes:
    """Return `public_key` if it is a point of the Ed25519 group that only one secret opens.

    Keys of small order or mixed order, and non-canonical encodings, are refused: under
    such a key a signature can hold for many messages (shared/traps.md names the vectors).
    Raises: VerificationError("key.malformed" | "key.weak").
    """
    if len(public_key) != KEY_BYTES:
        raise VerificationError("key.malformed")
    if not bindings.crypto_core_ed25519_is_valid_point(public_key):
        raise VerificationError("key.weak")
    return public_key


def public_blob(public_key: bytes) -> bytes:
    """Return the wire form of a raw 32-byte key."""
    return pack_string(ED25519.encode("ascii")) + pack_string(public_key)


def read_public_blob(blob: bytes) -> bytes:
    """Return the raw 32-byte key in its wire form.

    Raises: VerificationError("key.malformed" | "key.unsupported" | "key.weak").
    """
    fields = Unpacker(blob, code="key.malformed")
    if fields.text() != ED25519:
        raise VerificationError("key.unsupported")
    public_key = fields.string()
    fields.end()
    return check_public_key(public_key)


def fingerprint(public_key: bytes) -> str:
    """Return what `ssh-keygen -l` prints for a raw key: "SHA256:" and 43 characters."""
    digest = hashlib.sha256(public_blob(public_key)).digest()
    return "SHA256:" + base64.b64encode(digest).decode("ascii").rstrip("=")


def write_key_line(kind: str, blob: bytes, comment: str) -> bytes:
    """Return one line of an OpenSSH public key file, with its line end."""
    encoded = base64.b64encode(blob).decode("ascii")
    return f"{kind} {encoded} {comment}".rstrip().encode("ascii") + b"\n"


def read_key_line(line: bytes) -> tuple[str, bytes]:
    """Return the type and the wire form in one public key line; the comment is dropped.

    Raises: VerificationError("key.malformed").
    """
    try:
        parts = line.decode("utf-8").strip().split(None, 2)
    except UnicodeDecodeError as exc:
        raise VerificationError("key.malformed") from exc
    if len(line) > MAX_LINE_CHARS or len(parts) < 2:
        raise VerificationError("key.malformed")
    return parts[0], read_base64(parts[1], code="key.malformed")


def write_public_key(public_key: bytes, *, comment: str = "") -> bytes:
    """Return the OpenSSH line of a raw key."""
    return write_key_line(ED25519, public_blob(public_key), comment)


def read_public_key(line: bytes) -> bytes:
    """Return the raw key in an OpenSSH line "ssh-ed25519 AAAA… comment".

    Raises: VerificationError("key.malformed" | "key.unsupported" | "key.weak").
    """
    kind, blob = read_key_line(line)
    if kind != ED25519:
        raise VerificationError("key.unsupported")
    return read_public_blob(blob)


def read_base64(text: str, *, code: str) -> bytes:
    """Return the bytes of strict base64: one spelling for each value.

    Raises: VerificationError(code).
    """
    try:
        data = base64.b64decode(text, validate=True)
    except (binascii.Error, ValueError) as exc:
        raise VerificationError(code) from exc
    if base64.b64encode(data).decode("ascii") != text:
        raise VerificationError(code)
    return data
