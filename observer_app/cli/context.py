"""What every command is given: its arguments, a clock, and the way into the notebook."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime, timezone
from pathlib import Path
from typing import TYPE_CHECKING

from observer_app import config
from observer_app.cli import times
from observer_app.cli.outcome import Outcome, clean
from observer_app.cli.passphrase_input import ask_passphrase, read_passphrase_file
from observer_app.core.clock import Clock

if TYPE_CHECKING:
    from observer_app.services.session import Session
    from observer_app.store.keys import KdfParams


@dataclass(frozen=True, slots=True)
class Hooks:
    """What only a caller inside the process decides.

    window: opens the window for a notebook folder and returns the exit code; it is handed
    in because the command line does not know the window. screens: makes the demo's
    pictures, likewise. kdf, clock: for the tests.
    """

    window: Callable[[Path | None], int] | None = None
    screens: Callable[[Path, Path, str], Sequence[Path]] | None = None
    clock: Clock | None = None
    kdf: KdfParams | None = None


class Context:
    """One run of one command."""

    def __init__(self, args: argparse.Namespace, *, hooks: Hooks) -> None:
        from observer_app.services.clock import SystemClock

        self.args = args
        self.hooks = hooks
        self.clock: Clock = hooks.clock or SystemClock()

    @property
    def as_json(self) -> bool:
        """True if the answer is one JSON document."""
        return bool(getattr(self.args, "json", False))

    @property
    def notebook(self) -> Path:
        """The notebook's folder: --notebook, OBSERVER_NOTEBOOK, or the usual place."""
        chosen: Path | None = getattr(self.args, "notebook", None)
        return chosen or config.default_notebook()

    def say(self, words: str) -> None:
        """Say something beside the answer, on stderr."""
        print(clean(words), file=sys.stderr)

    def passphrase(self, *, confirm: bool = False) -> str:
        """Return the notebook's passphrase: from a file if one is named, else from a person.

        Raises: InputError("passphrase.…").
        """
        path: Path | None = getattr(self.args, "passphrase_file", None) or config.passphrase_file()
        if path is not None:
            return read_passphrase_file(path)
        return ask_passphrase("Passphrase: ", confirm=confirm)

    def new_passphrase(self) -> str:
        """Return the passphrase to set: from --new-passphrase-file, or typed twice."""
        path: Path | None = self.args.new_passphrase_file
        if path is not None:
            return read_passphrase_file(path)
        return ask_passphrase("New passphrase: ", confirm=True)

    def kdf_option(self) -> dict[str, KdfParams]:
        """Return {"kdf": …} if a test asked for cheaper key slots, else nothing."""
        return {} if self.hooks.kdf is None else {"kdf": self.hooks.kdf}

    @contextmanager
    def session(self, *, passphrase: str | None = None, to_read: bool = False) -> Iterator[Session]:
        """Give the open notebook; closed when the command ends, whatever happens.

        to_read: the command records nothing, so the medium need not be writable.
        """
        from observer_app.services.session import open_session

        given = self.passphrase() if passphrase is None else passphrase
        session = open_session(
            self.notebook, passphrase=given, clock=self.clock, may_be_fixed=to_read
        )
        if session.notebook.is_fixed:
            self.say("This medium cannot be written: nothing can be recorded here.")
        try:
            yield session
        finally:
            session.close()

    def when(self, session: Session, text: str | None) -> datetime | None:
        """Return the moment that an --at means; None stays None. See cli/times.py."""
        if text is None:
            return None
        return times.read_when(text, now=self.clock.now(), pack=session.pack)

    def zone(self, session: Session) -> timezone:
        """Return the offset that this notebook's times are shown in."""
        return times.place_zone(self.clock.now(), session.pack)


Command = Callable[[Context], Outcome]
