"""Sheets to PDF/A and to pictures: pure, without a session, fit for any thread.

The template reads its data as JSON from sys.inputs; nothing is evaluated, no package is
fetched, no system font is looked at, and no file is written.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Final

from observer_app.config import resources_dir
from observer_app.services.sheet_data import Laid
from observer_app.services.sheet_words import Words

STANDARD: Final = "a-2a"
"""PDF/A-2 at level A: all of 2b, and tagged, with every letter's meaning in it."""


@dataclass(frozen=True, slots=True)
class SheetSet:
    """Sheets ready to print: laid out, in one language. printed_at: aware, the PDF's date."""

    sheets: tuple[Laid, ...]
    words: Words
    printed_at: datetime


def print_pdf(made: SheetSet) -> bytes:
    """Return one PDF with all sheets; the same bytes for the same input."""
    return typeset("incident", _inputs(made), printed_at=made.printed_at)


def typeset(template: str, inputs: dict[str, str], *, printed_at: datetime) -> bytes:
    """Return the PDF of resources/sheets/TEMPLATE.typ; the same bytes for the same input."""
    import typst

    path = template_path(template)
    return bytes(
        typst.compile(
            path,
            root=path.parent,
            format="pdf",
            ignore_system_fonts=True,
            sys_inputs=inputs,
            pdf_standards=STANDARD,
            timestamp=int(printed_at.timestamp()),
        )
    )


def template_path(template: str) -> Path:
    """Return where a template lies."""
    return resources_dir() / "sheets" / f"{template}.typ"


def print_pages(made: SheetSet, *, pixels_per_inch: float = 96.0) -> list[bytes]:
    """Return each page as a PNG."""
    import typst

    pages = typst.compile(
        template_path("incident"),
        root=template_path("incident").parent,
        format="png",
        ppi=pixels_per_inch,
        ignore_system_fonts=True,
        sys_inputs=_inputs(made),
        timestamp=int(made.printed_at.timestamp()),
    )
    return [pages] if isinstance(pages, bytes) else [bytes(page) for page in pages]


def _inputs(made: SheetSet) -> dict[str, str]:
    ids: Sequence[str] = [str(sheet["id"]) for sheet in made.sheets]
    title = f"{made.words['plain']} {ids[0]}" + (f" +{len(ids) - 1}" if len(ids) > 1 else "")
    labels = {**made.words.labels(), "language": made.words.language, "document_title": title}
    return {"sheets": json.dumps(made.sheets), "labels": json.dumps(labels)}
