"""Open sessions on real notebooks, with a clock that the test moves."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from observer_app.services.clock import ScriptedClock
from observer_app.services.commands import ChooseStation
from observer_app.services.session import Role, Session, create_session
from observer_app.store.keys import FLOOR_KDF
from tests.store.test_full_disk import disk  # noqa: F401 - a fixture

PASSPHRASE = "umbrella lantern granite pickle voyage"


def make(path: Path, *, role: Role, alias: str, clock: ScriptedClock) -> Session:
    """Create a notebook with the cheapest keys that are allowed."""
    return create_session(
        path, passphrase=PASSPHRASE, role=role, alias=alias, clock=clock, kdf=FLOOR_KDF
    )


@pytest.fixture
def observer(tmp_path: Path, clock: ScriptedClock) -> Iterator[Session]:
    """An observer at station 9/12."""
    session = make(tmp_path / "ob", role=Role.OBSERVER, alias="alpha", clock=clock)
    session.execute(ChooseStation("9", "12"))
    yield session
    session.close()


@pytest.fixture
def coordinator(tmp_path: Path, clock: ScriptedClock) -> Iterator[Session]:
    """A coordinator with an authority."""
    from observer_app.services.authority import init_authority

    session = make(tmp_path / "co", role=Role.COORDINATOR, alias="hq", clock=clock)
    init_authority(session)
    yield session
    session.close()
