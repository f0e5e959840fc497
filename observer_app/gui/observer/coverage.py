"""What has arrived for certain: the coordinator's receipts, and what they do not cover yet."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFrame, QVBoxLayout

from observer_app.core.kinds import EntryKind
from observer_app.gui.messages import Edge, MessageBar, Tone
from observer_app.gui.pages import Desk, number
from observer_app.gui.widgets.basic import label, set_tone
from observer_app.gui.widgets.drop import DropZone
from observer_app.gui.widgets.misplaced import turned_away
from observer_app.gui.wording import moment_text
from observer_app.services.dropped import Dropped
from observer_app.services.session import Changes, Session
from observer_app.services.unsent import entries_after

if TYPE_CHECKING:
    from observer_app.services.receipts import Covered

_NAMES = 3


@dataclass(frozen=True, slots=True)
class Coverage:
    """How far receipts reach. open_files: names not yet covered.

    open_entries: those after the receipt, without the notes about handing over.
    """

    covered: Covered
    open_entries: int
    files: int
    open_files: tuple[str, ...]

    @property
    def is_whole(self) -> bool:
        """True once all that could have arrived has; the notes of that always come after it."""
        return not self.open_entries and not self.open_files


class CoverageCard(QFrame):
    """Takes receipts; says what is covered and what is not."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk
        self.setProperty("role", "card")
        self.covered = label(wrap=True)
        self.missing = label(role="muted", wrap=True)
        self.zone = DropZone(
            self.tr("Drop a receipt here"),
            choose=self.tr("Choose the receipt…"),
            purpose="receipts",
            is_low=True,
        )
        # Not over the line that a receipt changes.
        self.messages = MessageBar(over=self.zone, edge=Edge.BELOW)
        self.zone.dropped.connect(lambda paths: self.accept(paths[0]))
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 14, 16, 14)
        column.setSpacing(10)
        column.addWidget(label(self.tr("What has arrived"), "section"))
        column.addWidget(self.covered)
        column.addWidget(self.missing)
        column.addWidget(self.messages)
        column.addWidget(self.zone)

    def refresh(self) -> None:
        """Read how far the receipts reach."""
        self.desk.dispatcher.run(read_coverage, self._draw, self.messages.show_error, owner=self)

    def accept(self, receipt: Path) -> None:
        """Take a receipt."""
        takes = Dropped.RECEIPT
        if not turned_away([receipt], takes=takes, messages=self.messages, desk=self.desk):
            return

        def work(session: Session) -> Changes:
            from observer_app.services.receipts import accept_receipt

            return accept_receipt(session, receipt)

        def done(_: Changes) -> None:
            self.messages.say(
                self.tr("The receipt is good: it speaks of this journal, and it is kept."), Tone.OK
            )
            self.refresh()

        self.desk.dispatcher.change(work, done, self.messages.show_error, owner=self)

    def _draw(self, state: Coverage) -> None:
        covered = state.covered
        if covered.at is None:
            self.covered.setText(self.tr("No receipt yet: nothing is known to have arrived."))
            set_tone(self.covered, "warn")
            self.missing.setText(
                self.tr("Keep everything. The coordinator writes a receipt after the import.")
            )
            return
        self.covered.setText(
            self.tr(
                "Arrived: entries up to #{seq} and {files} of %Ln files.", "", state.files
            ).format(seq=number(covered.seq), files=number(state.files - len(state.open_files)))
        )
        set_tone(self.covered, "ok" if state.is_whole else "warn")
        when = moment_text(self.desk, covered.at)
        parts = [self.tr("Receipt of {by}, {when}.").format(by=covered.by, when=when)]
        if not state.is_whole:
            parts.append(self._missing(state))
        self.missing.setText(" ".join(parts))

    def _missing(self, state: Coverage) -> str:
        """Return what no receipt covers, in words."""
        parts = []
        if state.open_entries:
            parts.append(
                self.tr("%Ln entries after #{seq}", "", state.open_entries).format(
                    seq=number(state.covered.seq)
                )
            )
        if state.open_files:
            named = ", ".join(state.open_files[:_NAMES])
            more = len(state.open_files) - _NAMES
            parts.append(f"{named} +{number(more)}" if more > 0 else named)
        return self.tr("Not covered: {what}.").format(what="; ".join(parts))


def read_coverage(session: Session) -> Coverage:
    """Return how far receipts cover this notebook. Raises: as services.receipts.covered."""
    from observer_app.services.receipts import covered

    own = session.notebook.queries.current(
        kinds=(EntryKind.EVIDENCE,), device=session.device, include_retracted=True
    )
    names = {str(item.payload["sha256"]): str(item.payload["name"]) for item in own}
    found = covered(session)
    missing = tuple(name for sha256, name in names.items() if sha256 not in found.media)
    return Coverage(
        covered=found,
        open_entries=entries_after(session, found.seq),
        files=len(names),
        open_files=missing,
    )
