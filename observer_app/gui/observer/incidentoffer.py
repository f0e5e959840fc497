"""The button beside a question whose answer suggests an incident."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from observer_app.gui.look import px

_WIDE, _WIDEST = 340, 480


class IncidentOffer(QPushButton):
    """Hidden until there is something to offer; its place is kept, so nothing moves."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("role", "small")
        self.hide()

    @property
    def words(self) -> str:
        """What is offered, "" while nothing is."""
        return "" if self.isHidden() else self.accessibleName()

    def offer(self, words: str) -> None:
        """Offer what `words` say, "" for nothing."""
        if words:
            wide = _width() - px(24)
            self.setText(self.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, wide))
            self.setToolTip(words)
            self.setAccessibleName(words)
        self.setVisible(bool(words))

    def place(self) -> QWidget:
        """Return the place of the button, kept while it is hidden: the next questions stay put."""
        kept = self.sizePolicy()
        kept.setRetainSizeWhenHidden(True)
        self.setSizePolicy(kept)
        place = QWidget()
        place.setFixedWidth(_width())
        inside = QVBoxLayout(place)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addWidget(self, 0, Qt.AlignmentFlag.AlignTop)
        return place


def _width() -> int:
    """Return the width kept for an offer; larger text does not push the question away."""
    return min(px(_WIDE), _WIDEST)
