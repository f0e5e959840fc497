"""Checklists written as XLSForm, the spreadsheet that ODK and Kobo use: a subset.

Types: select_one, select_multiple, integer, text, time, dateTime, note, begin_group and
end_group. Columns: type, name, label (::language), hint, required, relevant, constraint,
constraint_message, and of our own: flag, incident, critical; of a choice: alone.
Source: xlsform.org, "XLSForm reference"; resources/spec/pack-v1.md, section 9.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from observer_app.core.canonical import JsonValue
from observer_app.core.errors import InputError
from observer_app.core.observation import NOT_OBSERVED
from observer_app.core.packjson import check_part
from observer_app.formats.workbook import SheetRow, read_workbook
from observer_app.formats.xpath import translate

_TYPES = {
    "integer": "integer",
    "text": "text",
    "time": "time",
    "datetime": "datetime",
    "note": "note",
}
_SKIPPED = frozenset({"start", "end", "today", "deviceid", "username", "phonenumber", "audit"})
"""Metadata that Kobo adds to each form; the journal has its own."""
_LANGUAGE = re.compile(r"(?:.*\(([a-z]{2,3}(?:-[A-Za-z0-9]{2,8})?)\)|([a-z]{2,3}))")
_YES = frozenset({"yes", "true", "true()", "1"})
_NOT_OBSERVED = {
    "az": "Müşahidə olunmayıb",
    "en": "Not observed",
    "ru": "Не наблюдалось",
}


@dataclass(frozen=True, slots=True)
class _Context:
    language: str
    choices: Mapping[str, list[JsonValue]]


def read_xlsform(data: bytes, *, file: str) -> JsonValue:
    """Return the form in an .xlsx file as the JSON value of a pack's form.

    The form's id is form_id in the sheet "settings", else the file's name. Every choice
    question gets "not observed" if it lacks it.
    Raises: InputError("xlsform.…" | "pack.…" | "expression.…"), with file, sheet, row, column.
    """
    book = read_workbook(data, file=file, sheets=("survey", "choices", "settings"))
    if not book["survey"]:
        raise InputError("xlsform.no_survey", file=file)
    settings = book["settings"][0] if book["settings"] else None
    language = _default_language(settings)
    choices = _choices(book["choices"], language=language)
    context = _Context(language=language, choices=choices)
    stem = re.sub(r"[^A-Za-z0-9._-]+", "-", file.rpartition("/")[2].rpartition(".")[0]).strip("-.")
    form_id = settings.get("form_id") if settings else ""
    title = _texts(settings, "form_title", language) if settings else {}
    return {
        "id": form_id or stem or "form",
        "title": title or {language: form_id or stem},
        "questions": _questions(book["survey"], context),
    }


def _questions(rows: list[SheetRow], context: _Context) -> list[JsonValue]:
    questions: list[JsonValue] = []
    groups: list[str] = []
    for row in rows:
        kind, _, rest = row.get("type").partition(" ")
        kind = kind.lower()
        if row.get("type").lower() in ("begin group", "begin_group"):
            groups.append(_condition(row, "relevant"))
        elif row.get("type").lower() in ("end group", "end_group"):
            if not groups:
                raise row.error("xlsform.unmatched_group", "type")
            groups.pop()
        elif kind and kind not in _SKIPPED:
            questions.append(_question(row, kind, rest.strip(), context=context, groups=groups))
    if groups:
        raise rows[-1].error("xlsform.unmatched_group", "type")
    return questions


def _question(
    row: SheetRow, kind: str, rest: str, *, context: _Context, groups: list[str]
) -> JsonValue:
    made: dict[str, JsonValue] = {
        "id": row.need("name"),
        "label": _texts(row, "label", context.language) or {context.language: row.need("name")},
    }
    if kind in ("select_one", "select_multiple"):
        made["options"] = _options(row, rest, context)
        ids = {option["id"] for option in made["options"]}
        is_yes_no = ids == {"yes", "no", NOT_OBSERVED}
        made["type"] = "multi" if kind == "select_multiple" else "yes-no" if is_yes_no else "single"
    elif kind in _TYPES and not rest:
        made["type"] = _TYPES[kind]
    else:
        raise row.error("xlsform.unsupported_type", "type")
    conditions = [c for c in (*groups, _condition(row, "relevant")) if c]
    if conditions:
        made["relevant"] = " and ".join(f"({c})" for c in conditions)
    for column in ("constraint", "flag"):
        if condition := _condition(row, column):
            made[column] = condition
    for column in ("hint", "constraint_message"):
        if words := _texts(row, column, context.language):
            made[column] = words
    if row.get("incident"):
        made["incident"] = row.get("incident")
    for column in ("required", "critical"):
        if row.get(column).lower() in _YES:
            made[column] = True
    try:
        return check_part("question", made)
    except InputError as exc:
        column = str(exc.params.get("where", "name")).partition("[")[0].partition(".")[0]
        column = {"id": "name", "options": "type"}.get(column, column)
        raise row.error(exc.code, column, **exc.params) from exc


def _options(row: SheetRow, list_name: str, context: _Context) -> list[JsonValue]:
    options = context.choices.get(list_name)
    if not options:
        raise row.error("xlsform.unknown_list", "type")
    if any(option["id"] == NOT_OBSERVED for option in options):
        return options
    languages = {tag for option in options for tag in option["label"]} or {context.language}
    words = {tag: _NOT_OBSERVED[tag] for tag in sorted(languages) if tag in _NOT_OBSERVED}
    return [*options, {"id": NOT_OBSERVED, "label": words or dict(_NOT_OBSERVED)}]


def _choices(rows: list[SheetRow], *, language: str) -> dict[str, list[JsonValue]]:
    choices: dict[str, list[JsonValue]] = {}
    for row in rows:
        name = row.get("list_name") or row.get("list name")
        if not name and not row.get("name"):
            continue
        if not name:
            raise row.error("xlsform.empty_cell", "list_name")
        option = row.need("name")
        label = _texts(row, "label", language) or {language: option}
        made: dict[str, JsonValue] = {"id": option, "label": label}
        if row.get("alone").lower() in _YES:
            made["alone"] = True
        choices.setdefault(name, []).append(made)
    return choices


def _texts(row: SheetRow, column: str, language: str) -> dict[str, str]:
    """Return language -> words of label, label::az, label::Azərbaycan (az), …"""
    words: dict[str, str] = {}
    for name, value in row.cells.items():
        base, colons, tag = name.partition("::")
        if base.strip().lower() != column or not value:
            continue
        if not colons:
            words.setdefault(language, value)
            continue
        match = _LANGUAGE.fullmatch(tag.strip())
        if match is None:
            raise row.error("xlsform.unknown_language", name)
        words[match[1] or match[2]] = value
    return words


def _condition(row: SheetRow, column: str) -> str:
    text = row.get(column)
    if not text:
        return ""
    try:
        return translate(text)
    except InputError as exc:
        raise row.error(exc.code, column, **exc.params) from exc


def _default_language(settings: SheetRow | None) -> str:
    wanted = settings.get("default_language") if settings else ""
    match = _LANGUAGE.fullmatch(wanted.strip())
    return (match[1] or match[2]) if match else "en"
