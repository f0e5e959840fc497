"""`python -m tests.torture --seed N --count M [--only NAME]…`: kill -9 for as long as wished.

The scenario "days" kills nothing: it counts random days by hand.
"""

from __future__ import annotations

import argparse
import random
import sys
import tempfile
from pathlib import Path

from tests.torture.days import compare_days
from tests.torture.harness import torture
from tests.torture.scenario import load_scenarios


def main() -> int:
    """Run the scenarios; return 0 if all promises held."""
    scenarios = load_scenarios()
    parser = argparse.ArgumentParser(prog="python -m tests.torture", description=__doc__)
    parser.add_argument("--seed", type=int, default=random.randrange(1 << 30))
    parser.add_argument("--count", type=int, default=20, help="kills for each scenario")
    parser.add_argument("--only", action="append", choices=[*sorted(scenarios), "days"])
    parser.add_argument("--folder", type=Path, help="where to work; failures stay there")
    options = parser.parse_args()
    folder = options.folder or Path(tempfile.mkdtemp(prefix="observer-torture-"))
    failed = False
    say(f"seed {options.seed}, {options.count} kills each, in {folder}")
    for name in options.only or [*sorted(scenarios), "days"]:
        if name == "days":
            broken = compare_days(folder, seed=options.seed, count=options.count)
            failed = failed or bool(broken)
            say(f"days: {options.count} notebooks: {f'BROKEN: {broken}' if broken else 'held'}")
            continue
        verdict = torture(scenarios[name], seed=options.seed, count=options.count, folder=folder)
        failed = failed or bool(verdict.broken)
        outcome = f"BROKEN: {verdict.broken} (see {verdict.kept})" if verdict.broken else "held"
        say(f"{name}: {verdict.kills} kills, {verdict.acknowledged} acknowledged: {outcome}")
    if not failed and options.folder is None:
        folder.rmdir()
    say(f"seed {options.seed}: {'BROKEN' if failed else 'held'}")
    return int(failed)


def say(line: str) -> None:
    """Print a line at once."""
    sys.stdout.write(line + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(main())
