"""Stations at a glance."""

from __future__ import annotations

from observer_app.services.commands import ChooseStation
from observer_app.services.session import Session
from observer_app.services.stations import stations


def test_a_station_that_no_pack_lists_has_the_name_that_was_typed(observer: Session) -> None:
    observer.execute(ChooseStation("23", "99", name="Sports hall"))
    observer.execute(ChooseStation("23", "32"))
    observer.execute(ChooseStation("23", "99"))
    names = {row.station: row.name for row in stations(observer)}
    assert names["23/99"] == "Sports hall"
