"""What happens on the demonstration's polling day. Invented people and figures, real shapes.

The cases are the ones that observers reported in 2024 and 2025: a station without voters
for hours, the same group at two stations, a bundle of ballots, a threat, announced turnout
far above what was counted, no count after closing, a protocol that was not compiled, not
posted or not given, and 84 votes that went to another candidate.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta, timezone
from itertools import pairwise

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
)

STATION_POSTED = "70/4"
STATION_REFUSED = "23/31"
STATION_NOTHING = "23/32"
MOVED_VOTES = 84
_SEED = 20250129
Gaps = tuple[tuple[str, str], ...]
"""Local hours between which nobody was tapped."""


@dataclass(frozen=True, slots=True)
class Shot:
    """A photo or video to take in: a real file if there is one, else a drawn scene."""

    wanted: str
    scene: str
    note: str = ""


@dataclass(frozen=True, slots=True)
class Step:
    """One thing the observer does at local `at`; shots belong to what the command wrote.

    take_back: why the newest count is taken back.
    """

    at: str
    command: Command | None = None
    shots: tuple[Shot, ...] = ()
    export_light: bool = False
    take_back: str = ""


@dataclass(frozen=True, slots=True)
class Day:
    """One observer's day at one station."""

    alias: str
    station: str
    taps: tuple[datetime, ...]
    steps: tuple[Step, ...]


def local(day: date, hour: str, *, offset_min: int) -> datetime:
    """Return local "HH:MM" or "HH:MM:SS" on `day` as an aware moment."""
    zone = timezone(timedelta(minutes=offset_min))
    return datetime.combine(day, time.fromisoformat(hour), tzinfo=zone)


def arrivals(
    alias: str, voters: int, gaps: Gaps, on: date, *, offset_min: int
) -> tuple[datetime, ...]:
    """Return when each voter was tapped: busy mornings, slow afternoons, none in the gaps.

    The same for the same observer and day.
    """
    weights = {8: 8, 9: 10, 10: 13, 11: 13, 12: 10, 13: 7, 14: 6, 15: 7, 16: 8, 17: 9, 18: 9}
    chance = random.Random(f"{_SEED}{alias}")
    spans = [
        (local(on, a, offset_min=offset_min), local(on, b, offset_min=offset_min)) for a, b in gaps
    ]
    moments: set[datetime] = set()
    while len(moments) < voters:
        hour = chance.choices(list(weights), weights=list(weights.values()))[0]
        seconds = chance.randrange(240 if hour == 8 else 0, 3600)
        moment = local(on, f"{hour:02d}:00", offset_min=offset_min) + timedelta(seconds=seconds)
        if not any(start <= moment < end for start, end in spans):
            moments.add(moment)
    return tuple(sorted(moments))


def days(pack: Pack, on: date) -> tuple[Day, Day, Day]:
    """Return the three observers' days in the demonstration's pack."""
    offset = pack.utc_offset_min

    def at(hour: str) -> datetime:
        return local(on, hour, offset_min=offset)

    def taps(alias: str, voters: int, *gaps: tuple[str, str]) -> tuple[datetime, ...]:
        return arrivals(alias, voters, gaps, on, offset_min=offset)

    quiet_day = taps("turac", 309, ("12:58", "15:10"))
    away_day = taps("bulbul", 296, ("08:00", "08:12"), ("11:57", "12:30"))
    empty_day = taps("durna", 62)
    return (
        _posted_day(pack, at, quiet_day, _heard(pack, quiet_day, at, more=(0, 1, 1, 2, 3))),
        _refused_day(at, away_day, _heard(pack, away_day, at, more=(2, 4, 29, 30, 31))),
        _nothing_day(pack, at, empty_day, _heard(pack, empty_day, at, more=(21, 55, 79, 101, 118))),
    )


def _heard(
    pack: Pack,
    taps: Sequence[datetime],
    at: Callable[[str], datetime],
    *,
    more: Sequence[int],
) -> dict[str, int]:
    """Return what the commission announced at each hour: `more` than came through the door."""
    return {
        hour: sum(1 for tap in taps if tap < at(hour)) + extra
        for hour, extra in zip(pack.turnout_hours, more, strict=True)
    }


def _turnouts(announced: Mapping[str, int], *, minutes_late: int) -> tuple[Step, ...]:
    """Return the observer writing down what was announced, a few minutes after the hour."""
    return tuple(
        Step(f"{hour[:2]}:{minutes_late:02d}", RecordTurnout(count, hour))
        for hour, count in announced.items()
    )


def _nobody_came(
    pack: Pack, taps: Sequence[datetime], at: Callable[[str], datetime]
) -> tuple[Step, ...]:
    """Return the observer saying so of each long silence, a minute after it."""
    least, minute = timedelta(minutes=pack.quiet_minutes), timedelta(minutes=1)
    return tuple(
        Step(f"{end + minute:%H:%M}", AnswerQuiet(start, end, QuietAnswer.NOBODY))
        for start, end in pairwise((at(pack.opens), *taps, at(pack.closes)))
        if end - start >= least
    )


def votes_at(pack: Pack, station: str) -> tuple[str, dict[str, int]]:
    """Return the first contest held at `station` and its votes as on the protocol's copy."""
    contest = pack.contests_at(station)[0]
    shares = (131, 96, 38, 20, 11, 7)
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
            (Shot("htc_one.jpg", "empty-box", "empty box, before the seal"),),
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


def _posted_day(
    pack: Pack,
    at: Callable[[str], datetime],
    taps: tuple[datetime, ...],
    announced: Mapping[str, int],
) -> Day:
    station = pack.station(STATION_POSTED)
    registered = station.registered if station and station.registered else 1200
    contest, votes = votes_at(pack, STATION_POSTED)
    lines = protocol_lines(votes, registered=registered, issued=announced["19:00"])
    steps = (
        *_opening(STATION_POSTED),
        *_turnouts(announced, minutes_late=6),
        Step("12:20", export_light=True),
        Step("13:00", TallyVoter()),
        Step("13:01", take_back="pressed by mistake"),
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
                text="Nobody came between 13:02 and 15:08; nobody queued outside either.",
            ),
            (Shot("samsung_gt-i9505_galaxy_s4.jpg", "room", "the empty hall at 14:10"),),
        ),
        Step("19:00", LogEvent("closed")),
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
                Shot("img_1034.heic", "posted", "the posted sheet"),
            ),
        ),
        Step("21:58", LogEvent("protocol-posted")),
        Step("22:10", LogEvent("left")),
    )
    return Day(
        alias="turac",
        station=STATION_POSTED,
        taps=taps,
        steps=steps,
    )


def _refused_day(
    at: Callable[[str], datetime], taps: tuple[datetime, ...], announced: Mapping[str, int]
) -> Day:
    steps = (
        *_opening(STATION_REFUSED, late=True),
        Step("08:25", NoteIncident("O01", text="Doors opened at 08:11; the ink had not arrived.")),
        *_turnouts(announced, minutes_late=8),
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
                Shot("motorola_xt1068_moto_g.jpg", "ballots", "box 2 just after"),
                Shot("sample_mpeg4.mp4", "video", ""),
            ),
        ),
        Step("19:00", LogEvent("closed")),
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
        taps=taps,
        steps=steps,
    )


def _nothing_day(
    pack: Pack,
    at: Callable[[str], datetime],
    taps: tuple[datetime, ...],
    announced: Mapping[str, int],
) -> Day:
    steps = (
        *_opening(STATION_NOTHING),
        *_turnouts(announced, minutes_late=5),
        *_nobody_came(pack, taps, at),
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
            (Shot("nokia_lumia_800.jpg", "group", "the minibus through the window"),),
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
    return Day(alias="durna", station=STATION_NOTHING, taps=taps, steps=steps)
