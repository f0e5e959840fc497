"""The pack file: an election pack with its signature, and the pack the program comes with.

Source: resources/spec/pack-v1.md, sections 1 and 5.
"""

from __future__ import annotations

from pathlib import Path

from observer_app.core.canonical import read_json, write_canonical
from observer_app.core.pack import Pack
from observer_app.core.packjson import read_pack, write_pack

MAX_PACK_BYTES = 16 * 1024 * 1024


def write_pack_json(pack: Pack) -> bytes:
    """Return the canonical bytes of `pack`: what is hashed, signed and kept."""
    return write_canonical(write_pack(pack))


def read_pack_json(data: bytes) -> Pack:
    """Return the pack in JSON of at most MAX_PACK_BYTES; who made it is not known.

    Raises: InputError with a json.* or pack.* code; see core/packjson.read_pack.
    """
    return read_pack(read_json(data, max_bytes=MAX_PACK_BYTES))


def load_builtin(resources: Path) -> Pack:
    """Return the pack that the program comes with, from its `resources` folder."""
    return read_pack_json((resources / "packs" / "builtin" / "pack.json").read_bytes())
