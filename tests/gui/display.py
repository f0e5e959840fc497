"""An X server of our own with nothing on it yet, and tests that run under it."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager

import pytest

from tests.conftest import ROOT


@contextmanager
def own_display() -> Iterator[dict[str, str]]:
    """Run Xvfb; yield the environment in which Qt shows its windows there."""
    # -displayfd: the server picks a free display and says which.
    with subprocess.Popen(
        ["Xvfb", "-displayfd", "1", "-screen", "0", "1366x768x24", "-nolisten", "tcp"],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    ) as server:
        try:
            assert server.stdout is not None
            display = server.stdout.readline().strip()
            assert display.isdecimal()
            env = dict(os.environ, DISPLAY=f":{display}", QT_QPA_PLATFORM="xcb")
            env.pop("WAYLAND_DISPLAY", None)
            env.pop("PYTEST_XDIST_WORKER", None)
            yield env
        finally:
            server.terminate()


def passes(
    folder: str, *, mark: str, under: Sequence[str] = (), env: Mapping[str, str] | None = None
) -> None:
    """Run the tests of `folder` in a process of their own; fail unless all ran and passed.

    under: a command that is to start them. env: on top of what shows windows on the display.
    """
    inner = [*under, sys.executable, "-m", "pytest", "-n0", "-m", mark, folder]
    with own_display() as shown:
        done = subprocess.run(
            inner,
            cwd=ROOT,
            env=shown | dict(env or {}),
            capture_output=True,
            text=True,
            timeout=110,
            check=False,
        )
    if "could not connect to display" in done.stderr or "xcb-cursor" in done.stderr:
        pytest.skip("Qt's own libraries for X are not installed")
    assert done.returncode == 0, done.stdout + done.stderr
    assert "passed" in done.stdout
    assert "skipped" not in done.stdout
