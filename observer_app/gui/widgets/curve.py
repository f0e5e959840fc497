"""The curve of the day: what was counted, and the commission's figures on it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from observer_app.gui.pages import Desk, number

_LEFT, _RIGHT, _TOP, _BOTTOM = 46, 14, 14, 26


@dataclass(frozen=True, slots=True)
class DayCurve:
    """What the curve shows. points: (moment, voters so far). announced: (moment, figure).

    shaded: (start, end, tone) for stretches without taps: "away", "nobody" or "unknown".
    """

    opens: datetime
    closes: datetime
    points: Sequence[tuple[datetime, int]] = ()
    announced: Sequence[tuple[datetime, int]] = ()
    shaded: Sequence[tuple[datetime, datetime, str]] = ()


class CurveView(QWidget):
    """Draws a DayCurve; 10,000 points take about 30 ms."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._curve: DayCurve | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumHeight(170)

    def show_curve(self, curve: DayCurve) -> None:
        """Draw `curve`; a sentence with its end stands for it on a screen reader."""
        self._curve = curve
        last = curve.points[-1][1] if curve.points else 0
        self.setAccessibleName(
            self.tr("Curve of the day: {count} counted, {figures} announced figures").format(
                count=last, figures=len(curve.announced)
            )
        )
        self.update()

    def sizeHint(self) -> QSize:
        """A wide, low picture."""
        return QSize(640, 240)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw."""
        if self._curve is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        _Drawing(painter, self, self._desk, self._curve).draw()
        painter.end()


class _Drawing:
    """One painting of one curve."""

    def __init__(self, painter: QPainter, view: QWidget, desk: Desk, curve: DayCurve) -> None:
        self.p, self.curve, self.desk, self.theme = painter, curve, desk, desk.theme
        self.box = QRectF(
            _LEFT, _TOP, view.width() - _LEFT - _RIGHT, view.height() - _TOP - _BOTTOM
        )
        highest = max([1, *(n for _, n in curve.points), *(n for _, n in curve.announced)])
        self.step = _step(highest)
        self.top = (highest // self.step + 1) * self.step
        first = [moment for moment, _ in curve.points[:1]]
        last = [moment for moment, _ in curve.points[-1:]]
        self.start = min([curve.opens, *first])
        self.end = max([curve.closes, *last])

    def x(self, moment: datetime) -> float:
        share = (moment - self.start) / max(self.end - self.start, timedelta(minutes=1))
        return self.box.left() + self.box.width() * min(1.0, max(0.0, share))

    def y(self, count: float) -> float:
        return self.box.bottom() - self.box.height() * count / self.top

    def draw(self) -> None:
        self._shade()
        self._grid()
        self._line()
        self._figures()

    def _shade(self) -> None:
        tones = {"away": self.theme.error, "nobody": self.theme.muted, "unknown": self.theme.warn}
        for start, end, tone in self.curve.shaded:
            colour = QColor(tones.get(tone, self.theme.muted))
            colour.setAlpha(38)
            left = self.x(start)
            self.p.fillRect(
                QRectF(left, self.box.top(), self.x(end) - left, self.box.height()), colour
            )

    def _grid(self) -> None:
        font = self.p.font()
        font.setPixelSize(12)
        self.p.setFont(font)
        for count in range(0, self.top + 1, self.step):
            self.p.setPen(QPen(QColor(self.theme.border), 1))
            self.p.drawLine(
                QPointF(self.box.left(), self.y(count)), QPointF(self.box.right(), self.y(count))
            )
            self.p.setPen(QColor(self.theme.muted))
            self.p.drawText(
                QRectF(0, self.y(count) - 9, _LEFT - 8, 18),
                Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter,
                number(count),
            )
        here = self.desk.local(self.start).replace(minute=0, second=0, microsecond=0)
        every = 2 if self.box.width() > 380 else 4
        while here <= self.desk.local(self.end):
            if here >= self.desk.local(self.start) and here.hour % every == 0:
                self.p.drawText(
                    QRectF(self.x(here) - 24, self.box.bottom() + 5, 48, 18),
                    Qt.AlignmentFlag.AlignCenter,
                    f"{here:%H:%M}",
                )
            here += timedelta(hours=1)

    def _line(self) -> None:
        points = self.curve.points
        if not points:
            return
        line = [QPointF(self.x(self.start), self.y(0))]
        before = 0
        for moment, count in points:
            line += [
                QPointF(self.x(moment), self.y(before)),
                QPointF(self.x(moment), self.y(count)),
            ]
            before = count
        ground = [*line, QPointF(line[-1].x(), self.y(0))]
        fill = QColor(self.theme.accent)
        fill.setAlpha(36)
        self.p.setPen(Qt.PenStyle.NoPen)
        self.p.setBrush(fill)
        self.p.drawPolygon(QPolygonF(ground))
        self.p.setBrush(Qt.BrushStyle.NoBrush)
        self.p.setPen(QPen(QColor(self.theme.accent), 2.2))
        self.p.drawPolyline(QPolygonF(line))

    def _figures(self) -> None:
        colour = QColor(self.theme.error)
        font = self.p.font()
        font.setBold(True)
        self.p.setFont(font)
        for moment, count in self.curve.announced:
            x, y = self.x(moment), self.y(count)
            self.p.setPen(QPen(QColor(self.theme.surface), 2))
            self.p.setBrush(colour)
            self.p.drawEllipse(QPointF(x, y), 5.5, 5.5)
            self.p.setPen(colour)
            # Up and to the left: the curve rises to the right.
            self.p.drawText(
                QRectF(x - 58, max(0.0, y - 20), 54, 16),
                Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter,
                number(count),
            )


def _step(highest: int) -> int:
    """Return a round step that gives three to six lines up to `highest`."""
    step = 1
    while True:
        for factor in (1, 2, 5):
            if highest / (step * factor) <= 5:
                return step * factor
        step *= 10
