"""`python -m tests.screens OUT`: a picture of every page of both roles, to be looked at.

Runs the demo once (OUT/day) and draws its notebooks at 1366x768 in each language and theme.
"""

from __future__ import annotations

import argparse
import os
import sys
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from observer_app.gui.screens import SIZE, take_screens, take_start_screens

_NOTEBOOKS = (("observer", "observer-1"), ("refused", "observer-2"), ("coordinator", "coordinator"))


def main(arguments: list[str] | None = None) -> int:
    """Write the pictures; return 0."""
    parser = argparse.ArgumentParser(prog="python -m tests.screens")
    parser.add_argument("out", type=Path)
    parser.add_argument("--langs", default="en")
    parser.add_argument("--themes", default="light,dark")
    parser.add_argument("--size", default=f"{SIZE[0]}x{SIZE[1]}", help="logical pixels")
    parser.add_argument("--roles", default="observer,refused,coordinator")
    parser.add_argument("--pages", default="", help="only these page ids")
    options = parser.parse_args(arguments)
    width, _, height = options.size.partition("x")
    size = (int(width), int(height))
    out: Path = options.out
    out.mkdir(parents=True, exist_ok=True)
    passphrase = _day(out / "day")
    pages = tuple(filter(None, options.pages.split(",")))
    count = 0
    for language in options.langs.split(","):
        for theme in options.themes.split(","):
            target = out / f"{language}-{theme}"
            if not pages:
                count += len(
                    take_start_screens(
                        target,
                        notebook=out / "none",
                        language=language,
                        theme=theme,
                        size=size,
                        prefix="start",
                    )
                )
            for prefix, name in _NOTEBOOKS:
                if prefix in options.roles.split(","):
                    count += len(
                        take_screens(
                            out / "day" / name,
                            target,
                            passphrase=passphrase,
                            prefix=prefix,
                            language=language,
                            theme=theme,
                            size=size,
                            pages=pages,
                        )
                    )
    sys.stdout.write(f"{count} pictures in {out}\n")
    return 0


def _day(folder: Path) -> str:
    """Return the passphrase of a demo day, which is made if it is not there."""
    kept = folder / "passphrase.txt"
    if not (folder / "CHECK.txt").is_file():
        from observer_app.services.demo.run import run_demo

        media = Path(__file__).resolve().parents[3] / "shared" / "media"
        run_demo(folder, media=media if media.is_dir() else None)
    return kept.read_text("ascii").strip()


if __name__ == "__main__":
    raise SystemExit(main())
