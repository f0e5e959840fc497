"""How texts are marked so that Qt's lupdate finds them. Nothing is translated here."""

from __future__ import annotations

from typing import TypeAlias

CONTEXT = "errors"

Wording: TypeAlias = tuple[str, ...]
"""What happened; what to do next ("" if nothing); what is safe, where it is not the usual."""


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:  # noqa: N802 - lupdate knows this name
    """Return `text` as it is; lupdate collects it under `context`."""
    assert context == CONTEXT
    return text
