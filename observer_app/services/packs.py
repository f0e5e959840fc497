"""Election packs as they lie there: the built-in one, one in a file, the one in use."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from observer_app.config import resources_dir
from observer_app.core.canonical import read_json
from observer_app.core.errors import NotebookError, VerificationError
from observer_app.core.pack import Pack
from observer_app.core.packjson import read_pack_value
from observer_app.services import files
from observer_app.services.protocols import NIGHT_ENDS

if TYPE_CHECKING:
    from observer_app.formats.pack import VerifiedPack
    from observer_app.store.vault import Vault


@cache
def builtin_pack() -> Pack:
    """Return the pack that a notebook starts with: no stations, all codes and forms."""
    data = (resources_dir() / "packs" / "builtin" / "pack.json").read_bytes()
    return read_pack_value(read_json(data))


def read_pack_file(path: Path) -> VerifiedPack:
    """Return the pack in a file, its signature checked.

    The signer is whoever made it: show `fingerprint` and compare it in person.
    Raises: VerificationError, InputError.
    """
    from observer_app.formats.pack import read_pack

    try:
        return read_pack(files.read_bounded(path))
    except VerificationError as exc:
        if exc.code.startswith("tar."):
            # A photo, a bundle, a text: what is wrong with it as an archive helps nobody.
            raise VerificationError("pack.not_a_pack_file", name=path.name) from exc
        raise


def pack_in_use(vault: Vault) -> Pack:
    """Return the pack that the notebook works with."""
    signed = _signed_pack(vault)
    return signed.pack if signed is not None else builtin_pack()


def signer_in_use(vault: Vault) -> str:
    """Return the fingerprint of who signed the pack in use; "" for the built-in one."""
    signed = _signed_pack(vault)
    return signed.fingerprint if signed is not None else ""


def _signed_pack(vault: Vault) -> VerifiedPack | None:
    sha256 = vault.get("pack")
    if not sha256:
        return None
    from observer_app.formats.pack import read_pack

    data = vault.get_pack(str(sha256))
    if data is None:
        raise NotebookError("notebook.no_pack")
    return read_pack(data)


def other_day(pack: Pack, *, now: datetime) -> date | None:
    """Return the day at the stations, if it is neither the pack's nor the night after it."""
    if pack.date is None:
        return None
    evening = pack.local_day(now - timedelta(minutes=NIGHT_ENDS))
    today = pack.local_day(now)
    return None if pack.date in (today, evening) else today
