"""Where a frozen build starts: the program itself, or its media worker."""

from __future__ import annotations

import sys

from observer_app.media.client import FROZEN_OPTION


def start() -> int | None:
    """Run what this process was started for; return its exit code."""
    if sys.argv[1:2] == [FROZEN_OPTION]:
        from observer_app.media import worker

        return worker.main(sys.argv[2:])
    from observer_app.__main__ import main

    return main()


if __name__ == "__main__":
    sys.exit(start())
