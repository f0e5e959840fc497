"""The photos of a station beside what is typed from them; new ones are attached right there."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QImage, QKeySequence, QPixmap, QShortcut
from PySide6.QtWidgets import QBoxLayout, QFrame, QPushButton, QVBoxLayout, QWidget

from observer_app.core.fold import Current
from observer_app.core.kinds import EntryKind
from observer_app.gui.icons import icon
from observer_app.gui.look import px
from observer_app.gui.observer.photoposes import save_pose, shared_poses, take_poses
from observer_app.gui.pages import Page
from observer_app.gui.speaking import name_choice
from observer_app.gui.widgets.attachments import Intake
from observer_app.gui.widgets.basic import button, label, row
from observer_app.gui.widgets.drop import on_paste
from observer_app.gui.widgets.photoview import STEP, PhotoView
from observer_app.gui.widgets.wordbox import WordBox
from observer_app.gui.wording import when_text
from observer_app.services.counting import CLOSED, STARTED, count_view
from observer_app.services.day import protocol_entries
from observer_app.services.poses import KeptPose, read_poses
from observer_app.services.session import Changes, Session
from observer_app.store.records import Preview

if TYPE_CHECKING:
    from observer_app.services.evidence import Taken

_Read = tuple[list[Current], frozenset[str], datetime | None, dict[str, KeptPose]]
"""Photos of all days; of the day: ids of the protocol's entries, and when its count began; how
photos are turned and straightened.
"""
_ENOUGH = 900
"""A preview of that many pixels is shown until the large picture is there."""


class PhotoPanel(QFrame):
    """A viewer, the choice of photos, and the ways to attach one."""

    attached = Signal()
    wanted = Signal()
    """F6 leads to the photo: it is to be shown if it is hidden."""
    left = Signal()
    """F6 leads back to the figures."""

    def __init__(self, page: Page) -> None:
        super().__init__()
        self.setProperty("role", "card")
        self.page, self.desk = page, page.desk
        self.photos: dict[str, Current] = {}
        self.belongs_to = ""
        """The entry that photos attached here belong to; "" is the station as a whole."""
        self.choice = WordBox(Qt.TextElideMode.ElideMiddle)
        name_choice(self.choice, self.tr("Photo"))
        self.choice.setMinimumContentsLength(12)
        self.choice.currentIndexChanged.connect(lambda _: self._load())
        self.choice.setPlaceholderText(self.tr("Choose a photo…"))
        self._protocols: frozenset[str] = frozenset()
        self._counted_from: datetime | None = None
        self._attached = ""
        self._poses = shared_poses(self.desk)
        self.view = PhotoView(name=self.tr("Photo to read from"), poses=self._poses)
        self.view.posed.connect(lambda: save_pose(self.desk, self.view.key, self.view.pose))
        self.view.stepped.connect(self._step)
        self.intake = Intake(
            self.desk,
            text=self.tr("Drop the photo of the protocol here, or paste it (Ctrl+V)"),
            is_low=True,
            pastes=self,
            whose=lambda: self.belongs_to,
        )
        on_paste(self, self.intake.zone, is_unseen=True)
        self.intake.handed.connect(self._name_photos)
        self.view.dropped.connect(self.intake.take)
        self.hint = label(role="muted", wrap=True)
        self.back_to: Callable[[], QWidget | None] = lambda: None
        """What F6 leads back to."""
        self._is_low = False
        self._build()
        self._set_keys()
        self._say(False)

    def refresh(self) -> None:
        """Read the station's photos."""
        self.page.read(_read, self._draw)

    @property
    def shown(self) -> Current | None:
        """The evidence entry of the photo that is shown."""
        return self.photos.get(str(self.choice.currentData() or ""))

    def _build(self) -> None:
        self.add = self._tool("plus", self.tr("Add a photo…"), self.intake.zone.ask)
        self.phone = self._tool("phone", self.tr("From the phone…"), self.intake.ask_phone)
        out = self._tool(
            "zoom-out", self.tr("Smaller") + "  (−)", lambda: self.view.zoom_by(1 / STEP)
        )
        into = self._tool("zoom-in", self.tr("Larger") + "  (+)", lambda: self.view.zoom_by(STEP))
        fit = self._tool("fit", self.tr("Whole photo") + "  (0)", self.view.fit)
        turn = self._tool("turn", self.tr("Turn by a quarter") + "  (R)", self.view.turn)
        self.straighten = self._tool(
            "straighten", self.tr("Straighten by the corners") + "  (S)", self.view.straighten
        )
        back = self.tr("As it was taken") + "  (⌫)"
        self.crooked = self._tool("undo", back, self.view.crooked)
        self.straighten.setCheckable(True)
        self.view.straightening.connect(self._say)
        self.view.focused.connect(lambda _: self._say(self.view.is_straightening))
        self._seeing = (out, into, fit, turn, self.straighten, self.crooked)
        first = row(self.choice, self.add, self.phone, spacing=6)
        first.setStretchFactor(self.choice, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 10, 10, 8)
        column.setSpacing(6)
        self._head = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self._head.setSpacing(6)
        self._head.addLayout(first, 1)
        self._head.addLayout(row(*self._seeing, 1, spacing=4))
        column.addLayout(self._head)
        column.addWidget(self.view, 1)
        column.addWidget(self.intake)
        self.apply_button = button(self.tr("Straighten"), self.view.apply, role="primary")
        self.cancel_button = button(self.tr("Cancel"), self.view.cancel)
        last = row(self.hint, self.cancel_button, self.apply_button, spacing=8)
        last.setStretchFactor(self.hint, 1)
        column.addLayout(last)
        self.setMinimumWidth(270)

    def _set_keys(self) -> None:
        """Zoom while a figure is being typed; one key to the photo, and back to the figure.

        With Alt: Ctrl is for the size of the text.
        """
        for keys, act in (
            (("Alt++", "Alt+="), lambda: self.view.zoom_by(STEP)),
            (("Alt+-",), lambda: self.view.zoom_by(1 / STEP)),
            (("Alt+0",), self.view.fit),
            (("F6",), self._go_between),
        ):
            for key in keys:
                shortcut = QShortcut(QKeySequence(key), self.page)
                shortcut.setContext(Qt.ShortcutContext.WindowShortcut)
                shortcut.activated.connect(act)

    def _go_between(self) -> None:
        if self.shown is not None and not self.view.hasFocus():
            self.wanted.emit()
            self.view.setFocus()
        elif (figure := self.back_to()) is not None:
            self.left.emit()
            figure.setFocus()

    def lie_low(self, low: bool, *, abreast: bool) -> None:
        """Leave the height to the photo: no hint but where it is needed, all tools in one line."""
        way = QBoxLayout.Direction
        self._head.setDirection(way.LeftToRight if abreast else way.TopToBottom)
        self._is_low = low
        self._show_hint()

    def _show_hint(self) -> None:
        is_needed = self.shown is None or self.view.is_straightening
        self.hint.setVisible(bool(self.photos) and (is_needed or not self._is_low))

    def _tool(self, picture: str, name: str, act: Callable[[], object]) -> QPushButton:
        made = QPushButton()
        made.setProperty("role", "tool")
        made.setIcon(icon(picture, self.desk.theme.text))
        made.setIconSize(QSize(px(16), px(16)))
        made.setToolTip(name)
        made.setAccessibleName(name)
        made.clicked.connect(lambda _=False: act())
        return made

    def _say(self, straightening: bool) -> None:
        self.straighten.setChecked(straightening)
        self.apply_button.setVisible(straightening)
        self.cancel_button.setVisible(straightening)
        self.crooked.setEnabled(straightening or self.view.pose.corners is not None)
        if straightening:
            text = self.tr(
                "Drag the corners to those of the sheet (keys: 1–4, arrows). "
                "Enter straightens, Esc leaves it. The original is not changed."
            )
        elif self.shown is None:
            text = self.tr("Choose a photo above or add one. F6 goes to the figures.")
        elif self.view.hasFocus():
            text = self.tr(
                "Keys: + − 0 zoom, arrows move, R turns, S straightens, Page Down: older, "
                "F6: back to the figures"
            )
        else:
            text = self.tr(
                "Wheel or Alt with + and − zooms, dragging moves. F6 brings the keys to the photo."
            )
        self.hint.setText(text)
        self._show_hint()

    def _draw(self, read: _Read) -> None:
        found, self._protocols, self._counted_from, kept_poses = read
        take_poses(kept_poses, into=self._poses)
        pictures = [i for i in found if str(i.payload["media_type"]).startswith("image/")]
        newest = next(iter(pictures), None)
        is_new = newest is not None and bool(self.photos) and newest.id not in self.photos
        kept = self.choice.currentData()
        self.photos = {item.id: item for item in pictures}
        self.choice.blockSignals(True)
        self.choice.clear()
        for item in pictures:
            self.choice.addItem(
                f"{when_text(self.desk, item.happened_at)}  {item.payload['name']}", item.id
            )
        wanted = kept if kept in self.photos and not is_new else self._best(pictures) or kept
        if self._attached in self.photos:
            wanted, self._attached = self._attached, ""
        self.choice.setCurrentIndex(self.choice.findData(wanted) if wanted else -1)
        self.choice.blockSignals(False)
        for control in (self.choice, self.view, *self._seeing):
            control.setVisible(bool(pictures))
        self._show_hint()
        self.intake.zone.setVisible(not pictures)
        self.add.setVisible(bool(pictures))
        self.phone.setVisible(bool(pictures))
        if pictures and self.view.key != self._sha256():
            self._load()
        if pictures and self.shown is None:
            note = self.tr("None of the photos is known to be of the protocol. Choose or add one.")
            self.view.show_photo("", QImage(), note=note)
            self._say(False)

    def _best(self, pictures: list[Current]) -> str:
        """Return the newest photo that belongs to a protocol, else the newest since the count.

        "" where there is none: a photo of an incident says nothing of the protocol.
        """
        mine = [item for item in pictures if item.payload.get("to") in self._protocols]
        begun = self._counted_from
        loose = [item for item in pictures if not item.payload.get("to")]
        since = [item for item in loose if begun is not None and item.happened_at >= begun]
        chosen = [*mine[:1], *since[:1]]
        return chosen[0].id if chosen else ""

    def _sha256(self) -> str:
        return str(self.shown.payload["sha256"]) if self.shown is not None else ""

    def _load(self) -> None:
        sha256 = self._sha256()
        if not sha256 or sha256 == self.view.key:
            return
        self.view.show_photo(sha256, QImage(), note=self.tr("Opening the photo…"))
        self._say(False)
        self.desk.previews.fetch(sha256, self._preview_came, owner=self)
        self.desk.previews.view(sha256, lambda jpeg: self._large_came(sha256, jpeg), owner=self)

    def _preview_came(self, preview: Preview) -> None:
        if preview.sha256 == self.view.key and self.view.shown.width() < _ENOUGH:
            image = _image(preview.jpeg)
            if not image.isNull():
                self.view.show_photo(preview.sha256, image, note=self.tr("Opening the photo…"))

    def _large_came(self, sha256: str, jpeg: bytes) -> None:
        if sha256 != self.view.key:
            return
        image = _image(jpeg)
        if not image.isNull():
            self.view.show_photo(sha256, image)
        elif self.view.shown.isNull():
            self.view.show_photo(
                sha256,
                QImage(),
                note=self.tr("This photo cannot be shown; it is kept all the same."),
            )
        else:
            self.view.note = ""
            self.view.update()

    def _step(self, by: int) -> None:
        place = self.choice.currentIndex() + by
        if 0 <= place < self.choice.count():
            self.choice.setCurrentIndex(place)

    def _name_photos(self, to: str, taken: tuple[Taken, ...]) -> None:
        def work(session: Session) -> Changes:
            from observer_app.services.evidence import record_taken

            return record_taken(session, taken, to=to)

        def done(changes: Changes) -> None:
            self._attached = changes.newest.id
            self.attached.emit()
            self.refresh()

        self.desk.dispatcher.change(work, done, self.page.fail, owner=self)


def _read(session: Session) -> _Read:
    """Return the station's photos, newest first, and what tells which are of the protocol."""
    queries, here = session.notebook.queries, session.station
    own = session.device
    photos = queries.current(
        kinds=(EntryKind.EVIDENCE,), station=here, device=own, newest_first=True
    )
    # Of the day, as the page beside it: a rehearsal's sheet is not today's.
    written = protocol_entries(session, station=here, device=own)
    count = count_view(session)
    begun = count.last(STARTED) or count.last(CLOSED)
    protocols = frozenset(item.id for item in written)
    return photos, protocols, begun, read_poses(session)


def _image(jpeg: bytes) -> QImage:
    """Return our own JPEG as an image, a null one if it is none."""
    picture = QPixmap()
    picture.loadFromData(jpeg, "JPG")
    return picture.toImage()
