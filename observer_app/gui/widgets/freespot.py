"""A place on a page where a message covers nothing that is read, typed into or pressed."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)

_HEADS = frozenset({"title", "section", "figure", "huge"})
_FIELDS = (QLineEdit, QPlainTextEdit, QComboBox, QAbstractSpinBox)
_LOOKED_AT = (QLabel, QAbstractButton, QAbstractItemView, *_FIELDS)
_WHOLE = (QAbstractItemView, QComboBox, QAbstractSpinBox)
"""What is looked at as one piece."""
_GAP = 4
_WORD_AREA = 40
"""So many covered pixels of text count as one pixel further away from what it is about."""
_BUTTON_AREA = 4


@dataclass(frozen=True, slots=True)
class Ground:
    """What lies on a page. kept: headings, figures, fields and words that are marked so.

    buttons, words: the rest.
    """

    kept: tuple[QRect, ...]
    buttons: tuple[QRect, ...]
    words: tuple[QRect, ...]

    def is_free(self, spot: QRect) -> bool:
        """True if `spot` covers no heading, no figure, no field and no button."""
        return not any(spot.intersects(taken) for taken in (*self.kept, *self.buttons))


def look_around(host: QWidget, *, beside: type[QWidget]) -> Ground:
    """Return what is seen of `host` now. beside: what is in such a widget is not part of it."""
    kept: list[QRect] = []
    buttons: list[QRect] = []
    words: list[QRect] = []
    for widget, place in _seen(host, QPoint(0, 0), host.rect(), beside):
        if isinstance(widget, QAbstractButton):
            buttons.append(place)
        elif isinstance(widget, _FIELDS):
            kept.append(place)
        elif isinstance(widget, QLabel):
            if widget.text() or not widget.pixmap().isNull():
                is_head = widget.property("role") in _HEADS or bool(widget.property("kept"))
                (kept if is_head else words).append(_words_of(widget, place))
        elif isinstance(widget, QAbstractItemView):
            words.append(_rows_of(widget, place))
    return Ground(kept=tuple(kept), buttons=tuple(buttons), words=tuple(words))


@dataclass(frozen=True, slots=True)
class Wish:
    """Where a message would lie. spots: the best first. sizes: (width, height) it may have."""

    room: QRect
    spots: tuple[QRect, ...]
    sizes: tuple[tuple[int, int], ...]


def free_spot(
    ground: Ground, wish: Wish, *, in_use: Sequence[QRect], over_buttons: bool = False
) -> QRect | None:
    """Return the spot nearest to the first one wished that covers nothing of importance.

    in_use: what is never covered: the control with the keyboard, the mouse, other messages.
    over_buttons: rather than nowhere it lies on buttons. None: there is no such spot.
    """
    kept = (*ground.kept, *in_use)
    if over_buttons:
        return _best(wish, Ground(kept=kept, buttons=ground.buttons, words=ground.words))
    return _best(wish, Ground(kept=(*kept, *ground.buttons), buttons=(), words=ground.words))


def _best(wish: Wish, ground: Ground) -> QRect | None:
    best: QRect | None = None
    least = float("inf")
    first = wish.spots[0]
    for width, height in wish.sizes:
        for rank, spot in _spots(ground.kept, wish, width, height):
            cost = rank + abs(spot.top() - first.top()) + abs(spot.left() - first.left()) / 2
            cost += (first.width() - width) / 4
            if cost >= least:
                continue
            cost += sum(_area(spot, text) for text in ground.words) / _WORD_AREA
            cost += sum(_area(spot, made) for made in ground.buttons) / _BUTTON_AREA
            if cost < least:
                best, least = spot, cost
    return best


def _spots(
    kept: Sequence[QRect], wish: Wish, width: int, height: int
) -> Iterator[tuple[int, QRect]]:
    """Return (rank, spot) of that size that cover nothing of `kept`; wished ones rank first."""
    room, last = wish.room, len(wish.spots)
    tops = {item.top(): place for place, item in reversed(list(enumerate(wish.spots)))}
    for taken in kept:
        for top in (taken.bottom() + 1 + _GAP, taken.top() - height - _GAP):
            tops.setdefault(top, last)
    tops.setdefault(room.top() + _GAP, last)
    tops.setdefault(room.bottom() - height - _GAP, last)
    for top, rank in tops.items():
        if top < room.top() or top + height > room.bottom() + 1:
            continue
        beside = [t for t in kept if t.top() < top + height and t.bottom() >= top]
        for left, right in _gaps(beside, room):
            if right - left >= width:
                x = min(max(left, wish.spots[0].left()), right - width)
                yield rank, QRect(x, top, width, height)


def _gaps(taken: Sequence[QRect], room: QRect) -> Iterator[tuple[int, int]]:
    """Return the stretches (left, right) of a strip across `room` where nothing is taken."""
    left = room.left() + _GAP
    for rect in sorted(taken, key=lambda rect: rect.left()):
        if rect.left() - _GAP > left:
            yield left, rect.left() - _GAP
        left = max(left, rect.right() + 1 + _GAP)
    if room.right() - _GAP > left:
        yield left, room.right() - _GAP


def _area(one: QRect, other: QRect) -> int:
    both = one.intersected(other)
    return both.width() * both.height() if both.isValid() else 0


def _seen(
    above: QWidget, corner: QPoint, shown: QRect, beside: type[QWidget]
) -> Iterator[tuple[QWidget, QRect]]:
    """Yield what is looked at inside `above`, and which part of it is not scrolled away.

    corner: of `above`, and shown: what is seen of it, both on the host. Only what is seen is
    gone into: the pages that are built and hidden have ten times as many parts.
    """
    for made in above.children():
        if not isinstance(made, QWidget) or made.isHidden() or made.isWindow():
            continue
        place = QRect(corner + made.pos(), made.size())
        part = place.intersected(shown)
        if part.height() <= 1 or part.width() <= 0 or isinstance(made, beside):
            continue
        if isinstance(made, _LOOKED_AT):
            yield made, part
        if not isinstance(made, _WHOLE):
            yield from _seen(made, place.topLeft(), part, beside)


def _words_of(shown: QLabel, place: QRect) -> QRect:
    """Return where the words of a label are: it may be wider than they."""
    if shown.wordWrap() or not shown.text():
        return place
    inside = QRect(place)
    inside.setWidth(min(place.width(), shown.sizeHint().width()))
    if shown.alignment() & Qt.AlignmentFlag.AlignHCenter:
        inside.moveCenter(place.center())
    return inside


def _rows_of(view: QAbstractItemView, place: QRect) -> QRect:
    """Return where the rows of a table or list are: below them it is empty."""
    model = view.model()
    rows = model.rowCount() if model is not None else 0
    if not rows:
        return QRect(place.left(), place.top(), place.width(), min(place.height(), 32))
    last = view.visualRect(model.index(rows - 1, 0))
    bottom = view.viewport().mapTo(view, last.bottomLeft()).y()
    shown = QRect(place)
    if last.isValid() and bottom < place.height():
        shown.setHeight(max(32, bottom))
    return shown
