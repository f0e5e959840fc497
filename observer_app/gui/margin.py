"""The margin of the window: pages below each other, as close as the window's height asks for."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout, QWidget

from observer_app.gui.look import px
from observer_app.gui.widgets.scroll import scrolled

_WIDE, _NARROW = 212, 64
_ICON, _LEAST_ICON = 22, 22
_BORDER, _SPACING = 2, 2
_AS_HIGH_AS_IT_IS = 16_777_215
"""Qt's own greatest height."""


class Margin(QFrame):
    """What is always in sight above and below, and the pages between, which move together.

    Only where even icons that touch have no room (in a window that is lower than any screen) is
    the middle scrolled.
    """

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("nav")
        self.top, self.middle, self.foot = QVBoxLayout(), QVBoxLayout(), QVBoxLayout()
        self._buttons: tuple[QPushButton, ...] = ()
        self._area = scrolled(self.middle)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.top.setContentsMargins(10, 12, 10, 0)
        self.middle.setContentsMargins(10, 8, 10, 0)
        self.foot.setContentsMargins(10, 2, 10, 10)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addLayout(self.top)
        box.addWidget(self._area)
        box.addLayout(self.foot)
        self._is_narrow = self._is_tight = False
        self._space(_SPACING)
        self.setFixedWidth(px(_WIDE))

    def hold(self, buttons: Sequence[QPushButton]) -> None:
        """Have these as low as is needed for all to be in sight."""
        self._buttons = tuple(buttons)

    def bring_into_view(self, button: QWidget) -> None:
        """Show a button of the middle."""
        self._area.ensureWidgetVisible(button, 0, px(24))

    def set_narrow(self, narrow: bool) -> None:
        """Be as wide as icons alone, or as words."""
        self._is_narrow = narrow
        self.setFixedWidth(px(_NARROW if narrow else _WIDE))
        for button in self._buttons:
            button.setText("" if narrow else str(button.property("words")))
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Use the height there is."""
        super().resizeEvent(event)
        if event.size().height() != event.oldSize().height():
            self._fit()

    def _fit(self) -> None:
        if self._is_tight:
            self._loosen()
        if self._needed() > self.height():
            self._tighten()

    def _needed(self) -> int:
        """Return the height at which nothing is scrolled."""
        parts = (self.top, self.middle, self.foot)
        return sum(part.sizeHint().height() for part in parts)

    def _loosen(self) -> None:
        self._is_tight = False
        self._space(_SPACING)
        for button in self._buttons:
            button.setMinimumHeight(0)
            button.setMaximumHeight(_AS_HIGH_AS_IT_IS)
            button.setIconSize(QSize(px(_ICON), px(_ICON)))
            self._dress(button)

    def _tighten(self) -> None:
        """Take what is missing from the buttons alike, from their icons last."""
        self._is_tight = True
        natural = max((button.sizeHint().height() for button in self._buttons), default=0)
        self._space(0)
        least = 2 * px(_BORDER) + _LEAST_ICON
        if not self._is_narrow:
            least = max(least, 2 * px(_BORDER) + self.fontMetrics().height())
        for button in self._buttons:
            self._dress(button)
            button.setFixedHeight(least)
        left = (self.height() - self._needed()) // max(1, len(self._buttons))
        height = min(natural, least + max(0, left))
        side = min(px(_ICON), height - 2 * px(_BORDER))
        for button in self._buttons:
            button.setFixedHeight(height)
            button.setIconSize(QSize(side, side))

    def _dress(self, button: QPushButton) -> None:
        button.setProperty("tight", self._is_tight)
        button.style().unpolish(button)
        button.style().polish(button)

    def _space(self, spacing: int) -> None:
        for part in (self.top, self.middle, self.foot):
            part.setSpacing(spacing)
