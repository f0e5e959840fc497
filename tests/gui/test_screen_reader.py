"""Runs tests/gui/spoken with an accessibility bus and an X server of our own."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.gui.display import passes

BINDINGS = "import gi; gi.require_version('Atspi', '2.0'); from gi.repository import Atspi"
BUS = Path("/usr/share/dbus-1/services/org.a11y.Bus.service")


def missing() -> str:
    """Return what is not installed here, "" if nothing."""
    for program in ("Xvfb", "dbus-run-session", "/usr/bin/python3"):
        if shutil.which(program) is None:
            return program
    if not BUS.is_file():
        return "at-spi2-core"
    asked = subprocess.run(["/usr/bin/python3", "-c", BINDINGS], capture_output=True, check=False)
    return "python3-gi with gir1.2-atspi-2.0" if asked.returncode else ""


@pytest.mark.slow
@pytest.mark.skipif(sys.platform != "linux", reason="the accessibility bus is Linux's")
def test_a_screen_reader_is_told_what_it_needs_and_no_secret(tmp_path: Path) -> None:
    if lacking := missing():
        pytest.skip(f"not installed: {lacking}")
    env = {
        "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
        "HOME": str(tmp_path),
        "XDG_RUNTIME_DIR": str(tmp_path),
    }
    passes("tests/gui/spoken", mark="spoken", under=["dbus-run-session", "--"], env=env)
