"""`python -m tests.screens OUT`: a picture of every page of both roles, to be looked at.

Runs the demo once (OUT/day) and draws its notebooks at 1366x768 in each language and theme.
With --pictures DIR the few that the README and the guide show are written there, small, from
a day without anybody's photos.
"""

from __future__ import annotations

import argparse
import os
import sys
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from observer_app.gui.screens import SIZE, take_screens, take_start_screens

_NOTEBOOKS = (("observer", "observer-1"), ("refused", "observer-2"), ("coordinator", "coordinator"))

_PICTURES = {
    "today": ("observer-1", "today"),
    "tally": ("observer-1", "tally"),
    "incidents": ("observer-2", "incidents"),
    "handover": ("observer-1", "handover"),
    "inbox": ("coordinator", "inbox"),
    "results": ("coordinator", "results"),
}
"""Name of a picture: notebook and page."""

MAX_PICTURE_BYTES = 120_000
_COLOURS = 200


def main(arguments: list[str] | None = None) -> int:
    """Write the pictures; return 0."""
    parser = argparse.ArgumentParser(prog="python -m tests.screens")
    parser.add_argument("out", type=Path)
    parser.add_argument("--langs", default="en")
    parser.add_argument("--themes", default="light,dark")
    parser.add_argument("--size", default=f"{SIZE[0]}x{SIZE[1]}", help="logical pixels")
    parser.add_argument("--roles", default="observer,refused,coordinator")
    parser.add_argument("--pages", default="", help="only these page ids")
    parser.add_argument("--pictures", type=Path, help="write those of the README there, too")
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
    if options.pictures is not None:
        for path in take_pictures(out, options.pictures):
            sys.stdout.write(f"{path}: {path.stat().st_size} bytes\n")
    return 0


def take_pictures(out: Path, folder: Path) -> list[Path]:
    """Write the pictures of the README into `folder`, palette PNGs under MAX_PICTURE_BYTES."""
    from PIL import Image

    day = out / "plain-day"
    passphrase = _day(day, with_media=False)
    folder.mkdir(parents=True, exist_ok=True)
    written = []
    for name, (notebook, page) in _PICTURES.items():
        taken = take_screens(
            day / notebook, out / "plain", passphrase=passphrase, pages=(page,), prefix=name
        )
        with Image.open(taken[0]) as picture:
            small = picture.convert("RGB").quantize(
                _COLOURS, method=Image.Quantize.MAXCOVERAGE, dither=Image.Dither.NONE
            )
        path = folder / f"{name}.png"
        small.save(path, optimize=True)
        if path.stat().st_size > MAX_PICTURE_BYTES:
            raise SystemExit(f"{path.name} is larger than {MAX_PICTURE_BYTES} bytes")
        written.append(path)
    return written


def _day(folder: Path, *, with_media: bool = True) -> str:
    """Return the passphrase of a demo day, which is made if it is not there."""
    kept = folder / "passphrase.txt"
    if not (folder / "CHECK.txt").is_file():
        from observer_app.services.demo.run import run_demo

        media = Path(__file__).resolve().parents[3] / "shared" / "media"
        run_demo(folder, media=media if with_media and media.is_dir() else None)
    return kept.read_text("ascii").strip()


if __name__ == "__main__":
    raise SystemExit(main())
