"""Election packs at work: built and signed by an authority, and taken into use."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from observer_app.core.errors import RefusedError
from observer_app.core.fingerprint import spoken
from observer_app.services import files
from observer_app.services.authority import authority, authority_key, is_stranger
from observer_app.services.packs import builtin_pack
from observer_app.services.session import Changes, Session

if TYPE_CHECKING:
    from observer_app.formats.pack import VerifiedPack


def use_pack(
    session: Session, verified: VerifiedPack, *, may_be_strangers: bool = False
) -> Changes:
    """Make a verified pack the one this notebook works with; the entry names its hash.

    may_be_strangers: a person said to take it though another authority signed it than the
    one this notebook knows. Raises: RefusedError("pack.other_authority", fingerprint=…).
    """
    if not may_be_strangers and is_stranger(session, verified.authority):
        raise RefusedError("pack.other_authority", fingerprint=spoken(verified.fingerprint))
    return session.use_pack(verified)


def build_pack(session: Session, source: Path, out: Path) -> VerifiedPack:
    """Build the pack that a folder describes, sign it as this authority, write it to `out`.

    Recipients and the authority's key come from the notebook. Raises: InputError naming file, row
    and column; RefusedError("authority.none"); then nothing was written.
    """
    from dataclasses import replace

    from observer_app.formats.pack import read_pack, write_pack
    from observer_app.formats.packsource import read_source

    known = authority(session)
    pack = replace(read_source(source, builtin=builtin_pack()), recipients=known.recipients)
    data = write_pack(pack, authority=authority_key(session))
    verified = read_pack(data)
    files.write_new(out, data)
    return verified
