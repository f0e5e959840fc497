"""The start window: unlock or create, in the language of one's choice."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractButton,
    QFrame,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from observer_app.core.errors import ObserverError
from observer_app.gui.executors import Executor
from observer_app.gui.language import LANGUAGES
from observer_app.gui.locking import PANIC_KEY
from observer_app.gui.look import NEUTRAL_TITLE, TEXT_KEYS, next_text_percent, px, text_percent
from observer_app.gui.start.unlock import UnlockPage
from observer_app.gui.widgets.basic import Choice, button, centred, label, press_by_enter, row

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QResizeEvent

    from observer_app.gui.start.create import CreatePage

AFTER_PAINT_MS = 50
"""What can wait starts so long after showing: a timer of 0 ms would run before the painting."""

_KEYS_FILE = "keys.json"
_STEP_SHEET = (
    "QPushButton { padding: 0; min-width: 54px; max-width: 54px; min-height: 36px;"
    " max-height: 36px; }"
)
"""A− and A+ are as large in every text size: pressed again and again, they stay in place."""
_CREATE_PX = 980
_ABOVE, _ABOVE_HIGH = 12, 32
"""A page stands this part of the window's height below the head, whatever it holds; the high
one less, for its last line to be in sight on the smallest laptop."""


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
        self._left = ("", "")
        """The file that was not taken, and what was said of it."""
        self._stack = QStackedWidget()
        self._unlock_holder = self._held(self.unlock, width=480, share=_ABOVE)
        self._create_holder: QWidget | None = None
        self._first: QWidget = self.unlock.passphrase
        languages = Choice(LANGUAGES, name=self.tr("Language"), value=language)
        languages.chosen.connect(self.language_chosen)
        body = QVBoxLayout()
        self.smaller = self._step("A−", -1, name=self.tr("Smaller text (Ctrl -)"))
        self.larger = self._step("A+", 1, name=self.tr("Larger text (Ctrl +)"))
        self._head = QWidget()
        steps = QVBoxLayout()
        steps.addLayout(row(self.smaller, self.larger))
        steps.addStretch(1)
        head = row(1, languages)
        head.setContentsMargins(0, 0, 0, 0)
        head.insertLayout(0, steps)
        self._head.setLayout(head)
        body.addWidget(self._head)
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
        body.addLayout(centred(hint, width=px(_CREATE_PX)))
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

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Enter press the button in use."""
        if not press_by_enter(self.focusWidget(), event):
            super().keyPressEvent(event)

    def _finish(self) -> None:
        """Do what can wait until the window is shown: naming Qt's flags alone takes 17 ms."""
        from PySide6.QtCore import Qt

        from observer_app.gui.icons import window_icon
        from observer_app.gui.messages import Tone
        from observer_app.gui.widgets.anywhere import DropAnywhere
        from observer_app.gui.widgets.arrows import ArrowsStay

        self.setWindowIcon(window_icon())
        ArrowsStay(self)
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
            self._say_left(path.name)

    def _say_left(self, name: str) -> None:
        from observer_app.gui.messages import Tone

        words = self.tr(
            "{name} was not taken: the notebook is locked. Unlock it first, then drop the "
            "file again."
        )
        self._left = (name, words.format(name=name))
        self.unlock.messages.say(self._left[1], Tone.WARN)

    def take_over(self, before: StartWindow) -> None:
        """Go on where `before` was left: its words or their size were to change, no more."""
        self.unlock.take_over(before.unlock)
        name, words = before._left
        if words and before.unlock.messages.text == words:
            self._say_left(name)
        if before._new is not None:
            self.new.take_over(before._new)
        if before.is_creating:
            self.show_create()
        else:
            self.show_unlock()
        used = before.focusWidget()
        for mine, theirs in zip(self._parts(), before._parts(), strict=False):
            at = dict(zip(_controls(theirs), _controls(mine), strict=False))
            if used is not None and used in at:
                self._focus_soon(at[used])

    def _parts(self) -> list[QWidget]:
        return [self._head, self.unlock, *([] if self._new is None else [self._new])]

    def _step(self, sign: str, by: int, *, name: str) -> QPushButton:
        made = button(sign, partial(self._resize_text, by), role="small")
        made.setStyleSheet(_STEP_SHEET)
        made.setAccessibleName(name)
        made.setToolTip(name)
        return made

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
            self._create_holder = self._held(self._new, width=_CREATE_PX, share=_ABOVE_HIGH)
        return self._new

    def _held(self, page: QWidget, *, width: int, share: int) -> QWidget:
        """share: which part of the window's height stays free above it."""
        holder = QWidget()
        holder.setProperty("share", share)
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(centred(page, width=px(width)))
        column.addStretch(1)
        self._stack.addWidget(holder)
        self._lower(holder)
        return holder

    def _lower(self, holder: QWidget) -> None:
        """Place a page by the window's height alone: what it shows later moves nothing in it."""
        inside = holder.layout()
        if inside is not None:
            inside.setContentsMargins(0, self.height() // holder.property("share"), 0, 0)

    def show_unlock(self) -> None:
        """Ask for a passphrase."""
        self._stack.setCurrentWidget(self._unlock_holder)
        self._focus_soon(self.unlock.passphrase)

    def show_create(self) -> None:
        """Ask what a new notebook needs."""
        page = self.new
        if self._create_holder is not None:
            self._stack.setCurrentWidget(self._create_holder)
        self._focus_soon(page.alias)

    def _focus_soon(self, control: QWidget) -> None:
        self._first = control
        QTimer.singleShot(0, self, self._focus_first)

    def _focus_first(self) -> None:
        self._first.setFocus()

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

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the pages at their part of the height."""
        super().resizeEvent(event)
        for holder in (self._unlock_holder, self._create_holder):
            if holder is not None:
                self._lower(holder)


def _controls(part: QWidget) -> list[QWidget]:
    """Return what the keyboard comes to in a part of the window; the same order in each."""
    return [*part.findChildren(QAbstractButton), *part.findChildren(QLineEdit)]


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
