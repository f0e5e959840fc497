"""The language of the window. English is the source; others come from translations/*.ts.

Qt's own dialogs and menus (choosing a file, Undo and Paste) speak it as well: Qt brings them
in Russian, not in Azerbaijani; translations/qt_*.ts has what Qt does not.
"""

from __future__ import annotations

import os
from pathlib import Path

from PySide6.QtCore import QLocale, QObject, QTranslator
from PySide6.QtWidgets import QApplication

from observer_app.config import translations_dir

LANGUAGES = (("az", "Azərbaycanca"), ("en", "English"), ("ru", "Русский"))
"""Tags and their own names, as the settings show them."""

_HOLDER = "observer_translator"
_LRELEASE_S = 20


def system_language() -> str:
    """Return the desktop's language if the window speaks it, else English."""
    for name in QLocale.system().uiLanguages():
        tag = name.partition("-")[0]
        if tag in dict(LANGUAGES):
            return tag
    return "en"


def speak(language: str) -> None:
    """Have every string that is made from now on in `language`; unknown ones stay English."""
    app = QApplication.instance()
    assert app is not None
    for old in app.findChildren(QTranslator, _HOLDER):
        app.removeTranslator(old)
        old.setParent(None)
        old.deleteLater()
    QLocale.setDefault(_locale(language))
    # Who is asked first comes last.
    of_qt = _of_qt(language, app)
    for translator in (of_qt, _load(f"qt_{language}", app), _load(f"observer_{language}", app)):
        if translator is not None:
            translator.setObjectName(_HOLDER)
            app.installTranslator(translator)


def spoken_language() -> str:
    """Return the tag of the language that is spoken now."""
    return QLocale().name().partition("_")[0]


def in_small(text: str) -> str:
    """Return words of the window in small letters, as its language has them."""
    from observer_app.core.text import lowered  # late: the first window needs none of it

    return lowered(text, language=spoken_language())


def _locale(language: str) -> QLocale:
    locale = QLocale("en_GB" if language == "en" else language)
    locale.setNumberOptions(QLocale.NumberOption.DefaultNumberOptions)
    return locale


def _of_qt(language: str, parent: QObject) -> QTranslator | None:
    """Return what Qt itself brings; English is what it is written in."""
    if language == "en":
        return None
    from PySide6.QtCore import QLibraryInfo

    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    translator = QTranslator(parent)
    return translator if translator.load(f"qtbase_{language}", folder) else None


def _load(name: str, parent: QObject) -> QTranslator | None:
    folder = translations_dir()
    source, ready = folder / f"{name}.ts", folder / f"{name}.qm"
    translator = _Words(parent)
    fresh = ready.is_file() and (
        not source.is_file() or ready.stat().st_mtime >= source.stat().st_mtime
    )
    if fresh and translator.load(str(ready)):
        return translator
    # Made at the first start and kept beside the source where that can be written.
    made = _release(source) if source.is_file() else None
    if made and translator.load_bytes(made):
        _keep(ready, made)
        return translator
    return translator if ready.is_file() and translator.load(str(ready)) else None


class _Words(QTranslator):
    """A translation that may have been made just now."""

    def load_bytes(self, data: bytes) -> bool:
        """Speak from `data`, which Qt reads where it lies: it must stay as long as this does."""
        self._data = data
        return self.load(data, "")


def _release(source: Path) -> bytes | None:
    """Return the compiled translation, or None where Qt's compiler is not at hand."""
    import subprocess
    import tempfile

    import PySide6

    folder = Path(PySide6.__file__).parent
    tool = next((t for n in ("lrelease", "lrelease.exe") if (t := folder / n).is_file()), None)
    if tool is None:
        return None
    with tempfile.TemporaryDirectory() as box:
        out = Path(box) / "made.qm"
        try:
            subprocess.run(
                [str(tool), "-silent", str(source), "-qm", str(out)],
                check=True,
                timeout=_LRELEASE_S,
                capture_output=True,
            )
        except (OSError, subprocess.SubprocessError):
            return None
        return out.read_bytes() if out.is_file() else None


def _keep(path: Path, data: bytes) -> None:
    """Put a translation there whole: another program may be starting, and read it just now."""
    if not os.access(path.parent, os.W_OK):
        return
    part = path.with_name(f"{path.name}.{os.getpid()}.part")
    try:
        part.write_bytes(data)
        part.replace(path)
    except OSError:
        part.unlink(missing_ok=True)
