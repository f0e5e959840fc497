"""Fingerprints and keys in letters of one width: l and I, 0 and O are told apart by eye."""

from __future__ import annotations

import html
import re

from PySide6.QtGui import QFont
from PySide6.QtWidgets import QLabel

from observer_app.core.fingerprint import spoken
from observer_app.gui.theme import FIXED_WIDTH

_PRINT = re.compile(
    r"SHA256:[A-Za-z0-9+/]{43}(?![A-Za-z0-9+/])"
    r"|(?<![A-Za-z0-9+/])(?:[A-Za-z0-9+/]{4} ){10}[A-Za-z0-9+/]{3}(?![A-Za-z0-9+/])"
    r"|\bage1[02-9ac-hj-np-z]{58}\b"
)
"""As ssh-keygen prints one, as people compare one (core/fingerprint.py), and an age recipient."""


def is_print(text: str) -> bool:
    """Return whether `text` is a fingerprint as a key's record has it ("SHA256:…")."""
    return spoken(text) != text


def fixed(text: str) -> str:
    """Return `text` as rich text in letters of one width."""
    return f"<span style='font-family: {FIXED_WIDTH}'>{html.escape(text, quote=False)}</span>"


def marked(text: str) -> str:
    """Return `text` as rich text with its fingerprints in such letters; as it is without any."""
    if _PRINT.search(text) is None:
        return text
    parts, at = [], 0
    for found in _PRINT.finditer(text):
        parts += [html.escape(text[at : found.start()], quote=False), fixed(found.group())]
        at = found.end()
    parts.append(html.escape(text[at:], quote=False))
    return "".join(parts).replace("\n", "<br>")


def fixed_font(like: QFont) -> QFont:
    """Return a font as large as `like` whose letters have one width."""
    made = QFont(like)
    made.setFamilies([name.strip(' "') for name in FIXED_WIDTH.split(",")])
    made.setStyleHint(QFont.StyleHint.Monospace)
    return made


class PrintLabel(QLabel):
    """A label whose text may hold fingerprints; what it says is asked for as it was given."""

    def __init__(self, text: str = "", *, role: str = "", tone: str = "") -> None:
        """Role and tone are those of the style sheet."""
        super().__init__()
        self._given = ""
        for name, value in (("role", role), ("tone", tone)):
            if value:
                self.setProperty(name, value)
        self.setWordWrap(True)
        self.setText(text)

    def text(self) -> str:
        """The words as they were given."""
        return self._given

    def setText(self, text: str) -> None:
        """Show words, the fingerprints among them in letters of one width."""
        self._given = text
        super().setText(marked(text))
