"""Things side by side that go on in the next line where there is no room: small screens."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QLayout, QLayoutItem, QSizePolicy, QWidget

from observer_app.gui.look import px

_NARROW_PX = 860


class Flow(QLayout):
    """A layout whose lines break like those of a text."""

    def __init__(self, *widgets: QWidget, spacing: int = 8) -> None:
        super().__init__()
        self._held: list[QLayoutItem] = []
        self.setSpacing(spacing)
        self.setContentsMargins(0, 0, 0, 0)
        for widget in widgets:
            self.addWidget(widget)

    def addItem(self, item: QLayoutItem) -> None:
        """Add at the end."""
        self._held.append(item)

    def count(self) -> int:
        """Items."""
        return len(self._held)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """Return an item, None past the end."""
        return self._held[index] if 0 <= index < len(self._held) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Take an item out."""
        return self._held.pop(index) if 0 <= index < len(self._held) else None

    def expandingDirections(self) -> Qt.Orientation:
        """Neither: it is as large as it needs to be."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        """The narrower, the higher."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height at a width."""
        return self._place(QRect(0, 0, width, 0), move=False)

    def setGeometry(self, rect: QRect) -> None:
        """Place everything."""
        super().setGeometry(rect)
        self._place(rect, move=True)

    def sizeHint(self) -> QSize:
        """All in one line."""
        shown = [item.sizeHint() for item in self._held if not item.isEmpty()]
        width = sum(size.width() + self.spacing() for size in shown)
        return QSize(width, max((size.height() for size in shown), default=0))

    def minimumSize(self) -> QSize:
        """The widest item alone."""
        size = QSize()
        for item in self._held:
            if not item.isEmpty():
                size = size.expandedTo(item.minimumSize())
        return size

    def _place(self, rect: QRect, *, move: bool) -> int:
        y = rect.y()
        for line in self._lines(rect.width()):
            x, high = rect.x(), max(size.height() for _, size in line)
            for item, size in line:
                if move:
                    corner = QPoint(x, y + (high - size.height()) // 2)
                    item.setGeometry(QRect(corner, size))
                x += size.width() + self.spacing()
            y += high + self.spacing()
        return max(0, y - self.spacing() - rect.y())

    def _lines(self, width: int) -> list[list[tuple[QLayoutItem, QSize]]]:
        lines: list[list[tuple[QLayoutItem, QSize]]] = []
        x = 0
        for item in self._held:
            if item.isEmpty():
                continue
            size = item.sizeHint().expandedTo(item.minimumSize())
            size.setWidth(min(size.width(), max(width, item.minimumSize().width())))
            if not lines or (x > 0 and x + size.width() > width):
                lines.append([])
                x = 0
            lines[-1].append((item, size))
            x += size.width() + self.spacing()
        return lines


class Sides(QWidget):
    """Two halves: beside each other where there is room, else one above the other.

    high: what both need at least when they stand above each other, if they can shrink.
    """

    def __init__(
        self, left: QWidget, right: QWidget, *, shares: tuple[int, int], high: int = 0
    ) -> None:
        super().__init__()
        self._high = high
        self._shares = shares
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(12)
        self._box.addWidget(left, shares[0])
        self._box.addWidget(right, shares[1])
        for half in (left, right):
            policy = half.sizePolicy()
            policy.setHorizontalPolicy(QSizePolicy.Policy.Ignored)
            half.setSizePolicy(policy)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Turn at the width below which two halves are too narrow to read."""
        super().resizeEvent(event)
        narrow = event.size().width() < px(_NARROW_PX)
        down, across = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        wanted = down if narrow else across
        if wanted != self._box.direction():
            self._box.setDirection(wanted)
            for place, share in enumerate(self._shares):
                self._box.setStretch(place, 0 if narrow and not self._high else share)
            self.setMinimumHeight(px(self._high) if narrow else 0)

    def minimumSizeHint(self) -> QSize:
        """Narrow enough to be turned: the halves alone would keep the page too wide for it."""
        hint = super().minimumSizeHint()
        sizes = [self._box.itemAt(n).widget().minimumWidth() for n in range(2)]  # type: ignore[union-attr] # two widgets
        return QSize(max(sizes), hint.height())
