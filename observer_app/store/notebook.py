"""A notebook: create it, open it, change its key slots, close it.

Nothing is written before the key is proven. Source: resources/spec/notebook-v1.md.
"""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable
from contextlib import ExitStack
from dataclasses import replace
from itertools import chain
from pathlib import Path

from observer_app.core.errors import (
    InputError,
    NotebookError,
    ObserverError,
    WrongPassphraseError,
)
from observer_app.store import keys as slots_of
from observer_app.store.driver import (
    connect_encrypted,
    connect_plain,
    reading_encrypted,
    reading_plain,
)
from observer_app.store.evidence import Evidence, create_evidence
from observer_app.store.journal import Journal
from observer_app.store.keyfiles import read_keys, refusing_full_disk, sync_folder, write_keys
from observer_app.store.keys import DEFAULT_KDF, KdfParams, KeyFile, Seal, Slot
from observer_app.store.lockfile import LockFile, locking
from observer_app.store.medium import lies_fixed
from observer_app.store.migrations import check_not_newer, migrate
from observer_app.store.queries import Queries
from observer_app.store.vault import Vault

_DEVICE = "notebook.device"


class Notebook:
    """An open notebook. Closing it moves the WAL in and gives the lock up.

    evidence may be used from another thread; so may the rest, one call at a time.
    """

    def __init__(
        self,
        path: Path,
        *,
        keys: KeyFile,
        notebook_key: bytes,
        lock: LockFile,
        is_fixed: bool = False,
    ) -> None:
        """Open the files; the caller has proven the key and holds the lock.

        is_fixed: on a medium that cannot be written. Reading works; what would write
        raises NotebookError("notebook.read_only").
        """
        self.is_fixed = is_fixed
        self.path = path
        self._keys = keys
        self._notebook_key = notebook_key
        self._lock = lock
        self._is_closed = False
        raw_key = slots_of.derive(notebook_key, purpose="journal")
        with ExitStack() as undo:
            if is_fixed:
                reading = reading_encrypted(path / "journal.db", raw_key)
                self._database = undo.enter_context(reading)
            else:
                self._database = connect_encrypted(path / "journal.db", raw_key)
                undo.callback(self._database.close)
            migrate(self._database)
            self.vault = Vault(self._database)
            self.device = str(self.vault.get(_DEVICE))
            self.evidence = _open_evidence(path, notebook_key, is_fixed=is_fixed, stack=undo)
            self.journal = Journal(
                self._database, device=self.device, discard=self.evidence.discard
            )
            self.queries = Queries(self._database, device=self.device)
            self.orphans_cleared = 0 if is_fixed else self._clear_orphans()
            self._opened = undo.pop_all()

    def _clear_orphans(self) -> int:
        rows = self._database.rows("SELECT chunk_id FROM object_chunks")
        drafts = (chunk for item in self.vault.draft_content() for chunk in item.chunk_ids)
        try:
            return self.evidence.clear_orphans(chain((row[0] for row in rows), drafts))
        except NotebookError as exc:
            # Damaged media must not keep an observer from writing down what happens.
            if exc.code != "notebook.damaged":
                raise
            return 0

    @property
    def id(self) -> str:
        """The notebook's random name, which also stands in keys.json."""
        return self._keys.notebook

    def slots(self) -> tuple[Slot, ...]:
        """Return the ways into this notebook."""
        return self._keys.slots

    def add_passphrase(self, new: str, *, kdf: KdfParams = DEFAULT_KDF) -> str:
        """Add one more passphrase; return its slot's id. No data is encrypted again.

        Raises: InputError("passphrase.empty" | "kdf.too_weak"), DiskFullError,
        NotebookError; the slots are then as before.
        """
        return self._write(self._with_passphrase(self._keys, new, kdf=kdf)).slots[-1].id

    def change_passphrase(self, old: str, new: str, *, kdf: KdfParams = DEFAULT_KDF) -> str:
        """Put `new` in the place of `old`; return the new slot's id.

        Raises: WrongPassphraseError, and as add_passphrase.
        """
        _, slot = slots_of.unlock(self._keys, passphrase=old)
        changed = self._with_passphrase(self._keys, new, kdf=kdf)
        return self._write(slots_of.remove_slot(changed, slot.id)).slots[-1].id

    def remove_slot(self, slot_id: str) -> None:
        """Close one way in; the last passphrase stays.

        Raises: InputError("slot.not_found"), RefusedError("slot.last"), DiskFullError.
        """
        self._write(slots_of.remove_slot(self._keys, slot_id))

    def add_recovery(self, recipient: str, seal: Seal) -> str:
        """Seal the notebook key to a recovery recipient; return the slot's id.

        seal(content, recipient) returns the sealed bytes.
        """
        keys = slots_of.add_recovery(
            self._keys, notebook_key=self._notebook_key, recipient=recipient, seal=seal
        )
        return self._write(keys).slots[-1].id

    def _with_passphrase(self, keys: KeyFile, new: str, *, kdf: KdfParams) -> KeyFile:
        return slots_of.add_passphrase(
            keys, notebook_key=self._notebook_key, passphrase=new, kdf=kdf
        )

    def _write(self, keys: KeyFile) -> KeyFile:
        keys = replace(keys, generation=self._keys.generation + 1)
        write_keys(self.path, keys)
        self._keys = keys
        return keys

    def close(self) -> None:
        """Move the WAL in, close the files, give the lock up. Twice is once."""
        if self._is_closed:
            return
        self._is_closed = True
        try:
            if self.is_fixed:
                self._opened.close()
                return
            self.evidence.close()
            try:
                self.journal.checkpoint()
            except NotebookError:
                pass  # the WAL stays, and holds what was acknowledged
            finally:
                self._database.close()
        finally:
            self._lock.release()

    def __enter__(self) -> Notebook:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


def _open_evidence(
    path: Path, notebook_key: bytes, *, is_fixed: bool, stack: ExitStack
) -> Evidence:
    """Return the evidence, which `stack` closes."""
    if is_fixed:
        database = stack.enter_context(reading_plain(path / "evidence.db"))
    else:
        database = connect_plain(path / "evidence.db")
        stack.callback(database.close)
    return Evidence(database, master=slots_of.derive(notebook_key, purpose="evidence"))


def create_notebook(
    path: Path,
    *,
    passphrase: str,
    device: str,
    kdf: KdfParams = DEFAULT_KDF,
    fill: Callable[[Vault], None] = lambda _: None,
) -> Notebook:
    """Make a notebook in a folder that is not there yet, or empty; return it open.

    device: this notebook's own device id, 32 hex digits. fill: puts in what it can't be
    without. The folder appears whole, or not at all.
    Raises: InputError("notebook.exists" | "passphrase.empty" | "kdf.too_weak"),
    DiskFullError, NotebookError.
    """
    path = path.absolute()
    if path.exists() and (not path.is_dir() or any(path.iterdir())):
        raise InputError("notebook.exists")
    notebook_key = os.urandom(slots_of.KEY_BYTES)
    keys = slots_of.add_passphrase(
        slots_of.new_key_file(), notebook_key=notebook_key, passphrase=passphrase, kdf=kdf
    )
    building = path.with_name(f".{path.name}.{keys.notebook[:8]}.new")
    with refusing_full_disk():
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            building.mkdir(mode=0o700)
            _build(building, keys=keys, notebook_key=notebook_key, device=device, fill=fill)
            if path.exists():
                path.rmdir()
            building.rename(path)
            sync_folder(path.parent)
        except BaseException:
            shutil.rmtree(building, ignore_errors=True)
            raise
    return open_with_key(path, keys=keys, notebook_key=notebook_key, lock=LockFile(path / "lock"))


def _build(
    folder: Path,
    *,
    keys: KeyFile,
    notebook_key: bytes,
    device: str,
    fill: Callable[[Vault], None],
) -> None:
    raw_key = slots_of.derive(notebook_key, purpose="journal")
    database = connect_encrypted(folder / "journal.db", raw_key, may_create=True)
    try:
        migrate(database)
        vault = Vault(database)
        vault.put(_DEVICE, device)
        fill(vault)
    finally:
        database.close()
    create_evidence(folder / "evidence.db")
    LockFile(folder / "lock").release()
    write_keys(folder, keys)


def open_notebook(path: Path, *, passphrase: str, may_be_fixed: bool = False) -> Notebook:
    """Return an existing notebook, open. A wrong passphrase changes no byte.

    may_be_fixed: it may lie on a medium that cannot be written; it is then only read.
    Raises: WrongPassphraseError, NotebookError("notebook.not_found" | "notebook.in_use"
    | "notebook.newer" | "notebook.damaged" | "notebook.missing_file" | "keys.missing"
    | "keys.damaged" | "notebook.read_only" | "notebook.copy_first" | …), DiskFullError.
    """
    path = path.absolute()
    is_fixed = lies_fixed(path, may_be_fixed=may_be_fixed)
    with locking(path) as held:
        copies = read_keys(path)
        notebook_key, _ = slots_of.unlock(copies.keys, passphrase=passphrase)
        notebook = open_with_key(
            path,
            keys=copies.keys,
            notebook_key=notebook_key,
            lock=held.take(),
            is_fixed=is_fixed,
        )
    if copies.stale and not is_fixed:
        _renew(path, copies.keys)
    return notebook


def recover_notebook(
    path: Path,
    *,
    unseal: Callable[[bytes], bytes],
    new_passphrase: str,
    kdf: KdfParams = DEFAULT_KDF,
) -> Notebook:
    """Open a notebook through a recovery slot, and give it a new passphrase.

    unseal: returns the content of a sealed slot, or raises an ObserverError.
    Raises: WrongPassphraseError("notebook.wrong_recovery_key"), and as open_notebook.
    """
    path = path.absolute()
    with locking(path) as held:
        keys = read_keys(path).keys
        notebook_key = _recover(keys, unseal)
        notebook = open_with_key(path, keys=keys, notebook_key=notebook_key, lock=held.take())
    try:
        notebook.add_passphrase(new_passphrase, kdf=kdf)
    except BaseException:
        notebook.close()
        raise
    return notebook


def _recover(keys: KeyFile, unseal: Callable[[bytes], bytes]) -> bytes:
    for slot in keys.slots:
        if slot.kind != "recovery":
            continue
        try:
            notebook_key = slots_of.read_recovered(keys, unseal(slot.wrapped))
        except ObserverError:
            continue
        if notebook_key is not None:
            return notebook_key
    raise WrongPassphraseError("notebook.wrong_recovery_key")


def open_with_key(
    path: Path, *, keys: KeyFile, notebook_key: bytes, lock: LockFile, is_fixed: bool = False
) -> Notebook:
    """Return a notebook whose key is proven; the lock is released if that fails.

    Raises: as open_notebook, but for the passphrase.
    """
    try:
        raw_key = slots_of.derive(notebook_key, purpose="journal")
        with reading_encrypted(path / "journal.db", raw_key) as database:
            check_not_newer(database)
        return Notebook(path, keys=keys, notebook_key=notebook_key, lock=lock, is_fixed=is_fixed)
    except BaseException:
        lock.release()
        raise


def _renew(path: Path, keys: KeyFile) -> None:
    """Make both copies of the key slots alike again; a full disk puts it off."""
    try:
        write_keys(path, keys)
    except NotebookError:
        pass
