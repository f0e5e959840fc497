"""What every room's tests share: no screen, the real data if it is there, a clock that stands."""

from __future__ import annotations

import os

# Before anything imports Qt: the suite never opens a window on somebody's desk.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import settings

if TYPE_CHECKING:
    from observer_app.services.clock import ScriptedClock

ROOT = Path(__file__).resolve().parent.parent
SHARED = ROOT.parent / "shared"
# 06:30 in Baku, an hour and a half before the stations open.
MORNING = datetime(2025, 1, 29, 2, 30, tzinfo=UTC)

# The same examples in every run, so that a red run means a change; HYPOTHESIS_PROFILE=explore
# looks for new ones.
settings.register_profile("steady", deadline=None, derandomize=True, database=None)
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


@pytest.fixture(scope="session", autouse=True)
def stretched_once() -> Iterator[None]:
    """Stretch a passphrase once for each salt: most tests open copies of one notebook.

    The real Argon2id works out every key that a test sees; a quarter of the suite's time went
    into working out the same ones again.
    """
    from functools import cache

    from observer_app.store import keys

    real = keys._stretch
    keys._stretch = cache(real)
    yield
    keys._stretch = real
