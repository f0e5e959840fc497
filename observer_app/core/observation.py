"""What an election pack asks and names: forms with their questions, incident codes.

Source: resources/spec/pack-v1.md, section 3.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from observer_app.core.text import NO_TEXT, Text

NOT_OBSERVED = "not-observed"
"""An answer that every question allows. It is never the same as "no"."""


class QuestionType(StrEnum):
    """What kind of answer a question takes; each but NOTE also takes NOT_OBSERVED."""

    YES_NO = "yes-no"
    SINGLE = "single"
    MULTI = "multi"
    FREQUENCY = "frequency"
    SCALE = "scale"
    INTEGER = "integer"
    TIME = "time"
    DATETIME = "datetime"
    TEXT = "text"
    PROTOCOL = "protocol"
    NOTE = "note"


CHOICE_TYPES = frozenset(
    {
        QuestionType.YES_NO,
        QuestionType.SINGLE,
        QuestionType.MULTI,
        QuestionType.FREQUENCY,
        QuestionType.SCALE,
    }
)


@dataclass(frozen=True, slots=True)
class Option:
    """One answer of a choice question. alone: of several choices it goes with no other."""

    id: str
    label: Text
    alone: bool = False


@dataclass(frozen=True, slots=True)
class Question:
    """One question of a form.

    relevant, constraint, flag: expressions over answers of the same form and `value`.
    incident: the code to suggest when `flag` is true. critical: worth a second look.
    """

    id: str
    type: QuestionType
    label: Text
    options: tuple[Option, ...] = ()
    hint: Text = NO_TEXT
    relevant: str = ""
    constraint: str = ""
    constraint_message: Text = NO_TEXT
    required: bool = False
    critical: bool = False
    flag: str = ""
    incident: str = ""
    law_ref: Text = NO_TEXT
    note: str = ""
    source: tuple[str, ...] = ()
    evidence: str = ""

    def stands_alone(self, option: str) -> bool:
        """Return True for a choice that goes with no other: "nobody", "not observed"."""
        return option == NOT_OBSERVED or any(o.alone for o in self.options if o.id == option)


@dataclass(frozen=True, slots=True)
class Form:
    """A checklist. repeatable: filled in again at each visit."""

    id: str
    title: Text
    questions: tuple[Question, ...]
    repeatable: bool = False


@dataclass(frozen=True, slots=True)
class Category:
    """A group of incident codes."""

    id: str
    label: Text


@dataclass(frozen=True, slots=True)
class Severity:
    """A step of the incident scale; a higher level is graver."""

    level: int
    label: Text


@dataclass(frozen=True, slots=True)
class IncidentCode:
    """A kind of incident. media: what evidence is typical (photo, video, audio, none)."""

    code: str
    category: str
    severity: int
    label: Text
    definition: Text = NO_TEXT
    media: str = "none"
    law_ref: Text = NO_TEXT
    aligned_with: str = ""
    note: str = ""
    source: tuple[str, ...] = ()
    evidence: str = ""
