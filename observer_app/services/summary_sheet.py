"""A summary on a page to print or to show: the codes, and the figures in words beside them.

Source: resources/spec/summary-v1.md, section 6.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import TYPE_CHECKING, TypedDict

from observer_app.core.pack import Pack
from observer_app.services import sheet_check
from observer_app.services.qr import draw_svg
from observer_app.services.sheet_print import typeset
from observer_app.services.sheet_text import Paragraph, line
from observer_app.services.sheet_words import Words, words_in

if TYPE_CHECKING:
    from observer_app.core.clock import Instant
    from observer_app.formats.summary import ProtocolFigures, SummaryContent
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
    """Return the page; pure, fit for any thread. device: whose offset local times are in."""
    content = summary.content
    title = f"{words['sum_title']} {content.station}"
    labels = {**words.labels(), "language": words.language, "document_title": title}
    tables = list(_tables(content, pack, words))
    laid = {
        "id": f"{content.station} #{content.head.seq}",
        "codes": _codes(summary, words),
        "code_mm": _ONE_CODE_MM if len(summary.contents) == 1 else _MORE_CODES_MM,
        "rows": list(_rows(content, pack, device, words)),
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


def _row(label: str, *values: str, strong: bool = False, digits: bool = False) -> dict[str, object]:
    shown = [line(value) for value in values if value]
    return {"label": label, "value": shown, "strong": strong, "digits": digits}


def _rows(
    content: SummaryContent, pack: Pack, device: Instant, words: Words
) -> Iterator[dict[str, object]]:
    constituency, _, number = content.station.partition("/")
    listed = pack.station(content.station)
    name = listed.name.in_language(words.language) if listed else ""
    title = pack.title.in_language(words.language) if content.election == pack.id else ""
    yield _row(words["election"], title or content.election)
    yield _row(
        words["place"],
        words("constituency", number=constituency),
        words("station", number=number) + (f", {name}" if name else ""),
        strong=True,
    )
    yield _row(words["observer"], content.alias)
    yield _row(words["sum_made"], words.time(content.at, device), words.utc(content.at))
    yield _row(words["sum_counted"], str(content.tally), strong=True)
    watched, open_ = words.minutes(content.watched_min), words.minutes(content.open_min)
    yield _row(words["sum_watched"], words("sum_watched_value", watched=watched, open=open_))
    yield _row(words["device"], sheet_check.grouped(content.head.device), digits=True)
    yield _row(
        words["sum_journal"],
        words("head_value", seq=content.head.seq),
        sheet_check.grouped(content.head.id),
        digits=True,
    )


def _tables(content: SummaryContent, pack: Pack, words: Words) -> Iterator[_Table]:
    if content.turnout:
        head = ("sum_hour", "sum_announced", "sum_counted_then", "sum_difference")
        yield {
            "title": line(words["sum_turnout"]),
            "note": [],
            "head": [line(words[name]) for name in head],
            "rows": [
                [
                    line(text)
                    for text in (
                        item.hour,
                        str(item.announced),
                        str(item.counted),
                        f"{item.announced - item.counted:+d}",
                    )
                ]
                for item in content.turnout
            ],
            "is_protocol": False,
        }
    for item in content.protocols:
        yield _protocol(item, pack, words)
    if not content.protocols:
        note = line(words["sum_no_protocol"])
        yield _Table(
            title=line(words["sum_protocol"]), note=note, head=[], rows=[], is_protocol=True
        )


def _protocol(item: ProtocolFigures, pack: Pack, words: Words) -> _Table:
    """Return what is known of one protocol: a column for each copy, for they may differ."""
    contest = pack.contest(item.contest) if item.contest else None
    name = contest.title.in_language(words.language) if contest else item.contest
    answers = (f"{words[f'sum_{k}']}: {words[f'sum_{v}']}" for k, v in item.answers.items())
    copies = list(item.copies.values())
    labels: dict[str, str] = {}
    for figures in copies:
        labels.update((key, _line_label(key, pack, words)) for key in figures.lines)
    names = (
        {c.id: c.name.in_language(words.language) for c in contest.candidates} if contest else {}
    )
    votes: dict[str, str] = {}
    for figures in copies:
        votes.update((key, names.get(key) or key) for key in figures.votes)
    rows = [
        [line(label), *(line(_shown(figures.lines.get(key))) for figures in copies)]
        for key, label in labels.items()
    ]
    rows += [
        [line(label), *(line(_shown(figures.votes.get(key))) for figures in copies)]
        for key, label in votes.items()
    ]
    sources = [words[f"sum_source_{source}"] for source in item.copies]
    return {
        "title": line(f"{words['sum_protocol']}: {name}" if name else words["sum_protocol"]),
        "note": line("; ".join(answers)),
        "head": [line(text) for text in (words["sum_figure"], *sources)],
        "rows": rows,
        "is_protocol": True,
    }


def _line_label(key: str, pack: Pack, words: Words) -> str:
    known = pack.line(key)
    if known is None:
        return key
    label = known.label.in_language(words.language)
    return f"{known.item}. {label}" if known.item else label


def _shown(count: int | None) -> str:
    return "—" if count is None else str(count)
