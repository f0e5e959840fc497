"""Pages onto paper, by the desktop's own print dialog."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QWidget


def print_pictures(pages: Sequence[bytes], *, parent: QWidget) -> bool:
    """Ask which printer, and print PNG pages, each on a sheet; return whether it was printed."""
    from PySide6.QtPrintSupport import QPrintDialog, QPrinter

    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setFullPage(True)
    printer.setDocName("Notes")
    dialog = QPrintDialog(printer, parent)
    if dialog.exec() != QPrintDialog.DialogCode.Accepted:
        return False
    draw_pages(pages, printer)
    return True


def draw_pages(pages: Sequence[bytes], printer: object) -> None:
    """Draw PNG pages on a QPrinter, as large as the paper lets them be."""
    from PySide6.QtPrintSupport import QPrinter

    assert isinstance(printer, QPrinter)
    painter = QPainter(printer)
    for place, data in enumerate(pages):
        if place:
            printer.newPage()
        image = QImage.fromData(data)
        paper = QRectF(painter.viewport())
        scale = min(paper.width() / image.width(), paper.height() / image.height())
        target = QRectF(0, 0, image.width() * scale, image.height() * scale)
        target.moveCenter(paper.center())
        painter.drawImage(target, image)
    painter.end()
