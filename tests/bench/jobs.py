"""One measured job in a process of its own: `python -m tests.bench.jobs JOB …` prints JSON.

Seconds are of the job alone, without start-up and without making the notebook; memory is
the whole process at its peak.
"""

from __future__ import annotations

import contextlib
import json
import os
import sqlite3
import sys
import time
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

from observer_app.services import authority, evidence, exchange
from observer_app.services.clock import SystemClock
from observer_app.services.commands import ChooseStation, NoteIncident, TallyVoter
from observer_app.services.session import Role, Session, create_session, open_session
from observer_app.store.keys import FLOOR_KDF

PASSPHRASE = "bench: lantern orchard violin"
TAPS = 2000


def make(folder: Path) -> dict[str, float]:
    """Make an enrolled observer's and a coordinator's notebook; a small bundle warms nothing."""
    clock = SystemClock()
    coordinator = _create(folder / "coordinator", Role.COORDINATOR, "coordinator", clock)
    authority.init_authority(coordinator)
    authority.export_authority(coordinator, folder / "keys", with_identity=True)
    observer = _create(folder / "observer", Role.OBSERVER, "observer", clock)
    authority.request_enrolment(observer, folder / "request.json")
    authority.approve_enrolment(coordinator, folder / "request.json", folder / "approval.json")
    authority.accept_enrolment(observer, folder / "approval.json")
    observer.execute(ChooseStation("23", "32"))
    observer.close()
    coordinator.close()
    return {}


def _create(path: Path, role: Role, alias: str, clock: SystemClock) -> Session:
    return create_session(
        path, passphrase=PASSPHRASE, role=role, alias=alias, clock=clock, kdf=FLOOR_KDF
    )


def _open(path: Path) -> Session:
    session = open_session(path, passphrase=PASSPHRASE, clock=SystemClock())
    _forget_peak()
    return session


def _forget_peak() -> None:
    """Let the peak of memory count from here: opening takes what Argon2id is set to take."""
    with contextlib.suppress(OSError):
        Path("/proc/self/clear_refs").write_text("5", "ascii")


def taps(folder: Path) -> dict[str, float]:
    """Tap TAPS voters, each durable before the next; milliseconds a tap."""
    session = _open(folder / "observer")
    command = TallyVoter()
    times = []
    for _ in range(TAPS):
        started = time.perf_counter()
        session.execute(command)
        times.append(time.perf_counter() - started)
    session.close()
    return _quantiles(times)


def plain_inserts(folder: Path) -> dict[str, float]:
    """Insert as many rows of the same size into plain SQLite, WAL and synchronous=FULL."""
    path = folder / "plain.db"
    path.unlink(missing_ok=True)
    database = sqlite3.connect(path, isolation_level=None)
    database.execute("PRAGMA journal_mode=WAL")
    database.execute("PRAGMA synchronous=FULL")
    database.execute("CREATE TABLE entries (id INTEGER PRIMARY KEY, body TEXT)")
    body = "x" * 420
    times = []
    for _ in range(TAPS):
        started = time.perf_counter()
        database.execute("BEGIN IMMEDIATE")
        database.execute("INSERT INTO entries (body) VALUES (?)", (body,))
        database.execute("COMMIT")
        times.append(time.perf_counter() - started)
    database.close()
    return _quantiles(times)


def syncs(folder: Path) -> dict[str, float]:
    """Append 4 KiB and sync it, as often: the disk's own floor."""
    block = os.urandom(4096)
    times = []
    with (folder / "floor.bin").open("wb") as target:
        for _ in range(TAPS):
            started = time.perf_counter()
            target.write(block)
            target.flush()
            os.fdatasync(target.fileno())
            times.append(time.perf_counter() - started)
    return _quantiles(times)


def _quantiles(times: list[float]) -> dict[str, float]:
    ordered = sorted(times)
    return {
        "p50_ms": ordered[len(ordered) // 2] * 1000,
        "p99_ms": ordered[len(ordered) * 99 // 100] * 1000,
    }


def intake(folder: Path, video: str) -> dict[str, float]:
    """Take in a video: hashed, sealed, durable, named by an entry."""
    session = _open(folder / "observer")
    started = time.perf_counter()
    evidence.attach(session, [Path(video)])
    seconds = time.perf_counter() - started
    session.close()
    return {"seconds": seconds}


def export(folder: Path, out: str) -> dict[str, float]:
    """Export a full bundle: signed, sealed, synced, read back."""
    session = _open(folder / "observer")
    Path(out).unlink(missing_ok=True)
    started = time.perf_counter()
    exchange.export(session, Path(out))
    seconds = time.perf_counter() - started
    session.close()
    return {"seconds": seconds}


def import_(folder: Path, bundle: str) -> dict[str, float]:
    """Verify a bundle and take it in."""
    session = _open(folder / "coordinator")
    started = time.perf_counter()
    judged = exchange.import_bundles(session, [Path(bundle)])
    seconds = time.perf_counter() - started
    session.close()
    assert judged[0].verdict == "accepted", judged
    return {"seconds": seconds}


def sheets(folder: Path, count: str) -> dict[str, float]:
    """Typeset one sheet for each of `count` incidents; seconds for all."""
    from observer_app.services.sheets import make_sheets

    session = _open(folder / "observer")
    ids = [
        session.execute(
            NoteIncident("V03", text="A group came together and left together.")
        ).newest.id
        for _ in range(int(count))
    ]
    make_sheets(session, ids[:1], lang="en")
    started = time.perf_counter()
    for entry_id in ids:
        make_sheets(session, [entry_id], lang="en")
    seconds = time.perf_counter() - started
    session.close()
    return {"seconds": seconds}


def plain_pages(folder: Path, count: str) -> dict[str, float]:
    """Typeset as many one-line pages with the same typesetter: its floor."""
    import typst

    template = folder / "plain.typ"
    template.write_text('#set page("a4")\nOne line.\n', "utf-8")
    typst.compile(str(template))
    started = time.perf_counter()
    for _ in range(int(count)):
        typst.compile(str(template))
    return {"seconds": time.perf_counter() - started}


def now(_: Path) -> dict[str, float]:
    """Return the moment, for a check that jobs run at all."""
    return {"at": datetime.now(UTC).timestamp()}


JOBS: dict[str, Callable[..., dict[str, float]]] = {
    "make": make,
    "taps": taps,
    "plain-inserts": plain_inserts,
    "syncs": syncs,
    "intake": intake,
    "export": export,
    "import": import_,
    "sheets": sheets,
    "plain-pages": plain_pages,
    "now": now,
}


def peak_mib() -> float:
    """Return this process's peak resident memory.

    From /proc: getrusage would count the parent that started this process, too.
    """
    try:
        status = Path("/proc/self/status").read_text("ascii")
    except OSError:
        return 0.0
    line = next(item for item in status.splitlines() if item.startswith("VmHWM"))
    return int(line.split()[1]) / 1024


if __name__ == "__main__":
    name, folder, *rest = sys.argv[1:]
    found = JOBS[name](Path(folder), *rest)
    print(json.dumps({**found, "peak_mib": peak_mib()}))
