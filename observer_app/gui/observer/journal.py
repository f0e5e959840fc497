"""The journal: every entry, its history, and the way to correct it or take it back."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QComboBox, QLineEdit

from observer_app.core.fold import Current
from observer_app.core.kinds import EntryKind
from observer_app.core.text import folded
from observer_app.gui.corrections import describe_change
from observer_app.gui.entry_dialog import open_entry
from observer_app.gui.look import px
from observer_app.gui.pages import Desk, Page, number
from observer_app.gui.speaking import name_choice
from observer_app.gui.widgets.basic import button, label, row
from observer_app.gui.widgets.table import Row, Table
from observer_app.gui.wording import describe, describe_comment, kind_name, moment_text
from observer_app.services.checklists import commenting
from observer_app.services.corrections import CHANGING, named_by
from observer_app.services.protocols import replaced
from observer_app.services.session import Session

_SHOWN = 2_000
_KIND, _WORDS = "journal-kind", "journal-words"
"""Where the window keeps what is looked for; nothing of it is written."""
_NARROW = 900
_LESS = (2, 3)
"""The columns for when it was written down, and for the station."""
_KINDS = (
    EntryKind.EVENT,
    EntryKind.TALLY,
    EntryKind.TURNOUT,
    EntryKind.INCIDENT,
    EntryKind.EVIDENCE,
    EntryKind.CHECKLIST,
    EntryKind.PROTOCOL,
    EntryKind.QUIET,
    EntryKind.AMEND,
    EntryKind.RETRACT,
)


@dataclass(frozen=True, slots=True)
class _Read:
    """Entries of a kind ("" for all) as they stand. upto: the journal's newest number then.

    since: only what changed after that number is here; 0 is everything that is shown.
    total: how many there are in all. named: those that they name, by id.
    """

    kind: str
    since: int
    upto: int
    entries: tuple[Current, ...]
    named: Mapping[str, Current]
    total: int


class JournalPage(Page):
    """All entries of this notebook, newest first."""

    concerns = None
    scrolls = False

    def __init__(self, desk: Desk) -> None:
        super().__init__(
            desk,
            title=self.tr("Journal"),
            help_line=self.tr(
                "Nothing is ever overwritten: a correction is a new entry with a reason."
            ),
        )
        self._entries: dict[str, Current] = {}
        self._named: dict[str, Current] = {}
        self._upto, self._total, self._kind = 0, 0, ""
        self._rows: dict[tuple[str, int, bool, bool, bool], tuple[Row, str]] = {}
        self._kept = ""
        """The entry that was chosen as others were read: corrected, it stays in view."""
        self._day: date | None = None
        self._replaced: frozenset[str] = frozenset()
        self._commenting: frozenset[str] = frozenset()
        self.kind = QComboBox()
        self.kind.setMaxVisibleItems(len(EntryKind))
        name_choice(self.kind, self.tr("Kind of entry"))
        self.kind.addItem(self.tr("All kinds"), "")
        for kind in _KINDS:
            self.kind.addItem(kind_name(kind), str(kind))
        self.words = QLineEdit()
        self.words.setPlaceholderText(self.tr("words to look for"))
        self.words.setAccessibleName(self.tr("Words to look for"))
        self.words.setClearButtonEnabled(True)
        self.count_label = label(role="muted")
        self.table = Table(
            (
                "№",
                self.tr("Happened"),
                self.tr("Written down"),
                self.tr("Station"),
                self.tr("Kind"),
                self.tr("What"),
                self.tr("State"),
            ),
            name=self.tr("Entries"),
            stretch=5,
        )
        self.table.cellDoubleClicked.connect(lambda *_: self.show_entry())
        self.table.itemSelectionChanged.connect(self._enable)
        self.open_button = button(
            self.tr("Show, correct or take back…"), self.show_entry, key="Ctrl+Return"
        )
        self.content.addLayout(row(self.kind, self.words, self.count_label))
        self.content.addWidget(self.table, 1)
        self.content.addLayout(row(self.open_button, 1))
        self._look_as_before()
        self.kind.currentIndexChanged.connect(lambda _: self.refresh())
        self.words.textChanged.connect(lambda _: self._look_for())
        for changed in (self.kind.currentIndexChanged, self.words.textChanged):
            changed.connect(lambda _: self._remember())
        self._enable()

    def _look_as_before(self) -> None:
        """Look for what was looked for in the window whose place this one takes."""
        known = self.desk.drafts
        self.kind.setCurrentIndex(max(0, self.kind.findData(known.get(_KIND, ""))))
        self.words.setText(str(known.get(_WORDS, "")))

    def _remember(self) -> None:
        self.desk.drafts.update({_KIND: self.kind.currentData(), _WORDS: self.words.text()})

    def refresh(self) -> None:
        """Read the entries."""
        chosen = str(self.kind.currentData() or "")
        since = self._upto if chosen == self._kind else 0
        self.read(lambda session: _read(session, kind=chosen, since=since), self._draw)

    def show_entry(self) -> None:
        """Show the chosen entry."""
        if self.table.key:
            open_entry(self.desk, self.table.key, self)

    def arrive(self, what: object) -> None:
        """Choose an entry."""
        if isinstance(what, str):
            self.table.choose(what)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave out on a narrow screen what an entry's own window says, too."""
        super().resizeEvent(event)
        for column in _LESS:
            self.table.setColumnHidden(column, self.width() < px(_NARROW))

    def _draw(self, read: _Read) -> None:
        if read.kind != str(self.kind.currentData() or ""):
            return
        known = self._entries if read.since else {}
        known = known | {item.id: item for item in read.entries}
        self._named = {**self._named, **read.named} if read.since else dict(read.named)
        self._entries = dict(sorted(known.items(), key=lambda pair: -pair[1].seq))
        self._kind, self._upto, self._total = read.kind, read.upto, read.total
        self._kept = self.table.key
        self._fill()

    def _look_for(self) -> None:
        self._kept = ""
        self._fill()

    def _fill(self) -> None:
        wanted = folded(self.words.text()).split()
        self._look_at_days()
        protocols = [i for i in self._entries.values() if i.kind is EntryKind.PROTOCOL]
        self._replaced = frozenset(replaced(protocols))
        self._commenting = commenting(self._entries.values())
        made = [self._made(item) for item in self._entries.values()]
        rows = [
            row for row, hay in made if row[0] == self._kept or all(word in hay for word in wanted)
        ]
        self.table.fill(rows)
        self.count_label.setText(self._counted(len(rows)))
        self._enable()

    def _look_at_days(self) -> None:
        """Have each row say its date as soon as not all that is shown is of one day, today."""
        today = self.desk.local(self.desk.now()).date()
        days = {self.desk.local(item.happened_at).date() for item in self._entries.values()}
        only = today if days <= {today} else None
        if only != self._day:
            self._day = only
            self._rows = {}

    def _moment(self, moment: datetime, *, seconds: bool = False) -> str:
        here = self.desk.local(moment)
        if here.date() != self._day:
            return moment_text(self.desk, moment, seconds=seconds)
        return f"{here:%H:%M:%S}" if seconds else f"{here:%H:%M}"

    def _counted(self, shown: int) -> str:
        """Return how many are shown, and that older ones are not looked through if it is so."""
        text = self.tr("%Ln entries", "", shown)
        if self._total > len(self._entries):
            text += "  ·  " + self.tr("of the newest {n}; {all} in all").format(
                n=number(len(self._entries)), all=number(self._total)
            )
        return text

    def _made(self, item: Current) -> tuple[Row, str]:
        """Return an entry's row and the words it is found by; made once for each state of it."""
        is_gone = item.retracted is not None
        marks = (is_gone, item.id in self._replaced, item.id in self._commenting)
        state = (item.id, len(item.changes), *marks)
        if state not in self._rows:
            self._rows[state] = self._make(item)
        return self._rows[state]

    def _make(self, item: Current) -> tuple[Row, str]:
        theme = self.desk.theme
        text, kind = self._said(item), kind_name(item.kind)
        colour = theme.muted if item.retracted is not None else ""
        state: str | tuple[str, str] = ""
        if item.retracted is not None:
            state = (self.tr("taken back"), theme.warn)
        elif item.id in self._replaced:
            state = (self.tr("replaced"), theme.muted)
        elif item.changes:
            state = (self.tr("corrected"), theme.info)
        cells = (
            (str(item.seq), theme.muted),
            (self._moment(item.happened_at), colour),
            (self._moment(item.recorded_at, seconds=True), theme.muted),
            (item.station, theme.muted),
            (kind, colour),
            (text, colour),
            state,
        )
        return (item.id, cells), folded(f"{text} {kind} {item.station}")

    def _said(self, item: Current) -> str:
        if item.kind in CHANGING:
            return describe_change(self.desk, item, named=self._named, moments=self._moment)
        say = describe_comment if item.id in self._commenting else describe
        return say(self.desk, item)

    def _enable(self) -> None:
        self.open_button.setEnabled(bool(self.table.key))


def _read(session: Session, *, kind: str, since: int) -> _Read:
    """Return the newest entries; with `since` those written later, and what they changed.

    An entry changes only by a later one of the same device: reading those is reading all.
    """
    queries = session.notebook.queries
    kinds = (EntryKind(kind),) if kind else None
    found: list[Current] = []
    if since:
        found = queries.current(device=session.device, since=since, include_retracted=True)
        amending = [item for item in found if item.kind in CHANGING]
        targets = [queries.find(str(item.payload["target"])) for item in amending]
        found = [*found, *(item for item in targets if item is not None)]
        found = [item for item in found if kinds is None or item.kind in kinds]
    else:
        found = queries.current(
            kinds=kinds,
            device=session.device,
            include_retracted=True,
            newest_first=True,
            limit=_SHOWN,
        )
    total = queries.count(kinds=kinds, device=session.device, include_retracted=True)
    return _Read(
        kind=kind,
        since=since,
        upto=session.head.seq,
        entries=tuple(found),
        named=named_by(queries, (item for item in found if item.kind in CHANGING)),
        total=total,
    )
