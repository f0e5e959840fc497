"""Work that waits until a test lets it go on: what a slow disk or a large photo does."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable


class Stepper:
    """Does work at once, or while `is_held` one piece after the other, as it is asked to."""

    def __init__(self) -> None:
        self.is_held = False
        self.waiting: deque[Callable[[], None]] = deque()

    def submit(self, work: Callable[[], None], /) -> object:
        """Have `work` done, now or later."""
        self.waiting.append(work)
        if not self.is_held:
            self.let_go()
        return None

    def step(self) -> bool:
        """Do what waits longest; return False if nothing does."""
        if not self.waiting:
            return False
        self.waiting.popleft()()
        return True

    def let_go(self) -> None:
        """Do all that waits, and hold nothing back from now on."""
        self.is_held = False
        while self.step():
            pass

    def shutdown(self) -> None:
        """Finish."""
        self.let_go()
