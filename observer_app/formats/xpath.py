"""The XPath that XLSForm conditions are written in -> our own expressions: a subset.

Source: xlsform.org, "XLSForm reference"; resources/spec/pack-v1.md, section 9.
"""

from __future__ import annotations

import re

from observer_app.core.errors import InputError
from observer_app.core.expressions import MAX_CHARACTERS, parse

_TOKEN = re.compile(
    r"(?P<space>\s+)|(?P<text>'[^']*'|\"[^\"]*\")|\$\{\s*(?P<name>[A-Za-z_][A-Za-z0-9_]*)\s*\}"
    r"|(?P<truth>(?:true|false)\s*\(\s*\))|(?P<number>[0-9]+(?:\.[0-9]+)?)"
    r"|(?P<word>[A-Za-z_][A-Za-z0-9_-]*)|(?P<op>!=|<=|>=|==|[-+*<>=(),.])"
)
_FUNCTIONS = frozenset({"selected", "not", "sum", "max", "min", "abs", "floor"})
_SAME = {"ceiling": "ceil"}
_OURS = frozenset({"answered", "minutes", "elapsed", "present", "ceil"})


def translate(text: str) -> str:
    """Return an XLSForm condition in the language of core/expressions.py.

    `${name}` is a question, `.` the answer itself, `=` equality, `div` division.
    Raises: InputError("xlsform.unsupported_condition" | "expression.invalid").
    """
    if len(text) > MAX_CHARACTERS:
        raise InputError("xlsform.unsupported_condition", why="too_long")
    parts: list[str] = []
    at = 0
    while at < len(text):
        token = _TOKEN.match(text, at)
        if token is None:
            raise InputError("xlsform.unsupported_condition", why="not_understood", at=at)
        at = token.end()
        kind = str(token.lastgroup)
        if kind != "space":
            parts.append(_part(kind, token.group(kind), is_call=text[at:].lstrip().startswith("(")))
    translated = " ".join(parts)
    parse(translated)
    return translated


def _part(kind: str, value: str, *, is_call: bool) -> str:
    if kind == "truth":
        return value.partition("(")[0].strip()
    if kind == "op":
        return {"=": "==", ".": "value"}.get(value, value)
    if kind == "word":
        return _word(value, is_call=is_call)
    return value


def _word(value: str, *, is_call: bool) -> str:
    if value in ("and", "or"):
        return value
    if value == "div":
        return "/"
    if value == "mod":
        raise InputError("xlsform.unsupported_condition", why="mod")
    if is_call:
        known = _SAME.get(value, value)
        if known not in _FUNCTIONS | _OURS:
            raise InputError(
                "xlsform.unsupported_condition", why="no_function", function=value[:32]
            )
        return known
    # A bare word is one of the names that the pack gives: opens, closes, kind, …
    if not re.fullmatch(r"[A-Za-z_][A-Za-z0-9_]*", value):
        raise InputError("xlsform.unsupported_condition", why="no_name", name=value[:32])
    return value
