"""The curve of the day: what was counted, and the commission's figures on it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import (
    QAccessible,
    QColor,
    QHelpEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPolygonF,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from observer_app.gui.pages import Desk, number
from observer_app.gui.speaking import Part, read_as
from observer_app.gui.theme import Theme

_LEFT, _RIGHT, _TOP, _BOTTOM = 46, 22, 14, 26
_LEAST_HEIGHT = 90
_APART = 14
"""Least pixels between two hours."""
_STEPS = (1, 2, 3, 4, 6, 12, 24)


_Shade = tuple[datetime, datetime, str]


@dataclass(frozen=True, slots=True)
class DayCurve:
    """What the curve shows. points: (moment, voters so far). announced: (moment, figure).

    shaded: (start, end, tone) for stretches without taps: "away", "nobody" or "unknown".
    """

    opens: datetime
    closes: datetime
    points: Sequence[tuple[datetime, int]] = ()
    announced: Sequence[tuple[datetime, int]] = ()
    shaded: Sequence[_Shade] = ()


class CurveView(QWidget):
    """Draws a DayCurve; 10,000 points take about 30 ms."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._curve: DayCurve | None = None
        self._line: QPolygonF | None = None
        """The curve where it is drawn, until it or its room changes."""
        self._shades: list[tuple[float, float, _Shade]] = []
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumHeight(_LEAST_HEIGHT)
        read_as(self, Part.PICTURE)

    def show_curve(self, curve: DayCurve) -> None:
        """Draw `curve`; a sentence with its end stands for it on a screen reader."""
        self._curve, self._line = curve, None
        last = curve.points[-1][1] if curve.points else 0
        self.setAccessibleName(
            self.tr(
                "Curve of the day: {count} counted, %Ln announced figures",
                "",
                len(curve.announced),
            ).format(count=number(last))
        )
        if QAccessible.isActive():
            self.setAccessibleDescription(self._values(curve))
        self.update()

    def shade_at(self, x: float) -> str:
        """Return what is known of the shaded stretch at `x`, in words; "" where none is."""
        for left, right, (start, end, tone) in self._shades:
            if left <= x <= right:
                words = {
                    "away": self.tr("you were away"),
                    "nobody": self.tr("nobody came"),
                    "unknown": self.tr("quiet, not answered"),
                }.get(tone, "")
                return f"{self._desk.hour(start)}–{self._desk.hour(end)}: {words}"
        return ""

    def event(self, event: QEvent) -> bool:
        """Say what the shade below the mouse means."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            QToolTip.showText(event.globalPos(), self.shade_at(event.pos().x()), self)
            return True
        return super().event(event)

    def _values(self, curve: DayCurve) -> str:
        """Return the curve in words: the count at the last tap of each hour, the figures."""
        last = {int(moment.timestamp()) // 3600: (moment, n) for moment, n in curve.points}
        parts = []
        for words, pairs in (
            (self.tr("Counted so far: {figures}."), last.values()),
            (self.tr("Announced: {figures}."), curve.announced),
        ):
            told = [f"{self._desk.hour(moment)} {number(n)}" for moment, n in pairs]
            if told:
                parts.append(words.format(figures=", ".join(told)))
        return " ".join(parts)

    def sizeHint(self) -> QSize:
        """A wide, low picture."""
        return QSize(640, 240)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Have the curve in other room."""
        super().resizeEvent(event)
        self._line = None

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw."""
        if self._curve is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        drawing = _Drawing(painter, self, self._desk, self._curve)
        if self._line is None:
            self._line = drawing.line()
        drawing.draw(self._line)
        painter.end()
        self._shades = [(drawing.x(s[0]), drawing.x(s[1]), s) for s in self._curve.shaded]


class _Drawing:
    """One painting of one curve."""

    def __init__(self, painter: QPainter, view: QWidget, desk: Desk, curve: DayCurve) -> None:
        self.p, self.curve, self.desk, self.theme = painter, curve, desk, desk.theme
        highest = max([1, *(n for _, n in curve.points), *(n for _, n in curve.announced)])
        self.step = _step(highest)
        self.top = (highest // self.step + 1) * self.step
        font = painter.font()
        font.setPixelSize(12)
        painter.setFont(font)
        left = max(_LEFT, _text_width(painter, number(self.top)) + 14)
        self.box = QRectF(left, _TOP, view.width() - left - _RIGHT, view.height() - _TOP - _BOTTOM)
        first = [moment for moment, _ in curve.points[:1]]
        last = [moment for moment, _ in curve.points[-1:]]
        self.start = min([curve.opens, *first])
        self.end = max([curve.closes, *last])

    def x(self, moment: datetime) -> float:
        share = (moment - self.start) / max(self.end - self.start, timedelta(minutes=1))
        return self.box.left() + self.box.width() * min(1.0, max(0.0, share))

    def y(self, count: float) -> float:
        return self.box.bottom() - self.box.height() * count / self.top

    def draw(self, line: QPolygonF) -> None:
        """Draw all of it. line: see `line`."""
        self._shade()
        self._grid()
        self._line(line)
        self._figures()

    def line(self) -> QPolygonF:
        """Return the steps of the curve: of a day's thousands of taps, half of the work."""
        if not self.curve.points:
            return QPolygonF()
        line = [QPointF(self.x(self.start), self.y(0))]
        before = 0
        for moment, count in self.curve.points:
            x = self.x(moment)
            line += [QPointF(x, self.y(before)), QPointF(x, self.y(count))]
            before = count
        return QPolygonF(line)

    def _shade(self) -> None:
        tones = shade_tones(self.theme)
        for start, end, tone in self.curve.shaded:
            colour = QColor(tones.get(tone, self.theme.muted))
            colour.setAlpha(38)
            left = self.x(start)
            self.p.fillRect(
                QRectF(left, self.box.top(), self.x(end) - left, self.box.height()), colour
            )

    def _grid(self) -> None:
        for count in range(0, self.top + 1, self.step):
            self.p.setPen(QPen(QColor(self.theme.border), 1))
            self.p.drawLine(
                QPointF(self.box.left(), self.y(count)), QPointF(self.box.right(), self.y(count))
            )
            self.p.setPen(QColor(self.theme.muted))
            self.p.drawText(
                QRectF(0, self.y(count) - 9, self.box.left() - 8, 18),
                Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter,
                number(count),
            )
        for moment in hour_marks(self.desk, self.start, self.end, most=self._most_hours()):
            self.p.drawText(
                QRectF(self.x(moment) - 30, self.box.bottom() + 5, 60, 18),
                Qt.AlignmentFlag.AlignCenter,
                self.desk.hour(moment),
            )

    def _most_hours(self) -> int:
        """Return how many hours can stand side by side below the curve."""
        return max(1, int(self.box.width() / (_text_width(self.p, "00:00") + _APART)))

    def _line(self, line: QPolygonF) -> None:
        if line.isEmpty():
            return
        ground = QPolygonF(line)
        ground.append(QPointF(line.last().x(), self.y(0)))
        fill = QColor(self.theme.accent)
        fill.setAlpha(36)
        self.p.setPen(Qt.PenStyle.NoPen)
        self.p.setBrush(fill)
        self.p.drawPolygon(ground)
        self.p.setBrush(Qt.BrushStyle.NoBrush)
        self.p.setPen(QPen(QColor(self.theme.accent), 2.2))
        self.p.drawPolyline(line)

    def _figures(self) -> None:
        font = self.p.font()
        font.setBold(True)
        self.p.setFont(font)
        spots = [(self.x(at), self.y(count), number(count)) for at, count in self.curve.announced]
        for x, y, _ in spots:
            self.p.setPen(QPen(QColor(self.theme.surface), 2))
            self.p.setBrush(QColor(self.theme.error))
            self.p.drawEllipse(QPointF(x, y), 5.5, 5.5)
        taken: list[QRectF] = []
        for x, y, words in spots:
            plate = self._plate(x, y, _text_width(self.p, words) + 10, taken)
            if plate is None:
                continue
            taken.append(plate)
            # A plate of the card's own colour: the figure is read off no line and no shade.
            self.p.setPen(QPen(QColor(self.theme.border), 1))
            self.p.setBrush(QColor(self.theme.surface))
            self.p.drawRoundedRect(plate, 4, 4)
            self.p.setPen(QColor(self.theme.error))
            self.p.drawText(plate, Qt.AlignmentFlag.AlignCenter, words)

    def _plate(self, x: float, y: float, width: float, taken: list[QRectF]) -> QRectF | None:
        """Return where a figure stands free of others, within the picture; None is nowhere."""
        # Up and to the left first: the curve rises to the right.
        for left, top in (
            (x - width - 7, y - 25),
            (x + 7, y + 7),
            (x + 7, y - 25),
            (x - width, 30),
        ):
            plate = QRectF(
                min(max(left, self.box.left() + 2), self.box.right() + _RIGHT - width - 1),
                min(max(top, 1.0), self.box.bottom() - 20),
                width,
                18,
            )
            if not any(plate.intersects(other) for other in taken):
                return plate
        return None


def shade_tones(theme: Theme) -> dict[str, str]:
    """Return the colour of each kind of shade, by its tone."""
    return {"away": theme.error, "nobody": theme.muted, "unknown": theme.warn}


def hour_marks(desk: Desk, start: datetime, end: datetime, *, most: int) -> tuple[datetime, ...]:
    """Return the whole local hours that stand below the curve, evenly spaced, at most `most`.

    A night in which a count goes on makes a day longer than 24 hours; the step then is a day's
    part: 1, 2, 3, 4, 6, 12 or 24 hours, or several days.
    """
    first = desk.local(start).replace(minute=0, second=0, microsecond=0)
    hours = int((end - start) / timedelta(hours=1)) + 1
    step = next((n for n in _STEPS if hours / n <= most), 0) or 24 * -(-hours // (24 * most))
    moments = (first + timedelta(hours=n) for n in range(hours + 2))
    midnight = first.replace(hour=0)
    return tuple(
        moment
        for moment in moments
        if start <= moment <= end and round((moment - midnight) / timedelta(hours=1)) % step == 0
    )[:most]


def _text_width(painter: QPainter, text: str) -> int:
    return painter.fontMetrics().horizontalAdvance(text)


def _step(highest: int) -> int:
    """Return a round step that gives three to six lines up to `highest`."""
    step = 1
    while True:
        for factor in (1, 2, 5):
            if highest / (step * factor) <= 5:
                return step * factor
        step *= 10
