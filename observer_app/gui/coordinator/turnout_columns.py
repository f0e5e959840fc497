"""The columns of turnout by hour, for all stations or for one."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from observer_app.gui.coordinator.phrases import (
    count_text,
    turnout_state,
    turnout_watched,
)
from observer_app.gui.coordinator.rows import Column
from observer_app.gui.pages import Desk, signed
from observer_app.services.stations import station_order
from observer_app.services.turnout_rows import TurnoutRow

translate = QCoreApplication.translate


def turnout_columns(desk: Desk, *, is_one_station: bool = False) -> Sequence[Column[TurnoutRow]]:
    """Return the columns; those that say where are left out for one station."""
    theme = desk.theme

    def colour(item: TurnoutRow) -> str:
        return theme.warn if item.difference else ""

    where = (
        Column[TurnoutRow](
            translate("turnout", "Station"),
            lambda item: item.station,
            order=lambda item: (station_order(item.station), item.hour),
        ),
        Column[TurnoutRow](translate("turnout", "Observer"), lambda item: item.observer),
    )
    figures = (
        Column[TurnoutRow](translate("turnout", "Hour"), lambda item: item.hour),
        Column[TurnoutRow](
            translate("turnout", "Counted"),
            lambda item: count_text(item.counted),
            order=lambda item: item.counted,
            is_number=True,
        ),
        Column[TurnoutRow](
            translate("turnout", "Announced"),
            lambda item: count_text(item.announced),
            order=lambda item: item.announced,
            is_number=True,
        ),
        Column[TurnoutRow](
            translate("turnout", "Official"),
            lambda item: count_text(item.official),
            order=lambda item: item.official,
            is_number=True,
            spare=2,
        ),
        Column[TurnoutRow](
            translate("turnout", "Difference"),
            lambda item: signed(item.difference),
            order=lambda item: None if item.difference is None else abs(item.difference),
            colour=colour,
            is_number=True,
            is_bold=lambda item: bool(item.difference),
        ),
        Column[TurnoutRow](
            translate("turnout", "Watched"),
            turnout_watched,
            order=lambda item: (
                (item.watched_minutes or 0) / item.total_minutes if item.total_minutes else None
            ),
            is_number=True,
            spare=1,
        ),
        Column[TurnoutRow](
            translate("turnout", "How they stand"),
            turnout_state,
            colour=colour,
            stretch=True,
            width=270,
        ),
    )
    return figures if is_one_station else (*where, *figures)
