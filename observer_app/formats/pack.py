"""The pack file: an election pack with its signature and the authority's key.

An uncompressed strict tar of pack.json (canonical), pack.json.sig (SSHSIG, namespace
observer-pack-v1) and authority.pub. `ssh-keygen -Y verify` and tar check it as well.
Source: resources/spec/pack-v1.md, sections 1 and 8.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, replace
from functools import lru_cache
from pathlib import Path

from observer_app.core.canonical import read_canonical, read_json, write_canonical
from observer_app.core.errors import InputError, VerificationError
from observer_app.core.pack import Pack
from observer_app.core.packjson import read_pack_value, write_pack_value
from observer_app.formats.signing import PACK_NAMESPACE, SigningKey, sign, verify_signature
from observer_app.formats.sshwire import fingerprint, read_public_key, write_public_key
from observer_app.formats.tarstream import read_small, write_small

MAX_PACK_BYTES = 16 * 1024 * 1024
"""Of pack.json: twenty thousand stations with names take about four."""
MAX_FILE_BYTES = MAX_PACK_BYTES + 64 * 1024
_JSON, _SIGNATURE, _AUTHORITY = "pack.json", "pack.json.sig", "authority.pub"


@dataclass(frozen=True, slots=True)
class VerifiedPack:
    """A pack whose signature holds. Whose key `authority` is, only people can say.

    authority: raw 32-byte public key. sha256: of the file, 64 hex digits. data: the file.
    """

    pack: Pack
    authority: bytes
    sha256: str
    data: bytes

    @property
    def fingerprint(self) -> str:
        """What to compare in person: "SHA256:" and 43 characters."""
        return fingerprint(self.authority)


def write_pack(pack: Pack, *, authority: SigningKey) -> bytes:
    """Return the pack file, signed by `authority`; the pack in it names that key.

    Raises: InputError("pack.…") if the parts do not fit, ("json.too_large").
    """
    line = write_public_key(authority.public_key)
    signed = replace(pack, authority=line.decode("ascii").strip())
    content = write_pack_json(signed)
    if len(content) > MAX_PACK_BYTES:
        raise InputError("json.too_large", limit_bytes=MAX_PACK_BYTES)
    read_pack_json(content)
    signature = sign(content, key=authority, namespace=PACK_NAMESPACE)
    return write_small({_JSON: content, _SIGNATURE: signature, _AUTHORITY: line})


@lru_cache(maxsize=1)
def read_pack(data: bytes) -> VerifiedPack:
    """Return the pack in a pack file, once its signature by its authority holds.

    The same bytes are checked once: a country's stations take a sixth of a second, and a
    notebook is locked and opened many times a day.

    Raises: VerificationError("pack.too_large" | "pack.file_set" | "pack.bad_signature"
    | "pack.wrong_authority" | "tar.…" | "key.…"), InputError("json.…" | "pack.…") for
    signed content that is not a pack.
    """
    if len(data) > MAX_FILE_BYTES:
        raise VerificationError("pack.too_large", limit_bytes=MAX_FILE_BYTES)
    files = read_small(data, max_members=3, max_bytes=MAX_FILE_BYTES)
    if set(files) != {_JSON, _SIGNATURE, _AUTHORITY}:
        raise VerificationError("pack.file_set")
    authority = read_public_key(files[_AUTHORITY])
    try:
        signer = verify_signature(files[_JSON], files[_SIGNATURE], namespace=PACK_NAMESPACE)
    except VerificationError as exc:
        raise VerificationError("pack.bad_signature", why=exc.code) from exc
    if signer.public_key != authority:
        raise VerificationError("pack.wrong_authority")
    pack = read_pack_value(read_canonical(files[_JSON], max_bytes=MAX_PACK_BYTES))
    if not pack.authority or read_public_key(pack.authority.encode("ascii")) != authority:
        raise VerificationError("pack.wrong_authority")
    sha256 = hashlib.sha256(data).hexdigest()
    return VerifiedPack(pack=pack, authority=authority, sha256=sha256, data=data)


def write_pack_json(pack: Pack) -> bytes:
    """Return the canonical bytes of `pack`: what is signed."""
    return write_canonical(write_pack_value(pack))


def read_pack_json(data: bytes) -> Pack:
    """Return the pack in JSON of at most MAX_PACK_BYTES; who made it is not known.

    Raises: InputError("json.…" | "pack.…"); see core/packjson.py.
    """
    return read_pack_value(read_json(data, max_bytes=MAX_PACK_BYTES))


def load_builtin(resources: Path) -> Pack:
    """Return the pack that the program comes with, from its `resources` folder."""
    return read_pack_json((resources / "packs" / "builtin" / "pack.json").read_bytes())
