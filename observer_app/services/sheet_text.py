"""Text from anywhere as runs that a sheet can print, each in a font that has its letters.

What no bundled font draws, and what would act instead of being read (control characters,
direction marks), is spelled out: "‹U+202E›". So nothing is lost, nothing is hidden, and a
sheet looks the same on each machine. Source: resources/spec/sheet-v1.md, section 4.
"""

from __future__ import annotations

import json
import unicodedata
from bisect import bisect_right
from collections.abc import Iterator
from functools import cache, lru_cache
from typing import TypeAlias

from observer_app.config import resources_dir

Run: TypeAlias = dict[str, str]
"""{"f": font, "t": text}; fonts: "s" serif, "m" mono, "r" roman, "x" spelled out; "b" is a
place where a line may break."""
Paragraph: TypeAlias = list[Run]

UNBROKEN = 24
"""Letters without a space after which a line may break: a word this long is no word."""
STEP = 8
"""From there on a line may break again after so many letters."""
MARKS = 2
"""Marks that one letter may carry; a pile of them would hide the lines around it."""
_FONTS = (("s", "serif"), ("m", "mono"), ("r", "roman"))
_SPACES = {"\t": "    ", "\u00a0": "\u00a0", "\u202f": "\u00a0", "\u2009": " ", "\u3000": "  "}


def paragraphs(text: str) -> list[Paragraph]:
    """Return `text` as paragraphs, one a line; blank lines are left out."""
    lines = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    return [runs(line) for line in lines if line.strip()]


def line(text: str) -> Paragraph:
    """Return `text` as one paragraph; line ends are spelled out like any control character."""
    return runs(text)


def runs(text: str) -> Paragraph:
    """Return one line of `text` as runs, in reading order."""
    made: Paragraph = []
    unbroken = 0
    for font, piece in _pieces(text):
        unbroken = 0 if piece.isspace() else unbroken + len(piece)
        if unbroken > UNBROKEN:
            made.append({"f": "b", "t": ""})
            unbroken = UNBROKEN - STEP + len(piece)
        if made and made[-1]["f"] == font and font != "x":
            made[-1]["t"] += piece
        else:
            made.append({"f": font, "t": piece})
    return made


def spelled_out(char: str) -> str:
    """Return the name of one character: "U+202E", with its words if it is a symbol."""
    code = f"U+{ord(char):04X}"
    words = unicodedata.name(char, "") if unicodedata.category(char).startswith("S") else ""
    return f"{code} {words}" if words else code


def _pieces(text: str) -> Iterator[tuple[str, str]]:
    """Yield (font, letter with its marks) for all of `text`."""
    at = 0
    while at < len(text):
        char = text[at]
        end = at + 1
        while end <= min(at + MARKS, len(text) - 1) and _is_mark(text[end]):
            end += 1
        if char in _SPACES:
            yield "s", _SPACES[char]
            at += 1
            continue
        font = _font(text[at:end])
        if font is not None:
            yield font, text[at:end]
            at = end
        else:
            # A letter and its mark that no one font has: each by itself.
            known = _font(char)
            yield (known, char) if known else ("x", spelled_out(char))
            for mark in text[at + 1 : end]:
                yield "x", spelled_out(mark)
            at = end


def _is_mark(char: str) -> bool:
    return unicodedata.category(char).startswith("M")


@lru_cache(maxsize=4096)
def _font(cluster: str) -> str | None:
    """Return the first font that has every letter of `cluster`; None if it starts with a mark."""
    if _is_mark(cluster[0]):
        return None
    for font, name in _FONTS:
        starts, ends = _coverage()[name]
        if all(_covers(starts, ends, ord(char)) for char in cluster):
            return font
    return None


def _covers(starts: tuple[int, ...], ends: tuple[int, ...], code: int) -> bool:
    at = bisect_right(starts, code) - 1
    return at >= 0 and code <= ends[at]


@cache
def _coverage() -> dict[str, tuple[tuple[int, ...], tuple[int, ...]]]:
    data = json.loads((resources_dir() / "sheets" / "coverage.json").read_text("utf-8"))
    return {
        name: (tuple(low for low, _ in data[name]), tuple(high for _, high in data[name]))
        for _, name in _FONTS
    }
