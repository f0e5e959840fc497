"""What the process asks of the system before it touches a secret. Best effort, never fatal.

A core dump of an open notebook holds its key and passphrase (measured); the umask keeps
what is written out from other users of the machine.
"""

from __future__ import annotations

import os
import sys

_PR_SET_DUMPABLE = 4
"""Source: prctl(2). Not dumpable: no core, and no other process of this user may attach."""


def harden() -> tuple[str, ...]:
    """Turn core dumps off and let files be the user's alone; return what took effect.

    Names: "core-limit", "not-dumpable", "umask". What a system does not have is left out.
    """
    done = []
    if _no_core_files():
        done.append("core-limit")
    if _not_dumpable():
        done.append("not-dumpable")
    if os.name == "posix":
        os.umask(0o077)
        done.append("umask")
    return tuple(done)


def _no_core_files() -> bool:
    if sys.platform == "win32":
        return _no_error_reports()
    import resource

    try:
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    except (OSError, ValueError):
        return False
    return True


def _not_dumpable() -> bool:
    if sys.platform != "linux":
        return False
    import ctypes

    try:
        return ctypes.CDLL(None).prctl(_PR_SET_DUMPABLE, 0, 0, 0, 0) == 0  # type: ignore[no-any-return]
    except (OSError, AttributeError):
        return False


def _no_error_reports() -> bool:
    """Tell Windows not to write a crash dump of this process."""
    import ctypes

    windll = getattr(ctypes, "windll", None)
    if windll is None:
        return False
    # SEM_FAILCRITICALERRORS | SEM_NOGPFAULTERRORBOX: source, SetErrorMode in the Win32 manual.
    windll.kernel32.SetErrorMode(0x0001 | 0x0002)
    return True
