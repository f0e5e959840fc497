"""Opening, locking, key slots: section 3 of the notebook's promises."""

from __future__ import annotations

import io
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from observer_app.core.errors import (
    InputError,
    NotebookError,
    RefusedError,
    VerificationError,
    WrongPassphraseError,
)
from observer_app.core.kinds import EntryKind
from observer_app.store import keys as slots_of
from observer_app.store.driver import connect_encrypted
from observer_app.store.keyfiles import read_keys, write_keys
from observer_app.store.keys import FLOOR_KDF, KdfParams
from observer_app.store.notebook import (
    Notebook,
    open_notebook,
    recover_notebook,
)
from tests.store.sample import DEVICE, PASSPHRASE, entry, hashes, new_notebook, note, reopen


def test_what_was_appended_is_there_after_reopening(path: Path) -> None:
    with reopen(path) as notebook:
        stored = notebook.journal.append(note("the door was opened late")).stored
        head = notebook.journal.head()
    with reopen(path) as notebook:
        assert notebook.device == DEVICE
        assert notebook.journal.head() == head
        assert notebook.queries.stored(stored.id) == stored
        assert notebook.journal.verify() == (head,)


def test_a_wrong_passphrase_changes_no_byte(path: Path) -> None:
    before = hashes(path)
    with pytest.raises(WrongPassphraseError) as caught:
        open_notebook(path, passphrase="copper lantern orchard eight")
    assert caught.value.exit_code == 4
    assert hashes(path) == before


def test_a_wrong_passphrase_makes_no_lock_file(path: Path) -> None:
    (path / "lock").unlink()
    with pytest.raises(WrongPassphraseError):
        open_notebook(path, passphrase="no")
    assert not (path / "lock").exists()
    reopen(path).close()


def test_a_wrong_passphrase_changes_no_byte_after_a_crash(path: Path) -> None:
    crash_with_wal(path)
    before = hashes(path)
    with pytest.raises(WrongPassphraseError):
        open_notebook(path, passphrase="no")
    assert hashes(path) == before
    with reopen(path) as notebook:
        assert notebook.queries.count() == 1


def test_a_newer_journal_is_refused_untouched(path: Path) -> None:
    _add_unknown_step(path)
    before = hashes(path)
    with pytest.raises(NotebookError) as caught:
        reopen(path)
    assert caught.value.code == "notebook.newer"
    assert hashes(path) == before


def test_a_newer_journal_is_refused_untouched_after_a_crash(path: Path) -> None:
    _add_unknown_step(path)
    wal = path / "journal.db-wal"
    crash_with_wal(path, opening="newer")
    assert wal.stat().st_size > 0
    before = hashes(path)
    with pytest.raises(NotebookError) as caught:
        reopen(path)
    assert caught.value.code == "notebook.newer"
    assert hashes(path) == before


@pytest.mark.parametrize("indent", [None, 2])
def test_a_newer_key_file_is_refused_untouched(path: Path, indent: int | None) -> None:
    for name in ("keys.json", "keys.json.bak"):
        value = json.loads((path / name).read_bytes())
        value["version"] = 2
        text = json.dumps(value, sort_keys=True, separators=(",", ":"), indent=indent)
        (path / name).write_text(text, encoding="utf-8")
    before = hashes(path)
    with pytest.raises(NotebookError) as caught:
        reopen(path)
    assert caught.value.code == "notebook.newer"
    assert hashes(path) == before


def test_a_second_process_is_refused(notebook: Notebook) -> None:
    done = _python(
        f"""
from pathlib import Path
from observer_app.core.errors import NotebookError
from observer_app.store.notebook import open_notebook
try:
    open_notebook(Path({str(notebook.path)!r}), passphrase={PASSPHRASE!r})
except NotebookError as exc:
    print(exc.code, exc.exit_code)
"""
    )
    assert done.stdout.strip() == "notebook.in_use 5"
    notebook.journal.append(entry())


def test_a_second_opening_in_the_same_process_is_refused(notebook: Notebook) -> None:
    with pytest.raises(NotebookError) as caught:
        reopen(notebook.path)
    assert caught.value.code == "notebook.in_use"


def test_the_lock_goes_with_the_process(path: Path) -> None:
    crash_with_wal(path)
    reopen(path).close()


def test_nobody_else_may_read_the_files(notebook: Notebook) -> None:
    notebook.journal.append(entry())
    notebook.evidence.discard(notebook.evidence.take_in(io.BytesIO(b"x")))
    modes = {item.name: item.stat().st_mode & 0o777 for item in notebook.path.iterdir()}
    assert notebook.path.stat().st_mode & 0o777 == 0o700
    assert set(modes.values()) == {0o600}


def test_a_folder_may_be_called_anything(tmp_path: Path) -> None:
    path = tmp_path / "Seçki 2025? #1 %20 & 'əlavə'"
    with new_notebook(path) as notebook:
        notebook.journal.append(entry())
    crash_with_wal(path)
    with reopen(path) as notebook:
        assert notebook.queries.count() == 2


def test_an_occupied_folder_is_not_touched(tmp_path: Path) -> None:
    (tmp_path / "mine.txt").write_text("kept", encoding="utf-8")
    with pytest.raises(InputError) as caught:
        new_notebook(tmp_path)
    assert caught.value.code == "notebook.exists"
    assert [item.name for item in tmp_path.iterdir()] == ["mine.txt"]


def test_what_is_no_notebook_is_called_so(tmp_path: Path) -> None:
    for folder in (tmp_path, tmp_path / "nowhere"):
        with pytest.raises(NotebookError) as caught:
            reopen(folder)
        assert caught.value.code == "notebook.not_found"


@pytest.mark.parametrize("name", ["journal.db", "evidence.db"])
def test_an_emptied_file_is_not_taken_for_an_empty_notebook(path: Path, name: str) -> None:
    (path / name).write_bytes(b"")
    with pytest.raises(NotebookError) as caught:
        reopen(path)
    assert caught.value.code == "notebook.damaged"
    assert (path / name).stat().st_size == 0


def test_a_passphrase_changes_without_encrypting_again(path: Path) -> None:
    with reopen(path) as notebook:
        notebook.journal.append(entry())
    before = hashes(path)
    with reopen(path) as notebook:
        with pytest.raises(WrongPassphraseError):
            notebook.change_passphrase("not the old one", "new one", kdf=FLOOR_KDF)
        notebook.change_passphrase(PASSPHRASE, "new one", kdf=FLOOR_KDF)
        assert len(notebook.slots()) == 1
    after = hashes(path)
    changed = {name for name in after if after[name].split()[0] != before[name].split()[0]}
    assert changed == {"keys.json", "keys.json.bak"}
    with pytest.raises(WrongPassphraseError):
        reopen(path)
    with open_notebook(path, passphrase="new one") as notebook:
        assert notebook.queries.count() == 1


def test_two_passphrases_open_and_one_can_be_taken_away(path: Path) -> None:
    with reopen(path) as notebook:
        first = notebook.slots()[0].id
        second = notebook.add_passphrase("another", kdf=FLOOR_KDF)
        notebook.remove_slot(first)
        with pytest.raises(RefusedError) as caught:
            notebook.remove_slot(second)
        assert caught.value.code == "slot.last"
    open_notebook(path, passphrase="another").close()
    with pytest.raises(WrongPassphraseError):
        reopen(path)


def test_the_same_letters_in_another_form_open_it(path: Path) -> None:
    with reopen(path) as notebook:
        notebook.change_passphrase(PASSPHRASE, "so\u0308z g\u0259l", kdf=FLOOR_KDF)
    open_notebook(path, passphrase="s\u00f6z g\u0259l").close()


def test_a_recovery_slot_opens_what_nobody_has_the_passphrase_of(path: Path) -> None:
    from pyrage import decrypt, encrypt, x25519

    identity = x25519.Identity.generate()

    def seal(content: bytes, recipient: str) -> bytes:
        return bytes(encrypt(content, [x25519.Recipient.from_str(recipient)]))

    with reopen(path) as notebook:
        notebook.journal.append(entry())
        notebook.add_recovery(str(identity.to_public()), seal)
    opened = recover_notebook(
        path,
        unseal=lambda sealed: decrypt(sealed, [identity]),
        new_passphrase="a new one",
        kdf=FLOOR_KDF,
    )
    with opened as notebook:
        assert notebook.queries.count() == 1
    open_notebook(path, passphrase="a new one").close()


def test_a_foreign_recovery_key_changes_no_byte(path: Path) -> None:
    with reopen(path) as notebook:
        notebook.add_recovery("age1example", lambda content, recipient: content[::-1])
    before = hashes(path)

    def unseal(sealed: bytes) -> bytes:
        raise VerificationError("age.not_for_us")

    for attempt in (unseal, lambda sealed: sealed):
        with pytest.raises(WrongPassphraseError) as caught:
            recover_notebook(path, unseal=attempt, new_passphrase="mine now", kdf=FLOOR_KDF)
        assert caught.value.code == "notebook.wrong_recovery_key"
    assert hashes(path) == before


@pytest.mark.parametrize("name", ["keys.json", "keys.json.bak"])
@pytest.mark.parametrize("fault", ["gone", "flipped", "empty"])
def test_one_copy_of_the_keys_is_enough_and_renews_the_other(
    path: Path, name: str, fault: str
) -> None:
    content = (path / name).read_bytes()
    if fault == "gone":
        (path / name).unlink()
    elif fault == "flipped":
        (path / name).write_bytes(content.replace(b"argon2id", b"argon2ie"))
    else:
        (path / name).write_bytes(b"")
    reopen(path).close()
    assert (path / name).read_bytes() == content


def test_an_old_copy_of_the_keys_does_not_bring_an_old_passphrase_back(path: Path) -> None:
    old = (path / "keys.json.bak").read_bytes()
    with reopen(path) as notebook:
        notebook.change_passphrase(PASSPHRASE, "new one", kdf=FLOOR_KDF)
    (path / "keys.json.bak").write_bytes(old)
    with pytest.raises(WrongPassphraseError):
        reopen(path)


def test_without_both_copies_it_says_that_the_keys_are_gone(path: Path) -> None:
    for name in ("keys.json", "keys.json.bak"):
        (path / name).unlink()
    with pytest.raises(NotebookError) as caught:
        reopen(path)
    assert caught.value.code == "keys.missing"


def test_altered_derivation_figures_do_not_open(path: Path) -> None:
    keys = read_keys(path).keys
    slot = keys.slots[0]
    cheap = slots_of.Slot(
        id=slot.id,
        kind=slot.kind,
        wrapped=slot.wrapped,
        kdf=KdfParams(memory_kib=1024, passes=1, lanes=1),
        salt=slot.salt,
        nonce=slot.nonce,
    )
    write_keys(path, slots_of.KeyFile(keys.notebook, keys.generation + 1, (cheap,)))
    with pytest.raises(WrongPassphraseError):
        reopen(path)


def test_a_key_file_that_asks_for_a_terabyte_is_refused(path: Path) -> None:
    keys = read_keys(path).keys
    slot = keys.slots[0]
    huge = slots_of.Slot(
        slot.id, slot.kind, slot.wrapped, KdfParams(1 << 30, 3, 4), slot.salt, slot.nonce
    )
    write_keys(path, slots_of.KeyFile(keys.notebook, keys.generation + 1, (huge,)))
    with pytest.raises(NotebookError) as caught:
        reopen(path)
    assert caught.value.code == "keys.damaged"


def test_opening_says_nothing_on_stderr(path: Path) -> None:
    swapped = path.with_name("other")
    done = _python(
        f"""
from pathlib import Path
from observer_app.core.errors import NotebookError
from observer_app.store.driver import connect_encrypted, reading_encrypted
from observer_app.store.notebook import open_notebook
path = Path({str(path)!r})
for attempt in range(2):
    try:
        connect_encrypted(path / "journal.db", bytes(32))
    except NotebookError as exc:
        print(exc.code)
open_notebook(path, passphrase={PASSPHRASE!r}).close()
"""
    )
    assert done.stdout.split() == ["notebook.damaged", "notebook.damaged"]
    assert done.stderr == ""
    assert not swapped.exists()


def test_the_store_imports_nothing_heavy() -> None:
    done = _python(
        "import sys, observer_app.store, observer_app.store.keys\n"
        "print([m for m in ('sqlcipher3', 'sqlite_utils', 'cryptography', 'numpy')"
        " if m in sys.modules])"
    )
    assert done.stdout.strip() == "[]"


def test_a_reader_beside_the_notebook_has_no_key_in_clear(path: Path) -> None:
    with reopen(path) as notebook:
        notebook.vault.put_secret("signing", b"S" * 32)
        notebook.journal.append(entry(EntryKind.EVENT, {"event": "opened"}))
    text = b"".join(item.read_bytes() for item in path.iterdir())
    assert b"S" * 32 not in text
    assert b"opened" not in text


def _python(code: str, *, env: dict[str, str] | None = None) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-W", "error", "-c", code],
        capture_output=True,
        text=True,
        check=False,
        env=env or dict(os.environ),
    )


def crash_with_wal(path: Path, *, opening: str = "") -> None:
    """Append in another process, which ends without closing."""
    before = "migrations.MIGRATIONS += (('0099-later', None),)" if opening else ""
    done = _python(
        f"""
import os, signal
from pathlib import Path
from observer_app.store import migrations
{before}
from tests.store.sample import entry, reopen
notebook = reopen(Path({str(path)!r}))
notebook.journal.append(entry())
os.kill(os.getpid(), signal.SIGKILL)
"""
    )
    assert done.returncode == -9, done.stderr


def _add_unknown_step(path: Path) -> None:
    key, _ = slots_of.unlock(read_keys(path).keys, passphrase=PASSPHRASE)
    database = connect_encrypted(path / "journal.db", slots_of.derive(key, purpose="journal"))
    with database.transaction():
        database.run("INSERT INTO migrations (name) VALUES ('0099-later')")
    database.close()
