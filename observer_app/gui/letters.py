"""Which letter a key is, whichever alphabet the keyboard writes just now."""

from __future__ import annotations

from PySide6.QtGui import QKeyEvent

_RUSSIAN = dict(zip("ЙЦУКЕНГШЩЗФЫВАПРОЛДЯЧСМИТЬ", "QWERTYUIOPASDFGHJKLZXCVBNM", strict=True))
_AZERBAIJANI = {"Ü": "W"}
"""The one Latin letter of which that layout has another in the place."""


def key_letter(event: QKeyEvent) -> str:
    """Return the Latin letter in the place of the key that was pressed, "" for other keys.

    Who has just typed a text in Russian presses the same key for "A"; what arrives is "Ф".
    """
    letter = event.text().upper()
    letter = _RUSSIAN.get(letter) or _AZERBAIJANI.get(letter) or letter
    return letter if len(letter) == 1 and letter.isalpha() else ""
