"""The process that is killed: one scenario's work, its promises on stdout."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from tests.torture.scenario import load_scenarios


def main() -> None:
    """Work until killed. Arguments: scenario, folder, seed."""
    name, folder, seed = sys.argv[1:]
    load_scenarios()[name].work(Path(folder), int(seed), acknowledge)


def acknowledge(line: str) -> None:
    """Promise something: unbuffered and in one write, so wholly or not at all."""
    os.write(1, line.encode("ascii") + b"\n")


if __name__ == "__main__":
    main()
