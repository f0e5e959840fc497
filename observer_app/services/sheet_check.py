"""The block by which a sheet is checked: numbers, stock commands, and a QR code.

Source: resources/spec/sheet-v1.md, section 5; bundle-v1.md for the commands.
"""

from __future__ import annotations

import io
from typing import TYPE_CHECKING

from observer_app.core.fingerprint import spoken
from observer_app.services.sheet_text import line, paragraphs

if TYPE_CHECKING:
    from observer_app.services.sheet_facts import SheetFacts
    from observer_app.services.sheet_words import Words

QR_FORMAT = "OBSERVER-SHEET-1"


def grouped(digits: str, *, size: int = 8) -> str:
    """Return digits in groups, as a person compares them."""
    return " ".join(digits[at : at + size] for at in range(0, len(digits), size))


def qr_text(facts: SheetFacts) -> str:
    """Return "OBSERVER-SHEET-1/device/seq/id/head seq/head", in capitals.

    Capitals and digits alone keep the code small: a QR code's alphanumeric mode.
    """
    current, head = facts.current, facts.head
    parts = (QR_FORMAT, current.device, current.seq, current.id, head.seq, head.id)
    return "/".join(str(part) for part in parts).upper()


def qr_svg(text: str) -> str:
    """Return a QR code as SVG, dark modules in one path; medium error correction."""
    import segno

    out = io.BytesIO()
    segno.make(text, error="m", micro=False, boost_error=False).save(
        out, kind="svg", border=0, xmldecl=False, svgclass=None, lineclass=None, omitsize=False
    )
    return out.getvalue().decode("utf-8")


def values(facts: SheetFacts, *, words: Words) -> list[dict[str, object]]:
    """Return the rows of the block: label, value, and whether it is digits to compare."""
    current, head = facts.current, facts.head
    rows = [
        _row(words["device"], grouped(current.device), digits=True),
        _row(words["entry_number"], str(current.seq)),
        _row(words["entry_id"], grouped(current.id), digits=True),
        _row(words["commitment"], grouped(facts.commitment), digits=True),
        _row(
            words["head"],
            grouped(head.id),
            digits=True,
            note=words("head_value", seq=head.seq),
        ),
        _row(
            words["fingerprint"],
            spoken(facts.fingerprint) or words["no_fingerprint"],
            digits=bool(facts.fingerprint),
            # What a court's own ssh-keygen prints for the same key.
            note=f"ssh-keygen: {facts.fingerprint}" if facts.fingerprint else "",
        ),
        _row(words["delivery"], _delivery(facts, words)),
    ]
    if facts.receipt is not None:
        at = words.time(facts.receipt.at, facts.local)
        rows.append(_row(words["receipt"], words("receipt_value", seq=facts.receipt.seq, time=at)))
    printed = facts.printed
    told = f"{words.time(printed.wall, facts.local)} (UTC{words.offset(facts.local)})"
    rows.append(_row(words["printed"], told))
    return rows


def steps(facts: SheetFacts, *, words: Words) -> list[dict[str, object]]:
    """Return what to do, in words, and the stock commands that do it."""
    seq = facts.current.seq
    alias = facts.current.author
    commands = (
        (words["step_open"], "age -d -i KEY BUNDLE.tar.age | tar -x --no-same-owner"),
        (
            words["step_sign"],
            f"ssh-keygen -Y verify -f allowed_signers -I {alias} -n observer-bundle-v1 \\\n"
            " -s tagmanifest-sha256.txt.sig < tagmanifest-sha256.txt",
        ),
        (
            words["step_files"],
            "sha256sum -c --strict tagmanifest-sha256.txt manifest-sha256.txt",
        ),
        (
            words("step_entry", seq=seq),
            f"(printf 'observer-link-v1\\0'; sed -n {seq}p data/journal.jsonl | tr -d '\\n')"
            " | sha256sum",
        ),
        (words["step_evidence"], f"sha256sum {words['file_word']}"),
    )
    return [{"say": say, "command": paragraphs(command)} for say, command in commands]


def _delivery(facts: SheetFacts, words: Words) -> str:
    given = facts.delivery
    if given is None:
        return words["not_out"]
    at = words.time(given.at, facts.local)
    if facts.is_own:
        return words("went_out", number=given.number, time=at)
    return words("came_in", number=given.number, time=at, hash=given.sha256[:16])


def _row(label: str, value: str, *, digits: bool = False, note: str = "") -> dict[str, object]:
    # A hash in two lines of four groups.
    half = 36 if digits and len(value) == 71 else len(value)
    lines = [line(value[:half])] + ([line(value[half:])] if value[half:] else [])
    return {"label": label, "value": lines, "digits": digits, "note": note}
