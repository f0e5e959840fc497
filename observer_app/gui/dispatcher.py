"""Where work goes: one thread owns the session, a small pool does what takes long.

Nothing here decides anything. Worker threads never touch a QObject: they post a result,
and it is handed over in the window's own thread.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, TypeVar

import shiboken6
from PySide6.QtCore import QObject, Qt, Signal, Slot

from observer_app.core.errors import NotebookError, ObserverError
from observer_app.core.progress import Cancel, Progress
from observer_app.gui.executors import Executor, InlineExecutor, OneThread, Pool

if TYPE_CHECKING:
    from observer_app.services.commands import Command
    from observer_app.services.session import Changes, Session

T = TypeVar("T")
_PROGRESS_S = 0.05
"""A progress bar that moves twenty times a second looks smooth."""


class Task(QObject):
    """Long work under way: how far it is, and a way to stop it."""

    progressed = Signal(object, object)
    """What is done and the total (None if unknown), in bytes or items."""
    ended = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._stop = threading.Event()
        self.is_over = False

    def cancel(self) -> None:
        """Ask the work to stop; it raises Cancelled when it does."""
        self._stop.set()

    @property
    def flag(self) -> Cancel:
        """The flag that the work looks at."""
        return self._stop


class Dispatcher(QObject):
    """Sends work to the session's thread or the pool and hands results back."""

    changed = Signal(object)
    """A Changes, after each command: pages look whether it concerns them, and re-read."""
    crashed = Signal(object)
    """An exception that is no ObserverError: a bug of ours."""
    busy = Signal(int)
    """How many long tasks are under way."""
    _handover = Signal(object)

    def __init__(
        self,
        *,
        owner: Executor | None = None,
        pool: Executor | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._owner = owner or OneThread("session")
        self._pool = pool or Pool()
        self._inline = isinstance(self._owner, InlineExecutor)
        self._session: Session | None = None
        self._tasks: set[Task] = set()
        self._handover.connect(self._receive, Qt.ConnectionType.QueuedConnection)

    def open(
        self,
        opener: Callable[[], Session],
        on_done: Callable[[Session], None] | None = None,
        on_error: Callable[[ObserverError], None] | None = None,
    ) -> None:
        """Open a session in the thread that will own it."""

        def work() -> Session:
            self._session = opener()
            return self._session

        self._submit(self._owner, work, on_done, on_error)

    def run(
        self,
        work: Callable[[Session], T],
        on_done: Callable[[T], None] | None = None,
        on_error: Callable[[ObserverError], None] | None = None,
        *,
        owner: QObject | None = None,
    ) -> None:
        """Do `work` in the session's thread, then call back in the window's.

        owner: results for a widget that is gone by then are dropped.
        """
        self._submit(self._owner, lambda: work(self._need()), on_done, on_error, owner=owner)

    def execute(
        self,
        command: Command,
        on_done: Callable[[Changes], None] | None = None,
        on_error: Callable[[ObserverError], None] | None = None,
        *,
        owner: QObject | None = None,
    ) -> None:
        """Carry out a command; it is durable when `on_done` is called."""
        self.change(lambda session: session.execute(command), on_done, on_error, owner=owner)

    def change(
        self,
        work: Callable[[Session], Changes],
        on_done: Callable[[Changes], None] | None = None,
        on_error: Callable[[ObserverError], None] | None = None,
        *,
        owner: QObject | None = None,
    ) -> None:
        """Do `work`, tell every page what it changed, then call back."""

        def done(changes: Changes) -> None:
            self.changed.emit(changes)
            if on_done is not None and _is_there(owner):
                on_done(changes)

        self._submit(self._owner, lambda: work(self._need()), done, on_error, error_owner=owner)

    def start(
        self,
        work: Callable[[Progress, Cancel], T],
        on_done: Callable[[T], None] | None = None,
        on_error: Callable[[ObserverError], None] | None = None,
        *,
        owner: QObject | None = None,
    ) -> Task:
        """Do long `work` in the pool; the task tells how far it is and can be cancelled."""
        task = Task(self)
        last = 0.0

        def progress(done: int, total: int | None) -> None:
            nonlocal last
            now = time.monotonic()
            if now - last >= _PROGRESS_S or done == total:
                last = now
                self._post(lambda: task.progressed.emit(done, total))

        def finish() -> None:
            task.is_over = True
            self._tasks.discard(task)
            self.busy.emit(len(self._tasks))
            task.ended.emit()
            task.deleteLater()

        def done(result: T) -> None:
            finish()
            if on_done is not None and _is_there(owner):
                on_done(result)

        def failed(error: ObserverError) -> None:
            finish()
            if on_error is not None and _is_there(owner):
                on_error(error)

        self._tasks.add(task)
        self.busy.emit(len(self._tasks))
        self._submit(self._pool, lambda: work(progress, task.flag), done, failed)
        return task

    @property
    def is_busy(self) -> bool:
        """True while long work is under way."""
        return bool(self._tasks)

    def close(self) -> None:
        """Stop long work, finish what was sent to the session, and close it."""
        for task in list(self._tasks):
            task.cancel()
        self._pool.shutdown()
        self._owner.submit(self._close_session)
        self._owner.shutdown()

    def _close_session(self) -> None:
        if self._session is not None:
            self._session.close()
            self._session = None

    def _need(self) -> Session:
        if self._session is None:
            raise NotebookError("notebook.closed")
        return self._session

    def _submit(
        self,
        executor: Executor,
        work: Callable[[], T],
        on_done: Callable[[T], None] | None,
        on_error: Callable[[ObserverError], None] | None,
        *,
        owner: QObject | None = None,
        error_owner: QObject | None = None,
    ) -> None:
        error_owner = error_owner or owner

        def job() -> None:
            try:
                result = work()
            except ObserverError as exc:
                self._post(lambda exc=exc: self._fail(exc, on_error, error_owner))  # type: ignore[misc]
            except BaseException as exc:  # noqa: BLE001 - a bug: shown and reported, not hidden
                self._post(lambda exc=exc: self._crash(exc))  # type: ignore[misc]
            else:
                if on_done is not None:
                    self._post(lambda: on_done(result) if _is_there(owner) else None)

        executor.submit(job)

    def _fail(
        self,
        error: ObserverError,
        on_error: Callable[[ObserverError], None] | None,
        owner: QObject | None,
    ) -> None:
        if on_error is not None and _is_there(owner):
            on_error(error)

    def _crash(self, error: BaseException) -> None:
        self.crashed.emit(error)
        raise error

    def _post(self, call: Callable[[], Any]) -> None:
        if self._inline:
            call()
        elif shiboken6.isValid(self):
            self._handover.emit(call)

    @Slot(object)
    def _receive(self, call: Callable[[], Any]) -> None:
        call()


def _is_there(owner: QObject | None) -> bool:
    return owner is None or shiboken6.isValid(owner)


__all__ = ["Dispatcher", "Executor", "InlineExecutor", "OneThread", "Pool", "Task"]
