"""The columns of the table of stations."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import QCoreApplication

from observer_app.gui.coordinator.phrases import arrival_text, chosen_text, count_text
from observer_app.gui.coordinator.rows import Column
from observer_app.gui.pages import Desk
from observer_app.gui.theme import Theme
from observer_app.gui.wording import answer_name, date_text, moment_text, not_included_text
from observer_app.services.stations import StationRow, station_order

translate = QCoreApplication.translate
_MARKS = {"yes": "✓", "given": "✓", "no": "✕", "refused": "✕"}


def station_columns(desk: Desk) -> Sequence[Column[StationRow]]:
    """Return the columns of the table of stations."""
    return (*_where(), *_figures(desk.theme), *_protocol(desk.theme), *_rest(desk))


def _where() -> Sequence[Column[StationRow]]:
    return (
        Column(
            translate("stations", "Station"),
            lambda item: item.station,
            order=lambda item: station_order(item.station),
        ),
        Column(
            translate("stations", "Name"), lambda item: item.name or "—", stretch=True, width=120
        ),
        Column(
            translate("stations", "Observer"),
            _observers,
            tip=lambda item: "\n".join(
                part
                for part in (_observers(item), _told(item), chosen_text(item.chosen_by))
                if part
            ),
        ),
    )


def _figures(theme: Theme) -> Sequence[Column[StationRow]]:
    return (
        _count(
            translate("stations", "Registered"),
            lambda item: item.registered,
            hint=translate("stations", "Voters on the list"),
            spare=7,
        ),
        replace(
            _count(
                translate("stations", "Tally"),
                lambda item: item.tally,
                tip=lambda item: "\n".join(_days(item)),
                hint=translate("stations", "Voters that an observer counted"),
            ),
            text=lambda item: count_text(item.tally) + (" *" if item.other_days else ""),
        ),
        _count(
            translate("stations", "Announced"),
            lambda item: item.announced,
            colour=lambda item: theme.warn if _differs(item) else "",
            tip=lambda item: (
                translate("stations", "announced for {hour}").format(hour=item.announced_hour)
                if item.announced_hour
                else ""
            ),
            hint=translate("stations", "Turnout that the commission announced, newest hour"),
        ),
        _count(
            translate("stations", "Official"),
            lambda item: item.official_turnout,
            hint=translate("stations", "Turnout in the official figures"),
            spare=3,
        ),
        _count(
            translate("stations", "Incidents"),
            lambda item: item.incidents if item.observers else None,
            spare=2,
        ),
    )


def _protocol(theme: Theme) -> Sequence[Column[StationRow]]:
    return (
        _answer(
            theme,
            translate("stations", "Compiled"),
            lambda item: item.compiled,
            hint=translate("stations", "Was a protocol compiled?"),
        ),
        _answer(
            theme,
            translate("stations", "Posted"),
            lambda item: item.posted,
            hint=translate("stations", "Was the protocol posted at the entrance?"),
        ),
        _answer(
            theme,
            translate("stations", "Copy"),
            lambda item: item.copy,
            hint=translate("stations", "Was a copy of the protocol given out?"),
            tip=lambda item: "\n".join(
                [
                    answer_text(item.copy),
                    *copy_lines(given_to=item.given_to, by=item.refused_by, words=item.words),
                ]
            ),
        ),
    )


def _rest(desk: Desk) -> Sequence[Column[StationRow]]:
    return (
        Column(
            translate("stations", "Last"),
            lambda item: f"{desk.local(item.last_entry):%H:%M}" if item.last_entry else "—",
            order=lambda item: item.last_entry.timestamp() if item.last_entry else None,
            tip=lambda item: (
                moment_text(desk, item.last_entry, year=True, seconds=True)
                if item.last_entry
                else ""
            ),
            hint=translate("stations", "Time of the newest entry from here"),
            spare=6,
        ),
        _count(
            translate("stations", "Missing"),
            lambda item: item.media_missing if item.observers else None,
            colour=lambda item: desk.theme.warn if item.media_missing else "",
            hint=translate("stations", "Photos and videos that were announced and are not here"),
            spare=5,
        ),
    )


def copy_lines(*, given_to: str, by: str, words: str) -> list[str]:
    """Return whom the copy went to, who refused it and with what words, as far as it is known."""
    lines = []
    if given_to:
        lines.append(translate("stations", "Given to: {who}").format(who=given_to))
    if by:
        lines.append(translate("stations", "Refused by: {who}").format(who=by))
    if words:
        lines.append(translate("stations", "With the words: “{words}”").format(words=words))
    return lines


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


def _observers(item: StationRow) -> str:
    # In brackets: who only chose the station; the tip says so.
    names = ", ".join([*item.observers, *(f"({who})" for who in item.chosen_by)]) or "—"
    mark = arrival_text(item.arrived)
    return f"{names}  {mark}" if mark else names


def _told(item: StationRow) -> str:
    if not item.told_by:
        return ""
    text = translate("stations", "Figures from a signed summary of {who}; no bundle has them yet.")
    return text.format(who=", ".join(item.told_by))


def _days(item: StationRow) -> list[str]:
    """Return which day the figures are of, and what was counted on others."""
    others = [not_included_text(day, count) for day, count in item.other_days]
    return [date_text(item.on), *others] if item.on is not None else others


def _differs(item: StationRow) -> bool:
    return item.announced is not None and item.tally is not None and item.announced != item.tally


def _count(
    title: str,
    value: Callable[[StationRow], int | None],
    *,
    colour: Callable[[StationRow], str] | None = None,
    tip: Callable[[StationRow], str] | None = None,
    hint: str = "",
    spare: int = 0,
) -> Column[StationRow]:
    return Column(
        title,
        lambda item: count_text(value(item)),
        order=value,
        colour=colour,
        tip=tip,
        is_number=True,
        hint=hint,
        spare=spare,
    )


def _answer(
    theme: Theme,
    title: str,
    value: Callable[[StationRow], str],
    *,
    hint: str,
    tip: Callable[[StationRow], str] | None = None,
) -> Column[StationRow]:
    return Column(
        title,
        lambda item: answer_text(value(item)),
        order=lambda item: value(item) or None,
        colour=lambda item: answer_colour(theme, value(item)),
        tip=tip,
        hint=hint,
    )
