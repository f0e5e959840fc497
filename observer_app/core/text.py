"""A text in several languages. Source: resources/spec/pack-v1.md, section 2."""

from __future__ import annotations

from dataclasses import dataclass


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
