"""An odd announcement is asked about once, and written down when it was announced so."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from observer_app.core.errors import InputError, RefusedError
from observer_app.core.kinds import EntryKind
from observer_app.core.pack import Station
from observer_app.core.turnout import Doubt
from observer_app.services.clock import ScriptedClock
from observer_app.services.commands import ChooseStation, RecordTurnout
from observer_app.services.session import Session
from observer_app.services.turnout import record_turnout, turnout_doubts


@pytest.fixture
def afternoon(observer: Session, clock: ScriptedClock) -> Session:
    """1,096 voters are on the list, 172 were announced for 12:00, and it is past three."""
    station = Station("9", "12", registered=1096)
    observer.pack = replace(observer.pack, stations=(station,))
    clock.advance(timedelta(hours=9))
    observer.execute(RecordTurnout(count=172, hour="12:00"))
    return observer


def why(session: Session, count: int, hour: str) -> list[Doubt]:
    found = turnout_doubts(session, RecordTurnout(count=count, hour=hour))
    return [item.why for item in found]


def test_a_usual_figure_raises_no_question(afternoon: Session) -> None:
    assert why(afternoon, 172, "15:00") == []
    assert why(afternoon, 172, "10:00") == []
    assert why(afternoon, 172, "12:00") == []


def test_another_figure_for_an_hour_that_has_one_is_asked_about(afternoon: Session) -> None:
    (found,) = turnout_doubts(afternoon, RecordTurnout(count=9, hour="12:00"))
    assert (found.why, found.against, found.hour) == (Doubt.WRITTEN, 172, "12:00")


def test_what_is_odd_is_named_with_what_it_stands_against(afternoon: Session) -> None:
    assert why(afternoon, 1096, "15:00") == []
    (over,) = turnout_doubts(afternoon, RecordTurnout(count=1097, hour="15:00"))
    assert (over.why, over.against) == (Doubt.OVER_LIST, 1096)
    (below,) = turnout_doubts(afternoon, RecordTurnout(count=171, hour="15:00"))
    assert (below.why, below.against, below.hour) == (Doubt.BELOW_EARLIER, 172, "12:00")
    assert why(afternoon, 173, "9:30") == [Doubt.ABOVE_LATER]
    assert why(afternoon, 200, "19:00") == [Doubt.HOUR_AHEAD]
    assert why(afternoon, 0, "19:00") == [Doubt.HOUR_AHEAD, Doubt.BELOW_EARLIER]


def test_a_station_without_a_list_has_no_list_to_exceed(afternoon: Session) -> None:
    afternoon.execute(ChooseStation("99", "7a"))
    assert why(afternoon, 90_000, "15:00") == []


def test_an_odd_figure_is_written_only_when_it_is_meant(afternoon: Session) -> None:
    command = RecordTurnout(count=5, hour="15:00")
    with pytest.raises(RefusedError, match=r"turnout\.below_earlier"):
        record_turnout(afternoon, command, as_announced=False)
    assert len(afternoon.notebook.queries.current(kinds=(EntryKind.TURNOUT,))) == 1
    record_turnout(afternoon, command, as_announced=True)
    newest = afternoon.notebook.queries.current(kinds=(EntryKind.TURNOUT,))[-1]
    assert newest.payload["count"] == 5


def test_an_hour_that_is_none_is_said(afternoon: Session) -> None:
    with pytest.raises(InputError, match=r"time\.hour"):
        turnout_doubts(afternoon, RecordTurnout(count=5, hour="ten"))
