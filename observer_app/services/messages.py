"""What an error means to a person: what happened, what is safe, and what to do next.

Looked up by code; the words lie in services/wording, in English. Window and command line
show the same ones, the window through its translator; what to do next differs where it is an
option or a command (wording/windowed.py).
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime

from observer_app.core.errors import (
    Cancelled,
    InputError,
    NotebookError,
    ObserverError,
    RefusedError,
    VerificationError,
)
from observer_app.core.fingerprint import spoken
from observer_app.services.wording import (
    bundles,
    carrying,
    files,
    notebook,
    recording,
    trusting,
)
from observer_app.services.wording.details import WORDED, detail_words
from observer_app.services.wording.marking import QT_TRANSLATE_NOOP, Wording
from observer_app.services.wording.windowed import IN_WINDOW

Translate = Callable[[str], str]
ShowMoment = Callable[[datetime], str]

_PLACEHOLDER = re.compile(r"\{([a-z_]+)\}")
_BRACKETED = re.compile(r" \([^()]*\{[a-z_]+\}[^()]*\)")

WORDS: Mapping[str, Wording] = {
    **notebook.WORDS,
    **recording.WORDS,
    **bundles.WORDS,
    **trusting.WORDS,
    **files.WORDS,
    **carrying.WORDS,
}
"""Every code that any room raises or shows; a test holds it to the source."""

_UNKNOWN = QT_TRANSLATE_NOOP("errors", "This could not be done.")
_REPORT = QT_TRANSLATE_NOOP("errors", "Please report it.")
_UNCHANGED = QT_TRANSLATE_NOOP("errors", "Nothing was changed.")
_NOT_TAKEN = QT_TRANSLATE_NOOP(
    "errors", "Nothing of it was taken in; other bundles are not affected."
)
_KEPT = QT_TRANSLATE_NOOP("errors", "The notebook was not changed by this.")
_FINDINGS = {
    "evidence.unreadable": QT_TRANSLATE_NOOP(
        "errors", "The file that holds the evidence cannot be read."
    ),
}


@dataclass(frozen=True, slots=True)
class Message:
    """What happened; what is safe; what to do next. The last two may be empty."""

    what: str
    safe: str
    next: str


def plain_moment(moment: datetime) -> str:
    """Return a moment as the command line writes it, in the offset that it has."""
    return f"{moment:%Y-%m-%d %H:%M}"


def explain(
    error: ObserverError,
    *,
    translate: Translate = lambda text: text,
    moment: ShowMoment = plain_moment,
    in_window: bool = False,
) -> Message:
    """Return what `error` means. Placeholders are filled after `translate` saw the text.

    moment: writes the moments among the parameters. in_window: what to do next is done there,
    not on the command line.
    """
    words = WORDS.get(error.code, (_UNKNOWN, _REPORT))
    what, next_, safe = (*words, "") if len(words) == 2 else words
    if in_window:
        next_ = IN_WINDOW.get(error.code, next_)
    texts = (what, safe or _usually_safe(error), next_)
    params = {**error.params, **_details(error, translate=translate)}
    params |= {k: moment(v) for k, v in params.items() if isinstance(v, datetime)}
    if "fingerprint" in params:
        params["fingerprint"] = spoken(str(params["fingerprint"]))
    return Message(*(_filled(translate(text) if text else "", params) for text in texts))


def code_words(code: str, *, translate: Translate = lambda text: text) -> str:
    """Return what happened, for a verdict or a finding that comes with its code alone."""
    return _filled(translate(WORDS.get(code, (_UNKNOWN,))[0]), {})


def finding_words(code: str, *, translate: Translate = lambda text: text) -> str:
    """Return what the doctor found, in words."""
    if code in _FINDINGS:
        return translate(_FINDINGS[code])
    return code_words(code, translate=translate)


def _details(error: ObserverError, *, translate: Translate) -> dict[str, str]:
    """Return the parameters that are words, in words: a detail, or the code of a cause."""
    family = error.code.partition(".")[0]
    found = {}
    for name in WORDED:
        value = str(error.params.get(name, ""))
        words = detail_words(value, family=family)
        if words is not None:
            found[name] = _filled(translate(words), error.params)
        elif value in WORDS:
            found[name] = _filled(translate(WORDS[value][0]), error.params).rstrip(".")
    return found


def _usually_safe(error: ObserverError) -> str:
    if isinstance(error, VerificationError) and error.code.startswith(("bundle.", "journal.")):
        return _NOT_TAKEN
    if isinstance(error, NotebookError):
        return _KEPT
    if isinstance(error, InputError | RefusedError | VerificationError | Cancelled):
        return _UNCHANGED
    return ""


def _filled(text: str, params: Mapping[str, object]) -> str:
    """Return `text` with its placeholders; a bracket about something unknown is left out."""
    names = set(_PLACEHOLDER.findall(text))
    if names - set(params):
        text = _BRACKETED.sub("", text)
    return _PLACEHOLDER.sub(lambda match: str(params.get(match[1], "?")), text)
