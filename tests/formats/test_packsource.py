from __future__ import annotations

from pathlib import Path

import pytest

from observer_app.core.arithmetic import Outcome, check_protocol
from observer_app.core.errors import InputError
from observer_app.formats.packsource import read_source
from tests.core.packs import RESOURCES, builtin

ELECTION = """
id = "x"
kind = "municipal"
date = 2025-01-29
languages = ["az", "en"]
[title]
en = "X"
[[contests]]
id = "main"
[contests.title]
en = "Main"
"""
STATIONS = "constituency,number,registered,name::az,constituency_name::az\n23,1,900,Məktəb,Nəsimi\n"
CANDIDATES = "contest,id,name\nmain,c1,A\nmain,c2,B\n"


def folder(
    path: Path,
    election: str = ELECTION,
    stations: str | bytes = STATIONS,
    candidates: str = CANDIDATES,
) -> Path:
    (path / "election.toml").write_text(election, encoding="utf-8")
    data = stations if isinstance(stations, bytes) else stations.encode("utf-8")
    (path / "stations.csv").write_bytes(data)
    (path / "candidates.csv").write_text(candidates, encoding="utf-8")
    return path


def refusal(path: Path) -> tuple[str, dict[str, object]]:
    with pytest.raises(InputError) as caught:
        read_source(path, builtin=builtin())
    return caught.value.code, dict(caught.value.params)


def test_a_folder_becomes_a_pack_and_inherits_the_rest(tmp_path: Path) -> None:
    pack = read_source(folder(tmp_path), builtin=builtin())
    assert (pack.id, pack.kind, str(pack.date)) == ("x", "municipal", "2025-01-29")
    station = pack.station("23/1")
    assert station is not None
    assert (station.registered, station.name.in_language("az")) == (900, "Məktəb")
    named = pack.constituency("23")
    assert named is not None
    assert named.name.in_language("az") == "Nəsimi"
    assert [c.id for c in pack.contests[0].candidates] == ["c1", "c2"]
    assert pack.incidents == builtin().incidents
    assert pack.forms == builtin().forms
    assert pack.authority == ""


def test_semicolons_tabs_and_a_byte_order_mark_are_welcome(tmp_path: Path) -> None:
    wanted = read_source(folder(tmp_path), builtin=builtin())
    for delimiter in (";", "\t"):
        text = "\ufeff" + STATIONS.replace(",", delimiter).replace("\n", "\r\n")
        assert read_source(folder(tmp_path, stations=text), builtin=builtin()) == wanted


@pytest.mark.parametrize(
    ("stations", "code", "place"),
    [
        (
            "constituency,number\n23,1\n23,1\n",
            "pack.duplicate",
            {"row": 3, "column": "number", "where": "stations.csv, row 3, number", "name": "1"},
        ),
        (
            "constituency,number,registered\n23,1,many\n",
            "csv.not_a_count",
            {"row": 2, "column": "registered"},
        ),
        ("constituency,number\n23,\n", "csv.empty_cell", {"row": 2, "column": "number"}),
        ("constituency,number\n23,a b\n", "pack.bad_field", {"row": 2, "column": "number"}),
        ("constituency,number,colour\n23,1,x\n", "csv.unknown_column", {"column": "colour"}),
        ("number\n1\n", "csv.missing_column", {"column": "constituency"}),
        ("constituency,number\n23,1,9\n", "csv.wrong_width", {"row": 2}),
        ("constituency,number,number\n1,1,1\n", "csv.duplicate_column", {"column": "number"}),
        ("", "csv.no_header", {}),
        ('constituency,number\n"23,1\n', "csv.unreadable", {}),
    ],
)
def test_a_bad_station_list_names_row_and_column(
    tmp_path: Path, stations: str, code: str, place: dict[str, object]
) -> None:
    found, params = refusal(folder(tmp_path, stations=stations))
    assert found == code
    assert params.items() >= {"file": "stations.csv", **place}.items()


def test_a_list_that_is_not_utf8_is_named(tmp_path: Path) -> None:
    found = refusal(folder(tmp_path, stations="constituency,number\n23,ə\n".encode("utf-16")))
    assert found == ("csv.not_utf8", {"file": "stations.csv"})


def test_a_candidate_of_no_contest_is_named(tmp_path: Path) -> None:
    code, params = refusal(folder(tmp_path, candidates="contest,id,name\nother,c1,A\n"))
    assert code == "packsource.unknown_contest"
    assert params["row"] == 2


@pytest.mark.parametrize(
    ("election", "code"),
    [
        ("id = ", "packsource.bad_toml"),
        (ELECTION.replace('id = "x"', ""), "pack.missing_field"),
        ('colour = "red"\n' + ELECTION, "pack.unknown_field"),
        ('authority = "ssh-ed25519 AAAA"\n' + ELECTION, "pack.unknown_field"),
        ("utc_offset_min = 1.5\n" + ELECTION, "pack.bad_field"),
        (ELECTION + "\n[[add.nonsense]]\nid='x'\n", "pack.unknown_field"),
        ("x = " + "9" * 5000, "packsource.bad_toml"),
        ("x = " + "[" * 3000, "packsource.bad_toml"),
    ],
)
def test_a_bad_election_file_is_named(tmp_path: Path, election: str, code: str) -> None:
    found, params = refusal(folder(tmp_path, election=election))
    assert found == code
    assert params["file"] == "election.toml"


def test_no_election_or_two_is_refused(tmp_path: Path) -> None:
    assert refusal(tmp_path / "nowhere")[0] == "packsource.no_folder"
    assert refusal(tmp_path)[0] == "packsource.no_election"
    (folder(tmp_path) / "election.json").write_text("{}")
    assert refusal(tmp_path)[0] == "packsource.two_elections"


def test_an_entry_can_be_added_or_replaced(tmp_path: Path) -> None:
    added = """
[[add.incidents]]
code = "O01"
category = "opening"
severity = 4
label = { en = "Own words" }
[[add.incidents]]
code = "X01"
category = "voting"
severity = 2
label = { en = "New" }
"""
    pack = read_source(folder(tmp_path, election=ELECTION + added), builtin=builtin())
    changed = pack.incident("O01")
    assert changed is not None
    assert changed.severity == 4
    assert pack.incident("X01") is not None
    assert len(pack.incidents) == 57


def test_other_lines_drop_the_checks_that_speak_of_the_old_ones(tmp_path: Path) -> None:
    own = """
[[lines]]
id = "votes_valid"
label = { en = "Valid" }
"""
    pack = read_source(folder(tmp_path, election=ELECTION + own), builtin=builtin())
    ids = {check.id for check in pack.checks}
    assert {"E04", "E16", "E11"} <= ids
    assert not {"E01", "E06", "W01"} & ids
    results = check_protocol(pack, pack.contest(""), {"votes_valid": 3}, {"c1": 1, "c2": 2})
    assert {r.check: r.outcome for r in results}["E04"] is Outcome.HOLDS


def test_other_codes_are_not_suggested_by_inherited_questions(tmp_path: Path) -> None:
    own = """
[[incidents]]
code = "C08"
category = "count"
severity = 4
label = { en = "Only this" }
"""
    pack = read_source(folder(tmp_path, election=ELECTION + own), builtin=builtin())
    codes = {q.incident for form in pack.forms for q in form.questions}
    assert codes == {"", "C08"}


def test_the_sample_is_a_whole_election() -> None:
    pack = read_source(RESOURCES / "packs" / "sample", builtin=builtin())
    assert len(pack.stations) == 12
    assert all(station.registered for station in pack.stations)
    assert {c.number for c in pack.constituencies} == {"23", "70"}
    for station in pack.stations:
        held = pack.contests_at(station.key)
        assert len(held) == 1
        assert len(held[0].candidates) >= 5
    assert "invented" in pack.notice.in_language("en")
