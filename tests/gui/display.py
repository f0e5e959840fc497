"""An X server of our own, with nothing on it yet."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager


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
