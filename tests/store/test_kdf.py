"""What a passphrase costs to guess: nothing creates a notebook below the floor."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from observer_app.core.errors import InputError
from observer_app.services.clock import ScriptedClock
from observer_app.services.session import Role, create_session
from observer_app.store import keys
from tests.conftest import REAL_FLOOR_KDF
from tests.services.conftest import PASSPHRASE


def test_the_floor_is_what_the_vault_promises() -> None:
    assert keys.KdfParams(memory_kib=64 * 1024, passes=3, lanes=4) == REAL_FLOOR_KDF
    assert keys.DEFAULT_KDF.memory_kib >= 4 * REAL_FLOOR_KDF.memory_kib


@pytest.mark.parametrize(
    "weaker",
    [
        replace(REAL_FLOOR_KDF, memory_kib=REAL_FLOOR_KDF.memory_kib - 1),
        replace(REAL_FLOOR_KDF, passes=REAL_FLOOR_KDF.passes - 1),
        replace(REAL_FLOOR_KDF, lanes=0),
    ],
    ids=["memory", "passes", "lanes"],
)
def test_no_notebook_is_made_below_the_floor(
    tmp_path: Path, clock: ScriptedClock, monkeypatch: pytest.MonkeyPatch, weaker: keys.KdfParams
) -> None:
    monkeypatch.setattr(keys, "FLOOR_KDF", REAL_FLOOR_KDF)
    with pytest.raises(InputError) as caught:
        create_session(
            tmp_path / "notebook",
            passphrase=PASSPHRASE,
            role=Role.OBSERVER,
            alias="alpha",
            clock=clock,
            kdf=weaker,
        )
    assert caught.value.code == "kdf.too_weak"
    assert not (tmp_path / "notebook").exists()
