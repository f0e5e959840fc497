"""The day at a glance on the command line, and a count that does not fit it."""

from __future__ import annotations

from contextlib import closing
from datetime import timedelta

import pytest

from observer_app.services.clock import ScriptedClock
from observer_app.services.drafts import INCIDENT, incident_draft, keep_draft
from observer_app.services.session import open_session
from observer_app.services.unsaved import PROTOCOL, keep_figures
from tests.cli.driving import PASSPHRASE, SHORT_FILE, Desk, Seat


def questions(observer: Seat) -> list[str]:
    return [item["question"] for item in observer("today")["questions"]]


def test_today_says_the_hour_the_station_and_what_is_not_handed_over(
    observer: Seat, desk: Desk, clock: ScriptedClock
) -> None:
    observer("event", "opened", "--at", "06:31")
    observer("tally", 3)
    observer("attach", desk.write("door.jpg", SHORT_FILE))
    document = observer("today")
    assert (document["station"], document["tally"]) == ("9/12", 3)
    assert document["now"] == "2025-01-29T02:31:00.000Z"
    assert document["pending_entries"] == observer("status")["pending_entries"] > 0
    assert (document["pending_files"], document["pending_bytes"]) == (1, len(SHORT_FILE))
    assert document["latest"][0]["kind"] == "evidence"
    assert document["head"] == observer("status")["head"]
    text = observer.says("today").out
    for words in ("9/12", "06:31", "3", "1 file", "no bundle was written yet", "open questions"):
        assert words in text
    clock.advance(timedelta(minutes=5))
    observer("export", desk.path("out.tar.age"))
    after = observer("today")
    assert (after["pending_entries"], after["pending_files"]) == (0, 0)
    assert "last bundle 2025-01-29 06:36" in observer.says("today").out


def test_today_tells_the_next_hour_and_asks_for_the_ones_that_passed(
    observer: Seat, clock: ScriptedClock
) -> None:
    observer("event", "opened", "--at", "06:31")
    observer("tally")
    first = observer("today")
    assert first["missing_hours"] == []
    assert f"announced for {first['next_hour']}, in " in observer.says("today").out
    clock.advance(timedelta(hours=4))
    later = observer("today")
    (due,) = (item for item in later["questions"] if item["question"] == "turnout-due")
    assert due["hour"] in later["missing_hours"]
    text = observer.says("today").out
    assert f"official-turnout COUNT --at {due['hour']}" in text
    assert "nobody came, or were you away?" in text
    assert "quiet --from" in text
    for hour in later["missing_hours"]:
        observer("official-turnout", 5, "--at", hour)
    assert observer("today")["missing_hours"] == []
    assert "turnout-due" not in questions(observer)


def test_today_asks_about_a_count_that_does_not_start(observer: Seat, clock: ScriptedClock) -> None:
    observer("event", "opened")
    clock.advance(timedelta(hours=13))
    observer("event", "closed")
    clock.advance(timedelta(hours=1))
    assert "count-not-started" in questions(observer)
    assert "the count has not started" in observer.says("today").out
    observer("event", "count-started")
    observer("event", "count-ended")
    assert "protocol-open" in questions(observer)
    assert "Were you given a copy?" in observer.says("today").out


def test_without_a_station_today_asks_which(coordinator: Seat) -> None:
    document = coordinator("today")
    assert document["station"] == ""
    assert document["questions"][0]["question"] == "no-station"
    assert "Which station are you at?" in coordinator.says("today").out


@pytest.mark.parametrize(
    ("event", "words"),
    [
        ("away", "Noted as away since 06:31, and counted all the same."),
        ("left", "Noted as gone since 06:31, and counted all the same."),
        ("closed", "Voting was closed at 06:31. Counted all the same."),
    ],
)
def test_a_count_that_is_not_expected_is_kept_and_said(
    observer: Seat, clock: ScriptedClock, event: str, words: str
) -> None:
    observer("tally")
    assert observer("tally")["unexpected"] is None
    observer("event", event)
    clock.advance(timedelta(minutes=5))
    counted = observer("tally")
    assert counted["tally"] == 3
    assert counted["unexpected"] == {"event": event, "at": "2025-01-29T02:31:00.000Z"}
    text = observer.says("tally").out
    assert words in text
    assert "Tally at 9/12: 4" in text
    # One that happened before is nothing odd.
    assert observer("tally", "--at", "06:30")["unexpected"] is None
    assert "all the same" not in observer.says("tally", "--at", "06:30").out


def test_undo_says_what_stood_before_and_leaves_another_days_count(
    observer: Seat, clock: ScriptedClock
) -> None:
    observer("tally", 5)
    observer("tally")
    assert "Tally at 9/12: 5, before 6" in observer.says("tally", "--undo").out
    clock.advance(timedelta(days=3))
    observer("event", "opened")
    error = observer("tally", "--undo", code=3)["error"]
    assert error["code"] == "tally.nothing_to_undo"
    observer("tally", 2)
    assert observer("tally", "--undo")["tally"] == 0


def test_today_says_that_an_incident_was_begun_in_the_window(observer: Seat, desk: Desk) -> None:
    observer("event", "opened", "--at", "06:31")
    assert "incident-begun" not in questions(observer)
    place = desk.path(observer.notebook or "")
    with closing(open_session(place, passphrase=PASSPHRASE, clock=desk.clock)) as session:
        keep_draft(session, INCIDENT, {"code": "V03", "begun": "2025-01-29T02:12:00.000Z"})
    assert "incident-begun" in questions(observer)
    assert "begun at 06:12 is not saved yet" in observer.says("today").out


def test_today_says_that_a_figure_was_typed_in_the_window(observer: Seat, desk: Desk) -> None:
    observer("event", "opened", "--at", "06:31")
    place = desk.path(observer.notebook or "")
    with closing(open_session(place, passphrase=PASSPHRASE, clock=desk.clock)) as session:
        keep_figures(session, {"12:00": "52"}, station=session.station)
        session.notebook.vault.put_draft(PROTOCOL, {"9/13||posted": {"lines.voters_total": "5"}})
    assert {"turnout-typed", "protocol-typed"} <= set(questions(observer))
    assert "typed in the window at station 9/13 are not saved yet" in observer.says("today").out
    assert "typed in the window for 12:00 is not written down" in observer.says("today").out
    observer("official-turnout", 52, "--at", "12:00", "--as-announced")
    assert "turnout-typed" not in questions(observer)


def test_today_says_at_which_station_an_incident_waits(observer: Seat, desk: Desk) -> None:
    place = desk.path(observer.notebook or "")
    with closing(open_session(place, passphrase=PASSPHRASE, clock=desk.clock)) as session:
        draft = {"code": "V03", "begun": "2025-01-29T02:12:00.000Z"}
        keep_draft(session, incident_draft("23/32"), draft)
    asked = [q for q in observer("today")["questions"] if q["question"] == "incident-begun"]
    assert [(q["hour"], q["station"]) for q in asked] == [("06:12", "23/32")]
    assert "begun at 06:12 at station 23/32 is not saved yet" in observer.says("today").out
