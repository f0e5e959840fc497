"""Runs tests/gui/onscreen under a real X server of our own, in a process of its own."""

from __future__ import annotations

import shutil

import pytest

from tests.gui.display import passes


@pytest.mark.slow
@pytest.mark.skipif(shutil.which("Xvfb") is None, reason="Xvfb is not installed")
def test_the_window_works_under_a_real_x_server() -> None:
    passes("tests/gui/onscreen", mark="xserver")
