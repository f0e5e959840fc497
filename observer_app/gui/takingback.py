"""Taking a count back: only one that a person saw, and never without saying which."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtWidgets import QWidget

from observer_app.core.errors import ObserverError
from observer_app.core.kinds import EntryKind
from observer_app.gui.messages import MessageBar
from observer_app.gui.pages import Desk, number
from observer_app.gui.widgets.wordwise import WordsUndone
from observer_app.services.session import Changes, Session
from observer_app.services.undoing import TakenBack, take_back_count

if TYPE_CHECKING:
    from observer_app.gui.counter import Counter

_SHOW_COUNT = frozenset({"tally", "today"})
"""The pages whose count one sees: there the last one is taken back, whenever it was."""
_MOST_TOLD = 4
"""More in a row than these are told by their sum."""
translate = QCoreApplication.translate


def take_back(
    desk: Desk,
    on_done: Callable[[TakenBack], None],
    on_error: Callable[[ObserverError], None],
    *,
    owner: QWidget,
    after: int = 0,
) -> None:
    """Take back the newest tally that stands, and tell what it was. after: see take_back_count."""
    reason = translate("Counter", "pressed by mistake")

    def work(session: Session) -> TakenBack:
        return take_back_count(session, reason=reason, after=after)

    def done(changes: Changes) -> None:
        assert isinstance(changes, TakenBack)
        on_done(changes)

    desk.dispatcher.change(work, done, on_error, owner=owner)


class TakenBackTold:
    """Says what was taken back; several in a row are told together, and each one is seen."""

    def __init__(self, bar: MessageBar) -> None:
        self._bar = bar
        self._said = ""
        self._row: list[TakenBack] = []

    def tell(self, what: TakenBack) -> None:
        """Say "Taken back: −1. Counted: 141 → 140", then "… −1, −1. Counted: 141 → 139"."""
        goes_on = bool(self._row) and self._row[-1].total == what.before
        if self._bar.text != self._said or not goes_on:
            self._row = []
        self._row.append(what)
        words = translate("Counter", "Taken back: −{n}. Counted: {before} → {now}.")
        self._said = words.format(
            n=self._each(), before=number(self._row[0].before), now=number(what.total)
        )
        self._bar.say(self._said)

    def heed(self, changes: Changes) -> None:
        """Say no more of it once somebody else was counted: its numbers stand no longer."""
        is_count = any(stored.entry.kind is EntryKind.TALLY for stored in changes.entries)
        if is_count and self._said and self._bar.text == self._said:
            self._bar.clear()

    def _each(self) -> str:
        if len(self._row) > _MOST_TOLD:
            return number(sum(item.count for item in self._row))
        return ", −".join(number(item.count) for item in self._row)


class TakeBackKey(QObject):
    """What the key takes back: the last count where the count shows, else one of this stay.

    A stay is from the moment a page came until another one comes.
    """

    def __init__(self, desk: Desk, counter: Counter, notice: MessageBar) -> None:
        super().__init__(counter)
        self._desk, self._counter, self._notice = desk, counter, notice
        self._page = ""
        self._since: int | None = None
        self._told = TakenBackTold(notice)
        counter.taken_back.connect(self._told.tell)
        desk.dispatcher.changed.connect(self._on_changed)
        # In a text the same key is the text's own, and takes back a little, too.
        WordsUndone(self)

    def came_to(self, page_id: str) -> None:
        """Begin a stay: what is counted from now on is counted there."""
        if page_id == self._page:
            return
        self._page, self._since = page_id, None

        def known(seq: int) -> None:
            if self._page == page_id:
                self._since = seq

        self._desk.dispatcher.run(lambda session: session.head.seq, known, owner=self)

    def press(self) -> None:
        """Take back what one sees."""
        if self._page in _SHOW_COUNT:
            self._counter.take_back()
        elif self._since is not None:
            self._counter.take_back(after=self._since)

    def _on_changed(self, changes: Changes) -> None:
        self._told.heed(changes)

    def explains(self, error: ObserverError) -> bool:
        """Say why nothing was taken back here. False: the error is about something else."""
        if error.code != "tally.nothing_to_undo" or self._page in _SHOW_COUNT:
            return False
        self._notice.say(
            translate(
                "Counter",
                "Nothing was taken back: nobody was counted since you came to this page. "
                "Tally and Today take back the last count.",
            )
        )
        return True
