"""The command line's grammar: every command, and the exit codes they all share."""

from __future__ import annotations

from functools import cache

from observer_app import __version__
from observer_app.cli import (
    analysing,
    enrolling,
    exchanging,
    keeping,
    logging_commands,
    media,
    protocols,
    slots,
    summaries,
    today,
)
from observer_app.cli.parser import Area, Parser, common_options

EXIT_CODES = """\
exit codes:
  0    done
  1    a mistake in the program: please report it
  2    wrong usage or input; nothing was changed
  3    verification failed, something was refused, or the work was stopped
  4    wrong passphrase; nothing was changed
  5    the notebook or the disk could not be used
  130  interrupted
"""

TIMES = """\
times: HH:MM is today at the polling place; otherwise ISO 8601, 2025-01-29T08:03.
entries: the full name, the first six digits of it or more, or #SEQ.
"""

_AREAS = (
    keeping,
    slots,
    today,
    logging_commands,
    protocols,
    media,
    exchanging,
    summaries,
    enrolling,
    analysing,
)
"""In the order in which --help lists their commands."""


@cache
def build_parser() -> Parser:
    """Return the parser of the whole command line; it takes 18 ms to build, so once."""
    parser = Parser(
        prog="observer-app",
        description="An offline, encrypted record of a polling day. Without a command: the window.",
        epilog=TIMES + "\n" + EXIT_CODES,
        parents=[common_options()],
    )
    parser.add_argument("--version", action="version", version=f"observer-app {__version__}")
    actions = parser.add_subparsers(dest="command", metavar="COMMAND", parser_class=Parser)
    area = Area(actions)
    for module in _AREAS:
        module.add_commands(area)
    return parser
