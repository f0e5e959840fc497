from __future__ import annotations

import re
from datetime import UTC, date, datetime
from typing import Any

import pytest

from observer_app.core.canonical import write_canonical
from observer_app.core.errors import InputError
from observer_app.core.expressions import parse
from observer_app.core.pack import CHOICE_TYPES, NOT_OBSERVED, QuestionType, Text
from observer_app.core.packjson import read_pack_value, write_pack_value
from tests.core.packs import builtin, builtin_value, small, small_value


def refusal(value: Any) -> tuple[str, object]:
    with pytest.raises(InputError) as caught:
        read_pack_value(value)
    return caught.value.code, caught.value.params.get("where")


def test_a_text_falls_back_to_english_and_then_to_any_language() -> None:
    text = Text((("az", "salam"), ("en", "hello")))
    assert [text.in_language(tag) for tag in ("az", "en", "ru", "az-AZ")] == [
        "salam",
        "hello",
        "hello",
        "salam",
    ]
    assert Text((("ru", "привет"),)).in_language("az") == "привет"
    assert Text().in_language("en") == ""


def test_what_is_written_reads_back_the_same() -> None:
    for pack in (builtin(), small()):
        assert read_pack_value(write_pack_value(pack)) == pack
        write_canonical(write_pack_value(pack))


@pytest.mark.parametrize(
    ("change", "code", "where"),
    [
        ({"format": "observer-pack-v2"}, "pack.newer_version", None),
        ({"format": "something"}, "pack.not_a_pack", None),
        ({"colour": "red"}, "pack.unknown_field", "colour"),
        ({"date": "29.01.2025"}, "pack.bad_field", "date"),
        ({"opens": "25:00"}, "pack.bad_field", "opens"),
        ({"opens": "20:00"}, "pack.bad_field", "closes"),
        ({"utc_offset_min": True}, "pack.bad_field", "utc_offset_min"),
        ({"turnout_hours": ["12:00", "10:00"]}, "pack.bad_field", "turnout_hours"),
        ({"recipients": ["age1plugin1qqq"]}, "pack.bad_field", "recipients[0]"),
        ({"authority": "ssh-rsa AAAA"}, "pack.bad_field", "authority"),
        ({"title": {"en": "bad\x07bell"}}, "pack.bad_field", "title.en"),
        (
            {"stations": [{"constituency": "23", "number": "31", "registered": -1}]},
            "pack.bad_field",
            "stations[0].registered",
        ),
        ({"stations": [{"constituency": "23"}]}, "pack.missing_field", "stations[0].number"),
        (
            {"stations": [{"constituency": "9", "number": "1"}]},
            "pack.unknown_reference",
            "stations[0].constituency",
        ),
        (
            {"stations": [{"constituency": "23", "number": "1"}] * 2},
            "pack.duplicate",
            "stations[1].key",
        ),
        (
            {"checks": [{"id": "K", "level": "error", "expr": "1 +", "message": "m"}]},
            "pack.bad_expression",
            "checks[0].expr",
        ),
        (
            {"checks": [{"id": "K", "level": "error", "expr": "nothing > 1", "message": "m"}]},
            "pack.unknown_reference",
            "checks[0].expr",
        ),
        (
            {"checks": [{"id": "K", "level": "error", "message": "m"}]},
            "pack.bad_field",
            "checks[0]",
        ),
        (
            {"lines": [{"id": "votes", "label": "Votes"}], "checks": []},
            "pack.bad_field",
            "lines[0].id",
        ),
    ],
)
def test_a_bad_pack_is_refused_at_the_place(
    change: dict[str, Any], code: str, where: str | None
) -> None:
    assert refusal(small_value(**change)) == (code, where)


def test_a_form_may_only_look_back_and_only_at_its_own_questions() -> None:
    def form(relevant: str) -> dict[str, Any]:
        questions = [
            {"id": "q1", "type": "text", "label": "1", "relevant": relevant},
            {"id": "q2", "type": "text", "label": "2"},
        ]
        return small_value(forms=[{"id": "F", "title": "F", "questions": questions}])

    assert refusal(form("answered(q2)")) == ("pack.bad_field", "forms[0].questions[0].relevant")
    assert refusal(form("q9 == 1"))[0] == "pack.unknown_reference"
    assert refusal(form("__import__('os')"))[0] == "pack.bad_expression"


def test_a_choice_question_needs_options_and_no_other_has_them() -> None:
    def form(**question: Any) -> dict[str, Any]:
        asked = {"id": "q1", "label": "1", **question}
        return small_value(forms=[{"id": "F", "title": "F", "questions": [asked]}])

    option = {"id": "x", "label": "X"}
    assert refusal(form(type="single"))[0] == "pack.bad_field"
    assert refusal(form(type="text", options=[option]))[0] == "pack.bad_field"
    read_pack_value(form(type="single", options=[option]))


def test_hours_become_moments_at_the_stations_offset() -> None:
    pack = small()
    assert pack.moment("08:00") == datetime(2025, 1, 29, 4, 0, tzinfo=UTC)
    assert pack.moment("00:30", day=date(2025, 1, 30)) == datetime(2025, 1, 29, 20, 30, tzinfo=UTC)
    assert pack.local_day(datetime(2025, 1, 29, 21, 0, tzinfo=UTC)) == date(2025, 1, 30)
    with pytest.raises(InputError, match=r"pack\.no_date"):
        builtin().moment("08:00")


def test_stations_and_contests_are_found_by_key() -> None:
    pack = small()
    station = pack.station("23/31")
    assert station is not None
    assert station.registered == 900
    assert pack.station("23/99") is None
    assert [c.id for c in pack.contests_at("23/31")] == ["main"]
    assert pack.contest("") == pack.contests[0]


def test_a_line_of_another_kind_of_election_does_not_apply() -> None:
    def ids(**change: Any) -> list[str]:
        return [line.id for line in small(**change).applicable_lines()]

    assert ids(kind="municipal") == ["valid"]
    assert ids(kind="presidential") == ["valid", "cards"]
    assert ids() == ["valid", "cards"]


def test_the_builtin_pack_has_all_codes_forms_checks_and_events() -> None:
    pack = builtin()
    assert len(pack.incidents) == 56
    assert [form.id for form in pack.forms] == ["OPEN", "VOTE", "COUNT", "TAB"]
    wanted = [f"E{n:02}" for n in range(1, 20)] + [f"W{n:02}" for n in range(1, 6)]
    assert set(wanted) <= {check.id for check in pack.checks}
    assert {
        "arrived",
        "box-shown",
        "opened",
        "closed",
        "count-started",
        "count-paused",
        "count-resumed",
        "count-ended",
        "protocol-compiled",
        "protocol-posted",
        "left",
        "away",
        "back",
    } == {event.code for event in pack.events}
    assert pack.turnout_hours == ("10:00", "12:00", "15:00", "17:00", "19:00")


def test_every_builtin_label_has_all_three_languages() -> None:
    pack = builtin()
    texts = [
        *(i.label for i in pack.incidents),
        *(line.label for line in pack.lines),
        *(c.message for c in pack.checks),
        *(q.label for f in pack.forms for q in f.questions),
        *(o.label for f in pack.forms for q in f.questions for o in q.options),
        *(c.label for c in pack.categories),
        *(s.label for s in pack.severities),
        *(e.label for e in pack.events),
        *(s.label for s in pack.streams),
        pack.notice,
    ]
    for text in texts:
        assert {tag for tag, words in text.translations if words} == {"az", "en", "ru"}, text


def test_builtin_questions_are_one_question_each_with_real_options() -> None:
    for form in builtin().forms:
        for question in form.questions:
            if question.type in CHOICE_TYPES:
                ids = [option.id for option in question.options]
                assert len(ids) > 1, question.id
                assert NOT_OBSERVED in ids, question.id
            if question.type in (QuestionType.INTEGER, QuestionType.TIME):
                assert not re.search(r" / ", question.label.in_language("en")), question.id


def test_every_builtin_value_says_how_far_its_source_goes() -> None:
    pack = builtin()
    known = {"sourced", "inferred", "general_knowledge"}
    sources = {source.id for source in pack.sources}
    origins = [
        *((i.evidence, i.source) for i in pack.incidents),
        *((line.evidence, line.source) for line in pack.lines),
        *((c.evidence, c.source) for c in pack.checks),
        *((n.evidence, n.source) for n in pack.legal),
    ]
    for evidence, source_ids in origins:
        assert evidence in known
        assert set(source_ids) <= sources


def test_every_builtin_expression_parses() -> None:
    for check in builtin().checks:
        for text in (check.expr, check.when):
            if text:
                parse(text)


@pytest.mark.shared
def test_the_committed_builtin_pack_is_what_the_domain_gives(shared_dir: Any) -> None:
    import importlib
    import sys

    from tests.core.packs import RESOURCES

    sys.path.insert(0, str(RESOURCES.parent / "packaging"))
    try:
        build = importlib.import_module("build_builtin_pack").build
    finally:
        sys.path.pop(0)
    assert write_pack_value(read_pack_value(build(shared_dir / "domain"))) == builtin_value()
