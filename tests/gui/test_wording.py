"""Dates and lengths of time are written in one way, the way of the window's language."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from PySide6.QtGui import QFontMetricsF

from observer_app.gui.language import speak
from observer_app.gui.pages import decimal, number, size_text
from observer_app.gui.widgets.table import Table
from observer_app.gui.wording import date_text, describe, duration, moment_text
from tests.gui.conftest import Used

_DAY = date(2027, 1, 3)


@pytest.mark.parametrize(
    ("language", "whole", "short"),
    [
        ("en", "3 Jan 2027", "3 Jan"),
        ("az", "03.01.2027", "03.01."),
        ("ru", "03.01.2027", "03.01."),
    ],
)
def test_a_date_is_written_as_the_language_writes_it(
    used: Used, language: str, whole: str, short: str
) -> None:
    speak(language)
    assert (date_text(_DAY), date_text(_DAY, year=False)) == (whole, short)
    moment = datetime(2027, 1, 3, 10, 5, 7, tzinfo=UTC)
    assert moment_text(used.window.desk, moment) == f"{short} 14:05"
    assert moment_text(used.window.desk, moment, year=True, seconds=True) == f"{whole} 14:05:07"


@pytest.mark.parametrize(
    ("language", "texts"),
    [
        ("en", ["9 h 36 min", "2 h", "0 min"]),
        ("az", ["9 saat 36 dəq", "2 saat", "0 dəq"]),
        ("ru", ["9 ч 36 мин", "2 ч", "0 мин"]),
    ],
)
def test_a_length_of_time_is_said_in_hours_and_minutes(
    used: Used, language: str, texts: list[str]
) -> None:
    speak(language)
    assert [duration(minutes) for minutes in (576, 120, 0)] == texts


def test_no_page_writes_a_date_in_a_way_of_its_own(root_dir: Path) -> None:
    own = re.compile(r"%d[./-]%m|%Y-%m|dd[./-]MM")
    places = [
        path.name
        for path in sorted((root_dir / "observer_app" / "gui").rglob("*.py"))
        if own.search(path.read_text("utf-8"))
    ]
    # moments.py: what a checklist keeps of a moment, not what it shows.
    assert places == ["moments.py", "wording.py"]


def test_entries_name_the_pack_and_the_ballot_by_their_titles(at_station: Used) -> None:
    from observer_app.core.kinds import Answer, EntryKind
    from observer_app.services.commands import RecordProtocol

    desk = at_station.window.desk
    (pack,) = at_station.entries(EntryKind.PACK)
    assert describe(desk, pack) == desk.text(desk.pack.title)
    contest = desk.pack.contests_at(at_station.session.station)[0]
    at_station.execute(RecordProtocol(contest=contest.id, compiled=Answer.YES))
    said = describe(desk, at_station.entries(EntryKind.PROTOCOL)[-1])
    assert said.startswith(desk.text(contest.title))
    assert contest.id not in said


def test_digits_have_one_width_so_that_figures_stand_below_each_other(used: Used) -> None:
    page = used.go("tally")
    for widget in (page.findChild(Table), used.window.counter.button, page.title):
        assert widget is not None
        metrics = QFontMetricsF(widget.font())
        assert len({round(metrics.horizontalAdvance(digit)) for digit in "0123456789"}) == 1


def test_an_answer_within_a_sentence_has_no_stray_dot(at_station: Used) -> None:
    from observer_app.core.kinds import CopyAnswer, EntryKind
    from observer_app.services.commands import RecordProtocol

    contest = at_station.window.desk.pack.contests_at(at_station.session.station)[0]
    at_station.execute(RecordProtocol(contest=contest.id, copy=CopyAnswer.REFUSED))
    speak("az")
    said = describe(at_station.window.desk, at_station.entries(EntryKind.PROTOCOL)[-1])
    assert said.endswith("surət: imtina edilib")


@pytest.mark.parametrize(
    ("language", "texts"),
    [
        ("en", ["5,000", "40.7", "0.0"]),
        ("az", ["5.000", "40,7", "0,0"]),
        ("ru", ["5\u00a0000", "40,7", "0,0"]),
    ],
)
def test_numbers_have_the_marks_of_the_language(
    used: Used, language: str, texts: list[str]
) -> None:
    speak(language)
    assert [number(5000), decimal(40.7), decimal(0)] == texts


def test_no_page_writes_decimals_in_a_way_of_its_own(root_dir: Path) -> None:
    own = re.compile(r":[,+]?\.?[0-9]*f\}|:,|'f', 1|\"f\", 1|round\([^()]*, 1\)")
    places = [
        f"{path.name}: {line.strip()}"
        for path in sorted((root_dir / "observer_app" / "gui").rglob("*.py"))
        for line in path.read_text("utf-8").splitlines()
        if own.search(line)
    ]
    assert places == []


def test_a_small_file_has_its_size_in_words_of_the_language(qapp: object) -> None:
    said = {}
    for language in ("en", "az", "ru"):
        speak(language)
        said[language] = (size_text(1), size_text(13), size_text(1_500_000))
    assert said["en"] == ("1 B", "13 B", "1.5 MB")
    assert said["az"] == ("1 B", "13 B", "1,5 MB")
    assert [words.replace("\u00a0", " ") for words in said["ru"]] == ["1 Б", "13 Б", "1,5 МБ"]
