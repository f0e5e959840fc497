"""What the window looks like just now: one theme, one language, one text size per process.

All three are kept inside the notebook. The start page of a fresh process gets them through
the environment from the one that locked; nothing of it is written beside the notebook.
"""

from __future__ import annotations

import os
from typing import NamedTuple

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from observer_app.gui.language import LANGUAGES
from observer_app.gui.theme import LIGHT, THEMES, Theme, ThemeChoice, apply_theme, theme_for

TEXT_SIZES = (100, 115, 130, 150, 175, 200)
"""Per cent of the usual size, as the settings offer them and Ctrl+plus goes through them."""

TEXT_KEYS = (("Ctrl++", 1), ("Ctrl+=", 1), ("Ctrl+-", -1), ("Ctrl+0", 0))
"""A key, and by how many steps it changes the text size; 0 is back to the usual one."""

NEUTRAL_TITLE = "Notes"
"""The title of every window: a taskbar and whoever looks over a shoulder learn nothing."""

TEXT_VARIABLE = "OBSERVER_TEXT_PERCENT"
THEME_VARIABLE = "OBSERVER_THEME"
LANGUAGE_VARIABLE = "OBSERVER_LANGUAGE"
_STYLE = "fusion"
_STYLED = "observer_styled"
_THEME = "observer_theme"
_WORN = "observer_worn"
_TEXT = "observer_text_percent"


class Look(NamedTuple):
    """The chosen theme and language ("en", "az", "ru"; "" was never chosen)."""

    theme: ThemeChoice = ThemeChoice.SYSTEM
    language: str = ""


def handed_look() -> Look:
    """Return the look of the process that locked; the system's if there was none."""
    language = os.environ.get(LANGUAGE_VARIABLE, "")
    return Look(
        theme=read_theme(os.environ.get(THEME_VARIABLE)),
        language=language if language in dict(LANGUAGES) else "",
    )


def hand_look(look: Look) -> None:
    """Have the process that is started next begin in this look."""
    os.environ[THEME_VARIABLE] = str(look.theme)
    os.environ[LANGUAGE_VARIABLE] = look.language


def read_theme(kept: object) -> ThemeChoice:
    """Return a theme that was kept somewhere; the system's if it is none of ours."""
    return ThemeChoice(str(kept)) if kept in list(ThemeChoice) else ThemeChoice.SYSTEM


def new_application(name: str) -> QApplication:
    """Return the program's QApplication, in the style that looks alike on every system.

    Given as an argument, the style takes 10 ms less than by setStyle, which returns an object.
    """
    app = QApplication([name, "-style", _STYLE])
    app.setProperty(_STYLED, _STYLE)
    return app


def wear(choice: ThemeChoice) -> Theme:
    """Dress the program and return the palette in use."""
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    if app.property(_STYLED) is None:
        app.setStyle(_STYLE)
        app.setProperty(_STYLED, _STYLE)
    theme = theme_for(choice)
    # Every widget is polished anew by a style sheet: only a change is worth that.
    worn = f"{theme.name} {text_percent()}"
    if app.property(_WORN) != worn:
        app.setProperty(_THEME, theme.name)
        app.setProperty(_WORN, worn)
        apply_theme(app, theme, percent=text_percent())
    return theme


def text_percent() -> int:
    """Return the text size in use, per cent of the usual one."""
    app: QObject | None = QApplication.instance()
    chosen = app.property(_TEXT) if app is not None else None
    return read_text_percent(chosen if chosen is not None else os.environ.get(TEXT_VARIABLE)) or 100


def read_text_percent(kept: object) -> int:
    """Return a text size that was kept somewhere; 0 if it is none that the settings offer."""
    text = str(kept)
    return int(text) if text.isdecimal() and int(text) in TEXT_SIZES else 0


def set_text_percent(percent: int) -> None:
    """Write in another size from the next `wear` on; a fresh process is told."""
    app: QObject | None = QApplication.instance()
    assert app is not None
    app.setProperty(_TEXT, percent)
    os.environ[TEXT_VARIABLE] = str(percent)


def next_text_percent(by: int) -> int:
    """Return the size so many steps larger or smaller; by 0 it is the usual one."""
    place = TEXT_SIZES.index(text_percent()) + by
    return TEXT_SIZES[max(0, min(place, len(TEXT_SIZES) - 1))] if by else TEXT_SIZES[0]


def px(length: int) -> int:
    """Return a length that grows with the text, for what has a fixed size."""
    return round(length * text_percent() / 100)


def current_theme() -> Theme:
    """Return the palette in use."""
    app: QObject | None = QApplication.instance()
    name = app.property(_THEME) if app is not None else None
    return THEMES.get(str(name), LIGHT)
