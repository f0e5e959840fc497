"""Runs tests/gui/onscreen under a real X server of our own, in a process of its own."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys

import pytest

from tests.conftest import ROOT


@pytest.mark.slow
@pytest.mark.skipif(shutil.which("Xvfb") is None, reason="Xvfb is not installed")
def test_the_window_works_under_a_real_x_server() -> None:
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
            done = subprocess.run(
                [sys.executable, "-m", "pytest", "-n0", "-m", "xserver", "tests/gui/onscreen"],
                cwd=ROOT,
                env=env,
                capture_output=True,
                text=True,
                timeout=110,
                check=False,
            )
        finally:
            server.terminate()
    if "could not connect to display" in done.stderr or "xcb-cursor" in done.stderr:
        pytest.skip("Qt's own libraries for X are not installed")
    assert done.returncode == 0, done.stdout + done.stderr
    assert "passed" in done.stdout
    assert "skipped" not in done.stdout
