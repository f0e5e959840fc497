"""Words for the details inside messages: what an error's `why`, `needs` or `shape` stands for.

A key is the detail alone, or "FAMILY:DETAIL" where the same word means another thing in
errors of that family. Names of files, fields and members of a format stand for themselves.
"""

from __future__ import annotations

from collections.abc import Mapping

from observer_app.services.wording.marking import QT_TRANSLATE_NOOP

DETAILS: Mapping[str, str] = {
    # What is needed of a notebook.
    "coordinator": QT_TRANSLATE_NOOP("errors", "a coordinator's notebook"),
    "observer": QT_TRANSLATE_NOOP("errors", "an observer's notebook"),
    # What a value must be: in an election pack, in a correction.
    "after_opens": QT_TRANSLATE_NOOP("errors", "an hour after the opening"),
    "any_list": QT_TRANSLATE_NOOP("errors", "a list"),
    "choice": QT_TRANSLATE_NOOP("errors", "one of {choices}"),
    "choice_options": QT_TRANSLATE_NOOP("errors", "options for choice questions, and only there"),
    "pack:code": QT_TRANSLATE_NOOP("errors", "a code of letters, digits, dots, dashes"),
    "control_character": QT_TRANSLATE_NOOP("errors", "a text without control characters"),
    "amend:count": QT_TRANSLATE_NOOP("errors", "a whole number"),
    "date": QT_TRANSLATE_NOOP("errors", "a date, YYYY-MM-DD"),
    "earlier_questions": QT_TRANSLATE_NOOP("errors", "a condition over earlier questions only"),
    "expr_or_detector": QT_TRANSLATE_NOOP("errors", "either expr or detector"),
    "flag": QT_TRANSLATE_NOOP("errors", "yes or no (true or false)"),
    "free_name": QT_TRANSLATE_NOOP("errors", "a name that has no other meaning in checks"),
    "hour": QT_TRANSLATE_NOOP("errors", "an hour, HH:MM"),
    "integer": QT_TRANSLATE_NOOP("errors", "a whole number from {low} to {high}"),
    "json": QT_TRANSLATE_NOOP("errors", "a JSON value"),
    "language": QT_TRANSLATE_NOOP("errors", "a language tag, such as az"),
    "pack:list": QT_TRANSLATE_NOOP("errors", "a list of at most {limit}"),
    "pack:name": QT_TRANSLATE_NOOP("errors", "a name of letters, digits and _"),
    "pack:number": QT_TRANSLATE_NOOP("errors", "a number or short code: letters, digits, -"),
    "object": QT_TRANSLATE_NOOP("errors", "an object, {…}"),
    "pack:public_key": QT_TRANSLATE_NOOP("errors", "the line of an ssh-ed25519 public key"),
    "recipient": QT_TRANSLATE_NOOP("errors", "a native age1… recipient"),
    "rising_hours": QT_TRANSLATE_NOOP("errors", "hours in rising order"),
    "table": QT_TRANSLATE_NOOP("errors", "a table"),
    "pack:text": QT_TRANSLATE_NOOP("errors", "a text of at most {limit} characters"),
    "texts": QT_TRANSLATE_NOOP("errors", "a text, or texts by language"),
    # What is wrong with a condition.
    "arguments": QT_TRANSLATE_NOOP("errors", "{function} takes {fewest} to {most} values"),
    "expected": QT_TRANSLATE_NOOP("errors", "{expected} is missing"),
    "left_over": QT_TRANSLATE_NOOP("errors", "something is left over"),
    "mod": QT_TRANSLATE_NOOP("errors", "mod is not supported"),
    "name_argument": QT_TRANSLATE_NOOP("errors", "{function} takes a name"),
    "no_function": QT_TRANSLATE_NOOP("errors", "there is no function {function}"),
    "no_name": QT_TRANSLATE_NOOP("errors", "there is no name {name}"),
    "not_understood": QT_TRANSLATE_NOOP("errors", "not understood"),
    "operand": QT_TRANSLATE_NOOP("errors", "a figure, a name or ( is missing"),
    "too_deep": QT_TRANSLATE_NOOP("errors", "nested too deeply"),
    "too_long": QT_TRANSLATE_NOOP("errors", "too long"),
    "too_many_parts": QT_TRANSLATE_NOOP("errors", "too many parts"),
    # What is wrong with a file that travelled.
    "announced": QT_TRANSLATE_NOOP("errors", "a file that no entry names"),
    "compression": QT_TRANSLATE_NOOP("errors", "it cannot be unpacked"),
    "entries.count": QT_TRANSLATE_NOOP("errors", "the number of entries"),
    "extra": QT_TRANSLATE_NOOP("errors", "one too many"),
    "fields": QT_TRANSLATE_NOOP("errors", "its fields"),
    "files": QT_TRANSLATE_NOOP("errors", "too many files"),
    "format": QT_TRANSLATE_NOOP("errors", "its format"),
    "head": QT_TRANSLATE_NOOP("errors", "the head of the journal"),
    "key": QT_TRANSLATE_NOOP("errors", "another key"),
    "length": QT_TRANSLATE_NOOP("errors", "its length"),
    "letter": QT_TRANSLATE_NOOP("errors", "a wrong letter"),
    "line": QT_TRANSLATE_NOOP("errors", "a line too long"),
    "line.end": QT_TRANSLATE_NOOP("errors", "a line without an end"),
    "lines": QT_TRANSLATE_NOOP("errors", "too many lines"),
    "manifest": QT_TRANSLATE_NOOP("errors", "the list of files"),
    "media": QT_TRANSLATE_NOOP("errors", "photos and videos"),
    "missing": QT_TRANSLATE_NOOP("errors", "one is missing"),
    "bundle:name": QT_TRANSLATE_NOOP("errors", "another name"),
    "parts": QT_TRANSLATE_NOOP("errors", "its parts"),
    "parts_differ": QT_TRANSLATE_NOOP("errors", "its parts"),
    "part": QT_TRANSLATE_NOOP("errors", "its parts"),
    "payload": QT_TRANSLATE_NOOP("errors", "the files in it"),
    "receipts": QT_TRANSLATE_NOOP("errors", "too many receipts"),
    "entry:shape": QT_TRANSLATE_NOOP("errors", "its kind or its size"),
    "signature": QT_TRANSLATE_NOOP("errors", "the signature"),
    "signer": QT_TRANSLATE_NOOP("errors", "another signer"),
    "size": QT_TRANSLATE_NOOP("errors", "its size"),
    "tag_files": QT_TRANSLATE_NOOP("errors", "the files about it"),
    "text": QT_TRANSLATE_NOOP("errors", "its text"),
    "unknown": QT_TRANSLATE_NOOP("errors", "unknown"),
    "value": QT_TRANSLATE_NOOP("errors", "a wrong value"),
    "turnout": QT_TRANSLATE_NOOP("errors", "its turnout"),
    "answers": QT_TRANSLATE_NOOP("errors", "its answers"),
    "figures": QT_TRANSLATE_NOOP("errors", "its figures"),
    "protocols": QT_TRANSLATE_NOOP("errors", "its protocols"),
}

NAMES = frozenset(
    {"Payload-Oxum", "alias", "by", "copies", "count", "device", "entries", "id", "light"}
    | {"list", "number", "pack", "recipients", "seq"}
)
"""Details that are names in a format: they stand for themselves in every language."""

WORDED = ("why", "needs", "shape")
"""The parameters that hold a detail."""


def detail_words(value: str, *, family: str) -> str | None:
    """Return the English words of a detail in an error of `family`, None if it is a name."""
    return DETAILS.get(f"{family}:{value}") or DETAILS.get(value)
