"""Runs tests/gui/onscreen under a real X server of our own, in a process of its own."""

from __future__ import annotations

import shutil
import subprocess
import sys

import pytest

from tests.conftest import ROOT
from tests.gui.display import own_display


@pytest.mark.slow
@pytest.mark.skipif(shutil.which("Xvfb") is None, reason="Xvfb is not installed")
def test_the_window_works_under_a_real_x_server() -> None:
    with own_display() as env:
        done = subprocess.run(
            [sys.executable, "-m", "pytest", "-n0", "-m", "xserver", "tests/gui/onscreen"],
            cwd=ROOT,
            env=env,
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
