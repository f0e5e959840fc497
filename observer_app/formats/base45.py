"""Base45: bytes in the letters that a QR code packs tightest. Source: RFC 9285."""

from __future__ import annotations

from observer_app.core.errors import VerificationError

ALPHABET = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:"
"""RFC 9285, table 1: the alphanumeric mode of ISO/IEC 18004."""

_VALUES = {letter: value for value, letter in enumerate(ALPHABET)}


def write_base45(data: bytes) -> str:
    """Return `data` as Base45: three letters for two bytes, two for a last single one."""
    letters = []
    for at in range(0, len(data), 2):
        pair = data[at : at + 2]
        rest, low = divmod(int.from_bytes(pair, "big"), 45)
        letters.append(ALPHABET[low])
        if len(pair) == 1:
            letters.append(ALPHABET[rest])
        else:
            high, middle = divmod(rest, 45)
            letters.append(ALPHABET[middle] + ALPHABET[high])
    return "".join(letters)


def read_base45(text: str, *, code: str) -> bytes:
    """Return the bytes of Base45 text. Raises: VerificationError(code) for anything else."""
    try:
        values = [_VALUES[letter] for letter in text]
    except KeyError as exc:
        raise VerificationError(code, why="letter") from exc
    if len(values) % 3 == 1:
        raise VerificationError(code, why="length")
    data = bytearray()
    for at in range(0, len(values), 3):
        group = values[at : at + 3]
        number = sum(value * 45**power for power, value in enumerate(group))
        width = len(group) - 1
        if number >= 1 << (8 * width):
            raise VerificationError(code, why="value")
        data += number.to_bytes(width, "big")
    return bytes(data)
