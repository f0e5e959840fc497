"""What a taken-over worker would try, tried on purpose: `worker --self-test`.

Each attempt runs after the doors are closed and must be refused. The answers are the
error's name ("EPERM", "EACCES", …) or "ALLOWED".
"""

from __future__ import annotations

import ctypes
import errno
import mmap
import os
import socket
import sys
import tempfile
from collections.abc import Callable, Mapping

_SIGCHLD, _CLONE_NEWUSER = 17, 0x10000000
_PTRACE_TRACEME, _SYS_IO_URING_SETUP, _SYS_CLONE3, _SYS_OPENAT2 = 0, 425, 435, 437


def prepare_attempts() -> Mapping[str, Callable[[], object]]:
    """Return the attempts by name. Imports and look-ups happen here, doors still open."""
    own_program = os.path.realpath(sys.executable)
    new_file = os.path.join(tempfile.gettempdir(), "observer-media-self-test")
    parent = os.getppid()
    attempts: dict[str, Callable[[], object]] = {
        "read a file": lambda: os.open(own_program, os.O_RDONLY),
        "create a file": lambda: os.open(new_file, os.O_CREAT | os.O_WRONLY, 0o600),
        "list a folder": lambda: os.listdir(os.path.dirname(own_program)),
        "look at a file": lambda: os.stat(own_program),
        "TCP socket": lambda: socket.socket(socket.AF_INET, socket.SOCK_STREAM),
        "UDP socket": lambda: socket.socket(socket.AF_INET, socket.SOCK_DGRAM),
        "pipe": os.pipe,
        "execute a program": lambda: os.execv(own_program, [own_program, "--version"]),
        "write to stderr": lambda: os.write(2, b"x"),
        "signal the parent": lambda: os.kill(parent, 0),
    }
    if sys.platform != "win32":
        attempts["unix socket"] = lambda: socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
        attempts["fork"] = _fork
        attempts["change limits"] = _raise_limits
        attempts["executable memory"] = lambda: mmap.mmap(
            -1, 4096, prot=mmap.PROT_READ | mmap.PROT_WRITE | mmap.PROT_EXEC
        )
    if sys.platform == "linux":
        attempts.update(_linux_attempts())
    return attempts


def attempt_everything(attempts: Mapping[str, Callable[[], object]]) -> dict[str, str]:
    """Return what each attempt met."""
    return {name: _answer(attempt) for name, attempt in attempts.items()}


def _answer(attempt: Callable[[], object]) -> str:
    try:
        attempt()
    except OSError as exc:
        return errno.errorcode.get(exc.errno or 0, "EUNKNOWN")
    except (RuntimeError, ValueError) as exc:
        return type(exc).__name__
    return "ALLOWED"


def _fork() -> None:
    if os.fork() == 0:
        os._exit(0)


def _raise_limits() -> None:
    import resource  # loaded by the sandbox already

    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def _linux_attempts() -> dict[str, Callable[[], object]]:
    """Return raw system calls that Python has no function for."""
    if sys.platform != "linux":
        return {}
    libc = ctypes.CDLL(None, use_errno=True)
    clone = {"x86_64": 56, "aarch64": 220}.get(os.uname().machine, -1)

    def raw(function: Callable[..., int], *arguments: object) -> None:
        if function(*arguments) < 0:
            raise OSError(ctypes.get_errno(), "refused")

    return {
        "trace": lambda: raw(libc.ptrace, _PTRACE_TRACEME, 0, 0, 0),
        "io_uring": lambda: raw(libc.syscall, _SYS_IO_URING_SETUP, 8, None),
        "clone3": lambda: raw(libc.syscall, _SYS_CLONE3, None, 0),
        "clone a process": lambda: raw(libc.syscall, clone, _SIGCHLD, None, None, None, None),
        "new user namespace": lambda: raw(libc.unshare, _CLONE_NEWUSER),
        "openat2": lambda: raw(libc.syscall, _SYS_OPENAT2, -100, b"/", None, 0),
        "become dumpable": lambda: raw(libc.prctl, 4, 1, 0, 0, 0),
        "memory file": lambda: os.memfd_create("x"),
    }
