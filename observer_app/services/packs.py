"""Election packs in a notebook: the built-in one, and the signed one that was loaded."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from observer_app.config import resources_dir
from observer_app.core.canonical import JsonValue, read_json
from observer_app.core.errors import NotebookError, VerificationError
from observer_app.core.kinds import EntryKind
from observer_app.core.pack import Pack
from observer_app.core.packjson import read_pack_value
from observer_app.services import files

if TYPE_CHECKING:
    from observer_app.formats.pack import VerifiedPack
    from observer_app.services.session import Changes, Session
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


def use_pack(session: Session, verified: VerifiedPack) -> Changes:
    """Make a verified pack the one this notebook works with; the entry names its hash."""
    vault = session.notebook.vault
    vault.add_pack(verified.data)
    vault.put("pack", verified.sha256)
    session.pack = verified.pack
    payload: dict[str, JsonValue] = {
        "pack": verified.pack.id,
        "sha256": verified.sha256,
        "authority": verified.fingerprint,
    }
    return session.append(session.entry(EntryKind.PACK, payload, station=""))


def pack_in_use(vault: Vault) -> Pack:
    """Return the pack that the notebook works with."""
    sha256 = vault.get("pack")
    if not sha256:
        return builtin_pack()
    from observer_app.formats.pack import read_pack

    data = vault.get_pack(str(sha256))
    if data is None:
        raise NotebookError("notebook.no_pack")
    return read_pack(data).pack


def build_pack(session: Session, source: Path, out: Path) -> VerifiedPack:
    """Build the pack that a folder describes, sign it as this authority, write it to `out`.

    Recipients and the authority's key come from the notebook. Raises: InputError naming file, row
    and column; RefusedError("authority.none"); then nothing was written.
    """
    from dataclasses import replace

    from observer_app.formats.pack import read_pack, write_pack
    from observer_app.formats.packsource import read_source
    from observer_app.services.authority import authority, authority_key

    known = authority(session)
    pack = replace(read_source(source, builtin=builtin_pack()), recipients=known.recipients)
    data = write_pack(pack, authority=authority_key(session))
    verified = read_pack(data)
    files.write_new(out, data)
    return verified
