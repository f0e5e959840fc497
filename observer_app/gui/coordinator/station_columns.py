"""The columns of the table of stations."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication

from observer_app.gui.coordinator.phrases import count_text
from observer_app.gui.coordinator.rows import Column
from observer_app.gui.pages import Desk
from observer_app.gui.theme import Theme
from observer_app.gui.wording import answer_name, moment_text
from observer_app.services.analysis import StationRow, station_order

translate = QCoreApplication.translate
_MARKS = {"yes": "✓", "given": "✓", "no": "✕", "refused": "✕"}


def station_columns(desk: Desk) -> Sequence[Column[StationRow]]:
    """Return the columns of the table of stations."""
    theme = desk.theme
    return (
        Column(
            translate("stations", "Station"),
            lambda item: item.station,
            order=lambda item: station_order(item.station),
        ),
        Column(
            translate("stations", "Name"), lambda item: item.name or "—", stretch=True, width=104
        ),
        Column(translate("stations", "Observer"), lambda item: ", ".join(item.observers) or "—"),
        _count(translate("stations", "Registered"), lambda item: item.registered),
        _count(translate("stations", "Tally"), lambda item: item.tally),
        _count(
            translate("stations", "Announced"),
            lambda item: item.announced,
            colour=lambda item: theme.warn if _differs(item) else "",
            tip=lambda item: (
                translate("stations", "announced for {hour}").format(hour=item.announced_hour)
                if item.announced_hour
                else ""
            ),
        ),
        _count(translate("stations", "Official"), lambda item: item.official_turnout),
        _count(
            translate("stations", "Incidents"),
            lambda item: item.incidents if item.observers else None,
        ),
        _answer(theme, translate("stations", "Compiled"), lambda item: item.compiled),
        _answer(theme, translate("stations", "Posted"), lambda item: item.posted),
        _answer(theme, translate("stations", "Copy"), lambda item: item.copy),
        Column(
            translate("stations", "Last"),
            lambda item: f"{desk.local(item.last_entry):%H:%M}" if item.last_entry else "—",
            order=lambda item: item.last_entry.timestamp() if item.last_entry else None,
            tip=lambda item: (
                moment_text(desk, item.last_entry, year=True, seconds=True)
                if item.last_entry
                else ""
            ),
        ),
        _count(
            translate("stations", "Missing"),
            lambda item: item.media_missing if item.observers else None,
            colour=lambda item: theme.warn if item.media_missing else "",
        ),
    )


def is_open(item: StationRow) -> bool:
    """Return True if an observed station leaves a question: files, protocol, or turnout."""
    answered = item.compiled and item.posted and item.copy
    return bool(item.media_missing or not answered or _differs(item))


def answer_text(value: str) -> str:
    """Return an answer about the protocol with its mark, "—" if there is none yet."""
    return f"{_MARKS.get(value, '○')} {answer_name(value)}" if value else "—"


def answer_colour(theme: Theme, value: str) -> str:
    """Return the colour of an answer about the protocol."""
    return {"✓": theme.ok, "✕": theme.warn}.get(_MARKS.get(value, ""), theme.muted)


def _differs(item: StationRow) -> bool:
    return item.announced is not None and item.tally is not None and item.announced != item.tally


def _count(
    title: str,
    value: Callable[[StationRow], int | None],
    *,
    colour: Callable[[StationRow], str] | None = None,
    tip: Callable[[StationRow], str] | None = None,
) -> Column[StationRow]:
    return Column(
        title,
        lambda item: count_text(value(item)),
        order=value,
        colour=colour,
        tip=tip,
        is_number=True,
    )


def _answer(theme: Theme, title: str, value: Callable[[StationRow], str]) -> Column[StationRow]:
    return Column(
        title,
        lambda item: answer_text(value(item)),
        order=lambda item: value(item) or None,
        colour=lambda item: answer_colour(theme, value(item)),
    )
