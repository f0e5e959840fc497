"""Windows: a job (memory, CPU time, no child process), low integrity, mitigations.

Weaker than the other systems: a low-integrity process can still read the user's files
and open sockets; it cannot write them, start programs or load new code. Sources:
learn.microsoft.com, "Job Objects", "SetTokenInformation", "SetProcessMitigationPolicy".
Not run on Windows yet: resources/decisions/0005-decoder-process.md.
"""

from __future__ import annotations

import ctypes
import sys

from observer_app.media.sandbox import CPU_S, MEMORY_BYTES, SandboxError

_JOB_EXTENDED_LIMITS = 9
_JOB_UI_RESTRICTIONS = 4
_LIMIT_PROCESS_TIME, _LIMIT_ACTIVE_PROCESS = 0x2, 0x8
_LIMIT_PROCESS_MEMORY, _LIMIT_DIE_ON_EXCEPTION = 0x100, 0x400
_LIMIT_KILL_ON_CLOSE = 0x2000
_ALL_UI_RESTRICTIONS = 0xFF
_TOKEN_ADJUST_DEFAULT, _TOKEN_QUERY = 0x80, 0x8
_TOKEN_INTEGRITY_LEVEL = 25
_SE_GROUP_INTEGRITY = 0x20
_LOW_INTEGRITY_SID = bytes([1, 1, 0, 0, 0, 0, 0, 16]) + (0x1000).to_bytes(4, "little")
_POLICIES = ((2, 1, "no_dynamic_code"), (6, 1, "no_extension_points"), (10, 7, "no_remote_images"))
"""(policy number, flags, name) for SetProcessMitigationPolicy."""


class _BasicLimits(ctypes.Structure):
    _fields_ = (
        ("per_process_user_time", ctypes.c_int64),
        ("per_job_user_time", ctypes.c_int64),
        ("flags", ctypes.c_uint32),
        ("minimum_working_set", ctypes.c_size_t),
        ("maximum_working_set", ctypes.c_size_t),
        ("active_processes", ctypes.c_uint32),
        ("affinity", ctypes.c_size_t),
        ("priority_class", ctypes.c_uint32),
        ("scheduling_class", ctypes.c_uint32),
    )


class _ExtendedLimits(ctypes.Structure):
    _fields_ = (
        ("basic", _BasicLimits),
        ("io_counters", ctypes.c_uint64 * 6),
        ("process_memory", ctypes.c_size_t),
        ("job_memory", ctypes.c_size_t),
        ("peak_process_memory", ctypes.c_size_t),
        ("peak_job_memory", ctypes.c_size_t),
    )


class _SidAndAttributes(ctypes.Structure):
    _fields_ = (("sid", ctypes.c_void_p), ("attributes", ctypes.c_uint32))


if sys.platform == "win32":

    def close_doors() -> tuple[str, ...]:
        """Return ("job", "low_integrity", …mitigations that this Windows knows).

        Raises: SandboxError if the job or the integrity level is refused.
        """
        kernel = ctypes.WinDLL("kernel32", use_last_error=True)
        kernel.CreateJobObjectW.restype = ctypes.c_void_p
        kernel.GetCurrentProcess.restype = ctypes.c_void_p
        _enter_job(kernel)
        _lower_integrity(kernel)
        applied = [name for number, flags, name in _POLICIES if _apply(kernel, number, flags)]
        return ("job", "low_integrity", *applied)

    def _enter_job(kernel: ctypes.WinDLL) -> None:
        """Enter a new job; its handle stays open for the life of the process."""
        limits = _ExtendedLimits()
        limits.basic.per_process_user_time = CPU_S * 10_000_000  # 100 ns each
        limits.basic.active_processes = 1
        limits.basic.flags = (
            _LIMIT_PROCESS_TIME
            | _LIMIT_ACTIVE_PROCESS
            | _LIMIT_PROCESS_MEMORY
            | _LIMIT_DIE_ON_EXCEPTION
            | _LIMIT_KILL_ON_CLOSE
        )
        limits.process_memory = MEMORY_BYTES
        screen = ctypes.c_uint32(_ALL_UI_RESTRICTIONS)
        job = ctypes.c_void_p(kernel.CreateJobObjectW(None, None))
        settings = ((_JOB_EXTENDED_LIMITS, limits), (_JOB_UI_RESTRICTIONS, screen))
        for number, value in settings:
            size = ctypes.c_uint32(ctypes.sizeof(value))
            if not kernel.SetInformationJobObject(job, number, ctypes.byref(value), size):
                raise SandboxError("the job's limits were refused")
        process = ctypes.c_void_p(kernel.GetCurrentProcess())
        if not kernel.AssignProcessToJobObject(job, process):
            raise SandboxError("the job was refused")

    def _lower_integrity(kernel: ctypes.WinDLL) -> None:
        """Set the process token to low integrity, for good."""
        security = ctypes.WinDLL("advapi32", use_last_error=True)
        token = ctypes.c_void_p()
        rights = ctypes.c_uint32(_TOKEN_ADJUST_DEFAULT | _TOKEN_QUERY)
        process = ctypes.c_void_p(kernel.GetCurrentProcess())
        if not security.OpenProcessToken(process, rights, ctypes.byref(token)):
            raise SandboxError("the token was refused")
        sid = ctypes.create_string_buffer(_LOW_INTEGRITY_SID, len(_LOW_INTEGRITY_SID))
        label = _SidAndAttributes(ctypes.addressof(sid), _SE_GROUP_INTEGRITY)
        size = ctypes.c_uint32(ctypes.sizeof(label) + len(_LOW_INTEGRITY_SID))
        done = security.SetTokenInformation(
            token, _TOKEN_INTEGRITY_LEVEL, ctypes.byref(label), size
        )
        kernel.CloseHandle(token)
        if not done:
            raise SandboxError("low integrity was refused")

    def _apply(kernel: ctypes.WinDLL, number: int, flags: int) -> bool:
        value = ctypes.c_uint32(flags)
        return bool(kernel.SetProcessMitigationPolicy(number, ctypes.byref(value), 4))

else:

    def close_doors() -> tuple[str, ...]:
        """Raise: this module is for Windows."""
        raise SandboxError("not Windows")
