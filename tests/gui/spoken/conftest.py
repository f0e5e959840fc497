"""Somebody who listens: a process of the system's own Python on the accessibility bus."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QProcess
from pytestqt.qtbot import QtBot

from observer_app.gui.speaking import teach_roles
from tests.gui.coordinator.conftest import evening
from tests.gui.onscreen.test_onscreen import program

__all__ = ["evening", "listener", "program"]

SPOKEN = ("object:announcement", "object:state-changed:showing")


@dataclass(frozen=True)
class Thing:
    """One thing of the tree as it is read. takes_keys: it can have the keyboard."""

    depth: int
    role: str
    name: str
    text: str
    takes_keys: bool


class Listener:
    """Asks the process; the window's own loop runs meanwhile, for it is asked in turn."""

    def __init__(self, bot: QtBot, process: QProcess) -> None:
        self.bot, self.process = bot, process
        self.wait_for_line()

    def wait_for_line(self) -> Any:
        """Return the next answer."""
        self.bot.waitUntil(lambda: self.process.canReadLine() or self.is_gone, timeout=15_000)
        return json.loads(bytes(self.process.readLine().data()))

    @property
    def is_gone(self) -> bool:
        """True once the process has ended."""
        return self.process.state() == QProcess.ProcessState.NotRunning

    def ask(self, what: str) -> Any:
        """Return the answer to a question."""
        self.process.write(f"{what}\n".encode())
        return self.wait_for_line()

    def shown(self) -> list[Thing]:
        """Return all that can be read now."""
        return [Thing(*item) for item in self.ask("shown")]

    def heard(self) -> list[tuple[str, str]]:
        """Return (kind, words) of what was told since the last time."""
        return [(kind, words) for kind, words in self.ask("heard")]

    def listen_for_notices(self) -> None:
        """Hear messages that appear, too, from now on."""
        assert self.ask("notices")

    def said(self, until: Callable[[list[str]], bool]) -> list[str]:
        """Return what was announced or appeared, once it is as one waits for."""
        words: list[str] = []

        def listen() -> bool:
            words.extend(what for kind, what in self.heard() if kind in SPOKEN)
            return until(words)

        self.bot.waitUntil(listen, timeout=5_000)
        return words


@pytest.fixture
def listener(qtbot: QtBot) -> Iterator[Listener]:
    """Somebody who listens from now on."""
    teach_roles()
    process = QProcess()
    process.setProcessChannelMode(QProcess.ProcessChannelMode.ForwardedErrorChannel)
    process.start("/usr/bin/python3", [str(Path(__file__).with_name("reader.py"))])
    made = Listener(qtbot, process)
    yield made
    process.closeWriteChannel()
    qtbot.waitUntil(lambda: made.is_gone)
