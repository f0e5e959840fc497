"""What the window looks like just now: one theme and one language per process."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from observer_app.gui.theme import LIGHT, THEMES, Theme, ThemeChoice, apply_theme, theme_for

_THEME = "observer_theme"


@dataclass(frozen=True, slots=True)
class Look:
    """The chosen theme and language ("en", "az", "ru")."""

    theme: ThemeChoice = ThemeChoice.SYSTEM
    language: str = "en"


def wear(choice: ThemeChoice) -> Theme:
    """Dress the program and return the palette in use."""
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    if app.property(_THEME) is None:
        app.setStyle("Fusion")
    theme = theme_for(choice)
    # Every widget is polished anew by a style sheet: only a change is worth that.
    if app.property(_THEME) != theme.name:
        app.setProperty(_THEME, theme.name)
        apply_theme(app, theme)
    return theme


def current_theme() -> Theme:
    """Return the palette in use."""
    app: QObject | None = QApplication.instance()
    name = app.property(_THEME) if app is not None else None
    return THEMES.get(str(name), LIGHT)
