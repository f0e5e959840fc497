"""What the program put on the clipboard goes when it locks."""

from __future__ import annotations

from PySide6.QtGui import QClipboard, QGuiApplication


def forget_clipboard() -> None:
    """Clear the clipboard and the mouse selection if they are ours; leave others' alone.

    A clipboard history that the desktop keeps is out of reach: resources/guide/observer.md.
    """
    clipboard = QGuiApplication.clipboard()
    for mode, ours in (
        (QClipboard.Mode.Clipboard, clipboard.ownsClipboard()),
        (QClipboard.Mode.Selection, clipboard.ownsSelection()),
    ):
        if ours:
            clipboard.clear(mode)
