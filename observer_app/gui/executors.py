"""Where functions run: at once, in one thread of their own, or in a small pool.

No Qt here: the unlock window needs the names before it is shown (start-up cost).
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    import queue
    from concurrent.futures import ThreadPoolExecutor


class Executor(Protocol):
    """Runs functions one after the other, or beside each other, somewhere."""

    def submit(self, work: Callable[[], None], /) -> object:
        """Have `work` done; it never raises."""
        ...

    def shutdown(self) -> None:
        """Take no more work."""
        ...


class InlineExecutor:
    """Does everything at once, in the caller's thread: for tests and pictures."""

    def submit(self, work: Callable[[], None], /) -> object:
        """Do `work` now."""
        work()
        return None

    def shutdown(self) -> None:
        """Nothing is left to do."""


class OneThread:
    """A thread of its own, work in the order given. It ends with the process."""

    def __init__(self, name: str) -> None:
        from queue import SimpleQueue

        self._queue: queue.SimpleQueue[Callable[[], None] | None] = SimpleQueue()
        self._thread = threading.Thread(target=self._serve, name=name, daemon=True)
        self._thread.start()

    def submit(self, work: Callable[[], None], /) -> object:
        """Have `work` done after all that was given before."""
        self._queue.put(work)
        return None

    def shutdown(self) -> None:
        """Finish what was given, then end."""
        self._queue.put(None)
        self._thread.join(timeout=10)

    def _serve(self) -> None:
        while (work := self._queue.get()) is not None:
            work()


class Pool:
    """Two threads for hashing, sealing, writing and decoding, made when first needed."""

    def __init__(self, threads: int = 2) -> None:
        self._threads = threads
        self._pool: ThreadPoolExecutor | None = None

    def submit(self, work: Callable[[], None], /) -> object:
        """Have `work` done when a thread is free."""
        if self._pool is None:
            from concurrent.futures import ThreadPoolExecutor

            self._pool = ThreadPoolExecutor(self._threads, thread_name_prefix="long-work")
        return self._pool.submit(work)

    def shutdown(self) -> None:
        """Drop what has not begun."""
        if self._pool is not None:
            self._pool.shutdown(wait=True, cancel_futures=True)
