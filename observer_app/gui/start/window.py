"""The start window: unlock or create, in the language of one's choice."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from observer_app.core.errors import ObserverError
from observer_app.gui.executors import Executor
from observer_app.gui.language import LANGUAGES
from observer_app.gui.locking import PANIC_KEY
from observer_app.gui.look import NEUTRAL_TITLE, TEXT_KEYS, next_text_percent, px, text_percent
from observer_app.gui.start.unlock import UnlockPage
from observer_app.gui.widgets.basic import Choice, button, centred, label, row

if TYPE_CHECKING:
    from observer_app.gui.start.create import CreatePage

AFTER_PAINT_MS = 50
"""What can wait starts so long after showing: a timer of 0 ms would run before the painting."""

_KEYS_FILE = "keys.json"


class StartWindow(QWidget):
    """Shown until a notebook is open."""

    unlock_asked = Signal(Path, str)
    create_asked = Signal(object)
    language_chosen = Signal(str)
    text_resized = Signal(int)

    def __init__(
        self,
        notebook: Path,
        *,
        language: str,
        pool: Executor,
        leave: Callable[[], None],
    ) -> None:
        super().__init__()
        self.setWindowTitle(NEUTRAL_TITLE)
        self.resize(1100, 700)
        self.setMinimumSize(600, 340)
        self.unlock = UnlockPage(notebook)
        self._notebook, self._pool = notebook, pool
        self._new: CreatePage | None = None
        self._stack = QStackedWidget()
        self._unlock_holder = self._held(self.unlock, width=480)
        self._create_holder: QWidget | None = None
        languages = Choice(LANGUAGES, name=self.tr("Language"), value=language)
        languages.chosen.connect(self.language_chosen)
        body = QVBoxLayout()
        smaller = button("A−", partial(self._resize_text, -1), role="small")
        larger = button("A+", partial(self._resize_text, 1), role="small")
        for control, name in (
            (smaller, self.tr("Smaller text (Ctrl -)")),
            (larger, self.tr("Larger text (Ctrl +)")),
        ):
            control.setAccessibleName(name)
            control.setToolTip(name)
        body.addLayout(row(1, smaller, larger, 0, languages))
        body.addWidget(self._stack, 1)
        hint = label(
            self.tr(
                "{key} ends the program at once. In an open notebook the key chosen in its "
                "settings does."
            ).format(key=PANIC_KEY),
            "muted",
            wrap=True,
        )
        hint.setProperty("alignment", "AlignHCenter")
        # Which key was chosen is known to the notebook alone: it lies in nothing readable.
        body.addLayout(centred(hint, width=px(760)))
        outer = QVBoxLayout(self)
        outer.setContentsMargins(20, 14, 20, 10)
        outer.addWidget(_scrolled(body))
        self.unlock.asked.connect(self.unlock_asked)
        self.unlock.wants_new.connect(self.show_create)
        QShortcut(QKeySequence(PANIC_KEY), self).activated.connect(leave)
        for keys, by in TEXT_KEYS:
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.activated.connect(partial(self._resize_text, by))
        if is_notebook(notebook):
            self.show_unlock()
        else:
            self.show_create()
        QTimer.singleShot(AFTER_PAINT_MS, self, self._finish)

    def _finish(self) -> None:
        """Do what can wait until the window is shown: naming Qt's flags alone takes 17 ms."""
        from PySide6.QtCore import Qt

        from observer_app.gui.icons import window_icon
        from observer_app.gui.messages import Tone
        from observer_app.gui.widgets.anywhere import DropAnywhere

        self.setWindowIcon(window_icon())
        for area in self.findChildren(QScrollArea):
            area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.unlock.finish()
        cue = self.tr("Let go: what it is and where it belongs is said. The file stays as it is.")
        zone = DropAnywhere(self, cue=cue)
        zone.dropped.connect(self.take)
        zone.refused.connect(lambda text: self._shown_page.messages.say(text, Tone.WARN))

    def take(self, paths: Sequence[Path]) -> None:
        """Take a dropped pack for a new notebook, or the folder of one that is there."""
        path = paths[0]
        if is_notebook(path) and not self.unlock.passphrase.isReadOnly():
            self.show_unlock()
            self.unlock.set_folder(path)
            self.unlock.messages.clear()
        elif self.is_creating:
            self.new.set_pack(path)
        else:
            from observer_app.gui.messages import Tone

            words = self.tr(
                "{name} was not taken: the notebook is locked. Unlock it first, then drop the "
                "file again."
            )
            self.unlock.messages.say(words.format(name=path.name), Tone.WARN)

    def _resize_text(self, by: int) -> None:
        percent = next_text_percent(by)
        if percent != text_percent():
            self.text_resized.emit(percent)

    @property
    def new(self) -> CreatePage:
        """The create page, built when it is first asked for."""
        if self._new is None:
            from observer_app.gui.start.create import CreatePage

            self._new = CreatePage(free_folder(self._notebook), pool=self._pool)
            self._new.asked.connect(self.create_asked)
            self._new.wants_unlock.connect(self.show_unlock)
            self._create_holder = self._held(self._new, width=980)
        return self._new

    def _held(self, page: QWidget, *, width: int) -> QWidget:
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.addStretch(1)
        column.addLayout(centred(page, width=px(width)))
        column.addStretch(2)
        self._stack.addWidget(holder)
        return holder

    def show_unlock(self) -> None:
        """Ask for a passphrase."""
        self._stack.setCurrentWidget(self._unlock_holder)
        QTimer.singleShot(0, self.unlock.passphrase, self.unlock.passphrase.setFocus)

    def show_create(self) -> None:
        """Ask what a new notebook needs."""
        page = self.new
        if self._create_holder is not None:
            self._stack.setCurrentWidget(self._create_holder)
        QTimer.singleShot(0, page.alias, page.alias.setFocus)

    def refuse(self, error: ObserverError) -> None:
        """Say why it did not open, on the page that asked."""
        if self.is_creating:
            self.new.refuse(error)
        else:
            self.unlock.refuse(error)

    def crash(self, error: BaseException) -> None:
        """Say that the program itself failed, and let the person try again."""
        from observer_app.gui.messages import Tone, crash_text

        page = self._shown_page
        page.set_busy(False)
        page.messages.say(crash_text(error), Tone.ERROR)

    @property
    def _shown_page(self) -> CreatePage | UnlockPage:
        return self.new if self.is_creating else self.unlock

    @property
    def is_creating(self) -> bool:
        """True while the create page is shown."""
        return self._create_holder is not None and (
            self._stack.currentWidget() is self._create_holder
        )


def _scrolled(layout: QVBoxLayout) -> QScrollArea:
    inside = QWidget()
    inside.setObjectName("content")
    inside.setLayout(layout)
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setWidget(inside)
    return area


def is_notebook(folder: Path) -> bool:
    """Return True if a notebook lies in `folder`."""
    return (folder / _KEYS_FILE).is_file()


def free_folder(folder: Path) -> Path:
    """Return `folder`, or the next free name beside it."""
    candidate, number = folder, 2
    while is_notebook(candidate):
        candidate = folder.with_name(f"{folder.name}-{number}")
        number += 1
    return candidate
