"""Choosing files and folders, in the window's language; nothing of it is written down.

The last folder is remembered for each purpose while the program runs, and in memory alone:
the photos come from the phone, the bundles go to the stick. The first time a dialog begins at
a stick, if one is plugged in, else at home; sticks stand at its side. What fits the purpose
is listed, and all files are one choice away.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QSize, QStorageInfo, QUrl
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap
from PySide6.QtWidgets import (
    QApplication,
    QFileDialog,
    QLineEdit,
    QListView,
    QToolButton,
    QTreeView,
    QWidget,
)

from observer_app.gui.look import current_theme, px
from observer_app.gui.widgets.sticks import find_sticks

translate = QCoreApplication.translate

_ARROWS = ("backButton", "forwardButton", "toParentButton")
"""Qt's own names: back, forward, and the folder above. A name that is gone changes nothing."""

_TYPE = 2
"""The column with the kind of a file: the desktop's words, which know no Azerbaijani."""

_NAME = "fileNameEdit"
"""Where the name of a file is typed."""

_SIDE = "sidebar"
_SIDE_WIDE = 140
_WIDE, _HIGH = 820, 480
"""What names, sizes and dates need, in pixels."""

_LAST = "observer_folder_{purpose}"


def ask_files(parent: QWidget, title: str, *, purpose: str) -> list[Path]:
    """Return the files that a person chose, [] if none. purpose: as in `filters`."""
    return _ask(_listing(parent, title, purpose), QFileDialog.FileMode.ExistingFiles, purpose)


def ask_file(parent: QWidget, title: str, *, purpose: str) -> Path | None:
    """Return the file that a person chose."""
    chosen = _ask(_listing(parent, title, purpose), QFileDialog.FileMode.ExistingFile, purpose)
    return chosen[0] if chosen else None


def ask_folder(parent: QWidget, title: str, *, purpose: str, at: Path | None = None) -> Path | None:
    """Return the folder that a person chose. at: where to begin if none was chosen before."""
    dialog = _dialog(parent, title, purpose, at=at)
    dialog.setOption(QFileDialog.Option.ShowDirsOnly)
    chosen = _ask(dialog, QFileDialog.FileMode.Directory, purpose)
    return chosen[0] if chosen else None


def ask_new_file(
    parent: QWidget, title: str, *, purpose: str, name: str, at: Path | None = None
) -> Path | None:
    """Return where a person wants a file, under `name` or another one. at: as above.

    Whatever is typed, the file keeps the suffix of `name`, which says what it is.
    """
    dialog = _dialog(parent, title, purpose, at=at)
    dialog.suffix = Path(name).suffix
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    # Whoever types a name of their own need not type what kind of file it is.
    dialog.setDefaultSuffix(Path(name).suffix.removeprefix("."))
    dialog.selectFile(name)
    chosen = _ask(dialog, QFileDialog.FileMode.AnyFile, purpose)
    return chosen[0] if chosen else None


def filters(purpose: str) -> list[str]:
    """Return what a dialog lists: the files that fit `purpose`, and all; [] if all fit."""
    pictures = "*.jpg *.jpeg *.png *.heic *.heif *.webp *.tif *.tiff *.bmp"
    known = {
        "bundles": (translate("choosing", "Bundles"), "*.tar.age *.tar.age.*"),
        "inbox": (
            translate("choosing", "Bundles, summaries, photos of codes"),
            f"*.tar.age *.tar.age.* *.txt {pictures}",
        ),
        "pack": (translate("choosing", "Election packs"), "*.pack"),
        "requests": (
            translate("choosing", "Requests, photos of codes"),
            f"*.request *.json {pictures}",
        ),
        "approvals": (
            translate("choosing", "Approvals, photos of codes"),
            f"*.approval *.json {pictures}",
        ),
        "receipts": (translate("choosing", "Receipts"), "*.receipt *.txt *.json"),
        "official": (translate("choosing", "Tables"), "*.csv"),
        "key": (translate("choosing", "Keys"), "*.agekey"),
        "evidence": (
            translate("choosing", "Photos, videos, sound"),
            f"{pictures} *.mp4 *.mov *.m4v *.avi *.mkv *.webm *.3gp *.mp3 *.m4a *.ogg *.wav",
        ),
    }
    if purpose not in known:
        return []
    name, patterns = known[purpose]
    return [f"{name} ({patterns})", translate("choosing", "All files") + " (*)"]


def begins_at(purpose: str, *, at: Path | None, sticks: Sequence[Path]) -> Path:
    """Return where a dialog begins: where the last of its purpose ended, at, a stick, home."""
    last = _app().property(_LAST.format(purpose=purpose))
    places = (Path(str(last)) if last else None, at, *sticks, Path.home())
    return next((place for place in places if place is not None and place.is_dir()), Path("/"))


def _dialog(parent: QWidget, title: str, purpose: str, *, at: Path | None = None) -> _Dialog:
    dialog = _Dialog(parent, title)
    # The desktop's own dialog keeps a list of what was opened.
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    dialog.setOption(QFileDialog.Option.HideNameFilterDetails)
    dialog.setViewMode(QFileDialog.ViewMode.Detail)
    sticks = find_sticks(QStorageInfo.mountedVolumes(), to_write=False)
    beside = [QUrl.fromLocalFile(str(place)) for place in (*sticks, Path.home())]
    dialog.setSidebarUrls([QUrl("file:"), *beside])
    dialog.setDirectory(str(begins_at(purpose, at=at, sticks=sticks)))
    _colour_arrows(dialog)
    beside_it = dialog.findChild(QListView, _SIDE)
    if isinstance(beside_it, QListView):
        beside_it.setMinimumWidth(px(_SIDE_WIDE))
    dialog.resize(QSize(px(_WIDE), px(_HIGH)).boundedTo(parent.screen().availableSize() * 0.9))
    return dialog


class _Dialog(QFileDialog):
    """Gives what is typed for a new file its suffix, before it asks about one that is there."""

    suffix = ""

    def accept(self) -> None:
        """Take what is chosen."""
        line = self.findChild(QLineEdit, _NAME)
        if self.suffix and isinstance(line, QLineEdit):
            typed = line.text().rstrip(". ")
            is_folder = not typed or (Path(self.directory().absolutePath()) / typed).is_dir()
            if not is_folder and Path(typed).suffix.lower() != self.suffix.lower():
                line.setText(typed + self.suffix)
        super().accept()


def _colour_arrows(dialog: QFileDialog) -> None:
    """Draw the arrows in the theme's colours: the style's own are black, on dark ground too."""
    theme = current_theme()
    for name in _ARROWS:
        arrow = dialog.findChild(QToolButton, name)
        if isinstance(arrow, QToolButton):
            shape = arrow.icon().pixmap(arrow.iconSize())
            drawn = QIcon(_in_colour(shape, theme.text))
            drawn.addPixmap(_in_colour(shape, theme.muted), QIcon.Mode.Disabled)
            arrow.setIcon(drawn)


def _in_colour(shape: QPixmap, colour: str) -> QPixmap:
    made = QPixmap(shape)
    painter = QPainter(made)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceIn)
    painter.fillRect(made.rect(), QColor(colour))
    painter.end()
    return made


def _listing(parent: QWidget, title: str, purpose: str) -> QFileDialog:
    dialog = _dialog(parent, title, purpose)
    if listed := filters(purpose):
        dialog.setNameFilters(listed)
    return dialog


def _ask(dialog: QFileDialog, mode: QFileDialog.FileMode, purpose: str) -> list[Path]:
    accept = dialog.acceptMode()
    dialog.setFileMode(mode)
    dialog.setAcceptMode(accept)
    tree = dialog.findChild(QTreeView)
    if isinstance(tree, QTreeView):
        tree.setColumnHidden(_TYPE, True)
    try:
        if not dialog.exec():
            return []
        chosen = [Path(name) for name in dialog.selectedFiles()]
    finally:
        dialog.deleteLater()
    folder = chosen[0] if mode is QFileDialog.FileMode.Directory else chosen[0].parent
    _app().setProperty(_LAST.format(purpose=purpose), str(folder))
    return chosen


def _app() -> QApplication:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    return app
