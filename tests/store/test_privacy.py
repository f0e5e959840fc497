"""Nothing readable is ever written: not in the files, the WAL, or anywhere temporary."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from tests.store.sample import PASSPHRASE

TEXT = "canary: the woman in the green coat told it"
BYTES = bytes(range(200, 250)) * 3

_SCRIPT = """
import io, os, signal, sys
from pathlib import Path
from tests.store.sample import *
canary, photo = sys.argv[2], bytes.fromhex(sys.argv[3])
notebook = new_notebook(Path(sys.argv[1]))
sealed = notebook.evidence.take_in(io.BytesIO(photo * 20_000))
notebook.journal.append(evidence_entry(sealed.sha256, sealed.size_bytes), objects=[sealed])
stored = notebook.journal.append(note(canary)).stored
notebook.vault.put_secret("signing", photo)
notebook.vault.put("recent", [canary])
notebook.vault.put_draft("incident", {"text": canary})
notebook.vault.put_draft("incident", {"text": "short"})
notebook.vault.delete_draft("incident")
notebook.vault.add_pack(photo)
notebook.vault.put_preview("0" * 64, jpeg=photo, metadata={"text": canary})
for number in range(60):
    notebook.journal.append(note(canary * 300, minute=number))
notebook.queries.current(newest_first=True)
notebook.journal.rebuild_projection()
assert notebook.evidence.open(sealed).read(len(photo)) == photo
notebook.evidence.take_in(io.BytesIO(photo * 20_000))
if len(sys.argv) > 4:
    notebook.close()
else:
    os.kill(os.getpid(), signal.SIGKILL)
"""


def run(folder: Path, *, closing: bool) -> subprocess.CompletedProcess[bytes]:
    """Fill a notebook in a process whose every temporary place is `folder`."""
    places = {name: str(folder) for name in ("TMPDIR", "TMP", "TEMP", "HOME", "SQLITE_TMPDIR")}
    for name in ("XDG_CACHE_HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME"):
        places[name] = str(folder)
    arguments = [str(folder / "notebook"), TEXT, BYTES.hex(), *(["close"] if closing else [])]
    return subprocess.run(
        [sys.executable, "-B", "-c", _SCRIPT, *arguments],
        env={**os.environ, **places},
        capture_output=True,
        check=False,
        cwd=Path(__file__).resolve().parents[2],
    )


def look_for_canaries(folder: Path) -> list[str]:
    """Return the files that hold the text, the bytes or the passphrase in the clear."""
    needles = [TEXT.encode()[:20], TEXT.encode("utf-16-le")[:40], BYTES[:20]]
    needles += [BYTES[:20].hex().encode(), PASSPHRASE.encode(), b'CREATE TABLE "links"']
    return [
        str(file.relative_to(folder))
        for file in folder.rglob("*")
        if file.is_file() and any(needle in file.read_bytes() for needle in needles)
    ]


def test_a_crash_leaves_nothing_readable(tmp_path: Path) -> None:
    done = run(tmp_path, closing=False)
    assert done.returncode == -9, done.stderr
    assert (tmp_path / "notebook" / "journal.db-wal").stat().st_size > 0
    assert look_for_canaries(tmp_path) == []
    assert done.stdout + done.stderr == b""


def test_a_closed_notebook_has_nothing_readable(tmp_path: Path) -> None:
    done = run(tmp_path, closing=True)
    assert done.returncode == 0, done.stderr
    names = {file.name for file in tmp_path.rglob("*") if file.is_file()}
    assert names == {"keys.json", "keys.json.bak", "journal.db", "evidence.db", "lock"}
    assert look_for_canaries(tmp_path) == []
    assert done.stdout + done.stderr == b""


def test_the_search_finds_a_canary_that_is_there(tmp_path: Path) -> None:
    (tmp_path / "leak.bin").write_bytes(b"\x00" * 5000 + BYTES)
    (tmp_path / "leak.log").write_text(f"note={TEXT}", encoding="utf-8")
    assert sorted(look_for_canaries(tmp_path)) == ["leak.bin", "leak.log"]
