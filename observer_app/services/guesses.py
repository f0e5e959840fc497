"""What somebody who guesses the passphrases of these observers tries first, in every spelling.

Base words: resources/words/known.txt, the likeliest first (places, names, the words of an
election, months, in Azerbaijani, Russian and English). People write them without the letters
that their keyboard lacks, in English letters, with endings, or in the wrong keyboard layout.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from observer_app.config import resources_dir
from observer_app.core.text import lowered

_PLAIN = str.maketrans("əşçğıöü", "escgiou")
_SHEHER = str.maketrans({"ə": "e", "ş": "sh", "ç": "ch", "ğ": "gh", "ı": "i", "ö": "o", "ü": "u"})
_ENGLISH = str.maketrans(
    {"ə": "a", "ş": "sh", "ç": "ch", "ğ": "gh", "ı": "i", "ö": "o", "ü": "u"}
    | {"x": "kh", "q": "g", "c": "j"}
)
_CYRILLIC = dict(
    zip(
        "абвгдеёжзийклмнопрстуфхцчшщъыьэюя",
        [
            "a",
            "b",
            "v",
            "g",
            "d",
            "e",
            "e",
            "zh",
            "z",
            "i",
            "y",
            "k",
            "l",
            "m",
            "n",
            "o",
            "p",
            "r",
            "s",
            "t",
            "u",
            "f",
            "kh",
            "ts",
            "ch",
            "sh",
            "sch",
            "",
            "y",
            "",
            "e",
            "yu",
            "ya",
        ],
        strict=True,
    )
)
_LAYOUT = str.maketrans("йцукенгшщзхъфывапролджэячсмитьбюё", "qwertyuiop[]asdfghjkl;'zxcvbnm,.`")
_ENDINGS = ("im", "i", "da", "de", "li", "lar", "ler", "imiz", "am", "in", "um", "u", "a", "e")


@cache
def likely_words() -> tuple[str, ...]:
    """Return the words, lower case, each once, the likeliest first."""
    text = (resources_dir() / "words" / "known.txt").read_text("utf-8")
    bases = [line for line in text.splitlines() if line and not line.startswith("#")]
    written = [spelling for base in bases for spelling in spellings(base)]
    ended = (word + ending for word in written for ending in _ENDINGS)
    return tuple(dict.fromkeys((*written, *ended)))


def spellings(word: str) -> Iterator[str]:
    """Yield how people type `word`: as it is, in Latin letters, in the wrong layout."""
    low = lowered(word, language="az")
    yield low
    if low.isascii():
        return
    if any(letter in _CYRILLIC for letter in low):
        yield "".join(_CYRILLIC.get(letter, letter) for letter in low)
        yield low.translate(_LAYOUT)
        return
    yield low.translate(_PLAIN)
    yield low.translate(_SHEHER)
    yield low.translate(_ENGLISH)
