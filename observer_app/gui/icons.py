"""Line icons, drawn in the colour that is asked for."""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QGuiApplication, QIcon, QPainter, QPixmap

from observer_app.config import resources_dir
from observer_app.gui.look import px

_NEUTRAL = "notes"


@cache
def _source(name: str) -> str:
    return (resources_dir() / "icons" / "pages" / f"{name}.svg").read_text("ascii")


def pixmap(name: str, colour: str, *, size: int = 20) -> QPixmap:
    """Return the icon `name` in `colour` (#rrggbb), `size` pixels wide at the usual text size."""
    from PySide6.QtSvg import QSvgRenderer

    size = px(size)
    screen = QGuiApplication.primaryScreen()
    ratio = screen.devicePixelRatio() if screen is not None else 1.0
    drawn = QPixmap(round(size * ratio), round(size * ratio))
    drawn.fill(Qt.GlobalColor.transparent)
    data = _source(name).replace("currentColor", colour).encode("ascii")
    painter = QPainter(drawn)
    QSvgRenderer(QByteArray(data)).render(painter, QRectF(0, 0, drawn.width(), drawn.height()))
    painter.end()
    drawn.setDevicePixelRatio(ratio)
    return drawn


def icon(name: str, colour: str, *, size: int = 20) -> QIcon:
    """Return the icon `name` in `colour`."""
    return QIcon(pixmap(name, colour, size=size))


def window_icon() -> QIcon:
    """Return the picture for the taskbar: a sheet of paper, and nothing that says more."""
    return icon(_NEUTRAL, "#5b6b73", size=64)


def own_icon() -> QIcon:
    """Return the program's own picture, for whoever wants it to be found."""
    return QIcon(str(resources_dir() / "icons" / "observer.svg"))
