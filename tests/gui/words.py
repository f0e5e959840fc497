"""What a window says, everywhere it can say something; and what of that is in no language."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, QModelIndex, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QGroupBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)

from observer_app.core.pack import Pack

_ROWS = 60
_SAME_EVERYWHERE = re.compile(
    r"""
    ([\w+/]{4}\s+){4,}[\w+/]{1,4} | ([\w+/]{4}\s){2}[\w+/]{3}…
    | \b( SHA-?256 | PDF | CSV | QR | MB | kB | GB | UTC | DIR | JPEG | PNG | HEIC | Media
    | Observer | Enter | Esc | Pause | Backspace | Page | Up | Down | Ctrl | Alt | Shift | Tab | Num
    | F\d+
    | obs-\d+ | coord | turac | durna | saksagan | [a-z]+\.(tar\.age|pack|csv|toml|agekey|jpg|png)
    | [\w.-]+\.(tar\.age|pack|csv|toml|agekey|jpg|png|mp4|age) | image/\w+ | SSHSIG | ssh-keygen
    | Return | Az\w+ca | English | Русский | [A-Z]\d\d | c\d | x | age1\w+ | [0-9a-f]{8,}
    | notebook-\d+ | tmp | pytest
    | sample-municipal-2025 | builtin | az | en | ru | No )\b
    | SHA256:\S+ | /\S+ | ~\S*
    """,
    re.VERBOSE,
)
"""Names, codes, units, keys, files and fingerprints: they are not translated."""


def said(root: QWidget) -> Iterator[str]:
    """Yield every text of `root` and below that somebody can see, point at, or be read."""
    for widget in (root, *root.findChildren(QWidget)):
        if not widget.isVisibleTo(root):
            continue
        yield widget.toolTip()
        yield widget.accessibleName()
        yield widget.accessibleDescription()
        if isinstance(widget, QLabel | QAbstractButton):
            yield widget.text()
        elif isinstance(widget, QLineEdit | QPlainTextEdit):
            yield widget.placeholderText()
        elif isinstance(widget, QGroupBox):
            yield widget.title()
        elif isinstance(widget, QComboBox):
            yield from (widget.itemText(place) for place in range(widget.count()))
        elif isinstance(widget, QAbstractItemView) and widget.model() is not None:
            yield from _cells(widget.model())


def _cells(model: QAbstractItemModel) -> Iterator[str]:
    root = QModelIndex()
    for column in range(1 if isinstance(model, QAbstractListModel) else model.columnCount(root)):
        header = model.headerData(column, Qt.Orientation.Horizontal)
        yield str(header or "")
        for row in range(min(model.rowCount(root), _ROWS)):
            yield str(model.index(row, column).data() or "")


def words_of(text: str) -> str:
    """Return what is left of a text without names, codes and figures; "" if that is nothing."""
    left = _SAME_EVERYWHERE.sub(" ", re.sub(r"<[^>]*>", " ", text))
    return " ".join(re.findall(r"[^\W\d_]{2,}", left))


def unsaid(here: set[str], in_english: set[str], *, data: Iterable[str] = ()) -> list[str]:
    """Return what is said in English in another language.

    data: what people wrote and what people are called; texts that have it are left out.
    """
    kept = tuple(data)
    return sorted(
        text
        for text in here & in_english
        if words_of(text) and not any(known in text for known in kept)
    )


def names_of(pack: Pack) -> list[str]:
    """Return what candidates are called: names are the same in every language."""
    return [c.name.in_language("en") for contest in pack.contests for c in contest.candidates]
