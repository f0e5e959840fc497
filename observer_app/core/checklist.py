"""Forms while they are filled in: what to ask, what is missing, what an answer suggests.

"Not observed" is an answer of its own: it is never "no", raises no flag and breaks no
constraint. Source: resources/spec/pack-v1.md, section 5.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from observer_app.core.canonical import JsonValue
from observer_app.core.evaluation import Value, evaluate, truth
from observer_app.core.expressions import parse, variables
from observer_app.core.fold import Current
from observer_app.core.kinds import EntryKind
from observer_app.core.pack import (
    CHOICE_TYPES,
    NO_TEXT,
    NOT_OBSERVED,
    Form,
    Pack,
    Question,
    QuestionType,
    Text,
)

Answer = str | int | tuple[str, ...]
"""A choice's id or a text, a figure, several choices; "" is not answered."""
Answers = Mapping[str, Answer]
"""Question id -> answer, of one form."""

MAX_FIGURE = 100_000_000
_HOUR = re.compile(r"([01][0-9]|2[0-3]):[0-5][0-9]")
_MOMENT = re.compile(r"[0-9]{4}-[01][0-9]-[0-3][0-9][ T]([01][0-9]|2[0-3]):[0-5][0-9]")


@dataclass(frozen=True, slots=True)
class Problem:
    """An answer that can't stand. why: type, option, or constraint (then with a message)."""

    question: str
    why: str
    message: Text = NO_TEXT


@dataclass(frozen=True, slots=True)
class Flag:
    """An answer that is worth a second look, and the incident code that it suggests."""

    question: str
    incident: str
    is_critical: bool


@dataclass(frozen=True, slots=True)
class Progress:
    """Visible questions that take an answer, how many have one, and how many required lack it."""

    asked: int
    answered: int
    required_missing: int


def read_answers(rows: Iterable[Mapping[str, JsonValue]]) -> dict[str, Answer]:
    """Return the answers in a CHECKLIST payload; a later one replaces an earlier, "" clears."""
    answers: dict[str, Answer] = {}
    for row in rows:
        value = row["value"]
        name = str(row["question"])
        if value in ("", []):
            answers.pop(name, None)
        else:
            answers[name] = tuple(value) if isinstance(value, list) else value
    return answers


def answers_of(currents: Iterable[Current], form: str) -> dict[str, Answer]:
    """Return the present answers of a form, folded over its entries in order of recording.

    Retracted entries are left out. For a repeatable form pass one visit's entries only.
    """
    answers: dict[str, Answer] = {}
    for c in sorted(currents, key=lambda c: (c.recorded_at, c.device, c.seq)):
        if c.kind is EntryKind.CHECKLIST and c.retracted is None and c.payload["form"] == form:
            rows = c.payload["answers"]
            for row in rows:
                if row["value"] in ("", []):
                    answers.pop(str(row["question"]), None)
            answers.update(read_answers(rows))
    return answers


def visible(pack: Pack, form: Form, answers: Answers) -> tuple[Question, ...]:
    """Return the questions to ask now. One whose condition is not known yet is not asked.

    An answer to a question that is not asked (any more) counts for no other condition.
    """
    shown: list[Question] = []
    names = _constants(pack, form)
    for question in form.questions:
        # Conditions may look back only: what comes later is not answered yet.
        if not question.relevant or truth(evaluate(parse(question.relevant), names)):
            shown.append(question)
            names[question.id] = answers.get(question.id, "")
    return tuple(shown)


def is_answered(answers: Answers, question: str) -> bool:
    """Return True if there is an answer, "not observed" included."""
    return answers.get(question, "") not in ("", ())


def unanswered(pack: Pack, form: Form, answers: Answers) -> tuple[Question, ...]:
    """Return the visible questions that wait for an answer."""
    return tuple(
        q
        for q in visible(pack, form, answers)
        if q.type is not QuestionType.NOTE and not is_answered(answers, q.id)
    )


def progress(pack: Pack, form: Form, answers: Answers) -> Progress:
    """Return how far a form is."""
    asked = [q for q in visible(pack, form, answers) if q.type is not QuestionType.NOTE]
    missing = [q for q in asked if not is_answered(answers, q.id)]
    return Progress(
        asked=len(asked),
        answered=len(asked) - len(missing),
        required_missing=sum(1 for q in missing if q.required),
    )


def problems(pack: Pack, form: Form, answers: Answers) -> tuple[Problem, ...]:
    """Return what is wrong with the answers of visible questions; unanswered is not wrong."""
    shown = visible(pack, form, answers)
    names = _names(pack, form, shown=shown, answers=answers)
    found: list[Problem] = []
    for question in shown:
        if not is_answered(answers, question.id):
            continue
        answer = answers[question.id]
        if is_not_observed(answer):
            continue
        why = misfit(question, answer)
        if why:
            found.append(Problem(question=question.id, why=why))
        elif question.constraint and _is(question.constraint, names, answer) is False:
            found.append(Problem(question.id, "constraint", question.constraint_message))
    return tuple(found)


def flags(pack: Pack, form: Form, answers: Answers) -> tuple[Flag, ...]:
    """Return the answers worth a second look; a condition that is not known raises none."""
    shown = visible(pack, form, answers)
    names = _names(pack, form, shown=shown, answers=answers)
    return tuple(
        Flag(question=q.id, incident=q.incident, is_critical=q.critical)
        for q in shown
        if q.flag
        and is_answered(answers, q.id)
        and not is_not_observed(answers[q.id])
        and _is(q.flag, names, answers[q.id])
    )


def suggested_incidents(pack: Pack, form: Form, answers: Answers) -> tuple[str, ...]:
    """Return the incident codes that the answers suggest, each once, in the form's order."""
    return tuple(dict.fromkeys(f.incident for f in flags(pack, form, answers) if f.incident))


def is_not_observed(answer: Answer) -> bool:
    """Return True for the answer "not observed", alone or as the only choice."""
    return answer in (NOT_OBSERVED, (NOT_OBSERVED,))


def dependents(form: Form, question: str) -> tuple[str, ...]:
    """Return the questions whose condition asks for `question`: they may come or go."""
    return tuple(
        q.id for q in form.questions if q.relevant and question in variables(parse(q.relevant))
    )


def _constants(pack: Pack, form: Form) -> dict[str, Value]:
    names: dict[str, Value] = {q.id: "" for q in form.questions}
    return names | {
        "kind": pack.kind,
        "opens": pack.opens,
        "closes": pack.closes,
        "count_start_minutes": pack.count_start_minutes,
        "quiet_minutes": pack.quiet_minutes,
    }


def _names(
    pack: Pack, form: Form, *, shown: Sequence[Question], answers: Answers
) -> dict[str, Value]:
    given = {q.id: answers.get(q.id, "") for q in shown}
    return _constants(pack, form) | given


def _is(expression: str, names: Mapping[str, Value], answer: Answer) -> bool | None:
    return truth(evaluate(parse(expression), {**names, "value": answer}))


def misfit(question: Question, answer: Answer) -> str:  # noqa: PLR0911 - one line a type
    """Return why an answer does not fit its question ("type", "option"), or "" if it does.

    Constraints are not looked at: what breaks one may still be what was seen.
    """
    if is_not_observed(answer) and question.type is not QuestionType.NOTE:
        return ""
    kind = question.type
    if kind in CHOICE_TYPES:
        return _misfit_choice(question, answer)
    match kind:
        case QuestionType.INTEGER:
            # bool is an int to Python and no figure to anybody else.
            whole = isinstance(answer, int) and not isinstance(answer, bool)
            return "" if whole and 0 <= int(str(answer)) <= MAX_FIGURE else "type"
        case QuestionType.TIME:
            return "" if isinstance(answer, str) and _HOUR.fullmatch(answer) else "type"
        case QuestionType.DATETIME:
            return "" if isinstance(answer, str) and _MOMENT.match(answer) else "type"
        case QuestionType.NOTE:
            return "type"
    return "" if isinstance(answer, str) else "type"


def _misfit_choice(question: Question, answer: Answer) -> str:
    if isinstance(answer, tuple) != (question.type is QuestionType.MULTI):
        return "type"
    chosen = answer if isinstance(answer, tuple) else (answer,)
    known = {option.id for option in question.options}
    if any(choice not in known for choice in chosen):
        return "option"
    # Nothing else goes together with "nobody" or "not observed".
    return "option" if len(chosen) > 1 and any(map(question.stands_alone, chosen)) else ""
