"""One warm decoder for a module's tests, and the real samples if they are here."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from observer_app.media.client import MediaWorker


@pytest.fixture(scope="module")
def worker() -> Iterator[MediaWorker]:
    with MediaWorker() as warm:
        yield warm


@pytest.fixture(scope="session")
def samples(shared_dir: Path) -> Path:
    if not (shared_dir / "media").is_dir():
        pytest.skip("../shared/media is not here")
    return shared_dir / "media"
