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

from observer_app.config import resources_dir
from observer_app.core.errors import InputError

FLOOR_GUESSES_LOG10 = 10.0
GOOD_GUESSES_LOG10 = 14.0
MIN_LENGTH = 10
DEFAULT_WORDS = 6


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
    """Return how many guesses `passphrase` stands; `known` are words an attacker tries first."""
    from zxcvbn import zxcvbn

    if not passphrase:
        return Estimate(0.0, Strength.TOO_WEAK)
    # zxcvbn's time grows with length; 72 characters decide everything it can see.
    guesses = float(zxcvbn(passphrase[:72], user_inputs=list(known))["guesses_log10"])
    if guesses < FLOOR_GUESSES_LOG10 or len(passphrase) < MIN_LENGTH:
        return Estimate(guesses, Strength.TOO_WEAK)
    good = guesses >= GOOD_GUESSES_LOG10
    return Estimate(guesses, Strength.GOOD if good else Strength.FAIR)


def require_strong(passphrase: str) -> None:
    """Go on if the passphrase stands above the floor.

    Raises: InputError("passphrase.too_weak").
    """
    if estimate(passphrase).strength is Strength.TOO_WEAK:
        raise InputError("passphrase.too_weak", min_length=MIN_LENGTH)


def generate(words: int = DEFAULT_WORDS) -> str:
    """Return `words` words drawn evenly from the word list, separated by spaces."""
    source = word_list()
    return " ".join(secrets.choice(source) for _ in range(words))


def word_list() -> tuple[str, ...]:
    """Return the words that passphrases are drawn from."""
    text = (resources_dir() / "words.txt").read_text("utf-8")
    return tuple(line for line in text.splitlines() if line and not line.startswith("#"))


def generated_bits(words: int = DEFAULT_WORDS) -> float:
    """Return the entropy, in bits, of a generated passphrase."""
    return words * math.log2(len(word_list()))
