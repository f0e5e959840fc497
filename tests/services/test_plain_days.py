"""Counting by quarters of an hour tells the same days as reading every entry."""

from __future__ import annotations

import pytest

from observer_app.services.session import Session
from tests.services.plain_days import compare


@pytest.mark.parametrize("role", ["observer", "coordinator"])
def test_the_counted_days_are_those_of_the_entries(
    role: str, request: pytest.FixtureRequest
) -> None:
    session: Session = request.getfixturevalue(role)
    for seed in range(20):
        compare(session, seed=seed)
