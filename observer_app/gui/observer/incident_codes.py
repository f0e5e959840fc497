"""The pack's incident codes, as a list that is searched."""

from __future__ import annotations

from observer_app.core.pack import NO_TEXT
from observer_app.gui.pages import Desk
from observer_app.gui.widgets.search import Found


def incident_codes(desk: Desk) -> tuple[Found, ...]:
    """Return the pack's codes, found by words in any of its languages."""
    found = []
    for code in desk.pack.incidents:
        category = desk.pack.category(code.category)
        texts = (code.label, code.definition, category.label if category else NO_TEXT)
        every = [words for text in texts for _, words in text.translations]
        found.append(
            Found(
                id=code.code, text=f"{code.code}   {desk.text(code.label)}", words=" ".join(every)
            )
        )
    return tuple(found)
