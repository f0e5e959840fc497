"""The pictures of a phone that is plugged in, newest first, to be ticked and taken."""

from __future__ import annotations

import os
from pathlib import Path

from PySide6.QtCore import QStorageInfo, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QDialog,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from observer_app.core.progress import Cancel, Progress
from observer_app.gui.messages import MessageBar, Tone
from observer_app.gui.pages import Desk, size_text
from observer_app.gui.widgets.basic import button, label, row
from observer_app.gui.widgets.choosing import ask_folder
from observer_app.gui.wording import moment_text
from observer_app.services.phone import Picture, camera_folders, pictures_in

_PATH = Qt.ItemDataRole.UserRole
_FOLDER = "phone-folder"


class PhonePictures(QDialog):
    """A list of pictures; space ticks one, Enter takes those that are ticked."""

    chosen = Signal(list)
    """Paths of the pictures."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self.desk = desk
        self.setWindowTitle(self.tr("Pictures"))
        room = parent.window().size()
        self.resize(min(620, room.width() - 24), min(460, room.height() - 24))
        self.messages = MessageBar()
        self.where = label(role="muted", wrap=True)
        self.list = _Ticked()
        self.list.setAccessibleName(self.tr("Pictures, newest first"))
        self.list.itemChanged.connect(lambda _: self._count())
        self.list.itemActivated.connect(self._tick)
        self.folder = button(self.tr("Another folder…"), self._ask, role="small", picture="folder")
        self.take = button(self.tr("Take these"), self._take, role="primary", key="Ctrl+Return")
        self.stop = button(self.tr("Close"), self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(10)
        column.addWidget(label(self.tr("Pictures of the phone or card, newest first"), "section"))
        column.addWidget(self.where)
        column.addWidget(self.messages)
        column.addWidget(self.list, 1)
        column.addLayout(row(self.folder, 1, self.stop, self.take))
        # Enter on the list is for "Take these" alone.
        for made in (self.folder, self.stop):
            made.setAutoDefault(False)
        self.take.setDefault(True)
        self._count()
        self._look()

    def show_folder(self, folder: Path) -> None:
        """List the pictures of a folder and of the folders inside it."""
        self.desk.drafts[_FOLDER] = folder
        self.where.setText(str(folder))

        def work(_progress: Progress, cancel: Cancel) -> tuple[Picture, ...]:
            return pictures_in(folder, cancel=cancel)

        self.desk.dispatcher.start(work, self._draw, owner=self)

    def paths(self) -> list[Path]:
        """Return what is ticked."""
        items = (self.list.item(place) for place in range(self.list.count()))
        return [i.data(_PATH) for i in items if i.checkState() == Qt.CheckState.Checked]

    def _look(self) -> None:
        kept = self.desk.drafts.get(_FOLDER)
        if isinstance(kept, Path) and kept.is_dir():
            self.show_folder(kept)
            return

        def work(_progress: Progress, _cancel: Cancel) -> tuple[Path, ...]:
            return camera_folders(_roots())

        self.desk.dispatcher.start(work, self._looked, owner=self)

    def _looked(self, folders: tuple[Path, ...]) -> None:
        if folders:
            self.show_folder(folders[0])
        else:
            self.messages.say(
                self.tr(
                    "No phone or camera card was found. Connect the phone, allow it to share "
                    "files on its screen, or choose the folder yourself."
                ),
                Tone.INFO,
                closable=False,
            )

    def _draw(self, pictures: tuple[Picture, ...]) -> None:
        self.messages.clear()
        self.list.clear()
        for picture in pictures:
            when = moment_text(self.desk, picture.changed_at)
            text = f"{when}    {picture.path.name}    {size_text(picture.size_bytes)}"
            item = QListWidgetItem(text)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Unchecked)
            item.setData(_PATH, picture.path)
            self.list.addItem(item)
        if pictures:
            self.list.setCurrentRow(0)
            self.list.setFocus()
        else:
            self.messages.say(self.tr("There are no pictures in this folder."), Tone.INFO)
        self._count()

    def _tick(self, item: QListWidgetItem) -> None:
        is_on = item.checkState() == Qt.CheckState.Checked
        item.setCheckState(Qt.CheckState.Unchecked if is_on else Qt.CheckState.Checked)

    def _count(self) -> None:
        self.take.setEnabled(bool(self.paths()))

    def _ask(self) -> None:
        chosen = ask_folder(self, self.tr("The folder with the pictures"), purpose="phone")
        if chosen is not None:
            self.show_folder(chosen)

    def _take(self) -> None:
        paths = self.paths()
        self.accept()
        self.chosen.emit(paths)


class _Ticked(QListWidget):
    """Leaves Enter to the dialog's own button; Qt's list would first untick what it stands on."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Tick with the space bar; Enter is none of the list's."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.ignore()
        else:
            super().keyPressEvent(event)


def _roots() -> list[Path]:
    """Return where phones and cards are mounted."""
    found = [Path(v.rootPath()) for v in QStorageInfo.mountedVolumes() if v.isReady()]
    # A phone over MTP is no volume: GNOME shows it as a folder of the session.
    session = Path(os.environ.get("XDG_RUNTIME_DIR", "/nonexistent")) / "gvfs"
    if session.is_dir():
        found += [path for path in session.iterdir() if path.name.startswith(("mtp", "gphoto"))]
    return [path for path in found if path != Path("/")]
