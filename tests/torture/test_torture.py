"""A little of the torture in every run of the suite; `make torture` does as much as wished."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from tests.torture.harness import torture
from tests.torture.scenario import load_scenarios

pytestmark = pytest.mark.skipif(os.name == "nt", reason="kill -9 is of POSIX")


@pytest.mark.slow
@pytest.mark.parametrize("name", sorted(load_scenarios()))
def test_killed_at_random_moments_it_keeps_its_promises(name: str, tmp_path: Path) -> None:
    verdict = torture(load_scenarios()[name], seed=2025, count=3, folder=tmp_path)
    assert verdict.broken == ""
    assert verdict.kills == 3


def test_a_lost_entry_would_be_noticed(tmp_path: Path) -> None:
    taps = load_scenarios()["taps"]
    taps.prepare(tmp_path)
    taps.verify(tmp_path, [])
    with pytest.raises(AssertionError, match="lost"):
        taps.verify(tmp_path, ["0" * 64])


def test_lost_media_would_be_noticed(tmp_path: Path) -> None:
    intake = load_scenarios()["intake"]
    intake.prepare(tmp_path)
    with pytest.raises(AssertionError, match="object is lost"):
        intake.verify(tmp_path, ["object " + "0" * 64])
