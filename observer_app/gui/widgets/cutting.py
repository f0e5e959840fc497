"""Words that are longer than their place: cut in the middle, measured as a label breaks them."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontMetrics, QTextDocument

from observer_app.gui.widgets.prints import marked


def cut_to(text: str, *, width: int, height: int, font: QFont) -> tuple[str, bool]:
    """Return as much of `text` as has room, and whether it lost more than a part of a word.

    Names stand first, and what to do stands last: the middle goes. A hash is one word that
    cannot be broken into lines: it is cut by itself.
    """
    metrics = QFontMetrics(font)
    whole = " ".join(
        metrics.elidedText(word, Qt.TextElideMode.ElideMiddle, width) for word in text.split(" ")
    )
    shown, kept = whole, len(whole)
    while kept > 1 and height_of(shown, width=width, font=font) > height:
        kept = kept * 9 // 10
        first, last = whole[: kept // 2], whole[len(whole) - kept // 2 :]
        # Whole words, where there is more than one.
        shown = f"{first.rpartition(' ')[0] or first} … {last.partition(' ')[2] or last}"
    return shown, shown != whole


def height_of(text: str, *, width: int, font: QFont) -> float:
    """Return how high words are in a label whose words can be selected."""
    document = QTextDocument()
    document.setDefaultFont(font)
    document.setDocumentMargin(0)
    rich = marked(text)
    if rich == text:
        document.setPlainText(text)
    else:
        document.setHtml(rich)
    document.setTextWidth(width)
    return document.size().height()
