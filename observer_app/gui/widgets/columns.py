"""Parts side by side that stand one below the other where there is no room: 200 % scale."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QLayout, QSizePolicy, QWidget

from observer_app.gui.widgets.offers import Offers


class Columns(QWidget):
    """Widgets in a row, or in a column once their least widths do not fit any more."""

    def __init__(self, *parts: tuple[QWidget | QLayout, int], spacing: int = 12) -> None:
        """parts: (what, stretch) from left to right."""
        super().__init__()
        self._parts = tuple(_held(part) for part, _ in parts)
        self._stretches = tuple(stretch for _, stretch in parts)
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(spacing)
        self._box.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        for part, stretch in zip(self._parts, self._stretches, strict=True):
            self._box.addWidget(part, stretch)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)

    @property
    def is_stacked(self) -> bool:
        """True while the parts stand one below the other."""
        return self._box.direction() == QBoxLayout.Direction.TopToBottom

    def settle(self) -> None:
        """Look now whether the parts fit, not once Qt asks for it."""
        self._box.activate()
        self._arrange()

    def _arrange(self) -> None:
        stacked = self.width() < self._needed(_beside)
        if stacked is not self.is_stacked:
            way = QBoxLayout.Direction
            self._box.setDirection(way.TopToBottom if stacked else way.LeftToRight)
            for place, stretch in enumerate(self._stretches):
                self._box.setStretch(place, 0 if stacked else stretch)
            self.updateGeometry()

    def whole_width(self) -> int:
        """Return the width that all parts take side by side."""
        return self._needed(lambda part, _: part.minimumSizeHint().width())

    def _needed(self, least: Callable[[QWidget, int], int]) -> int:
        widths = [least(part, self.width()) for part in self._parts if not part.isHidden()]
        return sum(widths) + self._box.spacing() * max(0, len(widths) - 1)

    def minimumSizeHint(self) -> QSize:
        """The widest part alone, so that the row can be made narrower than its parts."""
        widths = [part.minimumSizeHint().width() for part in self._parts if not part.isHidden()]
        height = self._box.minimumSize().height()
        if self._box.hasHeightForWidth() and self.width() > 0:
            height = max(height, self._box.minimumHeightForWidth(self.width()))
        return QSize(max(widths, default=0), height)

    def event(self, event: QEvent) -> bool:
        """Look again when a part came, went, or changed."""
        if event.type() == QEvent.Type.LayoutRequest:
            self._arrange()
        return super().event(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Look whether the parts still fit."""
        super().resizeEvent(event)
        self._arrange()


def _beside(part: QWidget, room: int) -> int:
    """Return the least width beside another part: a row of buttons stays one while it can.

    room: what there is for all parts; a row that would not even fit there alone is none.
    """
    if isinstance(part, Offers):
        return part.whole_width()
    if isinstance(part, Columns) and part.whole_width() <= room:
        return part.whole_width()
    return part.minimumSizeHint().width()


def _held(part: QWidget | QLayout) -> QWidget:
    if isinstance(part, QWidget):
        return part
    holder = QWidget()
    part.setContentsMargins(0, 0, 0, 0)
    holder.setLayout(part)
    return holder
