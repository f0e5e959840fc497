"""A notebook from before a step is brought to the same state as one that began with it."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path

from observer_app.core.clock import write_time
from observer_app.core.kinds import EntryKind
from observer_app.store import migrations
from tests.store.sample import START, entry, new_notebook, reopen
from tests.store.test_journal import raw


def test_an_older_notebook_is_counted_by_quarters_when_it_is_opened(tmp_path: Path) -> None:
    with new_notebook(tmp_path / "notebook") as notebook:
        first = notebook.journal.append(entry(payload={"count": 4})).stored.id
        notebook.journal.append(entry(minute=1, payload={"count": 2}))
        wrong = notebook.journal.append(entry(minute=2, payload={"count": 9})).stored.id
        notebook.journal.append(entry(minute=20))
        notebook.journal.append(entry(EntryKind.INCIDENT, {"code": "x", "basis": "seen"}))
        undo = {"target": wrong, "reason": "r"}
        notebook.journal.append(entry(EntryKind.RETRACT, undo, minute=30))
        earlier = write_time(START - timedelta(days=1))
        moved = {"target": first, "reason": "r", "happened_at": earlier}
        notebook.journal.append(entry(EntryKind.AMEND, moved, minute=31))
        expected = notebook.queries.days(offset_min=240)
        with raw(notebook).transaction():
            raw(notebook).run("DROP TABLE station_quarters")
            raw(notebook).run(
                "ALTER TABLE station_counts ADD COLUMN tally INTEGER NOT NULL DEFAULT 0"
            )
            raw(notebook).run("DELETE FROM migrations WHERE name >= '0006'")
    with reopen(tmp_path / "notebook") as again:
        assert migrations.applied(raw(again)) == tuple(n for n, _ in migrations.MIGRATIONS)
        found = again.queries.days(offset_min=240)
    assert found == expected
    by_day: dict[date, int] = {}
    for row in found:
        by_day[row.day] = by_day.get(row.day, 0) + row.tally
    today = (START + timedelta(hours=4)).date()
    assert by_day == {today - timedelta(days=1): 4, today: 3}
