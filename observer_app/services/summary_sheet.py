"""A summary on a page to print or to show: the codes, and the figures in words beside them.

Source: resources/spec/summary-v1.md, section 6.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, TypedDict

from observer_app.core.pack import Pack
from observer_app.services.qr import draw_svg
from observer_app.services.sheet_print import typeset
from observer_app.services.sheet_text import Paragraph, line
from observer_app.services.sheet_words import Words, words_in
from observer_app.services.summary_words import (
    Fact,
    FigureTable,
    summary_facts,
    summary_tables,
)

if TYPE_CHECKING:
    from observer_app.core.clock import Instant
    from observer_app.services.session import Session
    from observer_app.services.summary import Summary

_ONE_CODE_MM, _MORE_CODES_MM = 98, 78
_LONG_ROWS = 16
"""Rows of figures from which on facts and turnout stand below the code, not above the rows."""


class _Table(TypedDict):
    title: Paragraph
    note: Paragraph
    head: list[Paragraph]
    rows: list[list[Paragraph]]
    is_protocol: bool


def print_summary(session: Session, summary: Summary, *, lang: str) -> bytes:
    """Return the page as PDF/A; more codes or figures than it holds go on to the next.

    Raises: InputError("sheet.language").
    """
    return print_page(summary, pack=session.pack, device=session.clock.now(), words=words_in(lang))


def print_page(summary: Summary, *, pack: Pack, device: Instant, words: Words) -> bytes:
    """Return the page; pure, fit for any thread. device: see summary_facts."""
    content = summary.content
    title = f"{words['sum_title']} {content.station}"
    labels = {**words.labels(), "language": words.language, "document_title": title}
    tables = [_table(item) for item in summary_tables(content, pack, words)]
    laid = {
        "id": f"{content.station} #{content.head.seq}",
        "codes": _codes(summary, words),
        "code_mm": _ONE_CODE_MM if len(summary.contents) == 1 else _MORE_CODES_MM,
        "rows": [_row(fact) for fact in summary_facts(content, pack, device, words)],
        "tables": tables,
        "is_long": sum(len(item["rows"]) for item in tables) > _LONG_ROWS,
        "notice": line(pack.notice.in_language(words.language)),
    }
    inputs = {"summary": json.dumps(laid), "labels": json.dumps(labels)}
    return typeset("summary", inputs, printed_at=content.at)


def _codes(summary: Summary, words: Words) -> list[dict[str, str]]:
    count = len(summary.contents)
    return [
        {
            "svg": draw_svg(text),
            "alt": words("sum_qr_alt", number=number, count=count),
            "said": words("sum_part", number=number, count=count) if count > 1 else "",
        }
        for number, text in enumerate(summary.contents, 1)
    ]


def _row(fact: Fact) -> dict[str, object]:
    shown = [line(value) for value in fact.values if value]
    return {"label": fact.label, "value": shown, "strong": fact.strong, "digits": fact.digits}


def _table(table: FigureTable) -> _Table:
    return {
        "title": line(table.title),
        "note": line(table.note) if table.note else [],
        "head": [line(text) for text in table.head],
        "rows": [[line(text) for text in cells] for cells in table.rows],
        "is_protocol": table.is_protocol,
    }
