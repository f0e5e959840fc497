"""A session: one open notebook, its clock, its election pack, and the one who writes.

Everything that changes the record goes through `execute` (or, for long work, through
the functions of exchange.py and evidence.py that take a session). One thread owns it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING

from observer_app import __version__
from observer_app.core.canonical import JsonValue
from observer_app.core.chain import Head, device_id
from observer_app.core.clock import Clock, Instant, jump_ms, write_time
from observer_app.core.entries import Entry, StoredEntry, check_alias
from observer_app.core.errors import InputError, NotebookError, RefusedError
from observer_app.core.fold import Current
from observer_app.core.kinds import EntryKind
from observer_app.core.pack import Pack
from observer_app.services import packs, passphrases
from observer_app.services.commands import Command
from observer_app.services.recording import write_entry

if TYPE_CHECKING:
    from observer_app.formats.pack import VerifiedPack
    from observer_app.formats.signing import SigningKey
    from observer_app.store.keys import KdfParams
    from observer_app.store.notebook import Notebook
    from observer_app.store.queries import Queries
    from observer_app.store.records import SealedObject
    from observer_app.store.vault import Vault

_FUTURE = timedelta(minutes=5)
_NOT_TEXT = re.compile("[\ud800-\udfff]")


class Role(StrEnum):
    """Which pages a person sees; never how data is kept."""

    OBSERVER = "observer"
    COORDINATOR = "coordinator"


@dataclass(frozen=True, slots=True)
class Changes:
    """What an action changed: the new entries, and every state that is now different."""

    entries: tuple[StoredEntry, ...] = ()
    changed: tuple[Current, ...] = ()

    @classmethod
    def of(cls, parts: Sequence[Changes]) -> Changes:
        """Return what some actions changed together."""
        return cls(
            tuple(entry for part in parts for entry in part.entries),
            tuple(state for part in parts for state in part.changed),
        )

    @property
    def kinds(self) -> frozenset[EntryKind]:
        """The kinds of everything that changed, for pages that ask whether to re-read."""
        return frozenset(state.kind for state in self.changed)

    @property
    def newest(self) -> StoredEntry:
        """The last entry written."""
        return self.entries[-1]


def _refuse_ahead(at: datetime, *, now: datetime) -> None:
    if at - now > _FUTURE:
        raise InputError("time.future", at=at)


def _refuse_bytes(value: JsonValue) -> None:
    """Raises: InputError("text.not_text") for bytes that a system handed over as text."""
    if isinstance(value, str) and _NOT_TEXT.search(value):
        raise InputError("text.not_text")
    if isinstance(value, dict):
        value = [*value, *value.values()]
    if isinstance(value, list):
        for item in value:
            _refuse_bytes(item)


class Session:
    """An open notebook in somebody's hands. Close it, or end the process."""

    def __init__(self, notebook: Notebook, *, clock: Clock) -> None:
        self.notebook = notebook
        self.clock = clock
        vault = notebook.vault
        self.role = Role(str(vault.get("role")))
        self.alias = str(vault.get("alias"))
        self.pack: Pack = packs.pack_in_use(vault)
        self._last = self._newest_recorded()
        # Known between two entries about stations: each tap asks for it.
        self._station: str | None = None

    @property
    def device(self) -> str:
        """This notebook's own device id, 32 hex digits."""
        return self.notebook.device

    @property
    def queries(self) -> Queries:
        """Everything recorded so far."""
        return self.notebook.queries

    @property
    def head(self) -> Head:
        """The newest link of this notebook's own journal."""
        return self.notebook.journal.head()

    @property
    def station(self) -> str:
        """The station chosen last, "CONSTITUENCY/STATION", or "" before one is chosen."""
        if self._station is None:
            chosen = self.notebook.queries.current(
                kinds=(EntryKind.STATION,), device=self.device, newest_first=True, limit=1
            )
            self._station = chosen[0].station if chosen else ""
        return self._station

    def signing_key(self) -> SigningKey:
        """Return this notebook's signing key."""
        from observer_app.formats.signing import SigningKey

        seed = self.notebook.vault.get_secret("signing_key")
        if seed is None:
            raise NotebookError("notebook.no_signing_key")
        return SigningKey(seed)

    def require(self, role: Role) -> None:
        """Go on only in a notebook of `role`. Raises: RefusedError("role.wrong")."""
        if self.role is not role:
            raise RefusedError("role.wrong", needs=str(role))

    def require_coordinator(self) -> None:
        """Go on only in a coordinator's notebook. Raises: RefusedError("role.wrong")."""
        self.require(Role.COORDINATOR)

    def execute(self, command: Command) -> Changes:
        """Carry out one command; durable when it returns.

        Raises: InputError or RefusedError, and then nothing was written.
        """
        return self.append(write_entry(command, on=self))

    def entry(
        self,
        kind: EntryKind,
        payload: dict[str, JsonValue],
        *,
        at: datetime | None = None,
        station: str | None = None,
    ) -> Entry:
        """Return an entry of this notebook, stamped with its clock.

        Raises: InputError("time.future") if `at` lies more than five minutes ahead: it is told
        in the offset that `at` has, that of the person who gave it;
        InputError("text.not_text") for bytes that came from outside as if they were text.
        """
        _refuse_bytes(payload)
        now = self.clock.now()
        if at is not None:
            _refuse_ahead(at, now=now.wall)
        return Entry(
            kind=kind,
            device=self.device,
            author=self.alias,
            election=self.pack.id,
            station=self.station if station is None else station,
            happened_at=at or now.wall,
            recorded=now,
            payload=payload,
        )

    def check_moment(self, at: datetime) -> None:
        """Accept a moment that an entry tells of. Raises: InputError("time.future")."""
        _refuse_ahead(at, now=self.clock.now().wall)

    def append(self, *entries: Entry, objects: tuple[SealedObject, ...] = ()) -> Changes:
        """Write entries in one transaction, after a clock entry if the clock jumped."""
        jump = self._clock_entry(entries[0])
        written = self.notebook.journal.append_many((*jump, *entries), objects=objects)
        self._last = entries[-1].recorded
        changes = Changes(
            entries=tuple(item.stored for item in written),
            changed=tuple(state for item in written for state in item.changed),
        )
        if EntryKind.STATION in changes.kinds:
            self._station = None
        return changes

    def use_pack(self, verified: VerifiedPack) -> Changes:
        """Work with a verified pack from now on; the entry names its hash and its signer.

        Whether the signer is the right one was decided before: see packing.use_pack.
        """
        vault = self.notebook.vault
        vault.add_pack(verified.data)
        vault.put("pack", verified.sha256)
        self.pack = verified.pack
        payload: dict[str, JsonValue] = {
            "pack": verified.pack.id,
            "sha256": verified.sha256,
            "authority": verified.fingerprint,
        }
        return self.append(self.entry(EntryKind.PACK, payload, station=""))

    @contextmanager
    def together(self) -> Iterator[None]:
        """Let all that the block records be kept, or none of it if it raises."""
        before = self._last
        try:
            with self.notebook.journal.together():
                yield
        except BaseException:
            self._last, self._station = before, None
            raise

    def close(self) -> None:
        """Close the notebook. Memory is cleared only by the end of the process."""
        self.notebook.close()

    def _newest_recorded(self) -> Instant | None:
        head = self.head
        if head.seq == 0:
            return None
        return self.notebook.queries.stored(head.id).entry.recorded

    def _clock_entry(self, first: Entry) -> tuple[Entry, ...]:
        before = self._last
        if before is None:
            return ()
        jump = jump_ms(before, first.recorded)
        if jump == 0:
            return ()
        payload: dict[str, JsonValue] = {
            "jump_ms": jump,
            "before": write_time(before.wall),
            "after": write_time(first.recorded.wall),
        }
        return (self.entry(EntryKind.CLOCK, payload),)


def create_session(
    path: Path,
    *,
    passphrase: str,
    role: Role,
    alias: str,
    clock: Clock,
    pack: Path | None = None,
    kdf: KdfParams | None = None,
) -> Session:
    """Create a notebook in the folder `path` and open it.

    Raises: InputError("alias.invalid" | "passphrase.too_weak" | "notebook.exists" …); then
    nothing is left behind. RefusedError if `pack` does not verify.
    """
    from observer_app.formats.signing import generate_key
    from observer_app.store.keys import measured_kdf
    from observer_app.store.notebook import create_notebook

    check_alias(alias)
    passphrases.require_strong(passphrase, known=(alias,))
    chosen = packs.read_pack_file(pack) if pack else None
    key = generate_key()

    def fill(vault: Vault) -> None:
        vault.put_secret("signing_key", key.seed)
        vault.put("role", str(role))
        vault.put("alias", alias)

    notebook = create_notebook(
        path,
        passphrase=passphrase,
        device=device_id(key.public_key),
        kdf=kdf or measured_kdf(),
        fill=fill,
    )
    session = Session(notebook, clock=clock)
    session.append(
        session.entry(EntryKind.NOTEBOOK, {"role": str(role), "app": __version__}, station="")
    )
    if chosen is not None:
        session.use_pack(chosen)
    return session


def open_session(
    path: Path, *, passphrase: str, clock: Clock, may_be_fixed: bool = False
) -> Session:
    """Open the notebook in `path`.

    may_be_fixed: to look through it, also on a medium that cannot be written; what would
    record something then raises NotebookError("notebook.read_only").
    Raises: WrongPassphraseError, NotebookError; then not a byte of it was changed.
    """
    from observer_app.store.notebook import open_notebook

    return Session(
        open_notebook(path, passphrase=passphrase, may_be_fixed=may_be_fixed), clock=clock
    )
