"""The folder that a coordinator writes -> an election pack.

election.toml (or .json), stations.csv, candidates.csv, checklists/*.xlsx. What they do
not say is inherited from the built-in pack. Source: resources/spec/pack-v1.md, section 9.
"""

from __future__ import annotations

import codecs
import datetime as dt
import re
import tomllib
from collections.abc import Iterable
from pathlib import Path

from observer_app.core.canonical import JsonValue, read_json
from observer_app.core.errors import InputError
from observer_app.core.observation import Form
from observer_app.core.pack import FORMAT, Pack
from observer_app.core.packjson import check_part, read_pack_value, write_pack_value
from observer_app.core.packrules import missing_names
from observer_app.formats.csvtable import MAX_BYTES, Row, read_table
from observer_app.formats.xlsform import read_xlsform

MAX_ELECTION_BYTES = 4 * 1024 * 1024
MAX_CHECKLISTS = 50
_OWN = frozenset(
    {"id", "title", "date", "kind", "constituencies", "stations", "contests", "recipients"}
    | {"authority", "format"}
)
"""Never inherited: they are what makes this election another one."""
_KEYS = {"incidents": "code", "events": "code", "severities": "level"}
"""How entries of a list are told apart; `id` where it is not said."""
_ADDABLE = frozenset(
    {"lines", "checks", "forms", "categories", "severities", "incidents", "events"}
    | {"streams", "legal", "sources"}
)
_TOML_PLACE = re.compile(r"line ([0-9]+), column ([0-9]+)")
_COLUMN = re.compile(r"([a-z_]+)(?:::([a-z]{2,3}(?:-[A-Za-z0-9]{2,8})?))?")


def read_source(source: Path, *, builtin: Pack) -> Pack:
    """Return the pack that the folder `source` describes; unsigned, without authority.

    Raises: InputError("packsource.…" | "csv.…" | "xlsx.…" | "xlsform.…" | "pack.…"
    | "json.…"), naming the file, and row and column where there are any.
    """
    if not source.is_dir():
        raise InputError("packsource.no_folder")
    election, file = _read_election(source)
    value = {k: v for k, v in write_pack_value(builtin).items() if k not in _OWN}
    added = election.pop("add", {})
    value.update(election)
    value["format"] = FORMAT
    _add(value, added, file=file)
    _read_stations(source, value)
    _read_candidates(source, value, file=file)
    _read_checklists(source, value)
    _drop_orphans(value, election=election, builtin=builtin)
    try:
        return read_pack_value(value)
    except InputError as exc:
        raise InputError(exc.code, **{"file": file, **exc.params}) from exc


def _read_election(source: Path) -> tuple[dict[str, JsonValue], str]:
    toml, plain = source / "election.toml", source / "election.json"
    if toml.is_file() == plain.is_file():
        raise InputError(
            "packsource.no_election" if not toml.is_file() else "packsource.two_elections"
        )
    path = toml if toml.is_file() else plain
    data = _read_file(path, limit=MAX_ELECTION_BYTES)
    if path is plain:
        value = read_json(data.removeprefix(codecs.BOM_UTF8), max_bytes=MAX_ELECTION_BYTES)
    else:
        try:
            value = _plain(tomllib.loads(data.decode("utf-8-sig")))
        except (ValueError, RecursionError) as exc:
            # A figure too long for Python to read, or bytes that are no UTF-8, have no place.
            place = _TOML_PLACE.search(str(exc))
            where = {"line": place[1], "column": place[2]} if place else {}
            raise InputError("packsource.bad_toml", file=path.name, **where) from exc
    if not isinstance(value, dict):
        raise InputError("packsource.bad_election", file=path.name)
    for name in ("authority", "stations"):
        if name in value:
            raise InputError("pack.unknown_field", file=path.name, where=name)
    return value, path.name


def _plain(value: object) -> JsonValue:
    """Return TOML's values as JSON's; dates and times as text."""
    if isinstance(value, dict):
        return {key: _plain(item) for key, item in value.items()}
    if isinstance(value, list):
        return [_plain(item) for item in value]
    if isinstance(value, dt.time):
        return value.strftime("%H:%M")
    if isinstance(value, dt.date):
        return value.isoformat()
    return value


def _read_file(path: Path, *, limit: int) -> bytes:
    try:
        with path.open("rb") as stream:
            data = stream.read(limit + 1)
    except OSError as exc:
        raise InputError("packsource.unreadable", file=path.name) from exc
    if len(data) > limit:
        raise InputError("packsource.too_large", file=path.name, limit_bytes=limit)
    return data


def _add(value: dict[str, JsonValue], added: JsonValue, *, file: str) -> None:
    """Put the entries of [add] into the inherited lists; one of the same name replaces."""
    if not isinstance(added, dict):
        raise InputError("pack.bad_field", file=file, where="add", why="table")
    for name, items in added.items():
        if name not in _ADDABLE:
            raise InputError("pack.unknown_field", file=file, where=f"add.{name[:64]}")
        if not isinstance(items, list) or not all(isinstance(item, dict) for item in items):
            raise InputError("pack.bad_field", file=file, where=f"add.{name}", why="any_list")
        value[name] = _merged(value.get(name, []), items, key=_KEYS.get(name, "id"))


def _merged(old: Iterable[JsonValue], new: Iterable[JsonValue], *, key: str) -> list[JsonValue]:
    merged = {item.get(key): item for item in old}
    for item in new:
        merged[item.get(key)] = item
    return list(merged.values())


def _read_stations(source: Path, value: dict[str, JsonValue]) -> None:
    path = source / "stations.csv"
    if not path.is_file():
        return
    table = read_table(_read_file(path, limit=MAX_BYTES), file=path.name)
    table.need("constituency", "number")
    known = ("constituency", "number", "registered", "name", "address", "constituency_name")
    _check_columns(table.columns, known, file=path.name)
    constituencies = {c["number"]: c for c in value.get("constituencies", []) if "number" in c}
    stations: dict[tuple[str, str], JsonValue] = {}
    for row in table.rows:
        station: dict[str, JsonValue] = {
            "constituency": row.need("constituency"),
            "number": row.need("number"),
        }
        for column in ("name", "address"):
            if words := _texts(row, column):
                station[column] = words
        registered = row.count("registered")
        if registered is not None:
            station["registered"] = registered
        key = (station["constituency"], station["number"])
        if key in stations:
            raise row.duplicate("number")
        stations[key] = _checked("station", station, row)
        if station["constituency"] not in constituencies:
            named = {"number": station["constituency"], "name": _texts(row, "constituency_name")}
            constituencies[station["constituency"]] = _checked("constituency", named, row)
    value["stations"] = list(stations.values())
    value["constituencies"] = list(constituencies.values())


def _read_candidates(source: Path, value: dict[str, JsonValue], *, file: str) -> None:
    path = source / "candidates.csv"
    if not path.is_file():
        return
    contests = {c.get("id"): c for c in value.get("contests", []) if isinstance(c, dict)}
    table = read_table(_read_file(path, limit=MAX_BYTES), file=path.name)
    table.need("contest", "id")
    _check_columns(table.columns, ("contest", "id", "name", "party"), file=path.name)
    for row in table.rows:
        contest = contests.get(row.need("contest"))
        if contest is None:
            raise row.error("packsource.unknown_contest", "contest", election=file)
        names = _texts(row, "name")
        if not names:
            raise row.error("csv.empty_cell", "name")
        candidate: dict[str, JsonValue] = {"id": row.need("id"), "name": names}
        if party := _texts(row, "party"):
            candidate["party"] = party
        listed = contest.setdefault("candidates", [])
        if any(c["id"] == candidate["id"] for c in listed):
            raise row.duplicate("id")
        listed.append(_checked("candidate", candidate, row))


def _read_checklists(source: Path, value: dict[str, JsonValue]) -> None:
    folder = source / "checklists"
    if not folder.is_dir():
        return
    paths = sorted(p for p in folder.iterdir() if p.suffix == ".xlsx" and p.name[:1] not in "~.")
    if len(paths) > MAX_CHECKLISTS:
        raise InputError("packsource.too_many", file="checklists", limit=MAX_CHECKLISTS)
    limit = 16 * 1024 * 1024
    forms = [
        read_xlsform(_read_file(path, limit=limit), file=f"checklists/{path.name}")
        for path in paths
    ]
    value["forms"] = _merged(value.get("forms", []), forms, key="id")


def _drop_orphans(value: dict[str, JsonValue], *, election: JsonValue, builtin: Pack) -> None:
    """Leave out inherited checks and suggestions that speak of what this election lacks."""
    if "lines" in election and "checks" not in election:
        lines = frozenset(str(line.get("id")) for line in value["lines"] if isinstance(line, dict))
        lost = {c.id for c in builtin.checks if missing_names(c, lines)}
        value["checks"] = [c for c in value["checks"] if c.get("id") not in lost]
    if "incidents" in election:
        codes = {i.get("code") for i in value["incidents"] if isinstance(i, dict)}
        inherited = {form.id: form for form in builtin.forms}
        for form in value["forms"]:
            if form.get("id") in inherited:
                _unlink(form, codes=codes, inherited=inherited[form["id"]])


def _unlink(form: JsonValue, *, codes: set[JsonValue], inherited: Form) -> None:
    ours = {q.id for q in inherited.questions}
    for question in form["questions"]:
        if question["id"] in ours and question.get("incident") not in codes:
            question.pop("incident", None)


def _texts(row: Row, column: str) -> dict[str, str]:
    words: dict[str, str] = {}
    for name, text in row.cells.items():
        match = _COLUMN.fullmatch(name)
        if match and match[1] == column and text:
            words[match[2] or "und"] = text
    return words


def _check_columns(columns: Iterable[str], known: tuple[str, ...], *, file: str) -> None:
    for column in columns:
        match = _COLUMN.fullmatch(column)
        if match is None or match[1] not in known:
            raise InputError("csv.unknown_column", file=file, row=1, column=column[:64])


def _checked(part: str, value: JsonValue, row: Row) -> JsonValue:
    try:
        return check_part(part, value)
    except InputError as exc:
        column = str(exc.params.get("where", ""))
        raise row.error(exc.code, column, **exc.params) from exc
