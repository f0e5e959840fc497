"""Bundles that must not get through: damaged, cut short, and signed by a stranger."""

from __future__ import annotations

from pathlib import Path

from observer_app.services import authority, exchange, files
from observer_app.services.clock import ScriptedClock
from observer_app.services.commands import ChooseStation, LogEvent
from observer_app.services.session import Role, create_session


def write_hostile(
    folder: Path, good: Path, *, recipients: tuple[str, ...], clock: ScriptedClock, scratch: Path
) -> dict[str, Path]:
    """Write the bad bundles made from `good`; return what is wrong -> path."""
    data = files.read_bounded(good, limit_bytes=1 << 30)
    folder.mkdir(parents=True, exist_ok=True)
    flipped = bytearray(data)
    flipped[len(data) // 2] ^= 0x10
    written = {
        "one bit flipped": folder / "flipped-bit.tar.age",
        "cut short": folder / "cut-short.tar.age",
    }
    files.write_new(written["one bit flipped"], bytes(flipped))
    files.write_new(written["cut short"], data[: len(data) * 2 // 3])
    written["signed by a stranger"] = _stranger(
        folder / "stranger.tar.age", recipients=recipients, clock=clock, scratch=scratch
    )
    return written


def _stranger(
    out: Path, *, recipients: tuple[str, ...], clock: ScriptedClock, scratch: Path
) -> Path:
    """Write a bundle that is whole, sealed to the right people, under another authority."""
    from observer_app.services.passphrases import generate
    from observer_app.store.keys import FLOOR_KDF

    passphrase = generate()
    other = create_session(
        scratch / "other",
        passphrase=passphrase,
        role=Role.COORDINATOR,
        alias="other",
        clock=clock,
        kdf=FLOOR_KDF,
    )
    stranger = create_session(
        scratch / "stranger",
        passphrase=passphrase,
        role=Role.OBSERVER,
        alias="stranger",
        clock=clock,
        kdf=FLOOR_KDF,
    )
    try:
        authority.init_authority(other)
        authority.request_enrolment(stranger, scratch / "request.json")
        authority.approve_enrolment(other, scratch / "request.json", scratch / "approval.json")
        authority.accept_enrolment(stranger, scratch / "approval.json")
        stranger.notebook.vault.put("recipients", list(recipients))
        stranger.execute(ChooseStation("23", "99"))
        stranger.execute(LogEvent("arrived"))
        exchange.export(stranger, out)
    finally:
        stranger.close()
        other.close()
    return out
