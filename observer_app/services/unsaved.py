"""What is typed and not saved: kept as a draft, shown again in its field.

A checklist answer that does not read as a figure, a comment in the middle of a word, an
announced figure that nobody wrote down: no entry says them yet.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from observer_app.core.canonical import JsonValue
from observer_app.services.session import Session

_DRAFT = "checklist"
_TURNOUT = "turnout|"
PROTOCOL = "protocol"
"""Of figures of protocols: texts by field, under station|contest|source and a part or none."""
_AGREED = "agreed"
"""The part that says which figures came out alike; they stand in their fields, too."""


@dataclass(frozen=True, slots=True)
class Paper:
    """One filling-in of a form at a station. visit: as in AnswerChecklist."""

    station: str
    form: str
    visit: int


@dataclass(frozen=True, slots=True)
class Typed:
    """What stands in the fields of a question and in no entry; "" is nothing."""

    answer: str = ""
    comment: str = ""


Unsaved = Mapping[tuple[Paper, str], Typed]
"""What is typed, by paper and question; what was typed last comes last."""


def keep_unsaved(session: Session, unsaved: Unsaved) -> None:
    """Keep what is typed in the place of what was kept before."""
    rows: list[JsonValue] = [
        {
            "station": paper.station,
            "form": paper.form,
            "visit": paper.visit,
            "question": question,
            "answer": typed.answer,
            "comment": typed.comment,
        }
        for (paper, question), typed in unsaved.items()
    ]
    if rows:
        session.notebook.vault.put_draft(_DRAFT, rows)
    else:
        session.notebook.vault.delete_draft(_DRAFT)


def read_unsaved(session: Session) -> dict[tuple[Paper, str], Typed]:
    """Return what was kept; rows of a strange shape are passed over."""
    rows = session.notebook.vault.get_draft(_DRAFT)
    found: dict[tuple[Paper, str], Typed] = {}
    for row in rows if isinstance(rows, list) else []:
        match row:
            case {
                "station": str(station),
                "form": str(form),
                "visit": int(visit),
                "question": str(question),
                "answer": str(answer),
                "comment": str(comment),
            }:
                found[Paper(station, form, visit), question] = Typed(answer, comment)
    return found


def keep_figures(session: Session, figures: Mapping[str, str], *, station: str) -> None:
    """Keep announced figures that are typed and not written down, by hour, newest last."""
    if figures:
        rows: list[JsonValue] = [{"hour": hour, "figure": text} for hour, text in figures.items()]
        session.notebook.vault.put_draft(_TURNOUT + station, rows)
    else:
        session.notebook.vault.delete_draft(_TURNOUT + station)


def read_figures(session: Session, *, station: str) -> dict[str, str]:
    """Return the announced figures that were kept; rows of a strange shape are passed over."""
    rows = session.notebook.vault.get_draft(_TURNOUT + station)
    found: dict[str, str] = {}
    for row in rows if isinstance(rows, list) else []:
        match row:
            case {"hour": str(hour), "figure": str(figure)}:
                found[hour] = figure
    return found


def protocols_typed(session: Session) -> tuple[str, ...]:
    """Return the stations at which figures of a protocol are typed and not saved."""
    draft = session.notebook.vault.get_draft(PROTOCOL)
    kept = draft.items() if isinstance(draft, dict) else ()
    places = [str(name).split("|") for name, texts in kept if texts]
    return tuple(sorted({station for station, *rest in places if _AGREED not in rest[2:]}))
