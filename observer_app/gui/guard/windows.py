"""Windows: what the system sends to a window when the session locks, sleeps or the lid closes.

Sources, Win32 manual: WM_WTSSESSION_CHANGE, WM_POWERBROADCAST, POWERBROADCAST_SETTING,
GUID_LIDSWITCH_STATE_CHANGE, SetWindowDisplayAffinity. Reading a message is a pure function
of bytes and numbers; only `register` and `hide_from_capture` call the system.
"""

from __future__ import annotations

import ctypes
import struct
import uuid

from PySide6.QtCore import QAbstractNativeEventFilter, QByteArray, QCoreApplication, QObject, Signal

WM_POWERBROADCAST = 0x0218
WM_WTSSESSION_CHANGE = 0x02B1
PBT_APMSUSPEND = 0x0004
PBT_POWERSETTINGCHANGE = 0x8013
_SESSION_REASONS = {
    0x2: "screen",  # WTS_CONSOLE_DISCONNECT: another person logs on
    0x4: "screen",  # WTS_REMOTE_DISCONNECT
    0x6: "lock",  # WTS_SESSION_LOGOFF
    0x7: "lock",  # WTS_SESSION_LOCK
}
LID_SWITCH = uuid.UUID("ba3e0f4d-b817-4094-a2d1-d56379e6a0f3")
"""GUID_LIDSWITCH_STATE_CHANGE; its data is 0 when the lid is closed."""

_GUID_BYTES = 16
_WDA_NONE, _WDA_MONITOR, _WDA_EXCLUDEFROMCAPTURE = 0x0, 0x1, 0x11
_NOTIFY_FOR_THIS_SESSION, _DEVICE_NOTIFY_WINDOW_HANDLE = 0, 0


class Msg(ctypes.Structure):
    """The head of MSG: HWND, UINT, WPARAM, LPARAM. What follows is not read."""

    _fields_ = (
        ("window", ctypes.c_void_p),
        ("message", ctypes.c_uint32),
        ("wparam", ctypes.c_size_t),
        ("lparam", ctypes.c_ssize_t),
    )


def read_message(message: int, wparam: int, setting: bytes = b"") -> str:
    """Return why a message locks: "lock", "screen", "sleep", "lid", or "" if it does not.

    setting: the POWERBROADCAST_SETTING that a PBT_POWERSETTINGCHANGE points to.
    """
    if message == WM_WTSSESSION_CHANGE:
        return _SESSION_REASONS.get(wparam, "")
    if message == WM_POWERBROADCAST and wparam == PBT_APMSUSPEND:
        return "sleep"
    if message == WM_POWERBROADCAST and wparam == PBT_POWERSETTINGCHANGE:
        return "lid" if is_lid_closed(setting) else ""
    return ""


def is_lid_closed(setting: bytes) -> bool:
    """Return True if a POWERBROADCAST_SETTING says that the lid is closed now.

    Shape: GUID (16 bytes, the first three parts little-endian), length (uint32), data.
    """
    if len(setting) < _GUID_BYTES + 8 or setting[:_GUID_BYTES] != LID_SWITCH.bytes_le:
        return False
    length, state = struct.unpack_from("<II", setting, _GUID_BYTES)
    return bool(length == 4 and state == 0)


def setting_at(address: int) -> bytes:
    """Return the bytes of a POWERBROADCAST_SETTING with four bytes of data."""
    return ctypes.string_at(address, _GUID_BYTES + 8) if address else b""


class WindowsWatch(QObject):
    """Tells when the session is locked, the lid closes, or the machine goes to sleep."""

    locked = Signal(str)
    """Why: "sleep", "lock", "lid" or "screen"."""

    def __init__(self, parent: QObject | None = None, *, window: int = 0) -> None:
        """window: the HWND that is told; 0 registers nothing."""
        super().__init__(parent)
        self._filter = _Filter(self)
        self.parts = register(window) if window else ()
        application = QCoreApplication.instance()
        if application is not None:
            application.installNativeEventFilter(self._filter)

    def take(self, address: int) -> None:
        """Look at the MSG at `address`."""
        told = Msg.from_address(address)
        if told.message not in (WM_POWERBROADCAST, WM_WTSSESSION_CHANGE):
            return
        points = told.message == WM_POWERBROADCAST and told.wparam == PBT_POWERSETTINGCHANGE
        setting = setting_at(told.lparam) if points else b""
        if why := read_message(told.message, told.wparam, setting):
            self.locked.emit(why)


class _Filter(QAbstractNativeEventFilter):
    """Hands every native message to a watch and keeps none from Qt."""

    def __init__(self, watch: WindowsWatch) -> None:
        super().__init__()
        self._watch = watch

    def nativeEventFilter(
        self, kind: QByteArray | bytes | bytearray | memoryview, message: int
    ) -> object:
        """Look at a message; the system acts on it as if nobody had looked."""
        name = kind.data() if isinstance(kind, QByteArray) else bytes(kind)
        if name in (b"windows_generic_MSG", b"windows_dispatcher_MSG"):
            self._watch.take(int(message))
        return False, 0


def register(window: int) -> tuple[str, ...]:
    """Have the system tell `window`; return what it agreed to: "lock", "lid", "sleep"."""
    libraries = getattr(ctypes, "windll", None)
    if libraries is None:
        return ()
    user32, wtsapi32 = libraries.user32, libraries.wtsapi32
    handle = ctypes.c_void_p(window)
    lid = (ctypes.c_byte * _GUID_BYTES).from_buffer_copy(LID_SWITCH.bytes_le)
    parts = []
    if wtsapi32.WTSRegisterSessionNotification(handle, _NOTIFY_FOR_THIS_SESSION):
        parts.append("lock")
    notify = _DEVICE_NOTIFY_WINDOW_HANDLE
    if user32.RegisterPowerSettingNotification(handle, ctypes.byref(lid), notify):
        parts.append("lid")
    # PBT_APMSUSPEND reaches every window by itself, except on laptops with modern standby.
    if user32.RegisterSuspendResumeNotification(handle, notify):
        parts.append("sleep")
    return tuple(parts)


def hide_from_capture(window: int, *, hidden: bool) -> bool:
    """Leave `window` out of screenshots and recordings; return whether the system agreed.

    Windows before 10 (2004) shows a black rectangle instead. A photo of the screen is
    out of reach, and so is a program with the rights of the system.
    """
    libraries = getattr(ctypes, "windll", None)
    if libraries is None:
        return False
    handle, user32 = ctypes.c_void_p(window), libraries.user32
    wanted = (_WDA_EXCLUDEFROMCAPTURE, _WDA_MONITOR) if hidden else (_WDA_NONE,)
    return any(user32.SetWindowDisplayAffinity(handle, how) for how in wanted)
