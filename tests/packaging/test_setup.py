"""The set-up: what it asks for, when it asks for nothing, and what it leaves alone.

The set-up itself is run; the system's package tools are stand-ins that write down their calls.
"""

from __future__ import annotations

import hashlib
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="a POSIX shell script")

_TOOLS = ("sh", "cat", "cut", "dirname", "grep", "sha256sum", "shasum", "rm", "chmod", "uname")
_MADE_FROM = ("requirements.lock", "packaging/build.lock", "pyproject.toml", "packaging/setup.sh")


class Machine:
    """A folder with a copy of the set-up, and the only programs that it can see."""

    def __init__(self, root: Path, project: Path) -> None:
        self.root = root
        self.tools = root / "tools"
        self.tools.mkdir()
        (root / "packaging").mkdir()
        for name in _MADE_FROM:
            shutil.copy(project / name, root / name)
        for name in _TOOLS:
            found = shutil.which(name)
            if found:
                (self.tools / name).symlink_to(found)
        (self.tools / "python3").symlink_to(sys.executable)

    def tool(self, name: str, body: str) -> None:
        """Put a program of that name in the way; it also writes down that it was called."""
        path = self.tools / name
        path.write_text(f'#!/bin/sh\necho "{name} $*" >>"{self.root}/calls"\n{body}\n')
        path.chmod(0o755)

    def calls(self) -> list[str]:
        """Return what the stand-ins were called with, in order."""
        path = self.root / "calls"
        return path.read_text().splitlines() if path.exists() else []

    def run(self, *arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
        """Run the set-up with nothing else on its PATH."""
        return subprocess.run(
            [str(self.tools / "sh"), "packaging/setup.sh", *arguments],
            cwd=self.root,
            env={"PATH": str(self.tools), "HOME": str(self.root), **environment},
            capture_output=True,
            text=True,
            check=False,
            timeout=60,
        )


@pytest.fixture
def machine(tmp_path: Path, root_dir: Path) -> Machine:
    """A Debian on which only age and xauth are missing, and the user is nobody in particular."""
    here = Machine(tmp_path, root_dir)
    here.tool("apt-get", "exit 0")
    here.tool("dpkg-query", 'case "$*" in *" age "*|*" xauth "*) exit 1;; esac; echo installed')
    here.tool("id", "echo 1000")
    return here


def _mark_ready(machine: Machine) -> None:
    """Make it look as if the set-up had ended well."""
    (machine.root / ".venv" / "bin").mkdir(parents=True)
    (machine.root / ".venv" / "bin" / "python").symlink_to(sys.executable)
    content = b"".join((machine.root / name).read_bytes() for name in _MADE_FROM)
    stamp = hashlib.sha256(content).hexdigest()
    (machine.root / ".venv" / ".observer-ready").write_text(stamp + "\n")


def test_without_rights_it_prints_the_line_to_run_and_changes_nothing(machine: Machine) -> None:
    done = machine.run()
    assert done.returncode == 1
    assert (
        "sudo apt-get update && sudo apt-get install --no-install-recommends xauth age\n"
        in done.stderr
    )
    assert not (machine.root / ".venv").exists()
    assert not [call for call in machine.calls() if call.startswith("apt-get")]


def test_with_sudo_that_asks_for_a_password_it_prints_the_line_too(machine: Machine) -> None:
    machine.tool("sudo", "exit 1")
    assert machine.run().returncode == 1
    assert [call for call in machine.calls() if call.startswith("sudo")] == ["sudo -n true"]


def test_as_root_it_installs_what_is_missing_and_nothing_else(machine: Machine) -> None:
    machine.tool("id", "echo 0")
    machine.tool("env", 'shift; exec "$@"')
    machine.tool("apt-get", 'case "$*" in *install*) exit 7;; esac')
    done = machine.run()
    assert done.returncode == 1  # the stand-in refuses, and the set-up goes no further
    installs = [call for call in machine.calls() if " install " in call and "apt-get -" in call]
    assert [call.split("--no-install-recommends ")[1] for call in installs[-1:]] == ["xauth age"]
    assert not (machine.root / ".venv").exists()


def test_a_second_run_asks_nothing_of_the_system(machine: Machine) -> None:
    _mark_ready(machine)
    done = machine.run()
    assert (done.returncode, done.stderr, machine.calls()) == (0, "", [])


@pytest.mark.parametrize("name", _MADE_FROM)
def test_a_change_of_what_it_is_made_from_is_noticed(machine: Machine, name: str) -> None:
    _mark_ready(machine)
    with (machine.root / name).open("a") as file:
        file.write("\n")
    assert machine.run().returncode == 1  # it looked, and found age and xauth missing


def test_a_folder_called_venv_that_is_none_is_left_alone(machine: Machine) -> None:
    (machine.root / ".venv").mkdir()
    (machine.root / ".venv" / "diary.txt").write_text("mine")
    done = machine.run(OBSERVER_SKIP_SYSTEM="1")
    assert done.returncode == 1
    assert "not a virtual environment" in done.stderr
    assert (machine.root / ".venv" / "diary.txt").read_text() == "mine"


def test_the_launcher_runs_the_checkout_from_any_folder(root_dir: Path, tmp_path: Path) -> None:
    launcher = root_dir / ".venv" / "bin" / "observer-app"
    if not launcher.exists():
        pytest.skip("not set up by packaging/setup.sh")
    (tmp_path / "observer_app.py").write_text("raise SystemExit('the wrong one')")
    link = tmp_path / "link"
    link.symlink_to(launcher)
    done = subprocess.run([str(link), "--help"], cwd=tmp_path, capture_output=True, check=False)
    assert done.returncode == 0
