"""Closing the worker's doors, after imports and before the first byte of evidence.

Source: resources/decisions/0005-decoder-process.md.
"""

from __future__ import annotations

import sys

MEMORY_BYTES = 1 << 30
"""Address space of the worker: 140 MB of libraries, the rest for one picture."""

CPU_S = 600
"""CPU seconds in a worker's life; the client replaces it long before."""


class SandboxError(Exception):
    """A layer that this system must have could not be put in force."""


def close_doors(*, read_fd: int, write_fd: int) -> tuple[str, ...]:
    """Give up every right but reading `read_fd` and writing `write_fd`.

    Returns the names of the layers now in force, outermost first. There is no way
    back. Raises: SandboxError if the system's main layer is missing; the worker then
    must not decode.
    """
    if sys.platform == "linux":
        from observer_app.media import sandbox_linux

        return sandbox_linux.close_doors(read_fd=read_fd, write_fd=write_fd)
    elif sys.platform == "darwin":
        from observer_app.media import sandbox_darwin

        return sandbox_darwin.close_doors()
    elif sys.platform == "win32":
        from observer_app.media import sandbox_windows

        return sandbox_windows.close_doors()
    else:
        raise SandboxError("no sandbox is known for this system")
