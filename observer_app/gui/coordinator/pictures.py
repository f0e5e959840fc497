"""Evidence as small pictures, and one of them large. Originals stay in the notebook."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtGui import QPainter, QPixmap, QResizeEvent
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QLabel,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from observer_app.core.fold import Current
from observer_app.gui.coordinator.flow import Flow
from observer_app.gui.icons import icon, pixmap
from observer_app.gui.look import NEUTRAL_TITLE
from observer_app.gui.pages import Desk, size_text
from observer_app.gui.widgets.basic import button, clear, label, row
from observer_app.gui.wording import moment_text
from observer_app.services.sheet_check import grouped

if TYPE_CHECKING:
    from observer_app.store.records import Preview

_WIDE, _HIGH = 168, 118


class Pictures(QWidget):
    """Previews of a few pieces of evidence; a click or Enter shows one large."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk
        self.buttons: list[QPushButton] = []
        self._flow = Flow(spacing=10)
        self.setLayout(self._flow)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_evidence(self, pieces: Sequence[Current], *, here: frozenset[str]) -> None:
        """Show these. here: the hashes of content that has arrived."""
        clear(self._flow)
        self.buttons = []
        for piece in pieces:
            self._flow.addWidget(self._tile(piece, is_here=str(piece.payload["sha256"]) in here))
        self.setVisible(bool(pieces))
        self.updateGeometry()

    def _tile(self, piece: Current, *, is_here: bool) -> QWidget:
        name, media_type = str(piece.payload["name"]), str(piece.payload["media_type"])
        tile = QWidget()
        tile.setFixedWidth(_WIDE + 12)
        column = QVBoxLayout(tile)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        made = QPushButton()
        made.setFixedSize(_WIDE + 12, _HIGH + 12)
        made.setStyleSheet("QPushButton { padding: 3px; text-align: center; }")
        made.setAccessibleName(name)
        made.setToolTip(name)
        made.setIconSize(QSize(44, 44))
        is_video = media_type.startswith("video/")
        mark = "video" if is_video else "evidence"
        made.setIcon(icon(mark, self.desk.theme.muted, size=44))
        column.addWidget(made)
        words = size_text(int(piece.payload["size_bytes"]))
        if is_video:
            words = "▶ " + words
        caption = label(words, "muted")
        if not is_here:
            caption.setText(self.tr("not here yet"))
            caption.setProperty("tone", "warn")
            made.setEnabled(False)
            made.setToolTip(self.tr("Named by an entry; the full bundle has not come."))
        column.addWidget(caption)
        made.clicked.connect(partial(self.open, piece))
        self.buttons.append(made)
        if is_here:
            sha256 = str(piece.payload["sha256"])
            self.desk.previews.fetch(sha256, partial(self._show, made), owner=made)
        return tile

    def _show(self, made: QPushButton, preview: Preview) -> None:
        picture = QPixmap()
        if preview.jpeg and picture.loadFromData(preview.jpeg):
            made.setIcon(_centred(picture))
            made.setIconSize(QSize(_WIDE, _HIGH))
        else:
            made.setToolTip(self.tr("No decoder reads this file; it is kept as it came."))

    def open(self, piece: Current, _checked: bool = False) -> None:
        """Show a piece of evidence large."""
        PictureDialog(self.desk, piece, self).open()


def _centred(picture: QPixmap) -> QPixmap:
    """Return a picture in the middle of a tile, at twice the size for fine screens."""
    size = QSize(_WIDE, _HIGH) * 2
    modes = (Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation)
    small = picture.scaled(size, *modes)
    tile = QPixmap(size)
    tile.fill(Qt.GlobalColor.transparent)
    painter = QPainter(tile)
    corner = QPoint((size.width() - small.width()) // 2, (size.height() - small.height()) // 2)
    painter.drawPixmap(corner, small)
    painter.end()
    return tile


class PictureDialog(QDialog):
    """One preview as large as the window, with what the file and the observer say of it."""

    def __init__(self, desk: Desk, piece: Current, parent: QWidget) -> None:
        super().__init__(parent)
        self.desk = desk
        self.setWindowTitle(NEUTRAL_TITLE)
        self.setAccessibleName(str(piece.payload["name"]))
        self.picture = _Fitting()
        self.picture.setAccessibleName(str(piece.payload["name"]))
        self.facts = label("\n".join(self._facts(piece)), wrap=True)
        self.facts.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        side = QScrollArea()
        side.setWidgetResizable(True)
        side.setFrameShape(QFrame.Shape.NoFrame)
        inner = QWidget()
        inner.setObjectName("content")
        lines = QVBoxLayout(inner)
        lines.addWidget(self.facts)
        lines.addStretch(1)
        side.setWidget(inner)
        side.setFixedHeight(104)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 14, 16, 14)
        column.addWidget(self.picture, 1)
        column.addWidget(side)
        column.addLayout(row(1, button(self.tr("Close"), self.accept)))
        room = parent.window().size()
        self.resize(min(980, room.width() - 40), min(720, room.height() - 40))
        sha256 = str(piece.payload["sha256"])
        desk.previews.fetch(sha256, self._show, owner=self)

    def _facts(self, piece: Current) -> list[str]:
        lines = [
            f"{piece.payload['name']}  ·  {size_text(int(piece.payload['size_bytes']))}  ·  "
            f"{piece.payload['media_type']}",
            self.tr("Taken in by {who} at station {station}, {at}").format(
                who=piece.author,
                station=piece.station or "—",
                at=moment_text(self.desk, piece.recorded_at, year=True, seconds=True),
            ),
            f"SHA-256 {grouped(str(piece.payload['sha256']))}",
        ]
        if piece.payload.get("note"):
            lines.insert(1, str(piece.payload["note"]))
        return lines

    def _show(self, preview: Preview) -> None:
        said = preview.metadata
        more = []
        if said.get("captured_at"):
            more.append(self.tr("The camera says {at}").format(at=said["captured_at"]))
        if said.get("width"):
            more.append(f"{said['width']} × {said['height']}")
        if said.get("make") or said.get("model"):
            more.append(f"{said.get('make', '')} {said.get('model', '')}".strip())
        if more:
            self.facts.setText(f"{self.facts.text()}\n{'  ·  '.join(more)}")
        picture = QPixmap()
        if preview.jpeg and picture.loadFromData(preview.jpeg):
            self.picture.set_picture(picture)
        else:
            self.picture.setText(self.tr("No decoder reads this file; it is kept as it came."))


class _Fitting(QLabel):
    """A picture that keeps its shape and fits."""

    def __init__(self) -> None:
        super().__init__()
        self._whole = QPixmap()
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setMinimumSize(120, 90)
        self.setPixmap(pixmap("evidence", "#888888", size=64))

    def set_picture(self, picture: QPixmap) -> None:
        self._whole = picture
        self._fit()

    def _fit(self) -> None:
        if not self._whole.isNull():
            modes = (Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation)
            self.setPixmap(self._whole.scaled(self.size(), *modes))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()
