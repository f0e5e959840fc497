"""A day and an hour are typed as the window's language writes them."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from observer_app.core.kinds import EntryKind
from observer_app.core.pack import QuestionType
from observer_app.gui.language import speak
from observer_app.gui.observer.checklist import ChecklistPage
from observer_app.gui.observer.moments import moment_hint, read_moment, show_moment
from tests.gui.conftest import Used

TODAY = date(2025, 1, 29)


@pytest.mark.parametrize("language", ["en", "az", "ru"])
def test_what_the_hint_shows_can_be_typed(language: str, used: Used) -> None:
    speak(language)
    hint = moment_hint(TODAY)
    assert "2025-01-29" not in hint
    assert read_moment(hint, today=date(2025, 2, 3)) == "2025-01-29 14:05"
    assert show_moment("2025-01-29 14:05") == hint
    speak("en")


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("14:05", "2025-01-29 14:05"),
        ("9.30", "2025-01-29 09:30"),
        ("30.01.2025 2:15", "2025-01-30 02:15"),
        ("30 Jan 2025, 02:15", "2025-01-30 02:15"),
        ("2025-01-30 02:15", "2025-01-30 02:15"),
        ("2025-01-30T02:15", "2025-01-30 02:15"),
        ("in the night", "in the night"),
        ("31.02.2025 14:05", "31.02.2025 14:05"),
    ],
)
def test_each_usual_form_is_taken_and_nothing_is_guessed(typed: str, kept: str) -> None:
    assert read_moment(typed, today=TODAY) == kept


def test_a_moment_is_answered_in_its_local_form_and_kept_as_one(at_station: Used) -> None:
    page = at_station.go("checklist")
    assert isinstance(page, ChecklistPage)
    form = next(
        form
        for form in at_station.window.desk.pack.forms
        if any(q.type is QuestionType.DATETIME for q in form.questions)
    )
    page.arrive(form.id)
    asked = next(q.id for q in form.questions if q.type is QuestionType.DATETIME)
    line = page.cards[asked].line
    assert isinstance(line, QLineEdit)
    line.setFocus()
    QTest.keyClicks(line, "29.01.2025 7:10")
    page.setFocus()
    answers = at_station.entries(EntryKind.CHECKLIST)[-1].payload["answers"]
    assert answers[0]["value"] == "2025-01-29 07:10"
    page.refresh()
    assert "Jan 2025 07:10" in line.text()
