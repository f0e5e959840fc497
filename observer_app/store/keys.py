"""The key slots of a notebook: keys.json and its copy. No secret lies in them readable.

A random 256-bit notebook key is wrapped once for each passphrase, and once for each
recovery recipient. Source: resources/spec/notebook-v1.md, section 3; Argon2id: RFC 9106.
"""

from __future__ import annotations

import base64
import binascii
import hashlib
import os
import time
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any

from observer_app.core.canonical import JsonValue, read_canonical, read_json, write_canonical
from observer_app.core.errors import InputError, NotebookError, RefusedError, WrongPassphraseError

FORMAT = "observer-notebook"
VERSION = 1
KEY_BYTES = 32
MAX_SLOTS = 32
_SALT_BYTES = 16
_NONCE_BYTES = 12
_RECOVERY_DOMAIN = b"observer-recovery-v1\x00"

Seal = Callable[[bytes, str], bytes]
"""Return the bytes sealed to the recipient: formats.sealing gives one."""


@dataclass(frozen=True, slots=True)
class KdfParams:
    """What Argon2id costs: memory in KiB, passes over it, lanes in parallel."""

    memory_kib: int
    passes: int
    lanes: int


DEFAULT_KDF = KdfParams(memory_kib=256 * 1024, passes=3, lanes=4)
"""0.5 to 0.8 s on the machines that the project measures."""

FLOOR_KDF = KdfParams(memory_kib=64 * 1024, passes=3, lanes=4)
"""RFC 9106's second recommendation; nothing weaker is ever written."""

_CEILING_KDF = KdfParams(memory_kib=4 * 1024 * 1024, passes=64, lanes=16)
"""What a keys.json that somebody else touched may ask of this machine at most."""


@dataclass(frozen=True, slots=True)
class Slot:
    """One way in. kind: "passphrase" (kdf, salt, nonce) or "recovery" (recipient).

    wrapped: the notebook key under AES-256-GCM, or sealed to the recipient.
    """

    id: str
    kind: str
    wrapped: bytes
    kdf: KdfParams | None = None
    salt: bytes = b""
    nonce: bytes = b""
    recipient: str = ""


@dataclass(frozen=True, slots=True)
class KeyFile:
    """The content of keys.json. generation grows by one with each change."""

    notebook: str
    generation: int
    slots: tuple[Slot, ...]


def new_key_file() -> KeyFile:
    """Return a key file for a new notebook, without slots."""
    return KeyFile(notebook=os.urandom(16).hex(), generation=0, slots=())


def check_kdf(kdf: KdfParams) -> KdfParams:
    """Return `kdf` if it is not under the floor.

    Raises: InputError("kdf.too_weak").
    """
    if kdf.memory_kib < FLOOR_KDF.memory_kib or kdf.passes < FLOOR_KDF.passes or kdf.lanes < 1:
        raise InputError("kdf.too_weak")
    return kdf


def measured_kdf(*, target_s: float = 1.0) -> KdfParams:
    """Return DEFAULT_KDF, or half its memory again and again until it takes `target_s`.

    Never below FLOOR_KDF: a slow machine waits longer.
    """
    kdf = DEFAULT_KDF
    while kdf.memory_kib > FLOOR_KDF.memory_kib:
        started = time.perf_counter()
        try:
            _stretch("measure", salt=bytes(_SALT_BYTES), kdf=kdf)
        except NotebookError:
            pass
        else:
            if time.perf_counter() - started <= target_s:
                break
        kdf = replace(kdf, memory_kib=kdf.memory_kib // 2)
    return kdf


def _stretch(passphrase: str, *, salt: bytes, kdf: KdfParams) -> bytes:
    from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

    # The same letters can be typed as different code points on another keyboard.
    secret = unicodedata.normalize("NFC", passphrase).encode("utf-8", "surrogatepass")
    try:
        return Argon2id(
            salt=salt,
            length=KEY_BYTES,
            iterations=kdf.passes,
            lanes=kdf.lanes,
            memory_cost=kdf.memory_kib,
        ).derive(secret)
    except MemoryError as exc:
        raise NotebookError("memory.too_little", needed_mib=kdf.memory_kib // 1024) from exc


def _slot_data(notebook: str, slot: Slot) -> bytes:
    """What a wrapped key is bound to: altering any of it makes the slot useless."""
    kdf = slot.kdf or KdfParams(0, 0, 0)
    return write_canonical(
        {
            "format": FORMAT,
            "v": VERSION,
            "notebook": notebook,
            "slot": slot.id,
            "kdf": [kdf.memory_kib, kdf.passes, kdf.lanes],
            "salt": slot.salt.hex(),
        }
    )


def add_passphrase(
    keys: KeyFile, *, notebook_key: bytes, passphrase: str, kdf: KdfParams
) -> KeyFile:
    """Return `keys` with one more passphrase slot.

    Raises: InputError("passphrase.empty" | "kdf.too_weak"), RefusedError("slot.too_many").
    """
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    if not passphrase:
        raise InputError("passphrase.empty")
    slot = Slot(
        id=os.urandom(4).hex(),
        kind="passphrase",
        wrapped=b"",
        kdf=check_kdf(kdf),
        salt=os.urandom(_SALT_BYTES),
        nonce=os.urandom(_NONCE_BYTES),
    )
    secret = _stretch(passphrase, salt=slot.salt, kdf=kdf)
    wrapped = AESGCM(secret).encrypt(slot.nonce, notebook_key, _slot_data(keys.notebook, slot))
    return _with_slot(keys, replace(slot, wrapped=wrapped))


def add_recovery(keys: KeyFile, *, notebook_key: bytes, recipient: str, seal: Seal) -> KeyFile:
    """Return `keys` with the notebook key sealed to one more recovery recipient.

    Raises what `seal` raises, RefusedError("slot.too_many").
    """
    sealed = seal(_RECOVERY_DOMAIN + bytes.fromhex(keys.notebook) + notebook_key, recipient)
    slot = Slot(id=os.urandom(4).hex(), kind="recovery", wrapped=sealed, recipient=recipient)
    return _with_slot(keys, slot)


def _with_slot(keys: KeyFile, slot: Slot) -> KeyFile:
    if len(keys.slots) >= MAX_SLOTS:
        raise RefusedError("slot.too_many", limit=MAX_SLOTS)
    return replace(keys, generation=keys.generation + 1, slots=(*keys.slots, slot))


def remove_slot(keys: KeyFile, slot_id: str) -> KeyFile:
    """Return `keys` without that slot; the last passphrase stays.

    Raises: InputError("slot.not_found"), RefusedError("slot.last").
    """
    left = tuple(slot for slot in keys.slots if slot.id != slot_id)
    if len(left) == len(keys.slots):
        raise InputError("slot.not_found")
    if not any(slot.kind == "passphrase" for slot in left):
        raise RefusedError("slot.last")
    return replace(keys, generation=keys.generation + 1, slots=left)


def unlock(keys: KeyFile, *, passphrase: str) -> tuple[bytes, Slot]:
    """Return the notebook key and the slot that the passphrase opens.

    Raises: WrongPassphraseError, NotebookError("memory.too_little").
    """
    from cryptography.exceptions import InvalidTag
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    for slot in keys.slots:
        if slot.kind != "passphrase" or slot.kdf is None:
            continue
        secret = _stretch(passphrase, salt=slot.salt, kdf=slot.kdf)
        try:
            data = _slot_data(keys.notebook, slot)
            return AESGCM(secret).decrypt(slot.nonce, slot.wrapped, data), slot
        except InvalidTag:
            continue
    raise WrongPassphraseError()


def read_recovered(keys: KeyFile, content: bytes) -> bytes | None:
    """Return the notebook key in an unsealed recovery slot, or None if it is no such thing."""
    start = _RECOVERY_DOMAIN + bytes.fromhex(keys.notebook)
    if not content.startswith(start) or len(content) != len(start) + KEY_BYTES:
        return None
    return content[len(start) :]


def derive(notebook_key: bytes, *, purpose: str) -> bytes:
    """Return the 32-byte key for "journal" or "evidence" (HKDF-SHA256, RFC 5869)."""
    from cryptography.hazmat.primitives.hashes import SHA256
    from cryptography.hazmat.primitives.kdf.hkdf import HKDF

    info = b"observer-notebook-v1\x00" + purpose.encode("ascii")
    return HKDF(algorithm=SHA256(), length=KEY_BYTES, salt=None, info=info).derive(notebook_key)


def write_key_file(keys: KeyFile) -> bytes:
    """Return the bytes of keys.json: canonical JSON with a checksum against bad sectors."""
    body = {
        "generation": keys.generation,
        "notebook": keys.notebook,
        "slots": [_slot_json(slot) for slot in keys.slots],
    }
    return write_canonical(
        {
            "format": FORMAT,
            "version": VERSION,
            "keys": body,
            "checksum": hashlib.sha256(write_canonical(body)).hexdigest(),
        }
    )


def _slot_json(slot: Slot) -> JsonValue:
    value: dict[str, JsonValue] = {"id": slot.id, "kind": slot.kind}
    value["wrapped"] = base64.b64encode(slot.wrapped).decode("ascii")
    if slot.kdf is None:
        value["recipient"] = slot.recipient
    else:
        value["argon2id"] = [slot.kdf.memory_kib, slot.kdf.passes, slot.kdf.lanes]
        value["salt"] = slot.salt.hex()
        value["nonce"] = slot.nonce.hex()
    return value


def read_key_file(data: bytes) -> KeyFile:
    """Return the content of keys.json.

    Raises: NotebookError("notebook.newer" | "keys.damaged").
    """
    try:
        value = read_json(data)
        if not isinstance(value, dict) or value.get("format") != FORMAT:
            raise NotebookError("keys.damaged")
        version = value.get("version")
        # Before anything else: how a newer one is written is not for us to judge.
        if isinstance(version, int) and version > VERSION:
            raise NotebookError("notebook.newer")
        value = read_canonical(data)
    except InputError as exc:
        raise NotebookError("keys.damaged") from exc
    assert isinstance(value, dict)
    body: dict[str, Any] = value.get("keys") or {}
    if hashlib.sha256(write_canonical(body)).hexdigest() != value.get("checksum"):
        raise NotebookError("keys.damaged")
    try:
        return KeyFile(
            notebook=bytes.fromhex(body["notebook"]).hex(),
            generation=int(body["generation"]),
            slots=tuple(_read_slot(item) for item in body["slots"][:MAX_SLOTS]),
        )
    except (KeyError, TypeError, ValueError, binascii.Error) as exc:
        raise NotebookError("keys.damaged") from exc


def _read_slot(value: dict[str, Any]) -> Slot:
    wrapped = base64.b64decode(value["wrapped"], validate=True)
    if value["kind"] != "passphrase":
        return Slot(value["id"], value["kind"], wrapped, recipient=str(value.get("recipient", "")))
    kdf = KdfParams(*(int(number) for number in value["argon2id"]))
    if (
        not 8 <= kdf.memory_kib <= _CEILING_KDF.memory_kib
        or not 1 <= kdf.passes <= _CEILING_KDF.passes
        or not 1 <= kdf.lanes <= _CEILING_KDF.lanes
    ):
        raise ValueError("argon2id out of range")
    salt, nonce = bytes.fromhex(value["salt"]), bytes.fromhex(value["nonce"])
    return Slot(value["id"], "passphrase", wrapped, kdf=kdf, salt=salt, nonce=nonce)
