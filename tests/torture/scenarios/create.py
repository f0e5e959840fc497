"""Notebooks are made, one after the other."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from tests.store.sample import new_notebook, reopen
from tests.torture.scenario import Acknowledge, Scenario


def prepare(folder: Path) -> None:
    """Start with nothing."""


def work(folder: Path, seed: int, acknowledge: Acknowledge) -> None:
    """Make one notebook after the other."""
    acknowledge("ready")
    number = 0
    while True:
        name = f"n{seed}-{number}"
        new_notebook(folder / name).close()
        acknowledge(name)
        number += 1


def verify(folder: Path, acknowledged: Sequence[str]) -> None:
    """What was promised is there, and what has its name is whole."""
    named = {item.name for item in folder.iterdir() if not item.name.startswith(".")}
    assert set(acknowledged) - checked(folder) <= named, "an acknowledged notebook is lost"
    for name in named:
        with reopen(folder / name) as notebook:
            assert notebook.journal.head().seq == 0
        # Looked at once: the next round has enough to open.
        (folder / name).rename(folder / f".checked-{name}")


def checked(folder: Path) -> set[str]:
    """Return the names of notebooks that were whole in an earlier round."""
    return {item.name.removeprefix(".checked-") for item in folder.glob(".checked-*")}


SCENARIO = Scenario(name="create", prepare=prepare, work=work, verify=verify, longest_s=1.0)
