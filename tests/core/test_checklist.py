from __future__ import annotations

from typing import Any

import pytest

from observer_app.core import checklist
from observer_app.core.checklist import Answer
from observer_app.core.pack import NOT_OBSERVED, Form, Pack, QuestionType
from tests.core.packs import builtin, small


def form(pack: Pack, name: str) -> Form:
    found = pack.form(name)
    assert found is not None
    return found


COUNT = form(builtin(), "COUNT")
OPEN = form(builtin(), "OPEN")


def shown(answers: dict[str, Answer], of: Form = COUNT) -> set[str]:
    return {q.id for q in checklist.visible(builtin(), of, answers)}


def test_protocol_questions_are_asked_once_a_protocol_was_compiled() -> None:
    assert "C24" not in shown({})
    assert "C24" not in shown({"C23": "no"})
    assert "C24" not in shown({"C23": NOT_OBSERVED})
    assert {"C24", "C29", "series_number"} <= shown({"C23": "yes"})
    assert "copy_certified" not in shown({"C23": "yes", "C29": "refused"})
    assert "copy_certified" in shown({"C23": "yes", "C29": "given"})


def test_an_answer_that_is_not_asked_any_more_counts_for_nothing() -> None:
    answers: dict[str, Answer] = {"C23": "no", "C29": "given"}
    assert "copy_certified" not in shown(answers)


def test_a_late_opening_asks_how_late() -> None:
    assert "O20" in shown({"O19": "08:10"}, OPEN)
    assert "O20" not in shown({"O19": "08:00"}, OPEN)
    assert "O20" not in shown({}, OPEN)


def test_not_observed_never_suggests_what_no_does() -> None:
    for one in builtin().forms:
        for question in one.questions:
            answer: Answer = NOT_OBSERVED
            if question.type is QuestionType.MULTI:
                answer = (NOT_OBSERVED,)
            given = {question.id: answer}
            assert not checklist.flags(builtin(), one, given), question.id
            assert not checklist.problems(builtin(), one, given), question.id
    assert checklist.suggested_incidents(builtin(), OPEN, {"O11": "no"}) == ("O02",)
    assert checklist.suggested_incidents(builtin(), OPEN, {"O11": NOT_OBSERVED}) == ()


@pytest.mark.parametrize(
    ("answers", "codes"),
    [
        ({"C23": "no"}, ("C08",)),
        ({"C23": "yes", "C29": "refused", "C31": "no"}, ("C09", "C10")),
        ({"C1": "19:00", "C4": "20:15"}, ("C02",)),
        ({"C1": "19:00", "C4": "19:25"}, ()),
        ({"C1": "23:50", "C4": "00:40"}, ("C02",)),
        ({"C4": "20:15"}, ()),
        ({"C13a": 9, "C13b": 6}, ("C05",)),
        ({"C13a": 6, "C13b": 6}, ()),
        ({"C13a": 9}, ()),
    ],
)
def test_answers_suggest_incident_codes(answers: dict[str, Answer], codes: tuple[str, ...]) -> None:
    assert checklist.suggested_incidents(builtin(), COUNT, answers) == codes


def test_missing_material_is_a_flag_and_nothing_missing_is_not() -> None:
    assert checklist.suggested_incidents(builtin(), OPEN, {"O7": ("ink", "lists")}) == ("O05",)
    assert checklist.suggested_incidents(builtin(), OPEN, {"O7": ("none",)}) == ()


@pytest.mark.parametrize(
    ("answers", "why"),
    [
        ({"O11": "maybe"}, "option"),
        ({"O3a": "three"}, "type"),
        ({"O3a": -1}, "type"),
        ({"O1": "24:00"}, "type"),
        ({"O7": "ink"}, "type"),
        ({"O7": ("ink", NOT_OBSERVED)}, "option"),
        ({"O3a": 5, "O3b": 4}, "constraint"),
    ],
)
def test_an_answer_that_can_not_stand_is_named(answers: dict[str, Answer], why: str) -> None:
    problems = checklist.problems(builtin(), OPEN, answers)
    assert [p.why for p in problems] == [why]
    if why == "constraint":
        assert problems[0].message.in_language("en")


def test_a_constraint_over_unknown_answers_is_not_broken() -> None:
    assert not checklist.problems(builtin(), OPEN, {"O3a": 5})
    assert not checklist.problems(builtin(), OPEN, {"O3a": 5, "O3b": NOT_OBSERVED})


def test_progress_counts_what_is_asked() -> None:
    empty = checklist.progress(builtin(), OPEN, {})
    some = checklist.progress(builtin(), OPEN, {"O1": "07:30", "O11": NOT_OBSERVED})
    assert (empty.answered, some.answered) == (0, 2)
    assert some.asked == empty.asked == len(checklist.unanswered(builtin(), OPEN, {}))
    assert {q.id for q in checklist.unanswered(builtin(), OPEN, {"O1": "07:30"})} == (
        shown({}, OPEN) - {"O1"}
    )


def test_required_questions_are_counted_until_they_are_answered() -> None:
    questions: list[dict[str, Any]] = [
        {"id": "q1", "type": "text", "label": "1", "required": True},
        {"id": "q2", "type": "note", "label": "2"},
    ]
    pack = small(forms=[{"id": "F", "title": "F", "questions": questions}])
    own = form(pack, "F")
    assert checklist.progress(pack, own, {}).required_missing == 1
    assert checklist.progress(pack, own, {"q1": "x"}) == checklist.Progress(1, 1, 0)


def test_a_later_answer_replaces_and_an_empty_one_clears() -> None:
    rows: list[dict[str, Any]] = [
        {"question": "q1", "value": "no", "at": ""},
        {"question": "q2", "value": ["a"], "at": ""},
        {"question": "q1", "value": "yes", "at": ""},
        {"question": "q2", "value": [], "at": ""},
    ]
    assert checklist.read_answers(rows) == {"q1": "yes"}


def test_what_depends_on_an_answer_is_known() -> None:
    assert "C24" in checklist.dependents(COUNT, "C23")
    assert checklist.dependents(COUNT, "C33") == ()
