"""A coordinator imports bundles, good ones and bad ones between them."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from observer_app.core.kinds import EntryKind
from observer_app.services import exchange
from observer_app.services.verdicts import Verdict
from observer_app.store.doctor import examine
from tests.torture.people import PASSPHRASE, add_object, make_people, reopen
from tests.torture.scenario import Acknowledge, Scenario

BUNDLES_EACH = 5


def prepare(folder: Path) -> None:
    """Make bundles of three observers, each with more than the one before, and a bad one."""
    bundles = folder / "bundles"
    bundles.mkdir()
    for alias in make_people(folder, observers=3, objects=1, object_bytes=2 << 20):
        session = reopen(folder / alias)
        for number in range(BUNDLES_EACH):
            add_object(session, seed=f"{alias}+{number}", size=1 << 20)
            exchange.export(session, bundles / f"{number}-{alias}.tar.age")
        session.close()
    good = next(bundles.iterdir()).read_bytes()
    (bundles / "2-cut.tar.age").write_bytes(good[: len(good) // 2])


def work(folder: Path, seed: int, acknowledge: Acknowledge) -> None:
    """Import them all, again and again."""
    session = reopen(folder / "coordinator")
    acknowledge("ready")
    while True:
        for path in sorted((folder / "bundles").iterdir()):
            judged = exchange.import_bundles(session, [path])[0]
            if judged.verdict in (Verdict.ACCEPTED, Verdict.DUPLICATE):
                acknowledge(f"{judged.device} {judged.seq} {judged.head}")


def verify(folder: Path, acknowledged: Sequence[str]) -> None:
    """Every journal reaches as far as promised, no bundle is in by half, nothing dangles."""
    session = reopen(folder / "coordinator")
    try:
        notebook = session.notebook
        notebook.journal.verify()
        for line in acknowledged:
            device, seq, newest = line.split()
            link = notebook.journal.links(device, since=int(seq) - 1)[0]
            assert link.id == newest, "an acknowledged journal is lost"
        for head in notebook.journal.devices():
            stored = list(notebook.journal.stored(head.device))
            assert len(stored) == head.seq, "a link came without its entry"
        noted = {row.sha256 for row in notebook.queries.bundles()}
        said = {
            str(item.payload["bundle"])
            for item in notebook.queries.current(kinds=[EntryKind.IMPORT])
        }
        assert noted == said, "a bundle was noted by half"
        named = {chunk for item in notebook.queries.objects() for chunk in item.chunk_ids}
        assert set(notebook.evidence.chunk_ids()) == named, "chunks that nothing names"
        assert not notebook.queries.announced_missing(), "an entry without its content"
    finally:
        session.close()
    report = examine(folder / "coordinator", passphrase=PASSPHRASE)
    assert report.is_whole, f"doctor: {[finding.code for finding in report.findings]}"


SCENARIO = Scenario(name="import", prepare=prepare, work=work, verify=verify, longest_s=1.2)
