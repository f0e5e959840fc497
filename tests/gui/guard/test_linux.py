"""Against a real message bus of our own, on a socket in a scratch folder."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtDBus import QDBusConnection
from pytestqt.qtbot import QtBot

from observer_app.gui.guard.linux import LinuxWatch
from tests.conftest import ROOT
from tests.gui.guard.desktop import (
    LOGIN_PATH,
    MANAGER,
    POWER,
    POWER_PATH,
    PROPERTIES,
    SESSION,
    SESSION_PATH,
)

pytestmark = pytest.mark.skipif(
    shutil.which("dbus-daemon") is None, reason="dbus-daemon is not installed"
)
SAVER = "org.freedesktop.ScreenSaver"


@dataclass(frozen=True)
class Desktop:
    """The other side of the bus, in a process of its own."""

    address: str
    process: subprocess.Popen[str]

    def say(self, path: str, interface: str, name: str, *arguments: object) -> None:
        self.tell([path, interface, name, list(arguments)])

    def tell(self, what: object) -> None:
        assert self.process.stdin is not None
        self.process.stdin.write(json.dumps(what) + "\n")
        self.process.stdin.flush()


@pytest.fixture(scope="module")
def desktop(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desktop]:
    address = f"unix:path={_short(tmp_path_factory) / 'bus'}"
    options = ("--session", "--nofork", "--nopidfile", "--print-address", "1")
    with subprocess.Popen(
        ["dbus-daemon", *options, f"--address={address}"],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    ) as daemon:
        assert daemon.stdout is not None
        assert daemon.stdout.readline().startswith("unix:")
        with subprocess.Popen(
            [sys.executable, "-m", "tests.gui.guard.desktop", address],
            cwd=ROOT,
            env=dict(os.environ, QT_QPA_PLATFORM="offscreen"),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        ) as process:
            assert process.stdout is not None
            assert process.stdout.readline() == "ready\n"
            yield Desktop(address, process)
            process.terminate()
        daemon.terminate()


def _short(factory: pytest.TempPathFactory) -> Path:
    """Return a scratch folder; a socket's path has 107 characters at the most."""
    return factory.mktemp("bus")


@pytest.fixture
def watch(desktop: Desktop, qtbot: QtBot) -> Iterator[LinuxWatch]:
    mine = QDBusConnection.connectToBus(desktop.address, "watch")
    yield LinuxWatch(system=mine, session=mine)
    QDBusConnection.disconnectFromBus("watch")


def test_all_that_the_desktop_tells_is_watched(watch: LinuxWatch) -> None:
    assert watch.parts == ("sleep", "lock", "lid", "screen")


@dataclass(frozen=True)
class Told:
    """What the desktop says, and why that locks."""

    why: str
    path: str
    interface: str
    name: str
    arguments: tuple[object, ...] = ()


@pytest.mark.parametrize(
    "told",
    [
        Told("sleep", LOGIN_PATH, MANAGER, "PrepareForSleep", (True,)),
        Told("lock", SESSION_PATH, SESSION, "Lock"),
        Told("screen", "/ScreenSaver", SAVER, "ActiveChanged", (True,)),
        Told("screen", "/any", "org.gnome.ScreenSaver", "ActiveChanged", (True,)),
        Told("lid", POWER_PATH, PROPERTIES, "PropertiesChanged", (POWER, {}, [])),
    ],
    ids=lambda told: f"{told.why}-{told.interface}",
)
def test_what_locks_the_desk_locks_the_notebook(
    watch: LinuxWatch, desktop: Desktop, qtbot: QtBot, told: Told
) -> None:
    desktop.tell("closed")
    with qtbot.waitSignal(watch.locked, timeout=5000) as signal:
        desktop.say(told.path, told.interface, told.name, *told.arguments)
    assert signal.args == [told.why]


def test_waking_up_and_other_sessions_lock_nothing(
    watch: LinuxWatch, desktop: Desktop, qtbot: QtBot
) -> None:
    told: list[str] = []
    watch.locked.connect(told.append)
    desktop.tell("open")
    desktop.say(LOGIN_PATH, MANAGER, "PrepareForSleep", False)
    desktop.say("/ScreenSaver", SAVER, "ActiveChanged", False)
    desktop.say(POWER_PATH, PROPERTIES, "PropertiesChanged", POWER, {}, [])
    desktop.say(f"{LOGIN_PATH}/session/_38", SESSION, "Lock")
    # Signals of one sender arrive in order: what came before this one came for good.
    with qtbot.waitSignal(watch.locked, timeout=5000):
        desktop.say(SESSION_PATH, SESSION, "Lock")
    assert told == ["lock"]


def test_without_a_bus_nothing_is_watched_and_nothing_breaks(qtbot: QtBot) -> None:
    nowhere = QDBusConnection("observer-no-such-bus")
    assert LinuxWatch(system=nowhere, session=nowhere).parts == ()
