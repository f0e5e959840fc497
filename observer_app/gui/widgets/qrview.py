"""QR codes over the whole screen, black on white whatever the theme, to be photographed."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from observer_app.gui.look import NEUTRAL_TITLE, px
from observer_app.gui.widgets.basic import button

_SHEET = """
QDialog { background: #ffffff; }
QLabel { color: #000000; font-size: @words@px; }
QLabel[role="title"] { color: #000000; font-size: @title@px; font-weight: 650; }
QPushButton { background: #ffffff; color: #000000; border: 1px solid #000000;
  border-radius: 8px; padding: 8px 16px; min-height: 22px; }
QPushButton:hover { background: #e9edec; }
QPushButton:focus { border: 5px double #c26405; padding: 4px 12px; }
QPushButton:disabled { color: #6b6b6b; border-color: #b0b0b0; }
"""
_WORDS, _TITLE, _SIDE = 17, 22, 250
_ON = frozenset({Qt.Key.Key_Right, Qt.Key.Key_Space, Qt.Key.Key_PageDown, Qt.Key.Key_Down})
_BACK = frozenset({Qt.Key.Key_Left, Qt.Key.Key_Backspace, Qt.Key.Key_PageUp, Qt.Key.Key_Up})


class QrView(QDialog):
    """Shows one code after the other; arrows and the space bar turn, Esc closes."""

    def __init__(self, pictures: Sequence[bytes], *, title: str, note: str, parent: QWidget):
        """pictures: PNGs of the codes, in order. note: what the person with the phone does."""
        super().__init__(parent)
        # Neutral as every window is: the taskbar shows it.
        self.setWindowTitle(NEUTRAL_TITLE)
        self.setAccessibleName(title)
        sizes = {"@words@": _WORDS, "@title@": _TITLE}
        sheet = _SHEET
        for name, size in sizes.items():
            sheet = sheet.replace(name, str(px(size)))
        self.setStyleSheet(sheet)
        self._pictures = [_loaded(data) for data in pictures]
        self.place = 0
        self.code = _Code()
        self.count = QLabel()
        self.count.setAlignment(Qt.AlignmentFlag.AlignCenter)
        head = QLabel(title)
        head.setProperty("role", "title")
        words = QLabel(note)
        words.setWordWrap(True)
        self.back = button(self.tr("Previous"), lambda: self.turn(-1))
        self.on = button(self.tr("Next"), lambda: self.turn(1))
        self.shut = button(self.tr("Close"), self.accept)
        side = QVBoxLayout()
        side.setSpacing(14)
        side.addWidget(head)
        side.addWidget(words)
        side.addStretch(1)
        side.addWidget(self.count)
        turning = QHBoxLayout()
        turning.addWidget(self.back)
        turning.addWidget(self.on)
        side.addLayout(turning)
        side.addWidget(self.shut)
        head.setWordWrap(True)
        self._side = QWidget()
        self._side.setLayout(side)
        self._side.setFixedWidth(_SIDE)
        box = QHBoxLayout(self)
        box.setContentsMargins(18, 18, 18, 18)
        box.addWidget(self.code, 1)
        box.addWidget(self._side)
        for control in (self.back, self.on, self.count):
            control.setVisible(len(self._pictures) > 1)
        self._show()

    def show_large(self) -> None:
        """Show it over the whole screen until it is closed."""
        # The size first: without a window manager nobody acts on the state.
        self.setGeometry(self.screen().geometry())
        self.setWindowState(Qt.WindowState.WindowFullScreen)
        self.exec()

    def turn(self, by: int) -> None:
        """Show the next code, or the one before; it goes round."""
        self.place = (self.place + by) % len(self._pictures)
        self._show()

    def _show(self) -> None:
        text = self.tr("Part {n} of {total}").format(n=self.place + 1, total=len(self._pictures))
        self.count.setText(text)
        self.code.show_code(self._pictures[self.place], name=text)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the words what the code does not need: it is as wide as it is high."""
        super().resizeEvent(event)
        self._side.setFixedWidth(max(_SIDE, min(px(_SIDE), self.width() - self.height())))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Turn with the arrows and the space bar."""
        key = Qt.Key(event.key())
        if key in _ON and len(self._pictures) > 1:
            self.turn(1)
        elif key in _BACK and len(self._pictures) > 1:
            self.turn(-1)
        else:
            super().keyPressEvent(event)


class _Code(QWidget):
    """One code, as large as it goes."""

    def __init__(self) -> None:
        super().__init__()
        self._picture = QPixmap()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def show_code(self, picture: QPixmap, *, name: str) -> None:
        """Draw another code."""
        self._picture = picture
        self.setAccessibleName(name)
        self.update()

    def minimumSizeHint(self) -> QSize:
        """Small enough for any screen; what is smaller no phone reads."""
        return QSize(240, 240)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the code in the middle; its own white edge is part of it."""
        side = min(self.width(), self.height())
        place = QRect((self.width() - side) // 2, (self.height() - side) // 2, side, side)
        painter = QPainter(self)
        painter.fillRect(self.rect(), Qt.GlobalColor.white)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawPixmap(place, self._picture)
        painter.end()


def _loaded(data: bytes) -> QPixmap:
    picture = QPixmap()
    picture.loadFromData(data, "PNG")
    return picture
