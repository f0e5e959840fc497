"""A desktop's side of the bus: `python -m tests.gui.guard.desktop ADDRESS`, told what to say.

A process of its own, as logind is one: who asks a bus and waits cannot answer meanwhile.
Each line on its input is JSON: [path, interface, name, [arguments]], or "open"/"closed"
for the lid. It says "ready" once it can be asked.
"""

from __future__ import annotations

import json
import os
import sys
from typing import Any

from PySide6.QtCore import ClassInfo, Property, QCoreApplication, QObject, QSocketNotifier, Slot
from PySide6.QtDBus import QDBusConnection, QDBusMessage, QDBusObjectPath

LOGIN, LOGIN_PATH = "org.freedesktop.login1", "/org/freedesktop/login1"
MANAGER, SESSION = f"{LOGIN}.Manager", f"{LOGIN}.Session"
SESSION_PATH = f"{LOGIN_PATH}/session/_37"
POWER, POWER_PATH = "org.freedesktop.UPower", "/org/freedesktop/UPower"
PROPERTIES = "org.freedesktop.DBus.Properties"

_described: Any = ClassInfo
"""The stub knows no use of it as a decorator."""


@_described({"D-Bus Interface": MANAGER})
class Login(QObject):
    """As much of logind as a watch asks for."""

    @Slot(str, result=QDBusObjectPath)
    def GetSession(self, name: str) -> QDBusObjectPath:
        return QDBusObjectPath(SESSION_PATH if name == "7" else "/")

    @Slot(str, str, str, str)
    def Inhibit(self, what: str, who: str, why: str, mode: str) -> None:
        """Answer without a lock, as a logind does that allows no more of them."""


@_described({"D-Bus Interface": SESSION})
class Auto(QObject):
    """The caller's own session."""

    def _id(self) -> str:
        return "7"

    Id = Property(str, _id)


@_described({"D-Bus Interface": POWER})
class Power(QObject):
    """A lid."""

    closed = False

    def _lid(self) -> bool:
        return self.closed

    LidIsClosed = Property(bool, _lid)


def main(address: str) -> int:
    app = QCoreApplication([])
    bus = QDBusConnection.connectToBus(address, "desktop")
    login, auto, power = Login(), Auto(), Power()
    every = QDBusConnection.RegisterOption.ExportAllContents
    for path, what in (
        (LOGIN_PATH, login),
        (f"{LOGIN_PATH}/session/auto", auto),
        (POWER_PATH, power),
    ):
        assert bus.registerObject(path, what, every)
    assert bus.registerService(LOGIN)
    assert bus.registerService(POWER)

    def obey(told: object) -> None:
        if isinstance(told, str):
            power.closed = told == "closed"
        elif isinstance(told, list):
            path, interface, name, arguments = told
            message = QDBusMessage.createSignal(path, interface, name)
            message.setArguments(arguments)
            bus.send(message)

    def hear() -> None:
        lines = os.read(sys.stdin.fileno(), 1 << 16)
        if not lines:
            app.quit()
        for line in lines.splitlines():
            obey(json.loads(line))

    notifier = QSocketNotifier(sys.stdin.fileno(), QSocketNotifier.Type.Read)
    notifier.activated.connect(hear)
    sys.stdout.write("ready\n")
    sys.stdout.flush()
    return app.exec()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
