"""notebook-v1.md is enough: a reader that is written from it alone, without the store."""

from __future__ import annotations

import base64
import hashlib
import io
import json
import sqlite3
from pathlib import Path

from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id
from cryptography.hazmat.primitives.kdf.hkdf import HKDF
from sqlcipher3 import dbapi2

from tests.store.sample import PASSPHRASE, evidence_entry, note, reopen


def canonical(value: object) -> bytes:
    return json.dumps(value, sort_keys=True, separators=(",", ":")).encode("ascii")


def hkdf(key: bytes, *, info: bytes, salt: bytes | None = None) -> bytes:
    return HKDF(algorithm=SHA256(), length=32, salt=salt, info=info).derive(key)


def read_notebook_key(data: bytes) -> bytes:
    """Section 3."""
    value = json.loads(data)
    assert canonical(value) == data
    assert (value["format"], value["version"]) == ("observer-notebook", 1)
    assert value["checksum"] == hashlib.sha256(canonical(value["keys"])).hexdigest()
    (slot,) = value["keys"]["slots"]
    memory, passes, lanes = slot["argon2id"]
    secret = Argon2id(
        salt=bytes.fromhex(slot["salt"]),
        length=32,
        iterations=passes,
        lanes=lanes,
        memory_cost=memory,
    ).derive(PASSPHRASE.encode())
    bound = {
        "format": "observer-notebook",
        "kdf": slot["argon2id"],
        "notebook": value["keys"]["notebook"],
        "salt": slot["salt"],
        "slot": slot["id"],
        "v": 1,
    }
    wrapped = base64.b64decode(slot["wrapped"])
    return AESGCM(secret).decrypt(bytes.fromhex(slot["nonce"]), wrapped, canonical(bound))


def test_a_reader_written_from_the_specification_reads_everything(path: Path) -> None:
    data = bytes(range(256)) * 5000
    with reopen(path) as notebook:
        sealed = notebook.evidence.take_in(io.BytesIO(data))
        named = evidence_entry(sealed.sha256, len(data))
        notebook.journal.append(named, objects=[sealed])
        notebook.journal.append(note("read me from outside"))
    assert (path / "keys.json").read_bytes() == (path / "keys.json.bak").read_bytes()
    key = read_notebook_key((path / "keys.json").read_bytes())

    journal = dbapi2.connect(str(path / "journal.db"))
    raw = hkdf(key, info=b"observer-notebook-v1\x00journal")
    journal.execute(f"PRAGMA key = \"x'{raw.hex()}'\"")
    bodies = [json.loads(row[0]) for row in journal.execute("SELECT body FROM bodies ORDER BY n")]
    assert bodies[1]["payload"]["note"] == "read me from outside"
    ((object_id, size, object_key),) = journal.execute(
        "SELECT object_id, size_bytes, key FROM objects WHERE sha256 = ?",
        (bodies[0]["payload"]["sha256"],),
    )
    rows = journal.execute(
        "SELECT idx, chunk_id FROM object_chunks WHERE object_id = ? ORDER BY idx", (object_id,)
    ).fetchall()
    journal.close()

    # The standard library's sqlite3 is enough for the media file: it has no key.
    evidence = sqlite3.connect(path / "evidence.db")
    master = hkdf(key, info=b"observer-notebook-v1\x00evidence")
    cipher = AESGCM(hkdf(object_key, info=b"observer-chunk-v1\x00", salt=master))
    content = b""
    for index, chunk_id in rows:
        last = bytes([index == len(rows) - 1])
        place = bytes.fromhex(object_id) + index.to_bytes(8, "big") + last
        (sealed_chunk,) = evidence.execute("SELECT data FROM chunks WHERE id = ?", (chunk_id,))
        content += cipher.decrypt(
            index.to_bytes(12, "big"), sealed_chunk[0], b"observer-chunk-v1\x00" + place
        )
    evidence.close()
    assert content[:size] == data
    assert set(content[size:]) == {0}
