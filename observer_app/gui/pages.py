"""What a page is: a title, a line of help, a message bar, content; and what it is given."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime, timedelta, timezone
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QCoreApplication, QLocale, QMargins
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from observer_app.core.errors import ObserverError
from observer_app.core.kinds import EntryKind
from observer_app.gui.locking import AS_USUAL, Guard
from observer_app.gui.look import px
from observer_app.gui.messages import MessageBar, Tone
from observer_app.gui.theme import GAP, Theme
from observer_app.gui.widgets.footroom import FootRoom
from observer_app.gui.widgets.scroll import keep_place, scrolled

if TYPE_CHECKING:
    from fractions import Fraction

    from observer_app.core.clock import Clock
    from observer_app.core.pack import Pack, Text
    from observer_app.gui.dispatcher import Dispatcher
    from observer_app.gui.previews import Previews
    from observer_app.services.commands import Command
    from observer_app.services.session import Changes, Role, Session

translate = QCoreApplication.translate
T = TypeVar("T")
_LOW = 480
_NARROW = 700


@dataclass
class Desk:
    """What every page of an open notebook is given.

    navigate: shows the page with that id; it is handed the second argument by `arrive`.
    relook: builds the window anew, after the language, theme, pack or alias changed.
    resize_text: writes in so many per cent of the usual size, and keeps that.
    """

    dispatcher: Dispatcher
    clock: Clock
    role: Role
    alias: str
    pack: Pack
    theme: Theme
    language: str
    previews: Previews
    notebook: Path = Path()
    device: str = ""
    guard: Guard = AS_USUAL
    navigate: Callable[[str, object], None] = lambda _page, _what: None
    relook: Callable[[], None] = lambda: None
    resize_text: Callable[[int], None] = lambda _percent: None
    lock: Callable[[], None] = lambda: None
    drafts: dict[str, object] = field(default_factory=dict)

    def now(self) -> datetime:
        """Return the present moment, UTC."""
        return self.clock.now().wall

    def local(self, moment: datetime) -> datetime:
        """Return a moment in the time that the stations keep."""
        return moment.astimezone(timezone(timedelta(minutes=self.pack.utc_offset_min)))

    def hour(self, moment: datetime) -> str:
        """Return a moment as "HH:MM" in the time that the stations keep."""
        return f"{self.local(moment):%H:%M}"

    def today_at(self, hour: int, minute: int) -> datetime:
        """Return the moment of a local hour today, in the stations' offset."""
        here = self.local(self.now())
        return here.replace(hour=hour, minute=minute, second=0, microsecond=0)

    def text(self, text: Text) -> str:
        """Return a text of the pack in the window's language."""
        return text.in_language(self.language)


@dataclass(frozen=True)
class PageSpec:
    """A page as the navigation knows it. `title` is called when the language is set."""

    id: str
    icon: str
    title: Callable[[], str]
    build: Callable[[Desk], Page]


class Page(QWidget):
    """Gathers input, sends commands, draws rows. Subclasses fill `self.content`.

    `concerns` names the entry kinds after whose change `refresh` is called (at once if the
    page is shown, else when it is shown next); None means all kinds.
    """

    concerns: frozenset[EntryKind] | None = None
    scrolls = True

    def __init__(self, desk: Desk, *, title: str, help_line: str = "") -> None:
        super().__init__()
        self.desk = desk
        self._stale = True
        self.setAccessibleName(title)
        self.title = QLabel(title)
        self.title.setProperty("role", "title")
        self.help = QLabel(help_line)
        self.help.setProperty("role", "help")
        self.help.setWordWrap(True)
        # Not setVisible: what is shown before it has a place is a window for a moment, and that
        # takes the keyboard from the one in use.
        if not help_line:
            self.help.hide()
        self.tools = QHBoxLayout()
        self.tools.setSpacing(8)
        head = QHBoxLayout()
        head.setSpacing(GAP)
        head_words = QWidget()
        words = QVBoxLayout(head_words)
        words.setContentsMargins(0, 0, 0, 0)
        words.setSpacing(2)
        words.addWidget(self.title)
        words.addWidget(self.help)
        head.addWidget(head_words, 1)
        # Words alone: a message above them covers nothing that one presses.
        self.messages = MessageBar(self, over=head_words)
        self.setProperty("holds_messages", True)
        head.addLayout(self.tools)
        self.content = QVBoxLayout()
        self.content.setSpacing(GAP)
        outer = QVBoxLayout(self)
        outer.setSpacing(GAP)
        outer.addLayout(head)
        area = scrolled(self.content, keeps_width=True) if self.scrolls else None
        if area is not None:
            outer.addWidget(area, 1)
        else:
            outer.addLayout(self.content, 1)
        self._foot_room = FootRoom(self, outer, area.widget() if area is not None else None)
        self._foot_room.set_edges(QMargins(24, 18, 24, 16))
        desk.dispatcher.changed.connect(self._on_changed)

    def refresh(self) -> None:
        """Read again what is shown; subclasses send one read and draw what comes back."""

    def arrive(self, what: object) -> None:
        """Take what another page handed over when it came here."""

    def keep_typed(self) -> None:
        """Keep at once what is typed and no entry yet: another window takes this one's place."""

    def follow(self, before: Page) -> None:
        """Take the place of the same page of another window: scrolled as that was."""
        keep_place(self, before)

    def read(
        self,
        work: Callable[[Session], T],
        on_done: Callable[[T], None],
        on_error: Callable[[ObserverError], None] | None = None,
    ) -> None:
        """Read from the session and draw; an error is shown on this page."""
        self.desk.dispatcher.run(work, on_done, on_error or self.fail, owner=self)

    def send(
        self,
        command: Command,
        on_done: Callable[[Changes], None] | None = None,
        on_error: Callable[[ObserverError], None] | None = None,
    ) -> None:
        """Carry out a command; an error is shown on this page until the same goes well."""
        action = type(command).__name__

        def done(changes: Changes) -> None:
            self.messages.settle(action)
            if on_done is not None:
                on_done(changes)

        def failed(error: ObserverError) -> None:
            (on_error or self.fail)(error)
            self.messages.mark_about(action)

        self.desk.dispatcher.execute(command, done, failed, owner=self)

    def fail(self, error: ObserverError) -> None:
        """Show an error on this page."""
        self.messages.show_error(error)

    def done(self, text: str) -> None:
        """Say that something went well."""
        self.messages.say(text, Tone.OK)

    def mark_stale(self) -> None:
        """Have the page read again, now or when it is shown next."""
        self._stale = True
        if self.isVisible():
            self._freshen()

    def _freshen(self) -> None:
        if self._stale:
            self._stale = False
            self.refresh()

    def _on_changed(self, changes: Changes) -> None:
        if self.concerns is None or changes.kinds & self.concerns:
            self.mark_stale()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the line of help out where the height is needed."""
        super().resizeEvent(event)
        self.help.setVisible(bool(self.help.text()) and self.height() >= px(_LOW))
        edge = 24 if self.width() >= px(_NARROW) else 12
        self._foot_room.set_edges(QMargins(edge, 18, edge, 16))

    def showEvent(self, event: QShowEvent) -> None:
        """Read again if something changed while the page was hidden."""
        super().showEvent(event)
        self._freshen()


def number(value: int) -> str:
    """Return a whole number with the language's group marks."""
    return QLocale().toString(value)


def signed(value: int | None) -> str:
    """Return a difference with its sign, "0" for none, "—" if it is not known."""
    if value is None:
        return "—"
    sign = "+" if value > 0 else "−" if value < 0 else ""
    return f"{sign}{number(abs(value))}"


def decimal(value: float | Fraction, *, digits: int = 1) -> str:
    """Return a number with so many decimals, by the language's marks: "40.7", "40,7"."""
    return QLocale().toString(float(value), "f", digits)


def size_text(size_bytes: int) -> str:
    """Return a size as a person reads it, in powers of 1,000."""
    if size_bytes < 1_000:
        # The language's own words for bytes have one form for all numbers.
        return translate("sizes", "{count} B").format(count=number(size_bytes))
    digits = 0 if size_bytes % 1_000_000 == 0 or size_bytes < 100_000 else 1
    return QLocale().formattedDataSize(size_bytes, digits, QLocale.DataSizeFormat.DataSizeSIFormat)


__all__ = ["Desk", "Page", "PageSpec", "decimal", "number", "scrolled", "signed", "size_text"]
