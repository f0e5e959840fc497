"""A summary's figures in words, for a page to print and for a coordinator's window.

The words are those of sheets (resources/sheets/labels), so both say the same.
Source: resources/spec/summary-v1.md, section 6.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from observer_app.core.pack import Pack
from observer_app.services import sheet_check
from observer_app.services.days import told_day
from observer_app.services.protocols import in_order
from observer_app.services.sheet_words import Words
from observer_app.services.tallying import hour_is_reached

if TYPE_CHECKING:
    from observer_app.core.clock import Instant
    from observer_app.formats.summary import HourFigures, ProtocolFigures, SummaryContent


@dataclass(frozen=True, slots=True)
class Fact:
    """One line about a summary. strong: what one looks for. digits: hashes, in groups."""

    label: str
    values: tuple[str, ...]
    strong: bool = False
    digits: bool = False


@dataclass(frozen=True, slots=True)
class FigureTable:
    """Turnout by hour, or what is known of one protocol: a column for each copy."""

    title: str
    note: str
    head: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    is_protocol: bool


def summary_facts(
    content: SummaryContent, pack: Pack, device: Instant, words: Words
) -> Iterator[Fact]:
    """Give what stands above the figures.

    device: whose offset the local time is in where the pack is of another election.
    """
    if content.election == pack.id:
        device = replace(device, offset_min=pack.utc_offset_min)
    constituency, _, number = content.station.partition("/")
    listed = pack.station(content.station)
    name = listed.name.in_language(words.language) if listed else ""
    title = pack.title.in_language(words.language) if content.election == pack.id else ""
    yield Fact(words["election"], (title or content.election,))
    place = words("station", number=number) + (f", {name}" if name else "")
    yield Fact(words["place"], (words("constituency", number=constituency), place), strong=True)
    yield Fact(words["sum_day"], tuple(_day(content, pack, words)), strong=True)
    yield Fact(words["observer"], (content.alias,))
    yield Fact(words["sum_made"], (words.time(content.at, device), words.utc(content.at)))
    yield Fact(words["sum_counted"], (words.number(content.tally),), strong=True)
    watched, open_ = words.minutes(content.watched_min), words.minutes(content.open_min)
    yield Fact(words["sum_watched"], (words("sum_watched_value", watched=watched, open=open_),))
    yield Fact(words["device"], (sheet_check.grouped(content.head.device),), digits=True)
    yield Fact(
        words["sum_journal"],
        (words("head_value", seq=content.head.seq), sheet_check.grouped(content.head.id)),
        digits=True,
    )


def summary_tables(content: SummaryContent, pack: Pack, words: Words) -> Iterator[FigureTable]:
    """Give the turnout, if any, and each protocol; one without rows if there is none."""
    if content.turnout:
        head = ("sum_hour", "sum_announced", "sum_counted_then", "sum_difference")
        yield FigureTable(
            title=words["sum_turnout"],
            note="",
            head=tuple(words[name] for name in head),
            rows=tuple(_hour(item, content, pack, words) for item in content.turnout),
            is_protocol=False,
        )
    for item in content.protocols:
        yield _protocol(item, pack, words)
    if not content.protocols:
        note = words["sum_no_protocol"]
        yield FigureTable(words["sum_protocol"], note, head=(), rows=(), is_protocol=True)


def _day(content: SummaryContent, pack: Pack, words: Words) -> Iterator[str]:
    """Give the day of the figures, and that it is not the election's if it is not."""
    on = told_day(pack, told_at=content.at, open_minutes=content.open_min)
    yield words.day(on)
    if content.election == pack.id and pack.date is not None and on != pack.date:
        yield words("sum_other_day", day=words.day(pack.date))


def _hour(item: HourFigures, content: SummaryContent, pack: Pack, words: Words) -> tuple[str, ...]:
    """Return an hour's row; one that had not come yet has nothing to compare."""
    reached = hour_is_reached(pack, item.hour, told_at=content.at, open_minutes=content.open_min)
    counted = words.number(item.counted) if reached else "—"
    apart = item.announced - item.counted
    sign = "+" if apart > 0 else "−" if apart < 0 else ""
    difference = sign + words.number(abs(apart)) if reached else "—"
    return (item.hour, words.number(item.announced), counted, difference)


def _protocol(item: ProtocolFigures, pack: Pack, words: Words) -> FigureTable:
    """Return what is known of one protocol: a column for each copy, for they may differ."""
    contest = pack.contest(item.contest) if item.contest else None
    name = contest.title.in_language(words.language) if contest else item.contest
    answers = (f"{words[f'sum_{k}']}: {words[f'sum_{v}']}" for k, v in item.answers.items())
    named = in_order(item.copies)
    copies = [figures for _, figures in named]
    given = {key: None for figures in copies for key in figures.lines}
    order = [line.id for line in pack.applicable_lines() if line.id in given]
    labels = {key: _line_label(key, pack, words) for key in dict.fromkeys((*order, *given))}
    names = (
        {c.id: c.name.in_language(words.language) for c in contest.candidates} if contest else {}
    )
    voted = {key: None for figures in copies for key in figures.votes}
    shown = dict.fromkeys((*(key for key in names if key in voted), *voted))
    votes = {key: names.get(key) or key for key in shown}
    rows = [
        (label, *(_shown(figures.lines.get(key), words) for figures in copies))
        for key, label in labels.items()
    ]
    rows += [
        (label, *(_shown(figures.votes.get(key), words) for figures in copies))
        for key, label in votes.items()
    ]
    sources = [words[f"sum_source_{source}"] for source, _ in named]
    return FigureTable(
        title=f"{words['sum_protocol']}: {name}" if name else words["sum_protocol"],
        note="; ".join(answers),
        head=(words["sum_figure"], *sources),
        rows=tuple(rows),
        is_protocol=True,
    )


def _line_label(key: str, pack: Pack, words: Words) -> str:
    known = pack.line(key)
    if known is None:
        return key
    label = known.label.in_language(words.language)
    return f"{known.item}. {label}" if known.item else label


def _shown(count: int | None, words: Words) -> str:
    return "—" if count is None else words.number(count)
