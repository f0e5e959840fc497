"""Where a message lies above its page: near what it is about, and over nothing of importance."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QApplication, QWidget

from observer_app.gui.look import px
from observer_app.gui.messages import Edge
from observer_app.gui.widgets.footroom import FootRoom, foot_room
from observer_app.gui.widgets.freespot import Ground, Wish, free_spot, look_around

GAP = 4
_WIDEST = 960
_LEAST = 300
_SHARES = (1.0, 0.8, 0.65, 0.5, 0.38)
"""How wide it may be, of its usual width: the best first."""
_MOUSE = 24
Measure = Callable[[int], tuple[int, bool]]
"""Returns, of a width, how high a message is then, and whether all of its words have room."""


class Floating:
    """Finds the place of one message, and keeps it while it need not move."""

    def __init__(
        self,
        message: QWidget,
        owner: QWidget,
        edge: Edge,
        *,
        measure: Measure,
        others: Callable[[], Sequence[QWidget]],
    ) -> None:
        """owner: what the message is about. edge: where it lies first. others: all messages."""
        self.owner, self.edge = owner, edge
        self.host = _host(owner)
        self._message, self._measure, self._others = message, measure, others
        self._spot: QRect | None = None
        self._foot: FootRoom | None = None

    @property
    def room(self) -> QRect:
        """The part of the page that is in sight."""
        return _shown_part(self.host)

    def forget(self) -> None:
        """Look for another place the next time: the page or the message has changed."""
        self._spot = None

    def spot(self, *, is_open: bool) -> QRect:
        """Return where to lie now. is_open: all of it is shown, whatever that covers."""
        room = self.room
        if self._foot is not None and self._foot is not foot_room(self.host):
            # Another page is shown now.
            self.forget()
        if self._spot is None:
            self.give_back()
        elif is_open or self._foot is not None:
            return self._spot
        ground = look_around(self.host, beside=type(self._message))
        if self._spot is None or not self._may_stay(self._spot, room, ground):
            self._spot = self._found(room, ground, is_open=is_open)
        return self._spot

    def give_back(self) -> None:
        """Give the page its room back."""
        if self._foot is not None:
            self._foot.release(self._message)
            self._foot = None

    def _may_stay(self, spot: QRect, room: QRect, ground: Ground) -> bool:
        """A message that need not move stays where one has begun to read it."""
        used = self._in_use(with_mouse=False)
        is_free = ground.is_free(spot) and not any(spot.intersects(taken) for taken in used)
        return is_free and room.contains(spot)

    def _found(self, room: QRect, ground: Ground, *, is_open: bool) -> QRect:
        """Return where to lie; the page ends above it where there is no place."""
        about = QRect(self.owner.mapTo(self.host, QPoint(0, 0)), self.owner.size())
        if self.owner is self.host:
            about.adjust(8, 8, -8, -8)
        usual = min(max(about.width(), _LEAST), _WIDEST, room.width() - 2 * GAP)
        left = max(GAP, min(about.left(), self.host.width() - usual - GAP))
        height, _ = self._measure(usual)
        tops = self._tops(about, room, height)
        wished = tuple(QRect(left, top, usual, height) for top in tops)
        if is_open:
            return next((s for s in wished if room.contains(s)), wished[-1])
        used = list(self._in_use())
        if self.edge is Edge.BELOW:
            used.append(about)
        return self._free(Wish(room, wished, self._sizes(usual)), ground, used)

    def _sizes(self, usual: int) -> tuple[tuple[int, int], ...]:
        """Return (width, height) that it may have: nothing is cut for the sake of its place."""
        narrow = min(usual, px(_LEAST))
        widths = {max(narrow, round(usual * share)): None for share in _SHARES}
        measured = [(width, *self._measure(width)) for width in widths]
        whole = tuple((width, height) for width, height, is_whole in measured if is_whole)
        return whole or (measured[0][:2],)

    def _free(self, wish: Wish, ground: Ground, used: list[QRect]) -> QRect:
        if (spot := free_spot(ground, wish, in_use=used)) is not None:
            return spot
        foot = foot_room(self.host)
        is_moved = foot is None or not foot.scrolls
        if is_moved and (spot := free_spot(ground, wish, in_use=used, over_buttons=True)):
            return spot
        if foot is not None:
            return self._at_the_foot(foot, wish.room)
        # A dialog: where nothing in use is covered.
        inside = [s for s in wish.spots if wish.room.contains(s)]
        free = (s for s in inside if not any(s.intersects(taken) for taken in used))
        return next(free, (inside or list(wish.spots))[0])

    def _at_the_foot(self, foot: FootRoom, room: QRect) -> QRect:
        """Return a place that the page gives."""
        self._foot = foot
        wide = min(room.width() - 2 * GAP, _WIDEST)
        height, _ = self._measure(wide)
        kept = foot.keep(self._message, height + 2 * GAP)
        return QRect(kept.left(), kept.top() + GAP, min(wide, kept.width()), height)

    def _tops(self, about: QRect, room: QRect, height: int) -> list[int]:
        """Return where the upper edge may be, the best first."""
        foot, below = room.bottom() - height - GAP, about.bottom() + GAP
        usual = [about.top(), about.top() - height - GAP, below, about.bottom() - height]
        usual += [foot, room.top() + GAP]
        if self.edge is Edge.BELOW:
            # Where the mouse is, further down: above is what it is about.
            return [below, below + 2 * _MOUSE, foot, *usual]
        if self.edge is Edge.ON:
            return [about.bottom() + 1 - height, *usual]
        return [foot, *usual] if self.edge is Edge.FOOT else usual

    def _in_use(self, *, with_mouse: bool = True) -> Iterator[QRect]:
        """Where not to lie: the control with the keyboard, the mouse, other messages."""
        host = self.host
        focus = QApplication.focusWidget()
        is_near = (
            focus is not None and host.isAncestorOf(focus) and not self._message.isAncestorOf(focus)
        )
        # Lists and areas are larger than any place beside them.
        if focus is not None and is_near and focus.height() < host.height() // 2:
            yield QRect(focus.mapTo(host, QPoint(0, 0)), focus.size())
        mouse = host.mapFromGlobal(QCursor.pos())
        if with_mouse and host.underMouse() and not self._message.underMouse():
            yield QRect(mouse.x() - _MOUSE // 2, mouse.y() - _MOUSE // 2, _MOUSE, _MOUSE)
        for other in self._others():
            if other is not self._message:
                top = host.mapFromGlobal(other.mapToGlobal(QPoint(0, 0)))
                yield QRect(top, other.size())


def _shown_part(host: QWidget) -> QRect:
    """Return the part of `host` that is not scrolled away."""
    above = host.parentWidget()
    if host.isWindow() or above is None:
        return host.rect()
    return host.rect().intersected(QRect(-host.pos(), above.size()))


def _host(owner: QWidget) -> QWidget:
    """Return what a message about `owner` is laid on: its page, dialog or window."""
    found = owner
    while not found.isWindow() and not found.property("holds_messages"):
        above = found.parentWidget()
        if above is None:
            break
        found = above
    return found
