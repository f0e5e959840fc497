"""Which letter a key is, whichever alphabet the keyboard writes just now."""

from __future__ import annotations

from PySide6.QtCore import QKeyCombination, Qt
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


def latin_control(event: QKeyEvent) -> QKeyCombination | None:
    """Return what a key with Ctrl means where the keyboard writes Russian alone, else None.

    With a Latin layout beside it the desktop tells Qt the Latin letter, and nothing is to be done.
    """
    letter = _RUSSIAN.get(chr(event.key())) if 0x400 <= event.key() < 0x500 else None
    if letter is None or not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
        return None
    return QKeyCombination(event.modifiers(), Qt.Key(ord(letter)))
