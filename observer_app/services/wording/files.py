"""Words about files that people prepare: packs, tables, forms, figures."""

from __future__ import annotations

from collections.abc import Mapping

from observer_app.services.wording.marking import QT_TRANSLATE_NOOP, Wording

WORDS: Mapping[str, Wording] = {
    "csv.duplicate_column": (
        QT_TRANSLATE_NOOP("errors", '{file}, row {row}: the column "{column}" stands twice.'),
        QT_TRANSLATE_NOOP("errors", "Remove one."),
    ),
    "csv.empty_cell": (
        QT_TRANSLATE_NOOP("errors", '{file}, row {row}: "{column}" is empty.'),
        QT_TRANSLATE_NOOP("errors", "Fill it in."),
    ),
    "csv.missing_column": (
        QT_TRANSLATE_NOOP("errors", '{file}: the column "{column}" is missing.'),
        QT_TRANSLATE_NOOP("errors", "Add it."),
    ),
    "csv.no_header": (
        QT_TRANSLATE_NOOP("errors", "{file}: the first row must name the columns."),
        QT_TRANSLATE_NOOP("errors", "Add it."),
    ),
    "csv.not_a_count": (
        QT_TRANSLATE_NOOP("errors", '{file}, row {row}: "{column}" is not a whole number.'),
        QT_TRANSLATE_NOOP("errors", "Write plain digits."),
    ),
    "csv.not_utf8": (
        QT_TRANSLATE_NOOP("errors", "{file} is not UTF-8 text."),
        QT_TRANSLATE_NOOP("errors", 'Save it as "CSV UTF-8".'),
    ),
    "csv.too_large": (
        QT_TRANSLATE_NOOP("errors", "{file} is larger than is allowed."),
        QT_TRANSLATE_NOOP("errors", "Split it."),
    ),
    "csv.unknown_column": (
        QT_TRANSLATE_NOOP("errors", '{file}, row {row}: nobody knows a column "{column}".'),
        QT_TRANSLATE_NOOP("errors", "Check its name."),
    ),
    "csv.unreadable": (
        QT_TRANSLATE_NOOP("errors", "{file}, row {row}: this is not a table."),
        QT_TRANSLATE_NOOP("errors", "Check the quotes and commas there."),
    ),
    "csv.wrong_width": (
        QT_TRANSLATE_NOOP(
            "errors", "{file}, row {row}: there are more or fewer cells than columns ({columns})."
        ),
        QT_TRANSLATE_NOOP("errors", "Check the commas and quotes there."),
    ),
    "expression.invalid": (
        QT_TRANSLATE_NOOP("errors", "A condition cannot be read (at {at}: {why})."),
        QT_TRANSLATE_NOOP("errors", "Correct it in the pack."),
    ),
    "file.exists": (
        QT_TRANSLATE_NOOP("errors", "{name} is there already."),
        QT_TRANSLATE_NOOP("errors", "Choose another name: nothing is ever overwritten."),
    ),
    "file.not_an_object": (
        QT_TRANSLATE_NOOP(
            "errors", "{name} does not hold a JSON object with at least one name in it."
        ),
        QT_TRANSLATE_NOOP("errors", 'Write {"name": value, …}.'),
    ),
    "file.not_regular": (
        QT_TRANSLATE_NOOP("errors", "{name} is no file: a folder, a pipe or a device."),
        QT_TRANSLATE_NOOP("errors", "Name a file."),
    ),
    "file.not_text": (
        QT_TRANSLATE_NOOP("errors", "{name} is not text."),
        QT_TRANSLATE_NOOP("errors", "Check that it is the right file, saved as UTF-8."),
    ),
    "file.too_large": (
        QT_TRANSLATE_NOOP("errors", "{name} is larger than {limit_bytes} bytes."),
        QT_TRANSLATE_NOOP("errors", "Check that it is the right file."),
    ),
    "file.unreadable": (
        QT_TRANSLATE_NOOP("errors", "{name} could not be read."),
        QT_TRANSLATE_NOOP("errors", "Check the path, and that you may read it."),
    ),
    "json.duplicate_key": (
        QT_TRANSLATE_NOOP("errors", "The JSON names the same thing twice."),
        QT_TRANSLATE_NOOP("errors", "Remove one of them."),
    ),
    "json.invalid": (
        QT_TRANSLATE_NOOP("errors", "This is not JSON."),
        QT_TRANSLATE_NOOP("errors", "Check commas, quotes and brackets."),
    ),
    "json.not_canonical": (
        QT_TRANSLATE_NOOP(
            "errors",
            "The JSON holds what is not allowed: fractions, numbers that are too "
            "large, or names with letters outside ASCII.",
        ),
        QT_TRANSLATE_NOOP("errors", "Write whole numbers and plain names."),
    ),
    "json.too_large": (
        QT_TRANSLATE_NOOP("errors", "The JSON is larger than {limit_bytes} bytes."),
        QT_TRANSLATE_NOOP("errors", "Check that it is the right file."),
    ),
    "official.duplicate": (
        QT_TRANSLATE_NOOP(
            "errors", "{file}, row {row}: this station and contest stand in an earlier row already."
        ),
        QT_TRANSLATE_NOOP("errors", "Remove one of them."),
    ),
    "official.no_figures": (
        QT_TRANSLATE_NOOP("errors", "{file}, row {row}: there are no figures in this row."),
        QT_TRANSLATE_NOOP("errors", "Fill it in or remove it."),
    ),
    "official.turnout_differs": (
        QT_TRANSLATE_NOOP(
            "errors",
            "{file}, row {row}: the turnout of station {station} at {hour} is another number "
            "elsewhere ({other}).",
        ),
        QT_TRANSLATE_NOOP(
            "errors",
            "Turnout is of the station, whatever the contest: give one number, in one file.",
        ),
    ),
    "official.unknown_candidate": (
        QT_TRANSLATE_NOOP(
            "errors", '{file}, row {row}: this contest has no candidate as in "{column}".'
        ),
        QT_TRANSLATE_NOOP("errors", "Check the column's name."),
    ),
    "official.unknown_column": (
        QT_TRANSLATE_NOOP("errors", '{file}, row {row}: nobody knows a column "{column}".'),
        QT_TRANSLATE_NOOP("errors", "Use line:ID, votes:ID or turnout:HH:MM."),
    ),
    "official.unknown_contest": (
        QT_TRANSLATE_NOOP(
            "errors", "{file}, row {row}: the election pack has no such contest there."
        ),
        QT_TRANSLATE_NOOP("errors", "Check the contest."),
    ),
    "official.unknown_station": (
        QT_TRANSLATE_NOOP("errors", "{file}, row {row}: no list of the pack knows this station."),
        QT_TRANSLATE_NOOP("errors", "Check constituency and station."),
    ),
    "pack.bad_expression": (
        QT_TRANSLATE_NOOP("errors", "{where}: the condition cannot be read."),
        QT_TRANSLATE_NOOP("errors", "Correct it."),
    ),
    "pack.bad_field": (
        QT_TRANSLATE_NOOP("errors", "{where} does not fit: {why} is needed."),
        QT_TRANSLATE_NOOP("errors", "Correct it."),
    ),
    "pack.bad_hour": (
        QT_TRANSLATE_NOOP("errors", '"{hour}" is not an hour.'),
        QT_TRANSLATE_NOOP("errors", "Write HH:MM."),
    ),
    "pack.bad_signature": (
        QT_TRANSLATE_NOOP("errors", "The signature does not fit this election pack."),
        QT_TRANSLATE_NOOP("errors", "Do not use it: get a fresh copy of it."),
    ),
    "pack.not_a_pack_file": (
        QT_TRANSLATE_NOOP("errors", "{name} is not an election pack."),
        QT_TRANSLATE_NOOP("errors", "Choose the file of the pack, for example election.pack."),
    ),
    "pack.duplicate": (
        QT_TRANSLATE_NOOP("errors", '{where}: "{name}" stands twice.'),
        QT_TRANSLATE_NOOP("errors", "Remove one."),
    ),
    "pack.file_set": (
        QT_TRANSLATE_NOOP("errors", "The election pack does not hold the files that it should."),
        QT_TRANSLATE_NOOP("errors", "Do not use it: get a fresh copy of it."),
    ),
    "pack.missing_field": (
        QT_TRANSLATE_NOOP("errors", "{where} is missing."),
        QT_TRANSLATE_NOOP("errors", "Add it."),
    ),
    "pack.newer_version": (
        QT_TRANSLATE_NOOP("errors", "A newer version of the program made this election pack."),
        QT_TRANSLATE_NOOP("errors", "Install that version or a later one."),
    ),
    "pack.no_date": (
        QT_TRANSLATE_NOOP("errors", "The election pack has no date."),
        QT_TRANSLATE_NOOP("errors", "Give the date with the hour: 2025-01-29T08:03."),
    ),
    "pack.not_a_pack": (
        QT_TRANSLATE_NOOP("errors", "This is not an election pack."),
        QT_TRANSLATE_NOOP("errors", "Check that it is the right file."),
    ),
    "pack.other_authority": (
        QT_TRANSLATE_NOOP(
            "errors",
            "Another authority signed this election pack than the one that this notebook "
            "knows: {fingerprint}.",
        ),
        QT_TRANSLATE_NOOP("errors", "Ask in person who signed it before you use it."),
    ),
    "pack.too_large": (
        QT_TRANSLATE_NOOP("errors", "The election pack is larger than is allowed."),
        QT_TRANSLATE_NOOP("errors", "Ask where it came from."),
    ),
    "pack.unknown_field": (
        QT_TRANSLATE_NOOP("errors", "{where}: nobody knows this field."),
        QT_TRANSLATE_NOOP("errors", "Check its name."),
    ),
    "pack.unknown_reference": (
        QT_TRANSLATE_NOOP("errors", '{where}: there is no "{name}".'),
        QT_TRANSLATE_NOOP("errors", "Check the name."),
    ),
    "pack.wrong_authority": (
        QT_TRANSLATE_NOOP(
            "errors", "The election pack names another authority than the one that signed it."
        ),
        QT_TRANSLATE_NOOP("errors", "Do not use it; ask who made it."),
    ),
    "packsource.bad_election": (
        QT_TRANSLATE_NOOP("errors", "{file} does not say what an election needs."),
        QT_TRANSLATE_NOOP("errors", "Compare it with the example in the documentation."),
    ),
    "packsource.bad_toml": (
        QT_TRANSLATE_NOOP("errors", "{file} cannot be read (line {line}, column {column})."),
        QT_TRANSLATE_NOOP("errors", "Correct it there."),
    ),
    "packsource.no_election": (
        QT_TRANSLATE_NOOP("errors", "The folder has no election.toml or election.json."),
        QT_TRANSLATE_NOOP("errors", "Add one."),
    ),
    "packsource.no_folder": (
        QT_TRANSLATE_NOOP("errors", "There is no such folder."),
        QT_TRANSLATE_NOOP("errors", "Check the path."),
    ),
    "packsource.too_large": (
        QT_TRANSLATE_NOOP("errors", "{file} is larger than {limit_bytes} bytes."),
        QT_TRANSLATE_NOOP("errors", "Check that it is the right file."),
    ),
    "packsource.too_many": (
        QT_TRANSLATE_NOOP("errors", "{file}: there are more than {limit} of these."),
        QT_TRANSLATE_NOOP("errors", "Leave some out."),
    ),
    "packsource.two_elections": (
        QT_TRANSLATE_NOOP("errors", "The folder has both election.toml and election.json."),
        QT_TRANSLATE_NOOP("errors", "Keep one of them."),
    ),
    "packsource.unknown_contest": (
        QT_TRANSLATE_NOOP("errors", "{file}, row {row}: there is no contest of that name."),
        QT_TRANSLATE_NOOP("errors", "Check it against the election file."),
    ),
    "packsource.unreadable": (
        QT_TRANSLATE_NOOP("errors", "{file} could not be read."),
        QT_TRANSLATE_NOOP("errors", "Check that you may read it."),
    ),
    "sheet.language": (
        QT_TRANSLATE_NOOP("errors", "There are no sheets in that language."),
        QT_TRANSLATE_NOOP("errors", "Use en, az or ru."),
    ),
    "sheet.none_given": (
        QT_TRANSLATE_NOOP("errors", "Which incidents?"),
        QT_TRANSLATE_NOOP("errors", "Name at least one; see incidents."),
    ),
    "sheet.not_an_incident": (
        QT_TRANSLATE_NOOP("errors", "Only an incident can be printed as a sheet."),
        QT_TRANSLATE_NOOP("errors", "See incidents."),
    ),
    "sheet.too_many": (
        QT_TRANSLATE_NOOP("errors", "That is more than {limit} sheets at once."),
        QT_TRANSLATE_NOOP("errors", "Print them in several runs."),
    ),
    "xlsform.empty_cell": (
        QT_TRANSLATE_NOOP("errors", '{file}, row {row}: "{column}" is empty.'),
        QT_TRANSLATE_NOOP("errors", "Fill it in."),
    ),
    "xlsform.no_survey": (
        QT_TRANSLATE_NOOP("errors", '{file} has no sheet named "survey".'),
        QT_TRANSLATE_NOOP("errors", "Check that it is an XLSForm."),
    ),
    "xlsform.unknown_language": (
        QT_TRANSLATE_NOOP("errors", '{file}: the language of "{column}" has no code.'),
        QT_TRANSLATE_NOOP("errors", 'Write it as "label::English (en)".'),
    ),
    "xlsform.unknown_list": (
        QT_TRANSLATE_NOOP("errors", "{file}, row {row}: there is no list of choices of that name."),
        QT_TRANSLATE_NOOP("errors", 'Check the sheet "choices".'),
    ),
    "xlsform.unmatched_group": (
        QT_TRANSLATE_NOOP(
            "errors", "{file}, row {row}: a group begins or ends without its other half."
        ),
        QT_TRANSLATE_NOOP("errors", "Add it."),
    ),
    "xlsform.unsupported_condition": (
        QT_TRANSLATE_NOOP("errors", "A condition of the form cannot be read (at {at}: {why})."),
        QT_TRANSLATE_NOOP("errors", "Write it more simply."),
    ),
    "xlsform.unsupported_type": (
        QT_TRANSLATE_NOOP("errors", "{file}, row {row}: questions of this type are not supported."),
        QT_TRANSLATE_NOOP("errors", "Use another type."),
    ),
    "xlsx.hostile": (
        QT_TRANSLATE_NOOP("errors", "{file} is not built as a workbook should be."),
        QT_TRANSLATE_NOOP("errors", "Do not open it elsewhere; ask where it came from."),
    ),
    "xlsx.too_large": (
        QT_TRANSLATE_NOOP("errors", "{file} is larger than is allowed."),
        QT_TRANSLATE_NOOP("errors", "Check that it is the right file."),
    ),
    "xlsx.unreadable": (
        QT_TRANSLATE_NOOP("errors", "{file} cannot be read as a workbook."),
        QT_TRANSLATE_NOOP("errors", "Save it again as .xlsx."),
    ),
}
