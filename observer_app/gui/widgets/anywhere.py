"""A window that takes files wherever they are dropped, and pasted with the keyboard anywhere.

What is pasted goes to the place for files of the page that is shown, and where there is none to
whoever takes what is dropped beside all places.
"""

from __future__ import annotations

import shiboken6
from PySide6.QtCore import QEvent, QMimeData, QObject, Qt, Signal
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragMoveEvent,
    QDropEvent,
    QGuiApplication,
)
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from observer_app.gui.look import px
from observer_app.gui.widgets.basic import centred, label
from observer_app.gui.widgets.copied import Copied, has_picture, picture_in
from observer_app.gui.widgets.drop import (
    DropZone,
    PasteFiles,
    accept_copy,
    files_in,
    listen_for_paste,
    no_file_text,
)


class DropAnywhere(QObject):
    """Takes what no part of a window took; a place for files goes on taking its own.

    A text field would take a file as the text of its path, and might have its owner move it:
    while files are dragged over the window, its fields take nothing.
    """

    dropped = Signal(list)
    """Paths, as given."""
    refused = Signal(str)
    """What was dropped is no file of this computer; in words."""
    pictured = Signal(object)
    """A Copied: a picture was pasted where no place takes one."""

    def __init__(self, window: QWidget, *, cue: str) -> None:
        """cue: what is said while files are held over the window."""
        super().__init__(window)
        self._window = window
        self._text = cue
        self._cue: QFrame | None = None
        self._deaf: list[QWidget] = []
        window.setAcceptDrops(True)
        window.installEventFilter(self)
        self._follow_drags()
        listen_for_paste(window, self.paste, context=Qt.ShortcutContext.WindowShortcut)
        self._keeper = PasteFiles(self)
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.focusChanged.connect(self._on_focus)

    @property
    def is_cued(self) -> bool:
        """True while the window shows that it would take what is held over it."""
        return self._cue is not None and self._cue.isVisible()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take what Qt hands to the window; see drags before any part of it does."""
        if watched is not self._window:
            self._look(event)
            return False
        if event.type() == QEvent.Type.Show:
            self._follow_drags()
        elif isinstance(event, QDropEvent):
            return self._take(event)
        elif event.type() == QEvent.Type.DragLeave:
            self._show_cue(False)
        return False

    def paste(self) -> None:
        """Do what Ctrl+V asks for beside a text, and with files in a text too."""
        data = QGuiApplication.clipboard().mimeData()
        files = files_in(data)
        is_picture = not files and has_picture(data)
        places = self._places(pictures=is_picture)
        if places:
            places[0].paste()
        elif files:
            self.dropped.emit(files)
        elif is_picture and (copied := picture_in(data)) is not None:
            # By the time that somebody answers, something else may have been copied.
            self.pictured.emit(copied)

    def give(self, copied: Copied) -> None:
        """Give a picture that was pasted before to the place of the page that is shown."""
        for place in self._places(pictures=True)[:1]:
            place.pictured.emit(copied)

    def _places(self, *, pictures: bool) -> list[DropZone]:
        places = [z for z in self._window.findChildren(DropZone) if z.takes_pastes]
        return [z for z in places if z.takes_pictures] if pictures else places

    def _on_focus(self, _old: QWidget | None, new: QWidget | None) -> None:
        """Have a text field leave copied files to the window; once more changes nothing."""
        if isinstance(new, QLineEdit | QPlainTextEdit) and self._window.isAncestorOf(new):
            new.installEventFilter(self._keeper)

    def _follow_drags(self) -> None:
        # Only what was shown has a handle; to install the same filter again changes nothing.
        if (handle := self._window.windowHandle()) is not None:
            handle.installEventFilter(self)

    def _look(self, event: QEvent) -> None:
        """Switch the text fields off for as long as files are held over the window."""
        if isinstance(event, QDragEnterEvent) and _is_for_files(event.mimeData()):
            window = self._window
            fields = (*window.findChildren(QLineEdit), *window.findChildren(QPlainTextEdit))
            self._deaf += [field for field in fields if field.acceptDrops()]
            for field in self._deaf:
                field.setAcceptDrops(False)
        elif event.type() in (QEvent.Type.DragLeave, QEvent.Type.Drop):
            deaf, self._deaf = self._deaf, []
            for field in deaf:
                if shiboken6.isValid(field):
                    field.setAcceptDrops(True)

    def _take(self, event: QDropEvent) -> bool:
        """Do what a drag over the window, or its drop, asks for. Moves and entries are drops."""
        if not _is_for_files(event.mimeData()):
            event.ignore()
            return True
        accept_copy(event)
        self._show_cue(isinstance(event, QDragMoveEvent))
        if event.type() == QEvent.Type.Drop:
            if files := files_in(event.mimeData()):
                self.dropped.emit(files)
            else:
                self.refused.emit(no_file_text())
        return True

    def _show_cue(self, shown: bool) -> None:
        if self._cue is None and shown:
            self._cue = _Cue(self._text, self._window)
        if self._cue is not None and self._cue.isVisible() != shown:
            self._cue.setGeometry(self._window.rect().adjusted(3, 3, -3, -3))
            self._cue.raise_()
            self._cue.setVisible(shown)


class _Cue(QFrame):
    """A frame around the window and a line at its foot; neither takes part in the drag."""

    def __init__(self, text: str, window: QWidget) -> None:
        super().__init__(window)
        self.hide()
        self.setProperty("role", "cue")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        words = label(text, wrap=True)
        words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        plate = QFrame()
        plate.setProperty("role", "bar")
        inside = QVBoxLayout(plate)
        inside.setContentsMargins(16, 12, 16, 12)
        inside.addWidget(words)
        column = QVBoxLayout(self)
        column.addStretch(1)
        column.addLayout(centred(plate, width=px(760)))


def _is_for_files(data: QMimeData) -> bool:
    """Return True for files, addresses and pictures; False for words, which fields take."""
    return data.hasUrls() or data.hasImage()
