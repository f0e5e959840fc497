"""Errors a person can act on. Each has a code, parameters, and an exit code.

An error that is not an ObserverError is a bug. Messages are looked up by code
(services/messages.py); nothing decides by message text. Parameters never hold
names of people, keys, or paths of evidence.
"""

from __future__ import annotations


class ObserverError(Exception):
    """Base of all known errors. `code` is dotted and stable, e.g. "bundle.bad_signature"."""

    exit_code = 2

    def __init__(self, code: str, **params: object) -> None:
        super().__init__(code)
        self.code = code
        self.params = params

    def __str__(self) -> str:
        details = ", ".join(f"{key}={value}" for key, value in sorted(self.params.items()))
        return f"{self.code} ({details})" if details else self.code


class InputError(ObserverError):
    """Wrong usage or input: exit code 2. Nothing was changed."""

    exit_code = 2


class VerificationError(ObserverError):
    """Something from outside did not verify: exit code 3. Nothing was changed."""

    exit_code = 3


class RefusedError(ObserverError):
    """The request is understood and not allowed (state, role, policy): exit code 3."""

    exit_code = 3


class WrongPassphraseError(ObserverError):
    """No key slot opens with this passphrase: exit code 4. Not a byte was changed."""

    exit_code = 4

    def __init__(self, code: str = "notebook.wrong_passphrase", **params: object) -> None:
        super().__init__(code, **params)


class NotebookError(ObserverError):
    """The notebook or the disk could not be used: exit code 5."""

    exit_code = 5


class DiskFullError(NotebookError):
    """No space left. What was acknowledged before is safe; this action was not kept."""

    def __init__(self, code: str = "disk.full", **params: object) -> None:
        super().__init__(code, **params)


class Cancelled(ObserverError):
    """A person stopped a long action; nothing is half done. Exit code 3."""

    exit_code = 3

    def __init__(self, code: str = "action.cancelled", **params: object) -> None:
        super().__init__(code, **params)
