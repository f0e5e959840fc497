"""No word of the coordinator's pages is English in another language."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest

from observer_app.gui.settings import SettingsPage
from tests.gui.conftest import Used
from tests.gui.coordinator.conftest import Evening
from tests.gui.coordinator.test_every_coordinator_page import everything
from tests.gui.words import names_of, said, unsaid

WRITTEN_BY_OBSERVERS = (
    "white minibus",
    "red caps",
    "green coats",
    "They came together.",
    "A group from a minibus.",
    "Doors opened at 08:20.",
)
ALIKE = ("caps", "coats", "green", "red", "white", "minibus")


def evening_in(use: Callable[..., Used], evening: Evening, language: str) -> set[str]:
    """Return all that the window says in the evening in a language."""
    words: set[str] = set()
    for template in (evening.full, evening.ready):
        used = use(template=template, language=language)
        used.wait_minutes(16 * 60)
        words.update(said(used.window))
        for _, show in everything(used):
            page = show()
            if isinstance(page, SettingsPage):
                page.check_button.click()
            used.bot.wait(1)
            words.update(said(used.window))
    return {text for text in words if not set(re.findall(r"\w+", text)) <= set(ALIKE)}


@pytest.mark.parametrize("language", ["az", "ru"])
def test_no_page_of_the_coordinator_speaks_english(
    use: Callable[..., Used], evening: Evening, language: str
) -> None:
    here, english = evening_in(use, evening, language), evening_in(use, evening, "en")
    names = names_of(use(template=evening.full).window.desk.pack)
    assert unsaid(here, english, data=(*names, *WRITTEN_BY_OBSERVERS)) == []
