"""A way back into a notebook whose passphrase is lost: a recovery slot.

The notebook's key is encrypted to an age recipient, whose identity lies elsewhere (on
paper, on a stick in a safe) and never on the laptop. Source: resources/spec/notebook-v1.md.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from observer_app.core.clock import Clock
from observer_app.services import files
from observer_app.services.passphrases import require_strong
from observer_app.services.session import Session

if TYPE_CHECKING:
    from observer_app.store.keys import KdfParams


def add_recovery(session: Session, recipient: str) -> str:
    """Let whoever holds the identity of `recipient` (age1…) into this notebook; return the slot.

    Raises: InputError("recipient.invalid").
    """
    from observer_app.formats.sealing import check_recipient, seal_bytes

    check_recipient(recipient)
    return session.notebook.add_recovery(recipient, lambda key, to: seal_bytes(key, [to]))


def recover(
    path: Path,
    *,
    identity_file: Path,
    new_passphrase: str,
    clock: Clock,
    kdf: KdfParams | None = None,
) -> Session:
    """Open the notebook in `path` with a recovery identity, and give it a new passphrase.

    Raises: InputError("identity.invalid" | "passphrase.too_weak"),
    WrongPassphraseError("notebook.wrong_recovery_key"), NotebookError; then nothing changed.
    """
    from observer_app.formats.sealing import unseal_bytes
    from observer_app.store.keys import measured_kdf
    from observer_app.store.notebook import recover_notebook

    require_strong(new_passphrase)
    identities = files.read_identities(identity_file)
    notebook = recover_notebook(
        path,
        unseal=lambda sealed: unseal_bytes(sealed, identities),
        new_passphrase=new_passphrase,
        kdf=kdf or measured_kdf(),
    )
    return Session(notebook, clock=clock)
