"""Linux: what logind, UPower and the screen savers say on D-Bus.

Sources: org.freedesktop.login1(5) for PrepareForSleep, Lock and Inhibit; the UPower
reference for LidIsClosed; the desktops' screen savers all tell ActiveChanged(b).
Everything here is best effort: no bus, no watch, and `parts` says what is watched.
"""

from __future__ import annotations

import os

from PySide6.QtCore import SLOT, QObject, Signal, Slot
from PySide6.QtDBus import (
    QDBusConnection,
    QDBusMessage,
    QDBusObjectPath,
    QDBusUnixFileDescriptor,
    QDBusVariant,
)

_LOGIN = "org.freedesktop.login1"
_MANAGER_PATH, _MANAGER = "/org/freedesktop/login1", "org.freedesktop.login1.Manager"
_SESSION = "org.freedesktop.login1.Session"
_UPOWER, _UPOWER_PATH = "org.freedesktop.UPower", "/org/freedesktop/UPower"
_PROPERTIES = "org.freedesktop.DBus.Properties"
_SAVERS = (
    "org.freedesktop.ScreenSaver",
    "org.gnome.ScreenSaver",
    "org.cinnamon.ScreenSaver",
    "org.mate.ScreenSaver",
    "org.xfce.ScreenSaver",
)
_WAIT_MS = 500
"""A bus that does not answer by then is left alone."""


class LinuxWatch(QObject):
    """Tells when the session is locked, the lid closes, or the machine goes to sleep."""

    locked = Signal(str)
    """Why: "sleep", "lock", "lid" or "screen"."""

    def __init__(
        self,
        parent: QObject | None = None,
        *,
        system: QDBusConnection | None = None,
        session: QDBusConnection | None = None,
    ) -> None:
        """Watch the buses of this machine, or those given: for tests."""
        super().__init__(parent)
        self.parts: tuple[str, ...] = ()
        self._delay: QDBusUnixFileDescriptor | None = None
        system = system or QDBusConnection.systemBus()
        session = session or QDBusConnection.sessionBus()
        self._system = system
        if system.isConnected():
            self._watch_login(system)
        if session.isConnected():
            self._watch_savers(session)

    def _watch_login(self, bus: QDBusConnection) -> None:
        if self._join(bus, _LOGIN, _MANAGER_PATH, _MANAGER, "PrepareForSleep", "_on_sleep"):
            self.parts += ("sleep",)
            self._delay = _delay_sleep(bus)
        path = _session_path(bus)
        if path and self._join(bus, _LOGIN, path, _SESSION, "Lock", "_on_lock"):
            self.parts += ("lock",)
        name = "PropertiesChanged"
        if self._join(bus, _UPOWER, _UPOWER_PATH, _PROPERTIES, name, "_on_power"):
            self.parts += ("lid",)

    def _watch_savers(self, bus: QDBusConnection) -> None:
        # Any sender and any path: each desktop has its own, and all are this user's.
        made = [self._join(bus, "", "", saver, "ActiveChanged", "_on_screen") for saver in _SAVERS]
        if any(made):
            self.parts += ("screen",)

    def _join(self, bus: QDBusConnection, *what: str) -> bool:
        """Have a slot called at a signal. what: service, path, interface, name, slot."""
        *where, slot = what
        # The stub asks for bytes, the binding takes what SLOT() gives (PySide6 6.11.3).
        return bus.connect(*where, self, SLOT(f"{slot}(QDBusMessage)"))  # type: ignore[call-overload, no-any-return]

    @Slot(QDBusMessage)
    def _on_sleep(self, message: QDBusMessage) -> None:
        if message.arguments()[:1] == [True]:
            self.locked.emit("sleep")

    @Slot(QDBusMessage)
    def _on_lock(self, _: QDBusMessage) -> None:
        self.locked.emit("lock")

    @Slot(QDBusMessage)
    def _on_power(self, _: QDBusMessage) -> None:
        # The dictionary of a change cannot be read from Python: the property itself can.
        if _property(self._system, _UPOWER, _UPOWER_PATH, _UPOWER, "LidIsClosed") is True:
            self.locked.emit("lid")

    @Slot(QDBusMessage)
    def _on_screen(self, message: QDBusMessage) -> None:
        if message.arguments()[:1] == [True]:
            self.locked.emit("screen")


def _session_path(bus: QDBusConnection) -> str:
    """Return the bus path of this user's own session, "" if logind knows none.

    "auto" is the caller's session or, for a program outside one, the user's display.
    """
    auto = f"{_MANAGER_PATH}/session/auto"
    name = _property(bus, _LOGIN, auto, _SESSION, "Id") or os.environ.get("XDG_SESSION_ID", "")
    if not name:
        return ""
    ask = QDBusMessage.createMethodCall(_LOGIN, _MANAGER_PATH, _MANAGER, "GetSession")
    ask.setArguments([str(name)])
    path = _first(bus.call(ask, timeout=_WAIT_MS))
    return path.path() if isinstance(path, QDBusObjectPath) else str(path or "")


def _property(bus: QDBusConnection, service: str, path: str, interface: str, name: str) -> object:
    """Return a property of an object on the bus, None if there is no answer."""
    ask = QDBusMessage.createMethodCall(service, path, _PROPERTIES, "Get")
    ask.setArguments([interface, name])
    value = _first(bus.call(ask, timeout=_WAIT_MS))
    return value.variant() if isinstance(value, QDBusVariant) else value


def _first(answer: QDBusMessage) -> object:
    """Return what a call answered, None for an error."""
    arguments = answer.arguments()
    good = answer.type() == QDBusMessage.MessageType.ReplyMessage and arguments
    return arguments[0] if good else None


def _delay_sleep(bus: QDBusConnection) -> QDBusUnixFileDescriptor | None:
    """Have logind wait, some seconds at most, until this process has ended.

    The descriptor is the lock: it goes when the process goes.
    """
    ask = QDBusMessage.createMethodCall(_LOGIN, _MANAGER_PATH, _MANAGER, "Inhibit")
    # The list of inhibitors is open to everybody on the machine: nothing there names us.
    ask.setArguments(["sleep", "Notes", "Saving", "delay"])
    held = _first(bus.call(ask, timeout=_WAIT_MS))
    return held if isinstance(held, QDBusUnixFileDescriptor) else None
