"""What a person can do, as frozen values. Window and command line build them alike.

`at` is when it happened (aware); None means now.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime

from observer_app.core.canonical import JsonValue
from observer_app.core.kinds import Answer, Basis, CopyAnswer, QuietAnswer, ReviewStatus


@dataclass(frozen=True, slots=True)
class ChooseStation:
    """Go to a station; one that no list knows may be typed in."""

    constituency: str
    number: str
    name: str = ""
    at: datetime | None = None


@dataclass(frozen=True, slots=True)
class LogEvent:
    """Log one of the pack's events."""

    event: str
    at: datetime | None = None
    note: str = ""


@dataclass(frozen=True, slots=True)
class TallyVoter:
    """Count `count` voters at once, in a stream that the pack names ("" is the only one)."""

    count: int = 1
    stream: str = ""
    at: datetime | None = None


@dataclass(frozen=True, slots=True)
class AnswerQuiet:
    """Say why a period has no taps."""

    start: datetime
    end: datetime
    answer: QuietAnswer
    note: str = ""


@dataclass(frozen=True, slots=True)
class RecordTurnout:
    """Write down the turnout that the commission announced for `hour` ("HH:MM")."""

    count: int
    hour: str
    at: datetime | None = None
    note: str = ""


@dataclass(frozen=True, slots=True)
class NoteIncident:
    """Note an incident by its code in the pack. People are described, never named.

    begun: when its form was begun. That is its time where `at` states none: an account that
    waited, perhaps for the next start of the program, does not happen when it is saved.
    """

    code: str
    basis: Basis = Basis.SEEN
    text: str = ""
    at: datetime | None = None
    people: str = ""
    witnesses: str = ""
    response: str = ""
    told_by: str = ""
    begun: datetime | None = None
    group: Mapping[str, JsonValue] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class GivenAnswer:
    """One checklist answer: a text, a whole number, or several options."""

    question: str
    value: str | int | tuple[str, ...]
    comment: str = ""


@dataclass(frozen=True, slots=True)
class AnswerChecklist:
    """Answer questions of a form; answers given before stay unless named again.

    visit: which filling-in of a repeatable form, from 1; 0 for the forms that have one.
    """

    form: str
    answers: tuple[GivenAnswer, ...]
    at: datetime | None = None
    visit: int = 0


@dataclass(frozen=True, slots=True)
class RecordProtocol:
    """Say what is known of the protocol; what is None stays as it was.

    given_to: who was handed the copy. twice: candidates of `votes` for whom two typings
    came out alike: the second without sight of the first, or a third beside both.
    """

    contest: str = ""
    compiled: Answer | None = None
    posted: Answer | None = None
    copy: CopyAnswer | None = None
    given_to: str = ""
    refused_by: str = ""
    words: str = ""
    source: str = ""
    lines: Mapping[str, int] = field(default_factory=dict)
    votes: Mapping[str, int] = field(default_factory=dict)
    twice: tuple[str, ...] = ()
    completed_at: datetime | None = None
    note: str = ""
    at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Amend:
    """Correct an entry, with a reason; what stood before stays readable."""

    target: str
    reason: str
    changes: Mapping[str, JsonValue] = field(default_factory=dict)
    happened_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Retract:
    """Take an entry back, with a reason; it stays readable."""

    target: str
    reason: str


@dataclass(frozen=True, slots=True)
class ReviewIncident:
    """A coordinator's conclusion about an incident."""

    target: str
    status: ReviewStatus
    note: str = ""


Command = (
    ChooseStation
    | LogEvent
    | TallyVoter
    | AnswerQuiet
    | RecordTurnout
    | NoteIncident
    | AnswerChecklist
    | RecordProtocol
    | Amend
    | Retract
    | ReviewIncident
)
