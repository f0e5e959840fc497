"""How strong a passphrase is, said honestly; the floor; and words drawn by dice.

The meter counts guesses, not character classes (zxcvbn; Wheeler 2016). The floor is for
somebody who took the laptop and guesses offline: Argon2id makes one guess cost about half
a second on such a laptop, so 10^10 guesses take one laptop 160 years, and a rack that
makes 30,000 guesses a second four days; "good" starts where the rack needs a century.
"""

from __future__ import annotations

import math
import secrets
from dataclasses import dataclass
from enum import StrEnum
from functools import cache

from observer_app.config import resources_dir
from observer_app.core.errors import InputError

FLOOR_GUESSES_LOG10 = 10.0
GOOD_GUESSES_LOG10 = 14.0
MIN_LENGTH = 10
DRAWN_BITS = 64.0
"""What a drawn passphrase has at least: as many words as that takes."""
WORD_LANGUAGES = ("az", "en")
"""Languages of the word lists. Both are typed with a to z alone: decisions/0009."""


class Strength(StrEnum):
    """How a passphrase stands against the floor."""

    TOO_WEAK = "too-weak"
    FAIR = "fair"
    GOOD = "good"


@dataclass(frozen=True, slots=True)
class Estimate:
    """log10 of the guesses an attacker needs, and what that means."""

    guesses_log10: float
    strength: Strength


def estimate(passphrase: str, *, known: tuple[str, ...] = ()) -> Estimate:
    """Return how many guesses `passphrase` stands.

    known: words an attacker tries first, such as the alias, before those of guesses.py.
    """
    from zxcvbn import zxcvbn

    from observer_app.services.guesses import likely_words, spellings

    if not passphrase:
        return Estimate(0.0, Strength.TOO_WEAK)
    # zxcvbn's time grows with length; 72 characters decide everything it can see.
    tried = [*(form for word in known for form in spellings(word)), *likely_words()]
    tried += word_list("az")
    guesses = float(zxcvbn(passphrase[:72], user_inputs=tried)["guesses_log10"])
    if guesses < FLOOR_GUESSES_LOG10 or len(passphrase) < MIN_LENGTH:
        return Estimate(guesses, Strength.TOO_WEAK)
    good = guesses >= GOOD_GUESSES_LOG10
    return Estimate(guesses, Strength.GOOD if good else Strength.FAIR)


def require_strong(passphrase: str, *, known: tuple[str, ...] = ()) -> None:
    """Go on if the passphrase stands above the floor. known: as in `estimate`.

    Raises: InputError("passphrase.too_weak").
    """
    if estimate(passphrase, known=known).strength is Strength.TOO_WEAK:
        raise InputError("passphrase.too_weak", min_length=MIN_LENGTH)


def generate(language: str = "en", *, words: int | None = None) -> str:
    """Return words drawn evenly from a language's list, separated by spaces.

    words: how many; None for as many as `DRAWN_BITS` take.
    """
    source = word_list(language)
    many = words_needed(language) if words is None else words
    return " ".join(secrets.choice(source) for _ in range(many))


def words_needed(language: str = "en") -> int:
    """Return how many words of a language's list have `DRAWN_BITS`."""
    return math.ceil(DRAWN_BITS / math.log2(len(word_list(language))))


@cache
def word_list(language: str = "en") -> tuple[str, ...]:
    """Return the words that passphrases are drawn from, one of `WORD_LANGUAGES`."""
    assert language in WORD_LANGUAGES
    text = (resources_dir() / "words" / f"{language}.txt").read_text("utf-8")
    return tuple(line for line in text.splitlines() if line and not line.startswith("#"))


def generated_bits(language: str = "en", *, words: int) -> float:
    """Return the entropy, in bits, of so many words of a language's list."""
    return words * math.log2(len(word_list(language)))
