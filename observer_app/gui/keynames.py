"""The names of keys as they are read: signs of the keyboard, the same in every language."""

from __future__ import annotations

_SIGNS = {"Up": "↑", "Down": "↓", "Left": "←", "Right": "→", "Return": "Enter"}
"""What Qt calls a key, and what is printed on it."""


def key_name(keys: str) -> str:
    """Return what a person reads for keys as Qt spells them: "Ctrl+Down" is "Ctrl+↓"."""
    return "+".join(_SIGNS.get(key, key) for key in keys.split("+"))


def with_key(text: str, keys: str) -> str:
    """Return the tip of a button that keys press, too."""
    return f"{text}  ({key_name(keys)})"
