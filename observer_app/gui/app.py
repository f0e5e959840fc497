"""The window from its first pixel to its end.

Only QtWidgets is imported before the first window shows: the rest waits for the
passphrase (start-up cost). Nothing about a notebook is kept outside it: no list of
recent files, no settings on disk.
"""

from __future__ import annotations

import gc
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget

from observer_app.config import default_notebook
from observer_app.gui import locking
from observer_app.gui.executors import Executor, Pool
from observer_app.gui.language import speak, system_language
from observer_app.gui.look import (
    NEUTRAL_TITLE,
    Look,
    hand_look,
    handed_look,
    new_application,
    set_text_percent,
    text_percent,
    wear,
)
from observer_app.gui.speaking import teach_roles
from observer_app.gui.start.window import AFTER_PAINT_MS, StartWindow
from observer_app.gui.theme import ThemeChoice

if TYPE_CHECKING:
    from observer_app.core.clock import Clock
    from observer_app.core.errors import ObserverError
    from observer_app.gui.dispatcher import Dispatcher
    from observer_app.gui.facts import Facts
    from observer_app.gui.guard.watch import Watch
    from observer_app.gui.start.create import NewNotebook
    from observer_app.gui.window import MainWindow
    from observer_app.services.session import Session
    from observer_app.store.keys import KdfParams


def run_window(notebook: Path | None = None, *, clock: Clock | None = None) -> int:
    """Show the window for `notebook` (the default one if None); return the exit code."""
    from observer_app.services.hardening import harden

    harden()
    # The first argument names the window's class: taskbars group, name and search by it.
    app = new_application(NEUTRAL_TITLE.lower())
    teach_roles()
    program = Program(app, notebook or default_notebook(), clock=clock)
    program.show_start()
    return app.exec()


class Program(QObject):
    """Goes from the start window to the main one, and ends the process to lock."""

    def __init__(
        self,
        app: QApplication,
        notebook: Path,
        *,
        clock: Clock | None = None,
        dispatcher: Dispatcher | None = None,
        pool: Executor | None = None,
        kdf: KdfParams | None = None,
    ) -> None:
        super().__init__(app)
        self.app = app
        self.notebook = notebook
        handed = handed_look()
        self.language = handed.language or system_language()
        self._theme = handed.theme
        self._text_percent = 0
        self._clock = clock
        self._kdf = kdf
        self._dispatcher = dispatcher
        if dispatcher is not None:
            dispatcher.crashed.connect(self._crashed)
        self._pool = pool or Pool(1)
        self.start: StartWindow | None = None
        self.main: MainWindow | None = None
        self._watch: Watch | None = None
        app.setApplicationName(NEUTRAL_TITLE)
        QGuiApplication.setApplicationDisplayName("")
        QGuiApplication.setDesktopFileName(NEUTRAL_TITLE.lower())
        app.setQuitOnLastWindowClosed(False)
        app.lastWindowClosed.connect(self._closed)
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._scheme_changed)
        speak(self.language)
        wear(self._theme)
        # What the first window does not need comes once it is shown (start-up cost).
        QTimer.singleShot(AFTER_PAINT_MS, self, self._set_watch)

    @property
    def dispatcher(self) -> Dispatcher:
        """Where work goes, made when there is some."""
        if self._dispatcher is None:
            from observer_app.gui.dispatcher import Dispatcher

            self._dispatcher = Dispatcher(parent=self)
            self._dispatcher.crashed.connect(self._crashed)
        return self._dispatcher

    @property
    def watch(self) -> Watch:
        """What locks by itself, and the keys that lock."""
        self._set_watch()
        assert self._watch is not None
        return self._watch

    @property
    def clock(self) -> Clock:
        """The clock of this device, unless another one was given."""
        if self._clock is None:
            from observer_app.services.clock import SystemClock

            self._clock = SystemClock()
        return self._clock

    def show_start(self) -> None:
        """Show the unlock page, or the create page where there is no notebook yet."""
        old = self.start
        self.start = StartWindow(
            self.notebook, language=self.language, pool=self._pool, leave=self.leave
        )
        self.start.unlock_asked.connect(self.unlock)
        self.start.create_asked.connect(self.create)
        self.start.language_chosen.connect(self._speak_at_start)
        self.start.text_resized.connect(self._resize_at_start)
        if old is not None:
            self.start.take_over(old)
        _take_place(self.start, old)

    def unlock(self, folder: Path, passphrase: str) -> None:
        """Open the notebook in `folder`."""
        clock = self.clock

        def opener() -> Session:
            from observer_app.services.session import open_session

            return open_session(folder, passphrase=passphrase, clock=clock)

        self.notebook = folder
        self.dispatcher.open(opener, lambda _: self._opened(), self._refused)

    def create(self, new: NewNotebook) -> None:
        """Make a notebook and open it."""
        clock, kdf, language = self.clock, self._kdf, self.language

        def opener() -> Session:
            from observer_app.gui.facts import put_language
            from observer_app.services.session import Role, create_session

            session = create_session(
                new.folder,
                passphrase=new.passphrase,
                role=Role(new.role),
                alias=new.alias,
                clock=clock,
                pack=new.pack,
                kdf=kdf,
            )
            put_language(session, language)
            return session

        self.notebook = new.folder
        self.dispatcher.open(opener, lambda _: self._opened(), self._refused)

    def lock(self) -> None:
        """Finish what was sent to the notebook, close it, and end the process."""
        self._forget()
        if self.main is not None:
            self.main.hide()
            self.main.desk.previews.close()
        if self._dispatcher is not None:
            self._dispatcher.close()
        # Through the environment, as the text size: nobody finds it on the disk.
        hand_look(Look(theme=self._theme, language=self.language))
        locking.end_process(self.notebook)

    def panic(self) -> None:
        """End the process at once: nothing is on the screen afterwards, not even a question."""
        self._forget()
        self.leave()

    def leave(self) -> None:
        """End the process, and start no other."""
        locking.quit_process()

    def _refused(self, error: ObserverError) -> None:
        if self.start is not None:
            self.start.refuse(error)

    def _crashed(self, error: BaseException) -> None:
        if self.main is None and self.start is not None:
            self.start.crash(error)

    def _opened(self) -> None:
        from observer_app.gui.facts import read_facts

        self.dispatcher.run(read_facts, self._show_main, self._refused)

    def _show_main(self, facts: Facts) -> None:
        from observer_app.gui.desk import build_window
        from observer_app.gui.window import MainWindow

        self.language = facts.language or self.language
        self._theme = facts.theme
        speak(self.language)
        # A size that was chosen at the start page just now counts more than the one kept.
        chosen, self._text_percent = self._text_percent, 0
        if chosen and chosen != facts.text_percent:
            self._resize_text(chosen)
        set_text_percent(chosen or facts.text_percent or text_percent())
        theme = wear(self._theme)
        old: QWidget | None = self.main or self.start
        self.main = build_window(
            self.dispatcher,
            facts,
            clock=self.clock,
            theme=theme,
            language=self.language,
            notebook=self.notebook,
            lock=self.lock,
            panic=self.panic,
            relook=self._opened,
            resize_text=self._resize_text,
            before=self.main,
        )
        _take_place(self.main, old)
        self.watch.open(self.main, facts.guard)
        self.start = None
        # What is there now stays: a full collection would go through all of it, some 40 ms.
        # What is left of windows before, as of one in another language, goes.
        gc.unfreeze()
        if isinstance(old, MainWindow):
            gc.collect()
        gc.freeze()

    def _set_watch(self) -> None:
        if self._watch is None:
            from observer_app.gui.guard.watch import Watch

            self._watch = Watch(
                self.app,
                lock=self.lock,
                panic=self.panic,
                is_busy=lambda: self._dispatcher is not None and self._dispatcher.is_busy,
            )

    def _forget(self) -> None:
        from observer_app.gui.guard.clipboard import forget_clipboard
        from observer_app.gui.guard.files import forget_history

        forget_clipboard()
        forget_history()

    def _speak_at_start(self, language: str) -> None:
        self.language = language
        speak(language)
        self.show_start()

    def _resize_at_start(self, percent: int) -> None:
        self._text_percent = percent
        set_text_percent(percent)
        wear(self._theme)
        self.show_start()

    def _resize_text(self, percent: int) -> None:
        """Write in another size, and keep that inside the notebook."""
        from observer_app.gui.facts import put_setting

        self._text_percent = 0
        self.dispatcher.run(
            lambda session: put_setting(session, "text_percent", percent),
            lambda _: self._opened(),
        )

    def _scheme_changed(self) -> None:
        if self._theme is ThemeChoice.SYSTEM:
            wear(self._theme)
            if self.main is not None:
                self._opened()

    def _closed(self) -> None:
        """Close the notebook properly when the last window was closed, then end."""
        if self.main is not None:
            self.main.desk.previews.close()
        self._forget()
        if self._dispatcher is not None:
            self._dispatcher.close()
        locking.quit_process()


def _take_place(new: QWidget, old: QWidget | None) -> None:
    """Show `new` where `old` was, and let go of `old`."""
    if old is not None and old.isVisible():
        new.setGeometry(old.geometry())
        maximized = old.isMaximized()
    else:
        maximized = False
    if maximized:
        new.showMaximized()
    else:
        new.show()
    if old is not None:
        old.hide()
        old.deleteLater()
