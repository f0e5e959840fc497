"""Translations of the window: gather the strings, compile what is translated.

    python packaging/translations.py            compile translations/*.ts to *.qm
    python packaging/translations.py --update   gather strings from the source first

English is the source; observer_en.ts holds its plural forms alone. The .qm files are
made at set-up and are not committed: the window makes what is missing by itself.
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import PySide6

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "translations"
LANGUAGES = ("az", "ru")
SOURCES = ("observer_app/gui", "observer_app/services/wording", "observer_app/services/messages.py")


def tool(name: str) -> str:
    """Return the path of one of Qt's own tools."""
    folder = Path(PySide6.__file__).parent
    for candidate in (folder / name, folder / f"{name}.exe", folder / "Qt" / "libexec" / name):
        if candidate.is_file():
            return str(candidate)
    raise SystemExit(f"{name} is not part of this PySide6")


def sources() -> list[str]:
    """Return the files that hold strings, in a fixed order."""
    found: list[Path] = []
    for name in SOURCES:
        path = ROOT / name
        found += sorted(path.rglob("*.py")) if path.is_dir() else [path]
    return [str(path.relative_to(ROOT)) for path in found]


def update() -> None:
    """Gather new strings; translations that are there stay."""
    files = sources()
    common = ["-no-obsolete", "-locations", "none", "-source-language", "en"]
    for language in LANGUAGES:
        out = f"translations/observer_{language}.ts"
        run("lupdate", *files, *common, "-target-language", language, "-ts", out)
    out = "translations/observer_en.ts"
    run("lupdate", *files, *common, "-pluralonly", "-target-language", "en", "-ts", out)


def release() -> None:
    """Compile every .ts beside itself."""
    for path in sorted(FOLDER.glob("*.ts")):
        run("lrelease", "-silent", str(path), "-qm", str(path.with_suffix(".qm")))


def run(name: str, *arguments: str) -> None:
    """Run one of Qt's tools in the project's root; stop where it fails."""
    done = subprocess.run([tool(name), *arguments], cwd=ROOT, check=False)
    if done.returncode:
        raise SystemExit(done.returncode)


if __name__ == "__main__":
    if "--update" in sys.argv[1:]:
        update()
    release()
