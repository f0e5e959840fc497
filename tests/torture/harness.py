"""Kill work at random moments and look whether its promises held."""

from __future__ import annotations

import os
import random
import shutil
import signal
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path

from tests.torture.scenario import Scenario

ROOT = Path(__file__).resolve().parents[2]
ROUNDS = 8
"""Kills on the same notebook before a fresh one: recovery has to survive recovery."""


@dataclass(frozen=True, slots=True)
class Verdict:
    """What came of one scenario. broken: why it did not hold, or "".

    kept: the folder that a failure is left in, or None.
    """

    scenario: str
    seed: int
    kills: int
    acknowledged: int
    broken: str
    kept: Path | None = None


def torture(scenario: Scenario, *, seed: int, count: int, folder: Path) -> Verdict:
    """Kill a scenario's work `count` times and return what came of it.

    On failure the folder stays for a look; else it is emptied.
    """
    choose = random.Random(f"{seed}/{scenario.name}")
    total, place = 0, folder / scenario.name
    acknowledged: list[str] = []
    for kill in range(count):
        if kill % ROUNDS == 0:
            shutil.rmtree(place, ignore_errors=True)
            place.mkdir(parents=True)
            scenario.prepare(place)
            acknowledged = []
        new = kill_once(
            scenario,
            place,
            seed=choose.randrange(1 << 30),
            after_s=choose.uniform(0, scenario.longest_s),
        )
        acknowledged += new
        total += len(new)
        try:
            scenario.verify(place, acknowledged)
        except Exception as exc:  # noqa: BLE001 - whatever went wrong is the finding
            broken = f"{type(exc).__name__}: {exc}"
            return Verdict(scenario.name, seed, kill + 1, total, broken, place)
    shutil.rmtree(place, ignore_errors=True)
    return Verdict(scenario.name, seed, count, total, "")


def kill_once(scenario: Scenario, place: Path, *, seed: int, after_s: float) -> list[str]:
    """Let the work run, kill -9 it `after_s` after it was ready; return what it had promised."""
    child = subprocess.Popen(
        [sys.executable, "-m", "tests.torture.child", scenario.name, str(place), str(seed)],
        stdout=subprocess.PIPE,
        cwd=ROOT,
    )
    assert child.stdout is not None
    with child, child.stdout as pipe:
        if pipe.readline() != b"ready\n":
            child.kill()
            raise RuntimeError(f"{scenario.name} did not start")
        time.sleep(after_s)
        os.kill(child.pid, signal.SIGKILL)
        lines = pipe.read().split(b"\n")
    if child.returncode != -signal.SIGKILL:
        raise RuntimeError(f"{scenario.name} ended by itself")
    return [line.decode("ascii") for line in lines[:-1]]
