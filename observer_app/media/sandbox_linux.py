"""Linux: resource limits, no_new_privs, Landlock without a rule, a seccomp allow-list.

Sources: linux/include/uapi/linux/{seccomp,landlock,filter,audit,prctl}.h;
system call numbers from the kernel's syscall_64.tbl and asm-generic/unistd.h.
"""

from __future__ import annotations

import ctypes
import errno
import os
import platform
import struct
import sys
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from observer_app.media.sandbox import CPU_S, MEMORY_BYTES, SandboxError

_PR_SET_DUMPABLE = 4
_PR_SET_NO_NEW_PRIVS = 38
_SECCOMP_SET_MODE_FILTER = 1
_SECCOMP_FILTER_FLAG_TSYNC = 1
_LANDLOCK_CREATE_RULESET, _LANDLOCK_RESTRICT_SELF = 444, 446
_LANDLOCK_VERSION_FLAG = 1

_RET_ALLOW = 0x7FFF0000
_RET_ERRNO = 0x00050000
_RET_KILL_PROCESS = 0x80000000
_LOAD, _JUMP_EQUAL, _JUMP_SET, _RETURN = 0x20, 0x15, 0x45, 0x06
_OFFSET_NUMBER, _OFFSET_ARCH, _OFFSET_ARGS = 0, 4, 16
_PROT_EXEC = 4
_SYS_CLONE3 = 435

# Exactly what glibc's pthread_create asks for: VM, FS, FILES, SIGHAND, THREAD, SYSVSEM,
# SETTLS, PARENT_SETTID, CHILD_CLEARTID. libheif starts a thread for each tile of a HEIC
# (its libde265 plugin offers no other way), and a thread stays inside the sandbox.
_THREAD_FLAGS = 0x003D0F00
_M_ARENA_MAX = -8

_Instruction = tuple[int, int, int, int]


@dataclass(frozen=True, slots=True)
class _Machine:
    """What differs between processors: audit name and system call numbers."""

    audit_arch: int
    seccomp: int
    read: int
    write: int
    clone: int
    executable_memory: tuple[int, ...]
    """mmap, mprotect: allowed as long as the third argument has no PROT_EXEC."""
    plain: frozenset[int]


# Memory (munmap, mremap, brk, madvise), time (clock_gettime, gettimeofday,
# clock_nanosleep, sched_yield), locks (futex), signals' way back (rt_sigaction,
# rt_sigprocmask, rt_sigreturn, sigaltstack, restart_syscall), getrandom, own ids
# (getpid, gettid), close, exit, exit_group, what a new thread registers
# (set_robust_list, rseq). No open, no stat, no socket, no new process.
_MACHINES: Mapping[str, _Machine] = {
    "x86_64": _Machine(
        audit_arch=0xC000003E,
        seccomp=317,
        read=0,
        write=1,
        clone=56,
        executable_memory=(9, 10),
        plain=frozenset({11, 25, 12, 28, 228, 96, 230, 24, 202, 13, 14, 15, 131, 219, 318})
        | {39, 186, 3, 60, 231, 273, 334},
    ),
    "aarch64": _Machine(
        audit_arch=0xC00000B7,
        seccomp=277,
        read=63,
        write=64,
        clone=220,
        executable_memory=(222, 226),
        plain=frozenset({215, 216, 214, 233, 113, 169, 115, 124, 98, 134, 135, 139, 132, 128})
        | {278, 172, 178, 57, 93, 94, 99, 293},
    ),
}


def close_doors(*, read_fd: int, write_fd: int) -> tuple[str, ...]:
    """Return the layers in force: "rlimits", "no_new_privs", "landlock-N", "seccomp".

    Landlock is left out where the kernel lacks it: seccomp alone refuses every open.
    Raises: SandboxError without seccomp, with more than one thread, or on another
    processor than x86_64 and aarch64.
    """
    machine = _MACHINES.get(platform.machine())
    if machine is None or sys.byteorder != "little":
        raise SandboxError("no system call table for this processor")
    # Landlock binds the calling thread only: another one would stay outside.
    if len(os.listdir("/proc/self/task")) != 1:
        raise SandboxError("more than one thread")
    libc = ctypes.CDLL(None, use_errno=True)
    # Each further malloc arena would reserve 64 MB of the address space.
    libc.mallopt(_M_ARENA_MAX, 1)
    layers = ["rlimits"]
    _limit_resources()
    _prctl(libc, _PR_SET_DUMPABLE, 0)
    _prctl(libc, _PR_SET_NO_NEW_PRIVS, 1)
    layers.append("no_new_privs")
    abi = _restrict_files(libc)
    if abi:
        layers.append(f"landlock-{abi}")
    _filter_calls(libc, machine, _program(machine, read_fd=read_fd, write_fd=write_fd))
    layers.append("seccomp")
    return tuple(layers)


def _limit_resources() -> None:
    """Set hard limits: no core, no written file; bounded address space and CPU time.

    Not RLIMIT_NPROC: it counts threads too, and all of the user's.
    """
    import resource

    for limit, value in (
        (resource.RLIMIT_CORE, 0),
        (resource.RLIMIT_FSIZE, 0),
        (resource.RLIMIT_AS, MEMORY_BYTES),
        (resource.RLIMIT_CPU, CPU_S),
    ):
        resource.setrlimit(limit, (value, value))


def _prctl(libc: ctypes.CDLL, option: int, value: int) -> None:
    arguments = [ctypes.c_ulong(number) for number in (value, 0, 0, 0)]
    if libc.prctl(ctypes.c_int(option), *arguments) != 0:
        raise SandboxError(f"prctl {option}: {os.strerror(ctypes.get_errno())}")


def _call(libc: ctypes.CDLL, number: int, *arguments: object) -> int:
    result = libc.syscall(ctypes.c_long(number), *arguments)
    return int(result)


def _restrict_files(libc: ctypes.CDLL) -> int:
    """Forbid every file, TCP port and scope Landlock knows; return its version, 0 if none."""
    abi = _call(
        libc,
        _LANDLOCK_CREATE_RULESET,
        ctypes.c_void_p(None),
        ctypes.c_size_t(0),
        ctypes.c_uint32(_LANDLOCK_VERSION_FLAG),
    )
    if abi < 1:
        return 0
    # Bits by version: 13 file rights, then REFER, TRUNCATE, (4: TCP), IOCTL_DEV, (6: scopes).
    file_bits = {1: 13, 2: 14, 3: 15, 4: 15}.get(abi, 16)
    handled = struct.pack("=Q", (1 << file_bits) - 1)
    handled += struct.pack("=Q", 0b11) if abi >= 4 else b""
    handled += struct.pack("=Q", 0b11) if abi >= 6 else b""
    attributes = ctypes.create_string_buffer(handled, len(handled))
    size = ctypes.c_size_t(len(handled))
    ruleset = _call(libc, _LANDLOCK_CREATE_RULESET, attributes, size, ctypes.c_uint32(0))
    if ruleset < 0:
        raise SandboxError(f"landlock: {os.strerror(ctypes.get_errno())}")
    restricted = _call(libc, _LANDLOCK_RESTRICT_SELF, ctypes.c_int(ruleset), ctypes.c_uint32(0))
    failure = ctypes.get_errno()
    os.close(ruleset)
    if restricted != 0:
        raise SandboxError(f"landlock: {os.strerror(failure)}")
    return abi


def _program(machine: _Machine, *, read_fd: int, write_fd: int) -> list[_Instruction]:
    """Return the filter: allow what the table names, answer EPERM to everything else.

    Each block falls through to the next unless it is about its own call, so jumps stay
    short. x32 calls carry bit 30 in their number and so match nothing.
    """
    refuse = (_RETURN, 0, 0, _RET_ERRNO | errno.EPERM)
    allow = (_RETURN, 0, 0, _RET_ALLOW)
    program: list[_Instruction] = [
        (_LOAD, 0, 0, _OFFSET_ARCH),
        (_JUMP_EQUAL, 1, 0, machine.audit_arch),
        (_RETURN, 0, 0, _RET_KILL_PROCESS),
        (_LOAD, 0, 0, _OFFSET_NUMBER),
    ]
    for number, fd in ((machine.read, read_fd), (machine.write, write_fd)):
        own_fd = (_JUMP_EQUAL, 0, 1, fd)
        program += [(_JUMP_EQUAL, 0, 4, number), _load_argument(0), own_fd, allow, refuse]
    for number in machine.executable_memory:
        not_executable = (_JUMP_SET, 1, 0, _PROT_EXEC)
        program += [
            (_JUMP_EQUAL, 0, 4, number),
            _load_argument(2),
            not_executable,
            allow,
            refuse,
        ]
    # clone3's flags lie in memory, out of a filter's sight; glibc then falls back to clone.
    program += [(_JUMP_EQUAL, 0, 1, _SYS_CLONE3), (_RETURN, 0, 0, _RET_ERRNO | errno.ENOSYS)]
    a_thread = (_JUMP_EQUAL, 0, 1, _THREAD_FLAGS)
    program += [(_JUMP_EQUAL, 0, 4, machine.clone), _load_argument(0), a_thread, allow, refuse]
    for number in sorted(machine.plain):
        program += [(_JUMP_EQUAL, 0, 1, number), allow]
    return [*program, refuse]


def _load_argument(index: int) -> _Instruction:
    """Return the load of an argument's low word (little-endian)."""
    return (_LOAD, 0, 0, _OFFSET_ARGS + 8 * index)


def _filter_calls(libc: ctypes.CDLL, machine: _Machine, program: Iterable[_Instruction]) -> None:
    """Put the seccomp filter in force for every thread of this process."""
    instructions = [struct.pack("=HBBI", *instruction) for instruction in program]
    code = ctypes.create_string_buffer(b"".join(instructions))
    # struct sock_fprog { unsigned short len; struct sock_filter *filter; }
    head = struct.pack("@HP", len(instructions), ctypes.addressof(code))
    buffer = ctypes.create_string_buffer(head, len(head))
    result = _call(
        libc,
        machine.seccomp,
        ctypes.c_uint(_SECCOMP_SET_MODE_FILTER),
        ctypes.c_uint(_SECCOMP_FILTER_FLAG_TSYNC),
        buffer,
    )
    if result != 0:
        raise SandboxError(f"seccomp: {os.strerror(ctypes.get_errno())}")
