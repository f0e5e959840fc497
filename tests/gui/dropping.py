"""Drags and drops as the desktop sends them: to a window, which finds out who takes them."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QDeadlineTimer, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDragMoveEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

_BOTH = Qt.DropAction.CopyAction | Qt.DropAction.MoveAction
_LEFT = Qt.MouseButton.LeftButton
_SHIFT = Qt.KeyboardModifier.ShiftModifier


def files_dragged(paths: Sequence[Path | str]) -> QMimeData:
    """Return what a file manager offers: addresses, and their text beside them."""
    urls = [QUrl.fromLocalFile(str(p)) if isinstance(p, Path) else QUrl(p) for p in paths]
    data = QMimeData()
    data.setUrls(urls)
    data.setText("\n".join(url.toString() for url in urls))
    return data


def hold_over(target: QWidget, data: QMimeData) -> bool:
    """Drag over the middle of a widget; return whether the window would take it."""
    top = target.window()
    deadline = QDeadlineTimer(5_000)
    while not top.acceptDrops() and not deadline.hasExpired():
        # A window takes drops once it was painted.
        QTest.qWait(10)
    at = target.mapTo(top, target.rect().center()) if target is not top else QPoint(300, 6)
    enter = QDragEnterEvent(at, _BOTH, data, _LEFT, _SHIFT)
    enter.setDropAction(Qt.DropAction.MoveAction)
    QApplication.sendEvent(top.windowHandle(), enter)
    move = QDragMoveEvent(at, _BOTH, data, _LEFT, _SHIFT)
    # As Qt itself does: what was accepted on entering stays so.
    move.setDropAction(enter.dropAction())
    move.setAccepted(enter.isAccepted())
    QApplication.sendEvent(top.windowHandle(), move)
    return move.isAccepted()


def leave(target: QWidget) -> None:
    """Drag out of the window."""
    QApplication.sendEvent(target.window().windowHandle(), QDragLeaveEvent())


def drop_on(target: QWidget, *paths: Path | str) -> None:
    """Drop files or addresses on a widget of a shown window, told to move: it copies.

    Fails if the window refuses them, as the forbidden cursor would.
    """
    data = files_dragged(paths)
    assert hold_over(target, data)
    top = target.window()
    at = target.mapTo(top, target.rect().center()) if target is not top else QPoint(300, 6)
    event = QDropEvent(QPointF(at), _BOTH, data, _LEFT, _SHIFT)
    event.setDropAction(Qt.DropAction.MoveAction)
    QApplication.sendEvent(top.windowHandle(), event)
    assert event.isAccepted()
    assert event.dropAction() == Qt.DropAction.CopyAction
