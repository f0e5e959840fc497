"""What poppler's tools say of a PDF; the tests that need them skip where they are not."""

from __future__ import annotations

import shutil
import subprocess

import pytest

needs_poppler = pytest.mark.skipif(
    not all(map(shutil.which, ("pdftotext", "pdffonts", "pdfinfo"))), reason="poppler-utils"
)


def _run(*command: str, data: bytes) -> str:
    """Return what a tool says of `data`, which it reads from its standard input."""
    done = subprocess.run(command, input=data, capture_output=True, check=True)
    return done.stdout.decode("utf-8")


def text(data: bytes) -> str:
    """All of a PDF's text, with every run of white space as one space."""
    return " ".join(_run("pdftotext", "-raw", "-", "-", data=data).split())


def page_texts(data: bytes) -> list[str]:
    return [
        " ".join(p.split()) for p in _run("pdftotext", "-raw", "-", "-", data=data).split("\f") if p
    ]


def fonts(data: bytes) -> list[tuple[str, bool]]:
    """(name, embedded) of each font."""
    rows = _run("pdffonts", "-", data=data).splitlines()[2:]
    return [(row.split()[0], row.split()[-5] == "yes") for row in rows]


def info(data: bytes) -> dict[str, str]:
    pairs = (line.partition(":") for line in _run("pdfinfo", "-", data=data).splitlines())
    return {name: value.strip() for name, _, value in pairs}


def metadata(data: bytes) -> str:
    return _run("pdfinfo", "-meta", "-", data=data)
