"""Taps, undone ones and notes, one transaction each."""

from __future__ import annotations

import random
from collections.abc import Sequence
from pathlib import Path

from observer_app.core.fold import fold
from observer_app.core.kinds import EntryKind
from observer_app.store.notebook import Notebook
from tests.store.sample import DEVICE, entry, new_notebook, note, reopen
from tests.torture.scenario import Acknowledge, Scenario


def prepare(folder: Path) -> None:
    """Make an empty notebook."""
    new_notebook(folder / "notebook").close()


def work(folder: Path, seed: int, acknowledge: Acknowledge) -> None:
    """Append for ever, now and then several at once."""
    choose = random.Random(seed)
    notebook = reopen(folder / "notebook")
    acknowledge("ready")
    while True:
        for stored_id in append_some(notebook, choose):
            acknowledge(stored_id)


def append_some(notebook: Notebook, choose: random.Random) -> list[str]:
    """Return the ids of what is durable now."""
    action = choose.random()
    if action < 0.1:
        notes = [note("x" * choose.randrange(5000)) for _ in range(choose.randint(2, 30))]
        return [item.stored.id for item in notebook.journal.append_many(notes)]
    if action < 0.2 and notebook.journal.head().seq:
        target = notebook.queries.one(f"#{choose.randint(1, notebook.journal.head().seq)}").id
        undo = entry(EntryKind.RETRACT, {"target": target, "reason": "slipped"})
        return [notebook.journal.append(undo).stored.id]
    return [notebook.journal.append(entry(minute=choose.randrange(900))).stored.id]


def verify(folder: Path, acknowledged: Sequence[str]) -> None:
    """Nothing promised is lost, nothing is half there, the chain and the folding hold."""
    with reopen(folder / "notebook") as notebook:
        check_journal(notebook, acknowledged)


def check_journal(notebook: Notebook, acknowledged: Sequence[str]) -> None:
    """Check what holds for any scenario that appends."""
    notebook.journal.verify()
    stored = list(notebook.journal.stored(DEVICE))
    ids = [item.id for item in stored]
    assert set(acknowledged) <= set(ids), "an acknowledged entry is lost"
    assert len(stored) == notebook.journal.head().seq, "a link has no body"
    current = {item.id: item for item in notebook.queries.current(include_retracted=True)}
    assert current == fold(stored), "the projection is not what the entries say"


SCENARIO = Scenario(name="taps", prepare=prepare, work=work, verify=verify)
