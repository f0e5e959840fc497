"""What a scenario is: work that can be killed at any moment, and what must hold after.

To add one: a module in tests/torture/scenarios with a SCENARIO of this type.
"""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

Acknowledge = Callable[[str], None]
"""Called by `work` after each action that is now promised to last; one line of text."""


@dataclass(frozen=True, slots=True)
class Scenario:
    """One kind of work.

    prepare(folder): makes what the work starts from, once for many kills.
    work(folder, seed, acknowledge): runs in a process of its own until it is killed; its
    first acknowledgement is "ready".
    verify(folder, acknowledged): raises AssertionError if a promise is broken; gets all
    acknowledgements since `prepare`, without "ready".
    longest_s: the kill comes at a random moment up to this long after "ready".
    """

    name: str
    prepare: Callable[[Path], None]
    work: Callable[[Path, int, Acknowledge], None]
    verify: Callable[[Path, Sequence[str]], None]
    longest_s: float = 0.5


def load_scenarios() -> dict[str, Scenario]:
    """Return all scenarios by name."""
    package = importlib.import_module("tests.torture.scenarios")
    modules = [
        importlib.import_module(f"{package.__name__}.{found.name}")
        for found in pkgutil.iter_modules(package.__path__)
    ]
    return {module.SCENARIO.name: module.SCENARIO for module in modules}
