"""What command lines are made of: areas, the options that stand everywhere, values."""

from __future__ import annotations

import argparse
import os
from collections.abc import Sequence
from pathlib import Path
from typing import Any, NoReturn

from observer_app.cli.context import Command


class UsageError(Exception):
    """The command line could not be read: exit code 2."""

    def __init__(self, message: str, *, usage: str) -> None:
        super().__init__(message)
        self.usage = usage


class Parser(argparse.ArgumentParser):
    """An argument parser that raises instead of leaving, and never guesses options."""

    def __init__(self, **options: Any) -> None:
        options.setdefault("allow_abbrev", False)
        options.setdefault("formatter_class", argparse.RawDescriptionHelpFormatter)
        super().__init__(**options)

    def error(self, message: str) -> NoReturn:
        """Raise UsageError."""
        raise UsageError(message, usage=self.format_usage())


class Area:
    """Adds commands below one parser, each with the common options."""

    def __init__(self, actions: argparse._SubParsersAction[Parser]) -> None:
        self._actions = actions

    def command(self, name: str, run: Command | None, *, says: str, more: str = "") -> Parser:
        """Return the parser of a new command that `run` carries out."""
        parser = self._actions.add_parser(
            name, help=says, description=says, epilog=more or None, parents=[common_options()]
        )
        parser.set_defaults(run=run, command_parser=parser)
        return parser

    def group(self, name: str, *, says: str) -> Area:
        """Return the area of a command that has commands of its own."""
        parser = self.command(name, None, says=says)
        actions = parser.add_subparsers(dest="action", metavar="ACTION", required=True)
        return Area(actions)


def common_options() -> Parser:
    """Return the options that go before or after a command's name."""
    common = Parser(add_help=False, argument_default=argparse.SUPPRESS)
    group = common.add_argument_group("everywhere")
    group.add_argument("--notebook", type=file_path, metavar="DIR", help="the notebook's folder")
    group.add_argument(
        "--passphrase-file", type=file_path, metavar="FILE", help="read the passphrase from FILE"
    )
    group.add_argument(
        "--json", action="store_true", help="print one JSON document on standard output"
    )
    return common


def file_path(text: str) -> Path:
    """Return a path that was typed; "~" is the home folder. An empty one is no path."""
    if not text or "\0" in text:
        raise argparse.ArgumentTypeError("a path is missing")
    return Path(os.path.expanduser(text))


def whole_number(text: str) -> int:
    """Return a whole number from 0 to a billion, in plain digits."""
    if not (text.isascii() and text.isdigit() and len(text) <= 10):
        raise argparse.ArgumentTypeError(f"a whole number is needed, not {text[:20]!r}")
    return int(text)


def byte_count(text: str) -> int:
    """Return a size: digits, or digits with k, M or G (powers of 1024)."""
    factors = {"k": 1 << 10, "m": 1 << 20, "g": 1 << 30}
    factor = factors.get(text[-1:].lower(), 1)
    digits = text[:-1] if factor > 1 else text
    return whole_number(digits) * factor


def wants_json(argv: Sequence[str]) -> bool:
    """Return True if --json stands anywhere, also on a line that could not be read."""
    return "--json" in argv
