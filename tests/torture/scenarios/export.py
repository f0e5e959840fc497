"""An observer exports bundle after bundle, some in parts, some to a stick, tapping in between."""

from __future__ import annotations

import random
from collections.abc import Sequence
from pathlib import Path

from observer_app.services import authority, exchange
from observer_app.services.clock import SystemClock
from observer_app.services.commands import TallyVoter
from observer_app.services.verdicts import Verdict
from observer_app.store.doctor import examine
from tests.torture.people import PASSPHRASE, make_people, reopen
from tests.torture.scenario import Acknowledge, Scenario

PART_BYTES = 1 << 20


def prepare(folder: Path) -> None:
    """Make an enrolled observer with three megabytes of media."""
    make_people(folder, observers=1, objects=3, object_bytes=1 << 20)
    (folder / "out").mkdir()
    (folder / "stick").mkdir()


def work(folder: Path, seed: int, acknowledge: Acknowledge) -> None:
    """Export for ever."""
    choose = random.Random(seed)
    session = reopen(folder / "observer-1")
    acknowledge("ready")
    while True:
        acknowledge(f"entry {session.execute(TallyVoter()).newest.id}")
        kind = choose.choice(["light", "full", "split"])
        named = folder / "out" / f"{choose.randrange(1 << 32):08x}.tar.age"
        exported = exchange.export(
            session,
            choose.choice([named, folder / "stick"]),
            light=kind == "light",
            split_bytes=PART_BYTES if kind == "split" else None,
        )
        acknowledge(f"bundle {exported.paths[0].name}")


def verify(folder: Path, acknowledged: Sequence[str]) -> None:
    """Each bundle that was promised verifies; what bears a whole bundle's name is whole.

    The next export to the stick removes what was left there.
    """
    _sweep(folder)
    promised: dict[str, list[str]] = {"entry": [], "bundle": []}
    for line in acknowledged:
        kind, name = line.split()
        promised[kind].append(name)
    coordinator = reopen(folder / "coordinator")
    try:
        judged = {
            item.path.name: item
            for item in exchange.verify_only(
                [folder / "out", folder / "stick"],
                identities=authority.bundle_identities(coordinator),
                trust=authority.trust(coordinator),
                now=SystemClock().now().wall,
            )
        }
    finally:
        coordinator.close()
    for name in promised["bundle"]:
        assert judged[name].verdict is Verdict.ACCEPTED, f"{name}: {judged[name].code}"
    for name, item in judged.items():
        # Parts appear one after the other: a split export that was killed lacks some.
        half = name.endswith(".000") and item.code in ("bundle.missing_part", "bundle.truncated")
        assert item.verdict is Verdict.ACCEPTED or half, f"{name}: {item.code}"
    session = reopen(folder / "observer-1")
    try:
        session.notebook.journal.verify()
        ids = {item.id for item in session.notebook.journal.stored(session.device)}
        assert set(promised["entry"]) <= ids, "an acknowledged entry is lost"
    finally:
        session.close()
    assert examine(folder / "observer-1", passphrase=PASSPHRASE).is_whole
    # Looked at once: the next rounds have their own.
    kept = {name.partition(".")[0] for name in promised["bundle"]}
    for path in (*(folder / "out").iterdir(), *(folder / "stick").iterdir()):
        if path.name.partition(".")[0] not in kept:
            path.unlink()


def _sweep(folder: Path) -> None:
    session = reopen(folder / "observer-1")
    try:
        exchange.export(session, folder / "stick", light=True)
    finally:
        session.close()
    left = [path.name for path in (folder / "stick").iterdir() if path.suffix == ".tmp"]
    assert not left, f"left on the stick: {left}"
    empty = [path.name for path in (folder / "stick").iterdir() if not path.stat().st_size]
    assert not empty, f"empty on the stick: {empty}"


SCENARIO = Scenario(name="export", prepare=prepare, work=work, verify=verify, longest_s=0.6)
