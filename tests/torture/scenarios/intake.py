"""Media of all sizes coming in while a second thread taps."""

from __future__ import annotations

import hashlib
import io
import random
import threading
from collections.abc import Sequence
from pathlib import Path

from observer_app.core.kinds import EntryKind
from observer_app.store.chunks import CHUNK_BYTES
from observer_app.store.doctor import examine
from observer_app.store.notebook import Notebook
from tests.store.sample import PASSPHRASE, entry, evidence_entry, reopen
from tests.torture.scenario import Acknowledge, Scenario
from tests.torture.scenarios.taps import check_journal, prepare


def work(folder: Path, seed: int, acknowledge: Acknowledge) -> None:
    """Take in objects for ever, from a second thread."""
    notebook = reopen(folder / "notebook")
    acknowledge("ready")
    thread = threading.Thread(target=_take_in, args=(notebook, seed, acknowledge))
    thread.start()
    while thread.is_alive():
        acknowledge(f"entry {notebook.journal.append(entry()).stored.id}")


def _take_in(notebook: Notebook, seed: int, acknowledge: Acknowledge) -> None:
    choose = random.Random(seed)
    while True:
        size = choose.choice([10, CHUNK_BYTES, 3 * CHUNK_BYTES + 7, 20 * CHUNK_BYTES])
        data = random.Random(choose.random()).randbytes(size)
        sealed = notebook.evidence.take_in(io.BytesIO(data))
        named = evidence_entry(sealed.sha256, size)
        stored = notebook.journal.append(named, objects=[sealed]).stored
        acknowledge(f"entry {stored.id}")
        acknowledge(f"object {sealed.sha256}")


def verify(folder: Path, acknowledged: Sequence[str]) -> None:
    """Every object that was promised is whole, and no chunk is left that nothing names."""
    promised: dict[str, list[str]] = {"entry": [], "object": []}
    for line in acknowledged:
        kind, name = line.split()
        promised[kind].append(name)
    with reopen(folder / "notebook") as notebook:
        check_journal(notebook, promised["entry"])
        for sha256 in promised["object"]:
            found = notebook.queries.object(sha256)
            assert found is not None, "an acknowledged object is lost"
            digest = hashlib.file_digest(notebook.evidence.open(found), "sha256")
            assert digest.hexdigest() == sha256, "an acknowledged object is altered"
        for item in notebook.queries.current(kinds=[EntryKind.EVIDENCE]):
            assert notebook.queries.object(item.payload["sha256"]), "an entry without content"
        named = {chunk for item in notebook.queries.objects() for chunk in item.chunk_ids}
        assert set(notebook.evidence.chunk_ids()) == named, "chunks that nothing names"
    report = examine(folder / "notebook", passphrase=PASSPHRASE)
    assert report.is_whole, f"doctor: {[finding.code for finding in report.findings]}"


SCENARIO = Scenario(name="intake", prepare=prepare, work=work, verify=verify, longest_s=0.8)
