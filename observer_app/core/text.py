"""A text in several languages, and letters in the manner of a language.

Python lowers İ to i and a combining dot and I to i, whatever the language: no text for
people and no search goes through str.lower() itself. Source: resources/spec/pack-v1.md,
section 2; Unicode, SpecialCasing.txt, for az.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache

_DOTTED = ("az", "tr")
_SMALL = str.maketrans({"İ": "i", "I": "ı"})
_LARGE = str.maketrans({"i": "İ", "ı": "I"})
_BARE = str.maketrans("əışçğöüёй", "eiscgouеи")
_MARKS = re.compile("[\u0300-\u036f]+")


@dataclass(frozen=True, slots=True)
class Text:
    """A text in one or more languages: (language tag, words) pairs, sorted by tag."""

    translations: tuple[tuple[str, str], ...] = ()

    def in_language(self, language: str) -> str:
        """Return the words in `language`, else in English, else in any; "" if there are none."""
        known = dict(self.translations)
        for tag in (language, language.replace("_", "-").partition("-")[0], "en"):
            if tag in known:
                return known[tag]
        return self.translations[0][1] if self.translations else ""


NO_TEXT = Text()


def lowered(text: str, *, language: str) -> str:
    """Return a text in small letters as `language` has them: "İmtina" is "imtina" in az."""
    if language.partition("-")[0] in _DOTTED:
        text = text.translate(_SMALL)
    return text.replace("İ", "i").lower()


def raised(text: str, *, language: str) -> str:
    """Return a text in capital letters as `language` has them: "imtina" is "İMTİNA" in az."""
    if language.partition("-")[0] in _DOTTED:
        text = text.translate(_LARGE)
    return text.upper()


@lru_cache(maxsize=32_768)
def folded(text: str) -> str:
    """Return a text as a search compares it: small letters without marks, İ I ı i alike.

    So a keyboard without ə and ş finds what is written with them.
    """
    low = text.replace("İ", "i").casefold()
    if low.isascii():
        return low
    plain = low.translate(_BARE)
    if not unicodedata.is_normalized("NFKD", plain):
        plain = unicodedata.normalize("NFKD", plain)
    return _MARKS.sub("", plain)
