from __future__ import annotations

from pathlib import Path

import pytest

from observer_app.core.errors import WrongPassphraseError
from observer_app.formats.sealing import generate_identity
from observer_app.services.clock import ScriptedClock
from observer_app.services.recovery import add_recovery, recover
from observer_app.services.session import Role, Session, open_session
from observer_app.store.keys import FLOOR_KDF
from tests.services.conftest import PASSPHRASE, make

NEW = "harvest copper mitten lagoon sparrow"


def key_file(folder: Path, identity: str) -> Path:
    path = folder / "recovery.agekey"
    path.write_text(f"# kept in the safe\n{identity}\n", "ascii")
    return path


def test_a_lost_passphrase_is_replaced_with_the_recovery_key(
    tmp_path: Path, clock: ScriptedClock
) -> None:
    identity, recipient = generate_identity()
    session = make(tmp_path / "n", role=Role.OBSERVER, alias="alpha", clock=clock)
    add_recovery(session, recipient)
    head = session.head
    session.close()
    recovered = recover(
        tmp_path / "n",
        identity_file=key_file(tmp_path, identity),
        new_passphrase=NEW,
        clock=clock,
        kdf=FLOOR_KDF,
    )
    assert recovered.head == head
    recovered.close()
    open_session(tmp_path / "n", passphrase=NEW, clock=clock).close()
    assert identity.encode() not in (tmp_path / "n" / "keys.json").read_bytes()


def test_another_recovery_key_opens_nothing(observer: Session, tmp_path: Path) -> None:
    add_recovery(observer, generate_identity()[1])
    path, clock = observer.notebook.path, observer.clock
    observer.close()
    before = {item.name: item.read_bytes() for item in path.iterdir() if item.name != "lock"}
    other = key_file(tmp_path, generate_identity()[0])
    with pytest.raises(WrongPassphraseError):
        recover(path, identity_file=other, new_passphrase=NEW, clock=clock, kdf=FLOOR_KDF)
    after = {item.name: item.read_bytes() for item in path.iterdir() if item.name != "lock"}
    assert after == before
    open_session(path, passphrase=PASSPHRASE, clock=clock).close()
