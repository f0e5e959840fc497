"""What happens on the demonstration's polling day. Invented people and figures, real shapes.

The cases are the ones that observers reported in 2024 and 2025: a station without voters
for hours, the same group at two stations, a bundle of ballots, a threat, announced turnout
far above what was counted, no count after closing, a protocol that was not compiled, not
posted or not given, and 84 votes that went to another candidate.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta, timezone

from observer_app.core.kinds import Answer, Basis, CopyAnswer, QuietAnswer
from observer_app.core.pack import Pack
from observer_app.services.commands import (
    AnswerChecklist,
    AnswerQuiet,
    ChooseStation,
    Command,
    GivenAnswer,
    LogEvent,
    NoteIncident,
    RecordProtocol,
    RecordTurnout,
    Retract,
    TallyVoter,
    UndoTally,
)

STATION_POSTED = "70/4"
STATION_REFUSED = "23/31"
STATION_NOTHING = "23/32"
MOVED_VOTES = 84
_SEED = 20250129


@dataclass(frozen=True, slots=True)
class Shot:
    """A photo or video to take in: a real file if there is one, else a drawn scene."""

    wanted: str
    scene: str
    note: str = ""


@dataclass(frozen=True, slots=True)
class Step:
    """One thing the observer does at local `at`; shots belong to what the command wrote."""

    at: str
    command: Command | None = None
    shots: tuple[Shot, ...] = ()
    export_light: bool = False


@dataclass(frozen=True, slots=True)
class Day:
    """One observer's day at one station."""

    alias: str
    station: str
    voters: int
    steps: tuple[Step, ...]
    closed_to_voters: tuple[tuple[str, str], ...] = ()
    announced: Mapping[str, int] = field(default_factory=dict)


def local(day: date, hour: str, *, offset_min: int) -> datetime:
    """Return local "HH:MM" or "HH:MM:SS" on `day` as an aware moment."""
    zone = timezone(timedelta(minutes=offset_min))
    return datetime.combine(day, time.fromisoformat(hour), tzinfo=zone)


def arrivals(day: Day, on: date, *, offset_min: int) -> list[datetime]:
    """Return when each voter was tapped: busy mornings, slow afternoons, none in the gaps.

    The same for the same day and observer.
    """
    weights = {8: 8, 9: 10, 10: 13, 11: 13, 12: 10, 13: 7, 14: 6, 15: 7, 16: 8, 17: 9, 18: 9}
    chance = random.Random(f"{_SEED}{day.alias}")  # noqa: S311 - a script, not a secret
    gaps = [
        (local(on, a, offset_min=offset_min), local(on, b, offset_min=offset_min))
        for a, b in day.closed_to_voters
    ]
    moments: set[datetime] = set()
    while len(moments) < day.voters:
        hour = chance.choices(list(weights), weights=list(weights.values()))[0]
        seconds = chance.randrange(240 if hour == 8 else 0, 3600)
        moment = local(on, f"{hour:02d}:00", offset_min=offset_min) + timedelta(seconds=seconds)
        if not any(start <= moment < end for start, end in gaps):
            moments.add(moment)
    return sorted(moments)


def days(pack: Pack, on: date) -> tuple[Day, Day, Day]:
    """Return the three observers' days in the demonstration's pack."""

    def at(hour: str) -> datetime:
        return local(on, hour, offset_min=pack.utc_offset_min)

    return _posted_day(pack, at), _refused_day(at), _nothing_day(at)


def votes_at(pack: Pack, station: str) -> tuple[str, dict[str, int]]:
    """Return the first contest held at `station` and its votes as on the protocol's copy."""
    contest = pack.contests_at(station)[0]
    shares = (131, 96, 41, 22, 12, 7, 5, 3)
    ids = [candidate.id for candidate in contest.candidates]
    return contest.id, dict(zip(ids, shares, strict=False))


def protocol_lines(votes: Mapping[str, int], *, registered: int, issued: int) -> dict[str, int]:
    """Return protocol lines that add up, for the votes given."""
    valid = sum(votes.values())
    received = registered + 50
    mobile = 6
    spoilt = 2
    return {
        "voters_total": registered + 9,
        "voters_main": registered,
        "voters_supplementary": 9,
        "ballots_received": received,
        "voters_issued": issued,
        "ballots_issued_mobile": mobile,
        "ballots_unused": received - issued - spoilt,
        "ballots_spoilt": spoilt,
        "box_mobile": mobile,
        "box_stationary": issued - mobile,
        "votes_invalid": issued - valid,
        "invalid_form": 0,
        "invalid_unmarked": 0,
        "votes_valid": valid,
    }


def _opening(station: str, *, late: bool = False) -> tuple[Step, ...]:
    constituency, _, number = station.partition("/")
    return (
        Step("07:24", ChooseStation(constituency, number)),
        Step("07:25", LogEvent("arrived")),
        Step(
            "07:52",
            LogEvent("box-shown"),
            (Shot("htc_one.jpg", "box", "empty box, before the seal"),),
        ),
        Step("08:11" if late else "08:00", LogEvent("opened")),
        Step(
            "08:20",
            AnswerChecklist(
                "OPEN",
                (
                    GivenAnswer("O2", "yes"),
                    GivenAnswer("O4", "yes"),
                    GivenAnswer("O11", "yes"),
                    GivenAnswer("O12", "not-observed"),
                    GivenAnswer("O13", "yes"),
                    GivenAnswer("O14", "0418823, 0418824"),
                    GivenAnswer(
                        "O21",
                        "no" if late else "yes",
                        "a pillar hides the second desk" if late else "",
                    ),
                ),
            ),
        ),
    )


def _posted_day(pack: Pack, at: Callable[[str], datetime]) -> Day:
    announced = {"10:00": 61, "12:00": 151, "15:00": 190, "17:00": 249, "19:00": 324}
    station = pack.station(STATION_POSTED)
    registered = station.registered if station and station.registered else 1200
    contest, votes = votes_at(pack, STATION_POSTED)
    lines = protocol_lines(votes, registered=registered, issued=324)
    steps = (
        *_opening(STATION_POSTED),
        *(
            Step(f"{hour[:3]}06", RecordTurnout(count, hour))
            for hour, count in announced.items()
            if hour != "19:00"
        ),
        Step("12:20", export_light=True),
        Step("13:00", TallyVoter()),
        Step("13:01", UndoTally("pressed by mistake")),
        Step(
            "15:12",
            AnswerQuiet(
                at("13:02"), at("15:08"), QuietAnswer.NOBODY, "hall empty, two members asleep"
            ),
        ),
        Step(
            "15:20",
            NoteIncident(
                "V19",
                text="Nobody came between 13:02 and 15:08; the commission still announced 190 at 15:00.",
            ),
            (Shot("samsung_gt-i9505_galaxy_s4.jpg", "hall", "the empty hall at 14:10"),),
        ),
        Step("19:00", LogEvent("closed")),
        Step("19:04", RecordTurnout(announced["19:00"], "19:00")),
        Step("19:12", LogEvent("count-started")),
        Step("21:05", LogEvent("count-ended")),
        Step("21:40", LogEvent("protocol-compiled")),
        Step(
            "21:55",
            RecordProtocol(
                contest=contest,
                compiled=Answer.YES,
                posted=Answer.YES,
                copy=CopyAnswer.GIVEN,
                source="copy",
                lines=lines,
                votes=votes,
                completed_at=at("21:38"),
            ),
            (
                Shot("apple_iphone_5.jpg", "protocol", "the copy, front"),
                Shot("img_1034.heic", "protocol", "the posted sheet"),
            ),
        ),
        Step("21:58", LogEvent("protocol-posted")),
        Step("22:10", LogEvent("left")),
    )
    return Day(
        alias="turac",
        station=STATION_POSTED,
        voters=309,
        steps=steps,
        closed_to_voters=(("12:58", "15:10"),),
        announced=announced,
    )


def _refused_day(at: Callable[[str], datetime]) -> Day:
    announced = {"10:00": 58, "12:00": 149, "15:00": 231, "17:00": 282, "19:00": 338}
    steps = (
        *_opening(STATION_REFUSED, late=True),
        Step("08:25", NoteIncident("O01", text="Doors opened at 08:11; the ink had not arrived.")),
        *(
            Step(f"{hour[:3]}08", RecordTurnout(count, hour))
            for hour, count in announced.items()
            if hour != "19:00"
        ),
        Step(
            "10:42",
            NoteIncident(
                "V03",
                text="Eleven people came in together, were handed ballots without showing documents and left together.",
                people="Men of 20 to 30, two in red caps, one with a white sports bag; a woman in a green coat counts them.",
                group={
                    "size": 11,
                    "vehicle": "white minibus",
                    "clothes": "red caps, green coat",
                    "direction": "towards the market",
                },
            ),
            (Shot("with-gps.mov", "video", "the group at the desk"),),
        ),
        Step("11:58", LogEvent("away", note="ordered out of the room while the box was moved")),
        Step("12:29", LogEvent("back")),
        Step("12:31", AnswerQuiet(at("11:58"), at("12:29"), QuietAnswer.AWAY)),
        Step("12:35", export_light=True),
        Step(
            "16:14",
            NoteIncident(
                "V01",
                text="A member put a bundle of about thirty folded ballots into box 2 in one movement.",
                people="Commission member, man of about 50, grey suit, badge turned over.",
                witnesses="Two candidates' agents beside me saw it.",
                response="The chair said that I was mistaken and that filming was forbidden.",
            ),
            (
                Shot("motorola_xt1068_moto_g.jpg", "box", "box 2 just after"),
                Shot("sample_mpeg4.mp4", "video", ""),
            ),
        ),
        Step("19:00", LogEvent("closed")),
        Step("19:06", RecordTurnout(announced["19:00"], "19:00")),
        Step(
            "19:52",
            LogEvent(
                "count-started", note="52 minutes after closing; the chair was on the telephone"
            ),
        ),
        Step(
            "19:55",
            NoteIncident(
                "C02",
                text="The count did not begin for 52 minutes; the boxes stood behind a curtain.",
            ),
        ),
        Step("20:40", LogEvent("count-paused")),
        Step("21:10", LogEvent("count-resumed")),
        Step("22:05", LogEvent("count-ended")),
        Step("22:30", LogEvent("protocol-compiled")),
        Step(
            "22:41",
            RecordProtocol(
                compiled=Answer.YES,
                posted=Answer.NO,
                copy=CopyAnswer.REFUSED,
                refused_by="the chair",
                words="Copies are given at the constituency commission tomorrow.",
            ),
        ),
        Step(
            "22:43",
            NoteIncident(
                "C09", text="Asked for a copy at 22:38, refused by the chair before two agents."
            ),
        ),
        Step("22:50", LogEvent("left")),
    )
    return Day(
        alias="bulbul",
        station=STATION_REFUSED,
        voters=296,
        steps=steps,
        closed_to_voters=(("08:00", "08:11"), ("11:57", "12:30")),
        announced=announced,
    )


def _nothing_day(at: Callable[[str], datetime]) -> Day:
    announced = {"10:00": 34, "12:00": 78, "15:00": 121, "17:00": 154, "19:00": 180}
    steps = (
        *_opening(STATION_NOTHING),
        *(
            Step(f"{hour[:3]}05", RecordTurnout(count, hour))
            for hour, count in announced.items()
            if hour != "19:00"
        ),
        Step(
            "11:31",
            NoteIncident(
                "V03",
                text="A group came from a white minibus and voted together; the same minibus stood here at nine.",
                people="Ten or eleven men, two in red caps, a woman in a green coat gives signs.",
                group={
                    "size": 11,
                    "vehicle": "white minibus",
                    "clothes": "red caps, green coat",
                    "direction": "from station 31",
                },
            ),
            (Shot("nokia_lumia_800.jpg", "hall", "the minibus through the window"),),
        ),
        Step("12:15", export_light=True),
        Step(
            "15:47",
            NoteIncident(
                "S01",
                basis=Basis.SEEN,
                text="A man who gave no name said that I would not get home tonight if I went on counting.",
                people="Man of about 40, black leather jacket, not a member; came and left with the deputy chair.",
                response="The police officer at the door said that he had heard nothing.",
            ),
            (Shot("sample.3gp", "video", "sound only, from the pocket"),),
        ),
        Step("16:02", NoteIncident("V14", text="Leaflets at the entrance.")),
        Step("16:09", Retract("@V14", "the leaflets belonged to the school, not to a candidate")),
        Step("19:00", LogEvent("closed")),
        Step("19:03", RecordTurnout(announced["19:00"], "19:00")),
        Step(
            "19:40",
            NoteIncident("V18", text="180 announced at 19:00; I counted 62 and was there all day."),
        ),
        Step(
            "20:15",
            NoteIncident(
                "C02", text="No count: the boxes were carried into the director's office at 19:20."
            ),
        ),
        Step(
            "22:30",
            RecordProtocol(
                compiled=Answer.NO,
                posted=Answer.NO,
                copy=CopyAnswer.REFUSED,
                words="There will be no protocol today.",
                refused_by="the deputy chair",
            ),
        ),
        Step(
            "22:32",
            NoteIncident("C08", text="No protocol was compiled by 22:30; the members went home."),
        ),
        Step("22:35", LogEvent("left")),
    )
    return Day(alias="durna", station=STATION_NOTHING, voters=62, steps=steps, announced=announced)
