"""Where a bundle goes: a stick that was found or a folder; its space, and that it is there."""

from __future__ import annotations

import shutil
from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QStorageInfo, QTimer, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from observer_app.gui.pages import size_text
from observer_app.gui.widgets.basic import button, clear, label, row, set_tone
from observer_app.gui.widgets.choosing import ask_folder
from observer_app.gui.widgets.sticks import find_sticks

MARGIN = 1.02
"""Room that tar, age and the signature take on top of the content."""

_LOOK_MS = 2_000
_FAT = frozenset({"vfat", "msdos", "fat", "fat32"})
FAT_BYTES = (1 << 32) - 1
"""The largest file that FAT32 can hold. Source: Microsoft FAT32 specification, section 6."""


class Target(QWidget):
    """Knows the folder that was chosen and looks after it while it is shown."""

    changed = Signal()
    lost = Signal()
    """The folder was there and is not any more."""

    def __init__(self) -> None:
        super().__init__()
        self.folder: Path | None = None
        self.need_bytes = 0
        self._was_there = False
        self._sticks: tuple[Path, ...] = ()
        self.where = label(self.tr("no folder chosen"), "muted", wrap=True)
        self.space = label(role="muted", wrap=True)
        self.choose = button(self.tr("Choose the stick or folder…"), self.ask, picture="folder")
        self._found = QHBoxLayout()
        self._found.setSpacing(8)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addLayout(row(self.choose, self._found, 1))
        column.addWidget(self.where)
        column.addWidget(self.space)
        self.space.hide()
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK_MS)
        self._timer.timeout.connect(self.look)

    @property
    def is_there(self) -> bool:
        """True while the chosen folder can be reached."""
        return self.folder is not None and self.folder.is_dir()

    @property
    def max_file_bytes(self) -> int:
        """The largest file that the chosen folder takes; 0 if no limit is known."""
        if self.folder is None:
            return 0
        kind = bytes(QStorageInfo(str(self.folder)).fileSystemType().data()).decode(
            "ascii", "replace"
        )
        return FAT_BYTES if kind.lower() in _FAT else 0

    def set_folder(self, folder: Path) -> None:
        """Take a folder."""
        self.folder = folder
        self._was_there = folder.is_dir()
        self.where.setText(str(folder))
        set_tone(self.where, "")
        self._show_space()
        self.changed.emit()

    def set_need(self, size_bytes: int) -> None:
        """Say whether so much fits."""
        self.need_bytes = size_bytes
        self._show_space()

    def ask(self) -> None:
        """Have the person choose a folder."""
        chosen = ask_folder(self, self.tr("Where the bundle goes"), purpose="bundles")
        if chosen is not None:
            self.set_folder(chosen)

    def look(self) -> None:
        """Offer the sticks that are plugged in; notice if the chosen one went or came back."""
        self.offer(find_sticks(QStorageInfo.mountedVolumes()))
        there = self.is_there
        if self.folder is not None and there is not self._was_there:
            self._was_there = there
            self._show_space()
            if not there:
                self.lost.emit()
            self.changed.emit()

    def offer(self, sticks: Sequence[Path]) -> None:
        """Show a button for each stick."""
        if tuple(sticks) == self._sticks:
            return
        self._sticks = tuple(sticks)
        clear(self._found)
        for stick in self._sticks:
            made = button(stick.name or str(stick), partial(self.set_folder, stick), role="small")
            self._found.addWidget(made)

    def _show_space(self) -> None:
        if self.folder is None:
            return
        self.space.show()
        try:
            free = shutil.disk_usage(self.folder).free
        except OSError:
            self.space.setText(self.tr("This folder cannot be reached."))
            set_tone(self.space, "error")
            return
        need = round(self.need_bytes * MARGIN)
        if need > free:
            words = self.tr("{free} free: too little for {need}.")
        else:
            words = self.tr("{free} free, {left} after this bundle.")
        self.space.setText(
            words.format(
                free=size_text(free), need=size_text(need), left=size_text(max(0, free - need))
            )
        )
        set_tone(self.space, "error" if need > free else "")

    def showEvent(self, event: QShowEvent) -> None:
        """Look for sticks while somebody looks at the page."""
        super().showEvent(event)
        self._timer.start()
        self.look()

    def hideEvent(self, event: QHideEvent) -> None:
        """Leave disks alone while nobody looks."""
        super().hideEvent(event)
        self._timer.stop()
