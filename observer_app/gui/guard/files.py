"""Choosing files leaves no trace: no list of recent files, no last folder kept on disk.

Two things would: the desktop's own dialogs, which keep a list of what was opened (the
registry on Windows, recently-used.xbel on Linux), and QFileDialog, which writes its last
folder and history to QtProject settings (qfiledialog.cpp, saveSettings).
"""

from __future__ import annotations

import os
import sys

from PySide6.QtCore import QCoreApplication, QSettings, Qt

_ORGANISATION, _GROUP = "QtProject", "FileDialog"
_CAN_TURN_AWAY = sys.platform not in ("win32", "darwin")
"""The registry and macOS preferences have no path to set. Source: QSettings::setPath."""

_TRACES = ("history", "lastVisited", "shortcuts")


def keep_no_history() -> None:
    """Use Qt's own file dialogs from now on, and have them write nothing down."""
    QCoreApplication.setAttribute(Qt.ApplicationAttribute.AA_DontUseNativeDialogs)
    if _CAN_TURN_AWAY:
        # Nothing can be made below a device: what the dialog keeps goes nowhere.
        path = QSettings.Format.NativeFormat, QSettings.Scope.UserScope, os.devnull
        QSettings.setPath(*path)


def forget_history() -> None:
    """Remove what file dialogs wrote down, where it could not be turned away."""
    if _CAN_TURN_AWAY:
        return
    kept = QSettings(QSettings.Scope.UserScope, _ORGANISATION)
    kept.beginGroup(_GROUP)
    for name in _TRACES:
        kept.remove(name)
    kept.endGroup()
    kept.sync()
