"""Draws resources/icons/observer.svg as PNG, ICO and ICNS: `python packaging/icons.py OUT`."""

from __future__ import annotations

import os
import sys
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

SOURCE = Path(__file__).resolve().parent.parent / "resources" / "icons" / "observer.svg"
PNG_SIZES = (16, 24, 32, 48, 64, 128, 256, 512, 1024)
ICO_SIZES = (16, 24, 32, 48, 64, 128, 256)  # Windows reads nothing larger


def draw_png(path: Path, *, side_px: int) -> None:
    """Write the icon as a square PNG with a transparent ground."""
    image = QImage(side_px, side_px, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    QSvgRenderer(str(SOURCE)).render(painter)
    painter.end()
    if not image.save(str(path)):
        raise OSError(f"could not write {path.name}")


def draw_all(out: Path) -> None:
    """Write observer-N.png, observer.ico and observer.icns into `out`."""
    out.mkdir(parents=True, exist_ok=True)
    for side in PNG_SIZES:
        draw_png(out / f"observer-{side}.png", side_px=side)
    with Image.open(out / "observer-256.png") as picture:
        picture.save(out / "observer.ico", sizes=[(side, side) for side in ICO_SIZES])
    with Image.open(out / "observer-1024.png") as picture:
        picture.save(out / "observer.icns")


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit("usage: icons.py OUT")
    application = QGuiApplication([])
    draw_all(Path(sys.argv[1]))
