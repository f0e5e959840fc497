"""Random days, compared with reading every entry: see tests/services/plain_days.py."""

from __future__ import annotations

import random
import shutil
from pathlib import Path

from tests.services.plain_days import compare
from tests.torture.people import make_people, reopen


def compare_days(folder: Path, *, seed: int, count: int) -> str:
    """Compare `count` random notebooks for each role; return what was not the same, or ""."""
    choose, place = random.Random(seed), folder / "days"
    make_people(place, observers=1, objects=0, object_bytes=0)
    for name in ("observer-1", "coordinator"):
        session = reopen(place / name)
        try:
            for _ in range(count):
                compare(session, seed=choose.randrange(1 << 30))
        except AssertionError as exc:
            return str(exc)
        finally:
            session.close()
    shutil.rmtree(place)
    return ""
