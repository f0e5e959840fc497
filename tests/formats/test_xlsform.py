from __future__ import annotations

import io
import zipfile
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from openpyxl import Workbook

from observer_app.core import checklist
from observer_app.core.errors import InputError
from observer_app.core.pack import Pack, QuestionType
from observer_app.core.packjson import read_pack_value
from observer_app.formats.xlsform import read_xlsform
from observer_app.formats.xpath import translate
from tests.core.packs import small_value

SURVEY: list[list[Any]] = [
    ["type", "name", "label::Azərbaycan (az)", "label::en", "relevant", "constraint", "required"],
    ["start", "start", None, None, None, None, None],
    ["select_one yn", "open", "Açıqdır?", "Open?", None, None, "yes"],
    ["begin_group", "g", None, None, "${open} = 'no'", None, None],
    ["text", "why", "Niyə?", "Why?", None, None, None],
    ["select_multiple what", "missing", "Nə yoxdur?", "What is missing?", None, None, None],
    ["end_group", None, None, None, None, None, None],
    ["integer", "seals", "Möhür", "Seals", "selected(${missing}, 'seal')", ". > 0 and . < 9", None],
    ["note", "bye", "Sağ olun", "Thanks", None, None, None],
]
CHOICES: list[list[Any]] = [
    ["list_name", "name", "label::az", "label::en", "alone"],
    ["yn", "yes", "Bəli", "Yes", None],
    ["yn", "no", "Xeyr", "No", None],
    ["what", "seal", "Möhür", "Seal", None],
    ["what", 7, "Yeddi", "Seven", "yes"],
]


def workbook(
    survey: list[list[Any]] = SURVEY,
    choices: list[list[Any]] = CHOICES,
    settings: dict[str, str] | None = None,
) -> bytes:
    book = Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.title = "survey"
    for row in survey:
        sheet.append(row)
    second = book.create_sheet("choices")
    for row in choices:
        second.append(row)
    third = book.create_sheet("settings")
    given_settings = settings or {"form_id": "DOOR", "form_title": "Door"}
    third.append(list(given_settings))
    third.append(list(given_settings.values()))
    stream = io.BytesIO()
    book.save(stream)
    return stream.getvalue()


def pack(data: bytes) -> Pack:
    return read_pack_value(small_value(forms=[read_xlsform(data, file="door.xlsx")]))


def refusal(data: bytes) -> tuple[str, dict[str, object]]:
    with pytest.raises(InputError) as caught:
        read_xlsform(data, file="door.xlsx")
    return caught.value.code, dict(caught.value.params)


def changed(row: int, column: int, value: Any) -> list[list[Any]]:
    """Return SURVEY with one cell changed; row and column as the spreadsheet counts."""
    survey = [list(cells) for cells in SURVEY]
    survey[row - 1][column - 1] = value
    return survey


def test_a_spreadsheet_becomes_a_form_with_its_skip_logic() -> None:
    own = pack(workbook())
    form = own.form("DOOR")
    assert form is not None
    assert [q.id for q in form.questions] == ["open", "why", "missing", "seals", "bye"]
    opened, _, missing, seals, _ = form.questions
    assert opened.type is QuestionType.YES_NO
    assert opened.required
    assert opened.label.in_language("az") == "Açıqdır?"
    assert [o.id for o in opened.options] == ["yes", "no", "not-observed"]
    assert missing.type is QuestionType.MULTI
    assert [o.id for o in missing.options] == ["seal", "7", "not-observed"]
    assert [o.alone for o in missing.options] == [False, True, False]

    def shown(answers: dict[str, Any]) -> list[str]:
        return [q.id for q in checklist.visible(own, form, answers)]

    assert shown({}) == ["open", "bye"]
    assert shown({"open": "not-observed"}) == ["open", "bye"]
    assert shown({"open": "no", "missing": ("seal",)}) == [q.id for q in form.questions]
    answers: dict[str, Any] = {"open": "no", "missing": ("seal",), "seals": 9}
    assert [p.question for p in checklist.problems(own, form, answers)] == ["seals"]
    assert seals.constraint == "value > 0 and value < 9"


def test_without_settings_the_file_names_the_form() -> None:
    value = read_xlsform(workbook(settings={"version": "1"}), file="checklists/My form.xlsx")
    assert value["id"] == "My-form"


@pytest.mark.parametrize(
    ("row", "column", "value", "code", "name"),
    [
        (5, 1, "geopoint", "xlsform.unsupported_type", "type"),
        (3, 1, "select_one nowhere", "xlsform.unknown_list", "type"),
        (5, 2, None, "xlsform.empty_cell", "name"),
        (5, 2, "two words", "pack.bad_field", "name"),
        (8, 5, "pulldata('x')", "xlsform.unsupported_condition", "relevant"),
        (8, 5, "${open} =", "expression.invalid", "relevant"),
        (8, 6, "regex(., '[0-9]')", "xlsform.unsupported_condition", "constraint"),
        (7, 1, "text", "xlsform.empty_cell", "name"),
        (4, 1, "end_group", "xlsform.unmatched_group", "type"),
    ],
)
def test_what_is_not_understood_is_named_by_cell(
    row: int, column: int, value: str | None, code: str, name: str
) -> None:
    found, params = refusal(workbook(survey=changed(row, column, value)))
    assert found == code
    wanted = {"file": "door.xlsx", "sheet": "survey", "row": row, "column": name}
    assert params.items() >= wanted.items()


def test_a_language_that_is_none_is_named() -> None:
    found, params = refusal(workbook(survey=changed(1, 3, "label::Azərbaycanca")))
    assert found == "xlsform.unknown_language"
    assert params["column"] == "label::Azərbaycanca"


def test_files_that_are_no_workbook_are_refused() -> None:
    assert refusal(b"")[0] == "xlsx.unreadable"
    assert refusal(b"PK\x03\x04" + bytes(100))[0] == "xlsx.unreadable"
    assert refusal(zipped({"hello.txt": b"hello"}))[0] == "xlsx.unreadable"
    assert refusal(bytes(9 * 1024 * 1024))[0] == "xlsx.too_large"


def zipped(files: dict[str, bytes], method: int = zipfile.ZIP_DEFLATED) -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", method) as archive:
        for name, content in files.items():
            archive.writestr(name, content)
    return stream.getvalue()


def test_a_zip_bomb_is_refused_before_it_unfolds() -> None:
    bomb = zipped({"xl/worksheets/sheet1.xml": bytes(40 * 1024 * 1024)})
    assert len(bomb) < 100_000
    assert refusal(bomb)[0] == "xlsx.too_large"
    assert refusal(zipped({f"{n}.xml": b"" for n in range(300)}))[0] == "xlsx.too_large"
    assert refusal(zipped({"a": b"a"}, zipfile.ZIP_BZIP2))[0] == "xlsx.hostile"


def test_xml_entities_are_refused() -> None:
    entity = b'<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "b">]><a>&b;</a>'
    assert refusal(zipped({"xl/workbook.xml": entity}))[0] == "xlsx.hostile"


def test_a_sheet_without_end_is_refused() -> None:
    survey = [*SURVEY, *([["note", f"n{n}", "x", "x", None, None, None] for n in range(2000)])]
    assert refusal(workbook(survey=survey))[0] == "xlsx.too_large"


@pytest.mark.parametrize(
    ("xpath", "ours"),
    [
        ("${a} = 'x'", "a == 'x'"),
        (". >= 0", "value >= 0"),
        ("not(selected(${a}, 'b.c'))", "not ( selected ( a , 'b.c' ) )"),
        ("${a} div 2 != 1.5", "a / 2 != 1.5"),
        ("true() or false()", "true or false"),
        ("ceiling(${a})>1", "ceil ( a ) > 1"),
    ],
)
def test_conditions_are_translated(xpath: str, ours: str) -> None:
    assert translate(xpath) == ours


@given(st.text(max_size=80))
def test_no_condition_makes_the_translation_fail_in_another_way(text: str) -> None:
    try:
        translate(text)
    except InputError:
        return
