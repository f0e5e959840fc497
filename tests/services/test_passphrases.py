"""Drawn words can be typed anywhere and are many enough; the meter knows what is guessed here."""

from __future__ import annotations

import re

import pytest

from observer_app.core.errors import InputError
from observer_app.services import passphrases
from observer_app.services.guesses import likely_words
from observer_app.services.passphrases import Strength, estimate


@pytest.mark.parametrize("language", passphrases.WORD_LANGUAGES)
def test_drawn_words_are_typed_on_any_latin_keyboard(language: str) -> None:
    words = passphrases.word_list(language)
    assert len(words) == len(set(words)) >= 1296
    assert [word for word in words if not re.fullmatch("[a-z]{4,7}", word)] == []


def test_azerbaijani_words_are_not_mixed_up_by_one_wrong_letter() -> None:
    words = passphrases.word_list("az")
    assert len(words) == 1296
    assert [w for w in words for n in range(4, len(w)) if w[:n] in set(words)] == []
    # Two words that differ in one letter are alike once that letter is left out or replaced.
    seen: dict[str, str] = {}
    for word in words:
        holes = {f"{word[:i]}?{word[i + 1 :]}" for i in range(len(word))}
        shorter = {word[:i] + word[i + 1 :] for i in range(len(word))}
        assert not holes & seen.keys()
        assert not shorter & set(words)
        seen |= dict.fromkeys(holes, word)


@pytest.mark.parametrize("language", passphrases.WORD_LANGUAGES)
def test_as_many_words_are_drawn_as_the_strength_takes(language: str) -> None:
    many = passphrases.words_needed(language)
    assert len(passphrases.generate(language).split()) == many
    assert passphrases.generated_bits(language, words=many) >= passphrases.DRAWN_BITS
    assert passphrases.generated_bits(language, words=many - 1) < passphrases.DRAWN_BITS
    assert estimate(passphrases.generate(language)).strength is Strength.GOOD


@pytest.mark.parametrize(
    "guessed",
    [
        "BakiSheherim2024",
        "Bakışəhərim2024",
        "Azerbaycan2025!",
        "seckiMushahide24",
        "насимиБаку2020",
        "ghbdtnBaku2024",
        "almabananarmud",
    ],
)
def test_words_of_the_country_and_of_an_election_are_guessed_first(guessed: str) -> None:
    assert estimate(guessed).strength is Strength.TOO_WEAK


def test_a_passphrase_made_of_the_alias_is_refused() -> None:
    typed = "zarnishkov-117zarnishkov-117"
    passphrases.require_strong(typed)
    with pytest.raises(InputError) as caught:
        passphrases.require_strong(typed, known=("zarnishkov-117",))
    assert caught.value.code == "passphrase.too_weak"


def test_guesses_come_in_the_spellings_people_use() -> None:
    words = set(likely_words())
    assert {"şəhər", "seher", "sheher", "sheherim", "baku", "насими", "nasimi", "gfhjkm"} <= words
