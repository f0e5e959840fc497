"""The fixed words of a sheet in one language, and times, sizes and gaps in its manner."""

from __future__ import annotations

import json
from datetime import UTC, date, datetime
from fractions import Fraction
from functools import cache

from observer_app.config import resources_dir
from observer_app.core.clock import Instant
from observer_app.core.errors import InputError

LANGUAGES = ("en", "az", "ru")


class Words:
    """Labels by name: words["facts"]; with figures filled in: words("page", page=1, pages=2)."""

    def __init__(self, language: str, labels: dict[str, str | list[str]]) -> None:
        self.language = language
        self._labels = labels

    def __getitem__(self, name: str) -> str:
        return str(self._labels[name])

    def __call__(self, name: str, **values: object) -> str:
        """Return a label with its places filled in."""
        return self[name].format(**values)

    def get(self, name: str, default: str) -> str:
        """Return a label, or `default` for a name that came from outside."""
        return str(self._labels.get(name, default))

    def labels(self) -> dict[str, str]:
        """Return the labels that are plain texts, for the template."""
        return {name: text for name, text in self._labels.items() if isinstance(text, str)}

    def number(self, value: int | Fraction, *, digits: int = 1) -> str:
        """Return "1,204" with the language's group mark; a fraction with that many decimals."""
        whole = Fraction(value)
        if whole.denominator != 1:
            return self.decimal(whole, digits=digits)
        return f"{whole.numerator:,}".replace(",", self["thousands"])

    def decimal(self, value: Fraction, *, digits: int = 1) -> str:
        """Return "1,204.0": always with decimals, by the language's marks."""
        large, _, small = f"{float(value):,.{digits}f}".partition(".")
        return large.replace(",", self["thousands"]) + self["decimal"] + small

    def day(self, day: date) -> str:
        """Return "29 January 2025"."""
        month = self._labels["months"][day.month - 1]
        return self("date", day=day.day, month=month, year=day.year)

    def time(self, moment: datetime, device: Instant) -> str:
        """Return a moment as a clock in the device's offset shows it: "29 January 2025, 08:03"."""
        local = moment.astimezone(device.local().tzinfo)
        return f"{self.day(local.date())}, {local:%H:%M}"

    def utc(self, moment: datetime) -> str:
        """Return "2025-01-29 04:03:00 UTC"."""
        return f"{moment.astimezone(UTC):%Y-%m-%d %H:%M:%S} UTC"

    def offset(self, device: Instant) -> str:
        """Return the device's offset from UTC: "+04:00"."""
        hours, minutes = divmod(abs(device.offset_min), 60)
        return f"{'-' if device.offset_min < 0 else '+'}{hours:02d}:{minutes:02d}"

    def gap(self, start: datetime, end: datetime) -> str:
        """Return how long after `start` `end` is, or "" if less than a minute."""
        minutes = int((end - start).total_seconds()) // 60
        return self.minutes(minutes) if minutes > 0 else ""

    def minutes(self, minutes: int) -> str:
        """Return "12 min" or "2 h 5 min"."""
        hours, rest = divmod(minutes, 60)
        parts = [f"{hours} {self['hours']}"] if hours else []
        if rest or not hours:
            parts.append(f"{rest} {self['minutes']}")
        return " ".join(parts)

    def size(self, size_bytes: int) -> str:
        """Return "2.4 MB (2,366,947 bytes)"; a megabyte is 1000 x 1000 bytes."""
        units = self._labels["units"]
        exact = f"{self.number(size_bytes)} {units[0]}"
        if size_bytes < 1000:
            return exact
        power = 1 if size_bytes < 999_950 else 2 if size_bytes < 999_950_000 else 3
        short = self.decimal(Fraction(size_bytes, 1000**power))
        return f"{short} {units[power]} ({exact})"


@cache
def words_in(language: str) -> Words:
    """Return the words of a language. Raises: InputError("sheet.language")."""
    if language not in LANGUAGES:
        raise InputError("sheet.language", language=language[:16], known=", ".join(LANGUAGES))
    path = resources_dir() / "sheets" / "labels" / f"{language}.json"
    return Words(language, json.loads(path.read_text("utf-8")))
