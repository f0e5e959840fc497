"""Every error has words, and the words are fit for a tired person."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from observer_app.core.errors import (
    DiskFullError,
    InputError,
    NotebookError,
    RefusedError,
    VerificationError,
    WrongPassphraseError,
)
from observer_app.services.messages import WORDS, code_words, explain, finding_words
from observer_app.services.wording.details import NAMES, WORDED, detail_words
from observer_app.services.wording.windowed import IN_WINDOW
from tests.services.codes import raised_codes, trees


def test_every_code_in_the_source_has_words(root_dir: Path) -> None:
    missing = raised_codes(root_dir) - set(WORDS)
    assert not missing, sorted(missing)


def test_signed_documents_have_words_for_their_made_up_codes() -> None:
    for family in ("enrolment", "receipt"):
        for end in ("malformed", "bad_signature"):
            assert f"{family}.{end}" in WORDS


@pytest.mark.parametrize("code", sorted(WORDS))
def test_words_are_whole_sentences_without_shouting(code: str) -> None:
    what, next_ = WORDS[code][0], WORDS[code][1]
    assert what.endswith((".", "?"))
    assert "!" not in what + next_
    assert not next_ or next_[-1] in ".:…}>" or re.search(r"[\w)/-]$", next_)


def test_placeholders_are_filled_after_translation() -> None:
    error = InputError("event.unknown", event="opned")
    seen: list[str] = []

    def translate(text: str) -> str:
        seen.append(text)
        return text.replace("no event", "kein Ereignis")

    message = explain(error, translate=translate)
    assert message.what == 'The election pack has kein Ereignis "opned".'
    assert any("{event}" in text for text in seen)


def test_a_parameter_cannot_bring_placeholders_of_its_own() -> None:
    message = explain(InputError("entry.not_found", ref="{ref}{limit_bytes}"))
    assert message.what == 'There is no entry "{ref}{limit_bytes}" in this notebook.'


def test_a_bracket_about_something_unknown_is_left_out() -> None:
    assert code_words("bundle.bad_hash") == (
        "A file in this bundle is not the one that was signed."
    )


def test_each_kind_of_error_says_what_is_safe() -> None:
    assert explain(InputError("station.none")).safe == "Nothing was changed."
    assert explain(RefusedError("slot.last")).safe == "Nothing was changed."
    assert explain(WrongPassphraseError()).safe == "Not a byte was changed."
    assert "other bundles" in explain(VerificationError("bundle.damaged")).safe
    assert "acknowledged" not in explain(DiskFullError()).safe
    assert explain(DiskFullError()).safe
    assert explain(NotebookError("notebook.in_use")).safe


def test_an_unknown_code_still_gets_a_sentence() -> None:
    message = explain(InputError("never.heard_of"))
    assert message.what
    assert message.next == "Please report it."


def test_the_doctor_speaks_of_the_evidence_file() -> None:
    assert "holds the evidence" in finding_words("evidence.unreadable")
    assert finding_words("keys.copy_old") == code_words("keys.copy_old")


def _details(root: Path) -> Iterator[tuple[str, str]]:
    """Give every detail that an error in the source carries, with its error's family."""
    for tree in trees(root):
        for node in ast.walk(tree):
            if not isinstance(node, ast.Call):
                continue
            first = node.args[0] if node.args else None
            code = first.value if isinstance(first, ast.Constant) else ""
            family = str(code).partition(".")[0]
            for word in node.keywords:
                if word.arg in WORDED and isinstance(word.value, ast.Constant):
                    yield family, str(word.value.value)
            name = getattr(node.func, "id", getattr(node.func, "attr", ""))
            at = {"_bad": 1, "_refuse": 0, "_matching": 1}.get(name)
            if at is not None and len(node.args) > at:
                value = node.args[at]
                if isinstance(value, ast.Constant):
                    yield {"_refuse": "expression"}.get(name, "pack"), str(value.value)


NOT_SHOWN = {"json"}
"""Families whose messages say nothing of their detail."""


def test_every_detail_in_the_source_has_words_or_is_a_name(root_dir: Path) -> None:
    found = {item for item in _details(root_dir) if item[0] not in NOT_SHOWN}
    assert len(found) > 50
    missing = {
        (family, value)
        for family, value in found
        if detail_words(value, family=family) is None and value not in NAMES | set(WORDS)
    }
    assert not missing, sorted(missing)


def test_details_reach_the_translator() -> None:
    seen: list[str] = []

    def translate(text: str) -> str:
        seen.append(text)
        return text.replace("a whole number from", "eine Zahl von").replace(" to ", " bis ")

    error = InputError("pack.bad_field", where="opens", why="integer", low=1, high=9)
    assert explain(error, translate=translate).what == (
        "opens does not fit: eine Zahl von 1 bis 9 is needed."
    )
    assert "a whole number from {low} to {high}" in seen


def test_the_code_of_a_cause_is_said_in_words() -> None:
    error = VerificationError("bundle.bad_journal", why="journal.broken_chain", seq=7)
    assert explain(error).what == (
        "The journal in this bundle does not fit together "
        "(The journal's chain does not hold at entry 7)."
    )


def test_the_role_that_is_needed_is_named() -> None:
    assert (
        "a coordinator's notebook" in explain(RefusedError("role.wrong", needs="coordinator")).what
    )


_TYPED = re.compile(
    r"--\w*|`(?:journal|inbox)`|\b[A-Z]{4,}\b|#NUMBER|\b[Rr]un doctor|passphrase list|with init"
    r"|\b(?:[Ss]ee|first:|then|with) (?:authority|enrol|evidence|event|incidents?|station"
    r"|checklist|protocol|journal)\b"
)
_TYPED_ALONE = frozenset(
    {
        *("amend.bad_pair", "authority.forget_unwritten", "checklist.none_given"),
        *("checklist.not_repeatable", "checklist.unknown_form", "checklist.unknown_question"),
        *("event.none_given", "incident.none_given", "passphrase.none_given"),
        *("protocol.completed_ahead", "protocol.twice_alone", "protocol.unknown_candidate"),
        *("protocol.unknown_contest", "protocol.unknown_line", "protocol.votes_need_contest"),
        *("tally.undo_alone", "turnout.above_later", "turnout.below_earlier"),
        *("turnout.hour_ahead", "turnout.over_list", "turnout.written"),
        "verify.needs_files",
        *("window.no_display", "window.no_qt"),
    }
)
"""What only somebody who types commands can be told; the window asks about the last ones itself."""


def test_the_window_names_no_option_and_no_command() -> None:
    shouted = {"JPEG", "HEIC", "JSON"}
    for code, words in WORDS.items():
        if code in _TYPED_ALONE:
            continue
        message = explain(InputError(code), in_window=True)
        told = {found.group() for found in _TYPED.finditer(message.next)} - shouted
        assert not told or "on the command line alone" in message.next, (code, words[1])
    assert set(WORDS) >= _TYPED_ALONE
    for code in IN_WINDOW:
        assert explain(InputError(code)).next != explain(InputError(code), in_window=True).next


def test_what_is_said_of_a_pack_fits_who_makes_packs_as_well() -> None:
    for code in WORDS:
        if code.startswith("pack."):
            message = explain(InputError(code, fingerprint="SHA256:x"), in_window=True)
            assert "coordinator" not in f"{message.what} {message.next}", code
