"""What every room's tests share: no screen, the real data if it is there, a clock that stands."""

from __future__ import annotations

import os

# Before anything imports Qt: the suite never opens a window on somebody's desk.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import settings

from observer_app.store import keys

if TYPE_CHECKING:
    from observer_app.services.clock import ScriptedClock

ROOT = Path(__file__).resolve().parent.parent
SHARED = ROOT.parent / "shared"
# 06:30 in Baku, an hour and a half before the stations open.
MORNING = datetime(2025, 1, 29, 2, 30, tzinfo=UTC)

# The real Argon2id, with little memory: with the least that the program allows, a third of the
# suite's time went into it. tests/store/test_kdf.py holds the program to its own floor, and
# what runs in a process of its own has that anyway.
REAL_FLOOR_KDF = keys.FLOOR_KDF
keys.FLOOR_KDF = keys.KdfParams(memory_kib=64, passes=1, lanes=1)

# The same examples in every run, so that a red run means a change; HYPOTHESIS_PROFILE=explore
# looks for new ones.
settings.register_profile("steady", max_examples=70, deadline=None, derandomize=True, database=None)
settings.register_profile("explore", deadline=None, max_examples=1000, print_blob=True)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "steady"))


@pytest.fixture(scope="session")
def root_dir() -> Path:
    """The project's root."""
    return ROOT


@pytest.fixture(scope="session")
def shared_dir() -> Path:
    """The folder of real data beside the project; skips where it is not."""
    if not (SHARED / "domain").is_dir():
        pytest.skip("../shared is not here")
    return SHARED


@pytest.fixture
def clock() -> ScriptedClock:
    """A clock that stands at MORNING until the test moves it."""
    from observer_app.services.clock import ScriptedClock

    return ScriptedClock(MORNING)
