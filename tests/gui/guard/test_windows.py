"""What Windows sends, as bytes and numbers: no Windows is needed to read it."""

from __future__ import annotations

import ctypes
import struct

import pytest
from PySide6.QtCore import QByteArray
from pytestqt.qtbot import QtBot

from observer_app.gui.guard.windows import (
    LID_SWITCH,
    PBT_APMSUSPEND,
    PBT_POWERSETTINGCHANGE,
    WM_POWERBROADCAST,
    WM_WTSSESSION_CHANGE,
    Msg,
    WindowsWatch,
    hide_from_capture,
    is_lid_closed,
    read_message,
    register,
)

CLOSED = LID_SWITCH.bytes_le + struct.pack("<II", 4, 0)
OPEN = LID_SWITCH.bytes_le + struct.pack("<II", 4, 1)
OTHER = b"\x01" * 16 + struct.pack("<II", 4, 0)


@pytest.mark.parametrize(
    ("message", "wparam", "setting", "why"),
    [
        (WM_WTSSESSION_CHANGE, 0x7, b"", "lock"),
        (WM_WTSSESSION_CHANGE, 0x8, b"", ""),
        (WM_WTSSESSION_CHANGE, 0x4, b"", "screen"),
        (WM_POWERBROADCAST, PBT_APMSUSPEND, b"", "sleep"),
        (WM_POWERBROADCAST, 0x12, b"", ""),
        (WM_POWERBROADCAST, PBT_POWERSETTINGCHANGE, CLOSED, "lid"),
        (WM_POWERBROADCAST, PBT_POWERSETTINGCHANGE, OPEN, ""),
        (WM_POWERBROADCAST, PBT_POWERSETTINGCHANGE, OTHER, ""),
        (0x0100, 0x7, b"", ""),
    ],
)
def test_only_what_locks_is_read_as_such(
    message: int, wparam: int, setting: bytes, why: str
) -> None:
    assert read_message(message, wparam, setting) == why


@pytest.mark.parametrize("cut", range(24))
def test_a_setting_that_is_cut_short_closes_no_lid(cut: int) -> None:
    assert not is_lid_closed(CLOSED[:cut])


def test_a_message_in_memory_is_read_as_windows_lays_it_out(qtbot: QtBot) -> None:
    watch = WindowsWatch()
    told: list[str] = []
    watch.locked.connect(told.append)
    setting = ctypes.create_string_buffer(CLOSED, len(CLOSED))
    lid = Msg(0, WM_POWERBROADCAST, PBT_POWERSETTINGCHANGE, ctypes.addressof(setting))
    for message in (Msg(0, 0x0100, 0x7, 0), Msg(0, WM_WTSSESSION_CHANGE, 0x7, 1), lid):
        address = ctypes.addressof(message)
        answer = watch._filter.nativeEventFilter(QByteArray(b"windows_generic_MSG"), address)
        assert answer == (False, 0)
    assert told == ["lock", "lid"]
    # Sizes of MSG's head on 64-bit Windows: 8 + 4 (+ 4) + 8 + 8.
    assert ctypes.sizeof(Msg) == 32


@pytest.mark.skipif(hasattr(ctypes, "windll"), reason="there is a Windows to ask")
def test_elsewhere_nothing_is_registered_and_nothing_breaks() -> None:
    assert register(1) == ()
    assert not hide_from_capture(1, hidden=True)
