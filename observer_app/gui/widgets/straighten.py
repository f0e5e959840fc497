"""Pulling a crooked sheet straight: four corners become those of a rectangle."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath, QPen, QPolygonF, QTransform

from observer_app.gui.look import current_theme

Corners = tuple[QPointF, QPointF, QPointF, QPointF]
"""Top left, top right, bottom right, bottom left, as shares (0–1) of width and height."""


def straightened(image: QImage, corners: Corners) -> QImage:
    """Return `image` with the four corners pulled to a rectangle of their own mean size."""
    width, height = image.width(), image.height()
    quad = [QPointF(c.x() * width, c.y() * height) for c in corners]
    wide = (distance(quad[0], quad[1]) + distance(quad[3], quad[2])) / 2
    high = (distance(quad[0], quad[3]) + distance(quad[1], quad[2])) / 2
    target = QRectF(0, 0, max(8, round(wide)), max(8, round(high)))
    pulling = QTransform()
    if not QTransform.quadToQuad(
        QPolygonF(quad),
        QPolygonF([target.topLeft(), target.topRight(), target.bottomRight(), target.bottomLeft()]),
        pulling,
    ):
        # Corners on one line make no rectangle: the photo stays as it is.
        return image
    made = QImage(int(target.width()), int(target.height()), QImage.Format.Format_RGB32)
    made.fill(Qt.GlobalColor.white)
    painter = QPainter(made)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    painter.setTransform(pulling)
    painter.drawImage(0, 0, image)
    painter.end()
    return made


def distance(one: QPointF, two: QPointF) -> float:
    """Return how far two points are from each other."""
    away = one - two
    return float((away.x() ** 2 + away.y() ** 2) ** 0.5)


def paint_corners(painter: QPainter, points: list[QPointF], *, chosen: int, room: QRectF) -> None:
    """Draw the corners as they lie on the screen, and darken what is outside them."""
    theme = current_theme()
    inside, outside = QPainterPath(), QPainterPath()
    inside.addPolygon(QPolygonF(points))
    inside.closeSubpath()
    outside.addRect(room)
    shade = QColor("#000000")
    shade.setAlpha(110)
    painter.fillPath(outside - inside, shade)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(QColor(theme.focus), 2))
    painter.drawPath(inside)
    for place, point in enumerate(points):
        painter.setBrush(QColor(theme.focus if place == chosen else theme.surface))
        painter.drawEllipse(point, 9, 9)
