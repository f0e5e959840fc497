"""An authority with a coordinator, and observers enrolled under it, for scenarios."""

from __future__ import annotations

import io
import random
from pathlib import Path

from observer_app.services import authority, evidence
from observer_app.services.clock import SystemClock
from observer_app.services.commands import ChooseStation, TallyVoter
from observer_app.services.session import Role, Session, create_session, open_session
from observer_app.store.keys import FLOOR_KDF

PASSPHRASE = "torture: lantern orchard violin"


def reopen(path: Path) -> Session:
    """Open a notebook that make_people made."""
    return open_session(path, passphrase=PASSPHRASE, clock=SystemClock())


def make_people(folder: Path, *, observers: int, objects: int, object_bytes: int) -> list[str]:
    """Make `folder`/coordinator and enrolled observers with entries and media; return aliases."""
    coordinator = _create(folder / "coordinator", Role.COORDINATOR, "coordinator")
    authority.init_authority(coordinator)
    aliases = [f"observer-{number}" for number in range(1, observers + 1)]
    for alias in aliases:
        session = _create(folder / alias, Role.OBSERVER, alias)
        request, approval = folder / f"{alias}.request", folder / f"{alias}.approval"
        authority.request_enrolment(session, request)
        authority.approve_enrolment(coordinator, request, approval)
        authority.accept_enrolment(session, approval)
        session.execute(ChooseStation("23", "32"))
        for _ in range(20):
            session.execute(TallyVoter())
        for number in range(objects):
            add_object(session, seed=f"{alias}/{number}", size=object_bytes)
        session.close()
    coordinator.close()
    return aliases


def add_object(session: Session, *, seed: str, size: int) -> str:
    """Take in `size` bytes drawn from `seed`; return their SHA-256."""
    data = random.Random(seed).randbytes(size)
    taken = evidence.take_in_stream(session.notebook.evidence, io.BytesIO(data), name=f"{size}.bin")
    evidence.record_taken(session, [taken])
    return taken.sealed.sha256


def _create(path: Path, role: Role, alias: str) -> Session:
    return create_session(
        path,
        passphrase=PASSPHRASE,
        role=role,
        alias=alias,
        clock=SystemClock(),
        kdf=FLOOR_KDF,
    )
