"""Official figures: one turnout for a station and an hour, whatever the contest."""

from __future__ import annotations

from pathlib import Path

import pytest

from observer_app.core.errors import InputError
from observer_app.services.official import load_official, official_by_hour
from observer_app.services.session import Session

HEAD = "constituency,station,contest,turnout:10:00,turnout:12:00\n"


def csv(folder: Path, *rows: str) -> Path:
    path = folder / f"official-{len(list(folder.iterdir()))}.csv"
    path.write_text(HEAD + "".join(f"{row}\n" for row in rows), "utf-8")
    return path


def test_two_contests_with_other_turnout_are_refused_and_nothing_is_loaded(
    coordinator: Session, tmp_path: Path
) -> None:
    both = csv(tmp_path, "7,1,mayor,10,20", "7,1,council,10,21")
    with pytest.raises(InputError) as refused:
        load_official(coordinator, both)
    assert refused.value.code == "official.turnout_differs"
    assert refused.value.params["row"] == 3
    assert official_by_hour(coordinator) == {}


def test_a_later_file_cannot_overwrite_the_other_contests_turnout_unseen(
    coordinator: Session, tmp_path: Path
) -> None:
    load_official(coordinator, csv(tmp_path, "7,1,mayor,10,20", "7,1,council,10,"))
    with pytest.raises(InputError):
        load_official(coordinator, csv(tmp_path, "7,1,council,11,20"))
    assert official_by_hour(coordinator)[("7/1", "10:00")] == 10
    load_official(coordinator, csv(tmp_path, "7,1,council,11,20", "7,1,mayor,11,20"))
    assert official_by_hour(coordinator) == {("7/1", "10:00"): 11, ("7/1", "12:00"): 20}
