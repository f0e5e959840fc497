"""Where a passphrase comes from: a file, or a person at a prompt. Never an argument.

Arguments and the environment can be read by other programs of the same user, so neither
ever holds the passphrase itself.
"""

from __future__ import annotations

import getpass
import warnings
from pathlib import Path

from observer_app.core.errors import InputError

MAX_BYTES = 4096


def read_passphrase_file(path: Path) -> str:
    """Return the passphrase in a file, which may be a pipe.

    A byte order mark before it and one line end after it do not belong to it.

    Raises: InputError("passphrase.file_unreadable" | "passphrase.file_too_large"
    | "passphrase.empty").
    """
    try:
        with path.open("rb") as source:
            data = source.read(MAX_BYTES + 1)
        text = data[:MAX_BYTES].decode("utf-8-sig")
    except (OSError, UnicodeDecodeError) as exc:
        raise InputError("passphrase.file_unreadable") from exc
    if len(data) > MAX_BYTES:
        raise InputError("passphrase.file_too_large", limit_bytes=MAX_BYTES)
    text = text.removesuffix("\n").removesuffix("\r")
    if not text:
        raise InputError("passphrase.empty")
    return text


def ask_passphrase(prompt: str, *, confirm: bool = False) -> str:
    """Return what a person types, unseen; twice the same if `confirm`.

    Raises: InputError("passphrase.none_given") where there is no terminal,
    ("passphrase.empty"), ("passphrase.mismatch").
    """
    typed = _ask(prompt)
    if not typed:
        raise InputError("passphrase.empty")
    if confirm and _ask("Again: ") != typed:
        raise InputError("passphrase.mismatch")
    return typed


def _ask(prompt: str) -> str:
    with warnings.catch_warnings():
        # getpass would warn and then show what is typed: rather not ask at all.
        warnings.simplefilter("error", getpass.GetPassWarning)
        try:
            return getpass.getpass(prompt)
        except (getpass.GetPassWarning, EOFError, OSError) as exc:
            raise InputError("passphrase.none_given") from exc
