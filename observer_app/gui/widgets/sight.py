"""Where a photo lies in the place that shows it: how large, how far moved, how turned."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QSize
from PySide6.QtGui import QTransform

MOST = 12.0
"""Times the size at which the whole photo fits."""
_LEAST_ROOM = 40


@dataclass(frozen=True, slots=True)
class Frame:
    """The place and the photo in pixels, quarter turns clockwise, and what stays free around."""

    place: QSize
    photo: QSize
    turns: int
    edge: int

    @property
    def turned(self) -> tuple[int, int]:
        """Width and height of the photo as it is turned."""
        width, height = self.photo.width(), self.photo.height()
        return (height, width) if self.turns % 2 else (width, height)

    @property
    def fitting(self) -> float:
        """The scale at which the whole photo fits."""
        width, height = self.turned
        if not width or not height:
            return 1.0
        wide = max(_LEAST_ROOM, self.place.width() - self.edge)
        high = max(_LEAST_ROOM, self.place.height() - self.edge)
        return min(wide / width, high / height)


class Sight:
    """How much larger than its place a photo is shown, and how far it is moved."""

    def __init__(self) -> None:
        self.zoom = 1.0
        self.offset = QPointF()

    def fit(self) -> None:
        """Show the whole photo."""
        self.zoom, self.offset = 1.0, QPointF()

    def zoom_by(self, factor: float, frame: Frame, *, at: QPointF | None) -> None:
        """Zoom; what lies at `at` (the middle) stays there."""
        before = self.zoom
        self.zoom = min(MOST, max(1.0, before * factor))
        ratio = self.zoom / before
        centre = _centre(frame)
        away = (at or centre) - centre
        self.offset = away - (away - self.offset) * ratio

    def keep_inside(self, frame: Frame) -> None:
        """Leave no gap on a side where the photo is larger than its place."""
        scale = frame.fitting * self.zoom
        width, height = frame.turned
        slack_x = max(0.0, (width * scale - frame.place.width()) / 2)
        slack_y = max(0.0, (height * scale - frame.place.height()) / 2)
        self.offset = QPointF(
            min(slack_x, max(-slack_x, self.offset.x())),
            min(slack_y, max(-slack_y, self.offset.y())),
        )

    def placing(self, frame: Frame) -> QTransform:
        """Return the transform from pixels of the photo to pixels of its place."""
        scale = frame.fitting * self.zoom
        at = _centre(frame) + self.offset
        placing = QTransform()
        placing.translate(at.x(), at.y())
        placing.rotate(90 * frame.turns)
        placing.scale(scale, scale)
        placing.translate(-frame.photo.width() / 2, -frame.photo.height() / 2)
        return placing


def _centre(frame: Frame) -> QPointF:
    return QPointF(frame.place.width() / 2, frame.place.height() / 2)
