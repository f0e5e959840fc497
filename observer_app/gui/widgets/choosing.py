"""Choosing files and folders, in the window's language; nothing of it is written down.

The last folder is remembered for each purpose while the program runs, and in memory alone:
the photos come from the phone, the bundles go to the stick.
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QApplication, QFileDialog, QTreeView, QWidget

_TYPE = 2
"""The column with the kind of a file: the desktop's words, which know no Azerbaijani."""

_LAST = "observer_folder_{purpose}"


def ask_files(parent: QWidget, title: str, *, purpose: str) -> list[Path]:
    """Return the files that a person chose, [] if none."""
    return _ask(_dialog(parent, title, purpose), QFileDialog.FileMode.ExistingFiles, purpose)


def ask_file(parent: QWidget, title: str, *, purpose: str) -> Path | None:
    """Return the file that a person chose."""
    chosen = _ask(_dialog(parent, title, purpose), QFileDialog.FileMode.ExistingFile, purpose)
    return chosen[0] if chosen else None


def ask_folder(parent: QWidget, title: str, *, purpose: str, at: Path | None = None) -> Path | None:
    """Return the folder that a person chose. at: where to begin if none was chosen before."""
    dialog = _dialog(parent, title, purpose, at=at)
    dialog.setOption(QFileDialog.Option.ShowDirsOnly)
    chosen = _ask(dialog, QFileDialog.FileMode.Directory, purpose)
    return chosen[0] if chosen else None


def ask_new_file(
    parent: QWidget, title: str, *, purpose: str, name: str, at: Path | None = None
) -> Path | None:
    """Return where a person wants a file, under `name` or another one. at: as above."""
    dialog = _dialog(parent, title, purpose, at=at)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.selectFile(name)
    chosen = _ask(dialog, QFileDialog.FileMode.AnyFile, purpose)
    return chosen[0] if chosen else None


def _dialog(parent: QWidget, title: str, purpose: str, *, at: Path | None = None) -> QFileDialog:
    dialog = QFileDialog(parent, title)
    # The desktop's own dialog keeps a list of what was opened.
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    dialog.setViewMode(QFileDialog.ViewMode.Detail)
    last = _app().property(_LAST.format(purpose=purpose))
    places = (Path(str(last)) if last else None, at, Path.home())
    dialog.setDirectory(str(next((p for p in places if p is not None and p.is_dir()), Path())))
    return dialog


def _ask(dialog: QFileDialog, mode: QFileDialog.FileMode, purpose: str) -> list[Path]:
    accept = dialog.acceptMode()
    dialog.setFileMode(mode)
    dialog.setAcceptMode(accept)
    tree = dialog.findChild(QTreeView)
    if isinstance(tree, QTreeView):
        tree.setColumnHidden(_TYPE, True)
    try:
        if not dialog.exec():
            return []
        chosen = [Path(name) for name in dialog.selectedFiles()]
    finally:
        dialog.deleteLater()
    folder = chosen[0] if mode is QFileDialog.FileMode.Directory else chosen[0].parent
    _app().setProperty(_LAST.format(purpose=purpose), str(folder))
    return chosen


def _app() -> QApplication:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    return app
