"""The language of the window. English is the source; others come from translations/*.ts."""

from __future__ import annotations

import os
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLocale, QObject, QTranslator
from PySide6.QtWidgets import QApplication, QDialogButtonBox

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
    old = app.findChild(QTranslator, _HOLDER)
    if old is not None:
        app.removeTranslator(old)
        old.setParent(None)
        old.deleteLater()
    QLocale.setDefault(_locale(language))
    translator = _load(language, app)
    if translator is not None:
        translator.setObjectName(_HOLDER)
        app.installTranslator(translator)


def _locale(language: str) -> QLocale:
    locale = QLocale("en_GB" if language == "en" else language)
    locale.setNumberOptions(QLocale.NumberOption.DefaultNumberOptions)
    return locale


def _load(language: str, parent: QObject) -> QTranslator | None:
    folder = translations_dir()
    source, ready = folder / f"observer_{language}.ts", folder / f"observer_{language}.qm"
    translator = QTranslator(parent)
    fresh = ready.is_file() and (
        not source.is_file() or ready.stat().st_mtime >= source.stat().st_mtime
    )
    if fresh and translator.load(str(ready)):
        return translator
    # Made at the first start and kept beside the source where that can be written.
    made = _release(source) if source.is_file() else None
    if made and translator.load(made, ""):
        _keep(ready, made)
        return translator
    return translator if ready.is_file() and translator.load(str(ready)) else None


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
    if not os.access(path.parent, os.W_OK):
        return
    try:
        path.write_bytes(data)
    except OSError:
        path.unlink(missing_ok=True)


def name_buttons(box: QDialogButtonBox) -> None:
    """Give standard buttons our own words: Qt has none in Azerbaijani."""
    words = {
        QDialogButtonBox.StandardButton.Ok: QCoreApplication.translate("buttons", "OK"),
        QDialogButtonBox.StandardButton.Cancel: QCoreApplication.translate("buttons", "Cancel"),
        QDialogButtonBox.StandardButton.Save: QCoreApplication.translate("buttons", "Save"),
        QDialogButtonBox.StandardButton.Close: QCoreApplication.translate("buttons", "Close"),
        QDialogButtonBox.StandardButton.Yes: QCoreApplication.translate("buttons", "Yes"),
        QDialogButtonBox.StandardButton.No: QCoreApplication.translate("buttons", "No"),
    }
    for which, text in words.items():
        button = box.button(which)
        if button is not None:
            button.setText(text)
