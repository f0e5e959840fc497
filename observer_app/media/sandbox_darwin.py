"""macOS: resource limits and the system's "pure computation" sandbox profile.

sandbox_init is marked deprecated since 10.7 and is still what browsers build on; the
profile denies files, sockets and new processes. Source: sandbox(7), sandbox_init(3).
Not run on a Mac yet: resources/decisions/0005-decoder-process.md.
"""

from __future__ import annotations

import ctypes

from observer_app.media.sandbox import CPU_S, MEMORY_BYTES, SandboxError

_SANDBOX_NAMED = 1
_PURE_COMPUTATION = b"pure-computation"


def close_doors() -> tuple[str, ...]:
    """Return ("rlimits", "sandbox_init"). Raises: SandboxError if the profile is refused."""
    _limit_resources()
    library = ctypes.CDLL("/usr/lib/libSystem.B.dylib", use_errno=True)
    sandbox_init = library.sandbox_init
    sandbox_init.argtypes = [
        ctypes.c_char_p,
        ctypes.c_uint64,
        ctypes.POINTER(ctypes.c_char_p),
    ]
    sandbox_init.restype = ctypes.c_int
    message = ctypes.c_char_p()
    if sandbox_init(_PURE_COMPUTATION, _SANDBOX_NAMED, ctypes.byref(message)) != 0:
        raise SandboxError("sandbox_init refused the profile")
    return ("rlimits", "sandbox_init")


def _limit_resources() -> None:
    """Set hard limits. RLIMIT_AS is kept by macOS only for some allocations."""
    import resource

    for limit, value in (
        (resource.RLIMIT_CORE, 0),
        (resource.RLIMIT_FSIZE, 0),
        (resource.RLIMIT_NPROC, 0),
        (resource.RLIMIT_CPU, CPU_S),
        (resource.RLIMIT_AS, MEMORY_BYTES),
    ):
        try:
            resource.setrlimit(limit, (value, value))
        except (ValueError, OSError):
            # The mapped system cache alone can exceed RLIMIT_AS; the profile still holds.
            if limit != resource.RLIMIT_AS:
                raise
