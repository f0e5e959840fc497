"""The forms at a station as they were answered: each visit, its answers, comments, photos."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime

from observer_app.core.canonical import JsonValue
from observer_app.core.fold import Current
from observer_app.core.kinds import EntryKind
from observer_app.services.commands import AnswerChecklist, GivenAnswer
from observer_app.services.days import calendar
from observer_app.services.evidence import Taken, record_taken
from observer_app.services.session import Changes, Session

FIRST = 1
"""The visit of an entry that names none."""


@dataclass(frozen=True, slots=True)
class Visit:
    """One filling-in of a form: its number, from 1, and when its first answer was given."""

    number: int
    began_at: datetime


@dataclass(frozen=True, slots=True)
class ChecklistState:
    """The newest answer to each question of a form at one visit, and when it was given.

    visits: those that have an answer, oldest first. photos: those of each question that has any.
    """

    form: str
    answers: Mapping[str, JsonValue]
    comments: Mapping[str, str]
    answered_at: Mapping[str, str]
    visit: int = FIRST
    visits: tuple[Visit, ...] = ()
    photos: Mapping[str, tuple[Current, ...]] = field(default_factory=dict)


def checklist_state(
    session: Session, form: str, *, station: str = "", visit: int = 0
) -> ChecklistState:
    """Return the newest answers to a form at a station (the present one).

    visit: which filling-in of a repeatable form; 0 is the newest.
    """
    entries = _entries(session, form, station or session.station)
    visits = _visits(entries)
    chosen = visit or (visits[-1].number if visits else FIRST)
    mine = [item for item in entries if visit_of(item) == chosen]
    answers: dict[str, JsonValue] = {}
    comments: dict[str, str] = {}
    times: dict[str, str] = {}
    for item in mine:
        for answer in item.payload["answers"]:
            question = str(answer["question"])
            answers[question] = answer["value"]
            comments[question] = str(answer.get("comment", ""))
            times[question] = str(answer["at"])
    return ChecklistState(
        form=form,
        answers=answers,
        comments=comments,
        answered_at=times,
        visit=chosen,
        visits=visits,
        photos=_photos(session, mine),
    )


def incidents_noted(session: Session, form: str, *, visit: int = FIRST) -> dict[str, Current]:
    """Return, by question, the newest incident noted here that its answer suggested.

    It has the code that the question names, and was noted after the answer that stands.
    """
    known = session.pack.form(form)
    codes = {q.id: q.incident for q in known.questions if q.incident} if known else {}
    since: dict[str, int] = {}
    stood: dict[str, JsonValue] = {}
    for item in sorted(_entries(session, form, session.station), key=lambda item: item.seq):
        for answer in item.payload["answers"] if visit_of(item) == visit else ():
            question, value = str(answer["question"]), answer["value"]
            if stood.get(question) != value:
                stood[question], since[question] = value, item.seq
    noted = session.notebook.queries.current(
        kinds=(EntryKind.INCIDENT,), station=session.station, device=session.device
    )
    return {
        question: item
        for item in sorted(noted, key=lambda item: item.seq)
        for question, code in codes.items()
        if item.payload["code"] == code and question in since and item.seq > since[question]
    }


def visit_of(entry: Current) -> int:
    """Return which visit an entry belongs to."""
    return int(entry.payload.get("visit", 0)) or FIRST


def commenting(entries: Iterable[Current]) -> frozenset[str]:
    """Return the ids of entries that changed a comment alone: the answer stood before.

    entries: of one device, those of other kinds among them. An answer of another day is none.
    """
    stood: dict[tuple[object, ...], tuple[JsonValue, str]] = {}
    found: set[str] = set()
    of_forms = (item for item in entries if item.kind is EntryKind.CHECKLIST)
    for item in sorted(of_forms, key=lambda item: item.seq):
        payload, is_comment = item.payload, True
        paper = (item.station, payload["form"], visit_of(item), item.happened_at.date())
        for answer in payload["answers"]:
            place = (*paper, answer["question"])
            value, comment = answer["value"], str(answer.get("comment", ""))
            value_before, comment_before = stood.get(place, ("", ""))
            is_comment = is_comment and value == value_before and comment != comment_before
            stood[place] = (value, comment)
        if is_comment:
            found.add(item.id)
    return frozenset(found)


def record_photos(
    session: Session, form: str, question: str, taken: tuple[Taken, ...], *, visit: int = 0
) -> Changes:
    """Name sealed photos as belonging to a question of a form.

    Where the question has no entry at this visit yet, one without an answer is written
    for the photos to belong to. Raises: as AnswerChecklist and record_taken.
    """
    mine = [
        item
        for item in _entries(session, form, session.station)
        if visit_of(item) == (visit or FIRST)
        and any(answer["question"] == question for answer in item.payload["answers"])
    ]
    if mine:
        return record_taken(session, taken, to=mine[-1].id, note=question)
    empty = AnswerChecklist(form, (GivenAnswer(question, ""),), visit=visit)
    # Both or neither: tried again, what fails half-way would leave an empty entry each time.
    with session.together():
        first = session.execute(empty)
        then = record_taken(session, taken, to=first.newest.id, note=question)
    return Changes.of([first, then])


def _entries(session: Session, form: str, station: str) -> list[Current]:
    found = session.notebook.queries.current(
        kinds=(EntryKind.CHECKLIST,), station=station, device=session.device
    )
    days = calendar(session, station=station)
    return [item for item in found if item.payload["form"] == form and days.includes_paper(item)]


def _visits(entries: list[Current]) -> tuple[Visit, ...]:
    began: dict[int, datetime] = {}
    for item in entries:
        number = visit_of(item)
        began[number] = min(began.get(number, item.happened_at), item.happened_at)
    return tuple(Visit(number, began[number]) for number in sorted(began))


def _photos(session: Session, entries: list[Current]) -> dict[str, tuple[Current, ...]]:
    """Return the photos of each question: evidence of its entries that names it."""
    ids = {item.id for item in entries}
    found: dict[str, tuple[Current, ...]] = {}
    if ids:
        for item in session.notebook.queries.current(kinds=(EntryKind.EVIDENCE,)):
            if item.payload.get("to") in ids and item.payload.get("note"):
                question = str(item.payload["note"])
                found[question] = (*found.get(question, ()), item)
    return found
