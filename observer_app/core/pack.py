"""The election pack: everything about one election that is data and not code.

Frozen values only; core/packjson.py reads and writes them. What core/observation.py and
core/text.py define is part of it and can be had from here. No country's law is here.
Source: resources/spec/pack-v1.md.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from typing import TypeVar

from observer_app.core.errors import InputError
from observer_app.core.observation import (
    CHOICE_TYPES,
    NOT_OBSERVED,
    Category,
    Form,
    IncidentCode,
    Option,
    Question,
    QuestionType,
    Severity,
)
from observer_app.core.text import NO_TEXT, Text

__all__ = [
    "CHOICE_TYPES",
    "FORMAT",
    "NOT_OBSERVED",
    "NO_TEXT",
    "Candidate",
    "Category",
    "Check",
    "Constituency",
    "Contest",
    "Detector",
    "Event",
    "Form",
    "IncidentCode",
    "LegalNote",
    "Level",
    "Line",
    "Option",
    "Pack",
    "Question",
    "QuestionType",
    "Scope",
    "Severity",
    "SourceNote",
    "Station",
    "Stream",
    "Text",
]

FORMAT = "observer-pack-v1"
_T = TypeVar("_T")


class Level(StrEnum):
    """How grave it is that a check does not hold."""

    ERROR = "error"
    WARNING = "warning"
    INFO = "info"


class Scope(StrEnum):
    """What a check is about, and so which names its expression may use."""

    PROTOCOL = "protocol"
    TURNOUT = "turnout"
    OFFICIAL = "official"
    CONSTITUENCY = "constituency"
    STATIONS = "stations"


class Detector(StrEnum):
    """Checks over sets of figures that an expression can't say; computed in core/results.py."""

    NONE = ""
    LINE_DIFFERS = "line-differs"
    VOTES_MOVED = "votes-moved"
    CONSTITUENCY_SUM = "constituency-sum"
    IDENTICAL_FIGURES = "identical-figures"


@dataclass(frozen=True, slots=True)
class Constituency:
    """An electoral district, by the number that is printed on its papers."""

    number: str
    name: Text = NO_TEXT


@dataclass(frozen=True, slots=True)
class Station:
    """A polling station. registered: voters on the main list, None if not known."""

    constituency: str
    number: str
    name: Text = NO_TEXT
    address: Text = NO_TEXT
    registered: int | None = None

    @property
    def key(self) -> str:
        """The station's name in the journal: "CONSTITUENCY/STATION"."""
        return f"{self.constituency}/{self.number}"


@dataclass(frozen=True, slots=True)
class Candidate:
    """One row of a ballot: a person, a list, or an answer to a question."""

    id: str
    name: Text
    party: Text = NO_TEXT


@dataclass(frozen=True, slots=True)
class Contest:
    """One ballot paper. constituencies: where it is held; empty is everywhere."""

    id: str
    title: Text
    candidates: tuple[Candidate, ...] = ()
    choices_per_ballot: int = 1
    seats: int = 1
    constituencies: tuple[str, ...] = ()

    def is_held_in(self, constituency: str) -> bool:
        """Return True if voters of `constituency` get this ballot."""
        return not self.constituencies or constituency in self.constituencies


@dataclass(frozen=True, slots=True)
class Line:
    """One figure of a protocol (a count >= 0). item: its printed number, as text.

    applies_to: kinds of election (Pack.kind) that have the line; empty is all.
    required: a protocol without it is incomplete. phase: when it is filled in.
    """

    id: str
    label: Text
    item: str = ""
    phase: str = ""
    required: bool = True
    applies_to: tuple[str, ...] = ()
    law_ref: Text = NO_TEXT
    note: str = ""
    source: tuple[str, ...] = ()
    evidence: str = ""


@dataclass(frozen=True, slots=True)
class Check:
    """A relation that should hold. expr is in the language of core/expressions.py.

    A check has an expression or a detector, never both. when: it applies only where
    this is true. message: what to say if it does not hold. A check says what does not
    add up, never why.
    """

    id: str
    level: Level
    message: Text
    expr: str = ""
    when: str = ""
    scope: Scope = Scope.PROTOCOL
    detector: Detector = Detector.NONE
    note: str = ""
    source: tuple[str, ...] = ()
    evidence: str = ""


@dataclass(frozen=True, slots=True)
class Event:
    """Something that happens at a station and is stamped with its time. key: a shortcut."""

    code: str
    label: Text
    key: str = ""
    phase: str = ""


@dataclass(frozen=True, slots=True)
class Stream:
    """What a tally counts (voters who came in, ballots put in the box, …)."""

    id: str
    label: Text


@dataclass(frozen=True, slots=True)
class LegalNote:
    """A rule worth having at hand. kind: step, right, deadline, or note."""

    id: str
    kind: str
    text: Text
    law_ref: Text = NO_TEXT
    when: str = ""
    note: str = ""
    source: tuple[str, ...] = ()
    evidence: str = ""


@dataclass(frozen=True, slots=True)
class SourceNote:
    """What a `source` id of the other values stands for."""

    id: str
    title: str
    address: str = ""


@dataclass(frozen=True, slots=True)
class Pack:
    """One election. Hours are "HH:MM", local; utc_offset_min is local time minus UTC.

    kind: municipal, presidential, … as Line.applies_to names it; "" if not known.
    notice: what must be said wherever texts of the pack are printed.
    recipients: age1… keys that bundles are sealed to. authority: SSH public key line.
    """

    id: str
    title: Text
    languages: tuple[str, ...]
    kind: str = ""
    date: dt.date | None = None
    jurisdiction: str = ""
    utc_offset_min: int = 0
    opens: str = "08:00"
    closes: str = "19:00"
    notice: Text = NO_TEXT
    constituencies: tuple[Constituency, ...] = ()
    stations: tuple[Station, ...] = ()
    contests: tuple[Contest, ...] = ()
    lines: tuple[Line, ...] = ()
    checks: tuple[Check, ...] = ()
    forms: tuple[Form, ...] = ()
    categories: tuple[Category, ...] = ()
    severities: tuple[Severity, ...] = ()
    incidents: tuple[IncidentCode, ...] = ()
    events: tuple[Event, ...] = ()
    streams: tuple[Stream, ...] = ()
    turnout_hours: tuple[str, ...] = ()
    legal: tuple[LegalNote, ...] = ()
    sources: tuple[SourceNote, ...] = ()
    count_start_minutes: int = 30
    quiet_minutes: int = 30
    recipients: tuple[str, ...] = ()
    authority: str = ""
    _stations: dict[str, Station] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        # 10,000 stations are looked up by key for every row of a page.
        object.__setattr__(self, "_stations", {s.key: s for s in self.stations})

    def constituency(self, number: str) -> Constituency | None:
        """Return the constituency with that number, or None."""
        return _find(self.constituencies, "number", number)

    def station(self, key: str) -> Station | None:
        """Return the listed station "CONSTITUENCY/STATION", or None if no list knows it."""
        return self._stations.get(key)

    def contest(self, contest_id: str) -> Contest | None:
        """Return the contest with that id; "" is the first one."""
        if not contest_id:
            return self.contests[0] if self.contests else None
        return _find(self.contests, "id", contest_id)

    def contests_at(self, station: str) -> tuple[Contest, ...]:
        """Return the contests that are held at a station (its key)."""
        constituency = station.partition("/")[0]
        return tuple(c for c in self.contests if c.is_held_in(constituency))

    def form(self, form_id: str) -> Form | None:
        """Return the form with that id, or None."""
        return _find(self.forms, "id", form_id)

    def incident(self, code: str) -> IncidentCode | None:
        """Return the incident code, or None if the pack does not know it."""
        return _find(self.incidents, "code", code)

    def event(self, code: str) -> Event | None:
        """Return the event kind, or None if the pack does not know it."""
        return _find(self.events, "code", code)

    def category(self, category_id: str) -> Category | None:
        """Return the category, or None."""
        return _find(self.categories, "id", category_id)

    def line(self, line_id: str) -> Line | None:
        """Return the protocol line, or None."""
        return _find(self.lines, "id", line_id)

    def applicable_lines(self) -> tuple[Line, ...]:
        """Return the lines that this kind of election has, or may have."""
        return tuple(
            line
            for line in self.lines
            if not line.applies_to or not self.kind or self.kind in line.applies_to
        )

    def moment(self, hour: str, *, day: dt.date | None = None) -> dt.datetime:
        """Return the UTC moment of local "HH:MM" on `day` (the polling day if None).

        Raises: InputError("pack.no_date") if neither is known, ("pack.bad_hour").
        """
        on = day or self.date
        if on is None:
            raise InputError("pack.no_date")
        try:
            at = dt.time.fromisoformat(hour)
        except ValueError as exc:
            raise InputError("pack.bad_hour", hour=hour[:16]) from exc
        zone = dt.timezone(dt.timedelta(minutes=self.utc_offset_min))
        return dt.datetime.combine(on, at, tzinfo=zone).astimezone(dt.UTC)

    def local_day(self, moment: dt.datetime) -> dt.date:
        """Return the calendar day at the stations at an aware `moment`."""
        return moment.astimezone(dt.timezone(dt.timedelta(minutes=self.utc_offset_min))).date()


def _find(items: Sequence[_T], name: str, wanted: object) -> _T | None:
    return next((item for item in items if getattr(item, name) == wanted), None)
