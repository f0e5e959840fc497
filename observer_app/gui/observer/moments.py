"""A day and an hour as a person types them: "29.01.2025 14:05", "29 Jan 2025 14:05", "14:05"."""

from __future__ import annotations

import re
from datetime import date, datetime

from PySide6.QtCore import QDate, QLocale

from observer_app.gui.wording import date_text

_HOUR = re.compile(r"(.*?)[ ,]*(?:\b|T)([01]?[0-9]|2[0-3])[:.]([0-5][0-9])$")
_FORMS = ("d.M.yyyy", "d/M/yyyy", "yyyy-M-d", "d MMM yyyy", "d MMMM yyyy")
_KEPT = "%Y-%m-%d %H:%M"


def moment_hint(today: date) -> str:
    """Return how a moment is typed in the window's language."""
    return f"{date_text(today)} 14:05"


def read_moment(text: str, *, today: date) -> str:
    """Return a moment as answers keep it, "2025-01-29 14:05"; what is none comes back as it is.

    An hour alone is one of `today`.
    """
    found = _HOUR.fullmatch(text.strip())
    if found is None:
        return text
    day = _read_day(found[1].strip(" ,")) if found[1].strip(" ,") else today
    return text if day is None else f"{day:%Y-%m-%d} {int(found[2]):02d}:{found[3]}"


def show_moment(value: str) -> str:
    """Return a kept moment in the window's language; what is none comes back as it is."""
    try:
        moment = datetime.strptime(value[:16].replace("T", " "), _KEPT)  # noqa: DTZ007 - local
    except ValueError:
        return value
    return f"{date_text(moment.date())} {moment:%H:%M}"


def _read_day(text: str) -> date | None:
    for locale in (QLocale(), QLocale(QLocale.Language.English)):
        for form in _FORMS:
            day = locale.toDate(text, form)
            if day.isValid() and day > QDate(2000, 1, 1):
                return date(day.year(), day.month(), day.day())
    return None
