"""A pack of another authority is asked about twice before it is used."""

from __future__ import annotations

import shutil
from pathlib import Path

from observer_app.core.fingerprint import spoken
from observer_app.core.kinds import EntryKind
from observer_app.gui.observer.packcard import PackCard
from observer_app.services import authority, packing
from observer_app.services.clock import ScriptedClock
from observer_app.services.packs import read_pack_file
from observer_app.services.session import Role, create_session
from observer_app.store.keys import FLOOR_KDF
from tests.conftest import MORNING, ROOT
from tests.gui.conftest import PASSPHRASE, Templates, Used


def _theirs(folder: Path) -> Path:
    """Return a pack that a coordinator nobody here knows has signed."""
    other = create_session(
        folder / "other",
        passphrase=PASSPHRASE,
        role=Role.COORDINATOR,
        alias="other",
        clock=ScriptedClock(MORNING),
        kdf=FLOOR_KDF,
    )
    try:
        authority.init_authority(other)
        source = folder / "source"
        shutil.copytree(ROOT / "resources" / "packs" / "sample", source)
        packing.build_pack(other, source, folder / "theirs.pack")
    finally:
        other.close()
    return folder / "theirs.pack"


def _press(card: PackCard, words: str) -> None:
    next(button for button in card.messages.buttons() if words in button.text()).click()


def test_a_pack_of_another_authority_is_asked_about_twice(
    at_station: Used, templates: Templates, tmp_path: Path
) -> None:
    card = at_station.go("settings").findChild(PackCard)
    assert isinstance(card, PackCard)
    card.look_at(templates.pack)
    _press(card, "use it")
    at_station.bot.waitUntil(lambda: len(at_station.entries(EntryKind.PACK)) > 0)
    before = len(at_station.entries(EntryKind.PACK))
    card = at_station.go("settings").findChild(PackCard)
    assert isinstance(card, PackCard)
    at_station.bot.waitUntil(lambda: not card.signer.isHidden())
    signed = spoken(read_pack_file(templates.pack).fingerprint)
    assert card.signer.fingerprint.text.split() == signed.split()
    theirs = _theirs(tmp_path)
    card.look_at(theirs)
    _press(card, "use it")
    assert "Another authority" in card.messages.text
    assert spoken(read_pack_file(theirs).fingerprint) in card.messages.text
    assert len(at_station.entries(EntryKind.PACK)) == before
    _press(card, "all the same")
    assert len(at_station.entries(EntryKind.PACK)) == before + 1
