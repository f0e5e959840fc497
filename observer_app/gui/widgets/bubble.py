"""The frame of a message: part of a page where it stands, above it where it comes and goes.

A message that comes must not push a button from under the mouse. So it lies above the page,
near what it is about, where it covers no heading, no field and nothing in use; where there is
no such place the page ends above it.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import count
from math import ceil
from weakref import WeakSet

import shiboken6
from PySide6.QtCore import QEvent, QObject, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QHideEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QGraphicsDropShadowEffect,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from observer_app.gui.icons import pixmap
from observer_app.gui.look import current_theme
from observer_app.gui.messages import Edge
from observer_app.gui.speaking import Part, give_notice, read_as
from observer_app.gui.widgets.columns import Columns
from observer_app.gui.widgets.cutting import cut_to, height_of
from observer_app.gui.widgets.floating import GAP, Floating
from observer_app.gui.widgets.lingering import Lingering
from observer_app.gui.widgets.offers import Action, Offers
from observer_app.gui.widgets.prints import PrintLabel
from observer_app.gui.widgets.tabbing import tab_after

_BESIDE = 14
_LINES = 4
"""What is longer is cut in its middle: names stand first, and what to do stands last. All of it
is shown on demand, and covers for that time what it is about."""

_SAID = count(1)
_MADE: WeakSet[Bubble] = WeakSet()
"""All messages: to look for them among a window's parts takes 2 ms."""
_STRONG = frozenset({"warn", "error"})
_EVENTS = frozenset({QEvent.Type.Resize, QEvent.Type.Move, QEvent.Type.Show})


class Bubble(QFrame):
    """Mark, words, buttons, and the cross that dismisses it."""

    dismissed = Signal()
    escaped = Signal()
    """Esc was meant for it."""
    left = Signal()
    """What it lies on was hidden: its page was left."""

    def __init__(self) -> None:
        super().__init__()
        _MADE.add(self)
        self.setProperty("role", "bar")
        self._floating: Floating | None = None
        """How it lies above its page, None of what stands in one."""
        self._shut: QShortcut | None = None
        self._takes_escape = False
        self._whole = self._topic = ""
        self._needed = (0, 0)
        """The height at its width and the least width that its layout asked for last."""
        self._mark = QLabel()
        self._text = PrintLabel()
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
        self._offers = Offers()
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
        self._columns = Columns((self._text, 1), (self._offers, 0), spacing=_BESIDE)
        row.addWidget(self._columns, 1)
        row.addLayout(self._corner())
        self._lingering = Lingering(self)
        self._lingering.over.connect(self.dismissed)
        self._soon = QTimer(self)
        """Looks for a place once, however much has moved: another page moves a dozen things."""
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self.place)

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

    @property
    def is_floating(self) -> bool:
        """True if it lies above a page and goes, False if it is part of one."""
        return self._floating is not None

    def fill(self, text: str, tone: str, actions: Sequence[Action], *, topic: str = "") -> None:
        """Say `text`, with a button for each (label, what to do).

        topic: what it is about; said again of the same, it keeps its buttons and its place.
        """
        self._stood = self.isVisible()
        is_same = self._stood and topic != "" and topic == self._topic
        self._topic = topic
        if not is_same:
            self.said = next(_SAID)
            self._forget()
            self._lingering.mark_fresh(self._stood)
        self._mark.setPixmap(pixmap(tone, getattr(current_theme(), tone), size=22))
        self.setProperty("tone", tone)
        self._whole, self._cut = text, ("", 0, 0)
        self._is_open = False
        self.more.hide()
        self._text.setText(text)
        self._text.setToolTip("")
        self.setAccessibleName(text)
        self._offers.fill(actions, is_same=is_same)
        self.style().unpolish(self)
        self.style().polish(self)

    def buttons(self) -> list[QPushButton]:
        """Return the buttons of what can be done."""
        return list(self._offers.buttons)

    def stops(self) -> list[QPushButton]:
        """Return what the keyboard comes to: what can be done, and the rest of its words."""
        return [*self.buttons(), *([] if self.more.isHidden() else [self.more])]

    def announce(self) -> None:
        """Have a screen reader say it; an error may interrupt, the rest waits its turn."""
        tone = str(self.property("tone"))
        give_notice(self, self.text, urgent=tone in _STRONG, stood=self._stood)

    def heed_escape(self, takes: bool) -> None:
        """Take Esc from now on, or leave it to the page: a disk that is gone, a question."""
        self._takes_escape = takes
        if takes and self._shut is None:
            self._shut = shut = QShortcut(QKeySequence(Qt.Key.Key_Escape), self)
            shut.activated.connect(self.escaped)
            shut.activatedAmbiguously.connect(self._settle_escape)
            _app().focusChanged.connect(self._share_escape)
        self._share_escape()

    def _share_escape(self) -> None:
        """Esc is for the message that the keyboard is in, and for any other one otherwise."""
        if self._shut is not None:
            around = message_of(QApplication.focusWidget())
            self._shut.setEnabled(self._takes_escape and around in (None, self))

    def _settle_escape(self) -> None:
        """Of several messages Esc is for the newest; the others wait for the next press."""
        taking = (
            made
            for made in shown_in(self.window())
            if made._shut is not None and made._shut.isEnabled()
        )
        newest = max(taking, key=lambda made: made.said, default=self)
        newest.escaped.emit()

    def stand_in(self, place: QWidget) -> None:
        """Be part of a page; Tab comes to what it offers where `place` is."""
        tab_after(place, *self.buttons())
        self.show()

    def float_over(self, owner: QWidget, edge: Edge = Edge.HEAD) -> None:
        """Lie near `owner` from now on, wherever it goes; at an edge of it or of its page."""
        if self._floating is None:
            self._floating = Floating(
                self, owner, edge, measure=self._measure, others=lambda: shown_in(self.window())
            )
            host = self._floating.host
            self.setParent(host)
            self._cast_shadow()
            scrolled = [area.widget() for area in host.findChildren(QScrollArea)]
            for watched in {owner, host, *filter(None, scrolled)}:
                watched.installEventFilter(self)
            _app().focusChanged.connect(self._on_focus)
        self.show()
        self.place()
        # Cut text may have changed where the buttons stand: Qt knows that one round later.
        QTimer.singleShot(0, self, self.place)
        self._follow_focus()

    def _open(self, is_open: bool) -> None:
        """Show all that it says, or the lines that leave in sight what it is about."""
        self._is_open = is_open
        self._forget()
        self.place()

    def linger(self, text: str | None) -> None:
        """Go by itself once `text` could be read; None: stay."""
        self._lingering.start(text)

    def place(self) -> None:
        """Lie near what it is about, and where nothing of importance is covered."""
        if self._floating is not None and not self.isHidden():
            # A page that comes is above all that was there before.
            self.raise_()
            self._lie(self._floating.spot(is_open=self._is_open), self._floating.room)

    def _forget(self) -> None:
        if self._floating is not None:
            self._floating.forget()

    def _measure(self, width: int) -> tuple[int, bool]:
        return self._height_at(width), self._cut_at(width)[0] == self._whole

    def _lie(self, spot: QRect, room: QRect) -> None:
        width = spot.width()
        self.resize(width, spot.height())
        # Twice: text that was cut may have room beside the buttons, or none any more.
        for _ in range(2):
            self._row.activate()
            self._columns.settle()
            self._offers.settle()
            self._cut_to(width)
            self._row.invalidate()
        height = self.heightForWidth(width)
        # Only what has been laid out knows for certain how many lines its words take.
        up = max(0, min(spot.top() - room.top(), spot.top() + height - 1 - room.bottom()))
        self.setGeometry(spot.left(), spot.top() - up, width, height)

    def _height_at(self, width: int) -> int:
        """Return how high it is at that width, before it is laid out."""
        inside, text_width, is_beside = self._widths(width)
        edges, offers = self._row.contentsMargins(), self._offers
        shown, font = self._cut_at(width)[0], self._text.font()
        words = ceil(height_of(shown, width=text_width - GAP, font=font))
        corner = self.cross.sizeHint().height()
        if self._is_open or self._cut_at(width)[1]:
            corner += self.more.sizeHint().height()
        height = max(words, self._mark.sizeHint().height(), corner)
        if offers.buttons and is_beside:
            height = max(height, offers.height_at(offers.whole_width()))
        elif offers.buttons:
            height += _BESIDE + offers.height_at(inside)
        return height + edges.top() + edges.bottom() + 2

    def _cut_at(self, width: int) -> tuple[str, bool]:
        """Return what there is room for at that width, and whether that is not all."""
        _, words, _ = self._widths(width)
        font = self._text.font()
        return cut_to(self._whole, width=words - GAP, height=self._most(), font=font)

    def _most(self) -> int:
        """Return how high the words may be."""
        usual = _LINES * self._text.fontMetrics().lineSpacing()
        return self._most_height(usual) if self._is_open else usual

    def _widths(self, width: int) -> tuple[int, int, bool]:
        """Return the width inside, that of the words, and whether buttons stand beside them."""
        edges = self._row.contentsMargins()
        corner = max(made.sizeHint().width() for made in (self.cross, self.more))
        beside = self._mark.sizeHint().width() + corner
        inside = width - edges.left() - edges.right() - 2 * self._row.spacing() - beside - 2
        least = self._text.minimumWidth()
        if not self._offers.buttons:
            return inside, max(inside, least), True
        words = inside - self._offers.whole_width() - _BESIDE
        is_beside = words >= least
        return inside, max(words if is_beside else inside, least), is_beside

    def _cut_to(self, width: int) -> None:
        """Show as much of the text as has room in its lines; a tooltip has all of it."""
        _, inside, _ = self._widths(width)
        most = self._most()
        if (self._whole, inside, most) == self._cut:
            return
        self._cut = (self._whole, inside, most)
        text, is_cut = self._cut_at(width)
        self._offer_more(is_cut or self._is_open)
        if text != self._text.text():
            self._text.setText(text)
            self._text.setToolTip("" if text == self._whole else self._whole)
            self._row.activate()
            self._columns.settle()

    def _most_height(self, usual: int) -> int:
        """Return how high the words may be when all of them are wanted: as the page is."""
        offers = self._offers.sizeHint().height() + _BESIDE if self._offers.buttons else 0
        edges = self._row.contentsMargins()
        around = edges.top() + edges.bottom() + 2 * GAP + offers
        return max(
            usual, (self._floating.room if self._floating else self.rect()).height() - around
        )

    def _offer_more(self, is_cut: bool) -> None:
        self.more.setVisible(is_cut)
        self.more.setText("▴" if self._is_open else "▾")
        words = self.tr("Show less") if self._is_open else self.tr("Show all of it")
        self.more.setToolTip(words)
        self.more.setAccessibleName(words)

    def _follow_focus(self) -> None:
        """Have Tab come from the control in use to what the message offers."""
        before = QApplication.focusWidget()
        if before is None or before.window() is not self.window() or before.isAncestorOf(self):
            return
        tab_after(before, *self.buttons())

    def _cast_shadow(self) -> None:
        shadow = QGraphicsDropShadowEffect(self)
        shadow.setBlurRadius(22)
        shadow.setOffset(0, 4)
        shadow.setColor(QColor(0, 0, 0, 110))
        self.setGraphicsEffect(shadow)

    def _on_focus(self, _old: QWidget | None, new: QWidget | None) -> None:
        if new is not None and self.isVisible() and not self.isAncestorOf(new):
            self._soon.start()

    def event(self, event: QEvent) -> bool:
        """Grow as soon as words and buttons need more than there is: no button is hidden."""
        done = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest and self._floating is not None:
            # To lie down asks for a layout itself: without end, if each were answered.
            needed = (self.heightForWidth(self.width()), self.minimumSizeHint().width())
            if needed != self._needed:
                self._needed = needed
                self.place()
        return done

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Move along with what it lies on."""
        if event.type() in _EVENTS:
            floating = self._floating
            is_host = floating is not None and watched is floating.host
            if is_host and event.type() == QEvent.Type.Resize:
                self._forget()
            self._soon.start()
        return super().eventFilter(watched, event)

    def hideEvent(self, event: QHideEvent) -> None:
        """Notice that the page was left."""
        super().hideEvent(event)
        if self._floating is not None:
            self._floating.give_back()
            self._floating.forget()
        if not event.spontaneous() and not self.isHidden():
            self.left.emit()


def shown_in(window: QWidget) -> list[Bubble]:
    """Return the messages that are shown in `window`, in no order."""
    made = [one for one in _MADE if shiboken6.isValid(one)]
    return [one for one in made if one.isVisible() and one.window() is window]


def message_of(widget: QWidget | None) -> Bubble | None:
    """Return the message that `widget` is part of."""
    while widget is not None and not isinstance(widget, Bubble):
        widget = widget.parentWidget()
    return widget


def _app() -> QApplication:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    return app
