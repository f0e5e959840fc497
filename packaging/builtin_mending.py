"""Words of one language put in the place of what the research proposes for it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any


def mended(value: Any, *, language: str, words: Mapping[str, str]) -> Any:
    """Return the pack's value with that language mended; every mend must still have its place."""
    found: set[str] = set()
    made = _mended(value, language=language, words=words, found=found)
    stale = words.keys() - found
    assert not stale, f"no longer in the research: {sorted(stale)}"
    return made


def _mended(value: Any, *, language: str, words: Mapping[str, str], found: set[str]) -> Any:
    if isinstance(value, dict):
        made = {
            name: _mended(item, language=language, words=words, found=found)
            for name, item in value.items()
        }
        text = made.get(language)
        if isinstance(text, str) and text in words:
            found.add(text)
            made[language] = words[text]
        return made
    if isinstance(value, list):
        return [_mended(item, language=language, words=words, found=found) for item in value]
    return value
