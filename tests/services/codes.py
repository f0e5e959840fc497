"""Every error code that the source can raise, found by reading it."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

ERRORS = {
    "InputError",
    "VerificationError",
    "RefusedError",
    "NotebookError",
    "DiskFullError",
    "Cancelled",
    "WrongPassphraseError",
}
CODE = re.compile(r"[a-z_]+\.[a-z_]+")
# Codes that are shown without being raised: findings of the doctor and of the inbox.
SHOWN_FAMILIES = {"projection", "clock"}
FILE_NAMES = re.compile(r".*\.(json|csv|txt|db|pub|toml|agekey|exe|qm|jpg|svg|ttf|typ|jsonl|pdf)")
# Names of settings and drafts in the vault, and a word of a format.
NOT_CODES = {"notebook.device", "entries.count", "line.end", "tally.undo"}


def trees(root: Path) -> Iterator[ast.Module]:
    """Give the source of the program, file by file, without the words."""
    for path in sorted((root / "observer_app").rglob("*.py")):
        if "wording" not in path.parts:
            yield ast.parse(path.read_text("utf-8"))


def _constants(tree: ast.Module) -> Iterator[str]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            yield node.value


def _raised(tree: ast.Module) -> Iterator[str]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and node.args:
            name = getattr(node.func, "id", getattr(node.func, "attr", ""))
            first = node.args[0]
            if name in ERRORS and isinstance(first, ast.Constant):
                yield str(first.value)


def raised_codes(root: Path) -> set[str]:
    """Return every code in the source: raised by name, or handed to what raises."""
    read = list(trees(root))
    direct = {code for tree in read for code in _raised(tree)}
    families = {code.partition(".")[0] for code in direct} | SHOWN_FAMILIES
    found = {
        text
        for tree in read
        for text in _constants(tree)
        if CODE.fullmatch(text) and text.partition(".")[0] in families
    }
    return {code for code in direct | found if not FILE_NAMES.fullmatch(code)} - NOT_CODES
