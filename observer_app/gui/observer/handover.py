"""Hand-over: who it goes to, how large it is, where it goes, and that it arrived whole."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFrame, QLabel, QProgressBar, QVBoxLayout, QWidget

from observer_app.core.errors import ObserverError
from observer_app.core.fingerprint import spoken
from observer_app.core.kinds import EntryKind
from observer_app.core.progress import Cancel, Progress
from observer_app.gui.dispatcher import Task
from observer_app.gui.messages import Tone
from observer_app.gui.observer.coverage import CoverageCard
from observer_app.gui.observer.enrolment import EnrolmentCard
from observer_app.gui.observer.summarycard import SummaryCard
from observer_app.gui.observer.target import Target
from observer_app.gui.pages import Desk, Page, number, size_text
from observer_app.gui.widgets.basic import Choice, button, card, field, label, row, set_tone
from observer_app.gui.widgets.columns import Columns
from observer_app.gui.widgets.prints import PrintLabel
from observer_app.gui.widgets.table import Table
from observer_app.gui.wording import moment_text
from observer_app.services.dropped import Dropped, recognise
from observer_app.services.session import Changes, Session

if TYPE_CHECKING:
    from observer_app.core.fold import Current
    from observer_app.services.exchange import Exported, Outgoing

_SPLITS = (0, 10_000_000, 100_000_000, 2_000_000_000)


@dataclass(frozen=True, slots=True)
class _Sizes:
    """What the page shows before anything is written. authority: its fingerprint, or ""."""

    enrolled: bool
    pending: int
    pending_files: int
    pending_file_bytes: int
    light_bytes: int
    full_bytes: int
    media: int
    recipients: int
    authority: str
    exports: tuple[Current, ...]


class HandoverPage(Page):
    """Writes bundles for the coordinator, and shows the state of enrolment."""

    concerns = None

    def __init__(self, desk: Desk) -> None:
        super().__init__(
            desk,
            title=self.tr("Hand-over"),
            help_line=self.tr(
                "A bundle is sealed: only the coordinator opens it, and a changed bit shows."
            ),
        )
        self.sizes: _Sizes | None = None
        self.task: Task | None = None
        self.enrolment = EnrolmentCard(desk, self)
        self.coverage = CoverageCard(desk)
        self.summary = SummaryCard(desk)
        self.target = Target()
        self.target.changed.connect(self._enable)
        self.target.lost.connect(self._lost)
        self.what = Choice(
            (
                ("light", self.tr("Light: the record without files")),
                ("full", self.tr("Full: with photos and videos")),
            ),
            name=self.tr("What goes in"),
            value="light",
        )
        self.what.chosen.connect(lambda _: self._show_size())
        self.split = Choice(
            [(str(size), self.tr("one file") if not size else size_text(size)) for size in _SPLITS],
            name=self.tr("In parts of"),
            value="0",
        )
        self._arrange()

    def _arrange(self) -> None:
        """Make what concerns the target, and put the page together."""
        self.pending = label(wrap=True)
        self.size_label = PrintLabel(role="muted")
        self.hint = label(tone="warn", wrap=True)
        self.split.chosen.connect(lambda _: self._enable())
        self.write_button = button(
            self.tr("Write the bundle"), self.start, role="primary", picture="handover"
        )
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(self.tr("Progress"))
        self.progress_label = label(role="muted")
        self.stop_button = button(self.tr("Stop"), self.stop, role="small")
        self.table = Table(
            (self.tr("When"), self.tr("Number"), self.tr("Kind"), self.tr("File")),
            name=self.tr("Bundles written"),
            stretch=3,
        )
        left, self._side = QVBoxLayout(), QVBoxLayout()
        left.addWidget(self._write_card())
        left.addWidget(self._history_card())
        self._side.addWidget(self.coverage)
        self._side.addWidget(self.summary)
        self._side.addWidget(self.enrolment)
        for column in (left, self._side):
            column.setSpacing(12)
            column.addStretch(1)
        self.content.addWidget(Columns((left, 3), (self._side, 2)))
        self.content.addStretch(1)
        self._show_busy(False)

    def refresh(self) -> None:
        """Read what has not been handed over, and how large it is."""
        self.read(_read_sizes, self._draw)
        self.enrolment.refresh()
        self.coverage.refresh()

    @property
    def folder(self) -> Path | None:
        """Where the bundle goes, None before that was said."""
        return self.target.folder

    @property
    def space(self) -> QLabel:
        """What is said about the room there."""
        return self.target.space

    def set_folder(self, folder: Path) -> None:
        """Write bundles to `folder`."""
        self.target.set_folder(folder)

    def start(self) -> None:
        """Write, read back, compare, and only then note that the bundle left."""
        folder = self.folder
        if folder is None:
            self.target.ask()
            folder = self.folder
        if folder is None:
            return
        if not folder.is_dir():
            self.target.look()
            self._lost()
            return
        light = self.what.value == "light"
        target = folder
        self.messages.clear()
        self._show_busy(True)

        def prepare(session: Session) -> Outgoing:
            from observer_app.services.exchange import prepare_export

            return prepare_export(session, light=light, out=target)

        self.read(prepare, lambda outgoing: self._write(outgoing, target), self._failed)

    def stop(self) -> None:
        """Stop; nothing half written stays."""
        if self.task is not None:
            self.task.cancel()

    def arrive(self, what: object) -> None:
        """Show enrolment first where somebody came for it; take receipts and an approval."""
        for path in what if isinstance(what, list) else ():
            if recognise(path) is Dropped.APPROVAL:
                self.enrolment.accept([path])
            else:
                self.coverage.accept(path)
        if what == "enrol":
            self.enrolment.setFocus()

    def _write_card(self) -> QFrame:
        frame, column = card(spacing=12)
        column.addWidget(self.pending)
        what = field(self.tr("What goes in"), self.what)
        split = field(self.tr("In parts of (for messengers)"), self.split)
        column.addWidget(Columns((what, 0), (split, 0), (QWidget(), 1), spacing=28))
        column.addWidget(self.size_label)
        column.addWidget(self.target)
        column.addWidget(self.hint)
        foot = row(self.write_button, self.progress_label, self.bar, self.stop_button, 1)
        foot.setStretchFactor(self.bar, 100)
        column.addLayout(foot)
        return frame

    def _history_card(self) -> QFrame:
        frame, column = card()
        column.addWidget(label(self.tr("Written so far"), "section"))
        column.addWidget(self.table)
        return frame

    def _draw(self, sizes: _Sizes) -> None:
        self.sizes = sizes
        if sizes.pending:
            text = self.tr(
                "%Ln entries are in no bundle yet, only on this laptop.", "", sizes.pending
            )
            if sizes.pending_files:
                text += " " + self.tr("So are files: {count} ({size}).").format(
                    count=number(sizes.pending_files), size=size_text(sizes.pending_file_bytes)
                )
            self.pending.setText(text)
            set_tone(self.pending, "warn")
        elif sizes.pending_files:
            self.pending.setText(
                self.tr(
                    "The record was handed over. Files only on this laptop: {count} ({size}); "
                    "write a full bundle."
                ).format(
                    count=number(sizes.pending_files), size=size_text(sizes.pending_file_bytes)
                )
            )
            set_tone(self.pending, "warn")
        else:
            self.pending.setText(self.tr("Everything was handed over in a bundle."))
            set_tone(self.pending, "ok")
        rows = []
        for item in sizes.exports:
            light = item.payload["light"]
            rows.append(
                (
                    item.id,
                    (
                        moment_text(self.desk, item.happened_at),
                        number(int(item.payload["number"])),
                        self.tr("light") if light else self.tr("full"),
                        f"{item.payload['bundle']}.tar.age",
                    ),
                )
            )
        self.table.fill(rows)
        self.table.fit_height(most=5)
        # What has to be done first stands first.
        if sizes.enrolled:
            self._side.insertWidget(2, self.enrolment)
        else:
            self.content.insertWidget(0, self.enrolment)
        self.size_label.setVisible(sizes.enrolled)
        self._show_size()
        self._enable()

    def _bytes(self) -> int:
        if self.sizes is None:
            return 0
        light = self.what.value == "light"
        return self.sizes.light_bytes if light else self.sizes.full_bytes

    def _show_size(self) -> None:
        if self.sizes is None:
            return
        self.size_label.setText(
            self.tr(
                "About {size}. Goes to the coordinator with {print}; %Ln key(s) can open it.",
                "",
                self.sizes.recipients,
            ).format(size=size_text(self._bytes()), print=spoken(self.sizes.authority))
        )
        self.target.set_need(self._bytes())
        self._enable()

    def _lost(self) -> None:
        """Say that the stick or disk is gone; work under way fails by itself."""
        self.messages.say(
            self.tr(
                "This folder cannot be reached: is the stick still there? Nothing that was "
                "recorded is lost. Plug it in again, or choose another folder."
            ),
            Tone.ERROR,
        )

    def _write(self, outgoing: Outgoing, folder: Path) -> None:
        split = int(self.split.value or 0) or None

        def work(progress: Progress, cancel: Cancel) -> Exported:
            from observer_app.services.exchange import write_export

            return write_export(
                outgoing, folder, split_bytes=split, progress=progress, cancel=cancel
            )

        task = self.desk.dispatcher.start(work, self._written, self._failed, owner=self)
        if not task.is_over:
            self.task = task
            task.progressed.connect(self._progress)

    def _written(self, exported: Exported) -> None:
        def note(session: Session) -> Changes:
            from observer_app.services.exchange import record_export

            record_export(session, exported)
            newest = session.notebook.queries.current(
                kinds=(EntryKind.EXPORT,), device=session.device, newest_first=True, limit=1
            )
            return Changes(changed=tuple(newest))

        self.desk.dispatcher.change(
            note, lambda _: self._finished(exported), self._failed, owner=self
        )

    def _finished(self, exported: Exported) -> None:
        self._show_busy(False)
        # Names and hash are in the journal: here they took the room of what one has to see.
        folder = exported.paths[0].parent
        parts = exported.parts
        more = exported.light and self.sizes is not None and self.sizes.media > 0
        self.messages.say(
            self.tr(
                "Written and compared: {size}, entries: {entries}, files: {media}, to {where}."
            ).format(
                size=size_text(exported.size_bytes),
                entries=number(exported.entries),
                media=number(exported.media),
                where=folder.name or str(folder),
            )
            + (" " + self.tr("Parts: {count}.").format(count=number(parts)) if parts > 1 else "")
            + self._swept(exported),
            Tone.OK,
            actions=((self.tr("Now with the files"), self._write_full),) if more else (),
        )

    def _swept(self, exported: Exported) -> str:
        if not exported.swept:
            return ""
        told = self.tr(
            "%Ln file(s) of an earlier export that was cut off were removed.", "", exported.swept
        )
        return f" {told}"

    def _write_full(self) -> None:
        """Write the full bundle after the light one, which is the first to be in safety."""
        self.what.set_value("full")
        self._show_size()
        self.start()

    def _failed(self, error: ObserverError) -> None:
        self._show_busy(False)
        self.target.look()
        if self.folder is not None and not self.target.is_there:
            self._lost()
        elif error.code == "enrol.not_enrolled":
            self.messages.say(
                self.tr(
                    "No coordinator has enrolled this notebook yet, so there is nobody to seal a "
                    "bundle to. Write a request below and bring it to your coordinator. "
                    "Everything recorded is kept."
                ),
                Tone.WARN,
            )
        else:
            self.messages.show_error(error)

    def _progress(self, done: int, total: int | None) -> None:
        self.bar.setRange(0, 1000 if total else 0)
        if total:
            self.bar.setValue(min(1000, done * 1000 // total))
            self.progress_label.setText(f"{size_text(done)} / {size_text(total)}")

    def _show_busy(self, busy: bool) -> None:
        for widget in (self.bar, self.progress_label, self.stop_button):
            widget.setVisible(busy)
        self.bar.setRange(0, 0 if busy else 1)
        if not busy:
            self.task = None
        self._enable()

    def _enable(self) -> None:
        ready = self.sizes is not None and self.sizes.enrolled and self.bar.isHidden()
        self.write_button.setEnabled(ready)
        most, split = self.target.max_file_bytes, int(self.split.value or 0)
        too_large = bool(most and min(self._bytes(), split or self._bytes()) > most)
        self.hint.setVisible(too_large)
        self.hint.setText(self.tr("This stick takes no file over 4 GB: choose smaller parts."))


def _read_sizes(session: Session) -> _Sizes:
    from observer_app.services import day
    from observer_app.services.authority import authority_fingerprint
    from observer_app.services.exchange import light_size

    queries = session.notebook.queries
    status = day.status(session)
    own = queries.current(
        kinds=(EntryKind.EVIDENCE,), device=session.device, include_retracted=True
    )
    media = {str(item.payload["sha256"]): int(item.payload["size_bytes"]) for item in own}
    light = light_size(session)
    recipients = session.notebook.vault.get("recipients") or ()
    exports = queries.current(
        kinds=(EntryKind.EXPORT,), device=session.device, newest_first=True, limit=20
    )
    files, file_bytes = day.pending_media(session)
    return _Sizes(
        enrolled=status.enrolled,
        pending=status.pending_entries,
        pending_files=files,
        pending_file_bytes=file_bytes,
        light_bytes=light,
        full_bytes=light + sum(media.values()),
        media=len(media),
        recipients=len(recipients),
        authority=authority_fingerprint(session),
        exports=tuple(exports),
    )
