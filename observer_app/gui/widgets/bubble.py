"""The frame of a message: part of a page where it stands, above it where it comes and goes.

A message that comes must not push a button from under the mouse. So it lies above the head
of what it is about, which has words and no controls, and never covers the control that has
the keyboard, nor the place of the mouse.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import count

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt, QTimer, Signal
from PySide6.QtGui import (
    QColor,
    QCursor,
    QHideEvent,
    QKeySequence,
    QShortcut,
)
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QFrame,
    QGraphicsDropShadowEffect,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from observer_app.gui.icons import pixmap
from observer_app.gui.look import current_theme
from observer_app.gui.messages import Edge
from observer_app.gui.speaking import Part, give_notice, read_as
from observer_app.gui.widgets.columns import Columns
from observer_app.gui.widgets.cutting import cut_to

_WIDEST = 960
_LEAST = 300
_GAP = 4
_BESIDE = 14
_LINES = 4
"""What is longer is cut in its middle: names stand first, and what to do stands last. All of it
is shown on demand, and covers for that time what it is about."""
_MOUSE = 24
_LEAST_MS, _CHARACTER_MS, _MOST_MS = 6_000, 70, 20_000
"""How long a message is left to be read: a slow reader takes 14 characters a second."""

_SAID = count(1)
_STRONG = frozenset({"warn", "error"})
_EVENTS = frozenset({QEvent.Type.Resize, QEvent.Type.Move, QEvent.Type.Show})


class Bubble(QFrame):
    """Mark, words, buttons, and the cross that dismisses it."""

    dismissed = Signal()
    left = Signal()
    """What it lies on was hidden: its page was left."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "bar")
        self._owner: QWidget | None = None
        self._host: QWidget = self
        self._edge = Edge.HEAD
        self._shut: QShortcut | None = None
        self._whole = ""
        self._mark = QLabel()
        self._text = QLabel()
        self._text.setWordWrap(True)
        self._text.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self._text.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._text.setMinimumWidth(200)
        self._text.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        read_as(self, Part.NOTICE)
        self._stood = False
        self.said = 0
        """Its place among all messages, by when its words were said."""
        self._buttons: list[QPushButton] = []
        self._holder = QWidget()
        self._actions = QHBoxLayout(self._holder)
        self._actions.setContentsMargins(0, 0, 0, 0)
        self._actions.setSpacing(8)
        self.cross = QPushButton("×")
        self.cross.setProperty("role", "link")
        self.cross.setAccessibleName(self.tr("Dismiss this message"))
        self.cross.setToolTip(self.tr("Dismiss (Esc)"))
        self.cross.clicked.connect(self.dismissed)
        # Esc dismisses. A stop that comes and goes between two controls would take the key that
        # was meant for the next one: only what a message offers is reached by Tab.
        self.cross.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._is_open: bool = False
        self._cut: tuple[str, int, int] = ("", 0, 0)
        """What was cut last: the whole of it, and the width and height that it had."""
        self._row = row = QHBoxLayout(self)
        row.setContentsMargins(12, 9, 8, 9)
        row.setSpacing(10)
        row.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignTop)
        self._columns = Columns((self._text, 1), (self._holder, 0), spacing=_BESIDE)
        row.addWidget(self._columns, 1)
        row.addLayout(self._corner())
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._time_is_up)

    def _corner(self) -> QVBoxLayout:
        """Put what shows all of it, for who wants that, below what dismisses it."""
        self.more = QPushButton()
        self.more.setProperty("role", "link")
        self.more.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.more.clicked.connect(lambda _=False: self._open(not self._is_open))
        self.more.hide()
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addWidget(self.cross)
        column.addStretch(1)
        column.addWidget(self.more)
        return column

    @property
    def text(self) -> str:
        """What it says."""
        return self._whole

    def fill(
        self, text: str, tone: str, actions: tuple[tuple[str, Callable[[], object]], ...]
    ) -> None:
        """Say `text`, with a button for each (label, what to do)."""
        self._stood = self.isVisible()
        self.said = next(_SAID)
        self._mark.setPixmap(pixmap(tone, getattr(current_theme(), tone), size=22))
        self.setProperty("tone", tone)
        self._whole, self._cut = text, ("", 0, 0)
        self._is_open = False
        self.more.hide()
        self._text.setText(text)
        self._text.setToolTip("")
        self.setAccessibleName(text)
        while (item := self._actions.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        self._buttons = []
        for label, act in actions:
            made = QPushButton(label)
            made.setProperty("role", "small")
            made.clicked.connect(lambda _=False, act=act: act())
            self._actions.addWidget(made)
            self._buttons.append(made)
        self._holder.setVisible(bool(actions))
        self.style().unpolish(self)
        self.style().polish(self)

    def buttons(self) -> list[QPushButton]:
        """Return the buttons of what can be done."""
        return list(self._buttons)

    def stops(self) -> list[QPushButton]:
        """Return what the keyboard comes to: what can be done, and the rest of its words."""
        return [*self._buttons, *([] if self.more.isHidden() else [self.more])]

    def announce(self) -> None:
        """Have a screen reader say it; an error may interrupt, the rest waits its turn."""
        tone = str(self.property("tone"))
        give_notice(self, self.text, urgent=tone in _STRONG, stood=self._stood)

    def float_over(self, owner: QWidget, edge: Edge = Edge.HEAD) -> None:
        """Lie above `owner` from now on, wherever it goes; at an edge of it or of its page."""
        self._edge = edge
        if self._owner is None:
            self._owner = owner
            self._host = host = _host(owner)
            self.setParent(host)
            self._cast_shadow()
            for watched in {owner, host}:
                watched.installEventFilter(self)
            app = QApplication.instance()
            assert isinstance(app, QApplication)
            app.focusChanged.connect(self._on_focus)
            self._shut = shut = QShortcut(QKeySequence(Qt.Key.Key_Escape), self)
            shut.activated.connect(self.dismissed)
            # Two messages at once: Esc takes one after the other.
            shut.activatedAmbiguously.connect(self.dismissed)
        if self._shut is not None:
            # What cannot be dismissed leaves Esc to its page: a disk that is gone, a question.
            self._shut.setEnabled(not self.cross.isHidden())
        self.show()
        self.place()
        # Cut text may have changed where the buttons stand: Qt knows that one round later.
        QTimer.singleShot(0, self, self.place)
        self.raise_()
        self._follow_focus()

    def _open(self, is_open: bool) -> None:
        """Show all that it says, or the lines that leave in sight what it is about."""
        self._is_open = is_open
        self.place()

    def linger(self, text: str | None) -> None:
        """Go by itself once `text` could be read; None: stay."""
        self._timer.stop()
        if text is not None:
            self._timer.start(linger_ms(text))

    def place(self) -> None:
        """Lie where no control in use is covered: on the head, else above, below, at the foot."""
        owner = self._owner
        if owner is None or self.isHidden():
            return
        host = self._host
        ground = QRect(owner.mapTo(host, QPoint(0, 0)), owner.size())
        if owner is host:
            ground.adjust(8, 8, -8, -8)
        width = min(max(ground.width(), _LEAST), _WIDEST, host.width() - 2 * _GAP)
        left = max(_GAP, min(ground.left(), host.width() - width - _GAP))
        # Once so wide, words and buttons know whether they stand below each other.
        self.resize(width, self.height())
        # Twice: text that was cut may have room beside the buttons, or none any more.
        for _ in range(2):
            self._row.activate()
            self._columns.settle()
            self._cut_to(width)
            self._row.invalidate()
        height = self.heightForWidth(width)
        room = _shown_part(host)
        tops = self._tops(ground, room, QRect(left, 0, width, height))
        spots = [QRect(left, top, width, height) for top in tops]
        inside = [s for s in spots if s.top() >= room.top() and s.bottom() <= room.bottom()]
        in_use = list(self._in_use())
        free = (s for s in inside if not any(s.intersects(taken) for taken in in_use))
        spot = next(free, (inside or spots)[0])
        self.setGeometry(spot)
        # Only what has been laid out knows for certain how many lines its words take.
        self._row.activate()
        if (more := self.heightForWidth(width) - height) > 0:
            up = max(0, min(more, spot.bottom() + more - room.bottom()))
            self.setGeometry(spot.adjusted(0, -up, 0, more - up))

    def _tops(self, ground: QRect, room: QRect, mine: QRect) -> list[int]:
        """Return where the upper edge may be, the best first. mine: how large, how far left."""
        height = mine.height()
        foot, below = room.bottom() - height - _GAP, ground.bottom() + _GAP
        usual = [ground.top(), ground.top() - height - _GAP, below, ground.bottom() - height]
        usual += [foot, room.top() + _GAP]
        if self._edge is Edge.BELOW:
            # Where the mouse is, further down: above is what it is about.
            return [below, below + 2 * _MOUSE, foot, *usual]
        if self._edge is Edge.ON:
            return [ground.bottom() + 1 - height, *usual]
        spot = mine.translated(0, foot)
        is_free = not any(taken.intersects(spot) for taken in self._pressed_here(room))
        if self._edge is not Edge.FOOT:
            return usual
        # A page that is all buttons has words at its head.
        fits = [ground.top()] if ground.height() >= height else []
        return [foot, *usual] if is_free else [*fits, room.top() + _GAP, *usual]

    def _pressed_here(self, room: QRect) -> Iterator[QRect]:
        """Where the buttons of the page are that are not scrolled away."""
        for made in self._host.findChildren(QAbstractButton):
            if made.isVisible() and not isinstance(made.parentWidget(), Bubble):
                place = QRect(made.mapTo(self._host, QPoint(0, 0)), made.size())
                if place.intersects(room) and not self.isAncestorOf(made):
                    yield place.intersected(room)

    def _cut_to(self, width: int) -> None:
        """Show as much of the text as has room in its lines; a tooltip has all of it."""
        metrics = self._text.fontMetrics()
        edges = self._row.contentsMargins()
        corner = max(made.sizeHint().width() for made in (self.cross, self.more))
        beside = self._mark.sizeHint().width() + corner
        inside = width - edges.left() - edges.right() - 2 * self._row.spacing() - beside
        if self._buttons and not self._columns.is_stacked:
            inside -= self._holder.sizeHint().width() + _BESIDE
        inside = max(inside, self._text.minimumWidth())
        usual = _LINES * metrics.lineSpacing()
        most = self._most_height(usual) if self._is_open else usual
        if (self._whole, inside, most) == self._cut:
            return
        self._cut = (self._whole, inside, most)
        font, whole = self._text.font(), self._whole
        text, is_cut = cut_to(whole, width=inside - _GAP, height=most, font=font)
        self._offer_more(is_cut or self._is_open)
        if text != self._text.text():
            self._text.setText(text)
            self._text.setToolTip("" if text == self._whole else self._whole)
            self._row.activate()
            self._columns.settle()

    def _most_height(self, usual: int) -> int:
        """Return how high the words may be when all of them are wanted: as the page is."""
        offers = self._holder.sizeHint().height() + _BESIDE if self._buttons else 0
        edges = self._row.contentsMargins()
        around = edges.top() + edges.bottom() + 2 * _GAP + offers
        return max(usual, _shown_part(self._host).height() - around)

    def _offer_more(self, is_cut: bool) -> None:
        self.more.setVisible(is_cut)
        self.more.setText("▴" if self._is_open else "▾")
        words = self.tr("Show less") if self._is_open else self.tr("Show all of it")
        self.more.setToolTip(words)
        self.more.setAccessibleName(words)

    def _in_use(self) -> Iterator[QRect]:
        """Where not to lie: the control with the keyboard, the mouse, other messages."""
        host = self._host
        focus = QApplication.focusWidget()
        is_near = focus is not None and host.isAncestorOf(focus) and not self.isAncestorOf(focus)
        # Lists and areas are larger than any place beside them.
        if focus is not None and is_near and focus.height() < host.height() // 2:
            yield QRect(focus.mapTo(host, QPoint(0, 0)), focus.size())
        mouse = host.mapFromGlobal(QCursor.pos())
        if host.underMouse() and not self.underMouse():
            yield QRect(mouse.x() - _MOUSE // 2, mouse.y() - _MOUSE // 2, _MOUSE, _MOUSE)
        for other in host.window().findChildren(Bubble):
            if other is not self and other._owner is not None and other.isVisible():
                top = host.mapFromGlobal(other.mapToGlobal(QPoint(0, 0)))
                yield QRect(top, other.size())

    def _follow_focus(self) -> None:
        """Have Tab come from the control in use to what the message offers."""
        before = QApplication.focusWidget()
        if before is None or before.window() is not self.window() or before.isAncestorOf(self):
            return
        for control in self.buttons():
            QWidget.setTabOrder(before, control)
            before = control

    def _cast_shadow(self) -> None:
        shadow = QGraphicsDropShadowEffect(self)
        shadow.setBlurRadius(22)
        shadow.setOffset(0, 4)
        shadow.setColor(QColor(0, 0, 0, 110))
        self.setGraphicsEffect(shadow)

    def _on_focus(self, _old: QWidget | None, new: QWidget | None) -> None:
        if new is not None and self.isVisible() and not self.isAncestorOf(new):
            self.place()

    def _time_is_up(self) -> None:
        focus = QApplication.focusWidget()
        is_used = self.underMouse() or (focus is not None and self.isAncestorOf(focus))
        if is_used:
            self._timer.start(_LEAST_MS)
        else:
            self.dismissed.emit()

    def event(self, event: QEvent) -> bool:
        """Grow as soon as words and buttons need more than there is: no button is hidden."""
        done = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest and self._owner is not None:
            self.place()
        return done

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Move along with what it lies on."""
        if event.type() in _EVENTS:
            self.place()
        return super().eventFilter(watched, event)

    def hideEvent(self, event: QHideEvent) -> None:
        """Notice that the page was left."""
        super().hideEvent(event)
        if not event.spontaneous() and not self.isHidden():
            self.left.emit()


def linger_ms(text: str) -> int:
    """Return how long a message is shown before it goes by itself."""
    return min(_MOST_MS, _LEAST_MS + _CHARACTER_MS * len(text))


def _shown_part(host: QWidget) -> QRect:
    """Return the part of `host` that is not scrolled away."""
    above = host.parentWidget()
    if host.isWindow() or above is None:
        return host.rect()
    return host.rect().intersected(QRect(-host.pos(), above.size()))


def _host(owner: QWidget) -> QWidget:
    """Return what a message about `owner` is laid on: what scrolls with it, or its page."""
    found = owner
    while not found.isWindow() and not found.property("holds_messages"):
        above = found.parentWidget()
        if found.objectName() == "content" or above is None:
            break
        found = above
    return found
