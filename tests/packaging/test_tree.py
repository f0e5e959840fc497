"""The tree is tidy, and the check that says so can fail."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest

from tests.packaging import tree


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    """An empty git checkout."""
    subprocess.run(["git", "init", "-q"], cwd=tmp_path, check=True)
    return tmp_path


@pytest.mark.skipif(
    shutil.which("git") is None or not (tree.ROOT / ".git").exists(), reason="not a git checkout"
)
def test_no_committed_file_is_too_long_or_names_a_place() -> None:
    assert tree.findings() == ()


def test_a_file_of_501_lines_is_found(checkout: Path) -> None:
    (checkout / "long.py").write_text("x = 1\n" * 501)
    (checkout / "just.py").write_text("x = 1\n" * 500)
    assert tree.findings(checkout) == ("long.py: 501 lines, 500 at most",)


@pytest.mark.parametrize(
    "line",
    [
        "cache = '" + "/".join(["", "home", "ann", "cache"]) + "'",
        "see " + "/".join(["", "root", "notes"]),
        "\\".join(["C:", "Users", "ann"]),
        "url = https://" + ".".join(["files", "pythonhosted", "org"]),
        "--index" + "-url https://example.org/",
    ],
)
def test_a_line_that_names_a_machine_or_a_registry_is_found(checkout: Path, line: str) -> None:
    (checkout / "notes.md").write_text(f"first\n{line}\n")
    (finding,) = tree.findings(checkout)
    assert finding.startswith("notes.md:2: ")


def test_what_git_ignores_and_binary_files_are_left_alone(checkout: Path) -> None:
    (checkout / ".gitignore").write_text("build/\n")
    (checkout / "build").mkdir()
    (checkout / "build" / "log.txt").write_text("/".join(["", "root", "x"]))
    (checkout / "picture.png").write_bytes(b"\0" + b"\n" * 900)
    assert tree.findings(checkout) == ()
