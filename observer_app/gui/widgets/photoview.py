"""A photo to read from: zoomed, moved, turned, straightened. The original is never altered."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QDragEnterEvent,
    QDropEvent,
    QFocusEvent,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
    QResizeEvent,
    QTransform,
    QWheelEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from observer_app.gui.letters import key_letter
from observer_app.gui.look import current_theme
from observer_app.gui.speaking import Part, read_as
from observer_app.gui.widgets.drop import accept_copy, files_in
from observer_app.gui.widgets.sight import Frame, Sight
from observer_app.gui.widgets.straighten import Corners, distance, paint_corners, straightened

STEP = 1.25
"""One key or one notch of the wheel."""
_MOVE = 60
_GRIP = 26
_INSET = 0.12
_NUDGE = 0.01


@dataclass(frozen=True, slots=True)
class Pose:
    """How a photo is shown: quarter turns clockwise, and the corners it is straightened by."""

    turns: int = 0
    corners: Corners | None = None


class PhotoView(QWidget):
    """Shows one photo; keys, wheel and mouse do the same things."""

    dropped = Signal(list)
    """Paths that were dropped on it."""
    stepped = Signal(int)
    """Another photo is wanted: 1 the next, -1 the one before."""
    straightening = Signal(bool)
    """The corners can be dragged now, or no longer."""
    posed = Signal()
    """The photo is turned or straightened otherwise now."""
    focused = Signal(bool)
    """The keys are for the photo now, or no longer."""

    def __init__(self, *, name: str, poses: dict[str, Pose] | None = None) -> None:
        """poses: how photos are shown, by key; kept by the caller, it outlives this widget."""
        super().__init__()
        self.setAccessibleName(name)
        read_as(self, Part.PICTURE)
        self.setAccessibleDescription(
            self.tr(
                "Plus and minus zoom, arrows move, 0 shows all, R turns, S straightens, "
                "Backspace shows it as it was taken, Page Up and Page Down show another photo."
            )
        )
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAcceptDrops(True)
        self.setMinimumSize(120, 90)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setCursor(Qt.CursorShape.OpenHandCursor)
        self.key = ""
        self.note = ""
        self._poses: dict[str, Pose] = {} if poses is None else poses
        self._base = QImage()
        self._shown = QPixmap()
        self._sight = Sight()
        self._corners: list[QPointF] | None = None
        self._held = -1
        self._chosen = 0
        self._grabbed: QPointF | None = None

    def show_photo(self, key: str, image: QImage, *, note: str = "") -> None:
        """Show a photo. A sharper one of the same key keeps zoom, place and turn."""
        if key != self.key:
            self._corners = None
            self.straightening.emit(False)
            self.key = key
            self._sight.fit()
        self._base, self.note = image, note
        self._redo()

    @property
    def pose(self) -> Pose:
        """How the present photo is shown."""
        return self._poses.get(self.key, Pose())

    @property
    def zoom(self) -> float:
        """Times the size at which the whole photo fits."""
        return self._sight.zoom

    @property
    def is_straightening(self) -> bool:
        """True while the corners can be dragged."""
        return self._corners is not None

    @property
    def shown(self) -> QPixmap:
        """What is drawn, before it is zoomed and turned."""
        return self._shown

    def zoom_by(self, factor: float, at: QPointF | None = None) -> None:
        """Zoom; what lies at `at` (the middle) stays there."""
        self._sight.zoom_by(factor, self._frame(), at=at)
        self._keep_inside()

    def fit(self) -> None:
        """Show the whole photo."""
        self._sight.fit()
        self.update()

    def turn(self, quarters: int = 1) -> None:
        """Turn the photo clockwise."""
        self._keep(Pose((self.pose.turns + quarters) % 4, self.pose.corners))
        self._sight.offset = QPointF()
        self._keep_inside()

    def straighten(self) -> None:
        """Let the corners be dragged; a second time applies them."""
        if self._base.isNull():
            return
        if self._corners is not None:
            self.apply()
            return
        kept = self.pose.corners
        low, high = _INSET, 1 - _INSET
        self._corners = (
            [QPointF(c) for c in kept]
            if kept is not None
            else [QPointF(low, low), QPointF(high, low), QPointF(high, high), QPointF(low, high)]
        )
        self._chosen = 0
        self._redo()
        self.fit()
        self.setFocus()
        self.straightening.emit(True)

    def apply(self) -> None:
        """Show the photo with the dragged corners as a rectangle."""
        if self._corners is not None:
            one, two, three, four = self._corners
            self._finish((one, two, three, four))

    def cancel(self) -> None:
        """Leave the photo as it was before its corners could be dragged."""
        if self._corners is not None:
            self._finish(self.pose.corners)

    def crooked(self) -> None:
        """Show the photo as it was taken; dragged corners are forgotten."""
        self._finish(None)

    def move_corner(self, place: int, to: QPointF) -> None:
        """Put a corner (0–3, clockwise from the top left) at a share of width and height."""
        if self._corners is not None:
            self._corners[place] = QPointF(min(1.0, max(0.0, to.x())), min(1.0, max(0.0, to.y())))
            self.update()

    def _finish(self, corners: Corners | None) -> None:
        self._corners = None
        self._keep(Pose(self.pose.turns, corners))
        self._redo()
        self.fit()
        self.straightening.emit(False)

    def _keep(self, pose: Pose) -> None:
        if self.key and pose != self.pose:
            self._poses[self.key] = pose
            self.posed.emit()

    def _redo(self) -> None:
        """Draw anew what is shown, straightened if it is."""
        corners = None if self._corners is not None else self.pose.corners
        image = self._base if corners is None else straightened(self._base, corners)
        self._shown = QPixmap.fromImage(image)
        self._keep_inside()

    def _frame(self) -> Frame:
        edge = _GRIP if self._corners is not None else 0
        return Frame(self.size(), self._shown.size(), self.pose.turns, edge)

    def _keep_inside(self) -> None:
        self._sight.keep_inside(self._frame())
        self.update()

    def _placing(self) -> QTransform:
        """Return the transform from pixels of the photo to pixels of this widget."""
        return self._sight.placing(self._frame())

    def _on_screen(self, corner: QPointF) -> QPointF:
        return self._placing().map(
            QPointF(corner.x() * self._shown.width(), corner.y() * self._shown.height())
        )

    def _share(self, at: QPointF) -> QPointF:
        inverse, _ = self._placing().inverted()
        pixel = inverse.map(at)
        width, height = max(1, self._shown.width()), max(1, self._shown.height())
        return QPointF(pixel.x() / width, pixel.y() / height)

    def _nudge(self, key: int, step: float) -> None:
        """Move the chosen corner as seen on the screen."""
        assert self._corners is not None
        ways = {
            Qt.Key.Key_Left: (-1, 0),
            Qt.Key.Key_Right: (1, 0),
            Qt.Key.Key_Up: (0, -1),
            Qt.Key.Key_Down: (0, 1),
        }
        way = ways[Qt.Key(key)]
        side = step * min(self.width(), self.height())
        at = self._on_screen(self._corners[self._chosen])
        self.move_corner(self._chosen, self._share(at + QPointF(way[0] * side, way[1] * side)))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the photo, and the corners while they can be dragged."""
        theme = current_theme()
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(theme.sunken))
        painter.setRenderHints(
            QPainter.RenderHint.SmoothPixmapTransform | QPainter.RenderHint.Antialiasing
        )
        if not self._shown.isNull():
            painter.setTransform(self._placing())
            painter.drawPixmap(0, 0, self._shown)
            painter.resetTransform()
        if self.note:
            painter.setPen(QColor(theme.muted))
            flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
            if not self._shown.isNull():
                flags = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignBottom
            painter.drawText(self.rect().adjusted(12, 12, -12, -12), int(flags), self.note)
        if self._corners is not None:
            points = [self._on_screen(c) for c in self._corners]
            paint_corners(painter, points, chosen=self._chosen, room=QRectF(self.rect()))
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(theme.focus), 2))
            painter.drawRect(self.rect().adjusted(1, 1, -2, -2))
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the photo inside."""
        super().resizeEvent(event)
        self._keep_inside()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom at the pointer."""
        notches = event.angleDelta().y() / 120
        if notches and not self._shown.isNull():
            self.zoom_by(STEP**notches, event.position())
            event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold of a corner, or of the photo."""
        if event.button() != Qt.MouseButton.LeftButton:
            return
        if self._corners is not None:
            away = [distance(self._on_screen(c), event.position()) for c in self._corners]
            nearest = away.index(min(away))
            if away[nearest] <= _GRIP:
                self._held = self._chosen = nearest
                self.update()
                return
        self._grabbed = event.position()
        self.setCursor(Qt.CursorShape.ClosedHandCursor)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag a corner, or the photo."""
        if self._held >= 0:
            self.move_corner(self._held, self._share(event.position()))
        elif self._grabbed is not None:
            self._sight.offset += event.position() - self._grabbed
            self._grabbed = event.position()
            self._keep_inside()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go."""
        self._held, self._grabbed = -1, None
        self.setCursor(Qt.CursorShape.OpenHandCursor)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Zoom in where it was clicked, or show all again."""
        if self._corners is None:
            if self._sight.zoom > 1.01:
                self.fit()
            else:
                self.zoom_by(STEP**4, event.position())

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Accept files."""
        if files_in(event.mimeData()):
            accept_copy(event)

    def dropEvent(self, event: QDropEvent) -> None:
        """Tell what was dropped."""
        accept_copy(event)
        self.dropped.emit(files_in(event.mimeData()))

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Tell that the keys are for the photo."""
        super().focusInEvent(event)
        self.focused.emit(True)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Tell that they are no longer."""
        super().focusOutEvent(event)
        self.focused.emit(False)
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Do by key what wheel and mouse do."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            super().keyPressEvent(event)
        elif self._corners is not None and self._corner_key(event):
            event.accept()
        elif not self._photo_key(event):
            super().keyPressEvent(event)

    def _photo_key(self, event: QKeyEvent) -> bool:
        key, letter = event.key(), key_letter(event)
        moves = {
            Qt.Key.Key_Left: QPointF(_MOVE, 0),
            Qt.Key.Key_Right: QPointF(-_MOVE, 0),
            Qt.Key.Key_Up: QPointF(0, _MOVE),
            Qt.Key.Key_Down: QPointF(0, -_MOVE),
        }
        if key in moves:
            self._sight.offset += moves[Qt.Key(key)]
            self._keep_inside()
        elif key in (Qt.Key.Key_Plus, Qt.Key.Key_Equal):
            self.zoom_by(STEP)
        elif key == Qt.Key.Key_Minus:
            self.zoom_by(1 / STEP)
        elif key == Qt.Key.Key_0:
            self.fit()
        elif letter == "R":
            self.turn()
        elif letter == "S":
            self.straighten()
        elif key == Qt.Key.Key_Backspace:
            self.crooked()
        elif key in (Qt.Key.Key_PageDown, Qt.Key.Key_PageUp):
            self.stepped.emit(1 if key == Qt.Key.Key_PageDown else -1)
        else:
            return False
        return True

    def _corner_key(self, event: QKeyEvent) -> bool:
        key = event.key()
        if key in (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down):
            fine = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
            self._nudge(key, _NUDGE / 4 if fine else _NUDGE)
        elif Qt.Key.Key_1 <= key <= Qt.Key.Key_4:
            self._chosen = key - Qt.Key.Key_1
            self.update()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.apply()
        elif key == Qt.Key.Key_Escape:
            self.cancel()
        else:
            return False
        return True
