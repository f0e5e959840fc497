"""Photo and figures: side by side where both fit, else one above the other."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSplitter, QWidget

from observer_app.gui.look import px
from observer_app.gui.observer.photopanel import PhotoPanel

_NARROW = 830
_ABREAST = 480
"""From this width on, what the photo is chosen and turned with has room in one line."""
_SIDES, _HALVES, _LARGE = [430, 650], [1000, 1000], [100_000, 1]


class PhotoSplit(QSplitter):
    """The photo before the figures; above them it is large for as long as it is looked at."""

    def __init__(self, photo: PhotoPanel, figures: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self._photo = photo
        self._kept: list[int] = []
        self.setChildrenCollapsible(False)
        self.setHandleWidth(12)
        figures.setMinimumWidth(300)
        self.addWidget(photo)
        self.addWidget(figures)
        self.setSizes(_SIDES)
        self.setStretchFactor(1, 1)
        photo.wanted.connect(lambda: self.enlarge(True))
        photo.left.connect(lambda: self.enlarge(False))
        photo.view.straightening.connect(self.enlarge)

    @property
    def is_narrow(self) -> bool:
        """True while the photo is above the figures."""
        return self.orientation() == Qt.Orientation.Vertical

    def fit(self, width: int) -> bool:
        """Choose the way for a page of this width; return True if it is another than before."""
        narrow = width < px(_NARROW)
        self._photo.lie_low(narrow, abreast=narrow and width >= px(_ABREAST))
        if narrow == self.is_narrow:
            return False
        self._kept = []
        self.setOrientation(Qt.Orientation.Vertical if narrow else Qt.Orientation.Horizontal)
        self.setStretchFactor(0, 1 if narrow else 0)
        self.setSizes(_HALVES if narrow else _SIDES)
        return True

    def enlarge(self, large: bool) -> None:
        """Give the photo most of the height, or what it had before."""
        if large and self.is_narrow and not self._kept:
            # A photo that is just being shown had no height.
            self._kept = self.sizes() if all(self.sizes()) else _HALVES
            self.setSizes(_LARGE)
        elif not large and self._kept:
            self.setSizes(self._kept)
            self._kept = []
