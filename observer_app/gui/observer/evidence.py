"""Evidence: drop files, see previews, attach them to what they belong to."""

from __future__ import annotations

from pathlib import Path
from textwrap import shorten
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QIcon, QPixmap, QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QListView,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
)

from observer_app.core.errors import ObserverError
from observer_app.core.fold import Current
from observer_app.core.kinds import EntryKind
from observer_app.core.progress import Cancel, Progress
from observer_app.gui.icons import pixmap
from observer_app.gui.look import px
from observer_app.gui.messages import Tone, error_text
from observer_app.gui.pages import Desk, Page, scrolled, size_text
from observer_app.gui.speaking import name_choice
from observer_app.gui.widgets.attachments import Intake
from observer_app.gui.widgets.basic import button, card, label, row
from observer_app.gui.widgets.choosing import ask_new_file
from observer_app.gui.widgets.columns import Columns
from observer_app.gui.widgets.drop import on_paste
from observer_app.gui.widgets.wordbox import WordBox
from observer_app.gui.wording import describe, moment_text, owner_text
from observer_app.services.session import Changes, Session

if TYPE_CHECKING:
    from observer_app.services.evidence import Taken
    from observer_app.store.evidence import Evidence
    from observer_app.store.records import ObjectRow, Preview

_ID = Qt.ItemDataRole.UserRole
_OWNERS = (EntryKind.INCIDENT, EntryKind.CHECKLIST, EntryKind.PROTOCOL)
_LONGEST = 120
"""Letters of what a file may belong to; the rest is in the entry's own window."""
_THUMB = QSize(168, 126)
_TALL = 560
_LARGE, _LOW = (280, 210), 130
"""The large picture, no wider than the card beside its scroll bar; its height on a low page."""


class EvidencePage(Page):
    """Photos, videos and papers, taken in byte for byte."""

    concerns = frozenset({EntryKind.EVIDENCE, EntryKind.INCIDENT, EntryKind.STATION})
    scrolls = False

    def __init__(self, desk: Desk) -> None:
        super().__init__(
            desk,
            title=self.tr("Evidence"),
            help_line=self.tr(
                "Files are copied in unchanged, encrypted, and named by their fingerprint."
            ),
        )
        self.entries: dict[str, Current] = {}
        self._owners: dict[str, Current] = {}
        self._pictures: dict[str, QPixmap] = {}
        self._to = ""
        self._wanted = ""
        self.intake = Intake(
            desk,
            text=self.tr("Drop photos, videos or papers here, or paste them (Ctrl+V)"),
            pastes=self,
            whose=lambda: str(self.target.currentData() or ""),
        )
        on_paste(self, self.intake.zone)
        self.intake.handed.connect(self._name_files)
        self.target = WordBox()
        name_choice(self.target, self.tr("They belong to"))
        self.target.setMinimumContentsLength(24)
        self.grid = QListWidget()
        self.grid.setAccessibleName(self.tr("Evidence"))
        self.grid.setViewMode(QListView.ViewMode.IconMode)
        self.grid.setIconSize(_THUMB)
        self.grid.ensurePolished()
        lines = 3 * self.grid.fontMetrics().lineSpacing()
        self.grid.setGridSize(QSize(_THUMB.width() + 22, _THUMB.height() + lines + 18))
        self.grid.setResizeMode(QListView.ResizeMode.Adjust)
        self.grid.setMovement(QListView.Movement.Static)
        self.grid.setWordWrap(True)
        self.grid.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.grid.currentItemChanged.connect(lambda *_: self._show())
        self._arrange()

    def _arrange(self) -> None:
        """Make the details and put the page together."""
        self.picture = QLabel()
        self.picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.facts = label(wrap=True)
        self.facts.setTextFormat(Qt.TextFormat.PlainText)
        self.hash = label(role="mono", wrap=True)
        self.hash.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.attach_button = button(self.tr("Attach to this"), self._attach, role="small")
        self.export_button = button(
            self.tr("Save the original…"), self._ask_export, role="small", picture="download"
        )
        self.details = self._details()
        body = QHBoxLayout()
        body.setSpacing(12)
        body.addWidget(self.grid, 1)
        body.addWidget(self.details)
        self.content.addWidget(self.intake)
        self.content.addLayout(row(label(self.tr("They belong to")), self.target, 1))
        self.content.addLayout(body, 1)
        self.details.hide()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Have the large picture lower where the height is needed."""
        super().resizeEvent(event)
        self._show()

    def refresh(self) -> None:
        """Read the evidence of all stations and what it can belong to."""

        def work(session: Session) -> tuple[list[Current], list[Current]]:
            queries = session.notebook.queries
            found = queries.current(kinds=(EntryKind.EVIDENCE,), device=session.device)
            owners = queries.current(
                kinds=_OWNERS, device=session.device, include_retracted=True, newest_first=True
            )
            return found, owners

        self.read(work, self._draw)

    def arrive(self, what: object) -> None:
        """Take files for one entry, or show a piece that was taken in elsewhere."""
        if isinstance(what, Current):
            self._wanted = what.id
            self.mark_stale()
        elif isinstance(what, str):
            self._to = what
            self._choose_target(what)
            self.messages.say(
                self.tr("Drop the files that belong to it, or choose pictures below and attach.")
            )

    def _details(self) -> QFrame:
        frame, column = card()
        frame.setFixedWidth(px(340))
        inside = QVBoxLayout()
        inside.addWidget(self.picture)
        inside.addWidget(self.facts)
        inside.addWidget(label(self.tr("SHA-256"), "muted"))
        inside.addWidget(self.hash)
        inside.addStretch(1)
        column.addWidget(scrolled(inside), 1)
        column.addWidget(Columns((self.attach_button, 0), (self.export_button, 0), spacing=8))
        return frame

    def _draw(self, read: tuple[list[Current], list[Current]]) -> None:
        found, owners = read
        self.entries = {item.id: item for item in found}
        self._owners = {item.id: item for item in owners}
        chosen, self._wanted = self._wanted or self._current(), ""
        standing = [item for item in owners if item.retracted is None]
        self._fill_targets([item for item in standing if item.kind is EntryKind.INCIDENT])
        self.grid.clear()
        for item in reversed(found):
            sha256 = str(item.payload["sha256"])
            shown = QListWidgetItem(f"{self.desk.hour(item.happened_at)}\n{self._cut(item)}")
            shown.setSizeHint(self.grid.gridSize())
            shown.setData(_ID, item.id)
            shown.setToolTip(str(item.payload["name"]))
            known = self._pictures.get(sha256)
            shown.setIcon(QIcon(known if known is not None else self._stand_in(item)))
            self.grid.addItem(shown)
            if item.id == chosen:
                self.grid.setCurrentItem(shown)
            if known is None:
                self.desk.previews.fetch(sha256, self._picture_came, owner=self)
        if self.grid.count() and self.grid.currentItem() is None:
            self.grid.setCurrentRow(0)
        self.details.setVisible(bool(found))

    def _cut(self, item: Current) -> str:
        """Return a name in one line: Qt would break a long one, and leave all of it out."""
        return self.grid.fontMetrics().elidedText(
            str(item.payload["name"]), Qt.TextElideMode.ElideMiddle, _THUMB.width() + 4
        )

    def _fill_targets(self, incidents: list[Current]) -> None:
        kept = self.target.currentData() or self._to
        self.target.blockSignals(True)
        self.target.clear()
        self.target.addItem(self.tr("the station as a whole"), "")
        for item in incidents:
            words = f"{self.desk.hour(item.happened_at)}  {describe(self.desk, item)}"
            self.target.addItem(shorten(words, _LONGEST, placeholder=" …"), item.id)
        self.target.blockSignals(False)
        self._choose_target(str(kept))

    def _choose_target(self, entry_id: str) -> None:
        place = self.target.findData(entry_id)
        self.target.setCurrentIndex(max(0, place))

    def _stand_in(self, item: Current) -> QPixmap:
        media = str(item.payload["media_type"])
        name = "video" if media.startswith("video") else "file"
        if media.startswith("image"):
            name = "evidence"
        canvas = QPixmap(_THUMB)
        canvas.fill(self.desk.theme.sunken)
        from PySide6.QtGui import QPainter

        painter = QPainter(canvas)
        mark = pixmap(name, self.desk.theme.muted, size=40)
        side = round(mark.deviceIndependentSize().width())
        painter.drawPixmap((_THUMB.width() - side) // 2, (_THUMB.height() - side) // 2, mark)
        painter.end()
        return canvas

    def _picture_came(self, preview: Preview) -> None:
        picture = QPixmap()
        if not preview.jpeg or not picture.loadFromData(preview.jpeg, "JPG"):
            return
        self._pictures[preview.sha256] = picture
        for place in range(self.grid.count()):
            item = self.grid.item(place)
            entry = self.entries.get(str(item.data(_ID)))
            if entry is not None and entry.payload["sha256"] == preview.sha256:
                item.setIcon(QIcon(_framed(picture, self.desk.theme.sunken)))
        self._show()

    def _current(self) -> str:
        item = self.grid.currentItem()
        return str(item.data(_ID)) if item is not None else ""

    def _show(self) -> None:
        entry = self.entries.get(self._current())
        if entry is None:
            return
        sha256 = str(entry.payload["sha256"])
        known = self._pictures.get(sha256) or self._stand_in(entry)
        self.picture.setPixmap(
            known.scaled(
                _LARGE[0],
                _LARGE[1] if self.height() >= px(_TALL) else _LOW,
                Qt.AspectRatioMode.KeepAspectRatio,
                Qt.TransformationMode.SmoothTransformation,
            )
        )
        parts = [
            str(entry.payload["name"]),
            f"{size_text(int(entry.payload['size_bytes']))}  ·  {entry.payload['media_type']}",
            self.tr("taken in {time}").format(time=moment_text(self.desk, entry.recorded_at)),
        ]
        owner = self._owners.get(str(entry.payload.get("to", "")))
        if owner is not None:
            what = owner_text(self.desk, owner, note=str(entry.payload.get("note", "")))
            words = f"{self.desk.hour(owner.happened_at)}  {what}"
            words = shorten(words, _LONGEST, placeholder=" …")
            parts.append(self.tr("belongs to: {what}").format(what=words))
            if owner.retracted is not None:
                parts.append(self.tr("That was taken back."))
        self.facts.setText("\n".join(parts))
        self.hash.setText(" ".join(sha256[i : i + 8] for i in range(0, 64, 8)))

    def _name_files(self, to: str, taken: tuple[Taken, ...]) -> None:
        def work(session: Session) -> Changes:
            from observer_app.services.evidence import record_taken

            return record_taken(session, taken, to=to)

        def failed(error: ObserverError) -> None:
            again = (self.tr("Try again"), lambda: self._name_files(to, taken))
            self.messages.say(error_text(error), Tone.ERROR, actions=(again,))

        def done(_: Changes) -> None:
            self.messages.say(self.tr("%Ln file(s) kept.", "", len(taken)), Tone.OK)

        self.desk.dispatcher.change(work, done, failed, owner=self)

    def _attach(self) -> None:
        from observer_app.services.commands import Amend

        entry, to = self._current(), str(self.target.currentData() or "")
        if not entry or not to:
            self.messages.say(self.tr("Choose above what it belongs to."), Tone.WARN)
            self.target.setFocus()
            return
        self.send(
            Amend(entry, reason=self.tr("attached"), changes={"to": to}),
            lambda _: self.done(self.tr("Attached.")),
        )

    def _ask_export(self) -> None:
        entry = self.entries.get(self._current())
        if entry is None:
            return
        title = self.tr("Outside the notebook anyone can read it")
        out = ask_new_file(self, title, purpose="original", name=str(entry.payload["name"]))
        if out is not None:
            self.export(entry, out)

    def export(self, entry: Current, out: Path) -> None:
        """Write the original bytes of a piece of evidence to a new file."""

        def look(session: Session) -> tuple[Evidence, ObjectRow | None]:
            queries = session.notebook.queries
            return session.notebook.evidence, queries.object(str(entry.payload["sha256"]))

        def looked(found: tuple[Evidence, ObjectRow | None]) -> None:
            evidence, stored = found
            if stored is not None:
                self._write(evidence, stored, out)

        self.read(look, looked)

    def _write(self, evidence: Evidence, stored: ObjectRow, out: Path) -> None:
        def work(progress: Progress, cancel: Cancel) -> None:
            from observer_app.services.evidence import write_original

            write_original(evidence, stored, out, progress=progress, cancel=cancel)

        def failed(error: ObserverError) -> None:
            self.fail(error)

        task = self.desk.dispatcher.start(
            work,
            lambda _: self.messages.say(
                self.tr("{name} was written. Outside the notebook anyone can read it.").format(
                    name=out.name
                ),
                Tone.WARN,
            ),
            failed,
            owner=self,
        )
        self.messages.say(
            self.tr("Writing {name}…").format(name=out.name),
            actions=((self.tr("Stop"), task.cancel),) if not task.is_over else (),
        )


def _framed(picture: QPixmap, ground: str) -> QPixmap:
    """Return a picture cut to the grid's own shape."""
    scaled = picture.scaled(
        _THUMB,
        Qt.AspectRatioMode.KeepAspectRatioByExpanding,
        Qt.TransformationMode.SmoothTransformation,
    )
    del ground
    left = (scaled.width() - _THUMB.width()) // 2
    top = (scaled.height() - _THUMB.height()) // 2
    return scaled.copy(left, top, _THUMB.width(), _THUMB.height())
