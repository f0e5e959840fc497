"""A place to drop, paste or choose files."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import (
    QCoreApplication,
    QEvent,
    QMetaMethod,
    QMimeData,
    QObject,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
)
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)

from observer_app.gui.icons import pixmap
from observer_app.gui.look import current_theme
from observer_app.gui.widgets.basic import button
from observer_app.gui.widgets.choosing import ask_files
from observer_app.gui.widgets.columns import Columns
from observer_app.gui.widgets.copied import has_picture, picture_in

_LEAST_WORDS = 200


class DropZone(QFrame):
    """Takes files by drop, by paste (where `paste` is called) and by a file dialog."""

    dropped = Signal(list)
    """Paths, as given: files, or folders for whoever wants to look into them."""
    pictured = Signal(object)
    """A Copied: a picture or a video that was copied in some program."""
    refused = Signal(str)
    """What was dropped or pasted is neither; in words."""

    def __init__(
        self,
        text: str,
        *,
        choose: str,
        purpose: str = "",
        is_low: bool = False,
        more: Sequence[QWidget] = (),
    ) -> None:
        """more: other ways to choose, beside the button or below it where there is no room.

        purpose: which files a dialog lists first, and where it begins; see choosing.filters.
        """
        super().__init__()
        self._purpose = purpose or text
        self._pastes: QWidget | None = None
        self._is_unseen = False
        self.setProperty("role", "drop")
        self.setAcceptDrops(True)
        self.setAccessibleName(text)
        mark = QLabel()
        mark.setPixmap(pixmap("download", current_theme().muted, size=24 if is_low else 32))
        words = QLabel(text)
        words.setWordWrap(True)
        words.setProperty("role", "muted")
        self.choose = button(choose, self._choose, role="small", picture="folder")
        row = QHBoxLayout(self)
        edge = 10 if is_low else 18
        row.setContentsMargins(16, edge, 16, edge)
        row.setSpacing(14)
        row.addWidget(mark)
        if more:
            # Narrower, it would be a column of single words: then the buttons go below.
            words.setMinimumWidth(_LEAST_WORDS)
            ways = Columns(*((control, 0) for control in (self.choose, *more)), spacing=8)
            row.addWidget(Columns((words, 1), (ways, 0), spacing=10), 1)
        else:
            row.addWidget(words, 1)
            row.addWidget(self.choose)

    def take(self, paths: Sequence[Path]) -> None:
        """Take files as if they had been dropped."""
        if paths:
            self.dropped.emit(list(paths))

    @property
    def takes_pictures(self) -> bool:
        """True if somebody does something with a picture that was copied."""
        return self.isSignalConnected(QMetaMethod.fromSignal(self.pictured))

    @property
    def takes_pastes(self) -> bool:
        """True while Ctrl+V anywhere on its page is meant for it; see on_paste."""
        around = self._pastes
        is_here = around is not None and around.isVisible() and self.isEnabled()
        return is_here and (self._is_unseen or self.isVisible())

    def mark_pastes(self, around: QWidget, *, is_unseen: bool) -> None:
        """Take what is pasted while `around` is shown. is_unseen: without being in sight."""
        self._pastes, self._is_unseen = around, is_unseen

    def paste(self) -> bool:
        """Take the files or the picture on the clipboard; return False if there are none."""
        if self._take_data(QGuiApplication.clipboard().mimeData()):
            return True
        self.refused.emit(self.tr("What was copied is neither a file nor a picture."))
        return False

    def _take_data(self, data: QMimeData | None) -> bool:
        files = files_in(data)
        self.take(files)
        if not files and (picture := picture_in(data)):
            self.pictured.emit(picture)
            return True
        return bool(files)

    def ask(self) -> None:
        """Ask for files."""
        self._choose()

    def _choose(self) -> None:
        self.take(ask_files(self, self.tr("Choose files"), purpose=self._purpose))

    def _mark_over(self, over: bool) -> None:
        self.setProperty("over", over)
        self.style().unpolish(self)
        self.style().polish(self)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Accept whatever comes: what is of no use is said after the drop."""
        self._mark_over(True)
        accept_copy(event)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """Look as before."""
        self._mark_over(False)
        super().dragLeaveEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        """Take what was dropped."""
        self._mark_over(False)
        accept_copy(event)
        if not self._take_data(event.mimeData()):
            self.refused.emit(no_file_text())


def accept_copy(event: QDropEvent) -> None:
    """Take what is dragged as a copy: told Move, a file manager removes the original."""
    event.setDropAction(Qt.DropAction.CopyAction)
    event.accept()


def no_file_text() -> str:
    """Return what is said of an address or the like."""
    return QCoreApplication.translate(
        "DropZone", "That is no file on this laptop. Save it first, then drop the file."
    )


def files_in(data: QMimeData | None) -> list[Path]:
    """Return the local files in dragged or copied data."""
    if data is None:
        return []
    return [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]


class PasteFiles(QObject):
    """Keeps Ctrl+V in a text field from being the field's own where files were copied."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Leave the key to the shortcut."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            data = QGuiApplication.clipboard().mimeData()
            is_paste = event.matches(QKeySequence.StandardKey.Paste)
            if is_paste and data is not None and (files_in(data) or has_picture(data)):
                event.ignore()
                return True
        return super().eventFilter(watched, event)


def on_paste(widget: QWidget, zone: DropZone, *, is_unseen: bool = False) -> None:
    """Have Ctrl+V on `widget` paste files and pictures into `zone`, in its text fields too.

    From elsewhere in the window it does so, too, while `zone` is in sight; see widgets.anywhere.
    is_unseen: `zone` is never shown, and stands for `widget`.
    """
    zone.mark_pastes(widget, is_unseen=is_unseen)
    keeper = PasteFiles(widget)
    for field in (*widget.findChildren(QLineEdit), *widget.findChildren(QPlainTextEdit)):
        field.installEventFilter(keeper)

    listen_for_paste(widget, zone.paste, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)


def listen_for_paste(
    widget: QWidget, act: Callable[[], object], *, context: Qt.ShortcutContext
) -> None:
    """Do something at Ctrl+V, also where a part of the window and the window both listen."""
    from PySide6.QtGui import QShortcut

    shortcut = QShortcut(QKeySequence(QKeySequence.StandardKey.Paste), widget)
    shortcut.setContext(context)
    shortcut.activated.connect(act)
    shortcut.activatedAmbiguously.connect(act)
