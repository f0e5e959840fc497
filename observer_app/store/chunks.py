"""How content becomes sealed chunks of one size, and content again.

Source: resources/spec/notebook-v1.md, section 5.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

CHUNK_BYTES = 1 << 20
"""Content in one chunk. 64 KiB halves the speed of intake (measured)."""

SEALED_BYTES = CHUNK_BYTES + 16
"""A row of evidence.db: content and the tag of AES-256-GCM."""

_DOMAIN = b"observer-chunk-v1\x00"


def chunk_count(size_bytes: int) -> int:
    """Return how many chunks hold content of that size; empty content has one."""
    return max(1, -(-size_bytes // CHUNK_BYTES))


def object_cipher(key: bytes, *, master: bytes) -> AESGCM:
    """Return the cipher of one object: its own key, bound to this notebook's master."""
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM
    from cryptography.hazmat.primitives.hashes import SHA256
    from cryptography.hazmat.primitives.kdf.hkdf import HKDF

    return AESGCM(HKDF(algorithm=SHA256(), length=32, salt=master, info=_DOMAIN).derive(key))


def nonce(index: int) -> bytes:
    """Return the nonce of a chunk: its number. Each object has a key of its own."""
    return index.to_bytes(12, "big")


def associated(object_id: str, *, index: int, last: bool) -> bytes:
    """Return what a chunk is bound to: its object, its place, and whether it is the end."""
    return _DOMAIN + bytes.fromhex(object_id) + index.to_bytes(8, "big") + bytes([last])
