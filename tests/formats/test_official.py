from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from observer_app.core import results
from observer_app.core.errors import InputError
from observer_app.core.pack import Pack
from observer_app.core.results import Figures
from observer_app.formats.official import OfficialRow, read_official, write_official
from tests.core.packs import small

GOOD = (
    "constituency,station,contest,turnout:10:00,turnout:12:00,line:valid,votes:a,votes:b\n"
    "23,31,main,62,180,320,200,120\n"
    "23,32,main,,90,,,\n"
)


def refusal(text: str | bytes, pack: Pack | None = None) -> tuple[str, dict[str, object]]:
    data = text if isinstance(text, bytes) else text.encode("utf-8")
    with pytest.raises(InputError) as caught:
        read_official(data, pack=pack or small())
    return caught.value.code, dict(caught.value.params)


def test_rows_are_read_with_lines_votes_and_turnout() -> None:
    first, second = read_official(GOOD.encode(), pack=small())
    assert first == OfficialRow(
        station="23/31",
        contest="main",
        lines={"valid": 320},
        votes={"a": 200, "b": 120},
        turnout={"10:00": 62, "12:00": 180},
        row=2,
    )
    assert (second.votes, second.turnout) == ({}, {"12:00": 90})


def test_spreadsheets_of_any_habit_are_read() -> None:
    wanted = read_official(GOOD.encode(), pack=small())
    for delimiter in (";", "\t"):
        text = "\ufeff" + GOOD.replace(",", delimiter).replace("\n", "\r\n")
        assert read_official(text.encode(), pack=small()) == wanted
    short = GOOD.replace("contest,", "").replace("main,", "").replace("line:valid", "valid")
    assert read_official(short.encode(), pack=small()) == wanted


@pytest.mark.parametrize(
    ("old", "new", "code", "place"),
    [
        ("23,31", "23,99", "official.unknown_station", {"row": 2, "column": "station"}),
        ("23,31", "23,", "csv.empty_cell", {"row": 2, "column": "station"}),
        ("23,31", "23,3/1", "official.unknown_station", {"row": 2, "column": "station"}),
        ("31,main", "31,other", "official.unknown_contest", {"row": 2, "column": "contest"}),
        ("320", "-3", "csv.not_a_count", {"row": 2, "column": "line:valid"}),
        ("320", "3.5", "csv.not_a_count", {"row": 2, "column": "line:valid"}),
        ("320", "٣", "csv.not_a_count", {"row": 2, "column": "line:valid"}),
        ("votes:b", "votes:z", "official.unknown_column", {"row": 1, "column": "votes:z"}),
        ("votes:b", "votes:a", "csv.duplicate_column", {"row": 1, "column": "votes:a"}),
        ("12:00", "25:00", "official.unknown_column", {"row": 1, "column": "turnout:25:00"}),
        ("23,32", "23,31", "official.duplicate", {"row": 3}),
        (",,90,,,", ",,,,,", "official.no_figures", {"row": 3}),
    ],
)
def test_what_is_wrong_is_named_by_row_and_column(
    old: str, new: str, code: str, place: dict[str, object]
) -> None:
    found, params = refusal(GOOD.replace(old, new, 1))
    assert found == code
    assert params.items() >= {"file": "official.csv", **place}.items()


def test_files_beyond_the_bounds_are_refused() -> None:
    assert refusal("constituency,station\n" + "1,1\n" * 60_000)[0] == "csv.too_large"
    assert refusal(bytes(33 * 1024 * 1024))[0] == "csv.too_large"
    wide = "constituency,station," + ",".join(f"c{n}" for n in range(3000))
    assert refusal(wide)[0] == "csv.no_header"
    assert refusal('constituency,station\n"' + "x" * 200_000 + '",1\n')[0] == "csv.unreadable"


_COUNTS = st.dictionaries(st.sampled_from(["a", "b"]), st.integers(0, 10**8), min_size=1)


@given(_COUNTS, st.dictionaries(st.sampled_from(["10:00", "12:00"]), st.integers(0, 9999)))
def test_what_is_written_reads_back(votes: dict[str, int], turnout: dict[str, int]) -> None:
    rows = (OfficialRow("23/31", "main", votes=votes, turnout=turnout, row=2),)
    assert read_official(write_official(rows, pack=small()), pack=small()) == rows


def test_84_moved_votes_are_found_from_the_file() -> None:
    pack = small()
    copy = Figures(lines={"valid": 320}, votes={"a": 284, "b": 36})
    (row, _) = read_official(GOOD.encode(), pack=pack)
    found = results.compare(
        pack, pack.contest(row.contest), station=row.station, copy=copy, official=row.figures
    )
    assert [(t.votes, t.giver, t.taker) for t in found.transfers] == [(84, "a", "b")]
