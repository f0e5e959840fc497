"""Room at the foot of a page for a message that finds no free place on it."""

from __future__ import annotations

from PySide6.QtCore import QMargins, QObject, QRect, Qt
from PySide6.QtWidgets import QLayout, QStackedWidget, QWidget


class FootRoom(QObject):
    """Makes a page end above its messages; what it shows is scrolled, and nothing moves."""

    def __init__(self, page: QWidget, layout: QLayout, inside: QWidget | None) -> None:
        """inside: what is scrolled, None on a page that is not."""
        super().__init__(page)
        self._page, self._layout, self._inside = page, layout, inside
        self._edges = QMargins()
        self._heights: dict[QObject, int] = {}

    @property
    def scrolls(self) -> bool:
        """True if what has less room is scrolled; else it would move."""
        return self._inside is not None

    def set_edges(self, edges: QMargins) -> None:
        """Have these margins around the page while nothing is said."""
        self._edges = edges
        self._lay_out()

    def keep(self, message: QObject, height: int) -> QRect:
        """Keep so many pixels for `message`; return where they are, inside the page."""
        if self._inside is not None and not self._heights:
            # What has more room than it needs would shrink otherwise, and move its buttons.
            self._inside.setMinimumHeight(self._inside.height())
        self._heights[message] = height
        self._lay_out()
        earlier = list(self._heights)[: list(self._heights).index(message)]
        bottom = self._page.height() - sum(self._heights[other] for other in earlier)
        left, right = self._edges.left(), self._page.width() - self._edges.right()
        return QRect(left, bottom - height, right - left, height)

    def release(self, message: QObject) -> None:
        """Give the room back."""
        if self._heights.pop(message, None) is None:
            return
        if self._inside is not None and not self._heights:
            self._inside.setMinimumHeight(0)
        self._lay_out()

    def _lay_out(self) -> None:
        kept = sum(self._heights.values())
        self._layout.setContentsMargins(
            self._edges + QMargins(0, 0, 0, kept - self._edges.bottom() if kept else 0)
        )


def foot_room(host: QWidget) -> FootRoom | None:
    """Return the room of the page that `host` is, or shows."""
    page = host.currentWidget() if isinstance(host, QStackedWidget) else host
    if page is None:
        return None
    return page.findChild(FootRoom, options=Qt.FindChildOption.FindDirectChildrenOnly)
