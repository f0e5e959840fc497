"""Sheets: chosen incidents as pages, to look at, to save as PDF, to print."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QColor, QPainter, QPixmap, QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QSizePolicy,
    QVBoxLayout,
)

from observer_app.core.errors import ObserverError
from observer_app.core.progress import Cancel, Progress
from observer_app.gui.coordinator.flow import Flow, Sides
from observer_app.gui.coordinator.nothing import Nothing
from observer_app.gui.coordinator.phrases import severity_text, status_text
from observer_app.gui.coordinator.printing import print_pictures
from observer_app.gui.language import LANGUAGES
from observer_app.gui.look import current_theme, px
from observer_app.gui.messages import Tone
from observer_app.gui.pages import Desk, Page, number, scrolled
from observer_app.gui.speaking import in_words
from observer_app.gui.widgets.basic import Choice, button, card, clear, label
from observer_app.gui.widgets.choosing import ask_folder, ask_new_file
from observer_app.services import review
from observer_app.services.review import IncidentRow
from observer_app.services.session import Session

if TYPE_CHECKING:
    from observer_app.services.sheet_print import SheetSet

_WAIT_MS = 250
_SCREEN_PPI = 110.0
_PAPER_PPI = 200.0
_MOST_SHOWN = 20
"""Sheets in the preview; the PDF has all."""


class SheetsPage(Page):
    """A list of incidents to tick, and the pages that come of it."""

    scrolls = True

    def __init__(self, desk: Desk) -> None:
        super().__init__(
            desk,
            title=self.tr("Sheets"),
            help_line=self.tr(
                "One incident on paper, for a complaint or an archive. A PDF lies outside the "
                "notebook: whoever finds it can read it."
            ),
        )
        self.rows: list[IncidentRow] = []
        self.pictures: list[bytes] = []
        self._wanted: list[str] | None = None
        self._asked = 0
        self.language = Choice(list(LANGUAGES), name=self.tr("Language of the sheets"))
        self.language.set_value(desk.language if desk.language in dict(LANGUAGES) else "en")
        self.language.chosen.connect(lambda _: self._soon())
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Incidents to put on sheets"))
        self.list.setMinimumHeight(px(150))
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.itemChanged.connect(lambda _: self._soon())
        self.nothing = Nothing(
            self.tr("No incidents yet. They come with the observers' bundles: see the inbox."),
            picture="sheets",
            go=self.tr("Open the inbox"),
            act=lambda: self.desk.navigate("inbox", None),
        )
        self.count = label(role="muted")
        self.none_button = button(self.tr("Untick all"), self.tick_none, role="link")
        self.confirmed_button = button(
            self.tr("Tick the confirmed ones"), self.tick_confirmed, role="link"
        )
        self.save_button = button(self.tr("Save as PDF…"), self._choose_file, role="primary")
        self.save_button.setShortcut("Ctrl+S")
        self.folder_button = button(self.tr("One PDF each…"), self._choose_folder)
        self.print_button = button(self.tr("Print…"), self._print, picture="print", key="Ctrl+P")
        self.hint = label(
            self.tr("Tick an incident on the list: its sheet shows here."), "muted", wrap=True
        )
        self.pages = QVBoxLayout()
        self.pages.setSpacing(14)
        self.content.addWidget(
            Sides(self._list_card(), self._preview_card(), shares=(2, 3), high=900), 1
        )
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_WAIT_MS)
        self._timer.timeout.connect(self.preview)
        self._enable()

    @property
    def ticked(self) -> list[str]:
        """The ids of the incidents that go onto sheets, in the list's order."""
        return [
            str(item.data(Qt.ItemDataRole.UserRole))
            for item in map(self.list.item, range(self.list.count()))
            if item.checkState() == Qt.CheckState.Checked
        ]

    def refresh(self) -> None:
        """Read the incidents; ticks stay."""

        def work(session: Session) -> list[IncidentRow]:
            return review.incidents(session, include_retracted=False)

        self.read(work, self._draw)

    def arrive(self, what: object) -> None:
        """Tick the incidents with these ids, and no others."""
        if isinstance(what, list):
            self._wanted = [str(item) for item in what]
            self.mark_stale()

    def tick_none(self) -> None:
        """Take all ticks away."""
        self._tick(lambda _: False)

    def tick_confirmed(self) -> None:
        """Tick what was concluded to be so."""
        confirmed = {item.id for item in self.rows if item.status.value == "confirmed"}
        self._tick(lambda entry: entry in confirmed)

    def preview(self) -> None:
        """Typeset the ticked incidents and show their pages."""
        self._timer.stop()
        ids, language = self.ticked[:_MOST_SHOWN], self.language.value
        self._asked += 1
        if not ids:
            self._show([])
            return
        asked = self._asked
        self.hint.setText(self.tr("Typesetting…"))
        self._typeset(
            ids,
            language,
            ppi=_SCREEN_PPI,
            on_done=lambda pictures: self._show(pictures) if asked == self._asked else None,
        )

    def save(self, path: Path, *, overwrite: bool = False) -> None:
        """Write all ticked incidents into one PDF, or one each into a folder."""
        ids, language = self.ticked, self.language.value

        def work(session: Session) -> list[Path]:
            from observer_app.services.sheets import write_sheets

            return write_sheets(session, ids, path, lang=language, overwrite=overwrite)

        self.messages.clear()
        self.read(work, self._saved)

    def _typeset(
        self,
        ids: list[str],
        language: str,
        *,
        ppi: float,
        on_done: Callable[[list[bytes]], None],
    ) -> None:
        """Gather on the session's thread, typeset in the pool, hand over PNG pages."""

        def gather(session: Session) -> SheetSet:
            from observer_app.services.sheets import gather

            return gather(session, ids, lang=language)

        def gathered(made: SheetSet) -> None:
            def work(_progress: Progress, _cancel: Cancel) -> list[bytes]:
                from observer_app.services.sheet_print import print_pages

                return print_pages(made, pixels_per_inch=ppi)

            self.desk.dispatcher.start(work, on_done, self._refused, owner=self)

        self.read(gather, gathered, self._refused)

    def _refused(self, error: ObserverError) -> None:
        self._show([])
        self.fail(error)

    def _list_card(self) -> QFrame:
        frame, column = card()
        column.addWidget(label(self.tr("Which incidents?"), "section"))
        column.addLayout(Flow(self.confirmed_button, self.none_button))
        column.addWidget(self.nothing, 1)
        column.addWidget(self.list, 1)
        column.addWidget(self.count)
        frame.setMinimumWidth(280)
        return frame

    def _preview_card(self) -> QFrame:
        frame, column = card()
        column.addLayout(
            Flow(self.language, self.save_button, self.folder_button, self.print_button, spacing=10)
        )
        column.addWidget(self.hint)
        area = scrolled(self.pages)
        area.setMinimumHeight(px(260))
        area.setAccessibleName(self.tr("Preview"))
        area.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        column.addWidget(area, 1)
        frame.setMinimumWidth(300)
        return frame

    def _draw(self, rows: list[IncidentRow]) -> None:
        ticked = set(self._wanted if self._wanted is not None else self.ticked)
        self._wanted = None
        self.rows = rows
        self.list.blockSignals(True)
        self.list.clear()
        for row_ in rows:
            item = QListWidgetItem(self._line(row_))
            item.setToolTip(item.text())
            item.setData(Qt.ItemDataRole.AccessibleTextRole, in_words(item.text()))
            item.setData(Qt.ItemDataRole.UserRole, row_.id)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            checked = Qt.CheckState.Checked if row_.id in ticked else Qt.CheckState.Unchecked
            item.setCheckState(checked)
            self.list.addItem(item)
        self.list.blockSignals(False)
        self.list.setVisible(bool(rows))
        self.nothing.setVisible(not rows)
        self._soon()

    def _line(self, item: IncidentRow) -> str:
        code = self.desk.pack.incident(item.code)
        name = self.desk.text(code.label) if code else ""
        mark = status_text(item.status).partition("  ")[0]
        return (
            f"{mark} {severity_text(item.severity)}  {item.station}  "
            f"{self.desk.hour(item.happened_at)}  {item.code} {name}"
        )

    def _tick(self, wanted: Callable[[str], bool]) -> None:
        self.list.blockSignals(True)
        for item in map(self.list.item, range(self.list.count())):
            is_wanted = wanted(str(item.data(Qt.ItemDataRole.UserRole)))
            state = Qt.CheckState.Checked if is_wanted else Qt.CheckState.Unchecked
            item.setCheckState(state)
        self.list.blockSignals(False)
        self._soon()

    def _soon(self) -> None:
        self._enable()
        self._timer.start()

    def _enable(self) -> None:
        many = len(self.ticked)
        for made in (self.save_button, self.folder_button, self.print_button):
            made.setEnabled(many > 0)
        self.count.setText(
            self.tr("{n} of {total} chosen").format(n=number(many), total=number(len(self.rows)))
        )

    def _show(self, pictures: list[bytes]) -> None:
        self.pictures = pictures
        clear(self.pages)
        many = len(self.ticked)
        if not pictures:
            self.hint.setText(self.tr("Tick an incident on the list: its sheet shows here."))
        elif many > _MOST_SHOWN:
            self.hint.setText(
                self.tr("The first {n} sheets are shown; the PDF has all {total}.").format(
                    n=number(_MOST_SHOWN), total=number(many)
                )
            )
        else:
            self.hint.setText(self.tr("%Ln pages", "", len(pictures)))
        for place, data in enumerate(pictures, start=1):
            page = _PageView(data)
            page.setAccessibleName(self.tr("Page {n}").format(n=number(place)))
            self.pages.addWidget(page)
        self.pages.addStretch(1)

    def _saved(self, paths: list[Path]) -> None:
        self.messages.say(
            self.tr(
                "Saved: {n} PDF, {name}. It lies outside the notebook; delete it when it has "
                "been handed over."
            ).format(n=number(len(paths)), name=paths[0].name),
            Tone.OK,
        )

    def _choose_file(self) -> None:
        path = ask_new_file(self, self.tr("Save the sheets"), purpose="sheets", name="sheets.pdf")
        if path is not None:
            path = path if path.suffix.lower() == ".pdf" else path.with_name(path.name + ".pdf")
            # The dialog has asked whether a file of that name may be replaced.
            self.save(path, overwrite=True)

    def _choose_folder(self) -> None:
        chosen = ask_folder(self, self.tr("A folder for the sheets"), purpose="sheets")
        if chosen is not None:
            self.save(chosen)

    def _print(self) -> None:
        def printed(pictures: list[bytes]) -> None:
            if print_pictures(pictures, parent=self):
                self.done(self.tr("Sent to the printer."))

        self._typeset(self.ticked, self.language.value, ppi=_PAPER_PPI, on_done=printed)


class _PageView(QLabel):
    """One page of paper, as wide as there is room."""

    def __init__(self, png: bytes) -> None:
        super().__init__()
        self._whole = QPixmap()
        self._whole.loadFromData(png)
        self.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.setMinimumWidth(160)
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        self.setSizePolicy(policy)

    def sizeHint(self) -> QSize:
        """As high as the page is at this width."""
        width = min(max(self.width(), 160), self._whole.width())
        return QSize(width, width * self._whole.height() // max(1, self._whole.width()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the page to the width."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            ratio = self.devicePixelRatioF()
            wide = min(event.size().width(), self._whole.width())
            drawn = self._whole.scaledToWidth(
                round(wide * ratio), Qt.TransformationMode.SmoothTransformation
            )
            drawn.setDevicePixelRatio(ratio)
            self.setPixmap(_edged(drawn))
            self.setMinimumHeight(wide * self._whole.height() // max(1, self._whole.width()))


def _edged(page: QPixmap) -> QPixmap:
    """Return a page with a thin edge: paper on a white ground has none."""
    painter = QPainter(page)
    painter.setPen(QColor(current_theme().border))
    size = page.deviceIndependentSize()
    painter.drawRect(QRectF(0.5, 0.5, size.width() - 1, size.height() - 1))
    painter.end()
    return page
