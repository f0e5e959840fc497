"""Figures that a person prepared in a file, or types at a terminal."""

from __future__ import annotations

import sys
from collections.abc import Mapping
from pathlib import Path

from observer_app.core.canonical import JsonValue, read_json
from observer_app.core.errors import InputError
from observer_app.core.pack import Contest
from observer_app.services import files

ASK = Path("-")
"""Stands for a file that was not named: the figures are asked for, one by one."""

_MAX_BYTES = 1 << 20
_MAX_DIGITS = 10


def read_object(path: Path) -> dict[str, JsonValue]:
    """Return the JSON object in a file, of at least one member.

    Raises: InputError("file.not_an_object" | "file.…" | "json.…").
    """
    value = read_json(files.read_text(path, limit_bytes=_MAX_BYTES).encode("utf-8"))
    if not isinstance(value, dict) or not value:
        raise InputError("file.not_an_object", name=path.name)
    return value


def read_figures(path: Path | None) -> dict[str, int]:
    """Return name to figure, {} without a file. Raises: InputError("protocol.bad_figure" | …)."""
    if path is None:
        return {}
    figures = read_object(path)
    for name, figure in figures.items():
        if not isinstance(figure, int) or isinstance(figure, bool) or figure < 0:
            raise InputError("protocol.bad_figure", name=name[:64])
    return figures


def typed_twice(
    votes: Mapping[str, int], *, again: Path | None, contest: Contest | None
) -> tuple[str, ...]:
    """Return the candidates whose figure came out alike two times: all of `votes`, or none.

    again: the second file, ASK for a terminal, None if nothing was typed twice.
    Raises: InputError("protocol.twice_alone" | "protocol.twice_differs"); see read_figures.
    """
    if again is None:
        return ()
    if not votes:
        raise InputError("protocol.twice_alone")
    second = _asked(votes, contest) if again == ASK else read_figures(again)
    differing = [name for name in {**votes, **second} if votes.get(name) != second.get(name)]
    if differing:
        names = ", ".join(name[:32] for name in differing[:10])
        raise InputError("protocol.twice_differs", names=names)
    return tuple(votes)


def _asked(votes: Mapping[str, int], contest: Contest | None) -> dict[str, int]:
    """Return what a person types, without sight of the first figures."""
    known = {item.id: item.name.in_language("en") for item in contest.candidates} if contest else {}
    return {name: _ask(known.get(name, name), name=name) for name in votes}


def _ask(shown: str, *, name: str) -> int:
    # On stderr: stdout holds the answer alone, which may be JSON.
    print(f"{shown}: ", end="", file=sys.stderr, flush=True)
    typed = sys.stdin.readline().strip()
    if not (typed.isascii() and typed.isdigit() and len(typed) <= _MAX_DIGITS):
        raise InputError("protocol.bad_figure", name=name[:64])
    return int(typed)
