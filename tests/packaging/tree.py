"""What holds for every committed file: its length, and that it names no machine and no registry.

`python -m tests.packaging.tree` prints what is wrong and exits 1; `make lint` runs it.
"""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
MAX_LINES = 500
# Written by tools or by others, or data rather than text that a person reads.
_UNBOUNDED = re.compile(r"(.*/)?LICENSE|resources/words/\w+\.txt|.*\.(lock|ts|json|csv|svg|jsonl)")
_MACHINE_PATH = re.compile(
    r"(?<![\w.~%}$)-])(?:/(?:root|work|opt)/\w|/(?:home|Users)/\w+/|[A-Z]:\\Users\\\w)"
)
_REGISTRY = re.compile(r"pypi\.org|pythonhosted\.|test\.pypi|/simple/\w|--(?:extra-)?index-url\s")


def committed_files(root: Path = ROOT) -> tuple[Path, ...]:
    """Return the files that git tracks or would track under `root`, sorted."""
    listed = subprocess.run(
        ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
        cwd=root,
        check=True,
        capture_output=True,
        text=True,
    ).stdout.split("\0")
    return tuple(sorted(path for name in listed if name and (path := root / name).is_file()))


def text_of(path: Path) -> str | None:
    """Return the file's text, or None for a binary file."""
    data = path.read_bytes()
    if b"\0" in data:
        return None
    return data.decode("utf-8", errors="replace")


def too_long(name: str, text: str) -> str | None:
    """Return a complaint if a file that people write has more than MAX_LINES lines."""
    lines = text.count("\n")
    if lines > MAX_LINES and not _UNBOUNDED.fullmatch(name):
        return f"{name}: {lines} lines, {MAX_LINES} at most"
    return None


def places(name: str, text: str) -> Iterable[str]:
    """Yield a complaint for each line that names somebody's machine or a package registry."""
    for number, line in enumerate(text.splitlines(), start=1):
        for what, pattern in (("a machine path", _MACHINE_PATH), ("a registry", _REGISTRY)):
            found = pattern.search(line)
            if found:
                yield f"{name}:{number}: {what}: {found.group()}"


def findings(root: Path = ROOT) -> tuple[str, ...]:
    """Return every complaint about the tree under `root`, in the order of file names."""
    found: list[str] = []
    for path in committed_files(root):
        text = text_of(path)
        if text is None:
            continue
        name = path.relative_to(root).as_posix()
        length = too_long(name, text)
        found += [length] if length else []
        if name != "LICENSE":
            found += places(name, text)
    return tuple(found)


def main() -> int:
    """Print what is wrong with the tree; return 1 if anything is."""
    found = findings()
    for line in found:
        sys.stdout.write(line + "\n")
    sys.stdout.write(f"tree: {len(found)} findings\n")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
