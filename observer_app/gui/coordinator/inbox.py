"""Inbox: bundles go in, verdicts come out; what is odd about a device stands above them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLabel, QProgressBar, QVBoxLayout, QWidget

from observer_app.core.errors import ObserverError
from observer_app.core.fingerprint import spoken
from observer_app.gui.carrying import picture_given
from observer_app.gui.coordinator.columns_button import ColumnsButton
from observer_app.gui.coordinator.finding_card import FindingCard
from observer_app.gui.coordinator.firststeps import FirstSteps, SetupState, read_setup_state
from observer_app.gui.coordinator.flow import Flow, Sides
from observer_app.gui.coordinator.importing import ImportRun
from observer_app.gui.coordinator.inbox_rows import (
    DeviceRow,
    Line,
    by_need,
    device_columns,
    judged_lines,
    kind_text,
    line_columns,
    read_inbox,
)
from observer_app.gui.coordinator.inbox_rows import InboxRead as _Read
from observer_app.gui.coordinator.mixed import MixedFiles
from observer_app.gui.coordinator.nothing import Nothing
from observer_app.gui.coordinator.phrases import verdict_text
from observer_app.gui.coordinator.rows import RowsModel, RowsTable
from observer_app.gui.coordinator.summary_card import SummaryCard
from observer_app.gui.coordinator.wrong_file import WrongFile
from observer_app.gui.look import px
from observer_app.gui.messages import Tone
from observer_app.gui.pages import Desk, Page, number
from observer_app.gui.widgets.basic import Choice, button, card, clear, label, row
from observer_app.gui.widgets.choosing import ask_file, ask_folder
from observer_app.gui.widgets.copied import Copied
from observer_app.gui.widgets.drop import DropZone, on_paste
from observer_app.gui.widgets.prints import PrintLabel
from observer_app.gui.wording import moment_text
from observer_app.services.dropped import Dropped
from observer_app.services.session import Session
from observer_app.services.verdicts import Judged


class InboxPage(Page):
    """Takes in bundles, and shows what became of each."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(
            desk,
            title=self.tr("Inbox"),
            help_line=self.tr(
                "Every bundle is checked before anything of it is taken in. Importing one twice "
                "changes nothing."
            ),
        )
        self.run: ImportRun | None = None
        self._judged: list[Line] = []
        self.identity_file: Path | None = None
        self._all: list[Line] = []
        self.steps = FirstSteps(desk)
        self.drop = DropZone(
            self.tr(
                "Drop bundles here, or a folder or stick that has them; a summary's photos or "
                "text, too"
            ),
            choose=self.tr("Choose files…"),
            purpose="inbox",
            is_low=True,
        )
        self.drop.dropped.connect(self.take)
        self.folder_button = button(
            self.tr("Choose a folder…"), self._choose_folder, role="small", picture="folder"
        )
        self.drop.layout().addWidget(self.folder_button)  # type: ignore[union-attr] # it has one
        on_paste(self, self.drop)
        self.wrong = WrongFile(
            desk,
            takes={Dropped.BUNDLE},
            otherwise=self.tr("{name} is no bundle: those end in .tar.age. Ask the observer."),
        )
        self.mixed = MixedFiles(desk, self.wrong, parent=self)
        self.mixed.changed.connect(self._show_mixed)
        self.mixed.reader.began.connect(self._looking)
        self.summary = SummaryCard(desk)
        self.mixed.read.connect(self.summary.offer)
        self.summary.kept.connect(self.mixed.mark_kept)
        self.summary.failed.connect(self.fail)
        self.drop.pictured.connect(self.take_picture)
        self.drop.refused.connect(lambda text: self.messages.say(text, Tone.WARN))
        self.findings = QVBoxLayout()
        self.findings.setSpacing(8)
        self.which = Choice(
            [("last", self.tr("This import")), ("all", self.tr("All received"))],
            name=self.tr("Which bundles are shown"),
            value="all",
        )
        self.which.chosen.connect(lambda _: self._show_lines())
        self.which.option("last").setEnabled(False)
        self.model: RowsModel[Line] = RowsModel(line_columns(desk), key=lambda line: line.key)
        self.table = RowsTable(self.model, name=self.tr("Bundles and their verdicts"))
        self.table.chosen.connect(self._explain)
        self.table.setMinimumHeight(px(210))
        self.columns = ColumnsButton(self.table, desk=desk, name="inbox")
        self.about = PrintLabel(role="muted")
        self.about.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.devices_model: RowsModel[DeviceRow] = RowsModel(
            device_columns(desk), key=lambda item: item.device
        )
        self.devices = RowsTable(self.devices_model, name=self.tr("Journals that are here"))
        self.content.addWidget(self.steps)
        self.content.addWidget(self.drop)
        self.content.addWidget(self.wrong)
        self.content.addWidget(self._progress_card())
        self.content.addWidget(self.summary)
        self.content.addLayout(self.findings)
        self.sides = Sides(self._table_card(), self._devices_card(), shares=(11, 4))
        self.content.addWidget(self.sides, 1)
        self._rest = QWidget()
        self.content.addWidget(self._rest, 1)

    def refresh(self) -> None:
        """Read the verdicts, the findings and the journals that are here."""

        def work(session: Session) -> tuple[SetupState, _Read]:
            return read_setup_state(session), read_inbox(session)

        self.read(work, lambda found: self._draw(*found))

    def take(self, paths: Sequence[Path]) -> None:
        """Take in the bundles among `paths`, look at the others; not while an import runs."""
        if self.run is not None:
            words = self.tr("Bundles are being checked. Drop these again once that is done.")
            self.messages.say(words, Tone.WARN)
            return
        if not paths:
            return
        self.messages.clear()
        self._judged = []
        paths = self.mixed.sort(paths)
        if not paths:
            return
        run = ImportRun(self.desk.dispatcher, paths, identity_file=self.identity_file, parent=self)
        self.run = run
        run.began.connect(self._began)
        run.progressed.connect(self._progressed)
        run.ended.connect(self._ended)
        self.progress.show()
        focused = self.window().focusWidget()
        if focused is not None and self.drop.isAncestorOf(focused):
            # What chose the bundles cannot be pressed meanwhile; Qt would go to the margin.
            self.setFocus()
        self.drop.setEnabled(False)
        self._what.setText(self.tr("Looking for bundles…"))
        self._bar.setRange(0, 0)
        run.start()

    def take_picture(self, picture: Copied) -> None:
        """Look at a screenshot of a summary's code, as it was copied."""
        self.messages.clear()
        self._judged = []
        self.mixed.look_at(picture_given(picture))

    @property
    def last(self) -> list[Line]:
        """A line for each file of the newest drop, bad ones first."""
        return by_need((*self.mixed.lines, *self._judged))

    def arrive(self, what: object) -> None:
        """Take in paths that another page handed over."""
        if isinstance(what, list):
            self.take(what)

    def _progress_card(self) -> QWidget:
        self.progress, column = card(spacing=8)
        self._what = QLabel()
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(self.tr("Progress of the import"))
        self.stop = button(self.tr("Stop"), self._cancel, role="small", key="Esc")
        column.addLayout(row(self._what, 1, self.stop))
        column.addWidget(self._bar)
        self.progress.hide()
        return self.progress

    def _table_card(self) -> QFrame:
        frame, column = card()
        head = Flow(label(self.tr("Bundles"), "section"), self.which, self.columns, spacing=14)
        column.addLayout(head)
        self.nothing = Nothing(
            self.tr("No bundle yet. Observers write them on their hand-over page, onto a stick."),
            picture="inbox",
        )
        column.addWidget(self.nothing, 1)
        column.addWidget(self.table, 1)
        column.addWidget(self.about)
        return frame

    def _devices_card(self) -> QFrame:
        frame, column = card()
        column.addWidget(label(self.tr("Journals here"), "section"))
        column.addWidget(self.devices, 1)
        self.receipts = button(
            self.tr("Write receipts…"), self._choose_receipts, role="small", picture="handover"
        )
        column.addWidget(
            label(
                self.tr("A receipt tells an observer what arrived and may be erased."),
                "muted",
                wrap=True,
            )
        )
        column.addWidget(self.receipts)
        frame.setMinimumWidth(240)
        return frame

    def _draw(self, state: SetupState, read: _Read) -> None:
        self.steps.draw(state)
        ready = state.has_authority
        self.drop.setVisible(ready)
        self.sides.setVisible(ready)
        self._rest.setVisible(not ready)
        self._all = list(read.lines)
        self._show_lines()
        self.devices.fill(read.devices)
        self.receipts.setEnabled(any(item.seq for item in read.devices))
        clear(self.findings)
        for finding in read.findings:
            self.findings.addWidget(FindingCard(self.desk, finding))

    def _show_lines(self) -> None:
        lines = self.last if self.which.value == "last" else self._all
        self.table.fill(lines, anew=True)
        self.table.setVisible(bool(lines))
        self.nothing.setVisible(not lines)
        self.about.setVisible(bool(lines))
        self._explain(self.table.key)

    def _show_last(self) -> None:
        self.which.option("last").setEnabled(True)
        self.which.set_value("last")
        self._show_lines()

    def _looking(self, many: int) -> None:
        self.messages.say(self.tr("Looking for codes in %Ln file(s)…", "", many), Tone.INFO)

    def _show_mixed(self) -> None:
        """Show what became of files that are no bundles."""
        if not self.mixed.reader.is_reading and self.messages.tone is Tone.INFO:
            self.messages.clear()
        if self.mixed.lines:
            self._show_last()
        strange = sum(1 for line in self.mixed.lines if line.verdict != "summary")
        if strange > 1:
            self.wrong.show_instead(
                self.tr(
                    "%Ln file(s) were not taken in; the list below says what each is.", "", strange
                )
            )

    def _explain(self, key: str) -> None:
        line = next((item for item in self.model.shown if item.key == key), None)
        if line is None:
            self.about.setText(self.tr("Choose a bundle to read why it was judged so."))
            return
        parts = [f"{verdict_text(line.verdict).partition('  ')[2]}."]
        if line.reason:
            parts.append(
                line.reason if line.reason.endswith((".", "!", "?")) else f"{line.reason}."
            )
        if line.made is not None:
            parts.append(
                self.tr("Bundle {kind}, made {when}.").format(
                    kind=kind_text(line), when=moment_text(self.desk, line.made)
                )
            )
        if line.signer:
            parts.append(self.tr("Signed by {who}.").format(who=line.signer))
        if line.fingerprint and line.fingerprint != line.signer:
            parts.append(self.tr("Fingerprint {print}.").format(print=spoken(line.fingerprint)))
        self.about.setText(" ".join(part for part in parts if part))

    def _began(self, place: int, total: int, name: str) -> None:
        self._bar.setRange(0, 1000)
        self._bar.setValue(0)
        text = self.tr("Checking {place} of {total}: {name}")
        self._what.setText(text.format(place=number(place), total=number(total), name=name))

    def _progressed(self, done: int, total: int | None) -> None:
        if total:
            self._bar.setValue(min(1000, done * 1000 // total))

    def _cancel(self) -> None:
        if self.run is not None:
            self.run.cancel()

    def _ended(self, error: ObserverError | None) -> None:
        run, self.run = self.run, None
        self.progress.hide()
        self.drop.setEnabled(True)
        judged = run.judged if run is not None else []
        if judged:
            self._judged = judged_lines(self.desk, judged)
            self._show_last()
        if self.window().focusWidget() is self:
            there = self.table if self.table.isVisible() else self.folder_button
            there.setFocus(Qt.FocusReason.TabFocusReason)
        if run is not None:
            run.deleteLater()
        if error is not None and error.code == "authority.no_identity":
            paths = run.paths if run is not None else ()
            self._ask_identity(paths)
        elif error is not None:
            self._say_stopped(error, judged)
        elif judged:
            self._say_done(judged)
        else:
            self.messages.say(self.tr("No bundles there. Their names end in .tar.age."), Tone.WARN)

    def _say_done(self, judged: Sequence[Judged]) -> None:
        bad = [item for item in judged if item.verdict in ("quarantined", "rejected")]
        text = self.tr("{summary} New entries: {entries}, new files: {media}.").format(
            summary=self._summary(judged),
            entries=number(sum(item.entries_new for item in judged)),
            media=number(sum(item.media_new for item in judged)),
        )
        if bad:
            text += " " + self.tr("The bad ones changed nothing; the table says why.")
        self.messages.say(text, Tone.WARN if bad else Tone.OK)

    def _say_stopped(self, error: ObserverError, judged: Sequence[Judged]) -> None:
        self.messages.show_error(error)
        if judged:
            before = self.tr("Finished before that: {summary}")
            said = f"{self.messages.text} {before.format(summary=self._summary(judged))}"
            self.messages.say(said, Tone.WARN)

    def _summary(self, judged: Sequence[Judged]) -> str:
        counts = Counter(str(item.verdict) for item in judged)
        words = {
            "accepted": self.tr("{n} accepted"),
            "duplicate": self.tr("{n} known already"),
            "quarantined": self.tr("{n} set aside"),
            "rejected": self.tr("{n} rejected"),
        }
        parts = [
            text.format(n=number(counts[name])) for name, text in words.items() if counts[name]
        ]
        return ", ".join(parts) + "."

    def _ask_identity(self, paths: Sequence[Path]) -> None:
        def choose() -> None:
            chosen = ask_file(self, self.tr("The key that opens bundles"), purpose="key")
            if chosen is not None:
                self.identity_file = chosen
                self.take(paths)

        self.messages.say(
            self.tr(
                "The key that opens bundles is not on this laptop. Put in the stick that has it "
                "(coordinator.agekey). It is read from there and not kept."
            ),
            Tone.WARN,
            actions=((self.tr("Choose the key…"), choose),),
        )

    def _choose_folder(self) -> None:
        chosen = ask_folder(self, self.tr("A folder with bundles"), purpose="bundles")
        if chosen is not None:
            self.take([chosen])

    def _choose_receipts(self) -> None:
        chosen = ask_folder(self, self.tr("Where receipts are written"), purpose="receipts")
        if chosen is not None:
            self.write_receipts(chosen)

    def write_receipts(self, folder: Path) -> None:
        """Write a receipt for each journal here into `folder`, under names that are free."""
        aliases = [item.alias for item in self.devices_model.all if item.alias and item.seq]

        def work(session: Session) -> int:
            from observer_app.services.receipts import issue_receipt

            for alias in aliases:
                issue_receipt(session, alias, _free_name(folder, alias))
            return len(aliases)

        def done(many: int) -> None:
            self.done(self.tr("Receipts written: {n}.").format(n=number(many)))

        self.read(work, done)


def _free_name(folder: Path, alias: str) -> Path:
    path, n = folder / f"{alias}.receipt", 1
    while path.exists():
        n += 1
        path = folder / f"{alias}-{n}.receipt"
    return path
