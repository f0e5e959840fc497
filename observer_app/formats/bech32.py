"""Bech32 as age uses it for identities. Source: BIP 173, without its length limit."""

from __future__ import annotations

from observer_app.core.errors import InputError

_DIGITS = "qpzry9x8gf2tvdw0s3jn54khce6mua7l"
_CHECKSUM_DIGITS = 6


def decode(text: str) -> bytes:
    """Return the bytes in lower-case Bech32 `text`, whose checksum was checked before.

    Raises: InputError("identity.invalid").
    """
    _, _, digits = text.rpartition("1")
    number, bits, out = 0, 0, bytearray()
    for digit in digits[:-_CHECKSUM_DIGITS]:
        value = _DIGITS.find(digit)
        if value < 0:
            raise InputError("identity.invalid")
        number, bits = (number << 5) | value, bits + 5
        if bits >= 8:
            bits -= 8
            out.append((number >> bits) & 0xFF)
    return bytes(out)
